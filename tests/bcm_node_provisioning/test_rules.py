"""Every rule on the inputs, with good and bad values, in Python and in real Terraform.

One table for both: for each case Terraform must say exactly what Python says.
"""

from __future__ import annotations

import copy
import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from support.inputs import DISK_SETUP, node, reference
from support.terraform import MODULE, VERSIONS

from bcm_node_provisioning.inputs import Inputs, Node
from bcm_node_provisioning.rules import InputError, accept, examine, rules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Change = dict[str, Any]


def _node(**fields: Any) -> Change:
    """Change fields of one node."""
    return {"nodes": {**reference()["nodes"], "dgx-05": {**reference()["nodes"]["dgx-05"], **fields}}}


def _interface(**fields: Any) -> Change:
    """Give one node another interface."""
    return _node(interfaces={"eth1": fields})


def _named(hostname: str) -> Change:
    """Add a node of that name."""
    return {"nodes": {**reference()["nodes"], hostname: node(50, "k8s-gpu-worker", "02:5e:00:00:00:50")}}


def _category(**fields: Any) -> Change:
    """Change fields of one category."""
    categories = copy.deepcopy(reference()["categories"])
    categories["k8s-gpu-worker"] |= fields
    return {"categories": categories}


def _many(count: int) -> dict[str, Any]:
    return {
        f"n-{number:03}": node(number, "k8s-gpu-worker", f"02:5e:00:00:01:{number:02x}")
        for number in range(1, count + 1)
    }


CREDENTIALS = {"bmc_username": "ops", "bmc_password": "s3cret"}

GOOD: Mapping[str, Change] = {
    "the reference cluster": {},
    "no nodes at all": {"nodes": {}},
    "hostname of one letter": _named("a"),
    "hostname of 63 characters": _named("a" * 63),
    "hostname beginning with a digit": _named("0a"),
    "MAC with hyphens": _node(mac="02-5E-00-00-D0-05"),
    "MAC in capitals": _node(mac="02:5E:00:00:D0:05"),
    "no extras": _node(bmc_mac=None, notes=None, roles=None),
    "roles emptied": _node(roles=[]),
    "every extra of a node": _node(
        roles=["storage"],
        bmc_mac="02:5e:00:00:bb:05",
        boot_interface="eth0",
        bmc_interface="rf0",
        notes="rack 7",
        kernel_parameters="quiet",
        default_gateway="10.184.162.1",
        boot_loader="GRUB",
        boot_loader_protocol="TFTP",
        serial_number="S1",
        part_number="P1",
    ),
    "an interface with a static address": _interface(
        mac="02:5e:00:00:d1:05", network="internalnet", ip="10.184.162.215"
    ),
    "an interface with DHCP": _interface(network="internalnet", dhcp=True),
    "the boot interface overridden": _node(
        interfaces={"BOOTIF": {"mac": "02:5e:00:00:d1:05", "ip": "10.184.162.215", "start_if": "ALWAYS"}}
    ),
    "the BMC interface overridden": _node(interfaces={"ipmi0": {"type": "bmc", "network": "ipminet"}}),
    "a bond": _node(
        interfaces={
            "eth1": {},
            "bond0": {"type": "bond", "members": ["BOOTIF", "eth1"], "bond_mode": "802.3ad", "bootable": False},
        }
    ),
    "an address of the boot interface used by nobody else": _node(
        management_ip="10.184.162.103", interfaces={"BOOTIF": {"ip": "10.184.162.215"}}
    ),
    "four further interfaces": _node(interfaces={f"eth{number}": {} for number in range(1, 5)}),
    "every field of a category": {
        **_category(
            software_image_name="dgx-os-6.4",
            install_mode="FULL",
            new_node_install_mode="SKIP",
            management_network="internalnet",
            disksetup=f'<?xml version="1.0"?>\n<!-- two disks -->\n{DISK_SETUP}',
            initialize="#!/bin/sh\nexit 0\n",
            finalize="#!/bin/sh\necho ${CMD_HOSTNAME} %{x}\nexit 0\n",
            kernel_parameters="quiet",
            boot_loader="SYSLINUX",
            boot_loader_protocol="HTTP",
            fsmounts=[{"device": "h:/x", "mountpoint": "/x", "filesystem": "nfs", "dump": False, "rdma": True}],
            modules=[{"name": "ib_umad", "parameters": "a=1"}],
            bmc_settings={"privilege": "OPERATOR", "user_id": 4, "power_reset_delay": 0},
            notes="n",
        ),
        **CREDENTIALS,
    },
    "install mode MINIMAL": {"install_mode": "MINIMAL"},
    "power_on": {"power_action": "power_on"},
    "power_cycle": {"power_action": "power_cycle", "power_generation": 7},
    "nobody to power": {"power_action": "power_on", "power_nodes": []},
    "one to power": {"power_action": "power_on", "power_nodes": ["dgx-05"]},
    "an order with a node that is gone": {"provisioning_order": ["gone-01", "dgx-06"]},
    "parallel": {"provisioning_mode": "parallel"},
    "sixteen nodes sequentially": {"nodes": _many(16), "power_action": "power_on"},
    "many nodes, none powered": {"nodes": _many(20)},
    "many nodes in parallel": {"nodes": _many(20), "power_action": "power_on", "provisioning_mode": "parallel"},
    "many nodes, the first ones powered": {"nodes": _many(20), "power_action": "power_on", "power_nodes": ["n-001"]},
    "many nodes, one brought forward": {
        "nodes": _many(20),
        "power_action": "power_on",
        "power_nodes": ["n-020"],
        "provisioning_order": ["n-020"],
    },
    "credentials": CREDENTIALS,
    "readiness": {"readiness": {"command": "true"}},
    "readiness with its own pace": {"readiness": {"command": "true", "timeout": 1, "interval": 1}},
    "an out-of-band network": {"oob_network": "ipminet"},
    "null where there is a default": {
        **_node(interfaces=None, boot_interface=None, bmc_interface=None),
        **dict.fromkeys(("install_mode", "power_generation", "provisioning_mode", "provisioning_order")),
    },
    "a name of 255 letters with accents of their own": {"software_image_name": "e\u0301" * 255},
}

# The change, and the fault as (input, message) for each.
BAD: Mapping[str, tuple[Change, str, str]] = {
    "hostname in capitals": (
        _named("DGX-07"),
        "nodes",
        "A hostname must be 1 to 63 lower-case letters, digits and hyphens, starting and ending with a letter or digit,"
        " for example dgx-05; given: hostname = DGX-07.",
    ),
    "hostname ending in a hyphen": (_named("dgx-"), "nodes", "given: hostname = dgx-."),
    "hostname with a dot": (_named("dgx.cluster"), "nodes", "given: hostname = dgx.cluster."),
    "hostname of 64 characters": (_named("a" * 64), "nodes", f"given: hostname = {'a' * 64}."),
    "hostname of digits": (_named("007"), "nodes", "A hostname must not consist of digits only; given: 007."),
    "hostnames that differ in case": (
        _named("DGX-05"),
        "nodes",
        "Hostnames must differ in more than upper and lower case; given: DGX-05, dgx-05.",
    ),
    "MAC too short": (
        _node(mac="02:5e:00"),
        "nodes",
        "A MAC address must be six pairs of hexadecimal digits separated by ':' or by '-', for example "
        "02:5e:00:00:07:01; given: dgx-05.mac = 02:5e:00.",
    ),
    "MAC with mixed separators": (_node(mac="02:5e-00:00:d0:05"), "nodes", "given: dgx-05.mac = 02:5e-00:00:d0:05."),
    "MAC of the BMC": (_node(bmc_mac="x"), "nodes", "given: dgx-05.bmc_mac = x."),
    "MAC of an interface": (_interface(mac="x"), "nodes", "given: dgx-05.interfaces.eth1.mac = x."),
    "same MAC on two nodes": (
        _node(mac="02:5e:00:00:d0:06"),
        "nodes",
        "MAC addresses must be unique (FR-036); given: 02:5e:00:00:d0:06 (dgx-05.mac, dgx-06.mac).",
    ),
    "same MAC in another spelling": (
        _node(mac="02-5E-00-00-D0-06"),
        "nodes",
        "given: 02:5e:00:00:d0:06 (dgx-05.mac, dgx-06.mac).",
    ),
    "same MAC on boot and BMC interface": (
        _node(bmc_mac="02:5E:00:00:D0:05"),
        "nodes",
        "given: 02:5e:00:00:d0:05 (dgx-05.bmc_mac, dgx-05.mac).",
    ),
    "same MAC on an interface of another node": (
        _interface(mac="02:5e:00:00:c0:03"),
        "nodes",
        "given: 02:5e:00:00:c0:03 (cpu-03.mac, dgx-05.interfaces.eth1.mac).",
    ),
    "IP with a number too large": (
        _node(management_ip="10.184.162.256"),
        "nodes",
        "An IPv4 address must be four numbers from 0 to 255 without a leading zero, for example 10.184.162.105; given: "
        "dgx-05.management_ip = 10.184.162.256.",
    ),
    "IP with a leading zero": (_node(ipmi_ip="10.229.010.5"), "nodes", "given: dgx-05.ipmi_ip = 10.229.010.5."),
    "IP of an interface": (_interface(ip="::1"), "nodes", "given: dgx-05.interfaces.eth1.ip = ::1."),
    "gateway": (_node(default_gateway="gw"), "nodes", "given: dgx-05.default_gateway = gw."),
    "same IP twice": (
        _node(ipmi_ip="10.184.162.206"),
        "nodes",
        "IP addresses must be unique; given: 10.184.162.206 (dgx-05.ipmi_ip, dgx-06.management_ip).",
    ),
    "same IP on an interface": (
        _interface(ip="10.184.162.205"),
        "nodes",
        "given: 10.184.162.205 (dgx-05.interfaces.eth1.ip, dgx-05.management_ip).",
    ),
    "empty category": (
        _node(category=""),
        "nodes",
        "A name must be 1 to 255 printable characters; given: dgx-05.category = .",
    ),
    "role with a line break": (_node(roles=["a\nb"]), "nodes", "given: dgx-05.roles[0] = a b."),
    "interface name": (
        _node(interfaces={"1eth": {}}),
        "nodes",
        "An interface name must be a letter, then at most 62 letters, digits, '_' and '-', for example eth1; given: "
        "dgx-05.interfaces.name = 1eth.",
    ),
    "name of the boot interface": (_node(boot_interface="eth 0"), "nodes", "given: dgx-05.boot_interface = eth 0."),
    "boot and BMC interface of one name": (
        _node(bmc_interface="BOOTIF"),
        "nodes",
        "The boot interface and the BMC interface of a node must have different names; given: dgx-05.",
    ),
    "interface type": (
        _interface(type="vlan"),
        "nodes",
        "type must be one of physical, bond, bmc; given: dgx-05.interfaces.eth1.type = vlan.",
    ),
    "start_if": (
        _interface(start_if="always"),
        "nodes",
        "start_if must be one of ALWAYS, NEVER, HOTPLUG; given: dgx-05.interfaces.eth1.start_if = always.",
    ),
    "bond_mode": (
        _node(interfaces={"eth1": {}, "bond0": {"type": "bond", "members": ["eth1"], "bond_mode": "4"}}),
        "nodes",
        "given: dgx-05.interfaces.bond0.bond_mode = 4.",
    ),
    "DHCP with a static address": (
        _interface(ip="10.184.162.215", network="internalnet", dhcp=True),
        "nodes",
        "An interface with dhcp = true has no static ip, and the boot and BMC interface have theirs from management_ip "
        "and ipmi_ip; given: dgx-05.interfaces.eth1.",
    ),
    "DHCP on the boot interface": (
        _node(interfaces={"BOOTIF": {"dhcp": True}}),
        "nodes",
        "given: dgx-05.interfaces.BOOTIF.",
    ),
    "bond without members": (
        _interface(type="bond"),
        "nodes",
        "An interface of type bond must name its members; given: dgx-05.interfaces.eth1.",
    ),
    "members without a bond": (
        _interface(members=["BOOTIF"]),
        "nodes",
        "Only an interface of type bond has members and bond_mode; given: dgx-05.interfaces.eth1.",
    ),
    "bond of unknown interfaces": (
        _node(interfaces={"bond0": {"type": "bond", "members": ["eth7"]}}),
        "nodes",
        "The members of a bond must be other interfaces of its node; given: dgx-05.interfaces.bond0.",
    ),
    "second BMC interface": (
        _interface(type="bmc"),
        "nodes",
        "The BMC interface, and no other, is of type bmc; given: dgx-05.interfaces.eth1.",
    ),
    "BMC interface of another type": (
        _node(interfaces={"ipmi0": {"type": "physical"}}),
        "nodes",
        "given: dgx-05.interfaces.ipmi0.",
    ),
    "five further interfaces": (
        _node(interfaces={f"eth{number}": {} for number in range(1, 6)}),
        "nodes",
        "A node can have at most 4 interfaces besides boot and BMC interface (the generator's option for more: extra "
        "interfaces); given: dgx-05 has 5.",
    ),
    "empty notes": (
        _node(notes=""),
        "nodes",
        "A text or list that is not wanted must be left out or null, not empty; given: dgx-05.notes.",
    ),
    "boot loader of a node": (
        _node(boot_loader="GRUB2"),
        "nodes",
        "boot_loader must be one of SYSLINUX, GRUB; given: dgx-05.boot_loader = GRUB2.",
    ),
    "boot loader protocol of a node": (
        _node(boot_loader_protocol="NFS"),
        "nodes",
        "boot_loader_protocol must be one of HTTP, TFTP; given: dgx-05.boot_loader_protocol = NFS.",
    ),
    "empty image": (
        {"software_image_name": ""},
        "software_image_name",
        'software_image_name must be 1 to 255 printable characters; given: software_image_name = "".',
    ),
    "image with a space that nobody sees": (
        {"software_image_name": "dgx-os\u200b-6.3"},
        "software_image_name",
        'software_image_name must be 1 to 255 printable characters; given: software_image_name = "dgx-os\u200b-6.3".',
    ),
    "image with line separators and signs": (
        {"software_image_name": "<\u00e9>\u2028&"},
        "software_image_name",
        r'given: software_image_name = "\u003c\u00e9\u003e\u2028\u0026".'.replace(r"\u00e9", "\u00e9"),
    ),
    "category read from right to left": (
        _node(category="\u202egpu"),
        "nodes",
        "given: dgx-05.category = \u202egpu.",
    ),
    "empty network": (
        {"management_network": ""},
        "management_network",
        'management_network must be 1 to 255 printable characters; given: management_network = "".',
    ),
    "empty out-of-band network": (
        {"oob_network": ""},
        "oob_network",
        'oob_network must be 1 to 255 printable characters; given: oob_network = "".',
    ),
    "password alone": (
        {"bmc_password": "s3cret"},
        "bmc_username",
        "bmc_username and bmc_password must be given together, or both be null.",
    ),
    "username alone": (
        {"bmc_username": "ops"},
        "bmc_username",
        "bmc_username and bmc_password must be given together, or both be null.",
    ),
    "empty password": (
        {"bmc_username": "ops", "bmc_password": ""},
        "bmc_password",
        "bmc_password must be null or not empty.",
    ),
    "empty username": (
        {"bmc_username": "", "bmc_password": "s3cret"},
        "bmc_username",
        "bmc_username must be null or not empty.",
    ),
    "empty category name": (
        {"categories": {**reference()["categories"], "": {}}},
        "categories",
        "A name must be 1 to 255 printable characters; given: name = .",
    ),
    "install mode of a category": (
        _category(install_mode="SYNC"),
        "categories",
        "install_mode must be one of AUTO, FULL, MINIMAL; given: k8s-gpu-worker.install_mode = SYNC.",
    ),
    "install mode of new nodes": (
        _category(new_node_install_mode="AUTO"),
        "categories",
        "new_node_install_mode must be one of FULL, MINIMAL, SKIP; given: k8s-gpu-worker.new_node_install_mode = AUTO.",
    ),
    "disk setup of another root": (
        _category(disksetup="<disksetup/>"),
        "categories",
        "A disk setup must be an XML document with the root element <diskSetup>; given: k8s-gpu-worker.disksetup = "
        "<disksetup/>.",
    ),
    "modules emptied": (
        _category(modules=[]),
        "categories",
        "A text or list that is not wanted must be left out or null, not empty; given: k8s-gpu-worker.modules.",
    ),
    "empty mount device": (
        _category(fsmounts=[{"device": "", "mountpoint": "/x", "filesystem": "nfs"}]),
        "categories",
        "given: k8s-gpu-worker.fsmounts[0].device.",
    ),
    "boot loader of a category": (
        _category(boot_loader="PXELINUX"),
        "categories",
        "boot_loader must be one of SYSLINUX, GRUB; given: k8s-gpu-worker.boot_loader = PXELINUX.",
    ),
    "boot loader protocol of a category": (
        _category(boot_loader_protocol="HTTPS"),
        "categories",
        "boot_loader_protocol must be one of HTTP, TFTP; given: k8s-gpu-worker.boot_loader_protocol = HTTPS.",
    ),
    "privilege of the BMC user": (
        {**_category(bmc_settings={"privilege": "administrator"}), **CREDENTIALS},
        "categories",
        "privilege must be one of USER, OPERATOR, ADMINISTRATOR; given: k8s-gpu-worker.bmc_settings.privilege = "
        "administrator.",
    ),
    "slot of the BMC user": (
        {**_category(bmc_settings={"user_id": 0}), **CREDENTIALS},
        "categories",
        "These must be whole numbers of at least 1; given: k8s-gpu-worker.bmc_settings.user_id = 0.",
    ),
    "negative reset delay": (
        {**_category(bmc_settings={"power_reset_delay": -1}), **CREDENTIALS},
        "categories",
        "These must be whole numbers of at least 0; given: k8s-gpu-worker.bmc_settings.power_reset_delay = -1.",
    ),
    "BMC settings without credentials": (
        _category(bmc_settings={"user_id": 4}),
        "categories",
        "bmc_settings of a category need bmc_username and bmc_password: without them they would hide the credentials "
        "that BCM has for the cluster; categories with bmc_settings: k8s-gpu-worker.",
    ),
    "install mode": (
        {"install_mode": "auto"},
        "install_mode",
        'install_mode must be one of AUTO, FULL, MINIMAL; given: install_mode = "auto".',
    ),
    "power action": (
        {"power_action": "power_off"},
        "power_action",
        'power_action must be one of power_on, power_cycle; given: power_action = "power_off".',
    ),
    "power action null as a text": (
        {"power_action": "null"},
        "power_action",
        'power_action must be one of power_on, power_cycle; given: power_action = "null".',
    ),
    "negative generation": (
        {"power_generation": -1},
        "power_generation",
        "power_generation must be a whole number of at least 0; given: power_generation = -1.",
    ),
    "unknown node to power": (
        {"power_action": "power_on", "power_nodes": ["dgx-05", "dgx-99"]},
        "power_nodes",
        "power_nodes must name keys of nodes; given: dgx-99.",
    ),
    "provisioning mode": (
        {"provisioning_mode": "serial"},
        "provisioning_mode",
        'provisioning_mode must be one of sequential, parallel; given: provisioning_mode = "serial".',
    ),
    "a name twice in the order": (
        {"provisioning_order": ["dgx-05", "cpu-03", "dgx-05"]},
        "provisioning_order",
        "provisioning_order must name each hostname once; given: dgx-05.",
    ),
    "more nodes than steps": (
        {"nodes": _many(18), "power_action": "power_on"},
        "provisioning_mode",
        "nodes without a step: n-017, n-018.",
    ),
    "order that leaves no step": (
        {"power_action": "power_on", "provisioning_order": [f"gone-{number}" for number in range(12)]},
        "provisioning_mode",
        "nodes without a step: dgx-06.",
    ),
    "empty command": (
        {"readiness": {"command": ""}},
        "readiness",
        "A text or list that is not wanted must be left out or null, not empty; given: readiness.command.",
    ),
    "no time to become ready": (
        {"readiness": {"command": "true", "timeout": 0}},
        "readiness",
        "These must be whole numbers of at least 1; given: readiness.timeout = 0.",
    ),
}


def _faults(change: Change) -> list[tuple[str, str]]:
    _, faults = examine({**reference(), **change}, rules())
    return [(fault.where, " ".join(fault.message.split())) for fault in faults]


@pytest.mark.parametrize("name", GOOD)
def test_python_accepts(name: str) -> None:
    assert _faults(GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_python_refuses(name: str) -> None:
    change, where, message = BAD[name]

    faults = _faults(change)

    assert any(fault_where == where and fault.endswith(message) for fault_where, fault in faults), faults


def test_all_faults_of_an_input_come_at_once() -> None:
    change = {**_node(mac="x", notes=""), "install_mode": "SYNC", "power_generation": -1}

    assert [where for where, _ in _faults(change)] == ["nodes", "nodes", "install_mode", "power_generation"]


def test_every_rule_is_broken_by_a_case() -> None:
    said = {(where, message) for change, *_ in BAD.values() for where, message in _faults(change)}

    unbroken = [
        f"{rule.variable}: {rule.sentence}"
        for rule in rules()
        if not any(where == rule.variable and message.startswith(rule.sentence) for where, message in said)
    ]

    # Names of nodes to power and in the order are checked like all names; unknown ones have rules of their own.
    assert sorted(unbroken) == sorted(
        [
            "power_nodes: A name must be 1 to 255 printable characters",
            "provisioning_order: A name must be 1 to 255 printable characters",
            # In Python these are faults of shape: see the test of nulls.
            *(
                f"{variable}: A value that is required must not be null"
                for variable in ("nodes", "categories", "power_nodes", "provisioning_order", "readiness")
            ),
        ]
    )


def test_what_is_not_known_yet_breaks_no_rule() -> None:
    assert _faults({**_node(mac="${TfToken[TOKEN.3]}"), "install_mode": "x${TfToken[TOKEN.4]}"}) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"nodes": {"a": {"mac": 3}}}, {"nodes.a.mac", "nodes.a.category", "nodes.a.management_ip", "nodes.a.ipmi_ip"}),
        ({"nodes": {"a": {**node(1, "c", "m"), "catgory": "c"}}}, {"nodes.a.catgory"}),
        ({"power_generation": "1"}, {"power_generation"}),
        ({"readiness": {}}, {"readiness.command"}),
    ],
)
def test_faults_of_shape_name_the_field(change: Change, expected: set[str]) -> None:
    with pytest.raises(InputError) as caught:
        accept({**reference(), **change}, ())

    assert {fault.where for fault in caught.value.faults} == expected


def test_faults_of_shape_hide_no_other_fault() -> None:
    nodes = {
        "a": {**node(1, "c", "02:5e:00:00:00:01"), "mac": 3},
        "b": node(2, "c", "zz", interfaces={"eth1": {"dhcp": "yes"}, "eth2": {"ip": "1.2"}}, roles=["x", 7]),
        "c": {**node(3, "c", "yy"), "ipmi_ip": None},
        "d": [],
        "e": {**node(2, "c", "02:5e:00:00:00:05"), "ipmi_ip": "10.229.10.5"},
    }
    change = {"nodes": nodes, "install_mode": "SYNC", "provisioning_order": ["a", "a"], "power_nodes": ["gone", 3]}

    _, faults = examine({**{k: v for k, v in reference().items() if k != "software_image_name"}, **change}, rules())

    assert [(place.path, place.text.partition("; given: ")[2]) for fault in faults for place in fault.places] == [
        (("nodes", "a", "mac"), "3"),
        (("nodes", "b", "interfaces", "eth1", "dhcp"), "'yes'"),
        (("nodes", "b", "roles", 1), "7"),
        (("nodes", "c", "ipmi_ip"), ""),
        (("nodes", "d"), "[]"),
        (("software_image_name",), ""),
        (("power_nodes", 1), "3"),
        (("nodes", "b", "mac"), "b.mac = zz."),
        (("nodes", "c", "mac"), "c.mac = yy."),
        (("nodes", "b", "interfaces", "eth2", "ip"), "b.interfaces.eth2.ip = 1.2."),
        (("nodes", "e", "management_ip"), "10.184.162.2 (b.management_ip, e.management_ip)."),
        (("install_mode",), 'install_mode = "SYNC".'),
        (("provisioning_order", 1), "a."),
    ]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (_node(catgory="hunter2"), "There is no such input here; allowed: mac, category, management_ip, ipmi_ip, "),
        (_interface(adress="hunter2"), "There is no such input here; allowed: type, mac, network, ip, "),
        ({"bmc_pasword": "hunter2"}, "There is no such input here; allowed: nodes, software_image_name, "),
        ({"readiness": {"cmd": "hunter2", "command": "true"}}, "There is no such input here; allowed: command, "),
    ],
)
def test_an_unknown_name_is_answered_with_the_known_ones(change: Change, fault: str) -> None:
    (message,) = (message for _, message in _faults(change))

    assert message.startswith(fault)
    assert "hunter2" not in message


def test_a_large_value_is_not_repeated_as_a_whole() -> None:
    ((_, message),) = _faults({"nodes": [reference()["nodes"]]})

    assert "; given: [{'cpu-03': " in message
    assert len(message) < 150


def test_half_of_a_surrogate_pair_is_found_wherever_it_is() -> None:
    inputs = {
        **reference(),
        "nodes": {
            "dgx\ud800": {"mac": 3},
            "dgx-06": Node(**reference()["nodes"]["dgx-06"] | {"roles": ["a", "\udfff"]}),
        },
        "bmc_password": "hunter2\udc00",
        "bmc_username": "ops",
        "categories": {"a": {"no\ud800": 1}},
    }

    _, faults = examine(inputs, rules())

    sentence = "A text must not hold half of a surrogate pair"
    assert {place.path: place.text for fault in faults for place in fault.places} == {
        ("nodes", "dgx\ud800"): sentence,
        ("nodes", "dgx-06", "roles", 1): sentence,
        ("bmc_password",): sentence,
        ("categories", "a", "no\ud800"): sentence,
    }


@pytest.mark.parametrize("key", [None, 3, 3.5, float("nan"), (1,), b"dgx-07"], ids=repr)
def test_a_key_must_be_a_text(key: object) -> None:
    nodes = reference()["nodes"]

    _, faults = examine({**reference(), "nodes": {**nodes, key: nodes["dgx-05"]}}, rules())

    (fault,) = [fault for fault in faults if "must be unique" not in fault.message]
    assert fault.where in {f"nodes.{key}", f"nodes[{key}]"}


@pytest.mark.parametrize("value", ["hunter2", 12345])
def test_a_secret_is_never_repeated(value: object) -> None:
    with pytest.raises(InputError) as caught:
        accept({**reference(), "bmc_password": value}, rules())

    assert str(value) not in str(caught.value)


def test_limits_are_parameters() -> None:
    inputs = {**reference(), "nodes": _many(3), "power_action": "power_on"}

    accept(inputs, rules(steps=3))
    with pytest.raises(InputError, match=r"has 2 steps.*nodes without a step: n-003\."):
        accept(inputs, rules(steps=2))


def _terraform_diagnostics(
    terraform: Path, directory: Path, cases: Mapping[str, Change], *, unknown_macs: bool = False
) -> dict[str, list[str]]:
    """Give every case to the variables of the module in one plan; return the messages by case.

    With `unknown_macs`, Terraform learns the MAC addresses of the nodes at apply only.
    """
    variables = directory / "variables"
    variables.mkdir()
    (variables / "variables.tf").write_text((MODULE / "variables.tf").read_text(encoding="utf-8"), encoding="utf-8")
    # Values that Terraform knows while validating would be checked then, and rules between variables never after.
    lines = ['variable "cases" { type = any }', 'resource "terraform_data" "mac" {}']
    owners: dict[int, str] = {}
    for index, name in enumerate(cases):
        lines += [f'module "case_{index}" {{', '  source = "./variables"']
        for argument in Inputs.model_fields:
            value = f"var.cases.case_{index}.{argument}"
            if argument == "nodes" and unknown_macs:
                value = f"{{ for name, node in {value} : name => merge(node, {{ mac = terraform_data.mac.id }}) }}"
            lines.append(f"  {argument} = {value}")
            owners[len(lines)] = name
        lines.append("}")
    (directory / "main.tf").write_text("\n".join(lines) + "\n", encoding="utf-8")
    # All arguments are given, because a fault of one that is not has no line to be told by.
    defaults = {name: field.default for name, field in Inputs.model_fields.items() if not field.is_required()}
    values = {f"case_{index}": {**defaults, **reference(), **change} for index, change in enumerate(cases.values())}
    (directory / "terraform.tfvars.json").write_text(json.dumps({"cases": values}), encoding="utf-8")

    def run(*arguments: str) -> str:
        return subprocess.run(
            [terraform, *arguments],
            cwd=directory,
            capture_output=True,
            text=True,
            check=False,
            env={"TF_CLI_CONFIG_FILE": "/dev/null", "CHECKPOINT_DISABLE": "1", "PATH": "/usr/bin:/bin"},
        ).stdout

    run("init", "-input=false")
    found: dict[str, list[str]] = {name: [] for name in cases}
    for line in run("plan", "-json", "-input=false").removesuffix("\n").split("\n"):
        event = json.loads(line)
        if event["type"] != "diagnostic":
            continue
        diagnostic = event["diagnostic"]
        assert diagnostic["summary"] == "Invalid value for variable", diagnostic
        detail = diagnostic["detail"].partition("\n\nThis was checked by")[0]
        found[owners[diagnostic["range"]["start"]["line"]]].append(" ".join(detail.split()))
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_terraform_says_what_python_says(version: str, tmp_path: Path) -> None:
    cases = {**GOOD, **{name: change for name, (change, *_) in BAD.items()}}

    said = _terraform_diagnostics(VERSIONS[version], tmp_path, cases)

    expected = {name: [message for _, message in _faults(change)] for name, change in cases.items()}
    assert {name: sorted(messages) for name, messages in said.items()} == {
        name: sorted(messages) for name, messages in expected.items()
    }


NULLS: Mapping[str, tuple[Change, list[str]]] = {
    "of a node": (
        _node(mac=None, ipmi_ip=None, roles=["a", None]),
        ["dgx-05.mac", "dgx-05.ipmi_ip", "dgx-05.roles[1]"],
    ),
    "of a category": (
        _category(modules=[{"name": None}], fsmounts=[{"device": "h:/x", "mountpoint": None, "filesystem": "nfs"}]),
        ["k8s-gpu-worker.fsmounts[0].mountpoint", "k8s-gpu-worker.modules[0].name"],
    ),
    "nodes": (
        {"nodes": {"dgx-05": None, "dgx-06": {**reference()["nodes"]["dgx-06"], "interfaces": {"eth1": None}}}},
        ["dgx-05", "dgx-06.interfaces.eth1"],
    ),
    "bond members": (
        _node(interfaces={"bond0": {"type": "bond", "members": ["eth1", None]}, "eth1": {}}),
        ["dgx-05.interfaces.bond0.members[1]"],
    ),
    "categories": ({"categories": {**reference()["categories"], "k8s-gpu-worker": None}}, ["k8s-gpu-worker"]),
    "mounts and modules": (
        _category(modules=[None], fsmounts=[None]),
        ["k8s-gpu-worker.fsmounts[0]", "k8s-gpu-worker.modules[0]"],
    ),
    "of the readiness check": ({"readiness": {"command": None}}, ["readiness.command"]),
    "of the nodes to power": ({"power_nodes": ["dgx-05", None]}, ["power_nodes[1]"]),
    "of the order": ({"provisioning_order": [None, None]}, ["provisioning_order[0]", "provisioning_order[1]"]),
}


@pytest.mark.parametrize("terraform", VERSIONS.values(), ids=VERSIONS)
def test_a_null_is_refused_where_something_must_be(terraform: Path, tmp_path: Path) -> None:
    said = _terraform_diagnostics(terraform, tmp_path, {name: change for name, (change, _) in NULLS.items()})

    sentence = "A value that is required must not be null"
    assert said == {name: [f"{sentence}; given: {', '.join(places)}."] for name, (_, places) in NULLS.items()}
    for change, places in NULLS.values():
        faults = _faults(change)
        assert [message for _, message in faults] == [f"{sentence}."] * len(places)
        # Python names the input too, and an entry of a list by its number alone.
        assert sorted(where.replace("[", ".").replace("]", "").rpartition(".")[2] for where, _ in faults) == sorted(
            place.replace("[", ".").replace("]", "").rpartition(".")[2] for place in places
        )


def test_a_value_that_is_not_known_yet_hides_no_other_fault(tmp_path: Path) -> None:
    cases = {
        "an interface": _interface(type="virtual"),
        "a node": _node(boot_loader="LILO"),
        "addresses": _node(ipmi_ip=reference()["nodes"]["dgx-06"]["ipmi_ip"]),
    }

    said = _terraform_diagnostics(VERSIONS["1.15.5"], tmp_path, cases, unknown_macs=True)

    assert said == {name: [message for _, message in _faults(change)] for name, change in cases.items()}


@pytest.mark.parametrize("terraform", VERSIONS.values(), ids=VERSIONS)
def test_no_rule_can_see_a_hostname_written_twice(terraform: Path, tmp_path: Path) -> None:
    """The module's README says so; inventories refuse it (test_inventory.py)."""
    (tmp_path / "main.tf").write_text('variable "nodes" { type = map(string) }\n', encoding="utf-8")
    (tmp_path / "terraform.tfvars").write_text(
        'nodes = {\n  dgx-05 = "first"\n  dgx-05 = "last"\n}\n', encoding="utf-8"
    )

    answer = subprocess.run(
        [terraform, "console"], cwd=tmp_path, input="var.nodes\n", capture_output=True, text=True, check=True
    )

    assert "".join(answer.stdout.split()) == 'tomap({"dgx-05"="last"})'


def test_every_input_is_in_the_table() -> None:
    used = {key for change in GOOD.values() for key in change} | set(reference())

    assert used == set(Inputs.model_fields)
