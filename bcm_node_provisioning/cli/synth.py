"""`synth`: write the Terraform module.

Without --inventory it is the module for any cluster: nodes and all else are its variables. With --inventory it is a
module for the nodes in that file: each of them has blocks of its own, named after it, so that a retry runs exactly the
nodes that failed, and there is no limit on their number or that of their interfaces.

An inventory is YAML or JSON and has the inputs that describe a cluster: nodes, categories, software_image_name,
management_network and so on, as the README of either module lists them. It has no secret, and no request for power;
those remain variables of the module, and so do software_image_name and install_mode.

The directory is replaced as a whole or not at all, and only if it is empty or holds nothing but a module that was
written before. A second run changes nothing.

It needs one of the extras cdktf and cdktn, and Node.js 22 or later; no head node and no credentials.

The exit status is

  0   the module is in the directory
  2   it could not be written; the message says why
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bcm_node_provisioning.cli.connection import UsageError
from bcm_node_provisioning.cli.terminal import write

if TYPE_CHECKING:
    import argparse

__all__ = ["SUMMARY", "add_arguments", "run"]

SUMMARY = "write the Terraform module, for any cluster or for an inventory, into a directory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command; what is not given stays as the generator has it."""
    parser.add_argument(
        "directory", type=Path, help="directory of the module, for example modules/bcm_node_provisioning"
    )
    parser.add_argument(
        "--inventory", type=Path, metavar="FILE", help="make the module of the nodes in this file, YAML or JSON"
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
    """Write the module."""
    if options.inventory and (options.steps, options.extra_interfaces) != (None, None):
        raise UsageError("a module made from an --inventory has no limits: leave --steps and --extra-interfaces out")
    # CDKTF starts a Node.js process as soon as it is imported, and the models take their time as well.
    from bcm_node_provisioning.inventory import InventoryError, load  # noqa: PLC0415

    try:
        inventory = load(options.inventory) if options.inventory else None
    except InventoryError as error:
        raise UsageError(str(error)) from error
    try:
        from bcm_node_provisioning.parts.builder import Options  # noqa: PLC0415
        from bcm_node_provisioning.stack import ModuleStack  # noqa: PLC0415
        from bcm_node_provisioning.terraform.cdk import cdk  # noqa: PLC0415
        from bcm_node_provisioning.terraform.directory import DirectoryError  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(str(error)) from error

    given = {name: getattr(options, name) for name in ("steps", "extra_interfaces")}
    try:
        parameters = Options(**{name: value for name, value in given.items() if value is not None})
        # An app makes its output directory, here of no use, at once.
        with TemporaryDirectory(prefix="bcm-synth-") as out:
            stack = ModuleStack(cdk.App(outdir=out), "module", parameters, inventory=inventory)
            changed = stack.write(options.directory)
    except (ValueError, DirectoryError) as error:
        raise UsageError(str(error)) from error
    write([f"{options.directory}: {'written' if changed else 'unchanged'}"])
    return 0
