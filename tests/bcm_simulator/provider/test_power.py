"""The power action."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head

NODE = "8d1f0a52-3c44-4b0e-9a55-0c7a1f2b3d01"


@pytest.fixture(autouse=True)
def node(head: "Head") -> None:
    head.put("Device", uuid=NODE, hostname="gpu-07", childType="PhysicalNode")


@pytest.mark.parametrize(
    ("action", "call"),
    [("power_on", "powerOn"), ("power_off", "powerOff"), ("reboot", "reboot"), ("power_cycle", "powerCycle")],
)
@pytest.mark.parametrize("device", ["gpu-07", NODE])
def test_what_is_sent_and_said(core: "Core", head: "Head", action: str, call: str, device: str) -> None:
    progress, said = core.invoke(device_id=device, power_action=action)

    assert head.requests[1:] == [
        {"service": "cmdevice", "call": "getNode", "args": [device]},
        {"service": "cmdevice", "call": call, "arg": device},
    ]
    assert progress == [
        f"Checking device type for {device}...",
        f"Executing {action} on device {device}...",
        f"Power operation '{action}' completed successfully on device {device}",
    ]
    assert said == []


def test_waiting_adds_a_line_and_nothing_else(core: "Core", head: "Head") -> None:
    progress, _ = core.invoke(device_id="gpu-07", power_action="power_on", wait_for_completion=True, timeout="soon")

    assert len(progress) == 4
    assert "not implemented" in progress[2]
    assert head.calls() == ["getNode", "powerOn"]


@pytest.mark.parametrize("device", ["head", "8d1f0a52-0000-4b0e-9a55-0c7a1f2b3d01"])
def test_a_head_node_is_safe(core: "Core", head: "Head", device: str) -> None:
    progress, said = core.invoke(device_id=device, power_action="power_off")

    assert progress == [f"Checking device type for {device}..."]
    assert [(item.severity, item.summary) for item in said] == [("ERROR", "Safety Check Failed")]
    assert head.calls() == ["getNode"]


@pytest.mark.parametrize("reply", [(404, None), (200, None), (200, {"error": "x"}), (500, None), (200, [])])
def test_unless_its_type_cannot_be_read(
    core: "Core", head: "Head", reply: tuple[int, object], caplog: pytest.LogCaptureFixture
) -> None:
    head.answers["getNode"] = [reply] * 4

    progress, said = core.invoke(device_id="head", power_action="power_off")

    assert len(progress) == 3
    assert said == []
    assert ("device head: its type is not known" in caplog.text) == (reply != (200, []))
    assert head.calls()[-1] == "powerOff"


@pytest.mark.parametrize("reply", [{}, {"success": True}, {"operations": [1]}, [], [{"error": "x"}], True, False])
def test_replies_that_count_as_success(core: "Core", head: "Head", reply: object) -> None:
    head.answers["powerOn"] = [(200, reply)]

    assert core.invoke(device_id="gpu-07", power_action="power_on")[1] == []


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        (
            (200, {"success": False, "validation": [{"field": "powerControl", "message": "BMC unreachable"}]}),
            "validation error: powerControl: BMC unreachable",
        ),
        ((200, {"success": False}), "API operation failed"),
        ((200, {"error": None, "success": True}), "API error (code: none): null"),
        ((400, {"errormessage": "no such device"}), 'HTTP 400: {"errormessage": "no such device"}'),
        ((200, None), "unexpected JSON type in response: null"),
        ((200, "done"), 'unexpected JSON type in response: "done"'),
        ((200, 7), "unexpected JSON type in response: 7"),
    ],
)
def test_refusals(core: "Core", head: "Head", reply: tuple[int, object], detail: str) -> None:
    head.answers["powerOn"] = [reply]

    progress, said = core.invoke(device_id="gpu-07", power_action="power_on")

    assert len(progress) == 2
    assert [item.summary for item in said] == ["Power Operation Failed"]
    assert detail in said[0].detail
    assert len(head.sent("powerOn")) == 1


def test_an_unknown_device(core: "Core", head: "Head") -> None:
    head.answers["powerOn"] = [(400, {"errormessage": "no such device"})]

    assert [item.summary for item in core.invoke(device_id="gpu-99", power_action="power_on")[1]] == [
        "Power Operation Failed"
    ]
    assert head.calls() == ["getNode", "powerOn"]


def test_a_slow_head_node_is_asked_again(core: "Core", head: "Head") -> None:
    head.answers["powerCycle"] = [(503, None), (500, None), (200, {"success": True})]

    assert core.invoke(device_id="gpu-07", power_action="power_cycle")[1] == []
    assert head.sent("powerCycle") == ["gpu-07"] * 3


def test_an_action_that_the_check_let_pass(core: "Core", head: "Head") -> None:
    """Terraform checks an action's arguments first; who calls the provider in another way meets this."""
    assert [item.summary for item in core.invoke(device_id="gpu-07", power_action="reset")[1]] == [
        "Invalid Power Action"
    ]
    assert head.calls() == []


def test_before_the_configuration(unconfigured: "Core") -> None:
    assert [item.summary for item in unconfigured.invoke(device_id="gpu-07", power_action="reboot")[1]] == [
        "Provider Not Configured"
    ]
