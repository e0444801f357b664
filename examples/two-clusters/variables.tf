variable "staging" {
  type = object({
    endpoint            = string
    username            = string
    software_image_name = string
    power_action        = optional(string)
  })
  description = "The staging cluster, for trying images: its head node, and the image and power action of its nodes."
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
  description = "The production cluster: its head node, and the image and power action of its nodes."
}

variable "production_password" {
  type        = string
  sensitive   = true
  description = "Password of the BCM user of the production cluster."
}
