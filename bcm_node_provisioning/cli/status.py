"""`status`: show the nodes, their live status, and what is wrong.

The phase is the head node's live status, which Terraform does not see; category, image and addresses are the head
node's records. With Terraform's outputs (of the module's `node_status`, passed on by the root module under any name)
the nodes are those of the module, and the outputs are compared with the head node; without them all nodes are shown. A
failed apply leaves the outputs as they were: a line says so if they contradict the live status.

With --watch it repeats until every node is good or its installation has failed: as a table on a terminal, otherwise as
a line per change. The bar counts the phases from a boot to UP, not time.

The exit status is

  0   every node is good: UP, or DOWN while Terraform registered it and its power is not requested
  1   something is wrong, or not finished
  2   usage error: wrong command line, no outputs; or the head node cannot be reached or refuses the login
"""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.cli.connection import UsageError, add_connection_arguments, connect, seconds
from bcm_node_provisioning.cli.overview import NodeView, look
from bcm_node_provisioning.cli.phases import STEPS, phase_and_info, step
from bcm_node_provisioning.cli.terminal import age, one_line, redraw, table, write
from bcm_node_provisioning.cli.terraform_outputs import Expected, add_output_arguments, reader
from bcm_node_provisioning.head_node import UnavailableError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence

    from bcm_node_provisioning.head_node import HeadNode

SUMMARY = "show the nodes, their live status, and what is wrong"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `status`."""
    parser.add_argument("hostnames", nargs="*", metavar="HOSTNAME", help="only these nodes")
    parser.add_argument("--json", action="store_true", help="print JSON; with --watch one line for each change")
    parser.add_argument("--watch", action="store_true", help="repeat until all nodes are good or failed")
    parser.add_argument(
        "--interval", type=seconds, default=5.0, metavar="SECONDS", help="between two requests of --watch (default: 5)"
    )
    parser.add_argument("--timeout", type=seconds, metavar="SECONDS", help="end --watch after this time")
    add_output_arguments(parser)
    add_connection_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Show the nodes once, or watch them."""
    if options.timeout is not None and not options.watch:
        raise UsageError("--timeout requires --watch")
    read = reader(options)
    expected = read() if read else None
    head = connect(options)
    if options.watch:
        return _watch(head, read, expected, options)
    views = look(head, expected, options.hostnames)
    write(_json_lines(views, indent=2) if options.json else _table(head, views))
    return _exit_status(views)


def _exit_status(views: Sequence[NodeView]) -> int:
    return 0 if all(view.good for view in views) else 1


# --- watching


def _watch(
    head: HeadNode,
    read: Callable[[], Mapping[str, Expected]] | None,
    expected: Mapping[str, Expected] | None,
    options: argparse.Namespace,
) -> int:
    deadline = None if options.timeout is None else time.monotonic() + options.timeout
    show = _shower(options)
    while True:
        views: list[NodeView] = []
        trouble = ""
        try:
            views = look(head, expected, options.hostnames)
        except UnavailableError as error:
            trouble = one_line(str(error))
        show(head, views, trouble)
        if not trouble and all(view.settled for view in views):
            return _exit_status(views)
        left = options.interval if deadline is None else deadline - time.monotonic()
        if left <= 0:
            return 1
        time.sleep(min(options.interval, left))
        if read:
            expected = _newest(read, expected)


def _newest(
    read: Callable[[], Mapping[str, Expected]], known: Mapping[str, Expected] | None
) -> Mapping[str, Expected] | None:
    """Read the outputs again; while Terraform runs they may be unavailable for a moment."""
    try:
        return read()
    except UsageError:
        return known


def _shower(options: argparse.Namespace) -> Callable[[HeadNode, Sequence[NodeView], str], None]:
    if options.json:
        return _JsonChanges().show
    return _redraw if sys.stdout.isatty() else _PlainChanges().show


def _redraw(head: HeadNode, views: Sequence[NodeView], trouble: str) -> None:
    redraw([f"{_now()}  {trouble}", ""] if trouble else [*_table(head, views, bars=True), "", _now()])


class _PlainChanges:
    """Writes a line for each node whose state has changed."""

    def __init__(self) -> None:
        self._last: dict[str, str] = {}

    def show(self, _head: HeadNode, views: Sequence[NodeView], trouble: str) -> None:
        news = {view.hostname: f"{_bar(view)} {_state(view)}" for view in views}
        if trouble:
            news["head node"] = trouble
        write([f"{_now()} {name}: {state}" for name, state in news.items() if self._last.get(name) != state])
        # After the head node has answered again, its next failure is printed again.
        self._last = {name: state for name, state in {**self._last, **news}.items() if trouble or name != "head node"}


class _JsonChanges:
    """Writes the nodes as a line of JSON whenever anything has changed."""

    def __init__(self) -> None:
        self._last: list[str] = []

    def show(self, _head: HeadNode, views: Sequence[NodeView], trouble: str) -> None:
        if trouble:
            sys.stderr.write(f"{trouble}\n")
            return
        lines = _json_lines(views)
        if lines != self._last:
            write(lines)
            self._last = lines


# --- showing


def _table(head: HeadNode, views: Sequence[NodeView], *, bars: bool = False) -> list[str]:
    there = time.time() + head.clock_offset
    columns: dict[str, Callable[[NodeView], str]] = {
        "NODE": lambda view: view.hostname,
        "PHASE": lambda view: f"{_bar(view)} {_phase(view)}" if bars else _phase(view),
        "FOR": lambda view: age(there - view.status.changed) if view.status and view.status.changed else "",
        "CATEGORY": lambda view: view.category,
        "IMAGE": lambda view: view.image,
        "ADDRESS": lambda view: view.management_ip,
        "BMC": lambda view: view.bmc_ip,
        "TERRAFORM": lambda view: view.expected.state if view.expected else "",
        "WRONG": lambda view: one_line("; ".join(view.problems)),
    }
    if not any(view.expected for view in views):
        del columns["TERRAFORM"]
    rows = [[cell(view) or "-" for cell in columns.values()] for view in views]
    good = sum(view.good for view in views)
    return [*table([list(columns), *rows]), f"{good} of {len(views)} nodes good", *_warnings(views)]


def _warnings(views: Sequence[NodeView]) -> list[str]:
    outdated = [view.hostname for view in views if view.outdated]
    if not outdated:
        return []
    return [
        f"Terraform's outputs are older than the status of these nodes: {', '.join(outdated)}. Update them with "
        "`terraform apply -refresh-only` and the -var options of the last apply"
    ]


def _phase(view: NodeView) -> str:
    if view.status is None:
        return "missing" if view.record is None else "not known"
    return one_line(phase_and_info(view.status))


def _state(view: NodeView) -> str:
    problems = one_line("; ".join(view.problems))
    return f"{_phase(view)}: {problems}" if problems else _phase(view)


def _bar(view: NodeView) -> str:
    reached = step(view.status) if view.status else 0
    return f"[{'#' * reached}{'.' * (STEPS - reached)}]"


def _now() -> str:
    return _stamp(time.time())


def _stamp(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _json_lines(views: Sequence[NodeView], indent: int | None = None) -> list[str]:
    document = {"good": all(view.good for view in views), "nodes": [_as_json(view) for view in views]}
    return [json.dumps(document, indent=indent)]


def _as_json(view: NodeView) -> dict[str, Any]:
    status, expected = view.status, view.expected
    return {
        "hostname": view.hostname,
        "good": view.good,
        "registered": view.record is not None,
        "phase": status.phase if status else None,
        "info": status.info if status else None,
        "since": _stamp(status.changed) if status and status.changed else None,
        "step": step(status) if status else 0,
        "steps": STEPS,
        "category": view.category or None,
        "image": view.image or None,
        "management_ip": view.management_ip or None,
        "bmc_ip": view.bmc_ip or None,
        "terraform_state": expected.state if expected else None,
        "terraform_success": expected.success if expected else None,
        "terraform_outdated": view.outdated,
        "problems": list(view.problems),
    }
