"""What Terraform's JSON syntax does not show: which members of a body are blocks, and how its strings are read.

From the Terraform language reference and its "JSON Configuration Syntax" page, checked against Terraform 1.14 and 1.15;
blocks of resources and data sources from the schemas of their providers.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

__all__ = ["LABELLED", "LABELS", "Body", "Kind", "body_of"]


class Kind(Enum):
    """How Terraform reads the strings in an argument's JSON value."""

    TEMPLATE = auto()
    """A template: ``${…}`` is evaluated."""
    LITERAL = auto()
    """The string itself."""
    REQUIREMENT = auto()
    """The string itself; an object of several entries takes a line for each."""
    BARE = auto()
    """A reference, a keyword or a type constraint, without ``${}`` around it."""


@dataclass(frozen=True)
class Body:
    """What a block may hold: nested blocks, and arguments of these ``kinds``; arguments not named are of ``others``."""

    blocks: Mapping[str, "Body"] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    others: Kind = Kind.TEMPLATE


LABELS = {"resource": 2, "data": 2, "action": 2, "variable": 1, "output": 1, "module": 1, "terraform": 0}
"""How many labels the blocks of a section have."""

LABELLED = {"dynamic", "provisioner"}
"""Nested blocks that have a label."""

_CONDITION = Body()
_CHECKS = {"precondition": _CONDITION, "postcondition": _CONDITION}
_TRIGGER = Body(kinds={"events": Kind.BARE, "actions": Kind.BARE})
_LIFECYCLE = Body({**_CHECKS, "action_trigger": _TRIGGER}, {"ignore_changes": Kind.BARE})
_DEPENDS_ON = {"depends_on": Kind.BARE}
_OWN = {
    "variable": Body(
        {"validation": _CONDITION}, {"type": Kind.BARE, "default": Kind.LITERAL, "description": Kind.LITERAL}
    ),
    "output": Body(kinds={"description": Kind.LITERAL}),
    "module": Body(kinds={"source": Kind.LITERAL}),
    "terraform": Body({"required_providers": Body(others=Kind.REQUIREMENT)}, others=Kind.LITERAL),
}
_SCHEMAS = {"resource": "resource_schemas", "data": "data_source_schemas", "action": "action_schemas"}
_TERRAFORM_DATA: dict[str, Any] = {"resource_schemas": {"terraform_data": {"block": {}}}}


def body_of(kind: str, labels: tuple[str, ...], schemas: Iterable[Mapping[str, Any]]) -> Body | None:
    """Return what a block holds; None when none of the providers' schemas knows its type."""
    if kind in _OWN:
        return _OWN[kind]
    for schema in (_TERRAFORM_DATA, *schemas):
        found = schema.get(_SCHEMAS[kind], {}).get(labels[0])
        if found is not None:
            blocks = _blocks(found["block"])
            if kind == "action":
                return Body({"config": Body(blocks)})
            return Body({**blocks, "lifecycle": _LIFECYCLE, "provisioner": Body()}, _DEPENDS_ON)
    return None


def _blocks(schema: Mapping[str, Any]) -> dict[str, Body]:
    return {name: Body(_blocks(nested["block"])) for name, nested in schema.get("block_types", {}).items()}
