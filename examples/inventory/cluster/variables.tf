variable "software_image_name" {
  type        = string
  default     = "dgx-os-6.3"
  description = "Name of the software image that nodes are installed from; it must exist in BCM."
  nullable    = false
}

variable "bmc_password" {
  type        = string
  default     = null
  description = "Password of the BMC user, written to the managed categories and so to the state; null leaves the BMC settings to BCM."
  sensitive   = true
}

variable "bmc_username" {
  type        = string
  default     = null
  description = "Name of the BMC user; null leaves the BMC settings to BCM."
  sensitive   = true

  validation {
    condition     = can(coalesce(var.bmc_username)) == can(coalesce(var.bmc_password))
    error_message = "bmc_username and bmc_password must be set together, or both be null."
  }
}

variable "install_mode" {
  type        = string
  default     = "AUTO"
  description = "How nodes of the managed categories are installed: AUTO makes the disks equal to the image, FULL repartitions them and destroys all data. MINIMAL is known to some providers but not to BCM: it stops the plan of a managed category."
  nullable    = false

  validation {
    condition     = contains(["AUTO", "FULL", "MINIMAL"], var.install_mode)
    error_message = "install_mode must be AUTO, FULL or MINIMAL; wrong: install_mode = ${jsonencode(var.install_mode)}."
  }
}

variable "power_action" {
  type        = string
  default     = null
  description = "What to do with the nodes: power_on installs nodes that are off, power_cycle re-installs nodes and ends what runs on them; null does nothing."

  validation {
    condition     = !can(coalesce(var.power_action)) || contains(["power_on", "power_cycle"], var.power_action)
    error_message = "power_action must be power_on or power_cycle, or null; wrong: power_action = ${jsonencode(var.power_action)}."
  }
}

variable "power_generation" {
  type        = number
  default     = 0
  description = "Raise it to request the same power action again."
  nullable    = false
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames of the nodes to power; null means all nodes, [] means none."

  validation {
    condition = length(setsubtract(coalesce(var.power_nodes, []), keys(local.inputs.nodes))) == 0
    error_message = "power_nodes must name keys of nodes; wrong: ${join(", ", [
      for hostname in setsubtract(coalesce(var.power_nodes, []), keys(local.inputs.nodes)) : jsonencode(hostname)
    ])}."
  }
}
