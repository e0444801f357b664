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

  triggers_replace = each.value.id

  lifecycle {
    create_before_destroy = true
  }

  provisioner "local-exec" {
    command = "eval \"$READINESS_SCRIPT\""
    environment = {
      NODE_HOSTNAME       = each.key
      NODE_IP             = local.nodes[each.key].management_ip
      NODE_BMC_IP         = local.nodes[each.key].ipmi_ip
      NODE_CATEGORY       = local.nodes[each.key].category
      NODE_SOFTWARE_IMAGE = local.node_images[each.key]
      POWER_ACTION        = var.power_action
      POWER_REQUESTED_AT  = each.value.output
      READINESS_COMMAND   = local.readiness.command
      READINESS_INTERVAL  = local.readiness.interval
      READINESS_TIMEOUT   = local.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
  }
}

resource "terraform_data" "power_cpu-03_confirmed" {
  for_each = terraform_data.power_cpu-03_ready

  input = each.value.triggers_replace

  lifecycle {
    create_before_destroy = true
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

  triggers_replace = each.value.id

  lifecycle {
    create_before_destroy = true
  }

  provisioner "local-exec" {
    command = "eval \"$READINESS_SCRIPT\""
    environment = {
      NODE_HOSTNAME       = each.key
      NODE_IP             = local.nodes[each.key].management_ip
      NODE_BMC_IP         = local.nodes[each.key].ipmi_ip
      NODE_CATEGORY       = local.nodes[each.key].category
      NODE_SOFTWARE_IMAGE = local.node_images[each.key]
      POWER_ACTION        = var.power_action
      POWER_REQUESTED_AT  = each.value.output
      READINESS_COMMAND   = local.readiness.command
      READINESS_INTERVAL  = local.readiness.interval
      READINESS_TIMEOUT   = local.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
  }
}

resource "terraform_data" "power_cpu-06_confirmed" {
  for_each = terraform_data.power_cpu-06_ready

  input = each.value.triggers_replace

  lifecycle {
    create_before_destroy = true
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

  triggers_replace = each.value.id

  lifecycle {
    create_before_destroy = true
  }

  provisioner "local-exec" {
    command = "eval \"$READINESS_SCRIPT\""
    environment = {
      NODE_HOSTNAME       = each.key
      NODE_IP             = local.nodes[each.key].management_ip
      NODE_BMC_IP         = local.nodes[each.key].ipmi_ip
      NODE_CATEGORY       = local.nodes[each.key].category
      NODE_SOFTWARE_IMAGE = local.node_images[each.key]
      POWER_ACTION        = var.power_action
      POWER_REQUESTED_AT  = each.value.output
      READINESS_COMMAND   = local.readiness.command
      READINESS_INTERVAL  = local.readiness.interval
      READINESS_TIMEOUT   = local.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
  }
}

resource "terraform_data" "power_dgx-05_confirmed" {
  for_each = terraform_data.power_dgx-05_ready

  input = each.value.triggers_replace

  lifecycle {
    create_before_destroy = true
  }
}
