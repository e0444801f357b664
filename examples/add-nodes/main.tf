# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD say where the head node is and who asks.
provider "bcm" {
  timeout = 120
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  software_image_name = "ubuntu-22.04-cpu"
  management_network  = "internalnet"
  oob_network         = "ipminet"

  power_action       = var.power_action
  provisioning_order = var.provisioning_order
  nodes              = var.nodes

  readiness = {
    command = "bcm-node-provisioning wait"
    timeout = 2700
  }

  categories = {
    "k8s-control-plane" = {
      disksetup = file("${path.module}/disks.xml")
    }
    "k8s-gpu-worker" = {
      software_image_name = "dgx-os-6.3"
      disksetup           = file("${path.module}/disks.xml")
    }
  }
}
