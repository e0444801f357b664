"""`status`: the table, the comparison with Terraform, and the watch."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import Ended, ForeignHeadNode, Reply, Sequel, clean, command
from support.inputs import cluster_of
from support.rehearsal import power

if TYPE_CHECKING:
    from pathlib import Path

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

STATUS = "cmstatus.getStatusForDevices"


def run(head: HeadNode | ForeignHeadNode, *arguments: str, stdin: str = "") -> Ended:
    return command("status", *arguments, environment=head.environment, stdin=stdin)


def nodes(ended: Ended) -> dict[str, dict[str, Any]]:
    return {node["hostname"]: node for node in json.loads(ended.out)["nodes"]}


def problems(ended: Ended) -> dict[str, list[str]]:
    return {hostname: node["problems"] for hostname, node in nodes(ended).items()}


# --- the head node alone


def test_the_table(head: HeadNode) -> None:
    power(head, "login-01", "OFF")
    head.settle()
    ended = run(head)
    assert (ended.code, ended.err) == (1, "")
    # Only the column FOR depends on the time of the test.
    assert re.sub(r"\d+ s  ", "0 s  ", ended.out).splitlines() == [
        "NODE      PHASE  FOR  CATEGORY  IMAGE             ADDRESS        BMC           WRONG",
        "cpu-01    UP     0 s  default   default-image     10.184.162.11  10.229.10.11  -",
        "login-01  DOWN   0 s  login     ubuntu-22.04-cpu  10.184.162.10  10.229.10.10  -",
        "1 of 2 nodes good",
    ]
    assert [request.name for request in head.requests()][2:] == [
        "login",
        "cmdevice.getDevices",
        "cmdevice.getCategories",
        "cmpart.getSoftwareImages",
        STATUS,
    ]


def test_all_good(head: HeadNode) -> None:
    ended = run(head)
    assert (ended.code, ended.out.splitlines()[-1], ended.err) == (0, "2 of 2 nodes good", "")


def test_json(head: HeadNode) -> None:
    ended = run(head, "--json", "cpu-01", "cpu-02")
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(head.node("cpu-01").since))
    nothing = {
        "terraform_state": None,
        "terraform_success": None,
        "terraform_outdated": False,
    }
    assert (ended.code, json.loads(ended.out)) == (
        1,
        {
            "good": False,
            "nodes": [
                {
                    "hostname": "cpu-01",
                    "good": True,
                    "registered": True,
                    "phase": "UP",
                    "info": "",
                    "since": since,
                    "step": 11,
                    "steps": 11,
                    "category": "default",
                    "image": "default-image",
                    "management_ip": "10.184.162.11",
                    "bmc_ip": "10.229.10.11",
                    "problems": [],
                    **nothing,
                },
                {
                    "hostname": "cpu-02",
                    "good": False,
                    "registered": False,
                    "phase": None,
                    "info": None,
                    "since": None,
                    "step": 0,
                    "steps": 11,
                    "category": None,
                    "image": None,
                    "management_ip": None,
                    "bmc_ip": None,
                    "problems": ["not registered at the head node"],
                    **nothing,
                },
            ],
        },
    )


def test_progress_of_an_installation(head: HeadNode) -> None:
    power(head, "cpu-01", "RESET")
    head.advance(300)
    node = nodes(run(head, "--json", "cpu-01"))["cpu-01"]
    assert (node["phase"], node["info"], node["step"], node["good"], node["problems"]) == (
        "INSTALLING",
        "provisioning started, waiting for completion",
        7,
        False,
        [],
    )


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("install_failure", "installation failed: provisioning failed"),
        ("install_hang", "not reachable during its installation"),
        ("pxe_failure", "PXE boot failed"),
    ],
)
def test_what_goes_wrong_with_a_node(head: HeadNode, fault: str, problem: str) -> None:
    head.fault(fault, node="cpu-01")
    power(head, "cpu-01", "RESET")
    head.settle()
    ended = run(head, "--json")
    assert (ended.code, problems(ended)) == (1, {"cpu-01": [problem], "login-01": []})


def test_every_problem_of_a_status(foreign: ForeignHeadNode) -> None:
    foreign.answers |= {
        "cmdevice.getDevices": [{"uuid": "u1", "hostname": "gpu-07"}, {"uuid": "u2", "hostname": "gpu-08"}],
        "cmdevice.getCategories": [],
        "cmpart.getSoftwareImages": [],
        STATUS: [
            {
                "ref_device_uuid": "u1",
                "status": "UP",
                "closed": True,
                "restartRequired": True,
                "healthCheckFailed": True,
                "stateFlapping": True,
                "provisioningFailed": True,
            }
        ],
    }
    assert problems(run(foreign, "--json")) == {
        "gpu-07": [
            "provisioning failed",
            "closed by an operator",
            "restart required",
            "health check failed",
            "goes up and down repeatedly",
        ],
        "gpu-08": ["the head node returns no status"],
    }


def test_a_head_node_that_does_not_answer(head: HeadNode) -> None:
    head.fault("connection_reset", call="cmdevice.getDevices")
    ended = run(head)
    assert (ended.code, ended.out) == (2, "")
    expected = r"bcm-node-provisioning status: http://\S+ closes the connection before its answer is complete, .+\n"
    assert re.fullmatch(expected, ended.err)


# --- with Terraform's outputs


def test_with_outputs_as_requested(head: HeadNode, outputs: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "outputs.json"
    file.write_text(json.dumps(outputs))
    for ended in (run(head, "--outputs", str(file)), run(head, "--outputs", "-", stdin=json.dumps(outputs))):
        assert (ended.code, ended.err) == (0, "")
        assert [line.split()[-2:] for line in ended.out.splitlines()[1:-1]] == [["ready", "-"], ["ready", "-"]]
        assert ended.out.splitlines()[0].split()[-2:] == ["TERRAFORM", "WRONG"]


def test_one_output_alone(head: HeadNode, outputs: dict[str, Any]) -> None:
    ended = run(head, "--json", "--outputs", "-", stdin=json.dumps(outputs["cluster_nodes"]["value"]))
    assert {name: node["terraform_state"] for name, node in nodes(ended).items()} == {
        "cpu-01": "ready",
        "login-01": "ready",
    }


def test_what_differs_from_what_was_requested(head: HeadNode, outputs: dict[str, Any]) -> None:
    asked = outputs["cluster_nodes"]["value"]
    asked["cpu-01"] |= {
        "category": "dgx",
        "software_image": "dgx-os-6.4",
        "management_ip": "10.184.162.99",
        "bmc_ip": "10.229.10.99",
        "success": False,
        "state": "powered",
    }
    asked["cpu-09"] = {**asked["cpu-01"], "hostname": "cpu-09"}
    ended = run(head, "--json", "--outputs", "-", stdin=json.dumps(outputs))
    assert (ended.code, problems(ended)) == (
        1,
        {
            "cpu-01": [
                "category is default, Terraform expects dgx",
                "image is default-image, Terraform expects dgx-os-6.4",
                "management address 10.184.162.99 is not recorded",
                "BMC address 10.229.10.99 is not recorded",
                "Terraform has not confirmed it (powered): apply again",
            ],
            "cpu-09": ["not registered at the head node"],
            "login-01": [],
        },
    )


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"state": "registered", "success": True}, 0),
        ({"state": "registered", "success": False}, 1),
        ({"state": "powered", "success": None}, 1),
        ({"state": "ready", "success": True}, 1),
    ],
)
def test_a_node_that_is_down(head: HeadNode, outputs: dict[str, Any], said: dict[str, Any], code: int) -> None:
    power(head, "cpu-01", "OFF")
    head.settle()
    outputs["cluster_nodes"]["value"]["cpu-01"] |= said
    ended = run(head, "--json", "cpu-01", "--outputs", "-", stdin=json.dumps(outputs))
    assert (ended.code, nodes(ended)["cpu-01"]["good"]) == (code, code == 0)


@pytest.mark.parametrize(
    ("state", "fault", "outdated"),
    [
        ("missing", None, ["cpu-01"]),
        ("registered", None, []),
        ("registered", "install_hang", ["cpu-01"]),
        ("ready", "install_failure", ["cpu-01"]),
        ("powered", "install_hang", []),
        ("power_requested", "install_failure", []),
    ],
)
def test_outputs_that_are_older_than_the_status(
    head: HeadNode, outputs: dict[str, Any], state: str, fault: str | None, outdated: list[str]
) -> None:
    if fault:
        head.fault(fault, node="cpu-01")
        power(head, "cpu-01", "RESET")
        head.settle()
    outputs["cluster_nodes"]["value"]["cpu-01"] |= {"state": state, "success": state != "missing"}

    shown = run(head, "--outputs", "-", stdin=json.dumps(outputs))
    document = run(head, "--json", "--outputs", "-", stdin=json.dumps(outputs))

    warning = (
        "Terraform's outputs are older than the status of these nodes: cpu-01. Update them with `terraform apply "
        "-refresh-only` and the -var options of the last apply"
    )
    assert [line for line in shown.out.splitlines() if "Terraform's" in line] == [warning for _ in outdated]
    assert [name for name, node in nodes(document).items() if node["terraform_outdated"]] == outdated


def test_a_node_that_terraform_cannot_judge(head: HeadNode, outputs: dict[str, Any]) -> None:
    outputs["cluster_nodes"]["value"]["cpu-01"] |= {"state": "power_requested", "success": None}
    assert run(head, "--outputs", "-", stdin=json.dumps(outputs)).code == 0


def test_a_module_without_nodes(head: HeadNode) -> None:
    ended = run(head, "--outputs", "-", stdin='{"node_status": {"value": {}}}')
    assert (ended.code, ended.out.splitlines()[-1]) == (0, "0 of 0 nodes good")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "the outputs on stdin: not JSON, as `terraform output -json` prints it"),
        ("[" * 100_000, "the outputs on stdin: not JSON, as `terraform output -json` prints it"),
        ("[]", "the outputs on stdin: not a JSON object, as `terraform output -json` prints it"),
        (
            "{}",
            "the outputs on stdin: no output has the form of the module's node_status (there are none: apply "
            'first); pass it on from the root module: output "node_status" { value = module.NAME.node_status }',
        ),
        (
            '{"b": {"value": {"x": 1}}, "a": {"value": {}}}',
            "the outputs on stdin: no output has the form of the module's node_status (it has a, b); "
            'pass it on from the root module: output "node_status" { value = module.NAME.node_status }',
        ),
    ],
)
def test_outputs_that_cannot_be_used(head: HeadNode, text: str, fault: str) -> None:
    assert run(head, "--outputs", "-", stdin=text) == (2, "", f"bcm-node-provisioning status: {fault}\n")
    assert head.requests() == []


def test_files_and_directories_that_are_not_there(head: HeadNode, tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    for arguments, fault in (
        (("--outputs", "gone.json"), "--outputs gone.json: No such file or directory"),
        (("--outputs", str(tmp_path / "binary")), f"--outputs {tmp_path / 'binary'}: not text in UTF-8"),
        (("--chdir", "gone"), "--chdir gone: there is no such directory"),
        (("--timeout", "5"), "--timeout requires --watch"),
    ):
        assert run(head, *arguments) == (2, "", f"bcm-node-provisioning status: {fault}\n")


def test_a_file_with_a_byte_order_mark(head: HeadNode, outputs: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "outputs.json").write_text(json.dumps(outputs), encoding="utf-8-sig")
    assert run(head, "--outputs", str(tmp_path / "outputs.json")).err == ""


def test_terraform_that_fails(head: HeadNode, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('terraform { backend "nonsense" {} }')
    ended = run(head, "--chdir", str(tmp_path))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"bcm-node-provisioning status: terraform output in {tmp_path} fails: ")
    assert len(ended.err.splitlines()) == 1


def test_no_terraform(head: HeadNode, tmp_path: Path) -> None:
    ended = command("status", "--chdir", str(tmp_path), environment={**head.environment, "PATH": str(tmp_path)})
    fault = "there is no program 'terraform': put terraform on the PATH, set TERRAFORM, or give --outputs FILE"
    assert ended == (2, "", f"bcm-node-provisioning status: {fault}\n")


def test_a_module_that_was_applied(workspace: Workspace) -> None:
    """The module's own readiness check is `wait`, and `status` reads the outputs of its directory."""
    assert workspace.head
    workspace.head.set_speed(100_000)
    readiness = {"command": "bcm-node-provisioning wait --timeout 60 --interval 0.1", "timeout": 60, "interval": 1}
    inputs = cluster_of(2) | {"power_action": "power_on", "provisioning_mode": "parallel", "readiness": readiness}
    workspace.apply(inputs)
    ended = run(workspace.head, "--json", "--chdir", str(workspace.directory))
    shown = {
        name: [node[key] for key in ("good", "phase", "image", "management_ip", "terraform_state", "terraform_success")]
        for name, node in nodes(ended).items()
    }
    assert (ended.code, shown) == (
        0,
        {
            "dgx-01": [True, "UP", "dgx-os-6.3", "10.184.162.101", "ready", True],
            "dgx-02": [True, "UP", "dgx-os-6.3", "10.184.162.102", "ready", True],
        },
    )


# --- watching


@pytest.fixture
def busy(foreign: ForeignHeadNode) -> ForeignHeadNode:
    """Return a head node that installs two nodes; one comes up, the other fails."""
    foreign.answers |= {
        "cmdevice.getDevices": [
            {"uuid": "u0", "hostname": "head", "childType": "HeadNode"},
            {"uuid": "u1", "hostname": "gpu-07"},
            {"uuid": "u2", "hostname": "gpu-08"},
        ],
        "cmdevice.getCategories": [],
        "cmpart.getSoftwareImages": [],
        STATUS: [
            Sequel(both("BOOTING", "BOOTING")),
            Sequel(both("INSTALLING", "BOOTING")),
            Sequel(both("INSTALLING", "BOOTING")),
            Sequel(Reply(503)),
            Sequel(Reply(503)),
            Sequel(both("UP", "INSTALLING")),
            Sequel(both("UP", "INSTALLER_FAILED")),
        ],
    }
    return foreign


def both(first: str, second: str) -> list[dict[str, str]]:
    return [{"ref_device_uuid": "u1", "status": first}, {"ref_device_uuid": "u2", "status": second}]


def test_changes_as_lines(busy: ForeignHeadNode) -> None:
    ended = run(busy, "--watch", "--interval", "0.02", "--timeout", "30")
    assert (ended.code, ended.err) == (1, "")
    assert [line.partition(" ")[2] for line in ended.out.splitlines()] == [
        "gpu-07: [#..........] BOOTING",
        "gpu-08: [#..........] BOOTING",
        "gpu-07: [##.........] INSTALLING",
        f"head node: {busy.endpoint} answers {STATUS} with HTTP status 503",
        "gpu-07: [###########] UP",
        "gpu-08: [##.........] INSTALLING",
        "gpu-08: [...........] INSTALLER_FAILED: installation failed",
    ]
    assert all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ", line) for line in ended.out.splitlines())


def test_changes_as_json_lines(busy: ForeignHeadNode) -> None:
    ended = run(busy, "--watch", "--json", "--interval", "0.02", "--timeout", "30")
    documents = [json.loads(line) for line in ended.out.splitlines()]
    assert [[node["phase"] for node in document["nodes"]] for document in documents] == [
        ["BOOTING", "BOOTING"],
        ["INSTALLING", "BOOTING"],
        ["UP", "INSTALLING"],
        ["UP", "INSTALLER_FAILED"],
    ]
    assert ended.code == 1
    assert set(ended.err.splitlines()) == {f"{busy.endpoint} answers {STATUS} with HTTP status 503"}


def test_a_watch_of_an_installation(head: HeadNode) -> None:
    power(head, "cpu-01", "RESET")
    head.advance(60)
    done = threading.Event()

    def move() -> None:
        seen = 0
        while not done.wait(0.01):
            looks = len(head.requests(STATUS, ok=True))
            due = head.clock().next_due
            if looks > seen and due is not None:
                head.advance(due)
                # A request before the clock moved does not show the later phase.
                seen = len(head.requests(STATUS, ok=True))

    thread = threading.Thread(target=move)
    thread.start()
    ended = run(head, "--watch", "cpu-01", "--interval", "0.02", "--timeout", "30")
    done.set()
    thread.join()
    assert (ended.code, ended.err) == (0, "")
    assert [line.partition(" ")[2] for line in ended.out.splitlines()] == [
        "cpu-01: [#..........] BOOTING (vmlinuz from bcm-head)",
        "cpu-01: [##.........] INSTALLING (node-installer started)",
        "cpu-01: [###........] INSTALLING (checking disks)",
        "cpu-01: [#####......] INSTALLING (mounting disks)",
        "cpu-01: [######.....] INSTALLING (waiting for SYNC provisioning to '/' to start)",
        "cpu-01: [#######....] INSTALLING (provisioning started, waiting for completion)",
        "cpu-01: [########...] INSTALLING (provisioning complete)",
        "cpu-01: [#########..] INSTALLING (initializing SELinux)",
        "cpu-01: [##########.] INSTALLER_CALLINGINIT (switching to local root)",
        "cpu-01: [###########] UP",
    ]


def test_a_watch_ends_in_time(head: HeadNode) -> None:
    ended = run(head, "--watch", "cpu-02", "--interval", "0.05", "--timeout", "0.3")
    assert ended.code == 1
    assert ended.out.endswith("cpu-02: [...........] missing: not registered at the head node\n")
    assert len(head.requests("cmdevice.getDevices")) > 2


def test_outputs_that_arrive_later(head: HeadNode, outputs: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "outputs.json"
    outputs["cluster_nodes"]["value"]["cpu-01"] |= {"state": "powered", "success": False}
    file.write_text(json.dumps(outputs))

    def confirm() -> None:
        while len(head.requests(STATUS)) < 2:
            time.sleep(0.02)
        # Terraform is running: the file is not there for a moment.
        file.unlink()
        while len(head.requests(STATUS)) < 4:
            time.sleep(0.02)
        outputs["cluster_nodes"]["value"]["cpu-01"] |= {"state": "ready", "success": True}
        (tmp_path / "new").write_text(json.dumps(outputs))
        (tmp_path / "new").rename(file)

    thread = threading.Thread(target=confirm)
    thread.start()
    ended = run(head, "--watch", "--outputs", str(file), "--interval", "0.05", "--timeout", "30")
    thread.join()
    assert (ended.code, ended.err) == (0, "")
    assert [line.partition(" ")[2] for line in ended.out.splitlines()] == [
        "cpu-01: [###########] UP: Terraform has not confirmed it (powered): apply again",
        "login-01: [###########] UP",
        "cpu-01: [###########] UP",
    ]


def on_a_terminal(*arguments: str, environment: dict[str, str], typed: str = "") -> tuple[int, str]:
    """Run a command at a terminal; return its exit status and what the terminal shows."""
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "bcm_node_provisioning.cli", *arguments],
        env=clean(environment),
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
    )
    os.close(its)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
        if typed and b"Password" in shown:
            os.write(ours, f"{typed}\n".encode())
            typed = ""
    os.close(ours)
    return process.wait(timeout=10), shown.decode().replace("\r\n", "\n")


def test_a_terminal_is_redrawn(busy: ForeignHeadNode) -> None:
    arguments = ("status", "--watch", "--interval", "0.02", "--timeout", "30")
    code, shown = on_a_terminal(*arguments, environment=busy.environment)
    screens = shown.split("\x1b[H\x1b[2J")[1:]
    assert code == 1
    assert len(screens) == 7
    assert screens[3].split(maxsplit=1)[1] == f"{busy.endpoint} answers {STATUS} with HTTP status 503\n\n"
    assert screens[-1].splitlines()[:4] == [
        "NODE    PHASE                           FOR  CATEGORY  IMAGE  ADDRESS  BMC  WRONG",
        "gpu-07  [###########] UP                -    -         -      -        -    -",
        "gpu-08  [...........] INSTALLER_FAILED  -    -         -      -        -    installation failed",
        "1 of 2 nodes good",
    ]


def test_the_prompt_at_a_terminal(head: HeadNode) -> None:
    environment = {**head.environment, "BCM_PASSWORD": ""}
    code, shown = on_a_terminal("status", environment=environment, typed="admin")
    assert code == 0
    question, rest = shown.split("\n", 1)
    assert question == f"Password of admin at {head.endpoint}: "
    assert rest.splitlines()[-1] == "2 of 2 nodes good"
    code, shown = on_a_terminal("status", environment=environment, typed="a-secret-password")
    assert code == 2
    assert "a-secret-password" not in shown
