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
    for hostname, node in local.nodes :
    hostname => {
      NODE_HOSTNAME       = hostname
      NODE_IP             = node.management_ip
      NODE_BMC_IP         = node.ipmi_ip
      NODE_CATEGORY       = node.category
      NODE_SOFTWARE_IMAGE = local.node_images[hostname]
      POWER_ACTION        = var.power_action
      READINESS_COMMAND   = local.readiness.command
      READINESS_INTERVAL  = local.readiness.interval
      READINESS_TIMEOUT   = local.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
    if local.readiness != null
  }

  # Tells what this run of Terraform has made from what it found. Killed during a check, Terraform can leave it in the
  # state as if it had succeeded: so each is made again, unless by the run that has just made it.
  run = uuid()
}

action "bcm_cmdevice_power" "power_cpu-03" {
  for_each = try({ "cpu-03" = local.power_requests["cpu-03"] }, {})

  config {
    device_id    = bcm_cmdevice_device.cpu-03.hostname
    power_action = each.value.power_action
  }
}

resource "terraform_data" "power_cpu-03" {
  for_each = try({ "cpu-03" = local.power_requests["cpu-03"] }, {})

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.power_cpu-03[each.key]]
    }
  }
}

resource "terraform_data" "power_cpu-03_ready" {
  for_each = { for hostname, record in terraform_data.power_cpu-03 : hostname => record if local.readiness != null }

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

resource "terraform_data" "power_cpu-03_recheck" {
  for_each = terraform_data.power_cpu-03_ready

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

resource "terraform_data" "power_cpu-03_confirmed" {
  for_each = terraform_data.power_cpu-03_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.power_cpu-03_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "power_cpu-06" {
  for_each = try({ "cpu-06" = local.power_requests["cpu-06"] }, {})

  config {
    device_id    = length(terraform_data.power_cpu-03_confirmed) >= 0 ? bcm_cmdevice_device.cpu-06.hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "power_cpu-06" {
  for_each = try({ "cpu-06" = local.power_requests["cpu-06"] }, {})

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.power_cpu-06[each.key]]
    }
  }
}

resource "terraform_data" "power_cpu-06_ready" {
  for_each = { for hostname, record in terraform_data.power_cpu-06 : hostname => record if local.readiness != null }

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

resource "terraform_data" "power_cpu-06_recheck" {
  for_each = terraform_data.power_cpu-06_ready

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

resource "terraform_data" "power_cpu-06_confirmed" {
  for_each = terraform_data.power_cpu-06_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.power_cpu-06_ready[\"${each.key}\"]'"
    }
  }
}

action "bcm_cmdevice_power" "power_dgx-05" {
  for_each = try({ "dgx-05" = local.power_requests["dgx-05"] }, {})

  config {
    device_id    = length(terraform_data.power_cpu-06_confirmed) >= 0 ? bcm_cmdevice_device.dgx-05.hostname : null
    power_action = each.value.power_action
  }
}

resource "terraform_data" "power_dgx-05" {
  for_each = try({ "dgx-05" = local.power_requests["dgx-05"] }, {})

  triggers_replace = each.value
  input            = timestamp()

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.power_dgx-05[each.key]]
    }
  }
}

resource "terraform_data" "power_dgx-05_ready" {
  for_each = { for hostname, record in terraform_data.power_dgx-05 : hostname => record if local.readiness != null }

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

resource "terraform_data" "power_dgx-05_recheck" {
  for_each = terraform_data.power_dgx-05_ready

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

resource "terraform_data" "power_dgx-05_confirmed" {
  for_each = terraform_data.power_dgx-05_recheck

  triggers_replace = merge(each.value.triggers_replace, { rechecked_in = each.value.output })
  input            = local.run

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]

    postcondition {
      condition     = contains([self.triggers_replace.checked_in, self.output], self.triggers_replace.rechecked_in)
      error_message = "The readiness check of ${each.key} was cut off twice before its end, so nobody knows whether it is up. Check once more, with the address of the module in front of this one: terraform apply -replace='terraform_data.power_dgx-05_ready[\"${each.key}\"]'"
    }
  }
}
