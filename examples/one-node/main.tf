# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD say where the head node is and who asks.
provider "bcm" {
  timeout = 120
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"
  oob_network         = "ipminet"

  power_action       = var.power_action
  power_nodes        = var.power_nodes
  provisioning_order = ["dgx-05", "dgx-06"]

  readiness = {
    command = "bcm-node-provisioning wait"
    timeout = 2700
  }

  categories = {
    "k8s-gpu-worker" = {
      disksetup = file("${path.module}/disks.xml")
    }
  }

  nodes = {
    "dgx-05" = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
    }
    "dgx-06" = {
      mac           = "02:5e:00:00:d0:06"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.206"
      ipmi_ip       = "10.229.10.206"
    }
  }
}
