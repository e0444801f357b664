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
  device_places = {
    for hostname, node in local.nodes :
    hostname => (
      !node.manage ? "unmanaged" :
      length(local.interfaces[hostname]) == 2 ? "nodes" :
      "nodes_plus_${length(local.interfaces[hostname]) - 2}"
    )
  }
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

  # The devices of each block, by the number of interfaces besides the boot and the BMC interface.
  devices_by_interfaces = [
    for further in range(14) : {
      for hostname, device in local.device_settings : hostname => device
      if length(device.interfaces) == further + 2
    }
  ]
}

# The provider needs the number of interface blocks while it validates, before any variable is known. So there is one
# block of devices for each number of interfaces, with a dynamic block over a constant range.
resource "bcm_cmdevice_device" "nodes" {
  for_each = local.devices_by_interfaces[0]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(2)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_1" {
  for_each = local.devices_by_interfaces[1]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(3)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_2" {
  for_each = local.devices_by_interfaces[2]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(4)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_3" {
  for_each = local.devices_by_interfaces[3]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(5)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_4" {
  for_each = local.devices_by_interfaces[4]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(6)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_5" {
  for_each = local.devices_by_interfaces[5]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(7)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_6" {
  for_each = local.devices_by_interfaces[6]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(8)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_7" {
  for_each = local.devices_by_interfaces[7]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(9)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_8" {
  for_each = local.devices_by_interfaces[8]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(10)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_9" {
  for_each = local.devices_by_interfaces[9]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(11)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_10" {
  for_each = local.devices_by_interfaces[10]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(12)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_11" {
  for_each = local.devices_by_interfaces[11]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(13)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_12" {
  for_each = local.devices_by_interfaces[12]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(14)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

resource "bcm_cmdevice_device" "nodes_plus_13" {
  for_each = local.devices_by_interfaces[13]

  hostname             = each.key
  mac                  = each.value.mac
  category             = each.value.category
  management_network   = each.value.management_network
  power_control        = each.value.power_control
  roles                = each.value.roles
  boot_loader          = each.value.boot_loader
  boot_loader_protocol = each.value.boot_loader_protocol
  default_gateway      = each.value.default_gateway
  kernel_parameters    = each.value.kernel_parameters
  notes                = each.value.notes
  part_number          = each.value.part_number
  serial_number        = each.value.serial_number

  dynamic "interfaces" {
    for_each = range(15)
    content {
      name      = each.value.interfaces[interfaces.value].name
      type      = each.value.interfaces[interfaces.value].type
      mac       = each.value.interfaces[interfaces.value].mac
      network   = each.value.interfaces[interfaces.value].network
      ip        = each.value.interfaces[interfaces.value].ip
      dhcp      = each.value.interfaces[interfaces.value].dhcp
      bootable  = each.value.interfaces[interfaces.value].bootable
      bond_mode = each.value.interfaces[interfaces.value].bond_mode
      ipv6_ip   = each.value.interfaces[interfaces.value].ipv6_ip
      members   = each.value.interfaces[interfaces.value].members
    }
  }
}

locals {
  # All devices, from all blocks.
  devices = merge(
    bcm_cmdevice_device.nodes,
    bcm_cmdevice_device.nodes_plus_1,
    bcm_cmdevice_device.nodes_plus_2,
    bcm_cmdevice_device.nodes_plus_3,
    bcm_cmdevice_device.nodes_plus_4,
    bcm_cmdevice_device.nodes_plus_5,
    bcm_cmdevice_device.nodes_plus_6,
    bcm_cmdevice_device.nodes_plus_7,
    bcm_cmdevice_device.nodes_plus_8,
    bcm_cmdevice_device.nodes_plus_9,
    bcm_cmdevice_device.nodes_plus_10,
    bcm_cmdevice_device.nodes_plus_11,
    bcm_cmdevice_device.nodes_plus_12,
    bcm_cmdevice_device.nodes_plus_13,
  )
}
