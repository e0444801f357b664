"""The network resource."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head

NETWORK = "bcm_cmnet_network"
OTHER = "7e7e7e7e-0000-4000-8000-0000000000ff"
NO_IP = "0.0.0.0"  # noqa: S104 - BCM's word for no address
CONFIG = {"name": "oob", "subnet": "10.78.0.5/16"}
WHOLE = {
    "domain_name": "oob.cluster",
    "gateway": "10.78.0.1",
    "dhcp_range_start": "10.78.1.0",
    "dhcp_range_end": "10.78.1.255",
    "mtu": 9000,
    "notes": "out of band",
}


def test_the_calls_of_a_create_and_the_least_that_is_sent(core: "Core", head: "Head") -> None:
    state = core.create(NETWORK, CONFIG)

    sent = {
        "baseType": "Network",
        "childType": "",
        "uuid": state["uuid"],
        "name": "oob",
        "domainName": "cluster.local",
        "baseAddress": "10.78.0.5",
        "netmaskBits": 16,
        "modified": True,
        "to_be_removed": False,
        "revision": "",
    }
    assert head.calls() == ["validateNetwork", "addNetwork", "getNetwork"]
    assert head.sent("validateNetwork") == [[sent, False]]
    assert head.sent("addNetwork") == [[sent]]
    assert head.sent("getNetwork") == [[state["uuid"]]]


def test_all_that_is_sent_and_read(core: "Core", head: "Head") -> None:
    state = core.create(NETWORK, CONFIG | WHOLE)

    ((sent,),) = head.sent("addNetwork")
    keys = ("domainName", "gateway", "dynamicRangeStart", "dynamicRangeEnd", "mtu", "notes")
    assert [sent[key] for key in keys] == list(WHOLE.values())
    assert state == {
        **CONFIG,
        **WHOLE,
        "id": state["uuid"],
        "uuid": state["uuid"],
        "base_address": "10.78.0.5",
        "netmask_bits": 16,
        "base_type": "Network",
        "child_type": "",
        "network_type": "INTERNAL",
        "management": False,
        "bootable": False,
        "dhcp_enabled": True,
        "modified": False,
        "to_be_removed": False,
        "revision": "",
    }


def test_unset_values_are_null(core: "Core") -> None:
    state = core.create(NETWORK, {"name": "oob"})

    null = ("subnet", "base_address", "gateway", "dhcp_range_start", "dhcp_range_end", "mtu", "domain_name", "notes")
    assert [state[name] for name in null] == [None] * len(null)
    assert state["dhcp_enabled"] is False


def test_a_configured_mtu_of_1500_stays(core: "Core") -> None:
    assert core.create(NETWORK, CONFIG | {"mtu": 1500})["mtu"] == 1500


def test_an_update_sends_the_revision_of_the_state(core: "Core", head: "Head") -> None:
    state = core.create(NETWORK, CONFIG) | {"revision": "r7"}
    head.requests.clear()

    applied = core.apply(NETWORK, CONFIG | {"notes": "x"}, state)

    assert applied.errors == []
    assert head.calls() == ["validateNetwork", "updateNetwork", "getNetwork"]
    ((sent, force),) = head.sent("updateNetwork")
    assert (sent["revision"], sent["uuid"], force) == ("r7", state["uuid"], False)


@pytest.mark.parametrize("name", ["notes", "gateway", "mtu", "dhcp_range_start"])
def test_removing_a_value_is_inconsistent(core: "Core", name: str) -> None:
    state = core.create(NETWORK, CONFIG | WHOLE)

    assert core.apply(NETWORK, CONFIG | WHOLE | {name: None}, state).inconsistent == [name]


@pytest.mark.parametrize("subnet", ["10.78.0.0/33", "999.0.0.0/8"])
def test_a_subnet_is_parsed_at_apply(core: "Core", head: "Head", subnet: str) -> None:
    applied = core.apply(NETWORK, {"name": "oob", "subnet": subnet})

    assert applied.errors == ["Invalid Network Configuration"]
    assert head.calls() == []


@pytest.mark.parametrize(
    ("call", "reply", "title"),
    [
        ("validateNetwork", {"success": False}, "Validation API Error"),
        ("validateNetwork", [{"field": "name", "severity": "ERROR"}], "Validation Error: name"),
        ("addNetwork", {"success": False, "validation": []}, "Network Creation Failed"),
        ("addNetwork", {"uuid": OTHER}, "Network Creation Validation Failed"),
        ("addNetwork", True, "Error Parsing Create Response"),
        ("getNetwork", None, "Failed to Read Created Network"),
    ],
)
def test_errors_of_a_create(core: "Core", head: "Head", call: str, reply: object, title: str) -> None:
    head.answers[call] = [(200, reply)]

    assert core.apply(NETWORK, CONFIG).errors == [title]
    assert head.calls()[-1] == call


@pytest.mark.parametrize(
    ("call", "title"), [("updateNetwork", "Network Update Failed"), ("getNetwork", "Failed to Read Updated Network")]
)
def test_errors_of_an_update(core: "Core", head: "Head", call: str, title: str) -> None:
    state = core.create(NETWORK, CONFIG)
    head.answers[call] = [(400, None)]

    assert core.apply(NETWORK, CONFIG | {"notes": "x"}, state).errors == [title]


@pytest.mark.parametrize("message", ["network not found", "does not exist", "Unable to use map_key_to_string"])
def test_a_network_that_is_gone(core: "Core", head: "Head", message: str) -> None:
    state = core.create(NETWORK, CONFIG)
    head.answers["getNetwork"] = [(400, {"errormessage": message})]

    refreshed = core.refresh(NETWORK, state)

    assert (refreshed.state, refreshed.said) == (None, [])


@pytest.mark.parametrize("reply", [(200, None), (401, None), (200, [])])
def test_a_refresh_that_fails(core: "Core", head: "Head", reply: tuple[int, object]) -> None:
    state = core.create(NETWORK, CONFIG)
    head.answers["getNetwork"] = [reply]

    refreshed = core.refresh(NETWORK, state)

    assert (refreshed.errors, refreshed.state) == (["Network Read Failed"], state)


def test_drift(core: "Core", head: "Head") -> None:
    state = core.create(NETWORK, CONFIG)
    head.stored["Network"][state["uuid"]] |= {"baseAddress": "10.79.0.0", "netmaskBits": 24, "gateway": "10.79.0.1"}

    seen = {"subnet": "10.79.0.0/24", "base_address": "10.79.0.0", "netmask_bits": 24, "gateway": "10.79.0.1"}
    assert core.refresh(NETWORK, state).state == state | seen


def test_delete(core: "Core", head: "Head") -> None:
    state = core.create(NETWORK, CONFIG)
    head.requests.clear()

    assert core.apply(NETWORK, None, state).state is None
    assert (head.calls(), head.sent("removeNetwork")) == (["removeNetwork"], [[state["uuid"]]])
    assert core.apply(NETWORK, None, state).errors == ["Network Deletion Failed"]


def test_import(core: "Core", head: "Head") -> None:
    state = core.create(NETWORK, CONFIG)

    assert core.import_(NETWORK, state["uuid"]).state == state
    head.answers["getNetwork"] = [(200, None)]
    assert core.import_(NETWORK, OTHER).errors == ["Network Read Failed"]
