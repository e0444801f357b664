variable "bmc_username" {
  type        = string
  sensitive   = true
  description = "Name of the BMC user that the installer sets up on each node."
}

variable "bmc_password" {
  type        = string
  sensitive   = true
  description = "Password of the BMC user."
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
