"""locals.tf: what is worked out from the inputs and the lookups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.module.power import counts

if TYPE_CHECKING:
    from bcm_node_provisioning.module.builder import Module


def add_lookup_locals(module: Module) -> None:
    """Add what BCM has, by name."""
    module.local(
        "image_uuids",
        "{ for image in data.bcm_cmpart_softwareimages.all.images : image.name => image.uuid }",
        comment="What BCM has, by name.",
    )
    module.local("image_names", "{ for name, uuid in local.image_uuids : uuid => name }")
    module.local(
        "category_images",
        """{
          for category in data.bcm_cmdevice_categories.all.categories : category.name =>
          lookup(local.image_names, coalesce(category.software_image_id, "none"), "no image")
        }""",
    )
    module.local(
        "category_uuids",
        """merge(
          { for category in data.bcm_cmdevice_categories.all.categories : category.name => category.uuid },
          { for name, category in bcm_cmdevice_category.managed : name => category.uuid }
        )""",
    )
    module.local(
        "network_uuids",
        "{ for network in data.bcm_cmnet_networks.all.networks : network.name => network.uuid }",
    )
    module.local(
        "network_ranges",
        """{
          for network in data.bcm_cmnet_networks.all.networks :
          network.name => cidrsubnet("${network.base_address}/${network.netmask_bits}", 0, 0)
          if try(
            network.netmask_bits > 0
            && cidrsubnet("${network.base_address}/${network.netmask_bits}", 0, 0) != "",
            false
          )
        }""",
    )
    module.local(
        "role_names",
        "sort(distinct([for role in data.bcm_cmdevice_roles.all.roles : role.name]))",
    )


def add_fault_locals(module: Module) -> None:
    """Add what the inputs ask for and BCM does not have: each empty when all is well (FR-012, FR-019)."""
    module.local(
        "unknown_images",
        """setsubtract(
          concat([var.software_image_name], [
            for category in values(var.categories) : category.software_image_name
            if category.software_image_name != null
          ]),
          keys(local.image_uuids)
        )""",
        comment="What the inputs name and BCM does not have, or has otherwise; data.tf stops the plan at any of these.",
    )
    module.local(
        "unknown_networks",
        """setsubtract(
          concat(
            [for network in [var.management_network, var.oob_network] : network if network != null],
            [
              for category in values(var.categories) : category.management_network
              if category.management_network != null
            ],
            flatten([for node in values(var.nodes) : [
              for interface in values(node.interfaces) : interface.network if interface.network != null
            ]])
          ),
          keys(local.network_uuids)
        )""",
    )
    module.local(
        "unmanaged_categories",
        "setsubtract([for node in values(var.nodes) : node.category], keys(var.categories))",
    )
    module.local("unknown_categories", "setsubtract(local.unmanaged_categories, keys(local.category_images))")
    module.local(
        "diverging_categories",
        """[
          for name in setsubtract(local.unmanaged_categories, local.unknown_categories) :
          "${name} is linked to ${local.category_images[name]}, not ${var.software_image_name}"
          if local.category_images[name] != var.software_image_name
        ]""",
    )
    module.local(
        "unknown_roles",
        "setsubtract(flatten([for node in values(var.nodes) : coalesce(node.roles, [])]), local.role_names)",
    )
    module.local(
        "unremovable_values",
        """flatten([
          for category in data.bcm_cmdevice_categories.all.categories : [
            for argument in ["disksetup", "kernel_parameters", "notes"] : "${argument} of ${category.name}"
            if category[argument] != null && var.categories[category.name][argument] == null
          ]
          if contains(keys(var.categories), category.name)
        ])""",
    )
    module.local(
        "head_nodes",
        "setintersection(keys(var.nodes), [for node in data.bcm_cmdevice_nodes.head_nodes.nodes : node.hostname])",
    )
    module.local(
        "ambiguous_bmcs",
        """[
          for hostname, names in local.oob_networks :
          "${hostname} (${var.nodes[hostname].ipmi_ip}: ${length(names) == 0 ? "no network" : join(", ", names)})"
          if length(names) != 1 && var.oob_network == null
        ]""",
    )
    module.local(
        "misplaced_addresses",
        """flatten([for hostname, interfaces in local.interfaces : [
          for interface in interfaces :
          "${hostname} ${interface.name}: ${interface.ip} is not in ${local.network_ranges[interface.network]}"
          if interface.ip != null && try(
            cidrsubnet("${interface.ip}/${split("/", local.network_ranges[interface.network])[1]}", 0, 0)
            != local.network_ranges[interface.network],
            false
          )
        ]])""",
    )


def add_node_locals(module: Module) -> None:
    """Add what is to become of each node."""
    module.local(
        "node_images",
        """{
          for hostname, node in var.nodes :
          hostname => try(coalesce(var.categories[node.category].software_image_name), var.software_image_name)
        }""",
        comment="The software image of each node: that of its category.",
    )
    module.local(
        "oob_networks",
        """{
          for hostname, node in var.nodes : hostname => var.oob_network != null ? [var.oob_network] : [
            for name, range in local.network_ranges : name
            if cidrsubnet("${node.ipmi_ip}/${split("/", range)[1]}", 0, 0) == range
          ]
        }""",
        comment="The networks that the BMC of each node can be in; exactly one unless the plan stops.",
    )
    module.local(
        "own_interfaces",
        """{
          for hostname, node in var.nodes : hostname => {
            (node.boot_interface) = {
              type = "physical", mac = node.mac, network = var.management_network, ip = node.management_ip,
              bootable = true
            },
            (node.bmc_interface) = {
              type = "bmc", mac = node.bmc_mac, network = try(local.oob_networks[hostname][0], null), ip = node.ipmi_ip,
              bootable = false
            }
          }
        }""",
        comment="The boot and the BMC interface that every node has.",
    )
    module.local(
        "interface_settings",
        """{
          for hostname, node in var.nodes : hostname => [
            for name in distinct(concat([node.boot_interface, node.bmc_interface], keys(node.interfaces))) : merge(
              {
                name = name, type = "physical", mac = null, network = null, ip = null, ipv6_ip = null, dhcp = null,
                bootable = false, start_if = null, members = null, bond_mode = null
              },
              try(local.own_interfaces[hostname][name], {}),
              { for argument, value in try(node.interfaces[name], {}) : argument => value if value != null }
            )
          ]
        }""",
        comment="All interfaces of each node: boot, BMC, then the others by name. What the node's `interfaces` says "
        "wins.",
    )
    module.local(
        "interfaces",
        """{
          for hostname, interfaces in local.interface_settings : hostname => [
            for interface in interfaces : merge(interface, {
              mac = try(replace(interface.mac, "-", ":"), null),
              dhcp = coalesce(interface.dhcp, interface.ip == null && interface.network != null)
            })
          ]
        }""",
        comment="As the provider wants them. Its own default for dhcp is true, also with a static address.",
    )


def add_power_locals(module: Module) -> None:
    """Add what is asked for of which node, and in which order (FR-021 to FR-026)."""
    module.local(
        "power_requests",
        """{
          for hostname in setintersection(keys(var.nodes), coalesce(var.power_nodes, keys(var.nodes))) :
          hostname => {
            power_action = var.power_action,
            power_generation = var.power_generation,
            software_image = var.power_action == "power_cycle" ? local.node_images[hostname] : null,
            category = var.power_action == "power_cycle" ? var.nodes[hostname].category : null
          }
          if var.power_action != null
        }""",
        comment="What is asked for of each node: a change of this, and of nothing else, powers the node. Hence names "
        "from the inputs only, never ids or anything that a plan can call unknown. Powering on installs nothing on a "
        "node that runs, so image and category count for power_cycle alone.",
    )
    if module.exact:
        return
    module.local(
        "power_targets",
        """{
          for hostname in keys(local.power_requests) : hostname => {
            hostname = try(local.devices[hostname].hostname, hostname),
            category = one([
              for name, category in bcm_cmdevice_category.managed : category.name
              if name == var.nodes[hostname].category
            ])
          }
        }""",
        comment="The nodes to power, from devices and managed categories: what refers to this waits for both. Names "
        "only, which are known in every plan. A device can be missing when outputs are brought up to date after a "
        "failure.",
    )
    module.local(
        "order",
        """concat(var.provisioning_order, sort(setsubtract(keys(var.nodes), var.provisioning_order)))""",
        comment="The order of the sequential mode, by all nodes rather than those to be powered: a change of "
        "power_nodes moves nobody.",
    )
    module.local(
        "places",
        """{
          for index, hostname in local.order :
          hostname => var.provisioning_mode == "sequential" ? "step ${index + 1}" : "parallel"
        }""",
    )
    module.local(
        "parallel",
        """{
          for hostname, request in local.power_requests : hostname => request
          if local.places[hostname] == "parallel"
        }""",
    )
    module.local(
        "steps",
        f"""[
          for step in range({module.options.steps}) : {{
            for hostname, request in local.power_requests : hostname => request
            if local.places[hostname] == "step ${{step + 1}}"
          }}
        ]""",
    )


def add_status_locals(module: Module) -> None:
    """Add what is known about each node once everything else is done (FR-028)."""
    confirmed = ", ".join(module.confirmed)
    module.local(
        "records",
        f"""{{
          for hostname, record in merge({", ".join(module.records)}) : hostname => record.id
          if try(record.triggers_replace == local.power_requests[hostname], false)
        }}""",
        comment="The requests on record that are today's, by an id; and those that the readiness check has confirmed.",
    )
    module.local(
        "recorded",
        "{ for hostname in keys(local.records) : hostname => true }",
        comment="Which of them there are; a plan knows that before it knows the ids.",
    )
    module.local(
        "confirmed",
        f"""{{
          for hostname, check in merge({confirmed}) : hostname => check.triggers_replace.record
          if try({counts("check")}, false)
        }}"""
        if module.confirmed
        else "{}",
    )
    module.local(
        "registered",
        """{
          for node in data.bcm_cmdevice_nodes.registered.nodes : node.hostname => {
            category = node.category,
            ips = [
              for interface in node.interfaces : interface.ip
              if try(!contains(["", "0.0.0.0"], interface.ip), false)
            ]
          }
        }""",
        comment="What BCM says of the nodes.",
    )
    powered = (
        '"powered"' if module.records_tell else 'var.provisioning_mode == "sequential" ? "powered" : "power_requested"'
    )
    module.local(
        "states",
        f"""{{
          for hostname in keys(var.nodes) : hostname => (
            try(local.registered[hostname], null) == null ? "missing" :
            !try(local.recorded[hostname], false) ? "registered" :
            try(local.confirmed[hostname] == local.records[hostname], false) ? "ready" :
            {powered}
          )
        }}""",
        comment="How far each node is known to be. BCM's node list tells no state, so nothing here is read from it "
        "but that a node is registered.",
    )
    module.local(
        "as_requested",
        """{
          for hostname, node in var.nodes : hostname => try(
            local.registered[hostname].category == local.category_uuids[node.category] &&
            length(setsubtract(
              [for interface in local.interfaces[hostname] : interface.ip if interface.ip != null],
              local.registered[hostname].ips
            )) == 0,
            false
          )
        }""",
    )
    unconfirmed = "false" if module.records_tell else 'var.provisioning_mode == "sequential" ? false : null'
    module.local(
        "successes",
        f"""{{
          for hostname, state in local.states : hostname => (
            !local.as_requested[hostname] ? false :
            try(local.power_requests[hostname], null) == null ? true :
            state == "registered" ? false :
            state == "ready" ? true :
            var.readiness != null ? ({unconfirmed}) :
            state == "powered" ? true : null
          )
        }}""",
        comment="Whether everything asked for is confirmed; null when Terraform cannot know.",
    )
