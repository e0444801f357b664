"""variables.tf: the inputs as Terraform variables, with the rules as validation blocks (FR-035 to FR-040)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning.inputs import Inputs, describe, is_sensitive
from bcm_node_provisioning.terraform.elements import UNSET

if TYPE_CHECKING:
    from bcm_node_provisioning.module.builder import Module


def add_variables(module: Module, inputs: Inputs | None = None) -> None:
    """Add a variable for each input that is not fixed: the required ones first, in order of declaration.

    What `inputs` have is the default.
    """
    fields = {name: field for name, field in Inputs.model_fields.items() if name not in module.fixed}
    validations: dict[str, list[tuple[str, str]]] = {name: [] for name in fields}
    for rule in module.rules:
        # A rule on a fixed input can need a variable as well: there Terraform checks it.
        owner = next((name for name in (rule.variable, *fields) if name in fields and name in rule.inputs), None)
        if owner:
            validations[owner].append((rule.condition, rule.error_message))
    defaults = {
        name: getattr(inputs, name) if inputs else UNSET if field.is_required() else field.default
        for name, field in fields.items()
    }
    for name, field in sorted(fields.items(), key=lambda item: defaults[item[0]] is not UNSET):
        module.variable(
            name,
            field,
            description=describe(field),
            default=defaults[name],
            sensitive=is_sensitive(field),
            validations=validations[name],
        )
