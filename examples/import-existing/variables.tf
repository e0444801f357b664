variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs nodes that are off, power_cycle re-installs nodes that run; null powers no node."
}

variable "power_nodes" {
  type        = list(string)
  default     = []
  description = "Hostnames of the nodes to power; null means all nodes, [] means none."
}
