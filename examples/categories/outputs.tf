output "category_ids" {
  value       = module.provisioning.category_ids
  description = "The UUID of each category in BCM."
}

output "node_status" {
  value       = module.provisioning.node_status
  description = "What is known of each node."
}
