"""Reads an inventory: a YAML or JSON file with the inputs that describe a cluster, from which a module is made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bcm_node_provisioning.inputs import INVENTORY, Inputs, is_sensitive
from bcm_node_provisioning.rules import BATCHES, PREFLIGHT, WRONG, Place, examine, rules
from bcm_yaml import UnreadableError, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["GROUPS", "InventoryError", "load", "load_with_groups"]

GROUPS = "groups"
"""The key of an inventory that holds the hostnames of each group of a fleet; only a fleet needs it."""

_GROUP_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_TAKEN = "categories"


_ALLOWED = ", ".join((*INVENTORY, GROUPS))


class InventoryError(ValueError):
    """An inventory that cannot be used; the message names every problem, with file and line."""


def load(path: Path) -> Inputs:
    """Read an inventory.

    Raises:
        InventoryError: naming every problem with its line.
    """
    return load_with_groups(path)[0]


def load_with_groups(path: Path) -> tuple[Inputs, dict[str, tuple[str, ...]]]:
    """Read an inventory, and the hostnames of its groups by name; none if it has no groups.

    Raises:
        InventoryError: naming every problem with its line.
    """
    try:
        document = read(path)
    except UnreadableError as error:
        raise InventoryError(str(error)) from None
    if not isinstance(document.data, dict):
        raise InventoryError(f"{path}:1: an inventory must be a mapping; allowed keys: {_ALLOWED}")
    data = document.data
    groups = data.get(GROUPS)
    known = {name: value for name, value in data.items() if name in INVENTORY}
    # Terraform checks what is known only when it runs.
    variables = Inputs.model_fields.keys() - set(INVENTORY)
    applicable = (rule for rule in (*rules(), *PREFLIGHT, *BATCHES) if rule.variable not in variables)
    inputs, problems = examine(known, applicable)
    places = [_misplaced(name) for name in data.keys() - known.keys() - {GROUPS}]
    places += [place for problem in problems for place in problem.places]
    if groups is not None:
        hostnames = data.get("nodes")
        places += _wrong_groups(groups, inputs, list(hostnames) if isinstance(hostnames, dict) else [])
    if wrong := [*document.problems, *((place.path, place.message) for place in places)]:
        raise InventoryError(document.report(wrong))
    return inputs, {name: tuple(names) for name, names in (groups or {}).items()}


def _wrong_groups(groups: object, inputs: Inputs, hostnames: Sequence[str]) -> Iterator[Place]:
    """Yield what is wrong with the groups; `hostnames` are those of all nodes, including nodes with errors."""
    if not isinstance(groups, dict) or not all(
        isinstance(names, list) and all(isinstance(name, str) for name in names) for names in groups.values()
    ):
        yield Place((GROUPS,), "must be a mapping from group names to lists of hostnames")
        return
    if not groups:
        yield Place((GROUPS,), "must name at least one group; omit groups if this is not a fleet")
    owners: dict[str, str] = {}
    for group, names in groups.items():
        yield from _wrong_group(group, names, inputs)
        for index, name in enumerate(names):
            path = (GROUPS, group, index)
            if name not in hostnames:
                yield Place(path, f"nodes has no {name}")
            elif name in owners:
                where = f"in {owners[name]} and {group}" if owners[name] != group else f"in {group} twice"
                yield Place(path, f"{name} is {where}; a node must be in one group")
            owners.setdefault(name, group)
    for name in hostnames if groups else ():
        if name not in owners:
            yield Place(("nodes", name), "is in no group; list it in one of groups")


def _wrong_group(group: str, names: Sequence[str], inputs: Inputs) -> Iterator[Place]:
    path = (GROUPS, group)
    if not _GROUP_NAME.fullmatch(group) or group == _TAKEN:
        rule = f"must be 1 to 63 lower-case letters, digits and hyphens, and not {_TAKEN}: it names a directory"
        yield Place(path, f"the name of a group {rule}")
    if not names:
        yield Place(path, "has no nodes; list hostnames, or remove the group")
    categories = {inputs.nodes[name].category for name in names if name in inputs.nodes} - {WRONG}
    images = {
        name: (inputs.categories[name].software_image_name if name in inputs.categories else None)
        or inputs.software_image_name
        for name in sorted(categories)
    }
    if len({*images.values()} - {WRONG}) > 1:
        listed = ", ".join(f"{category} ({image})" for category, image in images.items())
        yield Place(path, f"has categories with different software images: {listed}. Make a group for each image")


def _misplaced(name: str) -> Place:
    """Return what is wrong with an input that an inventory cannot have; its value may be a secret."""
    field = Inputs.model_fields.get(name)
    if field is None:
        message = f"no such input; allowed: {_ALLOWED}"
    elif is_sensitive(field):
        message = f"an inventory must not hold a secret; set TF_VAR_{name} for Terraform instead"
    else:
        message = "an inventory must not request power; set this variable of the module in Terraform instead"
    return Place((name,), message)
