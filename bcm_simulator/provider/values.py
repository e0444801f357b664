"""Terraform's values in Python, and their encoding.

An object is a dict with every attribute of its schema, a list or set is a list, null is None, a value that is not yet
known is `UNKNOWN`. Numbers that no float holds exactly, such as 0.1, are `Decimal`: Terraform compares them exactly.
"""

import json
from decimal import Decimal
from typing import Any, Final

import msgpack  # type: ignore[import-untyped]  # it ships no types

from bcm_simulator.provider.schema import Block

Value = Any
"""A value of any of Terraform's types."""
Object = dict[str, Value]
Path = tuple[str | int, ...]
"""The path of a value, for example ("interfaces", 0, "mac")."""


class Unknown:
    """The type of `UNKNOWN`."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()
"""A value that is known only after apply."""

_UNKNOWN_ON_THE_WIRE = msgpack.ExtType(0, b"\0")


def known(value: Value) -> bool:
    """Return whether a value is set: neither null nor unknown."""
    return value is not None and value is not UNKNOWN


def decode(block: Block, data: bytes) -> Object | None:
    """Read an object as Terraform sends it, which always has all attributes."""
    value = msgpack.unpackb(data, ext_hook=_unknown, strict_map_key=False)
    return _with_numbers(block, value) if isinstance(value, dict) else None


def encode(value: Object | None) -> bytes:
    """Write an object as Terraform reads it."""
    encoded: bytes = msgpack.packb(value, default=_on_the_wire)
    return encoded


def from_state_file(block: Block, data: bytes) -> Object | None:
    """Read an object from the JSON of a state file. Attributes that the schema does not have are left out."""
    value = json.loads(data, parse_float=Decimal)
    return _whole(block, value) if isinstance(value, dict) else None


def _unknown(_code: int, _data: bytes) -> Unknown:
    """Read an extension type. Each means an unknown value; type 12 adds what is known about the value."""
    return UNKNOWN


def _on_the_wire(value: object) -> object:
    if value is UNKNOWN:
        return _UNKNOWN_ON_THE_WIRE
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"not a Terraform value: {value!r}")


def _with_numbers(block: Block, value: Object) -> Object:
    """Convert numbers that are encoded as strings, in place."""
    for name in block.numbers:
        if isinstance(value[name], str):
            value[name] = Decimal(value[name])
    for name, nested in block.within:
        inner = value[name]
        for item in inner if isinstance(inner, list) else (inner,):
            if isinstance(item, dict):
                _with_numbers(nested, item)
    return value


def _whole(block: Block, value: Object) -> Object:
    """Return an object with exactly the attributes of its schema."""
    whole = {name: value.get(name) for name in block.attributes}
    for name, nested in block.within:
        inner = whole[name]
        if isinstance(inner, dict):
            whole[name] = _whole(nested, inner)
        elif isinstance(inner, list):
            whole[name] = [_whole(nested, item) if isinstance(item, dict) else item for item in inner]
        elif block.attributes[name].is_block and block.attributes[name].many:
            whole[name] = []
    return _with_numbers(block, whole)
