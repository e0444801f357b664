"""Terraform type constraints from Python annotations and pydantic models."""

import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, to_jsonable_python

from .expressions import IDENTIFIER, literal
from .formatter import format_hcl

__all__ = ["type_expression"]

_PRIMITIVES = {bool: "bool", int: "number", float: "number", str: "string"}


def type_expression(annotation: object) -> str:
    """Return the Terraform type constraint of an annotation or a pydantic model, one line per object attribute.

    Annotations are bool, int, float, str, Literal, list, dict with str keys, and models of them. A model becomes
    ``object({…})`` with its fields in their order under their aliases; a field with a default becomes
    ``optional(type)`` or ``optional(type, default)``. ``T | None`` is T, since every Terraform value can be null.
    Anything else raises a TypeError that names the annotation and the path of the field.
    """
    return format_hcl(_type(annotation, ""))


def _type(annotation: object, path: str) -> str:  # noqa: PLR0911 - one case per form
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _object(annotation, path)
    if origin is Annotated:
        return _type(arguments[0], path)
    if origin in {Union, types.UnionType}:
        [*options] = {argument for argument in arguments if argument is not types.NoneType}
        if len(options) == 1:
            return _type(options[0], path)
    if origin is Literal and len(kinds := {type(argument) for argument in arguments}) == 1:
        return _type(kinds.pop(), path)
    if origin is list:
        return f"list({_type(arguments[0], f'{path}[]')})"
    if origin is dict and _type(arguments[0], path) == "string":
        return f"map({_type(arguments[1], f'{path}[]')})"
    if isinstance(annotation, type) and annotation in _PRIMITIVES:
        return _PRIMITIVES[annotation]
    raise TypeError(f"{_at(path)}{annotation!r} has no Terraform type")


def _object(model: type[BaseModel], path: str) -> str:
    lines = []
    for name, field in model.model_fields.items():
        attribute = field.alias or name
        where = f"{path}.{attribute}"
        if not IDENTIFIER.match(attribute):
            raise TypeError(f"{_at(where)}the name is not a Terraform identifier")
        constraint = _type(field.annotation, where)
        if not field.is_required():
            default = _default(field.get_default(call_default_factory=True, validated_data={}), where)
            constraint = f"optional({constraint}{'' if default is None else f', {literal(default)}'})"
        lines.append(f"{attribute} = {constraint}\n")
    return f"object({{\n{''.join(lines)}}})"


def _default(value: object, path: str) -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return a default as JSON; of a model only what differs from its own defaults."""
    try:
        if isinstance(value, BaseModel):
            return value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return to_jsonable_python(value)
    except PydanticSerializationError:
        raise TypeError(f"{_at(path)}the default {value!r} has no Terraform literal") from None


def _at(path: str) -> str:
    return f"{path.lstrip('.')}: " if path else ""
