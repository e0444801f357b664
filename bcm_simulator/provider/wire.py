"""How the provider's attributes are called on the wire, and what an empty value means there."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from bcm_simulator.provider.schema import Attribute, Block
from bcm_simulator.provider.values import Object, Value, known

Json = Any
"""What BCM sends, before anything is known about it."""
Entity = dict[str, Json]
"""An object of BCM's API."""

ZERO_UUID = "00000000-0000-0000-0000-000000000000"
NO_IP = "0.0.0.0"  # noqa: S104 - BCM's word for no address

# BCM's own spelling, where it is neither camel case nor the attribute's name.
_SPELLINGS = {
    "bootfs_part": "bootfspart",
    "cloud_subnet_id": "cloudSubnetID",
    "dhcp_range_end": "dynamicRangeEnd",
    "dhcp_range_start": "dynamicRangeStart",
    "ec2_availability_zone": "EC2AvailabilityZone",
    "enable_sol": "enableSOL",
    "filesystem": "type",
    "fs_part": "fspart",
    "generate_dns_zone": "generateDNSZone",
    "gpu_overdrive": "gpuOverDrive",
    "ipv6_enabled": "IPv6",
    "layer3_route": "layer3route",
    "management_network_id": "managementNetwork",
    "memory_overdrive": "memoryOverDrive",
    "minimal_gpu_clock": "minimalGPUClock",
    "mountoptions": "options",
    "mountpoint": "path",
    "multiprocessor_clock_speed": "multiProcessorClockSpeed",
    "network_type": "type",
    "parent_uuid": "parent_uuid",
    "revision_id": "revisionID",
    "sol_flow_control": "SOLFlowControl",
    "sol_port": "SOLPort",
    "sol_speed": "SOLSpeed",
    "to_be_removed": "to_be_removed",
    "user_id": "userID",
}


def key(attribute: str) -> str:
    """Return BCM's key for an attribute."""
    if attribute in _SPELLINGS:
        return _SPELLINGS[attribute]
    first, *rest = attribute.split("_")
    return first + "".join(word.capitalize() for word in rest)


def new_uuid() -> str:
    """Make the UUID of something new: in BCM's API the client does that."""
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


def sent(values: Object, attributes: Iterable[str]) -> Entity:
    """Return the attributes that have a value, by BCM's keys. A missing key tells BCM to keep what it has."""
    return {key(name): values[name] for name in attributes if known(values[name])}


def text(value: Json) -> str | None:
    """Read a text. BCM writes the empty text for no value."""
    return value if isinstance(value, str) and value else None


def without(value: Json, *empty: str) -> str | None:
    """Read a text for which some words, such as a zero UUID, also mean that there is no value."""
    return None if value in empty else text(value)


def scalar(attribute: Attribute, value: Json) -> Value:
    """Read a text, number or boolean as it is; null when BCM sends something of another type."""
    # Python counts booleans as numbers.
    kind = "bool" if isinstance(value, bool) else "number" if isinstance(value, int | float) else "string"
    return value if isinstance(value, bool | int | float | str) and kind == attribute.type else None


def scalars(block: Block, source: Mapping[str, Any]) -> Object:
    """Read every plain attribute of a block from an entity, as it is. Everything else is null."""
    return {
        name: scalar(attribute, source.get(key(name))) if isinstance(attribute.type, str) else None
        for name, attribute in block.attributes.items()
    }


def named(items: Json) -> dict[str, Entity]:
    """Return entities of a list by their names."""
    return {item["name"]: item for item in entities(items) if isinstance(item.get("name"), str)}


def entities(items: Json) -> list[Entity]:
    """Return the entities of a list; none if it is no list."""
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
