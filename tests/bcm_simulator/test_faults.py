from typing import Any

import pytest
from pydantic import ValidationError

from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import CALL_FAULTS, NODE_FAULTS, RECORD_FAULTS, Faults, FaultSpec


def a_fault(**spec: object) -> Faults:
    faults = Faults()
    faults.set(FaultSpec.model_validate(spec), now=100.0)
    return faults


def strikes(faults: Faults, *names: str, now: float = 100.0) -> bool:
    return faults.strike_node(FaultKind.PXE_FAILURE, names, now) is not None


def strikes_call(faults: Faults, call: str = "cmdevice.addDevice", arguments: str = "[]") -> bool:
    return faults.strike_call(CALL_FAULTS, call.lower(), arguments, set(), 100.0) is not None


def test_every_kind_strikes_something_and_says_what() -> None:
    assert frozenset(FaultKind) == CALL_FAULTS | RECORD_FAULTS | NODE_FAULTS
    assert not CALL_FAULTS & RECORD_FAULTS
    assert len({kind.summary for kind in FaultKind}) == len(FaultKind)


def test_it_strikes_its_node_only_in_any_case() -> None:
    faults = a_fault(kind="pxe_failure", node="DGX-05")
    assert strikes(faults, "dgx-05", "02:00:00:00:00:05")
    assert not strikes(faults, "dgx-06")


def test_without_a_node_it_strikes_every_node() -> None:
    assert strikes(a_fault(kind="pxe_failure"), "anything")


def test_another_kind_does_not_strike() -> None:
    assert not strikes(a_fault(kind="install_hang"), "dgx-05")


def test_a_fault_strikes_as_often_as_given() -> None:
    faults = a_fault(kind="pxe_failure", count=2)
    assert [strikes(faults, "a") for _ in range(4)] == [True, True, False, False]


def test_a_fault_lasts_as_long_as_given() -> None:
    faults = a_fault(kind="pxe_failure", seconds=60)
    assert strikes(faults, "a", now=160.0)
    assert not strikes(faults, "a", now=160.5)


def test_chance_is_the_same_for_the_same_seed_and_about_as_likely_as_given() -> None:
    def series(seed: int) -> list[bool]:
        faults = a_fault(kind="pxe_failure", probability=0.3, seed=seed)
        return [strikes(faults, "a") for _ in range(500)]

    assert series(1) == series(1)
    assert series(1) != series(2)
    assert 100 < sum(series(1)) < 200


def test_a_call_is_matched_by_name_in_any_case_and_by_its_arguments() -> None:
    faults = a_fault(kind="http_500", call="CMDevice.AddDevice", match='"gpu-1"')
    assert strikes_call(faults, "cmdevice.addDevice", '[{"hostname": "gpu-1"}]')
    assert not strikes_call(faults, "cmdevice.addDevice", '[{"hostname": "gpu-10"}]')
    assert not strikes_call(faults, "cmdevice.updateDevice", '[{"hostname": "gpu-1"}]')


def test_the_first_of_several_strikes_and_the_next_takes_over() -> None:
    faults = a_fault(kind="http_500", count=1)
    faults.set(FaultSpec(kind=FaultKind.SLOW, delay=1), now=100.0)
    struck = [faults.strike_call(CALL_FAULTS, "login", "[]", set(), 100.0) for _ in range(2)]
    assert [fault.kind.value for fault in struck if fault] == ["http_500", "slow"]


def test_faults_are_cleared_one_by_one_or_all_and_ids_are_not_used_again() -> None:
    faults = a_fault(kind="pxe_failure")
    faults.set(FaultSpec(kind=FaultKind.HTTP_500), now=1.0)
    assert faults.clear("f1") == 1
    assert faults.clear("f1") == 0
    assert faults.clear() == 1
    assert faults.set(FaultSpec(kind=FaultKind.HTTP_500), now=1.0).id == "f3"


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ({"kind": "pxe_failure", "call": "cmdevice.addDevice"}, "strikes nodes, not calls"),
        ({"kind": "slow"}, "slow requires delay"),
        ({"kind": "http_500", "delay": 3}, "slow requires delay, and other kinds do not allow it"),
        ({"kind": "session_expired", "after": True}, "after is for http_500"),
        ({"kind": "not_allowed", "after": True}, "after is for http_500"),
        ({"kind": "http_500", "count": 0}, "greater than or equal to 1"),
        ({"kind": "http_500", "probability": 0}, "greater than 0"),
        ({"kind": "http_500", "call": "addDevice"}, "should match pattern"),
        ({"kind": "fire"}, "'bmc_unreachable'"),
        ({"kind": "http_500", "nodes": "a"}, "Extra inputs"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(spec: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        FaultSpec.model_validate(spec)
