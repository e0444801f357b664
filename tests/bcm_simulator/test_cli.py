"""The command line: `serve` as a real process, the other commands with `main`."""

from __future__ import annotations

import contextlib
import json
import signal
import socket
import ssl
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from bcm_simulator.cli import main
from bcm_simulator.cluster import REFERENCE
from bcm_simulator.running import HeadNode
from tests.bcm_simulator.conftest import write_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVE = [sys.executable, "-m", "bcm_simulator", "serve"]


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """Run `serve`, and yield the process and the environment that it printed."""
    process = subprocess.Popen(
        [*SERVE, "--listen", "127.0.0.1:0", "--json", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        yield process, json.loads(process.stdout.readline())["environment"]
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(scope="module")
def shared() -> Iterator[HeadNode]:
    with HeadNode() as head:
        yield head


@pytest.fixture
def head(shared: HeadNode, monkeypatch: pytest.MonkeyPatch) -> HeadNode:
    shared.reset()
    monkeypatch.setenv("BCM_ENDPOINT", shared.endpoint)
    return shared


def log_in(endpoint: str) -> httpx.Client:
    client = httpx.Client(base_url=endpoint)
    client.post("/json", json={"service": "login", "username": "admin", "password": "admin"})
    return client


def power(client: httpx.Client, operation: str, hostname: str) -> None:
    node = client.post("/json", json={"service": "cmdevice", "call": "getNode", "args": [hostname]}).json()
    order = {"devices": [node["uuid"]], "operation": operation}
    client.post("/json", json={"service": "cmdevice", "call": "powerOperation", "args": [order]})


# --- serve


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_a_signal(number: signal.Signals) -> None:
    with serving() as (process, environment):
        assert (
            log_in(environment["BCM_ENDPOINT"])
            .post("/json", json={"service": "cmmain", "call": "getVersion"})
            .json()["cmVersion"]
            == "11.0"
        )
        process.send_signal(number)
        out, err = process.communicate(timeout=10)
        assert (process.returncode, out, err) == (0, "", "")


def test_it_prints_lines_for_a_shell() -> None:
    process = subprocess.Popen([*SERVE, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        lines = [process.stdout.readline().rstrip() for _ in range(4)]
    finally:
        process.kill()
        process.communicate()
    endpoint = lines[1].removeprefix("export BCM_ENDPOINT=")
    assert lines == [
        f"# bcm-head is ready; watch it at {endpoint}/ and end it with Ctrl-C.",
        f"export BCM_ENDPOINT={endpoint}",
        "export BCM_USERNAME=admin",
        "export BCM_PASSWORD=admin",
    ]


def test_a_killed_head_node_continues(tmp_path: Path) -> None:
    state = str(tmp_path / "state.json")
    with serving("--state", state, "--speed", "0") as (process, environment):
        client = log_in(environment["BCM_ENDPOINT"])
        power(client, "CYCLE", "cpu-01")
        process.kill()
        process.wait()
    with serving("--state", state, "--speed", "0") as (_, environment):
        client.base_url = httpx.URL(environment["BCM_ENDPOINT"])
        window = f"{environment['BCM_ENDPOINT']}/simulator/v1"
        httpx.post(f"{window}/clock", json={"settle": 3600})
        answer = client.post("/json", json={"service": "cmdevice", "call": "getNode", "args": ["cpu-01"]})
        assert answer.json()["hostname"] == "cpu-01"
        nodes = {node["hostname"]: node for node in httpx.get(f"{window}/overview").json()["nodes"]}
        assert (nodes["cpu-01"]["status"], len(nodes["cpu-01"]["installs"])) == ("UP", 1)
        assert [call["operation"] for call in nodes["cpu-01"]["power_calls"]] == ["CYCLE"]


def test_it_serves_https_with_a_secure_cookie(tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path)
    with serving("--tls-certificate", str(certificate), "--tls-key", str(key)) as (_, environment):
        assert environment["BCM_ENDPOINT"].startswith("https://")
        context = ssl.create_default_context(cafile=str(certificate))
        login = httpx.post(
            f"{environment['BCM_ENDPOINT']}/json",
            json={"service": "login", "username": "admin", "password": "admin"},
            verify=context,
        )
        assert "Secure" in login.headers["set-cookie"]


def test_a_client_certificate_is_a_login(tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    stranger = write_certificate(other)
    served = ("--tls-certificate", str(certificate), "--tls-key", str(key), "--tls-client-ca", str(certificate))
    with serving(*served) as (_, environment):

        def nodes(*shown: Path) -> Any:
            context = ssl.create_default_context(cafile=str(certificate))
            if shown:
                context.load_cert_chain(*shown)
            with httpx.Client(base_url=environment["BCM_ENDPOINT"], verify=context) as client:
                assert client.get("/rest/v1/version").status_code == (200 if shown else 401)
                return client.post("/json", json={"service": "cmdevice", "call": "getNodes"}).json()

        assert [node["hostname"] for node in nodes(certificate, key)] == ["bcm-head", "login-01", "cpu-01"]
        assert "does not allow access" in nodes()["errormessage"]
        with pytest.raises(httpx.TransportError):
            nodes(*stranger)
        window = httpx.get(f"{environment['BCM_ENDPOINT']}/simulator/v1/requests", verify=False).json()  # noqa: S501 - its own certificate
        assert [(one["user"], one["session"]) for one in window if one["name"] == "cmdevice.getNodes"] == [
            ("bcm-head", "certificate"),
            (None, None),
        ]


def test_answers_are_chosen_on_the_command_line(tmp_path: Path) -> None:
    cluster = tmp_path / "cluster.yaml"
    cluster.write_text("answers: {preset: bcm-10, missing_entity: 404}\n")
    for arguments, version, missing in (
        ([], "11.0", 200),
        (["--answers", "bcm-10"], "10.25.03", 200),
        (["--answer", "release=10", "--answer", "missing_entity=404"], "10.25.03", 404),
        (["--cluster", str(cluster)], "10.25.03", 404),
        (["--cluster", str(cluster), "--answer", "missing_entity=null"], "10.25.03", 200),
        (["--cluster", str(cluster), "--answers", "bcm-11"], "11.0", 200),
    ):
        with serving(*arguments) as (_, environment), contextlib.closing(log_in(environment["BCM_ENDPOINT"])) as client:
            answer = client.post("/json", json={"service": "cmmain", "call": "getVersion"}).json()
            lookup = client.post("/json", json={"service": "cmdevice", "call": "getNode", "args": ["dgx-99"]})
            assert (answer["cmVersion"], lookup.status_code) == (version, missing)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--listen", "8081"], "--listen 8081: give an address and a port, such as 127.0.0.1:8081"),
        (["--listen", "127.0.0.1:99999"], "--listen 127.0.0.1:99999: a port is a number from 0 to 65535"),
        (["--listen", "127.0.0.1:\u00b2"], "--listen 127.0.0.1:\u00b2: give an address and a port"),
        (["--listen", "..:0"], "cannot listen on ..:0: "),
        (["--state", "/dev/null"], "/dev/null: not a regular file"),
        (["--state", "/proc/state"], "/proc/.state."),
        (["--tls-key", "key.pem"], "--tls-certificate and --tls-key belong together"),
        (["--tls-client-ca", "ca.pem"], "--tls-client-ca requires --tls-certificate and --tls-key"),
        (["--answer", "update"], "--answer update: must be SWITCH=VALUE"),
        (["--answer", "update=all"], "--answer update=all: Input should be 'patch' or 'whole'"),
        (["--answers", "echo", "--answer", "colour=red"], "--answer colour=red: unknown switch; allowed: release,"),
        (["--tls-key", "none", "--tls-certificate", "none"], "none, none: not a certificate with its key"),
        (["--state", "/nowhere/at/all/state"], "--state /nowhere/at/all/state: there is no such directory"),
        (["--cluster", "/nowhere/at/all.yaml"], "/nowhere/at/all.yaml: cannot be read: No such file or directory"),
    ],
)
def test_errors_of_serve_are_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(["serve", "--listen", "127.0.0.1:0", *arguments]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"bcm-simulator: {message}")
    assert captured.err.count("\n") == 1


def test_a_port_that_is_taken_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--listen", f"127.0.0.1:{port}"]) == 1
    assert f"cannot listen on 127.0.0.1:{port}: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("endpoint", "message"),
    [
        ("", "'' is not the URL of a head node, such as http://127.0.0.1:8081"),
        ("127.0.0.1:8081", "'127.0.0.1:8081' is not the URL"),
        ("http://[::1", "'http://[::1' is not the URL"),
        ("http://a\nb", r"'http://a\nb' is not the URL"),
        ("http://127.0.0.1:8081/?x#y", "'http://127.0.0.1:8081/?x#y' is not the URL"),
        ("http://admin:hunter2@127.0.0.1:1", "the endpoint must not hold a user name or a password"),
    ],
)
def test_invalid_endpoints(capsys: pytest.CaptureFixture[str], endpoint: str, message: str) -> None:
    assert main(["status", "--endpoint", endpoint]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"bcm-simulator: {message}")
    assert said.count("\n") == 1
    assert "hunter2" not in said


def test_an_empty_name_clears_no_other_fault(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    head.fault("slow", delay=0.01)
    assert main(["fault", "clear", ""]) == 1
    assert "404: Not Found" in capsys.readouterr().err
    assert len(head.faults()) == 1


def test_requests_cannot_control_the_terminal(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    httpx.post(f"{head.endpoint}/json", json={"service": "\x1b[2J\u202e", "call": "x"})
    assert main(["log"]) == 0
    assert "\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}.x() 200" in capsys.readouterr().out


def test_a_provider_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert main(["provider", "--directory", str(tmp_path / "file")]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"bcm-simulator: {tmp_path / 'file'}/")
    assert said.endswith(": Not a directory\n")


def test_output_that_goes_nowhere() -> None:
    command = f"{sys.executable} -m bcm_simulator cluster >/dev/full"
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "bcm-simulator: standard output: No space left on device\n")


def test_a_wrong_speed_is_a_wrong_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["serve", "--speed", "-1"])
    assert "'-1' is not a number of simulated seconds" in capsys.readouterr().err


# --- cluster


def test_the_built_in_cluster_is_a_start_for_ones_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["cluster"]) == 0
    own = tmp_path / "own.yaml"
    own.write_text(capsys.readouterr().out, encoding="utf-8")
    assert own.read_text(encoding="utf-8") == REFERENCE.read_text(encoding="utf-8")
    assert main(["cluster", "--check", str(own)]) == 0
    assert capsys.readouterr().out == f"{own}: 3 networks, 5 images, 2 categories, 2 nodes, 0 machines\n"
    own.write_text("image: a\nslots: 3\n")
    assert main(["cluster", "--check", str(own)]) == 1
    assert capsys.readouterr().err.count("unknown key") == 2


# --- commands with a running head node


def test_status_shows_since_when_in_simulated_time(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    head.advance(86_400)
    with contextlib.closing(log_in(head.endpoint)) as client:
        power(client, "CYCLE", "cpu-01")
    head.advance(300)
    assert main(["status"]) == 0
    (row,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("cpu-01")]
    since = datetime.fromtimestamp(head.nodes()["cpu-01"].since_simulated, UTC)
    assert row.endswith(f"  {since:%Y-%m-%d %H:%M:%S}")


def test_status_shows_nodes_slots_and_faults(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.closing(log_in(head.endpoint)) as client:
        power(client, "CYCLE", "cpu-01")
    head.fault("http_500", call="cmdevice.fly")
    head.advance(300)
    assert main(["status"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["NODE", "STATUS", "POWER", "ON", "DISK", "CATEGORY", "SINCE", "(UTC)"]
    (row,) = [line for line in lines if line.startswith("cpu-01")]
    assert "INSTALLING (provisioning started, waiting for completion)" in row
    assert "default-image" in row
    assert "provisioning slots: 1 of 10 in use, 0 waiting" in lines
    assert "faults: f1 http_500" in lines
    assert main(["status", "--json", "--records"]) == 0
    status = json.loads(capsys.readouterr().out)
    assert {node["hostname"] for node in status["nodes"]} == {"bcm-head", "login-01", "cpu-01"}
    assert set(status["records"]) == {"Partition", "Network", "SoftwareImage", "Category", "Device"}


def test_faults_are_set_listed_and_cleared(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["fault", "set", "slow", "--call", "cmdevice.addDevice", "--delay", "2", "--count", "3", "--after"]) == 0
    )
    assert main(["fault", "set", "pxe_failure", "--node", "cpu-01", "--json"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "f1 is set"
    assert json.loads(out[1])["node"] == "cpu-01"
    slow, _ = head.faults()
    assert (slow.call, slow.delay, slow.count, slow.after) == ("cmdevice.addDevice", 2, 3, True)
    assert main(["fault", "list"]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()[1:]] == [
        ["f1", "slow", "every", "node", "cmdevice.addDevice", "0", "of", "3", "active"],
        ["f2", "pxe_failure", "cpu-01", "0", "active"],
    ]
    assert main(["fault", "clear", "f1"]) == main(["fault", "clear"]) == 0
    assert head.faults() == []
    assert main(["fault", "clear", "f1"]) == 1
    assert capsys.readouterr().err == "bcm-simulator: there is no fault 'f1'\n"
    assert main(["fault", "set", "slow"]) == 1
    assert capsys.readouterr().err == "bcm-simulator: slow requires delay, and other kinds do not allow it\n"


def test_the_log_shows_requests_in_order_and_no_secret(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.closing(log_in(head.endpoint)) as client:
        client.post("/json", json={"service": "cmdevice", "call": "removeDevice", "args": ["dgx-99"]})
    assert main(["log"]) == 0
    login, removal = capsys.readouterr().out.splitlines()
    assert login.endswith("admin/-    login() 200 ok")
    assert removal.endswith('admin/s1   cmdevice.removeDevice("dgx-99") 200 FAILED Device dgx-99 not found')
    assert main(["log", "--json", "--failed", "--call", "CMDevice.removeDevice"]) == 0
    (only,) = capsys.readouterr().out.splitlines()
    assert json.loads(only)["body"] == {"service": "cmdevice", "call": "removeDevice", "args": ["dgx-99"]}
    assert main(["log", "--call", "removedevice"]) == 0
    assert capsys.readouterr().out.splitlines() == [removal]
    assert main(["log", "--call", "remove"]) == 0
    said = "bcm-simulator: no request is named remove; the log has cmdevice.removeDevice, login\n"
    assert capsys.readouterr() == ("", said)


def test_the_log_names_the_nodes_of_a_power_operation(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    order = {"devices": [head.node("cpu-01").uuid, "d-99"], "operation": "CYCLE"}
    with contextlib.closing(log_in(head.endpoint)) as client:
        for operation in (order, {**order, "devices": ["d-99"]}):
            client.post("/json", json={"service": "cmdevice", "call": "powerOperation", "args": [operation]})
    assert main(["log", "--call", "powerOperation"]) == 0
    done, nothing = capsys.readouterr().out.splitlines()
    assert done.endswith("cmdevice.powerOperation(CYCLE cpu-01, d-99) 200 ok")
    assert nothing.endswith("cmdevice.powerOperation(CYCLE d-99) 200 FAILED nothing was done: count 0")
    assert [request.nodes for request in head.requests("powerOperation")] == [("cpu-01", "d-99"), ("d-99",)]


def test_the_log_can_be_followed(head: HeadNode) -> None:
    command = [sys.executable, "-m", "bcm_simulator", "log", "--follow", "--endpoint", head.endpoint]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        log_in(head.endpoint).close()
        assert "login()" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=10)[1] == ""
        assert process.returncode == 130
    finally:
        process.kill()


def test_the_clock_is_shown_and_moved(head: HeadNode, capsys: pytest.CaptureFixture[str]) -> None:
    before = head.clock().simulated
    assert main(["clock", "advance", "1800", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["simulated"] == before + 1800
    assert main(["clock", "speed", "60"]) == 0
    assert head.clock().speed == 60
    assert main(["clock", "settle"]) == main(["clock", "show"]) == 0
    assert "at speed 60, nothing is due" in capsys.readouterr().out
    assert main(["clock", "speed", "0"]) == 0


def test_a_missing_head_node_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--endpoint", "http://127.0.0.1:1"]) == 1
    assert capsys.readouterr().err.startswith("bcm-simulator: no simulated head node answers at http://127.0.0.1:1: ")


def test_the_provider_is_installed_into_the_given_directory(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["provider", "--directory", str(tmp_path / "with space"), "--json"]) == 0
    config = json.loads(capsys.readouterr().out)["environment"]["TF_CLI_CONFIG_FILE"]
    assert config.startswith(str(tmp_path / "with space"))
    assert "hashi-demo-lab/bcm" in Path(config).read_text(encoding="utf-8")
    assert main(["provider", "--directory", str(tmp_path / "with space")]) == 0
    assert capsys.readouterr().out.splitlines()[1] == f"export TF_CLI_CONFIG_FILE='{config}'"


# --- without the extra


@pytest.mark.parametrize(
    ("command", "missing"),
    [
        (["serve", "--listen", "127.0.0.1:0"], "aiohttp"),
        (["status"], "httpx"),
        (["provider"], "grpc"),
    ],
)
def test_what_needs_the_extra_says_so(command: list[str], missing: str, tmp_path: Path) -> None:
    program = (
        f"import sys; sys.modules[{missing!r}] = None; from bcm_simulator.cli import main; sys.exit(main({command}))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        f"bcm-simulator: {missing} is not installed, and the simulator needs it: "
        "install bcm-node-provisioning[simulator]\n"
    )
    assert list(tmp_path.iterdir()) == []


# --- help


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["serve"],
        ["cluster"],
        ["status"],
        ["fault"],
        ["fault", "set"],
        ["fault", "list"],
        ["fault", "clear"],
        ["log"],
        ["clock"],
        ["clock", "advance"],
        ["provider"],
    ],
)
def test_every_command_explains_itself(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main([*command, "--help"])
    assert "usage: bcm-simulator" in capsys.readouterr().out


def test_help_loads_nothing_heavy() -> None:
    probe = (
        "import sys, bcm_simulator.cli as cli\n"
        "try:\n    cli.main(['fault', 'set', '--help'])\n"
        "except SystemExit:\n    pass\n"
        "print({'pydantic', 'aiohttp', 'httpx', 'ruamel', 'grpc'} & set(sys.modules), file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert result.stderr.strip() == "set()"
