"""A module made from an inventory: which nodes a changed file powers, in both modes and on both Terraforms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML
from support.inputs import cluster_of, node
from support.terraform import VERSIONS

from bcm_node_provisioning.inventory import load
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

ROOT_MODULE = """\
variable "power_action" {
  type    = string
  default = null
}

variable "software_image_name" {
  type    = string
  default = null
}

module "cluster" {
  source = "./cluster"

  power_action        = var.power_action
  software_image_name = var.software_image_name
}

output "node_status" {
  value = module.cluster.node_status
}
"""


def _write(workspace: Workspace, inventory: dict[str, Any]) -> None:
    """Write the inventory, and the module from it."""
    path = workspace.directory / "inventory.yaml"
    YAML().dump(inventory, path)
    ModuleStack(cdk.App(), "module", inventory=load(path)).write(workspace.directory / "cluster")


@pytest.mark.parametrize(("mode", "version"), [("sequential", "1.14.9"), ("parallel", "1.15.5")])
def test_a_changed_inventory_powers_only_the_nodes_that_it_must(
    mode: str, version: str, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    inventory = {**cluster_of(4), "provisioning_mode": mode, "readiness": {"command": "true", "interval": 1}}
    workspace = make_workspace("root", head, terraform=VERSIONS[version])
    _write(workspace, inventory)
    workspace.use({"main.tf": ROOT_MODULE})

    # One node fails: the retry powers it and, in a chain, the nodes after it.
    head.fault("bmc_unreachable", node="dgx-03")
    failed = workspace.apply({"power_action": "power_on"}, expect=1)
    head.clear_faults()
    retried = workspace.apply()
    tried, left = {"sequential": ([1, 2, 3], [3, 4]), "parallel": ([1, 2, 3, 4], [3])}[mode]
    assert sorted(failed.power) == [("power_on", f"dgx-0{number}") for number in tried]
    assert retried.power == [("power_on", f"dgx-0{number}") for number in left]
    assert {entry["state"] for entry in workspace.outputs()["node_status"].values()} == {"ready"}

    # One node is added in the middle, one is removed, one is changed, and so are the order and the mode.
    other = {"sequential": "parallel", "parallel": "sequential"}[mode]
    nodes = {**inventory["nodes"], "dgx-02a": node(50, "dgx", "02:5e:00:00:00:50")}
    del nodes["dgx-03"]
    nodes["dgx-01"] |= {"notes": "rack 8"}
    _write(workspace, {**inventory, "nodes": nodes, "provisioning_order": ["dgx-04"], "provisioning_mode": other})
    workspace.run("get", expect=0)
    changed = workspace.apply()
    assert changed.power == [("power_on", "dgx-02a")]
    assert sorted(call for call, _ in changed.changes if call != "power_on") == [
        "addDevice",
        "removeDevice",
        "updateDevice",
    ]
    assert workspace.apply().changes == []

    # The image is a variable, which overrides the inventory for this run.
    cycled = workspace.apply({"power_action": "power_cycle", "software_image_name": "dgx-os-6.4"})
    assert sorted(cycled.power) == [("power_cycle", hostname) for hostname in sorted(nodes)]
    head.settle()
    assert {head.node(hostname).image for hostname in nodes} == {"dgx-os-6.4"}
