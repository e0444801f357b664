"""Reading the head node's records: how they refer to each other, and which values mean "not set"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bcm_node_provisioning.head_node import Record

_NOTHING = frozenset({"", "0.0.0.0", "00:00:00:00:00:00", "00000000-0000-0000-0000-000000000000"})  # noqa: S104 - no address to listen on


def is_set(value: object) -> bool:
    """Return whether a string is set: the head node has several values for "not set"."""
    return isinstance(value, str) and value not in _NOTHING


def text(record: Record, key: str) -> str:
    """Return a string of a record; empty if it is not set."""
    value = record.get(key)
    return value if isinstance(value, str) and is_set(value) else ""


def listed(record: Record, key: str) -> list[Record]:
    """Return the records that a record holds."""
    value = record.get(key)
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def is_head_node(node: Record) -> bool:
    """Return whether a record is that of a head node."""
    return node.get("childType") == "HeadNode"


def linked_image(node: Record, category: Record) -> str:
    """Return the reference to the image that a node is installed from: its own, else its category's; empty for none."""
    for owner in (node, category):
        proxy: Any = owner.get("softwareImageProxy")
        if isinstance(proxy, dict) and text(proxy, "parentSoftwareImage"):
            return text(proxy, "parentSoftwareImage")
    return ""


def find(records: Iterable[Record], key: str) -> Record | None:
    """Return the record with this UUID or name."""
    return next((record for record in records if key and key in (record.get("uuid"), record.get("name"))), None)


def image_name(node: Record, category: Record, images: Iterable[Record]) -> str:
    """Return the name of the image that a node is installed from; empty if the records do not show it."""
    return text(find(images, linked_image(node, category)) or {}, "name")


def bmc_interfaces(node: Record) -> list[Record]:
    """Return the interfaces of a node's BMC."""
    return [
        interface
        for interface in listed(node, "interfaces")
        if text(interface, "childType").lower() == "networkbmcinterface" or interface.get("cardtype") == "BMC"
    ]


def boot_interface(node: Record) -> Record | None:
    """Return the interface that a node is installed through; None when the record does not say.

    It is the provisioning interface, else the first bootable one, else the one named BOOTIF: BCM 10 returns no
    `bootable`.
    """
    own = [interface for interface in listed(node, "interfaces") if interface not in bmc_interfaces(node)]
    return (
        find(own, text(node, "provisioningInterface"))
        or next((interface for interface in own if interface.get("bootable") is True), None)
        or next((interface for interface in own if text(interface, "name").upper() == "BOOTIF"), None)
    )
