"""The records of the head node, and the rules by which they are stored."""

import uuid
from collections.abc import Iterator
from copy import deepcopy
from enum import StrEnum
from typing import Any, TypeAlias

from pydantic import BaseModel

Record: TypeAlias = dict[str, Any]
"""An entity as it travels: JSON with BCM's key names."""

ZERO = "00000000-0000-0000-0000-000000000000"
"""The UUID that stands for none."""
NO_MAC = "00:00:00:00:00:00"
NO_ADDRESS = "0.0.0.0"  # noqa: S104 - an unset address, nothing listens there

_NAMESPACE = uuid.UUID("6e9a52b1-2f6c-5b0e-8f0a-3c5d1b7a4e10")


class Kind(StrEnum):
    """Kinds of records, named by their `baseType`."""

    PARTITION = "Partition"
    NETWORK = "Network"
    IMAGE = "SoftwareImage"
    CATEGORY = "Category"
    DEVICE = "Device"

    @property
    def name_key(self) -> str:
        """The key that holds the name."""
        return "hostname" if self is Kind.DEVICE else "name"


_COMMON: Record = {"childType": "", "parent_uuid": ZERO, "notes": ""}

_DEFAULTS: dict[Kind, Record] = {
    Kind.PARTITION: {},
    Kind.NETWORK: {
        **_COMMON,
        "domainName": "cluster.local",
        "baseAddress": NO_ADDRESS,
        "netmaskBits": 0,
        "gateway": NO_ADDRESS,
        "dynamicRangeStart": NO_ADDRESS,
        "dynamicRangeEnd": NO_ADDRESS,
        "mtu": 1500,
        "type": "INTERNAL",
        "management": False,
        "bootable": False,
        "generateDNSZone": "BOTH",
        "layer3": False,
        "layer3route": "NONE",
        "allowAutosign": "AUTOMATIC",
        "cloudSubnetID": "",
        "EC2AvailabilityZone": "",
        "IPv6": False,
        "ipv6BaseAddress": "",
        "ipv6Gateway": "",
        "ipv6NetmaskBits": 0,
        "searchDomainIndex": 0,
        "gatewayMetric": 0,
    },
    Kind.IMAGE: {
        **_COMMON,
        "path": "",
        "kernelVersion": "",
        "kernelParameters": "",
        "kernelOutputConsole": "tty0",
        "enableSOL": False,
        "SOLPort": "ttyS1",
        "SOLSpeed": "115200",
        "SOLFlowControl": True,
        "modules": [],
        "originalImage": ZERO,
        "parentSoftwareImage": ZERO,
        "revisionID": -1,
        "fileOperationInProgress": False,
    },
    Kind.CATEGORY: {
        **_COMMON,
        "managementNetwork": ZERO,
        "softwareImageProxy": None,
        "bmcSettings": None,
        "installMode": "AUTO",
        "newNodeInstallMode": "FULL",
        "bootLoader": "SYSLINUX",
        "bootLoaderProtocol": "HTTP",
        "authenticationService": "AUTO",
        "fips": "NO",
        "interactiveUser": "ALWAYS",
        "defaultGateway": NO_ADDRESS,
        "defaultGatewayMetric": 0,
        **dict.fromkeys(
            ("installBootRecord", "nodeInstallerDisk", "versionConfigFiles", "allowNetworkingRestart", "dataNode"),
            False,
        ),
        **dict.fromkeys(
            (
                *(
                    "bootLoaderFile",
                    "disksetup",
                    "raidconf",
                    "ioScheduler",
                    "initialize",
                    "finalize",
                    "useExclusivelyFor",
                ),
                *("kernelVersion", "kernelParameters", "kernelOutputConsole"),
                *("excludeListFull", "excludeListGrab", "excludeListGrabnew", "excludeListSync", "excludeListUpdate"),
                "excludeListManipulateScript",
            ),
            "",
        ),
        **{key: [] for key in ("nameServers", "searchDomains", "timeServers", "modules", "fsmounts")},
    },
    Kind.DEVICE: {
        **_COMMON,
        "childType": "PhysicalNode",
        "mac": "",
        "category": ZERO,
        "managementNetwork": ZERO,
        "provisioningInterface": ZERO,
        "interfaces": [],
        "roles": [],
        "kernelParameters": "",
        "bootLoader": "CATEGORY",
        "bootLoaderProtocol": "CATEGORY",
        "powerControl": "none",
        "defaultGateway": NO_ADDRESS,
        "defaultGatewayMetric": 0,
        "serialNumber": "",
        "partNumber": "",
        "authenticationService": "CATEGORY",
        "provisioningTransport": "RSYNCDAEMON",
    },
}

# BCM takes these from a client and stores nothing of them.
_NEVER_STORED_OF_CATEGORIES = ("staticRoutes", "roles", "fsexports", "gpuSettings", "services")

_BMC_TYPES = frozenset({"NetworkBMCInterface", "NetworkBmcInterface"})

_MOUNT_KEYS = {"mountpoint": "path", "filesystem": "type", "mountoptions": "options"}

DEFAULT_KERNEL = "5.19.0-45-generic"


def uuid_for(*names: str) -> str:
    """Return a UUID that is the same for the same names in every run."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(names)))


def is_set(reference: object) -> bool:
    """Tell whether a reference to another record refers to anything."""
    return reference not in (None, "", ZERO)


class Records(BaseModel):
    """Records by kind and UUID, in the order in which they were added."""

    by_kind: dict[Kind, dict[str, Record]] = {kind: {} for kind in Kind}

    def all(self, kind: Kind) -> Iterator[Record]:
        """Yield the records of a kind."""
        yield from self.by_kind[kind].values()

    def find(self, kind: Kind, key: object) -> Record | None:
        """Return the record with this UUID or name."""
        if not isinstance(key, str) or not key:
            return None
        records = self.by_kind[kind]
        if key in records:
            return records[key]
        return next((record for record in records.values() if record[kind.name_key] == key), None)

    def category_of(self, device: Record) -> Record:
        """Return the category of a device; empty when it has none."""
        return self.by_kind[Kind.CATEGORY].get(device["category"], {})

    def image_of(self, device: Record) -> Record:
        """Return the software image of a device: its own, else its category's; empty when there is none."""
        proxy = device.get("softwareImageProxy") or self.category_of(device).get("softwareImageProxy") or {}
        return self.by_kind[Kind.IMAGE].get(proxy.get("parentSoftwareImage", ""), {})

    def merged(self, kind: Kind, sent: Record) -> Record:
        """Return what storing `sent` would make of the record that it names, or of a new one.

        An update is a patch: what is not sent keeps its value, and lists and nested objects replace. Everything sent is
        kept as it is, but for what the head node alone decides.
        """
        identity = sent.get("uuid")
        previous = self.by_kind[kind].get(identity) if isinstance(identity, str) else None
        defaults = _DEFAULTS[kind]
        record = deepcopy(defaults if previous is None else previous)
        for key, value in sent.items():
            record[key] = deepcopy(defaults.get(key) if value is None else value)
        if not is_set(record.get("uuid")):
            record["uuid"] = str(uuid.uuid4())
        record.update(baseType=kind.value, modified=False, to_be_removed=False, revision="")
        record.setdefault(kind.name_key, "")
        if kind is Kind.DEVICE:
            _settle_device(record, self)
        elif kind is Kind.CATEGORY:
            _settle_category(record, previous)
        elif kind is Kind.IMAGE:
            _settle_image(record, previous, self)
        return record

    def store(self, kind: Kind, sent: Record, now: float) -> Record:
        """Add or update a record and return it; `now` becomes the creation time (real, in seconds) of a new one."""
        record = self.merged(kind, sent)
        if kind in {Kind.DEVICE, Kind.IMAGE}:
            previous = self.by_kind[kind].get(record["uuid"])
            record["creationTime"] = previous["creationTime"] if previous else int(now)
        self.by_kind[kind][record["uuid"]] = record
        return record

    def remove(self, kind: Kind, identity: str) -> None:
        """Remove the record with this UUID."""
        del self.by_kind[kind][identity]


def _settle_device(record: Record, records: Records) -> None:
    if not is_set(record.get("partition")):
        record["partition"] = next((partition["uuid"] for partition in records.all(Kind.PARTITION)), ZERO)
    for interface in record["interfaces"]:
        interface.setdefault("baseType", "NetworkInterface")
        interface.setdefault("uuid", str(uuid.uuid4()))
        interface["network"] = interface.get("network") or ""
    for role in record["roles"]:
        role.setdefault("uuid", str(uuid.uuid4()))


def _settle_category(record: Record, previous: Record | None) -> None:
    record.update({key: [] for key in _NEVER_STORED_OF_CATEGORIES})
    proxy, bmc = record["softwareImageProxy"], record["bmcSettings"]
    if proxy:
        record["softwareImageProxy"] = {
            "baseType": "SoftwareImageProxy",
            "childType": "",
            "uuid": ((previous or {}).get("softwareImageProxy") or {}).get("uuid", str(uuid.uuid4())),
            **proxy,
            "revisionID": -1,
        }
    if bmc:
        record["bmcSettings"] = {"baseType": "BMCSettings", "childType": "", "uuid": str(uuid.uuid4()), **bmc}
    for mount in record["fsmounts"]:
        mount.setdefault("uuid", str(uuid.uuid4()))
        # Clients write a mount with other keys than BCM reads it with; either way it can be read with BCM's.
        for own, sent in _MOUNT_KEYS.items():
            mount.setdefault(own, mount.get(sent, ""))


def _settle_image(record: Record, previous: Record | None, records: Records) -> None:
    original = records.find(Kind.IMAGE, record["originalImage"]) if is_set(record["originalImage"]) else None
    if not record["kernelVersion"]:
        source = previous or original or {}
        record["kernelVersion"] = source.get("kernelVersion") or DEFAULT_KERNEL
    record["fileOperationInProgress"] = bool(previous and previous["fileOperationInProgress"])
    if previous is None:
        record["path"] = record["path"] or f"/cm/images/{record['name']}"
        record["fspart"] = uuid_for(record["uuid"], "fspart")
        record["bootfspart"] = uuid_for(record["uuid"], "bootfspart")


def shape_problems(kind: Kind, sent: Record) -> list[str]:
    """Return which values of an entity are not of the type that their key has, so that no rule needs to look twice."""
    texts = dict.fromkeys(("uuid", kind.name_key, *_TEXTS_WITHOUT_DEFAULT), "")
    return list(_misshapen(sent, {**_DEFAULTS[kind], **texts, **_INSIDE}, ""))


def _misshapen(value: object, example: object, path: str) -> Iterator[str]:
    """Compare with an example: of an object what it names, of a list each entry with the first of the example."""
    if example is None:
        return
    if type(value) not in ((int, float) if type(example) is int else (type(example),)):
        yield f"{path}: expected {_TYPE_WORDS[type(example)]}"
    elif isinstance(example, dict) and isinstance(value, dict):
        for key, inner in value.items():
            if inner is not None:
                yield from _misshapen(inner, example.get(key), f"{path}.{key}".removeprefix("."))
    elif isinstance(example, list) and isinstance(value, list) and example:
        for index, entry in enumerate(value):
            yield from _misshapen(entry, example[0], f"{path}[{index}]")


_TYPE_WORDS = {str: "a text", bool: "true or false", int: "a number", list: "a list", dict: "an object"}
_TEXTS_WITHOUT_DEFAULT = ("partition", "disksetup", "installMode", "nextBootInstallMode")
_INSIDE: Record = {
    "interfaces": [
        {
            **dict.fromkeys(("uuid", "childType", "name", "network", "mac", "ip", "cardtype"), ""),
            "bootable": False,
        }
    ],
    "roles": [dict.fromkeys(("uuid", "childType", "name"), "")],
    "modules": [dict.fromkeys(("name", "parameters"), "")],
    "fsmounts": [dict.fromkeys(("uuid", "device", *_MOUNT_KEYS, *_MOUNT_KEYS.values()), "")],
    "softwareImageProxy": dict.fromkeys(("uuid", "parentSoftwareImage"), ""),
    "bmcSettings": {**dict.fromkeys(("uuid", "userName", "password"), ""), "powerResetDelay": 0},
}
"""What the head node reads of the objects inside entities, by example."""


def without_password(record: Record) -> Record:
    """Return the record as clients may read it: BMC passwords go in and never come out."""
    if not record.get("bmcSettings"):
        return record
    return {**record, "bmcSettings": {**record["bmcSettings"], "password": ""}}


def bmc_interface(device: Record) -> Record | None:
    """Return the interface of a device's BMC that its power control uses.

    Power control names it (`ipmi0`); a bare method (`ipmi`) means the first one.
    """
    found = [iface for iface in device["interfaces"] if iface.get("childType") in _BMC_TYPES]
    if device["powerControl"][-1:].isdigit():
        found = [iface for iface in found if iface.get("name") == device["powerControl"]]
    return found[0] if found else None


def macs_of(device: Record, *, with_bmc: bool = False) -> list[str]:
    """Return a device's MACs in lower case: its own first, then those of its interfaces."""
    macs = [device.get("mac")]
    macs += [iface.get("mac") for iface in device["interfaces"] if with_bmc or iface.get("childType") not in _BMC_TYPES]
    known = [mac.lower() for mac in macs if mac and mac != NO_MAC]
    return list(dict.fromkeys(known))
