"""Terraform's values in Python: what they are made of, and how they travel.

An object is a dict with every attribute of its schema, a list or set is a list, null is None, a value that is not yet
known is `UNKNOWN`. Numbers that no float holds exactly, such as 0.1, are `Decimal`: Terraform compares them exactly.
"""

import json
from decimal import Decimal
from typing import Any, Final

import msgpack  # type: ignore[import-untyped]  # it ships no types

from bcm_simulator.provider.schema import Attribute, Block

Value = Any
"""A value of any of Terraform's types."""
Object = dict[str, Value]
Path = tuple[str | int, ...]
"""Where a value stands, for instance ("interfaces", 0, "mac")."""


class Unknown:
    """The type of `UNKNOWN`."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()
"""A value that is known only after apply."""

_UNKNOWN_ON_THE_WIRE = msgpack.ExtType(0, b"\0")


def known(value: Value) -> bool:
    """Tell whether a value is set: neither null nor unknown."""
    return value is not None and value is not UNKNOWN


def decode(block: Block, data: bytes) -> Object | None:
    """Read an object as Terraform sends it."""
    # Every extension type stands for an unknown value; type 12 adds what is known about it, which nothing here needs.
    value = msgpack.unpackb(data, ext_hook=lambda _code, _data: UNKNOWN, strict_map_key=False)
    return _object(block, value) if isinstance(value, dict) else None


def encode(value: Object | None) -> bytes:
    """Write an object as Terraform reads it."""
    encoded: bytes = msgpack.packb(value, default=_on_the_wire)
    return encoded


def from_state_file(block: Block, data: bytes) -> Object | None:
    """Read an object from the JSON of a state file. Attributes that the schema does not have are left out."""
    value = json.loads(data, parse_float=Decimal)
    return _object(block, value) if isinstance(value, dict) else None


def at(value: Value, path: Path) -> Value:
    """Return what stands at a path, or null when there is nothing."""
    for step in path:
        if isinstance(step, str) and isinstance(value, dict):
            value = value.get(step)
        elif isinstance(step, int) and isinstance(value, list) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _on_the_wire(value: object) -> object:
    if value is UNKNOWN:
        return _UNKNOWN_ON_THE_WIRE
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"not a Terraform value: {value!r}")


def _object(block: Block, value: Object) -> Object:
    return {name: _attribute(attribute, value.get(name)) for name, attribute in block.attributes.items()}


def _attribute(attribute: Attribute, value: Value) -> Value:
    if attribute.nested is not None:
        if isinstance(value, dict):
            return _object(attribute.nested, value)
        if isinstance(value, list):
            return [_object(attribute.nested, item) if isinstance(item, dict) else item for item in value]
    if attribute.type == "number" and isinstance(value, str):
        return Decimal(value)
    return value
