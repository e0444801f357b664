"""The cost of power requests for many nodes: in Terraform's time, and in the time of the installations."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from benchmarks.cluster import head_node, inputs
from benchmarks.measure import Table, spread
from benchmarks.terraform import MODULE, remote_state, workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bcm_simulator.running import HeadNode

_STEPS = 16


def measure(runs: int, sizes: Sequence[int] = (20, 100), chain: int = _STEPS) -> list[Table]:
    """Measure parallel requests with the state in a file and at a server, a chain, and the use of the slots."""
    return [_requests(sizes), _chain(runs, chain), _slots(sizes[:2])]


def _requests(sizes: Sequence[int]) -> Table:
    table = Table(
        "A power request in parallel mode",
        "All nodes are registered already. Terraform writes a state in a file as a whole after each of the four or "
        "more instances that a node has in power.tf, and one that a server keeps every 20 seconds. One run each.",
        ("Nodes", "State", "Power all", "Per node", "Take the request back", "Destroy the rest"),
    )
    for size in sizes:
        with remote_state() as server:
            for title, backend in (("file", ""), ("server", server)):
                with workspace(head_node(), MODULE, backend=backend) as module:
                    module.give(inputs(size))
                    module.apply()
                    module.give(inputs(size, power_action="power_on", provisioning_mode="parallel"))
                    took = module.apply()
                    module.give(inputs(size))
                    taken_back = module.apply()
                    destroyed = module.run("destroy", "-input=false", "-auto-approve")
                cells = [f"{took:.1f} s", f"{1000 * took / size:.0f} ms", f"{taken_back:.1f} s", f"{destroyed:.1f} s"]
                table.rows.append((str(size), title, *cells))
    return table


def _chain(runs: int, length: int) -> Table:
    table = Table(
        "The sequential chain",
        "What Terraform adds between two nodes: by the clock, the time from one power request to the next when no "
        "readiness check has to wait.",
        ("Nodes", "Readiness check", "Between two nodes, ms"),
    )
    for title, readiness in (("none", None), ("`true`", {"command": "true", "interval": 1})):
        gaps: list[float] = []
        with workspace(head_node(), MODULE) as module:
            module.give(inputs(length))
            module.apply()
            for generation in range(runs):
                module.give(inputs(length, power_action="power_on", power_generation=generation, readiness=readiness))
                module.apply()
                moments = [request.time for request in module.requests if request.power]
                gaps += [1000 * (later - earlier) for earlier, later in pairwise(moments)]
        table.rows.append((str(length), title, spread(gaps)))
    return table


def _slots(sizes: Sequence[int], slots: int = 10) -> Table:
    table = Table(
        f"Installations on {slots} provisioning slots",
        "In simulated minutes, from the power request until the last node is up, against the shortest schedule there "
        "can be: full rounds of installations, one after the other.",
        ("Nodes", "Shortest", "Took", "Ratio"),
    )
    alone = _minutes_until_all_are_up(1, 1)
    round_ = _minutes_until_all_are_up(2, 1) - alone
    for size in sizes:
        shortest = alone + round_ * (-(-size // slots) - 1)
        took = _minutes_until_all_are_up(size, slots)
        table.rows.append((str(size), f"{shortest:.1f}", f"{took:.1f}", f"{took / shortest:.2f}"))
    return table


def _minutes_until_all_are_up(size: int, slots: int) -> float:
    with workspace(head_node(slots), MODULE, speed=0) as module:
        module.give(inputs(size, power_action="power_on", provisioning_mode="parallel"))
        module.apply()
        module.head.settle()
        return _makespan(module.head) / 60


def _makespan(head: HeadNode) -> float:
    nodes = [node for node in head.nodes().values() if node.power_calls]
    finished = [node.installed.finished_simulated for node in nodes if node.installed]
    ends = [moment for moment in finished if moment is not None]
    if len(ends) < len(nodes):
        raise RuntimeError(f"{len(nodes) - len(ends)} of {len(nodes)} nodes were not installed")
    return max(ends) - min(node.power_calls[0].simulated for node in nodes)
