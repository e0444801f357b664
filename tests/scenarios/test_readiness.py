"""Readiness checks: their environment, their exit statuses, and the outputs before they have succeeded."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import each_form_and_mode, usually_general
from support.inputs import cluster_of
from support.processes import wait_until
from support.rehearsal import READINESS, change, powered, progress, reference_cluster

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.forms import Deployment
    from support.worlds import World

ONE = change(cluster_of(1), power_action="power_on")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("exit 99", "Readiness check of dgx-01 reported a permanent failure (exit 99)"),
        (
            "/dev/null",
            "Readiness check of dgx-01 cannot run: the machine that runs Terraform lacks the command",
        ),
        ("no-such-command", "not execute it (exit 127)"),
    ],
)
def test_some_exits_end_a_check_at_once(command: str, message: str, workspace: Deployment) -> None:
    # With this interval a second attempt would start in an hour.
    readiness = {"command": f"echo >> attempts; {command}", "interval": 3600}
    failed = workspace.apply(change(ONE, readiness=readiness), expect=1)
    assert message in failed.output
    assert len((workspace.directory / "attempts").read_text(encoding="utf-8").splitlines()) == 1


@each_form_and_mode
def test_a_check_that_is_made_again_powers_no_node(mode: str, workspace: Deployment) -> None:
    inputs = change(ONE, provisioning_mode=mode)
    failed = workspace.apply(change(inputs, readiness={"command": "exit 3", "interval": 1, "timeout": 1}), expect=1)
    assert "Readiness check of dgx-01 did not succeed in 1 s: its last attempt ended with exit 3" in failed.output
    assert failed.power == [("power_on", "dgx-01")]
    assert workspace.apply(change(inputs, readiness={"command": "true"})).changes == []
    assert progress(workspace.outputs()) == {"dgx-01": ("ready", True)}
    assert workspace.plan(expect=0).changes == []


def test_an_attempt_that_outlasts_the_timeout_is_not_interrupted(workspace: Deployment) -> None:
    command = "touch began; until test -e end; do sleep 0.1; done"
    workspace.give(change(ONE, readiness={"command": command, "timeout": 1}))
    process = workspace.start("apply", "-auto-approve", "-input=false")
    try:
        wait_until((workspace.directory / "began").exists)
        time.sleep(2)
    finally:
        (workspace.directory / "end").touch()
    process.communicate()
    assert process.returncode == 0


@usually_general
def test_a_check_that_fails_in_parallel_mode(form: str, workspace: Deployment) -> None:
    """In the general form the checks of the other nodes are then not confirmed, and must be repeated."""
    inputs = change(cluster_of(3), power_action="power_on", provisioning_mode="parallel")
    workspace.apply(change(inputs, readiness={"command": 'test "$NODE_HOSTNAME" != dgx-02 || exit 99'}), expect=1)
    workspace.apply(None, "-refresh-only")
    others = ("ready", True) if form == "exact" else ("power_requested", None)
    own = ("powered", False) if form == "exact" else ("power_requested", None)
    assert progress(workspace.outputs()) == {"dgx-01": others, "dgx-02": own, "dgx-03": others}

    readiness = {"command": "true"}
    if form == "general":
        stopped = workspace.apply(change(inputs, readiness=readiness), expect=1)
        assert "The readiness check of dgx-01, dgx-03 is not confirmed" in stopped.output
        assert stopped.changes == []
        replace = [f"-replace={workspace.check(name)}" for name in ("dgx-01", "dgx-03")]
        assert all(f"-replace='MODULE.{one.removeprefix('-replace=')}'" in stopped.output for one in replace)
        assert workspace.apply(None, *replace).changes == []
    else:
        assert workspace.apply(change(inputs, readiness=readiness)).changes == []
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))


@each_form_and_mode
def test_requests_that_were_checked_are_forgotten_and_made_again(mode: str, workspace: Deployment) -> None:
    """Terraform can remove and replace the checks and requests of a whole chain without a cycle."""
    inputs = change(cluster_of(3), provisioning_mode=mode, power_action="power_on", readiness={"command": "true"})
    names = sorted(inputs["nodes"])
    assert sorted(workspace.apply(inputs).power) == [("power_on", name) for name in names]
    again = change(inputs, power_generation=1)
    assert sorted(workspace.apply(again).power) == [("power_on", name) for name in names]
    assert workspace.apply(change(again, power_nodes=names[1:])).changes == []
    assert workspace.apply(change(again, power_action=None)).changes == []
    assert workspace.plan(expect=0).changes == []
    assert workspace.apply(again).power != []
    assert workspace.destroy().power == []


@each_form_and_mode
def test_a_check_that_is_given_later_confirms_what_was_powered_before(
    mode: str, workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(2), provisioning_mode=mode, power_action="power_cycle")
    workspace.apply(inputs)
    head.settle()
    workspace.apply(change(inputs, readiness=READINESS))
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))
    assert powered(head) == {name: ["power_cycle"] for name in inputs["nodes"]}


LOOK = "cmstatus.getStatusForDevices"


def named(value: Any) -> set[str]:
    """Return the strings in JSON."""
    if isinstance(value, dict | list):
        return {text for inner in (value.values() if isinstance(value, dict) else value) for text in named(inner)}
    return {value} if isinstance(value, str) else set()


@pytest.fixture
def running_head(world: World) -> Iterator[HeadNode]:
    """Return a head node that takes some seconds to install a node, so that no check succeeds too early."""
    with HeadNode(reference_cluster(answers=world.answers), speed=1200) as head:
        yield head


@pytest.mark.parametrize(
    ("form", "mode", "version"),
    [
        ("general", "parallel", "1.14.9"),
        pytest.param("general", "parallel", "1.15.5", marks=pytest.mark.slow),
        ("general", "sequential", "1.15.5"),
        pytest.param("exact", "parallel", "1.15.5", marks=pytest.mark.slow),
        ("exact", "sequential", "1.14.9"),
    ],
)
def test_a_second_request_comes_before_its_check(
    form: str, mode: str, version: str, running_head: HeadNode, deploy: Callable[..., Deployment]
) -> None:
    head = running_head
    # The check queries the head node: after a power_cycle, a node counts only if it has come up since the request.
    wait = {"command": f"{sys.executable} -m bcm_node_provisioning.cli wait", "interval": 1, "timeout": 60}
    workspace = deploy(form, head, version)
    inputs = change(cluster_of(2), power_action="power_cycle", provisioning_mode=mode, readiness=wait)
    workspace.apply(inputs)
    first = {hostname: len(head.node(hostname).installs) for hostname in inputs["nodes"]}
    again = workspace.apply(change(inputs, power_generation=1))

    assert sorted(again.power) == [("power_cycle", "dgx-01"), ("power_cycle", "dgx-02")]
    # Every status request of the check comes after the node's power call.
    for hostname in inputs["nodes"]:
        about = {hostname, head.node(hostname).uuid}
        calls = [(request.power, request.name) for request in again.requests if about & named(request.args)]
        [request] = [index for index, (power, _) in enumerate(calls) if power]
        assert all(name != LOOK for _, name in calls[:request])
        assert any(name == LOOK for _, name in calls[request:])
    assert {hostname: len(head.node(hostname).installs) for hostname in inputs["nodes"]} == {
        hostname: count + 1 for hostname, count in first.items()
    }
    assert {entry["state"] for entry in workspace.outputs()["node_status"].values()} == {"ready"}
    assert workspace.apply().changes == []


@usually_general
def test_a_chain_that_was_powered_twice_is_forgotten_at_once(workspace: Deployment) -> None:
    """Terraform would find a cycle if a step destroyed `confirmed` before it creates the next one."""
    inputs = change(cluster_of(3), power_action="power_cycle", readiness={"command": "true"})
    workspace.apply(inputs)
    again = change(inputs, power_generation=1)
    assert workspace.apply(again).power == [("power_cycle", name) for name in sorted(inputs["nodes"])]
    assert workspace.apply(change(again, power_action=None)).changes == []
    assert workspace.plan(expect=0).changes == []


def test_another_mode_follows_a_check_that_failed_twice(workspace: Deployment) -> None:
    """Terraform would find a cycle here, too."""
    names = ["dgx-01", "dgx-02", "dgx-03"]
    fails = {"command": 'test "$NODE_HOSTNAME" != dgx-03', "timeout": 1, "interval": 1}
    inputs = change(cluster_of(3), power_action="power_on", readiness=fails)
    for _ in range(2):
        assert "Readiness check of dgx-03 did not succeed" in workspace.apply(inputs, expect=1).output

    parallel = {"provisioning_mode": "parallel", "power_generation": 1, "readiness": {"command": "true"}}
    assert sorted(workspace.apply(change(inputs, **parallel)).changes) == [("power_on", name) for name in names]
    assert progress(workspace.outputs()) == dict.fromkeys(names, ("ready", True))


def test_another_mode_removes_the_checks_of_the_one_before(workspace: Deployment) -> None:
    inputs = change(cluster_of(3), power_action="power_on", readiness={"command": "true"})
    for generation, mode in enumerate(("sequential", "parallel", "sequential")):
        run = workspace.apply(change(inputs, provisioning_mode=mode, power_generation=generation))
        assert sorted(run.power) == [("power_on", name) for name in sorted(inputs["nodes"])]
        assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))
    assert workspace.plan(expect=0).changes == []
