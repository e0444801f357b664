"""Interrupted runs: what they leave behind, and that the next apply completes them and cycles no node twice."""

from __future__ import annotations

import re
import signal
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from support.forms import Deployment, both_forms, each_form_and_mode, exact_and_every_terraform
from support.inputs import cluster_of
from support.processes import (
    PATIENCE,
    HeadNodeProcess,
    end_session,
    session_members,
    signal_group,
    signal_process,
    wait_until,
)
from support.rehearsal import READINESS, change, powered, progress, time_passes

from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import FaultSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from subprocess import Popen

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

THREE = change(cluster_of(3), power_action="power_cycle")
NAMES = sorted(THREE["nodes"])
LONG = 600
"""Seconds of delay of an answer during which a process is killed."""


@contextmanager
def running(workspace: Workspace) -> Iterator[Popen[str]]:
    """Start an apply with a provider of its own, and end all its processes at the end of the block."""
    workspace.staying = False
    process = workspace.start("apply", "-auto-approve", "-input=false")
    workspace.staying = True
    try:
        yield process
    finally:
        end_session(process.pid)
        process.communicate()


def has_arrived(head: HeadNode, call: str, hostname: str) -> bool:
    """Return whether a call about a node has arrived."""
    return any(hostname in request.args for request in head.requests(call))


def interrupt(process: Popen[str]) -> str:
    """Press Ctrl-C: the terminal interrupts the whole process group. Return what Terraform printed."""
    assert signal_group(process.pid, signal.SIGINT)
    stdout, stderr = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    return stdout + stderr


def checked(head: HeadNode, hostname: str) -> bool:
    """Return whether a readiness check has requested the status of a node."""
    uuid = head.node(hostname).uuid
    return any([uuid] in request.args for request in head.requests("getStatusForDevices"))


def until_second_check(head: HeadNode) -> None:
    """Let the first node be installed, and wait until the second one is checked."""
    wait_until(lambda: "dgx-01" in head.nodes() and checked(head, "dgx-01"))
    head.settle()
    wait_until(lambda: checked(head, "dgx-02"))


@exact_and_every_terraform
def test_ctrl_c_while_a_node_is_installed(workspace: Deployment, head: HeadNode) -> None:
    inputs = change(THREE, readiness=READINESS)
    workspace.give(inputs)
    with running(workspace) as process:
        until_second_check(head)
        assert "Interrupt received" in interrupt(process)
    assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-02": ["power_cycle"]}
    workspace.apply(None, "-refresh-only")
    assert progress(workspace.outputs()) == {
        "dgx-01": ("ready", True),
        "dgx-02": ("powered", False),
        "dgx-03": ("registered", False),
    }

    head.settle()
    with time_passes(head):
        assert workspace.apply().changes == [("power_cycle", "dgx-03")]
    assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("ready", True))
    assert powered(head) == {name: ["power_cycle"] for name in NAMES}


@both_forms
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_no_process_outlives_terraform(end: signal.Signals, workspace: Deployment) -> None:
    """A running attempt of the user's command is not interrupted, but no further attempt follows."""
    attempts = {"command": "echo >> attempts; exit 1", "interval": 1}
    workspace.give(change(cluster_of(1), power_action="power_on", readiness=attempts))
    with running(workspace) as process:
        wait_until((workspace.directory / "attempts").exists)
        if end is signal.SIGINT:
            interrupt(process)
        else:
            process.kill()
            process.wait()
        wait_until(lambda: not session_members(process.pid))


OTHER = """\
resource "terraform_data" "other" {
  provisioner "local-exec" {
    command = "until test -e other; do sleep 0.1; done"
  }
}
"""
"""Another resource, whose creation ends when a file of its name appears."""


@contextmanager
def killed_while_checking(workspace: Deployment, head: HeadNode, nodes: list[str]) -> Iterator[None]:
    """Kill a run during the checks of these nodes, just after the creation of another resource has ended."""
    (workspace.directory / "other.tf").write_text(OTHER, encoding="utf-8")
    before = {name: looks_at(head, name) for name in nodes}
    with running(workspace) as process:
        wait_until(lambda: all(looks_at(head, name) > before[name] for name in nodes))
        (workspace.directory / "other").touch()
        wait_until(lambda: '"other"' in state_text(workspace))
        until_state_is_written(workspace)
        yield
        process.kill()
        process.communicate()
        # Running attempts continue after the kill, and would request statuses until their own timeout.
        end_session(process.pid)


@each_form_and_mode
def test_a_check_that_was_killed_counts_only_when_it_is_made_again(
    form: str, mode: str, workspace: Deployment, head: HeadNode
) -> None:
    """When the creation of another resource ends during a check, Terraform writes the check into the state as if it had
    succeeded."""
    checked = ["dgx-01", "dgx-02"][: 1 if mode == "sequential" else 2]
    inputs = change(cluster_of(2), provisioning_mode=mode, power_action="power_cycle", readiness=READINESS)
    if form == "general":
        # The check of a second request replaces that of the first.
        workspace.apply(change(inputs, power_action="power_on", readiness={"command": "true"}))
        head.settle()
    workspace.give(inputs)
    with killed_while_checking(workspace, head, checked):
        assert all(workspace.check(name) for name in checked)
    head.settle()

    assert none_ready(workspace)
    stopped = workspace.apply(expect=1)
    for name in checked:
        assert re.search(rf"The readiness check of [\w, -]*{name}[\w, -]* is not confirmed", stopped.output)
    replace = [found.replace("MODULE.", "").replace("'", "") for found in re.findall(r"-replace='\S+'", stopped.output)]
    assert sorted(replace) == [f"-replace={workspace.check(name)}" for name in checked]
    assert none_ready(workspace)
    assert workspace.plan(expect=1).changes == []
    assert cycled(head) == checked

    with time_passes(head):
        assert workspace.apply(None, *replace).power == [("power_cycle", "dgx-02")][len(checked) - 1 :]
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))
    assert cycled(head) == ["dgx-01", "dgx-02"]
    assert workspace.plan(expect=0).changes == []


def cycled(head: HeadNode) -> list[str]:
    """Return the names of the cycled nodes, one entry for each cycle."""
    return sorted(name for name, calls in powered(head).items() for call in calls if call == "power_cycle")


def none_ready(workspace: Deployment) -> bool:
    """Update the outputs, and tell whether they report no node as ready."""
    workspace.apply(None, "-refresh-only")
    return "ready" not in {state for state, _ in progress(workspace.outputs()).values()}


@pytest.mark.parametrize(
    ("form", "mode", "left"),
    [("general", "sequential", ""), ("exact", "parallel", '{"version": 4, "res')],
    ids=["general empty", "exact cut short"],
)
def test_a_state_that_was_cut_short_is_put_back(mode: str, left: str, workspace: Deployment, head: HeadNode) -> None:
    """The steps of the operations guide under "After a kill or a crash"."""
    inputs = change(THREE, provisioning_mode=mode)
    workspace.apply(change(inputs, power_action=None))
    workspace.apply(inputs)
    once = {name: ["power_cycle"] for name in NAMES}
    assert powered(head) == once

    state = workspace.directory / "terraform.tfstate"
    state.write_text(left, encoding="utf-8")
    assert not workspace.run("state", "list").stdout
    assert workspace.run("apply", "-auto-approve", "-input=false").code == 1
    state.write_bytes(state.with_suffix(".tfstate.backup").read_bytes())
    workspace.apply(change(inputs, power_action=None))
    assert workspace.plan().code == 0
    assert powered(head) == once
    assert workspace.apply(change(inputs, power_nodes=["dgx-02"])).changes == [("power_cycle", "dgx-02")]


def looks_at(head: HeadNode, hostname: str) -> int:
    """Return how often readiness checks have requested the status of a node."""
    if hostname not in head.nodes():
        return 0
    uuid = head.node(hostname).uuid
    return sum([uuid] in request.args for request in head.requests("getStatusForDevices"))


@each_form_and_mode
def test_ctrl_c_while_bcm_works_on_a_power_request(form: str, mode: str, workspace: Deployment, head: HeadNode) -> None:
    workspace.give(change(THREE, provisioning_mode=mode))
    head.fault("slow", node="dgx-02", call="cmdevice.powerOperation", delay=LONG, after=True)
    with running(workspace) as process:
        wait_until(lambda: len(powered(head)) == (2 if mode == "sequential" else 3))
        # Terraform 1.15 crashes when an action reports progress after Ctrl-C, so let the other actions end first.
        until_state_is_written(workspace)
        output = interrupt(process)
        assert re.search(r"power_cycle on device dgx-02 \(UUID \S+\):\s+interrupted", output)
        wait_until(lambda: not session_members(process.pid))
    head.clear_faults()

    # BCM has carried out the request, but Terraform cannot know it. Where only the success of an action records a
    # request, that node, and no other, is cycled again.
    waiting = [("power_cycle", "dgx-03")] if mode == "sequential" else []
    again = [] if (form, mode) == ("general", "parallel") else [("power_cycle", "dgx-02")]
    assert workspace.apply().changes == again + waiting
    twice = ["power_cycle", *(call for call, _ in again)]
    assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-02": twice, "dgx-03": ["power_cycle"]}


@pytest.mark.parametrize(
    ("victim", "form", "version"),
    [
        ("terraform", "general", "1.14.9"),
        pytest.param("terraform", "general", "1.15.5", marks=pytest.mark.slow),
        ("terraform", "exact", "1.15.5"),
        ("provider", "general", "1.15.5"),
        pytest.param("provider", "exact", "1.14.9", marks=pytest.mark.slow),
    ],
)
def test_a_killed_run_resumes_at_its_node(victim: str, workspace: Deployment, head: HeadNode) -> None:
    workspace.give(THREE)
    head.fault("slow", node="dgx-02", call="cmdevice.getNode", delay=LONG)
    with running(workspace) as process:
        wait_until(lambda: has_arrived(head, "getNode", "dgx-02"))
        until_state_is_written(workspace)
        if victim == "terraform":
            process.send_signal(signal.SIGSTOP)
            locked = workspace.plan(expect=1)
            assert "Error acquiring the state lock" in locked.output
        cut(victim, process)
    head.clear_faults()

    # The lock ended with its process, so `force-unlock` is not needed.
    assert workspace.apply().changes == [("power_cycle", "dgx-02"), ("power_cycle", "dgx-03")]
    assert powered(head) == {name: ["power_cycle"] for name in NAMES}


@pytest.mark.parametrize(
    ("form", "victim"),
    [
        ("general", "terraform"),
        ("exact", "provider"),
        pytest.param("general", "provider", marks=pytest.mark.slow),
        pytest.param("exact", "terraform", marks=pytest.mark.slow),
    ],
)
def test_in_parallel_mode_a_request_that_was_cut_off_is_not_claimed(
    victim: str, form: str, workspace: Deployment, head: HeadNode
) -> None:
    workspace.give(change(THREE, provisioning_mode="parallel"))
    head.fault("slow", node="dgx-02", call="cmdevice.getNode", delay=LONG)
    with running(workspace) as process:
        wait_until(lambda: has_arrived(head, "getNode", "dgx-02") and len(powered(head)) == 2)
        until_state_is_written(workspace)
        cut(victim, process)
    head.clear_faults()

    if form == "general":
        # The action is not repeated either, because the request was recorded before it.
        assert workspace.apply().changes == []
        assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("power_requested", None))
        assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-03": ["power_cycle"]}
        retried = workspace.apply(None, f"-replace={workspace.request('dgx-02')}")
    else:
        retried = workspace.apply()
        assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("powered", True))
    assert retried.changes == [("power_cycle", "dgx-02")]


def state_text(workspace: Workspace) -> str:
    """Return the text of the state file; it is empty or incomplete before Terraform has written it."""
    state = workspace.directory / "terraform.tfstate"
    return state.read_text(encoding="utf-8") if state.exists() else ""


def until_state_is_written(workspace: Workspace) -> None:
    """Wait until Terraform has written its state: killed during the write, it leaves no readable state."""
    text = ""
    while text != (text := state_text(workspace)) or not text.endswith("}\n"):
        time.sleep(0.5)


def cut(victim: str, process: Popen[str]) -> None:
    """Kill Terraform or its provider, and check that no process is left."""
    if victim == "terraform":
        process.kill()
        process.communicate()
    else:
        [provider] = [
            member for member, line in session_members(process.pid).items() if "bcm_simulator.provider" in line
        ]
        assert signal_process(provider, signal.SIGKILL)
        assert "Error when invoking action" in process.communicate(timeout=PATIENCE)[1]
    wait_until(lambda: not session_members(process.pid))


@pytest.mark.parametrize(
    ("form", "mode", "cycles"),
    [
        ("general", "sequential", 2),
        ("general", "parallel", 1),
        ("exact", "sequential", 2),
        pytest.param("exact", "parallel", 2, marks=pytest.mark.slow),
    ],
)
def test_a_kill_after_bcm_took_the_request_costs_at_most_one_more_cycle(
    mode: str, cycles: int, workspace: Deployment, head: HeadNode
) -> None:
    workspace.give(change(THREE, provisioning_mode=mode))
    head.fault("slow", node="dgx-02", call="cmdevice.powerOperation", delay=LONG, after=True)
    with running(workspace) as process:
        wait_until(lambda: len(powered(head)) == (2 if mode == "sequential" else 3))
        until_state_is_written(workspace)
        cut("terraform", process)
    head.clear_faults()
    workspace.apply()
    assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-02": ["power_cycle"] * cycles, "dgx-03": ["power_cycle"]}


@pytest.fixture
def head_process(tmp_path: Path) -> Iterator[HeadNodeProcess]:
    with HeadNodeProcess(tmp_path) as head:
        yield head


def calls(head: HeadNodeProcess) -> dict[str, int]:
    """Return how often each node was powered."""
    return {name: len(node.power_calls) for name, node in head.nodes().items() if node.power_calls}


@pytest.fixture
def workspace_of_process(head_process: HeadNodeProcess, deploy: Callable[..., Deployment], form: str) -> Deployment:
    """Return the module in a form, ready to be applied to the head node that can be killed."""
    workspace = deploy(form)
    workspace.environment |= head_process.environment
    return workspace


@both_forms
def test_a_chain_survives_a_restart_of_the_head_node(
    head_process: HeadNodeProcess, workspace_of_process: Deployment
) -> None:
    workspace = workspace_of_process
    workspace.give(change(cluster_of(2), power_action="power_cycle", readiness=READINESS))
    with running(workspace) as process:
        wait_until(lambda: looks(head_process))
        head_process.kill()
        head_process.start()
        wait_until(lambda: looks(head_process))
        head_process.client.settle()
        wait_until(lambda: calls(head_process) == {"dgx-01": 1, "dgx-02": 1})
        seen = looks(head_process)
        wait_until(lambda: looks(head_process) > seen)
        head_process.client.settle()
        process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
    assert progress(workspace.outputs()) == {"dgx-01": ("ready", True), "dgx-02": ("ready", True)}
    assert calls(head_process) == {"dgx-01": 1, "dgx-02": 1}


def looks(head: HeadNodeProcess) -> int:
    """Return how often a readiness check has requested a status since the head node was started."""
    return sum(request.name == "cmstatus.getStatusForDevices" for request in head.client.requests())


@each_form_and_mode
def test_a_killed_head_node_loses_only_its_open_request(
    form: str, mode: str, head_process: HeadNodeProcess, workspace_of_process: Deployment
) -> None:
    workspace = workspace_of_process
    workspace.give(change(THREE, provisioning_mode=mode))
    head_process.client.fault(FaultSpec(kind=FaultKind.SLOW, node="dgx-02", call="cmdevice.getNode", delay=LONG))
    with running(workspace) as process:
        done = {"dgx-01": 1} if mode == "sequential" else {"dgx-01": 1, "dgx-03": 1}
        wait_until(lambda: calls(head_process) == done and head_process.client.faults()[0].fired)
        head_process.kill()
        output = "".join(process.communicate(timeout=PATIENCE))
        assert process.returncode == 1
        assert re.search(r"Device dgx-02: .*no\s+power\s+call\s+was\s+made", output, re.DOTALL)
        wait_until(lambda: not session_members(process.pid))
    head_process.start()
    head_process.client.clear_faults()
    assert calls(head_process) == done
    workspace.apply()
    if (form, mode) == ("general", "parallel"):
        assert calls(head_process) == done
        workspace.apply(None, f"-replace={workspace.request('dgx-02')}")
    assert calls(head_process) == dict.fromkeys(NAMES, 1)
