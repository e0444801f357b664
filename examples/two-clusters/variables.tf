variable "staging" {
  type = object({
    endpoint            = string
    username            = string
    software_image_name = string
    power_action        = optional(string)
  })
  description = "The cluster on which images are tried: its head node, and what its nodes are installed with."
}

variable "staging_password" {
  type        = string
  sensitive   = true
  description = "Password of the BCM user of the staging cluster."
}

variable "production" {
  type = object({
    endpoint            = string
    username            = string
    software_image_name = string
    power_action        = optional(string)
  })
  description = "The cluster that works: its head node, and what its nodes are installed with."
}

variable "production_password" {
  type        = string
  sensitive   = true
  description = "Password of the BCM user of the production cluster."
}
