# ruff: noqa: FBT003 - the calls have flags by position
"""Power, boot and installation, through the JSON API; the clock moves by hand."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bcm_simulator.entities import ZERO
from bcm_simulator.faults import FaultSpec
from bcm_simulator.hardware import Power, Transfer

if TYPE_CHECKING:
    from collections.abc import Callable

    from bcm_simulator.journal import Json
    from bcm_simulator.views import Node
    from tests.bcm_simulator.conftest import Rehearsal

POWER, FIRMWARE, BOOT, FULL, SYNC, CALLING_INIT = 2, 30, 60, 1500, 300, 60
LAYOUT = "<diskSetup><device><blockdev>/dev/sda</blockdev></device></diskSetup>"
FULL_COURSE = ["DOWN", "BOOTING", "INSTALLING", "INSTALLER_CALLINGINIT", "UP"]


def set_fault(rehearsal: Rehearsal, kind: str, **more: object) -> None:
    rehearsal.simulation.set_fault(FaultSpec.model_validate({"kind": kind, **more}))


def change_category(rehearsal: Rehearsal, name: str = "default", **changes: object) -> None:
    reply = rehearsal("cmdevice.updateCategory", {"uuid": rehearsal.uuid_of("category", name), **changes})
    assert reply["success"] is True


def change_image(rehearsal: Rehearsal, image: str) -> None:
    change_category(rehearsal, softwareImageProxy={"parentSoftwareImage": rehearsal.uuid_of("image", image)})


def refusal(reply: Json) -> tuple[str, str]:
    assert reply["success"] is False
    (item,) = reply["validation"]
    return item["field"], item["message"]


def settle(rehearsal: Rehearsal) -> float:
    return rehearsal.simulation.settle(86_400)


def messages(node: Node) -> list[str]:
    return [change.info for change in node.history if change.status == "INSTALLING"]


# --- the course of an installation


def test_a_new_node_is_installed_within_half_an_hour(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    assert settle(rehearsal) == POWER + FIRMWARE + BOOT + FULL + CALLING_INIT < 30 * 60
    node = rehearsal.node()
    assert (node.statuses, node.power, node.image) == (FULL_COURSE, "ON", "image-a")


def test_each_phase_takes_its_time(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    seen = []
    for seconds in (POWER + FIRMWARE - 1, 1, BOOT - 1, 1, FULL - 1, 1, CALLING_INIT - 1, 1):
        rehearsal.simulation.advance(seconds)
        seen.append(rehearsal.node().status.value)
    assert seen == [
        *("DOWN", "BOOTING", "BOOTING", "INSTALLING"),
        *("INSTALLING", "INSTALLER_CALLINGINIT", "INSTALLER_CALLINGINIT", "UP"),
    ]


def test_the_installers_messages_come_in_the_documented_order(rehearsal: Rehearsal) -> None:
    node = (rehearsal.up(), rehearsal.node())[1]
    assert messages(node) == [
        "node-installer started",
        "checking disks",
        "recreating partitions and filesystems",
        "mounting disks",
        "waiting for FULL provisioning to '/' to start",
        "provisioning started, waiting for completion",
        "provisioning complete",
        "initializing SELinux",
    ]


def test_progress_grows_from_nothing_to_all(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    progress = []
    for _ in range(56):
        progress.append(rehearsal.node().progress)
        rehearsal.simulation.advance(30)
    assert progress == sorted(progress)
    assert progress[0] == 0
    assert 0.4 < progress[30] < 0.6
    assert rehearsal.node().progress == 1


def test_a_node_remembers_what_it_was_installed_with(rehearsal: Rehearsal) -> None:
    change_category(rehearsal, kernelParameters=" quiet", disksetup=LAYOUT, initialize="#!/bin/sh", finalize="exit 0")
    sent = rehearsal.up(finalize="echo node")
    (install,) = rehearsal.node().installs
    assert install.model_dump(exclude={"started", "started_simulated", "finished", "finished_simulated"}) == {
        "node": sent["uuid"],
        "hostname": "dgx-05",
        "category": "default",
        "image": "image-a",
        "image_uuid": rehearsal.uuid_of("image", "image-a"),
        "kernel_version": "5.15.0-1",
        "kernel_parameters": " quiet",
        "disk_layout": LAYOUT,
        "mode": "FULL",
        "mode_from": "new node",
        "transfer": "FULL",
        "scripts": [
            {"phase": "initialize", "owner": "default", "text": "#!/bin/sh"},
            {"phase": "finalize", "owner": "default", "text": "exit 0"},
            {"phase": "finalize", "owner": "dgx-05", "text": "echo node"},
        ],
        "outcome": "done",
        "message": "",
    }
    assert install.finished_simulated == install.started_simulated + FULL + CALLING_INIT


def test_a_nodes_own_kernel_parameters_go_before_its_categorys(rehearsal: Rehearsal) -> None:
    change_category(rehearsal, kernelParameters="category")
    rehearsal.up(kernelParameters="node")
    assert rehearsal.node().installs[0].kernel_parameters == "node"


@pytest.mark.parametrize("answers", ["bcm-11", "bcm-10", "echo"])
def test_only_a_boot_interface_of_that_name_shows_booting_when_strict(
    rehearse: Callable[..., Rehearsal], answers: str
) -> None:
    rehearsal = rehearse(strict={"need_bootif": True}, answers=answers)
    sent = rehearsal.device()
    sent["interfaces"][0]["name"] = "eth0"
    rehearsal("cmdevice.addDevice", sent)
    rehearsal.up("dgx-06", 6)
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node("dgx-05").statuses == ["DOWN", "INSTALLING", "INSTALLER_CALLINGINIT", "UP"]
    assert rehearsal.node("dgx-06").statuses == FULL_COURSE


# --- install modes


def test_auto_synchronizes_a_disk_with_the_right_layout_and_brings_the_new_image(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    change_image(rehearsal, "image-b")
    rehearsal.power("CYCLE", "dgx-05")
    assert settle(rehearsal) == POWER + 5 + FIRMWARE + BOOT + SYNC + CALLING_INIT
    node = rehearsal.node()
    assert (node.image, node.installs[-1].transfer, node.installs[-1].mode) == ("image-b", "SYNC", "AUTO")
    assert "recreating partitions and filesystems" not in messages(node)[8:]
    assert "waiting for SYNC provisioning to '/' to start" in messages(node)


def test_auto_installs_in_full_when_the_layout_changed(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    change_category(rehearsal, disksetup=LAYOUT)
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    install = rehearsal.node().installs[-1]
    assert (install.transfer, install.mode, install.mode_from, install.disk_layout) == (
        "FULL",
        "AUTO",
        "category",
        LAYOUT,
    )


@pytest.mark.parametrize(
    ("mode", "transfer", "image"),
    [
        ("FULL", "FULL", "image-b"),
        ("NOSYNC", "NONE", "image-a"),
        ("SKIP", "NONE", "image-a"),
    ],
)
def test_the_categorys_mode_counts_for_a_known_node(rehearsal: Rehearsal, mode: str, transfer: str, image: str) -> None:
    rehearsal.up()
    change_image(rehearsal, "image-b")
    change_category(rehearsal, installMode=mode)
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.installs[-1].transfer, node.image) == ("UP", transfer, image)


def test_nosync_installs_in_full_when_the_layout_changed(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    change_category(rehearsal, installMode="NOSYNC", disksetup=LAYOUT)
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node().installs[-1].transfer is Transfer.FULL


def test_a_nodes_own_mode_goes_before_its_categorys_and_next_boot_before_both_and_only_once(
    rehearsal: Rehearsal,
) -> None:
    sent = rehearsal.up()
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "installMode": "NOSYNC", "nextBootInstallMode": "FULL"})
    for _ in range(2):
        rehearsal.power("CYCLE", "dgx-05")
        settle(rehearsal)
    sources = [(install.mode, install.mode_from) for install in rehearsal.node().installs]
    assert sources == [("FULL", "new node"), ("FULL", "next boot"), ("NOSYNC", "node")]


def test_maintenance_mode_touches_nothing_and_lasts_until_the_next_restart(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    change_category(rehearsal, installMode="MAIN")
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.info, node.image) == ("INSTALLING", "entered maintenance mode", "image-a")
    change_category(rehearsal, installMode="AUTO")
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node().status == "UP"


def test_a_new_node_that_is_not_synchronized_is_installed_in_full(rehearsal: Rehearsal) -> None:
    change_category(rehearsal, newNodeInstallMode="NOSYNC")
    rehearsal.up()
    assert rehearsal.node().installs[0].transfer is Transfer.FULL


def test_skip_boots_nothing_from_a_disk_that_an_installation_left_half_done(rehearsal: Rehearsal) -> None:
    sent = rehearsal.up(installMode="FULL")
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(600)
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "installMode": "SKIP"})
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert node.status == "INSTALLER_FAILED"
    assert node.info == "install mode SKIP boots what is on the disk, and the disk is empty"


def test_a_node_that_was_registered_again_counts_as_new(rehearsal: Rehearsal) -> None:
    old = rehearsal.up()
    rehearsal("cmdevice.removeDevice", old["uuid"])
    rehearsal.register()
    assert rehearsal.node().status == "DOWN"
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert [(install.mode_from, install.transfer) for install in node.installs] == [("new node", "FULL")] * 2
    assert [call.operation for call in node.power_calls] == ["ON", "CYCLE"]


def test_a_changed_mac_counts_as_a_new_node(rehearsal: Rehearsal) -> None:
    sent = rehearsal.up()
    interfaces = [{**sent["interfaces"][0], "mac": "02:5E:00:00:00:AA"}, sent["interfaces"][1]]
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "mac": "02:5E:00:00:00:AA", "interfaces": interfaces})
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.installs[-1].mode_from, len(node.installs)) == ("UP", "new node", 2)


@pytest.mark.parametrize(
    ("layout", "message"), [("no xml", "the disk layout cannot be read"), ("<other/>", "cannot be read")]
)
def test_a_layout_that_cannot_be_read_stops_the_installer(rehearsal: Rehearsal, layout: str, message: str) -> None:
    change_category(rehearsal, disksetup=layout)
    rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.image) == ("INSTALLER_FAILED", None)
    assert message in node.info


def test_a_changed_mac_means_a_full_installation_even_where_new_nodes_are_not_synchronized(
    rehearsal: Rehearsal,
) -> None:
    sent = rehearsal.up()
    change_category(rehearsal, newNodeInstallMode="NOSYNC")
    interfaces = [{**sent["interfaces"][0], "mac": "02:5E:00:00:00:AA"}, sent["interfaces"][1]]
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "mac": "02:5E:00:00:00:AA", "interfaces": interfaces})
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    install = rehearsal.node().installs[-1]
    assert (install.mode, install.mode_from, install.transfer) == ("NOSYNC", "new node", "FULL")


def test_a_mac_that_was_given_up_may_be_used_by_another_node(rehearsal: Rehearsal) -> None:
    first = rehearsal.up("dgx-01", 1)
    interfaces = [{**first["interfaces"][0], "mac": "02:5E:00:00:00:AA"}, first["interfaces"][1]]
    rehearsal("cmdevice.updateDevice", {"uuid": first["uuid"], "mac": "02:5E:00:00:00:AA", "interfaces": interfaces})
    second = rehearsal.device("dgx-02", 2)
    second["mac"] = second["interfaces"][0]["mac"] = first["mac"]
    assert rehearsal("cmdevice.addDevice", second)["success"] is True
    one, two = rehearsal.node("dgx-01"), rehearsal.node("dgx-02")
    assert (one.status, one.image, two.status, two.image) == ("UP", "image-a", "DOWN", None)
    assert one.machine != two.machine


def test_an_empty_layout_stops_a_strict_installer(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(strict={"need_disk_layout": True})
    rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node().info == "missing device: the disk layout is empty"


# --- power


def test_power_changes_a_moment_after_the_call(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    (call,) = rehearsal.node().power_calls
    assert (rehearsal.node().power, call.settled) == ("OFF", False)
    rehearsal.simulation.advance(POWER)
    (call,) = rehearsal.node().power_calls
    assert (rehearsal.node().power, call.settled, call.changed) == ("ON", True, True)


def test_switching_on_what_is_on_changes_nothing(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    before = rehearsal.node()
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    settle(rehearsal)
    after = rehearsal.node()
    assert (after.status, after.boots, after.lost_runs, after.installs) == ("UP", 1, 0, before.installs)
    assert [(call.operation, call.changed) for call in after.power_calls] == [("ON", True), ("ON", False)]


def test_a_power_cycle_loses_what_ran(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(POWER)
    assert (rehearsal.node().power, rehearsal.node().status, rehearsal.node().lost_runs) == ("OFF", "DOWN", 1)
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.power, node.statuses, node.boots) == ("ON", FULL_COURSE + FULL_COURSE, 2)


def test_a_power_cycle_switches_on_what_is_off(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    assert (rehearsal.node().status, rehearsal.node().lost_runs) == ("UP", 0)


def test_the_bmc_settings_may_set_a_longer_pause(rehearsal: Rehearsal) -> None:
    change_category(rehearsal, bmcSettings={"userName": "a", "password": "b", "powerResetDelay": 40})
    rehearsal.up()
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(POWER + 39)
    assert rehearsal.node().power == "OFF"
    rehearsal.simulation.advance(1)
    assert rehearsal.node().power == "ON"


def test_power_off_and_a_reboot(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(answers={"old_power_calls": "known"})
    rehearsal.up()
    assert rehearsal("cmdevice.reboot", "dgx-05") == {"operations": [], "success": True}
    rehearsal.simulation.advance(POWER)
    assert (rehearsal.node().status, rehearsal.node().power) == ("GOING_DOWN", "ON")
    settle(rehearsal)
    assert rehearsal.node().statuses == [*FULL_COURSE, "GOING_DOWN", *FULL_COURSE]
    assert rehearsal.node().lost_runs == 0
    rehearsal.power("OFF", "dgx-05")
    settle(rehearsal)
    assert (rehearsal.node().status, rehearsal.node().power, rehearsal.node().lost_runs) == ("DOWN", "OFF", 1)


def test_operations_take_their_turn(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(1)
    rehearsal.power("OFF", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.power, node.boots) == ("OFF", 2)
    assert [(call.operation, call.changed) for call in node.power_calls[1:]] == [
        ("CYCLE", True),
        ("OFF", True),
    ]


def test_two_cycles_in_a_row_both_pause_as_long_as_one(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(POWER + 5)
    assert (rehearsal.node().power, rehearsal.node().boots) == ("ON", 2)
    rehearsal.simulation.advance(POWER + 5)
    assert (rehearsal.node().power, rehearsal.node().boots) == ("ON", 3)


def test_an_interrupted_installation_leaves_an_unusable_disk(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    rehearsal.simulation.advance(600)
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(POWER)
    node = rehearsal.node()
    assert (node.image, node.interrupted_installs, node.lost_runs) == (None, 1, 0)
    assert (node.installs[0].outcome, node.installs[0].message) == ("interrupted", "the power was cut")
    settle(rehearsal)
    assert [install.outcome for install in rehearsal.node().installs] == ["interrupted", "done"]


def test_cutting_the_power_of_a_full_installation_loses_the_system_that_was_there(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    change_category(rehearsal, installMode="FULL")
    rehearsal.power("CYCLE", "dgx-05")
    rehearsal.simulation.advance(600)
    rehearsal.power("OFF", "dgx-05")
    rehearsal.simulation.advance(POWER)
    assert rehearsal.node().image is None
    change_category(rehearsal, installMode="AUTO")
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    assert [(one.mode, one.transfer.value) for one in rehearsal.node().installs[1:]] == [
        ("FULL", "FULL"),
        ("AUTO", "FULL"),
    ]


# --- refusals


@pytest.mark.parametrize("operation", ["ON", "OFF", "RESET", "CYCLE", "STATUS"])
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"powerControl": "custom"}, "dgx-05: power control is 'custom', which has no BMC to talk to"),
        (
            {"powerControl": "ipmi1"},
            "dgx-05: power control 'ipmi1' needs a BMC interface ipmi1 with an address, and the",
        ),
        (
            {"interfaces": [], "provisioningInterface": ZERO},
            "dgx-05: power control 'ipmi' needs a BMC interface with an address, and the node has none",
        ),
    ],
)
def test_a_node_whose_bmc_cannot_be_found_is_refused(
    rehearsal: Rehearsal, operation: str, change: Json, message: str
) -> None:
    rehearsal.register(**change)
    reply = rehearsal.power(operation, "dgx-05")
    assert reply["count"] == 0
    assert refusal(reply)[1].startswith(message)
    assert settle(rehearsal) == 0


def test_for_a_node_without_power_control_nothing_is_done(rehearsal: Rehearsal) -> None:
    rehearsal.register(powerControl="none")
    for hostname in ("dgx-05", "bcm-head"):
        assert rehearsal.power("CYCLE", hostname).keys() == {"index", "count"}
        assert rehearsal.power("CYCLE", hostname)["count"] == 0
    assert settle(rehearsal) == 0
    assert rehearsal.node().power_calls[0].refusal == "dgx-05: power control is 'none'"


@pytest.mark.parametrize("force", [None, False, 0])
def test_a_closed_device_is_skipped_unless_forced(rehearsal: Rehearsal, force: object) -> None:
    sent = rehearsal.register()
    rehearsal("cmstatus.close", [sent["uuid"]], "under repair", True)
    assert rehearsal("cmstatus.getStatus", sent["uuid"])["closed"] is True
    assert rehearsal.power("ON", "dgx-05", force=force)["count"] == 0
    assert (settle(rehearsal), rehearsal.node().power) == (0, "OFF")
    assert rehearsal.power("ON", "dgx-05", force=1)["count"] == 1
    rehearsal("cmstatus.open", [sent["uuid"]], "", True)
    assert rehearsal.power("CYCLE", "dgx-05", force=force)["count"] == 1


def test_one_operation_is_for_any_number_of_nodes(rehearsal: Rehearsal) -> None:
    devices = [rehearsal.register(f"node-{number}", number)["uuid"] for number in (1, 2, 3)]
    rehearsal("cmdevice.updateDevice", {"uuid": devices[1], "powerControl": "none"})
    order = {"operation": "ON", "devices": [*devices, "d-unknown"]}
    first = rehearsal("cmdevice.powerOperation", order)
    assert first["count"] == 2
    settle(rehearsal)
    assert [rehearsal.node(f"node-{number}").status.value for number in (1, 2, 3)] == ["UP", "DOWN", "UP"]
    assert rehearsal("cmdevice.powerOperation", order)["index"] > first["index"]


def test_a_status_operation_changes_nothing(rehearsal: Rehearsal) -> None:
    rehearsal.up()
    assert rehearsal("cmdevice.powerOperation", {"devices": [rehearsal.node().uuid]})["count"] == 1
    settle(rehearsal)
    (_, call) = rehearsal.node().power_calls
    assert (call.operation, call.settled, call.changed, rehearsal.node().boots) == ("STATUS", True, False, 1)


def test_the_history_has_what_was_carried_out(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register()
    set_fault(rehearsal, "bmc_unreachable", count=1)
    for operation in ("ON", "ON", "RESET"):
        rehearsal.power(operation, "dgx-05")
    rehearsal.simulation.advance(POWER)
    history = rehearsal("cmdevice.powerOperationHistory", [sent["uuid"]], 0)
    assert [(entry["operation"], entry["success"]) for entry in history] == [("ON", False), ("ON", True)]
    assert history[0]["message"] == "dgx-05: BMC unreachable: no answer from 10.229.10.5"
    assert {entry["ref_device_uuid"] for entry in history} == {sent["uuid"]}
    settle(rehearsal)
    (last,) = rehearsal("cmdevice.powerOperationHistory", [sent["uuid"]], 1)
    assert (last["operation"], last["success"]) == ("RESET", True)


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ({"operation": "REBOOT", "devices": []}, "operation 'REBOOT' is not in set AUXCYCLE, CYCLE, OFF, ON, RESET"),
        ({"operation": "ON"}, "devices must be a list of UUIDs"),
    ],
)
def test_an_operation_that_makes_no_sense_is_refused(rehearsal: Rehearsal, order: Json, said: str) -> None:
    answer = rehearsal.answer("cmdevice.powerOperation", order)
    assert answer.status == 400
    assert said in answer.body["errormessage"]


@pytest.mark.parametrize("method", ["ipmi", "ipmi0"])
def test_a_bare_method_takes_the_first_bmc_and_a_number_the_one_of_that_name(rehearsal: Rehearsal, method: str) -> None:
    rehearsal.register(powerControl=method)
    assert rehearsal.power("ON", "dgx-05")["count"] == 1


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("bmc_unreachable", "dgx-05: BMC unreachable: no answer from 10.229.10.5"),
        ("wrong_bmc_credentials", "dgx-05: BMC authentication failed at 10.229.10.5: user name or password is wrong"),
    ],
)
def test_faults_of_the_bmc_refuse_one_node_and_spare_the_others(rehearsal: Rehearsal, kind: str, message: str) -> None:
    rehearsal.register()
    rehearsal.register("dgx-06", 6)
    set_fault(rehearsal, kind, node="dgx-05", count=1)
    assert refusal(rehearsal.power("ON", "dgx-05")) == ("powerControl", message)
    assert rehearsal.power("ON", "dgx-06")["count"] == 1
    assert rehearsal.power("ON", "dgx-05")["count"] == 1


# --- faults of installations


def test_a_machine_that_finds_nothing_to_boot_stays_down_until_it_is_restarted(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    set_fault(rehearsal, "pxe_failure", node="dgx-05", count=1)
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.info, node.power, node.installs) == ("DOWN", "PXE boot failed", "ON", ())
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node().status == "UP"


def test_a_failed_installation_says_so_and_the_next_try_works(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    set_fault(rehearsal, "install_failure", node="dgx-05", count=1, message="no space left on device")
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.info, node.image) == ("INSTALLER_FAILED", "no space left on device", None)
    assert (node.installs[0].outcome, node.installs[0].message) == ("failed", "no space left on device")
    status = rehearsal("cmstatus.getStatus", node.uuid)
    assert (status["status"], status["provisioningFailed"]) == ("INSTALLER_FAILED", True)
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    assert (rehearsal.node().status, rehearsal.node().installs[-1].mode_from) == ("UP", "new node")


def test_a_hanging_installation_becomes_unreachable_after_ten_minutes(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    set_fault(rehearsal, "install_hang", node="dgx-05")
    rehearsal.power("ON", "dgx-05")
    rehearsal.simulation.advance(1_000 + 300)
    assert rehearsal.node().info == "provisioning started, waiting for completion"
    settle(rehearsal)
    node = rehearsal.node()
    assert (node.status, node.installs[0].outcome) == ("INSTALLER_UNREACHABLE", "failed")
    assert node.history[-1].simulated - node.history[-2].simulated == 0.87 * FULL / 2 + 600
    assert rehearsal.simulation.slots().used == ()


# --- provisioning slots


def test_more_nodes_than_slots_wait_and_are_served_in_order(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(provisioning_slots=3)
    for number in range(1, 8):
        rehearsal.register(f"node-{number}", number)
        rehearsal.power("ON", f"node-{number}")
        rehearsal.simulation.advance(1)
    rehearsal.simulation.advance(POWER + FIRMWARE + BOOT + FULL / 2)
    slots = rehearsal.simulation.slots()
    assert (slots.total, len(slots.used), len(slots.waiting)) == (3, 3, 4)
    waiting = [rehearsal.node(f"node-{number}") for number in range(4, 8)]
    assert [node.machine for node in waiting] == list(slots.waiting)
    assert {node.info for node in waiting} == {"waiting for FULL provisioning to '/' to start"}
    settle(rehearsal)
    nodes = [rehearsal.node(f"node-{number}") for number in range(1, 8)]
    assert {node.status.value for node in nodes} == {"UP"}
    began = [
        next(change.simulated for change in node.history if change.info.startswith("provisioning started"))
        for node in nodes
    ]
    assert began == sorted(began)
    assert rehearsal.simulation.slots().most_used == 3


def test_ten_nodes_are_provisioned_at_once_by_default(rehearsal: Rehearsal) -> None:
    for number in range(1, 13):
        rehearsal.register(f"node-{number}", number)
        rehearsal.power("ON", f"node-{number}")
    rehearsal.simulation.advance(600)
    assert Counter(rehearsal.node(f"node-{number}").info for number in range(1, 13)) == {
        "provisioning started, waiting for completion": 10,
        "waiting for FULL provisioning to '/' to start": 2,
    }
    settle(rehearsal)
    assert rehearsal.simulation.slots().most_used == 10


@pytest.mark.parametrize("end", ["power", "failure"])
def test_a_slot_is_free_again_when_its_node_fails(rehearse: Callable[..., Rehearsal], end: str) -> None:
    rehearsal = rehearse(provisioning_slots=1)
    rehearsal.register("first", 1)
    rehearsal.register("second", 2)
    if end == "failure":
        set_fault(rehearsal, "install_failure", node="first")
    for hostname in ("first", "second"):
        rehearsal.power("ON", hostname)
        rehearsal.simulation.advance(1)
    rehearsal.simulation.advance(600)
    if end == "power":
        rehearsal.power("OFF", "first")
    settle(rehearsal)
    assert rehearsal.node("first").status == ("DOWN" if end == "power" else "INSTALLER_FAILED")
    assert rehearsal.node("second").status == "UP"


def test_a_node_that_waits_can_give_up_its_place(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(provisioning_slots=1)
    for number in (1, 2, 3):
        rehearsal.register(f"node-{number}", number)
        rehearsal.power("ON", f"node-{number}")
    rehearsal.simulation.advance(600)
    rehearsal.power("OFF", "node-2")
    settle(rehearsal)
    assert [rehearsal.node(f"node-{number}").status.value for number in (1, 2, 3)] == ["UP", "DOWN", "UP"]


# --- machines that differ from their records


MACHINE = {"macs": ["02:5e:00:00:00:05"], "bmc": {"ip": "10.229.10.5"}}


def test_a_machine_with_another_mac_stays_down_and_waits_for_identification(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(machines={"box": {**MACHINE, "macs": ["02:5e:00:00:00:99"]}})
    sent = rehearsal.register()
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    rehearsal.simulation.advance(86_400)
    assert rehearsal.node().status == "DOWN"
    (new,) = rehearsal("cmdevice.getNewNodes")
    assert (new["mac"], new["type"], new["arch"], new["switchPort"]) == ("02:5E:00:00:00:99", "NODE", "x86_64", None)
    assert new["appeared"] == pytest.approx(time.time(), abs=60)
    (machine,) = rehearsal.simulation.machines()
    assert (machine.name, machine.power, machine.node) == ("box", "ON", None)

    interfaces = [{**sent["interfaces"][0], "mac": "02:5e:00:00:00:99"}, sent["interfaces"][1]]
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "mac": "02:5e:00:00:00:99", "interfaces": interfaces})
    assert rehearsal("cmdevice.getNewNodes") == []
    settle(rehearsal)
    assert (rehearsal.node().status, rehearsal.node().machine) == ("UP", "box")


def test_a_machine_that_is_not_registered_appears_among_the_new_nodes_only(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(machines={"box": {**MACHINE, "power": "on"}})
    settle(rehearsal)
    assert len(rehearsal("cmdevice.getNewNodes")) == 1
    assert [node["hostname"] for node in rehearsal("cmdevice.getNodes")] == ["bcm-head"]
    rehearsal.register()
    settle(rehearsal)
    assert (rehearsal.node().status, rehearsal("cmdevice.getNewNodes")) == ("UP", [])


def test_a_bmc_at_another_address_than_recorded_is_unreachable(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(machines={"box": {**MACHINE, "bmc": {"ip": "10.229.10.77"}}})
    rehearsal.register()
    assert "BMC unreachable: no answer from 10.229.10.5" in refusal(rehearsal.power("ON", "dgx-05"))[1]


def test_a_bmc_address_of_another_machine_powers_that_one(rehearse: Callable[..., Rehearsal]) -> None:
    other = {"macs": ["02:5e:00:00:00:06"], "bmc": {"ip": "10.229.10.6"}}
    rehearsal = rehearse(machines={"five": MACHINE, "six": other})
    sent = rehearsal.device()
    sent["interfaces"][1]["ip"] = "10.229.10.6"
    rehearsal("cmdevice.addDevice", sent)
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    powers = {machine.name: machine.power for machine in rehearsal.simulation.machines()}
    assert powers == {"five": Power.OFF, "six": Power.ON}
    assert rehearsal.node().status == "DOWN"


@pytest.mark.parametrize("any_mac", [True, False])
def test_a_second_port_is_recognized_only_when_the_head_node_resolves_any_mac(
    rehearse: Callable[..., Rehearsal], *, any_mac: bool
) -> None:
    rehearsal = rehearse(resolve_any_mac=any_mac, machines={"box": {**MACHINE, "macs": ["02:5e:00:00:00:77"]}})
    sent = rehearsal.device()
    port = {**sent["interfaces"][0], "uuid": "port", "name": "eth1", "mac": "02:5e:00:00:00:77", "bootable": False}
    sent["interfaces"].append(port)
    rehearsal("cmdevice.addDevice", sent)
    rehearsal.power("ON", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node().status == ("UP" if any_mac else "DOWN")


CREDENTIALS = {"ip": "10.229.10.5", "username": "root", "password": "calvin"}


def test_a_machine_with_its_own_bmc_password_is_powered_only_with_it(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(machines={"box": {**MACHINE, "bmc": CREDENTIALS}})
    rehearsal.register()
    denied = "dgx-05: BMC authentication failed at 10.229.10.5: user name or password is wrong"
    assert refusal(rehearsal.power("ON", "dgx-05"))[1] == denied
    change_category(rehearsal, bmcSettings={"userName": "root", "password": "wrong"})
    assert refusal(rehearsal.power("ON", "dgx-05"))[1] == denied
    change_category(rehearsal, bmcSettings={"userName": "root", "password": "calvin"})
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    settle(rehearsal)
    assert rehearsal.node().status == "UP"


def test_the_installer_writes_the_credentials_of_its_day_into_the_bmc(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(machines={"box": {**MACHINE, "bmc": CREDENTIALS}})
    rehearsal.register()
    change_category(rehearsal, bmcSettings={"userName": "ops", "password": "new"})
    rehearsal.simulation.press_power("box", Power.ON)
    settle(rehearsal)
    assert rehearsal.power("CYCLE", "dgx-05")["count"] == 1
    change_category(rehearsal, bmcSettings={"userName": "ops", "password": "newer"})
    assert "authentication failed" in refusal(rehearsal.power("CYCLE", "dgx-05"))[1]


def test_a_node_without_settings_of_its_own_or_of_its_category_has_the_partitions(
    rehearse: Callable[..., Rehearsal],
) -> None:
    settings = {"username": "root", "password": "calvin"}
    rehearsal = rehearse(bmc_settings=settings, machines={"box": {**MACHINE, "bmc": CREDENTIALS}})
    rehearsal.register()
    assert rehearsal.power("ON", "dgx-05")["count"] == 1
    change_category(rehearsal, bmcSettings={"userName": "ops"})
    assert "authentication failed" in refusal(rehearsal.power("ON", "dgx-05"))[1]


# --- nodes that are installed in the cluster file


def test_nodes_can_be_installed_and_up_in_the_cluster_file(rehearse: Callable[..., Rehearsal]) -> None:
    node = {"mac": "02:5e:00:00:00:05", "category": "default", "bmc_ip": "10.229.10.5", "installed": "image-a"}
    rehearsal = rehearse(
        nodes={"on": {**node, "power": "on"}, "off": {**node, "mac": "02:5e:00:00:00:06", "bmc_ip": None}}
    )
    on, off = rehearsal.node("on"), rehearsal.node("off")
    assert [(one.status, one.power, one.image) for one in (on, off)] == [
        ("UP", "ON", "image-a"),
        ("DOWN", "OFF", "image-a"),
    ]
    rehearsal.power("CYCLE", "on")
    settle(rehearsal)
    assert rehearsal.node("on").installs[0].transfer is Transfer.SYNC
    assert rehearsal.power("ON", "off")["count"] == 0


# --- restart required


@pytest.mark.parametrize(
    ("change", "reasons"),
    [("image", ("software image",)), ("layout", ("disk layout",)), ("address", ("network",)), ("notes", ())],
)
def test_a_running_node_says_when_it_must_be_restarted(
    rehearsal: Rehearsal, change: str, reasons: tuple[str, ...]
) -> None:
    sent = rehearsal.up()
    if change == "image":
        change_image(rehearsal, "image-b")
    elif change == "layout":
        change_category(rehearsal, disksetup=LAYOUT)
    elif change == "address":
        interfaces = [{**sent["interfaces"][0], "ip": "10.184.162.99"}, sent["interfaces"][1]]
        rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "interfaces": interfaces})
    else:
        rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "notes": "new"})
    assert rehearsal.node().restart_reasons == reasons
    status = rehearsal("cmstatus.getStatus", sent["uuid"])
    assert (status["restartRequired"], status["restartRequiredReasons"]) == (bool(reasons), list(reasons))
    rehearsal.power("CYCLE", "dgx-05")
    settle(rehearsal)
    assert rehearsal.node().restart_reasons == ()


# --- time


def test_the_same_happens_in_one_jump_and_in_many_small_ones(rehearse: Callable[..., Rehearsal]) -> None:
    def course(step: float) -> list[tuple[str, str, float]]:
        rehearsal = rehearse(provisioning_slots=1)
        began = rehearsal.simulation.clock_view().simulated
        for number in (1, 2):
            rehearsal.register(f"node-{number}", number)
            rehearsal.power("ON", f"node-{number}")
        for _ in range(int(3600 / step)):
            rehearsal.simulation.advance(step)
        return [
            (change.status.value, change.info, round(change.simulated - began, 3))
            for number in (1, 2)
            for change in rehearsal.node(f"node-{number}").history
        ]

    assert course(3600) == course(7.5)
    assert course(3600)[-1][0] == "UP"
