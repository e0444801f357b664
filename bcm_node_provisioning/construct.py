"""BcmNodeProvisioning, the construct, composed of the parts in `module/`, one for each .tf file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from bcm_node_provisioning.inputs import Inputs, is_sensitive
from bcm_node_provisioning.module import data, main, outputs, power, variables, versions
from bcm_node_provisioning.module import locals as module_locals
from bcm_node_provisioning.module.builder import Exact, Module, Options
from bcm_node_provisioning.module.inventory import FIXED, add_inventory
from bcm_node_provisioning.rules import Fault, InputError, examine, is_known, rules
from bcm_node_provisioning.terraform.cdk import Construct, cdk, refuse_other_library

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bcm_node_provisioning.inputs import (
        Category,
        InstallMode,
        Node,
        PowerAction,
        ProvisioningMode,
        Readiness,
    )

_DEFAULTS = {name: field.default for name, field in Inputs.model_fields.items() if not field.is_required()}


class BcmNodeProvisioning(Construct):
    """Nodes of a BCM cluster: registered, their categories prepared, powered on or cycled when asked for.

    The app gives the provider `bcm` and its credentials; the stack asks for the versions of it that the construct is
    made for (FR-002).

    Args:
        scope: a stack, or a construct in one.
        id_: name of the instance; what it adds to the stack has names that begin with it.
        nodes: the nodes by hostname.
        software_image_name: the software image that nodes are installed from.
        management_network: the BCM network in which nodes boot.
        categories: categories to create and manage, by name. Default: none.
        install_mode: how nodes of the managed categories are installed. Default: AUTO.
        oob_network: the network of the BMCs. Default: the one network that holds the ipmi_ip.
        power_action: power_on or power_cycle. Default: nothing is powered.
        power_nodes: hostnames that power_action is meant for. Default: all nodes.
        power_generation: raise it to ask for the same once more. Default: 0.
        provisioning_mode: sequential or parallel. Default: sequential.
        provisioning_order: hostnames in sequential order. Default: by hostname.
        bmc_username, bmc_password: references to sensitive variables. Default: BMC settings are left to BCM.
        readiness: check that tells when a node is up. Default: nobody waits.
        form: exact, with a device block and a power step for each node, named after it: a retry runs exactly the nodes
            that failed, and nothing ever moves. general, like the module: provisioning_mode and
            provisioning_order may then be references. Default: exact.
        options: parameters of the generator; the exact form has no use for steps and extra_interfaces.

    Raises:
        InputError: with every fault of the inputs.
        TypeError: when CDKTF and CDK Terrain are both installed and the app is made with the one that is not in use.
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
        install_mode: InstallMode = _DEFAULTS["install_mode"],
        oob_network: str | None = None,
        power_action: PowerAction | None = None,
        power_nodes: Sequence[str] | None = None,
        power_generation: int = _DEFAULTS["power_generation"],
        provisioning_mode: ProvisioningMode = _DEFAULTS["provisioning_mode"],
        provisioning_order: Sequence[str] = (),
        bmc_username: str | None = None,
        bmc_password: str | None = None,
        readiness: Readiness | Mapping[str, Any] | None = None,
        form: Literal["exact", "general"] = "exact",
        options: Options | None = None,
    ) -> None:
        super().__init__(scope, id_)
        refuse_other_library(scope)
        options = options or Options()
        inputs, faults = examine(
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
                "bmc_username": bmc_username,
                "bmc_password": bmc_password,
                "readiness": readiness,
            },
            rules(steps=None, extra_interfaces=None)
            if form == "exact"
            else rules(steps=options.steps, extra_interfaces=options.extra_interfaces),
        )
        faults += _plain_secrets(inputs)
        if form == "exact":
            faults += _unknown_structure(inputs)
        if faults:
            raise InputError(faults)
        self._module = Module(
            self,
            options,
            prefix=_prefix(self),
            fixed=frozenset(Inputs.model_fields),
            is_embedded=True,
            exact=exact_form(inputs) if form == "exact" else None,
            waits=inputs.readiness is not None,
        )
        data_of_inputs = inputs.model_dump()
        for name in Inputs.model_fields:
            self._module.value(name, data_of_inputs[name])
        compose(self._module)
        # CDKTF asks for exactly the version that the bindings were made from.
        stack = cdk.TerraformStack.of(self)
        stack.add_override("terraform.required_providers.bcm.version", versions.PROVIDER_VERSION)

    def result(self, name: str) -> str:
        """Return a result as a token, for outputs, functions and arguments of other constructs of the app.

        The names are those of the module's outputs. Raises ValueError for another one.
        """
        if name not in self._module.results:
            raise ValueError(f"there is no result {name}; there are: {', '.join(outputs.OUTPUTS)}")
        return str(self._module.results[name].as_string)


def compose(module: Module) -> None:
    """Add everything but the inputs, each part to the file of its name, in an order in which references exist."""
    with module.file("data.tf"):
        data.add_lookups(module)
    with module.file("locals.tf"):
        module_locals.add_lookup_locals(module)
        module_locals.add_fault_locals(module)
        module_locals.add_node_locals(module)
        module_locals.add_power_locals(module)
    with module.file("main.tf"):
        main.add_categories(module)
        main.add_devices(module)
    with module.file("power.tf"):
        power.add_power(module)
    with module.file("data.tf"):
        data.add_status(module)
    with module.file("locals.tf"):
        module_locals.add_status_locals(module)
    with module.file("outputs.tf"):
        outputs.add_outputs(module)


def compose_module(scope: Construct, options: Options, inventory: Inputs | None = None) -> Module:
    """Add the whole module below `scope`: inputs are variables and results are outputs.

    With an inventory, what it says of the cluster is fixed, and the module has the exact form.
    """
    module = Module(scope, options)
    if inventory:
        module.fixed = FIXED
        module.exact = exact_form(inventory)
        module.waits = inventory.readiness is not None
    with module.file("versions.tf"):
        versions.add_versions(module)
    with module.file("variables.tf"):
        variables.add_variables(module, inventory)
    if inventory:
        with module.file("inventory.tf"):
            add_inventory(module, inventory)
    compose(module)
    return module


def _unknown_structure(inputs: Inputs) -> list[Fault]:
    """Return what the exact form is made from and is not known before Terraform runs."""
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
        Fault(name, "must be known at synth for the exact form: hostnames, interface names, mode and order.")
        for name, values in structure.items()
        if not all(is_known(value) for value in values)
    ]


def exact_form(inputs: Inputs) -> Exact:
    """Return what the exact form is made from."""
    named = [hostname for hostname in inputs.provisioning_order if hostname in inputs.nodes]
    return Exact(
        nodes=inputs.nodes,
        order=(*named, *sorted(inputs.nodes.keys() - set(named))),
        is_sequential=inputs.provisioning_mode == "sequential",
    )


def _prefix(construct: Construct) -> str:
    """Return the names of the constructs from the stack down to this one, as part of a Terraform name."""
    names = construct.node.path.split("/")[1:]
    return "_".join(name.replace("-", "_") for name in names if name != "Default")


def _plain_secrets(inputs: Inputs) -> list[Fault]:
    """Return the secrets given in plain, which would stand in the synthesized files (FR-033)."""
    return [
        Fault(
            name, "must refer to a sensitive variable of the stack; a plain text would stand in the synthesized files."
        )
        for name, field in Inputs.model_fields.items()
        if is_sensitive(field) and (value := getattr(inputs, name)) is not None and is_known(value)
    ]
