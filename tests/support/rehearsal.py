"""What rehearsals of whole stories share: simulated time that passes while Terraform waits, and who was powered."""

from __future__ import annotations

import shlex
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from bcm_simulator.running import HeadNode
    from bcm_simulator.views import Node

READINESS = {
    "command": f"exec {shlex.quote(sys.executable)} -SE {shlex.quote(str(Path(__file__).with_name('is_up.py')))}",
    "timeout": 60,
    "interval": 1,
}
"""A readiness check that really looks at the head node."""

MINUTE = 60


@contextmanager
def time_passes(head: HeadNode, *, after: int = 1) -> Iterator[None]:
    """Let everything that is due happen, in the background, each time that `after` more power requests were accepted.

    It waits for a readiness check to look first, as an installation never ends before Terraform has recorded its
    request. The clock stands still in between: what Terraform itself takes costs no simulated time, however busy the
    machine is, so a duration of the simulation is that of the installation.
    """
    done = threading.Event()
    seen = accepted(head)

    def wait_for(condition: Callable[[], bool]) -> bool:
        while not condition():
            if done.wait(0.02):
                return False
        return True

    def run() -> None:
        nonlocal seen
        while wait_for(lambda: accepted(head) - seen >= after):
            seen, looks = accepted(head), len(head.requests("getStatus"))
            if wait_for(lambda: len(head.requests("getStatus")) > looks):  # noqa: B023 - called before it changes
                head.settle()

    thread = threading.Thread(target=run, name="time-passes")
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def accepted(head: HeadNode) -> int:
    """Return how many power requests the BMCs of the registered nodes have accepted."""
    return sum(call.refusal is None for node in head.nodes().values() for call in node.power_calls)


def powered(head: HeadNode) -> dict[str, list[str]]:
    """Return the accepted power operations by node, in order, of all nodes that were ever powered."""
    calls = {
        hostname: [call.operation.value for call in node.power_calls if call.refusal is None]
        for hostname, node in head.nodes().items()
    }
    return {hostname: operations for hostname, operations in calls.items() if operations}


def minutes_to_up(node: Node) -> float:
    """Return the simulated minutes from a node's last power request until it was up."""
    assert node.installed is not None
    assert node.installed.finished_simulated is not None
    return (node.installed.finished_simulated - node.power_calls[-1].simulated) / MINUTE


def change(inputs: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """Return inputs with some of them replaced."""
    return {**inputs, **changes}


def change_node(inputs: Mapping[str, Any], hostname: str, **changes: Any) -> dict[str, Any]:
    """Return inputs with fields of one node replaced."""
    nodes = inputs["nodes"]
    return {**inputs, "nodes": {**nodes, hostname: {**nodes[hostname], **changes}}}


def change_category(inputs: Mapping[str, Any], name: str, **changes: Any) -> dict[str, Any]:
    """Return inputs with fields of one category replaced."""
    categories = inputs["categories"]
    return {**inputs, "categories": {**categories, name: {**categories[name], **changes}}}
