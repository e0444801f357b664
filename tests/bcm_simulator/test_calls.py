# ruff: noqa: FBT003 - the calls have flags by position
"""The calls of the JSON API: what they store, return and refuse."""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING

import pytest

from bcm_simulator.entities import NO_ADDRESS, NO_MAC, ZERO
from bcm_simulator.faults import FaultSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from bcm_simulator.journal import Json
    from tests.bcm_simulator.conftest import Rehearsal

REMOVED = {"success": True, "task_uuid": ZERO, "changes": []}
SUCCESS = {"success": True, "task_uuid": ZERO, "updated_entity": None, "validation": []}


def a_category(rehearsal: Rehearsal, **more: object) -> dict[str, Json]:
    """Return a category as the provider writes it."""
    return {
        "baseType": "Category",
        "childType": "",
        "uuid": str(uuid.uuid4()),
        "name": "gpu",
        "managementNetwork": rehearsal.uuid_of("network", "internalnet"),
        "softwareImageProxy": {
            "baseType": "SoftwareImageProxy",
            "uuid": str(uuid.uuid4()),
            "parentSoftwareImage": rehearsal.uuid_of("image", "image-a"),
        },
        "modified": True,
        "to_be_removed": False,
        **more,
    }


def an_image(**more: object) -> dict[str, Json]:
    """Return a software image as the provider writes it."""
    return {
        "baseType": "SoftwareImage",
        "childType": "",
        "uuid": str(uuid.uuid4()),
        "name": "new",
        "path": "/cm/images/new",
        "kernelVersion": "",
        "kernelOutputConsole": "tty0",
        "SOLPort": "ttyS1",
        "SOLSpeed": "115200",
        "enableSOL": False,
        "SOLFlowControl": True,
        "modules": [],
        "originalImage": ZERO,
        "modified": True,
        **more,
    }


def a_network(**more: object) -> dict[str, Json]:
    """Return a network as the provider writes it."""
    return {
        "baseType": "Network",
        "childType": "",
        "uuid": str(uuid.uuid4()),
        "name": "storagenet",
        "domainName": "cluster.local",
        "baseAddress": "10.5.0.0",
        "netmaskBits": 16,
        "revision": "",
        "modified": True,
        **more,
    }


def faults_of(items: list[dict[str, Json]]) -> list[tuple[str, str, str]]:
    return [(item["field"], item["error_code"], item["severity"]) for item in items]


# --- the envelope


def test_calls_are_found_in_any_case_and_lists_need_no_args(rehearsal: Rehearsal) -> None:
    assert (
        rehearsal("CMDevice.getCategories") == rehearsal("cmdevice.GETCATEGORIES") == rehearsal("device.getCategories")
    )
    assert [entry["name"] for entry in rehearsal("CMPart.getPartitions")] == ["base"]


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({"service": "cmdevice", "call": "fly"}, 400, "unknown call cmdevice.fly"),
        ({"service": "cmprov", "call": "fly"}, 400, "unknown call cmprov.fly"),
        ({"service": "cmfake", "call": "fly"}, 200, "No such service: '(cm)fake'\n"),
        ({"service": "fake", "call": "fly"}, 200, "No such service: '(cm)fake'\n"),
        ({"service": "cmdevice"}, 400, "unknown call cmdevice.None"),
        ({"service": "cmdevice", "call": "getDevice"}, 400, "the first argument must be a UUID or a name"),
        ({"service": "cmdevice", "call": "getDevice", "args": [7]}, 400, "the first argument must be a UUID or a name"),
        ({"service": "cmdevice", "call": "getDevice", "args": "x"}, 400, "cmdevice.getDevice: args must be a list"),
        ({"service": "cmdevice", "call": "addDevice", "args": ["x"]}, 400, "the first argument must be an entity"),
        (
            {"service": "cmdevice", "call": "addDevice", "args": [{"hostname": 7, "interfaces": [1], "roles": "a"}]},
            400,
            "not a Device: hostname: expected a string; interfaces[0]: expected an object; roles: expected a list",
        ),
    ],
)
def test_a_call_that_makes_no_sense_is_refused(rehearsal: Rehearsal, body: Json, status: int, message: str) -> None:
    answer = rehearsal.post(body, rehearsal.token)
    assert (answer.status, answer.body) == (status, {"errormessage": message})


@pytest.mark.parametrize(
    "credentials",
    [
        {"username": "admin", "password": "wrong"},
        {"username": "unknown", "password": "admin"},
        {"username": "admin"},
        {},
    ],
)
def test_a_wrong_login_gets_no_session(rehearsal: Rehearsal, credentials: dict[str, str]) -> None:
    assert rehearsal.post({"service": "login", **credentials}) == (200, False, None)


def test_each_user_has_a_password_of_their_own(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(users={"ops": "one", "dev": "two"})
    assert rehearsal.post({"service": "login", "username": "dev", "password": "two"}).body is True
    assert rehearsal.post({"service": "login", "username": "dev", "password": "one"}).body is False


def test_a_logout_ends_the_session(rehearsal: Rehearsal) -> None:
    assert rehearsal.post({"service": "logout"}, rehearsal.token).body is True
    assert "does not allow access" in rehearsal("cmdevice.getNodes")["errormessage"]


def test_a_caller_without_the_right_is_denied_with_status_200(rehearsal: Rehearsal) -> None:
    rehearsal.simulation.set_fault(FaultSpec.model_validate({"kind": "not_allowed", "call": "cmdevice.removeDevice"}))
    sent = rehearsal.register()
    denied = "Your certificate (profile:readonly) does not allow access to CMDevice::removeDevice\n"
    assert rehearsal("cmdevice.removeDevice", sent["uuid"]) == {"errormessage": denied}
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["hostname"] == "dgx-05"


# --- devices


def test_a_device_comes_back_with_what_was_sent_and_bcms_defaults_for_the_rest(rehearsal: Rehearsal) -> None:
    sent = rehearsal.device(notes="Rack 3, Höhe 7 ", kernelParameters=" console=ttyS1")
    assert rehearsal("CMDevice.validateDevice", sent, False) == []
    assert rehearsal("cmdevice.addDevice", sent, False) == SUCCESS

    stored = rehearsal("cmdevice.getDevice", sent["uuid"])
    own = sent.keys() - {"interfaces"}
    assert {key: stored[key] for key in own} == {**{key: sent[key] for key in own}, "modified": False}
    for before, after in zip(sent["interfaces"], stored["interfaces"], strict=True):
        kept = before.keys() & after.keys() - {"childType"}
        assert {key: after[key] for key in kept} == {key: before[key] for key in kept}
    assert stored["parent_uuid"] == sent["uuid"]
    assert stored["creationTime"] == pytest.approx(time.time(), abs=5)
    assert {key: stored[key] for key in ("bootLoader", "bootLoaderProtocol", "fips")} == dict.fromkeys(
        ("bootLoader", "bootLoaderProtocol", "fips"), "CATEGORY"
    )
    empty = {key for key, value in stored.items() if value in ("", None, False, ZERO, NO_ADDRESS) or value == []}
    assert {"installMode", "disksetup", "tag", "bmcSettings", "extra_values", "roles", "managementNetwork"} - empty == {
        "tag"
    }


def test_a_device_is_found_by_uuid_and_by_hostname_by_either_call(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register()
    found = [
        rehearsal(f"cmdevice.{call}", key) for call in ("getDevice", "getNode") for key in (sent["uuid"], "dgx-05")
    ]
    assert {entry["uuid"] for entry in found} == {sent["uuid"]}


def test_lite_nodes_are_devices_and_no_nodes(rehearsal: Rehearsal) -> None:
    full = rehearsal.register()
    lite = rehearsal.device("login-01", 7, childType="LiteNode", category=None)
    assert rehearsal("cmdevice.addLiteNode", lite)["success"] is True
    assert [one["hostname"] for one in rehearsal("cmdevice.getNodes")] == ["bcm-head", "dgx-05"]
    assert [one["hostname"] for one in rehearsal("cmdevice.getDevices")] == ["bcm-head", "dgx-05", "login-01"]
    assert [rehearsal("cmdevice.getNode", key) for key in ("login-01", lite["uuid"])] == [None, None]
    stored = rehearsal("cmdevice.getDevice", "login-01")
    assert stored["mac"] == lite["mac"]
    assert not {"category", "roles", "kernelVersion", "installMode", "softwareImageProxy"} & stored.keys()
    taken = rehearsal("cmdevice.validateDevice", {**rehearsal.device("dgx-06", 6), "mac": lite["mac"]})
    assert [(one["field"], one["ref_entity_uuid"]) for one in taken] == [("mac", lite["uuid"])]
    assert {rehearsal("cmstatus.getStatus", one["uuid"])["status"] for one in (full, lite)} == {"DOWN"}


def test_an_unset_network_of_an_interface_is_the_zero_uuid(rehearsal: Rehearsal) -> None:
    sent = rehearsal.device()
    del sent["interfaces"][1]["network"]
    rehearsal("cmdevice.addDevice", sent, False)
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["interfaces"][1]["network"] == ZERO


def test_an_update_is_a_patch_whose_lists_replace(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register(notes="old", serialNumber="S-1")
    before = rehearsal("cmdevice.getDevice", sent["uuid"])
    interfaces = [{**before["interfaces"][0], "name": "eth7"}]
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "hostname": "dgx-06", "interfaces": interfaces}, False)
    after = rehearsal("cmdevice.getDevice", sent["uuid"])
    assert after == {**before, "hostname": "dgx-06", "interfaces": interfaces}


def test_roles_are_stored_as_they_are_and_an_empty_list_clears_them(rehearsal: Rehearsal) -> None:
    head = next(node for node in rehearsal("cmdevice.getNodes") if node["childType"] == "HeadNode")
    role = next(role for role in head["roles"] if role["name"] == "storage")
    sent = rehearsal.register(roles=[role])
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["roles"] == [role]
    rehearsal("cmdevice.updateDevice", {"uuid": sent["uuid"], "roles": []}, True)
    assert rehearsal("cmdevice.getDevice", sent["uuid"])["roles"] == []


def test_the_head_node_is_among_the_nodes_with_its_roles(rehearsal: Rehearsal) -> None:
    (head,) = rehearsal("cmdevice.getNodes")
    assert (head["hostname"], head["childType"]) == ("bcm-head", "HeadNode")
    assert [(role["name"], role["childType"]) for role in head["roles"]] == [
        ("headnode", "HeadNodeRole"),
        ("boot", "BootRole"),
        ("provisioning", "ProvisioningRole"),
        ("storage", "StorageRole"),
        ("backup", "BackupRole"),
        ("monitoring", "MonitoringRole"),
    ]


@pytest.mark.parametrize(
    ("change", "fault", "message"),
    [
        (
            {"hostname": "dgx-01"},
            ("hostname", "DUPLICATE_FIELD", "ERROR"),
            "A device with hostname dgx-01 already exists",
        ),
        ({"hostname": "bcm-head"}, ("hostname", "DUPLICATE_FIELD", "ERROR"), "A device with hostname bcm-head already"),
        ({"hostname": ""}, ("hostname", "NOT_SET", "ERROR"), "The hostname should be set"),
        ({"hostname": "a_b"}, ("hostname", "BAD_VALUE", "ERROR"), "only letters, digits and dashes"),
        ({"hostname": "-a"}, ("hostname", "BAD_VALUE", "ERROR"), "Bad hostname -a"),
        ({"hostname": "123"}, ("hostname", "BAD_VALUE", "ERROR"), "not digits only"),
        ({"category": ZERO}, ("category", "NOT_SET", "ERROR"), "The category should be set"),
        ({"category": "nowhere"}, ("category", "KEY_NOT_FOUND", "ERROR"), "There is no category nowhere"),
        ({"managementNetwork": "nowhere"}, ("managementNetwork", "BAD_VALUE", "ERROR"), "There is no network"),
        ({"partition": "nowhere"}, ("partition", "KEY_NOT_FOUND", "ERROR"), "There is no partition nowhere"),
        ({"partition": None}, ("partition", "NOT_NULL", "ERROR"), "must not be null"),
        ({"provisioningInterface": "i-9"}, ("provisioningInterface", "BAD_VALUE", "ERROR"), "no interface of the"),
    ],
)
def test_a_bad_device_is_refused_in_validation_and_in_add(
    rehearsal: Rehearsal, change: dict[str, str], fault: tuple[str, str, str], message: str
) -> None:
    others = {one["uuid"] for one in (rehearsal.register("dgx-01", 1), *rehearsal("cmdevice.getNodes"))}
    sent = rehearsal.device(number=9, **change)
    (found,) = rehearsal("CMDevice.validateDevice", sent, False)
    assert faults_of([found]) == [fault]
    assert message in found["message"]
    assert found["baseType"] == "Validation"
    # For a duplicate it is the UUID of the existing device.
    assert found["ref_entity_uuid"] in (others if fault[1] == "DUPLICATE_FIELD" else {sent["uuid"]})
    refused = rehearsal("cmdevice.addDevice", sent, False)
    assert refused["success"] is False
    assert faults_of(refused["validation"]) == [fault]
    assert rehearsal("cmdevice.getDevice", sent["uuid"]) is None


@pytest.mark.parametrize("where", ["device", "interface"])
def test_a_mac_may_be_used_once_whatever_its_case(rehearsal: Rehearsal, where: str) -> None:
    owner = rehearsal.register("dgx-01", 1)
    taken = owner["mac"].lower()
    sent = rehearsal.device(number=2)
    target = sent if where == "device" else sent["interfaces"][0]
    target["mac"] = taken
    (found,) = rehearsal("CMDevice.validateDevice", sent, False)
    assert (found["field"], found["error_code"], found["ref_entity_uuid"]) == ("mac", "DUPLICATE_FIELD", owner["uuid"])
    assert found["message"] == f"A device with MAC {taken} already exists: dgx-01"


def test_a_hostname_and_a_mac_that_are_taken_are_named_in_one_answer(rehearsal: Rehearsal) -> None:
    owner = rehearsal.register()
    refused = rehearsal("cmdevice.addDevice", rehearsal.device(), 1)
    assert [(one["field"], one["ref_entity_uuid"]) for one in refused["validation"]] == [
        ("hostname", owner["uuid"]),
        ("mac", owner["uuid"]),
    ]


@pytest.mark.parametrize("missing", [ZERO, None])
def test_the_client_makes_the_uuid(rehearsal: Rehearsal, missing: str | None) -> None:
    (found,) = rehearsal("cmdevice.validateDevice", rehearsal.device(uuid=missing))
    assert (found["field"], found["severity"]) == ("uuid", "ERROR")


def test_a_node_is_not_provisioned_through_its_bmc(rehearsal: Rehearsal) -> None:
    sent = rehearsal.device()
    sent["provisioningInterface"] = sent["interfaces"][1]["uuid"]
    alone = {**sent, "interfaces": sent["interfaces"][1:], "provisioningInterface": ZERO}
    for device in (sent, alone):
        assert faults_of(rehearsal("cmdevice.validateDevice", device)) == [
            ("provisioningInterface", "BAD_VALUE", "ERROR")
        ]


def test_a_bmcs_mac_may_be_used_once_too(rehearsal: Rehearsal) -> None:
    first, second = rehearsal.device("dgx-01", 1), rehearsal.device("dgx-02", 2)
    for sent in (first, second):
        sent["interfaces"][1]["mac"] = "02:AA:00:00:00:01"
    assert rehearsal("cmdevice.addDevice", first)["success"] is True
    (found,) = rehearsal("CMDevice.validateDevice", second, False)
    assert found["message"] == "A device with MAC 02:aa:00:00:00:01 already exists: dgx-01"


def test_a_device_does_not_collide_with_itself_nor_an_unset_mac_with_another(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register()
    assert rehearsal("CMDevice.validateDevice", {**sent, "notes": "x"}, False) == []
    for number in (1, 2):
        unassigned = rehearsal.device(f"spare-{number}", number, mac=NO_MAC, interfaces=[], provisioningInterface=ZERO)
        assert rehearsal("cmdevice.addDevice", unassigned, False)["success"] is True


def test_all_errors_are_named_at_once(rehearsal: Rehearsal) -> None:
    sent = rehearsal.device(hostname="a.b", category="nowhere")
    sent["interfaces"][0]["network"] = "nowhere"
    sent["interfaces"][1]["name"] = "BOOTIF"
    assert faults_of(rehearsal("CMDevice.validateDevice", sent, False)) == [
        ("hostname", "BAD_VALUE", "ERROR"),
        ("category", "KEY_NOT_FOUND", "ERROR"),
        ("interfaces", "KEY_NOT_FOUND", "ERROR"),
        ("interfaces", "DUPLICATE_FIELD", "ERROR"),
        ("interfaces", "BAD_VALUE", "ERROR"),
    ]


def test_an_address_that_is_taken_or_outside_its_network_is_a_warning_only(rehearsal: Rehearsal) -> None:
    rehearsal.register("dgx-01", 1)
    sent = rehearsal.device(number=2)
    sent["interfaces"][0]["ip"] = "10.184.162.1"
    sent["interfaces"][1]["ip"] = "192.168.0.7"
    found = rehearsal("CMDevice.validateDevice", sent, False)
    assert [(item["message"], item["severity"]) for item in found] == [
        ("interface BOOTIF: 10.184.162.1 is used by dgx-01 already", "WARNING"),
        ("interface ipmi0: 192.168.0.7 is outside network ipminet", "WARNING"),
    ]
    assert rehearsal("cmdevice.addDevice", sent, False)["success"] is True


def test_adding_the_same_device_again_is_refused_as_after_a_lost_answer(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register()
    refused = rehearsal("cmdevice.addDevice", sent, False)
    assert (refused["success"], faults_of(refused["validation"])) == (False, [("uuid", "DUPLICATE_FIELD", "ERROR")])


def test_a_device_is_removed_once(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register()
    assert rehearsal("cmdevice.removeDevice", sent["uuid"], False) == REMOVED
    assert rehearsal("cmdevice.getDevice", sent["uuid"]) is None
    again = rehearsal("cmdevice.removeDevice", sent["uuid"], False)
    assert (again["success"], again["errormessage"]) == (False, f"Device {sent['uuid']} not found")


def test_the_head_node_cannot_be_removed_even_by_force(rehearsal: Rehearsal) -> None:
    (head,) = rehearsal("cmdevice.getNodes")
    assert rehearsal("cmdevice.removeDevice", head["uuid"], True)["success"] is False
    assert len(rehearsal("cmdevice.getNodes")) == 1


def test_a_strict_head_node_keeps_running_nodes_unless_forced(rehearse: Callable[..., Rehearsal]) -> None:
    rehearsal = rehearse(strict={"keep_running_nodes": True})
    sent = rehearsal.up()
    refused = rehearsal("cmdevice.removeDevice", sent["uuid"], False)
    assert "dgx-05 is UP" in refused["errormessage"]
    assert rehearsal("cmdevice.removeDevice", sent["uuid"], 1)["success"] is True


# --- categories


def test_a_category_gets_bcms_defaults(rehearsal: Rehearsal) -> None:
    sent = a_category(rehearsal)
    assert rehearsal("CMDevice.validateCategory", sent, False) == []
    assert rehearsal("cmdevice.addCategory", sent, False)["success"] is True
    texts = (
        *("notes", "kernelVersion", "kernelParameters", "kernelOutputConsole", "disksetup", "raidconf", "ioScheduler"),
        *("initialize", "finalize", "excludeListFull", "excludeListGrab", "excludeListGrabnew", "excludeListSync"),
        *("excludeListUpdate", "excludeListManipulateScript", "useExclusivelyFor", "bootLoaderFile", "revision"),
    )
    unset = (
        *("accessSettings", "biosSetup", "bmcSettings", "dpuSettings", "extra_values", "proxySettings"),
        *("seLinuxSettings", "timeZoneSettings", "ztpSettings"),
    )
    flags = ("installBootRecord", "nodeInstallerDisk", "versionConfigFiles", "allowNetworkingRestart", "dataNode")
    lists = (
        *("nameServers", "searchDomains", "timeServers", "modules", "fsmounts", "fsexports", "staticRoutes", "roles"),
        *("services", "gpuSettings"),
    )
    assert rehearsal("cmdevice.getCategory", "gpu") == {
        **{key: sent[key] for key in ("baseType", "childType", "uuid", "name", "managementNetwork")},
        "softwareImageProxy": {**sent["softwareImageProxy"], "childType": "", "revisionID": -1},
        "installMode": "AUTO",
        "newNodeInstallMode": "FULL",
        "bootLoader": "SYSLINUX",
        "bootLoaderProtocol": "HTTP",
        "authenticationService": "AUTO",
        "fips": "NO",
        "interactiveUser": "ALWAYS",
        "defaultGateway": NO_ADDRESS,
        "defaultGatewayMetric": 0,
        "parent_uuid": sent["uuid"],
        "modified": False,
        "to_be_removed": False,
        **dict.fromkeys(texts, ""),
        **dict.fromkeys(unset, None),
        **dict.fromkeys(flags, False),
        **{key: [] for key in lists},
    }


def test_a_category_is_found_by_name_and_uuid(rehearsal: Rehearsal) -> None:
    found = rehearsal("cmdevice.getCategory", "other")
    assert rehearsal("CMDevice.getCategory", found["uuid"]) == found
    assert rehearsal("cmdevice.getCategory", "nothing") is None


def test_the_lists_of_a_category_are_kept(rehearsal: Rehearsal) -> None:
    lists = {key: [{"name": "x"}] for key in ("staticRoutes", "fsexports", "gpuSettings", "services")}
    lists["roles"] = [{"name": "x", "uuid": "r-1"}]
    rehearsal("cmdevice.addCategory", a_category(rehearsal, **lists), False)
    stored = rehearsal("cmdevice.getCategory", "gpu")
    assert {key: stored[key] for key in lists} == lists


def test_the_categories_of_an_installed_head_node_have_mounts_and_exclude_lists(rehearsal: Rehearsal) -> None:
    known = rehearsal("cmdevice.getCategory", "default")
    assert [mount["mountpoint"] for mount in known["fsmounts"]] == [
        *("/cm/shared", "/home", "/proc", "/sys", "/dev/pts", "/dev/shm"),  # noqa: S108 - a path on a simulated node
    ]
    assert known["excludeListSync"]
    assert known["parent_uuid"] == known["uuid"]


def test_constants_of_a_category_do_not_change_by_an_update(rehearsal: Rehearsal) -> None:
    sent = a_category(rehearsal)
    rehearsal("cmdevice.addCategory", sent, False)
    before = rehearsal("cmdevice.getCategory", "gpu")
    update = {"uuid": sent["uuid"], "name": "gpu-2", "modified": True, "revision": "7", "disksetup": "<diskSetup/>"}
    assert rehearsal("cmdevice.updateCategory", update, False)["success"] is True
    assert rehearsal("cmdevice.getCategory", "gpu-2") == {**before, "name": "gpu-2", "disksetup": "<diskSetup/>"}


def test_bmc_settings_come_back_with_their_password_and_bcms_defaults(rehearsal: Rehearsal) -> None:
    settings = {"baseType": "BMCSettings", "uuid": str(uuid.uuid4()), "userName": "ops", "password": "hunter2"}
    sent = a_category(rehearsal, bmcSettings=settings)
    rehearsal("cmdevice.addCategory", sent, False)
    stored = rehearsal("cmdevice.getCategory", "gpu")["bmcSettings"]
    assert {key: stored[key] for key in settings} == settings
    assert (stored["userID"], stored["privilege"], stored["firmwareManageMode"]) == (-1, "ADMINISTRATOR", "AUTO")
    renewed = {**settings, "uuid": str(uuid.uuid4())}
    rehearsal("cmdevice.updateCategory", {"uuid": sent["uuid"], "bmcSettings": renewed}, False)
    assert rehearsal("cmdevice.getCategory", "gpu")["bmcSettings"]["uuid"] == renewed["uuid"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": "default"}, ("name", "DUPLICATE_FIELD", "ERROR")),
        ({"name": ""}, ("name", "NOT_SET", "ERROR")),
        ({"softwareImageProxy": None}, ("softwareImageProxy", "NOT_SET", "ERROR")),
        ({"softwareImageProxy": {"parentSoftwareImage": ZERO}}, ("softwareImageProxy", "NOT_SET", "ERROR")),
        ({"softwareImageProxy": {"parentSoftwareImage": "x"}}, ("softwareImageProxy", "KEY_NOT_FOUND", "ERROR")),
        ({"managementNetwork": "x"}, ("managementNetwork", "BAD_VALUE", "ERROR")),
        ({"disksetup": "<diskSetup>"}, ("disksetup", "BAD_VALUE", "WARNING")),
        ({"disksetup": "<disksetup/>"}, ("disksetup", "BAD_VALUE", "WARNING")),
    ],
)
def test_a_bad_category_is_judged(rehearsal: Rehearsal, change: dict[str, Json], fault: tuple[str, str, str]) -> None:
    sent = a_category(rehearsal, **change)
    assert faults_of(rehearsal("CMDevice.validateCategory", sent, False)) == [fault]
    assert rehearsal("cmdevice.addCategory", sent, False)["success"] is (fault[2] == "WARNING")


def test_a_category_in_use_is_kept_unless_forced(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    used = rehearsal.uuid_of("category", "default")
    refused = rehearsal("cmdevice.removeCategory", used, False)
    user = {"ref_base_type": "Device", "ref_entity_uuid": rehearsal.node().uuid, "parameter": "category"}
    assert refused["changes"] == [{**user, "auto_change": "FORCE"}]
    assert refused["errormessage"] == "category default is used by device dgx-05"
    assert rehearsal("cmdevice.removeCategory", used, 1)["changes"] == refused["changes"]
    assert rehearsal("cmdevice.getCategory", "default") is None


# --- images


def test_an_image_without_a_kernel_gets_one_and_keeps_it(rehearsal: Rehearsal) -> None:
    sent = an_image()
    added = rehearsal("CMPart.addSoftwareImage", sent, False)
    assert added == {**SUCCESS, "updated_entity": rehearsal("CMPart.getSoftwareImage", "new")}
    kernel = rehearsal("CMPart.getSoftwareImage", "new")["kernelVersion"]
    assert kernel
    assert rehearsal("CMPart.updateSoftwareImage", {**sent, "notes": "x"}, False) == SUCCESS
    stored = rehearsal("CMPart.getSoftwareImage", "new")
    assert (stored["kernelVersion"], stored["notes"], stored["fileOperationInProgress"]) == (kernel, "x", False)


def test_a_clone_takes_its_time_and_then_forgets_its_original(rehearsal: Rehearsal) -> None:
    original = rehearsal.uuid_of("image", "image-b")
    rehearsal("CMPart.addSoftwareImage", an_image(originalImage=original), False)
    during = rehearsal("CMPart.getSoftwareImage", "new")
    assert (during["fileOperationInProgress"], during["originalImage"], during["kernelVersion"]) == (
        True,
        original,
        "6.8.0-2",
    )
    rehearsal.simulation.advance(20)
    after = rehearsal("CMPart.getSoftwareImage", "new")
    assert (after["fileOperationInProgress"], after["originalImage"]) == (False, ZERO)
    assert {key: during[key] for key in ("fspart", "bootfspart")} == {
        key: after[key] for key in ("fspart", "bootfspart")
    }


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({}, [("path", "BAD_VALUE", "WARNING")]),
        ({"name": "image-a"}, [("name", "DUPLICATE_FIELD", "ERROR"), ("path", "BAD_VALUE", "WARNING")]),
        ({"path": "/cm/images/image-a/"}, [("path", "DUPLICATE_FIELD", "ERROR"), ("path", "BAD_VALUE", "WARNING")]),
        ({"originalImage": "x"}, [("originalImage", "KEY_NOT_FOUND", "ERROR")]),
    ],
)
def test_a_bad_image_is_judged(
    rehearsal: Rehearsal, change: dict[str, str], faults: list[tuple[str, str, str]]
) -> None:
    sent = an_image(**change)
    assert faults_of(rehearsal("CMPart.validateSoftwareImage", sent, False)) == faults
    stops = any(fault[2] == "ERROR" for fault in faults)
    assert rehearsal("CMPart.addSoftwareImage", sent, False)["success"] is not stops


def test_an_image_in_use_is_kept_unless_forced(rehearsal: Rehearsal) -> None:
    used = rehearsal.uuid_of("image", "image-a")
    refused = rehearsal("CMPart.removeSoftwareImage", used, False, False, False)
    assert refused["errormessage"] == "softwareimage image-a is used by category default"
    assert rehearsal("CMPart.removeSoftwareImage", used, False, False, True)["success"] is True


# --- networks


def test_a_network_comes_back_as_it_was_sent_with_bcms_defaults(rehearsal: Rehearsal) -> None:
    sent = a_network(dynamicRangeStart="10.5.1.0", dynamicRangeEnd="10.5.1.255", mtu=9000)
    assert rehearsal("CMNet.validateNetwork", sent, False) == []
    assert rehearsal("cmnet.addNetwork", sent) == SUCCESS
    stored = rehearsal("cmnet.getNetwork", sent["uuid"])
    assert {key: stored[key] for key in sent} == {**sent, "modified": False}
    assert (stored["gateway"], stored["type"], stored["management"], stored["bootable"]) == (
        NO_ADDRESS,
        "INTERNAL",
        False,
        False,
    )
    for key, kind in {
        **dict.fromkeys(("generateDNSZone", "layer3route", "allowAutosign", "cloudSubnetID"), str),
        **dict.fromkeys(("EC2AvailabilityZone", "ipv6BaseAddress", "ipv6Gateway"), str),
        **dict.fromkeys(("searchDomainIndex", "ipv6NetmaskBits", "gatewayMetric"), int),
        **dict.fromkeys(("layer3", "IPv6"), bool),
    }.items():
        assert type(stored[key]) is kind, key


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": "internalnet"}, ("name", "DUPLICATE_FIELD", "ERROR")),
        ({"netmaskBits": 33}, ("netmaskBits", "OUT_OF_RANGE", "ERROR")),
        ({"baseAddress": "10.5"}, ("baseAddress", "BAD_VALUE", "ERROR")),
        ({"gateway": "10.6.0.1"}, ("gateway", "BAD_VALUE", "WARNING")),
    ],
)
def test_a_bad_network_is_judged(rehearsal: Rehearsal, change: dict[str, Json], fault: tuple[str, str, str]) -> None:
    sent = a_network(**change)
    assert faults_of(rehearsal("CMNet.validateNetwork", sent, False)) == [fault]
    assert rehearsal("cmnet.addNetwork", sent)["success"] is (fault[2] == "WARNING")


def test_a_network_in_use_is_kept(rehearsal: Rehearsal) -> None:
    rehearsal.register()
    refused = rehearsal("cmnet.removeNetwork", rehearsal.uuid_of("network", "ipminet"))
    assert refused["errormessage"] == "network ipminet is used by device dgx-05"
    rehearsal("cmnet.addNetwork", a_network())
    assert rehearsal("cmnet.removeNetwork", rehearsal.uuid_of("network", "storagenet"))["success"] is True


# --- faults of records


def test_a_race_past_validation_can_be_rehearsed(rehearsal: Rehearsal) -> None:
    rehearsal.simulation.set_fault(
        FaultSpec.model_validate({"kind": "duplicate_mac", "node": "dgx-05", "call": "cmdevice.addDevice", "count": 1})
    )
    sent = rehearsal.device()
    assert rehearsal("CMDevice.validateDevice", sent, False) == []
    refused = rehearsal("cmdevice.addDevice", sent, False)
    assert refused["validation"][0]["message"] == f"A device with MAC {sent['mac']} already exists: another-device"
    assert rehearsal("cmdevice.addDevice", sent, False)["success"] is True


# --- version and status


def test_the_version(rehearse: Callable[..., Rehearsal]) -> None:
    assert rehearse(head_node={"version": "11.30.0"})("cmmain.getVersion")["cmVersion"] == "11.30.0"
    assert rehearse()("cmmain.getVersion")["cmVersion"] == "11.0"


def test_a_status_has_bcms_shape(rehearsal: Rehearsal) -> None:
    sent = rehearsal.up()
    status = rehearsal("cmstatus.getStatus", sent["uuid"])
    since = int(rehearsal.node().since)
    assert status == {
        "baseType": "DeviceStatus",
        "childType": "",
        "ref_device_uuid": sent["uuid"],
        "status": "UP",
        "reportedStatus": "UP",
        "reportedStatusTimestamp": since,
        "simulatedStatusTimestamp": int(rehearsal.node().since_simulated),
        "infoMessage": "",
        "userMessage": "",
        "toolMessage": "",
        **dict.fromkeys(("closed", "muted", "burning", "unassigned"), False),
        **dict.fromkeys(("pingable", "sshable", "hasClientDaemon"), True),
        **dict.fromkeys(("restartRequired", "healthCheckFailed", "healthCheckUnknown"), False),
        **dict.fromkeys(("provisioningFailed", "stateFlapping"), False),
        "restartRequiredReasons": [],
        "updateIndex": rehearsal.node().update_index,
    }
    assert abs(since - time.time()) < 5


def test_statuses_come_in_the_order_of_the_request_with_null_for_an_unknown_device(rehearsal: Rehearsal) -> None:
    one, two = rehearsal.register("dgx-01", 1)["uuid"], rehearsal.register("dgx-02", 2)["uuid"]
    asked = rehearsal("cmstatus.getStatusForDevices", [two, str(uuid.uuid4()), one])
    assert [entry and (entry["ref_device_uuid"], entry["status"]) for entry in asked] == [
        (two, "DOWN"),
        None,
        (one, "DOWN"),
    ]


def test_the_hand_over_is_spelled_as_the_json_api_spells_it(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register()
    rehearsal.power("ON", "dgx-05")
    rehearsal.simulation.advance(1_592 + 30)
    assert rehearsal.node().status == "INSTALLER_CALLINGINIT"
    assert rehearsal("cmstatus.getStatus", sent["uuid"])["status"] == "INSTALLER_CALLING_INIT"


def test_a_node_without_a_mac_is_unassigned(rehearsal: Rehearsal) -> None:
    sent = rehearsal.register(mac="", interfaces=[], provisioningInterface=ZERO)
    assert rehearsal("cmstatus.getStatus", sent["uuid"])["unassigned"] is True
