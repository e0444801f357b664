"""Fixtures for the tests of the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import ForeignHeadNode

from bcm_node_provisioning.head_node import Endpoint
from bcm_node_provisioning.head_node import HeadNode as Client
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator

UUID = "8d1f0a52-3c44-4b0e-9a55-0c7a1f2b3d01"


@pytest.fixture(scope="module")
def shared() -> Iterator[HeadNode]:
    with HeadNode(speed=0) as head:
        yield head


@pytest.fixture
def head(shared: HeadNode) -> HeadNode:
    """Return the simulated reference cluster, both nodes UP; only tests move its clock."""
    shared.set_speed(0)
    shared.reset()
    return shared


@pytest.fixture
def client(head: HeadNode) -> Client:
    """Return a client that is logged in at the simulated head node."""
    environment = head.environment
    return Client(Endpoint.of(environment["BCM_ENDPOINT"]), environment["BCM_USERNAME"], environment["BCM_PASSWORD"])


@pytest.fixture
def foreign() -> Iterator[ForeignHeadNode]:
    """Return a head node that knows one node, gpu-07, which is UP."""
    answers: dict[str, Any] = {
        "cmdevice.getNode": {"uuid": UUID, "hostname": "gpu-07", "category": "c1", "childType": "PhysicalNode"},
        "cmstatus.getStatusForDevices": [{"ref_device_uuid": UUID, "status": "UP"}],
    }
    with ForeignHeadNode(answers) as node:
        yield node


@pytest.fixture
def outputs() -> dict[str, Any]:
    """Return what `terraform output -json` prints after the simulated cluster's two nodes were registered."""
    text = json.dumps(
        {
            hostname: {
                "hostname": hostname,
                "category": category,
                "software_image": image,
                "management_ip": f"10.184.162.{number}",
                "reported_ips": [f"10.184.162.{number}"],
                "bmc_ip": f"10.229.10.{number}",
                "registered": True,
                "state": "ready",
                "success": True,
            }
            for hostname, category, image, number in (
                ("login-01", "login", "ubuntu-22.04-cpu", 10),
                ("cpu-01", "default", "default-image", 11),
            )
        }
    )
    return {
        "cluster_nodes": {"sensitive": False, "type": "dynamic", "value": json.loads(text)},
        "other": {"sensitive": False, "type": "string", "value": "unrelated"},
    }
