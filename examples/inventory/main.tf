# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD say where the head node is and who asks.
provider "bcm" {
  timeout = 120
}

# Written from inventory.yaml.
module "cluster" {
  source = "./cluster"

  software_image_name = var.software_image_name
  power_action        = var.power_action
  power_nodes         = var.power_nodes
}
