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
  provisioning_mode  = "sequential"
  provisioning_order = ["cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06"]

  # The next node is powered on when the one before is up.
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

  nodes = {
    "cpu-03" = {
      mac           = "02:5e:00:00:c0:03"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.103"
      ipmi_ip       = "10.229.10.103"
    }
    "cpu-05" = {
      mac           = "02:5e:00:00:c0:05"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.105"
      ipmi_ip       = "10.229.10.105"
    }
    "cpu-06" = {
      mac           = "02:5e:00:00:c0:06"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.106"
      ipmi_ip       = "10.229.10.106"
    }
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
