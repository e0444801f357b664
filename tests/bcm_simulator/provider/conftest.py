"""Fixtures for the tests of the stand-in provider.

`head` is a head node that is independent of this project's simulator: it stores what it is sent, answers as a test sets
it, and records every request. `core` calls the provider in this process, as Terraform does; `terraform` is Terraform.
"""

import asyncio
import json
import os
import secrets
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bcm_simulator.provider import api, mirror
from bcm_simulator.provider.generation import named
from bcm_simulator.provider.messages import ERROR, pb
from bcm_simulator.provider.schema import Attribute, Block
from bcm_simulator.provider.server import Provider
from bcm_simulator.provider.values import UNKNOWN, decode, encode

Values = dict[str, Any]

ZERO = "00000000-0000-0000-0000-000000000000"
NO_IP = "0.0.0.0"  # noqa: S104 - BCM's word for no address
ADDED = {"success": True, "task_uuid": ZERO, "updated_entity": None, "validation": []}
CONSTANT = {"modified": False, "to_be_removed": False, "revision": ""}
CATEGORY_LISTS = ("nameServers", "searchDomains", "timeServers", "modules", "fsmounts")
CATEGORY_LISTS_NOT_KEPT = ("staticRoutes", "roles", "fsexports", "gpuSettings", "services")
CATEGORY_FLAGS = ("installBootRecord", "nodeInstallerDisk", "versionConfigFiles", "dataNode", "allowNetworkingRestart")
UNSET: dict[str, Values] = {
    "Device": {
        "bootLoader": "CATEGORY",
        "bootLoaderProtocol": "CATEGORY",
        "creationTime": 1760000000,
        "defaultGatewayMetric": 0,
        "roles": [],
        "interfaces": [],
    },
    "Category": {
        **{key: [] for key in CATEGORY_LISTS},
        **dict.fromkeys(CATEGORY_FLAGS, False),
        "bootLoader": "SYSLINUX",
        "bootLoaderProtocol": "HTTP",
        "bootLoaderFile": "",
        "installMode": "AUTO",
        "newNodeInstallMode": "FULL",
        "authenticationService": "AUTO",
        "fips": "NO",
        "interactiveUser": "ALWAYS",
        "defaultGateway": NO_IP,
        "defaultGatewayMetric": 0,
        "parent_uuid": ZERO,
        "softwareImageProxy": None,
        "bmcSettings": None,
    },
    "Network": {"type": "INTERNAL", "management": False, "bootable": False, "mtu": 1500, "gateway": NO_IP},
    "SoftwareImage": {
        "fspart": ZERO,
        "bootfspart": ZERO,
        "parentSoftwareImage": ZERO,
        "creationTime": 1760000000,
        "revisionID": -1,
        "fileOperationInProgress": False,
    },
    "Partition": {},
}

LISTS = {
    "Nodes": "Device",
    "Categories": "Category",
    "Networks": "Network",
    "SoftwareImages": "SoftwareImage",
    "Partitions": "Partition",
}
POWERED = {"operations": [], "success": True}
FIXED: dict[str, Any] = {"validate": [], "power": POWERED, "reboot": POWERED}

Reply = tuple[int, Any]


class Head:
    """The head node. `requests` holds the bodies in the order in which they came; a reply of bytes is sent as it is."""

    network = "7e7e7e7e-0000-4000-8000-000000000001"
    image = "1a1a1a1a-0000-4000-8000-000000000001"
    category = "5b2c9f10-7777-4a1b-8c2d-000000000a01"
    partition = "0f0e0d0c-0b0a-4908-8706-050403020100"
    head_node = "8d1f0a52-0000-4b0e-9a55-0c7a1f2b3d01"
    role = "30303030-0000-4000-8000-000000000001"

    def __init__(self) -> None:
        self.release: int | None = None
        """BCM's release, to return devices as a real head node of it does; None returns what was sent."""
        self.stored: dict[str, dict[str, Values]] = {kind: {} for kind in UNSET}
        self.requests: list[Values] = []
        self.answers: dict[str, list[Reply] | Callable[[Values], Reply]] = {}
        self.password = secrets.token_hex(8)
        self.token = secrets.token_hex(8)
        self.cookie = f"cm-login-token={self.token}; path=/; HttpOnly"
        self.endpoint = ""
        proxy = {"baseType": "SoftwareImageProxy", "uuid": ZERO, "parentSoftwareImage": self.image, "revisionID": -1}
        self.put("Category", uuid=self.category, name="gpu", managementNetwork=self.network, softwareImageProxy=proxy)
        self.put("Network", uuid=self.network, name="internalnet", baseAddress="10.77.0.0", netmaskBits=16)
        self.put("SoftwareImage", uuid=self.image, name="default-image", path="/cm/images/default-image")
        self.put("Partition", uuid=self.partition, name="base")
        role = {"baseType": "Role", "uuid": self.role, "name": "boot", "childType": "BootRole", "addServices": True}
        self.put("Device", uuid=self.head_node, hostname="head", childType="HeadNode", roles=[role])

    @property
    def environment(self) -> dict[str, str]:
        return {"BCM_ENDPOINT": self.endpoint, "BCM_USERNAME": "ops", "BCM_PASSWORD": self.password}

    def put(self, kind: str, **values: object) -> Values:
        entity: Values = deepcopy({"baseType": kind, "childType": "", **UNSET[kind], **values, **CONSTANT})
        self.stored[kind][entity["uuid"]] = entity
        return entity

    def calls(self) -> list[str]:
        """Return the names of the calls since the login."""
        return [request["call"] for request in self.requests if "call" in request]

    def sent(self, call: str) -> list[Any]:
        """Return the arguments of every request of a call."""
        return [request.get("args", request.get("arg")) for request in self.requests if request.get("call") == call]

    def reply(self, request: Values) -> Reply:
        call = request.get("call", "login")
        answer = self.answers.get(call)
        if callable(answer):
            return answer(request)
        if answer:
            return answer.pop(0)
        if call == "login":
            return 200, request["username"] == "ops" and request["password"] == self.password
        return self._store(call, request.get("args", []))

    def _store(self, call: str, args: list[Any]) -> Reply:
        verb = next(verb for verb in ("get", "add", "update", "remove", *FIXED) if call.startswith(verb))
        noun = call.removeprefix(verb)
        if noun in LISTS:
            return 200, list(self.stored[LISTS[noun]].values())
        if verb in FIXED:
            return 200, FIXED[verb]
        kind = "Device" if noun == "Node" else noun
        if verb == "get":
            found = self._find(kind, args[0])
            return 200, as_real(found, self.release) if found and kind == "Device" and self.release else found
        if verb == "remove":
            return 200, ADDED if self.stored[kind].pop(args[0], None) else {"success": False, "validation": []}
        return 200, self._keep(kind, args[0])

    def _find(self, kind: str, wanted: str) -> Values | None:
        keys = ("uuid", "name", "hostname")
        return next((item for item in self.stored[kind].values() if wanted in map(item.get, keys)), None)

    def _keep(self, kind: str, sent: Values) -> Values:
        """Store what is sent: a key that is missing keeps its value."""
        before = self.stored[kind].get(sent["uuid"], {})
        entity = self.put(kind, **{**before, **sent})
        if kind == "Category":
            entity |= {key: [] for key in CATEGORY_LISTS_NOT_KEPT}
            if proxy := entity["softwareImageProxy"]:
                proxy["revisionID"] = -1
        if kind == "SoftwareImage":
            entity["originalImage"] = ZERO
            entity["kernelVersion"] = entity["kernelVersion"] or before.get("kernelVersion") or "6.8.0"
            return {**ADDED, "uuid": entity["uuid"]}
        return ADDED


def as_real(device: Values, release: int) -> Values:
    """Return a device as it was captured from real head nodes."""
    defaults = {"powerControl": "none", "defaultGateway": NO_IP, "fips": "CATEGORY", "managementNetwork": ZERO}
    device = {**defaults, **deepcopy(device), "parent_uuid": device["uuid"]}
    missing = {"defaultGatewayMetric", "serialNumber", "partNumber"} if release == 10 else {"tag", "cpuspeedGovernor"}
    device["interfaces"] = [_real_interface(interface, release) for interface in device["interfaces"]]
    return {key: value for key, value in device.items() if key not in missing}


def _real_interface(interface: Values, release: int) -> Values:
    interface = {"network": ZERO, "ip": NO_IP, "bootable": False, "extra_values": None, "switchPorts": [], **interface}
    missing = {"members", "bondMode"}
    if release == 10:
        missing |= {"bootable", "excludeFromDhcpd"}
    if interface["childType"].lower() == "networkbmcinterface":
        interface["childType"] = "NetworkBmcInterface"
        missing |= {"cardtype", "speed", "mac"}
    else:
        interface = {"mac": "00:00:00:00:00:00"} | interface
        missing |= {"gateway", "lanchannel", "vlanid"}
    return {key: value for key, value in interface.items() if key not in missing}


def _handler(head: Head) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            head.requests.append(request)
            is_login = request["service"] == "login"
            status, reply = 404, None
            # The raw line: http.server itself takes //json for /json.
            if self.requestline.split()[1] == "/json" and self.headers["Content-Type"] == "application/json":
                has_session = is_login or f"cm-login-token={head.token}" in self.headers.get("Cookie", "")
                status, reply = head.reply(request) if has_session else (401, {"errormessage": "no session"})
            if status == 0:  # no reply at all
                self.close_connection = True
                return
            body = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
            self.send_response(status)
            if is_login and head.cookie:
                self.send_header("Set-Cookie", head.cookie)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Print nothing: some clients close the connection on purpose."""


@dataclass
class Serve:
    """Starts head nodes, and stops them with the test."""

    stop: list[Callable[[], None]]

    def __call__(self, tls: ssl.SSLContext | None = None) -> Head:
        head = Head()
        server = _Server(("127.0.0.1", 0), _handler(head))
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        head.endpoint = f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        self.stop += [server.shutdown, server.server_close, thread.join]
        return head


@pytest.fixture
def serve() -> Iterator[Serve]:
    serve = Serve([])
    yield serve
    for stop in serve.stop:
        stop()


@pytest.fixture
def head(serve: Serve) -> Head:
    return serve()


class Said(NamedTuple):
    """A diagnostic."""

    severity: str
    summary: str
    detail: str
    path: str


class Planned(NamedTuple):
    """A plan, and the attributes that force a replacement."""

    values: Values
    replacing: list[str]


class Applied(NamedTuple):
    """A state, the diagnostics, and the differences from the plan, which Terraform calls inconsistent."""

    state: Values | None
    said: list[Said]
    inconsistent: list[str]

    @property
    def errors(self) -> list[str]:
        return [item.summary for item in self.said if item.severity == "ERROR"]


class Core:
    """The part of Terraform that talks to a provider."""

    def __init__(self, runner: asyncio.Runner, generation: str) -> None:
        self.provider = Provider(named(generation))
        self.schemas = self.provider.generation.schemas
        self._runner = runner
        self.run = runner.run

    def succeeded_by(self, generation: str) -> "Core":
        """Return a provider of another generation."""
        return Core(self._runner, generation)

    def upgrade(self, type_name: str, state: Values) -> Values:
        """Read a state from a file that another provider wrote."""
        raw = pb.RawState(json=json.dumps(state).encode())
        request = pb.UpgradeResourceStateRequest(type_name=type_name, raw_state=raw)
        response = self.run(self.provider.upgrade_resource_state(request))
        return decode(self.schemas.resources[type_name], response.upgraded_state.msgpack) or {}

    def configure(self, **config: object) -> list[Said]:
        request = pb.ConfigureProviderRequest(config=_message(self.schemas.provider, config))
        return _said(self.run(self.provider.configure_provider(request)))

    def validate(self, type_name: str, config: Values) -> list[Said]:
        block = self.schemas.resources[type_name]
        request = pb.ValidateResourceConfigRequest(type_name=type_name, config=_message(block, config))
        return _said(self.run(self.provider.validate_resource_config(request)))

    def plan(self, type_name: str, config: Values | None, prior: Values | None = None) -> Planned:
        block = self.schemas.resources[type_name]
        whole = None if config is None else complete(block, config)
        proposed = None if whole is None else propose(block, whole, prior)
        request = pb.PlanResourceChangeRequest(
            type_name=type_name,
            config=_message(block, whole),
            prior_state=_message(block, prior),
            proposed_new_state=_message(block, proposed),
        )
        response = self.run(self.provider.plan_resource_change(request))
        planned = decode(block, response.planned_state.msgpack)
        return Planned(planned or {}, [_path(path) for path in response.requires_replace])

    def apply(self, type_name: str, config: Values | None, prior: Values | None = None) -> Applied:
        """Plan and apply; a config of None destroys."""
        block = self.schemas.resources[type_name]
        planned = self.plan(type_name, config, prior).values if config is not None else None
        request = pb.ApplyResourceChangeRequest(
            type_name=type_name,
            prior_state=_message(block, prior),
            planned_state=_message(block, planned),
            config=_message(block, config),
        )
        response = self.run(self.provider.apply_resource_change(request))
        state = decode(block, response.new_state.msgpack)
        said = _said(response)
        compared = planned is not None and state is not None and not any(item.severity == "ERROR" for item in said)
        return Applied(state, said, differences(planned, state) if compared else [])

    def create(self, type_name: str, config: Values) -> Values:
        """Create a resource without an error, and return its state."""
        applied = self.apply(type_name, config)
        assert applied.errors == []
        assert applied.inconsistent == []
        assert applied.state is not None
        return applied.state

    def refresh(self, type_name: str, state: Values) -> Applied:
        block = self.schemas.resources[type_name]
        request = pb.ReadResourceRequest(type_name=type_name, current_state=_message(block, state))
        response = self.run(self.provider.read_resource(request))
        return Applied(decode(block, response.new_state.msgpack), _said(response), [])

    def import_(self, type_name: str, identity: str) -> Applied:
        """Import and refresh, which is what Terraform does."""
        request = pb.ImportResourceStateRequest(type_name=type_name, id=identity)
        response = self.run(self.provider.import_resource_state(request))
        if response.diagnostics:
            return Applied(None, _said(response), [])
        block = self.schemas.resources[type_name]
        return self.refresh(type_name, decode(block, response.imported_resources[0].state.msgpack) or {})

    def read(self, type_name: str, config: Values | None = None) -> Applied:
        block = self.schemas.data_sources[type_name]
        request = pb.ReadDataSourceRequest(type_name=type_name, config=_message(block, config or {}))
        response = self.run(self.provider.read_data_source(request))
        return Applied(decode(block, response.state.msgpack), _said(response), [])

    def validate_action(self, config: Values) -> list[Said]:
        block = self.schemas.actions["bcm_cmdevice_power"]
        request = pb.ValidateActionConfigRequest(type_name="bcm_cmdevice_power", config=_message(block, config))
        return _said(self.run(self.provider.validate_action_config(request)))

    def invoke(self, **config: object) -> tuple[list[str], list[Said]]:
        """Run the power action; return its progress messages and its diagnostics."""
        block = self.schemas.actions["bcm_cmdevice_power"]
        request = pb.InvokeActionRequest(action_type="bcm_cmdevice_power", config=_message(block, config))

        async def events() -> list[Any]:
            return [event async for event in self.provider.invoke_action(request)]

        *progress, completed = self.run(events())
        return [event.progress.message for event in progress], _said(completed.completed)


def complete(block: Block, values: Values) -> Values:
    """Return an object with all attributes of its schema, as Terraform does for omitted ones."""

    def one(attribute: Attribute, value: object) -> object:
        if attribute.nested is None:
            is_set = isinstance(value, list) and attribute.type[0] == "set"
            return sorted(value) if is_set else value
        if isinstance(value, list):
            return [complete(attribute.nested, item) for item in value]
        return complete(attribute.nested, value) if isinstance(value, dict) else value

    return {
        name: one(attribute, values[name]) if name in values else block.empty()[name]
        for name, attribute in block.attributes.items()
    }


def propose(block: Block, config: Values, prior: Values | None) -> Values:
    """Return Terraform's proposed state: the configuration, with prior values for computed attributes that are not
    set."""

    def one(attribute: Attribute, value: object, before: object) -> object:
        nested = attribute.nested
        if nested is not None and isinstance(value, dict):
            return propose(nested, value, before if isinstance(before, dict) else None)
        if nested is not None and isinstance(value, list):
            befores = before if isinstance(before, list) else []
            return [
                propose(nested, item, befores[index] if index < len(befores) else None)
                for index, item in enumerate(value)
            ]
        return before if value is None and attribute.computed else value

    return {name: one(attribute, config[name], (prior or {}).get(name)) for name, attribute in block.attributes.items()}


def differences(planned: object, state: object, path: str = "") -> list[str]:
    """Return the paths at which a state differs from the plan."""
    if planned is UNKNOWN:
        return []
    if isinstance(planned, dict) and isinstance(state, dict):
        return [found for name in planned for found in differences(planned[name], state[name], f"{path}.{name}")]
    if isinstance(planned, list) and isinstance(state, list) and len(planned) == len(state):
        pairs = enumerate(zip(planned, state, strict=True))
        return [found for index, (a, b) in pairs for found in differences(a, b, f"{path}[{index}]")]
    return [] if planned == state else [path.removeprefix(".")]


def _message(block: Block, values: Values | None) -> pb.DynamicValue:
    return pb.DynamicValue(msgpack=encode(None if values is None else complete(block, values)))


def _path(path: Any) -> str:
    text = ""
    for step in path.steps:
        is_name = step.HasField("attribute_name")
        text += f".{step.attribute_name}" if is_name else f"[{step.element_key_int}]"
    return text.removeprefix(".")


def _said(response: Any) -> list[Said]:
    return [
        Said("ERROR" if item.severity == ERROR else "WARNING", item.summary, item.detail, _path(item.attribute))
        for item in response.diagnostics
    ]


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(api.PAUSE_SCALE_VARIABLE, "0")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the seconds of each pause instead of waiting."""
    seconds: list[float] = []
    sleep = asyncio.sleep

    async def record(delay: float) -> None:
        seconds.append(delay)
        await sleep(0)

    monkeypatch.delenv(api.PAUSE_SCALE_VARIABLE, raising=False)
    monkeypatch.setattr(api, "_sleep", record)
    return seconds


@pytest.fixture
def generation() -> str:
    """The generation of the provider, for tests that are not about the differences."""
    return "old"


@pytest.fixture
def unconfigured(generation: str) -> Iterator[Core]:
    """A provider before its configuration."""
    with asyncio.Runner() as runner:
        core = Core(runner, generation)
        yield core
        core.run(core.provider.close())


@pytest.fixture
def core(unconfigured: Core, head: Head, no_pauses: None, monkeypatch: pytest.MonkeyPatch) -> Core:  # noqa: ARG001
    """A provider that has logged in at `head`, without pauses."""
    for name, value in head.environment.items():
        monkeypatch.setenv(name, value)
    assert unconfigured.configure() == []
    return unconfigured


@pytest.fixture(scope="session")
def cli_config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mirror.install(tmp_path_factory.mktemp("mirror of a provider"))


BINARIES = {
    "1.15": Path(sys.executable).parent / "terraform",
    "1.14": Path(__file__).parents[3] / ".tools" / "terraform-1.14" / "terraform",
}
HEADER = """
terraform {
  required_providers {
    bcm = {
      source = "hashi-demo-lab/bcm"
    }
  }
}
"""


class Terraform:
    """Terraform in a directory of its own. `head` gives the provider's configuration through the environment."""

    def __init__(
        self, directory: Path, cli_config: Path, head: Head, version: str = "1.15", generation: str = "old"
    ) -> None:
        self.directory = directory
        self.binary = BINARIES[version]
        self.environment = {
            "PATH": os.environ["PATH"],
            "TMPDIR": str(directory / "tmp"),
            "TF_CLI_CONFIG_FILE": str(cli_config),
            "CHECKPOINT_DISABLE": "1",
            api.PAUSE_SCALE_VARIABLE: "0",
            api.GENERATION_VARIABLE: generation,
            **head.environment,
        }
        (directory / "tmp").mkdir(exist_ok=True)

    def write(self, text: str) -> None:
        """Write the configuration, and initialize the directory the first time."""
        (self.directory / "main.tf").write_text(HEADER + text)
        if not (self.directory / ".terraform").exists():
            assert self("init").returncode == 0

    def start(self, *arguments: str, **options: Any) -> subprocess.Popen[str]:
        command = [str(self.binary), *arguments, "-no-color"]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, cwd=self.directory, env=self.environment, stdout=pipe, stderr=pipe, text=True, **options
        )

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments)
        stdout, stderr = process.communicate(timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)

    def apply(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self("apply", "-auto-approve", "-input=false", *arguments)

    def changes(self, *arguments: str) -> dict[str, Values]:
        """Plan, and return what changes by address: the actions, the values after, and which are unknown."""
        assert self("plan", "-input=false", "-out=plan", *arguments).returncode == 0
        shown = json.loads(self("show", "-json", "plan").stdout)
        return {item["address"]: item["change"] for item in shown.get("resource_changes", [])}

    def state(self) -> dict[str, Values]:
        """Return the state's values by address."""
        shown = json.loads(self("show", "-json").stdout)
        resources = shown.get("values", {}).get("root_module", {}).get("resources", [])
        return {item["address"]: item["values"] for item in resources}


@pytest.fixture
def make_terraform(tmp_path: Path, cli_config: Path) -> Callable[..., Terraform]:
    """Return a function that puts Terraform into a directory of its own, for a head node."""
    return lambda head, *options: Terraform(tmp_path, cli_config, head, *options)


@pytest.fixture(params=["1.15"])
def terraform(
    tmp_path: Path, cli_config: Path, head: Head, generation: str, request: pytest.FixtureRequest
) -> Terraform:
    return Terraform(tmp_path, cli_config, head, request.param, generation)
