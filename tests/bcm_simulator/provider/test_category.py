"""The category: its calls, what it sends, and which values its state keeps regardless of BCM's answer."""

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Values

CATEGORY = "bcm_cmdevice_category"
OTHER = "5b2c9f10-7777-4a1b-8c2d-0000000000ff"
DUPLICATE = {"field": "name", "message": "already in use", "error_code": "DUPLICATE_FIELD", "severity": "ERROR"}


@pytest.fixture
def config(head: "Head") -> "Values":
    return {
        "name": "dgx",
        "management_network": head.network,
        "software_image_proxy": {"parent_software_image": head.image},
    }


@pytest.fixture
def lists(head: "Head") -> "Values":
    return {
        "static_routes": [
            {
                "name": "r",
                "ip": "10.0.0.0",
                "gateway": "10.0.0.1",
                "netmask_bits": 8,
                "network": head.network,
                "metric": 5,
            }
        ],
        "fsexports": [{"path": "/home", "network": head.network, "async": True, "anon_uid": 65534, "fsid": 1}],
        "services": [{"name": "sshd", "monitored": True, "run_if": "ALWAYS", "sickness_check_interval": 60}],
        "gpu_settings": [
            {
                "name": "gpu0",
                "child_type": "amd",
                "gpu_overdrive": Decimal("0.1"),
                "minimal_gpu_clock": 100,
                "multiprocessor_clock_speed": 1,
                "memory_overdrive": 0,
            },
            {"name": "gpu1", "child_type": "nvidia", "mig_profiles": ["1g.5gb"], "power_limit": 400},
        ],
        "roles": [{"name": "boot", "child_type": "BootRole", "add_services": True}],
        "fsmounts": [
            {
                "device": "/dev/sda",
                "mountpoint": "/data",
                "filesystem": "ext4",
                "mountoptions": "noatime",
                "dump": False,
            }
        ],
        "modules": [{"name": "nvme"}, {"name": "bnxt", "parameters": "x=1"}],
    }


class TestCreate:
    def test_the_calls(self, core: "Core", head: "Head", config: "Values", pauses: list[float]) -> None:
        core.create(CATEGORY, config | {"force": True})

        assert head.calls() == ["validateCategory", "addCategory", "getCategory"]
        assert head.sent("validateCategory")[0][1] is False
        assert head.sent("addCategory")[0][1] is True
        assert head.sent("getCategory") == [["dgx"]]
        assert pauses == []

    def test_the_least_that_is_sent(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config)

        assert head.sent("addCategory") == [
            [
                {
                    "baseType": "Category",
                    "childType": "",
                    "uuid": state["uuid"],
                    "name": "dgx",
                    "managementNetwork": head.network,
                    "softwareImageProxy": {
                        "baseType": "SoftwareImageProxy",
                        "uuid": state["software_image_proxy"]["uuid"],
                        "parentSoftwareImage": head.image,
                    },
                    "modified": True,
                    "to_be_removed": False,
                    "revision": "",
                },
                False,
            ]
        ]

    def test_plain_values_that_are_sent(self, core: "Core", head: "Head", config: "Values") -> None:
        values = {
            "notes": ("notes", "rack 7"),
            "kernel_version": ("kernelVersion", "6.8"),
            "kernel_parameters": ("kernelParameters", "quiet"),
            "kernel_output_console": ("kernelOutputConsole", "tty0"),
            "disksetup": ("disksetup", "<diskSetup/>"),
            "raidconf": ("raidconf", "raid"),
            "io_scheduler": ("ioScheduler", "none"),
            "initialize": ("initialize", "#!/bin/sh"),
            "finalize": ("finalize", "#!/bin/sh"),
            "exclude_list_full": ("excludeListFull", "- /a"),
            "exclude_list_grab": ("excludeListGrab", "- /b"),
            "exclude_list_grabnew": ("excludeListGrabnew", "- /c"),
            "exclude_list_sync": ("excludeListSync", "- /d"),
            "exclude_list_update": ("excludeListUpdate", "- /e"),
            "exclude_list_manipulate_script": ("excludeListManipulateScript", "/f"),
            "use_exclusively_for": ("useExclusivelyFor", "jobs"),
            "name_servers": ("nameServers", ["10.77.0.1"]),
            "search_domains": ("searchDomains", ["cluster"]),
            "time_servers": ("timeServers", ["ntp"]),
            "boot_loader": ("bootLoader", "GRUB"),
            "boot_loader_protocol": ("bootLoaderProtocol", "TFTP"),
            "boot_loader_file": ("bootLoaderFile", "grub.cfg"),
            "install_mode": ("installMode", "FULL"),
            "new_node_install_mode": ("newNodeInstallMode", "SKIP"),
            "authentication_service": ("authenticationService", "LDAP"),
            "fips": ("fips", "YES"),
            "interactive_user": ("interactiveUser", "NEVER"),
            "default_gateway": ("defaultGateway", "10.77.0.1"),
            "default_gateway_metric": ("defaultGatewayMetric", 10),
            "install_boot_record": ("installBootRecord", True),
            "node_installer_disk": ("nodeInstallerDisk", True),
            "version_config_files": ("versionConfigFiles", True),
            "allow_networking_restart": ("allowNetworkingRestart", True),
            "data_node": ("dataNode", True),
        }

        state = core.create(CATEGORY, config | {name: value for name, (_, value) in values.items()})

        sent = head.sent("addCategory")[0][0]
        assert {key: sent[key] for key, _ in values.values()} == dict(values.values())
        assert {name: state[name] for name in values} == {name: value for name, (_, value) in values.items()}

    def test_lists_that_are_sent(self, core: "Core", head: "Head", config: "Values", lists: "Values") -> None:
        state = core.create(CATEGORY, config | lists)

        sent = head.sent("addCategory")[0][0]
        assert sent["staticRoutes"] == [
            {
                "baseType": "StaticRoute",
                "uuid": state["static_routes"][0]["uuid"],
                "name": "r",
                "ip": "10.0.0.0",
                "gateway": "10.0.0.1",
                "netmaskBits": 8,
                "network": head.network,
                "metric": 5,
            }
        ]
        assert sent["fsexports"] == [
            {
                "baseType": "FSExport",
                "path": "/home",
                "network": head.network,
                "async": True,
                "anonUid": 65534,
                "fsid": 1,
            }
        ]
        assert sent["services"] == [
            {
                "baseType": "OSServiceConfig",
                "name": "sshd",
                "monitored": True,
                "runIf": "ALWAYS",
                "sicknessCheckInterval": 60,
            }
        ]
        assert sent["gpuSettings"] == [
            {
                "baseType": "GPUSettings",
                "childType": "AMDGPUSettings",
                "uuid": state["gpu_settings"][0]["uuid"],
                "name": "gpu0",
                "gpuOverDrive": 0.1,
                "minimalGPUClock": 100,
                "multiProcessorClockSpeed": 1,
                "memoryOverDrive": 0,
            },
            {
                "baseType": "GPUSettings",
                "childType": "NvidiaGPUSettings",
                "uuid": state["gpu_settings"][1]["uuid"],
                "name": "gpu1",
                "migProfiles": ["1g.5gb"],
                "powerLimit": 400,
            },
        ]
        assert sent["roles"] == [{"baseType": "Role", "childType": "BootRole", "name": "boot", "addServices": True}]
        assert sent["fsmounts"] == [
            {
                "baseType": "FSMount",
                "device": "/dev/sda",
                "path": "/data",
                "type": "ext4",
                "options": "noatime",
                "dump": False,
            }
        ]
        assert sent["modules"] == [
            {"baseType": "KernelModule", "name": "nvme"},
            {"baseType": "KernelModule", "name": "bnxt", "parameters": "x=1"},
        ]

    def test_bmc_settings(self, core: "Core", head: "Head", config: "Values") -> None:
        settings = {
            "user_name": "root",
            "password": "not to be read back",
            "user_id": 2,
            "privilege": "ADMINISTRATOR",
            "firmware_manage_mode": "AUTO",
            "leak_policy": "none",
            "leak_reaction_delay": 1,
            "power_reset_delay": 5,
        }

        state = core.create(CATEGORY, config | {"bmc_settings": settings})

        sent = head.sent("addCategory")[0][0]["bmcSettings"]
        assert sent == {
            "baseType": "BMCSettings",
            "uuid": state["bmc_settings"]["uuid"],
            "userName": "root",
            "password": "not to be read back",
            "userID": 2,
            "privilege": "ADMINISTRATOR",
            "firmwareManageMode": "AUTO",
            "leakPolicy": "none",
            "leakReactionDelay": 1,
            "powerResetDelay": 5,
        }
        assert state["bmc_settings"] == settings | {"uuid": sent["uuid"]}

    def test_placeholders_are_never_sent_and_read_as_null(self, core: "Core", head: "Head", config: "Values") -> None:
        placeholders = {
            "bios_setup",
            "dpu_settings",
            "access_settings",
            "selinux_settings",
            "proxy_settings",
            "timezone_settings",
            "ztp_settings",
        }

        applied = core.apply(CATEGORY, config | {name: {} for name in placeholders})

        assert set(applied.inconsistent) == placeholders
        assert len(head.sent("addCategory")[0][0]) == 9

    def test_reading_back_waits_for_the_whole(
        self, core: "Core", head: "Head", config: "Values", pauses: list[float]
    ) -> None:
        partial = {"uuid": OTHER, "name": "dgx"}
        head.answers["getCategory"] = [(200, None), (404, None), (200, partial), (200, [])]

        core.create(CATEGORY, config)

        assert head.sent("getCategory") == [["dgx"]] * 5
        assert pauses == [1, 2, 4, 8]

    def test_five_reads_are_all(self, core: "Core", head: "Head", config: "Values", pauses: list[float]) -> None:
        head.answers["getCategory"] = [(400, {"errormessage": f"no {number}"}) for number in range(9)]

        applied = core.apply(CATEGORY, config)

        assert applied.errors == ["Category Read Failed"]
        assert "no 4" in applied.said[0].detail
        assert applied.state is None
        assert pauses == [1, 2, 4, 8]
        assert "dgx" in [category["name"] for category in head.stored["Category"].values()]

    @pytest.mark.parametrize(
        "case",
        [
            ("validateCategory", {"success": False}, "Validation API Error"),
            ("validateCategory", [DUPLICATE], "Validation Error: name"),
            ("addCategory", {"success": False, "validation": [DUPLICATE]}, "Category Creation Failed"),
            ("addCategory", {"uuid": OTHER}, "Category Creation Failed"),
            ("addCategory", [], "Response Parse Error"),
        ],
    )
    def test_errors(self, core: "Core", head: "Head", config: "Values", case: tuple[str, object, str]) -> None:
        call, reply, title = case
        head.answers[call] = [(200, reply)]

        assert core.apply(CATEGORY, config).errors == [title]
        assert head.calls()[-1] == call

    def test_warnings_are_lost(self, core: "Core", head: "Head", config: "Values") -> None:
        head.answers["validateCategory"] = [(200, [DUPLICATE | {"severity": "WARNING"}])]

        assert core.apply(CATEGORY, config).said == []


class TestUpdate:
    def test_the_calls_and_what_changes(self, core: "Core", head: "Head", config: "Values", lists: "Values") -> None:
        whole = config | lists | {"bmc_settings": {"user_name": "root"}}
        state = core.create(CATEGORY, whole)
        created = head.sent("addCategory")[0][0]
        head.requests.clear()

        applied = core.apply(CATEGORY, whole | {"name": "dgx-2", "force": True}, state)

        assert applied.inconsistent == []
        assert head.calls() == ["validateCategory", "updateCategory", "getCategory"]
        assert head.sent("getCategory") == [["dgx-2"]]
        ((sent, force),) = head.sent("updateCategory")
        assert force is True
        assert sent["softwareImageProxy"]["uuid"] == created["softwareImageProxy"]["uuid"]
        assert sent["staticRoutes"] == created["staticRoutes"]
        assert sent["bmcSettings"]["uuid"] != created["bmcSettings"]["uuid"]
        assert sent["gpuSettings"][0]["uuid"] != created["gpuSettings"][0]["uuid"]
        assert sent["installMode"] == "AUTO"

    def test_errors_leave_the_state(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config)
        head.answers["updateCategory"] = [(200, {"success": False, "validation": [DUPLICATE]})]

        applied = core.apply(CATEGORY, config | {"notes": "x"}, state)

        assert applied.errors == ["Category Update Failed"]
        assert "name: already in use" in applied.said[0].detail
        assert applied.state == state

    @pytest.mark.parametrize(
        ("name", "value"), [("notes", "x"), ("name_servers", ["10.77.0.1"]), ("modules", [{"name": "nvme"}])]
    )
    def test_removing_a_value_is_inconsistent(self, core: "Core", config: "Values", name: str, value: object) -> None:
        state = core.create(CATEGORY, config | {name: value})

        assert core.apply(CATEGORY, config, state).inconsistent == [name]

    @pytest.mark.parametrize(("key", "value"), [("modified", True), ("revision", "2")])
    def test_constants_that_change_are_inconsistent(
        self, core: "Core", head: "Head", config: "Values", key: str, value: object
    ) -> None:
        state = core.create(CATEGORY, config)
        head.answers["getCategory"] = [(200, head.stored["Category"][state["uuid"]] | {key: value})]

        assert core.apply(CATEGORY, config | {"force": True}, state).inconsistent == [key]

    def test_a_route_that_is_added_has_no_uuid_in_the_state(
        self, core: "Core", head: "Head", config: "Values", lists: "Values"
    ) -> None:
        state = core.create(CATEGORY, config)

        applied = core.apply(CATEGORY, config | {"static_routes": lists["static_routes"]}, state)

        assert applied.inconsistent == []
        assert applied.state is not None
        assert applied.state["static_routes"][0]["uuid"] is None
        assert head.sent("updateCategory")[0][0]["staticRoutes"][0]["uuid"][14] == "4"


class TestState:
    @pytest.mark.parametrize("name", ["name_servers", "search_domains", "time_servers", "modules"])
    def test_an_empty_list_is_inconsistent(self, core: "Core", config: "Values", name: str) -> None:
        assert core.apply(CATEGORY, config | {name: []}).inconsistent == [name]

    def test_what_must_come_back_empty(self, core: "Core", head: "Head", config: "Values") -> None:
        del config["software_image_proxy"]
        filled = {
            "notes": "by BCM",
            "initialize": "x",
            "nameServers": ["10.77.0.1"],
            "modules": [{"name": "nvme"}],
            "softwareImageProxy": {"uuid": OTHER, "parentSoftwareImage": head.image},
            "bmcSettings": {"uuid": OTHER, "userName": "admin", "password": "x"},
        }

        def get(_: object) -> tuple[int, object]:
            return 200, head.sent("addCategory")[0][0] | filled

        head.answers["getCategory"] = get
        applied = core.apply(CATEGORY, config)

        inconsistent = {"notes", "initialize", "name_servers", "modules", "software_image_proxy", "bmc_settings"}
        assert set(applied.inconsistent) == inconsistent

    def test_what_bcm_does_not_keep_stays_in_the_state(
        self, core: "Core", head: "Head", config: "Values", lists: "Values"
    ) -> None:
        state = core.create(CATEGORY, config | lists)

        refreshed = core.refresh(CATEGORY, state).state

        assert head.stored["Category"][state["uuid"]]["staticRoutes"] == []
        assert refreshed == state
        assert state["fsexports"][0]["name"] is None
        uuids = [state[name][0]["uuid"] for name in ("static_routes", "gpu_settings", "roles", "fsmounts")]
        assert [uuid[14] for uuid in uuids] == ["4"] * 4

    def test_uuids_that_bcm_assigns(self, core: "Core", head: "Head", config: "Values", lists: "Values") -> None:
        def get(_: object) -> tuple[int, object]:
            sent = head.sent("addCategory")[0][0]
            return 200, sent | {"fsmounts": [sent["fsmounts"][0] | {"uuid": OTHER}]}

        head.answers["getCategory"] = get
        applied = core.apply(CATEGORY, config | {"fsmounts": lists["fsmounts"]})

        assert applied.state is not None
        assert applied.state["fsmounts"] == [lists["fsmounts"][0] | {"uuid": OTHER, "fsck": None, "rdma": None}]

    def test_drift_that_is_seen_and_drift_that_is_not(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config | {"bmc_settings": {"user_name": "root", "password": "x"}})
        stored = head.stored["Category"][state["uuid"]]
        stored |= {"managementNetwork": OTHER, "notes": "by hand", "installMode": "FULL", "bootLoader": "GRUB"}
        stored["softwareImageProxy"]["parentSoftwareImage"] = OTHER
        stored["bmcSettings"] |= {"userName": "other", "uuid": OTHER}

        refreshed = core.refresh(CATEGORY, state).state

        bmc = state["bmc_settings"] | {"uuid": OTHER}
        seen = {"notes": "by hand", "install_mode": "FULL", "boot_loader": "GRUB", "bmc_settings": bmc}
        assert refreshed == state | seen

    def test_the_boot_loader_is_kept_by_an_update_only(self, core: "Core", head: "Head", config: "Values") -> None:
        def get(_: object) -> tuple[int, object]:
            (stored,) = [item for item in head.stored["Category"].values() if item["name"] == "dgx"]
            return 200, stored | {"bootLoader": "GRUB2"}

        head.answers["getCategory"] = get
        created = core.apply(CATEGORY, config | {"boot_loader": "GRUB"})
        assert created.inconsistent == ["boot_loader"]
        assert created.state is not None

        assert core.apply(CATEGORY, config | {"boot_loader": "PXELINUX"}, created.state).inconsistent == []


class TestRefresh:
    @pytest.mark.parametrize(
        "reply", [(200, None), (200, {}), (200, b""), (404, {"errormessage": "Category Not Found"})]
    )
    def test_of_a_category_that_is_gone(
        self, core: "Core", head: "Head", config: "Values", reply: tuple[int, object]
    ) -> None:
        state = core.create(CATEGORY, config)
        head.requests.clear()
        head.answers["getCategory"] = [reply]

        refreshed = core.refresh(CATEGORY, state)

        assert (refreshed.state, refreshed.said) == (None, [])
        assert head.sent("getCategory") == [["dgx"]]

    def test_that_fails(self, core: "Core", head: "Head", config: "Values", pauses: list[float]) -> None:
        state = core.create(CATEGORY, config)
        head.requests.clear()
        head.answers["getCategory"] = [(401, {"errormessage": "expired"})] * 5

        refreshed = core.refresh(CATEGORY, state)

        assert refreshed.errors == ["Category Read Failed"]
        assert refreshed.state == state
        assert len(head.sent("getCategory")) == 5
        assert pauses == [1, 2, 4, 8]


class TestDelete:
    def test_the_calls(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config)
        head.requests.clear()

        assert core.apply(CATEGORY, None, state).state is None
        assert head.calls() == ["getNodes", "removeCategory"]
        assert head.sent("removeCategory") == [[state["uuid"], False]]

    def test_in_use(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config)
        for number in range(12):
            head.put("Device", uuid=f"{number:08}", hostname=f"gpu-{number:02}", category=state["uuid"])
        head.requests.clear()

        applied = core.apply(CATEGORY, None, state)

        assert applied.errors == ["Category In Use - Cannot Delete"]
        assert applied.state == state
        assert "gpu-09" in applied.said[0].detail
        assert "gpu-10" not in applied.said[0].detail
        assert head.calls() == ["getNodes"]

    def test_in_use_and_forced(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config | {"force": True})
        head.put("Device", uuid=OTHER, hostname="gpu-07", category=state["uuid"])
        head.requests.clear()

        assert core.apply(CATEGORY, None, state).state is None
        assert head.calls() == ["removeCategory"]
        assert head.sent("removeCategory") == [[state["uuid"], True]]

    def test_unless_the_nodes_cannot_be_listed(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(CATEGORY, config)
        head.answers["getNodes"] = [(400, None)]

        assert core.apply(CATEGORY, None, state).errors == ["Dependency Check Failed"]

    @pytest.mark.parametrize(
        ("message", "errors"),
        [
            ("No such category", []),
            ("category not found", []),
            ("it does not exist", []),
            ("locked", ["Category Deletion Failed"]),
        ],
    )
    def test_refusals(self, core: "Core", head: "Head", config: "Values", message: str, errors: list[str]) -> None:
        state = core.create(CATEGORY, config)
        head.answers["removeCategory"] = [(200, {"error": message, "code": 1})]

        assert core.apply(CATEGORY, None, state).errors == errors


class TestImport:
    def test_by_uuid(self, core: "Core", head: "Head", config: "Values", lists: "Values") -> None:
        values = config | {"bmc_settings": {"user_name": "root", "password": "x"}, "fsmounts": lists["fsmounts"]}
        state = core.create(CATEGORY, values)
        head.requests.clear()

        imported = core.import_(CATEGORY, state["uuid"]).state

        assert head.calls() == ["getCategories", "getCategory"]
        bmc = state["bmc_settings"] | {"password": None}
        assert imported == state | {"bmc_settings": bmc, "fsmounts": [state["fsmounts"][0] | {"uuid": None}]}

    def test_lists_that_bcm_does_not_keep_are_gone(self, core: "Core", config: "Values", lists: "Values") -> None:
        imported = core.import_(CATEGORY, core.create(CATEGORY, config | lists)["uuid"]).state

        assert imported is not None
        gone = ("static_routes", "roles", "fsexports", "gpu_settings", "services")
        assert [imported[name] for name in gone] == [None] * 5

    def test_of_an_unknown_category(self, core: "Core") -> None:
        assert core.import_(CATEGORY, OTHER).errors == ["Category Not Found"]

    def test_that_fails(self, core: "Core", head: "Head") -> None:
        head.answers["getCategories"] = [(400, None)]

        assert core.import_(CATEGORY, OTHER).errors == ["Import Failed"]
