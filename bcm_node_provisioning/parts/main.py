"""main.tf: the categories and the devices that the module manages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.bindings.bcm.cmdevice_category import CmdeviceCategory
from bcm_node_provisioning.bindings.bcm.cmdevice_device import CmdeviceDevice

if TYPE_CHECKING:
    from bcm_node_provisioning.parts.builder import Builder

_BMC_SETTINGS = """\
local.bmc_username == null ? null : {
  user_name         = local.bmc_username
  password          = var.bmc_password
  privilege         = try(each.value.bmc_settings.privilege, null)
  user_id           = try(each.value.bmc_settings.user_id, null)
  power_reset_delay = try(each.value.bmc_settings.power_reset_delay, null)
}"""

# Arguments that the input has under the same name.
_CATEGORY_ARGUMENTS = (
    "boot_loader",
    "boot_loader_protocol",
    "disksetup",
    "finalize",
    "initialize",
    "kernel_parameters",
    "notes",
)
_DEVICE_ARGUMENTS = (
    "mac",
    "category",
    "management_network",
    "power_control",
    "roles",
    "boot_loader",
    "boot_loader_protocol",
    "default_gateway",
    "kernel_parameters",
    "notes",
    "part_number",
    "serial_number",
)
_INTERFACE_ARGUMENTS = (
    "name",
    "type",
    "mac",
    "network",
    "ip",
    "dhcp",
    "bootable",
    "bond_mode",
    "ipv6_ip",
    "members",
)


def add_categories(builder: Builder) -> None:
    """Add the managed categories (FR-014 to FR-016), with BMC credentials when they are given (FR-008)."""
    builder.resource(
        CmdeviceCategory,
        "managed",
        for_each="local.categories",
        depends_on=["terraform_data.preflight"],
        arguments={
            "name": "each.key",
            # try(), because a destroy must work after the network or the image was removed.
            "management_network": "try(local.network_uuids[each.value.management_network], null)",
            # Always sent, because the provider cannot add it to an existing category.
            "software_image_proxy": "{\n"
            "  parent_software_image = try(local.image_uuids[each.value.software_image_name], null)\n}",
            "install_mode": "each.value.install_mode",
            "bmc_settings": _BMC_SETTINGS,
            **{argument: f"each.value.{argument}" for argument in _CATEGORY_ARGUMENTS},
            # The provider reads an empty list back as null.
            "fsmounts": "try(coalescelist(each.value.fsmounts), null)",
            "modules": "try(coalescelist(each.value.modules), null)",
        },
    )


def add_devices(builder: Builder) -> None:
    """Add the devices (FR-006, FR-007, FR-009, FR-010): a block for each node, or for each number of interfaces."""
    builder.begin_locals()
    if builder.exact:
        names = {hostname: builder.name(node_name(hostname)) for hostname in sorted(builder.exact.managed)}
        entries = "".join(f'    "{hostname}" = "{name}"\n' for hostname, name in names.items())
        builder.local(
            "device_places",
            'merge(\n  { for hostname in keys(local.nodes) : hostname => "unmanaged" },\n  {\n' + entries + "  },\n)",
        )
    else:
        builder.local(
            "device_places",
            """\
{
  for hostname, node in local.nodes :
  hostname => (
    !node.manage ? "unmanaged" :
    length(local.interfaces[hostname]) == 2 ? "nodes" :
    "nodes_plus_${length(local.interfaces[hostname]) - 2}"
  )
}""",
        )
    builder.terraform_data(
        "device_place",
        for_each="local.device_places",
        input="each.value",
        ignore_changes=["input"],
        comment='Remembers which of the blocks below holds the device of a node, or "unmanaged". preflight in data.tf '
        "stops the plan when that changes, because the device would be removed from BCM. A plan always knows this "
        "input, because the input of an existing one never changes.",
    )
    builder.begin_locals()
    builder.local(
        "device_settings",
        """\
length([terraform_data.preflight]) > 0 ? {
  for hostname, node in local.managed_nodes :
  hostname => merge(node, {
    mac                = local.interfaces[hostname][0].mac
    category           = try(local.category_uuids[node.category], null)
    management_network = try(local.network_uuids[local.interfaces[hostname][0].network], null)
    interfaces = [
      for interface in local.interfaces[hostname] :
      merge(interface, {
        network = (
          interface.network == null ? "00000000-0000-0000-0000-000000000000" :
          try(local.network_uuids[interface.network], null)
        )
      })
    ]
  })
} : null""",
        comment="The arguments of the devices below, computed once. A name that BCM lacks becomes null here and "
        "stops the plan in data.tf. An interface without a network has the zero UUID, as BCM stores and returns it; "
        "the provider would report null as a difference.\nlength([x]) > 0 is always true and known in every plan, "
        "but everything that refers to this local waits for x. So no device is written before the preflight checks "
        "are done.",
    )
    if builder.exact:
        for hostname in sorted(builder.exact.managed):
            _add_block(
                builder,
                node_name(hostname),
                hostname=f'"{hostname}"',
                settings=f'local.device_settings["{hostname}"]',
                interfaces=f'local.interfaces["{hostname}"]',
                interface=f'local.device_settings["{hostname}"].interfaces[interfaces.key]',
            )
        entries = "".join(
            f'  "{hostname}" = bcm_cmdevice_device.{node_name(hostname)}\n'
            for hostname in sorted(builder.exact.managed)
        )
        builder.local("devices", f"{{\n{entries}}}" if entries else "{}", comment="All devices.")
        return
    builder.local(
        "devices_by_interfaces",
        f"""\
[
  for further in range({builder.extra_interfaces + 1}) : {{
    for hostname, device in local.device_settings : hostname => device
    if length(device.interfaces) == further + 2
  }}
]""",
        comment="The devices of each block, by the number of interfaces besides the boot and the BMC interface.",
    )
    for further in range(builder.extra_interfaces + 1):
        _add_block(
            builder,
            f"nodes_plus_{further}" if further else "nodes",
            for_each=f"local.devices_by_interfaces[{further}]",
            hostname="each.key",
            settings="each.value",
            interfaces=f"range({further + 2})",
            interface="each.value.interfaces[interfaces.value]",
            comment=None
            if further
            else "The provider needs the number of interface blocks while it validates, before any variable is "
            "known. So there is one block of devices for each number of interfaces, with a dynamic block over a "
            "constant range.",
        )
    blocks = "".join(f"  {device},\n" for device in builder.devices)
    builder.begin_locals()
    builder.local("devices", f"merge(\n{blocks})", comment="All devices, from all blocks.")


def node_name(hostname: str) -> str:
    """Return the name of a node's blocks: a Terraform name cannot begin with a digit."""
    return f"node_{hostname}" if hostname[0].isdigit() else hostname


def _add_block(
    builder: Builder,
    name: str,
    *,
    hostname: str,
    settings: str,
    interfaces: str,
    interface: str,
    for_each: str | None = None,
    comment: str | None = None,
) -> None:
    """Add a block of devices, from expressions for its hostname, its settings and each of its interfaces."""
    builder.devices.append(f"bcm_cmdevice_device.{name}")
    builder.resource(
        CmdeviceDevice,
        name,
        for_each=for_each,
        arguments={"hostname": hostname} | builder.members(settings, _DEVICE_ARGUMENTS),
        dynamic={"interfaces": (interfaces, builder.members(interface, _INTERFACE_ARGUMENTS))},
        comment=comment,
    )
