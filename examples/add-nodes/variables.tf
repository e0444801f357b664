variable "nodes" {
  type = map(object({
    mac           = string
    category      = string
    management_ip = string
    ipmi_ip       = string
  }))
  description = "The nodes of the cluster, by hostname."
}

variable "provisioning_order" {
  type        = list(string)
  default     = []
  description = "The nodes in the order in which they joined the cluster. New names go to the end, and none is deleted."
}

variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs nodes that are new; null powers nobody."
}
