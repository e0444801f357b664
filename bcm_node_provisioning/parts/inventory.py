"""inventory.tf, in modules made from an inventory: the cluster as it was when the module was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bcm_node_provisioning.inputs import Inputs
    from bcm_node_provisioning.parts.builder import Builder

FIXED = frozenset(
    {
        "nodes",
        "management_network",
        "categories",
        "oob_network",
        "provisioning_mode",
        "provisioning_order",
        "batch_size",
        "canary",
        "readiness",
    }
)
"""The inputs that describe a cluster, and decide which blocks there are. The others are variables of the module."""


def add_inventory(builder: Builder) -> None:
    """Add the local value that reads the data of `inventory_json`."""
    builder.local(
        "inputs",
        'jsondecode(file("${path.module}/inventory.json"))',
        comment="The inputs in the inventory. To change them, change the inventory and write the module again: the "
        "blocks of the nodes are made from it.",
    )


def inventory_json(inventory: Inputs) -> str:
    """Return the file `inventory.json`: interfaces with only their fields in the inventory, all else complete."""
    data = inventory.model_dump(include=set(FIXED))
    for hostname, node in inventory.nodes.items():
        data["nodes"][hostname]["interfaces"] = {
            name: interface.model_dump(exclude_none=True) for name, interface in node.interfaces.items()
        }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
