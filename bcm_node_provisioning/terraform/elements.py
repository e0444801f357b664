"""Parts of a Terraform module that CDKTF has no class for, or renders with something lost.

What a class here is given reaches cdk.tf.json as it is: None as null, keys as they are spelled. CDKTF itself turns
the keys of a variable's default to snake case and drops its nulls, forgets the preconditions of outputs, puts ``${}``
around the addresses in their ``depends_on``, and knows no actions.

Every call between Python and CDKTF's JavaScript costs a fraction of a millisecond, and a module has hundreds of blocks.
So an element here is plain Python, and one construct per stack, the collector, hands the Terraform JSON of all of them
over at once.
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
    "Element",
    "Local",
    "ModuleSettings",
    "Output",
    "Resource",
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


class Element:
    """A block of Terraform JSON: ``body`` under its logical id at ``path``, such as ``("action", "type")``.

    Members of the body that are UNSET are left out. ``comment`` stands above the block in HCL. What else the stack has
    at the same address, such as a resource made by a binding, CDKTF merges with it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        path: tuple[str, ...],
        body: Mapping[str, object],
        comment: str | None = None,
    ) -> None:
        self._scope = scope
        self._id = id
        self._path = path
        self._body = {key: terraform_json(value, key) for key, value in body.items() if value is not UNSET}
        if comment:
            self._body["//"] = {"comment": comment}
        self._name: str | None = None
        self._is_referred_to = False
        _collector(scope).elements.append(self)

    @property
    def friendly_unique_id(self) -> str:
        """The logical id: the name that the element has in Terraform; CDKTF's own for its place, unless overridden."""
        if self._name is None:
            self._name = str(cdk.TerraformElement(self._scope, self._id).friendly_unique_id)
        return self._name

    @property
    def reference(self) -> str:
        """How expressions refer to the element, as text; its logical id is fixed from the first use on."""
        self._is_referred_to = True
        kind = {"variable": "var", "locals": "local"}.get(self._path[0])
        path = [kind] if kind else [part for part in self._path if part != "resource"]
        return ".".join([*path, self.friendly_unique_id])

    def override_logical_id(self, new_logical_id: str) -> None:
        """Give the element another logical id; raises RuntimeError once something refers to it."""
        if self._is_referred_to:
            raise RuntimeError(f"{self.reference} is referred to already; its logical id cannot change any more")
        self._name = new_logical_id

    def add_override(self, path: str, value: object) -> None:
        """Set what stands at a path in the body, its parts separated by dots; None removes it."""
        *parents, last = path.split(".")
        body = self._body
        for parent in parents:
            if not isinstance(body.get(parent), dict):
                body[parent] = {}
            body = body[parent]
        if value is None:
            body.pop(last, None)
        else:
            body[last] = terraform_json(value, path)

    def fragment(self) -> dict[str, Any]:
        """Return the element as Terraform JSON."""
        fragment: dict[str, Any] = {self.friendly_unique_id: self._body}
        for part in reversed(self._path):
            fragment = {part: fragment}
        return fragment


class Variable(Element):
    """An input variable.

    ``type`` is a type constraint as text. Without ``default`` the variable is required; None is the default null.
    """

    def __init__(
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
        body = {
            "type": type,
            "description": description,
            "default": default,
            "nullable": _given(nullable),
            "sensitive": _given(sensitive),
            "validation": [validation.fragment() for validation in validations] or UNSET,
        }
        super().__init__(scope, id, ("variable",), body, comment)


class Local(Element):
    """A local value: ``expression`` is Terraform JSON, such as "${…}"."""

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        expression: object,
        *,
        comment: str | None = None,
    ) -> None:
        super().__init__(scope, id, ("locals",), {"value": expression}, comment)

    def fragment(self) -> dict[str, Any]:
        """Return the local as Terraform JSON: all locals share one object, and their comments stand beside them."""
        fragment = {self.friendly_unique_id: self._body["value"]}
        comment = self._body.get("//", {}).get("comment")
        if comment:
            fragment["//"] = {"comments": {self.friendly_unique_id: comment}}
        return {"locals": fragment}


class Output(Element):
    """An output value: ``value`` is Terraform JSON, ``depends_on`` holds addresses."""

    def __init__(
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
        body = {
            "value": value,
            "description": _given(description),
            "sensitive": _given(sensitive),
            "depends_on": depends_on or UNSET,
            "precondition": [condition.fragment() for condition in preconditions] or UNSET,
        }
        super().__init__(scope, id, ("output",), body, comment)


class Action(Element):
    """A Terraform action (Terraform 1.14): something to do with a provider, at a change of a resource or by hand.

    ``config`` holds the arguments of the action type; ``for_each`` and ``count`` are Terraform JSON.
    """

    def __init__(
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
        body = {
            "for_each": _given(for_each),
            "count": _given(count),
            "provider": _given(provider),
            "config": config,
        }
        super().__init__(scope, id, ("action", type), body, comment)


class Resource(Element):
    """A resource of a type that has no binding, ``terraform_data`` for instance: ``body`` is its Terraform JSON."""

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002 - the name that every construct has
        *,
        type: str,  # noqa: A002 - Terraform's own name
        body: Mapping[str, object],
        comment: str | None = None,
    ) -> None:
        super().__init__(scope, id, ("resource", type), body, comment)


class ModuleSettings(Element):
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
        body = {"required_version": required_version, "required_providers": required_providers}
        super().__init__(scope, id, ("terraform",), body)

    def fragment(self) -> dict[str, Any]:
        """Return the block as Terraform JSON."""
        return {"terraform": self._body}


def _given(value: object) -> object:
    return UNSET if value is None else value


class _Collector(cdk.TerraformElement):
    """Hands the Terraform JSON of all elements of a stack to CDKTF in one call."""

    def __init__(self, stack: cdk.TerraformStack) -> None:
        super().__init__(stack, "terraform-json", "collector")
        self.elements: list[Element] = []

    def to_terraform(self) -> dict[str, Any]:
        """Return what all elements have given; raises ValueError if two of them have the same address."""
        document: dict[str, Any] = {}
        for element in self.elements:
            _merge(document, element.fragment(), ())
        return document


# How many levels of a section are shared by all of its blocks: by their kind, and their type.
_SHARED_LEVELS = {"resource": 2, "action": 2, "terraform": 0}
_collectors: WeakKeyDictionary[Construct, _Collector] = WeakKeyDictionary()


def _collector(scope: Construct) -> _Collector:
    """Return the collector of the stack that a scope is part of."""
    if scope not in _collectors:
        stack = cdk.TerraformStack.of(scope)
        if stack not in _collectors:
            _collectors[stack] = _Collector(stack)
        _collectors[scope] = _collectors[stack]
    return _collectors[scope]


def _merge(document: dict[str, Any], fragment: Mapping[str, Any], path: tuple[str, ...]) -> None:
    """Add a fragment to a document down to the level at which names stand: of blocks, and of comments on locals."""
    for key, value in fragment.items():
        if not path or "//" in {key, *path[-1:]} or len(path) < _SHARED_LEVELS.get(path[0], 1):
            _merge(document.setdefault(key, {}), value, (*path, key))
        elif key in document:
            raise ValueError(f"{'.'.join((*path, key))} is declared twice")
        else:
            document[key] = value


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


def override(element: Element | cdk.TerraformElement, body: Mapping[str, object]) -> None:
    """Set arguments of an element to Terraform JSON, whatever its class says: ``for_each``, ``dynamic``, nulls."""
    for key, value in body.items():
        element.add_override(key, terraform_json(value, key))


def reference(resource: cdk.TerraformResource | cdk.TerraformDataSource) -> str:
    """Return how expressions refer to a resource or a data source, as text: no token, no ``${}`` around it."""
    kind = "data." if isinstance(resource, cdk.TerraformDataSource) else ""
    return f"{kind}{resource.terraform_resource_type}.{resource.friendly_unique_id}"


_lifecycles: WeakKeyDictionary[Element | cdk.TerraformElement, dict[str, list[dict[str, Any]]]] = WeakKeyDictionary()


def add_action_trigger(
    resource: Element | cdk.TerraformElement,
    events: Sequence[str],
    actions: Sequence[str],
    condition: str | None = None,
) -> None:
    """Have a change of a resource run actions.

    ``events`` are such as "after_create", ``actions`` references such as ``action.type.name[each.key]``, and
    ``condition`` is Terraform JSON, "${…}". A resource may have several triggers.
    """
    trigger: dict[str, Any] = {"events": list(events), "actions": list(actions)}
    if condition is not None:
        trigger["condition"] = condition
    _add_to_lifecycle(resource, "action_trigger", trigger)


def add_precondition(resource: Element | cdk.TerraformElement, condition: str, message: str) -> None:
    """Add a rule that must hold before a resource is planned, "${…}", and what to say when it does not."""
    _add_to_lifecycle(resource, "precondition", Condition(condition, message).fragment())


def _add_to_lifecycle(resource: Element | cdk.TerraformElement, kind: str, entry: dict[str, Any]) -> None:
    # An override replaces the one before it at the same path, so all entries go there together.
    entries = _lifecycles.setdefault(resource, {}).setdefault(kind, [])
    entries.append(entry)
    resource.add_override(f"lifecycle.{kind}", entries)
