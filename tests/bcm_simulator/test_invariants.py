"""Invariants of the machines under random operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bcm_simulator.faults import FaultSpec
from bcm_simulator.hardware import Outcome, Power, Status
from bcm_simulator.simulation import Simulation, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bcm_simulator.conftest import Rehearsal

SLOTS = 2
HOSTNAMES = [f"node-{number}" for number in range(1, 5)]

nodes = st.sampled_from(HOSTNAMES)
power = st.tuples(st.sampled_from(["ON", "OFF", "RESET", "CYCLE", "STATUS"]), nodes)
button = st.tuples(st.sampled_from(list(Power)), nodes)
fault = st.tuples(st.sampled_from(["pxe_failure", "install_failure", "install_hang", "bmc_unreachable"]), nodes)
passing = st.tuples(st.just("advance"), st.sampled_from([0.5, 3.0, 40.0, 300.0, 2000.0]))
steps = st.lists(st.one_of(power, power, button, fault, passing, passing), max_size=25)


def prepared(rehearse: Callable[..., Rehearsal]) -> Rehearsal:
    rehearsal = rehearse(provisioning_slots=SLOTS)
    for number, hostname in enumerate(HOSTNAMES, start=1):
        rehearsal.register(hostname, number)
    return rehearsal


def take(rehearsal: Rehearsal, step: tuple[str, object]) -> None:
    what, target = step
    if what == "advance":
        rehearsal.simulation.advance(float(str(target)))
    elif isinstance(what, Power):
        rehearsal.simulation.press_power(str(target), what)
    elif what.isupper():
        rehearsal.power(what, str(target))
    else:
        rehearsal.simulation.set_fault(FaultSpec.model_validate({"kind": what, "node": target, "probability": 0.5}))


def check(simulation: Simulation) -> None:
    slots = simulation.slots()
    by_machine = {node.machine: node for node in simulation.nodes() if node.machine}
    assert len(slots.used) <= SLOTS
    assert not slots.waiting or len(slots.used) == SLOTS
    assert len({*slots.used, *slots.waiting}) == len(slots.used) + len(slots.waiting)
    assert {by_machine[name].status for name in (*slots.used, *slots.waiting)} <= {Status.INSTALLING}
    for node in by_machine.values():
        if node.power is Power.OFF:
            assert node.status is Status.DOWN
        if node.status is Status.UP:
            assert node.image == node.installs[-1].image
            assert node.installs[-1].outcome is Outcome.DONE
        assert sum(install.outcome is Outcome.RUNNING for install in node.installs) <= 1
        assert node.interrupted_installs == sum(one.outcome is Outcome.INTERRUPTED for one in node.installs)
        assert len(node.installs) <= node.boots
        times = [change.simulated for change in node.history]
        assert times == sorted(times)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_slots_power_and_status_agree_at_every_moment(
    rehearse: Callable[..., Rehearsal], steps: list[tuple[str, object]]
) -> None:
    rehearsal = prepared(rehearse)
    for step in steps:
        take(rehearsal, step)
        check(rehearsal.simulation)
    rehearsal.simulation.settle(1e6)
    check(rehearsal.simulation)
    assert rehearsal.simulation.clock_view().next_due is None
    assert not rehearsal.simulation.slots().waiting


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, stop=st.integers(0, 25))
def test_a_restart_of_the_head_node_changes_nothing(
    rehearse: Callable[..., Rehearsal], steps: list[tuple[str, object]], stop: int
) -> None:
    def course(*, restarted: bool) -> list[tuple[str, list[tuple[str, str, float]], list[bool]]]:
        rehearsal = prepared(rehearse)
        began = rehearsal.simulation.clock_view().simulated
        for number, step in enumerate(steps):
            if restarted and number == stop:
                state = State.model_validate_json(rehearsal.simulation.dump())
                rehearsal.simulation = Simulation(rehearsal.simulation.cluster, speed=0, state=state)
            take(rehearsal, step)
        rehearsal.simulation.settle(1e6)
        return [
            (
                node.hostname,
                [(change.status.value, change.info, round(change.simulated - began, 3)) for change in node.history],
                [call.refusal is None for call in node.power_calls],
            )
            for node in rehearsal.simulation.nodes()
        ]

    assert course(restarted=True) == course(restarted=False)
