variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs nodes that are off, power_cycle re-installs nodes that run; null powers nobody."
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames that power_action is meant for; null: all nodes."
}
