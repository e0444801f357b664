"""Only the changes in the module's README power a node: proven by the power calls that the nodes received.

Each story makes many changes with one head node. `PowerStory.expect` names the nodes that a change must power; the
story fails if another node is powered, or one of them is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.forms import both_forms, each_form_and_mode, small_module
from support.inputs import cluster_of, node
from support.rehearsal import change, change_category, change_node, powered, without_node
from support.story import PowerStory

from bcm_node_provisioning.rules import accept
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from support.forms import Deployment
    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

ALL_NODES = ["dgx-02", "dgx-04", "dgx-06"]
CREDENTIALS = {"bmc_username": "operator", "bmc_password": "s3cret-bmc"}


def three_nodes(mode: str) -> dict[str, Any]:
    """Return inputs that cycle three nodes with gaps between their names."""
    inputs = cluster_of(6)
    return {
        **inputs,
        "nodes": {name: inputs["nodes"][name] for name in ALL_NODES},
        "provisioning_mode": mode,
        "power_action": "power_cycle",
    }


def with_node(inputs: Mapping[str, Any], number: int) -> dict[str, Any]:
    return {
        **inputs,
        "nodes": {**inputs["nodes"], f"dgx-{number:02}": node(100 + number, "dgx", f"02:5e:00:00:00:{number:02x}")},
    }


@both_forms
@pytest.mark.parametrize("mode", ["sequential", "parallel"])
def test_changes_of_records_power_no_node(form: str, mode: str, workspace: Deployment, head: HeadNode) -> None:
    story = PowerStory(workspace, head, three_nodes(mode), ALL_NODES)
    changed = change_node(
        story.inputs,
        "dgx-04",
        notes="moved to rack 7",
        kernel_parameters="quiet",
        roles=["slurmclient"],
        management_ip="10.184.162.144",
        bmc_mac="02:5e:00:00:bb:04",
    )
    changed = change_category(
        changed, "dgx", kernel_parameters="iommu=pt", finalize="#!/bin/sh\nexit 0\n", install_mode="FULL", notes="x"
    )
    run = story.expect(change(changed, **CREDENTIALS, readiness={"command": "true"}))
    assert run.changes == [("updateCategory", "dgx"), ("updateDevice", "dgx-04")]

    reordered = change_node(story.inputs, "dgx-04", roles=["slurmclient", "login"])
    reordered = change(reordered, power_nodes=["dgx-06", "dgx-04", "dgx-02"], oob_network="ipminet")
    story.expect(change(reordered, readiness={"command": "exit 0", "timeout": 9}))
    swapped = change_node(story.inputs, "dgx-04", roles=["login", "slurmclient"])
    swapped = change(swapped, power_nodes=["dgx-02", "dgx-04", "dgx-06"], readiness=None)
    assert story.expect(swapped).changes == []
    story.expect(None, "-refresh-only")

    bonded = change_node(story.inputs, "dgx-02", interfaces={"eth1": {"mac": "02:5e:00:00:ee:02"}})
    if form == "general":
        # Another number of interfaces would register the device again, so the plan stops; the commands in its message
        # solve that.
        refused = story.refuse(bonded, "These nodes have another number of interfaces than before")
        workspace.follow(refused)
    # The newest provider changes the device, and then reports an inconsistent result.
    before = powered(head)
    grown = workspace.apply(bonded, expect=1)
    assert "Provider produced inconsistent result after apply" in grown.output
    assert grown.changes == [("updateDevice", "dgx-02")]
    assert powered(head) == before
    assert story.expect(bonded).changes == []

    story.expect(None, f"-replace={workspace.request('dgx-04')}", powers=["dgx-04"])
    story.expect(None, f"-invoke={workspace.action('dgx-04')}", powers=["dgx-04"])

    fault = head.fault("http_500", call="cmdevice.getDevice", node="dgx-04")
    assert workspace.apply(expect=1).changes == []
    head.clear_faults(fault.id)
    assert story.expect(None).changes == []


@each_form_and_mode
def test_requests_power_the_nodes_that_they_name(mode: str, workspace: Deployment, head: HeadNode) -> None:
    categories = {"dgx": {}, "spare": {}, "fixed": {"software_image_name": "dgx-os-6.3"}}
    inputs = change(change_node(three_nodes(mode), "dgx-06", category="fixed"), categories=categories)
    story = PowerStory(workspace, head, inputs, ALL_NODES)

    story.expect(change(story.inputs, software_image_name="dgx-os-6.4"), powers=["dgx-02", "dgx-04"])
    moved = change_node(story.inputs, "dgx-04", category="spare")
    story.expect(change_category(moved, "fixed", software_image_name="dgx-os-6.4"), powers=["dgx-04", "dgx-06"])
    assert {head.node(name).category for name in ALL_NODES} == {"dgx", "spare", "fixed"}

    story.expect(change(story.inputs, power_nodes=["dgx-04"]))
    story.expect(change(story.inputs, power_nodes=["dgx-04", "dgx-06"]), powers=["dgx-06"])
    story.expect(change(story.inputs, power_action="power_on", power_nodes=None), powers=ALL_NODES)
    # power_on installs nothing on a node that is on.
    story.expect(change_node(change(story.inputs, software_image_name="dgx-os-6.3"), "dgx-04", category="dgx"))
    # A request that was removed is not remembered.
    story.expect(change(story.inputs, power_action=None))
    story.expect(change(story.inputs, power_action="power_cycle", power_nodes=["dgx-04"]), powers=["dgx-04"])


@both_forms
def test_other_nodes_come_and_go_in_parallel_mode(workspace: Deployment, head: HeadNode) -> None:
    story = PowerStory(workspace, head, three_nodes("parallel"), ALL_NODES)
    story.expect(with_node(with_node(with_node(story.inputs, 1), 3), 7), powers=["dgx-01", "dgx-03", "dgx-07"])
    gone = without_node(without_node(story.inputs, "dgx-01"), "dgx-03")
    moved = change_node(gone, "dgx-02", notes="moved")
    run = story.expect(with_node(moved, 5), powers=["dgx-05"])
    assert [call for call, _ in run.changes].count("removeDevice") == 2
    story.expect(change(story.inputs, provisioning_order=["dgx-07", "dgx-02"]))


def test_other_nodes_come_and_go_in_sequential_mode(workspace: Deployment, head: HeadNode) -> None:
    story = PowerStory(workspace, head, three_nodes("sequential"), ALL_NODES)
    moves = "would be powered again, because their requests would move: {} from step_0{} to step_0{}"
    story.refuse(with_node(story.inputs, 1), moves.format("dgx-02", 1, 2))
    story.refuse(with_node(story.inputs, 3), moves.format("dgx-04", 2, 3))
    story.refuse(without_node(story.inputs, "dgx-02"), moves.format("dgx-04", 2, 1))
    story.expect(with_node(story.inputs, 7), powers=["dgx-07"])

    order = ["dgx-02", "dgx-04", "dgx-06", "dgx-07"]
    story.expect(
        change(with_node(with_node(story.inputs, 1), 3), provisioning_order=order), powers=["dgx-01", "dgx-03"]
    )
    gone = change_node(without_node(without_node(story.inputs, "dgx-02"), "dgx-06"), "dgx-04", notes="moved")
    run = story.expect(with_node(gone, 5), powers=["dgx-05"])
    assert [call for call, _ in run.changes].count("removeDevice") == 2
    story.refuse(
        change(story.inputs, provisioning_order=["dgx-04", "dgx-02", "dgx-06", "dgx-07"]), moves.format("dgx-04", 2, 1)
    )


@pytest.mark.parametrize("form", ["exact"])
@pytest.mark.parametrize("mode", ["sequential", pytest.param("parallel", marks=pytest.mark.slow)])
def test_in_the_exact_form_nothing_moves(mode: str, workspace: Deployment, head: HeadNode) -> None:
    story = PowerStory(workspace, head, three_nodes(mode), ALL_NODES)
    story.expect(with_node(with_node(story.inputs, 1), 3), powers=["dgx-01", "dgx-03"])
    gone = change_node(without_node(without_node(story.inputs, "dgx-02"), "dgx-06"), "dgx-04", notes="moved")
    grown = change_node(with_node(gone, 5), "dgx-01", notes="rack 8")
    run = story.expect(grown, powers=["dgx-05"])
    assert sorted(call for call, _ in run.changes) == [
        "addDevice",
        "power_cycle",
        *["removeDevice"] * 2,
        *["updateDevice"] * 2,
    ]

    other_mode = "parallel" if mode == "sequential" else "sequential"
    changed = change(story.inputs, provisioning_order=["dgx-05", "dgx-03"], provisioning_mode=other_mode)
    assert story.expect(changed).changes == []
    order = ["dgx-05", "dgx-03", "dgx-01", "dgx-04"]
    again = change(story.inputs, power_generation=1)
    story.expect(again, powers=order if other_mode == "sequential" else sorted(order))


def test_another_mode_needs_a_new_request(workspace: Deployment, head: HeadNode) -> None:
    story = PowerStory(workspace, head, three_nodes("sequential"), ALL_NODES)
    moved = "would be powered again, because their requests would move: dgx-02 from {} to {}"
    parallel = change(story.inputs, provisioning_mode="parallel")
    story.refuse(parallel, moved.format("step_01", "parallel"))
    story.expect(change(parallel, power_generation=1), powers=ALL_NODES)
    story.refuse(change(story.inputs, provisioning_mode="sequential"), moved.format("parallel", "step_01"))

    story.expect(change(story.inputs, power_action=None))
    story.expect(change(story.inputs, power_action="power_cycle", provisioning_mode="sequential"), powers=ALL_NODES)
    assert story.expect(None).changes == []


ROOT = """
variable "inputs" {
  type = any
}

resource "terraform_data" "first" {
  input = timestamp()
}

module "provisioning" {
  ARGUMENTS
}
"""


def call_of_module(form: str, inputs: Mapping[str, Any], *more: str) -> dict[str, str]:
    """Return the files of a root module that calls the module in a form, the exact one as made from an inventory."""
    if form == "general":
        written, names = small_module(), [*inputs]
    else:
        written, names = ModuleStack(cdk.App(), "module", inventory=accept(inputs, ())).render(), ["power_action"]
    files = {f"module/{name}": text for name, text in written.items()}
    arguments = ['source = "./module"', *(f"{name} = var.inputs.{name}" for name in names), *more]
    return {"main.tf": ROOT.replace("ARGUMENTS", "\n  ".join(arguments)), **files}


@each_form_and_mode
def test_repeated_checks_power_no_node(mode: str, workspace: Deployment, head: HeadNode) -> None:
    inputs = change(three_nodes(mode), readiness={"command": "echo checked >> checks"})
    checks = workspace.directory / "checks"
    story = PowerStory(workspace, head, inputs, ALL_NODES)
    assert len(checks.read_text(encoding="utf-8").splitlines()) == len(ALL_NODES)

    checks.unlink()
    replaced = [f"-replace={workspace.check(name)}" for name in ALL_NODES]
    assert story.expect(None, *replaced).changes == []
    assert len(checks.read_text(encoding="utf-8").splitlines()) == len(ALL_NODES)
    assert {status["state"] for status in workspace.outputs()["node_status"].values()} == {"ready"}
    assert workspace.plan().code == 0


@each_form_and_mode
def test_dependencies_of_the_module_call_power_no_node(
    form: str, mode: str, make_workspace: Callable[..., Workspace], head: HeadNode
) -> None:
    inputs = three_nodes(mode)
    workspace = make_workspace("root", head).use(call_of_module(form, inputs))
    workspace.apply({"inputs": inputs})
    head.settle()
    once = {name: ["power_cycle"] for name in ALL_NODES}
    assert powered(head) == once
    # The dependency changes in every apply, so Terraform reads all data of the module only during the apply.
    moved = change_node(inputs, "dgx-04", notes="moved")
    workspace.use(call_of_module(form, moved, "depends_on = [terraform_data.first]"))
    assert ("updateDevice", "dgx-04") in workspace.apply({"inputs": moved}).changes
    assert powered(head) == once
