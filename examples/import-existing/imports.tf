# What is to be imported, by name. An import block can stay: what the state has already is left alone.
locals {
  imported_nodes      = ["cpu-03", "dgx-05"]
  imported_categories = ["k8s-gpu-worker"]
}

data "bcm_cmdevice_nodes" "existing" {}

data "bcm_cmdevice_categories" "existing" {}

import {
  for_each = {
    for node in data.bcm_cmdevice_nodes.existing.nodes : node.hostname => node.uuid
    if contains(local.imported_nodes, node.hostname)
  }

  to = module.provisioning.bcm_cmdevice_device.nodes[each.key]
  id = each.value
}

import {
  for_each = {
    for category in data.bcm_cmdevice_categories.existing.categories : category.name => category.uuid
    if contains(local.imported_categories, category.name)
  }

  to = module.provisioning.bcm_cmdevice_category.managed[each.key]
  id = each.value
}
