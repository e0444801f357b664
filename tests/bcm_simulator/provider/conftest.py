"""A head node that knows nothing of this project's simulator: it stores what it is sent and records every request."""

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bcm_simulator.provider import mirror

ZERO = "00000000-0000-0000-0000-000000000000"
NETWORK = "7e7e7e7e-0000-4000-8000-000000000001"
IMAGE = "1a1a1a1a-0000-4000-8000-000000000001"
CATEGORY = "5b2c9f10-7777-4a1b-8c2d-000000000a01"
PARTITION = "0f0e0d0c-0b0a-4908-8706-050403020100"

ADDED = {"success": True, "task_uuid": ZERO, "updated_entity": None, "validation": []}
UNSET = {
    "Device": {"bootLoader": "CATEGORY", "bootLoaderProtocol": "CATEGORY", "creationTime": 1760000000, "roles": []},
    "Category": {
        **{key: "" for key in ("notes", "disksetup", "kernelVersion", "kernelParameters", "bootLoaderFile")},
        **{key: False for key in ("installBootRecord", "nodeInstallerDisk", "versionConfigFiles", "dataNode")},
        **{key: [] for key in ("nameServers", "searchDomains", "timeServers", "modules", "fsmounts")},
        "allowNetworkingRestart": False,
        "bootLoader": "SYSLINUX",
        "bootLoaderProtocol": "HTTP",
        "installMode": "AUTO",
        "newNodeInstallMode": "FULL",
        "authenticationService": "AUTO",
        "fips": "NO",
        "interactiveUser": "ALWAYS",
        "defaultGateway": "0.0.0.0",
        "defaultGatewayMetric": 0,
        "parent_uuid": ZERO,
    },
    "Network": {"type": "INTERNAL", "management": False, "bootable": False, "mtu": 1500, "gateway": "0.0.0.0"},
    "SoftwareImage": {
        "fspart": ZERO,
        "bootfspart": ZERO,
        "parentSoftwareImage": ZERO,
        "creationTime": 1760000000,
        "revisionID": -1,
        "fileOperationInProgress": False,
    },
}
CONSTANT = {"modified": False, "to_be_removed": False, "revision": ""}
NOT_KEPT = {"staticRoutes": [], "roles": [], "fsexports": [], "gpuSettings": [], "services": []}

Reply = tuple[int, Any]


class Head:
    """The head node. `requests` holds the bodies in the order in which they came."""

    def __init__(self) -> None:
        self.stored: dict[str, dict[str, dict[str, Any]]] = {kind: {} for kind in UNSET}
        self.requests: list[dict[str, Any]] = []
        self.answers: dict[str, list[Reply] | Callable[[dict[str, Any]], Reply]] = {}
        self.password = "pass"  # noqa: S105 - of a server that lives for one test
        self.token = secrets.token_hex()
        self.endpoint = ""
        self.put("Category", uuid=CATEGORY, name="gpu", softwareImageProxy={"parentSoftwareImage": IMAGE})
        self.put("Network", uuid=NETWORK, name="internalnet", baseAddress="10.77.0.0", netmaskBits=16)
        self.put("SoftwareImage", uuid=IMAGE, name="default-image", path="/cm/images/default-image")
        head_node = {"uuid": "8d1f0a52-0000-4b0e-9a55-0c7a1f2b3d01", "hostname": "head", "childType": "HeadNode"}
        self.put(
            "Device", **head_node, roles=[{"baseType": "Role", "uuid": ZERO, "name": "boot", "childType": "BootRole"}]
        )

    def put(self, kind: str, **values: Any) -> None:
        self.stored[kind][values["uuid"]] = {"baseType": kind, "childType": "", **UNSET[kind], **values, **CONSTANT}

    def calls(self) -> list[str]:
        return [request.get("call", "login") for request in self.requests]

    def sent(self, call: str) -> list[Any]:
        return [request.get("args", request.get("arg")) for request in self.requests if request.get("call") == call]

    def reply(self, request: dict[str, Any]) -> Reply:
        call = request.get("call", "login")
        answer = self.answers.get(call)
        if callable(answer):
            return answer(request)
        if answer:
            return answer.pop(0)
        if call == "login":
            return 200, request["username"] == "ops" and request["password"] == self.password
        args = request.get("args", [])
        if call.startswith("validate"):
            return 200, []
        if call in {"powerOn", "powerOff", "reboot", "powerCycle"}:
            return 200, {"operations": [], "success": True}
        if call == "getPartitions":
            return 200, [{"baseType": "Partition", "uuid": PARTITION, "name": "base"}]
        return self._store(call, args)

    def _store(self, call: str, args: list[Any]) -> Reply:
        verb = next(verb for verb in ("get", "add", "update", "remove") if call.startswith(verb))
        noun = call.removeprefix(verb)
        if noun == "Categories" or noun.endswith("s"):
            kind = {"Nodes": "Device", "Categories": "Category"}.get(noun, noun.removesuffix("s"))
            return 200, list(self.stored[kind].values())
        table = self.stored["Device" if noun == "Node" else noun]
        if verb == "get":
            found = [
                item for item in table.values() if args[0] in {item["uuid"], item.get("name"), item.get("hostname")}
            ]
            return 200, found[0] if found else None
        if verb == "remove":
            return 200, ADDED if table.pop(args[0], None) else {"success": False, "validation": []}
        entity = args[0]
        kept = NOT_KEPT if noun == "Category" else {}
        table[entity["uuid"]] = {**UNSET[noun], **table.get(entity["uuid"], {}), **entity, **CONSTANT, **kept}
        if noun == "SoftwareImage":
            table[entity["uuid"]]["originalImage"] = ZERO
            table[entity["uuid"]]["kernelVersion"] = entity["kernelVersion"] or "6.8.0"
            return 200, {**ADDED, "uuid": entity["uuid"]}
        return 200, ADDED


@pytest.fixture
def head() -> Iterator[Head]:
    node = Head()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            node.requests.append(request)
            is_login = request["service"] == "login"
            if self.path != "/json" or self.headers["Content-Type"] != "application/json":
                status, reply = 404, None
            elif not is_login and f"cm-login-token={node.token}" not in self.headers.get("Cookie", ""):
                status, reply = 401, {"errormessage": "no session"}
            else:
                status, reply = node.reply(request)
            body = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
            self.send_response(status)
            if is_login and reply is True:
                self.send_header("Set-Cookie", f"cm-login-token={node.token}; path=/; HttpOnly")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    node.endpoint = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield node
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def cli_config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mirror.install(tmp_path_factory.mktemp("mirror"))
