"""How many requests the simulated head node answers in a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx

from bcm_simulator.running import HeadNode
from benchmarks.cluster import CATEGORY, IMAGE, MANAGEMENT, OUT_OF_BAND, head_node, nodes
from benchmarks.measure import Table, spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bcm_simulator.cluster import Cluster


def simulator(runs: int, sizes: Sequence[int] = (10, 1000), count: int = 500) -> list[Table]:
    """Measure the simulated head node with more and more devices, one client after the other."""
    table = Table(
        "The simulated head node",
        "Requests per second from one client over one connection: a device by name, and the list of all devices.",
        ("Devices", "getDevice", "getDevices"),
    )
    for size in sizes:
        with HeadNode(_with_devices(size), speed=0) as head, httpx.Client(base_url=head.endpoint) as client:
            user = {"username": head.environment["BCM_USERNAME"], "password": head.environment["BCM_PASSWORD"]}
            client.post("/json", json={"service": "login", **user}).raise_for_status()
            one: dict[str, Any] = {"service": "cmdevice", "call": "getDevice", "args": ["node-0000"]}
            all_of_them: dict[str, Any] = {"service": "cmdevice", "call": "getDevices", "args": []}
            rates: dict[str, list[float]] = {"one": [], "all": []}
            for _ in range(runs):
                rates["one"].append(_rate(client, one, count))
                rates["all"].append(_rate(client, all_of_them, max(1, count // size)))
        table.rows.append((str(size), spread(rates["one"]), spread(rates["all"])))
    return [table]


def _rate(client: httpx.Client, call: dict[str, Any], count: int) -> float:
    start = time.perf_counter()
    for _ in range(count):
        client.post("/json", json=call).raise_for_status()
    return count / (time.perf_counter() - start)


def _with_devices(count: int) -> Cluster:
    empty = head_node().model_dump(mode="json", exclude={"users"})
    return type(head_node()).model_validate(
        {
            **empty,
            "categories": {CATEGORY: {"image": IMAGE, "management_network": MANAGEMENT}},
            "nodes": {
                hostname: {
                    "mac": node["mac"],
                    "category": CATEGORY,
                    "ip": node["management_ip"],
                    "bmc_ip": node["ipmi_ip"],
                    "bmc_network": OUT_OF_BAND,
                }
                for hostname, node in nodes(count).items()
            },
        }
    )
