"""A Terraform module as Terraform JSON, built in plain Python without CDKTF.

CDKTF changes the keys of a variable's default to snake case and drops its nulls, drops the preconditions of outputs,
and does not have actions. And every call between Python and CDKTF's JavaScript costs a fraction of a millisecond, and a
module has hundreds of blocks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["UNSET", "Condition", "Document"]

UNSET: Final[Any] = object()
"""Stands for "not given" where None is a value."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition and the message if it is false: Terraform JSON templates, so the condition is "${…}".

    ``comment`` stands above the block in HCL.
    """

    condition: str
    error_message: str
    comment: str | None = None

    def json(self) -> dict[str, Any]:
        """Return the block as Terraform JSON."""
        return {**_remark(self.comment), "condition": self.condition, "error_message": self.error_message}


class Document:
    """The blocks of one module: of a stack (see ``document_of``), or of a nested module, which needs no CDKTF.

    Each method adds a block and returns its address in the form that ``render`` expects. Values are
    Terraform JSON: a string is a template, so an expression is "${…}" and a plain text is escaped; None is null.
    Arguments are written in the order in which they are given. ``comment`` stands above the block in HCL.

    A second block of an address raises a ValueError.
    """

    def __init__(self) -> None:
        self._json: dict[str, Any] = {}

    def json(self) -> dict[str, Any]:
        """Return all blocks as Terraform JSON."""
        return self._json

    def settings(
        self, *, required_version: str | None = None, required_providers: Mapping[str, Mapping[str, str]]
    ) -> str:
        """Add the ``terraform`` block: the version of Terraform, and the providers by their local names."""
        body = {"required_version": _given(required_version), "required_providers": required_providers}
        return self._add(("terraform",), body)

    def variable(
        self,
        name: str,
        *,
        type: str,  # noqa: A002 - Terraform's own name
        description: str,
        default: object = UNSET,
        nullable: bool | None = None,
        sensitive: bool | None = None,
        validations: Sequence[Condition] = (),
        comment: str | None = None,
    ) -> str:
        """Add an input variable. ``type`` is a type constraint; ``default`` and ``description`` are not templates."""
        body = {
            "type": type,
            "default": default,
            "description": description,
            "nullable": _given(nullable),
            "sensitive": _given(sensitive),
            "validation": [validation.json() for validation in validations] or UNSET,
        }
        return self._add(("variable", name), body, comment)

    def local(self, name: str, value: object, *, comment: str | None = None) -> str:
        """Add a local value."""
        self._insert(("locals", name), value)
        if comment:
            self._json["locals"].setdefault("//", {"comments": {}})["comments"][name] = comment
        return f"local.{name}"

    def output(self, name: str, *, value: object, description: str) -> str:
        """Add an output value. ``description`` is not a template."""
        return self._add(("output", name), {"description": description, "value": value})

    def action(
        self,
        kind: str,
        name: str,
        *,
        config: Mapping[str, object],
        for_each: object = UNSET,
        comment: str | None = None,
    ) -> str:
        """Add an action (Terraform 1.14), which a change of a resource or ``-invoke`` runs."""
        return self._add(("action", kind, name), {"for_each": for_each, "config": config}, comment)

    def resource(self, kind: str, name: str, body: Mapping[str, object], *, comment: str | None = None) -> str:
        """Add a resource of a type. CDKTF merges it with what a binding has put at the same address."""
        return self._add(("resource", kind, name), body, comment)

    def data(self, kind: str, name: str, body: Mapping[str, object], *, comment: str | None = None) -> str:
        """Add a data source of a type, in the same way."""
        return self._add(("data", kind, name), body, comment)

    def module(self, name: str, *, source: str, arguments: Mapping[str, object]) -> str:
        """Add a call of another module, whose ``source`` is not a template."""
        return self._add(("module", name), {"source": source, **arguments})

    def _add(self, path: tuple[str, ...], body: Mapping[str, object], comment: str | None = None) -> str:
        self._insert(path, {**_remark(comment), **{key: value for key, value in body.items() if value is not UNSET}})
        return ".".join(path).removeprefix("resource.")

    def _insert(self, path: tuple[str, ...], value: object) -> None:
        *sections, name = path
        section = self._json
        for part in sections:
            section = section.setdefault(part, {})
        if name in section:
            raise ValueError(f"{'.'.join(path)} is declared twice")
        section[name] = value


def _given(value: object) -> object:
    return UNSET if value is None else value


def _remark(comment: str | None) -> dict[str, Any]:
    """Return a comment as Terraform JSON has it in a block."""
    return {"//": {"comment": comment}} if comment else {}
