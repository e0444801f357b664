"""power.tf: the power actions and the records that trigger them (FR-020 to FR-026).

The contract, per node: a record holds what was asked for; a changed request replaces it, and each new record means one
action. Nothing else does. In parallel mode the record comes first and its action after it, so that one failure touches
no other node. In sequential mode the action comes first and only its success makes the record, and a step's
action refers to what the step before it has confirmed: a failure stops the chain, and the next apply resumes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.module.main import node_name
from bcm_node_provisioning.terraform.expressions import literal

if TYPE_CHECKING:
    from bcm_node_provisioning.module.builder import Exact, Module

READINESS_SCRIPT = """\
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
"""

_MOVED = (
    "${each.key} was last powered in ${local.last_places[each.key]} and would now be in "
    "${local.places[each.key]}: it would be powered again although nobody asked for that. Add new nodes at the end of "
    "provisioning_order and leave the names of removed ones in it; change provisioning_mode or the order only together "
    "with power_generation, power_action or the software image. Setting power_action to null and applying forgets "
    "all places."
)

# What Terraform shows of a check that was killed twice is that of one that has succeeded.
_CUT_OFF = (
    "The readiness check of ${{each.key}} was cut off twice before its end, so nobody knows whether it is up. Check "
    "once more, with the address of the module in front of this one: terraform apply "
    "-replace='terraform_data.{}[\"${{each.key}}\"]'"
)


def add_power(module: Module) -> None:
    """Add the power actions, their records and the readiness checks."""
    if module.waits:
        module.text(
            "readiness_script",
            READINESS_SCRIPT,
            comment="Runs the readiness check until it succeeds, gives up or takes too long, even if an attempt hangs.",
        )
        module.local(
            "readiness_environment",
            """{
              for hostname, node in var.nodes : hostname => {
                NODE_HOSTNAME = hostname,
                NODE_IP = node.management_ip,
                NODE_BMC_IP = node.ipmi_ip,
                NODE_CATEGORY = node.category,
                NODE_SOFTWARE_IMAGE = local.node_images[hostname],
                POWER_ACTION = var.power_action,
                READINESS_COMMAND = var.readiness.command,
                READINESS_INTERVAL = var.readiness.interval,
                READINESS_TIMEOUT = var.readiness.timeout,
                READINESS_SCRIPT = local.readiness_script
              } if var.readiness != null
            }""",
        )
        module.local(
            "run",
            "uuid()",
            comment="Tells what this run of Terraform has made from what it found. Killed during a check, Terraform "
            "can leave it in the state as if it had succeeded: so each is made again, unless by the run that has just "
            "made it.",
        )
    if module.exact:
        _add_steps_of_nodes(module, module.exact)
    else:
        _add_guard(module)
        _add_parallel(module)
        _add_steps(module)


def _add_steps_of_nodes(module: Module, exact: Exact) -> None:
    """Add a step for each node, named after it, so that records never move: chained, or each on its own."""
    previous = None
    for hostname in exact.order:
        name = f"power_{hostname}"
        _add_record(
            module,
            name,
            requests=f'try({{ "{hostname}" = local.power_requests["{hostname}"] }}, {{}})',
            hostname=f"bcm_cmdevice_device.{node_name(hostname)}.hostname",
            after=previous if exact.is_sequential else None,
        )
        _add_readiness(module, name)
        previous = _end_of(module, name)


def _add_parallel(module: Module) -> None:
    """Add the parallel form: one action and record for all nodes."""
    action_first = module.options.parallel_is_exact
    if not action_first:
        module.local(
            "parallel_requests",
            "length(local.power_targets) >= 0 ? local.parallel : null",
            comment="Known once devices and categories are done, for which the records have to wait.",
        )
    _add_record(
        module,
        "parallel",
        requests="local.parallel" if action_first else "local.parallel_requests",
        action_first=action_first,
        comment="Parallel mode: all at once, as far as Terraform's -parallelism and BCM's provisioning slots go.",
    )
    _add_readiness(module, "parallel", is_of_one_node=False)


def _add_steps(module: Module) -> None:
    """Add the sequential form: a chain of steps, each for whichever node is in its place."""
    previous = None
    for step in range(1, module.options.steps + 1):
        name = f"step_{step:02}"
        _add_record(
            module,
            name,
            requests=f"local.steps[{step - 1}]",
            after=previous,
            comment=None
            if previous
            else "Sequential mode: one node after another. Each action refers to the end of the step before, and so "
            "waits for it.",
        )
        _add_readiness(module, name)
        previous = _end_of(module, name)


def _end_of(module: Module, name: str) -> str:
    """Return what the next step has to wait for."""
    return f"terraform_data.{name}_confirmed" if module.waits else f"terraform_data.{name}"


def _add_guard(module: Module) -> None:
    """Add what stops a plan in which a record would move.

    Nothing depends on the guard, and the records do not depend on the places: with a chain of actions that wait for
    each other, an edge from a record to something that changes in the same apply closes to a cycle.
    """
    module.terraform_data(
        "place",
        for_each="local.power_requests",
        triggers_replace="each.value",
        input="local.places[each.key]",
        ignore_changes=["input"],
        comment="Remembers where each node was last powered.",
    )
    # One pass over the places: a reference to a single instance, or `self`, costs Terraform a look at all of them.
    module.local(
        "last_places",
        "merge(local.places, { for hostname, place in terraform_data.place : hostname => place.output })",
        comment="Today's for nodes that are not remembered, as -refresh-only creates nothing.",
    )
    module.terraform_data(
        "guard",
        for_each="local.power_requests",
        preconditions=[("local.last_places[each.key] == local.places[each.key]", _MOVED)],
        comment="A record that moves without a new request would power its node once more, so the plan stops then.",
    )


def _add_record(
    module: Module,
    name: str,
    *,
    requests: str,
    hostname: str = "local.power_targets[each.key].hostname",
    action_first: bool = True,
    after: str | None = None,
    comment: str | None = None,
) -> None:
    """Add an action and the records that trigger it.

    With the action first, its own references make it wait for devices, categories and the step before (`after`), and
    the record needs none. With the record first, the record must wait for them, or it could exist although its action
    never ran; `requests` has to see to that.
    """
    module.action(
        "bcm_cmdevice_power",
        name,
        for_each=requests,
        config={
            "device_id": f"length({after}) >= 0 ? {hostname} : null" if after else hostname,
            "power_action": "each.value.power_action",
        },
        comment=comment,
    )
    module.records.append(f"terraform_data.{name}")
    actions = [f"action.bcm_cmdevice_power.{name}[each.key]"]
    module.terraform_data(
        name,
        for_each=requests,
        triggers_replace="each.value",
        # When the request was made: readiness counts only what happened since.
        input="timestamp()",
        ignore_changes=["input"],
        # What was asked for before stays on record until the new request has come this far.
        create_before_destroy=True,
        action_trigger=(["before_create"], actions) if action_first else None,
    )
    if not action_first:
        module.terraform_data(
            f"{name}_power",
            for_each=_worked_out_once(module, f"{name}_records", f"terraform_data.{name}"),
            input="each.value.id",
            action_trigger=(["after_create", "after_update"], actions),
            comment="Runs the action once for each record. Changed in place: were it replaced, what depends on it "
            "would run before the action.",
        )


def _add_readiness(module: Module, name: str, *, is_of_one_node: bool = True) -> None:
    """Add the readiness check of a record, and what tells that it has succeeded.

    A failed check stays in the state, tainted, and expressions cannot tell; only what depends on it can. A check under
    way is in the state as well, as soon as anything else ends, and then looks like one that has succeeded if Terraform
    is killed. So what depends on it counts only if the same run has made both, and otherwise checks once more; the last
    word has a third resource, for which the same holds.

    A check refers to the record alone, also where the action comes after it. An action waits until what triggers it has
    gone from the nodes that left, and that waits for all that refers to it: a check among this would wait for the power
    of its node, and the power for the check.
    """
    if not module.waits:
        return

    def each_of(source: str, key: str) -> str:
        return source if is_of_one_node else _worked_out_once(module, f"{name}_{key}", source)

    _add_check(
        module,
        f"{name}_ready",
        each_of(
            f"{{ for hostname, record in terraform_data.{name} : hostname => record if var.readiness != null }}",
            "to_check",
        ),
        subject="{ record = each.value.id, requested_at = each.value.output }",
        requested_at="each.value.output",
    )
    _add_check(
        module,
        f"{name}_recheck",
        each_of(f"terraform_data.{name}_ready", "checked"),
        subject="merge(each.value.triggers_replace, { checked_in = each.value.output })",
        requested_at="each.value.triggers_replace.requested_at",
        unless=("each.value.output", "local.run"),
    )
    module.confirmed.append(f"terraform_data.{name}_confirmed")
    module.terraform_data(
        f"{name}_confirmed",
        for_each=each_of(f"terraform_data.{name}_recheck", "rechecked"),
        triggers_replace="merge(each.value.triggers_replace, { rechecked_in = each.value.output })",
        input="local.run",
        ignore_changes=["input"],
        create_before_destroy=True,
        # Where nobody waits for a check, the outputs tell; `self` would cost a look at all nodes for each of them.
        postconditions=[(counts("self"), _CUT_OFF.format(f"{name}_ready"))] if is_of_one_node else (),
    )


def counts(confirmation: str) -> str:
    """Return the expression that tells whether a readiness check has succeeded: a run that made it went on after it."""
    return (
        f"contains([{confirmation}.triggers_replace.checked_in, {confirmation}.output], "
        f"{confirmation}.triggers_replace.rechecked_in)"
    )


def _add_check(
    module: Module, name: str, nodes: str, *, subject: str, requested_at: str, unless: tuple[str, str] | None = None
) -> None:
    """Add a check that is made once for each subject, unless two values are the same, and remembers by which run."""
    environment = {"POWER_REQUESTED_AT": requested_at}
    command = 'eval "$READINESS_SCRIPT"'
    if unless:
        environment |= dict(zip(("CHECKED_IN_RUN", "THIS_RUN"), unless, strict=True))
        command = f'test "$CHECKED_IN_RUN" = "$THIS_RUN" || {command}'
    variables = ", ".join(f"{variable} = {value}" for variable, value in environment.items())
    module.terraform_data(
        name,
        for_each=nodes,
        triggers_replace=subject,
        input="local.run",
        ignore_changes=["input"],
        create_before_destroy=True,
        local_exec={
            "command": literal(command),
            "environment": f"merge(local.readiness_environment[each.key], {{ {variables} }})",
        },
    )


def _worked_out_once(module: Module, name: str, expression: str) -> str:
    """Return a local value that stands for the for_each of many instances.

    Terraform works out a for_each anew for every instance, and draws an edge from each to every instance it refers to;
    a local value is one node between them.
    """
    module.local(name, expression)
    return f"local.{name}"
