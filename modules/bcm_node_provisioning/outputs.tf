output "node_status" {
  description = <<-EOT
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
  EOT
  value = {
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
  }
}

output "provisioning_summary" {
  description = "The number of nodes, and the number and hostnames of the nodes in each state."
  value = {
    total = length(local.nodes)
    states = {
      for state in ["missing", "registered", "power_requested", "powered", "ready"] :
      state => {
        count     = length([for hostname, reached in local.states : hostname if reached == state])
        hostnames = sort([for hostname, reached in local.states : hostname if reached == state])
      }
    }
  }
}

output "device_ids" {
  description = "The UUID of each device in BCM, by hostname."
  value = {
    for hostname in keys(local.nodes) :
    hostname => try(local.devices[hostname].uuid, local.bcm_devices[hostname].uuid, null)
  }
}

output "node_bmc_ips" {
  description = "The address of each node's BMC, by hostname."
  value       = { for hostname, interfaces in local.interfaces : hostname => interfaces[1].ip }
}

output "node_categories" {
  description = "The category of each node, by hostname."
  value       = { for hostname, node in local.nodes : hostname => node.category }
}

output "category_ids" {
  description = "The UUID of each category that the nodes use or the module manages, by name."
  value = {
    for name in toset(concat(values(local.nodes)[*].category, keys(var.categories))) :
    name => lookup(local.category_uuids, name, null)
  }
}

output "software_image" {
  description = "The software image of nodes whose category names no other: uuid, name and revision."
  value = one([
    for image in data.bcm_cmpart_softwareimages.all.images : {
      uuid     = image.uuid
      name     = image.name
      revision = image.revision_id
    }
    if image.name == var.software_image_name
  ])
}

output "management_network_id" {
  description = "The UUID of the management network."
  value       = lookup(local.network_uuids, var.management_network, null)
}
