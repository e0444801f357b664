"""The exact form, embedded in an app: blocks named after the nodes, exact retries, and nothing that ever moves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.inputs import cluster_of, node

from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.rules import InputError
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.terraform import Run, Workspace

    from bcm_simulator.running import HeadNode


def _document(inputs: dict[str, Any]) -> dict[str, Any]:
    stack = cdk.TerraformStack(cdk.App(), "app")
    BcmProvider(stack, "bcm")
    cluster = BcmNodeProvisioning(stack, "cluster", **inputs)
    output = cdk.TerraformOutput(stack, "node_status", value=cluster.result("node_status"))
    output.override_logical_id("node_status")
    document: dict[str, Any] = json.loads(cdk.Testing.synth(stack))
    document["terraform"].pop("backend", None)
    return document


class App:
    """An app whose inputs change from run to run."""

    def __init__(self, workspace: Workspace, inputs: dict[str, Any]) -> None:
        self.workspace = workspace
        workspace.use({"main.tf.json": json.dumps(_document(inputs))})

    def run(self, inputs: dict[str, Any], command: str = "apply", *more: str, expect: int | None = 0) -> Run:
        """Synthesize with these inputs and run Terraform."""
        (self.workspace.directory / "main.tf.json").write_text(json.dumps(_document(inputs)), encoding="utf-8")
        arguments = {"apply": ("apply", "-auto-approve"), "plan": ("plan", "-detailed-exitcode")}[command]
        return self.workspace.run(*arguments, *more, expect=expect)

    def states(self) -> dict[str, tuple[str, bool]]:
        """Return state and success of each node."""
        status = self.workspace.outputs()["node_status"]
        return {hostname: (entry["state"], entry["success"]) for hostname, entry in status.items()}


@pytest.fixture
def start(head: HeadNode, make_workspace: Callable[..., Workspace]) -> Callable[..., App]:
    """Return a function that makes the app."""

    def start(inputs: dict[str, Any], terraform: Path | None = None) -> App:
        return App(make_workspace("app", head, terraform=terraform), inputs)

    return start


def test_blocks_are_named_after_the_nodes() -> None:
    inputs = cluster_of(2)
    inputs["nodes"]["0a"] = node(50, "dgx", "02:5e:00:00:00:50")
    document = _document({**inputs, "readiness": {"command": "true"}})

    assert set(document["resource"]["bcm_cmdevice_device"]) == {
        "cluster_dgx-01",
        "cluster_dgx-02",
        "cluster_node_0a",
    }
    assert set(document["action"]["bcm_cmdevice_power"]) == {
        "cluster_power_dgx-01",
        "cluster_power_dgx-02",
        "cluster_power_0a",
    }


@pytest.mark.parametrize("mode", ["sequential", "parallel"])
def test_mode_and_order_must_be_known(mode: str) -> None:
    with pytest.raises(InputError, match="provisioning_mode: must be known at synth"):
        _document({**cluster_of(1), "provisioning_mode": f"{mode}${{TfToken[TOKEN.9]}}"})


def test_a_retry_runs_exactly_what_failed(head: HeadNode, terraform: Path, start: Callable[..., App]) -> None:
    inputs = {**cluster_of(6), "power_action": "power_on", "provisioning_mode": "parallel"}
    app = start(inputs, terraform)
    head.fault("bmc_unreachable", node="dgx-04")

    failed = app.run(inputs, expect=1)

    assert sorted(subject for _, subject in failed.power) == sorted(inputs["nodes"])
    assert "dgx-04: BMC unreachable" in failed.output
    head.clear_faults()
    assert app.run(inputs).power == [("powerOn", "dgx-04")]
    assert app.run(inputs).changes == []
    assert set(app.states().values()) == {("powered", True)}
    head.settle()
    assert all(len(head.node(hostname).installs) == 1 for hostname in inputs["nodes"])


def test_a_failed_check_leaves_the_other_nodes_confirmed(start: Callable[..., App]) -> None:
    inputs = {**cluster_of(3), "power_action": "power_on", "provisioning_mode": "parallel"}
    check = {"command": 'test "$NODE_HOSTNAME" != dgx-02', "timeout": 1, "interval": 1}
    app = start({**inputs, "readiness": check})

    app.run({**inputs, "readiness": check}, expect=1)
    app.run({**inputs, "readiness": check}, "apply", "-refresh-only")

    assert app.states() == {"dgx-01": ("ready", True), "dgx-02": ("powered", False), "dgx-03": ("ready", True)}
    again = app.run({**inputs, "readiness": {"command": "true"}})
    assert again.power == []
    assert set(app.states().values()) == {("ready", True)}


def test_a_chain_stops_and_resumes(head: HeadNode, start: Callable[..., App]) -> None:
    inputs = {
        **cluster_of(4),
        "power_action": "power_on",
        "provisioning_order": ["dgx-03"],
        "readiness": {"command": "true"},
    }
    app = start(inputs)
    head.fault("bmc_unreachable", node="dgx-02")

    failed = app.run(inputs, expect=1)

    assert failed.power == [("powerOn", "dgx-03"), ("powerOn", "dgx-01"), ("powerOn", "dgx-02")]
    head.clear_faults()
    assert app.run(inputs).power == [("powerOn", "dgx-02"), ("powerOn", "dgx-04")]


def test_nothing_moves(start: Callable[..., App]) -> None:
    inputs = {**cluster_of(4), "power_action": "power_cycle"}
    app = start(inputs)
    assert len(app.run(inputs).power) == 4

    # A node in the middle, one gone, another order, another mode, a note, an interface: only the new node is powered.
    changed = json.loads(json.dumps(inputs))
    changed["nodes"]["dgx-02a"] = node(50, "dgx", "02:5e:00:00:00:50")
    del changed["nodes"]["dgx-03"]
    changed["nodes"]["dgx-01"] |= {"notes": "moved to rack 8", "interfaces": {"eth1": {"network": "internalnet"}}}
    changed |= {"provisioning_mode": "parallel", "provisioning_order": ["dgx-04"]}
    run = app.run(changed)

    assert run.power == [("powerCycle", "dgx-02a")]
    assert ("updateDevice", "dgx-01") in run.changes
    assert [call for call, _ in run.changes if call == "removeDevice"] == ["removeDevice"]
    assert app.run({**changed, "provisioning_mode": "sequential"}).changes == []
    assert app.run(changed, "plan").code == 0

    # A new request powers every node once.
    assert len(app.run({**changed, "power_generation": 1}).power) == 4
