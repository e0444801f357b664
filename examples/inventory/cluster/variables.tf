variable "software_image_name" {
  type        = string
  default     = "dgx-os-6.3"
  description = "Name of the software image that nodes are installed from; it must exist."
  nullable    = false

  validation {
    condition = can(regex(
      "^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
      var.software_image_name,
    ))
    error_message = "software_image_name must be 1 to 255 printable characters; given: software_image_name = ${jsonencode(var.software_image_name)}."
  }
}

variable "bmc_password" {
  type        = string
  default     = null
  description = "Password of the BMC user, written to the managed categories and so to the state; null leaves the BMC settings to BCM."
  sensitive   = true

  validation {
    condition     = var.bmc_password == null || length(var.bmc_password) > 0
    error_message = "bmc_password must be null or not empty."
  }
}

variable "bmc_username" {
  type        = string
  default     = null
  description = "Name of the BMC user; null leaves the BMC settings to BCM."
  sensitive   = true

  validation {
    condition     = var.bmc_username == null || length(var.bmc_username) > 0
    error_message = "bmc_username must be null or not empty."
  }

  validation {
    condition     = (var.bmc_username == null) == (var.bmc_password == null)
    error_message = "bmc_username and bmc_password must be given together, or both be null."
  }

  validation {
    condition = var.bmc_username != null || length([
      for name, category in local.categories : name
      if category != null && category.bmc_settings != null
    ]) == 0
    error_message = "bmc_settings of a category need bmc_username and bmc_password: without them they would hide the credentials that BCM has for the cluster; categories with bmc_settings: ${join(", ", [
      for name, category in local.categories : name
      if category != null && category.bmc_settings != null
    ])}."
  }
}

variable "install_mode" {
  type        = string
  default     = "AUTO"
  description = "How nodes of the managed categories are installed: AUTO synchronizes what differs, FULL repartitions and loses the data; MINIMAL is known to the provider but not to BCM 10."
  nullable    = false

  validation {
    condition     = contains(["AUTO", "FULL", "MINIMAL"], var.install_mode)
    error_message = "install_mode must be one of AUTO, FULL, MINIMAL; given: install_mode = ${jsonencode(var.install_mode)}."
  }
}

variable "power_action" {
  type        = string
  default     = null
  description = "What to do with the nodes: power_on installs nodes that are off, power_cycle re-installs nodes and ends what runs on them; null does nothing."

  validation {
    condition     = var.power_action == null || contains(["power_on", "power_cycle"], var.power_action)
    error_message = "power_action must be one of power_on, power_cycle; given: power_action = ${jsonencode(var.power_action)}."
  }
}

variable "power_generation" {
  type        = number
  default     = 0
  description = "Raise it to ask for the same power action once more."
  nullable    = false

  validation {
    condition     = var.power_generation >= 0 && floor(var.power_generation) == var.power_generation
    error_message = "power_generation must be a whole number of at least 0; given: power_generation = ${jsonencode(var.power_generation)}."
  }
}

variable "power_nodes" {
  type        = list(string)
  default     = null
  description = "Hostnames that power_action is meant for; null: all nodes."

  validation {
    condition = length([for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}]" if entry == null]) == 0
    error_message = "A value that is required must not be null; given: ${join(", ", [
      for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}]"
      if entry == null
    ])}."
  }

  validation {
    condition = length([
      for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}] = ${entry}"
      if entry != null
      && !can(regex("^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$", entry))
    ]) == 0
    error_message = "A name must be 1 to 255 printable characters; given: ${join(", ", [
      for index, entry in coalesce(var.power_nodes, []) : "power_nodes[${index}] = ${entry}"
      if entry != null
      && !can(regex("^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$", entry))
    ])}."
  }

  validation {
    condition = length(setsubtract(
      [for hostname in coalesce(var.power_nodes, []) : hostname if hostname != null],
      keys(local.nodes),
    )) == 0
    error_message = "power_nodes must name keys of nodes; given: ${join(", ", setsubtract(
      [for hostname in coalesce(var.power_nodes, []) : hostname if hostname != null],
      keys(local.nodes),
    ))}."
  }
}
