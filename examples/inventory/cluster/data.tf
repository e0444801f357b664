# Each kind of record is read once and looked up by exact name, because the provider's filters match parts of names.
data "bcm_cmpart_softwareimages" "all" {}

data "bcm_cmnet_networks" "all" {}

data "bcm_cmdevice_categories" "all" {}

data "bcm_cmdevice_roles" "all" {}

data "bcm_cmdevice_nodes" "all" {}

# Categories, devices and power actions depend on this resource: a wrong input stops the plan before anything is
# changed. The provider would report most of these errors in the middle of the apply.
resource "terraform_data" "preflight" {
  lifecycle {
    precondition {
      condition     = length(local.problems.released_devices) == 0
      error_message = "manage = false would remove these devices from BCM. To keep them in BCM, run these commands and apply (MODULE: for example module.provisioning):\n  ${local.listed.released_devices}"
    }

    precondition {
      condition     = length(local.problems.adopted_devices) == 0
      error_message = "BCM has these devices, and Terraform does not manage them: manage = true would register them a second time. To import them, run these commands, add the import blocks beside the module call, and apply (MODULE: for example module.provisioning):\n  ${local.listed.adopted_devices}"
    }

    precondition {
      condition     = length(local.problems.unknown_images) == 0
      error_message = "BCM has no software image named ${local.listed.unknown_images}. It has: ${join(", ", sort(keys(local.image_uuids)))}."
    }

    precondition {
      condition     = length(local.problems.unknown_networks) == 0
      error_message = "BCM has no network named ${local.listed.unknown_networks}. It has: ${join(", ", sort(keys(local.network_uuids)))}."
    }

    precondition {
      condition     = length(local.problems.unknown_categories) == 0
      error_message = "BCM has no category named ${local.listed.unknown_categories}, and categories does not create it. BCM has: ${join(", ", sort(keys(local.category_images)))}."
    }

    precondition {
      condition     = length(local.problems.other_images) == 0
      error_message = "These categories are not managed here and are linked to another image than software_image_name: ${local.listed.other_images}. Link them to ${var.software_image_name} in BCM, or add them to categories."
    }

    precondition {
      condition     = length(local.problems.unremovable_values) == 0
      error_message = "BCM has a value for ${local.listed.unremovable_values}, and categories has none. The provider can replace a value but not remove it. Set a value in categories."
    }

    precondition {
      condition     = length(local.problems.unknown_roles) == 0
      error_message = "No node in BCM has a role named ${local.listed.unknown_roles}; the provider can only assign a role that a node has. There are: ${join(", ", local.role_names)}."
    }

    precondition {
      condition     = length(local.problems.head_nodes) == 0
      error_message = "BCM lists these nodes as head nodes: ${local.listed.head_nodes}. A head node must never be provisioned; remove it from nodes."
    }

    precondition {
      condition     = length(local.problems.other_names) == 0
      error_message = "BCM has these nodes under another name: ${local.listed.other_names}. Use that name, or rename the device in BCM."
    }

    precondition {
      condition     = length(local.problems.unmanaged_nodes) == 0
      error_message = "Nodes with manage = false must agree with BCM: ${local.listed.unmanaged_nodes}."
    }

    precondition {
      condition     = length(local.problems.bmc_networks) == 0
      error_message = "oob_network is null, and the ipmi_ip of these nodes is not in exactly one network in BCM: ${local.listed.bmc_networks}. Set oob_network or the network of the BMC interface, or correct the address."
    }

    precondition {
      condition     = length(local.problems.misplaced_addresses) == 0
      error_message = "These addresses are not in the network of their interface: ${local.listed.misplaced_addresses}."
    }

    precondition {
      condition     = length(local.problems.taken_addresses) == 0
      error_message = "These addresses are not free: ${local.listed.taken_addresses}."
    }

    precondition {
      condition     = length(local.problems.shared_macs) == 0
      error_message = "The interfaces of a node must have different MAC addresses, except for a bond and its members; wrong: ${local.listed.shared_macs}."
    }

    precondition {
      condition     = length(local.problems.shared_addresses) == 0
      error_message = "IP addresses must be unique; wrong: ${local.listed.shared_addresses}."
    }

    precondition {
      condition     = length(local.problems.without_bmc) == 0
      error_message = "A node with power_control = \"none\" or without an ipmi_ip cannot be powered; wrong: ${local.listed.without_bmc}. Leave it out of power_nodes."
    }

    precondition {
      condition     = length(local.problems.unknown_values) == 0
      error_message = "boot_loader must be SYSLINUX or GRUB, boot_loader_protocol must be HTTP or TFTP, and install_mode must be AUTO or FULL; wrong: ${local.listed.unknown_values}."
    }
  }
}

# The nodes as BCM lists them after this apply. The provider reports addresses and categories, no state of a node.
data "bcm_cmdevice_nodes" "registered" {
  depends_on = [
    bcm_cmdevice_device.cpu-03,
    bcm_cmdevice_device.cpu-06,
    bcm_cmdevice_device.dgx-05,
    module.power_dgx-05,
  ]
}
