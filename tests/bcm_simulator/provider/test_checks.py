"""Every rule on a configured value, with values that it accepts and refuses. See `test_generations` for others."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from bcm_simulator.provider.generation import OLD
from bcm_simulator.provider.values import UNKNOWN

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Values

DEVICE, CATEGORY = "bcm_cmdevice_device", "bcm_cmdevice_category"
NETWORK, IMAGE = "bcm_cmnet_network", "bcm_cmpart_softwareimage"

UUID = "7e7e7e7e-0000-4000-8000-000000000001"
UUIDS = ([UUID], ["gpu", "", UUID.upper().replace("0", "A"), UUID[:-1], f"{UUID}0", f"{{{UUID}}}"])
MACS = (
    ["02:5e:00:00:07:01", "02:5E:00:00:07:0A"],
    ["02-5e-00-00-07-01", "025e.0000.0701", "02:5e:00:00:07", "02:5e:00:00:07:0g", "02:5e:00:00:07:01:02", ""],
)
IPV4S = (["10.77.0.7", "0.0.0.1", "255.255.255.255"], ["10.77.0", "10.77.0.256", "10.77.0.7/16", "::1", "head", ""])
QUADS = (["10.77.0.7", "999.1.1.1"], ["10.77.0", "10.77.0.7/16", "::1", ""])
NAMES = (["a", "x" * 255, "with space"], ["", "x" * 256])
BOOT_LOADERS = (["SYSLINUX", "GRUB", "GRUB2", "PXELINUX"], ["pxelinux", "CATEGORY", ""])
PROTOCOLS = (["HTTP", "TFTP", "NFS"], ["http", "CATEGORY"])
OVERDRIVES = ([0, Decimal("0.1"), Decimal("0.2")], [Decimal("0.21"), -1])
TIMES = ([1, 3600], [0, -1])

MATCH, LENGTH, VALUE = (
    "Invalid Attribute Value Match",
    "Invalid Attribute Value Length",
    "Invalid Attribute Value",
)

CASES: list[tuple[str, str, tuple[list[Any], list[Any]], str]] = [
    (
        DEVICE,
        "hostname",
        (["a", "0", "dgx-01", "x" * 63], ["", "DGX-01", "dgx.01", "-dgx", "dgx-", "dgx_01", "x" * 64, "dgx\n"]),
        MATCH,
    ),
    (DEVICE, "mac", MACS, MATCH),
    (DEVICE, "category", UUIDS, MATCH),
    (DEVICE, "management_network", UUIDS, MATCH),
    (DEVICE, "partition", UUIDS, MATCH),
    (DEVICE, "boot_loader", BOOT_LOADERS, MATCH),
    (DEVICE, "boot_loader_protocol", PROTOCOLS, MATCH),
    (DEVICE, "power_control", (["none", "ipmi", "ipdu", "redfish"], ["ipmi0", "rf0", "custom", "pdu", "IPMI"]), MATCH),
    (DEVICE, "default_gateway", IPV4S, MATCH),
    (DEVICE, "interfaces.name", (["eth0", "E", "bond_0-1", "x" * 63], ["", "0eth", "eth0.1", "x" * 64, "_a"]), MATCH),
    (DEVICE, "interfaces.type", (["physical", "bond", "bmc"], ["vlan", "BMC", ""]), MATCH),
    (DEVICE, "interfaces.mac", MACS, MATCH),
    (DEVICE, "interfaces.network", UUIDS, MATCH),
    (DEVICE, "interfaces.ip", IPV4S, MATCH),
    (DEVICE, "interfaces.start_if", (["ALWAYS", "NEVER", "HOTPLUG"], ["always", "ACTIVATE"]), MATCH),
    (
        DEVICE,
        "interfaces.bond_mode",
        (
            ["802.3ad", "active-backup", "balance-rr", "balance-xor", "broadcast", "balance-tlb", "balance-alb"],
            ["4", "lacp", "802.3AD"],
        ),
        MATCH,
    ),
    (DEVICE, "kubelet_role.kube_cluster", UUIDS, MATCH),
    (DEVICE, "etcd_host_role.etcd_cluster", UUIDS, MATCH),
    (CATEGORY, "name", NAMES, LENGTH),
    (CATEGORY, "management_network", UUIDS, MATCH),
    (CATEGORY, "software_image_proxy.parent_software_image", UUIDS, MATCH),
    (CATEGORY, "boot_loader", BOOT_LOADERS, MATCH),
    (CATEGORY, "boot_loader_protocol", PROTOCOLS, MATCH),
    (
        CATEGORY,
        "install_mode",
        (["AUTO", "FULL", "MINIMAL", "CUSTOM"], ["SYNC", "NOSYNC", "MAIN", "SKIP", "auto"]),
        MATCH,
    ),
    (CATEGORY, "new_node_install_mode", (["FULL", "MINIMAL", "SKIP"], ["AUTO", "full"]), MATCH),
    (CATEGORY, "authentication_service", (["AUTO", "LDAP", "SSSD", "LOCAL"], ["CATEGORY", "ldap"]), MATCH),
    (CATEGORY, "default_gateway", IPV4S, MATCH),
    (CATEGORY, "fips", (["YES", "NO"], ["yes", "true"]), MATCH),
    (CATEGORY, "interactive_user", (["ALWAYS", "NEVER"], ["always", "AUTO"]), MATCH),
    (CATEGORY, "static_routes.name", NAMES, LENGTH),
    (CATEGORY, "static_routes.network", UUIDS, MATCH),
    (CATEGORY, "static_routes.ip", QUADS, MATCH),
    (CATEGORY, "static_routes.gateway", QUADS, MATCH),
    (CATEGORY, "static_routes.netmask_bits", ([0, 24, 32], [-1, 33]), VALUE),
    (CATEGORY, "fsexports.network", UUIDS, MATCH),
    (CATEGORY, "services.name", (["sshd", "x" * 64], ["x" * 65]), LENGTH),
    (CATEGORY, "services.run_if", (["ALWAYS", "NEVER", "CUSTOM"], ["always"]), MATCH),
    (CATEGORY, "services.sickness_check_script_timeout", TIMES, VALUE),
    (CATEGORY, "services.sickness_check_interval", TIMES, VALUE),
    (CATEGORY, "bmc_settings.privilege", (["USER", "OPERATOR", "ADMINISTRATOR"], ["administrator", "ROOT"]), MATCH),
    (CATEGORY, "bmc_settings.firmware_manage_mode", (["AUTO", "MANUAL", "DISABLED"], ["auto", "NONE"]), MATCH),
    (CATEGORY, "gpu_settings.child_type", (["nvidia", "amd"], ["intel", "NVIDIA"]), MATCH),
    (CATEGORY, "gpu_settings.ecc_mode", (["DISABLED", "ENABLED", "NONE"], ["enabled"]), MATCH),
    (CATEGORY, "gpu_settings.gpu_clock_level", ([0, 7], [-1, 8]), VALUE),
    (CATEGORY, "gpu_settings.memory_clock_level", ([0, 3], [-1, 4]), VALUE),
    (CATEGORY, "gpu_settings.gpu_overdrive", OVERDRIVES, VALUE),
    (CATEGORY, "gpu_settings.memory_overdrive", OVERDRIVES, VALUE),
    (CATEGORY, "gpu_settings.fan_speed", ([0, 255], [-1, 256]), VALUE),
    (CATEGORY, "gpu_settings.activity_threshold", ([0, Decimal("0.5"), 1], [-1, Decimal("1.01")]), VALUE),
    (NETWORK, "name", NAMES, LENGTH),
    (NETWORK, "subnet", (["10.77.0.0/16", "999.0.0.0/99"], ["10.77.0.0", "10.77.0.0/255.255.0.0", "x/8", ""]), MATCH),
    (NETWORK, "gateway", IPV4S, MATCH),
    (NETWORK, "dhcp_range_start", IPV4S, MATCH),
    (NETWORK, "dhcp_range_end", IPV4S, MATCH),
    (IMAGE, "name", NAMES, LENGTH),
    (
        IMAGE,
        "path",
        (
            ["/cm/images/default-image", "/cm/images/x/", "/cm/images/x@12", "/a+b_c.D"],
            ["cm/images/x", "/", "//x", "/cm/ima ges", "/x@y", "", "/cm/images/ü"],
        ),
        MATCH,
    ),
    (
        IMAGE,
        "sol_speed",
        (["115200", "57600", "38400", "19200", "9600", "4800", "2400", "1200"], ["115201", "300", ""]),
        MATCH,
    ),
    (IMAGE, "modules.name", (["nvme"], [""]), LENGTH),
]
PATHS = [f"{type_name}.{path}" for type_name, path, _, _ in CASES]


def config(type_name: str, path: str, value: object) -> "Values":
    """Build the smallest configuration in which one attribute has a value."""
    values: Values = {"interfaces": [{"name": "eth0", "type": "physical"}]} if type_name == DEVICE else {}
    outer, _, inner = path.rpartition(".")
    if not outer:
        return values | {inner: value}
    attribute = OLD.schemas.resources[type_name].attributes[outer]
    return values | {outer: [{inner: value}] if attribute.many else {inner: value}}


@pytest.mark.parametrize(("type_name", "path", "values", "summary"), CASES, ids=PATHS)
def test_each_rule(
    unconfigured: "Core", type_name: str, path: str, values: tuple[list[Any], list[Any]], summary: str
) -> None:
    allowed, refused = values
    outer, _, inner = path.rpartition(".")
    many = outer and OLD.schemas.resources[type_name].attributes[outer].many
    place = f"{outer}[0].{inner}" if many else path
    for value in [*allowed, None, UNKNOWN]:
        assert unconfigured.validate(type_name, config(type_name, path, value)) == [], value
    for value in refused:
        (said,) = unconfigured.validate(type_name, config(type_name, path, value))
        assert (said.severity, said.summary, said.path) == ("ERROR", summary, place)
        assert said.detail.startswith(f"Attribute {place} ")
        assert said.detail.endswith(f'got: "{value}"' if isinstance(value, str) else f"got: {value}")


def test_every_rule_has_a_case() -> None:
    rules = {f"{name}.{path}" for name, rules in OLD.rules.items() for path in rules.checks}

    assert rules - {"bcm_cmdevice_device.interfaces"} == set(PATHS)


def test_what_is_not_checked(unconfigured: "Core") -> None:
    interfaces = [
        {"name": "bond0", "type": "bond", "members": ["nowhere"]},
        {"name": "bond0", "type": "physical", "ipv6_ip": "nonsense"},
    ]
    device = {"hostname": "a", "category": UUID, "roles": [""], "interfaces": interfaces}
    category = {"name": "a", "disksetup": "<no xml", "fsmounts": [{"device": "", "mountpoint": "", "filesystem": ""}]}
    network = {"name": "a", "mtu": -1, "dhcp_range_start": "1.1.1.1", "subnet": "10.0.0.0/8"}

    assert unconfigured.validate(DEVICE, device) == []
    assert unconfigured.validate(CATEGORY, category) == []
    assert unconfigured.validate(NETWORK, network) == []
    assert unconfigured.validate(IMAGE, {"name": "a", "path": "/a", "original_image": "nonsense"}) == []


def test_all_errors_at_once(unconfigured: "Core") -> None:
    said = unconfigured.validate(
        DEVICE,
        {
            "hostname": "Gpu",
            "power_control": "rf0",
            "interfaces": [{"name": "eth0", "type": "physical"}, {"name": "eth1", "type": "vlan", "mac": "x"}],
        },
    )

    assert {item.path for item in said} == {
        "hostname",
        "interfaces[1].mac",
        "interfaces[1].type",
        "power_control",
    }


def test_lists_of_a_category_and_an_image_may_be_unknown(unconfigured: "Core") -> None:
    category = dict.fromkeys(("fsmounts", "roles", "static_routes", "gpu_settings", "services", "modules"), UNKNOWN)

    assert unconfigured.validate(CATEGORY, category) == []
    assert unconfigured.validate(IMAGE, {"modules": UNKNOWN}) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"device_id": UNKNOWN, "power_action": "power_cycle"}, []),
        ({"device_id": "", "power_action": "power_on"}, [(LENGTH, "device_id")]),
        ({"device_id": "", "power_action": "POWER_ON"}, [(LENGTH, "device_id"), (MATCH, "power_action")]),
    ],
)
def test_the_action(unconfigured: "Core", arguments: "Values", said: list[tuple[str, str]]) -> None:
    assert [(item.summary, item.path) for item in unconfigured.validate_action(arguments)] == said
