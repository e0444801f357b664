"""Reading the head node's records: how they refer to each other, and which values stand for none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bcm_node_provisioning.head_node import Record

_NOTHING = (None, "", "0.0.0.0", "00:00:00:00:00:00", "00000000-0000-0000-0000-000000000000")  # noqa: S104 - no address to listen on


def is_set(value: object) -> bool:
    """Tell whether a text is there: the head node has several ways to write that one is not."""
    return value not in _NOTHING


def image_name(node: Record, category: Record, images: Iterable[Record]) -> str | None:
    """Return the name of the image that a node is installed from: its own, else its category's; None when unknown."""
    for owner in (node, category):
        proxy = owner.get("softwareImageProxy")
        linked: Any = proxy.get("parentSoftwareImage") if isinstance(proxy, dict) else None
        if is_set(linked):
            return next(
                (str(image.get("name")) for image in images if linked in (image.get("uuid"), image.get("name"))), None
            )
    return None
