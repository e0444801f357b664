"""Nodes with `manage = false`: compared, powered and reported; never created, changed or removed in BCM.

The stories run with the newest and with the oldest provider and head node, because `manage = false` is for providers
that cannot register nodes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.forms import both_forms, each_form_and_mode
from support.inputs import cluster_of
from support.rehearsal import (
    READINESS,
    ask,
    change,
    change_node,
    powered,
    progress,
    reference_cluster,
    time_passes,
    without_node,
)
from support.story import PowerStory
from support.worlds import NEWEST, OLDEST

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from support.forms import Deployment
    from support.worlds import World

NAMES = ["dgx-01", "dgx-02", "dgx-03"]
newest_and_oldest = pytest.mark.parametrize("world", [NEWEST, OLDEST], ids=str)
each_world_form_and_mode = pytest.mark.parametrize(
    ("world", "form", "mode"),
    [
        (NEWEST, "general", "sequential"),
        (OLDEST, "exact", "parallel"),
        pytest.param(NEWEST, "exact", "parallel", marks=pytest.mark.slow),
        pytest.param(OLDEST, "general", "sequential", marks=pytest.mark.slow),
    ],
    ids=str,
)


def unmanaged(mode: str) -> dict[str, Any]:
    """Return inputs for three nodes that BCM has, with a category of BCM's."""
    inputs = cluster_of(3)
    nodes = {name: {**node, "category": "gpu", "manage": False} for name, node in inputs["nodes"].items()}
    return {**inputs, "nodes": nodes, "categories": {}, "provisioning_mode": mode}


@pytest.fixture
def head(world: World) -> Iterator[HeadNode]:
    """Return a head node that has three nodes; one of them is written in capitals, as BCM allows."""
    nodes = {
        name: {
            "mac": node["mac"].upper(),
            "category": "gpu",
            "ip": node["management_ip"],
            "bmc_ip": node["ipmi_ip"],
            "bmc_network": "ipminet",
        }
        for name, node in unmanaged("")["nodes"].items()
    }
    cluster = reference_cluster(
        answers=world.answers,
        categories={"gpu": {"image": "dgx-os-6.3"}, "spare": {"image": "dgx-os-6.3"}},
        nodes=nodes,
    )
    with HeadNode(cluster) as head:
        yield head


def records(head: HeadNode) -> Any:
    """Return all devices and categories that BCM has."""
    return head.devices(), head.categories()


def writes(head: HeadNode) -> list[str]:
    """Return the requests that write to BCM, except those that power nodes."""
    return [request.name for request in head.requests(changes_only=True) if request.power is None]


def link(head: HeadNode, image: str) -> None:
    """Link the category to another image, as an operator does in BCM."""
    record = head.categories()["gpu"]
    proxy = {**record["softwareImageProxy"], "parentSoftwareImage": head.images()[image]["uuid"]}
    assert ask(head, "cmdevice.updateCategory", {**record, "softwareImageProxy": proxy})["success"] is True


@each_world_form_and_mode
def test_only_requests_power_nodes_and_nothing_is_written(mode: str, workspace: Deployment, head: HeadNode) -> None:
    before = records(head)
    story = PowerStory(workspace, head, unmanaged(mode), [])
    assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("registered", True))
    on = change(story.inputs, power_action="power_on")
    story.expect(on, powers=NAMES)
    assert story.expect(None).changes == []
    story.expect(None, "-refresh-only")
    # Inputs of an unmanaged node that are not compared with BCM have no effect.
    noted = change_node(on, "dgx-02", notes="rack 7", kernel_parameters="quiet", interfaces={"eth1": {}})
    story.expect(change(noted, oob_network="ipminet", power_nodes=["dgx-03", "dgx-01", "dgx-02"]))

    cycle = change(on, power_action="power_cycle", power_nodes=["dgx-01", "dgx-03"])
    story.expect(cycle, powers=["dgx-01", "dgx-03"])
    story.expect(change(cycle, power_generation=1, power_nodes=["dgx-03"]), powers=["dgx-03"])
    story.expect(None, f"-replace={workspace.request('dgx-03')}", powers=["dgx-03"])
    story.refuse(change(story.inputs, software_image_name="dgx-os-6.4"), "gpu is linked to dgx-os-6.3")
    assert records(head) == before
    assert writes(head) == []
    link(head, "dgx-os-6.4")
    story.expect(change(story.inputs, software_image_name="dgx-os-6.4"), powers=["dgx-03"])
    before = records(head)
    story.expect(change(story.inputs, power_action=None))
    gone = without_node(change(story.inputs, provisioning_order=NAMES, power_nodes=None), "dgx-01")
    story.expect(gone)
    story.expect(change(gone, power_action="power_on"), powers=["dgx-02", "dgx-03"])
    assert workspace.destroy().changes == []
    assert records(head) == before
    assert writes(head) == ["cmdevice.updateCategory"]


@newest_and_oldest
@both_forms
def test_a_node_that_differs_in_bcm_stops_the_plan(workspace: Deployment, head: HeadNode) -> None:
    inputs = change(unmanaged("sequential"), power_action="power_cycle")
    record = {**head.devices()["dgx-03"], "powerControl": "none"}
    assert ask(head, "cmdevice.updateDevice", record)["success"] is True
    other = change_node(change_node(inputs, "dgx-01", mac="02:5e:00:00:99:01"), "dgx-02", category="spare")
    other["nodes"]["dgx-09"] = {
        **inputs["nodes"]["dgx-01"],
        "mac": "02:5e:00:00:99:09",
        "management_ip": "10.184.162.9",
        "ipmi_ip": "10.229.10.9",
    }
    other["nodes"]["bcm-head"] = {
        **inputs["nodes"]["dgx-01"],
        "mac": "02:00:00:00:00:01",
        "management_ip": "10.184.162.2",
        "ipmi_ip": "10.229.10.2",
    }
    plan = workspace.plan(other, expect=1)
    for message in (
        "dgx-01: mac is 02:5e:00:00:99:01, in BCM 02:5E:00:00:00:01",
        "dgx-02: category is spare, in BCM gpu",
        "dgx-03: power_control is ipmi, in BCM none",
        "dgx-09: BCM has no device with this hostname",
        "BCM lists these nodes as head nodes: bcm-head",
    ):
        assert message in plan.output
    assert plan.changes == []
    assert powered(head) == {}


@each_world_form_and_mode
def test_a_node_that_fails_is_retried_like_any_other(
    form: str, mode: str, workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(unmanaged(mode), power_action="power_cycle", readiness=READINESS | {"timeout": 5})
    head.fault("install_failure", node="dgx-02", count=1)
    with time_passes(head, after=1 if mode == "sequential" else 3):
        failed = workspace.apply(inputs, expect=1)
    assert "Readiness check of dgx-02 reported a permanent failure" in failed.output
    workspace.apply(None, "-refresh-only")
    assert progress(workspace.outputs()) == (
        dict.fromkeys(NAMES, ("power_requested", None))
        if (form, mode) == ("general", "parallel")
        else {
            "dgx-01": ("ready", True),
            "dgx-02": ("powered", False),
            "dgx-03": ("registered", False) if mode == "sequential" else ("ready", True),
        }
    )
    with time_passes(head):
        retried = workspace.apply(None, *workspace.retry("dgx-02"))
    assert retried.power == [("power_cycle", name) for name in NAMES[1 : 3 if mode == "sequential" else 2]]
    assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("ready", True))
    assert writes(head) == []


@each_form_and_mode
def test_nodes_are_taken_over_and_released(mode: str, workspace: Deployment, head: HeadNode) -> None:
    """Both changes stop the plan, and the commands in its message complete them; no node is powered or registered
    again."""
    story = PowerStory(workspace, head, change(unmanaged(mode), power_action="power_cycle"), NAMES)
    uuids = {name: record["uuid"] for name, record in head.devices().items()}

    moved = ["dgx-02", "dgx-03"]
    taken = with_management(story.inputs, moved, manage=True)
    workspace.follow(story.refuse(taken, "manage = true would register them a second time"))
    run = story.expect(taken)
    assert set(run.changes) <= {("updateDevice", name) for name in moved}
    assert {workspace.device(name) for name in moved} <= {*workspace.addresses()}
    (workspace.directory / "import.tf").unlink()
    assert story.expect(change_node(story.inputs, "dgx-02", notes="moved")).changes == [("updateDevice", "dgx-02")]

    before = records(head)
    released = with_management(story.inputs, moved, manage=False)
    workspace.follow(story.refuse(released, "manage = false would remove these devices from BCM"))
    assert story.expect(released).changes == []
    assert {workspace.device(name) for name in moved}.isdisjoint(workspace.addresses())
    assert records(head) == before
    assert {name: record["uuid"] for name, record in head.devices().items()} == uuids
    story.expect(change(story.inputs, power_generation=1), powers=NAMES)


def with_management(inputs: Mapping[str, Any], hostnames: Sequence[str], *, manage: bool) -> dict[str, Any]:
    for name in hostnames:
        inputs = change_node(inputs, name, manage=manage, mac=inputs["nodes"][name]["mac"].upper())
    return dict(inputs)
