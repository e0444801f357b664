"""data.tf: the lookups at the head node, and the checks on them before anything is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.bindings.bcm.data_bcm_cmdevice_categories import DataBcmCmdeviceCategories
from bcm_node_provisioning.bindings.bcm.data_bcm_cmdevice_nodes import DataBcmCmdeviceNodes
from bcm_node_provisioning.bindings.bcm.data_bcm_cmdevice_roles import DataBcmCmdeviceRoles
from bcm_node_provisioning.bindings.bcm.data_bcm_cmnet_networks import DataBcmCmnetNetworks
from bcm_node_provisioning.bindings.bcm.data_bcm_cmpart_softwareimages import DataBcmCmpartSoftwareimages
from bcm_node_provisioning.rules import PREFLIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bcm_node_provisioning.parts.builder import Builder

_LOOKUPS: Mapping[str, str] = {
    "unknown_images": "BCM has no software image named ${local.listed.unknown_images}. It has: "
    '${join(", ", sort(keys(local.image_uuids)))}.',
    "unknown_networks": "BCM has no network named ${local.listed.unknown_networks}. It has: "
    '${join(", ", sort(keys(local.network_uuids)))}.',
    "unknown_categories": "BCM has no category named ${local.listed.unknown_categories}, and categories does not create "
    'it. BCM has: ${join(", ", sort(keys(local.category_images)))}.',
    "other_images": "These categories are not managed here and are linked to another image than software_image_name: "
    "${local.listed.other_images}. Link them to ${var.software_image_name} in BCM, or add them to categories.",
    "unremovable_values": "BCM has a value for ${local.listed.unremovable_values}, and categories has none. The "
    "provider can replace a value but not remove it. Set a value in categories.",
    "unknown_roles": "No node in BCM has a role named ${local.listed.unknown_roles}; the provider can only assign a "
    'role that a node has. There are: ${join(", ", local.role_names)}.',
    "head_nodes": "BCM lists these nodes as head nodes: ${local.listed.head_nodes}. A head node must never be "
    "provisioned; remove it from nodes.",
    "other_names": "BCM has these nodes under another name: ${local.listed.other_names}. Use that name, or rename the "
    "device in BCM.",
    "unmanaged_nodes": "Nodes with manage = false must agree with BCM: ${local.listed.unmanaged_nodes}.",
    "bmc_networks": "oob_network is null, and the ipmi_ip of these nodes is not in exactly one network in BCM: "
    "${local.listed.bmc_networks}. Set oob_network or the network of the BMC interface, or correct the address.",
    "misplaced_addresses": "These addresses are not in the network of their interface: "
    "${local.listed.misplaced_addresses}.",
    "taken_addresses": "These addresses are not free: ${local.listed.taken_addresses}.",
}
"""The message for each list of local.problems about inputs that contradict BCM."""

_GUARDS: Mapping[str, str] = {
    "released_devices": "manage = false would remove these devices from BCM. To keep them in BCM, run these commands "
    "and apply{note}:\n  ${{local.listed.released_devices}}",
    "adopted_devices": "BCM has these devices, and Terraform does not manage them: manage = true would register them a "
    "second time. To import them, run these commands, add the import blocks beside the module call, and apply{note}:"
    "\n  ${{local.listed.adopted_devices}}",
}
"""The messages for changes that would remove a device that is to stay, or register a device twice."""

_MOVES: Mapping[str, str] = {
    "moved_devices": "These nodes have another number of interfaces than before, and would be removed from BCM and "
    "registered again. To change them in place, run these commands and apply{note}:\n  ${{local.listed.moved_devices}}",
    "moved_requests": "These nodes would be powered again, because their requests would move: "
    "${{local.listed.moved_requests}}. Add new nodes at the end of provisioning_order and keep the names of removed "
    "nodes in it. Change the order or provisioning_mode only with a new request (power_action, power_generation), or "
    "apply power_action = null first.",
}
"""The messages for changes that would move a device or a request to another address; not in the exact form."""


def add_lookups(builder: Builder) -> None:
    """Add the data sources that the plan needs, and the checks on what they find (FR-011 to FR-013, FR-017, FR-019)."""
    builder.data(
        DataBcmCmpartSoftwareimages,
        "all",
        comment="Each kind of record is read once and looked up by exact name, because the provider's filters match "
        "parts of names.",
    )
    builder.data(DataBcmCmnetNetworks, "all")
    builder.data(DataBcmCmdeviceCategories, "all")
    builder.data(DataBcmCmdeviceRoles, "all")
    builder.data(DataBcmCmdeviceNodes, "all")
    guards = _GUARDS if builder.exact else {**_GUARDS, **_MOVES}
    messages = {
        **{name: message.format(note=builder.module_note) for name, message in guards.items()},
        **_LOOKUPS,
        **{rule.name: rule.error_message for rule in PREFLIGHT},
    }
    builder.terraform_data(
        "preflight",
        preconditions=[(f"length(local.problems.{name}) == 0", message) for name, message in messages.items()],
        comment="Categories, devices and power actions depend on this resource: a wrong input stops the plan before "
        "anything is changed. The provider would report most of these errors in the middle of the apply.",
    )


def add_status(builder: Builder) -> None:
    """Add the lookup of what BCM has registered once everything else is done (FR-027)."""
    builder.data(
        DataBcmCmdeviceNodes,
        "registered",
        depends_on=[*builder.devices, *builder.last],
        comment="The nodes as BCM lists them after this apply. The provider reports addresses and categories, no state "
        "of a node.",
    )
