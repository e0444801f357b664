"""The cost of Terraform's plans of the module, against the plainest configuration of the same devices."""

from __future__ import annotations

import statistics
from contextlib import ExitStack
from typing import TYPE_CHECKING

from benchmarks.cluster import PLAIN, head_node, inputs, nodes
from benchmarks.measure import Table, in_turn, ratio, seconds
from benchmarks.terraform import MODULE, workspace
from benchmarks.variants import variants

if TYPE_CHECKING:
    from collections.abc import Sequence


def measure(runs: int, sizes: Sequence[int] = (5, 500)) -> list[Table]:
    """Measure the first plan and a plan without changes, and count the requests of both and of the apply between."""
    times = Table(
        "Plans",
        "The emitted module, with nothing powered, against devices written by hand without any check, on the same head "
        "node.",
        ("Plan", "By hand", "Module", "Ratio"),
    )
    requests = Table(
        "Requests to the head node",
        "The module's lookups are a constant; what grows is one read for each device, and six calls to register it.",
        ("Nodes", "Plan: by hand", "Module", "Apply: by hand", "Module", "Plan without changes: by hand", "Module"),
    )
    for size in sizes:
        with ExitStack() as stack:
            by_hand = stack.enter_context(workspace(head_node(), {"main.tf": PLAIN}))
            by_hand.give({"nodes": nodes(size)})
            module = stack.enter_context(workspace(head_node(), MODULE))
            module.give(inputs(size))
            both = {"by hand": by_hand, "module": module}
            counted = []
            for title in ("first plan", "plan without changes"):
                samples = in_turn({name: one.plan for name, one in both.items()}, runs)
                ours, floor = samples["module"], samples["by hand"]
                times.rows.append((f"{size} nodes, {title}", seconds(floor), seconds(ours), ratio(ours, floor)))
                counted += [str(len(one.requests)) for one in both.values()]
                if title == "first plan":
                    for one in both.values():
                        one.apply()
                        counted.append(str(len(one.requests)))
            requests.rows.append((str(size), *counted))
    return [times, requests, *_shares(max(sizes), runs)]


def _shares(size: int, runs: int) -> list[Table]:
    """Measure both plans of the module without each of its parts."""
    tables = [
        Table(
            f"The parts of a {title} of {size} nodes",
            "The module without one of its parts. Parts have some work in common, so the shares do not add up.",
            ("Without", "Plan", "Share of the part", "To the devices by hand"),
        )
        for title in ("first plan", "plan without changes")
    ]
    with ExitStack() as stack:
        by_hand = stack.enter_context(workspace(head_node(), {"main.tf": PLAIN}))
        by_hand.give({"nodes": nodes(size)})
        spaces = {"": by_hand}
        for name, files in variants().items():
            spaces[name] = stack.enter_context(workspace(head_node(), files))
            spaces[name].give(inputs(size))
        for table in tables:
            samples = in_turn({name: one.plan for name, one in spaces.items()}, runs)
            floor = samples.pop("")
            whole = statistics.median(samples["nothing"])
            for name, taken in samples.items():
                share = "" if name == "nothing" else f"{100 * (1 - statistics.median(taken) / whole):.0f} %"
                table.rows.append((name, seconds(taken), share, ratio(taken, floor)))
            if table is not tables[-1]:
                for one in spaces.values():
                    one.apply()
    return tables
