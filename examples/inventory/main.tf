# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD name the head node and the BCM user.
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
