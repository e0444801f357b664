"""A second request with a readiness check: the power action comes first, and the check sees what follows it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from support.inputs import cluster_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.forms import Deployment

from bcm_simulator.running import HeadNode

# It really looks at the head node: after a power_cycle, a node counts only when it has come up since the request.
WAIT = f"{sys.executable} -m bcm_node_provisioning.cli wait"


@pytest.fixture
def head() -> Iterator[HeadNode]:
    """Return a head node that takes some seconds to install a node, so that a check cannot pass by accident."""
    with HeadNode(speed=1200) as head:
        yield head


@pytest.mark.parametrize(
    ("form", "mode", "version"),
    [
        ("general", "parallel", "1.14.9"),
        ("general", "parallel", "1.15.5"),
        ("general", "sequential", "1.15.5"),
        ("exact", "parallel", "1.15.5"),
        ("exact", "sequential", "1.14.9"),
    ],
)
def test_a_cycle_is_asked_for_and_awaited(mode: str, workspace: Deployment, head: HeadNode) -> None:
    inputs = {
        **cluster_of(2),
        "power_action": "power_cycle",
        "provisioning_mode": mode,
        "readiness": {"command": WAIT, "interval": 1, "timeout": 60},
    }

    workspace.apply(inputs)
    first = {hostname: len(head.node(hostname).installs) for hostname in inputs["nodes"]}
    again = workspace.apply({**inputs, "power_generation": 1})

    assert sorted(again.power) == [("powerCycle", "dgx-01"), ("powerCycle", "dgx-02")]
    # Every look of the check at a node comes after the node's power call.
    for hostname in inputs["nodes"]:
        calls = [request.name for request in again.requests if hostname in request.args]
        assert calls.index("cmdevice.powerCycle") < len(calls) - 1
    assert {hostname: len(head.node(hostname).installs) for hostname in inputs["nodes"]} == {
        hostname: count + 1 for hostname, count in first.items()
    }
    assert {entry["state"] for entry in workspace.outputs()["node_status"].values()} == {"ready"}
    assert workspace.apply().changes == []
