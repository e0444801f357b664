locals {
  # What BCM has, by name.
  image_uuids = { for image in data.bcm_cmpart_softwareimages.all.images : image.name => image.uuid }

  image_names = { for name, uuid in local.image_uuids : uuid => name }

  category_images = {
    for category in data.bcm_cmdevice_categories.all.categories :
    category.name => lookup(local.image_names, coalesce(category.software_image_id, "none"), "no image")
  }

  category_uuids = merge(
    { for category in data.bcm_cmdevice_categories.all.categories : category.name => category.uuid },
    { for name, category in bcm_cmdevice_category.managed : name => category.uuid },
  )

  network_uuids = { for network in data.bcm_cmnet_networks.all.networks : network.name => network.uuid }

  network_ranges = {
    for network in data.bcm_cmnet_networks.all.networks :
    network.name => cidrsubnet("${network.base_address}/${network.netmask_bits}", 0, 0)
    if try(
      network.netmask_bits > 0 && cidrsubnet("${network.base_address}/${network.netmask_bits}", 0, 0) != "",
      false,
    )
  }

  role_names = sort(distinct([for role in data.bcm_cmdevice_roles.all.roles : role.name]))

  # What the inputs name and BCM does not have, or has otherwise; data.tf stops the plan at any of these.
  unknown_images = setsubtract(
    concat([var.software_image_name], [
      for category in values(local.categories) : category.software_image_name
      if category.software_image_name != null
    ]),
    keys(local.image_uuids),
  )

  unknown_networks = setsubtract(
    concat(
      [for network in [local.management_network, local.oob_network] : network if network != null],
      [
        for category in values(local.categories) : category.management_network
        if category.management_network != null
      ],
      flatten([
        for node in values(local.nodes) : [
          for interface in values(node.interfaces) : interface.network
          if interface.network != null
        ]
      ]),
    ),
    keys(local.network_uuids),
  )

  unmanaged_categories = setsubtract([for node in values(local.nodes) : node.category], keys(local.categories))
  unknown_categories   = setsubtract(local.unmanaged_categories, keys(local.category_images))

  diverging_categories = [
    for name in setsubtract(local.unmanaged_categories, local.unknown_categories) :
    "${name} is linked to ${local.category_images[name]}, not ${var.software_image_name}"
    if local.category_images[name] != var.software_image_name
  ]

  unknown_roles = setsubtract(flatten([for node in values(local.nodes) : coalesce(node.roles, [])]), local.role_names)

  unremovable_values = flatten([
    for category in data.bcm_cmdevice_categories.all.categories : [
      for argument in ["disksetup", "kernel_parameters", "notes"] : "${argument} of ${category.name}"
      if category[argument] != null && local.categories[category.name][argument] == null
    ]
    if contains(keys(local.categories), category.name)
  ])

  head_nodes = setintersection(keys(local.nodes), [for node in data.bcm_cmdevice_nodes.head_nodes.nodes : node.hostname])

  ambiguous_bmcs = [
    for hostname, names in local.oob_networks :
    "${hostname} (${local.nodes[hostname].ipmi_ip}: ${length(names) == 0 ? "no network" : join(", ", names)})"
    if length(names) != 1 && local.oob_network == null
  ]

  misplaced_addresses = flatten([
    for hostname, interfaces in local.interfaces : [
      for interface in interfaces :
      "${hostname} ${interface.name}: ${interface.ip} is not in ${local.network_ranges[interface.network]}"
      if interface.ip != null
      && try(
        cidrsubnet(
          "${interface.ip}/${split("/", local.network_ranges[interface.network])[1]}",
          0,
          0,
        ) != local.network_ranges[interface.network],
        false,
      )
    ]
  ])

  # The software image of each node: that of its category.
  node_images = {
    for hostname, node in local.nodes :
    hostname => try(coalesce(local.categories[node.category].software_image_name), var.software_image_name)
  }

  # The networks that the BMC of each node can be in; exactly one unless the plan stops.
  oob_networks = {
    for hostname, node in local.nodes :
    hostname => local.oob_network != null ? [local.oob_network] : [
      for name, range in local.network_ranges : name
      if cidrsubnet("${node.ipmi_ip}/${split("/", range)[1]}", 0, 0) == range
    ]
  }

  # The boot and the BMC interface that every node has.
  own_interfaces = {
    for hostname, node in local.nodes :
    hostname => {
      (node.boot_interface) = {
        type     = "physical"
        mac      = node.mac
        network  = local.management_network
        ip       = node.management_ip
        bootable = true
      }
      (node.bmc_interface) = {
        type     = "bmc"
        mac      = node.bmc_mac
        network  = try(local.oob_networks[hostname][0], null)
        ip       = node.ipmi_ip
        bootable = false
      }
    }
  }

  # All interfaces of each node: boot, BMC, then the others by name. What the node's `interfaces` says wins.
  interface_settings = {
    for hostname, node in local.nodes :
    hostname => [
      for name in distinct(concat([node.boot_interface, node.bmc_interface], keys(node.interfaces))) :
      merge(
        {
          name      = name
          type      = "physical"
          mac       = null
          network   = null
          ip        = null
          ipv6_ip   = null
          dhcp      = null
          bootable  = false
          start_if  = null
          members   = null
          bond_mode = null
        },
        try(local.own_interfaces[hostname][name], {}),
        { for argument, value in try(node.interfaces[name], {}) : argument => value if value != null },
      )
    ]
  }

  # As the provider wants them. Its own default for dhcp is true, also with a static address.
  interfaces = {
    for hostname, interfaces in local.interface_settings :
    hostname => [
      for interface in interfaces :
      merge(interface, {
        mac  = try(replace(interface.mac, "-", ":"), null)
        dhcp = coalesce(interface.dhcp, interface.ip == null && interface.network != null)
      })
    ]
  }

  # What is asked for of each node: a change of this, and of nothing else, powers the node. Hence names from the inputs
  # only, never ids or anything that a plan can call unknown. Powering on installs nothing on a node that runs, so image
  # and category count for power_cycle alone.
  power_requests = {
    for hostname in setintersection(keys(local.nodes), coalesce(var.power_nodes, keys(local.nodes))) :
    hostname => {
      power_action     = var.power_action
      power_generation = var.power_generation
      software_image   = var.power_action == "power_cycle" ? local.node_images[hostname] : null
      category         = var.power_action == "power_cycle" ? local.nodes[hostname].category : null
    }
    if var.power_action != null
  }

  # The requests on record that are today's, by an id; and those that the readiness check has confirmed.
  records = {
    for hostname, record in merge(
      terraform_data.power_cpu-03,
      terraform_data.power_cpu-06,
      terraform_data.power_dgx-05,
    ) :
    hostname => record.id
    if try(record.triggers_replace == local.power_requests[hostname], false)
  }

  # Which of them there are; a plan knows that before it knows the ids.
  recorded = { for hostname in keys(local.records) : hostname => true }

  confirmed = {
    for hostname, check in merge(
      terraform_data.power_cpu-03_confirmed,
      terraform_data.power_cpu-06_confirmed,
      terraform_data.power_dgx-05_confirmed,
    ) :
    hostname => check.triggers_replace.record
    if try(
      contains([check.triggers_replace.checked_in, check.output], check.triggers_replace.rechecked_in),
      false,
    )
  }

  # What BCM says of the nodes.
  registered = {
    for node in data.bcm_cmdevice_nodes.registered.nodes :
    node.hostname => {
      category = node.category
      ips = [
        for interface in node.interfaces : interface.ip
        if try(!contains(["", "0.0.0.0"], interface.ip), false)
      ]
    }
  }

  # How far each node is known to be. BCM's node list tells no state, so nothing here is read from it but that a node is
  # registered.
  states = {
    for hostname in keys(local.nodes) :
    hostname => (
      try(local.registered[hostname], null) == null ? "missing" :
      !try(local.recorded[hostname], false) ? "registered" :
      try(local.confirmed[hostname] == local.records[hostname], false) ? "ready" :
      "powered"
    )
  }

  as_requested = {
    for hostname, node in local.nodes :
    hostname => try(
      local.registered[hostname].category == local.category_uuids[node.category]
      && length(setsubtract(
        [for interface in local.interfaces[hostname] : interface.ip if interface.ip != null],
        local.registered[hostname].ips,
      )) == 0,
      false,
    )
  }

  # Whether everything asked for is confirmed; null when Terraform cannot know.
  successes = {
    for hostname, state in local.states :
    hostname => (
      !local.as_requested[hostname] ? false :
      try(local.power_requests[hostname], null) == null ? true :
      state == "registered" ? false :
      state == "ready" ? true :
      local.readiness != null ? (false) :
      state == "powered" ? true :
      null
    )
  }
}
