output "node_status" {
  value = {
    staging    = module.staging.node_status
    production = module.production.node_status
  }
  description = "What is known of each node, by cluster."
}
