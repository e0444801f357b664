"""The grammar of Terraform and of its providers: what a body holds, in which order, and how its strings are read.

From the Terraform language reference and its "JSON Configuration Syntax" page, checked against Terraform 1.14 and 1.15.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Any

__all__ = ["Block", "Body", "Kind", "Schemas"]


class Kind(Enum):
    """How Terraform reads the strings in an argument's JSON value."""

    TEMPLATE = auto()
    """A template: ``${…}`` is evaluated."""
    LITERAL = auto()
    """The string itself."""
    FIXED = auto()
    """The string itself, in which some versions of Terraform evaluate ``${…}``."""
    BARE = auto()
    """A reference, a keyword or a type constraint, without ``${}`` around it."""
    REQUIREMENT = auto()
    """An entry of required_providers."""


@dataclass(frozen=True)
class Body:
    """What a block may hold. The order of the mappings is the order in which things are written.

    ``first`` are the meta-arguments at the top, then come ``arguments`` and ``blocks``, then ``last`` and
    ``last_blocks``. ``others`` is the kind of arguments that are not listed, None if there are none.
    """

    arguments: Mapping[str, Kind] = field(default_factory=dict)
    blocks: Mapping[str, "Block"] = field(default_factory=dict)
    first: Mapping[str, Kind] = field(default_factory=dict)
    last: Mapping[str, Kind] = field(default_factory=dict)
    last_blocks: Mapping[str, "Block"] = field(default_factory=dict)
    others: Kind | None = None
    dynamic: bool = False


@dataclass(frozen=True)
class Block:
    """A nested block: how many labels it has, and its body, which may depend on them."""

    body: Body | Callable[[Sequence[str]], Body]
    labels: int = 0
    refused: str = ""
    """Why the block cannot be written, if it cannot."""


def _kinds(kind: Kind, *names: str) -> dict[str, Kind]:
    return dict.fromkeys(names, kind)


_CONDITION = Body(_kinds(Kind.TEMPLATE, "condition", "error_message"))
_CONNECTION = Body(others=Kind.TEMPLATE)
_ACTION_TRIGGER = Body({"events": Kind.BARE, "condition": Kind.TEMPLATE, "actions": Kind.BARE, "on_failure": Kind.BARE})
_PROVISIONERS = {
    "file": ("source", "content", "destination"),
    "local-exec": ("command", "working_dir", "interpreter", "environment", "quiet"),
    "remote-exec": ("inline", "script", "scripts"),
}


def _provisioner(labels: Sequence[str]) -> Body:
    return Body(
        {**_kinds(Kind.TEMPLATE, *_PROVISIONERS.get(labels[0], ())), **_kinds(Kind.BARE, "when", "on_failure")},
        blocks={"connection": Block(_CONNECTION)},
    )


_CHECKS = {"precondition": Block(_CONDITION), "postcondition": Block(_CONDITION)}
_RESOURCE_LIFECYCLE = Body(
    {
        **_kinds(Kind.LITERAL, "create_before_destroy", "prevent_destroy"),
        **_kinds(Kind.BARE, "ignore_changes", "replace_triggered_by"),
    },
    {**_CHECKS, "action_trigger": Block(_ACTION_TRIGGER)},
)
_REPEATED = {"for_each": Kind.TEMPLATE, "count": Kind.TEMPLATE}
_META = {**_REPEATED, "provider": Kind.BARE}
_DEPENDS_ON = {"depends_on": Kind.BARE}
_LAST_BLOCKS = {
    "resource": {
        "lifecycle": Block(_RESOURCE_LIFECYCLE),
        "connection": Block(_CONNECTION),
        "provisioner": Block(_provisioner, labels=1),
    },
    "data": {"lifecycle": Block(Body(blocks=_CHECKS))},
    "ephemeral": {"lifecycle": Block(Body(blocks=_CHECKS))},
}
_REFUSED_SETTINGS = ("backend", "cloud", "provider_meta")
_REFUSAL = "belongs to a root module and is not supported"

_OWN: dict[str, Body] = {
    "variable": Body(
        {
            "type": Kind.BARE,
            **_kinds(Kind.LITERAL, "default", "description", "nullable", "sensitive", "ephemeral", "deprecated"),
        },
        {"validation": Block(_CONDITION)},
    ),
    "output": Body(
        {
            "description": Kind.LITERAL,
            "value": Kind.TEMPLATE,
            **_kinds(Kind.LITERAL, "sensitive", "ephemeral", "deprecated"),
            "depends_on": Kind.BARE,
        },
        {"precondition": Block(_CONDITION)},
    ),
    "terraform": Body(
        {"required_version": Kind.LITERAL},
        {
            "required_providers": Block(Body(others=Kind.REQUIREMENT)),
            **{name: Block(Body(), labels=1, refused=_REFUSAL) for name in _REFUSED_SETTINGS},
        },
    ),
    "module": Body(
        first={"source": Kind.FIXED, "version": Kind.FIXED, **_REPEATED, "providers": Kind.BARE},
        last=_DEPENDS_ON,
        others=Kind.TEMPLATE,
    ),
    "moved": Body(_kinds(Kind.BARE, "from", "to")),
    "import": Body(
        {
            "for_each": Kind.TEMPLATE,
            "to": Kind.BARE,
            "id": Kind.TEMPLATE,
            "identity": Kind.TEMPLATE,
            "provider": Kind.BARE,
        }
    ),
    "removed": Body(
        {"from": Kind.BARE},
        {
            "lifecycle": Block(Body({"destroy": Kind.LITERAL})),
            "connection": Block(_CONNECTION),
            "provisioner": Block(_provisioner, labels=1),
        },
    ),
}

_BUILTIN: dict[str, Any] = {
    "resource_schemas": {
        "terraform_data": {
            "block": {
                "attributes": {
                    "input": {"type": "dynamic", "optional": True},
                    "triggers_replace": {"type": "dynamic", "optional": True},
                }
            }
        }
    },
    "data_source_schemas": {
        "terraform_remote_state": {
            "block": {
                "attributes": {
                    "backend": {"type": "string", "required": True},
                    "config": {"type": "dynamic", "optional": True},
                    "defaults": {"type": "dynamic", "optional": True},
                    "workspace": {"type": "string", "optional": True},
                }
            }
        }
    },
}
_SCHEMA_KEYS = {
    "resource": "resource_schemas",
    "data": "data_source_schemas",
    "ephemeral": "ephemeral_resource_schemas",
    "action": "action_schemas",
}


class Schemas:
    """The grammar of every kind of block, given the providers' schemas."""

    def __init__(self, schemas: Iterable[Mapping[str, Any]], order: Mapping[str, Sequence[str]]) -> None:
        self._schemas = [*schemas, _BUILTIN]
        self._order = order

    def body(self, kind: str, labels: Sequence[str]) -> Body | None:
        """Return what a block of the configuration holds; None when no schema says so."""
        if kind == "check":
            data = Block(lambda inner: self.body("data", inner) or Body(), labels=2)
            return Body(blocks={"data": data, "assert": Block(_CONDITION)})
        if kind == "provider":
            return self._provider(labels[0])
        if kind in _OWN:
            return _OWN[kind]
        for schemas in self._schemas:
            schema = schemas.get(_SCHEMA_KEYS[kind], {}).get(labels[0])
            if schema is not None:
                body = self._from_schema(schema["block"], labels[0])
                if kind == "action":
                    return Body(blocks={"config": Block(body)}, first=_META, last=_DEPENDS_ON)
                return replace(body, first=_META, last=_DEPENDS_ON, last_blocks=_LAST_BLOCKS[kind])
        return None

    def order(self, path: str) -> Sequence[str]:
        """Return the names that come first in the object or block at a path such as ``type.block``."""
        return self._order.get(path, ())

    def _provider(self, name: str) -> Body | None:
        for schemas in self._schemas:
            types = [type_ for key in _SCHEMA_KEYS.values() for type_ in schemas.get(key, {})]
            if "provider" in schemas and any(type_.partition("_")[0] == name for type_ in types):
                body = self._from_schema(schemas["provider"]["block"], name)
                return replace(body, first=_kinds(Kind.LITERAL, "alias", "version"))
        return None

    def _from_schema(self, block: Mapping[str, Any], path: str) -> Body:
        attributes = block.get("attributes", {})
        nested = block.get("block_types", {})
        rank = {name: index for index, name in enumerate(self.order(path))}

        def sort(names: Iterable[str]) -> list[str]:
            return sorted(
                names, key=lambda name: (rank.get(name, len(rank)), not attributes.get(name, {}).get("required"), name)
            )

        return Body(
            arguments=dict.fromkeys(sort(attributes), Kind.TEMPLATE),
            blocks={name: Block(self._from_schema(nested[name]["block"], f"{path}.{name}")) for name in sort(nested)},
            dynamic=bool(nested),
        )
