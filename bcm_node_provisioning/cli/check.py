"""`check`: show what is missing before the first apply, and what an apply would change in BCM.

It checks the head node: its release and how it answers, networks, images, categories, nodes and their BMCs. --image,
--category and --management-network restrict the check to what will be used; otherwise it covers the categories of the
nodes, their images, and every network. Hostnames restrict the nodes.

With --chdir it also checks the provider of that root module: whether the head node knows its power call, and whether to
register nodes with it or to set manage = false. No node is powered: the power call is powerOperation for the status of
an empty list of devices or, for the published provider, powerOn for a node that does not exist.

With --against it compares nodes that BCM has with an inventory (YAML or JSON), field by field: the value in BCM, the
value in the inventory, what the provider would send, and what an apply would change or lose.

The API does not show everything. Check the rest with the prerequisites in the module's README: licence, name servers,
DHCP, TFTP, certificate authority, cmd.conf, and whether the head node reaches the BMCs.

The exit status is

  0   nothing is missing; with --against: an apply would change nothing
  1   something is missing, or the head node does not answer; with --against: an apply would change something or stop
  2   usage error: wrong command line, credentials not set, inventory with errors
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from bcm_node_provisioning.cli.comparison import Comparison, Records, compare
from bcm_node_provisioning.cli.connection import UsageError, add_connection_arguments, connect
from bcm_node_provisioning.cli.provider import EARLY, NEW, OLD, Answers, Provider, advice, provider_of
from bcm_node_provisioning.cli.records import (
    bmc_interfaces,
    boot_interface,
    find,
    is_head_node,
    linked_image,
    listed,
    text,
)
from bcm_node_provisioning.cli.terminal import one_line, table, write
from bcm_node_provisioning.head_node import AccessRefusedError, HeadNodeError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bcm_node_provisioning.head_node import HeadNode, Record
    from bcm_node_provisioning.inputs import Inputs

_Found = TypeVar("_Found")

SUMMARY = "show what is missing before the first apply, and what an apply would change in BCM"

_RELEASES = ("10", "11")
"""Releases of Base Command Manager that the module supports."""

_BY_ITSELF, _BY_HAND = ("auto", "always"), ("never", "manual", "no")
"""How BCM's values for signed certificates begin; the meaning of other values is not known."""


class Answer(Enum):
    """The result of checking a prerequisite."""

    OK = "ok"
    NOT_OK = "not ok"
    NOTE = "note"
    """Information: neither good nor missing."""


class Item(NamedTuple):
    """A line of the checklist."""

    what: str
    answer: Answer
    detail: str


@dataclass(frozen=True)
class Scope:
    """What the head node has, and which part of it will be used."""

    head: HeadNode
    provider: Provider | None
    """None unless a root module was named."""
    devices: list[Record]
    nodes: list[Record]
    """The nodes to be provisioned: those named on the command line, else all but head nodes."""
    unknown: list[str]
    """Hostnames on the command line that are not registered."""
    categories: list[Record]
    images: list[Record]
    networks: list[Record]
    wanted_categories: list[str]
    wanted_images: list[str]
    management_network: str | None
    """The management network to be used; None checks every network."""
    at_once: int | None
    """How many nodes are to be provisioned at once, if given."""
    version: str
    """Empty if the head node does not return it."""
    provisioning: list[Record]
    """Provisioning nodes as the provisioning subsystem lists them; empty if it does not."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `check`."""
    parser.add_argument("hostnames", nargs="*", metavar="HOSTNAME", help="only these registered nodes")
    for what in ("image", "category"):
        parser.add_argument(
            f"--{what}",
            action="append",
            default=[],
            metavar="NAME",
            help=f"name of the {what} to check; may be repeated",
        )
    parser.add_argument("--management-network", metavar="NAME", help="the network in which nodes boot")
    parser.add_argument("--at-once", type=_count, metavar="N", help="how many nodes are to be provisioned at once")
    parser.add_argument("--chdir", type=Path, metavar="DIR", help="the root module, to look at its provider")
    parser.add_argument("--against", type=Path, metavar="INVENTORY", help="compare nodes with this inventory instead")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_connection_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Print the checklist, or the comparison."""
    if options.against:
        return _compare(options)
    provider = provider_of(options.chdir) if options.chdir else None
    head = connect(options)
    try:
        scope = _scope(head, provider, options)
        items = [Item("the head node answers", Answer.OK, head.url)]
        items += [item for look in _LOOKS for item in look(scope)]
    except HeadNodeError as error:
        items = [Item("the head node answers", Answer.NOT_OK, str(error))]
    write(_json(items) if options.json else _list(items))
    return 1 if any(item.answer is Answer.NOT_OK for item in items) else 0


def _count(given: str) -> int:
    try:
        number = int(given)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{given!r} is not a number of nodes from 1 up")
    return number


def _scope(head: HeadNode, provider: Provider | None, options: argparse.Namespace) -> Scope:
    devices = head.nodes()
    nodes = [record for record in devices if not is_head_node(record)]
    if options.hostnames:
        nodes = [record for record in nodes if text(record, "hostname") in options.hostnames]
    categories, images = head.categories(), head.software_images()
    wanted_categories = options.category or sorted(
        {text(find(categories, text(node, "category")) or {}, "name") for node in nodes} - {""}
    )
    used = [find(categories, name) or {} for name in wanted_categories]
    wanted_images = options.image or sorted(
        {text(find(images, linked_image({}, category)) or {}, "name") for category in used} - {""}
    )
    return Scope(
        head=head,
        provider=provider,
        devices=devices,
        nodes=nodes,
        unknown=sorted(set(options.hostnames) - {text(node, "hostname") for node in nodes}),
        categories=categories,
        images=images,
        networks=head.networks(),
        wanted_categories=wanted_categories,
        wanted_images=wanted_images,
        management_network=options.management_network,
        at_once=options.at_once or len(options.hostnames) or None,
        version=_or_nothing(head.version, ""),
        provisioning=_or_nothing(lambda: _provisioning_nodes(head.provisioning_status()), []),
    )


def _or_nothing(ask: Callable[[], _Found], nothing: _Found) -> _Found:
    try:
        return ask()
    except (NotFoundError, AccessRefusedError):
        return nothing


def _provisioning_nodes(status: Record) -> list[Record]:
    """Return the entries about provisioning nodes. The name of their list differs between releases."""
    return [entry for key in status for entry in listed(status, key) if "slotsCapacity" in entry]


# --- the checks


def _release(scope: Scope) -> Iterator[Item]:
    what = "Base Command Manager 10 or 11"
    fits = scope.version.partition(".")[0] in _RELEASES
    answer = Answer.NOTE if not scope.version else Answer.OK if fits else Answer.NOT_OK
    unknown = 'the head node does not return its release: run cmsh -c "main versioninfo"'
    yield Item(what, answer, scope.version or unknown)


def _providers(scope: Scope) -> Iterator[Item]:
    answers = Answers.of(scope.devices)
    generation = scope.provider.generation if scope.provider else ""
    yield Item("how it answers", Answer.NOTE, str(answers))
    if scope.provider:
        yield Item("the provider", Answer.NOTE, str(scope.provider))
    # powerOn is sent only if the provider in use needs it, because it is a request for power.
    if generation in {EARLY, OLD}:
        yield _power_call("powerOn, powerOff, powerCycle", scope.head.knows_power_on, decides=True)
    else:
        yield _power_call("powerOperation", scope.head.knows_power_operation, decides=generation == NEW)
    yield Item("registering nodes", Answer.NOTE, advice(generation, answers))
    yield Item(
        "nodes with bond, VLAN, bridge or InfiniBand interfaces",
        Answer.NOTE,
        "use manage = false, because no provider writes them as BCM stores them",
    )


def _power_call(call: str, known: Callable[[], bool], *, decides: bool) -> Item:
    """Check whether the head node has a power call; only the call of the provider in use is a prerequisite."""
    what = f"the power call {call}"
    try:
        there = known()
    except AccessRefusedError as error:
        return Item(what, Answer.NOT_OK if decides else Answer.NOTE, f"this user has no right to it: {error}")
    answer = Answer.OK if there else Answer.NOT_OK if decides else Answer.NOTE
    return Item(what, answer, "known" if there else "not known to this head node: power actions that use it fail")


def _networks(scope: Scope) -> Iterator[Item]:
    management = [
        network
        for network in scope.networks
        if network.get("management") is True and text(network, "baseAddress") and network.get("netmaskBits")
    ]
    used = [network for network in management if scope.management_network in (None, text(network, "name"))]
    only = f"there are {_names(management) or 'none'}"
    errors = [] if used else [f"{scope.management_network!r} is none: {only}" if scope.management_network else only]
    yield _item("a management network with addresses", errors, _names(used))


def _images(scope: Scope) -> Iterator[Item]:
    errors = []
    for name in scope.wanted_images:
        image = find(scope.images, name)
        if image is None:
            errors.append(f"there is no image {name!r}, only {_names(scope.images) or 'none'}")
        elif image.get("fileOperationInProgress") is True:
            errors.append(f"{name} is being copied")
    if not scope.images:
        errors.append("there are no images")
    yield _item("software images exist and are complete", errors, ", ".join(scope.wanted_images) or "none used")


def _categories(scope: Scope) -> Iterator[Item]:
    errors = []
    for name in scope.wanted_categories:
        category = find(scope.categories, name)
        if category is None:
            errors.append(f"there is no category {name!r}, only {_names(scope.categories) or 'none'}")
            continue
        if not find(scope.images, linked_image({}, category)):
            errors.append(f"{name} has no software image")
        if not text(category, "disksetup").strip():
            errors.append(f"{name} has no disk layout")
    what = "categories have an image and a disk layout"
    yield _item(what, errors, ", ".join(scope.wanted_categories) or "none used")


def _booting(scope: Scope) -> Iterator[Item]:
    bootable = [network for network in scope.networks if network.get("bootable") is True]
    used = [network for network in bootable if scope.management_network in (None, text(network, "name"))]
    only = f"nodes may boot in {_names(bootable) or 'no network'}"
    errors = [] if used else [f"not in {scope.management_network!r}: {only}" if scope.management_network else only]
    errors += [
        f"{text(network, 'name')} has no range of dynamic addresses"
        for network in used
        if not (text(network, "dynamicRangeStart") and text(network, "dynamicRangeEnd"))
    ]
    yield _item("a network in which nodes boot over PXE", errors, _names(used))
    errors = []
    for node in scope.nodes:
        hostname, boot = text(node, "hostname"), boot_interface(node)
        if boot is None:
            errors.append(f"{hostname} has no boot interface")
            continue
        if not (text(boot, "mac") or text(node, "mac")):
            errors.append(f"{hostname} has no MAC")
        network = find(scope.networks, text(boot, "network"))
        if network is None or network.get("bootable") is not True:
            where = f"{text(network, 'name')}, where node booting is not on" if network else "no network"
            errors.append(f"{hostname} boots in {where}")
    errors += [f"{hostname} is not registered" for hostname in scope.unknown]
    yield _item("nodes have a MAC and a boot interface", errors, _count_of(scope.nodes))


def _authority(scope: Scope) -> Iterator[Item]:
    signing = {
        text(network, "name"): text(network, "allowAutosign")
        for network in scope.networks
        if network.get("bootable") is True
    }
    refused = [f"not in {name}: {how}" for name, how in signing.items() if how.lower().startswith(_BY_HAND)]
    if refused or (signing and all(how.lower().startswith(_BY_ITSELF) for how in signing.values())):
        yield _item("node certificates are signed automatically", refused, ", ".join(signing))


def _provisioners(scope: Scope) -> Iterator[Item]:
    if not scope.provisioning:
        return
    held = {uuid for entry in scope.provisioning for uuid in entry.get("ref_image_uuids") or ()}
    missing = [name for name in scope.wanted_images if (find(scope.images, name) or {}).get("uuid") not in held]
    found = ", ".join(scope.wanted_images) or "none used"
    yield _item("provisioning nodes have the images", [f"no node serves {name}" for name in missing], found)
    counts: list[Any] = [entry["slotsCapacity"] for entry in scope.provisioning if entry.get("drained") is not True]
    if counts and all(isinstance(count, int) for count in counts):
        slots = sum(counts)
        too_few = scope.at_once is not None and scope.at_once > slots
        errors = (
            [f"{slots} for {scope.at_once} nodes at once: {scope.at_once - slots} wait for a slot"] if too_few else []
        )
        yield _item("provisioning slots", errors, f"{slots}; further nodes wait for a slot")


def _bmcs(scope: Scope) -> Iterator[Item]:
    errors = []
    for node in scope.nodes:
        hostname = text(node, "hostname")
        interfaces = bmc_interfaces(node)
        if not interfaces:
            errors.append(f"{hostname} has no BMC interface")
        elif not any(text(interface, "ip") for interface in interfaces):
            errors.append(f"{hostname}'s BMC has no address")
        elif not any(find(scope.networks, text(interface, "network")) for interface in interfaces):
            errors.append(f"{hostname}'s BMC is in no network")
        if text(node, "powerControl") in {"", "none"}:
            errors.append(f"{hostname} has no power control")
    yield _item("nodes' BMCs are recorded", errors, _count_of(scope.nodes))


_LOOKS: tuple[Callable[[Scope], Iterator[Item]], ...] = (
    _release,
    _providers,
    _networks,
    _images,
    _categories,
    _booting,
    _authority,
    _provisioners,
    _bmcs,
)


# --- comparing


def _compare(options: argparse.Namespace) -> int:
    inputs = _inventory(options.against)
    unknown = [name for name in options.hostnames if name not in inputs.nodes]
    if unknown:
        raise UsageError(f"{options.against} has no node {', '.join(unknown)}")
    head = connect(options)
    records = Records(head.nodes(), head.categories(), head.networks())
    found = [compare(hostname, inputs, records) for hostname in sorted(set(options.hostnames) or inputs.nodes)]
    write(_comparison_json(found) if options.json else [line for one in found for line in _comparison(one)])
    return 0 if all(one.good for one in found) else 1


def _inventory(path: Path) -> Inputs:
    # The models and the reader of YAML take a fifth of a second each.
    from bcm_node_provisioning.inventory import InventoryError, load  # noqa: PLC0415

    try:
        return load(path)
    except InventoryError as error:
        raise UsageError(str(error)) from None


def _comparison(one: Comparison) -> list[str]:
    rows = [[row.name, row.bcm, row.given, row.sent, row.effect] for row in one.rows]
    shown = [
        ["FIELD", "BCM NOW", "INPUT", "SENT", "AN APPLY"],
        *([one_line(cell) or "-" for cell in row] for row in rows),
    ]
    title = f"{one.hostname} (manage = {str(one.managed).lower()})"
    return [f"{title}:", *table(shown), f"{one.hostname} {one.verdict}", ""] if rows else [f"{title} {one.verdict}", ""]


def _comparison_json(found: Sequence[Comparison]) -> list[str]:
    nodes = [
        {
            "hostname": one.hostname,
            "manage": one.managed,
            "good": one.good,
            "verdict": one.verdict,
            "fields": [row._asdict() for row in one.rows],
        }
        for one in found
    ]
    return [json.dumps({"good": all(one.good for one in found), "nodes": nodes}, indent=2)]


# --- showing


def _item(what: str, errors: Sequence[str], found: str) -> Item:
    return Item(what, Answer.NOT_OK if errors else Answer.OK, "; ".join(errors) or found)


def _names(records: Iterable[Record]) -> str:
    return ", ".join(sorted(text(record, "name") for record in records))


def _count_of(nodes: Sequence[Record]) -> str:
    return f"{len(nodes)} node{'' if len(nodes) == 1 else 's'}" if nodes else "no nodes yet"


def _list(items: Sequence[Item]) -> list[str]:
    counts = [f"{sum(item.answer is answer for item in items)} {answer.value}" for answer in Answer]
    return [*table([[item.answer.value, item.what, one_line(item.detail)] for item in items]), "", ", ".join(counts)]


def _json(items: Sequence[Item]) -> list[str]:
    document = {
        "ok": all(item.answer is not Answer.NOT_OK for item in items),
        "items": [{**item._asdict(), "answer": item.answer.value} for item in items],
    }
    return [json.dumps(document, indent=2)]
