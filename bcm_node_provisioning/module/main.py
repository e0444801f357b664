"""main.tf: the categories and the devices that the module manages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.bindings.bcm.cmdevice_category import CmdeviceCategory
from bcm_node_provisioning.bindings.bcm.cmdevice_device import CmdeviceDevice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bcm_node_provisioning.inputs import Node
    from bcm_node_provisioning.module.builder import Module

_BMC_SETTINGS = """\
var.bmc_username == null ? null : {
  user_name = var.bmc_username,
  password = var.bmc_password,
  privilege = try(each.value.bmc_settings.privilege, null),
  user_id = try(each.value.bmc_settings.user_id, null),
  power_reset_delay = try(each.value.bmc_settings.power_reset_delay, null)
}"""

# Arguments of a category that the input has under the same name.
_CATEGORY_ARGUMENTS = (
    "new_node_install_mode",
    "disksetup",
    "initialize",
    "finalize",
    "kernel_parameters",
    "boot_loader",
    "boot_loader_protocol",
    "fsmounts",
    "modules",
    "notes",
)

# Arguments of a device that the input has under the same name.
_DEVICE_ARGUMENTS = (
    "roles",
    "notes",
    "kernel_parameters",
    "default_gateway",
    "boot_loader",
    "boot_loader_protocol",
    "serial_number",
    "part_number",
)

# Arguments of an interface; local.interfaces has them under the same names, and the network by its name.
_INTERFACE_ARGUMENTS = (
    "name",
    "type",
    "mac",
    "network",
    "ip",
    "ipv6_ip",
    "dhcp",
    "bootable",
    "start_if",
    "members",
    "bond_mode",
)


def add_categories(module: Module) -> None:
    """Add the managed categories (FR-014 to FR-016), with BMC credentials when they are given (FR-008)."""
    module.resource(
        CmdeviceCategory,
        "managed",
        for_each="var.categories",
        depends_on=["terraform_data.preflight"],
        arguments={
            "name": "each.key",
            # Looked up leniently, because a destroy must work when the network or the image has gone.
            "management_network": "lookup(local.network_uuids, "
            "coalesce(each.value.management_network, var.management_network), null)",
            # Set from creation on: the provider cannot add it later.
            "software_image_proxy": "{ parent_software_image = "
            "lookup(local.image_uuids, coalesce(each.value.software_image_name, var.software_image_name), null) }",
            "install_mode": "coalesce(each.value.install_mode, var.install_mode)",
            **{argument: f"each.value.{argument}" for argument in _CATEGORY_ARGUMENTS},
            "bmc_settings": _BMC_SETTINGS,
        },
    )


def add_devices(module: Module) -> None:
    """Add the devices (FR-006, FR-007, FR-009, FR-010): a block for each node, or each number of interfaces."""
    if module.exact:
        for hostname, node in sorted(module.exact.nodes.items()):
            _add_block_of_node(module, hostname, node)
        entries = [
            f'"{hostname}" = bcm_cmdevice_device.{node_name(hostname)}' for hostname in sorted(module.exact.nodes)
        ]
        module.local("devices", f"{{ {', '.join(entries)} }}" if entries else "{}", comment="All devices.")
    else:
        _add_blocks_by_interfaces(module)
        module.local(
            "devices",
            f"merge({', '.join(module.devices)})",
            comment="All devices, whichever block they are in.",
        )


def node_name(hostname: str) -> str:
    """Return the name of what belongs to one node; a name of Terraform cannot begin with a digit."""
    return f"node_{hostname}" if hostname[0].isdigit() else hostname


def _add_blocks_by_interfaces(module: Module) -> None:
    module.terraform_data(
        "device_place",
        for_each="var.nodes",
        input="length(local.interfaces[each.key]) - 2",
        ignore_changes=["input"],
        comment="Remembers in which of the blocks below a device is. Were it to move to another one, it would be "
        "removed and registered anew.",
    )
    # One pass over the places: a reference to a single instance costs Terraform a look at all of them.
    module.local(
        "device_places",
        """merge(
          { for hostname, interfaces in local.interfaces : hostname => length(interfaces) - 2 },
          { for hostname, place in terraform_data.device_place : hostname => place.output },
        )""",
        comment="Nodes that are not remembered are where they belong: -refresh-only looks at conditions, too, and "
        "creates nothing that they could ask.",
    )
    module.local(
        "nodes_by_interfaces",
        f"""[
          for extra in range({module.options.extra_interfaces + 1}) : {{
            for hostname, node in var.nodes : hostname => node
            if length(local.interfaces[hostname]) == extra + 2
          }}
        ]""",
        comment="The nodes of each block of devices; here and not in the blocks, where Terraform would work it out for "
        "every device.",
    )
    for extra in range(module.options.extra_interfaces + 1):
        name = "nodes" if extra == 0 else f"nodes_plus_{extra}"
        _add_block(
            module,
            name,
            f"local.nodes_by_interfaces[{extra}]",
            extra + 2,
            preconditions=[(f"local.device_places[each.key] == {extra}", _moved(name, extra))],
            comment="The provider wants the number of interface blocks fixed in the text, hence a block of devices for "
            "each number of interfaces besides boot and BMC interface."
            if extra == 0
            else None,
        )


def _add_block(
    module: Module,
    name: str,
    nodes: str,
    interfaces: int,
    *,
    preconditions: Sequence[tuple[str, str]] = (),
    comment: str | None = None,
) -> None:
    """Add a block of devices, for an expression that gives its nodes by hostname."""
    module.devices.append(f"bcm_cmdevice_device.{name}")
    module.resource(
        CmdeviceDevice,
        name,
        for_each=nodes,
        depends_on=["terraform_data.preflight"],
        arguments=_device("each.key", "each.value", _DEVICE_ARGUMENTS),
        blocks={"interfaces": [_interface("each.key", index, _INTERFACE_ARGUMENTS) for index in range(interfaces)]},
        preconditions=preconditions,
        comment=comment,
    )


def _add_block_of_node(module: Module, hostname: str, node: Node) -> None:
    """Add the block of one node, with those arguments only that it gives."""
    name, key = node_name(hostname), f'"{hostname}"'
    module.devices.append(f"bcm_cmdevice_device.{name}")
    names = dict.fromkeys([node.boot_interface, node.bmc_interface, *sorted(node.interfaces)])
    module.resource(
        CmdeviceDevice,
        name,
        depends_on=["terraform_data.preflight"],
        arguments=_device(
            key,
            f"var.nodes[{key}]",
            [argument for argument in _DEVICE_ARGUMENTS if getattr(node, argument) is not None],
        ),
        blocks={
            "interfaces": [
                _interface(key, index, _interface_arguments(node, interface)) for index, interface in enumerate(names)
            ]
        },
    )


def _device(key: str, node: str, more: Sequence[str]) -> dict[str, str]:
    """Return the arguments of a device from expressions for its hostname and its node, and those that it gives too."""
    return {
        "hostname": key,
        "mac": f"local.interfaces[{key}][0].mac",
        "category": f"lookup(local.category_uuids, {node}.category, null)",
        "management_network": "lookup(local.network_uuids, var.management_network, null)",
        "power_control": '"ipmi"',
        **{argument: f"{node}.{argument}" for argument in more},
    }


def _interface(key: str, index: int, arguments: Sequence[str]) -> dict[str, str]:
    interface = f"local.interfaces[{key}][{index}]"
    return {
        argument: f"try(local.network_uuids[{interface}.network], null)"
        if argument == "network"
        else f"{interface}.{argument}"
        for argument in arguments
    }


def _interface_arguments(node: Node, name: str) -> list[str]:
    """Return the arguments that an interface of a node has: always, as boot or BMC interface, or by its settings."""
    given = {"name", "type", "dhcp", "bootable"}
    if name == node.boot_interface:
        given |= {"mac", "network", "ip"}
    if name == node.bmc_interface:
        given |= {"network", "ip"} if node.bmc_mac is None else {"mac", "network", "ip"}
    if name in node.interfaces:
        given |= node.interfaces[name].model_dump(exclude_none=True).keys()
    return [argument for argument in _INTERFACE_ARGUMENTS if argument in given]


def _moved(name: str, extra: int) -> str:
    had = "local.device_places[each.key]"
    before = f'nodes${{{had} == 0 ? "" : "_plus_${{{had}}}"}}'
    return (
        f"${{each.key}} now has {extra} interfaces besides boot and BMC interface and had ${{{had}}}: it would "
        "be removed from BCM and registered anew. To change it in place, run, with the address of the module in front "
        "of all addresses: terraform state mv "
        f"'bcm_cmdevice_device.{before}[\"${{each.key}}\"]' 'bcm_cmdevice_device.{name}[\"${{each.key}}\"]', then "
        "terraform state rm 'terraform_data.device_place[\"${each.key}\"]', then apply."
    )
