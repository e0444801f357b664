"""`synth`: write the Terraform module.

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

SUMMARY = "write the Terraform module into a directory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command; what is not given stays as the generator has it."""
    parser.add_argument(
        "directory", type=Path, help="directory of the module, for example modules/bcm_node_provisioning"
    )
    parser.add_argument("--steps", type=int, help="how many nodes can be provisioned one after another (16)")
    parser.add_argument(
        "--extra-interfaces", type=int, help="how many interfaces a node can have besides boot and BMC interface (4)"
    )
    parser.add_argument("--terraform-target", metavar="VERSION", help="oldest Terraform that is to run it (1.14)")


def run(options: argparse.Namespace) -> int:
    """Write the module."""
    # CDKTF starts a Node.js process as soon as it is imported.
    try:
        from bcm_node_provisioning.module.builder import Options  # noqa: PLC0415
        from bcm_node_provisioning.stack import ModuleStack  # noqa: PLC0415
        from bcm_node_provisioning.terraform.cdk import cdk  # noqa: PLC0415
        from bcm_node_provisioning.terraform.directory import DirectoryError  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(str(error)) from error

    given = {name: getattr(options, name) for name in ("steps", "extra_interfaces", "terraform_target")}
    try:
        parameters = Options(**{name: value for name, value in given.items() if value is not None})
        # An app makes its output directory, here of no use, at once.
        with TemporaryDirectory(prefix="bcm-synth-") as out:
            changed = ModuleStack(cdk.App(outdir=out), "module", parameters).write(options.directory)
    except (ValueError, DirectoryError) as error:
        raise UsageError(str(error)) from error
    write([f"{options.directory}: {'written' if changed else 'unchanged'}"])
    return 0
