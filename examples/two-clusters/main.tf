provider "bcm" {
  alias    = "staging"
  endpoint = var.staging.endpoint
  username = var.staging.username
  password = var.staging_password
  timeout  = 120
}

provider "bcm" {
  alias    = "production"
  endpoint = var.production.endpoint
  username = var.production.username
  password = var.production_password
  timeout  = 120
}

module "staging" {
  source    = "../../modules/bcm_node_provisioning"
  providers = { bcm = bcm.staging }

  software_image_name = var.staging.software_image_name
  management_network  = "internalnet"
  oob_network         = "ipminet"
  power_action        = var.staging.power_action

  categories = {
    "k8s-gpu-worker" = {
      disksetup = file("${path.module}/disks.xml")
    }
  }

  nodes = {
    "dgx-06" = {
      mac           = "02:5e:00:00:d0:06"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.206"
      ipmi_ip       = "10.229.10.206"
    }
  }
}

module "production" {
  source    = "../../modules/bcm_node_provisioning"
  providers = { bcm = bcm.production }

  software_image_name = var.production.software_image_name
  management_network  = "internalnet"
  oob_network         = "ipminet"
  power_action        = var.production.power_action

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
