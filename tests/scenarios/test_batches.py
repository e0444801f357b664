"""Batches: which nodes are powered at once, what waits for what, and what a failure in a batch stops."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import embedded
from support.inputs import cluster_of
from support.rehearsal import READINESS, change, powered, progress, reference_cluster, time_passes

from bcm_node_provisioning.rules import InputError, accept
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from support.forms import Deployment

PATIENT = READINESS | {"command": "bcm-node-provisioning wait --timeout 500 --interval 0.2", "timeout": 600}
BATCHES = (("dgx-01",), ("dgx-02", "dgx-03"), ("dgx-04", "dgx-05"))
NAMES = [name for batch in BATCHES for name in batch]


def _five(**more: Any) -> dict[str, Any]:
    inputs = change(cluster_of(5), power_action="power_on", batch_size=2, canary=1, readiness={"command": "true"})
    return change(inputs, **more)


def _power_on(*names: str) -> list[tuple[str, str]]:
    return [("power_on", name) for name in names]


def _in_batches(run: Sequence[tuple[str, str]], *batches: Sequence[str]) -> bool:
    """Whether the requests of a run are those of the batches, one batch after the other."""
    left = list(run)
    parts = [[left.pop(0) for _ in batch if left] for batch in batches]
    return not left and [sorted(part) for part in parts] == [_power_on(*sorted(batch)) for batch in batches]


@pytest.mark.parametrize(("form", "version"), [("exact", "1.14.9"), ("exact", "1.15.5")])
def test_a_canary_then_two_at_once_each_batch_after_the_one_before(workspace: Deployment, head: HeadNode) -> None:
    with time_passes(head, after=[len(batch) for batch in BATCHES]):
        run = workspace.apply(_five(readiness=PATIENT))

    assert _in_batches(run.power, *BATCHES)
    nodes = {name: head.node(name) for name in NAMES}
    for earlier, later in pairwise(BATCHES):
        up = max(nodes[name].installs[0].finished_simulated for name in earlier)
        assert all(nodes[name].power_calls[0].simulated >= up for name in later)
    # Time passed only after every node of a batch was powered and checked once: they were installed together.
    assert head.slots().most_used == 2
    assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("ready", True))
    assert workspace.plan(expect=0).changes == []


@pytest.mark.parametrize("form", ["exact"])
def test_a_node_that_cannot_be_powered_stops_the_next_batch_and_not_its_own(
    workspace: Deployment, head: HeadNode
) -> None:
    fault = head.fault("bmc_unreachable", node="dgx-02")
    failed = workspace.apply(_five(), expect=1)
    assert _in_batches(failed.power, *BATCHES[:2])
    assert powered(head) == {name: ["power_on"] for name in ("dgx-01", "dgx-03")}
    workspace.apply(None, "-refresh-only")
    assert progress(workspace.outputs()) == {
        **dict.fromkeys(NAMES, ("registered", False)),
        **dict.fromkeys(("dgx-01", "dgx-03"), ("ready", True)),
    }

    head.clear_faults(fault.id)
    assert _in_batches(workspace.apply().power, ["dgx-02"], BATCHES[2])
    assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("ready", True))
    assert powered(head) == {name: ["power_on"] for name in NAMES}


@pytest.mark.parametrize("form", ["exact"])
def test_a_node_that_does_not_become_ready_stops_the_next_batch_and_not_its_own(
    workspace: Deployment, head: HeadNode
) -> None:
    check = {"command": 'test "$NODE_HOSTNAME" != dgx-02 || exit 99', "interval": 1}
    failed = workspace.apply(_five(readiness=check), expect=1)
    assert "Readiness check of dgx-02 reported a permanent failure" in failed.output
    assert _in_batches(failed.power, *BATCHES[:2])

    # The node was powered, so the next apply checks it again and powers the nodes after it.
    assert _in_batches(workspace.apply(_five()).power, BATCHES[2])
    assert powered(head) == {name: ["power_on"] for name in NAMES}


@pytest.mark.parametrize("form", ["exact"])
def test_other_batches_power_no_node_again(workspace: Deployment, head: HeadNode) -> None:
    workspace.apply(_five())
    for other in (
        {"batch_size": 3, "canary": None},
        {"batch_size": 4, "canary": 2, "provisioning_order": ["dgx-05"]},
        {"batch_size": None, "canary": None, "provisioning_mode": "parallel"},
    ):
        assert workspace.apply(_five(**other)).changes == []
    assert powered(head) == {name: ["power_on"] for name in NAMES}


@pytest.mark.parametrize(("count", "slots"), [(12, 4), pytest.param(40, 10, marks=pytest.mark.slow)])
def test_batches_as_large_as_the_slots_follow_one_another_at_once(
    count: int, slots: int, deploy: Callable[..., Deployment]
) -> None:
    """Within 5 % of the shortest possible schedule in simulated time: one whole installation per batch."""
    with HeadNode(reference_cluster().model_copy(update={"provisioning_slots": slots}), speed=0) as head:
        inputs = change(cluster_of(count), power_action="power_on", batch_size=slots, readiness=PATIENT)
        with time_passes(head, after=slots):
            deploy("exact", head).apply(inputs)
        nodes = [head.node(name) for name in inputs["nodes"]]
        moments = [(node.power_calls[0].simulated, node.installs[0].finished_simulated) for node in nodes]
        alone = min(end - start for start, end in moments)
        whole = max(end for _, end in moments) - min(start for start, _ in moments)
        assert head.slots().most_used == slots
        assert whole <= 1.05 * count / slots * alone, f"{whole / 60:.1f} min; a node takes {alone / 60:.1f} min"


def test_the_general_form_refuses_batches_and_says_what_has_them(workspace: Deployment, head: HeadNode) -> None:
    for one in ({"batch_size": 2}, {"canary": 1}):
        refused = workspace.plan(change(_five(batch_size=None, canary=None), **one), expect=1)
        assert "batch_size and canary require a module made from an inventory, or an embedded" in refused.output
        assert "bcm-node-provisioning synth --inventory" in refused.output
    assert powered(head) == {}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"batch_size": 0}, "batch_size and canary must be at least 1"),
        ({"batch_size": -1}, "batch_size and canary must be at least 1"),
        ({"canary": 0}, "batch_size and canary must be at least 1"),
        ({"batch_size": None}, "canary requires batch_size"),
        ({"batch_size": "2"}, "batch_size"),
        ({"readiness": None}, 'batch_size requires readiness and provisioning_mode = "sequential"'),
        ({"provisioning_mode": "parallel"}, 'batch_size requires readiness and provisioning_mode = "sequential"'),
    ],
)
def test_wrong_batches(given: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        embedded(_five(**given))
    assert len(refused.value.problems) == 1


def test_batches_are_as_many_edges_as_nodes() -> None:
    """Each call of a step refers to one local value, and each local value to the steps of one batch."""

    def power(count: int) -> str:
        inputs = accept({**cluster_of(count), "batch_size": 10, "readiness": {"command": "true"}}, ())
        return ModuleStack(cdk.App(), "module", inventory=inputs).render()["power.tf"]

    for count, text in ((40, power(40)), (80, power(80))):
        assert text.count("module.power_") == count - 10 + 1, (
            "no batch waits for the last one; one more reference is in a message"
        )
        assert text.count("local.batch_") == count - 10
