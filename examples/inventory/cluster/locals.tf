locals {
  # The records of BCM, by name.
  image_uuids   = { for image in data.bcm_cmpart_softwareimages.all.images : image.name => image.uuid }
  image_names   = { for name, uuid in local.image_uuids : uuid => name }
  network_uuids = { for network in data.bcm_cmnet_networks.all.networks : network.name => network.uuid }
  role_names    = sort(toset(data.bcm_cmdevice_roles.all.roles[*].name))
  bcm_devices   = { for device in data.bcm_cmdevice_nodes.all.nodes : device.hostname => device }

  category_images = {
    for category in data.bcm_cmdevice_categories.all.categories :
    category.name => lookup(local.image_names, coalesce(category.software_image_id, "none"), "no image")
  }

  category_names = { for category in data.bcm_cmdevice_categories.all.categories : category.uuid => category.name }

  category_uuids = merge(
    { for uuid, name in local.category_names : name => uuid },
    { for name, category in bcm_cmdevice_category.managed : name => category.uuid },
  )

  # BCM's network without a range (globalnet, 0.0.0.0/0) is left out, because it holds every address.
  networks = {
    for network in data.bcm_cmnet_networks.all.networks :
    network.name => {
      range = cidrsubnet("${network.base_address}/${network.netmask_bits}", 0, 0)
      reserved = {
        (cidrhost("${network.base_address}/${network.netmask_bits}", 0))  = "is the network address of ${network.name}"
        (cidrhost("${network.base_address}/${network.netmask_bits}", -1)) = "is the broadcast address of ${network.name}"
        (try(coalesce(network.gateway), "0.0.0.0"))                       = "is the gateway of ${network.name}"
      }
      dynamic = [
        for address in [network.dynamic_range_start, network.dynamic_range_end] : address
        if try(coalesce(address), "0.0.0.0") != "0.0.0.0"
      ]
    }
    if try(network.netmask_bits > 0 && can(cidrhost("${network.base_address}/${network.netmask_bits}", 0)), false)
  }

  # The devices that hold each IP address, and those that have each MAC address, as their own or at an interface. An
  # index is used below, because lookup() walks through the whole map at each call.
  address_owners = {
    for owner in flatten([
      for device in data.bcm_cmdevice_nodes.all.nodes : [
        for interface in device.interfaces : { ip = interface.ip, hostname = device.hostname, mac = try(lower(device.mac), "none") }
        if try(coalesce(interface.ip), "0.0.0.0") != "0.0.0.0"
      ]
    ]) :
    owner.ip => owner...
  }

  mac_owners = transpose({
    for device in data.bcm_cmdevice_nodes.all.nodes :
    device.hostname => distinct([for mac in compact(concat([device.mac], device.interfaces[*].mac)) : lower(mac)])
  })
}

locals {
  # The nodes and categories of the inputs, with empty strings as null.
  nodes = {
    for hostname, node in local.inputs.nodes :
    hostname => { for argument, value in node : argument => value == "" ? null : value }
  }

  categories = {
    for name, category in local.inputs.categories :
    name => merge({ for argument, value in category : argument => value == "" ? null : value }, {
      software_image_name = try(coalesce(category.software_image_name), var.software_image_name)
      management_network  = try(coalesce(category.management_network), local.inputs.management_network)
      install_mode        = try(coalesce(category.install_mode), var.install_mode)
    })
  }

  managed_nodes   = { for hostname, node in local.nodes : hostname => node if node.manage }
  unmanaged_nodes = { for hostname, node in local.nodes : hostname => node if !node.manage }

  # coalesce() skips null and empty strings, and fails if nothing is left.
  oob_network  = try(coalesce(local.inputs.oob_network), null)
  bmc_username = try(coalesce(var.bmc_username), null)
  power_action = try(coalesce(var.power_action), null)

  # The software image of each node: that of its category.
  node_images = {
    for hostname, node in local.nodes :
    hostname => try(local.categories[node.category].software_image_name, var.software_image_name)
  }

  # The networks that the BMC of each node can be in. If it is not exactly one, the plan stops. The network in
  # `interfaces` of the node takes precedence.
  bmc_networks = {
    for hostname, node in local.nodes :
    hostname => (
      can(coalesce(node.interfaces[node.bmc_interface].network)) ? [node.interfaces[node.bmc_interface].network] :
      local.oob_network != null ? [local.oob_network] :
      [
        for name, network in local.networks : name
        if try(cidrsubnet("${node.ipmi_ip}/${split("/", network.range)[1]}", 0, 0), "") == network.range
      ]
    )
  }

  # All interfaces of each node: boot, BMC, then the others by name. The fields in `interfaces` of the node take
  # precedence.
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
          bootable  = null
          members   = null
          bond_mode = null
        },
        name == node.boot_interface ? { mac = node.mac, network = local.inputs.management_network, ip = node.management_ip } : {},
        name == node.bmc_interface ? {
          type    = "bmc"
          mac     = node.bmc_mac
          network = try(local.bmc_networks[hostname][0], null)
          ip      = node.ipmi_ip
        } : {},
        { for argument, value in try(node.interfaces[name], {}) : argument => value if value != null && value != "" },
      )
    ]
  }

  # The same in the form that the provider expects. dhcp is always sent, because its default differs between providers.
  interfaces = {
    for hostname, interfaces in local.interface_settings :
    hostname => [
      for interface in interfaces :
      merge(interface, {
        mac     = try(replace(interface.mac, "-", ":"), null)
        ipv6_ip = try(cidrhost("${interface.ipv6_ip}/128", 0), null)
        members = try(coalescelist(interface.members), null)
        dhcp    = coalesce(interface.dhcp, interface.ip == null && interface.network != null)
      })
    ]
  }

  bond_members = {
    for hostname, interfaces in local.interfaces :
    hostname => flatten([for bond in interfaces : coalesce(bond.members, [])])
  }
}

# Inputs that contradict BCM or each other. terraform_data.preflight stops the plan if any list has entries.
locals {
  device_moves = [
    for hostname, place in terraform_data.device_place :
    { hostname = hostname, from = place.input, to = local.device_places[hostname] }
    if try(local.device_places[hostname], place.input) != place.input
  ]

  unlisted_categories = setsubtract(values(local.nodes)[*].category, keys(local.inputs.categories))

  # The static addresses that the module writes. A device in BCM with the same hostname or MAC address is the same
  # machine, so its addresses count as free.
  addresses = flatten([
    for hostname, node in local.managed_nodes : [
      for interface in local.interfaces[hostname] : {
        hostname = hostname
        mac      = lower(local.interfaces[hostname][0].mac)
        label    = "${hostname}.${interface.name} (${interface.ip})"
        ip       = interface.ip
        network  = interface.network
      }
      if interface.ip != null
    ]
  ])

  unmanaged_addresses = flatten([
    for hostname, node in local.unmanaged_nodes : [
      for address in compact([node.management_ip, node.ipmi_ip]) : { ip = address, label = "${hostname} (${address})" }
    ]
  ])

  # Addresses as numbers, to compare them with dynamic ranges: HCL cannot compare strings.
  address_numbers = {
    for address in toset(concat(local.addresses[*].ip, flatten(values(local.networks)[*].dynamic))) :
    address => sum([for index, octet in split(".", address) : octet * pow(256, 3 - index)])
  }

  problems = {
    released_devices = [
      for move in local.device_moves : "terraform state rm 'MODULE.bcm_cmdevice_device.${move.from}' 'MODULE.terraform_data.device_place[\"${move.hostname}\"]'"
      if move.to == "unmanaged"
    ]

    adopted_devices = [
      for move in local.device_moves : join("\n  ", [
        "terraform state rm 'MODULE.terraform_data.device_place[\"${move.hostname}\"]'",
        "import {",
        "  to = MODULE.bcm_cmdevice_device.${move.to}",
        "  id = \"${try(local.bcm_devices[move.hostname].uuid, "UUID")}\"",
        "}",
      ])
      if move.from == "unmanaged"
    ]

    unknown_images = [
      for name in setsubtract(
        concat([var.software_image_name], values(local.categories)[*].software_image_name),
        keys(local.image_uuids),
      ) : jsonencode(name)
    ]

    unknown_networks = [
      for name in setsubtract(
        concat(
          [local.inputs.management_network],
          values(local.categories)[*].management_network,
          compact(flatten([local.oob_network, [for interfaces in values(local.interfaces) : interfaces[*].network]])),
        ),
        keys(local.network_uuids),
      ) : jsonencode(name)
    ]

    unknown_categories = [for name in setsubtract(local.unlisted_categories, keys(local.category_images)) : jsonencode(name)]

    other_images = [
      for name in local.unlisted_categories : "${name} is linked to ${local.category_images[name]}"
      if lookup(local.category_images, name, var.software_image_name) != var.software_image_name
    ]

    unremovable_values = flatten([
      for category in data.bcm_cmdevice_categories.all.categories : [
        for argument in ["disksetup", "kernel_parameters", "notes"] : "${argument} of ${category.name}"
        if can(coalesce(category[argument])) && !can(coalesce(local.categories[category.name][argument]))
      ]
      if contains(keys(local.inputs.categories), category.name)
    ])

    unknown_roles = [
      for name in setsubtract(flatten([for node in values(local.managed_nodes) : coalesce(node.roles, [])]), local.role_names) :
      jsonencode(name)
    ]

    head_nodes = [
      for hostname in keys(local.nodes) : hostname
      if try(local.bcm_devices[hostname].child_type == "HeadNode", false)
    ]

    other_names = concat(
      flatten([
        for hostname, node in local.managed_nodes : [
          for owner in try(local.mac_owners[lower(replace(node.mac, "-", ":"))], []) :
          "${hostname} (${node.mac}) is ${owner}"
          if owner != hostname
        ]
      ]),
      [
        for hostname in keys(local.bcm_devices) : "${lower(hostname)} is ${hostname}"
        if lower(hostname) != hostname && can(local.nodes[lower(hostname)])
      ],
    )

    unmanaged_nodes = flatten([
      for hostname, node in local.unmanaged_nodes : [
        for problem in [
          {
            found = !can(local.bcm_devices[hostname])
            text  = "BCM has no device with this hostname"
          },
          {
            found = try(lower(local.bcm_devices[hostname].mac) != lower(replace(node.mac, "-", ":")), false)
            text  = "mac is ${node.mac}, in BCM ${try(local.bcm_devices[hostname].mac, "null")}"
          },
          {
            found = try(lookup(local.category_names, local.bcm_devices[hostname].category, "") != node.category, false)
            text = join(" ", [
              "category is ${node.category}, in BCM",
              try(local.category_names[local.bcm_devices[hostname].category], "none"),
            ])
          },
          {
            found = try(local.bcm_devices[hostname].power_control == "none" && node.power_control != "none", false)
            text  = "power_control is ${node.power_control}, in BCM none"
          },
        ] :
        "${hostname}: ${problem.text}"
        if problem.found
      ]
    ])

    bmc_networks = [
      for hostname, node in local.managed_nodes :
      "${hostname} (${node.ipmi_ip}: ${join(", ", coalescelist(local.bmc_networks[hostname], ["no network"]))})"
      if length(local.bmc_networks[hostname]) != 1
    ]

    misplaced_addresses = [
      for address in local.addresses :
      "${address.label} is not in ${address.network} (${local.networks[address.network].range})"
      if try(
        cidrsubnet("${address.ip}/${split("/", local.networks[address.network].range)[1]}", 0, 0)
        != local.networks[address.network].range,
        false,
      )
    ]

    taken_addresses = flatten([
      for address in local.addresses : [
        for problem in concat(
          [
            {
              found = can(local.networks[address.network].reserved[address.ip])
              text  = try(local.networks[address.network].reserved[address.ip], "")
            },
            {
              found = try(
                local.address_numbers[address.ip] >= local.address_numbers[local.networks[address.network].dynamic[0]]
                && local.address_numbers[address.ip] <= local.address_numbers[local.networks[address.network].dynamic[1]],
                false,
              )
              text = "is in the dynamic range of ${coalesce(address.network, "no network")}"
            },
          ],
          [
            for owner in try(local.address_owners[address.ip], []) : {
              found = owner.hostname != address.hostname && owner.mac != address.mac
              text  = "belongs to ${owner.hostname}"
            }
          ],
        ) :
        "${address.label} ${problem.text}"
        if problem.found
      ]
    ])

    shared_macs = flatten([
      for hostname, interfaces in local.interfaces : [
        for mac, names in {
          for interface in interfaces : lower(interface.mac) => interface.name...
          if interface.mac != null && interface.type != "bond" && !contains(local.bond_members[hostname], interface.name)
        } :
        "${hostname} (${mac}: ${join(", ", names)})"
        if length(names) > 1
      ]
    ])

    shared_addresses = [
      for ip, labels in {
        for address in concat(local.addresses, local.unmanaged_addresses, flatten([
          for hostname in keys(local.managed_nodes) : [
            for interface in local.interfaces[hostname] :
            { ip = interface.ipv6_ip, label = "${hostname}.${interface.name} (${interface.ipv6_ip})" }
            if interface.ipv6_ip != null
          ]
        ])) : address.ip => address.label...
      } :
      join(" and ", labels)
      if length(labels) > 1
    ]

    without_bmc = [
      for hostname in keys(local.power_requests) : hostname
      if local.nodes[hostname].power_control == "none" || local.nodes[hostname].ipmi_ip == null
    ]

    unknown_values = flatten([
      for name, given in merge(
        { for hostname, node in local.managed_nodes : hostname => node },
        { for name, category in local.categories : name => category },
        ) : [
        for field, allowed in {
          boot_loader          = ["SYSLINUX", "GRUB"]
          boot_loader_protocol = ["HTTP", "TFTP"]
          install_mode         = ["AUTO", "FULL"]
        } :
        "${name}.${field} = ${jsonencode(given[field])}"
        if try(given[field] != null && !contains(allowed, given[field]), false)
      ]
    ])
  }

  # The lists as messages show them: at most ten entries of each. Commands to be copied have lines of their own.
  listed = {
    for name, entries in local.problems :
    name => join(contains(["released_devices", "adopted_devices", "moved_devices"], name) ? "\n  " : "; ", concat(
      slice(tolist(entries), 0, min(10, length(entries))),
      length(entries) > 10 ? ["and ${length(entries) - 10} more"] : [],
    ))
  }
}

locals {
  # The request of each node: a change of this, and of nothing else, powers the node. It has only names from the inputs,
  # because a value that a plan cannot know would power the node as well. power_on installs nothing on a node that is
  # on, so image and category are part of a request for power_cycle only.
  power_requests = {
    for hostname in setintersection(keys(local.nodes), coalesce(var.power_nodes, keys(local.nodes))) :
    hostname => {
      power_action     = local.power_action
      power_generation = var.power_generation
      software_image   = local.power_action == "power_cycle" ? local.node_images[hostname] : null
      category         = local.power_action == "power_cycle" ? local.nodes[hostname].category : null
    }
    if local.power_action != null
  }
}

locals {
  # The result of each request, from the resources that were created for it: the request that is recorded, and whether a
  # readiness check has confirmed it.
  power_results = merge(
    module.power_cpu-03.results,
    module.power_cpu-06.results,
    module.power_dgx-05.results,
  )

  # The requests that are recorded and still current. Their names are known before their ids are.
  current_results = {
    for hostname, result in local.power_results : hostname => result
    if try(result.request == local.power_requests[hostname], false)
  }

  registered = {
    for node in data.bcm_cmdevice_nodes.registered.nodes :
    node.hostname => {
      category = node.category
      ips      = [for interface in node.interfaces : interface.ip if try(coalesce(interface.ip), "0.0.0.0") != "0.0.0.0"]
    }
  }

  # The state of each node as far as Terraform knows it. BCM's list of nodes shows only whether a node is registered.
  states = {
    for hostname in keys(local.nodes) :
    hostname => (
      !can(local.registered[hostname]) ? "missing" :
      !can(local.current_results[hostname]) ? "registered" :
      try(local.current_results[hostname].confirmed, false) ? "ready" :
      "powered"
    )
  }

  as_requested = {
    for hostname, node in local.nodes :
    hostname => try(
      local.registered[hostname].category == local.category_uuids[node.category]
      && length(setsubtract(compact(local.interfaces[hostname][*].ip), local.registered[hostname].ips)) == 0,
      false,
    )
  }

  # Whether everything requested is confirmed; null when Terraform cannot know.
  successes = {
    for hostname, state in local.states :
    hostname => (
      !local.as_requested[hostname] ? false :
      !can(local.power_requests[hostname]) ? true :
      state == "registered" ? false :
      state == "ready" ? true :
      local.inputs.readiness != null ? false :
      state == "powered" ? true :
      null
    )
  }
}
