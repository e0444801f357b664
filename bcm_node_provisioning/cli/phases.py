"""What a node's live status means: up, not yet up, or failed permanently (Administrator Manual, "Node states")."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bcm_node_provisioning.head_node import LiveStatus

UP = "UP"
FAILED = "INSTALLER_FAILED"


# The phases from a boot to UP; those of INSTALLING are distinguished by how the installer's message begins
# (Administrator Manual, "Node states"). A node may skip some; "provisioning started" takes most of the time.
_STEPS = (
    ("BOOTING", ""),
    ("INSTALLING", "node-installer started"),
    ("INSTALLING", "checking disks"),
    ("INSTALLING", "recreating partitions"),
    ("INSTALLING", "mounting disks"),
    ("INSTALLING", "waiting for"),
    ("INSTALLING", "provisioning started"),
    ("INSTALLING", "provisioning complete"),
    ("INSTALLING", "initializing SELinux"),
    ("INSTALLER_CALLINGINIT", ""),
    (UP, ""),
)
STEPS = len(_STEPS)


def step(status: LiveStatus) -> int:
    """Return how many of the STEPS from a boot to UP a node has reached; 0 if it is in none of them."""
    for number, (phase, words) in enumerate(_STEPS, start=1):
        if phase == status.phase and status.info.startswith(words):
            return number
    # An unknown message does not change the phase.
    return next((number for number, (phase, _) in enumerate(_STEPS, start=1) if phase == status.phase), 0)


class Outcome(Enum):
    """What a node's status means to a caller who waits for the node."""

    UP = "up"
    NOT_YET = "not yet"
    FAILED = "failed"


class Judgement(NamedTuple):
    """An outcome, and the reason in words."""

    outcome: Outcome
    reason: str


class Request(NamedTuple):
    """A power action that was requested."""

    action: str | None = None
    """power_on or power_cycle; None when it is not known."""
    since: float | None = None
    """When, by the head node's clock, in seconds since 1970; what happened before does not count."""


NO_REQUEST = Request()


def phase_and_info(status: LiveStatus) -> str:
    """Return the phase as BCM's shell shows it, with the installer's message."""
    return f"{status.phase} ({status.info})" if status.info else status.phase


def impediments(status: LiveStatus) -> list[str]:
    """Return why a node cannot be used although it may be UP."""
    found = []
    if status.closed:
        found.append("closed by an operator")
    if status.burning:
        found.append("burning in")
    if status.unassigned:
        found.append("unassigned: no MAC is recorded")
    if status.restart_required:
        found.append(f"restart required{': ' if status.restart_reasons else ''}{', '.join(status.restart_reasons)}")
    return found


def judge(status: LiveStatus, request: Request = NO_REQUEST, *, seen_to_change: bool = False) -> Judgement:
    """Judge what a status means after a power action.

    A status from before the request does not count: a failed node stays INSTALLER_FAILED, and a running node stays UP,
    until its power goes off. `seen_to_change`: the node was seen in another phase since the request.
    """
    changed_since = _changed_since(status, request, seen_to_change=seen_to_change)
    if status.phase == FAILED and changed_since:
        return Judgement(Outcome.FAILED, "the installer has failed; its log is in /var/log/node-installer")
    if status.phase == FAILED:
        return Judgement(Outcome.NOT_YET, _stale(status))
    if status.phase != UP:
        return Judgement(Outcome.NOT_YET, "not up yet")
    # Powering on a node that is up does nothing: it may have been up before.
    if request.action != "power_on" and not changed_since:
        return Judgement(Outcome.NOT_YET, _stale(status))
    troubles = impediments(status)
    if troubles:
        return Judgement(Outcome.NOT_YET, "; ".join(troubles))
    return Judgement(Outcome.UP, "ready")


def _changed_since(status: LiveStatus, request: Request, *, seen_to_change: bool) -> bool:
    if request.since is None or seen_to_change:
        return True
    if status.changed is None:
        return False
    # Both times are whole seconds. Within one second the installer of a node can fail and the node be powered again,
    # but not the other way round; and no node comes up and is power-cycled.
    changed, since = math.floor(status.changed), math.floor(request.since)
    return changed > since if status.phase == FAILED else changed >= since


def _stale(status: LiveStatus) -> str:
    if status.changed is None:
        return "since when is not known: it may be from before the request"
    moment = datetime.fromtimestamp(status.changed, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"since {moment}, not since the request"
