variable "nodes" {
  type = map(object({
    mac           = string
    category      = string
    management_ip = string
    ipmi_ip       = string
    interfaces = optional(map(object({
      type      = optional(string)
      mac       = optional(string)
      network   = optional(string)
      ip        = optional(string)
      ipv6_ip   = optional(string)
      dhcp      = optional(bool)
      bootable  = optional(bool)
      start_if  = optional(string)
      members   = optional(list(string))
      bond_mode = optional(string)
    })), {})
    roles                = optional(list(string))
    bmc_mac              = optional(string)
    boot_interface       = optional(string, "BOOTIF")
    bmc_interface        = optional(string, "ipmi0")
    notes                = optional(string)
    kernel_parameters    = optional(string)
    default_gateway      = optional(string)
    boot_loader          = optional(string)
    boot_loader_protocol = optional(string)
    serial_number        = optional(string)
    part_number          = optional(string)
  }))
  description = <<-EOT
    The nodes, by hostname.
    - mac: MAC address of the interface that boots over PXE.
    - category: Name of the category: a key of `categories`, or one that BCM has.
    - management_ip: Address of the boot interface in the management network.
    - ipmi_ip: Address of the BMC in the out-of-band network.
    - interfaces: Further interfaces by name; under the name of the boot or BMC interface, changes to that one.
      - type: Kind of interface (default: physical).
      - mac: MAC address.
      - network: Name of the BCM network it is attached to.
      - ip: Static IPv4 address.
      - ipv6_ip: IPv6 address.
      - dhcp: Whether the address comes from DHCP (default: only with a network and without an ip).
      - bootable: Whether nodes boot from it (default: the boot interface only).
      - start_if: When the interface is started (BCM's default: ALWAYS).
      - members: For a bond: names of the interfaces it is made of.
      - bond_mode: For a bond: its mode.
    - roles: Roles by name; null leaves BCM's roles alone, [] removes them all.
    - bmc_mac: MAC address of the BMC.
    - boot_interface: Name of the interface that boots over PXE.
    - bmc_interface: Name of the BMC interface.
    - notes: Free text.
    - kernel_parameters: Kernel parameters of this node alone.
    - default_gateway: Default gateway of this node alone.
    - boot_loader: Boot loader of this node alone.
    - boot_loader_protocol: Protocol that fetches kernel and ramdisk, for this node alone.
    - serial_number: Serial number of the chassis.
    - part_number: Part number of the chassis.
  EOT
  nullable    = false

  validation {
    condition = length([
      for found in flatten([
        [for hostname, node in var.nodes : [{ at = hostname, value = node }]],
        [
          for hostname, node in var.nodes : [
            { at = "${hostname}.mac", value = node.mac },
            { at = "${hostname}.category", value = node.category },
            { at = "${hostname}.management_ip", value = node.management_ip },
            { at = "${hostname}.ipmi_ip", value = node.ipmi_ip },
            [
              for name, interface in node.interfaces : [{
                at    = "${hostname}.interfaces.${name}"
                value = interface
              }]
            ],
            [
              for name, interface in node.interfaces : [[
                for index, entry in coalesce(interface.members, []) : [{
                  at    = "${hostname}.interfaces.${name}.members[${index}]"
                  value = entry
                }]
              ]]
              if interface != null
            ],
            [
              for index, entry in coalesce(node.roles, []) : [{
                at    = "${hostname}.roles[${index}]"
                value = entry
              }]
            ],
          ]
          if node != null
        ],
      ]) :
      found.at
      if found.value == null
    ]) == 0
    error_message = "A value that is required must not be null; given: ${join(", ", [
      for found in flatten([
        [for hostname, node in var.nodes : [{ at = hostname, value = node }]],
        [
          for hostname, node in var.nodes : [
            { at = "${hostname}.mac", value = node.mac },
            { at = "${hostname}.category", value = node.category },
            { at = "${hostname}.management_ip", value = node.management_ip },
            { at = "${hostname}.ipmi_ip", value = node.ipmi_ip },
            [
              for name, interface in node.interfaces : [{
                at    = "${hostname}.interfaces.${name}"
                value = interface
              }]
            ],
            [
              for name, interface in node.interfaces : [[
                for index, entry in coalesce(interface.members, []) : [{
                  at    = "${hostname}.interfaces.${name}.members[${index}]"
                  value = entry
                }]
              ]]
              if interface != null
            ],
            [
              for index, entry in coalesce(node.roles, []) : [{
                at    = "${hostname}.roles[${index}]"
                value = entry
              }]
            ],
          ]
          if node != null
        ],
      ]) :
      found.at
      if found.value == null
    ])}."
  }

  validation {
    condition = length([
      for hostname, node in var.nodes : "hostname = ${hostname}"
      if !can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", hostname))
    ]) == 0
    error_message = "A hostname must be 1 to 63 lower-case letters, digits and hyphens, starting and ending with a letter or digit, for example dgx-05; given: ${join(", ", [
      for hostname, node in var.nodes : "hostname = ${hostname}"
      if !can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", hostname))
    ])}."
  }

  validation {
    condition = length([
      for found in flatten([
        for hostname, node in var.nodes : [
          { at = "${hostname}.mac", value = node.mac },
          [
            for name, interface in node.interfaces : [{
              at    = "${hostname}.interfaces.${name}.mac"
              value = interface.mac
            }]
            if interface != null
          ],
          { at = "${hostname}.bmc_mac", value = node.bmc_mac },
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex("^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$|^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$", found.value))
    ]) == 0
    error_message = "A MAC address must be six pairs of hexadecimal digits separated by ':' or by '-', for example 02:5e:00:00:07:01; given: ${join(", ", [
      for found in flatten([
        for hostname, node in var.nodes : [
          { at = "${hostname}.mac", value = node.mac },
          [
            for name, interface in node.interfaces : [{
              at    = "${hostname}.interfaces.${name}.mac"
              value = interface.mac
            }]
            if interface != null
          ],
          { at = "${hostname}.bmc_mac", value = node.bmc_mac },
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex("^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$|^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$", found.value))
    ])}."
  }

  validation {
    condition = length([
      for found in flatten([
        for hostname, node in var.nodes : [
          { at = "${hostname}.category", value = node.category },
          [
            for name, interface in node.interfaces : [{
              at    = "${hostname}.interfaces.${name}.network"
              value = interface.network
            }]
            if interface != null
          ],
          [for index, entry in coalesce(node.roles, []) : [{ at = "${hostname}.roles[${index}]", value = entry }]],
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex(
        "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
        found.value,
      ))
    ]) == 0
    error_message = "A name must be 1 to 255 printable characters; given: ${join(", ", [
      for found in flatten([
        for hostname, node in var.nodes : [
          { at = "${hostname}.category", value = node.category },
          [
            for name, interface in node.interfaces : [{
              at    = "${hostname}.interfaces.${name}.network"
              value = interface.network
            }]
            if interface != null
          ],
          [for index, entry in coalesce(node.roles, []) : [{ at = "${hostname}.roles[${index}]", value = entry }]],
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex(
        "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
        found.value,
      ))
    ])}."
  }

  validation {
    condition = length([
      for found in flatten([
        for hostname, node in var.nodes : [
          { at = "${hostname}.management_ip", value = node.management_ip },
          { at = "${hostname}.ipmi_ip", value = node.ipmi_ip },
          [
            for name, interface in node.interfaces : [{
              at    = "${hostname}.interfaces.${name}.ip"
              value = interface.ip
            }]
            if interface != null
          ],
          { at = "${hostname}.default_gateway", value = node.default_gateway },
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex(
        "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",
        found.value,
      ))
    ]) == 0
    error_message = "An IPv4 address must be four numbers from 0 to 255 without a leading zero, for example 10.184.162.105; given: ${join(", ", [
      for found in flatten([
        for hostname, node in var.nodes : [
          { at = "${hostname}.management_ip", value = node.management_ip },
          { at = "${hostname}.ipmi_ip", value = node.ipmi_ip },
          [
            for name, interface in node.interfaces : [{
              at    = "${hostname}.interfaces.${name}.ip"
              value = interface.ip
            }]
            if interface != null
          ],
          { at = "${hostname}.default_gateway", value = node.default_gateway },
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex(
        "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",
        found.value,
      ))
    ])}."
  }

  validation {
    condition = length([
      for found in flatten([
        for hostname, node in var.nodes : [
          [for name, interface in node.interfaces : [{ at = "${hostname}.interfaces.name", value = name }]],
          [
            for name, interface in node.interfaces : [[
              for index, entry in coalesce(interface.members, []) : [{
                at    = "${hostname}.interfaces.${name}.members[${index}]"
                value = entry
              }]
            ]]
            if interface != null
          ],
          { at = "${hostname}.boot_interface", value = node.boot_interface },
          { at = "${hostname}.bmc_interface", value = node.bmc_interface },
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null && !can(regex("^[A-Za-z][A-Za-z0-9_-]{0,62}$", found.value))
    ]) == 0
    error_message = "An interface name must be a letter, then at most 62 letters, digits, '_' and '-', for example eth1; given: ${join(", ", [
      for found in flatten([
        for hostname, node in var.nodes : [
          [for name, interface in node.interfaces : [{ at = "${hostname}.interfaces.name", value = name }]],
          [
            for name, interface in node.interfaces : [[
              for index, entry in coalesce(interface.members, []) : [{
                at    = "${hostname}.interfaces.${name}.members[${index}]"
                value = entry
              }]
            ]]
            if interface != null
          ],
          { at = "${hostname}.boot_interface", value = node.boot_interface },
          { at = "${hostname}.bmc_interface", value = node.bmc_interface },
        ]
        if node != null
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null && !can(regex("^[A-Za-z][A-Za-z0-9_-]{0,62}$", found.value))
    ])}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}.type = ${interface.type}"
        if interface != null && interface.type != null && !contains(["physical", "bond", "bmc"], interface.type)
      ]
      if node != null
    ])) == 0
    error_message = "type must be one of physical, bond, bmc; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}.type = ${interface.type}"
        if interface != null && interface.type != null && !contains(["physical", "bond", "bmc"], interface.type)
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length([
      for found in flatten([
        for hostname, node in var.nodes : [
          [
            for name, interface in node.interfaces : [
              { at = "${hostname}.interfaces.${name}.ipv6_ip", value = interface.ipv6_ip },
              { at = "${hostname}.interfaces.${name}.members", value = interface.members },
            ]
            if interface != null
          ],
          { at = "${hostname}.notes", value = node.notes },
          { at = "${hostname}.kernel_parameters", value = node.kernel_parameters },
          { at = "${hostname}.serial_number", value = node.serial_number },
          { at = "${hostname}.part_number", value = node.part_number },
        ]
        if node != null
      ]) :
      found.at
      if found.value != null && !(length(found.value) > 0)
    ]) == 0
    error_message = "A text or list that is not wanted must be left out or null, not empty; given: ${join(", ", [
      for found in flatten([
        for hostname, node in var.nodes : [
          [
            for name, interface in node.interfaces : [
              { at = "${hostname}.interfaces.${name}.ipv6_ip", value = interface.ipv6_ip },
              { at = "${hostname}.interfaces.${name}.members", value = interface.members },
            ]
            if interface != null
          ],
          { at = "${hostname}.notes", value = node.notes },
          { at = "${hostname}.kernel_parameters", value = node.kernel_parameters },
          { at = "${hostname}.serial_number", value = node.serial_number },
          { at = "${hostname}.part_number", value = node.part_number },
        ]
        if node != null
      ]) :
      found.at
      if found.value != null && !(length(found.value) > 0)
    ])}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}.start_if = ${interface.start_if}"
        if interface != null
        && interface.start_if != null
        && !contains(["ALWAYS", "NEVER", "HOTPLUG"], interface.start_if)
      ]
      if node != null
    ])) == 0
    error_message = "start_if must be one of ALWAYS, NEVER, HOTPLUG; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}.start_if = ${interface.start_if}"
        if interface != null
        && interface.start_if != null
        && !contains(["ALWAYS", "NEVER", "HOTPLUG"], interface.start_if)
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces :
        "${hostname}.interfaces.${name}.bond_mode = ${interface.bond_mode}"
        if interface != null
        && interface.bond_mode != null
        && !contains(
          ["802.3ad", "active-backup", "balance-rr", "balance-xor", "broadcast", "balance-tlb", "balance-alb"],
          interface.bond_mode,
        )
      ]
      if node != null
    ])) == 0
    error_message = "bond_mode must be one of 802.3ad, active-backup, balance-rr, balance-xor, broadcast, balance-tlb, balance-alb; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces :
        "${hostname}.interfaces.${name}.bond_mode = ${interface.bond_mode}"
        if interface != null
        && interface.bond_mode != null
        && !contains(
          ["802.3ad", "active-backup", "balance-rr", "balance-xor", "broadcast", "balance-tlb", "balance-alb"],
          interface.bond_mode,
        )
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length([
      for hostname, node in var.nodes : "${hostname}.boot_loader = ${node.boot_loader}"
      if node != null && node.boot_loader != null && !contains(["SYSLINUX", "GRUB"], node.boot_loader)
    ]) == 0
    error_message = "boot_loader must be one of SYSLINUX, GRUB; given: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.boot_loader = ${node.boot_loader}"
      if node != null && node.boot_loader != null && !contains(["SYSLINUX", "GRUB"], node.boot_loader)
    ])}."
  }

  validation {
    condition = length([
      for hostname, node in var.nodes : "${hostname}.boot_loader_protocol = ${node.boot_loader_protocol}"
      if node != null
      && node.boot_loader_protocol != null
      && !contains(["HTTP", "TFTP"], node.boot_loader_protocol)
    ]) == 0
    error_message = "boot_loader_protocol must be one of HTTP, TFTP; given: ${join(", ", [
      for hostname, node in var.nodes : "${hostname}.boot_loader_protocol = ${node.boot_loader_protocol}"
      if node != null
      && node.boot_loader_protocol != null
      && !contains(["HTTP", "TFTP"], node.boot_loader_protocol)
    ])}."
  }

  validation {
    condition = length([
      for same in values({ for hostname in keys(var.nodes) : lower(hostname) => hostname... }) : join(", ", same)
      if length(same) > 1
    ]) == 0
    error_message = "Hostnames must differ in more than upper and lower case; given: ${join(", ", [
      for same in values({ for hostname in keys(var.nodes) : lower(hostname) => hostname... }) : join(", ", same)
      if length(same) > 1
    ])}."
  }

  validation {
    condition = length([for hostname in keys(var.nodes) : hostname if can(regex("^[0-9]+$", hostname))]) == 0
    error_message = "A hostname must not consist of digits only; given: ${join(", ", [
      for hostname in keys(var.nodes) : hostname
      if can(regex("^[0-9]+$", hostname))
    ])}."
  }

  validation {
    condition = length([
      for value, owners in {
        for claim in flatten([
          for hostname, node in var.nodes : [
            for field, value in merge(
              { mac = node.mac, bmc_mac = node.bmc_mac },
              {
                for name, interface in node.interfaces :
                lookup(
                  { (node.boot_interface) = "mac", (node.bmc_interface) = "bmc_mac" },
                  name,
                  "interfaces.${name}.mac",
                ) => interface.mac
                if interface != null && interface.mac != null
              },
            ) :
            { value = lower(replace(value, "-", ":")), owner = "${hostname}.${field}" }
            if value != null
          ]
          if node != null
        ]) :
        claim.value => claim.owner...
      } :
      "${value} (${join(", ", sort(owners))})"
      if length(owners) > 1
    ]) == 0
    error_message = "MAC addresses must be unique (FR-036); given: ${join(", ", [
      for value, owners in {
        for claim in flatten([
          for hostname, node in var.nodes : [
            for field, value in merge(
              { mac = node.mac, bmc_mac = node.bmc_mac },
              {
                for name, interface in node.interfaces :
                lookup(
                  { (node.boot_interface) = "mac", (node.bmc_interface) = "bmc_mac" },
                  name,
                  "interfaces.${name}.mac",
                ) => interface.mac
                if interface != null && interface.mac != null
              },
            ) :
            { value = lower(replace(value, "-", ":")), owner = "${hostname}.${field}" }
            if value != null
          ]
          if node != null
        ]) :
        claim.value => claim.owner...
      } :
      "${value} (${join(", ", sort(owners))})"
      if length(owners) > 1
    ])}."
  }

  validation {
    condition = length([
      for value, owners in {
        for claim in flatten([
          for hostname, node in var.nodes : [
            for field, value in merge(
              { management_ip = node.management_ip, ipmi_ip = node.ipmi_ip },
              {
                for name, interface in node.interfaces :
                lookup(
                  { (node.boot_interface) = "management_ip", (node.bmc_interface) = "ipmi_ip" },
                  name,
                  "interfaces.${name}.ip",
                ) => interface.ip
                if interface != null && interface.ip != null
              },
            ) :
            { value = value, owner = "${hostname}.${field}" }
            if value != null
          ]
          if node != null
        ]) :
        claim.value => claim.owner...
      } :
      "${value} (${join(", ", sort(owners))})"
      if length(owners) > 1
    ]) == 0
    error_message = "IP addresses must be unique; given: ${join(", ", [
      for value, owners in {
        for claim in flatten([
          for hostname, node in var.nodes : [
            for field, value in merge(
              { management_ip = node.management_ip, ipmi_ip = node.ipmi_ip },
              {
                for name, interface in node.interfaces :
                lookup(
                  { (node.boot_interface) = "management_ip", (node.bmc_interface) = "ipmi_ip" },
                  name,
                  "interfaces.${name}.ip",
                ) => interface.ip
                if interface != null && interface.ip != null
              },
            ) :
            { value = value, owner = "${hostname}.${field}" }
            if value != null
          ]
          if node != null
        ]) :
        claim.value => claim.owner...
      } :
      "${value} (${join(", ", sort(owners))})"
      if length(owners) > 1
    ])}."
  }

  validation {
    condition = length([
      for hostname, node in var.nodes : hostname
      if node != null && node.boot_interface == node.bmc_interface
    ]) == 0
    error_message = "The boot interface and the BMC interface of a node must have different names; given: ${join(", ", [
      for hostname, node in var.nodes : hostname
      if node != null && node.boot_interface == node.bmc_interface
    ])}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(
          interface.dhcp != true
          || (interface.ip == null && !contains([node.boot_interface, node.bmc_interface], name))
        )
      ]
      if node != null
    ])) == 0
    error_message = "An interface with dhcp = true has no static ip, and the boot and BMC interface have theirs from management_ip and ipmi_ip; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(
          interface.dhcp != true
          || (interface.ip == null && !contains([node.boot_interface, node.bmc_interface], name))
        )
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null && !(interface.type != "bond" || interface.members != null)
      ]
      if node != null
    ])) == 0
    error_message = "An interface of type bond must name its members; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null && !(interface.type != "bond" || interface.members != null)
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(interface.type == "bond" || (interface.members == null && interface.bond_mode == null))
      ]
      if node != null
    ])) == 0
    error_message = "Only an interface of type bond has members and bond_mode; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(interface.type == "bond" || (interface.members == null && interface.bond_mode == null))
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(
          length(setsubtract(
            [for member in coalesce(interface.members, []) : member if member != null],
            setsubtract(concat([node.boot_interface, node.bmc_interface], keys(node.interfaces)), [name]),
          )) == 0
        )
      ]
      if node != null
    ])) == 0
    error_message = "The members of a bond must be other interfaces of its node; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(
          length(setsubtract(
            [for member in coalesce(interface.members, []) : member if member != null],
            setsubtract(concat([node.boot_interface, node.bmc_interface], keys(node.interfaces)), [name]),
          )) == 0
        )
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length(flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(
          (
            coalesce(interface.type, name == node.bmc_interface ? "bmc" : "physical") == "bmc"
          ) == (name == node.bmc_interface)
        )
      ]
      if node != null
    ])) == 0
    error_message = "The BMC interface, and no other, is of type bmc; given: ${join(", ", flatten([
      for hostname, node in var.nodes : [
        for name, interface in node.interfaces : "${hostname}.interfaces.${name}"
        if interface != null
        && !(
          (
            coalesce(interface.type, name == node.bmc_interface ? "bmc" : "physical") == "bmc"
          ) == (name == node.bmc_interface)
        )
      ]
      if node != null
    ]))}."
  }

  validation {
    condition = length([
      for hostname, node in var.nodes :
      "${hostname} has ${length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface]))}"
      if node != null && length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface])) > 4
    ]) == 0
    error_message = "A node can have at most 4 interfaces besides boot and BMC interface (the generator's option for more: extra interfaces); given: ${join(", ", [
      for hostname, node in var.nodes :
      "${hostname} has ${length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface]))}"
      if node != null && length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface])) > 4
    ])}."
  }
}

variable "software_image_name" {
  type        = string
  description = "Name of the software image that nodes are installed from; it must exist."
  nullable    = false

  validation {
    condition = can(regex(
      "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
      var.software_image_name,
    ))
    error_message = "software_image_name must be 1 to 255 printable characters; given: software_image_name = ${jsonencode(var.software_image_name)}."
  }
}

variable "management_network" {
  type        = string
  description = "Name of the BCM network in which nodes boot over PXE and have their management_ip."
  nullable    = false

  validation {
    condition = can(regex(
      "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
      var.management_network,
    ))
    error_message = "management_network must be 1 to 255 printable characters; given: management_network = ${jsonencode(var.management_network)}."
  }
}

variable "bmc_password" {
  type        = string
  default     = null
  description = "Password of the BMC user, written to the managed categories and so to the state; null leaves the BMC settings to BCM."
  sensitive   = true

  validation {
    condition     = var.bmc_password == null || length(var.bmc_password) > 0
    error_message = "bmc_password must be null or not empty."
  }
}

variable "bmc_username" {
  type        = string
  default     = null
  description = "Name of the BMC user; null leaves the BMC settings to BCM."
  sensitive   = true

  validation {
    condition     = var.bmc_username == null || length(var.bmc_username) > 0
    error_message = "bmc_username must be null or not empty."
  }

  validation {
    condition     = (var.bmc_username == null) == (var.bmc_password == null)
    error_message = "bmc_username and bmc_password must be given together, or both be null."
  }
}

variable "categories" {
  type = map(object({
    software_image_name   = optional(string)
    install_mode          = optional(string)
    new_node_install_mode = optional(string)
    management_network    = optional(string)
    disksetup             = optional(string)
    initialize            = optional(string)
    finalize              = optional(string)
    kernel_parameters     = optional(string)
    boot_loader           = optional(string)
    boot_loader_protocol  = optional(string)
    fsmounts = optional(list(object({
      device       = string
      mountpoint   = string
      filesystem   = string
      mountoptions = optional(string)
      fsck         = optional(string)
      dump         = optional(bool)
      rdma         = optional(bool)
    })))
    modules = optional(list(object({
      name       = string
      parameters = optional(string)
    })))
    bmc_settings = optional(object({
      privilege         = optional(string)
      user_id           = optional(number)
      power_reset_delay = optional(number)
    }))
    notes = optional(string)
  }))
  default     = {}
  description = <<-EOT
    Categories to create and manage, by name; others that nodes name must exist in BCM.
    - software_image_name: Software image of its nodes (default: `software_image_name` of the module).
    - install_mode: How nodes are installed (default: `install_mode` of the module).
    - new_node_install_mode: How a node is installed the first time (BCM's default: FULL).
    - management_network: Management network (default: `management_network` of the module).
    - disksetup: Disk layout: XML with the root element <diskSetup>.
    - initialize: Script that the installer runs before it touches the disks.
    - finalize: Script that the installer runs last, with the disk at /localdisk.
    - kernel_parameters: Kernel parameters.
    - boot_loader: Boot loader (BCM's default: SYSLINUX).
    - boot_loader_protocol: Protocol that fetches kernel and ramdisk (BCM's default: HTTP).
    - fsmounts: File systems to mount.
      - device: What is mounted, for example $localnfsserver:/cm/shared.
      - mountpoint: Where.
      - filesystem: File system type, for example nfs.
      - mountoptions: Mount options.
      - fsck: Order of the file system check at boot.
      - dump: Whether dump saves it.
      - rdma: Whether NFS runs over RDMA.
    - modules: Kernel modules to load.
      - name: Module name.
      - parameters: Module parameters.
    - bmc_settings: BMC settings besides the credentials; needs `bmc_username` and `bmc_password`.
      - privilege: Privilege of the BMC user (BCM's default: administrator).
      - user_id: Slot of the BMC user; 4 is usually the administrator.
      - power_reset_delay: Seconds between off and on of a power cycle.
    - notes: Free text.
  EOT
  nullable    = false

  validation {
    condition = length([
      for found in flatten([
        [for name, category in var.categories : [{ at = name, value = category }]],
        [
          for name, category in var.categories : [
            [
              for index, mount in coalesce(category.fsmounts, []) : [{
                at    = "${name}.fsmounts[${index}]"
                value = mount
              }]
            ],
            [
              for index, mount in coalesce(category.fsmounts, []) : [
                { at = "${name}.fsmounts[${index}].device", value = mount.device },
                { at = "${name}.fsmounts[${index}].mountpoint", value = mount.mountpoint },
                { at = "${name}.fsmounts[${index}].filesystem", value = mount.filesystem },
              ]
              if mount != null
            ],
            [
              for index, kernel_module in coalesce(category.modules, []) : [{
                at    = "${name}.modules[${index}]"
                value = kernel_module
              }]
            ],
            [
              for index, kernel_module in coalesce(category.modules, []) : [{
                at    = "${name}.modules[${index}].name"
                value = kernel_module.name
              }]
              if kernel_module != null
            ],
          ]
          if category != null
        ],
      ]) :
      found.at
      if found.value == null
    ]) == 0
    error_message = "A value that is required must not be null; given: ${join(", ", [
      for found in flatten([
        [for name, category in var.categories : [{ at = name, value = category }]],
        [
          for name, category in var.categories : [
            [
              for index, mount in coalesce(category.fsmounts, []) : [{
                at    = "${name}.fsmounts[${index}]"
                value = mount
              }]
            ],
            [
              for index, mount in coalesce(category.fsmounts, []) : [
                { at = "${name}.fsmounts[${index}].device", value = mount.device },
                { at = "${name}.fsmounts[${index}].mountpoint", value = mount.mountpoint },
                { at = "${name}.fsmounts[${index}].filesystem", value = mount.filesystem },
              ]
              if mount != null
            ],
            [
              for index, kernel_module in coalesce(category.modules, []) : [{
                at    = "${name}.modules[${index}]"
                value = kernel_module
              }]
            ],
            [
              for index, kernel_module in coalesce(category.modules, []) : [{
                at    = "${name}.modules[${index}].name"
                value = kernel_module.name
              }]
              if kernel_module != null
            ],
          ]
          if category != null
        ],
      ]) :
      found.at
      if found.value == null
    ])}."
  }

  validation {
    condition = length([
      for found in flatten([
        [for name, category in var.categories : [{ at = "name", value = name }]],
        [
          for name, category in var.categories : [
            { at = "${name}.software_image_name", value = category.software_image_name },
            { at = "${name}.management_network", value = category.management_network },
            [
              for index, kernel_module in coalesce(category.modules, []) : [{
                at    = "${name}.modules[${index}].name"
                value = kernel_module.name
              }]
              if kernel_module != null
            ],
          ]
          if category != null
        ],
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex(
        "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
        found.value,
      ))
    ]) == 0
    error_message = "A name must be 1 to 255 printable characters; given: ${join(", ", [
      for found in flatten([
        [for name, category in var.categories : [{ at = "name", value = name }]],
        [
          for name, category in var.categories : [
            { at = "${name}.software_image_name", value = category.software_image_name },
            { at = "${name}.management_network", value = category.management_network },
            [
              for index, kernel_module in coalesce(category.modules, []) : [{
                at    = "${name}.modules[${index}].name"
                value = kernel_module.name
              }]
              if kernel_module != null
            ],
          ]
          if category != null
        ],
      ]) :
      "${found.at} = ${found.value}"
      if found.value != null
      && !can(regex(
        "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
        found.value,
      ))
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories : "${name}.install_mode = ${category.install_mode}"
      if category != null
      && category.install_mode != null
      && !contains(["AUTO", "FULL", "MINIMAL"], category.install_mode)
    ]) == 0
    error_message = "install_mode must be one of AUTO, FULL, MINIMAL; given: ${join(", ", [
      for name, category in var.categories : "${name}.install_mode = ${category.install_mode}"
      if category != null
      && category.install_mode != null
      && !contains(["AUTO", "FULL", "MINIMAL"], category.install_mode)
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories : "${name}.new_node_install_mode = ${category.new_node_install_mode}"
      if category != null
      && category.new_node_install_mode != null
      && !contains(["FULL", "MINIMAL", "SKIP"], category.new_node_install_mode)
    ]) == 0
    error_message = "new_node_install_mode must be one of FULL, MINIMAL, SKIP; given: ${join(", ", [
      for name, category in var.categories : "${name}.new_node_install_mode = ${category.new_node_install_mode}"
      if category != null
      && category.new_node_install_mode != null
      && !contains(["FULL", "MINIMAL", "SKIP"], category.new_node_install_mode)
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories : "${name}.disksetup = ${category.disksetup}"
      if category != null
      && category.disksetup != null
      && !can(regex(
        "(?s)^[[:space:]]*(<[?]xml[^>]*[?]>[[:space:]]*)?(<!--.*?-->[[:space:]]*)*<diskSetup[[:space:]/>].*>[[:space:]]*$",
        category.disksetup,
      ))
    ]) == 0
    error_message = "A disk setup must be an XML document with the root element <diskSetup>; given: ${join(", ", [
      for name, category in var.categories : "${name}.disksetup = ${category.disksetup}"
      if category != null
      && category.disksetup != null
      && !can(regex(
        "(?s)^[[:space:]]*(<[?]xml[^>]*[?]>[[:space:]]*)?(<!--.*?-->[[:space:]]*)*<diskSetup[[:space:]/>].*>[[:space:]]*$",
        category.disksetup,
      ))
    ])}."
  }

  validation {
    condition = length([
      for found in flatten([
        for name, category in var.categories : [
          { at = "${name}.initialize", value = category.initialize },
          { at = "${name}.finalize", value = category.finalize },
          { at = "${name}.kernel_parameters", value = category.kernel_parameters },
          { at = "${name}.fsmounts", value = category.fsmounts },
          [
            for index, mount in coalesce(category.fsmounts, []) : [
              { at = "${name}.fsmounts[${index}].device", value = mount.device },
              { at = "${name}.fsmounts[${index}].mountpoint", value = mount.mountpoint },
              { at = "${name}.fsmounts[${index}].filesystem", value = mount.filesystem },
              { at = "${name}.fsmounts[${index}].mountoptions", value = mount.mountoptions },
              { at = "${name}.fsmounts[${index}].fsck", value = mount.fsck },
            ]
            if mount != null
          ],
          { at = "${name}.modules", value = category.modules },
          [
            for index, kernel_module in coalesce(category.modules, []) : [{
              at    = "${name}.modules[${index}].parameters"
              value = kernel_module.parameters
            }]
            if kernel_module != null
          ],
          { at = "${name}.notes", value = category.notes },
        ]
        if category != null
      ]) :
      found.at
      if found.value != null && !(length(found.value) > 0)
    ]) == 0
    error_message = "A text or list that is not wanted must be left out or null, not empty; given: ${join(", ", [
      for found in flatten([
        for name, category in var.categories : [
          { at = "${name}.initialize", value = category.initialize },
          { at = "${name}.finalize", value = category.finalize },
          { at = "${name}.kernel_parameters", value = category.kernel_parameters },
          { at = "${name}.fsmounts", value = category.fsmounts },
          [
            for index, mount in coalesce(category.fsmounts, []) : [
              { at = "${name}.fsmounts[${index}].device", value = mount.device },
              { at = "${name}.fsmounts[${index}].mountpoint", value = mount.mountpoint },
              { at = "${name}.fsmounts[${index}].filesystem", value = mount.filesystem },
              { at = "${name}.fsmounts[${index}].mountoptions", value = mount.mountoptions },
              { at = "${name}.fsmounts[${index}].fsck", value = mount.fsck },
            ]
            if mount != null
          ],
          { at = "${name}.modules", value = category.modules },
          [
            for index, kernel_module in coalesce(category.modules, []) : [{
              at    = "${name}.modules[${index}].parameters"
              value = kernel_module.parameters
            }]
            if kernel_module != null
          ],
          { at = "${name}.notes", value = category.notes },
        ]
        if category != null
      ]) :
      found.at
      if found.value != null && !(length(found.value) > 0)
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories : "${name}.boot_loader = ${category.boot_loader}"
      if category != null && category.boot_loader != null && !contains(["SYSLINUX", "GRUB"], category.boot_loader)
    ]) == 0
    error_message = "boot_loader must be one of SYSLINUX, GRUB; given: ${join(", ", [
      for name, category in var.categories : "${name}.boot_loader = ${category.boot_loader}"
      if category != null && category.boot_loader != null && !contains(["SYSLINUX", "GRUB"], category.boot_loader)
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories : "${name}.boot_loader_protocol = ${category.boot_loader_protocol}"
      if category != null
      && category.boot_loader_protocol != null
      && !contains(["HTTP", "TFTP"], category.boot_loader_protocol)
    ]) == 0
    error_message = "boot_loader_protocol must be one of HTTP, TFTP; given: ${join(", ", [
      for name, category in var.categories : "${name}.boot_loader_protocol = ${category.boot_loader_protocol}"
      if category != null
      && category.boot_loader_protocol != null
      && !contains(["HTTP", "TFTP"], category.boot_loader_protocol)
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories :
      "${name}.bmc_settings.privilege = ${try(category.bmc_settings.privilege, null)}"
      if category != null
      && try(category.bmc_settings.privilege, null) != null
      && !contains(["USER", "OPERATOR", "ADMINISTRATOR"], try(category.bmc_settings.privilege, null))
    ]) == 0
    error_message = "privilege must be one of USER, OPERATOR, ADMINISTRATOR; given: ${join(", ", [
      for name, category in var.categories :
      "${name}.bmc_settings.privilege = ${try(category.bmc_settings.privilege, null)}"
      if category != null
      && try(category.bmc_settings.privilege, null) != null
      && !contains(["USER", "OPERATOR", "ADMINISTRATOR"], try(category.bmc_settings.privilege, null))
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories :
      "${name}.bmc_settings.user_id = ${try(category.bmc_settings.user_id, null)}"
      if category != null
      && try(category.bmc_settings.user_id, null) != null
      && !(
        try(category.bmc_settings.user_id, null) >= 1
        && floor(try(category.bmc_settings.user_id, null)) == try(category.bmc_settings.user_id, null)
      )
    ]) == 0
    error_message = "These must be whole numbers of at least 1; given: ${join(", ", [
      for name, category in var.categories :
      "${name}.bmc_settings.user_id = ${try(category.bmc_settings.user_id, null)}"
      if category != null
      && try(category.bmc_settings.user_id, null) != null
      && !(
        try(category.bmc_settings.user_id, null) >= 1
        && floor(try(category.bmc_settings.user_id, null)) == try(category.bmc_settings.user_id, null)
      )
    ])}."
  }

  validation {
    condition = length([
      for name, category in var.categories :
      "${name}.bmc_settings.power_reset_delay = ${try(category.bmc_settings.power_reset_delay, null)}"
      if category != null
      && try(category.bmc_settings.power_reset_delay, null) != null
      && !(
        try(category.bmc_settings.power_reset_delay, null) >= 0
        && floor(try(
          category.bmc_settings.power_reset_delay,
          null,
        )) == try(category.bmc_settings.power_reset_delay, null)
      )
    ]) == 0
    error_message = "These must be whole numbers of at least 0; given: ${join(", ", [
      for name, category in var.categories :
      "${name}.bmc_settings.power_reset_delay = ${try(category.bmc_settings.power_reset_delay, null)}"
      if category != null
      && try(category.bmc_settings.power_reset_delay, null) != null
      && !(
        try(category.bmc_settings.power_reset_delay, null) >= 0
        && floor(try(
          category.bmc_settings.power_reset_delay,
          null,
        )) == try(category.bmc_settings.power_reset_delay, null)
      )
    ])}."
  }

  validation {
    condition = var.bmc_username != null || length([
      for name, category in var.categories : name
      if category != null && category.bmc_settings != null
    ]) == 0
    error_message = "bmc_settings of a category need bmc_username and bmc_password: without them they would hide the credentials that BCM has for the cluster; categories with bmc_settings: ${join(", ", [
      for name, category in var.categories : name
      if category != null && category.bmc_settings != null
    ])}."
  }
}

variable "install_mode" {
  type        = string
  default     = "AUTO"
  description = "How nodes of the managed categories are installed: AUTO synchronizes what differs, FULL repartitions and loses the data; MINIMAL is known to the provider but not to BCM 10."
  nullable    = false

  validation {
    condition     = contains(["AUTO", "FULL", "MINIMAL"], var.install_mode)
    error_message = "install_mode must be one of AUTO, FULL, MINIMAL; given: install_mode = ${jsonencode(var.install_mode)}."
  }
}

variable "oob_network" {
  type        = string
  default     = null
  description = "Name of the out-of-band network of the BMCs; null: the one network that holds the ipmi_ip."

  validation {
    condition = var.oob_network == null || can(regex(
      "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
      var.oob_network,
    ))
    error_message = "oob_network must be 1 to 255 printable characters; given: oob_network = ${jsonencode(var.oob_network)}."
  }
}

variable "power_action" {
  type        = string
  default     = null
  description = "What to do with the nodes: power_on installs nodes that are off, power_cycle re-installs nodes and ends what runs on them; null does nothing."

  validation {
    condition     = var.power_action == null || contains(["power_on", "power_cycle"], var.power_action)
    error_message = "power_action must be one of power_on, power_cycle; given: power_action = ${jsonencode(var.power_action)}."
  }
}

variable "power_generation" {
  type        = number
  default     = 0
  description = "Raise it to ask for the same power action once more."
  nullable    = false

  validation {
    condition     = var.power_generation >= 0 && floor(var.power_generation) == var.power_generation
    error_message = "power_generation must be a whole number of at least 0; given: power_generation = ${jsonencode(var.power_generation)}."
  }
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames that power_action is meant for; null: all nodes."

  validation {
    condition = length([for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}]" if entry == null]) == 0
    error_message = "A value that is required must not be null; given: ${join(", ", [
      for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}]"
      if entry == null
    ])}."
  }

  validation {
    condition = length([
      for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}] = ${entry}"
      if entry != null
      && !can(regex("^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$", entry))
    ]) == 0
    error_message = "A name must be 1 to 255 printable characters; given: ${join(", ", [
      for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}] = ${entry}"
      if entry != null
      && !can(regex("^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$", entry))
    ])}."
  }

  validation {
    condition = length(setsubtract(
      [for hostname in coalesce(var.power_nodes, []) : hostname if hostname != null],
      keys(var.nodes),
    )) == 0
    error_message = "power_nodes must name keys of nodes; given: ${join(", ", setsubtract(
      [for hostname in coalesce(var.power_nodes, []) : hostname if hostname != null],
      keys(var.nodes),
    ))}."
  }
}

variable "provisioning_mode" {
  type        = string
  default     = "sequential"
  description = "sequential: one node after another; parallel: all at once."
  nullable    = false

  validation {
    condition     = contains(["sequential", "parallel"], var.provisioning_mode)
    error_message = "provisioning_mode must be one of sequential, parallel; given: provisioning_mode = ${jsonencode(var.provisioning_mode)}."
  }

  validation {
    condition = !(var.provisioning_mode == "sequential" && var.power_action != null) || length(setintersection(
      [
        for index, hostname in concat(var.provisioning_order, sort(setsubtract(
          keys(var.nodes),
          var.provisioning_order,
        ))) :
        hostname
        if index >= 16
      ],
      coalesce(var.power_nodes, keys(var.nodes)),
    )) == 0
    error_message = "Sequential provisioning has 16 steps, and each node of provisioning_order and nodes takes one, by hostname unless provisioning_order says otherwise; name the nodes to power first there, or use parallel, or generate the module with more steps; nodes without a step: ${join(", ", setintersection(
      [
        for index, hostname in concat(var.provisioning_order, sort(setsubtract(
          keys(var.nodes),
          var.provisioning_order,
        ))) :
        hostname
        if index >= 16
      ],
      coalesce(var.power_nodes, keys(var.nodes)),
    ))}."
  }
}

variable "provisioning_order" {
  type        = list(string)
  default     = []
  description = "Hostnames in the order of sequential provisioning; other nodes follow by hostname; a name that is no longer in `nodes` keeps its place."
  nullable    = false

  validation {
    condition = length([for index, entry in var.provisioning_order : "provisioning_order[${index}]" if entry == null]) == 0
    error_message = "A value that is required must not be null; given: ${join(", ", [
      for index, entry in var.provisioning_order : "provisioning_order[${index}]"
      if entry == null
    ])}."
  }

  validation {
    condition = length([
      for index, entry in var.provisioning_order : "provisioning_order[${index}] = ${entry}"
      if entry != null
      && !can(regex("^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$", entry))
    ]) == 0
    error_message = "A name must be 1 to 255 printable characters; given: ${join(", ", [
      for index, entry in var.provisioning_order : "provisioning_order[${index}] = ${entry}"
      if entry != null
      && !can(regex("^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$", entry))
    ])}."
  }

  validation {
    condition = length([
      for hostname, places in {
        for hostname in var.provisioning_order : hostname => hostname...
        if hostname != null
      } :
      hostname
      if length(places) > 1
    ]) == 0
    error_message = "provisioning_order must name each hostname once; given: ${join(", ", [
      for hostname, places in {
        for hostname in var.provisioning_order : hostname => hostname...
        if hostname != null
      } :
      hostname
      if length(places) > 1
    ])}."
  }
}

variable "readiness" {
  type = object({
    command  = string
    timeout  = optional(number, 3600)
    interval = optional(number, 15)
  })
  default     = null
  description = <<-EOT
    Check that tells when a node is up; in sequential mode the next node waits for it.
    - command: Shell command that exits 0 once the node is up and 99 when it has failed for good; it finds the node in NODE_HOSTNAME, NODE_IP, NODE_BMC_IP, NODE_CATEGORY, NODE_SOFTWARE_IMAGE, POWER_ACTION and POWER_REQUESTED_AT (RFC 3339).
    - timeout: Seconds until the node counts as failed.
    - interval: Seconds between two attempts.
  EOT

  validation {
    condition = length([
      for found in [{ at = "readiness.command", value = try(var.readiness.command, null) }] : found.at
      if found.value != null && !(length(found.value) > 0)
    ]) == 0
    error_message = "A text or list that is not wanted must be left out or null, not empty; given: ${join(", ", [
      for found in [{ at = "readiness.command", value = try(var.readiness.command, null) }] : found.at
      if found.value != null && !(length(found.value) > 0)
    ])}."
  }

  validation {
    condition = length([
      for found in [{ at = "readiness.command", value = try(var.readiness.command, "") }] : found.at
      if found.value == null
    ]) == 0
    error_message = "A value that is required must not be null; given: ${join(", ", [
      for found in [{ at = "readiness.command", value = try(var.readiness.command, "") }] : found.at
      if found.value == null
    ])}."
  }

  validation {
    condition = length([
      for found in [
        { at = "readiness.timeout", value = try(var.readiness.timeout, null) },
        { at = "readiness.interval", value = try(var.readiness.interval, null) },
      ] :
      "${found.at} = ${found.value}"
      if found.value != null && !(found.value >= 1 && floor(found.value) == found.value)
    ]) == 0
    error_message = "These must be whole numbers of at least 1; given: ${join(", ", [
      for found in [
        { at = "readiness.timeout", value = try(var.readiness.timeout, null) },
        { at = "readiness.interval", value = try(var.readiness.interval, null) },
      ] :
      "${found.at} = ${found.value}"
      if found.value != null && !(found.value >= 1 && floor(found.value) == found.value)
    ])}."
  }
}
