locals {
  # Runs the readiness command until it succeeds, fails permanently or times out, or until Terraform is gone.
  readiness_script = <<-EOT
    deadline=$(($(date +%s) + READINESS_TIMEOUT))
    fail() {
      echo "Readiness check of $NODE_HOSTNAME $1 (power requested at $POWER_REQUESTED_AT)" >&2
      exit 1
    }
    while kill -0 "$PPID" 2>/dev/null; do
      status=0
      sh -c "$READINESS_COMMAND" || status=$?
      case $status in
        0) exit 0 ;;
        99) fail "reported a permanent failure (exit 99)" ;;
        126 | 127) fail "cannot run: the machine that runs Terraform lacks the command, or may not execute it (exit $status)" ;;
      esac
      test "$(date +%s)" -lt "$deadline" || fail "did not succeed in $READINESS_TIMEOUT s: its last attempt ended with exit $status"
      sleep "$READINESS_INTERVAL"
    done
    fail "ended because Terraform was gone"
  EOT

  # Empty without readiness, and then there are no check resources. The script is one of the variables, because
  # Terraform repeats the whole command in the message of a check that fails.
  readiness_environments = {
    for hostname, node in local.nodes :
    hostname => {
      NODE_HOSTNAME       = hostname
      NODE_IP             = node.management_ip
      NODE_BMC_IP         = node.ipmi_ip == null ? "" : node.ipmi_ip
      NODE_CATEGORY       = node.category
      NODE_SOFTWARE_IMAGE = local.node_images[hostname]
      POWER_ACTION        = local.power_action
      READINESS_COMMAND   = var.readiness.command
      READINESS_INTERVAL  = var.readiness.interval
      READINESS_TIMEOUT   = var.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
    if var.readiness != null
  }

  # A value that is new in each run of Terraform, so that a confirmation can see whether its check was made by the same
  # run.
  run = uuid()

  # The hostnames of the nodes to power, from their devices. A device can be missing when outputs are refreshed after a
  # failure. length([x]) > 0 is explained in main.tf: no node is powered before managed categories and preflight checks
  # are done.
  power_targets = length([bcm_cmdevice_category.managed, terraform_data.preflight]) > 0 ? {
    for hostname in keys(local.power_requests) :
    hostname => try(local.devices[hostname].hostname, hostname)
  } : null
}

# Remembers in which step, or in parallel, each node was last powered. preflight in data.tf stops the plan when a
# request would move, because a request that is created at another address powers the node again.
resource "terraform_data" "power_place" {
  for_each = local.power_requests

  triggers_replace = each.value
  input            = local.power_places[each.key]

  lifecycle {
    ignore_changes = [input]
  }
}

# Parallel mode: all nodes at once, within Terraform's -parallelism and BCM's provisioning slots.
locals {
  parallel_requests = length([local.power_targets]) > 0 ? {
    for hostname, request in local.power_requests : hostname => request
    if local.power_places[hostname] == "parallel"
  } : null
}

action "bcm_cmdevice_power" "parallel" {
  for_each = local.parallel_requests

  config {
    device_id    = local.power_targets[each.key]
    power_action = each.value.power_action
  }
}

# The request of a node and its time. Each new request replaces it, with a new id and time.
resource "terraform_data" "parallel_request" {
  for_each = local.parallel_requests

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

# Terraform evaluates for_each once per instance, and a reference to a resource reads all its instances each time.
# Terraform evaluates a local once.
locals {
  parallel_requested = terraform_data.parallel_request
  parallel_checked   = terraform_data.parallel_check
  parallel_to_check  = { for hostname, request in local.parallel_requested : hostname => request if var.readiness != null }
}

# Powers the node once for each request. The events are after_*, so that the failure of one node stops no other. It is
# changed in place, because Terraform runs the action of a replaced resource after the resources that depend on it.
resource "terraform_data" "parallel_trigger" {
  for_each = local.parallel_requested

  input = each.value.id

  lifecycle {
    action_trigger {
      events  = [after_create, after_update]
      actions = [action.bcm_cmdevice_power.parallel[each.key]]
    }
  }
}

# parallel_check and parallel_confirmation do the same as check and confirmation in step/main.tf.
resource "terraform_data" "parallel_check" {
  for_each = local.parallel_to_check

  triggers_replace = each.value.id
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environments[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "parallel_confirmation" {
  for_each = local.parallel_checked

  triggers_replace = { request = each.value.triggers_replace, run = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

locals {
  unconfirmed_checks = [
    for hostname, confirmation in terraform_data.parallel_confirmation : hostname
    if confirmation.output != confirmation.triggers_replace.run
  ]
}

resource "terraform_data" "parallel_confirmed" {
  lifecycle {
    precondition {
      condition     = length(local.unconfirmed_checks) == 0
      error_message = "The readiness check of ${join(", ", local.unconfirmed_checks)} is not confirmed, because Terraform was interrupted or the check of another node failed, so its result is unknown. Check again (MODULE: for example module.provisioning): terraform apply ${join(" ", [for hostname in local.unconfirmed_checks : "-replace='MODULE.terraform_data.parallel_check[\"${hostname}\"]'"])}"
    }
  }
}

# Sequential mode: one node after another. Each step has one node at most and waits for the end of the step before.
locals {
  steps = [
    for index in range(1) : {
      requests = {
        for hostname, request in local.power_requests : hostname => request
        if local.power_places[hostname] == format("step_%02d", index + 1)
      }
      targets      = local.power_targets
      environments = local.readiness_environments
      address      = format("MODULE.module.step_%02d", index + 1)
      run          = local.run
    }
  ]
}

module "step_01" {
  source = "./step"
  step   = local.steps[0]
  after  = null
}
