"""The power action, in its two ways: a call per action (early and old), and powerOperation (new)."""

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head

NODE = "8d1f0a52-3c44-4b0e-9a55-0c7a1f2b3d01"
GET_NODE = {"service": "cmdevice", "call": "getNode"}

a_call_per_action = pytest.mark.parametrize("generation", ["early", "old"])
by_power_operation = pytest.mark.parametrize("generation", ["new"])
either = pytest.mark.parametrize(("generation", "call"), [("old", "powerOn"), ("new", "powerOperation")])


@pytest.fixture(autouse=True)
def node(head: "Head") -> None:
    head.put("Device", uuid=NODE, hostname="gpu-07", childType="PhysicalNode")


@a_call_per_action
@pytest.mark.parametrize(
    ("action", "call"),
    [("power_on", "powerOn"), ("power_off", "powerOff"), ("reboot", "reboot"), ("power_cycle", "powerCycle")],
)
@pytest.mark.parametrize("device", ["gpu-07", NODE])
def test_a_call_per_action(core: "Core", head: "Head", action: str, call: str, device: str) -> None:
    progress, said = core.invoke(device_id=device, power_action=action)

    assert head.requests[1:] == [
        {**GET_NODE, "args": [device]},
        {"service": "cmdevice", "call": call, "arg": device},
    ]
    assert [device in line for line in progress] == [True] * 3
    assert said == []


@by_power_operation
@pytest.mark.parametrize(
    ("action", "operation"),
    [("power_on", "ON"), ("power_off", "OFF"), ("reset", "RESET"), ("power_cycle", "CYCLE")],
)
@pytest.mark.parametrize(
    ("arguments", "force", "wait"),
    [
        ({}, True, False),
        ({"force": False, "wait_for_completion": True}, False, True),
        ({"force": True, "wait_for_completion": False, "timeout": "abc"}, True, False),
    ],
)
def test_power_operation(
    core: "Core", head: "Head", action: str, operation: str, arguments: dict[str, Any], *, force: bool, wait: bool
) -> None:
    progress, said = core.invoke(device_id="gpu-07", power_action=action, **arguments)

    asked, sent = head.requests[1:]
    assert asked == {**GET_NODE, "args": ["gpu-07"]}
    assert list(sent) == ["service", "call", "args"]
    assert (sent["service"], sent["call"]) == ("cmdevice", "powerOperation")
    assert [list(argument.items()) for argument in sent["args"]] == [
        [
            ("baseType", "PowerOperation"),
            ("devices", [NODE]),
            ("operation", operation),
            ("force", force),
            ("wait", wait),
        ]
    ]
    assert [NODE in line for line in progress] == [False, True, True]
    assert said == []


@a_call_per_action
def test_waiting_adds_a_line_and_nothing_else(core: "Core", head: "Head") -> None:
    progress, _ = core.invoke(device_id="gpu-07", power_action="power_on", wait_for_completion=True, timeout="soon")

    assert len(progress) == 4
    assert "not implemented" in progress[2]
    assert head.calls() == ["getNode", "powerOn"]


@pytest.mark.parametrize("generation", ["early", "old", "new"])
@pytest.mark.parametrize("device", ["head", "8d1f0a52-0000-4b0e-9a55-0c7a1f2b3d01"])
def test_a_head_node_is_safe(core: "Core", head: "Head", device: str) -> None:
    progress, said = core.invoke(device_id=device, power_action="power_off")

    assert len(progress) == 1
    assert [(item.severity, item.summary) for item in said] == [("ERROR", "Safety Check Failed")]
    assert head.calls() == ["getNode"]


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ((404, None), "Device Lookup Failed"),
        ((200, {"error": "x"}), "Device Lookup Failed"),
        ((500, None), "Device Lookup Failed"),
        ((200, b"<html>"), "Device Lookup Failed"),
        ((200, None), "Device UUID Not Found"),
        ((200, {}), "Device UUID Not Found"),
        ((200, {"errormessage": "no right"}), "Device UUID Not Found"),
    ],
)
class TestADeviceThatIsNotFound:
    """The call per action is still made, even for a head node; powerOperation is not."""

    @a_call_per_action
    def test_a_call_per_action(
        self,
        core: "Core",
        head: "Head",
        reply: tuple[int, object],
        error: str,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        head.answers["getNode"] = [reply] * 4

        _, said = core.invoke(device_id="head", power_action="power_off")

        assert said == []
        assert ("device head: its type is not known" in caplog.text) == (
            error == "Device Lookup Failed" or reply[1] is None
        )
        assert head.calls()[-1] == "powerOff"

    @by_power_operation
    def test_power_operation(self, core: "Core", head: "Head", reply: tuple[int, object], error: str) -> None:
        head.answers["getNode"] = [reply] * 4

        _, said = core.invoke(device_id="gpu-07", power_action="power_off")

        assert [item.summary for item in said] == [error]
        assert "gpu-07" in said[0].detail
        assert set(head.calls()) == {"getNode"}


@either
@pytest.mark.parametrize("reply", [{}, {"success": True}, {"index": 1, "count": 0}, [], [{"error": "x"}], True, False])
def test_replies_that_count_as_success(core: "Core", head: "Head", call: str, reply: object) -> None:
    head.answers[call] = [(200, reply)]

    assert core.invoke(device_id="gpu-07", power_action="power_on")[1] == []


@either
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
        ((200, "done"), 'unexpected JSON type in response: "done"'),
        ((200, 7), "unexpected JSON type in response: 7"),
    ],
)
def test_refusals(core: "Core", head: "Head", call: str, reply: tuple[int, object], detail: str) -> None:
    head.answers[call] = [reply]

    progress, said = core.invoke(device_id="gpu-07", power_action="power_on")

    assert len(progress) == 2
    assert [item.summary for item in said] == ["Power Operation Failed"]
    assert detail in said[0].detail
    assert len(head.sent(call)) == 1


@pytest.mark.parametrize(
    ("generation", "call", "errors"), [("old", "powerOn", ["Power Operation Failed"]), ("new", "powerOperation", [])]
)
def test_null(core: "Core", head: "Head", call: str, errors: list[str]) -> None:
    head.answers[call] = [(200, None)]

    assert [item.summary for item in core.invoke(device_id="gpu-07", power_action="power_on")[1]] == errors


@either
def test_a_slow_head_node_gets_the_request_again(core: "Core", head: "Head", call: str) -> None:
    head.answers[call] = [(503, None), (500, None), (200, {"success": True})]

    assert core.invoke(device_id="gpu-07", power_action="power_on")[1] == []
    assert len(head.sent(call)) == 3


@pytest.mark.parametrize(
    ("generation", "action", "not_configured"),
    [("old", "reset", "Provider Not Configured"), ("new", "reboot", "Action Not Configured")],
)
def test_what_terraform_itself_never_does(core: "Core", head: "Head", action: str, not_configured: str) -> None:
    """Calls of the provider without its checks, or without its configuration."""
    assert [item.summary for item in core.invoke(device_id="gpu-07", power_action=action)[1]] == [
        "Invalid Power Action"
    ]
    assert head.calls() == []
    core.run(core.provider.close())
    _, said = core.invoke(device_id="gpu-07", power_action="power_on")
    assert [item.summary for item in said] == [not_configured]
