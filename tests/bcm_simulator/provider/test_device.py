"""The device: its calls and their order, what it sends, and its state."""

from typing import TYPE_CHECKING

import pytest

from bcm_simulator.provider.values import UNKNOWN

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Values

DEVICE = "bcm_cmdevice_device"
ZERO = "00000000-0000-0000-0000-000000000000"
CLUSTER = "c1c1c1c1-0000-4000-8000-000000000001"
THROUGH_PROXY = ["getCategories", "getCategory", "getPartitions"]
WRITE = ["validateDevice", "addDevice", "getDevice"]

DUPLICATE = {
    "baseType": "Validation",
    "field": "hostname",
    "message": "already in use",
    "error_code": "DUPLICATE_FIELD",
    "severity": "ERROR",
}


@pytest.fixture
def config(head: "Head") -> "Values":
    return {
        "hostname": "gpu-07",
        "mac": "02:5e:00:00:07:01",
        "category": head.category,
        "interfaces": [{"name": "eth0", "type": "physical", "network": head.network}],
    }


def uuid_version(text: str) -> str:
    return text[14]


class TestCreate:
    def test_the_calls_through_the_category(
        self, core: "Core", head: "Head", config: "Values", pauses: list[float]
    ) -> None:
        state = core.create(DEVICE, config)

        assert head.calls() == [*THROUGH_PROXY, *WRITE]
        assert head.sent("getCategory") == [["gpu"]]
        assert head.sent("getDevice") == [[state["uuid"]]]
        assert pauses == [5, 2]

    def test_all_that_is_sent(self, core: "Core", head: "Head", config: "Values") -> None:
        bmc = {"name": "ipmi0", "type": "bmc", "ip": "10.77.1.7", "network": head.network, "dhcp": False}
        bond = {
            "name": "bond0",
            "type": "bond",
            "members": ["eth1", "eth2"],
            "bond_mode": "802.3ad",
            "bootable": True,
            "start_if": "HOTPLUG",
            "ipv6_ip": "fd00::7",
            "mac": "02:5e:00:00:07:02",
        }
        state = core.create(
            DEVICE,
            config
            | {
                "interfaces": [*config["interfaces"], bmc, bond],
                "management_network": head.network,
                "notes": "rack 7 <left> ü",
                "kernel_parameters": "quiet",
                "boot_loader": "GRUB2",
                "boot_loader_protocol": "TFTP",
                "power_control": "ipmi",
                "default_gateway": "10.77.0.1",
                "default_gateway_metric": 0,
                "serial_number": "S1",
                "part_number": "P1",
                "roles": ["boot"],
                "force": True,
            },
        )

        interface = {
            "baseType": "NetworkInterface",
            "bootable": False,
            "bringupduringinstall": "NO",
            "cardtype": "Ethernet",
            "childType": "NetworkPhysicalInterface",
            "dhcp": True,
            "ipv6Dhcp": False,
            "ipv6Ip": "::0",
            "name": "eth0",
            "startIf": "ALWAYS",
        }
        uuids = [item["uuid"] for item in state["interfaces"]]
        expected = {
            "baseType": "Device",
            "childType": "PhysicalNode",
            "uuid": state["uuid"],
            "hostname": "gpu-07",
            "mac": "02:5e:00:00:07:01",
            "category": head.category,
            "partition": head.partition,
            "provisioningInterface": uuids[2],
            "interfaces": [
                interface | {"uuid": uuids[0], "network": head.network},
                interface
                | {
                    "uuid": uuids[1],
                    "name": "ipmi0",
                    "childType": "NetworkBMCInterface",
                    "cardtype": "BMC",
                    "ip": "10.77.1.7",
                    "network": head.network,
                    "dhcp": False,
                },
                interface
                | {
                    "uuid": uuids[2],
                    "name": "bond0",
                    "childType": "NetworkBondInterface",
                    "mac": "02:5e:00:00:07:02",
                    "ipv6Ip": "fd00::7",
                    "bootable": True,
                    "startIf": "HOTPLUG",
                    "members": ["eth1", "eth2"],
                    "bondMode": "802.3ad",
                },
            ],
            "managementNetwork": head.network,
            "notes": "rack 7 <left> ü",
            "kernelParameters": "quiet",
            "bootLoader": "GRUB2",
            "bootLoaderProtocol": "TFTP",
            "powerControl": "ipmi",
            "defaultGateway": "10.77.0.1",
            "defaultGatewayMetric": 0,
            "serialNumber": "S1",
            "partNumber": "P1",
            "roles": [
                {"baseType": "Role", "uuid": head.role, "name": "boot", "childType": "BootRole", "addServices": True}
            ],
            "modified": True,
            "to_be_removed": False,
            "revision": "",
        }
        assert head.sent("validateDevice") == [[expected, False]]
        assert head.sent("addDevice") == [[expected, True]]
        assert [uuid_version(uuid) for uuid in (state["uuid"], *uuids)] == ["4"] * 4

    def test_keys_arrive_sorted(self, core: "Core", head: "Head", config: "Values") -> None:
        core.create(DEVICE, config)

        ((device, _),) = head.sent("addDevice")
        assert list(device) == sorted(device)
        assert list(device["interfaces"][0]) == sorted(device["interfaces"][0])

    def test_the_mac_is_that_of_the_first_interface(self, core: "Core", config: "Values") -> None:
        interfaces = [
            {"name": "eth0", "type": "physical", "mac": "02:5e:00:00:07:0A"},
            {"name": "eth1", "type": "physical", "mac": "02:5e:00:00:07:0B", "bootable": True},
        ]

        assert core.create(DEVICE, config | {"mac": None, "interfaces": interfaces})["mac"] == "02:5e:00:00:07:0A"

    def test_a_bond_setting_of_another_type_is_not_sent(self, core: "Core", head: "Head", config: "Values") -> None:
        interface = config["interfaces"][0] | {"bond_mode": "802.3ad", "members": ["eth1"]}
        applied = core.apply(DEVICE, config | {"interfaces": [interface]})

        assert not {"bondMode", "members"} & set(head.sent("addDevice")[0][0]["interfaces"][0])
        assert sorted(applied.inconsistent) == ["interfaces[0].bond_mode", "interfaces[0].members"]


class TestPartition:
    def test_a_partition_of_the_category(
        self, core: "Core", head: "Head", config: "Values", pauses: list[float]
    ) -> None:
        head.stored["Category"][head.category]["partition"] = head.partition
        head.answers["getSoftwareImage"] = [(200, None), (404, None), (200, {"uuid": head.partition})]

        state = core.create(DEVICE, config)

        assert state["partition"] == head.partition
        assert head.calls() == ["getCategories", "getCategory", *["getSoftwareImage"] * 3, *WRITE]
        assert head.sent("getSoftwareImage") == [[head.partition]] * 3
        assert pauses == [2, 4, 2]

    def test_an_explicit_partition(self, core: "Core", head: "Head", config: "Values", pauses: list[float]) -> None:
        head.answers["getSoftwareImage"] = [(200, {"uuid": head.partition})]

        core.create(DEVICE, config | {"partition": head.partition})

        assert head.calls() == ["getSoftwareImage", *WRITE]
        assert pauses == [2]

    def test_an_explicit_partition_that_is_never_ready(
        self, core: "Core", head: "Head", config: "Values", pauses: list[float]
    ) -> None:
        applied = core.apply(DEVICE, config | {"partition": head.partition})

        assert applied.errors == ["Partition Not Ready"]
        assert applied.state is None
        assert head.calls() == ["getSoftwareImage"] * 20
        assert pauses == [2, 4, 6, 8, *[10] * 15]

    def test_a_category_that_the_list_does_not_have(self, core: "Core", head: "Head", config: "Values") -> None:
        head.answers["getCategories"] = [(400, None)]

        core.create(DEVICE, config)

        assert head.sent("getCategory") == [[head.category]]

    def test_an_unknown_category(self, core: "Core", head: "Head", config: "Values") -> None:
        unknown = "5b2c9f10-7777-4a1b-8c2d-0000000000ff"

        applied = core.apply(DEVICE, config | {"category": unknown})

        assert applied.errors == ["Error Resolving Partition"]
        assert head.calls() == ["getCategories", "getCategory"]
        assert head.sent("getCategory") == [[unknown]]

    @pytest.mark.parametrize("proxy", [None, {"parentSoftwareImage": ""}, {"parentSoftwareImage": ZERO}])
    def test_a_category_without_an_image(
        self, core: "Core", head: "Head", config: "Values", proxy: "Values | None"
    ) -> None:
        head.stored["Category"][head.category]["softwareImageProxy"] = proxy

        assert core.apply(DEVICE, config).errors == ["Error Resolving Partition"]
        assert head.calls() == ["getCategories", "getCategory"]

    @pytest.mark.parametrize("reply", [(200, []), (200, [{"name": "other", "uuid": CLUSTER}]), (500, None)])
    def test_a_cluster_without_base(
        self, core: "Core", head: "Head", config: "Values", reply: tuple[int, object]
    ) -> None:
        head.answers["getPartitions"] = [reply] * 4

        assert core.apply(DEVICE, config).errors == ["Error Resolving Partition"]


class TestRoles:
    def test_unset_roles_are_not_looked_up(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config)

        assert state["roles"] == []
        assert "getNodes" not in head.calls()

    def test_an_empty_set_clears(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config | {"roles": []})

        assert state["roles"] == []
        assert head.sent("addDevice")[0][0]["roles"] == []
        assert "getNodes" not in head.calls()

    def test_roles_come_from_any_node_sorted_by_name(self, core: "Core", head: "Head", config: "Values") -> None:
        backup = {"baseType": "Role", "uuid": CLUSTER, "name": "backup", "childType": "BackupRole", "extra": [1]}
        head.put("Device", uuid=CLUSTER, hostname="gpu-01", roles=[backup])

        state = core.create(DEVICE, config | {"roles": ["boot", "backup"]})

        assert head.calls() == [*THROUGH_PROXY, "getNodes", *WRITE]
        sent = head.sent("addDevice")[0][0]["roles"]
        assert [role["name"] for role in sent] == ["backup", "boot"]
        assert sent[0] == backup
        assert state["roles"] == ["backup", "boot"]

    @pytest.mark.parametrize("name", ["Boot", "30303030-0000-4000-8000-000000000001", "storage"])
    def test_a_role_that_no_node_has(self, core: "Core", head: "Head", config: "Values", name: str) -> None:
        applied = core.apply(DEVICE, config | {"roles": ["boot", name]})

        assert applied.errors == ["Error Looking Up Roles"]
        assert name in applied.said[0].detail
        assert applied.said[0].detail.endswith("Available roles: boot")
        assert head.calls() == [*THROUGH_PROXY, "getNodes"]

    def test_kubernetes_roles(self, core: "Core", head: "Head", config: "Values") -> None:
        blocks = {
            "kubelet_role": [{"kube_cluster": CLUSTER, "max_pods": 50, "options": "-v"}],
            "etcd_host_role": [{"etcd_cluster": CLUSTER, "listen_client_urls": ["https://10.77.0.7:2379"]}],
        }

        state = core.create(DEVICE, config | blocks)

        kubelet, etcd = head.sent("addDevice")[0][0]["roles"]
        assert kubelet == {
            "baseType": "Role",
            "childType": "KubeletRole",
            "uuid": state["kubelet_role"][0]["uuid"],
            "name": "kubelet",
            "addServices": True,
            "kubeCluster": CLUSTER,
            "controlPlane": True,
            "worker": True,
            "containerRuntimeService": "docker.service",
            "maxPods": 50,
            "options": "-v",
        }
        assert etcd == {
            "baseType": "Role",
            "childType": "EtcdHostRole",
            "uuid": state["etcd_host_role"][0]["uuid"],
            "name": "etcdhost",
            "addServices": True,
            "etcdCluster": CLUSTER,
            "memberName": "$hostname",
            "spool": "/var/lib/etcd",
            "snapshotCount": 100000,
            "maxSnapshots": 5,
            "listenClientUrls": ["https://10.77.0.7:2379"],
        }
        assert state["roles"] == ["etcdhost", "kubelet"]
        assert state["kubelet_role"][0]["worker"] is True
        assert core.plan(DEVICE, config | blocks, state).values == state

        head.requests.clear()
        updated = core.apply(DEVICE, config | blocks | {"notes": "x"}, state)
        assert head.calls() == [*THROUGH_PROXY, "getDevice", "validateDevice", "updateDevice", "getDevice"]
        assert updated.inconsistent == []
        assert updated.state is not None
        assert updated.state["kubelet_role"] == state["kubelet_role"]

    def test_named_roles_beside_kubernetes_roles_are_inconsistent(self, core: "Core", config: "Values") -> None:
        block = {"kubelet_role": [{"kube_cluster": CLUSTER}], "roles": ["boot"]}

        assert core.apply(DEVICE, config | block).inconsistent == ["roles"]

    def test_removing_the_last_kubernetes_role_leaves_it_in_bcm(
        self, core: "Core", head: "Head", config: "Values"
    ) -> None:
        state = core.create(DEVICE, config | {"kubelet_role": [{"kube_cluster": CLUSTER}]})

        updated = core.apply(DEVICE, config, state)

        assert (updated.errors, updated.inconsistent) == ([], [])
        assert updated.state is not None
        assert updated.state["kubelet_role"] == []
        assert [role["name"] for role in head.stored["Device"][state["uuid"]]["roles"]] == ["kubelet"]

    def test_the_state_of_a_device_with_kubernetes_roles_cannot_be_read(
        self, core: "Core", head: "Head", config: "Values"
    ) -> None:
        block = {"kubelet_role": [{"kube_cluster": CLUSTER}]}
        state = core.create(DEVICE, config | block)
        head.answers["getDevice"] = [(404, None)]

        applied = core.apply(DEVICE, config | block | {"notes": "x"}, state)

        assert applied.errors == ["Error Building Kubernetes Roles"]
        assert applied.state == state


class TestErrors:
    @pytest.mark.parametrize(
        "case",
        [
            ("validateDevice", [(200, {"success": False})], "Validation API Error"),
            ("validateDevice", [(200, {"success": True})], "Validation API Error"),
            ("validateDevice", [(200, True)], "Validation API Error"),
            ("validateDevice", [(200, [DUPLICATE])], "Validation Error: hostname"),
            ("addDevice", [(200, {"success": False, "validation": [DUPLICATE]})], "Error Creating Device"),
            ("addDevice", [(200, {"task_uuid": ZERO})], "Error Creating Device"),
            ("addDevice", [(400, {"errormessage": "no"})], "Error Creating Device"),
            ("addDevice", [(200, [])], "Error Parsing Create Response"),
            ("addDevice", [(200, True)], "Error Parsing Create Response"),
            ("getDevice", [(200, None)], "Error Reading Created Device"),
            ("getDevice", [(500, None)] * 4, "Error Reading Created Device"),
            ("getDevice", [(200, [])], "Error Parsing Device Data"),
        ],
    )
    def test_of_a_create(
        self, core: "Core", head: "Head", config: "Values", case: tuple[str, list[tuple[int, object]], str]
    ) -> None:
        call, replies, title = case
        head.answers[call] = replies

        applied = core.apply(DEVICE, config)

        assert applied.errors == [title]
        assert applied.state is None
        assert head.calls()[-1] == call

    @pytest.mark.parametrize(
        "case",
        [
            ("validateDevice", [DUPLICATE], "Validation Error: hostname"),
            ("updateDevice", {"success": False, "validation": [DUPLICATE]}, "Error Updating Device"),
            ("getDevice", None, "Error Reading Updated Device"),
            ("getDevice", [], "Error Parsing Device Data"),
            ("getCategory", None, "Error Resolving Partition"),
        ],
    )
    def test_of_an_update(self, core: "Core", head: "Head", config: "Values", case: tuple[str, object, str]) -> None:
        call, reply, title = case
        state = core.create(DEVICE, config)
        head.answers[call] = [(200, reply)]

        applied = core.apply(DEVICE, config | {"notes": "x"}, state)

        assert applied.errors == [title]
        assert applied.state == state

    def test_validation_says_everything(self, core: "Core", head: "Head", config: "Values") -> None:
        items = [
            {"field": "mac", "message": "odd", "severity": "WARNING"},
            DUPLICATE,
            {"field": "interfaces", "message": "no such network", "severity": "CRITICAL"},
        ]
        head.answers["validateDevice"] = [(200, items)]

        applied = core.apply(DEVICE, config)

        assert [(item.severity, item.summary, item.detail) for item in applied.said] == [
            ("WARNING", "Validation Warning: mac", "odd"),
            ("ERROR", "Validation Error: hostname", "already in use"),
            ("ERROR", "Validation Error: interfaces", "no such network"),
        ]

    def test_warnings_alone_let_it_pass(self, core: "Core", head: "Head", config: "Values") -> None:
        head.answers["validateDevice"] = [(200, [{"field": "mac", "message": "odd", "severity": "WARNING"}])]

        applied = core.apply(DEVICE, config)

        assert [item.summary for item in applied.said] == ["Validation Warning: mac"]
        assert applied.state is not None

    @pytest.mark.parametrize(
        "item",
        [
            {"field": "uuid", "message": "must be set", "error_code": "NOT_NULL", "severity": "ERROR"},
            {"field": "uuid", "message": "Zero UUID is not allowed", "error_code": "BAD_VALUE", "severity": "ERROR"},
        ],
    )
    def test_a_missing_uuid_matters_only_to_an_update(
        self, core: "Core", head: "Head", config: "Values", item: "Values"
    ) -> None:
        head.answers["validateDevice"] = [(200, [item]), (200, [item])]

        state = core.create(DEVICE, config)
        assert core.apply(DEVICE, config | {"notes": "x"}, state).errors == ["Validation Error: uuid"]

    def test_a_device_that_could_not_be_read_back_is_met_again(
        self, core: "Core", head: "Head", config: "Values"
    ) -> None:
        head.answers["getDevice"] = [(404, None)]
        core.apply(DEVICE, config)

        assert [item["hostname"] for item in head.stored["Device"].values()] == ["head", "gpu-07"]


class TestState:
    def test_of_the_least_device(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config)

        uuid, interface = state["uuid"], state["interfaces"][0]["uuid"]
        assert state == {
            "id": uuid,
            "uuid": uuid,
            "hostname": "gpu-07",
            "mac": "02:5e:00:00:07:01",
            "category": head.category,
            "partition": head.partition,
            "base_type": "Device",
            "child_type": "PhysicalNode",
            "creation_time": 1760000000,
            "boot_loader": "CATEGORY",
            "boot_loader_protocol": "CATEGORY",
            "default_gateway_metric": 0,
            "management_network": None,
            "default_gateway": None,
            "kernel_parameters": None,
            "notes": None,
            "part_number": None,
            "power_control": None,
            "serial_number": None,
            "force": None,
            "roles": [],
            "kubelet_role": [],
            "etcd_host_role": [],
            "interfaces": [
                {
                    "uuid": interface,
                    "name": "eth0",
                    "type": "physical",
                    "base_type": "NetworkInterface",
                    "child_type": "NetworkPhysicalInterface",
                    "cardtype": "Ethernet",
                    "network": head.network,
                    "mac": None,
                    "ip": None,
                    "ipv6_ip": None,
                    "dhcp": True,
                    "bootable": False,
                    "start_if": "ALWAYS",
                    "members": None,
                    "bond_mode": None,
                }
            ],
        }

    def test_empty_values_of_bcm_are_null(self, core: "Core", head: "Head", config: "Values") -> None:
        empty = dict.fromkeys(
            ("notes", "kernelParameters", "serialNumber", "partNumber", "bootLoader", "partition"), ""
        )
        unset = {
            "managementNetwork": ZERO,
            "bootLoaderProtocol": "",
            "powerControl": "none",
            "defaultGateway": "1.1.1.1",
        }
        nothing = {"mac": "00:00:00:00:00:00", "ip": "0.0.0.0", "ipv6Ip": "::0", "network": ""}  # noqa: S104 - no address

        def get(_: object) -> tuple[int, object]:
            device = head.sent("addDevice")[0][0]
            return 200, device | empty | unset | {"interfaces": [device["interfaces"][0] | nothing]}

        head.answers["getDevice"] = get
        state = core.create(DEVICE, config | {"interfaces": [{"name": "eth0", "type": "physical"}]})

        null = {
            "notes",
            "kernel_parameters",
            "serial_number",
            "part_number",
            "boot_loader",
            "boot_loader_protocol",
            "partition",
            "management_network",
            "power_control",
            "default_gateway",
        }
        assert {name for name in null if state[name] is not None} == set()
        assert [state["interfaces"][0][name] for name in ("mac", "ip", "ipv6_ip", "network")] == [None] * 4

    @pytest.mark.parametrize(
        ("values", "inconsistent"),
        [
            ({"notes": ""}, ["notes"]),
            ({"kernel_parameters": ""}, ["kernel_parameters"]),
            ({"mac": "02:5E:00:00:07:01"}, ["mac"]),
        ],
    )
    def test_what_does_not_come_back_as_sent(
        self, core: "Core", head: "Head", config: "Values", values: "Values", inconsistent: list[str]
    ) -> None:
        def get(_: object) -> tuple[int, object]:
            device = head.sent("addDevice")[0][0]
            return 200, device | {"mac": device["mac"].lower()}

        head.answers["getDevice"] = get

        assert core.apply(DEVICE, config | values).inconsistent == inconsistent

    def test_interfaces_are_in_the_order_of_the_plan(self, core: "Core", head: "Head", config: "Values") -> None:
        bond = {"name": "bond0", "type": "bond", "members": ["eth1"], "bond_mode": "802.3ad"}
        names = ["eth2", "eth0", "eth1"]
        interfaces = [bond, *({"name": name, "type": "physical"} for name in names)]

        def get(_: object) -> tuple[int, object]:
            device = head.sent("addDevice")[0][0]
            omitted = {"members", "bondMode"}
            backwards = [{k: v for k, v in item.items() if k not in omitted} for item in device["interfaces"][::-1]]
            return 200, device | {"interfaces": backwards}

        head.answers["getDevice"] = get
        state = core.create(DEVICE, config | {"interfaces": interfaces})

        assert [item["name"] for item in state["interfaces"]] == ["bond0", *names]
        assert (state["interfaces"][0]["members"], state["interfaces"][0]["bond_mode"]) == (["eth1"], "802.3ad")

    def test_interfaces_that_bcm_adds_come_last(self, core: "Core", head: "Head", config: "Values") -> None:
        extra = {"name": "ib0", "uuid": CLUSTER, "childType": "NetworkInfinibandInterface"}

        def get(_: object) -> tuple[int, object]:
            device = head.sent("addDevice")[0][0]
            return 200, device | {"interfaces": [extra, *device["interfaces"]]}

        head.answers["getDevice"] = get
        applied = core.apply(DEVICE, config)

        assert applied.state is not None
        assert [(item["name"], item["type"]) for item in applied.state["interfaces"]] == [
            ("eth0", "physical"),
            ("ib0", "physical"),
        ]
        assert applied.inconsistent == ["interfaces"]

    def test_other_child_types(self, core: "Core", head: "Head", config: "Values") -> None:
        """A head node with another spelling of the BMC interface causes an inconsistent result."""

        def get(_: object) -> tuple[int, object]:
            device = head.sent("addDevice")[0][0]
            return 200, device | {"interfaces": [device["interfaces"][0] | {"childType": "NetworkBmcInterface"}]}

        head.answers["getDevice"] = get
        applied = core.apply(DEVICE, config | {"interfaces": [{"name": "ipmi0", "type": "bmc"}]})

        assert applied.inconsistent == ["interfaces[0].type"]


class TestUpdate:
    def test_the_calls(self, core: "Core", head: "Head", config: "Values", pauses: list[float]) -> None:
        state = core.create(DEVICE, config)
        head.requests.clear()
        pauses.clear()

        core.apply(DEVICE, config | {"hostname": "gpu-08", "force": True}, state)

        assert head.calls() == [*THROUGH_PROXY, "validateDevice", "updateDevice", "getDevice"]
        assert head.sent("updateDevice")[0][1] is True
        assert head.sent("validateDevice")[0][1] is False
        assert pauses == []

    def test_the_calls_with_partition_and_roles(self, core: "Core", head: "Head", config: "Values") -> None:
        head.answers["getSoftwareImage"] = [(200, {})]
        whole = config | {"partition": head.partition, "roles": ["boot"]}
        state = core.create(DEVICE, whole)
        head.requests.clear()

        core.apply(DEVICE, whole | {"notes": "x"}, state)

        assert head.calls() == ["getNodes", "validateDevice", "updateDevice", "getDevice"]

    def test_interfaces_keep_their_uuids_by_name(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config)
        interfaces = [{"name": "eth1", "type": "physical"}, config["interfaces"][0]]

        updated = core.apply(DEVICE, config | {"interfaces": interfaces}, state)

        sent = head.sent("updateDevice")[0][0]
        assert sent["interfaces"][1]["uuid"] == state["interfaces"][0]["uuid"]
        assert sent["interfaces"][0]["uuid"] != state["interfaces"][0]["uuid"]
        assert sent["provisioningInterface"] == sent["interfaces"][0]["uuid"]
        assert updated.inconsistent == []

    @pytest.mark.parametrize("name", ["notes", "kernel_parameters"])
    def test_removing_a_text_is_inconsistent_every_time(
        self, core: "Core", head: "Head", config: "Values", name: str
    ) -> None:
        state = core.create(DEVICE, config | {name: "x"})

        for _ in range(2):
            applied = core.apply(DEVICE, config, state)
            assert applied.inconsistent == [name]
            assert applied.state is not None
            state = applied.state
        assert not {"notes", "kernelParameters"} & set(head.sent("updateDevice")[1][0])

    @pytest.mark.parametrize(("name", "value"), [("power_control", "ipmi"), ("default_gateway", "10.77.0.1")])
    def test_what_only_looks_removed(self, core: "Core", head: "Head", config: "Values", name: str, value: str) -> None:
        key = {"power_control": "powerControl", "default_gateway": "defaultGateway"}[name]
        state = core.create(DEVICE, config | {name: value})

        applied = core.apply(DEVICE, config, state)

        assert applied.inconsistent == []
        assert applied.state is not None
        assert applied.state[name] is None
        assert head.stored["Device"][state["uuid"]][key] == value
        assert core.refresh(DEVICE, applied.state).state == applied.state

    def test_the_management_network_cannot_be_removed(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config | {"management_network": head.network})

        applied = core.apply(DEVICE, config | {"notes": "x"}, state)

        assert applied.inconsistent == []
        assert applied.state is not None
        assert applied.state["management_network"] == head.network

    def test_another_mac_of_the_first_interface_leaves_the_old_mac(self, core: "Core", config: "Values") -> None:
        def with_mac(mac: str) -> "Values":
            return config | {"mac": None, "interfaces": [{"name": "eth0", "type": "physical", "mac": mac}]}

        state = core.create(DEVICE, with_mac("02:5e:00:00:07:01"))
        updated = core.apply(DEVICE, with_mac("02:5e:00:00:07:02"), state).state

        assert updated is not None
        assert (updated["mac"], updated["interfaces"][0]["mac"]) == ("02:5e:00:00:07:01", "02:5e:00:00:07:02")
        assert core.plan(DEVICE, with_mac("02:5e:00:00:07:02"), updated).values == updated

    def test_an_unknown_partition_is_resolved_again(self, core: "Core", config: "Values") -> None:
        state = core.create(DEVICE, config)

        assert core.plan(DEVICE, config | {"notes": "x"}, state).values["partition"] is UNKNOWN


class TestRefresh:
    def test_drift(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config)
        head.stored["Device"][state["uuid"]] |= {
            "notes": "by hand",
            "hostname": "other",
            "managementNetwork": head.network,
            "powerControl": "ipmi",
            "defaultGateway": "10.77.0.1",
        }

        refreshed = core.refresh(DEVICE, state).state

        assert refreshed == state | {"notes": "by hand", "hostname": "other"}


class TestDelete:
    def test_without_roles(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config)
        head.requests.clear()

        assert core.apply(DEVICE, None, state) == (None, [], [])
        assert head.calls() == ["getDevice", "removeDevice"]
        assert head.sent("removeDevice") == [[state["uuid"], False]]

    def test_roles_are_taken_away_first(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config | {"roles": ["boot"], "force": True})
        stored = head.stored["Device"][state["uuid"]].copy()
        head.requests.clear()
        head.answers["updateDevice"] = [(200, {"success": False})]

        assert core.apply(DEVICE, None, state).state is None
        assert head.calls() == ["getDevice", "updateDevice", "removeDevice"]
        assert head.sent("updateDevice") == [[stored | {"roles": []}, True]]
        assert head.sent("removeDevice") == [[state["uuid"], True]]


class TestImport:
    def test_takes_everything_as_it_is(self, core: "Core", head: "Head", config: "Values") -> None:
        state = core.create(DEVICE, config)
        head.stored["Device"][state["uuid"]] |= {
            "powerControl": "rf0",
            "defaultGateway": "0.0.0.0",  # noqa: S104 - no address
            "managementNetwork": head.network,
        }

        imported = core.import_(DEVICE, state["uuid"]).state

        assert imported == state | {
            "power_control": "rf0",
            "default_gateway": "0.0.0.0",  # noqa: S104 - no address
            "management_network": head.network,
        }

    def test_of_an_unknown_device(self, core: "Core") -> None:
        assert core.import_(DEVICE, CLUSTER).state is None
