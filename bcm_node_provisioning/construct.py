"""BcmNodeProvisioning, the construct, composed of the parts in `parts/`, one for each .tf file."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.inputs import Inputs, is_known, is_sensitive
from bcm_node_provisioning.parts import data, main, outputs, power, step, variables, versions
from bcm_node_provisioning.parts import locals as module_locals
from bcm_node_provisioning.parts.builder import Builder, Exact, Options
from bcm_node_provisioning.parts.inventory import FIXED, add_inventory
from bcm_node_provisioning.rules import BATCHES, PREFLIGHT, WRONG, InputError, Place, Problem, examine, rules
from bcm_node_provisioning.terraform.bare_stack import document_of
from bcm_node_provisioning.terraform.cdk import Construct, cdk, refuse_other_library
from bcm_node_provisioning.terraform.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bcm_node_provisioning.inputs import Category, Node, Readiness

_DEFAULTS = {name: field.default for name, field in Inputs.model_fields.items() if not field.is_required()}


class BcmNodeProvisioning(Construct):
    """Nodes of a BCM cluster: registered, their categories prepared, powered on or cycled when requested.

    Each node has a device block and a power step of its own, named after it: a retry powers exactly the nodes that
    failed, and no request moves. So hostnames, interface names, `manage`, mode and order must be known at synth;
    other strings can be tokens. The app configures the provider `bcm`; the stack requires the versions of it that the
    construct is made for.

    Args:
        scope: a stack, or a construct in one.
        id_: name of the instance; what it adds to the stack has names that begin with it.
        nodes: the nodes by hostname.
        software_image_name: the software image that nodes are installed from.
        management_network: the BCM network in which nodes boot.
        categories: categories to create and manage, by name. Default: none.
        install_mode: how nodes of the managed categories are installed. Default: AUTO.
        oob_network: the network of the BMCs. Default: the one network that holds the ipmi_ip.
        power_action: power_on or power_cycle. Default: no node is powered.
        power_nodes: hostnames that power_action is meant for. Default: all nodes.
        power_generation: raise it to request the same power action again. Default: 0.
        provisioning_mode: sequential or parallel. Default: sequential.
        provisioning_order: hostnames in sequential order. Default: by hostname.
        batch_size: how many nodes are powered at once in sequential mode; needs readiness. Default: one.
        canary: how many nodes the first batch has. Default: batch_size.
        bmc_username, bmc_password: references to sensitive variables. Default: BMC settings are left to BCM.
        readiness: a command that checks whether a node is up. Default: no check.

    Raises:
        InputError: with every problem of the inputs.
        TypeError: if CDKTF and CDK Terrain are both installed and the app uses another one than this package does.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        nodes: Mapping[str, Node | Mapping[str, Any]],
        software_image_name: str,
        management_network: str,
        categories: Mapping[str, Category | Mapping[str, Any]] = _DEFAULTS["categories"],
        install_mode: str = _DEFAULTS["install_mode"],
        oob_network: str | None = None,
        power_action: str | None = None,
        power_nodes: Sequence[str] | None = None,
        power_generation: int = _DEFAULTS["power_generation"],
        provisioning_mode: str = _DEFAULTS["provisioning_mode"],
        provisioning_order: Sequence[str] = (),
        batch_size: int | None = None,
        canary: int | None = None,
        bmc_username: str | None = None,
        bmc_password: str | None = None,
        readiness: Readiness | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id_)
        refuse_other_library(scope)
        inputs, problems = examine(
            {
                "nodes": dict(nodes),
                "software_image_name": software_image_name,
                "management_network": management_network,
                "categories": dict(categories),
                "install_mode": install_mode,
                "oob_network": oob_network,
                "power_action": power_action,
                "power_nodes": None if power_nodes is None else list(power_nodes),
                "power_generation": power_generation,
                "provisioning_mode": provisioning_mode,
                "provisioning_order": list(provisioning_order),
                "batch_size": batch_size,
                "canary": canary,
                "bmc_username": bmc_username,
                "bmc_password": bmc_password,
                "readiness": readiness,
            },
            (*rules(), *PREFLIGHT, *BATCHES),
        )
        problems += [*_plain_secrets(inputs), *_unknown_structure(inputs)]
        if problems:
            raise InputError(problems)
        self._builder = Builder(
            document_of(self),
            self,
            prefix=_prefix(self),
            fixed=frozenset(Inputs.model_fields),
            exact=exact_form(inputs),
            step_source=_step_asset(self),
        )
        self._builder.inputs(inputs.model_dump())
        compose(self._builder)
        # The bindings require exactly the version that they were made from.
        stack = cdk.TerraformStack.of(self)
        stack.add_override("terraform.required_providers.bcm.version", versions.PROVIDER_VERSION)

    def result(self, name: str) -> str:
        """Return a result as a token, for outputs, functions, and arguments of other constructs in the app.

        The names are those of the module's outputs. Raises ValueError for another one.
        """
        if name not in self._builder.results:
            raise ValueError(f"there is no result {name!r}; allowed: {', '.join(outputs.OUTPUTS)}")
        return self._builder.results[name]


def compose(builder: Builder) -> None:
    """Add everything but the inputs, each part to the file of its name, in an order in which references exist."""
    with builder.file("data.tf"):
        data.add_lookups(builder)
    with builder.file("locals.tf"):
        module_locals.add_lookup_locals(builder)
        module_locals.add_node_locals(builder)
        module_locals.add_problem_locals(builder)
        module_locals.add_power_locals(builder)
    with builder.file("main.tf"):
        main.add_categories(builder)
        main.add_devices(builder)
    with builder.file("power.tf"):
        power.add_power(builder)
    with builder.file("data.tf"):
        data.add_status(builder)
    with builder.file("locals.tf"):
        module_locals.add_status_locals(builder)
    with builder.file("outputs.tf"):
        outputs.add_outputs(builder)


def compose_module(
    scope: Construct, options: Options, inventory: Inputs | None = None, *, root: bool = False
) -> Builder:
    """Add the whole module below `scope`: inputs are variables and results are outputs.

    With an inventory, the inputs that describe the cluster are fixed, and the module has the exact form.
    """
    builder = Builder(
        document_of(scope),
        scope,
        options,
        fixed=FIXED if inventory else frozenset(),
        exact=exact_form(inventory) if inventory else None,
        root=root,
    )
    with builder.file("versions.tf"):
        versions.add_versions(builder)
    with builder.file("variables.tf"):
        variables.add_variables(builder, inventory)
    if inventory:
        with builder.file("inventory.tf"):
            add_inventory(builder)
    compose(builder)
    return builder


def compose_step(*, root: bool = False) -> Builder:
    """Return the nested module of a step, of a module to be called or of a root module."""
    builder = Builder(Document(), root=root)
    with builder.file("step/main.tf"):
        step.add_step(builder)
    return builder


def exact_form(inputs: Inputs) -> Exact:
    """Return what the exact form is made from: the managed nodes, and the batches."""
    named = [hostname for hostname in inputs.provisioning_order if hostname in inputs.nodes]
    order = (*named, *sorted(inputs.nodes.keys() - set(named)))
    if inputs.provisioning_mode == "parallel":
        batches: tuple[tuple[str, ...], ...] = (order,)
    else:
        size = inputs.batch_size or 1
        first = inputs.canary or size
        batches = (order[:first], *batched(order[first:], size))
    return Exact(
        managed=frozenset(hostname for hostname, node in inputs.nodes.items() if node.manage),
        batches=tuple(batch for batch in batches if batch),
    )


def batched(order: tuple[str, ...], size: int) -> Iterator[tuple[str, ...]]:
    """Yield the hostnames in batches of a size."""
    return (order[start : start + size] for start in range(0, len(order), size))


def _step_asset(scope: Construct) -> str:
    """Add the nested module as an asset, which CDKTF copies beside the configuration of the stack; return its path."""
    directory = Path(tempfile.mkdtemp(prefix="bcm-step-"))
    # The app copies it when it is synthesized.
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    (directory / "main.tf.json").write_text(
        json.dumps(compose_step(root=True).document.json(), indent=2), encoding="utf-8"
    )
    asset = cdk.TerraformAsset(scope, "step", path=str(directory), type=cdk.AssetType.DIRECTORY)
    return f"./{asset.path}"


def _prefix(construct: Construct) -> str:
    """Return the names of the constructs from the stack down to this one, as part of a Terraform name."""
    names = construct.node.path.split("/")[1:]
    return "_".join(name.replace("-", "_") for name in names)


def _unknown_structure(inputs: Inputs) -> list[Problem]:
    """Return a problem for each input that must be known at synth, and is not."""
    structure = {
        "provisioning_mode": [inputs.provisioning_mode],
        "provisioning_order": inputs.provisioning_order,
        "nodes": [
            name
            for hostname, node in inputs.nodes.items()
            for name in (hostname, node.boot_interface, node.bmc_interface, *node.interfaces)
        ],
    }
    return [
        _problem(name, "must be known at synth: hostnames, interface names, mode and order.")
        for name, values in structure.items()
        if not all(is_known(value) or value == WRONG for value in values)
    ]


def _plain_secrets(inputs: Inputs) -> list[Problem]:
    """Return a problem for each secret in plain text, which would be in the synthesized files (FR-033)."""
    return [
        _problem(name, "must refer to a sensitive variable, because the synthesized files would hold a plain password.")
        for name, field in Inputs.model_fields.items()
        if is_sensitive(field) and (value := getattr(inputs, name)) is not None and is_known(value)
    ]


def _problem(name: str, message: str) -> Problem:
    return Problem(name, message, (Place((name,), message),))
