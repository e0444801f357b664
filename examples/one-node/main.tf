# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD name the head node and the BCM user.
provider "bcm" {
  timeout = 120
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  software_image_name = var.software_image_name
  management_network  = "internalnet"
  oob_network         = "ipminet"

  power_action     = var.power_action
  power_generation = var.power_generation

  # An apply ends when the node is up.
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
  }
}
