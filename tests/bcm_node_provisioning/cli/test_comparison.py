"""`check --against`: nodes that BCM has, as captured on real head nodes, against an inventory."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import Ended, ForeignHeadNode, command

if TYPE_CHECKING:
    from pathlib import Path

NOTHING = "00000000-0000-0000-0000-000000000000"
MANAGEMENT, BMC_NETWORK = "net-1", "net-2"

BMC = {"name": "ipmi0", "childType": "NetworkBmcInterface", "ip": "10.229.10.105", "network": BMC_NETWORK}
BOOT = {
    "uuid": "if-1",
    "name": "BOOTIF",
    "childType": "NetworkPhysicalInterface",
    "mac": "00:00:00:00:00:00",
    "ip": "10.184.162.105",
    "network": MANAGEMENT,
    "startIf": "ALWAYS",
    "bringupduringinstall": "NO",
}
RECORD = {
    "uuid": "u-1",
    "hostname": "dgx-05",
    "childType": "PhysicalNode",
    "mac": "02:5E:00:00:D0:05",
    "category": "c-1",
    "managementNetwork": MANAGEMENT,
    "powerControl": "ipmi0",
    "interfaces": [BMC, BOOT],
    "bmcSettings": {"userName": "bright", "password": "hunter2"},
}
NODE = {
    "mac": "02-5e-00-00-d0-05",
    "category": "dgx",
    "management_ip": "10.184.162.105",
    "ipmi_ip": "10.229.10.105",
}


@pytest.fixture
def captured(foreign: ForeignHeadNode) -> ForeignHeadNode:
    foreign.answers |= {
        "cmdevice.getDevices": [RECORD, {"hostname": "bcm-head", "childType": "HeadNode", "mac": "02:5e:00:00:00:99"}],
        "cmdevice.getCategories": [{"uuid": "c-1", "name": "dgx"}],
        "cmnet.getNetworks": [
            {"uuid": MANAGEMENT, "name": "internalnet", "baseAddress": "10.184.162.0", "netmaskBits": 24},
            {"uuid": BMC_NETWORK, "name": "ipminet", "baseAddress": "10.229.10.0", "netmaskBits": 24},
            {"uuid": "net-3", "name": "globalnet", "baseAddress": "0.0.0.0", "netmaskBits": 0},  # noqa: S104 - no address to listen on
        ],
    }
    return foreign


KEEPS_METHOD = 'becomes ipmi; to keep it set power_control = "ipmi0", which not every provider accepts'


def against(foreign: ForeignHeadNode, directory: Path, *arguments: str, **nodes: dict[str, Any]) -> Ended:
    inventory = {
        "software_image_name": "dgx-os-6.3",
        "management_network": "internalnet",
        "nodes": {hostname.replace("_", "-"): node for hostname, node in nodes.items()},
    }
    path = directory / "inventory.json"
    path.write_text(json.dumps(inventory))
    return command("check", *arguments, "--against", str(path), environment=foreign.environment)


def seen(ended: Ended) -> tuple[dict[str, str], str]:
    (node,) = json.loads(ended.out)["nodes"]
    return {row["name"]: row["effect"] for row in node["fields"] if row["effect"]}, node["verdict"]


def test_a_node_as_bcm_has_it(captured: ForeignHeadNode, tmp_path: Path) -> None:
    """The BMC comes first, the boot interface has no MAC address, and the power method is named after the BMC."""
    ended = against(captured, tmp_path, "--json", "dgx-05", dgx_05=NODE)
    assert ended.code == 1
    assert seen(ended) == (
        {
            "power_control": KEEPS_METHOD,
            "interfaces": "are sent in another order",
            "interface BOOTIF": "gets a MAC address",
        },
        "can be imported; the first apply then makes the changes above, or set manage = false",
    )
    (node,) = json.loads(ended.out)["nodes"]
    rows = {row["name"]: (row["bcm"], row["given"], row["sent"]) for row in node["fields"]}
    assert rows["category"] == ("dgx", "dgx", "dgx")
    assert rows["interface ipmi0"] == (
        "bmc, 10.229.10.105, ipminet",
        "bmc, 10.229.10.105, ipminet",
        "bmc, 10.229.10.105, ipminet",
    )
    assert not [
        request for request in captured.requests if request.get("call", "").startswith(("add", "update", "power"))
    ]


def test_interfaces_that_no_provider_can_write(captured: ForeignHeadNode, tmp_path: Path) -> None:
    ports = [
        {"uuid": f"if-{number}", "name": f"enp{number}", "childType": "NetworkPhysicalInterface"} for number in (2, 3)
    ]
    record = {
        **RECORD,
        "powerControl": "ipmi",
        "interfaces": [
            {**BOOT, "mac": RECORD["mac"], "startIf": "PREFERPASSIVE", "bringupduringinstall": "YES"},
            BMC,
            *ports,
            {"name": "bond0", "childType": "NetworkBondInterface", "interfaces": ["if-2", "if-3"], "mode": 4},
            {"name": "bond0.3100", "childType": "NetworkVLANInterface", "ip": "10.1.0.5", "network": NOTHING},
            {"name": "ibp24s0", "childType": "NetworkPhysicalInterface", "cardtype": "InfiniBand"},
        ],
    }
    captured.answers["cmdevice.getDevices"] = [record]
    bond = {"type": "bond", "members": ["enp2", "enp3"]}
    given = {**NODE, "interfaces": {"enp2": {}, "enp3": {}, "bond0": bond, "ibp24s0": {}, "eth9": {}}}
    assert seen(against(captured, tmp_path, "--json", dgx_05=given)) == (
        {
            "interfaces": "are sent in another order",
            "interface BOOTIF": "startIf PREFERPASSIVE becomes ALWAYS; bringupduringinstall YES becomes NO",
            "interface bond0": "loses members, mode and options",
            "interface bond0.3100": "is removed",
            "interface ibp24s0": "card type InfiniBand becomes Ethernet",
            "interface eth9": "is added",
        },
        "set manage = false: no provider can write bond0 (bond), bond0.3100 (VLAN), ibp24s0 (InfiniBand)",
    )
    unmanaged = against(captured, tmp_path, "--json", dgx_05={**given, "manage": False})
    assert unmanaged.code == 0
    assert seen(unmanaged) == ({}, "agrees with BCM: the module powers and reports it and changes nothing")


def test_a_node_that_can_be_imported_without_a_change(captured: ForeignHeadNode, tmp_path: Path) -> None:
    captured.answers["cmdevice.getDevices"] = [
        {**RECORD, "powerControl": "ipmi", "interfaces": [{**BOOT, "mac": RECORD["mac"]}, BMC]}
    ]
    ended = against(captured, tmp_path, "--json", dgx_05=NODE)
    assert (ended.code, seen(ended)) == (0, ({}, "can be imported; an apply changes nothing"))


@pytest.mark.parametrize(
    ("recorded", "given", "effect"),
    [
        # Every generation of the provider sends both for each interface.
        ({"ipv6Ip": "fd00::5", "bootable": True}, {}, "loses its IPv6 address; bootable is switched off"),
        ({"ipv6Ip": "FD00:0:0::5", "bootable": True}, {"ipv6_ip": "fd00::5", "bootable": True}, None),
        ({"ipv6Ip": "::0", "bootable": False}, {}, None),
        ({"ipv6Ip": "::0", "bootable": False}, {"ipv6_ip": "fd00::5", "bootable": False}, "IPv6 address changes"),
        ({"ipv6Ip": "fd00::6"}, {"ipv6_ip": "fd00::5", "bootable": True}, "IPv6 address changes"),
    ],
)
def test_ipv6_and_bootable(
    captured: ForeignHeadNode,
    tmp_path: Path,
    recorded: dict[str, Any],
    given: dict[str, Any],
    effect: str | None,
) -> None:
    boot = {**BOOT, "mac": RECORD["mac"], **recorded}
    captured.answers["cmdevice.getDevices"] = [{**RECORD, "powerControl": "ipmi", "interfaces": [boot, BMC]}]
    effects, _ = seen(against(captured, tmp_path, "--json", dgx_05={**NODE, "interfaces": {"BOOTIF": given}}))
    assert effects.get("interface BOOTIF") == effect


@pytest.mark.parametrize(
    ("record", "given", "expected"),
    [
        (
            {"powerControl": "none", "mac": "02:5e:00:00:00:01"},
            {"category": "other", "manage": False},
            (
                {"mac": "differs", "category": "differs", "power_control": "BCM cannot power it"},
                "does not agree with BCM: with manage = false the plan stops",
            ),
        ),
        (
            {"childType": "LiteNode"},
            {"notes": "x"},
            (
                {
                    "power_control": KEEPS_METHOD,
                    "notes": "becomes x",
                    "interfaces": "are sent in another order",
                    "interface BOOTIF": "gets a MAC address",
                },
                "set manage = false: no provider can write a LiteNode",
            ),
        ),
        (
            {"childType": "HeadNode"},
            {},
            ({}, "is a head node, which must never be provisioned: remove it from the inventory"),
        ),
        ({"hostname": "dgx-99"}, {}, ({}, "is not in BCM, but its MAC address is that of dgx-99")),
        (
            {"hostname": "dgx-99", "mac": ""},
            {"manage": False},
            ({}, "is not in BCM: with manage = false the plan stops"),
        ),
    ],
)
def test_verdicts(
    captured: ForeignHeadNode,
    tmp_path: Path,
    record: dict[str, Any],
    given: dict[str, Any],
    expected: tuple[dict[str, str], str],
) -> None:
    captured.answers["cmdevice.getDevices"] = [{**RECORD, **record}]
    ended = against(captured, tmp_path, "--json", dgx_05={**NODE, **given})
    assert (ended.code, seen(ended)) == (1, expected)


def test_the_table_and_a_new_node(captured: ForeignHeadNode, tmp_path: Path) -> None:
    new = {
        **NODE,
        "mac": "02:5e:00:00:d0:06",
        "management_ip": "10.184.162.106",
        "ipmi_ip": "10.229.10.106",
    }
    ended = against(captured, tmp_path, dgx_05=NODE, dgx_06=new)
    lines = ended.out.splitlines()
    assert lines[0] == "dgx-05 (manage = true):"
    assert lines[1].split("  ")[0] == "FIELD"
    assert lines[-2] == "dgx-06 (manage = true) is not in BCM: an apply registers it"
    assert "hunter2" not in ended.out


def test_what_cannot_be_compared(captured: ForeignHeadNode, tmp_path: Path) -> None:
    ended = against(captured, tmp_path, "dgx-07", "dgx-05", dgx_05=NODE)
    assert ended == (2, "", f"bcm-node-provisioning check: {tmp_path / 'inventory.json'} has no node dgx-07\n")
    wrong = against(captured, tmp_path, dgx_05={**NODE, "typo": 1})
    assert (wrong.code, wrong.out) == (2, "")
    assert "nodes.dgx-05.typo" in wrong.err
    assert captured.requests == []
