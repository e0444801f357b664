"""Documents as part of a CDKTF stack, and a stack that is a module."""

import math
from collections.abc import Mapping
from typing import Any
from weakref import WeakKeyDictionary

from .cdk import Construct, cdk, null_token
from .document import Document

__all__ = ["BareStack", "document_of"]

_LARGEST_INTEGER = 2**53
_collectors: WeakKeyDictionary[Construct, "_Collector"] = WeakKeyDictionary()


def document_of(scope: Construct) -> Document:
    """Return the document of the stack that a scope is part of; its blocks are synthesized with the stack."""
    stack = cdk.TerraformStack.of(scope)
    if stack not in _collectors:
        _collectors[stack] = _Collector(stack, "terraform-json", "collector")
    return _collectors[stack].document


class _Collector(cdk.TerraformElement):
    """Hands the document of a stack to CDKTF, in one call."""

    def __init__(self, stack: cdk.TerraformStack, id: str, element_type: str) -> None:  # noqa: A002 - CDKTF's name
        super().__init__(stack, id, element_type)
        self.document = Document()

    def to_terraform(self) -> dict[str, Any]:
        """Return the document in a form that reaches CDKTF unchanged."""
        passed: dict[str, Any] = _passed(self.document.json(), "")
        return passed


def _passed(value: object, path: str) -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return a JSON value in a form that jsii does not change; TypeError if it is not JSON or would be rounded."""
    match value:
        case None:
            return null_token()
        case int() if abs(value) > _LARGEST_INTEGER:
            raise TypeError(f"{path}: CDKTF would round {value}; write it as an expression")
        case bool() | int() | str():
            return value
        case float() if math.isfinite(value):
            return value
        case list() | tuple():
            return [_passed(item, f"{path}[{index}]") for index, item in enumerate(value)]
        case Mapping():
            return {key: _passed(item, f"{path}.{key}" if path else key) for key, item in value.items()}
    # jsii passes an object of CDKTF, for example a token, by reference.
    if hasattr(value, "__jsii_ref__"):
        return value
    raise TypeError(f"{path}: {value!r} cannot stand in Terraform JSON")


class BareStack(cdk.TerraformStack):
    """A stack that is a module for others to call: it has no backend and configures no provider."""

    def __init__(self, scope: Construct, id: str) -> None:  # noqa: A002 - the name that every construct has
        super().__init__(scope, id)
        # CDKTF adds a local backend and requires a provider; an override with None deletes both.
        self.add_override("terraform.backend", None)
        self.add_override("provider", None)
