"""The differences between the three generations of the provider: each row is a case with the result of each."""

import asyncio
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from bcm_simulator.provider import api
from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.values import UNKNOWN

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Terraform, Values

DEVICE, CATEGORY = "bcm_cmdevice_device", "bcm_cmdevice_category"
UUID = "7e7e7e7e-0000-4000-8000-000000000001"
OTHER = "7e7e7e7e-0000-4000-8000-000000000002"
ZERO = "00000000-0000-0000-0000-000000000000"
MAC = "02:5e:00:00:07:01"

each_generation = pytest.mark.parametrize("generation", api.GENERATIONS)

ETH0 = {"name": "BOOTIF", "type": "physical", "mac": MAC, "network": UUID}
BMC = {"name": "ipmi0", "type": "bmc", "ip": "10.77.1.7", "network": UUID, "dhcp": False}
NODE: "Values" = {
    "hostname": "gpu-07",
    "mac": MAC,
    "category": "5b2c9f10-7777-4a1b-8c2d-000000000a01",
    "management_network": UUID,
    "interfaces": [ETH0],
}
GROUP: "Values" = {"name": "dgx", "management_network": UUID}


class Row(NamedTuple):
    """A change of a configuration that all generations accept, and whether early, old and new accept the result."""

    change: dict[str, Any]
    early: bool
    old: bool
    new: bool


def without(name: str) -> dict[str, Any]:
    return {name: None}


DEVICES = {
    "as all want it": Row({}, early=True, old=True, new=True),
    "interfaces of unknown number": Row({"interfaces": UNKNOWN}, early=True, old=False, new=False),
    "kubelet_role of unknown number": Row({"kubelet_role": UNKNOWN}, early=True, old=False, new=False),
    "etcd_host_role of unknown number": Row({"etcd_host_role": UNKNOWN}, early=True, old=False, new=False),
    "services of unknown number": Row({"services": UNKNOWN}, early=False, old=False, new=False),
    "no interfaces": Row({"interfaces": []}, early=True, old=False, new=False),
    "no mac": Row(without("mac"), early=False, old=True, new=True),
    "no management_network": Row(without("management_network"), early=True, old=True, new=False),
    "an interface without network": Row(
        {"interfaces": [ETH0, {**BMC, "network": None}]}, early=True, old=True, new=False
    ),
    "no category": Row(without("category"), early=False, old=False, new=False),
    "category_name": Row({"category": None, "category_name": "gpu"}, early=False, old=False, new=True),
    "category and category_name": Row({"category_name": "gpu"}, early=False, old=False, new=False),
    "management_network_name": Row(
        {"management_network": None, "management_network_name": "internalnet"}, early=False, old=False, new=True
    ),
    "network_name": Row(
        {"interfaces": [{**ETH0, "network": None, "network_name": "internalnet"}]}, early=False, old=False, new=True
    ),
    "partition and partition_name": Row(
        {"partition": UUID, "partition_name": "base"}, early=False, old=False, new=False
    ),
    **{
        f"power_control {value}": Row({"power_control": value}, early=True, old=value in old, new=value in new)
        for old in [("none", "ipmi", "ipdu", "redfish")]
        for new in [("none", "ipmi", "ipmi0", "ipmi12", "pdu", "redfish", "custom")]
        for value in sorted({*old, *new, "rf0", "ilo0", "drac0", "cimc0", "ipmix"})
    },
    **{
        f"{name} {value}": Row({name: value}, early=True, old=True, new=new)
        for name, value, new in [
            ("boot_loader", "SYSLINUX", True),
            ("boot_loader", "GRUB", True),
            ("boot_loader", "GRUB2", False),
            ("boot_loader", "PXELINUX", False),
            ("boot_loader_protocol", "HTTP", True),
            ("boot_loader_protocol", "TFTP", True),
            ("boot_loader_protocol", "NFS", False),
        ]
    },
    "boot_loader CATEGORY": Row({"boot_loader": "CATEGORY"}, early=True, old=False, new=False),
    "bmc_settings": Row({"bmc_settings": "{}"}, early=False, old=False, new=True),
    "services": Row({"services": [{"name": "sshd"}]}, early=False, old=False, new=True),
    "userdefined1": Row({"userdefined1": "x"}, early=False, old=False, new=True),
    "an interface's gateway": Row({"interfaces": [{**ETH0, "gateway": "10.0.0.1"}]}, early=False, old=False, new=True),
    "an interface's gateway that is none": Row(
        {"interfaces": [{**ETH0, "gateway": "10.0.0"}]}, early=False, old=False, new=False
    ),
    "install_mode": Row({"install_mode": "WHATEVER"}, early=False, old=False, new=True),
}
CATEGORIES = {
    f"{name} {value}": Row({name: value}, early=old, old=old, new=new)
    for name, values in {
        "install_mode": {
            "AUTO": (True, True),
            "FULL": (True, True),
            "MINIMAL": (True, False),
            "CUSTOM": (True, False),
            "SKIP": (False, True),
        },
        "new_node_install_mode": {
            "FULL": (True, True),
            "MINIMAL": (True, False),
            "SKIP": (True, False),
            "AUTO": (False, True),
        },
        "authentication_service": {
            "AUTO": (True, True),
            "SSSD": (True, True),
            "LDAP": (True, False),
            "LOCAL": (True, False),
        },
        "boot_loader": {"SYSLINUX": (True, True), "GRUB": (True, True), "GRUB2": (True, False)},
        "boot_loader_protocol": {"HTTP": (True, True), "TFTP": (True, True), "NFS": (True, False)},
        "cpuspeed_governor": {"performance": (False, True)},
    }.items()
    for value, (old, new) in values.items()
}
ACTIONS = {
    **{
        action: Row({"power_action": action}, early=old, old=old, new=new)
        for action, old, new in [
            ("power_on", True, True),
            ("power_off", True, True),
            ("power_cycle", True, True),
            ("reboot", True, False),
            ("reset", False, True),
        ]
    },
    "force": Row({"force": True}, early=False, old=False, new=True),
    "wait_for_completion": Row({"wait_for_completion": True}, early=True, old=True, new=True),
    "any timeout": Row({"timeout": "abc"}, early=True, old=True, new=True),
}


def suits(document: "Values", block: Block, config: "Values") -> bool:
    """Return whether a configuration matches a schema, which Terraform checks before it calls the provider."""
    nested = document.get("block_types", {})
    attributes = document.get("attributes", {})
    if not set(config) <= set(block.attributes):
        return False
    required = {name for name, item in attributes.items() if item.get("required")}
    return required <= {name for name, value in config.items() if value is not None} and all(
        suits(nested[name]["block"], inner, element)
        for name in nested
        if isinstance(config.get(name), list) and (inner := block.attributes[name].nested)
        for element in config[name]
    )


class TestConfigurations:
    """Valid and invalid configurations."""

    @each_generation
    @pytest.mark.parametrize(
        ("type_name", "whole", "row"),
        [
            *(pytest.param(DEVICE, NODE, row, id=f"device: {name}") for name, row in DEVICES.items()),
            *(pytest.param(CATEGORY, GROUP, row, id=f"category: {name}") for name, row in CATEGORIES.items()),
        ],
    )
    def test_of_resources(
        self, unconfigured: "Core", generation: str, type_name: str, whole: "Values", row: Row
    ) -> None:
        config = {name: value for name, value in (whole | row.change).items() if value is not None}
        schemas = unconfigured.provider.generation
        document = schemas.document()["resource_schemas"][type_name]["block"]

        valid = suits(document, schemas.schemas.resources[type_name], config) and not unconfigured.validate(
            type_name, config
        )

        assert valid == getattr(row, generation)

    @each_generation
    @pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in ACTIONS.items()])
    def test_of_the_action(self, unconfigured: "Core", generation: str, row: Row) -> None:
        config = {"device_id": "gpu-07", "power_action": "power_on"} | row.change
        known = set(unconfigured.schemas.actions["bcm_cmdevice_power"].attributes)

        assert (set(config) <= known and not unconfigured.validate_action(config)) == getattr(row, generation)

    @pytest.mark.parametrize("generation", ["new"])
    @pytest.mark.parametrize(
        ("change", "summary", "path"),
        [
            ({"interfaces": UNKNOWN}, "Value Conversion Error", "interfaces"),
            ({"services": UNKNOWN}, "Value Conversion Error", "services"),
            ({"category": None}, "Missing Attribute Configuration", "category"),
            ({"category_name": "gpu"}, "Invalid Attribute Combination", "category"),
            (
                {"interfaces": [ETH0, {**BMC, "network": None}]},
                "Missing Attribute Configuration",
                "interfaces[1].network",
            ),
        ],
    )
    def test_where_the_error_is(self, unconfigured: "Core", change: "Values", summary: str, path: str) -> None:
        said = unconfigured.validate(DEVICE, NODE | change)

        assert [(item.summary, item.path) for item in said] == [(summary, path)]

    @pytest.mark.parametrize("generation", ["new"])
    def test_an_unknown_twin_counts_as_given(self, unconfigured: "Core") -> None:
        assert unconfigured.validate(DEVICE, NODE | {"category": UNKNOWN}) == []
        assert unconfigured.validate(DEVICE, NODE | {"category": None, "category_name": UNKNOWN}) == []

    @each_generation
    @pytest.mark.parametrize("terraform", ["1.15", "1.14"], indirect=True)
    def test_blocks_over_a_variable_and_over_a_literal(self, terraform: "Terraform", generation: str) -> None:
        def device(items: str) -> str:
            return f"""
variable "names" {{
  type    = list(string)
  default = ["BOOTIF"]
}}
resource "bcm_cmdevice_device" "x" {{
  hostname           = "gpu-07"
  mac                = "{MAC}"
  category           = "{NODE["category"]}"
  management_network = "{UUID}"
  dynamic "interfaces" {{
    for_each = {items}
    content {{
      name    = interfaces.value
      type    = "physical"
      network = "{UUID}"
    }}
  }}
}}
"""

        terraform.write(device('["BOOTIF"]'))
        assert terraform("validate").returncode == 0
        terraform.write(device("var.names"))
        refused = terraform("validate")
        assert (refused.returncode == 0) == (generation == "early")
        assert generation == "early" or "Value Conversion Error" in refused.stderr


class TestReadBack:
    """The values of a new device that differ from the plan, by head node and generation."""

    @pytest.mark.parametrize(
        ("change", "release", "generation", "inconsistent"),
        [
            (change, release, generation, paths)
            for change, release, expected in [
                ({"interfaces": [{**ETH0, "bootable": True}, BMC]}, None, ([], [], [])),
                (
                    {"interfaces": [{**ETH0, "bootable": True}, BMC]},
                    10,
                    (
                        ["interfaces[0].bootable", "interfaces[1].type"],
                        ["interfaces[0].bootable", "interfaces[1].type"],
                        ["interfaces[0].bootable"],
                    ),
                ),
                (
                    {"interfaces": [{**ETH0, "bootable": True}, BMC]},
                    11,
                    (["interfaces[1].type"], ["interfaces[1].type"], []),
                ),
                ({"interfaces": [ETH0, BMC]}, 10, (["interfaces[1].type"], ["interfaces[1].type"], [])),
                ({"interfaces": [ETH0]}, 10, ([], [], [])),
                # An interface without a network reads as the zero UUID; the new generation does not accept it.
                ({"interfaces": [{**ETH0, "network": None}]}, 11, (["interfaces[0].network"],) * 2 + ([],)),
                (
                    {"interfaces": [ETH0, {"name": "bond0", "type": "bond", "members": ["a"], "network": UUID}]},
                    11,
                    ([], [], []),
                ),
                ({"interfaces": [ETH0, {**BMC, "gateway": "10.77.0.1", "vlanid": 7}]}, 10, (None, None, [])),
                (
                    {"interfaces": [{**ETH0, "exclude_from_dhcpd": True}]},
                    10,
                    (None, None, ["interfaces[0].exclude_from_dhcpd"]),
                ),
                ({"default_gateway": "0.0.0.0"}, None, ([], [], ["default_gateway"])),  # noqa: S104 - BCM's word
                ({"default_gateway_metric": 0}, None, ([], [], ["default_gateway_metric"])),
                ({"notes": ""}, None, (["notes"],) * 3),
                ({"power_control": "ipmi"}, 11, ([], [], [])),
                ({"tag": "x"}, 11, (None, None, ["tag"])),
                ({"bmc_settings": '{"userName":"root"}'}, 11, (None, None, [])),
                ({"services": [{"name": "sshd", "monitored": True}]}, 11, (None, None, [])),
            ]
            for generation, paths in zip(api.GENERATIONS, expected, strict=True)
            if paths is not None
        ],
    )
    def test_after_create(
        self, core: "Core", head: "Head", change: "Values", release: int | None, inconsistent: list[str]
    ) -> None:
        head.release = release

        applied = core.apply(DEVICE, NODE | change)

        assert applied.errors == []
        assert applied.inconsistent == inconsistent
        assert "gpu-07" in {item["hostname"] for item in head.stored["Device"].values() if "hostname" in item}

    @each_generation
    def test_the_name_of_the_interface_as_power_control(self, core: "Core", head: "Head") -> None:
        state = core.create(DEVICE, NODE | {"power_control": "ipmi"})
        head.stored["Device"][state["uuid"]]["powerControl"] = "ipmi0"

        refreshed = core.refresh(DEVICE, state).state

        assert refreshed is not None
        assert refreshed["power_control"] == "ipmi0"

    @pytest.mark.parametrize(
        ("key", "value", "generation", "read"),
        [
            (key, value, generation, read)
            for key, value, expected in [
                ("boot_loader", "CATEGORY", ("CATEGORY", "CATEGORY", None)),
                ("boot_loader_protocol", "CATEGORY", ("CATEGORY", "CATEGORY", None)),
                ("power_control", "none", (None, None, "none")),
                ("default_gateway", "10.0.0.1", (None, None, "10.0.0.1")),
                ("default_gateway_metric", 0, (0, 0, None)),
                ("mac", "00:00:00:00:00:00", ("00:00:00:00:00:00", "00:00:00:00:00:00", None)),
                ("creation_time", 7, (7, 7, 7)),
            ]
            for generation, read in zip(api.GENERATIONS, expected, strict=True)
        ],
    )
    def test_what_bcm_has_of_itself(self, core: "Core", head: "Head", key: str, value: object, read: object) -> None:
        wire = {"power_control": "powerControl", "boot_loader": "bootLoader"}
        first, *rest = key.split("_")
        state = core.create(DEVICE, NODE)
        name = wire.get(key) or first + "".join(word.capitalize() for word in rest)
        head.stored["Device"][state["uuid"]][name] = value

        refreshed = core.refresh(DEVICE, state).state

        assert refreshed is not None
        assert refreshed[key] == read

    @pytest.mark.parametrize("generation", ["new"])
    def test_json_is_compared_as_it_is_written(self, core: "Core", head: "Head") -> None:
        """Terraform's jsonencode sorts keys, and so does the provider. One more key is a difference."""
        config = NODE | {"extra_values": '{"a":"\\u003c","b":[1,null]}'}
        state = core.create(DEVICE, config)
        (device, _) = head.sent("addDevice")[0]
        assert device["extra_values"] == {"a": "<", "b": [1, None]}
        assert state["extra_values"] == config["extra_values"]

    @pytest.mark.parametrize("generation", ["new"])
    @pytest.mark.parametrize("value", ["{", "[]", "1"])
    def test_text_that_is_not_json(self, core: "Core", value: str) -> None:
        assert core.apply(DEVICE, NODE | {"bmc_settings": value}).errors == ["Error Building Device Entity"]

    @pytest.mark.parametrize("generation", ["new"])
    def test_one_more_key_of_bcm(self, core: "Core", head: "Head") -> None:
        def with_type(_: "Values") -> tuple[int, Any]:
            device = next(item for item in head.stored["Device"].values() if item.get("hostname") == "gpu-07")
            return 200, {**device, "bmcSettings": {"baseType": "BMCSettings", **device["bmcSettings"]}}

        head.answers["getDevice"] = with_type

        assert core.apply(DEVICE, NODE | {"bmc_settings": '{"userID":2}'}).inconsistent == ["bmc_settings"]


class TestUpdates:
    """Updates: what the plan shows, what is sent, and what comes back."""

    @pytest.mark.parametrize("generation", ["new"])
    def test_what_is_unknown(self, core: "Core") -> None:
        """Fewer attributes than in the two others, where id and uuid are unknown: see `test_plans`."""
        state = core.create(DEVICE, NODE)

        planned = core.plan(DEVICE, NODE | {"notes": "b"}, state).values

        unknown = {name for name, value in planned.items() if value is UNKNOWN}
        of_interfaces = {name for name, value in planned["interfaces"][0].items() if value is UNKNOWN}
        assert unknown == {
            *("partition", "roles", "block_devices_cleared_on_next_boot", "modules"),
            *("allow_networking_restart", "install_boot_record", "node_installer_disk", "version_config_files"),
            *("data_node", "disable_fabric_nvme", "force_full_environment", "supports_gnss", "template_node"),
        }
        assert of_interfaces == {
            *("dhcp", "bootable", "start_if", "connected_mode", "ipv6_dhcp", "exclude_from_dhcpd"),
            *("gateway", "speed", "additional_hostnames"),
        }

    @pytest.mark.parametrize(("generation", "chosen"), [("early", 0), ("old", 0), ("new", 1)])
    def test_the_provisioning_interface(self, core: "Core", head: "Head", chosen: int) -> None:
        """The new generation does not change it, even if another interface would be chosen now."""
        state = core.create(DEVICE, NODE)

        eth0 = {"name": "eth0", "type": "physical", "network": UUID, "bootable": True}
        core.apply(DEVICE, NODE | {"interfaces": [eth0, ETH0]}, state)

        ((device, _),) = head.sent("updateDevice")
        assert device["provisioningInterface"] == device["interfaces"][chosen]["uuid"]

    @pytest.mark.parametrize("generation", ["new"])
    def test_an_interface_that_is_added(self, core: "Core", head: "Head") -> None:
        state = core.create(DEVICE, NODE)

        applied = core.apply(DEVICE, NODE | {"interfaces": [ETH0, BMC]}, state)

        assert applied.errors == []
        assert set(applied.inconsistent) == {
            f"interfaces[1].{name}" for name in ("lanchannel", "vlanid", "on_network_priority")
        }
        assert len(head.stored["Device"][state["uuid"]]["interfaces"]) == 2

    @pytest.mark.parametrize(
        ("generation", "learnt"),
        [("early", set()), ("old", set()), ("new", {"powerControl", "bootLoaderFile"})],
    )
    def test_what_was_learnt_is_sent_back(self, core: "Core", head: "Head", learnt: set[str]) -> None:
        config = NODE | {"notes": "a"}
        state = core.create(DEVICE, config)
        head.stored["Device"][state["uuid"]] |= {"powerControl": "none", "bootLoaderFile": "x"}
        state = core.refresh(DEVICE, state).state

        core.apply(DEVICE, config | {"notes": "b"}, state)

        ((created, _),) = head.sent("addDevice")
        ((updated, _),) = head.sent("updateDevice")
        assert set(updated) - set(created) == learnt

    @each_generation
    def test_with_ignored_interfaces(self, core: "Core", head: "Head", generation: str) -> None:
        """Terraform sends the prior interfaces as if they were configured, including computed values."""
        head.release = 11
        state = core.apply(DEVICE, NODE | {"interfaces": [ETH0, BMC]}).state
        assert state is not None

        applied = core.apply(DEVICE, NODE | {"notes": "x", "interfaces": state["interfaces"]}, state)

        assert applied.inconsistent == ([] if generation == "new" else ["interfaces[1].child_type"])

    @pytest.mark.parametrize("generation", ["new"])
    def test_another_name(self, core: "Core", head: "Head") -> None:
        """The plan keeps the UUID of the former name."""
        head.put("Category", **{**head.stored["Category"][head.category], "uuid": OTHER, "name": "cpu"})
        config = NODE | {"category": None, "category_name": "gpu"}
        state = core.create(DEVICE, config)

        applied = core.apply(DEVICE, config | {"category_name": "cpu"}, state)

        assert applied.inconsistent == ["category"]
        assert head.stored["Device"][state["uuid"]]["category"] == OTHER


class TestNames:
    @pytest.mark.parametrize("generation", ["new"])
    def test_they_are_looked_up_first(self, core: "Core", head: "Head") -> None:
        names = {"category": None, "category_name": "gpu", "management_network": None}
        interface = {"name": "BOOTIF", "type": "physical", "network_name": "internalnet"}
        state = core.create(
            DEVICE, NODE | names | {"management_network_name": "internalnet", "interfaces": [interface]}
        )

        assert head.requests[1:4] == [
            {"service": "cmdevice", "call": "getCategory", "args": ["gpu"]},
            {"service": "cmnet", "call": "getNetwork", "args": ["internalnet"]},
            {"service": "cmnet", "call": "getNetwork", "args": ["internalnet"]},
        ]
        assert (state["category"], state["management_network"]) == (head.category, head.network)
        assert state["interfaces"][0]["network"] == head.network

    @pytest.mark.parametrize("generation", ["new"])
    @pytest.mark.parametrize(
        ("reply", "words"), [((404, "no"), "failed to look up"), ((200, None), "exists but has no UUID")]
    )
    def test_an_unknown_one(self, core: "Core", head: "Head", reply: tuple[int, object], words: str) -> None:
        head.answers["getCategory"] = [reply]

        applied = core.apply(DEVICE, NODE | {"category": None, "category_name": "nowhere"})

        assert applied.errors == ["Error Resolving Category Name"]
        assert words in applied.said[0].detail
        assert head.calls() == ["getCategory"]


class TestRequests:
    """The requests that create a device."""

    @pytest.mark.parametrize(("generation", "more"), [("early", set()), ("old", set()), ("new", {"parent_uuid"})])
    def test_the_keys_of_a_device(self, core: "Core", head: "Head", more: set[str]) -> None:
        core.create(DEVICE, NODE)

        ((device, force),) = head.sent("addDevice")
        assert set(device) - more == {
            *("baseType", "childType", "uuid", "hostname", "mac", "category", "partition", "interfaces"),
            *("provisioningInterface", "managementNetwork", "modified", "to_be_removed", "revision"),
        }
        assert device.get("parent_uuid", device["uuid"]) == device["uuid"]
        assert force is False

    @each_generation
    def test_an_interface(self, core: "Core", head: "Head", generation: str) -> None:
        core.create(DEVICE, NODE)

        ((device, _),) = head.sent("addDevice")
        (interface,) = device["interfaces"]
        shared = {
            "baseType": "NetworkInterface",
            "childType": "NetworkPhysicalInterface",
            "uuid": device["provisioningInterface"],
            "name": "BOOTIF",
            "mac": MAC,
            "network": UUID,
            "ipv6Ip": "::0",
            "ipv6Dhcp": False,
            "bootable": False,
            "startIf": "ALWAYS",
            "bringupduringinstall": "NO",
            "cardtype": "Ethernet",
        }
        new = {
            "dhcp": False,
            "gateway": "0.0.0.0",  # noqa: S104 - BCM's word
            "lanchannel": 1,
            "onNetworkPriority": 0,
            "vlanid": 0,
            "alternativeHostname": "",
            "additionalHostnames": [],
            "speed": "",
            "connectedMode": False,
        }
        assert interface == shared | (new if generation == "new" else {"dhcp": True})

    @pytest.mark.parametrize(("generation", "network"), [("early", ZERO), ("old", UUID), ("new", UUID)])
    def test_the_management_network(self, core: "Core", head: "Head", network: str) -> None:
        state = core.create(DEVICE, NODE)

        ((device, _),) = head.sent("addDevice")
        assert device["managementNetwork"] == network
        assert core.plan(DEVICE, NODE, core.refresh(DEVICE, state).state).values == state

    @pytest.mark.parametrize("generation", ["early"])
    def test_an_interface_that_the_provider_makes(self, core: "Core", head: "Head") -> None:
        applied = core.apply(DEVICE, NODE | {"interfaces": []})

        ((device, _),) = head.sent("addDevice")
        assert [(item["name"], item["mac"]) for item in device["interfaces"]] == [("eth0", MAC)]
        assert applied.inconsistent == ["interfaces"]

    @pytest.mark.parametrize(
        ("interfaces", "generation", "chosen"),
        [
            (interfaces, generation, chosen)
            for interfaces, old, new in [
                (["eth0", "eth1 bootable"], 1, 1),
                (["eth0 bootable", "bootif"], 0, 1),
                (["eth0", "bond0 bond"], 0, 1),
                (["ipmi0 bmc", "eth0"], 0, 1),
                (["ipmi0 bmc"], 0, None),
            ]
            for generation, chosen in [("old", old), ("new", new)]
        ],
    )
    def test_the_provisioning_interface(
        self, core: "Core", head: "Head", interfaces: list[str], chosen: int | None
    ) -> None:
        def block(words: list[str]) -> "Values":
            kind = next((word for word in words if word in {"bmc", "bond"}), "physical")
            return {"name": words[0], "type": kind, "network": UUID, "bootable": "bootable" in words or None}

        applied = core.apply(DEVICE, NODE | {"interfaces": [block(text.split()) for text in interfaces]})

        if chosen is None:
            assert applied.errors == ["Error Building Device Entity"]
            assert head.sent("addDevice") == []
        else:
            ((device, _),) = head.sent("addDevice")
            assert device["provisioningInterface"] == device["interfaces"][chosen]["uuid"]

    @pytest.mark.parametrize("generation", ["new"])
    def test_services(self, core: "Core", head: "Head") -> None:
        core.create(DEVICE, NODE | {"services": [{"name": "sshd", "monitored": True}]})

        ((device, _),) = head.sent("addDevice")
        (service,) = device["services"]
        assert service.pop("uuid") != ZERO
        assert service == {
            "baseType": "OSServiceConfig",
            "childType": "",
            "name": "sshd",
            "monitored": True,
            "runIf": "ALWAYS",
            "scriptTimeout": -1,
            "serviceType": 0,
            "sicknessCheckInterval": 60,
            "sicknessCheckScript": "",
            "sicknessCheckScriptTimeout": 10,
            "ref_extra_uuid": ZERO,
            "ref_role_uuid": device["uuid"],
            **dict.fromkeys(("addFromRole", "autostart", "belongsToRole", "fromGenericRole", "internal"), False),
        }

    @pytest.mark.parametrize(
        ("generation", "keys"),
        [("old", {"path", "type", "options"}), ("new", {"mountpoint", "filesystem", "mountoptions"})],
    )
    def test_mounts_of_a_category(self, core: "Core", head: "Head", keys: set[str]) -> None:
        mount = {"device": "/dev/sda", "mountpoint": "/data", "filesystem": "ext4", "mountoptions": "rw"}
        core.create(CATEGORY, GROUP | {"fsmounts": [mount]})

        ((category, _),) = head.sent("addCategory")
        assert set(category["fsmounts"][0]) == {"baseType", "device"} | keys


class TestRefresh:
    """A refresh of a device that cannot be read."""

    @pytest.mark.parametrize(
        ("reply", "generation", "result"),
        [
            (reply, generation, result)
            for reply, old, new in [
                ((404, "no"), "gone", "gone"),
                ((200, {"error": "device not found"}), "gone", "gone"),
                ((200, {"error": "does not exist"}), "gone", "gone"),
                ((200, {"error": "busy"}), "gone", "kept"),
                ((403, "no"), "gone", "kept"),
                ((200, b"no JSON"), "gone", "kept"),
                ((503, "busy"), "gone", "kept"),
                ((200, None), "gone", "empty"),
            ]
            for generation, result in [("early", old), ("old", old), ("new", new)]
        ],
    )
    def test_the_reply(self, core: "Core", head: "Head", reply: tuple[int, object], result: str) -> None:
        state = core.create(DEVICE, NODE)
        head.answers["getDevice"] = [reply] * 4

        refreshed = core.refresh(DEVICE, state)

        if result == "kept":
            assert (refreshed.errors, refreshed.state) == (["Error Reading Device"], state)
        elif result == "gone":
            assert (refreshed.errors, refreshed.state) == ([], None)
        else:
            assert refreshed.errors == []
            assert refreshed.state is not None
            assert {json.dumps(value) for value in refreshed.state.values()} == {"null", "[]"}

    @pytest.mark.parametrize("generation", ["new"])
    def test_a_state_without_values(self, core: "Core", head: "Head") -> None:
        state = core.create(DEVICE, NODE)
        head.answers["getDevice"] = lambda _: (200, None)
        empty = core.refresh(DEVICE, state).state

        applied = core.apply(DEVICE, NODE, empty)
        core.apply(DEVICE, None, empty)

        assert head.sent("updateDevice")[0][0]["uuid"] == ""
        assert "hostname" in applied.inconsistent
        assert head.sent("removeDevice") == [["", False]]

    @pytest.mark.parametrize(
        ("generation", "errors"),
        [("early", ["Error Deleting Device"]), ("old", ["Error Deleting Device"]), ("new", [])],
    )
    @pytest.mark.parametrize("words", ["No such device", "device not found", "it does not exist"])
    def test_removing_what_is_gone(self, core: "Core", head: "Head", errors: list[str], words: str) -> None:
        state = core.create(DEVICE, NODE)
        head.answers["removeDevice"] = [(200, {"success": False, "errormessage": words})]

        assert core.apply(DEVICE, None, state).errors == errors


class TestSession:
    @pytest.mark.parametrize("value", ["", UNKNOWN])
    @pytest.mark.parametrize(("generation", "missing"), [("early", []), ("old", []), ("new", ["Missing BCM Endpoint"])])
    def test_an_empty_endpoint(self, core: "Core", value: object, missing: list[str]) -> None:
        assert [item.summary for item in core.configure(endpoint=value)] == missing

    @pytest.mark.parametrize("generation", ["new"])
    @pytest.mark.parametrize("call", ["pause before the proxy", "read back"])
    def test_an_interrupt_during_a_pause(
        self, core: "Core", head: "Head", call: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def stop(_: float) -> None:
            core.provider._configured().stop()  # noqa: SLF001 - what StopProvider does
            await _forever()

        pauses = [stop] if call == "pause before the proxy" else [_at_once, stop]

        async def sleep(seconds: float) -> None:
            await pauses.pop(0)(seconds)

        monkeypatch.setattr(api, "_sleep", sleep)

        assert core.apply(DEVICE, NODE).errors == ["Operation Cancelled"]
        assert ("addDevice" in head.calls()) == (call == "read back")

    @pytest.mark.parametrize(
        ("generation", "successor"), [("old", "new"), ("new", "old"), ("early", "old"), ("early", "new")]
    )
    def test_a_state_that_moves(self, core: "Core", head: "Head", successor: str) -> None:
        """Another generation reads a state, and plans no change."""
        head.release = 11
        config = NODE | {"management_network": None, "power_control": "ipmi"}
        state = core.create(DEVICE, config)

        other = core.succeeded_by(successor)
        assert other.configure() == []
        taken = other.refresh(DEVICE, other.upgrade(DEVICE, state)).state

        assert other.plan(DEVICE, config, taken).values == taken
        other.run(other.provider.close())


async def _forever() -> None:
    await asyncio.Event().wait()


async def _at_once(_: float) -> None:
    return
