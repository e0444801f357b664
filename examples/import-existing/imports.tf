# The nodes to import, by hostname. An import block can stay: it does nothing for a device that the state already has.
data "bcm_cmdevice_nodes" "existing" {}

import {
  for_each = {
    for node in data.bcm_cmdevice_nodes.existing.nodes : node.hostname => node.uuid
    if contains(["dgx-05"], node.hostname)
  }

  to = module.provisioning.bcm_cmdevice_device.nodes[each.key]
  id = each.value
}
