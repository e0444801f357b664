# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD say where the head node is and who asks.
provider "bcm" {
  timeout = 120
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  # The image that k8s-control-plane is linked to. BCM has that category, and it stays BCM's own.
  software_image_name = "ubuntu-22.04-cpu"
  management_network  = "internalnet"
  oob_network         = "ipminet"

  # With a request, an imported node would be powered at once: no request of it is recorded yet.
  power_action = var.power_action
  power_nodes  = var.power_nodes

  # As it is in BCM. What BCM has must not be left out: the provider can replace such a value and not remove it.
  categories = {
    "k8s-gpu-worker" = {
      software_image_name = "dgx-os-6.3"
      disksetup           = file("${path.module}/gpu-worker-disks.xml")
      kernel_parameters   = "iommu=pt"
      notes               = "GPU workers"
    }
  }

  nodes = {
    "cpu-03" = {
      mac           = "02:5e:00:00:c0:03"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.103"
      ipmi_ip       = "10.229.10.103"
    }
    "dgx-05" = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
      notes         = "rack 7"
    }
    # Runs production: Terraform powers and reports it, and never writes its record.
    "dgx-06" = {
      manage        = false
      mac           = "02:5e:00:00:d0:06"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.206"
      ipmi_ip       = "10.229.10.206"
    }
  }
}
