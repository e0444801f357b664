variable "software_image_name" {
  type        = string
  default     = "dgx-os-6.3"
  description = "Software image of the GPU workers."
}

variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs nodes that are off, power_cycle re-installs nodes that run; null powers nobody."
}

variable "power_generation" {
  type        = number
  default     = 0
  description = "Raise it to ask for the same power action once more."
}
