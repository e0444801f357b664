"""inventory.tf, in modules made from an inventory: the cluster as it was when the module was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.inputs import Category, Inputs, Interface, Node
from bcm_node_provisioning.terraform.expressions import literal

if TYPE_CHECKING:
    from bcm_node_provisioning.inputs import Model
    from bcm_node_provisioning.module.builder import Module

FIXED = frozenset(
    {
        "nodes",
        "management_network",
        "categories",
        "oob_network",
        "provisioning_mode",
        "provisioning_order",
        "readiness",
    }
)
"""The inputs that describe a cluster, and decide which blocks there are. The others are variables of the module."""


def add_inventory(module: Module, inventory: Inputs) -> None:
    """Add a local for each input that is fixed; nodes and categories with what the inventory gives, and defaults."""
    module.value(
        "inventory",
        {
            "nodes": {hostname: _given_node(node) for hostname, node in inventory.nodes.items()},
            "categories": {name: _given(category) for name, category in inventory.categories.items()},
        },
        comment="What the inventory says. To change it, change the inventory and write the module again: the blocks of "
        "the nodes are made from it.",
    )
    module.local(
        "nodes",
        f"""{{
          for hostname, node in local.inventory.nodes : hostname => merge({_defaults(Node)}, node, {{
            interfaces = {{
              for name, interface in try(node.interfaces, {{}}) : name => merge({_defaults(Interface)}, interface)
            }}
          }})
        }}""",
        comment="The same with what it leaves out.",
    )
    module.local(
        "categories",
        f"{{ for name, category in local.inventory.categories : name => merge({_defaults(Category)}, category) }}",
    )
    values = inventory.model_dump()
    for name in Inputs.model_fields:
        if name in module.fixed - {"nodes", "categories"}:
            module.value(name, values[name])


def _given_node(node: Node) -> dict[str, object]:
    interfaces = {name: _given(interface) for name, interface in node.interfaces.items()}
    return {name: interfaces if name == "interfaces" else value for name, value in _given(node).items()}


def _given(model: Model) -> dict[str, object]:
    """Return the fields of an object that differ from their defaults; objects in it are complete."""
    complete = model.model_dump()
    return {name: complete[name] for name in model.model_dump(exclude_defaults=True)}


def _defaults(model: type[Model]) -> str:
    """Return the defaults of an object as an expression."""
    return literal({name: field.default for name, field in model.model_fields.items() if not field.is_required()})
