"""Shared by the scenarios: simulated time that passes while Terraform waits, and the nodes that were powered."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from itertools import repeat
from typing import TYPE_CHECKING

import httpx
from ruamel.yaml import YAML

from bcm_simulator.cluster import REFERENCE, Cluster
from support.terraform import POWER_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from bcm_simulator.running import HeadNode
    from bcm_simulator.views import Node

READINESS = {"command": "bcm-node-provisioning wait --timeout 50 --interval 0.3", "timeout": 60, "interval": 1}
"""A readiness check that queries the head node."""

MINUTE = 60
"""Simulated seconds."""


def reference_cluster(**more: Mapping[str, Any]) -> Cluster:
    """Return the reference cluster with additions to some of its sections."""
    cluster: dict[str, Any] = YAML(typ="safe").load(REFERENCE)
    return Cluster.model_validate(
        cluster | {section: {**cluster.get(section, {}), **new} for section, new in more.items()}
    )


def ask(head: HeadNode, call: str, *arguments: Any) -> Any:
    """Make a call at the head node without Terraform, as an operator does, and return the answer."""
    user = {"username": head.environment["BCM_USERNAME"], "password": head.environment["BCM_PASSWORD"]}
    service, _, name = call.partition(".")
    with httpx.Client(base_url=head.endpoint, trust_env=False) as http:
        assert http.post("/json", json={"service": "login", **user}).json() is True
        return http.post("/json", json={"service": service, "call": name, "args": arguments}).json()


def power(head: HeadNode, hostname: str, operation: str) -> None:
    """Power a node without Terraform: ON, OFF or RESET."""
    devices = [head.devices()[hostname]["uuid"]]
    ask(head, "cmdevice.powerOperation", {"baseType": "PowerOperation", "devices": devices, "operation": operation})


@contextmanager
def time_passes(head: HeadNode, *, after: int | Sequence[int] = 1) -> Iterator[None]:
    """Carry out all events that are due, in the background, each time that `after` more power requests were accepted.

    A sequence has a number for each time. Before that it waits until the readiness check of each node has run once,
    because a real installation never ends before Terraform has recorded its request. The clock stops in between, so
    Terraform's own time costs no simulated time on a busy machine, and a duration in simulated time is that of the
    installation.
    """
    done = threading.Event()
    counts = repeat(after) if isinstance(after, int) else iter(after)
    thread = threading.Thread(target=_let_time_pass, args=(head, counts, done), name="time-passes")
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _let_time_pass(head: HeadNode, counts: Iterator[int], done: threading.Event) -> None:
    seen, looks_then, after = accepted(head), None, next(counts)
    while not done.wait(0.05):
        looks = head.requests("cmstatus.getStatusForDevices")
        if looks_then is None:
            if accepted(head) - seen >= after:
                looks_then = len(looks)
        elif len({str(look.body["args"]) for look in looks[looks_then:]}) >= after:
            seen, looks_then, after = accepted(head), None, next(counts, 1)
            head.settle()


def accepted(head: HeadNode) -> int:
    """Return how many power requests the BMCs of the registered nodes have accepted."""
    return sum(call.refusal is None for node in head.nodes().values() for call in node.power_calls)


def powered(head: HeadNode) -> dict[str, list[str]]:
    """Return the accepted power actions of every node that was ever powered, in order."""
    calls = {
        hostname: [POWER_ACTIONS[call.operation] for call in node.power_calls if call.refusal is None]
        for hostname, node in head.nodes().items()
    }
    return {hostname: operations for hostname, operations in calls.items() if operations}


def progress(outputs: Mapping[str, Any]) -> dict[str, tuple[str, bool | None]]:
    """Return state and success of each node, from the outputs."""
    return {hostname: (node["state"], node["success"]) for hostname, node in outputs["node_status"].items()}


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


def without_node(inputs: Mapping[str, Any], hostname: str) -> dict[str, Any]:
    """Return inputs without a node."""
    return {**inputs, "nodes": {name: node for name, node in inputs["nodes"].items() if name != hostname}}
