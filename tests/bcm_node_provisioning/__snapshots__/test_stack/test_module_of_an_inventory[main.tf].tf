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
      "dgx-01" = "dgx-01"
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

resource "bcm_cmdevice_device" "dgx-01" {
  hostname             = "dgx-01"
  mac                  = local.device_settings["dgx-01"].mac
  category             = local.device_settings["dgx-01"].category
  management_network   = local.device_settings["dgx-01"].management_network
  power_control        = local.device_settings["dgx-01"].power_control
  roles                = local.device_settings["dgx-01"].roles
  boot_loader          = local.device_settings["dgx-01"].boot_loader
  boot_loader_protocol = local.device_settings["dgx-01"].boot_loader_protocol
  default_gateway      = local.device_settings["dgx-01"].default_gateway
  kernel_parameters    = local.device_settings["dgx-01"].kernel_parameters
  notes                = local.device_settings["dgx-01"].notes
  part_number          = local.device_settings["dgx-01"].part_number
  serial_number        = local.device_settings["dgx-01"].serial_number

  dynamic "interfaces" {
    for_each = local.interfaces["dgx-01"]
    content {
      name      = local.device_settings["dgx-01"].interfaces[interfaces.key].name
      type      = local.device_settings["dgx-01"].interfaces[interfaces.key].type
      mac       = local.device_settings["dgx-01"].interfaces[interfaces.key].mac
      network   = local.device_settings["dgx-01"].interfaces[interfaces.key].network
      ip        = local.device_settings["dgx-01"].interfaces[interfaces.key].ip
      dhcp      = local.device_settings["dgx-01"].interfaces[interfaces.key].dhcp
      bootable  = local.device_settings["dgx-01"].interfaces[interfaces.key].bootable
      bond_mode = local.device_settings["dgx-01"].interfaces[interfaces.key].bond_mode
      ipv6_ip   = local.device_settings["dgx-01"].interfaces[interfaces.key].ipv6_ip
      members   = local.device_settings["dgx-01"].interfaces[interfaces.key].members
    }
  }
}

locals {
  # All devices.
  devices = {
    "dgx-01" = bcm_cmdevice_device.dgx-01
  }
}
