variable "software_image_name" {
  type        = string
  default     = "dgx-os-6.3"
  description = "Software image of the node."
}

variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs a node that is off, power_cycle re-installs one that runs; null powers no node."
}

variable "power_generation" {
  type        = number
  default     = 0
  description = "Raise it to request the same power action again."
}
