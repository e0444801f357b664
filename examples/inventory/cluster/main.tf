resource "bcm_cmdevice_category" "managed" {
  for_each = local.categories

  name               = each.key
  management_network = lookup(local.network_uuids, coalesce(each.value.management_network, local.management_network), null)
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

resource "bcm_cmdevice_device" "cpu-03" {
  hostname           = "cpu-03"
  mac                = local.interfaces["cpu-03"][0].mac
  category           = lookup(local.category_uuids, local.nodes["cpu-03"].category, null)
  management_network = lookup(local.network_uuids, local.management_network, null)
  power_control      = "ipmi"

  interfaces {
    name     = local.interfaces["cpu-03"][0].name
    type     = local.interfaces["cpu-03"][0].type
    mac      = local.interfaces["cpu-03"][0].mac
    network  = try(local.network_uuids[local.interfaces["cpu-03"][0].network], null)
    ip       = local.interfaces["cpu-03"][0].ip
    dhcp     = local.interfaces["cpu-03"][0].dhcp
    bootable = local.interfaces["cpu-03"][0].bootable
  }

  interfaces {
    name     = local.interfaces["cpu-03"][1].name
    type     = local.interfaces["cpu-03"][1].type
    network  = try(local.network_uuids[local.interfaces["cpu-03"][1].network], null)
    ip       = local.interfaces["cpu-03"][1].ip
    dhcp     = local.interfaces["cpu-03"][1].dhcp
    bootable = local.interfaces["cpu-03"][1].bootable
  }

  depends_on = [terraform_data.preflight]
}

resource "bcm_cmdevice_device" "cpu-06" {
  hostname           = "cpu-06"
  mac                = local.interfaces["cpu-06"][0].mac
  category           = lookup(local.category_uuids, local.nodes["cpu-06"].category, null)
  management_network = lookup(local.network_uuids, local.management_network, null)
  power_control      = "ipmi"

  interfaces {
    name     = local.interfaces["cpu-06"][0].name
    type     = local.interfaces["cpu-06"][0].type
    mac      = local.interfaces["cpu-06"][0].mac
    network  = try(local.network_uuids[local.interfaces["cpu-06"][0].network], null)
    ip       = local.interfaces["cpu-06"][0].ip
    dhcp     = local.interfaces["cpu-06"][0].dhcp
    bootable = local.interfaces["cpu-06"][0].bootable
  }

  interfaces {
    name     = local.interfaces["cpu-06"][1].name
    type     = local.interfaces["cpu-06"][1].type
    network  = try(local.network_uuids[local.interfaces["cpu-06"][1].network], null)
    ip       = local.interfaces["cpu-06"][1].ip
    dhcp     = local.interfaces["cpu-06"][1].dhcp
    bootable = local.interfaces["cpu-06"][1].bootable
  }

  depends_on = [terraform_data.preflight]
}

resource "bcm_cmdevice_device" "dgx-05" {
  hostname           = "dgx-05"
  mac                = local.interfaces["dgx-05"][0].mac
  category           = lookup(local.category_uuids, local.nodes["dgx-05"].category, null)
  management_network = lookup(local.network_uuids, local.management_network, null)
  power_control      = "ipmi"
  notes              = local.nodes["dgx-05"].notes

  interfaces {
    name     = local.interfaces["dgx-05"][0].name
    type     = local.interfaces["dgx-05"][0].type
    mac      = local.interfaces["dgx-05"][0].mac
    network  = try(local.network_uuids[local.interfaces["dgx-05"][0].network], null)
    ip       = local.interfaces["dgx-05"][0].ip
    dhcp     = local.interfaces["dgx-05"][0].dhcp
    bootable = local.interfaces["dgx-05"][0].bootable
  }

  interfaces {
    name     = local.interfaces["dgx-05"][1].name
    type     = local.interfaces["dgx-05"][1].type
    network  = try(local.network_uuids[local.interfaces["dgx-05"][1].network], null)
    ip       = local.interfaces["dgx-05"][1].ip
    dhcp     = local.interfaces["dgx-05"][1].dhcp
    bootable = local.interfaces["dgx-05"][1].bootable
  }

  interfaces {
    name     = local.interfaces["dgx-05"][2].name
    type     = local.interfaces["dgx-05"][2].type
    mac      = local.interfaces["dgx-05"][2].mac
    network  = try(local.network_uuids[local.interfaces["dgx-05"][2].network], null)
    dhcp     = local.interfaces["dgx-05"][2].dhcp
    bootable = local.interfaces["dgx-05"][2].bootable
  }

  depends_on = [terraform_data.preflight]
}

locals {
  # All devices.
  devices = {
    "cpu-03" = bcm_cmdevice_device.cpu-03
    "cpu-06" = bcm_cmdevice_device.cpu-06
    "dgx-05" = bcm_cmdevice_device.dgx-05
  }
}
