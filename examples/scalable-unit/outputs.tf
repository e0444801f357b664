output "node_status" {
  value       = module.provisioning.node_status
  description = "What is known of each node."
}

output "provisioning_summary" {
  value       = module.provisioning.provisioning_summary
  description = "How many nodes are in each state."
}
