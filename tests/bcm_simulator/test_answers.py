# ruff: noqa: FBT003 - the calls have flags by position
"""Each switch of the answers, from the view of a client that depends on it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from bcm_simulator.answers import PRESETS, SWITCHES
from bcm_simulator.cluster import Cluster
from bcm_simulator.entities import NO_MAC, ZERO

if TYPE_CHECKING:
    from collections.abc import Callable

    from bcm_simulator.journal import Json
    from tests.bcm_simulator.conftest import Rehearsal

    Rehearse = Callable[..., Rehearsal]


def test_presets_and_their_defaults() -> None:
    chosen = {name: asdict(Cluster.model_validate({"answers": name}).answers) for name in PRESETS}
    assert Cluster().answers == Cluster.model_validate({"answers": "bcm-11"}).answers
    usual = {name: values[0] for name, (values, _) in SWITCHES.items()}
    assert chosen["bcm-11"] == {"preset": "bcm-11", **usual}
    assert chosen["bcm-10"] == {"preset": "bcm-10", **usual, "release": "10"}
    assert chosen["echo"] == {
        "preset": "echo",
        **usual,
        "entities": "sent",
        "missing_entity": "404",
        "expired_session": "401",
        "old_power_calls": "known",
    }


def bond(**more: object) -> dict[str, Json]:
    return {
        "baseType": "NetworkInterface",
        "childType": "NetworkBondInterface",
        "uuid": "i-bond",
        "name": "bond0",
        **more,
    }


# --- release


@pytest.mark.parametrize(
    ("release", "bootable", "bmc_mac", "only_here"),
    [
        ("11", {True, False}, True, {"accessSettings", "serialNumber", "rackPosition", "defaultGatewayMetric"}),
        ("10", set(), False, {"tag", "rack", "cpuspeedGovernor", "indexInsideContainer", "disableFabricNVME"}),
    ],
)
def test_a_client_that_compares_what_it_sent_sees_the_release(
    rehearse: Rehearse, release: str, bootable: set[bool], only_here: set[str], *, bmc_mac: bool
) -> None:
    rehearsal = rehearse(answers=f"bcm-{release}")
    sent = rehearsal.register(serialNumber="S-1", rack=None)
    stored = rehearsal("cmdevice.getDevice", sent["uuid"])
    physical, bmc = stored["interfaces"]
    assert {one["bootable"] for one in stored["interfaces"] if "bootable" in one} == bootable
    assert ("mac" in bmc, "cardtype" in bmc, physical["cardtype"]) == (bmc_mac, False, "Ethernet")
    assert only_here <= stored.keys()
    assert stored.get("tag", "") == ("00000000a000" if release == "10" else "")
    assert ("serialNumber" in stored) is (release == "11")
    assert rehearsal("cmmain.getVersion")["cmVersion"].startswith(release)


# --- entities


@pytest.mark.parametrize("preset", ["bcm-11", "bcm-10"])
def test_a_client_that_compares_the_type_of_a_bmc_interface_meets_bcms_spelling(
    rehearse: Rehearse, preset: str
) -> None:
    rehearsal = rehearse(answers=preset)
    sent = rehearsal.register()
    assert sent["interfaces"][1]["childType"] == "NetworkBMCInterface"
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["interfaces"][1]["childType"] == "NetworkBmcInterface"
    assert rehearsal.power("ON", "dgx-05")["count"] == 1


def test_unknown_keys_are_dropped_silently(rehearsal: Rehearsal) -> None:
    sent = rehearsal.device(colour="red")
    sent["interfaces"].append(bond(members=["eth1", "eth2"], bondMode="802.3ad", lanchannel=3))
    assert rehearsal("cmdevice.validateDevice", sent) == []
    assert rehearsal("cmdevice.addDevice", sent, 1)["success"] is True
    stored = rehearsal("cmdevice.getDevice", sent["uuid"])
    (one,) = [one for one in stored["interfaces"] if one["name"] == "bond0"]
    assert (one["interfaces"], one["mode"], one["options"], one["mac"], one["network"]) == ([], 0, "", NO_MAC, ZERO)
    assert not {"members", "bondMode", "lanchannel", "cardtype"} & one.keys()
    assert "colour" not in stored


def test_a_bond_is_stored_with_bcms_keys(rehearsal: Rehearsal) -> None:
    sent = rehearsal.device()
    own = {"interfaces": ["eth1", "eth2"], "mode": 4, "options": "miimon=100", "mac": "02:00:00:00:00:99"}
    sent["interfaces"].append(bond(**own))
    rehearsal("cmdevice.addDevice", sent)
    stored = rehearsal("cmdevice.getDevice", sent["uuid"])["interfaces"][2]
    assert {key: stored[key] for key in own} == own


def test_a_mount_is_stored_with_bcms_keys_only(rehearsal: Rehearsal) -> None:
    uuid = rehearsal.uuid_of("category", "default")
    mounts = [
        {"device": "nas:/a", "path": "/a", "type": "nfs", "options": "ro"},
        {"device": "nas:/b", "mountpoint": "/b", "filesystem": "nfs", "mountoptions": "ro"},
    ]
    assert rehearsal("cmdevice.updateCategory", {"uuid": uuid, "fsmounts": mounts})["success"] is True
    stored = rehearsal("cmdevice.getCategory", uuid)["fsmounts"]
    assert [tuple(one[key] for key in ("mountpoint", "filesystem", "mountoptions", "fsck")) for one in stored] == [
        ("", "", "defaults", "NONE"),
        ("/b", "nfs", "ro", "NONE"),
    ]
    assert not {"path", "type", "options"} & stored[0].keys()


@pytest.mark.parametrize(
    ("change", "interface", "fault"),
    [
        ({"powerControl": "redfish"}, {}, ("powerControl", "BAD_VALUE")),
        ({"powerControl": "ipdu"}, {}, ("powerControl", "BAD_VALUE")),
        ({"bootLoader": "GRUB2"}, {}, ("bootLoader", "NOT_IN_SET")),
        ({"bootLoaderProtocol": "NFS"}, {}, ("bootLoaderProtocol", "NOT_IN_SET")),
        ({"installMode": "MINIMAL"}, {}, ("installMode", "NOT_IN_SET")),
        ({"nextBootInstallMode": "CUSTOM"}, {}, ("nextBootInstallMode", "NOT_IN_SET")),
        ({}, {"startIf": "HOTPLUG"}, ("interfaces", "NOT_IN_SET")),
        ({}, {"bringupduringinstall": "MAYBE"}, ("interfaces", "NOT_IN_SET")),
        ({}, {"name": "bmc"}, ("interfaces", "BAD_VALUE")),
    ],
)
def test_a_value_that_bcm_does_not_have_is_refused(
    rehearsal: Rehearsal, change: Json, interface: Json, fault: tuple[str, str]
) -> None:
    sent = rehearsal.device(**change)
    sent["interfaces"][1].update(interface)
    (found,) = rehearsal("cmdevice.validateDevice", sent)
    assert (found["field"], found["error_code"], found["severity"]) == (*fault, "ERROR")
    assert rehearsal("cmdevice.addDevice", sent, 1)["success"] is False


@pytest.mark.parametrize(
    "method", ["none", "ipmi", "ipmi0", "ilo0", "drac1", "rf0", "cimc", "custom", "apc", "cloud", "rshim0"]
)
def test_power_control_follows_bcms_pattern(rehearsal: Rehearsal, method: str) -> None:
    assert rehearsal("cmdevice.validateDevice", rehearsal.device(powerControl=method)) == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"installMode": "MINIMAL"}, "installMode"),
        ({"newNodeInstallMode": "SKIP"}, "newNodeInstallMode"),
        ({"authenticationService": "LDAP"}, "authenticationService"),
        ({"bmcSettings": {"userName": "a", "firmwareManageMode": "MANUAL"}}, "bmcSettings"),
        ({"fsmounts": [{"device": "a", "mountpoint": "/a", "fsck": "yes"}]}, "fsmounts"),
    ],
)
def test_a_category_is_checked_too(rehearsal: Rehearsal, change: Json, field: str) -> None:
    sent = {"uuid": rehearsal.uuid_of("category", "default"), **change}
    refused = rehearsal("cmdevice.updateCategory", sent)
    assert [(found["field"], found["error_code"]) for found in refused["validation"]] == [(field, "NOT_IN_SET")]


def test_echo_gives_back_what_was_sent(rehearse: Rehearse) -> None:
    rehearsal = rehearse(answers="echo")
    sent = rehearsal.device(powerControl="redfish", colour="red")
    sent["interfaces"].append(bond(members=["eth1", "eth2"], bondMode="802.3ad", startIf="HOTPLUG"))
    assert rehearsal("cmdevice.addDevice", sent, False)["success"] is True
    stored = rehearsal("cmdevice.getDevice", sent["uuid"])
    own = {"modified": False, "interfaces": [*sent["interfaces"][:2], {**sent["interfaces"][2], "network": ""}]}
    assert {key: stored[key] for key in sent} == {**sent, **own}
    known = rehearse(
        answers="echo",
        nodes={"cpu-01": {"mac": "02:00:00:00:00:01", "category": "default", "bmc_ip": "10.229.10.1"}},
    )("cmdevice.getDevice", "cpu-01")
    assert [one["childType"] for one in known["interfaces"]] == ["NetworkPhysicalInterface", "NetworkBMCInterface"]


def test_a_changed_bond_needs_a_restart_with_either_spelling(rehearse: Rehearse) -> None:
    for preset, key in (("bcm-11", "interfaces"), ("echo", "members")):
        rehearsal = rehearse(answers=preset)
        sent = rehearsal.device()
        sent["interfaces"].append(bond(**{key: ["eth1"]}))
        rehearsal("cmdevice.addDevice", sent)
        rehearsal.power("ON", "dgx-05")
        rehearsal.simulation.settle(86_400)
        changed = [*sent["interfaces"][:2], bond(**{key: ["eth1", "eth2"]})]
        rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "interfaces": changed})
        assert rehearsal.node().restart_reasons == ("network",)


# --- update


def test_a_client_that_sends_a_part_relies_on_patches(rehearse: Rehearse) -> None:
    rehearsal = rehearse()
    sent = rehearsal.register(notes="rack 3")
    update = {"uuid": sent["uuid"], "kernelParameters": "quiet"}
    assert rehearsal("cmdevice.updateDevice", update)["success"] is True
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["notes"] == "rack 3"


def test_a_client_that_sends_a_part_is_refused_where_updates_are_whole(rehearse: Rehearse) -> None:
    rehearsal = rehearse(answers={"update": "whole"})
    sent = rehearsal.register(notes="rack 3")
    before = rehearsal("cmdevice.getDevice", sent["uuid"])
    refused = rehearsal(
        "cmdevice.updateDevice", {"uuid": sent["uuid"], "hostname": "dgx-05", "category": before["category"]}
    )
    assert [(one["field"], one["error_code"]) for one in refused["validation"]] == [("partition", "NOT_NULL")]
    assert rehearsal("cmdevice.getDevice", sent["uuid"]) == before
    # Read, changed and sent back whole, as careful clients do.
    assert rehearsal("cmdevice.updateDevice", {**before, "kernelParameters": "quiet"})["success"] is True
    assert rehearsal("cmdevice.getDevice", sent["uuid"]) == {**before, "kernelParameters": "quiet"}
    assert (
        rehearsal("cmdevice.updateDevice", {key: before[key] for key in before.keys() - {"notes"}})["success"] is True
    )
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["notes"] == ""


# --- updated_entity


@pytest.mark.parametrize("answer", ["null", "whole"])
def test_a_client_may_read_the_entity_from_the_answer_where_it_is_there(rehearse: Rehearse, answer: str) -> None:
    rehearsal = rehearse(answers={"updated_entity": answer})
    sent = rehearsal.device()
    for call in ("addDevice", "updateDevice"):
        updated = rehearsal(f"cmdevice.{call}", sent, 1)["updated_entity"]
        assert updated == (rehearsal("cmdevice.getDevice", sent["uuid"]) if answer == "whole" else None)


# --- missing_entity


@pytest.mark.parametrize(
    "call",
    ["cmdevice.getDevice", "cmdevice.getNode", "cmdevice.getCategory", "cmnet.getNetwork", "cmpart.getSoftwareImage"],
)
def test_a_client_that_looks_up_what_is_missing(rehearse: Rehearse, call: str) -> None:
    assert rehearse().answer(call, "nothing")[:2] == (200, None)
    answer = rehearse(answers={"missing_entity": "404"}).answer(call, "nothing")
    assert answer.status == 404
    assert "'nothing' not found" in answer.body["errormessage"]


# --- expired_session


DENIED = "Your certificate (profile:) does not allow access to CMDevice::getDevices\n"


@pytest.mark.parametrize("token", [None, "made-up"])
def test_a_client_without_a_session_is_denied(rehearse: Rehearse, token: str | None) -> None:
    body = {"service": "cmdevice", "call": "getDevices"}
    assert rehearse().post(body, token)[:2] == (200, {"errormessage": DENIED})
    assert rehearse(answers={"expired_session": "401"}).post(body, token).status == 401


@pytest.mark.parametrize(("form", "status"), [("errormessage", 200), ("401", 401)])
def test_a_session_that_ends_is_denied_until_the_next_login(rehearse: Rehearse, form: str, status: int) -> None:
    rehearsal = rehearse(
        answers={"expired_session": form},
        faults=[{"kind": "session_expired", "count": 1, "call": "cmdevice.getDevices"}],
    )
    answers = [rehearsal.answer("cmdevice.getDevices") for _ in range(2)]
    assert [answer.status for answer in answers] == [status, status]
    assert not [answer for answer in answers if "errormessage" not in answer.body]
    rehearsal.token = rehearsal.post({"service": "login", "username": "admin", "password": "admin"}).token
    assert len(rehearsal("cmdevice.getDevices")) == 1


# --- power_control


@pytest.mark.parametrize(("answer", "stored"), [("sent", "ipmi"), ("interface", "ipmi0")])
def test_a_client_that_compares_power_control(rehearse: Rehearse, answer: str, stored: str) -> None:
    rehearsal = rehearse(answers={"power_control": answer})
    sent = rehearsal.register(powerControl="ipmi")
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["powerControl"] == stored
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    other = rehearsal.register("dgx-06", 6, powerControl="none")
    assert rehearsal("cmdevice.getDevice", other["uuid"])["powerControl"] == "none"


# --- old_power_calls


OLD_CALLS = {"powerOn": "ON", "powerCycle": "CYCLE", "reboot": "REBOOT", "powerOff": "OFF"}


def test_a_client_with_the_old_power_calls_needs_a_head_node_that_knows_them(rehearse: Rehearse) -> None:
    rehearsal = rehearse(answers="echo")
    sent = rehearsal.register()
    for call in OLD_CALLS:
        for given in (sent["uuid"], "dgx-05"):
            body = {"service": "cmdevice", "call": call, "arg": given}
            assert rehearsal.post(body, rehearsal.token).body == {"operations": [], "success": True}
            rehearsal.simulation.settle(86_400)
    calls = [(call.operation, call.given) for call in rehearsal.node().power_calls]
    assert calls == [(operation, given) for operation in OLD_CALLS.values() for given in (sent["uuid"], "dgx-05")]
    for given, field in (("dgx-99", "device"), ("bcm-head", "powerControl")):
        refused = rehearsal("cmdevice.powerOn", given)
        assert (refused["success"], refused["validation"][0]["field"]) == (False, field)
    assert "this one is off" in rehearsal("cmdevice.reboot", "dgx-05")["validation"][0]["message"]


@pytest.mark.parametrize("call", OLD_CALLS)
def test_other_head_nodes_do_not_know_them(rehearsal: Rehearsal, call: str) -> None:
    rehearsal.register()
    answer = rehearsal.answer(f"cmdevice.{call}", "dgx-05")
    assert (answer.status, answer.body) == (400, {"errormessage": f"unknown call cmdevice.{call}"})
    assert rehearsal.node().power_calls == ()


# --- cycle_operation


def test_a_client_that_sends_cycle_needs_a_head_node_that_knows_it(rehearse: Rehearse) -> None:
    rehearsal = rehearse(answers={"cycle_operation": "unknown"})
    rehearsal.up()
    order = {"devices": [rehearsal.node().uuid], "operation": "CYCLE"}
    assert rehearsal.answer("cmdevice.powerOperation", order).status == 400
    assert rehearsal("cmdevice.powerOperation", {**order, "operation": "RESET"})["count"] == 1
    rehearsal.simulation.settle(86_400)
    assert (rehearsal.node().status, rehearsal.node().boots) == ("UP", 2)


# --- cycle_when_off


def test_a_bmc_may_refuse_to_cycle_a_machine_that_is_off(rehearse: Rehearse) -> None:
    rehearsal = rehearse(answers={"preset": "echo", "cycle_when_off": "refused"})
    rehearsal.register()
    for reply in (rehearsal.power("CYCLE", "dgx-05"), rehearsal("cmdevice.powerCycle", "dgx-05")):
        assert reply["success"] is False
        assert "not supported in present state" in reply["validation"][0]["message"]
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    rehearsal.simulation.settle(86_400)
    assert rehearsal.power("CYCLE", "dgx-05")["count"] == 1
    usual = rehearse()
    usual.register()
    assert usual.power("CYCLE", "dgx-05")["count"] == 1


# --- power_failure


FAULTS = {
    "bmc_unreachable": "dgx-05: BMC unreachable: no answer from 10.229.10.5",
    "wrong_bmc_credentials": "dgx-05: BMC authentication failed at 10.229.10.5: user name or password is wrong",
}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_client_that_does_not_wait_sees_a_failure_only_in_the_answer(rehearse: Rehearse, kind: str) -> None:
    rehearsal = rehearse(faults=[{"kind": kind, "node": "dgx-05"}])
    rehearsal.register()
    reply = rehearsal.power("ON", "dgx-05")
    assert (reply["success"], reply["count"]) == (False, 0)
    assert [(item["field"], item["message"]) for item in reply["validation"]] == [("powerControl", FAULTS[kind])]
    assert rehearsal.node().power_calls[0].refusal == FAULTS[kind]


@pytest.mark.parametrize("kind", FAULTS)
def test_a_client_that_reads_the_history_sees_a_failure_that_comes_later(rehearse: Rehearse, kind: str) -> None:
    rehearsal = rehearse(answers={"power_failure": "later"}, faults=[{"kind": kind, "node": "dgx-05", "count": 1}])
    sent = rehearsal.register()
    assert rehearsal.power("ON", "dgx-05").items() >= {"count": 1}.items()
    assert rehearsal("cmdevice.powerOperationHistory", [sent["uuid"]]) == []
    rehearsal.simulation.settle(86_400)
    (entry,) = rehearsal("cmdevice.powerOperationHistory", [sent["uuid"]])
    assert (entry["success"], entry["message"]) == (False, FAULTS[kind])
    node = rehearsal.node()
    assert (node.power, node.power_calls[0].refusal, node.power_calls[0].failure) == ("OFF", None, FAULTS[kind])
    rehearsal.power("ON", "dgx-05")
    rehearsal.simulation.settle(86_400)
    assert rehearsal.node().status == "UP"


def test_a_device_that_is_skipped_is_skipped_at_once_in_either_way(rehearse: Rehearse) -> None:
    rehearsal = rehearse(answers={"power_failure": "later"})
    rehearsal.register(powerControl="none")
    assert rehearsal.power("ON", "dgx-05")["count"] == 0
