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
      READINESS_COMMAND   = local.inputs.readiness.command
      READINESS_INTERVAL  = local.inputs.readiness.interval
      READINESS_TIMEOUT   = local.inputs.readiness.timeout
      READINESS_SCRIPT    = local.readiness_script
    }
    if local.inputs.readiness != null
  }

  # A value that is new in each run of Terraform, so that a confirmation can see whether its check was made by the same
  # run.
  run = uuid()

  # Always true and known in every plan, but everything that refers to this local waits for categories and preflight
  # checks.
  prepared = length([bcm_cmdevice_category.managed, terraform_data.preflight]) > 0

  # The argument `step` of each node's step, by hostname.
  steps = {
    for hostname in keys(local.nodes) :
    hostname => {
      requests     = try({ (hostname) = local.power_requests[hostname] }, {})
      environments = try({ (hostname) = local.readiness_environments[hostname] }, {})
      address      = "MODULE.module.power_${hostname}"
      run          = local.run
    }
  }
}

module "power_0a" {
  source = "./step"
  step = merge(local.steps["0a"], {
    targets = { "0a" = local.prepared ? "0a" : null }
  })
  after = null
}

module "power_dgx-01" {
  source = "./step"
  step = merge(local.steps["dgx-01"], {
    targets = { "dgx-01" = local.prepared ? bcm_cmdevice_device.dgx-01.hostname : null }
  })
  after = module.power_0a.results
}
