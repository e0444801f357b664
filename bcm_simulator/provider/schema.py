"""The provider's schema, in the form that the other files use, and in the form for Terraform."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bcm_simulator.provider.messages import NESTING_MODES, STRING_KINDS, pb

Json = Mapping[str, Any]
Message = Any
"""A message of the protocol."""


@dataclass(frozen=True)
class Attribute:
    """One attribute or nested block of a block.

    `type` is Terraform's own notation ("string", ["list", "string"]), and None where `nested` holds the attributes
    within.
    """

    name: str
    computed: bool
    optional: bool = False
    is_block: bool = False
    type: Any = None
    nested: "Block | None" = None
    many: bool = False
    """Whether a nested value is a list."""


@dataclass(frozen=True)
class Block:
    """What an object consists of: its attributes and nested blocks by name."""

    attributes: Mapping[str, Attribute]

    def empty(self) -> dict[str, Any]:
        """Return the object in which no value is set. A list of blocks cannot be null in Terraform."""
        return {name: [] if item.is_block and item.many else None for name, item in self.attributes.items()}

    @cached_property
    def scalars(self) -> tuple[tuple[str, str], ...]:
        """The attributes that are a string, a number or a boolean, with their types."""
        return tuple((name, item.type) for name, item in self.attributes.items() if isinstance(item.type, str))

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The attributes that are numbers."""
        return tuple(name for name, item in self.attributes.items() if item.type == "number")

    @cached_property
    def within(self) -> tuple[tuple[str, "Block"], ...]:
        """The attributes that hold objects, and what these consist of."""
        return tuple((name, item.nested) for name, item in self.attributes.items() if item.nested is not None)


class Schemas:
    """All schemas of the provider, by type name, from the form in which `terraform providers schema -json` prints."""

    def __init__(self, document: Json) -> None:
        def blocks(kind: str) -> Mapping[str, Block]:
            return {name: _block(schema["block"]) for name, schema in document[kind].items()}

        self._document = document
        self.provider = _block(document["provider"]["block"])
        self.resources = blocks("resource_schemas")
        self.data_sources = blocks("data_source_schemas")
        self.actions = blocks("action_schemas")

    def describe(self) -> Message:
        """Return the schemas in the form for Terraform."""
        document = self._document

        def entries(kind: str) -> Iterable[tuple[str, Message]]:
            return ((name, _schema_message(schema)) for name, schema in document[kind].items())

        return pb.GetProviderSchemaResponse(
            provider=_schema_message(document["provider"]),
            resource_schemas=[pb.SchemaEntry(key=name, value=value) for name, value in entries("resource_schemas")],
            data_source_schemas=[
                pb.SchemaEntry(key=name, value=value) for name, value in entries("data_source_schemas")
            ],
            action_schemas=[
                pb.ActionSchemaEntry(key=name, value=pb.ActionSchema(schema=value))
                for name, value in entries("action_schemas")
            ],
            server_capabilities=pb.ServerCapabilities(
                plan_destroy=True, get_provider_schema_optional=True, move_resource_state=True
            ),
        )


def _block(document: Json) -> Block:
    attributes = {}
    for name, item in document.get("attributes", {}).items():
        nested = item.get("nested_type")
        attributes[name] = Attribute(
            name=name,
            computed=item.get("computed", False),
            optional=item.get("optional", False),
            type=item.get("type"),
            nested=_block(nested) if nested else None,
            many=bool(nested) and nested["nesting_mode"] != "single",
        )
    for name, item in document.get("block_types", {}).items():
        attributes[name] = Attribute(
            name=name,
            computed=False,
            is_block=True,
            nested=_block(item["block"]),
            many=item["nesting_mode"] != "single",
        )
    return Block(attributes)


def _schema_message(document: Json) -> Message:
    return pb.Schema(version=document.get("version", 0), block=_block_message(document["block"]))


def _block_message(document: Json) -> Message:
    return pb.Block(
        attributes=_attribute_messages(document),
        block_types=[
            pb.NestedBlock(
                type_name=name,
                block=_block_message(item["block"]),
                nesting=NESTING_MODES[item["nesting_mode"]],
                min_items=item.get("min_items", 0),
                max_items=item.get("max_items", 0),
            )
            for name, item in document.get("block_types", {}).items()
        ],
        **_description(document),
    )


def _attribute_messages(document: Json) -> list[Message]:
    flags = ("required", "optional", "computed", "sensitive", "deprecated", "write_only")
    messages = []
    for name, item in document.get("attributes", {}).items():
        message = pb.Attribute(name=name, **{flag: True for flag in flags if item.get(flag)}, **_description(item))
        if nested := item.get("nested_type"):
            message.nested_type.nesting = NESTING_MODES[nested["nesting_mode"]]
            message.nested_type.attributes.extend(_attribute_messages(nested))
        else:
            message.type = json.dumps(item["type"]).encode()
        messages.append(message)
    return messages


def _description(document: Json) -> dict[str, Any]:
    return {
        "description": document.get("description", ""),
        "description_kind": STRING_KINDS[document.get("description_kind", "plain")],
    }
