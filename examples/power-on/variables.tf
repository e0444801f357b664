variable "power_action" {
  type        = string
  default     = null
  description = "power_on installs the nodes; null registers them and powers nobody."
}
