"""The entities of BCM's JSON API: their keys, defaults and values, by release.

Sources: NVIDIA's client, the argument specifications of NVIDIA's Ansible collection, and captures of live head nodes.
"""

import re
import uuid
from collections.abc import Callable, Iterator
from copy import deepcopy
from enum import StrEnum
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias

Record: TypeAlias = dict[str, Any]
"""An entity in a request or an answer: JSON with BCM's key names."""

ZERO: Final = "00000000-0000-0000-0000-000000000000"
"""The UUID that means none."""
NO_MAC: Final = "00:00:00:00:00:00"
NO_ADDRESS: Final = "0.0.0.0"  # noqa: S104 - an unset address, nothing listens there


class Kind(StrEnum):
    """Kinds of entities, named by their `baseType`."""

    PARTITION = "Partition"
    NETWORK = "Network"
    IMAGE = "SoftwareImage"
    CATEGORY = "Category"
    DEVICE = "Device"

    @property
    def name_key(self) -> str:
        """The key that holds the name."""
        return "hostname" if self is Kind.DEVICE else "name"


class InstallMode(StrEnum):
    """The five install modes of BCM (Administrator Manual, "Install modes")."""

    AUTO = "AUTO"
    FULL = "FULL"
    MAIN = "MAIN"
    NOSYNC = "NOSYNC"
    SKIP = "SKIP"


NEW_NODE_MODES: Final = tuple(mode for mode in InstallMode if mode is not InstallMode.SKIP)
"""The install modes that BCM has for new nodes."""


def is_set(reference: object) -> bool:
    """Return whether a reference to another entity refers to anything."""
    return reference not in (None, "", ZERO)


# --- keys and defaults

_COMMON: Record = {
    **dict.fromkeys(("uuid", "baseType", "childType", "revision", "notes"), ""),
    "parent_uuid": ZERO,
    "modified": False,
    "to_be_removed": False,
    "extra_values": None,
}

_INSTALLATION: Record = {
    **dict.fromkeys(
        (
            *("bootLoaderFile", "disksetup", "raidconf", "ioScheduler", "initialize", "finalize", "useExclusivelyFor"),
            *("kernelVersion", "kernelParameters", "kernelOutputConsole"),
            *("excludeListFull", "excludeListGrab", "excludeListGrabnew", "excludeListSync", "excludeListUpdate"),
            "excludeListManipulateScript",
        ),
        "",
    ),
    **dict.fromkeys(
        ("installBootRecord", "nodeInstallerDisk", "versionConfigFiles", "allowNetworkingRestart", "dataNode"), False
    ),
    **{key: [] for key in ("modules", "fsmounts", "fsexports", "staticRoutes", "gpuSettings", "services", "roles")},
    **dict.fromkeys(("softwareImageProxy", "bmcSettings"), None),
    **dict.fromkeys(("biosSetup", "proxySettings", "seLinuxSettings", "timeZoneSettings"), None),
    "managementNetwork": ZERO,
    "defaultGateway": NO_ADDRESS,
}
"""Keys of both categories and nodes."""

_DEVICE: Record = {
    **dict.fromkeys(("hostname", "mac", "partition", "userdefined1", "userdefined2"), ""),
    **dict.fromkeys(
        (
            *("customPingScript", "customPingScriptArgument", "customPowerScript", "customPowerScriptArgument"),
            *("customRemoteConsoleScript", "customRemoteConsoleScriptArgument"),
        ),
        "",
    ),
    **{key: [] for key in ("interfaces", "services", "switchPorts", "powerDistributionUnits", "userDefinedResources")},
    "provisioningInterface": ZERO,
    "managementNetwork": ZERO,
    "defaultGateway": NO_ADDRESS,
    "powerControl": "none",
    "bmcSettings": None,
    "supportsGNSS": False,
    "creationTime": 0,
}
"""Keys of every device, including a LiteNode."""

_NODE: Record = {
    **_INSTALLATION,
    **dict.fromkeys(("installMode", "nextBootInstallMode", "pxelabel", "cmdaemonUrl"), ""),
    **dict.fromkeys(("bootLoader", "bootLoaderProtocol", "fips"), "CATEGORY"),
    **dict.fromkeys(("templateNode", "forceFullEnvironment"), False),
    "blockDevicesClearedOnNextBoot": [],
    "category": ZERO,
    "fromTemplateNode": ZERO,
    "provisioningTransport": "RSYNCDAEMON",
}
"""Further keys of nodes that BCM installs."""

_DEFAULTS: dict[Kind, Record] = {
    Kind.PARTITION: {
        "name": "",
        "autosign": "AUTO",
        "defaultCategory": ZERO,
        "slaveName": "node",
        "slaveDigits": 3,
        "bmcSettings": None,
    },
    Kind.NETWORK: {
        "name": "",
        "domainName": "",
        "baseAddress": NO_ADDRESS,
        "netmaskBits": 16,
        "gateway": NO_ADDRESS,
        "gatewayMetric": 0,
        "dynamicRangeStart": NO_ADDRESS,
        "dynamicRangeEnd": NO_ADDRESS,
        "mtu": 1500,
        "type": "INTERNAL",
        **dict.fromkeys(("management", "bootable", "layer3", "IPv6", "lockDownDhcpd"), False),
        **dict.fromkeys(("cloudSubnetID", "EC2AvailabilityZone", "ipv6BaseAddress", "ipv6Gateway"), ""),
        "generateDNSZone": "BOTH",
        "layer3route": "NONE",
        "allowAutosign": "AUTOMATIC",
        "ipv6NetmaskBits": 0,
        "searchDomainIndex": 0,
    },
    Kind.IMAGE: {
        **dict.fromkeys(("name", "path", "kernelVersion", "kernelParameters"), ""),
        "kernelOutputConsole": "tty0",
        "enableSOL": False,
        "SOLPort": "ttyS1",
        "SOLSpeed": "115200",
        "SOLFlowControl": True,
        "modules": [],
        "revisionHistory": [],
        **dict.fromkeys(("originalImage", "parentSoftwareImage", "fspart", "bootfspart"), ZERO),
        "revisionID": -1,
        "fileOperationInProgress": False,
        "creationTime": 0,
    },
    Kind.CATEGORY: {
        **_INSTALLATION,
        "name": "",
        "installMode": "AUTO",
        "newNodeInstallMode": "FULL",
        "bootLoader": "SYSLINUX",
        "bootLoaderProtocol": "HTTP",
        "authenticationService": "AUTO",
        "fips": "NO",
        "interactiveUser": "ALWAYS",
        "defaultGatewayMetric": 0,
        **{key: [] for key in ("nameServers", "searchDomains", "timeServers")},
        **dict.fromkeys(("accessSettings", "dpuSettings", "ztpSettings"), None),
    },
    Kind.DEVICE: {**_DEVICE, **_NODE},
}

_OF_RELEASE: dict[str, dict[Kind, Record]] = {
    "10": {
        Kind.CATEGORY: {"cpuspeedGovernor": ""},
        Kind.DEVICE: {
            "rack": None,
            "cpuspeedGovernor": "",
            "indexInsideContainer": 0,
            "disableFabricNVME": False,
            "tag": "00000000a000",
        },
    },
    "11": {
        Kind.DEVICE: {
            **dict.fromkeys(("accessSettings", "chassisPosition", "rackPosition"), None),
            "authenticationService": "CATEGORY",
            "defaultGatewayMetric": 0,
            "partNumber": "",
            "serialNumber": "",
            "prometheusMetricForwarders": [],
        },
    },
}

NODE_TYPES: Final = frozenset({"HeadNode", "PhysicalNode", "CloudNode", "DPUNode"})
"""Devices that getNodes lists; LiteNodes and switches are in getDevices only."""


@cache
def defaults(kind: Kind, release: str) -> Record:
    """Return every key that an entity of this kind has in a release, with its default. Not to be changed."""
    child = {"childType": "PhysicalNode"} if kind is Kind.DEVICE else {}
    return {**_COMMON, **_DEFAULTS[kind], **_OF_RELEASE[release].get(kind, {}), **child}


def shown(record: Record) -> Record:
    """Return a record as a get returns it: a device that BCM does not install has no keys about its installation."""
    if record["baseType"] != Kind.DEVICE or record["childType"] in NODE_TYPES:
        return record
    return {key: value for key, value in record.items() if key in _DEVICE or key not in _NODE}


# --- objects inside entities

BMC_TYPES: Final = frozenset({"NetworkBmcInterface", "NetworkBMCInterface"})
"""The type of a BMC interface in BCM's spelling, and in that of the provider."""

_INTERFACE: Record = {
    **dict.fromkeys(("uuid", "baseType", "childType", "name", "alternativeHostname", "revision"), ""),
    **dict.fromkeys(("dhcp", "ipv6Dhcp", "connectedMode", "modified", "to_be_removed"), False),
    "ip": NO_ADDRESS,
    "ipv6Ip": "::0",
    "network": ZERO,
    "bringupduringinstall": "NO",
    "startIf": "ALWAYS",
    "additionalHostnames": [],
    "switchPorts": [],
    "extra_values": None,
}
_INTERFACES: dict[str, Record] = {
    "NetworkPhysicalInterface": {"mac": NO_MAC, "speed": "", "cardtype": "", "onNetworkPriority": 60},
    "NetworkBondInterface": {"mac": NO_MAC, "mode": 0, "options": "", "interfaces": [], "onNetworkPriority": 70},
    "NetworkBmcInterface": {"gateway": NO_ADDRESS, "vlanid": 0, "lanchannel": 1, "onNetworkPriority": 10},
    "NetworkVLANInterface": {"reorder_hdr": False, "onNetworkPriority": 50},
    "NetworkBridgeInterface": {"stp": False, "forward_delay": 15, "interfaces": [], "onNetworkPriority": 80},
    "NetworkAliasInterface": {"onNetworkPriority": 40},
    "NetworkTunnelInterface": {"onNetworkPriority": 30},
    "NetworkNetMapInterface": {"onNetworkPriority": 20},
}
_MOUNT: Record = {
    **dict.fromkeys(("uuid", "baseType", "childType", "device", "mountpoint", "filesystem"), ""),
    "mountoptions": "defaults",
    "dump": False,
    "fsck": "NONE",
    "rdma": False,
    "extra_values": None,
}
_BMC_SETTINGS: Record = {
    **dict.fromkeys(("uuid", "baseType", "childType", "userName", "password", "extraArguments"), ""),
    "userID": -1,
    "privilege": "ADMINISTRATOR",
    "firmwareManageMode": "AUTO",
    "powerResetDelay": 0,
    "leakPolicy": "NONE",
    "leakReactionDelay": 0.0,
}
_PROXY: Record = {
    **dict.fromkeys(("uuid", "baseType", "childType"), ""),
    "parentSoftwareImage": ZERO,
    "revisionID": -1,
}


def interface_defaults(child_type: str, release: str) -> Record:
    """Return every key that an interface of this type has in a release, with its default."""
    own = {**_INTERFACE, **_INTERFACES.get(child_type, _INTERFACES["NetworkPhysicalInterface"])}
    if release == "11":
        own |= {"bootable": False, "excludeFromDhcpd": False}
        if child_type == "NetworkBmcInterface":
            own["mac"] = NO_MAC
    return own


def as_stored(sent: Record, known: Record) -> Record:
    """Return an object with exactly the known keys, each with the value that was sent, or else its default."""
    return {key: deepcopy(value if sent.get(key) is None else sent[key]) for key, value in known.items()}


def stored_parts(record: Record, release: str) -> None:
    """Give the objects inside a record the keys that BCM has for them."""
    for position, sent in enumerate(record.get("interfaces", ())):
        child = sent.get("childType") or "NetworkPhysicalInterface"
        child = "NetworkBmcInterface" if child in BMC_TYPES else child
        record["interfaces"][position] = {
            **as_stored({**sent, "network": sent.get("network") or ZERO}, interface_defaults(child, release)),
            "baseType": "NetworkInterface",
            "childType": child,
            "modified": False,
        }
    for position, sent in enumerate(record.get("fsmounts", ())):
        record["fsmounts"][position] = {**as_stored(sent, _MOUNT), "baseType": "FSMount"}
    if record["baseType"] == Kind.CATEGORY and record["softwareImageProxy"] is None:
        # The BMC settings of a node may be null.
        record["softwareImageProxy"] = {}
    for key, known, base in (
        ("bmcSettings", _BMC_SETTINGS, "BMCSettings"),
        ("softwareImageProxy", _PROXY, "SoftwareImageProxy"),
    ):
        if record.get(key) is not None:
            record[key] = {**as_stored(record[key], known), "baseType": base}


def parts(record: Record) -> Iterator[Record]:
    """Yield the objects inside a record that have a UUID of their own."""
    for key in ("interfaces", "roles", "fsmounts"):
        yield from record.get(key, ())
    yield from (record[key] for key in ("bmcSettings", "softwareImageProxy") if record.get(key) is not None)


# --- values

_VALUES: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.PARTITION: {},
    Kind.IMAGE: {},
    Kind.NETWORK: {
        "type": (*("INTERNAL", "EXTERNAL", "TUNNEL", "GLOBAL", "CLOUD", "NETMAP", "EDGE_INTERNAL", "EDGE_EXTERNAL"),),
        "allowAutosign": ("AUTOMATIC", "ALWAYS", "NEVER", "SECRET"),
        "generateDNSZone": ("BOTH", "FORWARD", "REVERSE", "NEITHER"),
        "layer3route": ("NONE", "STATIC", "DEFAULT"),
    },
    Kind.CATEGORY: {
        "installMode": tuple(InstallMode),
        "newNodeInstallMode": NEW_NODE_MODES,
        "bootLoader": ("SYSLINUX", "GRUB"),
        "bootLoaderProtocol": ("TFTP", "HTTP"),
        "authenticationService": ("AUTO", "SSSD", "NSLCD"),
        "fips": ("YES", "NO"),
        "interactiveUser": ("ALWAYS", "ONLYWHENJOB", "NEVER"),
        "useExclusivelyFor": ("", "HPC", "Nothing"),
    },
    Kind.DEVICE: {
        "installMode": (*InstallMode, ""),
        "nextBootInstallMode": (*InstallMode, ""),
        "bootLoader": ("SYSLINUX", "GRUB", "CATEGORY"),
        "bootLoaderProtocol": ("TFTP", "HTTP", "CATEGORY"),
        "authenticationService": ("AUTO", "SSSD", "NSLCD", "CATEGORY"),
        "fips": ("YES", "NO", "CATEGORY"),
    },
}
_PART_VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "interfaces": {
        "childType": tuple(_INTERFACES),
        "startIf": ("ALWAYS", "ACTIVE", "PASSIVE", "PREFERPASSIVE"),
        "bringupduringinstall": ("NO", "YES", "YESANDKEEP"),
    },
    "fsmounts": {"fsck": ("NONE", "ROOT", "OTHER")},
    "bmcSettings": {
        "privilege": ("CALLBACK", "USER", "OPERATOR", "ADMINISTRATOR", "OEM_PROPRIETARY", "NO_ACCESS"),
        "firmwareManageMode": (
            *("NONE", "AUTO", "ILO", "H100", "B200", "GB200", "GB200SW", "B300", "GB300", "GB300SW"),
        ),
        "leakPolicy": ("NONE", "ENABLED", "DISABLED"),
    },
}
_POWER_CONTROL = re.compile(r"none|apc|custom|cloud|(ipmi|ilo|cimc|drac|rf)[0-9]*|rshim[0-9]+")
_BMC_NAME = re.compile(r"(ipmi|ilo|cimc|drac|rf)[0-9]+")


class WrongValue(NamedTuple):
    """A value that BCM does not have."""

    field: str
    """Its key in the entity."""
    message: str
    code: str


def wrong_values(kind: Kind, record: Record) -> Iterator[WrongValue]:
    """Yield the values of a record that BCM does not have for their keys."""
    yield from _not_in_sets(record, _VALUES[kind])
    for field, keys in _PART_VALUES.items():
        found = record.get(field) or []
        for part in found if isinstance(found, list) else [found]:
            yield from _not_in_sets(part, keys, field)
    if kind is Kind.DEVICE:
        yield from _wrong_power(record)


def _not_in_sets(part: Record, keys: dict[str, tuple[str, ...]], field: str | None = None) -> Iterator[WrongValue]:
    place = f"{part['name']}: " if field and part.get("name") else ""
    for key, allowed in keys.items():
        if part.get(key, allowed[0]) not in allowed:
            listed = ", ".join(one or "''" for one in allowed)
            yield WrongValue(field or key, f"{place}{key} {part[key]!r} is not in set {listed}", "NOT_IN_SET")


def _wrong_power(device: Record) -> Iterator[WrongValue]:
    method = device["powerControl"]
    if not _POWER_CONTROL.fullmatch(method):
        pattern = "none, apc, custom, cloud, ipmiN, iloN, cimcN, dracN, rfN or rshimN"
        yield WrongValue("powerControl", f"powerControl {method!r} is not one of {pattern}", "BAD_VALUE")
    for interface in filter(is_bmc, device["interfaces"]):
        if not _BMC_NAME.fullmatch(interface["name"]):
            message = f"BMC interface {interface['name']!r} must be called ipmiN, iloN, cimcN, dracN or rfN"
            yield WrongValue("interfaces", message, "BAD_VALUE")


# --- shapes

_TYPE_WORDS = {str: "a string", bool: "true or false", int: "a number", float: "a number", list: "a list"}
_SHAPES: Record = {
    "interfaces": [
        {**_INTERFACE, **dict.fromkeys(("mac", "cardtype"), ""), "mode": 0, "interfaces": [""], "bootable": False}
    ],
    "roles": [dict.fromkeys(("uuid", "childType", "name"), "")],
    "services": [{"name": ""}],
    "modules": [dict.fromkeys(("name", "parameters"), "")],
    "fsmounts": [dict.fromkeys(("uuid", "device", "mountpoint", "filesystem", "mountoptions", "fsck"), "")],
    "softwareImageProxy": dict.fromkeys(("uuid", "parentSoftwareImage"), ""),
    "bmcSettings": _BMC_SETTINGS,
}
"""Examples of the objects inside entities, as far as the head node reads them."""


def shape_problems(kind: Kind, sent: Record, release: str) -> list[str]:
    """Return the values of an entity that have the wrong type; later rules can rely on the types."""
    return list(_misshapen(sent, {**defaults(kind, release), **_SHAPES}, ""))


def _misshapen(value: object, example: object, path: str) -> Iterator[str]:
    """Compare with an example: the keys of an object that it names, and each entry of a list with its first entry."""
    if example is None:
        return
    if type(value) not in ((int, float) if type(example) in (int, float) else (type(example),)):
        yield f"{path}: expected {_TYPE_WORDS.get(type(example), 'an object')}"
    elif isinstance(example, dict) and isinstance(value, dict):
        for key, inner in value.items():
            if inner is not None:
                yield from _misshapen(inner, example.get(key), f"{path}.{key}".removeprefix("."))
    elif isinstance(example, list) and isinstance(value, list) and example:
        for index, entry in enumerate(value):
            yield from _misshapen(entry, example[0], f"{path}[{index}]")


# --- facts about devices


def bmc_interface(device: Record) -> Record | None:
    """Return the interface of a device's BMC that its power control uses.

    Power control names it (`ipmi0`); a bare method (`ipmi`) means the first one.
    """
    method = device["powerControl"]
    return _first(device, lambda one: is_bmc(one) and (not method[-1:].isdigit() or one.get("name") == method))


def boot_interface(device: Record) -> Record | None:
    """Return the interface that a node boots from: the provisioning interface, else a bootable one, else BOOTIF."""
    return (
        _first(device, lambda one: one.get("uuid") == device["provisioningInterface"])
        or _first(device, lambda one: one.get("bootable") is True)
        or _first(device, lambda one: one.get("name") == "BOOTIF")
    )


def _first(device: Record, fits: Callable[[Record], bool]) -> Record | None:
    return next(filter(fits, device["interfaces"]), None)


def is_bmc(interface: Record) -> bool:
    """Return whether an interface is that of a BMC."""
    return interface.get("childType") in BMC_TYPES


def macs_of(device: Record, *, with_bmc: bool = False) -> list[str]:
    """Return a device's MACs in lower case: its own first, then those of its interfaces."""
    macs = [device.get("mac")]
    macs += [iface.get("mac") for iface in device["interfaces"] if with_bmc or not is_bmc(iface)]
    known = [mac.lower() for mac in macs if mac and mac != NO_MAC]
    return list(dict.fromkeys(known))


def new_uuid() -> str:
    """Return a new random UUID."""
    return str(uuid.uuid4())
