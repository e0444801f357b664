"""variables.tf: the inputs as Terraform variables, with the rules as validation blocks (FR-035 to FR-040)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.inputs import Inputs, describe, is_sensitive
from bcm_node_provisioning.rules import rules

if TYPE_CHECKING:
    from bcm_node_provisioning.module.builder import Module


def add_variables(module: Module) -> None:
    """Add a variable for each input: the required ones first, then the others, each group in order of declaration."""
    all_rules = rules(steps=module.options.steps, extra_interfaces=module.options.extra_interfaces)
    fields = sorted(Inputs.model_fields.items(), key=lambda item: not item[1].is_required())
    for name, field in fields:
        module.variable(
            name,
            field,
            description=describe(field),
            sensitive=is_sensitive(field),
            validations=[(rule.condition, rule.error_message) for rule in all_rules if rule.variable == name],
        )
