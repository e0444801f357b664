"""The two forms of the module for the same tests: emitted as HCL, and embedded in an app."""

from __future__ import annotations

import json
import re
import shlex
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest

from bcm_node_provisioning import BcmNodeProvisioning, Options
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.inputs import Inputs, is_sensitive
from bcm_node_provisioning.parts.outputs import OUTPUTS
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk
from support.inputs import cluster_of
from support.terraform import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from support.terraform import Run

FORMS = ("general", "exact")
both_forms = pytest.mark.parametrize("form", FORMS)
usually_general = pytest.mark.parametrize("form", ["general", pytest.param("exact", marks=pytest.mark.slow)])
each_form_and_mode = pytest.mark.parametrize(
    ("form", "mode"),
    [
        ("general", "parallel"),
        ("exact", "sequential"),
        pytest.param("general", "sequential", marks=pytest.mark.slow),
        pytest.param("exact", "parallel", marks=pytest.mark.slow),
    ],
)
"""Each form and each mode; all four combinations in `make slow`."""
exact_and_every_terraform = pytest.mark.parametrize(
    ("form", "version"),
    [("general", "1.15.5"), ("exact", "1.14.9"), pytest.param("general", "1.14.9", marks=pytest.mark.slow)],
)

SECRETS = tuple(name for name, field in Inputs.model_fields.items() if is_sensitive(field))


@cache
def small_module() -> Mapping[str, str]:
    """Return the files of the general form with few steps and interfaces: a run of Terraform costs a third less."""
    return ModuleStack(cdk.App(), "module", Options(steps=7, extra_interfaces=2)).render()


def embedded(inputs: Mapping[str, Any]) -> dict[str, str]:
    """Return the files of an app that embeds the construct with these inputs, secrets as its variables."""

    def fill(stack: cdk.TerraformStack) -> None:
        secrets = {
            name: cdk.TerraformVariable(stack, name, type="string", sensitive=True).string_value
            for name in SECRETS
            if inputs.get(name) is not None
        }
        cluster = BcmNodeProvisioning(stack, "cluster", **{**inputs, **secrets})
        for name in OUTPUTS:
            cdk.TerraformOutput(stack, f"output-{name}", value=cluster.result(name)).override_logical_id(name)

    return synthesized(fill)


def synthesized(fill: Callable[[cdk.TerraformStack], None]) -> dict[str, str]:
    """Return the files of an app with one stack, of the provider and what `fill` adds."""
    with tempfile.TemporaryDirectory() as directory:
        app = cdk.App(outdir=directory)
        stack = cdk.TerraformStack(app, "app")
        BcmProvider(stack, "bcm")
        fill(stack)
        app.synth()
        written = Path(directory) / "stacks" / "app"
        files = {
            str(path.relative_to(written)): path.read_text(encoding="utf-8") for path in written.rglob("*.tf.json")
        }
    document = json.loads(files.pop("cdk.tf.json"))
    # The backend keeps the state in the workspace.
    document["terraform"].pop("backend")
    return files | {"main.tf.json": json.dumps(document)}


class Deployment(Workspace):
    """The emitted module as the root, or an app that embeds the construct and is synthesized with each new inputs."""

    form: str
    _steps: frozenset[str] = frozenset()

    def deploy(self, form: str) -> Self:
        """Put the module of a form into the directory, and initialize it."""
        self.form = form
        self.use(small_module() if form == "general" else embedded(cluster_of(1)))
        return self

    def give(self, inputs: Mapping[str, Any]) -> None:
        """Write the inputs of the next runs."""
        if self.form == "general":
            super().give(inputs)
            return
        self.write(embedded(inputs))
        # `terraform init` is needed for each new call of the nested module.
        if self._steps != (steps := frozenset(inputs["nodes"])):
            self.run("get", expect=0)
            self._steps = steps
        super().give({name: inputs[name] for name in SECRETS if inputs.get(name) is not None})

    def follow(self, refused: Run) -> None:
        """Follow the message of a refused plan: run its commands, and add its import blocks beside the module."""
        advice = refused.stderr.replace("MODULE.", "")
        commands = [shlex.split(line) for line in advice.splitlines() if line.strip().startswith("terraform state ")]
        assert commands
        for _, *arguments in commands:
            self.run(*arguments, expect=0)
        blocks = re.findall(r"^ *import \{.*?\}$", advice, re.MULTILINE | re.DOTALL)
        self.write({"import.tf": "\n".join(blocks)} if blocks else {})

    def device(self, hostname: str) -> str:
        """Return the address of the device of a node without further interfaces."""
        instance = f'nodes["{hostname}"]' if self.form == "general" else f"cluster_{hostname}"
        return f"bcm_cmdevice_device.{instance}"

    def request(self, hostname: str) -> str:
        """Return the address of the request that powers a node, from the state; raises LookupError."""
        return self._of_power("request", hostname)

    def check(self, hostname: str) -> str:
        """Return the address of the readiness check of a node, from the state; raises LookupError."""
        return self._of_power("check", hostname)

    def retry(self, *hostnames: str) -> list[str]:
        """Return the options with which an apply powers nodes again.

        If a failed check has left the checks of other nodes unconfirmed, these are repeated as well.
        """
        unconfirmed = [one for one in self.addresses() if one.startswith("terraform_data.parallel_check[")]
        requests = [self.request(hostname) for hostname in hostnames]
        return [f"-replace={address}" for address in [*requests, *unconfirmed]]

    def action(self, hostname: str) -> str:
        """Return the address of the action that powers a node that has a request."""
        step, _, _ = self.request(hostname).rpartition("terraform_data.")
        return f'{step}action.bcm_cmdevice_power.{"node" if step else "parallel"}["{hostname}"]'

    def _of_power(self, kind: str, hostname: str) -> str:
        ends = (f'terraform_data.{kind}["{hostname}"]', f'terraform_data.parallel_{kind}["{hostname}"]')
        found = [address for address in self.addresses() if address.endswith(ends)]
        if not found:
            raise LookupError(f"the state has no {kind} of {hostname}")
        return found[0]
