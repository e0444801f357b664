"""Nodes that were registered with an error are not powered, and `terraform untaint` does not help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compatibility.life import INCONSISTENT, NODES, Life, errors, head_node, inputs_of, unmanaged
from support.forms import FORMS, Deployment
from support.rehearsal import change, powered
from support.worlds import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bcm_simulator.running import HeadNode

WORLDS = [World(generation, {"preset": preset}) for generation in ("early", "old") for preset in ("bcm-10", "bcm-11")]


@pytest.fixture
def head(world: World) -> Iterator[HeadNode]:
    with head_node(world, manage=True) as head:
        yield head


@pytest.mark.parametrize(
    "world", [WORLDS[0], *(pytest.param(world, marks=pytest.mark.compatibility) for world in WORLDS[1:])], ids=str
)
def test_untaint(make_workspace: Callable[..., Deployment], head: HeadNode) -> None:
    """Each apply sends the device again and ends in the same error, so that no power request is sent."""
    workspace = make_workspace("root", head, kind=Deployment).deploy("general")
    life = Life(workspace, head, manage=True)
    assert not life.register()
    before = life.records()

    workspace.run("untaint", workspace.device(NODES[0]), expect=0)
    for name in NODES[1:]:
        workspace.run("state", "rm", workspace.device(name), f'terraform_data.device_place["{name}"]', expect=0)
    life.inputs["nodes"] = {NODES[0]: life.inputs["nodes"][NODES[0]]}

    for inputs in (life.inputs, life.inputs, change(life.inputs, power_action="power_on")):
        run = workspace.apply(inputs, expect=1)
        assert INCONSISTENT in errors(run)
        assert run.changes == [("updateDevice", NODES[0])]
        assert life.records() == before
    assert powered(head) == {}


@pytest.mark.parametrize("world", [World("early", {"preset": "bcm-10", "old_power_calls": "known"})], ids=str)
@pytest.mark.parametrize(
    ("form", "mode"),
    [
        pytest.param(form, mode, marks=() if (form, mode) == ("general", "parallel") else pytest.mark.compatibility)
        for form in FORMS
        for mode in ("sequential", "parallel")
    ],
)
def test_power_waits_until_the_nodes_are_left_to_bcm(
    make_workspace: Callable[..., Deployment], head: HeadNode, form: str, mode: str
) -> None:
    workspace = make_workspace("root", head, kind=Deployment).deploy(form)
    inputs = change(inputs_of(manage=True), power_action="power_cycle", provisioning_mode=mode)
    assert INCONSISTENT in errors(workspace.apply(inputs, expect=1))
    assert "already exists" in errors(workspace.apply(expect=1))
    assert powered(head) == {}

    left = unmanaged(inputs)
    workspace.follow(workspace.plan(left, expect=1))
    workspace.apply(left)

    assert powered(head) == {name: ["power_cycle"] for name in NODES}
