variable "dgx_in_bcm" {
  type        = bool
  default     = false
  description = "Whether the records of the DGX nodes are left to BCM from now on: true once their bonds are made there."
}

variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs nodes that are off, power_cycle re-installs nodes that run; null powers no node."
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames that power_action is meant for; null means all nodes, [] means none."
}
