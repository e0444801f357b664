"""What the head node refuses to store or to remove, and what it warns of."""

import uuid
from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import Any
from xml.etree import ElementTree as ET

from bcm_simulator.cluster import InstallMode, is_hostname
from bcm_simulator.records import NO_ADDRESS, Kind, Record, Records, is_set, macs_of

_KIND_WORDS = {
    Kind.DEVICE: "device",
    Kind.CATEGORY: "category",
    Kind.IMAGE: "softwareimage",
    Kind.NETWORK: "network",
    Kind.PARTITION: "partition",
}

BAD_VALUE = "BAD_VALUE"
DUPLICATE = "DUPLICATE_FIELD"
NOT_SET = "NOT_SET"
BAD_REFERENCE = "BAD_REFERENCE"


def item(field: str, message: str, code: str, *, entity: str = "", severity: str = "ERROR") -> dict[str, Any]:
    """Return one item of a validation, in BCM's shape; `entity` is the UUID of what is judged."""
    return {
        "baseType": "Validation",
        "childType": "",
        "uuid": str(uuid.uuid4()),
        "field": field,
        "message": message,
        "error_code": code,
        "severity": severity,
        "ref_entity_uuid": entity,
    }


def is_error(entry: dict[str, Any]) -> bool:
    """Tell whether an item stops what was asked for."""
    return bool(entry["severity"] != "WARNING")


def validate(records: Records, kind: Kind, sent: Record) -> list[dict[str, Any]]:
    """Return what is wrong with storing `sent`, a new record or a change of the one with its UUID."""
    entity = records.merged(kind, sent)
    found = list(_CHECKS[kind](records, entity))
    for entry in found:
        entry["ref_entity_uuid"] = entity["uuid"]
    return found


def validate_removal(records: Records, kind: Kind, record: Record) -> list[dict[str, Any]]:
    """Return what speaks against removing a record: everything that refers to it."""
    identity, word = record["uuid"], f"{_KIND_WORDS[kind]} {record[kind.name_key]}"
    if kind is Kind.DEVICE and record["childType"] == "HeadNode":
        return [item("uuid", f"{word} is the head node and cannot be removed", BAD_VALUE, entity=identity)]
    users = [
        f"{_KIND_WORDS[other]} {used[other.name_key]}"
        for other in (Kind.CATEGORY, Kind.DEVICE)
        for used in records.all(other)
        if identity in set(_references(other, used))
    ]
    if not users:
        return []
    return [item("uuid", f"{word} is used by {', '.join(users)}", BAD_REFERENCE, entity=identity)]


def _references(kind: Kind, record: Record) -> Iterator[str]:
    yield record["managementNetwork"]
    yield (record.get("softwareImageProxy") or {}).get("parentSoftwareImage", "")
    if kind is Kind.DEVICE:
        yield record["category"]
        yield from (interface["network"] for interface in record["interfaces"])


def _name_problems(records: Records, kind: Kind, entity: Record, message: str) -> Iterator[dict[str, Any]]:
    name = entity[kind.name_key]
    if not name:
        yield item(kind.name_key, f"The {kind.name_key} should be set", NOT_SET)
    elif any(other["uuid"] != entity["uuid"] and other[kind.name_key] == name for other in records.all(kind)):
        yield item(kind.name_key, message, DUPLICATE)


def _reference_problems(records: Records, kind: Kind, field: str, value: object) -> Iterator[dict[str, Any]]:
    if is_set(value) and value not in records.by_kind[kind]:
        yield item(field, f"There is no {_KIND_WORDS[kind]} {value}", BAD_REFERENCE)


def _device_problems(records: Records, device: Record) -> Iterator[dict[str, Any]]:
    hostname = device["hostname"]
    if hostname and not is_hostname(hostname):
        rule = "only letters, digits and dashes are allowed, no dash at the ends, and not digits only"
        yield item("hostname", f"Bad hostname {hostname}: {rule}", BAD_VALUE)
    yield from _name_problems(records, Kind.DEVICE, device, f"A device with hostname {hostname} already exists")
    others = [other for other in records.all(Kind.DEVICE) if other["uuid"] != device["uuid"]]
    taken = {mac for other in others for mac in macs_of(other, with_bmc=True)}
    yield from (
        item("mac", f"A device with MAC {mac} already exists", DUPLICATE)
        for mac in macs_of(device, with_bmc=True)
        if mac in taken
    )
    if device["childType"] != "HeadNode" and not is_set(device["category"]):
        yield item("category", "The category should be set", NOT_SET)
    yield from _reference_problems(records, Kind.CATEGORY, "category", device["category"])
    yield from _reference_problems(records, Kind.PARTITION, "partition", device["partition"])
    yield from _reference_problems(records, Kind.NETWORK, "managementNetwork", device["managementNetwork"])
    names: set[str] = set()
    for interface in device["interfaces"]:
        name = interface.get("name", "")
        if name in names:
            yield item("interfaces", f"There are two interfaces {name}", DUPLICATE)
        names.add(name)
        yield from _reference_problems(records, Kind.NETWORK, "interfaces", interface["network"])
    yield from _address_warnings(records, device, others)


def _address_warnings(records: Records, device: Record, others: list[Record]) -> Iterator[dict[str, Any]]:
    taken = {
        (interface["network"], interface.get("ip")): other["hostname"]
        for other in others
        for interface in other["interfaces"]
    }
    for interface in device["interfaces"]:
        address = interface.get("ip")
        network = records.by_kind[Kind.NETWORK].get(interface["network"])
        if not network or address in (None, "", NO_ADDRESS):
            continue
        place = f"interface {interface.get('name')}: {address}"
        other = taken.get((interface["network"], address))
        if other:
            yield item("interfaces", f"{place} is used by {other} already", DUPLICATE, severity="WARNING")
        if network["netmaskBits"] and not _holds(network, address):
            yield item("interfaces", f"{place} is outside network {network['name']}", BAD_VALUE, severity="WARNING")


def _holds(network: Record, address: str) -> bool:
    subnet = IPv4Network(f"{network['baseAddress']}/{network['netmaskBits']}", strict=False)
    try:
        return IPv4Network(address).subnet_of(subnet)
    except ValueError:
        return False


def _category_problems(records: Records, category: Record) -> Iterator[dict[str, Any]]:
    yield from _name_problems(records, Kind.CATEGORY, category, "A category with that name already exists")
    image = (category["softwareImageProxy"] or {}).get("parentSoftwareImage")
    if not is_set(image):
        yield item("softwareImageProxy", "The software image should be set", NOT_SET)
    yield from _reference_problems(records, Kind.IMAGE, "softwareImageProxy", image)
    yield from _reference_problems(records, Kind.NETWORK, "managementNetwork", category["managementNetwork"])
    modes = ", ".join(InstallMode)
    for field in ("installMode", "newNodeInstallMode"):
        if category[field] not in list(InstallMode):
            message = f"{category[field]} is no install mode ({modes}); nodes are installed as with AUTO"
            yield item(field, message, BAD_VALUE, severity="WARNING")
    if not disk_layout_is_readable(category["disksetup"]):
        message = "not XML with the root element diskSetup; the installer will stop at it"
        yield item("disksetup", message, BAD_VALUE, severity="WARNING")


def disk_layout_is_readable(layout: str) -> bool:
    """Tell whether the installer can read a disk layout; an empty one is a matter of its own."""
    if not layout.strip():
        return True
    try:
        return ET.fromstring(layout.strip()).tag == "diskSetup"  # noqa: S314 - the user's own file, kept by the user
    except ET.ParseError:
        return False


def _image_problems(records: Records, image: Record) -> Iterator[dict[str, Any]]:
    yield from _name_problems(records, Kind.IMAGE, image, "A softwareimage with that name already exists")
    path = image["path"].rstrip("/")
    if any(other["uuid"] != image["uuid"] and other["path"].rstrip("/") == path for other in records.all(Kind.IMAGE)):
        yield item("path", "A softwareimage with that path already exists", DUPLICATE)
    yield from _reference_problems(records, Kind.IMAGE, "originalImage", image["originalImage"])
    if image["uuid"] not in records.by_kind[Kind.IMAGE] and not is_set(image["originalImage"]):
        yield item("path", f"The path {path} does not exist", BAD_VALUE, severity="WARNING")


def _network_problems(records: Records, network: Record) -> Iterator[dict[str, Any]]:
    yield from _name_problems(records, Kind.NETWORK, network, "A network with that name already exists")
    bits = network["netmaskBits"]
    if not isinstance(bits, int) or not 0 <= bits <= 32:  # noqa: PLR2004 - the bits of an IPv4 address
        yield item("netmaskBits", f"{bits} is not between 0 and 32", BAD_VALUE)
        return
    try:
        IPv4Network(f"{network['baseAddress']}/{bits}", strict=False)
    except ValueError:
        yield item("baseAddress", f"{network['baseAddress']} is not an IPv4 address", BAD_VALUE)
        return
    for field in ("gateway", "dynamicRangeStart", "dynamicRangeEnd"):
        address = network[field]
        if bits and address not in ("", NO_ADDRESS) and not _holds(network, address):
            message = f"{address} is outside {network['baseAddress']}/{bits}"
            yield item(field, message, BAD_VALUE, severity="WARNING")


def _no_problems(_records: Records, _entity: Record) -> Iterator[dict[str, Any]]:
    yield from ()


_CHECKS = {
    Kind.DEVICE: _device_problems,
    Kind.CATEGORY: _category_problems,
    Kind.IMAGE: _image_problems,
    Kind.NETWORK: _network_problems,
    Kind.PARTITION: _no_problems,
}
