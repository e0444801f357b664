variable "dgx_in_bcm" {
  type        = bool
  default     = false
  description = "Whether BCM alone manages the records of the DGX nodes: true after their bonds were created in BCM."
}

variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs nodes that are off, power_cycle re-installs nodes that run; null powers no node."
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames of the nodes to power; null means all nodes, [] means none."
}
