"""The provider's schema: as the other modules walk it, and as Terraform receives it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import bcm_provider_schema
from bcm_simulator.provider.stubs import pb

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Attribute:
    """One attribute or nested block of a block.

    `type` is Terraform's own notation ("string", ["list", "string"]), and None where `nested` holds the attributes
    within.
    """

    name: str
    computed: bool
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
        """Return the object in which nothing is set. Terraform knows no null for a list of blocks."""
        return {name: [] if item.is_block and item.many else None for name, item in self.attributes.items()}


@dataclass(frozen=True)
class Schemas:
    """All schemas of the provider, by type name."""

    provider: Block
    resources: Mapping[str, Block]
    data_sources: Mapping[str, Block]
    actions: Mapping[str, Block]


@cache
def schemas() -> Schemas:
    """Return the provider's schemas."""
    document = bcm_provider_schema.load()

    def blocks(kind: str) -> dict[str, Block]:
        return {name: _block(schema["block"]) for name, schema in document[kind].items()}

    return Schemas(
        provider=_block(document["provider"]["block"]),
        resources=blocks("resource_schemas"),
        data_sources=blocks("data_source_schemas"),
        actions=blocks("action_schemas"),
    )


def describe() -> pb.GetProviderSchema.Response:
    """Return the schemas in the form in which Terraform asks for them."""
    document = bcm_provider_schema.load()

    def messages(kind: str) -> dict[str, pb.Schema]:
        return {name: _schema_message(schema) for name, schema in document[kind].items()}

    return pb.GetProviderSchema.Response(
        provider=_schema_message(document["provider"]),
        resource_schemas=messages("resource_schemas"),
        data_source_schemas=messages("data_source_schemas"),
        action_schemas={
            name: pb.ActionSchema(schema=_schema_message(schema)) for name, schema in document["action_schemas"].items()
        },
        server_capabilities=CAPABILITIES,
    )


CAPABILITIES = pb.ServerCapabilities(plan_destroy=True, get_provider_schema_optional=True, move_resource_state=True)


def _block(document: Json) -> Block:
    attributes = {}
    for name, item in document.get("attributes", {}).items():
        nested = item.get("nested_type")
        attributes[name] = Attribute(
            name=name,
            computed=item.get("computed", False),
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


def _schema_message(document: Json) -> pb.Schema:
    return pb.Schema(version=document.get("version", 0), block=_block_message(document["block"]))


def _block_message(document: Json) -> pb.Schema.Block:
    return pb.Schema.Block(
        attributes=_attribute_messages(document),
        block_types=[
            pb.Schema.NestedBlock(
                type_name=name,
                block=_block_message(item["block"]),
                nesting=pb.Schema.NestedBlock.NestingMode.Value(item["nesting_mode"].upper()),
                min_items=item.get("min_items", 0),
                max_items=item.get("max_items", 0),
            )
            for name, item in document.get("block_types", {}).items()
        ],
        **_description(document),
    )


def _attribute_messages(document: Json) -> list[pb.Schema.Attribute]:
    flags = ("required", "optional", "computed", "sensitive", "deprecated", "write_only")
    messages = []
    for name, item in document.get("attributes", {}).items():
        message = pb.Schema.Attribute(
            name=name, **{flag: item.get(flag, False) for flag in flags}, **_description(item)
        )
        if nested := item.get("nested_type"):
            message.nested_type.nesting = pb.Schema.Object.NestingMode.Value(nested["nesting_mode"].upper())
            message.nested_type.attributes.extend(_attribute_messages(nested))
        else:
            message.type = json.dumps(item["type"]).encode()
        messages.append(message)
    return messages


def _description(document: Json) -> dict[str, Any]:
    return {
        "description": document.get("description", ""),
        "description_kind": pb.StringKind.Value(document.get("description_kind", "plain").upper()),
    }
