"""Synthesize every stack, and write the Terraform module: what `cdktf synth` and `cdktf deploy` run."""

import os
from pathlib import Path

from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk
from stacks.reference import ReferenceCluster

MODULE = Path(__file__).resolve().parent.parent / "modules" / "bcm_node_provisioning"


def main() -> None:
    """Write cdktf.out and modules/bcm_node_provisioning."""
    app = cdk.App()
    module = ModuleStack(app, "bcm_node_provisioning")
    ReferenceCluster(app, "reference")
    app.synth()
    changed = module.write(MODULE)
    print(f"{os.path.relpath(MODULE)}: {'written' if changed else 'unchanged'}")  # noqa: T201 - this is a command


main()
