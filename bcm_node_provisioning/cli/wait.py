"""`wait`: check whether a node is up, or wait until it is.

Made for the module's readiness check: `readiness = { command = "bcm-node-provisioning wait" }`. Without --timeout it
checks once. It prints one line with the node's phase and what that means. The exit status is

  0   the node is up: UP, not closed, no restart required and, when its category says so, of the requested image
  1   not yet up, or the head node does not answer at the moment
  99  its installation has failed permanently (INSTALLER_FAILED)
  2   usage error: wrong command line; or login refused, certificate not trusted, no head node at that address

UP counts only if the node came up after the request, except after power_on, which does nothing to a node that is up.
INSTALLER_FAILED counts only if the installer failed after the second of the request. The time of a status is when the
head node last saw it change (reportedStatusTimestamp). The head node's clock may differ from this machine's: the
difference is taken from the `Date` of its answers; if it sends none, the clocks must differ by less than a node takes
to boot. If the head node returns no time, a single check reports "not yet"; with --timeout, a change that the command
itself has seen counts.

No head node shows which image a running node booted from. The command checks that the node's category (or the node
itself) links the image now, and that no restart is required, which BCM reports if the image was exchanged since. It
does not see a change inside an image that keeps its name.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime
from typing import TYPE_CHECKING

from bcm_node_provisioning.cli.connection import UsageError, add_connection_arguments, connect, seconds
from bcm_node_provisioning.cli.phases import Judgement, Outcome, Request, judge, phase_and_info
from bcm_node_provisioning.cli.records import image_name
from bcm_node_provisioning.cli.terminal import one_line, write
from bcm_node_provisioning.head_node import NotFoundError, UnavailableError

if TYPE_CHECKING:
    import argparse

    from bcm_node_provisioning.head_node import HeadNode, Record

SUMMARY = "check whether a node is up, or wait until it is"

_ACTIONS = ("power_on", "power_cycle")
_EXITS = {Outcome.UP: 0, Outcome.NOT_YET: 1, Outcome.FAILED: 99}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `wait`; their defaults are what the module's readiness check finds in its environment."""
    parser.add_argument("hostname", nargs="?", metavar="HOSTNAME", help="the node (default: NODE_HOSTNAME)")
    parser.add_argument(
        "--power-action",
        choices=_ACTIONS,
        help="the requested power action (default: POWER_ACTION); after power_on, a node that was already up counts",
    )
    parser.add_argument(
        "--since",
        metavar="TIME",
        help="time of the request, such as 2025-01-31T12:00:00Z (default: POWER_REQUESTED_AT; if neither is set, "
        "every node that is up counts)",
    )
    parser.add_argument("--image", metavar="NAME", help="the requested software image (default: NODE_SOFTWARE_IMAGE)")
    parser.add_argument(
        "--timeout", type=seconds, metavar="SECONDS", help="repeat the check for this long (default: check once)"
    )
    parser.add_argument(
        "--interval", type=seconds, default=10.0, metavar="SECONDS", help="between two attempts (default: 10)"
    )
    add_connection_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Check once, or until the node is up, has failed, or the time is over."""
    hostname, action, since, image = _requested(options)
    head = connect(options)
    watch = _Watch(head, hostname, action, since, image)
    judgement = watch.look() if options.timeout is None else _wait(watch, options)
    return _EXITS[judgement.outcome]


def _requested(options: argparse.Namespace) -> tuple[str, str | None, float | None, str | None]:
    """Return hostname, power action, moment of the request and image.

    Raises UsageError naming everything that is missing or wrong.
    """
    errors = []
    hostname = options.hostname or os.environ.get("NODE_HOSTNAME", "")
    if not hostname:
        errors.append("no node is named: set NODE_HOSTNAME, or name it on the command line")
    action = options.power_action or os.environ.get("POWER_ACTION") or None
    if action not in (None, *_ACTIONS):
        errors.append(f"POWER_ACTION must be {' or '.join(_ACTIONS)}; given: {action!r}")
    text = options.since or os.environ.get("POWER_REQUESTED_AT") or None
    try:
        since = _moment(text) if text else None
    except ValueError:
        errors.append(
            f"{text!r} is not a time with its zone, such as 2025-01-31T12:00:00Z (--since, POWER_REQUESTED_AT)"
        )
    else:
        if action == "power_cycle" and since is None:
            errors.append(
                "power_cycle requires the time of the request in --since or POWER_REQUESTED_AT: a node that was up "
                "before does not count"
            )
    if errors:
        raise UsageError("\n".join(errors))
    return hostname, action, since, options.image or os.environ.get("NODE_SOFTWARE_IMAGE") or None


def _moment(text: str) -> float:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.timestamp()


class _Watch:
    """Checks one node, prints what has changed, and remembers what it has seen."""

    def __init__(
        self, head: HeadNode, hostname: str, action: str | None, since: float | None, image: str | None
    ) -> None:
        self.head = head
        self._hostname = hostname
        self._action = action
        self._since = since
        self._image = image
        self._phases: set[str] = set()
        self._said = ""

    def look(self) -> Judgement:
        try:
            state, judgement = self._judged()
        except UnavailableError as error:
            state, judgement = "not known", Judgement(Outcome.NOT_YET, str(error))
        line = one_line(f"{self._hostname}: {state}: {judgement.reason}")
        if line != self._said:
            self._said = line
            write([line])
        return judgement

    def _judged(self) -> tuple[str, Judgement]:
        try:
            node = self.head.node(self._hostname)
        except NotFoundError as error:
            return "missing", Judgement(Outcome.NOT_YET, str(error))
        uuid = str(node.get("uuid"))
        status = self.head.statuses([uuid]).get(uuid)
        if status is None:
            return "not known", Judgement(Outcome.NOT_YET, "the head node returns no status of it")
        self._phases.add(status.phase)
        since = None if self._since is None else self._since + self.head.clock_offset
        judgement = judge(status, Request(self._action, since), seen_to_change=len(self._phases) > 1)
        if judgement.outcome is Outcome.UP and self._image:
            judgement = self._with_image(node, self._image)
        return phase_and_info(status), judgement

    def _with_image(self, node: Record, wanted: str) -> Judgement:
        linked = self._linked_image(node)
        if not linked:
            return Judgement(Outcome.UP, f"ready; requested image {wanted!r}, linked image not known")
        if linked != wanted:
            return Judgement(Outcome.NOT_YET, f"linked to image {linked!r} instead of {wanted!r}")
        return Judgement(Outcome.UP, f"ready, linked to image {wanted!r}")

    def _linked_image(self, node: Record) -> str:
        """Return the name of the image that the records link a node to; empty if they do not show it."""
        try:
            category = self.head.category(str(node.get("category")))
        except NotFoundError:
            category = {}
        return image_name(node, category, self.head.software_images())


def _wait(watch: _Watch, options: argparse.Namespace) -> Judgement:
    """Check until the node is up or has failed, or until the time is over."""
    deadline = time.monotonic() + options.timeout
    while True:
        # A head node that does not answer must not delay the end beyond the caller's timeout.
        watch.head.timeout = min(options.request_timeout, max(1.0, deadline - time.monotonic()))
        judgement = watch.look()
        left = deadline - time.monotonic()
        if judgement.outcome is not Outcome.NOT_YET:
            return judgement
        if left <= 0:
            sys.stderr.write(f"not up within {options.timeout:g} s\n")
            return judgement
        time.sleep(min(options.interval, left))
