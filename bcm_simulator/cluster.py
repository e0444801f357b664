"""The cluster file: the records of the simulated head node, and the machines behind them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from bcm_simulator.answers import SWITCHES, Answers, spelled_out
from bcm_simulator.entities import NEW_NODE_MODES, InstallMode
from bcm_simulator.faults import FaultSpec
from bcm_yaml import DataPath, UnreadableError, dotted, read

REFERENCE = Path(__file__).parent / "clusters" / "reference.yaml"
"""The built-in cluster."""

_MAC = re.compile(r"([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")
_HOSTNAME = re.compile(r"(?!\d+$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")


def is_hostname(text: str) -> bool:
    """Return whether BCM accepts a hostname: letters, digits, dashes; no dash at the ends, not digits only."""
    return _HOSTNAME.fullmatch(text) is not None


def _checked_hostname(text: str) -> str:
    if not is_hostname(text):
        raise ValueError("not a hostname: letters, digits and dashes, no dash at the ends, not digits only")
    return text


def _checked_mac(text: str) -> str:
    if not _MAC.fullmatch(text):
        raise ValueError("not a MAC address: six pairs of hexadecimal digits with colons, such as 02:5e:00:00:07:01")
    return text


def _checked_new_node_mode(mode: InstallMode) -> InstallMode:
    if mode not in NEW_NODE_MODES:
        raise ValueError(f"new nodes have {', '.join(NEW_NODE_MODES)} only")
    return mode


def _checked_network(value: object) -> object:
    if isinstance(value, str):
        try:
            return IPv4Network(value)
        except ValueError as error:
            raise ValueError(f"not an IPv4 network such as 10.184.162.0/24: {error}") from None
    return value


def _nothing_is_defaults(value: object) -> object:
    """Treat a section without a value as one with defaults."""
    return {} if value is None else value


Hostname = Annotated[str, AfterValidator(_checked_hostname)]
Mac = Annotated[str, AfterValidator(_checked_mac)]
Name = Annotated[str, Field(min_length=1, max_length=255)]
Subnet = Annotated[IPv4Network, BeforeValidator(_checked_network)]
Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Timings(_Section):
    """Durations in simulated seconds. A new node is UP within 28 minutes of its power call."""

    power: Seconds = 2
    """From a power call that was accepted until the machine's power changes."""
    power_off: Seconds = 5
    """Between off and on of a power cycle, unless the BMC settings carry a delay of their own."""
    going_down: Seconds = 20
    """A running system's shutdown for a reboot."""
    firmware: Seconds = 30
    """The machine's self test before it looks for a boot server."""
    boot: Seconds = 60
    """BOOTING: kernel and ramdisk."""
    full_install: Seconds = 1500
    """INSTALLING with a whole image, without the wait for a provisioning slot."""
    sync_install: Seconds = 300
    """INSTALLING with a synchronization of what is on the disk."""
    local_boot: Seconds = 60
    """INSTALLING without any transfer (NOSYNC, SKIP)."""
    calling_init: Seconds = 60
    """INSTALLER_CALLINGINIT until UP."""
    unreachable: Seconds = 600
    """From the start of a hang in an installation until INSTALLER_UNREACHABLE."""
    clone: Seconds = 20
    """Cloning a software image."""


class Strictness(_Section):
    """Behaviour of a real head node that a rehearsal does not need; each is off unless set."""

    keep_running_nodes: bool = False
    """Refuse to remove a node that is UP, unless forced."""
    need_disk_layout: bool = False
    """An empty disk layout stops the installer ("missing device") instead of meaning the usual layout."""
    need_bootif: bool = False
    """Show BOOTING only for nodes whose boot interface is called BOOTIF."""


class Bmc(_Section):
    """A machine's BMC. Omitted fields match the head node's record."""

    ip: IPv4Address | None = None
    username: str | None = None
    password: SecretStr | None = None


class BmcSettings(_Section):
    """Credentials that the head node uses for BMCs."""

    username: Annotated[str, Field(min_length=1)]
    password: SecretStr


class HeadNodeSpec(_Section):
    """The head node itself."""

    hostname: Hostname = "bcm-head"
    mac: Mac = "02:00:00:00:00:01"
    ip: IPv4Address | None = None
    network: Name | None = None
    """The network of `ip`; the first management network when absent."""
    roles: tuple[Name, ...] = ("headnode", "boot", "provisioning", "storage", "backup", "monitoring")
    version: Name | None = None
    """BCM version; that of the release in `answers` when absent."""


class NetworkSpec(_Section):
    """A network."""

    subnet: Subnet | None = None
    gateway: IPv4Address | None = None
    dhcp_range: tuple[IPv4Address, IPv4Address] | None = None
    type: Literal["INTERNAL", "EXTERNAL", "TUNNEL", "GLOBAL", "CLOUD", "NETMAP", "EDGE_INTERNAL", "EDGE_EXTERNAL"] = (
        "INTERNAL"
    )
    management: bool = False
    bootable: bool = False
    domain: str = "cluster.local"
    mtu: Annotated[int, Field(ge=576, le=65535)] = 1500
    notes: str = ""


class ImageSpec(_Section):
    """A software image."""

    path: Annotated[str, Field(pattern=r"^(/[-+_.A-Za-z0-9]+)+$")] | None = None
    """/cm/images/NAME when absent."""
    kernel_version: Name = "5.19.0-45-generic"
    kernel_parameters: str = ""
    modules: tuple[Name, ...] = ()
    notes: str = ""


class CategorySpec(_Section):
    """A category of nodes."""

    image: Name
    management_network: Name | None = None
    install_mode: InstallMode = InstallMode.AUTO
    new_node_install_mode: Annotated[InstallMode, AfterValidator(_checked_new_node_mode)] = InstallMode.FULL
    disksetup: str = ""
    initialize: str = ""
    finalize: str = ""
    kernel_parameters: str = ""
    bmc_settings: BmcSettings | None = None
    notes: str = ""


class NodeSpec(_Section):
    """A registered node. `installed`, `power` and `bmc` describe its machine, unless `machines` lists its MAC."""

    mac: Mac
    category: Name
    ip: IPv4Address | None = None
    network: Name | None = None
    """The network of `ip`; the category's management network when absent."""
    interface: Name = "BOOTIF"
    bmc_ip: IPv4Address | None = None
    bmc_network: Name | None = None
    bmc_interface: Name = "ipmi0"
    power_control: str = "ipmi0"
    roles: tuple[Name, ...] = ()
    notes: str = ""
    installed: Name | None = None
    """The software image on its disk."""
    power: Literal["on", "off"] = "off"
    bmc: Bmc = Bmc()


class MachineSpec(_Section):
    """Hardware that no node of the file describes: not yet registered, or different from its record."""

    macs: Annotated[tuple[Mac, ...], Field(min_length=1)]
    """The machine boots from the first one."""
    bmc: Bmc = Bmc()
    installed: Name | None = None
    power: Literal["on", "off"] = "off"


class Cluster(_Section):
    """A whole cluster. A device registered later gets a machine of its own, unless `machines` has its MAC."""

    head_node: HeadNodeSpec = HeadNodeSpec()
    partition: Name = "base"
    bmc_settings: BmcSettings | None = None
    """BMC settings of the partition, used if neither node nor category has its own."""
    users: Annotated[dict[Name, SecretStr], Field(min_length=1)] = {"admin": SecretStr("admin")}
    """Passwords by user name."""
    provisioning_slots: Annotated[int, Field(ge=1)] = 10
    """Nodes provisioned at once."""
    resolve_any_mac: bool = False
    """Recognize a booting node by any of its interfaces' MACs (DeviceResolveAnyMAC)."""
    timings: Timings = Timings()
    strict: Strictness = Strictness()
    answers: Annotated[Answers, BeforeValidator(spelled_out)] = Answers()
    """The name of a preset, or a mapping of `preset` and single switches."""
    networks: dict[Name, Annotated[NetworkSpec, BeforeValidator(_nothing_is_defaults)]] = {}
    images: dict[Name, Annotated[ImageSpec, BeforeValidator(_nothing_is_defaults)]] = {}
    categories: dict[Name, CategorySpec] = {}
    nodes: dict[Hostname, NodeSpec] = {}
    machines: dict[Name, MachineSpec] = {}
    faults: tuple[FaultSpec, ...] = ()


class Problem(NamedTuple):
    """Something wrong in a cluster file."""

    path: DataPath
    message: str


class ClusterError(ValueError):
    """A cluster that cannot be used; the message names every error."""


def load(path: Path) -> Cluster:
    """Read a cluster file.

    Raises ClusterError naming every error with its line.
    """
    try:
        document = read(path)
    except UnreadableError as error:
        raise ClusterError(str(error)) from None
    data = {} if document.data is None else document.data
    if not isinstance(data, dict):
        raise ClusterError(
            f"{path}:1: a cluster file must be a mapping; allowed keys: {', '.join(Cluster.model_fields)}"
        )
    cluster = None
    problems = [*document.problems, *_reference_problems(data)]
    try:
        cluster = Cluster.model_validate(data)
    except ValidationError as error:
        problems.extend(_said(error))
    if cluster is None or problems:
        raise ClusterError(document.report(problems))
    return cluster


def check(cluster: Cluster) -> None:
    """Raise ClusterError, naming every error, if parts of a cluster refer to something that it does not have."""
    problems = list(_reference_problems(cluster.model_dump(mode="json")))
    if problems:
        raise ClusterError("\n".join(f"{dotted(problem.path)}: {problem.message}" for problem in problems))


def _said(error: ValidationError) -> Iterator[Problem]:
    for wrong in error.errors(include_url=False, include_context=False):
        path = tuple(part for part in wrong["loc"] if part != "[key]")
        secret = bool({"users", "password", "bmc_settings", "bmc"} & set(path))
        message = wrong["msg"].removeprefix("Value error, ")
        if wrong["type"] in {"extra_forbidden", "unexpected_keyword_argument"}:
            message = f"unknown key{_known_keys(path[:-1])}"
        elif wrong["type"] == "string_type" and not isinstance(wrong["input"], dict | list | None):
            given = "" if secret else f"; given: {json.dumps(wrong['input'], default=str)}"
            message = f"must be a string: put the value in quotes{given}"
        elif wrong["type"] != "missing" and not secret and isinstance(wrong["input"], str | int | float | bool):
            message = f"{wrong['input']!r}: {message}"
        yield Problem(path, message)


def _known_keys(path: DataPath) -> str:
    """Return the keys that the section at this path accepts, for messages."""
    if path == ("answers",):
        return f"; allowed: preset, {', '.join(SWITCHES)}"
    section: type[BaseModel] = Cluster
    parts = iter(path)
    for part in parts:
        annotation = section.model_fields[str(part)].annotation
        section = _section_in(annotation) or section
        if get_origin(annotation) in {dict, tuple}:
            next(parts, None)
    return f"; allowed: {', '.join(section.model_fields)}"


def _section_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_section_in, get_args(annotation))), None)


def _reference_problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Check references between sections, ignoring sections that are wrong themselves."""
    yield from _unknown(data, "images", [("categories", "image"), ("nodes", "installed"), ("machines", "installed")])
    yield from _unknown(
        data, "networks", [("categories", "management_network"), ("nodes", "network"), ("nodes", "bmc_network")]
    )
    yield from _unknown(data, "categories", [("nodes", "category")])
    head = data.get("head_node")
    if (
        isinstance(head, Mapping)
        and isinstance(head.get("network"), str)
        and head["network"] not in _section(data, "networks")
    ):
        yield Problem(("head_node", "network"), _not_listed(head["network"], "networks", data))
    yield from _repeated(_macs(data), "MAC")
    yield from _repeated(
        (
            (("nodes", name, key), node[key])
            for name, node in _section(data, "nodes").items()
            for key in ("ip", "bmc_ip")
            if isinstance(node.get(key), str)
        ),
        "address",
    )
    head_name = head.get("hostname", "bcm-head") if isinstance(head, Mapping) else "bcm-head"
    if isinstance(head_name, str) and head_name in _section(data, "nodes"):
        yield Problem(("nodes", head_name), "this is the head node's name")
    for name, network in _section(data, "networks").items():
        yield from _range_problems(str(name), network)


def _range_problems(name: str, network: Mapping[str, Any]) -> Iterator[Problem]:
    try:
        subnet = IPv4Network(_text(network.get("subnet")))
    except ValueError:
        return
    addresses = [
        ("gateway", network.get("gateway")),
        *(("dhcp_range", address) for address in _entries(network, "dhcp_range")),
    ]
    for key, address in addresses:
        try:
            outside = IPv4Address(_text(address)) not in subnet
        except ValueError:
            continue
        if outside:
            yield Problem(("networks", name, key), f"{address} is outside {subnet}")


def _section(data: Mapping[str, Any], key: str) -> dict[str, Mapping[str, Any]]:
    section = data.get(key)
    if not isinstance(section, Mapping):
        return {}
    return {name: value for name, value in section.items() if isinstance(value, Mapping)}


def _entries(section: Mapping[str, Any], key: str) -> list[Any]:
    entries = section.get(key)
    return entries if isinstance(entries, list) else []


def _text(value: object) -> str:
    """Return a string; anything else counts as an empty string."""
    return value if isinstance(value, str) else ""


def _unknown(data: Mapping[str, Any], target: str, uses: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    # Images and networks may be written without a value, so names count even without a mapping.
    known = data.get(target) if isinstance(data.get(target), Mapping) else {}
    for section, key in uses:
        for name, entry in _section(data, section).items():
            if isinstance(entry.get(key), str) and entry[key] not in (known or {}):
                yield Problem((section, name, key), _not_listed(entry[key], target, data))


def _not_listed(name: object, target: str, data: Mapping[str, Any]) -> str:
    known = data.get(target)
    listed = ", ".join(map(str, known)) if isinstance(known, Mapping) and known else "none"
    return f"{name!r} is not among the {target} of this file ({listed})"


def _macs(data: Mapping[str, Any]) -> Iterator[tuple[DataPath, str]]:
    """Yield the MACs of nodes and machines with their section, because a machine may have a node's MAC."""
    for name, node in _section(data, "nodes").items():
        yield ("nodes", name, "mac"), _text(node.get("mac")).lower()
    for name, machine in _section(data, "machines").items():
        for position, mac in enumerate(_entries(machine, "macs")):
            yield ("machines", name, "macs", position), _text(mac).lower()


def _repeated(values: Iterable[tuple[DataPath, str]], what: str) -> Iterator[Problem]:
    seen: dict[tuple[str | int, str], DataPath] = {}
    for path, value in values:
        if not value:
            continue
        first = seen.setdefault((path[0], value), path)
        if first != path:
            yield Problem(path, f"{what} {value} is used by {dotted(first)} already")
