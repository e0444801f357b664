"""The checks of the head node before it stores or removes a record: errors and warnings."""

from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

from bcm_simulator.cluster import is_hostname
from bcm_simulator.entities import (
    NO_ADDRESS,
    NODE_TYPES,
    Kind,
    Record,
    is_bmc,
    is_set,
    macs_of,
    new_uuid,
    wrong_values,
)
from bcm_simulator.records import Records

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
NOT_NULL = "NOT_NULL"
KEY_NOT_FOUND = "KEY_NOT_FOUND"

Items: TypeAlias = Iterator[dict[str, Any]]


def item(field: str, message: str, code: str, *, entity: str = "", severity: str = "ERROR") -> dict[str, Any]:
    """Return one item of a validation in BCM's form; `entity` is the UUID of the record that the item is about."""
    return {
        "baseType": "Validation",
        "childType": "",
        "uuid": new_uuid(),
        "field": field,
        "message": message,
        "error_code": code,
        "severity": severity,
        "ref_entity_uuid": entity,
    }


def is_error(entry: dict[str, Any]) -> bool:
    """Return whether an item stops what was requested."""
    return bool(entry["severity"] != "WARNING")


def validate(records: Records, kind: Kind, sent: Record) -> list[dict[str, Any]]:
    """Return what is wrong with storing `sent`, a new record or a change of the one with its UUID."""
    entity = records.merged(kind, sent)
    found = list(_problems(records, kind, entity))
    for entry in found:
        entry["ref_entity_uuid"] = entry["ref_entity_uuid"] or entity["uuid"]
    return found


def _problems(records: Records, kind: Kind, entity: Record) -> Items:
    if not is_set(entity["uuid"]):
        yield item("uuid", "Zero UUID: the client has to make the UUID", NOT_NULL)
    yield from _CHECKS[kind](records, entity)
    if records.answers.entities == "bcm":
        for wrong in wrong_values(kind, entity):
            yield item(wrong.field, wrong.message, wrong.code)


def users_of(records: Records, record: Record) -> list[tuple[Kind, Record, str]]:
    """Return the references to a record: the kind and the record that refers to it, and the key of the reference."""
    return [
        (kind, user, parameter)
        for kind in (Kind.CATEGORY, Kind.DEVICE)
        for user in records.all(kind)
        for parameter, reference in _references(kind, user)
        if reference == record["uuid"]
    ]


def called(kind: Kind, record: Record) -> str:
    """Return the name of a record for messages."""
    return f"{_KIND_WORDS[kind]} {record[kind.name_key]}"


def _references(kind: Kind, record: Record) -> Iterator[tuple[str, str]]:
    yield "managementNetwork", record["managementNetwork"]
    yield "softwareImageProxy", (record.get("softwareImageProxy") or {}).get("parentSoftwareImage", "")
    if kind is Kind.DEVICE:
        yield "category", record["category"]
        yield from (("interfaces", network) for network in {one["network"] for one in record["interfaces"]})


def _name_problems(records: Records, kind: Kind, entity: Record, message: str) -> Items:
    name = entity[kind.name_key]
    if not name:
        yield item(kind.name_key, f"The {kind.name_key} should be set", NOT_SET)
        return
    for other in records.all(kind):
        if other["uuid"] != entity["uuid"] and other[kind.name_key] == name:
            yield item(kind.name_key, message, DUPLICATE, entity=other["uuid"])


def _reference_problems(records: Records, kind: Kind, field: str, value: object, *, code: str = KEY_NOT_FOUND) -> Items:
    if is_set(value) and value not in records.by_kind[kind]:
        yield item(field, f"There is no {_KIND_WORDS[kind]} {value}", code)


def _device_problems(records: Records, device: Record) -> Items:
    hostname = device["hostname"]
    if hostname and not is_hostname(hostname):
        rule = "only letters, digits and dashes are allowed, no dash at the ends, and not digits only"
        yield item("hostname", f"Bad hostname {hostname}: {rule}", BAD_VALUE)
    yield from _name_problems(records, Kind.DEVICE, device, f"A device with hostname {hostname} already exists")
    others = [other for other in records.all(Kind.DEVICE) if other["uuid"] != device["uuid"]]
    owners = {mac: other for other in others for mac in macs_of(other, with_bmc=True)}
    for mac in macs_of(device, with_bmc=True):
        if owner := owners.get(mac):
            message = f"A device with MAC {mac} already exists: {owner['hostname']}"
            yield item("mac", message, DUPLICATE, entity=owner["uuid"])
    if not is_set(device["partition"]):
        yield item("partition", "The partition must not be null", NOT_NULL)
    yield from _reference_problems(records, Kind.PARTITION, "partition", device["partition"])
    if device["childType"] in NODE_TYPES - {"HeadNode"} and not is_set(device["category"]):
        yield item("category", "The category should be set", NOT_SET)
    yield from _reference_problems(records, Kind.CATEGORY, "category", device["category"])
    management = device["managementNetwork"]
    yield from _reference_problems(records, Kind.NETWORK, "managementNetwork", management, code=BAD_VALUE)
    yield from _interface_problems(records, device)
    yield from _address_warnings(records, device, others)


def _interface_problems(records: Records, device: Record) -> Items:
    interfaces, wanted = device["interfaces"], device["provisioningInterface"]
    names: set[str] = set()
    for interface in interfaces:
        name = interface.get("name", "")
        if name in names:
            yield item("interfaces", f"There are two interfaces {name}", DUPLICATE)
        names.add(name)
        yield from _reference_problems(records, Kind.NETWORK, "interfaces", interface["network"])
    if is_set(wanted) and wanted not in {one["uuid"] for one in interfaces if not is_bmc(one)}:
        which = "the BMC" if wanted in {one["uuid"] for one in interfaces} else "no interface of the device"
        yield item("provisioningInterface", f"The provisioning interface {wanted} is {which}", BAD_VALUE)
    elif interfaces and all(map(is_bmc, interfaces)):
        yield item("provisioningInterface", "The device has no interface but that of the BMC", BAD_VALUE)


def _address_warnings(records: Records, device: Record, others: list[Record]) -> Items:
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


def _category_problems(records: Records, category: Record) -> Items:
    yield from _name_problems(records, Kind.CATEGORY, category, "A category with that name already exists")
    image = (category["softwareImageProxy"] or {}).get("parentSoftwareImage")
    if not is_set(image):
        yield item("softwareImageProxy", "The software image should be set", NOT_SET)
    yield from _reference_problems(records, Kind.IMAGE, "softwareImageProxy", image)
    management = category["managementNetwork"]
    yield from _reference_problems(records, Kind.NETWORK, "managementNetwork", management, code=BAD_VALUE)
    if not disk_layout_is_readable(category["disksetup"]):
        message = "not XML with the root element diskSetup; the installer will stop at it"
        yield item("disksetup", message, BAD_VALUE, severity="WARNING")


def disk_layout_is_readable(layout: str) -> bool:
    """Return whether the installer can read a disk layout that is not empty."""
    if not layout.strip():
        return True
    try:
        return ET.fromstring(layout.strip()).tag == "diskSetup"  # noqa: S314 - the user's own file, kept by the user
    except ET.ParseError:
        return False


def _image_problems(records: Records, image: Record) -> Items:
    yield from _name_problems(records, Kind.IMAGE, image, "A softwareimage with that name already exists")
    path = image["path"].rstrip("/")
    for other in records.all(Kind.IMAGE):
        if other["uuid"] != image["uuid"] and other["path"].rstrip("/") == path:
            yield item("path", "A softwareimage with that path already exists", DUPLICATE, entity=other["uuid"])
    yield from _reference_problems(records, Kind.IMAGE, "originalImage", image["originalImage"])
    if image["uuid"] not in records.by_kind[Kind.IMAGE] and not is_set(image["originalImage"]):
        yield item("path", f"The path {path} does not exist", BAD_VALUE, severity="WARNING")


def _network_problems(records: Records, network: Record) -> Items:
    yield from _name_problems(records, Kind.NETWORK, network, "A network with that name already exists")
    bits = network["netmaskBits"]
    if not isinstance(bits, int) or not 0 <= bits <= 32:  # noqa: PLR2004 - the bits of an IPv4 address
        yield item("netmaskBits", f"{bits} is not between 0 and 32", "OUT_OF_RANGE")
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


def _no_problems(_records: Records, _entity: Record) -> Items:
    yield from ()


_CHECKS = {
    Kind.DEVICE: _device_problems,
    Kind.CATEGORY: _category_problems,
    Kind.IMAGE: _image_problems,
    Kind.NETWORK: _network_problems,
    Kind.PARTITION: _no_problems,
}
