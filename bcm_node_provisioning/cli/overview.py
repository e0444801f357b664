"""The nodes as the head node and Terraform report them, and what is wrong with each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.cli.phases import FAILED, UP, impediments
from bcm_node_provisioning.cli.records import (
    bmc_interfaces,
    boot_interface,
    find,
    image_name,
    is_head_node,
    listed,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from bcm_node_provisioning.cli.terraform_outputs import Expected
    from bcm_node_provisioning.head_node import HeadNode, LiveStatus, Record


@dataclass(frozen=True)
class NodeView:
    """A node: what is recorded, what it does, and what Terraform expects of it."""

    hostname: str
    record: Record | None
    """None when the head node has no such node."""
    status: LiveStatus | None
    category: str
    image: str
    management_ip: str
    bmc_ip: str
    expected: Expected | None
    problems: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether nothing is wrong with the node and it has reached its state.

        A node that is DOWN is good when Terraform registered it and its power is not requested.
        """
        if self.problems or self.status is None:
            return False
        idle = self.expected is not None and (self.expected.state, self.expected.success) == ("registered", True)
        return self.status.phase == UP or (idle and self.status.phase == "DOWN")

    @property
    def outdated(self) -> bool:
        """Whether Terraform's outputs must be older than the head node's status, as after a failed apply."""
        if self.expected is None or self.record is None:
            return False
        at_work = self.status is not None and self.status.phase.startswith(("BOOTING", "INSTALL"))
        return self.expected.state == "missing" or (self.expected.state in {"registered", "ready"} and at_work)

    @property
    def settled(self) -> bool:
        """Whether waiting changes nothing."""
        return self.good or (self.status is not None and self.status.phase == FAILED)


def look(head: HeadNode, expected: Mapping[str, Expected] | None, wanted: Collection[str]) -> list[NodeView]:
    """Return the nodes named on the command line, else those that Terraform expects, else all but head nodes."""
    records = {text(record, "hostname"): record for record in head.nodes()}
    nodes = [name for name, record in records.items() if not is_head_node(record)]
    hostnames = sorted(set(wanted) or (nodes if expected is None else expected))
    categories, images = head.categories(), head.software_images()
    statuses = head.statuses([text(records[name], "uuid") for name in hostnames if name in records])
    views = []
    for hostname in hostnames:
        record = records.get(hostname)
        category = (find(categories, text(record, "category")) or {}) if record else {}
        boot = (boot_interface(record) or {}) if record else {}
        bmc = bmc_interfaces(record) if record else []
        known: dict[str, Any] = {
            "category": text(category, "name"),
            "image": image_name(record, category, images) if record else "",
            "management_ip": text(boot, "ip"),
            "bmc_ip": text(bmc[0], "ip") if bmc else "",
        }
        status = statuses.get(text(record, "uuid")) if record else None
        wish = (expected or {}).get(hostname)
        problems = tuple(_problems(record, status, known, wish))
        views.append(NodeView(hostname, record, status, expected=wish, problems=problems, **known))
    return views


def _problems(
    record: Record | None, status: LiveStatus | None, known: Mapping[str, str], expected: Expected | None
) -> Iterator[str]:
    if record is None:
        yield "not registered at the head node"
        return
    if expected:
        yield from _otherwise_recorded(record, known, expected)
    if status is None:
        yield "the head node returns no status"
        return
    yield from _troubles(status)
    if expected and status.phase == UP and expected.success is False:
        yield f"Terraform has not confirmed it ({expected.state}): apply again"


def _otherwise_recorded(record: Record, known: Mapping[str, str], expected: Expected) -> Iterator[str]:
    for what, requested in (("category", expected.category), ("image", expected.image)):
        if requested and known[what] != requested:
            yield f"{what} is {known[what] or 'not known'}, Terraform expects {requested}"
    addresses = {text(interface, "ip") for interface in listed(record, "interfaces")}
    for what, requested in (("management address", expected.management_ip), ("BMC address", expected.bmc_ip)):
        if requested and requested not in addresses:
            yield f"{what} {requested} is not recorded"


def _troubles(status: LiveStatus) -> Iterator[str]:
    if status.phase == FAILED:
        yield f"installation failed{': ' if status.info else ''}{status.info}"
    elif status.phase == "INSTALLER_UNREACHABLE":
        yield "not reachable during its installation"
    elif status.provisioning_failed:
        yield "provisioning failed"
    elif status.phase == "DOWN" and status.info:
        yield status.info
    yield from impediments(status)
    if status.phase == UP and status.health_check_failed:
        yield "health check failed"
    if status.flapping:
        yield "goes up and down repeatedly"
