"""A fleet: the nodes of an inventory in groups, each with its own plan, apply and state.

The categories are a part of their own, because all groups use them; a group looks its categories up in BCM.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bcm_node_provisioning.inventory import InventoryError, load_with_groups

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bcm_node_provisioning.inputs import Inputs

__all__ = ["CATEGORIES", "MATRIX", "Fleet", "load_fleet", "root_modules"]

CATEGORIES = "categories"
"""The name of the part with the categories, beside the names of the groups."""

MATRIX = "matrix.json"
"""The file that lists the root modules of a fleet."""

_PROVIDER = """\
# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD name the head node and the BCM user.
provider "bcm" {
}
"""


@dataclass(frozen=True)
class Fleet:
    """An inventory in parts.

    Attributes:
        categories: the inputs of the part that manages the categories and has no nodes; None if there are no
            categories to manage.
        groups: the inputs of each group by its name. They manage no categories; the software image of a group is that
            of its categories.
    """

    categories: Inputs | None
    groups: Mapping[str, Inputs]

    @property
    def parts(self) -> dict[str, Inputs]:
        """All parts by name, in the order of their applies: the categories before the groups."""
        return {**({CATEGORIES: self.categories} if self.categories else {}), **self.groups}


def load_fleet(path: Path) -> Fleet:
    """Read an inventory with groups.

    Raises:
        InventoryError: naming every problem with its line.
    """
    inputs, groups = load_with_groups(path)
    if not groups:
        raise InventoryError(
            f"{path}:1: groups: missing; a fleet needs a mapping from group names to lists of hostnames"
        )
    return Fleet(
        categories=inputs.model_copy(update={"nodes": {}, "provisioning_order": []}) if inputs.categories else None,
        groups={name: _group(inputs, hostnames) for name, hostnames in groups.items()},
    )


def _group(inputs: Inputs, hostnames: tuple[str, ...]) -> Inputs:
    """Return the inputs of a group, whose categories are all linked to one software image."""
    nodes = {hostname: inputs.nodes[hostname] for hostname in hostnames}
    category = inputs.categories.get(next(iter(nodes.values())).category)
    image = category.software_image_name if category else None
    return inputs.model_copy(
        update={
            "nodes": nodes,
            "categories": {},
            "software_image_name": image or inputs.software_image_name,
            "provisioning_order": [hostname for hostname in inputs.provisioning_order if hostname in nodes],
        }
    )


def root_modules(fleet: Fleet, backend: str | None, report: Callable[[str], None]) -> dict[str, str]:
    """Return the files of a root module for each part, by relative path, and the matrix that lists them.

    Args:
        fleet: the parts.
        backend: text of the file with the backend, in which `{group}` stands for the name of the part; None for
            Terraform's default, a state file beside each root module.
        report: is given a line about each part before it is written.
    """
    # Importing CDKTF starts a Node.js process.
    from bcm_node_provisioning.stack import ModuleStack  # noqa: PLC0415
    from bcm_node_provisioning.terraform.cdk import cdk  # noqa: PLC0415

    files: dict[str, str] = {}
    parts = fleet.parts
    for number, (name, inputs) in enumerate(parts.items(), start=1):
        report(f"{number} of {len(parts)}: {name}, {len(inputs.nodes)} nodes")
        with TemporaryDirectory(prefix="bcm-synth-") as out:
            rendered = ModuleStack(cdk.App(outdir=out), name, inventory=inputs, root=True).render()
        rendered["provider.tf"] = _PROVIDER
        if backend:
            rendered["backend.tf"] = backend.replace("{group}", name)
        files |= {f"{name}/{file}": text for file, text in rendered.items()}
    matrix = {
        "first": [CATEGORIES] if fleet.categories else [],
        "groups": [
            {"group": name, "directory": name, "hostnames": list(inputs.nodes)} for name, inputs in fleet.groups.items()
        ],
    }
    return {**files, MATRIX: json.dumps(matrix, indent=2) + "\n"}
