resource "bcm_cmdevice_category" "managed" {
  for_each = var.categories

  name               = each.key
  management_network = lookup(local.network_uuids, coalesce(each.value.management_network, var.management_network), null)
  software_image_proxy = {
    parent_software_image = lookup(
      local.image_uuids,
      coalesce(each.value.software_image_name, var.software_image_name),
      null,
    )
  }
  install_mode = coalesce(each.value.install_mode, var.install_mode)
  bmc_settings = var.bmc_username == null ? null : {
    user_name         = var.bmc_username
    password          = var.bmc_password
    privilege         = try(each.value.bmc_settings.privilege, null)
    user_id           = try(each.value.bmc_settings.user_id, null)
    power_reset_delay = try(each.value.bmc_settings.power_reset_delay, null)
  }
  boot_loader           = each.value.boot_loader
  boot_loader_protocol  = each.value.boot_loader_protocol
  disksetup             = each.value.disksetup
  finalize              = each.value.finalize
  fsmounts              = each.value.fsmounts
  initialize            = each.value.initialize
  kernel_parameters     = each.value.kernel_parameters
  modules               = each.value.modules
  new_node_install_mode = each.value.new_node_install_mode
  notes                 = each.value.notes

  depends_on = [terraform_data.preflight]
}

# Remembers in which of the blocks below a device is. Were it to move to another one, it would be removed and registered
# anew.
resource "terraform_data" "device_place" {
  for_each = var.nodes

  input = length(local.interfaces[each.key]) - 2

  lifecycle {
    ignore_changes = [input]
  }
}

locals {
  # Nodes that are not remembered are where they belong: -refresh-only looks at conditions, too, and creates nothing
  # that they could ask.
  device_places = merge(
    { for hostname, interfaces in local.interfaces : hostname => length(interfaces) - 2 },
    { for hostname, place in terraform_data.device_place : hostname => place.output },
  )

  # The nodes of each block of devices; here and not in the blocks, where Terraform would work it out for every device.
  nodes_by_interfaces = [
    for extra in range(5) : {
      for hostname, node in var.nodes : hostname => node
      if length(local.interfaces[hostname]) == extra + 2
    }
  ]
}

# The provider wants the number of interface blocks fixed in the text, hence a block of devices for each number of
# interfaces besides boot and BMC interface.
resource "bcm_cmdevice_device" "nodes" {
  for_each = local.nodes_by_interfaces[0]

  hostname             = each.key
  mac                  = local.interfaces[each.key][0].mac
  category             = lookup(local.category_uuids, each.value.category, null)
  management_network   = lookup(local.network_uuids, var.management_network, null)
  power_control        = "ipmi"
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  interfaces {
    name      = local.interfaces[each.key][0].name
    type      = local.interfaces[each.key][0].type
    mac       = local.interfaces[each.key][0].mac
    network   = try(local.network_uuids[local.interfaces[each.key][0].network], null)
    ip        = local.interfaces[each.key][0].ip
    dhcp      = local.interfaces[each.key][0].dhcp
    bootable  = local.interfaces[each.key][0].bootable
    bond_mode = local.interfaces[each.key][0].bond_mode
    ipv6_ip   = local.interfaces[each.key][0].ipv6_ip
    members   = local.interfaces[each.key][0].members
    start_if  = local.interfaces[each.key][0].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][1].name
    type      = local.interfaces[each.key][1].type
    mac       = local.interfaces[each.key][1].mac
    network   = try(local.network_uuids[local.interfaces[each.key][1].network], null)
    ip        = local.interfaces[each.key][1].ip
    dhcp      = local.interfaces[each.key][1].dhcp
    bootable  = local.interfaces[each.key][1].bootable
    bond_mode = local.interfaces[each.key][1].bond_mode
    ipv6_ip   = local.interfaces[each.key][1].ipv6_ip
    members   = local.interfaces[each.key][1].members
    start_if  = local.interfaces[each.key][1].start_if
  }

  depends_on = [terraform_data.preflight]

  lifecycle {
    precondition {
      condition     = local.device_places[each.key] == 0
      error_message = "${each.key} now has 0 interfaces besides boot and BMC interface and had ${local.device_places[each.key]}: it would be removed from BCM and registered anew. To change it in place, run, with the address of the module in front of all addresses: terraform state mv 'bcm_cmdevice_device.nodes${local.device_places[each.key] == 0 ? "" : "_plus_${local.device_places[each.key]}"}[\"${each.key}\"]' 'bcm_cmdevice_device.nodes[\"${each.key}\"]', then terraform state rm 'terraform_data.device_place[\"${each.key}\"]', then apply."
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_1" {
  for_each = local.nodes_by_interfaces[1]

  hostname             = each.key
  mac                  = local.interfaces[each.key][0].mac
  category             = lookup(local.category_uuids, each.value.category, null)
  management_network   = lookup(local.network_uuids, var.management_network, null)
  power_control        = "ipmi"
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  interfaces {
    name      = local.interfaces[each.key][0].name
    type      = local.interfaces[each.key][0].type
    mac       = local.interfaces[each.key][0].mac
    network   = try(local.network_uuids[local.interfaces[each.key][0].network], null)
    ip        = local.interfaces[each.key][0].ip
    dhcp      = local.interfaces[each.key][0].dhcp
    bootable  = local.interfaces[each.key][0].bootable
    bond_mode = local.interfaces[each.key][0].bond_mode
    ipv6_ip   = local.interfaces[each.key][0].ipv6_ip
    members   = local.interfaces[each.key][0].members
    start_if  = local.interfaces[each.key][0].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][1].name
    type      = local.interfaces[each.key][1].type
    mac       = local.interfaces[each.key][1].mac
    network   = try(local.network_uuids[local.interfaces[each.key][1].network], null)
    ip        = local.interfaces[each.key][1].ip
    dhcp      = local.interfaces[each.key][1].dhcp
    bootable  = local.interfaces[each.key][1].bootable
    bond_mode = local.interfaces[each.key][1].bond_mode
    ipv6_ip   = local.interfaces[each.key][1].ipv6_ip
    members   = local.interfaces[each.key][1].members
    start_if  = local.interfaces[each.key][1].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][2].name
    type      = local.interfaces[each.key][2].type
    mac       = local.interfaces[each.key][2].mac
    network   = try(local.network_uuids[local.interfaces[each.key][2].network], null)
    ip        = local.interfaces[each.key][2].ip
    dhcp      = local.interfaces[each.key][2].dhcp
    bootable  = local.interfaces[each.key][2].bootable
    bond_mode = local.interfaces[each.key][2].bond_mode
    ipv6_ip   = local.interfaces[each.key][2].ipv6_ip
    members   = local.interfaces[each.key][2].members
    start_if  = local.interfaces[each.key][2].start_if
  }

  depends_on = [terraform_data.preflight]

  lifecycle {
    precondition {
      condition     = local.device_places[each.key] == 1
      error_message = "${each.key} now has 1 interfaces besides boot and BMC interface and had ${local.device_places[each.key]}: it would be removed from BCM and registered anew. To change it in place, run, with the address of the module in front of all addresses: terraform state mv 'bcm_cmdevice_device.nodes${local.device_places[each.key] == 0 ? "" : "_plus_${local.device_places[each.key]}"}[\"${each.key}\"]' 'bcm_cmdevice_device.nodes_plus_1[\"${each.key}\"]', then terraform state rm 'terraform_data.device_place[\"${each.key}\"]', then apply."
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_2" {
  for_each = local.nodes_by_interfaces[2]

  hostname             = each.key
  mac                  = local.interfaces[each.key][0].mac
  category             = lookup(local.category_uuids, each.value.category, null)
  management_network   = lookup(local.network_uuids, var.management_network, null)
  power_control        = "ipmi"
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  interfaces {
    name      = local.interfaces[each.key][0].name
    type      = local.interfaces[each.key][0].type
    mac       = local.interfaces[each.key][0].mac
    network   = try(local.network_uuids[local.interfaces[each.key][0].network], null)
    ip        = local.interfaces[each.key][0].ip
    dhcp      = local.interfaces[each.key][0].dhcp
    bootable  = local.interfaces[each.key][0].bootable
    bond_mode = local.interfaces[each.key][0].bond_mode
    ipv6_ip   = local.interfaces[each.key][0].ipv6_ip
    members   = local.interfaces[each.key][0].members
    start_if  = local.interfaces[each.key][0].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][1].name
    type      = local.interfaces[each.key][1].type
    mac       = local.interfaces[each.key][1].mac
    network   = try(local.network_uuids[local.interfaces[each.key][1].network], null)
    ip        = local.interfaces[each.key][1].ip
    dhcp      = local.interfaces[each.key][1].dhcp
    bootable  = local.interfaces[each.key][1].bootable
    bond_mode = local.interfaces[each.key][1].bond_mode
    ipv6_ip   = local.interfaces[each.key][1].ipv6_ip
    members   = local.interfaces[each.key][1].members
    start_if  = local.interfaces[each.key][1].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][2].name
    type      = local.interfaces[each.key][2].type
    mac       = local.interfaces[each.key][2].mac
    network   = try(local.network_uuids[local.interfaces[each.key][2].network], null)
    ip        = local.interfaces[each.key][2].ip
    dhcp      = local.interfaces[each.key][2].dhcp
    bootable  = local.interfaces[each.key][2].bootable
    bond_mode = local.interfaces[each.key][2].bond_mode
    ipv6_ip   = local.interfaces[each.key][2].ipv6_ip
    members   = local.interfaces[each.key][2].members
    start_if  = local.interfaces[each.key][2].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][3].name
    type      = local.interfaces[each.key][3].type
    mac       = local.interfaces[each.key][3].mac
    network   = try(local.network_uuids[local.interfaces[each.key][3].network], null)
    ip        = local.interfaces[each.key][3].ip
    dhcp      = local.interfaces[each.key][3].dhcp
    bootable  = local.interfaces[each.key][3].bootable
    bond_mode = local.interfaces[each.key][3].bond_mode
    ipv6_ip   = local.interfaces[each.key][3].ipv6_ip
    members   = local.interfaces[each.key][3].members
    start_if  = local.interfaces[each.key][3].start_if
  }

  depends_on = [terraform_data.preflight]

  lifecycle {
    precondition {
      condition     = local.device_places[each.key] == 2
      error_message = "${each.key} now has 2 interfaces besides boot and BMC interface and had ${local.device_places[each.key]}: it would be removed from BCM and registered anew. To change it in place, run, with the address of the module in front of all addresses: terraform state mv 'bcm_cmdevice_device.nodes${local.device_places[each.key] == 0 ? "" : "_plus_${local.device_places[each.key]}"}[\"${each.key}\"]' 'bcm_cmdevice_device.nodes_plus_2[\"${each.key}\"]', then terraform state rm 'terraform_data.device_place[\"${each.key}\"]', then apply."
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_3" {
  for_each = local.nodes_by_interfaces[3]

  hostname             = each.key
  mac                  = local.interfaces[each.key][0].mac
  category             = lookup(local.category_uuids, each.value.category, null)
  management_network   = lookup(local.network_uuids, var.management_network, null)
  power_control        = "ipmi"
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  interfaces {
    name      = local.interfaces[each.key][0].name
    type      = local.interfaces[each.key][0].type
    mac       = local.interfaces[each.key][0].mac
    network   = try(local.network_uuids[local.interfaces[each.key][0].network], null)
    ip        = local.interfaces[each.key][0].ip
    dhcp      = local.interfaces[each.key][0].dhcp
    bootable  = local.interfaces[each.key][0].bootable
    bond_mode = local.interfaces[each.key][0].bond_mode
    ipv6_ip   = local.interfaces[each.key][0].ipv6_ip
    members   = local.interfaces[each.key][0].members
    start_if  = local.interfaces[each.key][0].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][1].name
    type      = local.interfaces[each.key][1].type
    mac       = local.interfaces[each.key][1].mac
    network   = try(local.network_uuids[local.interfaces[each.key][1].network], null)
    ip        = local.interfaces[each.key][1].ip
    dhcp      = local.interfaces[each.key][1].dhcp
    bootable  = local.interfaces[each.key][1].bootable
    bond_mode = local.interfaces[each.key][1].bond_mode
    ipv6_ip   = local.interfaces[each.key][1].ipv6_ip
    members   = local.interfaces[each.key][1].members
    start_if  = local.interfaces[each.key][1].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][2].name
    type      = local.interfaces[each.key][2].type
    mac       = local.interfaces[each.key][2].mac
    network   = try(local.network_uuids[local.interfaces[each.key][2].network], null)
    ip        = local.interfaces[each.key][2].ip
    dhcp      = local.interfaces[each.key][2].dhcp
    bootable  = local.interfaces[each.key][2].bootable
    bond_mode = local.interfaces[each.key][2].bond_mode
    ipv6_ip   = local.interfaces[each.key][2].ipv6_ip
    members   = local.interfaces[each.key][2].members
    start_if  = local.interfaces[each.key][2].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][3].name
    type      = local.interfaces[each.key][3].type
    mac       = local.interfaces[each.key][3].mac
    network   = try(local.network_uuids[local.interfaces[each.key][3].network], null)
    ip        = local.interfaces[each.key][3].ip
    dhcp      = local.interfaces[each.key][3].dhcp
    bootable  = local.interfaces[each.key][3].bootable
    bond_mode = local.interfaces[each.key][3].bond_mode
    ipv6_ip   = local.interfaces[each.key][3].ipv6_ip
    members   = local.interfaces[each.key][3].members
    start_if  = local.interfaces[each.key][3].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][4].name
    type      = local.interfaces[each.key][4].type
    mac       = local.interfaces[each.key][4].mac
    network   = try(local.network_uuids[local.interfaces[each.key][4].network], null)
    ip        = local.interfaces[each.key][4].ip
    dhcp      = local.interfaces[each.key][4].dhcp
    bootable  = local.interfaces[each.key][4].bootable
    bond_mode = local.interfaces[each.key][4].bond_mode
    ipv6_ip   = local.interfaces[each.key][4].ipv6_ip
    members   = local.interfaces[each.key][4].members
    start_if  = local.interfaces[each.key][4].start_if
  }

  depends_on = [terraform_data.preflight]

  lifecycle {
    precondition {
      condition     = local.device_places[each.key] == 3
      error_message = "${each.key} now has 3 interfaces besides boot and BMC interface and had ${local.device_places[each.key]}: it would be removed from BCM and registered anew. To change it in place, run, with the address of the module in front of all addresses: terraform state mv 'bcm_cmdevice_device.nodes${local.device_places[each.key] == 0 ? "" : "_plus_${local.device_places[each.key]}"}[\"${each.key}\"]' 'bcm_cmdevice_device.nodes_plus_3[\"${each.key}\"]', then terraform state rm 'terraform_data.device_place[\"${each.key}\"]', then apply."
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_4" {
  for_each = local.nodes_by_interfaces[4]

  hostname             = each.key
  mac                  = local.interfaces[each.key][0].mac
  category             = lookup(local.category_uuids, each.value.category, null)
  management_network   = lookup(local.network_uuids, var.management_network, null)
  power_control        = "ipmi"
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  interfaces {
    name      = local.interfaces[each.key][0].name
    type      = local.interfaces[each.key][0].type
    mac       = local.interfaces[each.key][0].mac
    network   = try(local.network_uuids[local.interfaces[each.key][0].network], null)
    ip        = local.interfaces[each.key][0].ip
    dhcp      = local.interfaces[each.key][0].dhcp
    bootable  = local.interfaces[each.key][0].bootable
    bond_mode = local.interfaces[each.key][0].bond_mode
    ipv6_ip   = local.interfaces[each.key][0].ipv6_ip
    members   = local.interfaces[each.key][0].members
    start_if  = local.interfaces[each.key][0].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][1].name
    type      = local.interfaces[each.key][1].type
    mac       = local.interfaces[each.key][1].mac
    network   = try(local.network_uuids[local.interfaces[each.key][1].network], null)
    ip        = local.interfaces[each.key][1].ip
    dhcp      = local.interfaces[each.key][1].dhcp
    bootable  = local.interfaces[each.key][1].bootable
    bond_mode = local.interfaces[each.key][1].bond_mode
    ipv6_ip   = local.interfaces[each.key][1].ipv6_ip
    members   = local.interfaces[each.key][1].members
    start_if  = local.interfaces[each.key][1].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][2].name
    type      = local.interfaces[each.key][2].type
    mac       = local.interfaces[each.key][2].mac
    network   = try(local.network_uuids[local.interfaces[each.key][2].network], null)
    ip        = local.interfaces[each.key][2].ip
    dhcp      = local.interfaces[each.key][2].dhcp
    bootable  = local.interfaces[each.key][2].bootable
    bond_mode = local.interfaces[each.key][2].bond_mode
    ipv6_ip   = local.interfaces[each.key][2].ipv6_ip
    members   = local.interfaces[each.key][2].members
    start_if  = local.interfaces[each.key][2].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][3].name
    type      = local.interfaces[each.key][3].type
    mac       = local.interfaces[each.key][3].mac
    network   = try(local.network_uuids[local.interfaces[each.key][3].network], null)
    ip        = local.interfaces[each.key][3].ip
    dhcp      = local.interfaces[each.key][3].dhcp
    bootable  = local.interfaces[each.key][3].bootable
    bond_mode = local.interfaces[each.key][3].bond_mode
    ipv6_ip   = local.interfaces[each.key][3].ipv6_ip
    members   = local.interfaces[each.key][3].members
    start_if  = local.interfaces[each.key][3].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][4].name
    type      = local.interfaces[each.key][4].type
    mac       = local.interfaces[each.key][4].mac
    network   = try(local.network_uuids[local.interfaces[each.key][4].network], null)
    ip        = local.interfaces[each.key][4].ip
    dhcp      = local.interfaces[each.key][4].dhcp
    bootable  = local.interfaces[each.key][4].bootable
    bond_mode = local.interfaces[each.key][4].bond_mode
    ipv6_ip   = local.interfaces[each.key][4].ipv6_ip
    members   = local.interfaces[each.key][4].members
    start_if  = local.interfaces[each.key][4].start_if
  }

  interfaces {
    name      = local.interfaces[each.key][5].name
    type      = local.interfaces[each.key][5].type
    mac       = local.interfaces[each.key][5].mac
    network   = try(local.network_uuids[local.interfaces[each.key][5].network], null)
    ip        = local.interfaces[each.key][5].ip
    dhcp      = local.interfaces[each.key][5].dhcp
    bootable  = local.interfaces[each.key][5].bootable
    bond_mode = local.interfaces[each.key][5].bond_mode
    ipv6_ip   = local.interfaces[each.key][5].ipv6_ip
    members   = local.interfaces[each.key][5].members
    start_if  = local.interfaces[each.key][5].start_if
  }

  depends_on = [terraform_data.preflight]

  lifecycle {
    precondition {
      condition     = local.device_places[each.key] == 4
      error_message = "${each.key} now has 4 interfaces besides boot and BMC interface and had ${local.device_places[each.key]}: it would be removed from BCM and registered anew. To change it in place, run, with the address of the module in front of all addresses: terraform state mv 'bcm_cmdevice_device.nodes${local.device_places[each.key] == 0 ? "" : "_plus_${local.device_places[each.key]}"}[\"${each.key}\"]' 'bcm_cmdevice_device.nodes_plus_4[\"${each.key}\"]', then terraform state rm 'terraform_data.device_place[\"${each.key}\"]', then apply."
    }
  }
}

locals {
  # All devices, whichever block they are in.
  devices = merge(
    bcm_cmdevice_device.nodes,
    bcm_cmdevice_device.nodes_plus_1,
    bcm_cmdevice_device.nodes_plus_2,
    bcm_cmdevice_device.nodes_plus_3,
    bcm_cmdevice_device.nodes_plus_4,
  )
}
