terraform {
  required_providers {
    bcm = { source = "hashi-demo-lab/bcm" }
  }
}

variable "step" {
  type        = any
  description = "By hostname: requests, targets (from the devices) and readiness environments, all empty if the step has no node; the address of this call, for messages; and a value that identifies the run of Terraform."
}

variable "after" {
  type        = any
  description = "The results of the previous steps."
}

# The condition in device_id is always true; its reference makes this action wait for the end of the step before.
# depends_on would not: Terraform before 1.16 ignores it in an action.
action "bcm_cmdevice_power" "node" {
  for_each = var.step.requests

  config {
    device_id    = length([var.after]) > 0 ? var.step.targets[each.key] : null
    power_action = each.value.power_action
  }
}

# The request of the node and its time. The action runs before the request is created, so it is recorded only if BCM
# accepted it; if not, the next apply repeats the action.
resource "terraform_data" "request" {
  for_each = var.step.requests

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.node[each.key]]
    }
  }
}

resource "terraform_data" "check" {
  for_each = {
    for hostname, request in terraform_data.request : hostname => request
    if can(var.step.environments[hostname])
  }

  triggers_replace = each.value.id
  input            = var.step.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(var.step.environments[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

# If Terraform is killed during a check, the state can show that check as done. So the check counts only if this
# resource was created in the same run.
resource "terraform_data" "confirmation" {
  for_each = terraform_data.check

  triggers_replace = { request = each.value.triggers_replace, run = each.value.output }
  input            = var.step.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

# Not a postcondition of the confirmation, because that would stop `apply -refresh-only` while there is no confirmation.
resource "terraform_data" "confirmed" {
  for_each = terraform_data.confirmation

  lifecycle {
    create_before_destroy = true

    precondition {
      condition     = each.value.output == each.value.triggers_replace.run
      error_message = "The readiness check of ${each.key} is not confirmed, because Terraform was interrupted, so its result is unknown. Check again (MODULE: for example module.provisioning): terraform apply -replace='${var.step.address}.terraform_data.check[\"${each.key}\"]'"
    }
  }
}

output "results" {
  description = "By hostname: what was requested, the id of that request, and whether the readiness check has confirmed it."
  value = length([terraform_data.confirmed]) > 0 ? {
    for hostname, request in terraform_data.request :
    hostname => {
      request = request.triggers_replace
      id      = request.id
      confirmed = try(
        terraform_data.confirmation[hostname].triggers_replace
        == { request = request.id, run = terraform_data.confirmation[hostname].output },
        false,
      )
    }
  } : null
}
