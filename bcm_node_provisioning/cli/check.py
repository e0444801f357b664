"""`check`: look for the prerequisites of provisioning, as far as they can be seen from here.

A help for people before the first apply; the module itself checks none of this. Each line names the requirement that it
belongs to. What the head node does not tell over its API is listed with the command that tells it there, as root.

Name what you are about to use with --image, --category and --management-network; otherwise the categories of the nodes
and their images are looked at, and every network. Hostnames restrict the nodes.

The exit status is

  0   nothing that can be seen from here is amiss
  1   something is amiss, the login included
  2   the question cannot be put: wrong command line, credentials not set
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from bcm_node_provisioning.cli.connection import add_connection_arguments, connect
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
from bcm_node_provisioning.head_node import HeadNodeError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bcm_node_provisioning.head_node import HeadNode, Record

_Found = TypeVar("_Found")

SUMMARY = "look for the prerequisites of provisioning, as far as they can be seen from here"

_RELEASES = ("10", "11")
"""Of Base Command Manager, for which the module is made."""

_BY_ITSELF, _BY_HAND = ("auto", "always"), ("never", "manual", "no")
"""Beginnings of the words for whether nodes' certificates are signed; others say nothing that is known."""


class Answer(Enum):
    """What a look at a prerequisite gives."""

    OK = "ok"
    NOT_OK = "not ok"
    UNSEEN = "cannot be seen"


class Item(NamedTuple):
    """A line of the checklist."""

    requirement: str
    what: str
    answer: Answer
    detail: str
    """What was found; for what cannot be seen, how to look on the head node."""


@dataclass(frozen=True)
class Scope:
    """What the head node has, and what of it is about to be used."""

    nodes: list[Record]
    """To be provisioned: those that were named, else all but head nodes."""
    unknown: list[str]
    """Hostnames that were named and are not registered."""
    provisioners: list[Record]
    """Nodes that show the provisioning role."""
    categories: list[Record]
    images: list[Record]
    networks: list[Record]
    wanted_categories: list[str]
    wanted_images: list[str]
    management_network: str | None
    """The one to be used; None looks at all."""
    at_once: int | None
    """How many nodes are to be provisioned at the same time, if that was said."""
    version: str
    """Empty when the head node does not tell."""
    provisioning: list[Record]
    """Provisioning nodes as the provisioning subsystem sees them; empty when it does not tell."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `check`."""
    parser.add_argument("hostnames", nargs="*", metavar="HOSTNAME", help="only these registered nodes")
    for what in ("image", "category"):
        parser.add_argument(
            f"--{what}", action="append", default=[], metavar="NAME", help=f"a {what} to be used; may be repeated"
        )
    parser.add_argument("--management-network", metavar="NAME", help="the network in which nodes are to boot")
    parser.add_argument("--at-once", type=_count, metavar="N", help="how many nodes are to be provisioned at a time")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_connection_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Print the checklist."""
    head = connect(options)
    try:
        scope = _scope(head, options)
    except HeadNodeError as error:
        items = [Item("FR-041", "the head node answers", Answer.NOT_OK, str(error))]
    else:
        items = [Item("FR-041", "the head node answers", Answer.OK, head.url)]
        items += [item for look in _LOOKS for item in look(scope)]
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


def _scope(head: HeadNode, options: argparse.Namespace) -> Scope:
    records = head.nodes()
    nodes = [record for record in records if not is_head_node(record)]
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
        nodes=nodes,
        unknown=sorted(set(options.hostnames) - {text(node, "hostname") for node in nodes}),
        provisioners=[record for record in records if _provisioning_role(record)],
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
    except NotFoundError:
        return nothing


def _provisioning_role(node: Record) -> Record | None:
    return next((role for role in listed(node, "roles") if role.get("childType") == "ProvisioningRole"), None)


def _provisioning_nodes(status: Record) -> list[Record]:
    """Return the entries about provisioning nodes, whatever the list of them is called."""
    return [entry for key in status for entry in listed(status, key) if "slotsCapacity" in entry]


# --- what is looked at


def _release(scope: Scope) -> Iterator[Item]:
    what = "Base Command Manager 10 or 11"
    if not scope.version:
        yield Item("FR-041", what, Answer.UNSEEN, 'cmsh -c "main versioninfo"')
    else:
        fits = scope.version.partition(".")[0] in _RELEASES
        yield Item("FR-041", what, Answer.OK if fits else Answer.NOT_OK, scope.version)


def _networks(scope: Scope) -> Iterator[Item]:
    management = [
        network
        for network in scope.networks
        if network.get("management") is True and text(network, "baseAddress") and network.get("netmaskBits")
    ]
    used = [network for network in management if scope.management_network in (None, text(network, "name"))]
    only = f"there are {_names(management) or 'none'}"
    faults = [] if used else [f"{scope.management_network!r} is none: {only}" if scope.management_network else only]
    yield _item("FR-041", "a management network with addresses", faults, _names(used))
    yield Item("FR-041", "name servers, search domains", Answer.UNSEEN, 'cmsh -c "partition use base; show"')
    yield Item("FR-041", "a licence for the new nodes", Answer.UNSEEN, 'cmsh -c "main licenseinfo"')


def _images(scope: Scope) -> Iterator[Item]:
    faults = []
    for name in scope.wanted_images:
        image = find(scope.images, name)
        if image is None:
            faults.append(f"there is no image {name!r}, only {_names(scope.images) or 'none'}")
        elif image.get("fileOperationInProgress") is True:
            faults.append(f"{name} is being copied")
    if not scope.images:
        faults.append("there are no images")
    yield _item(
        "FR-042", "software images are there and complete", faults, ", ".join(scope.wanted_images) or "none used"
    )
    yield Item("FR-042", "no image is locked", Answer.UNSEEN, 'cmsh -c "softwareimage islocked"')


def _categories(scope: Scope) -> Iterator[Item]:
    faults = []
    for name in scope.wanted_categories:
        category = find(scope.categories, name)
        if category is None:
            faults.append(f"there is no category {name!r}, only {_names(scope.categories) or 'none'}")
            continue
        if not find(scope.images, linked_image({}, category)):
            faults.append(f"{name} has no software image")
        if not text(category, "disksetup").strip():
            faults.append(f"{name} has no disk layout")
    what = "categories have an image and a disk layout"
    yield _item("FR-042", what, faults, ", ".join(scope.wanted_categories) or "none used")


def _booting(scope: Scope) -> Iterator[Item]:
    bootable = [network for network in scope.networks if network.get("bootable") is True]
    used = [network for network in bootable if scope.management_network in (None, text(network, "name"))]
    only = f"nodes may boot in {_names(bootable) or 'no network'}"
    faults = [] if used else [f"not in {scope.management_network!r}: {only}" if scope.management_network else only]
    faults += [
        f"{text(network, 'name')} has no range of dynamic addresses"
        for network in used
        if not (text(network, "dynamicRangeStart") and text(network, "dynamicRangeEnd"))
    ]
    yield _item("FR-043", "a network in which nodes boot over PXE", faults, _names(used))
    faults = []
    for node in scope.nodes:
        hostname, boot = text(node, "hostname"), boot_interface(node)
        if boot is None:
            faults.append(f"{hostname} has no boot interface")
            continue
        if not (text(boot, "mac") or text(node, "mac")):
            faults.append(f"{hostname} has no MAC")
        network = find(scope.networks, text(boot, "network"))
        if network is None or network.get("bootable") is not True:
            faults.append(
                f"{hostname} boots in {text(network or {}, 'name') or 'no network'}, which is not for booting"
            )
    faults += [f"{hostname} is not registered" for hostname in scope.unknown]
    yield _item("FR-043", "nodes have a MAC and a boot interface", faults, _count_of(scope.nodes))
    services = "systemctl is-active dhcpd; ss -ulpn | grep -E ':(67|69) '"
    yield Item("FR-043", "DHCP and TFTP are served", Answer.UNSEEN, services)


def _authority(scope: Scope) -> Iterator[Item]:
    what = "nodes' certificates are signed without asking"
    signing = {
        text(network, "name"): text(network, "allowAutosign")
        for network in scope.networks
        if network.get("bootable") is True
    }
    refused = [f"not in {name}: {how}" for name, how in signing.items() if how.lower().startswith(_BY_HAND)]
    if refused or (signing and all(how.lower().startswith(_BY_ITSELF) for how in signing.values())):
        yield _item("FR-044", what, refused, ", ".join(signing))
    else:
        yield Item("FR-044", what, Answer.UNSEEN, 'cmsh -c "network use NAME; get allowautosign"')
    check = "/cm/local/apps/cmd/scripts/cm-check-certificates.sh"
    yield Item("FR-044", "the certificate authority works", Answer.UNSEEN, check)


def _provisioners(scope: Scope) -> Iterator[Item]:
    what = "a node with the provisioning role"
    look = 'cmsh -c "device use master; roles; use provisioning; show"'
    hostnames = ", ".join(text(node, "hostname") for node in scope.provisioners)
    if hostnames:
        yield Item("FR-045", what, Answer.OK, hostnames)
    elif scope.provisioning:
        yield Item("FR-045", what, Answer.OK, f"{len(scope.provisioning)} provisioning nodes")
    else:
        # A head node always has the role, also where its record does not list it.
        yield Item("FR-045", what, Answer.UNSEEN, look)
    if not scope.provisioning:
        yield Item("FR-045", "it has the images", Answer.UNSEEN, look)
        return
    held = {uuid for entry in scope.provisioning for uuid in entry.get("ref_image_uuids") or ()}
    missing = [name for name in scope.wanted_images if (find(scope.images, name) or {}).get("uuid") not in held]
    yield _item(
        "FR-045", "it has the images", [f"nobody serves {name}" for name in missing], ", ".join(scope.wanted_images)
    )


def _slots(scope: Scope) -> Iterator[Item]:
    what = "provisioning slots"
    counts: list[Any] = [entry["slotsCapacity"] for entry in scope.provisioning if entry.get("drained") is not True]
    if not scope.provisioning:
        roles = [_provisioning_role(node) or {} for node in scope.provisioners]
        counts = [role.get("maxProvisioningNodes") for role in roles]
    if not counts or not all(isinstance(count, int) for count in counts):
        look = 'cmsh -c "device use master; roles; use provisioning; get provisioningslots"'
        yield Item("FR-046", what, Answer.UNSEEN, f"{look}; 10 unless set; nodes beyond that wait")
        return
    slots = sum(counts)
    too_few = scope.at_once is not None and scope.at_once > slots
    yield _item(
        "FR-046",
        what,
        [f"{slots} for {scope.at_once} nodes at once: the others wait"] if too_few else [],
        f"{slots}; nodes beyond that wait",
    )


def _directives(_scope: Scope) -> Iterator[Item]:
    file = "/cm/local/apps/cmd/etc/cmd.conf"
    look = f"grep '^AdvancedConfig' {file} (lists DeviceResolveAnyMAC=1)"
    yield Item("FR-047", "DeviceResolveAnyMAC is set", Answer.UNSEEN, look)
    look = f"grep MaxNumberOfProvisioningThreads {file} (nothing, or no less than the nodes)"
    yield Item("FR-048", "MaxNumberOfProvisioningThreads is enough", Answer.UNSEEN, look)


def _up_to_date(scope: Scope) -> Iterator[Item]:
    what = "provisioning nodes have the images as they are now"
    if scope.provisioning and all(isinstance(entry.get("upToDate"), bool) for entry in scope.provisioning):
        stale = [str(entry.get("ref_node_uuid")) for entry in scope.provisioning if entry["upToDate"] is False]
        faults = (
            [f"{len(stale)} of {len(scope.provisioning)} are not up to date: run updateprovisioners"] if stale else []
        )
        yield _item("FR-049", what, faults, f"{len(scope.provisioning)} up to date")
    else:
        look = 'cmsh -c "softwareimage updateprovisioners IMAGE"; cmsh -c "softwareimage provisioningstatus"'
        yield Item("FR-049", what, Answer.UNSEEN, look)


def _bmcs(scope: Scope) -> Iterator[Item]:
    faults = []
    for node in scope.nodes:
        hostname = text(node, "hostname")
        interfaces = bmc_interfaces(node)
        if not interfaces:
            faults.append(f"{hostname} has no BMC interface")
        elif not any(text(interface, "ip") for interface in interfaces):
            faults.append(f"{hostname}'s BMC has no address")
        elif not any(find(scope.networks, text(interface, "network")) for interface in interfaces):
            faults.append(f"{hostname}'s BMC is in no network")
        if text(node, "powerControl") in {"", "none"}:
            faults.append(f"{hostname} has no power control")
    yield _item("FR-050", "nodes' BMCs are recorded", faults, _count_of(scope.nodes))
    hostnames = ",".join(text(node, "hostname") for node in scope.nodes) or "HOSTNAME"
    look = f'cmsh -c "device power status -n {hostnames}" (ON or OFF for each)'
    yield Item("FR-050", "the head node reaches the BMCs", Answer.UNSEEN, look)


_LOOKS: tuple[Callable[[Scope], Iterator[Item]], ...] = (
    _release,
    _networks,
    _images,
    _categories,
    _booting,
    _authority,
    _provisioners,
    _slots,
    _directives,
    _up_to_date,
    _bmcs,
)


# --- showing


def _item(requirement: str, what: str, faults: Sequence[str], found: str) -> Item:
    return Item(requirement, what, Answer.NOT_OK if faults else Answer.OK, "; ".join(faults) or found)


def _names(records: Iterable[Record]) -> str:
    return ", ".join(sorted(text(record, "name") for record in records))


def _count_of(nodes: Sequence[Record]) -> str:
    return f"{len(nodes)} node{'' if len(nodes) == 1 else 's'}" if nodes else "no nodes yet"


def _list(items: Sequence[Item]) -> list[str]:
    seen = [item for item in items if item.answer is not Answer.UNSEEN]
    unseen = [item for item in items if item.answer is Answer.UNSEEN]
    lines = table([[item.answer.value, item.requirement, item.what, one_line(item.detail)] for item in seen])
    if unseen:
        lines += ["", "Cannot be seen from here; on the head node, as root:"]
        lines += table([[item.requirement, item.what, one_line(item.detail)] for item in unseen])
    counts = [f"{sum(item.answer is answer for item in items)} {answer.value}" for answer in Answer]
    return [*lines, "", f"{', '.join(counts)} from here"]


def _json(items: Sequence[Item]) -> list[str]:
    document = {
        "ok": all(item.answer is not Answer.NOT_OK for item in items),
        "items": [{**item._asdict(), "answer": item.answer.value} for item in items],
    }
    return [json.dumps(document, indent=2)]
