"""variables.tf: the inputs as Terraform variables, with the rules as validation blocks (FR-035 to FR-040)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.inputs import Inputs, describe, is_sensitive
from bcm_node_provisioning.rules import PATTERNS
from bcm_node_provisioning.terraform.document import UNSET

if TYPE_CHECKING:
    from bcm_node_provisioning.parts.builder import Builder

_WHY_VALIDATIONS = (
    "Locals compute with values in these formats. A failing validation stops Terraform before it, so that no error "
    "of a function hides the message. can() is false for null too; coalesce() fails on null and on an empty string."
)


def add_variables(builder: Builder, inventory: Inputs | None = None) -> None:
    """Add a variable for each input that is not fixed: the required inputs first, in order of declaration.

    The values in an inventory are the defaults.
    """
    fields = {name: field for name, field in Inputs.model_fields.items() if name not in builder.fixed}
    defaults = {
        name: getattr(inventory, name) if inventory else UNSET if field.is_required() else field.default
        for name, field in fields.items()
    }
    for name, field in sorted(fields.items(), key=lambda item: defaults[item[0]] is not UNSET):
        builder.variable(
            name,
            field,
            description=describe(field),
            default=defaults[name],
            sensitive=is_sensitive(field),
            validations=[(rule.condition, rule.error_message) for rule in builder.rules if rule.variable == name],
            comment=_WHY_VALIDATIONS if name == "nodes" else None,
        )
    if "nodes" in fields:
        builder.begin_locals("Validations may refer to constants, not to locals that depend on the same variable.")
        for name, pattern in PATTERNS.items():
            builder.text(name, pattern)
