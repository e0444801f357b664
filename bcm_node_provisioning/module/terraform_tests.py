"""The module's own `terraform test` files: the sources in `tests/`, with the parameters of the generator filled in."""

from __future__ import annotations

import json
import string
from importlib.resources import files
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from bcm_node_provisioning.module.builder import Options

_SUFFIX = ".tftest.hcl"


class _Source(string.Template):
    """Text with placeholders such as @{steps}: neither HCL nor Terraform means anything by them."""

    delimiter = "@"


def terraform_tests(options: Options) -> dict[str, str]:
    """Return the tests of the module that is generated with these options, by path within the module.

    Those in `tests` run without a head node. Those in `tests/head_node` plan against one; `terraform test` leaves them
    out unless its `-test-directory` says otherwise.
    """
    steps = range(1, options.steps + 1)
    blocks = ["", *(f"_plus_{extra}" for extra in range(1, options.extra_interfaces + 1))]
    values = {
        "steps": options.steps,
        "extra_interfaces": options.extra_interfaces,
        # Few enough to find a place behind the one of a node that is gone.
        "first_nodes": json.dumps([f"dgx-{step:03}" for step in steps[: min(2, options.steps - 1)]]),
        "records": ",\n        ".join(
            ["terraform_data.parallel", *(f"terraform_data.step_{step:02}" for step in steps)]
        ),
        "device_blocks": ", ".join(f"bcm_cmdevice_device.nodes{block}" for block in blocks),
    }
    return {
        path: _Source(source.read_text(encoding="utf-8")).substitute(values)
        for path, source in _sources(files(__package__) / "tests", PurePosixPath("tests"))
    }


def _sources(directory: Traversable, path: PurePosixPath) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(directory.iterdir(), key=lambda entry: entry.name):
        below = path / entry.name
        if entry.is_dir():
            yield from _sources(entry, below)
        elif entry.name.endswith(_SUFFIX):
            yield str(below), entry
