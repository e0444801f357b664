"""A fleet as a CDKTF app: a stack for each group of an inventory, and one for the categories, with states of their own.

    cdktf deploy --app "python -m stacks.fleet inventory.yaml" categories 'rack-*' --parallelism 4

The groups depend on the categories, so name both; a stack without changes costs one plan. `--var power_action=power_on`
goes to all stacks that are deployed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.fleet import CATEGORIES, load_fleet
from bcm_node_provisioning.inventory import InventoryError
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bcm_node_provisioning.fleet import Fleet
    from bcm_node_provisioning.inputs import Inputs
    from bcm_node_provisioning.terraform.cdk import Construct

GROUP = "{group}"
"""The placeholder for the name of the stack in the settings of a backend."""

BACKENDS = ("local", "http", "s3", "cloud")


class Part(cdk.TerraformStack):
    """A group of nodes, or the categories.

    The values that change from run to run are variables of the stack: the power action, and the image of the group.

    Args:
        scope: the app.
        id_: name of the group.
        inputs: its inputs in the inventory.
        backend: one of BACKENDS.
        settings: arguments of the backend, by the names that Terraform has for them, with `{group}` for the name of
            the stack; of `cloud`, organization and workspace.
        power_generation: raise it to request the same power action again.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        inputs: Inputs,
        *,
        backend: str = "local",
        settings: Mapping[str, str] | None = None,
        power_generation: int = 0,
    ) -> None:
        super().__init__(scope, id_)
        BcmProvider(self, "bcm")
        if settings:
            given: dict[str, object] = {name: value.replace(GROUP, id_) for name, value in settings.items()}
            # CDKTF adds a local backend to every stack.
            if backend == "cloud":
                self.add_override("terraform.backend", None)
                given["workspaces"] = {"name": given.pop("workspace")}
                self.add_override("terraform.cloud", given)
            else:
                if backend != "local":
                    self.add_override("terraform.backend.local", None)
                self.add_override(f"terraform.backend.{backend}", given)

        def variable(name: str, description: str, default: object, *, sensitive: bool = False) -> str:
            return cdk.TerraformVariable(
                self, name, type="string", description=description, default=default, sensitive=sensitive
            ).string_value

        null = cdk.Token.null_value()
        given_inputs = inputs.model_dump()
        given_inputs["power_generation"] = power_generation
        given_inputs["power_action"] = variable("power_action", "power_on or power_cycle; null powers no node.", null)
        if inputs.categories:
            for name in ("bmc_username", "bmc_password"):
                text = f"{name} of the BMCs, for the categories; null leaves the BMC settings to BCM."
                given_inputs[name] = variable(name, text, null, sensitive=True)
        else:
            given_inputs["software_image_name"] = variable(
                "software_image_name", "Software image of the group.", inputs.software_image_name
            )
        nodes = BcmNodeProvisioning(self, "nodes", **given_inputs)
        for name in ("node_status", "provisioning_summary"):
            cdk.TerraformOutput(self, name, value=nodes.result(name)).override_logical_id(name)


def add_fleet(
    app: Construct,
    fleet: Fleet,
    *,
    backend: str = "local",
    settings: Mapping[str, str] | None = None,
    power_generation: int = 0,
) -> dict[str, Part]:
    """Add a stack for each part of a fleet, and return the stacks by name. The groups wait for the categories."""
    stacks: dict[str, Part] = {}
    for name, inputs in fleet.parts.items():
        stacks[name] = Part(app, name, inputs, backend=backend, settings=settings, power_generation=power_generation)
        if name != CATEGORIES and CATEGORIES in stacks:
            stacks[name].add_dependency(stacks[CATEGORIES])
    return stacks


def main(arguments: Sequence[str] | None = None) -> int:
    """Synthesize the fleet of an inventory; what cdktf runs."""
    parser = argparse.ArgumentParser(prog="python -m stacks.fleet", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("inventory", type=Path, help="an inventory with groups, YAML or JSON")
    parser.add_argument("--backend", choices=BACKENDS, default="local", help="where the states are (%(default)s)")
    parser.add_argument(
        "--setting",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=f"an argument of the backend, for example key=bcm/{GROUP}.tfstate; of cloud: organization and workspace",
    )
    parser.add_argument("--power-generation", type=int, default=0, metavar="N", help="raise it to request power again")
    options = parser.parse_args(arguments)
    settings = dict(text.partition("=")[::2] for text in options.setting)
    if (settings or options.backend != "local") and not any(GROUP in value for value in settings.values()):
        parser.error(f"no setting of the backend contains {GROUP}, so all groups would have one state")
    if options.backend == "cloud" and "workspace" not in settings:
        parser.error(f"cloud needs the setting workspace, for example workspace=bcm-{GROUP}")
    try:
        fleet = load_fleet(options.inventory)
    except InventoryError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    app = cdk.App()
    add_fleet(app, fleet, backend=options.backend, settings=settings, power_generation=options.power_generation)
    app.synth()
    return 0


if __name__ == "__main__":
    sys.exit(main())
