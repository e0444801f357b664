"""A node that BCM has, against an inventory: what an apply would change or lose.

"The provider sends" covers what all generations of the provider send; what only one of them sends is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import AddressValueError, IPv4Network, IPv6Address
from typing import TYPE_CHECKING, Any, NamedTuple

from bcm_node_provisioning.cli.records import bmc_interfaces, find, is_head_node, listed, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bcm_node_provisioning.head_node import Record
    from bcm_node_provisioning.inputs import Inputs, Interface, Node

_KINDS = {
    "networkphysicalinterface": "physical",
    "networkbondinterface": "bond",
    "networkbmcinterface": "bmc",
    "networkvlaninterface": "VLAN",
    "networkbridgeinterface": "bridge",
    "networkaliasinterface": "alias",
    "networktunnelinterface": "tunnel",
    "networknetmapinterface": "NetMap",
}
_WRITABLE = ("physical", "bmc")
_SENT = {"startIf": "ALWAYS", "bringupduringinstall": "NO"}
"""What every generation of the provider sends for each interface, whatever BCM has."""
_OPTIONAL = {
    "notes": "notes",
    "kernel_parameters": "kernelParameters",
    "default_gateway": "defaultGateway",
    "boot_loader": "bootLoader",
    "boot_loader_protocol": "bootLoaderProtocol",
    "serial_number": "serialNumber",
    "part_number": "partNumber",
}
"""Inputs that are sent only if they are set; otherwise BCM keeps what it has."""


class Row(NamedTuple):
    """A field of a node."""

    name: str
    bcm: str
    given: str
    """The value in the inventory; empty if it has none."""
    sent: str
    """What the provider sends; empty if it sends nothing."""
    effect: str
    """What an apply changes or loses; empty for nothing."""


@dataclass
class Comparison:
    """The result of comparing one node."""

    hostname: str
    managed: bool
    rows: list[Row] = field(default_factory=list)
    verdict: str = ""
    good: bool = True
    """Whether an apply would change nothing, and the plan would not stop."""


class Records(NamedTuple):
    """The records of BCM that a comparison needs."""

    devices: Sequence[Record]
    categories: Sequence[Record]
    networks: Sequence[Record]

    def name(self, kind: Sequence[Record], reference: str) -> str:
        """Return the name of the record that a reference names, or the reference itself if no such record is known."""
        return text(find(kind, reference) or {}, "name") or reference

    def network_of(self, address: str | None) -> str:
        """Return the name of the network that holds an address, if it is exactly one."""
        holding = []
        for network in self.networks:
            base, bits = text(network, "baseAddress"), network.get("netmaskBits")
            if address and base and isinstance(bits, int) and bits > 0:
                wanted = IPv4Network(f"{address}/{bits}", strict=False)
                holding += [text(network, "name")] if wanted == IPv4Network(f"{base}/{bits}", strict=False) else []
        return holding[0] if len(holding) == 1 else ""


def compare(hostname: str, inputs: Inputs, records: Records) -> Comparison:
    """Compare a node of an inventory with what BCM has."""
    node = inputs.nodes[hostname]
    found = Comparison(hostname, node.manage)
    record = next((device for device in records.devices if device.get("hostname") == hostname), None)
    if record is None:
        _judge_missing(found, node, records)
    elif is_head_node(record):
        found.verdict, found.good = (
            "is a head node, which must never be provisioned: remove it from the inventory",
            False,
        )
    else:
        found.rows += _device(node, record, records, inputs)
        if node.manage:
            order, interfaces, unwritable = _interfaces(node, record, records, inputs)
            found.rows += [order, *interfaces]
            _judge_managed(found, record, unwritable)
        else:
            _judge_unmanaged(found)
    return found


def _judge_missing(found: Comparison, node: Node, records: Records) -> None:
    other = next((device for device in records.devices if _mac(text(device, "mac")) == _mac(node.mac)), None)
    found.good = other is None and node.manage
    if other is not None:
        found.verdict = f"is not in BCM, but its MAC address is that of {text(other, 'hostname')}"
    elif node.manage:
        found.verdict = "is not in BCM: an apply registers it"
    else:
        found.verdict = "is not in BCM: with manage = false the plan stops"


def _judge_managed(found: Comparison, record: Record, unwritable: Sequence[str]) -> None:
    kind = text(record, "childType")
    if kind not in {"", "PhysicalNode"}:
        unwritable = [f"a {kind}", *unwritable]
    effects = [row for row in found.rows if row.effect]
    found.good = not effects and not unwritable
    if unwritable:
        found.verdict = f"set manage = false: no provider can write {', '.join(unwritable)}"
    elif effects:
        found.verdict = "can be imported; the first apply then makes the changes above, or set manage = false"
    else:
        found.verdict = "can be imported; an apply changes nothing"


def _judge_unmanaged(found: Comparison) -> None:
    found.good = not any(row.effect for row in found.rows)
    found.verdict = (
        "agrees with BCM: the module powers and reports it and changes nothing"
        if found.good
        else "does not agree with BCM: with manage = false the plan stops"
    )


def _device(node: Node, record: Record, records: Records, inputs: Inputs) -> Iterator[Row]:
    sends = node.manage
    category = records.name(records.categories, text(record, "category"))
    method = text(record, "powerControl") or "none"
    yield _row("mac", text(record, "mac"), node.mac, sends=sends, same=_mac(text(record, "mac")) == _mac(node.mac))
    yield _row("category", category, node.category, sends=sends)
    if not sends:
        stops = method == "none" and node.power_control != "none"
        yield Row("power_control", method, node.power_control, "", "BCM cannot power it" if stops else "")
        return
    row = _row("power_control", method, node.power_control)
    if method.startswith("ipmi") and node.power_control == "ipmi" and row.effect:
        effect = f'becomes ipmi; to keep it set power_control = "{method}", which not every provider accepts'
        row = row._replace(effect=effect)
    yield row
    own = node.interfaces.get(node.boot_interface)
    yield _row(
        "management_network",
        records.name(records.networks, text(record, "managementNetwork")),
        (own.network if own else None) or inputs.management_network,
    )
    for name, key in _OPTIONAL.items():
        given = getattr(node, name)
        if given is not None:
            yield _row(name, text(record, key), given)
    if node.roles is not None:
        roles = sorted(text(role, "name") for role in listed(record, "roles"))
        yield _row("roles", ", ".join(roles), ", ".join(sorted(node.roles)))


def _row(name: str, bcm: str, given: str, *, sends: bool = True, same: bool | None = None) -> Row:
    same = bcm == given if same is None else same
    effect = "" if same else f"becomes {given or 'empty'}" if sends else "differs"
    return Row(name, bcm, given, given if sends else "", effect)


def _interfaces(node: Node, record: Record, records: Records, inputs: Inputs) -> tuple[Row, list[Row], list[str]]:
    """Return the order of the interfaces, a row for each, and what no provider can write."""
    from bcm_node_provisioning.rules import resolved_interfaces  # noqa: PLC0415 - takes a fifth of a second

    wanted = resolved_interfaces(node)
    recorded = {text(interface, "name"): interface for interface in listed(record, "interfaces")}
    first, given = ", ".join(recorded), ", ".join(wanted)
    both = [name for name in wanted if name in recorded]
    moved = [name for name in recorded if name in wanted] != both
    order = Row("interfaces", first, given, given, "are sent in another order" if moved else "")
    rows, unwritable = [], []
    for name in dict.fromkeys([*recorded, *wanted]):
        here, there = wanted.get(name), recorded.get(name)
        shown = _recorded(there, record, records) if there else ""
        settings = _settings(name, here, node, inputs, records) if here else {}
        sent = ", ".join(filter(None, settings.values()))
        special = _special(there, record) if there else ""
        if special:
            unwritable.append(f"{name} ({special})")
        if here is not None and here.type == "bond":
            unwritable += [] if special else [f"{name} (bond)"]
            sent = f"{sent}, without members and mode"
        effects = list(_effects(here, there, settings, record, records))
        rows.append(
            Row(f"interface {name}", shown, ", ".join(filter(None, settings.values())), sent, "; ".join(effects))
        )
    return order, rows, unwritable


def _special(interface: Record, record: Record) -> str:
    """Return the kind of an interface, if no provider can write it."""
    kind = _kind(interface, record)
    if kind == "physical" and _is_infiniband(interface):
        return "InfiniBand"
    return "" if kind in _WRITABLE else kind


def _effects(
    here: Interface | None, there: Record | None, settings: dict[str, str], record: Record, records: Records
) -> Iterator[str]:
    if here is None or there is None:
        yield "is removed" if here is None else "is added"
        return
    yield from _effect_on_kind(settings["type"], there, record)
    if settings["mac"] and _mac(settings["mac"]) != _mac(text(there, "mac")):
        yield "MAC address changes" if text(there, "mac") else "gets a MAC address"
    if settings["ip"] != text(there, "ip"):
        yield "address changes"
    if settings["network"] != records.name(records.networks, text(there, "network")):
        yield "network changes"
    if bool(settings["dhcp"]) != (there.get("dhcp") is True):
        yield f"DHCP is switched {'on' if settings['dhcp'] else 'off'}"
    if settings["ipv6_ip"] != _ipv6(there):
        yield "IPv6 address changes" if settings["ipv6_ip"] else "loses its IPv6 address"
    # BCM 10 does not return it.
    if "bootable" in there and bool(settings["bootable"]) != (there["bootable"] is True):
        yield f"bootable is switched {'on' if settings['bootable'] else 'off'}"
    for key, value in _SENT.items():
        if there.get(key) not in (None, value):
            yield f"{key} {there[key]} becomes {value}"


def _effect_on_kind(kind: str, there: Record, record: Record) -> Iterator[str]:
    special = _special(there, record)
    if special == "InfiniBand":
        yield f"card type {there.get('cardtype') or 'InfiniBand'} becomes Ethernet"
    elif special == kind == "bond":
        yield "loses members, mode and options"
    elif special or _kind(there, record) != kind:
        yield f"becomes {kind}"


def _settings(name: str, interface: Interface, node: Node, inputs: Inputs, records: Records) -> dict[str, str]:
    """Return what is sent for an interface; empty strings for what is left out."""
    network = interface.network or ""
    if not network and name == node.boot_interface:
        network = inputs.management_network
    if not network and name == node.bmc_interface:
        network = inputs.oob_network or records.network_of(interface.ip)
    dhcp = interface.dhcp if interface.dhcp is not None else interface.ip is None and bool(network)
    return {
        "type": interface.type or "physical",
        "mac": interface.mac or "",
        "ip": interface.ip or "",
        "ipv6_ip": str(IPv6Address(interface.ipv6_ip)) if interface.ipv6_ip else "",
        "network": network,
        "dhcp": "DHCP" if dhcp else "",
        "bootable": "bootable" if interface.bootable else "",
    }


def _recorded(interface: Record, record: Record, records: Records) -> str:
    kind = _special(interface, record) or _kind(interface, record)
    members: Any = interface.get("interfaces")
    if kind == "bond" and isinstance(members, list):
        ports = [
            text(find(listed(record, "interfaces"), str(member)) or {}, "name") or str(member) for member in members
        ]
        kind = f"bond of {' and '.join(ports)}"
    parts = [
        kind,
        text(interface, "mac"),
        text(interface, "ip"),
        _ipv6(interface),
        records.name(records.networks, text(interface, "network")),
        "DHCP" if interface.get("dhcp") is True else "",
        "bootable" if interface.get("bootable") is True else "",
    ]
    return ", ".join(filter(None, parts))


def _kind(interface: Record, record: Record) -> str:
    if interface in bmc_interfaces(record):
        return "bmc"
    kind = text(interface, "childType")
    return _KINDS.get(kind.lower(), kind or "physical")


def _ipv6(interface: Record) -> str:
    try:
        address = IPv6Address(text(interface, "ipv6Ip"))
    except AddressValueError:
        return ""
    return "" if address.is_unspecified else str(address)


def _is_infiniband(interface: Record) -> bool:
    return "infiniband" in text(interface, "cardtype").lower() or text(interface, "name").lower().startswith("ib")


def _mac(given: str) -> str:
    return given.lower().replace("-", ":")
