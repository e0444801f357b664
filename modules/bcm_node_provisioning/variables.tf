variable "nodes" {
  type = map(object({
    mac           = string
    category      = string
    management_ip = string
    ipmi_ip       = string
    manage        = optional(bool, true)
    power_control = optional(string, "ipmi")
    interfaces = optional(map(object({
      type      = optional(string)
      mac       = optional(string)
      network   = optional(string)
      ip        = optional(string)
      ipv6_ip   = optional(string)
      dhcp      = optional(bool)
      bootable  = optional(bool)
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
    - management_ip: Address of the boot interface.
    - ipmi_ip: Address of the BMC in the out-of-band network; null only with `manage = false`.
    - manage: Whether Terraform registers, changes and removes the device. If false, BCM must have the device with the same MAC address and category; the module powers and reports it, nothing else.
    - power_control: How BCM controls the power: none, ipmi, or an IPMI interface such as ipmi0. A node with none cannot be powered.
    - interfaces: Further interfaces by name; under the name of the boot or BMC interface, changes to that one.
      - type: Kind of interface: physical (default), bond or bmc.
      - mac: MAC address; omit it for InfiniBand.
      - network: Name of the BCM network it is attached to.
      - ip: Static IPv4 address.
      - ipv6_ip: IPv6 address.
      - dhcp: Whether the address comes from DHCP (default: only with a network and without an ip).
      - bootable: Whether nodes boot from it; not sent unless set, because BCM 10 does not return it.
      - members: For a bond: names of the interfaces it is made of; BCM does not store what the provider sends.
      - bond_mode: For a bond: its mode; BCM does not store what the provider sends.
    - roles: Roles by name; null leaves the roles in BCM as they are, [] removes them all.
    - bmc_mac: MAC address of the BMC.
    - boot_interface: Name of the interface that boots over PXE.
    - bmc_interface: Name of the BMC interface.
    - notes: Free text.
    - kernel_parameters: Kernel parameters of this node only.
    - default_gateway: Default gateway of this node only.
    - boot_loader: Boot loader of this node only: SYSLINUX or GRUB.
    - boot_loader_protocol: Protocol that fetches kernel and ramdisk, for this node only: HTTP or TFTP.
    - serial_number: Serial number of the chassis.
    - part_number: Part number of the chassis.
  EOT
  nullable    = false

  # Locals compute with values in these formats. A failing validation stops Terraform before it, so that no error of a
  # function hides the message. can() is false for null too; coalesce() fails on null and on an empty string.
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
}

variable "software_image_name" {
  type        = string
  description = "Name of the software image that nodes are installed from; it must exist in BCM."
  nullable    = false
}

variable "management_network" {
  type        = string
  description = "Name of the BCM network in which nodes boot over PXE and have their management_ip."
  nullable    = false
}

variable "batch_size" {
  type        = number
  default     = null
  description = "How many nodes are powered at once in sequential mode; the next batch waits until they are ready. Only in a module made from an inventory or an embedded construct; null: one node at a time."

  validation {
    condition     = var.batch_size == null && var.canary == null
    error_message = "batch_size and canary require a module made from an inventory, or an embedded construct. See bcm-node-provisioning synth --inventory."
  }
}

variable "bmc_password" {
  type        = string
  default     = null
  description = "Password of the BMC user, written to the managed categories and so to the state; null leaves the BMC settings to BCM."
  sensitive   = true
}

variable "bmc_username" {
  type        = string
  default     = null
  description = "Name of the BMC user; null leaves the BMC settings to BCM."
  sensitive   = true

  validation {
    condition     = can(coalesce(var.bmc_username)) == can(coalesce(var.bmc_password))
    error_message = "bmc_username and bmc_password must be set together, or both be null."
  }
}

variable "canary" {
  type        = number
  default     = null
  description = "How many nodes the first batch has; null: as many as batch_size."
}

variable "categories" {
  type = map(object({
    software_image_name  = optional(string)
    install_mode         = optional(string)
    management_network   = optional(string)
    disksetup            = optional(string)
    initialize           = optional(string)
    finalize             = optional(string)
    kernel_parameters    = optional(string)
    boot_loader          = optional(string)
    boot_loader_protocol = optional(string)
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
    - management_network: Management network (default: `management_network` of the module).
    - disksetup: Disk layout: the XML itself, with the root element <diskSetup>.
    - initialize: Script that the installer runs before it touches the disks.
    - finalize: Script that the installer runs last, with the disk at /localdisk.
    - kernel_parameters: Kernel parameters.
    - boot_loader: Boot loader: SYSLINUX (BCM's default) or GRUB.
    - boot_loader_protocol: Protocol that fetches kernel and ramdisk: HTTP (BCM's default) or TFTP.
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
      - privilege: Privilege of the BMC user: USER, OPERATOR or ADMINISTRATOR (BCM's default).
      - user_id: Slot of the BMC user; 4 is usually the administrator.
      - power_reset_delay: Seconds between off and on of a power cycle.
    - notes: Free text.
  EOT
  nullable    = false

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
}

variable "install_mode" {
  type        = string
  default     = "AUTO"
  description = "How nodes of the managed categories are installed: AUTO makes the disks equal to the image, FULL repartitions them and destroys all data. MINIMAL is known to some providers but not to BCM: it stops the plan of a managed category."
  nullable    = false

  validation {
    condition     = contains(["AUTO", "FULL", "MINIMAL"], var.install_mode)
    error_message = "install_mode must be AUTO, FULL or MINIMAL; wrong: install_mode = ${jsonencode(var.install_mode)}."
  }
}

variable "oob_network" {
  type        = string
  default     = null
  description = "Name of the out-of-band network of the BMCs; null: the one network that holds the ipmi_ip. The network that a node gives its BMC interface comes first."
}

variable "power_action" {
  type        = string
  default     = null
  description = "What to do with the nodes: power_on installs nodes that are off, power_cycle re-installs nodes and ends what runs on them; null does nothing."

  validation {
    condition     = !can(coalesce(var.power_action)) || contains(["power_on", "power_cycle"], var.power_action)
    error_message = "power_action must be power_on or power_cycle, or null; wrong: power_action = ${jsonencode(var.power_action)}."
  }
}

variable "power_generation" {
  type        = number
  default     = 0
  description = "Raise it to request the same power action again."
  nullable    = false
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames of the nodes to power; null means all nodes, [] means none."

  validation {
    condition = length(setsubtract(coalesce(var.power_nodes, []), keys(var.nodes))) == 0
    error_message = "power_nodes must name keys of nodes; wrong: ${join(", ", [
      for hostname in setsubtract(coalesce(var.power_nodes, []), keys(var.nodes)) : jsonencode(hostname)
    ])}."
  }
}

variable "provisioning_mode" {
  type        = string
  default     = "sequential"
  description = "sequential: one node after another; parallel: all at once."
  nullable    = false

  validation {
    condition     = contains(["sequential", "parallel"], var.provisioning_mode)
    error_message = "provisioning_mode must be sequential or parallel; wrong: provisioning_mode = ${jsonencode(var.provisioning_mode)}."
  }

  validation {
    condition     = var.provisioning_mode != "sequential" || !can(coalesce(var.power_action)) || length(local.nodes_without_step) == 0
    error_message = "Sequential mode can power 32 nodes; these come after the last step: ${join(", ", local.nodes_without_step)}. Put them earlier in provisioning_order, use provisioning_mode = \"parallel\", or generate the module for more: bcm-node-provisioning synth --steps NUMBER DIRECTORY."
  }
}

variable "provisioning_order" {
  type        = list(string)
  default     = []
  description = "Hostnames in the order of sequential provisioning; other nodes follow by hostname; a name that is no longer in `nodes` keeps its place."
  nullable    = false

  validation {
    condition = length(toset(compact(var.provisioning_order))) == length(var.provisioning_order)
    error_message = "provisioning_order must name each hostname once; wrong: ${join(", ", [
      for text, names in { for name in var.provisioning_order : jsonencode(name) => name... } : text
      if length(names) > 1 || !can(coalesce(names[0]))
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
    Command that checks whether a node is up; in sequential mode the next node waits for it.
    - command: Shell command that exits 0 once the node is up and 99 if it has failed permanently; 126 and 127 (not executable, not found) also end the check. It finds the node in NODE_HOSTNAME, NODE_IP, NODE_BMC_IP, NODE_CATEGORY, NODE_SOFTWARE_IMAGE, POWER_ACTION and POWER_REQUESTED_AT (RFC 3339).
    - timeout: Seconds until the node counts as failed. An attempt that runs is not interrupted.
    - interval: Seconds between two attempts.
  EOT

  validation {
    condition = var.readiness == null || try(can(coalesce(var.readiness.command)) && alltrue([
      for seconds in [var.readiness.timeout, var.readiness.interval] : seconds >= 1 && floor(seconds) == seconds
    ]), false)
    error_message = "readiness.command must not be empty, and its timeout and interval must be integers of at least 1."
  }
}

# Validations may refer to constants, not to locals that depend on the same variable.
locals {
  hostname_pattern      = "^([0-9][0-9-]*)?[a-z]([a-z0-9-]*[a-z0-9])?$"
  mac_pattern           = "^([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}$"
  name_pattern          = "^[^[:space:]]([^[:cntrl:]]*[^[:space:]])?$"
  interface_pattern     = "^[A-Za-z][A-Za-z0-9_-]{0,62}$"
  ipv4_pattern          = "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"
  power_control_pattern = "^(none|ipmi[0-9]*)$"
  disksetup_pattern     = "^(<[?]xml[^>]*[?]>)?([[:space:]]|<!--(?s:.*?)-->)*<diskSetup[[:space:]/>]"
}
