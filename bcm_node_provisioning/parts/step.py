"""step/main.tf: the nested module that powers one node and waits until it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.parts.power import CHECK_COMMAND, unconfirmed
from bcm_node_provisioning.parts.versions import PROVIDER_SOURCE
from bcm_node_provisioning.terraform.expressions import literal

if TYPE_CHECKING:
    from bcm_node_provisioning.parts.builder import Builder


def add_step(builder: Builder) -> None:
    """Add the whole nested module."""
    builder.settings(required_providers={"bcm": {"source": PROVIDER_SOURCE}})
    builder.plain_variable(
        "step",
        "By hostname: requests, targets (from the devices) and readiness environments, all empty if the step has no "
        "node; the address of this call, for messages; and a value that identifies the run of Terraform.",
    )
    builder.plain_variable("after", "The results of the previous steps.")
    builder.action(
        "bcm_cmdevice_power",
        "node",
        for_each="var.step.requests",
        config={
            "device_id": "length([var.after]) > 0 ? var.step.targets[each.key] : null",
            "power_action": "each.value.power_action",
        },
        comment="The condition in device_id is always true; its reference makes this action wait for the end of the "
        "step before. depends_on would not: Terraform before 1.16 ignores it in an action.",
    )
    builder.terraform_data(
        "request",
        for_each="var.step.requests",
        triggers_replace="each.value",
        input="timestamp()",
        ignore_changes=["input"],
        create_before_destroy=True,
        action_trigger=(["before_create"], ["action.bcm_cmdevice_power.node[each.key]"]),
        comment="The request of the node and its time. The action runs before the request is created, so it is "
        "recorded only if BCM accepted it; if not, the next apply repeats the action.",
    )
    builder.terraform_data(
        "check",
        for_each="{\n"
        "  for hostname, request in terraform_data.request : hostname => request\n"
        "  if can(var.step.environments[hostname])\n}",
        triggers_replace="each.value.id",
        input="var.step.run",
        ignore_changes=["input"],
        create_before_destroy=True,
        local_exec={
            "command": literal(CHECK_COMMAND),
            "environment": "merge(var.step.environments[each.key], { POWER_REQUESTED_AT = each.value.output })",
        },
    )
    builder.terraform_data(
        "confirmation",
        for_each="terraform_data.check",
        triggers_replace="{ request = each.value.triggers_replace, run = each.value.output }",
        input="var.step.run",
        ignore_changes=["input"],
        create_before_destroy=True,
        comment="If Terraform is killed during a check, the state can show that check as done. So the check counts "
        "only if this resource was created in the same run.",
    )
    builder.terraform_data(
        "confirmed",
        for_each="terraform_data.confirmation",
        create_before_destroy=True,
        preconditions=[
            (
                "each.value.output == each.value.triggers_replace.run",
                unconfirmed(
                    "${each.key}",
                    "Terraform was interrupted",
                    "-replace='${var.step.address}.terraform_data.check[\"${each.key}\"]'",
                    builder.module_note,
                ),
            )
        ],
        comment="Not a postcondition of the confirmation, because that would stop `apply -refresh-only` while there "
        "is no confirmation.",
    )
    builder.output(
        "results",
        """\
length([terraform_data.confirmed]) > 0 ? {
  for hostname, request in terraform_data.request :
  hostname => {
    request   = request.triggers_replace
    id        = request.id
    confirmed = try(
      terraform_data.confirmation[hostname].triggers_replace
      == { request = request.id, run = terraform_data.confirmation[hostname].output },
      false,
    )
  }
} : null""",
        "By hostname: what was requested, the id of that request, and whether the readiness check has confirmed it.",
    )
