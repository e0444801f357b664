"""outputs.tf: the results for callers of the module (FR-027 to FR-030)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bcm_node_provisioning.parts.builder import Builder

STATES = ("missing", "registered", "power_requested", "powered", "ready")
"""The states of a node, in the order in which it reaches them."""

# Name: (description, expression).
OUTPUTS: Mapping[str, tuple[str, str]] = {
    "node_status": (
        """\
What is known of each node, by hostname.
- hostname: its name in BCM.
- category, software_image: the names of the category and the image that the node is installed with.
- management_ip, bmc_ip: the addresses in nodes.
- reported_ips: the addresses that BCM has registered.
- registered: whether BCM lists the hostname.
- state: missing (BCM does not list it), registered, power_requested (outcome not known to Terraform),
  powered (BCM accepted the power action) or ready (the readiness check succeeded).
- success: true when everything requested is confirmed, false when something is missing or failed, null when Terraform
  cannot know.
""",
        """\
{
  for hostname, node in local.nodes :
  hostname => {
    hostname       = hostname
    category       = node.category
    software_image = local.node_images[hostname]
    management_ip  = local.interfaces[hostname][0].ip
    reported_ips   = try(local.registered[hostname].ips, [])
    bmc_ip         = local.interfaces[hostname][1].ip
    registered     = can(local.registered[hostname])
    state          = local.states[hostname]
    success        = local.successes[hostname]
  }
}""",
    ),
    "provisioning_summary": (
        "The number of nodes, and the number and hostnames of the nodes in each state.",
        """\
{
  total = length(local.nodes)
  states = {
    for state in ["missing", "registered", "power_requested", "powered", "ready"] :
    state => {
      count     = length([for hostname, reached in local.states : hostname if reached == state])
      hostnames = sort([for hostname, reached in local.states : hostname if reached == state])
    }
  }
}""",
    ),
    "device_ids": (
        "The UUID of each device in BCM, by hostname.",
        """\
{
  for hostname in keys(local.nodes) :
  hostname => try(local.devices[hostname].uuid, local.bcm_devices[hostname].uuid, null)
}""",
    ),
    "node_bmc_ips": (
        "The address of each node's BMC, by hostname.",
        "{ for hostname, interfaces in local.interfaces : hostname => interfaces[1].ip }",
    ),
    "node_categories": (
        "The category of each node, by hostname.",
        "{ for hostname, node in local.nodes : hostname => node.category }",
    ),
    "category_ids": (
        "The UUID of each category that the nodes use or the module manages, by name.",
        """\
{
  for name in toset(concat(values(local.nodes)[*].category, keys(var.categories))) :
  name => lookup(local.category_uuids, name, null)
}""",
    ),
    "software_image": (
        "The software image of nodes whose category names no other: uuid, name and revision.",
        """\
one([
  for image in data.bcm_cmpart_softwareimages.all.images : {
    uuid     = image.uuid
    name     = image.name
    revision = image.revision_id
  }
  if image.name == var.software_image_name
])""",
    ),
    "management_network_id": (
        "The UUID of the management network.",
        "lookup(local.network_uuids, var.management_network, null)",
    ),
}


def add_outputs(builder: Builder) -> None:
    """Add every output."""
    for name, (description, expression) in OUTPUTS.items():
        builder.result(name, expression, description)
