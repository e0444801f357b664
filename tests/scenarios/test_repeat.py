"""A second apply changes nothing, and destroy leaves nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.forms import both_forms, usually_general
from support.inputs import cluster_of, reference
from support.rehearsal import READINESS, ask, change, powered, time_passes

if TYPE_CHECKING:
    from support.forms import Deployment

    from bcm_simulator.running import HeadNode


@both_forms
def test_a_second_apply_requests_and_changes_nothing(workspace: Deployment, head: HeadNode) -> None:
    before = (set(head.devices()), head.categories())
    inputs = change(reference(), power_action="power_cycle", readiness=READINESS)
    with time_passes(head):
        workspace.apply(inputs)
    records, outputs = (head.devices(), head.categories()), workspace.outputs()
    again = workspace.apply()
    assert "No changes. Your infrastructure matches the configuration." in again.output
    assert again.changes == []
    assert ((head.devices(), head.categories()), workspace.outputs()) == (records, outputs)
    assert powered(head) == {name: ["power_cycle"] for name in inputs["nodes"]}

    destroyed = workspace.destroy()
    assert [call for call, _ in destroyed.changes] == ["removeDevice"] * 5 + ["removeCategory"] * 2
    assert (set(head.devices()), head.categories()) == before
    assert workspace.state()["resources"] == []


@usually_general
def test_a_refresh_works_before_nodes_are_registered(workspace: Deployment) -> None:
    """A refresh also evaluates the conditions of nodes that are not registered yet."""
    inputs = change(cluster_of(2), power_action="power_on")
    workspace.apply(inputs)
    three = change(cluster_of(3), power_action="power_on")
    more = workspace.apply(three, "-refresh-only")
    assert (more.changes, more.power) == ([], [])
    assert {name: status["state"] for name, status in workspace.outputs()["node_status"].items()} == {
        "dgx-01": "powered",
        "dgx-02": "powered",
        "dgx-03": "missing",
    }
    workspace.destroy()
    assert workspace.apply(three, "-refresh-only").changes == []
    assert set(workspace.outputs()["node_status"]) == {"dgx-01", "dgx-02", "dgx-03"}


@usually_general
def test_what_has_lost_its_image_can_still_be_destroyed(workspace: Deployment, head: HeadNode) -> None:
    before = (set(head.devices()), head.categories())
    workspace.apply(change(cluster_of(2), power_action="power_on"))
    image = head.images()["dgx-os-6.3"]["uuid"]
    assert ask(head, "cmpart.removeSoftwareImage", image, False, False, True)["success"] is True  # noqa: FBT003 - JSON
    assert workspace.plan(expect=1).changes == []
    destroyed = workspace.destroy(expect=None)
    assert (destroyed.code, destroyed.power) == (0, [])
    assert (set(head.devices()), head.categories()) == before
    assert workspace.state()["resources"] == []
