locals {
  # Runs the readiness check until it succeeds, gives up or takes too long, even if an attempt hangs.
  readiness_script = <<-EOT
    deadline=$(($(date +%s) + READINESS_TIMEOUT))
    end() {
      for child in $(ps -A -o pid= -o ppid= | awk -v parent="$1" '$2 == parent { print $1 }'); do
        end "$child"
      done
      kill "$1" 2>/dev/null
    }
    give_up() {
      echo "$NODE_HOSTNAME $1 (requested at $POWER_REQUESTED_AT)" >&2
      exit 1
    }
    terraform=$PPID
    while kill -0 "$terraform" 2>/dev/null; do
      sh -c "$READINESS_COMMAND" &
      check=$!
      # Ctrl-C does not reach a shell's background commands, and Terraform ends this shell alone: outlive neither.
      (
        while kill -0 "$check"; do
          kill -0 "$$" && kill -0 "$terraform" || end "$check"
          sleep 1
        done
      ) >/dev/null 2>&1 &
      while kill -0 "$check" 2>/dev/null; do
        if [ "$(date +%s)" -ge "$deadline" ] && end "$check"; then
          give_up "did not become ready in $READINESS_TIMEOUT s: the check still ran"
        fi
        sleep 0.2 2>/dev/null || sleep 1
      done
      status=0
      wait "$check" || status=$?
      case $status in
        0) exit 0 ;;
        99) give_up "has failed, says the readiness check" ;;
      esac
      if [ "$(date +%s)" -ge "$deadline" ]; then
        give_up "did not become ready in $READINESS_TIMEOUT s: the check last exited with $status"
      fi
      waited=0
      while [ "$waited" -lt "$READINESS_INTERVAL" ] && kill -0 "$terraform" 2>/dev/null; do
        sleep 1
        waited=$((waited + 1))
      done
    done
    exit 1
  EOT

  readiness_environment = {
    for hostname, node in var.nodes :
    hostname => {
      NODE_HOSTNAME       = hostname
      NODE_IP             = node.management_ip
      NODE_BMC_IP         = node.ipmi_ip
      NODE_CATEGORY       = node.category
      NODE_SOFTWARE_IMAGE = local.node_images[hostname]
      POWER_ACTION        = var.power_action
      READINESS_COMMAND   = var.readiness.command
      READINESS_INTERVAL  = var.readiness.interval
      READINESS_TIMEOUT   = var.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
    if var.readiness != null
  }

  # Tells what this run of Terraform has made from what it found. Killed during a check, Terraform can leave it in the
  # state as if it had succeeded: so each is made again, unless by the run that has just made it.
  run = uuid()
}

# Remembers where each node was last powered.
resource "terraform_data" "place" {
  for_each = local.power_requests

  triggers_replace = each.value
  input            = local.places[each.key]

  lifecycle {
    ignore_changes = [input]
  }
}

locals {
  # Today's for nodes that are not remembered, as -refresh-only creates nothing.
  last_places = merge(local.places, { for hostname, place in terraform_data.place : hostname => place.output })
}

# A record that moves without a new request would power its node once more, so the plan stops then.
resource "terraform_data" "guard" {
  for_each = local.power_requests

  lifecycle {
    precondition {
      condition     = local.last_places[each.key] == local.places[each.key]
      error_message = "${each.key} was last powered in ${local.last_places[each.key]} and would now be in ${local.places[each.key]}: it would be powered again although nobody asked for that. Add new nodes at the end of provisioning_order and leave the names of removed ones in it; change provisioning_mode or the order only together with power_generation, power_action or the software image. Setting power_action to null and applying forgets all places."
    }
  }
}

locals {
  # Known once devices and categories are done, for which the records have to wait.
  parallel_requests = length(local.power_targets) >= 0 ? local.parallel : null
}

# Parallel mode: all at once, as far as Terraform's -parallelism and BCM's provisioning slots go.
action "bcm_cmdevice_power" "parallel" {
  for_each = local.parallel_requests

  config {
    device_id    = local.power_targets[each.key].hostname
    power_action = each.value.power_action
  }
}

resource "terraform_data" "parallel" {
  for_each = local.parallel_requests

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

locals {
  parallel_records = terraform_data.parallel
}

# Runs the action once for each record. Changed in place: were it replaced, what depends on it would run before the
# action.
resource "terraform_data" "parallel_power" {
  for_each = local.parallel_records

  input = each.value.id

  lifecycle {
    action_trigger {
      events  = [after_create, after_update]
      actions = [action.bcm_cmdevice_power.parallel[each.key]]
    }
  }
}

locals {
  parallel_to_check = { for hostname, record in terraform_data.parallel : hostname => record if var.readiness != null }
}

resource "terraform_data" "parallel_ready" {
  for_each = local.parallel_to_check

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

locals {
  parallel_checked = terraform_data.parallel_ready
}

resource "terraform_data" "parallel_recheck" {
  for_each = local.parallel_checked

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

locals {
  parallel_rechecked = terraform_data.parallel_recheck
}

resource "terraform_data" "parallel_confirmed" {
  for_each = local.parallel_rechecked

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

# Sequential mode: one node after another. Each action refers to the end of the step before, and so waits for it.
action "bcm_cmdevice_power" "step_01" {
  for_each = local.steps[0]

  config {
    device_id    = local.power_targets[each.key].hostname
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_01" {
  for_each = local.steps[0]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_01[each.key]]
    }
  }
}

resource "terraform_data" "step_01_ready" {
  for_each = { for hostname, record in terraform_data.step_01 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_01_recheck" {
  for_each = terraform_data.step_01_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_01_confirmed" {
  for_each = terraform_data.step_01_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_01_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_02" {
  for_each = local.steps[1]

  config {
    device_id    = length(terraform_data.step_01_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_02" {
  for_each = local.steps[1]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_02[each.key]]
    }
  }
}

resource "terraform_data" "step_02_ready" {
  for_each = { for hostname, record in terraform_data.step_02 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_02_recheck" {
  for_each = terraform_data.step_02_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_02_confirmed" {
  for_each = terraform_data.step_02_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_02_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_03" {
  for_each = local.steps[2]

  config {
    device_id    = length(terraform_data.step_02_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_03" {
  for_each = local.steps[2]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_03[each.key]]
    }
  }
}

resource "terraform_data" "step_03_ready" {
  for_each = { for hostname, record in terraform_data.step_03 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_03_recheck" {
  for_each = terraform_data.step_03_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_03_confirmed" {
  for_each = terraform_data.step_03_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_03_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_04" {
  for_each = local.steps[3]

  config {
    device_id    = length(terraform_data.step_03_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_04" {
  for_each = local.steps[3]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_04[each.key]]
    }
  }
}

resource "terraform_data" "step_04_ready" {
  for_each = { for hostname, record in terraform_data.step_04 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_04_recheck" {
  for_each = terraform_data.step_04_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_04_confirmed" {
  for_each = terraform_data.step_04_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_04_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_05" {
  for_each = local.steps[4]

  config {
    device_id    = length(terraform_data.step_04_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_05" {
  for_each = local.steps[4]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_05[each.key]]
    }
  }
}

resource "terraform_data" "step_05_ready" {
  for_each = { for hostname, record in terraform_data.step_05 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_05_recheck" {
  for_each = terraform_data.step_05_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_05_confirmed" {
  for_each = terraform_data.step_05_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_05_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_06" {
  for_each = local.steps[5]

  config {
    device_id    = length(terraform_data.step_05_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_06" {
  for_each = local.steps[5]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_06[each.key]]
    }
  }
}

resource "terraform_data" "step_06_ready" {
  for_each = { for hostname, record in terraform_data.step_06 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_06_recheck" {
  for_each = terraform_data.step_06_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_06_confirmed" {
  for_each = terraform_data.step_06_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_06_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_07" {
  for_each = local.steps[6]

  config {
    device_id    = length(terraform_data.step_06_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_07" {
  for_each = local.steps[6]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_07[each.key]]
    }
  }
}

resource "terraform_data" "step_07_ready" {
  for_each = { for hostname, record in terraform_data.step_07 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_07_recheck" {
  for_each = terraform_data.step_07_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_07_confirmed" {
  for_each = terraform_data.step_07_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_07_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_08" {
  for_each = local.steps[7]

  config {
    device_id    = length(terraform_data.step_07_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_08" {
  for_each = local.steps[7]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_08[each.key]]
    }
  }
}

resource "terraform_data" "step_08_ready" {
  for_each = { for hostname, record in terraform_data.step_08 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_08_recheck" {
  for_each = terraform_data.step_08_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_08_confirmed" {
  for_each = terraform_data.step_08_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_08_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_09" {
  for_each = local.steps[8]

  config {
    device_id    = length(terraform_data.step_08_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_09" {
  for_each = local.steps[8]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_09[each.key]]
    }
  }
}

resource "terraform_data" "step_09_ready" {
  for_each = { for hostname, record in terraform_data.step_09 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_09_recheck" {
  for_each = terraform_data.step_09_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_09_confirmed" {
  for_each = terraform_data.step_09_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_09_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_10" {
  for_each = local.steps[9]

  config {
    device_id    = length(terraform_data.step_09_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_10" {
  for_each = local.steps[9]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_10[each.key]]
    }
  }
}

resource "terraform_data" "step_10_ready" {
  for_each = { for hostname, record in terraform_data.step_10 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_10_recheck" {
  for_each = terraform_data.step_10_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_10_confirmed" {
  for_each = terraform_data.step_10_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_10_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_11" {
  for_each = local.steps[10]

  config {
    device_id    = length(terraform_data.step_10_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_11" {
  for_each = local.steps[10]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_11[each.key]]
    }
  }
}

resource "terraform_data" "step_11_ready" {
  for_each = { for hostname, record in terraform_data.step_11 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_11_recheck" {
  for_each = terraform_data.step_11_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_11_confirmed" {
  for_each = terraform_data.step_11_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_11_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_12" {
  for_each = local.steps[11]

  config {
    device_id    = length(terraform_data.step_11_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_12" {
  for_each = local.steps[11]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_12[each.key]]
    }
  }
}

resource "terraform_data" "step_12_ready" {
  for_each = { for hostname, record in terraform_data.step_12 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_12_recheck" {
  for_each = terraform_data.step_12_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_12_confirmed" {
  for_each = terraform_data.step_12_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_12_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_13" {
  for_each = local.steps[12]

  config {
    device_id    = length(terraform_data.step_12_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_13" {
  for_each = local.steps[12]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_13[each.key]]
    }
  }
}

resource "terraform_data" "step_13_ready" {
  for_each = { for hostname, record in terraform_data.step_13 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_13_recheck" {
  for_each = terraform_data.step_13_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_13_confirmed" {
  for_each = terraform_data.step_13_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_13_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_14" {
  for_each = local.steps[13]

  config {
    device_id    = length(terraform_data.step_13_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_14" {
  for_each = local.steps[13]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_14[each.key]]
    }
  }
}

resource "terraform_data" "step_14_ready" {
  for_each = { for hostname, record in terraform_data.step_14 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_14_recheck" {
  for_each = terraform_data.step_14_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_14_confirmed" {
  for_each = terraform_data.step_14_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_14_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_15" {
  for_each = local.steps[14]

  config {
    device_id    = length(terraform_data.step_14_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_15" {
  for_each = local.steps[14]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_15[each.key]]
    }
  }
}

resource "terraform_data" "step_15_ready" {
  for_each = { for hostname, record in terraform_data.step_15 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_15_recheck" {
  for_each = terraform_data.step_15_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_15_confirmed" {
  for_each = terraform_data.step_15_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_15_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "step_16" {
  for_each = local.steps[15]

  config {
    device_id    = length(terraform_data.step_15_confirmed) >= 0 ? local.power_targets[each.key].hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "step_16" {
  for_each = local.steps[15]

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.step_16[each.key]]
    }
  }
}

resource "terraform_data" "step_16_ready" {
  for_each = { for hostname, record in terraform_data.step_16 : hostname => record if var.readiness != null }

  triggers_replace = { record = each.value.id, requested_at = each.value.output }
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command     = "eval \"$READINESS_SCRIPT\""
    environment = merge(local.readiness_environment[each.key], { POWER_REQUESTED_AT = each.value.output })
  }
}

resource "terraform_data" "step_16_recheck" {
  for_each = terraform_data.step_16_ready

  triggers_replace = merge(each.value.triggers_replace, { checked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }

  provisioner "local-exec" {
    command = "test \"$CHECKED_IN_RUN\" = \"$THIS_RUN\" || eval \"$READINESS_SCRIPT\""
    environment = merge(
      local.readiness_environment[each.key],
      {
        POWER_REQUESTED_AT = each.value.triggers_replace.requested_at
        CHECKED_IN_RUN     = each.value.output
        THIS_RUN           = local.run
      },
    )
  }
}

resource "terraform_data" "step_16_confirmed" {
  for_each = terraform_data.step_16_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.step_16_ready[\"${each.key}\"]'"
    }
  }
}
