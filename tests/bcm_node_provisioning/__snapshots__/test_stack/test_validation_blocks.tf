  validation {
    condition = alltrue([for hostname, node in var.nodes : can(regex(local.hostname_pattern, hostname)) || !node.manage])
    error_message = "A hostname must consist of lower-case letters, digits and hyphens, with at least one letter and no hyphen at its ends; wrong: ${join(", ", [
      for hostname, node in var.nodes : jsonencode(hostname)
      if !(can(regex(local.hostname_pattern, hostname)) || !node.manage)
    ])}. The provider accepts no other names: rename the device in BCM, or set manage = false."
  }

  validation {
    condition = length(toset([for hostname in keys(var.nodes) : lower(hostname)])) == length(var.nodes)
    error_message = "Hostnames must be unique, ignoring upper and lower case; wrong: ${join(", ", [
      for names in values({ for hostname in keys(var.nodes) : lower(hostname) => hostname... }) : join(" and ", names)
      if length(names) > 1
    ])}."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : can(regex(local.mac_pattern, node.mac))])
    error_message = "mac must be six pairs of hexadecimal digits, for example 02:5e:00:00:07:01; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.mac = ${jsonencode(node.mac)}"
      if !can(regex(local.mac_pattern, node.mac))
    ])}."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : can(regex(local.mac_pattern, node.bmc_mac)) || !can(coalesce(node.bmc_mac))])
    error_message = "bmc_mac must be six pairs of hexadecimal digits; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.bmc_mac = ${jsonencode(node.bmc_mac)}"
      if !(can(regex(local.mac_pattern, node.bmc_mac)) || !can(coalesce(node.bmc_mac)))
    ])}."
  }

  validation {
    condition = alltrue(flatten([for node in values(var.nodes) : [
      for name, interface in node.interfaces : can(regex(local.mac_pattern, interface.mac)) || !can(coalesce(interface.mac))
    ]]))
    error_message = "mac of an interface must be six pairs of hexadecimal digits; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name, interface in node.interfaces : "${hostname}.interfaces.${name}.mac = ${jsonencode(interface.mac)}"
      if !(can(regex(local.mac_pattern, interface.mac)) || !can(coalesce(interface.mac)))
    ]]))}. Omit the mac of an InfiniBand interface, whose address is longer."
  }

  validation {
    condition = alltrue([for hostnames in values(transpose({ for hostname, node in var.nodes : hostname => [
      for mac in concat([node.mac, node.bmc_mac], values(node.interfaces)[*].mac) : lower(replace(mac, "-", ":"))
      if can(coalesce(mac))
    ] })) : length(toset(hostnames)) == 1])
    error_message = "MAC addresses must be unique; wrong: ${join(", ", [for mac, hostnames in transpose({ for hostname, node in var.nodes : hostname => [
      for mac in concat([node.mac, node.bmc_mac], values(node.interfaces)[*].mac) : lower(replace(mac, "-", ":"))
      if can(coalesce(mac))
    ] }) : "${mac} (${join(", ", toset(hostnames))})" if length(toset(hostnames)) > 1])}. Omit the mac of a port that has the same address on every machine, such as the USB port of a BMC."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : can(regex(local.name_pattern, node.category))])
    error_message = "category must be a name without blanks at its ends; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.category = ${jsonencode(node.category)}"
      if !can(regex(local.name_pattern, node.category))
    ])}."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : can(regex(local.ipv4_pattern, node.management_ip))])
    error_message = "management_ip must be an IPv4 address, for example 10.184.162.105; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.management_ip = ${jsonencode(node.management_ip)}"
      if !can(regex(local.ipv4_pattern, node.management_ip))
    ])}."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : can(regex(local.ipv4_pattern, node.ipmi_ip)) || (!node.manage && !can(coalesce(node.ipmi_ip)))])
    error_message = "ipmi_ip must be an IPv4 address, for example 10.229.10.205; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.ipmi_ip = ${jsonencode(node.ipmi_ip)}"
      if !(can(regex(local.ipv4_pattern, node.ipmi_ip)) || (!node.manage && !can(coalesce(node.ipmi_ip))))
    ])}. A node without a BMC can only be used with manage = false and ipmi_ip = null."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : can(regex(local.power_control_pattern, node.power_control)) || !node.manage])
    error_message = "power_control must be none, ipmi, or the name of an IPMI interface such as ipmi0; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.power_control = ${jsonencode(node.power_control)}"
      if !(can(regex(local.power_control_pattern, node.power_control)) || !node.manage)
    ])}. No other value is known to every provider and to BCM; set manage = false for such a node."
  }

  validation {
    condition = alltrue([for node in values(var.nodes) : node.boot_interface != node.bmc_interface])
    error_message = "boot_interface must differ from bmc_interface; wrong: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.boot_interface = ${jsonencode(node.boot_interface)}"
      if !(node.boot_interface != node.bmc_interface)
    ])}."
  }

  validation {
    condition = alltrue([
      for node in values(var.nodes) : length([for name in concat([node.boot_interface, node.bmc_interface], keys(node.interfaces)) : name if !can(regex(local.interface_pattern, name))]) == 0
      if node.manage
    ])
    error_message = "An interface name must be a letter, then letters, digits, '_' and '-'; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name in concat([node.boot_interface, node.bmc_interface], keys(node.interfaces)) : "${hostname}: ${jsonencode(name)}"
      if node.manage && !can(regex(local.interface_pattern, name))
    ]]))}. The provider cannot write VLAN or alias interfaces (bond0.3100, eth0:1): register such a node with cmsh and set manage = false."
  }

  validation {
    condition = alltrue(flatten([for node in values(var.nodes) : [
      for name, interface in node.interfaces : can(regex(local.ipv4_pattern, interface.ip)) || !can(coalesce(interface.ip))
    ]]))
    error_message = "ip of an interface must be an IPv4 address; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name, interface in node.interfaces : "${hostname}.interfaces.${name}.ip = ${jsonencode(interface.ip)}"
      if !(can(regex(local.ipv4_pattern, interface.ip)) || !can(coalesce(interface.ip)))
    ]]))}."
  }

  validation {
    condition = alltrue(flatten([for node in values(var.nodes) : [
      for name, interface in node.interfaces : can(cidrhost("${interface.ipv6_ip}/128", 0)) || !can(coalesce(interface.ipv6_ip))
    ]]))
    error_message = "ipv6_ip of an interface must be an IPv6 address; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name, interface in node.interfaces : "${hostname}.interfaces.${name}.ipv6_ip = ${jsonencode(interface.ipv6_ip)}"
      if !(can(cidrhost("${interface.ipv6_ip}/128", 0)) || !can(coalesce(interface.ipv6_ip)))
    ]]))}."
  }

  validation {
    condition = alltrue(flatten([for node in values(var.nodes) : [
      for name, interface in node.interfaces : interface.dhcp != true || (!can(coalesce(interface.ip)) && !contains([node.boot_interface, node.bmc_interface], name))
    ]]))
    error_message = "dhcp = true cannot be combined with ip and is not allowed for the boot and the BMC interface; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
      if !(interface.dhcp != true || (!can(coalesce(interface.ip)) && !contains([node.boot_interface, node.bmc_interface], name)))
    ]]))}."
  }

  validation {
    condition = alltrue(flatten([for node in values(var.nodes) : [
      for name, interface in node.interfaces : try(interface.type == "bond", false) || (try(length(interface.members), 0) == 0 && !can(coalesce(interface.bond_mode)))
    ]]))
    error_message = "members and bond_mode require type = \"bond\"; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
      if !(try(interface.type == "bond", false) || (try(length(interface.members), 0) == 0 && !can(coalesce(interface.bond_mode))))
    ]]))}."
  }

  validation {
    condition = alltrue(flatten([for node in values(var.nodes) : [
      for name, interface in node.interfaces : contains(name == node.bmc_interface ? ["bmc"] : ["physical", "bond"], interface.type) || !node.manage || !can(coalesce(interface.type))
    ]]))
    error_message = "type must be \"bmc\" for the BMC interface, and \"physical\" or \"bond\" for any other; wrong: ${join(", ", flatten([for hostname, node in var.nodes : [
      for name, interface in node.interfaces : "${hostname}.interfaces.${name}.type = ${jsonencode(interface.type)}"
      if !(contains(name == node.bmc_interface ? ["bmc"] : ["physical", "bond"], interface.type) || !node.manage || !can(coalesce(interface.type)))
    ]]))}. InfiniBand ports are physical. The provider cannot write VLAN, alias, bridge or tunnel interfaces: register such a node with cmsh and set manage = false."
  }

  validation {
    condition = alltrue([
      for node in values(var.nodes) : length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface])) <= 13 || !node.manage
    ])
    error_message = "A node can have 13 interfaces besides the boot and the BMC interface; wrong: ${join(", ", [
      for hostname, node in var.nodes : hostname
      if node.manage && length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface])) > 13
    ])}. Generate the module for more: bcm-node-provisioning synth --extra-interfaces NUMBER DIRECTORY."
  }

  validation {
    condition     = var.batch_size == null && var.canary == null
    error_message = "batch_size and canary require a module made from an inventory, or an embedded construct. See bcm-node-provisioning synth --inventory."
  }

  validation {
    condition     = can(coalesce(var.bmc_username)) == can(coalesce(var.bmc_password))
    error_message = "bmc_username and bmc_password must be set together, or both be null."
  }

  validation {
    condition = alltrue([
      for category in values(var.categories) :
      can(regex(local.disksetup_pattern, category.disksetup)) || !can(coalesce(category.disksetup))
    ])
    error_message = "disksetup must be the XML itself, for example file(\"disks.xml\"), with the root element <diskSetup>; no blank, line break or byte order mark may precede <?xml; wrong: ${join(", ", [
      for name, category in var.categories : name
      if !can(regex(local.disksetup_pattern, category.disksetup)) && can(coalesce(category.disksetup))
    ])}."
  }

  validation {
    condition = can(coalesce(var.bmc_username)) || alltrue([
      for category in values(var.categories) : category.bmc_settings == null
    ])
    error_message = "bmc_settings requires bmc_username and bmc_password, because settings without credentials hide those in BCM; wrong: ${join(", ", [for name, category in var.categories : name if category.bmc_settings != null])}."
  }

  validation {
    condition     = contains(["AUTO", "FULL", "MINIMAL"], var.install_mode)
    error_message = "install_mode must be AUTO, FULL or MINIMAL; wrong: install_mode = ${jsonencode(var.install_mode)}."
  }

  validation {
    condition     = !can(coalesce(var.power_action)) || contains(["power_on", "power_cycle"], var.power_action)
    error_message = "power_action must be power_on or power_cycle, or null; wrong: power_action = ${jsonencode(var.power_action)}."
  }

  validation {
    condition = length(setsubtract(coalesce(var.power_nodes, []), keys(var.nodes))) == 0
    error_message = "power_nodes must name keys of nodes; wrong: ${join(", ", [
      for hostname in setsubtract(coalesce(var.power_nodes, []), keys(var.nodes)) : jsonencode(hostname)
    ])}."
  }

  validation {
    condition     = contains(["sequential", "parallel"], var.provisioning_mode)
    error_message = "provisioning_mode must be sequential or parallel; wrong: provisioning_mode = ${jsonencode(var.provisioning_mode)}."
  }

  validation {
    condition     = var.provisioning_mode != "sequential" || !can(coalesce(var.power_action)) || length(local.nodes_without_step) == 0
    error_message = "Sequential mode can power 1 nodes; these come after the last step: ${join(", ", local.nodes_without_step)}. Put them earlier in provisioning_order, use provisioning_mode = \"parallel\", or generate the module for more: bcm-node-provisioning synth --steps NUMBER DIRECTORY."
  }

  validation {
    condition = length(toset(compact(var.provisioning_order))) == length(var.provisioning_order)
    error_message = "provisioning_order must name each hostname once; wrong: ${join(", ", [
      for text, names in { for name in var.provisioning_order : jsonencode(name) => name... } : text
      if length(names) > 1 || !can(coalesce(names[0]))
    ])}."
  }

  validation {
    condition = var.readiness == null || try(can(coalesce(var.readiness.command)) && alltrue([
      for seconds in [var.readiness.timeout, var.readiness.interval] : seconds >= 1 && floor(seconds) == seconds
    ]), false)
    error_message = "readiness.command must not be empty, and its timeout and interval must be integers of at least 1."
  }
