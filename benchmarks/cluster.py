"""A cluster of any number of nodes: as a simulated head node, as inputs of the module, and written plainly by hand."""

from __future__ import annotations

from typing import Any

from bcm_simulator.cluster import Cluster

IMAGE, MANAGEMENT, OUT_OF_BAND, CATEGORY = "default-image", "internalnet", "ipminet", "worker"

PLAIN = """\
terraform {
  required_providers {
    bcm = {
      source = "hashi-demo-lab/bcm"
    }
  }
}

variable "nodes" {
  type = map(object({
    mac           = string
    category      = string
    management_ip = string
    ipmi_ip       = string
  }))
}

data "bcm_cmpart_softwareimages" "all" {}

data "bcm_cmnet_networks" "all" {}

locals {
  images   = { for image in data.bcm_cmpart_softwareimages.all.images : image.name => image.uuid }
  networks = { for network in data.bcm_cmnet_networks.all.networks : network.name => network.uuid }
}

resource "bcm_cmdevice_category" "worker" {
  name                 = "worker"
  management_network   = local.networks["internalnet"]
  software_image_proxy = { parent_software_image = local.images["default-image"] }
}

resource "bcm_cmdevice_device" "nodes" {
  for_each = var.nodes

  hostname           = each.key
  mac                = each.value.mac
  category           = bcm_cmdevice_category.worker.uuid
  management_network = local.networks["internalnet"]
  power_control      = "ipmi"

  interfaces {
    name     = "BOOTIF"
    type     = "physical"
    mac      = each.value.mac
    network  = local.networks["internalnet"]
    ip       = each.value.management_ip
    dhcp     = false
    bootable = true
  }

  interfaces {
    name    = "ipmi0"
    type    = "bmc"
    network = local.networks["ipminet"]
    ip      = each.value.ipmi_ip
    dhcp    = false
  }
}
"""
"""The plainest configuration of the same devices: no checks, only the necessary lookups, no power actions."""


def head_node(slots: int = 10) -> Cluster:
    """Return a head node without nodes, with room for thousands; `slots` nodes are provisioned at once."""
    return Cluster.model_validate(
        {
            "head_node": {"hostname": "bcm-head", "ip": "10.10.250.2", "network": MANAGEMENT},
            "provisioning_slots": slots,
            "networks": {
                MANAGEMENT: {
                    "subnet": "10.10.0.0/16",
                    "gateway": "10.10.250.1",
                    "management": True,
                    "bootable": True,
                },
                OUT_OF_BAND: {"subnet": "10.11.0.0/16"},
            },
            "images": {IMAGE: {}},
        }
    )


def nodes(count: int) -> dict[str, dict[str, str]]:
    """Return `count` nodes of one category, by hostname."""
    addresses = [(number, f"{number // 250}.{number % 250 + 1}") for number in range(count)]
    return {
        f"node-{number:04}": {
            "mac": f"02:5e:00:00:{number // 256:02x}:{number % 256:02x}",
            "category": CATEGORY,
            "management_ip": f"10.10.{address}",
            "ipmi_ip": f"10.11.{address}",
        }
        for number, address in addresses
    }


def inputs(count: int, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever the module takes
    """Return the module's inputs for `count` nodes of one managed category."""
    return {
        "software_image_name": IMAGE,
        "management_network": MANAGEMENT,
        "categories": {CATEGORY: {"disksetup": "<diskSetup/>"}},
        "nodes": nodes(count),
        **more,
    }


def fleet_of(count: int, groups: int, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever an inventory takes
    """Return an inventory of `count` nodes in `groups` racks of one size."""
    hostnames = list(nodes(count))
    size = -(-count // groups)
    racks = {f"rack-{1 + start // size:02}": hostnames[start : start + size] for start in range(0, count, size)}
    return {**inputs(count), "provisioning_mode": "parallel", "groups": racks, **more}
