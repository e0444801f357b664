# The provider's filters match parts of names, so each kind is read once and looked up by exact name.
data "bcm_cmpart_softwareimages" "all" {}

data "bcm_cmnet_networks" "all" {}

data "bcm_cmdevice_categories" "all" {}

data "bcm_cmdevice_roles" "all" {}

data "bcm_cmdevice_nodes" "head_nodes" {
  filter {
    child_type = "HeadNode"
  }
}

# Devices and categories depend on this: what BCM does not have stops the plan before anything is changed. The provider
# itself would notice in the middle of the apply.
resource "terraform_data" "preflight" {
  lifecycle {
    precondition {
      condition     = length(local.unknown_images) == 0
      error_message = "BCM has no software image named ${join(", ", local.unknown_images)}. It has: ${join(", ", sort(keys(local.image_uuids)))}."
    }

    precondition {
      condition     = length(local.unknown_networks) == 0
      error_message = "BCM has no network named ${join(", ", local.unknown_networks)}. It has: ${join(", ", sort(keys(local.network_uuids)))}."
    }

    precondition {
      condition     = length(local.unknown_categories) == 0
      error_message = "BCM has no category named ${join(", ", local.unknown_categories)}, and categories does not create it. BCM has: ${join(", ", sort(keys(local.category_images)))}."
    }

    precondition {
      condition     = length(local.diverging_categories) == 0
      error_message = "Changing software_image_name would change nothing for nodes of categories that are linked to another image and not managed here: ${join("; ", local.diverging_categories)}. Link them to ${var.software_image_name} in BCM, or manage them in categories."
    }

    precondition {
      condition     = length(local.unremovable_values) == 0
      error_message = "BCM has a value for ${join(", ", local.unremovable_values)}, and categories has none. The provider cannot remove a value, only replace it: each apply would fail halfway. Keep the value, or give another one."
    }

    precondition {
      condition     = length(local.unknown_roles) == 0
      error_message = "No node of BCM has a role named ${join(", ", local.unknown_roles)}, and the provider can only assign roles that some node has. There are: ${join(", ", local.role_names)}."
    }

    precondition {
      condition     = length(local.head_nodes) == 0
      error_message = "BCM lists as a head node: ${join(", ", local.head_nodes)}. A head node must never be provisioned; remove it from nodes."
    }

    precondition {
      condition     = length(local.ambiguous_bmcs) == 0
      error_message = "oob_network is null, and not exactly one network of BCM holds the ipmi_ip of: ${join("; ", local.ambiguous_bmcs)}. Set oob_network, or correct the address."
    }

    precondition {
      condition     = length(local.misplaced_addresses) == 0
      error_message = "Addresses outside of the network of their interface: ${join("; ", local.misplaced_addresses)}."
    }
  }
}

# What BCM has registered after all of this. It tells addresses, no state of a node.
data "bcm_cmdevice_nodes" "registered" {
  depends_on = [
    bcm_cmdevice_device.cpu-03,
    bcm_cmdevice_device.cpu-06,
    bcm_cmdevice_device.dgx-05,
    terraform_data.power_cpu-03,
    terraform_data.power_cpu-06,
    terraform_data.power_dgx-05,
  ]
}
