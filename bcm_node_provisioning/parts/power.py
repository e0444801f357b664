"""power.tf: the power actions and the requests that trigger them (FR-020 to FR-026).

For each node a `terraform_data`, the request, holds what is requested. A changed request replaces it, and each new
request triggers one action. Nothing else powers a node. In parallel mode of the general form the request is recorded
before its action, so that one failure affects no other node. In a step the action runs first, and the request is
recorded only if the action succeeds. The action refers to the results of the step before, so a failure stops the chain,
and the next apply resumes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.parts.main import node_name
from bcm_node_provisioning.terraform.expressions import literal

if TYPE_CHECKING:
    from bcm_node_provisioning.parts.builder import Builder, Exact

READINESS_SCRIPT = """\
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
"""

CHECK_COMMAND = 'eval "$READINESS_SCRIPT"'


def unconfirmed(nodes: str, cause: str, replacements: str, note: str) -> str:
    """Return the message about readiness checks without a confirmation from the same run."""
    return (
        f"The readiness check of {nodes} is not confirmed, because {cause}, so its result is unknown. Check "
        f"again{note}: terraform apply {replacements}"
    )


def add_power(builder: Builder) -> None:
    """Add the power actions, their requests and the readiness checks."""
    builder.begin_locals()
    builder.text(
        "readiness_script",
        READINESS_SCRIPT,
        comment="Runs the readiness command until it succeeds, fails permanently or times out, or until Terraform is "
        "gone.",
    )
    builder.local(
        "readiness_environments",
        """\
{
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
}""",
        comment="Empty without readiness, and then there are no check resources. The script is one of the "
        "variables, because Terraform repeats the whole command in the message of a check that "
        "fails.",
    )
    builder.local(
        "run",
        "uuid()",
        comment="A value that is new in each run of Terraform, so that a confirmation can see whether its check was "
        "made by the same run.",
    )
    if builder.exact:
        _add_steps_of_nodes(builder, builder.exact)
        return
    builder.local(
        "power_targets",
        """\
length([bcm_cmdevice_category.managed, terraform_data.preflight]) > 0 ? {
  for hostname in keys(local.power_requests) :
  hostname => try(local.devices[hostname].hostname, hostname)
} : null""",
        comment="The hostnames of the nodes to power, from their devices. A device can be missing when outputs are "
        "refreshed after a failure. length([x]) > 0 is explained in main.tf: no node is powered before managed "
        "categories and preflight checks are done.",
    )
    _add_places(builder)
    _add_parallel(builder)
    _add_steps(builder)


def _add_steps_of_nodes(builder: Builder, exact: Exact) -> None:
    """Add a step for each node, named after it, so that requests never move. Each batch waits for the one before."""
    builder.local(
        "prepared",
        "length([bcm_cmdevice_category.managed, terraform_data.preflight]) > 0",
        comment="Always true and known in every plan, but everything that refers to this local waits for categories "
        "and preflight checks.",
    )
    builder.local(
        "steps",
        f"""\
{{
  for hostname in keys(local.nodes) :
  hostname => {{
    requests     = try({{ (hostname) = local.power_requests[hostname] }}, {{}})
    environments = try({{ (hostname) = local.readiness_environments[hostname] }}, {{}})
    address      = "{builder.shown("module", "power_${hostname}")}"
    run          = local.run
  }}
}}""",
        comment="The argument `step` of each node's step, by hostname.",
    )
    after = "null"
    for number, batch in enumerate(exact.batches, start=1):
        for hostname in batch:
            device = f"bcm_cmdevice_device.{node_name(hostname)}.hostname"
            target = device if hostname in exact.managed else f'"{hostname}"'
            builder.module_call(
                f"power_{hostname}",
                step=f'merge(local.steps["{hostname}"], {{\n'
                f'  targets = {{ "{hostname}" = local.prepared ? {target} : null }}\n}})',
                after=after,
            )
        results = "".join(f"  module.power_{hostname}.results,\n" for hostname in batch)
        after = f"local.batch_{number}"
        if len(batch) == 1:
            after = f"module.power_{batch[0]}.results"
        elif number < len(exact.batches):
            builder.begin_locals()
            comment = "The results of a batch; the next batch waits for all of them."
            builder.local(f"batch_{number}", f"[\n{results}]", comment=comment)
    builder.last += [f"module.power_{hostname}" for hostname in exact.batches[-1]] if exact.batches else []


def _add_places(builder: Builder) -> None:
    """Add the places: a terraform_data for each node that remembers the step in which it was last powered."""
    builder.terraform_data(
        "power_place",
        for_each="local.power_requests",
        triggers_replace="each.value",
        input="local.power_places[each.key]",
        ignore_changes=["input"],
        comment="Remembers in which step, or in parallel, each node was last powered. preflight in data.tf stops the "
        "plan when a request would move, because a request that is created at another address powers the node again.",
    )


def _add_parallel(builder: Builder) -> None:
    """Add the parallel mode: one action and one request for each node, after_* events."""
    builder.begin_locals(
        "Parallel mode: all nodes at once, within Terraform's -parallelism and BCM's provisioning slots."
    )
    builder.local(
        "parallel_requests",
        """\
length([local.power_targets]) > 0 ? {
  for hostname, request in local.power_requests : hostname => request
  if local.power_places[hostname] == "parallel"
} : null""",
    )
    builder.action(
        "bcm_cmdevice_power",
        "parallel",
        for_each="local.parallel_requests",
        config={"device_id": "local.power_targets[each.key]", "power_action": "each.value.power_action"},
    )
    builder.terraform_data(
        "parallel_request",
        for_each="local.parallel_requests",
        triggers_replace="each.value",
        input="timestamp()",
        ignore_changes=["input"],
        create_before_destroy=True,
        comment="The request of a node and its time. Each new request replaces it, with a new id and time.",
    )
    builder.begin_locals(
        "Terraform evaluates for_each once per instance, and a reference to a resource reads all its instances each "
        "time. Terraform evaluates a local once."
    )
    builder.local("parallel_requested", "terraform_data.parallel_request")
    builder.local("parallel_checked", "terraform_data.parallel_check")
    builder.local(
        "parallel_to_check",
        "{ for hostname, request in local.parallel_requested : hostname => request if var.readiness != null }",
    )
    builder.terraform_data(
        "parallel_trigger",
        for_each="local.parallel_requested",
        input="each.value.id",
        action_trigger=(["after_create", "after_update"], ["action.bcm_cmdevice_power.parallel[each.key]"]),
        comment="Powers the node once for each request. The events are after_*, so that the failure of one node "
        "stops no other. It is changed in place, because Terraform runs the action of a replaced resource after the "
        "resources that depend on it.",
    )
    builder.terraform_data(
        "parallel_check",
        for_each="local.parallel_to_check",
        triggers_replace="each.value.id",
        input="local.run",
        ignore_changes=["input"],
        create_before_destroy=True,
        local_exec={
            "command": literal(CHECK_COMMAND),
            "environment": "merge(local.readiness_environments[each.key], { POWER_REQUESTED_AT = each.value.output })",
        },
        comment="parallel_check and parallel_confirmation do the same as check and confirmation in step/main.tf.",
    )
    builder.terraform_data(
        "parallel_confirmation",
        for_each="local.parallel_checked",
        triggers_replace="{ request = each.value.triggers_replace, run = each.value.output }",
        input="local.run",
        ignore_changes=["input"],
        create_before_destroy=True,
    )
    builder.begin_locals()
    builder.local(
        "unconfirmed_checks",
        """\
[
  for hostname, confirmation in terraform_data.parallel_confirmation : hostname
  if confirmation.output != confirmation.triggers_replace.run
]""",
    )
    check = builder.shown("terraform_data", "parallel_check")
    replacements = f"-replace='{check}[\\\"${{hostname}}\\\"]'"
    builder.terraform_data(
        "parallel_confirmed",
        preconditions=[
            (
                "length(local.unconfirmed_checks) == 0",
                unconfirmed(
                    '${join(", ", local.unconfirmed_checks)}',
                    "Terraform was interrupted or the check of another node failed",
                    f'${{join(" ", [for hostname in local.unconfirmed_checks : "{replacements}"])}}',
                    builder.module_note,
                ),
            )
        ],
    )


def _add_steps(builder: Builder) -> None:
    """Add the sequential mode: a chain of steps. The order of the nodes decides which step a node has."""
    builder.begin_locals(
        "Sequential mode: one node after another. Each step has one node at most and waits for the end of the step "
        "before."
    )
    builder.local(
        "steps",
        f"""\
[
  for index in range({builder.steps}) : {{
    requests = {{
      for hostname, request in local.power_requests : hostname => request
      if local.power_places[hostname] == format("step_%02d", index + 1)
    }}
    targets      = local.power_targets
    environments = local.readiness_environments
    address      = format("MODULE.module.step_%02d", index + 1)
    run          = local.run
  }}
]""",
    )
    for step in range(1, builder.steps + 1):
        builder.module_call(
            f"step_{step:02}",
            step=f"local.steps[{step - 1}]",
            after=f"module.step_{step - 1:02}.results" if step > 1 else "null",
        )
    builder.last += ["terraform_data.parallel_trigger", f"module.step_{builder.steps:02}"]
