"""Terraform type constraints from Python annotations and pydantic models."""

import types
from collections import abc
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, SecretStr
from pydantic_core import PydanticSerializationError, to_jsonable_python

from .expressions import IDENTIFIER, literal
from .formatter import format_hcl

__all__ = ["default_of", "type_expression"]

_COLLECTIONS: dict[object, str] = {
    list: "list",
    abc.Sequence: "list",
    set: "set",
    frozenset: "set",
    abc.Set: "set",
    dict: "map",
    abc.Mapping: "map",
}


def type_expression(annotation: object) -> str:
    """Return the Terraform type constraint of an annotation or a pydantic model, one line per object attribute.

    A model becomes ``object({…})`` with its fields in their order under their aliases; a field with a default becomes
    ``optional(type)`` or ``optional(type, default)``. ``T | None`` is T, since every Terraform value can be null. What
    Terraform has no type for raises a TypeError that names the annotation and the path of the field.
    """
    return format_hcl(_type(annotation, "", ()))


def default_of(value: object, path: str = "") -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return a default as the JSON value that Terraform is given; of a model only what differs from its own defaults.

    Raises TypeError for a secret, and for what JSON cannot hold.
    """
    match value:
        case BaseModel():
            given = {name: getattr(value, name) for name in value.model_dump(exclude_defaults=True)}
            return {type(value).model_fields[n].alias or n: default_of(v, f"{path}.{n}") for n, v in given.items()}
        case abc.Mapping():
            return {key: default_of(item, f"{path}.{key}") for key, item in value.items()}
        case list() | tuple() | set() | frozenset():
            return [default_of(item, f"{path}[]") for item in value]
        case SecretStr():
            raise TypeError(f"{_at(path)}a secret must not have a default")
    try:
        return to_jsonable_python(value)
    except PydanticSerializationError:
        raise TypeError(f"{_at(path)}the default {value!r} has no Terraform literal") from None


def _type(annotation: object, path: str, outer: tuple[type, ...]) -> str:  # noqa: PLR0911 - one case per form
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _type(arguments[0], path, outer)
    if origin in {Union, types.UnionType}:
        options = [argument for argument in arguments if argument is not types.NoneType]
        if len(options) == 1:
            return _type(options[0], path, outer)
    elif origin is Literal:
        return _scalar(annotation, {type(argument) for argument in arguments}, path)
    elif origin in _COLLECTIONS:
        return _collection(_COLLECTIONS[origin], annotation, path, outer)
    elif origin is tuple:
        return _tuple(annotation, path, outer)
    elif annotation is Any:
        return "any"
    elif isinstance(annotation, type):
        return _class(annotation, path, outer)
    raise _unsupported(annotation, path)


def _class(annotation: type, path: str, outer: tuple[type, ...]) -> str:
    if issubclass(annotation, BaseModel):
        return _object(annotation, path, outer)
    if issubclass(annotation, Enum):
        return _scalar(annotation, {type(member.value) for member in annotation}, path)
    return _scalar(annotation, {annotation}, path)


def _scalar(annotation: object, kinds: set[type], path: str) -> str:
    """Return the primitive type that all of the Python types stand for."""
    names = set()
    for kind in kinds - {types.NoneType}:
        if issubclass(kind, bool):
            names.add("bool")
        elif issubclass(kind, int | float | Decimal):
            names.add("number")
        elif issubclass(kind, str | SecretStr):
            names.add("string")
        else:
            raise _unsupported(annotation, path)
    if len(names) != 1:
        raise _unsupported(annotation, path)
    return names.pop()


def _collection(name: str, annotation: object, path: str, outer: tuple[type, ...]) -> str:
    *key, item = get_args(annotation)
    if key and _type(key[0], path, outer) != "string":
        raise _unsupported(annotation, path)
    return f"{name}({_type(item, f'{path}[]', outer)})"


def _tuple(annotation: object, path: str, outer: tuple[type, ...]) -> str:
    match get_args(annotation):
        case (item, types.EllipsisType()):
            return f"list({_type(item, f'{path}[]', outer)})"
        case items:
            return f"tuple([{', '.join(_type(item, f'{path}[{i}]', outer) for i, item in enumerate(items))}])"


def _object(model: type[BaseModel], path: str, outer: tuple[type, ...]) -> str:
    if model in outer:
        raise TypeError(f"{_at(path)}{model.__name__} holds itself; Terraform has no recursive types")
    lines = []
    for name, field in model.model_fields.items():
        attribute = field.alias or name
        where = f"{path}.{attribute}"
        if not IDENTIFIER.match(attribute):
            raise TypeError(f"{_at(where)}the name is not a Terraform identifier")
        constraint = _type(field.annotation, where, (*outer, model))
        if not field.is_required():
            default = default_of(field.get_default(call_default_factory=True, validated_data={}), where)
            constraint = f"optional({constraint}{'' if default is None else f', {literal(default)}'})"
        lines.append(f"{attribute} = {constraint}\n")
    return f"object({{\n{''.join(lines)}}})"


def _unsupported(annotation: object, path: str) -> TypeError:
    return TypeError(f"{_at(path)}{annotation!r} has no Terraform type")


def _at(path: str) -> str:
    return f"{path.lstrip('.')}: " if path else ""
