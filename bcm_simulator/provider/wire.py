"""The names of the provider's attributes in BCM's API, and the meaning of empty values there."""

import json
import uuid
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.values import Object, Value, known

Json = Any
"""JSON from BCM, before any check."""
Entity = dict[str, Json]
"""An object of BCM's API."""

ZERO_UUID = "00000000-0000-0000-0000-000000000000"
NO_IP = "0.0.0.0"  # noqa: S104 - BCM's word for no address
NO_MAC = "00:00:00:00:00:00"

# BCM's keys that are neither the attribute's name nor its camel case.
_SPELLINGS = {
    "bootfs_part": "bootfspart",
    "bring_up_during_install": "bringupduringinstall",
    "cloud_subnet_id": "cloudSubnetID",
    "disable_fabric_nvme": "disableFabricNVME",
    "dhcp_range_end": "dynamicRangeEnd",
    "dhcp_range_start": "dynamicRangeStart",
    "ec2_availability_zone": "EC2AvailabilityZone",
    "enable_sol": "enableSOL",
    "extra_values": "extra_values",
    "fs_part": "fspart",
    "generate_dns_zone": "generateDNSZone",
    "gpu_overdrive": "gpuOverDrive",
    "ipv6_enabled": "IPv6",
    "layer3_route": "layer3route",
    "management_network_id": "managementNetwork",
    "memory_overdrive": "memoryOverDrive",
    "minimal_gpu_clock": "minimalGPUClock",
    "multiprocessor_clock_speed": "multiProcessorClockSpeed",
    "network_type": "type",
    "parent_uuid": "parent_uuid",
    "ref_extra_uuid": "ref_extra_uuid",
    "ref_role_uuid": "ref_role_uuid",
    "revision_id": "revisionID",
    "sol_flow_control": "SOLFlowControl",
    "sol_port": "SOLPort",
    "sol_speed": "SOLSpeed",
    "supports_gnss": "supportsGNSS",
    "to_be_removed": "to_be_removed",
    "user_id": "userID",
}


@cache
def key(attribute: str) -> str:
    """Return BCM's key for an attribute."""
    if attribute in _SPELLINGS:
        return _SPELLINGS[attribute]
    first, *rest = attribute.split("_")
    return first + "".join(word.capitalize() for word in rest)


def new_uuid() -> str:
    """Make the UUID of a new object: in BCM's API the client does that."""
    return str(uuid.uuid4())


def entity(base_type: str, child_type: str, identity: str, *, revision: str = "") -> Entity:
    """Return the keys that all top-level entities have."""
    return {
        "baseType": base_type,
        "childType": child_type,
        "uuid": identity,
        "modified": True,
        "to_be_removed": False,
        "revision": revision,
    }


def sent(values: Object, attributes: Iterable[str], keys: Mapping[str, str] | None = None) -> Entity:
    """Return the attributes that have a value, by BCM's keys. BCM keeps its value for a missing key.

    `keys` has other keys for some attributes.
    """
    return {(keys or {}).get(name) or key(name): values[name] for name in attributes if known(values.get(name))}


def text(value: Json) -> str | None:
    """Read a string. BCM writes an empty string for no value."""
    return value if isinstance(value, str) and value else None


def without(value: Json, *empty: str) -> str | None:
    """Read a string for which some words, such as a zero UUID, also mean no value."""
    return None if value in empty else text(value)


def scalar(kind: str, value: Json) -> Value:
    """Read a string, number or boolean as it is; null if its type is not `kind`."""
    return value if isinstance(value, _TYPES[kind]) and (kind == "bool" or not isinstance(value, bool)) else None


# In Python, a boolean is a number too.
_TYPES: dict[str, Any] = {"string": str, "number": int | float, "bool": bool}


def scalars(block: Block, source: Mapping[str, Any], keys: Mapping[str, str] | None = None) -> Object:
    """Read every plain attribute of a block from an entity without conversion. Everything else is null."""
    state: Object = dict.fromkeys(block.attributes)
    for name, kind in block.scalars:
        value = source.get((keys and keys.get(name)) or key(name))
        if value is not None:
            state[name] = scalar(kind, value)
    return state


def as_json(value: Json) -> str | None:
    """Read an object or list as JSON in a string, in the form of Terraform's jsonencode."""
    if value is None:
        return None
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def named(items: Json) -> dict[str, Entity]:
    """Return the entities of a list by name."""
    return {item["name"]: item for item in entities(items) if isinstance(item.get("name"), str)}


def entities(items: Json) -> list[Entity]:
    """Return the entities of a list; none if it is not a list."""
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
