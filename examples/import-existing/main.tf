# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD name the head node and the BCM user.
provider "bcm" {
  timeout = 120
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  # The image that the category k8s-gpu-worker is linked to in BCM. Terraform does not manage that category.
  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"
  oob_network         = "ipminet"

  # Null during the import: with a request, an imported node would be powered at once, because none is recorded yet.
  power_action = var.power_action
  power_nodes  = var.power_nodes

  nodes = {
    "dgx-05" = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
      notes         = "rack 7"

      # Values in BCM that the import would otherwise change. Omit bootable on BCM 10, which does not return it. The old
      # generation of the provider accepts only "ipmi".
      power_control = "ipmi0"
      interfaces    = { "BOOTIF" = { bootable = true } }
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
