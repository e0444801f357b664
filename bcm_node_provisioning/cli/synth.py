"""`synth`: write the Terraform module.

Without --inventory it is the module for any cluster: nodes and everything else are its variables. With --inventory it
is a module for the nodes in that file: each node has blocks of its own, named after it, so that a retry powers exactly
the nodes that failed, and the number of nodes and interfaces has no limit.

An inventory is YAML or JSON and has the inputs that describe a cluster: nodes, categories, software_image_name,
management_network and so on, as the README of the module lists them. Secrets and requests for power are not allowed in
it: they remain variables of the module, and so do software_image_name and install_mode.

With --by group it is a fleet: the inventory has `groups`, a mapping from group names to lists of hostnames, and the
directory gets a root module for each group and one for the categories, all with states of their own. matrix.json lists
them: apply what is under "first" before the groups.

The directory of a module is replaced as a whole or not at all, and only if it is empty or holds nothing but a module
that was written before. In a fleet everything else stays: states, lock files, variable files. A second run changes
nothing.

It needs one of the extras cdktf and cdktn, and Node.js 22 or later; no head node and no credentials.

The exit status is

  0   the module or the fleet is in the directory
  2   it could not be written; the message says why
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bcm_node_provisioning.cli.connection import UsageError
from bcm_node_provisioning.cli.terminal import progress, write

if TYPE_CHECKING:
    import argparse

__all__ = ["SUMMARY", "add_arguments", "run"]

GROUP = "{group}"
"""The placeholder for the name of the group in the file with the backend."""

SUMMARY = "write the Terraform module, for any cluster, an inventory or a fleet, into a directory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `synth`; the generator has the defaults."""
    parser.add_argument(
        "directory", type=Path, help="directory of the module, for example modules/bcm_node_provisioning"
    )
    parser.add_argument(
        "--inventory", type=Path, metavar="FILE", help="make the module of the nodes in this file, YAML or JSON"
    )
    parser.add_argument(
        "--by", choices=["group"], help="write a fleet: a root module for each of the groups of the inventory"
    )
    parser.add_argument(
        "--backend",
        type=Path,
        metavar="FILE",
        help="file with the backend of the root modules of a fleet, in which {group} stands for the name of the group; "
        "without it, each has its state in its folder",
    )
    parser.add_argument(
        "--steps",
        type=int,
        metavar="NUMBER",
        help="how many nodes can be provisioned one after another, from 1 to 1000 (32); not with --inventory",
    )
    parser.add_argument(
        "--extra-interfaces",
        type=int,
        metavar="NUMBER",
        help="how many interfaces a node can have besides boot and BMC interface, from 0 to 64 (13); not with "
        "--inventory",
    )


def run(options: argparse.Namespace) -> int:
    """Write the module, or the fleet."""
    if options.inventory and (options.steps, options.extra_interfaces) != (None, None):
        raise UsageError(
            "--steps and --extra-interfaces cannot be used with --inventory, whose module has no such limits"
        )
    if options.by and not options.inventory:
        raise UsageError("--by group requires an --inventory with groups")
    if options.backend and not options.by:
        raise UsageError("--backend requires --by group: a module has no backend")
    # Importing CDKTF starts a Node.js process, and importing the models is slow as well.
    from bcm_node_provisioning.inventory import InventoryError  # noqa: PLC0415

    try:
        changed = _write_fleet(options) if options.by else _write_module(options)
    except ImportError as error:
        raise UsageError(str(error)) from error
    except (InventoryError, ValueError) as error:
        raise UsageError(str(error)) from error
    write([f"{options.directory}: {'written' if changed else 'unchanged'}"])
    return 0


def _write_module(options: argparse.Namespace) -> bool:
    from bcm_node_provisioning.inventory import load  # noqa: PLC0415

    inventory = load(options.inventory) if options.inventory else None
    from bcm_node_provisioning.parts.builder import Options  # noqa: PLC0415
    from bcm_node_provisioning.stack import ModuleStack  # noqa: PLC0415
    from bcm_node_provisioning.terraform.cdk import cdk  # noqa: PLC0415
    from bcm_node_provisioning.terraform.directory import DirectoryError  # noqa: PLC0415

    given = {name: getattr(options, name) for name in ("steps", "extra_interfaces")}
    parameters = Options(**{name: value for name, value in given.items() if value is not None})
    # An app creates its output directory at once; here it is not used.
    with TemporaryDirectory(prefix="bcm-synth-") as out:
        stack = ModuleStack(cdk.App(outdir=out), "module", parameters, inventory=inventory)
        try:
            return stack.write(options.directory)
        except DirectoryError as error:
            raise UsageError(str(error)) from error


def _write_fleet(options: argparse.Namespace) -> bool:
    from bcm_node_provisioning.fleet import load_fleet, root_modules  # noqa: PLC0415
    from bcm_node_provisioning.terraform.directory import DirectoryError, update_tree  # noqa: PLC0415

    fleet = load_fleet(options.inventory)
    files = root_modules(fleet, _backend(options.backend), _report)
    progress()
    try:
        return update_tree(options.directory, files)
    except DirectoryError as error:
        raise UsageError(str(error)) from error


def _report(text: str) -> None:
    """Report which part of a fleet is next: on a terminal in one line that changes, elsewhere in a line of its own."""
    if sys.stderr is not None and sys.stderr.isatty():
        progress(text)
    else:
        write([text])


def _backend(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: is not text in UTF-8") from None
    if GROUP not in text:
        raise UsageError(f"{path}: does not contain {GROUP}, so all groups would have one state; put it into the key")
    return text
