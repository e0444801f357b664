variable "software_image_name" {
  type        = string
  default     = null
  description = "The software image of nodes whose category names no other; null: the image in the inventory."
}

variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs new nodes, power_cycle installs nodes again; null powers no node."
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames of the nodes to power; null: all nodes."
}
