"""The two forms of the module, to be run by the same tests: emitted as HCL, and embedded in an app."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Self

import pytest
from bcm_node_provisioning.module.outputs import OUTPUTS

from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.inputs import Inputs, is_sensitive
from bcm_node_provisioning.terraform.cdk import cdk
from support.inputs import cluster_of
from support.terraform import MODULE, Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMS = ("general", "exact")
both_forms = pytest.mark.parametrize("form", FORMS)
exact_and_every_terraform = pytest.mark.parametrize(
    ("form", "version"), [("general", "1.14.9"), ("general", "1.15.5"), ("exact", "1.14.9")]
)

SECRETS = tuple(name for name, field in Inputs.model_fields.items() if is_sensitive(field))
_RECORD = r"parallel|step_\d+|cluster_power_[a-z0-9-]+"


def embedded(inputs: Mapping[str, Any]) -> dict[str, Any]:
    """Return the Terraform JSON of an app that embeds the construct with these inputs, secrets as its variables."""
    stack = cdk.TerraformStack(cdk.App(), "app")
    BcmProvider(stack, "bcm")
    secrets = {
        name: cdk.TerraformVariable(stack, name, type="string", sensitive=True).string_value
        for name in SECRETS
        if inputs.get(name) is not None
    }
    cluster = BcmNodeProvisioning(stack, "cluster", **{**inputs, **secrets})
    for name in OUTPUTS:
        cdk.TerraformOutput(stack, f"output-{name}", value=cluster.result(name)).override_logical_id(name)
    document: dict[str, Any] = json.loads(cdk.Testing.synth(stack))
    document["terraform"].pop("backend", None)
    return document


class Deployment(Workspace):
    """The emitted module as the root, or an app that embeds the construct and is synthesized with each new inputs."""

    form: str

    def deploy(self, form: str) -> Self:
        """Put the module of a form into the directory, and initialize it."""
        self.form = form
        self.use(MODULE if form == "general" else {"main.tf.json": json.dumps(embedded(cluster_of(1)))})
        return self

    def give(self, inputs: Mapping[str, Any]) -> None:
        """Write the inputs of the next runs."""
        if self.form == "general":
            super().give(inputs)
            return
        (self.directory / "main.tf.json").write_text(json.dumps(embedded(inputs)), encoding="utf-8")
        super().give({name: inputs[name] for name in SECRETS if inputs.get(name) is not None})

    def device(self, hostname: str) -> str:
        """Return the address of the device of a node without further interfaces."""
        instance = f'nodes["{hostname}"]' if self.form == "general" else f"cluster_{hostname}"
        return f"bcm_cmdevice_device.{instance}"

    def record(self, hostname: str) -> str:
        """Return the address of the record that powers a node, from the state."""
        for resource in self.state()["resources"]:
            address = f"{resource['type']}.{resource['name']}"
            keys = [instance.get("index_key") for instance in resource["instances"]]
            if re.fullmatch(rf"terraform_data\.({_RECORD})", address) and hostname in keys:
                return f'{address}["{hostname}"]'
        raise LookupError(f"{hostname} has no record")

    def action(self, hostname: str) -> str:
        """Return the address of the action that powers a node that has a record."""
        return f"action.bcm_cmdevice_power.{self.record(hostname).removeprefix('terraform_data.')}"
