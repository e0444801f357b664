"""The messages and methods of Terraform's plugin protocol 6, as far as the stand-in uses them.

They are described to protobuf when this file is imported, so no code is generated. On the wire only numbers and types
count, so the table simplifies the rest: enums are integers, maps are lists of entries with key and value, and nesting
is flat. All fields have presence (as in proto2), which an index of 0 in a path needs.
"""

import re
from types import SimpleNamespace
from typing import Any, Final

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory  # type: ignore[import-untyped]

PACKAGE = "tfplugin6"
SERVICE = f"{PACKAGE}.Provider"

ERROR, WARNING = 1, 2
"""The severities of a Diagnostic."""
STRING_KINDS = {"plain": 0, "markdown": 1}
NESTING_MODES = {"single": 1, "list": 2, "set": 3, "map": 4, "group": 5}

# One message per line: its name, then its fields as number:name:type. A star means a list.
_TABLE = """
DynamicValue 1:msgpack:bytes 2:json:bytes
RawState 1:json:bytes
Step 1:attribute_name:string 2:element_key_string:string 3:element_key_int:int64
AttributePath 1:steps:Step*
Diagnostic 1:severity:int64 2:summary:string 3:detail:string 4:attribute:AttributePath
Attribute 1:name:string 2:type:bytes 3:description:string 4:required:bool 5:optional:bool 6:computed:bool \
    7:sensitive:bool 8:description_kind:int64 9:deprecated:bool 10:nested_type:Object 11:write_only:bool
Object 1:attributes:Attribute* 3:nesting:int64
NestedBlock 1:type_name:string 2:block:Block 3:nesting:int64 4:min_items:int64 5:max_items:int64
Block 2:attributes:Attribute* 3:block_types:NestedBlock* 4:description:string 5:description_kind:int64
Schema 1:version:int64 2:block:Block
SchemaEntry 1:key:string 2:value:Schema
ActionSchema 1:schema:Schema
ActionSchemaEntry 1:key:string 2:value:ActionSchema
ServerCapabilities 1:plan_destroy:bool 2:get_provider_schema_optional:bool 3:move_resource_state:bool
GetProviderSchemaRequest
GetProviderSchemaResponse 1:provider:Schema 2:resource_schemas:SchemaEntry* 3:data_source_schemas:SchemaEntry* \
    4:diagnostics:Diagnostic* 6:server_capabilities:ServerCapabilities 11:action_schemas:ActionSchemaEntry*
GetResourceIdentitySchemasRequest
GetResourceIdentitySchemasResponse
ValidateProviderConfigRequest
ValidateProviderConfigResponse
ConfigureProviderRequest 2:config:DynamicValue
ConfigureProviderResponse 1:diagnostics:Diagnostic*
StopProviderRequest
StopProviderResponse
ValidateResourceConfigRequest 1:type_name:string 2:config:DynamicValue
ValidateResourceConfigResponse 1:diagnostics:Diagnostic*
UpgradeResourceStateRequest 1:type_name:string 3:raw_state:RawState
UpgradeResourceStateResponse 1:upgraded_state:DynamicValue
ReadResourceRequest 1:type_name:string 2:current_state:DynamicValue 3:private:bytes
ReadResourceResponse 1:new_state:DynamicValue 2:diagnostics:Diagnostic* 3:private:bytes
PlanResourceChangeRequest 1:type_name:string 2:prior_state:DynamicValue 3:proposed_new_state:DynamicValue \
    4:config:DynamicValue 5:prior_private:bytes
PlanResourceChangeResponse 1:planned_state:DynamicValue 2:requires_replace:AttributePath* 3:planned_private:bytes
ApplyResourceChangeRequest 1:type_name:string 2:prior_state:DynamicValue 3:planned_state:DynamicValue \
    4:config:DynamicValue 5:planned_private:bytes
ApplyResourceChangeResponse 1:new_state:DynamicValue 2:private:bytes 3:diagnostics:Diagnostic*
ImportResourceStateRequest 1:type_name:string 2:id:string
ImportedResource 1:type_name:string 2:state:DynamicValue
ImportResourceStateResponse 1:imported_resources:ImportedResource* 2:diagnostics:Diagnostic*
MoveResourceStateRequest 2:source_type_name:string 5:target_type_name:string
MoveResourceStateResponse 2:diagnostics:Diagnostic*
ValidateDataResourceConfigRequest
ValidateDataResourceConfigResponse
ReadDataSourceRequest 1:type_name:string 2:config:DynamicValue
ReadDataSourceResponse 1:state:DynamicValue 2:diagnostics:Diagnostic*
ValidateActionConfigRequest 1:type_name:string 2:config:DynamicValue
ValidateActionConfigResponse 1:diagnostics:Diagnostic*
PlanActionRequest
PlanActionResponse
InvokeActionRequest 1:action_type:string 2:config:DynamicValue
Progress 1:message:string
Completed 1:diagnostics:Diagnostic*
InvokeActionResponse 1:progress:Progress 2:completed:Completed
"""

METHODS = tuple(re.findall(r"^(\w+)Request\b", _TABLE, re.MULTILINE))
"""The methods of the service. Each takes a message of its name with Request, and returns one with Response."""
STREAMS = frozenset({"InvokeAction"})
"""The methods that return a stream of responses."""


def _messages() -> SimpleNamespace:
    Field = descriptor_pb2.FieldDescriptorProto  # noqa: N806 - a class
    file = descriptor_pb2.FileDescriptorProto(name=f"{PACKAGE}.proto", package=PACKAGE, syntax="proto2")
    for line in _TABLE.splitlines():
        if not line:
            continue
        name, *fields = line.split()
        message = file.message_type.add(name=name)
        for field in fields:
            number, field_name, kind = field.split(":")
            scalar = getattr(Field, f"TYPE_{kind.removesuffix('*').upper()}", None)
            message.field.add(
                name=field_name,
                number=int(number),
                label=Field.LABEL_REPEATED if kind.endswith("*") else Field.LABEL_OPTIONAL,
                type=Field.TYPE_MESSAGE if scalar is None else scalar,
                type_name=f".{PACKAGE}.{kind.removesuffix('*')}" if scalar is None else None,
            )
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    found = {message.name: pool.FindMessageTypeByName(f"{PACKAGE}.{message.name}") for message in file.message_type}
    return SimpleNamespace(**{name: message_factory.GetMessageClass(found[name]) for name in found})


pb: Final[Any] = _messages()
"""The classes of the messages, by name."""
