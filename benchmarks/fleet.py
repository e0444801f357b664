"""The cost of a fleet: its synth against one module of the same nodes, and a group of it among more and more others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from bcm_node_provisioning.fleet import CATEGORIES, load_fleet, root_modules
from benchmarks.cluster import fleet_of, head_node
from benchmarks.measure import Table, in_turn, metered, ratio, seconds
from benchmarks.terraform import workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from benchmarks.terraform import Workspace

_ROOT = Path(__file__).resolve().parents[1]
_AT_A_TIME = 2
"""Root modules that are applied at the same time."""


def measure(runs: int, count: int = 1000, groups: int = 25) -> list[Table]:
    """Measure synth, the plan of one group alone and among all groups, and the deployment of all."""
    return [_synth(runs, count, groups), *_deployment(runs, count, groups)]


def _synth(runs: int, count: int, groups: int) -> Table:
    table = Table(
        f"Synth of {count} nodes in {groups} groups",
        "Whole processes: with `bcm-node-provisioning synth`, and as a CDKTF app.",
        ("Way", "One module or stack", "A fleet", "Ratio"),
    )
    with tempfile.TemporaryDirectory() as folder:
        for name, number in (("inventory.json", groups), ("one.json", 1)):
            Path(folder, name).write_text(json.dumps(fleet_of(count, number)), encoding="utf-8")
        synth = [sys.executable, "-m", "bcm_node_provisioning.cli", "synth"]
        app = [sys.executable, "-m", "stacks.fleet"]
        ways: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
            "HCL": (
                [*synth, "one", "--inventory", "inventory.json"],
                [*synth, "fleet", "--inventory", "inventory.json", "--by", "group"],
            ),
            # A group of all nodes: the app has two stacks.
            "CDKTF": ([*app, "one.json"], [*app, "inventory.json"]),
        }
        for way, commands in ways.items():
            samples = in_turn({str(part): _program(command, folder) for part, command in enumerate(commands)}, runs)
            table.rows.append((way, seconds(samples["0"]), seconds(samples["1"]), ratio(samples["1"], samples["0"])))
    return table


def _program(command: Sequence[str], folder: str) -> Callable[[], float]:
    def run() -> float:
        with metered() as meter:
            environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
            subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        return meter.seconds

    return run


def _deployment(runs: int, count: int, groups: int) -> list[Table]:
    plans = Table(
        f"Plans of one group of {count // groups} nodes",
        "Without changes, while BCM has no other devices, and while it has those of all groups. The requests are the "
        "same, but two of the answers list all of BCM's devices.",
        ("Devices in BCM", "Plan", "Requests", "Ratio"),
    )
    whole = Table(
        f"Deployment of {count} nodes in {groups} groups",
        f"Nodes are registered and powered, all of a group at once and {_AT_A_TIME} groups at a time.",
        ("Groups", "Processor time", "By the clock"),
    )
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        path = Path(folder, "inventory.json")
        path.write_text(json.dumps(fleet_of(count, groups)), encoding="utf-8")
        fleet = load_fleet(path)
        files = root_modules(fleet, None, lambda _: None)
        space = stack.enter_context(workspace(head_node(), files))
        power = "-var=power_action=power_on"
        one = space.inside(next(iter(fleet.groups)))
        for part in (space.inside(CATEGORIES), one):
            part.run("init", "-input=false")
            part.run("apply", "-input=false", "-auto-approve", power)
        alone = [one.plan(power) for _ in range(runs)]
        plans.rows.append((str(len(space.head.devices())), seconds(alone), str(len(one.requests)), ""))
        start = time.monotonic()
        with metered() as meter:
            _apply(space, list(fleet.groups), power)
        clock = time.monotonic() - start
        whole.rows.append((str(groups), f"{meter.seconds:.0f} s", f"{clock:.0f} s"))
        among = [one.plan(power) for _ in range(runs)]
        cells = (seconds(among), str(len(one.requests)), ratio(among, alone))
        plans.rows.append((str(len(space.head.devices())), *cells))
        space.head.settle()
        up = [node for node in space.head.nodes().values() if len(node.power_calls) == 1 and node.installed]
        if len(up) != count:
            raise RuntimeError(f"{len(up)} of {count} nodes were powered once and installed")
    return [plans, whole]


def _apply(space: Workspace, parts: Sequence[str], *more: str) -> None:
    """Initialize and apply root modules, some at a time."""
    script = 'terraform -chdir="$0" init -input=false && terraform -chdir="$0" apply -input=false -auto-approve "$@"'

    def apply(part: str) -> None:
        command = ["sh", "-c", script, part, *more]
        subprocess.run(command, cwd=space.directory, env=space.environment, stdout=subprocess.DEVNULL, check=True)

    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        list(pool.map(apply, parts))
