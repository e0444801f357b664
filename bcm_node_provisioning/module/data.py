"""data.tf: what is looked up at the head node, and what must hold of it before anything is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.bindings.bcm.data_bcm_cmdevice_categories import DataBcmCmdeviceCategories
from bcm_node_provisioning.bindings.bcm.data_bcm_cmdevice_nodes import DataBcmCmdeviceNodes, DataBcmCmdeviceNodesFilter
from bcm_node_provisioning.bindings.bcm.data_bcm_cmdevice_roles import DataBcmCmdeviceRoles
from bcm_node_provisioning.bindings.bcm.data_bcm_cmnet_networks import DataBcmCmnetNetworks
from bcm_node_provisioning.bindings.bcm.data_bcm_cmpart_softwareimages import DataBcmCmpartSoftwareimages

if TYPE_CHECKING:
    from bcm_node_provisioning.module.builder import Module

# Every precondition: which local lists the faults, and the sentence about them.
_PREFLIGHT = (
    (
        "unknown_images",
        'BCM has no software image named ${join(", ", local.unknown_images)}. It has: '
        '${join(", ", sort(keys(local.image_uuids)))}.',
    ),
    (
        "unknown_networks",
        'BCM has no network named ${join(", ", local.unknown_networks)}. It has: '
        '${join(", ", sort(keys(local.network_uuids)))}.',
    ),
    (
        "unknown_categories",
        'BCM has no category named ${join(", ", local.unknown_categories)}, and categories does not create it. BCM '
        'has: ${join(", ", sort(keys(local.category_images)))}.',
    ),
    (
        "diverging_categories",
        "Changing software_image_name would change nothing for nodes of categories that are linked to another image "
        'and not managed here: ${join("; ", local.diverging_categories)}. Link them to ${var.software_image_name} in '
        "BCM, or manage them in categories.",
    ),
    (
        "unremovable_values",
        'BCM has a value for ${join(", ", local.unremovable_values)}, and categories has none. The provider cannot '
        "remove a value, only replace it: each apply would fail halfway. Keep the value, or give another one.",
    ),
    (
        "unknown_roles",
        'No node of BCM has a role named ${join(", ", local.unknown_roles)}, and the provider can only assign roles '
        'that some node has. There are: ${join(", ", local.role_names)}.',
    ),
    (
        "head_nodes",
        'BCM lists as a head node: ${join(", ", local.head_nodes)}. A head node must never be provisioned; remove it '
        "from nodes.",
    ),
    (
        "ambiguous_bmcs",
        'oob_network is null, and not exactly one network of BCM holds the ipmi_ip of: ${join("; ", '
        "local.ambiguous_bmcs)}. Set oob_network, or correct the address.",
    ),
    (
        "misplaced_addresses",
        'Addresses outside of the network of their interface: ${join("; ", local.misplaced_addresses)}.',
    ),
)


def add_lookups(module: Module) -> None:
    """Add the data sources that the plan needs, and the checks on what they find (FR-011 to FR-013, FR-017, FR-019)."""
    module.data(
        DataBcmCmpartSoftwareimages,
        "all",
        comment="The provider's filters match parts of names, so each kind is read once and looked up by exact name.",
    )
    module.data(DataBcmCmnetNetworks, "all")
    module.data(DataBcmCmdeviceCategories, "all")
    module.data(DataBcmCmdeviceRoles, "all")
    module.data(
        DataBcmCmdeviceNodes,
        "head_nodes",
        filter=DataBcmCmdeviceNodesFilter(child_type="HeadNode"),
    )
    module.terraform_data(
        "preflight",
        preconditions=[(f"length(local.{faults}) == 0", message) for faults, message in _PREFLIGHT],
        comment="Devices and categories depend on this: what BCM does not have stops the plan before anything is "
        "changed. The provider itself would notice in the middle of the apply.",
    )


def add_status(module: Module) -> None:
    """Add the lookup of what BCM has registered once everything else is done (FR-027)."""
    module.data(
        DataBcmCmdeviceNodes,
        "registered",
        depends_on=[*module.devices, *module.records],
        comment="What BCM has registered after all of this. It tells addresses, no state of a node.",
    )
