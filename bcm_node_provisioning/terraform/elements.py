"""Parts of a Terraform module that CDKTF has no class for, or renders with something lost.

Everything a class here is given reaches cdk.tf.json as it is: None as null, keys as they are spelled. Each talks to
CDKTF as little as it can, because every call of jsii costs a fraction of a millisecond and every callback more.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import Any, Final
from weakref import WeakKeyDictionary

from .cdk import Construct, cdk, null_token

__all__ = [
    "UNSET",
    "Action",
    "BareStack",
    "Condition",
    "Fragments",
    "Local",
    "ModuleSettings",
    "Output",
    "Unset",
    "Validation",
    "Variable",
    "add_action_trigger",
    "add_precondition",
    "override",
    "reference",
    "terraform_json",
]


class Unset:
    """The type of UNSET, which stands for "not given" where None is a value."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

_LARGEST_INTEGER = 2**53


@dataclass(frozen=True, slots=True)
class Condition:
    """A rule and what to say when it does not hold; both are Terraform JSON templates, so a condition is "${…}"."""

    condition: str
    error_message: str

    def fragment(self) -> dict[str, str]:
        """Return the rule as Terraform JSON."""
        return {"condition": self.condition, "error_message": self.error_message}


Validation = Condition


def terraform_json(value: object, path: str = "") -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return a JSON value in the form in which it survives jsii and CDKTF unchanged.

    Raises TypeError for what is not JSON or what JavaScript would round.
    """
    match value:
        case None:
            return null_token()
        case int() if abs(value) > _LARGEST_INTEGER:
            raise TypeError(f"{path.lstrip('.') or 'value'}: CDKTF would round {value}; write it as an expression")
        case float() if not math.isfinite(value):
            raise TypeError(f"{path.lstrip('.') or 'value'}: {value} is not a number that Terraform knows")
        case bool() | int() | float() | str():
            return value
        case list() | tuple():
            return [terraform_json(item, f"{path}[{index}]") for index, item in enumerate(value)]
        case Mapping():
            return {key: terraform_json(item, f"{path}.{key}") for key, item in value.items()}
        case _:
            # An object of CDKTF, a token for instance, which jsii passes by reference.
            if hasattr(value, "__jsii_ref__"):
                return value
            raise TypeError(f"{path.lstrip('.') or 'value'}: {type(value).__name__} cannot stand in Terraform JSON")


class _Named:
    """An element that expressions refer to by its logical id."""

    _prefix: str
    _reference: str | None = None

    @property
    def reference(self) -> str:
        """How expressions refer to the element; its logical id is fixed from the first use on."""
        if self._reference is None:
            self._reference = f"{self._prefix}.{self.friendly_unique_id}"  # type: ignore[attr-defined]
        return self._reference

    def override_logical_id(self, new_logical_id: str) -> None:
        """Give the element another logical id; raises RuntimeError once something refers to it."""
        if self._reference is not None:
            raise RuntimeError(f"{self._reference} is referred to already; its logical id cannot change any more")
        super().override_logical_id(new_logical_id)  # type: ignore[misc]


class Variable(_Named, cdk.TerraformVariable):
    """An input variable.

    ``type`` is a type constraint as text. Without ``default`` the variable is required; None is the default null.
    ``comment`` stands above the block in HCL, here and in the classes below.
    """

    _prefix = "var"

    def __init__(  # noqa: PLR0913 - Terraform's own arguments
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        *,
        type: str,  # noqa: A002 - Terraform's own name
        description: str,
        default: object = UNSET,
        nullable: bool | None = None,
        sensitive: bool | None = None,
        validations: Sequence[Validation] = (),
        comment: str | None = None,
    ) -> None:
        super().__init__(scope, id, type=type, description=description, nullable=nullable, sensitive=sensitive)
        # As an override, because CDKTF turns the keys of a default to snake case and drops its nulls.
        if default is not UNSET:
            override(self, {"default": default})
        if validations:
            override(self, {"validation": [validation.fragment() for validation in validations]})
        if comment:
            override(self, {"//": {"comment": comment}})


class Local(_Named, cdk.TerraformLocal):
    """A local value: ``expression`` is Terraform JSON, such as "${…}"."""

    _prefix = "local"

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        expression: object,
        *,
        comment: str | None = None,
    ) -> None:
        super().__init__(scope, id, terraform_json(expression))
        if comment:
            # All locals share one object, so what is said about one of them stands beside it, under its name.
            self.cdktf_stack.add_override(f"locals.//.comments.{self.friendly_unique_id}", comment)


class Output(_Named, cdk.TerraformOutput):
    """An output value: ``value`` is Terraform JSON, ``depends_on`` holds addresses."""

    _prefix = "output"

    def __init__(  # noqa: PLR0913 - Terraform's own arguments
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        *,
        value: object,
        description: str | None = None,
        sensitive: bool | None = None,
        depends_on: Sequence[str] = (),
        preconditions: Sequence[Condition] = (),
        comment: str | None = None,
    ) -> None:
        super().__init__(scope, id, value=terraform_json(value), description=description, sensitive=sensitive)
        # As overrides, because CDKTF forgets preconditions and wraps the addresses of depends_on.
        if depends_on:
            override(self, {"depends_on": depends_on})
        if preconditions:
            override(self, {"precondition": [condition.fragment() for condition in preconditions]})
        if comment:
            override(self, {"//": {"comment": comment}})


class Action(_Named, cdk.TerraformElement):
    """A Terraform action (Terraform 1.14): something to do with a provider, at a change of a resource or by hand.

    ``config`` holds the arguments of the action type; ``for_each`` and ``count`` are Terraform JSON.
    """

    def __init__(  # noqa: PLR0913 - Terraform's own arguments
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        *,
        type: str,  # noqa: A002 - Terraform's own name
        config: Mapping[str, object],
        for_each: object = None,
        count: object = None,
        provider: str | None = None,
        comment: str | None = None,
    ) -> None:
        super().__init__(scope, id, "action")
        self._prefix = f"action.{type}"
        self._type = type
        body = {"for_each": for_each, "count": count, "provider": provider}
        self._body = {key: terraform_json(value) for key, value in body.items() if value is not None}
        self._body["config"] = terraform_json(config, "config")
        if comment:
            self._body["//"] = {"comment": comment}

    def to_terraform(self) -> dict[str, Any]:
        """Return the action as Terraform JSON."""
        return {"action": {self._type: {self.reference.rpartition(".")[2]: self._body}}}


class Fragments(cdk.TerraformElement):
    """Any number of pieces of Terraform JSON in one element: by far the cheapest way to add many of them."""

    def __init__(self, scope: Construct, id: str) -> None:  # noqa: A002 - the name that every construct has
        super().__init__(scope, id, "fragments")
        self._fragment: dict[str, Any] = {}

    def add(self, fragment: Mapping[str, object]) -> None:
        """Add a piece such as ``{"locals": {"name": "${…}"}}``; raises ValueError for an address that is taken."""
        _merge(self._fragment, terraform_json(fragment), ())

    def to_terraform(self) -> dict[str, Any]:
        """Return all pieces as one."""
        return self._fragment


class ModuleSettings(cdk.TerraformElement):
    """The module's ``terraform`` block: which Terraform and which providers it needs.

    ``required_providers`` maps local names to their settings, such as ``{"source": …, "version": …}``.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        *,
        required_version: str,
        required_providers: Mapping[str, Mapping[str, object]],
    ) -> None:
        super().__init__(scope, id, "terraform")
        self._settings = terraform_json(
            {"required_version": required_version, "required_providers": required_providers}
        )

    def to_terraform(self) -> dict[str, Any]:
        """Return the block as Terraform JSON."""
        return {"terraform": self._settings}


class BareStack(cdk.TerraformStack):
    """A stack that is a module for others to call: it has no backend and configures no provider."""

    def __init__(self, scope: Construct, id: str) -> None:  # noqa: A002 - the name that every construct has
        super().__init__(scope, id)
        # CDKTF adds a local backend and asks for a provider; None deletes what stands at a path.
        self.add_override("terraform.backend", None)
        self.add_override("provider", None)

    def document(self) -> dict[str, Any]:
        """Return the stack as cdk.tf.json holds it. What ``to_terraform`` returns in Python has lost its nulls."""
        directory = Path(cdk.Testing.full_synth(self))
        try:
            [path] = directory.glob("stacks/*/cdk.tf.json")
            document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        finally:
            rmtree(directory)
        return document


# How deep the objects that fragments share go: the names of a kind, those of a type, and the comments of locals.
_SHARED = {"locals": 1, "variable": 1, "output": 1, "module": 1, "resource": 2, "data": 2, "action": 2, "ephemeral": 2}


def _merge(target: dict[str, Any], fragment: Mapping[str, Any], path: tuple[str, ...]) -> None:
    depth = _SHARED.get(path[0], 0) if path else 1
    for key, value in fragment.items():
        if key not in target:
            target[key] = value
        elif isinstance(value, dict) and (len(path) < depth or "//" in (key, *path)):
            _merge(target[key], value, (*path, key))
        elif isinstance(value, list) and not path:
            target[key] = [*target[key], *value]
        else:
            raise ValueError(f"{'.'.join((*path, key))} is declared twice")


_lifecycles: WeakKeyDictionary[cdk.TerraformElement, dict[str, list[dict[str, Any]]]] = WeakKeyDictionary()


def override(element: cdk.TerraformElement, body: Mapping[str, object]) -> None:
    """Set arguments of an element to Terraform JSON, whatever its class says: ``for_each``, ``dynamic``, nulls."""
    for key, value in body.items():
        element.add_override(key, terraform_json(value, key))


def reference(resource: cdk.TerraformResource | cdk.TerraformDataSource) -> str:
    """Return how expressions refer to a resource or a data source, as text: no token, no ``${}`` around it."""
    kind = "data." if isinstance(resource, cdk.TerraformDataSource) else ""
    return f"{kind}{resource.terraform_resource_type}.{resource.friendly_unique_id}"


def add_action_trigger(
    resource: cdk.TerraformResource, events: Sequence[str], actions: Sequence[str], condition: str | None = None
) -> None:
    """Have a change of a resource run actions.

    ``events`` are such as "after_create", ``actions`` references such as ``action.type.name[each.key]``, and
    ``condition`` is Terraform JSON, "${…}". A resource may have several triggers.
    """
    trigger: dict[str, Any] = {"events": list(events), "actions": list(actions)}
    if condition is not None:
        trigger["condition"] = condition
    _add_to_lifecycle(resource, "action_trigger", trigger)


def add_precondition(resource: cdk.TerraformResource, condition: str, message: str) -> None:
    """Add a rule that must hold before a resource is planned, "${…}", and what to say when it does not."""
    _add_to_lifecycle(resource, "precondition", Condition(condition, message).fragment())


def _add_to_lifecycle(resource: cdk.TerraformResource, kind: str, entry: dict[str, Any]) -> None:
    # An override replaces the one before it at the same path, so all entries go there together.
    entries = _lifecycles.setdefault(resource, {}).setdefault(kind, [])
    entries.append(entry)
    resource.add_override(f"lifecycle.{kind}", entries)
