resource "bcm_cmdevice_category" "managed" {
  for_each = local.categories

  name               = each.key
  management_network = try(local.network_uuids[each.value.management_network], null)
  software_image_proxy = {
    parent_software_image = try(local.image_uuids[each.value.software_image_name], null)
  }
  install_mode = each.value.install_mode
  bmc_settings = local.bmc_username == null ? null : {
    user_name         = local.bmc_username
    password          = var.bmc_password
    privilege         = try(each.value.bmc_settings.privilege, null)
    user_id           = try(each.value.bmc_settings.user_id, null)
    power_reset_delay = try(each.value.bmc_settings.power_reset_delay, null)
  }
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  disksetup            = each.value.disksetup
  finalize             = each.value.finalize
  initialize           = each.value.initialize
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  fsmounts             = try(coalescelist(each.value.fsmounts), null)
  modules              = try(coalescelist(each.value.modules), null)

  depends_on = [terraform_data.preflight]
}

locals {
  device_places = merge(
    { for hostname in keys(local.nodes) : hostname => "unmanaged" },
    {
      "cpu-03" = "cpu-03"
      "cpu-06" = "cpu-06"
      "dgx-05" = "dgx-05"
    },
  )
}

# Remembers which of the blocks below holds the device of a node, or "unmanaged". preflight in data.tf stops the plan
# when that changes, because the device would be removed from BCM. A plan always knows this input, because the input of
# an existing one never changes.
resource "terraform_data" "device_place" {
  for_each = local.device_places

  input = each.value

  lifecycle {
    ignore_changes = [input]
  }
}

locals {
  # The arguments of the devices below, computed once. A name that BCM lacks becomes null here and stops the plan in
  # data.tf. An interface without a network has the zero UUID, as BCM stores and returns it; the provider would report
  # null as a difference.
  # length([x]) > 0 is always true and known in every plan, but everything that refers to this local waits for x. So no
  # device is written before the preflight checks are done.
  device_settings = length([terraform_data.preflight]) > 0 ? {
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
  } : null
}

resource "bcm_cmdevice_device" "cpu-03" {
  hostname             = "cpu-03"
  mac                  = local.device_settings["cpu-03"].mac
  category             = local.device_settings["cpu-03"].category
  management_network   = local.device_settings["cpu-03"].management_network
  power_control        = local.device_settings["cpu-03"].power_control
  roles                = local.device_settings["cpu-03"].roles
  boot_loader          = local.device_settings["cpu-03"].boot_loader
  boot_loader_protocol = local.device_settings["cpu-03"].boot_loader_protocol
  default_gateway      = local.device_settings["cpu-03"].default_gateway
  kernel_parameters    = local.device_settings["cpu-03"].kernel_parameters
  notes                = local.device_settings["cpu-03"].notes
  part_number          = local.device_settings["cpu-03"].part_number
  serial_number        = local.device_settings["cpu-03"].serial_number

  dynamic "interfaces" {
    for_each = local.interfaces["cpu-03"]
    content {
      name      = local.device_settings["cpu-03"].interfaces[interfaces.key].name
      type      = local.device_settings["cpu-03"].interfaces[interfaces.key].type
      mac       = local.device_settings["cpu-03"].interfaces[interfaces.key].mac
      network   = local.device_settings["cpu-03"].interfaces[interfaces.key].network
      ip        = local.device_settings["cpu-03"].interfaces[interfaces.key].ip
      dhcp      = local.device_settings["cpu-03"].interfaces[interfaces.key].dhcp
      bootable  = local.device_settings["cpu-03"].interfaces[interfaces.key].bootable
      bond_mode = local.device_settings["cpu-03"].interfaces[interfaces.key].bond_mode
      ipv6_ip   = local.device_settings["cpu-03"].interfaces[interfaces.key].ipv6_ip
      members   = local.device_settings["cpu-03"].interfaces[interfaces.key].members
    }
  }
}

resource "bcm_cmdevice_device" "cpu-06" {
  hostname             = "cpu-06"
  mac                  = local.device_settings["cpu-06"].mac
  category             = local.device_settings["cpu-06"].category
  management_network   = local.device_settings["cpu-06"].management_network
  power_control        = local.device_settings["cpu-06"].power_control
  roles                = local.device_settings["cpu-06"].roles
  boot_loader          = local.device_settings["cpu-06"].boot_loader
  boot_loader_protocol = local.device_settings["cpu-06"].boot_loader_protocol
  default_gateway      = local.device_settings["cpu-06"].default_gateway
  kernel_parameters    = local.device_settings["cpu-06"].kernel_parameters
  notes                = local.device_settings["cpu-06"].notes
  part_number          = local.device_settings["cpu-06"].part_number
  serial_number        = local.device_settings["cpu-06"].serial_number

  dynamic "interfaces" {
    for_each = local.interfaces["cpu-06"]
    content {
      name      = local.device_settings["cpu-06"].interfaces[interfaces.key].name
      type      = local.device_settings["cpu-06"].interfaces[interfaces.key].type
      mac       = local.device_settings["cpu-06"].interfaces[interfaces.key].mac
      network   = local.device_settings["cpu-06"].interfaces[interfaces.key].network
      ip        = local.device_settings["cpu-06"].interfaces[interfaces.key].ip
      dhcp      = local.device_settings["cpu-06"].interfaces[interfaces.key].dhcp
      bootable  = local.device_settings["cpu-06"].interfaces[interfaces.key].bootable
      bond_mode = local.device_settings["cpu-06"].interfaces[interfaces.key].bond_mode
      ipv6_ip   = local.device_settings["cpu-06"].interfaces[interfaces.key].ipv6_ip
      members   = local.device_settings["cpu-06"].interfaces[interfaces.key].members
    }
  }
}

resource "bcm_cmdevice_device" "dgx-05" {
  hostname             = "dgx-05"
  mac                  = local.device_settings["dgx-05"].mac
  category             = local.device_settings["dgx-05"].category
  management_network   = local.device_settings["dgx-05"].management_network
  power_control        = local.device_settings["dgx-05"].power_control
  roles                = local.device_settings["dgx-05"].roles
  boot_loader          = local.device_settings["dgx-05"].boot_loader
  boot_loader_protocol = local.device_settings["dgx-05"].boot_loader_protocol
  default_gateway      = local.device_settings["dgx-05"].default_gateway
  kernel_parameters    = local.device_settings["dgx-05"].kernel_parameters
  notes                = local.device_settings["dgx-05"].notes
  part_number          = local.device_settings["dgx-05"].part_number
  serial_number        = local.device_settings["dgx-05"].serial_number

  dynamic "interfaces" {
    for_each = local.interfaces["dgx-05"]
    content {
      name      = local.device_settings["dgx-05"].interfaces[interfaces.key].name
      type      = local.device_settings["dgx-05"].interfaces[interfaces.key].type
      mac       = local.device_settings["dgx-05"].interfaces[interfaces.key].mac
      network   = local.device_settings["dgx-05"].interfaces[interfaces.key].network
      ip        = local.device_settings["dgx-05"].interfaces[interfaces.key].ip
      dhcp      = local.device_settings["dgx-05"].interfaces[interfaces.key].dhcp
      bootable  = local.device_settings["dgx-05"].interfaces[interfaces.key].bootable
      bond_mode = local.device_settings["dgx-05"].interfaces[interfaces.key].bond_mode
      ipv6_ip   = local.device_settings["dgx-05"].interfaces[interfaces.key].ipv6_ip
      members   = local.device_settings["dgx-05"].interfaces[interfaces.key].members
    }
  }
}

locals {
  # All devices.
  devices = {
    "cpu-03" = bcm_cmdevice_device.cpu-03
    "cpu-06" = bcm_cmdevice_device.cpu-06
    "dgx-05" = bcm_cmdevice_device.dgx-05
  }
}
