"""Every rule on the inputs, with good and bad values, in Python and in real Terraform.

One table for both forms: they refuse the same inputs, with the same sentence, and name the same nodes and categories.
"""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from support.inputs import DISK_SETUP, node, reference
from support.terraform import VERSIONS

from bcm_node_provisioning.inputs import Inputs, is_sensitive
from bcm_node_provisioning.parts.builder import Options
from bcm_node_provisioning.parts.versions import PROVIDER_SOURCE
from bcm_node_provisioning.rules import BATCHES, PREFLIGHT, InputError, accept, dotted, examine, rules
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

Change = dict[str, Any]

OPTIONS = Options(steps=6, extra_interfaces=4)
"""Options with small limits, because Terraform reads the module once for each case."""

RULES = (*rules(steps=OPTIONS.steps, extra_interfaces=OPTIONS.extra_interfaces), *PREFLIGHT)
VALIDATIONS = {rule.sentence for rule in RULES if not rule.name}


class Cases(NamedTuple):
    """Changes of the reference inputs that obey a rule or break it, and the nodes and categories that its message
    names."""

    good: Mapping[str, Change]
    bad: Mapping[str, tuple[Change, set[str]]]


def _node(hostname: str = "dgx-05", /, **fields: Any) -> Change:
    """Change fields of one node."""
    return {"nodes": {**reference()["nodes"], hostname: {**reference()["nodes"][hostname], **fields}}}


def _interface(**fields: Any) -> Change:
    """Give one node another interface."""
    return _node(interfaces={"eth1": fields})


def _named(hostname: str, **fields: Any) -> Change:
    """Add a node of that name."""
    return {"nodes": {**reference()["nodes"], hostname: node(50, "k8s-gpu-worker", "02:5e:00:00:00:50", **fields)}}


def _category(**fields: Any) -> Change:
    """Change fields of one category."""
    categories = copy.deepcopy(reference()["categories"])
    categories["k8s-gpu-worker"] |= fields
    return {"categories": categories}


def _many(count: int) -> Change:
    """Return more nodes, by number."""
    names = {
        f"n-{number:03}": node(number, "k8s-gpu-worker", f"02:5e:00:00:01:{number:02x}")
        for number in range(111, 111 + count)
    }
    return {"nodes": names}


POWER_ON = {"power_action": "power_on"}
CREDENTIALS = {"bmc_username": "ops", "bmc_password": "only-a-test"}
BOND = {"type": "bond", "members": ["eth1", "eth2"], "bond_mode": "802.3ad"}
DGX = {"dgx-05"}
GPU = {"k8s-gpu-worker"}

# By the beginning of the rule's sentence.
TABLE: Mapping[str, Cases] = {
    "A hostname must consist of": Cases(
        {
            "the reference cluster": {},
            "no nodes at all": {"nodes": {}},
            "one letter": _named("a"),
            "63 characters": _named("a" * 63),
            "a digit first": _named("0a"),
            "digits and hyphens first": _named("1-2-a"),
        },
        {
            "capitals": (_named("DGX-07"), {"DGX-07"}),
            "a hyphen last": (_named("dgx-"), {"dgx-"}),
            "a dot": (_named("dgx-07.cluster"), {"dgx-07.cluster"}),
            "digits only": (_named("007"), {"007"}),
            "a blank": (_named("dgx-07 "), {"dgx-07 "}),
        },
    ),
    "Hostnames must be unique": Cases(
        {"names alike": _named("dgx-055")},
        # A managed node cannot have capitals, so both rules are broken here.
        {"another case": (_named("Dgx-05"), {"Dgx-05", "dgx-05"})},
    ),
    "mac must be six pairs": Cases(
        {"hyphens": _node(mac="02-5E-00-00-D0-05"), "capitals": _node(mac="02:5E:00:00:D0:05")},
        {
            "too short": (_node(mac="02:5e:00"), DGX),
            "dots": (_node(mac="025e.0000.d005"), DGX),
            "a blank": (_node(mac="02:5e:00:00:d0:05 "), DGX),
            "empty": (_node(mac=""), DGX),
            "of a node that is not managed": (_node(mac="x", manage=False), DGX),
        },
    ),
    "bmc_mac must be": Cases(
        {"given": _node(bmc_mac="02:5e:00:00:bb:05"), "empty": _node(bmc_mac=""), "null": _node(bmc_mac=None)},
        {"a word": (_node(bmc_mac="x"), DGX)},
    ),
    "mac of an interface must be": Cases(
        {"given": _interface(mac="02:5e:00:00:d1:05"), "empty": _interface(mac=""), "none": _interface()},
        {
            "InfiniBand": (
                _interface(mac="80:00:00:28:fe:80:00:00:00:00:00:00:02:5e:00:00:00:00:d0:07"),
                DGX,
            )
        },
    ),
    "MAC addresses must be unique; ": Cases(
        {
            "bond and member": _node(
                interfaces={
                    "bond0": {**BOND, "mac": "02:5e:00:00:d1:05"},
                    "eth1": {"mac": "02:5e:00:00:d1:05"},
                    "eth2": {},
                }
            )
        },
        {
            "two nodes": (_node(mac="02:5e:00:00:d0:06"), {"dgx-05", "dgx-06"}),
            "another spelling": (_node(mac="02-5E-00-00-D0-06"), {"dgx-05", "dgx-06"}),
            "interface of another node": (_interface(mac="02:5e:00:00:c0:03"), {"cpu-03", "dgx-05"}),
            "BMC of another node": (_node(bmc_mac="02:5e:00:00:c0:03"), {"cpu-03", "dgx-05"}),
            "of a node that is not managed": (
                _node(mac="02:5e:00:00:d0:06", manage=False),
                {"dgx-05", "dgx-06"},
            ),
        },
    ),
    "category must be a name": Cases(
        {
            "a blank inside": {
                **_node(category="gpu worker"),
                "categories": {**reference()["categories"], "gpu worker": {}},
            }
        },
        {
            "empty": (_node(category=""), DGX),
            "a blank last": (_node(category="gpu "), DGX),
            "a line break": (_node(category="k8s\ngpu"), DGX),
        },
    ),
    "management_ip must be": Cases(
        {"given": _node(management_ip="10.184.162.215")},
        {
            "number too large": (_node(management_ip="10.184.162.256"), DGX),
            "with a mask": (_node(management_ip="10.184.162.105/24"), DGX),
            "a line break last": (_node(management_ip="10.184.162.105\n"), DGX),
            "empty": (_node(management_ip=""), DGX),
        },
    ),
    "ipmi_ip must be": Cases(
        {"given": _node(ipmi_ip="10.229.10.215")},
        {
            "leading zero": (_node(ipmi_ip="10.229.010.5"), DGX),
            "null": (_node(ipmi_ip=None), DGX),
            "empty": (_node(ipmi_ip=""), DGX),
            "wrong though not managed": (_node(ipmi_ip="10.229", manage=False), DGX),
        },
    ),
    "power_control must be": Cases(
        {"by interface": _node(power_control="ipmi0"), "none": _node(power_control="none")},
        {
            "apc": (_node(power_control="apc"), DGX),
            "capitals": (_node(power_control="IPMI"), DGX),
            "empty": (_node(power_control=""), DGX),
        },
    ),
    "boot_interface must differ": Cases(
        {
            "others": _node(boot_interface="eth0", bmc_interface="rf0"),
            "null": _node(boot_interface=None, bmc_interface=None),
        },
        {"the same": (_node(bmc_interface="BOOTIF"), DGX)},
    ),
    "An interface name must be": Cases(
        {"letters, digits and signs": _node(interfaces={"eth1_a-b": {}}), "no interfaces": _node(interfaces=None)},
        {
            "digit first": (_node(interfaces={"1eth": {}}), DGX),
            "VLAN": (_node(interfaces={"bond0.3100": {}}), DGX),
            "alias": (_node(interfaces={"eth0:1": {}}), DGX),
            "boot interface": (_node(boot_interface="eth 0"), DGX),
            "BMC interface": (_node(bmc_interface="ipmi0.1"), DGX),
            "empty boot interface": (_node(boot_interface=""), DGX),
        },
    ),
    "ip of an interface must be": Cases(
        {"given": _interface(network="internalnet", ip="10.184.162.215"), "empty": _interface(ip="")},
        {
            "IPv6": (_interface(ip="::1"), DGX),
            "of the boot interface": (_node(interfaces={"BOOTIF": {"ip": "x"}}), DGX),
        },
    ),
    "ipv6_ip of an interface must be": Cases(
        {
            "long": _interface(ipv6_ip="FD00:0:0:0::05"),
            "with IPv4 inside": _interface(ipv6_ip="::ffff:10.0.0.1"),
            "empty": _interface(ipv6_ip=""),
        },
        {
            "IPv4": (_interface(ipv6_ip="10.184.162.215"), DGX),
            "with a mask": (_interface(ipv6_ip="fd00::5/64"), DGX),
            "with a zone": (_interface(ipv6_ip="fe80::5%eth0"), DGX),
            "a blank": (_interface(ipv6_ip="fd00::5 "), DGX),
        },
    ),
    "dhcp = true cannot": Cases(
        {
            "with a network": _interface(network="internalnet", dhcp=True),
            "with an empty ip": _interface(network="internalnet", ip="", dhcp=True),
        },
        {
            "with an ip": (_interface(ip="10.184.162.215", network="internalnet", dhcp=True), DGX),
            "boot interface": (_node(interfaces={"BOOTIF": {"dhcp": True}}), DGX),
            "BMC interface": (_node(interfaces={"ipmi0": {"dhcp": True}}), DGX),
        },
    ),
    "members and bond_mode require": Cases(
        {
            "a bond": _node(interfaces={"eth1": {}, "eth2": {}, "bond0": BOND}),
            "empty": _interface(members=[], bond_mode=""),
        },
        {
            "members": (_interface(members=["BOOTIF"]), DGX),
            "mode": (_interface(type="physical", bond_mode="802.3ad"), DGX),
        },
    ),
    "type must be": Cases(
        {
            "said": _node(interfaces={"ipmi0": {"type": "bmc"}}),
            "empty": _node(interfaces={"ipmi0": {"type": ""}}),
            "of a node that is not managed": _node(manage=False, interfaces={"eth1": {"type": "vlan"}}),
        },
        {
            "a second one": (_interface(type="bmc"), DGX),
            "of another type": (_node(interfaces={"ipmi0": {"type": "physical"}}), DGX),
            "that the provider cannot write": (_interface(type="vlan"), DGX),
        },
    ),
    "A node can have 4 interfaces": Cases(
        {
            "four": _node(interfaces={"BOOTIF": {}, "ipmi0": {}, **{f"eth{number}": {} for number in range(1, 5)}}),
        },
        {"five": (_node(interfaces={f"eth{number}": {} for number in range(1, 6)}), DGX)},
    ),
    "disksetup must be": Cases(
        {
            "a declaration and a comment": _category(
                disksetup=f'<?xml version="1.0"?>\r\n<!-- two\ndisks -->\n{DISK_SETUP}'
            ),
            "attributes": _category(disksetup="<diskSetup xmlns:xsi='x'><device/></diskSetup>"),
            "no declaration": _category(disksetup=f"\n{DISK_SETUP}"),
            "empty": _category(disksetup=""),
        },
        {
            "file name": (_category(disksetup="disks.xml"), GPU),
            "root element": (_category(disksetup="<disksetup/>"), GPU),
            "line break before the declaration": (_category(disksetup='\n<?xml version="1.0"?><diskSetup/>'), GPU),
            "byte order mark": (_category(disksetup='\ufeff<?xml version="1.0"?><diskSetup/>'), GPU),
            "a word before": (_category(disksetup="x <diskSetup/>"), GPU),
        },
    ),
    "bmc_settings requires": Cases(
        {
            "credentials": {
                **_category(bmc_settings={"privilege": "OPERATOR", "user_id": 4, "power_reset_delay": 0}),
                **CREDENTIALS,
            }
        },
        {"none": (_category(bmc_settings={"user_id": 4}), GPU)},
    ),
    "bmc_username and bmc_password": Cases(
        {"both": CREDENTIALS, "neither": {"bmc_username": "", "bmc_password": ""}},
        {
            "password alone": ({"bmc_password": "only-a-test"}, set()),
            "username alone": ({"bmc_username": "ops", "bmc_password": ""}, set()),
        },
    ),
    "install_mode must be": Cases(
        {"FULL": {"install_mode": "FULL"}, "null": {"install_mode": None}},
        {"lower case": ({"install_mode": "auto"}, set()), "empty": ({"install_mode": ""}, set())},
    ),
    "power_action must be": Cases(
        {
            "power_on": POWER_ON,
            "power_cycle": {"power_action": "power_cycle", "power_generation": 7},
            "empty": {"power_action": ""},
        },
        {"power_off": ({"power_action": "power_off"}, set()), "the text null": ({"power_action": "null"}, set())},
    ),
    "power_nodes must name": Cases(
        {"none": {**POWER_ON, "power_nodes": []}, "one": {**POWER_ON, "power_nodes": ["dgx-05"]}},
        {
            "unknown": ({**POWER_ON, "power_nodes": ["dgx-05", "dgx-99"]}, {"dgx-99"}),
            "a blank": ({"power_nodes": ["dgx-99 "]}, {"dgx-99 "}),
        },
    ),
    "provisioning_mode must be": Cases(
        {"parallel": {"provisioning_mode": "parallel"}, "null": {"provisioning_mode": None}},
        {"serial": ({"provisioning_mode": "serial"}, set()), "empty": ({"provisioning_mode": ""}, set())},
    ),
    "Sequential mode can power 6": Cases(
        {
            "six": {**_many(6), **POWER_ON},
            "more, none powered": {**_many(8), "power_action": ""},
            "more in parallel": {**_many(8), **POWER_ON, "provisioning_mode": "parallel"},
            "the first ones": {**_many(8), **POWER_ON, "power_nodes": ["n-111"]},
            "brought forward": {**_many(8), **POWER_ON, "power_nodes": ["n-118"], "provisioning_order": ["n-118"]},
        },
        {
            "eight": ({**_many(8), **POWER_ON}, {"n-117", "n-118"}),
            "places of nodes that are gone": (
                {**POWER_ON, "provisioning_order": ["gone-1", "gone-2"], "power_nodes": ["cpu-03", "dgx-06"]},
                {"dgx-06"},
            ),
        },
    ),
    "provisioning_order must name": Cases(
        {"a node that is gone": {"provisioning_order": ["gone-01", "dgx-06"]}, "null": {"provisioning_order": None}},
        {
            "twice": ({"provisioning_order": ["dgx-05", "cpu-03", "dgx-05"]}, {"dgx-05"}),
            "empty": ({"provisioning_order": ["dgx-05", ""]}, set()),
        },
    ),
    "batch_size and canary require": Cases(
        {"null": {"batch_size": None, "canary": None}},
        {"batch_size": ({"batch_size": 2}, set()), "canary": ({"canary": 1}, set())},
    ),
    "readiness.command must": Cases(
        {
            "a command": {"readiness": {"command": "true"}},
            "a pace of its own": {"readiness": {"command": "true", "timeout": 1, "interval": 1}},
        },
        {
            "empty command": ({"readiness": {"command": ""}}, set()),
            "no time": ({"readiness": {"command": "true", "timeout": 0}}, set()),
            "no pause": ({"readiness": {"command": "true", "interval": -1}}, set()),
        },
    ),
    "The interfaces of a node must have": Cases(
        {
            "bond that boots": _node(
                boot_interface="bond0", interfaces={"bond0": BOND, "eth1": {"mac": "02:5e:00:00:d0:05"}, "eth2": {}}
            ),
        },
        {
            "boot and BMC interface": (_node(bmc_mac="02:5E:00:00:D0:05"), DGX),
            "two ports": (
                _node(interfaces={"eth1": {"mac": "02:5e:00:00:d1:05"}, "eth2": {"mac": "02-5e-00-00-d1-05"}}),
                DGX,
            ),
        },
    ),
    "IP addresses must be unique": Cases(
        {
            "given up by another": _node(
                "cpu-03", management_ip="10.184.162.205", interfaces={"BOOTIF": {"ip": "10.184.162.215"}}
            ),
        },
        {
            "two nodes": (_node(management_ip="10.184.162.206"), {"dgx-05", "dgx-06"}),
            "BMC addresses": (_node(ipmi_ip="10.229.10.206"), {"dgx-05", "dgx-06"}),
            "two interfaces": (_interface(network="internalnet", ip="10.184.162.205"), DGX),
            "IPv6": (
                _node(interfaces={"eth1": {"ipv6_ip": "fd00::8"}, "eth2": {"ipv6_ip": "FD00:0::0008"}}),
                DGX,
            ),
            "an interface of another": (_interface(network="internalnet", ip="10.184.162.103"), {"cpu-03", "dgx-05"}),
            "a node that is not managed": (
                _node(management_ip="10.184.162.206", manage=False),
                {"dgx-05", "dgx-06"},
            ),
        },
    ),
    'A node with power_control = "none"': Cases(
        {
            "left out": {**_node(power_control="none"), **POWER_ON, "power_nodes": ["dgx-06"]},
            "nothing requested": _node(power_control="none"),
            "no BMC, left out": {**_node(ipmi_ip="", manage=False), **POWER_ON, "power_nodes": ["dgx-06"]},
        },
        {
            "all": ({**_node(power_control="none"), **POWER_ON}, DGX),
            "named": ({**_node(power_control="none"), **POWER_ON, "power_nodes": ["dgx-05"]}, DGX),
            "no BMC": ({**_node(ipmi_ip=None, manage=False), **POWER_ON}, DGX),
        },
    ),
    "boot_loader must be SYSLINUX": Cases(
        {
            "those of a node": _node(boot_loader="GRUB", boot_loader_protocol="TFTP"),
            "those of a category": _category(boot_loader="SYSLINUX", boot_loader_protocol="HTTP", install_mode="FULL"),
            "MINIMAL without a managed category": {"install_mode": "MINIMAL", "nodes": {}, "categories": {}},
        },
        {
            "boot loader": (_node(boot_loader="LILO"), DGX),
            "protocol": (_category(boot_loader_protocol="HTTPS"), GPU),
            "MINIMAL": ({"install_mode": "MINIMAL"}, {"k8s-control-plane", "k8s-gpu-worker"}),
            "install mode": (_category(install_mode="SYNC"), GPU),
        },
    ),
}

RICH = {
    "every extra of a node": _node(
        bmc_mac="02:5e:00:00:bb:05",
        boot_interface="eth0",
        bmc_interface="rf0",
        interfaces={"eth0": {"mac": "02:5e:00:00:d1:05", "ip": "10.184.162.215", "bootable": True}},
        roles=[],
        notes="rack 7",
        kernel_parameters="quiet",
        default_gateway="10.184.162.1",
        serial_number="S1",
        part_number="P1",
    ),
    "every field of a category": _category(
        software_image_name="dgx-os-6.4",
        management_network="internalnet",
        initialize="#!/bin/sh\nexit 0\n",
        finalize="#!/bin/sh\necho ${CMD_HOSTNAME} %{x}\nexit 0\n",
        kernel_parameters="quiet",
        fsmounts=[{"device": "h:/x", "mountpoint": "/x", "filesystem": "nfs", "dump": False, "rdma": True}],
        modules=[{"name": "ib_umad", "parameters": "a=1"}],
        notes="n",
    ),
    "empty texts and lists": {
        **_node(notes="", default_gateway="", kernel_parameters="", boot_loader="", interfaces={}),
        "categories": {"k8s-control-plane": {}, "k8s-gpu-worker": {"modules": [], "fsmounts": [], "install_mode": ""}},
        "oob_network": "",
    },
    "the out-of-band network": {"oob_network": "ipminet"},
}
"""Good inputs about fields without a rule."""

GOOD = {f"{rule}: {name}": change for rule, cases in TABLE.items() for name, change in cases.good.items()} | RICH
BAD = {f"{rule}: {name}": (rule, *case) for rule, cases in TABLE.items() for name, case in cases.bad.items()}

Said = dict[str, set[str]]
"""The errors of an input: by sentence, the nodes and categories that are named."""


def _said(messages: Iterable[str], change: Change) -> Said:
    inputs = {**reference(), **change}
    names = {
        *inputs["nodes"],
        *inputs["categories"],
        *(inputs.get("power_nodes") or []),
        *(inputs.get("provisioning_order") or []),
    }
    said: Said = {}
    for message in messages:
        found = [rule for rule in RULES if message.startswith((f"{rule.sentence};", f"{rule.sentence}."))]
        assert len(found) == 1, message
        (rule,) = found
        named = message.removeprefix(rule.sentence).removesuffix(rule.advice)
        # A name must not match within a longer name, so no letter, digit or hyphen may be beside it.
        said[rule.sentence] = {
            name for name in names if name and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", named)
        }
    return said


def _python(change: Change) -> Said:
    _, problems = examine({**reference(), **change}, RULES)
    return _said([problem.message for problem in problems], change)


@pytest.mark.parametrize("case", GOOD)
def test_python_accepts(case: str) -> None:
    assert _python(GOOD[case]) == {}


@pytest.mark.parametrize("case", BAD)
def test_python_refuses(case: str) -> None:
    rule, change, named = BAD[case]

    assert named in [names for sentence, names in _python(change).items() if f"{sentence}; ".startswith(rule)]


def test_every_rule_has_good_and_bad_cases() -> None:
    rules_of_keys = {key: [rule for rule in RULES if f"{rule.sentence}; ".startswith(key)] for key in TABLE}

    assert {key: len(found) for key, found in rules_of_keys.items()} == dict.fromkeys(TABLE, 1)
    assert len(TABLE) == len(RULES)
    assert all(cases.good and cases.bad for cases in TABLE.values())


@cache
def _checks() -> str:
    """Return the part of the module that checks its inputs, as Terraform JSON.

    These are the variables, the preflight and everything that they refer to. BCM's records are one more variable, so
    that they are read once for all cases.
    """
    document = json.loads(cdk.Testing.synth(ModuleStack(cdk.App(), "module", OPTIONS)))
    there = {"local": document["locals"], "terraform_data": document["resource"]["terraform_data"]}
    needed: dict[str, dict[str, Any]] = {"local": {}, "terraform_data": {}}
    texts = [json.dumps(document["variable"]), "terraform_data.preflight"]
    while texts:
        for kind, name in re.findall(r"\b(local|terraform_data)\.(\w+)", texts.pop()):
            if name not in needed[kind]:
                needed[kind][name] = there[kind][name]
                texts.append(json.dumps(there[kind][name]))
    checks = json.dumps(
        {
            "variable": {**document["variable"], "found": {"type": "any"}},
            "locals": needed["local"],
            "resource": {"terraform_data": needed["terraform_data"]},
        },
        indent=1,
    )
    return re.sub(r"\bdata\.(\w+)\.all\b", r"var.found.\1", checks)


LOOKUPS = (
    "bcm_cmpart_softwareimages",
    "bcm_cmnet_networks",
    "bcm_cmdevice_categories",
    "bcm_cmdevice_roles",
    "bcm_cmdevice_nodes",
)


def _terraform(workspace: Workspace, cases: Mapping[str, Change], *, unknown_macs: bool = False) -> dict[str, Said]:
    """Run the checks of the module on all cases in one plan; return the errors of each case.

    With `unknown_macs`, Terraform learns the MAC addresses of the nodes at apply only.
    """
    defaults = {name: field.default for name, field in Inputs.model_fields.items() if not field.is_required()}
    # If a validation fails for one instance of a module, Terraform evaluates nothing that depends on that variable in
    # all instances. So there is a call of the module for each variable, and one for inputs that break no validation.
    calls: dict[str, dict[str, Change]] = {}
    for name, change in cases.items():
        variable = next((rule.variable for rule in RULES if rule.sentence in _python(change) and not rule.name), "good")
        calls.setdefault(variable, {})[name] = {**defaults, **reference(), **change}
    nodes = "{ for name, node in each.value.nodes : name => merge(node, { mac = terraform_data.mac.id }) }"
    main = {
        "terraform": {"required_providers": {"bcm": {"source": PROVIDER_SOURCE}}},
        "variable": {"cases": {"type": "any"}},
        "data": {kind: {"all": {}} for kind in LOOKUPS},
        "resource": {"terraform_data": {"mac": {}}},
        "module": {
            call: {
                "source": "./module",
                "for_each": f"${{{{ for name in keys(var.cases.{call}) : name => var.cases.{call}[name] }}}}",
                "found": {kind: f"${{data.{kind}.all}}" for kind in LOOKUPS},
                **{name: f"${{each.value.{name}}}" for name in Inputs.model_fields},
                **({"nodes": f"${{{nodes}}}"} if unknown_macs else {}),
            }
            for call in calls
        },
    }
    workspace.use({"module/checks.tf.json": _checks(), "main.tf.json": json.dumps(main)})
    workspace.give({"cases": calls})

    run = workspace.run("plan", "-json", "-input=false", "-out=plan.tfplan")
    events = [json.loads(line) for line in run.stdout.splitlines()]
    errors = {event["diagnostic"]["summary"] for event in events if event["type"] == "diagnostic"}
    assert errors <= {"Invalid value for variable", "Resource precondition failed"}
    plan = json.loads(workspace.run("show", "-json", "plan.tfplan", expect=0).stdout)
    messages: dict[str, list[str]] = {name: [] for name in cases}
    for check in plan["checks"]:
        for instance in check.get("instances", ()):
            case = json.loads(instance["address"]["module"].partition("[")[2].removesuffix("]"))
            # The head node of this test has no nodes, so nodes with manage = false are not found.
            messages[case] += [
                problem["message"]
                for problem in instance.get("problems", ())
                if not problem["message"].startswith("Nodes with manage = false must agree")
            ]
    return {name: _said(found, cases[name]) for name, found in messages.items()}


@pytest.mark.parametrize("version", ["1.14.9", pytest.param("1.15.5", marks=pytest.mark.slow)])
def test_terraform_says_what_python_says(
    version: str, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    cases = {**GOOD, **{name: change for name, (_, change, _) in BAD.items()}}

    said = _terraform(make_workspace("root", head, terraform=VERSIONS[version]), cases)

    # After a failed validation Terraform does not reach the preflight.
    expected = {
        name: {
            sentence: named
            for sentence, named in found.items()
            if not found.keys() & VALIDATIONS or sentence in VALIDATIONS
        }
        for name, found in ((name, _python(change)) for name, change in cases.items())
    }
    assert said == expected


def test_a_value_that_is_not_known_yet_hides_no_other_error(
    head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    cases = {"address": _node(management_ip="10.184"), "interface": _interface(members=["BOOTIF"])}

    said = _terraform(make_workspace("root", head), cases, unknown_macs=True)

    assert {name: list(found.values()) for name, found in said.items()} == {name: [DGX] for name in cases}


@pytest.mark.parametrize(
    ("change", "sentences"),
    [
        ({"batch_size": 4, "canary": 1, "readiness": {"command": "true"}}, []),
        ({"batch_size": 0, "readiness": {"command": "true"}}, ["batch_size and canary must be at least 1"]),
        ({"batch_size": 4}, ["batch_size requires readiness"]),
        (
            {"batch_size": 4, "readiness": {"command": "true"}, "provisioning_mode": "parallel"},
            ["batch_size requires readiness"],
        ),
        ({"canary": 1}, ["canary requires batch_size"]),
    ],
)
def test_batches_of_the_exact_form(change: Change, sentences: list[str]) -> None:
    problems = examine({**reference(), **change}, (*rules(), *PREFLIGHT, *BATCHES))[1]

    assert len(problems) == len(sentences)
    assert all(problem.message.startswith(text) for problem, text in zip(problems, sentences, strict=True))


def test_a_token_breaks_no_rule() -> None:
    change = {**_node(mac="${TfToken[TOKEN.3]}", ipmi_ip="${TfToken[TOKEN.5]}"), "install_mode": "x${TfToken[TOKEN.4]}"}

    assert examine({**reference(), **change}, RULES)[1] == []


def test_all_problems_come_at_once_each_with_its_place() -> None:
    """A wrong shape hides no other problem: of its node neither, unless the node as a whole cannot be read."""
    nodes = {
        "a": {**node(1, "c", "02:5e:00:00:00:01"), "mac": 3, "ipmi_ip": "10.229.10"},
        "b": node(2, "c", "zz", interfaces={"eth1": {"dhcp": "yes"}}, roles=["x", 7]),
        "c": {**node(3, "c", "yy"), "management_ip": None, "ip": "10.184"},
        "d": [],
        "mac": {**node(4, "c", "xx "), "ipmi_ip": "10.229.10.3", "interfaces": {"eth1": {"adress": "", "ip": "1.2"}}},
        "e": {"category": "c", "management_ip": "10.184.162.5", "ipmi_ip": "10.229.10.5", "power_control": False},
    }
    categories = {"c": {"modules": [{"nam": "x"}], "disksetup": "disks.xml"}}
    inputs = {
        **reference(),
        "nodes": nodes,
        "categories": categories,
        "provisioning_mode": "serial",
        "provisioning_order": ["a", "a"],
        "bmc_username": "ops",
        "power_action": "power_on",
        "power_nodes": ["f"],
    }
    del inputs["software_image_name"]

    _, problems = examine(inputs, RULES)

    said: dict[str, list[str]] = {}
    for place in (place for problem in problems for place in problem.places):
        said.setdefault(dotted(place.path), []).append(place.message.partition(";")[0])
    unique = "IP addresses must be unique"
    assert {where: sorted(messages) for where, messages in said.items()} == {
        "nodes.a.mac": ["must be a string: put the value in quotes"],
        "nodes.a.ipmi_ip": ["ipmi_ip must be an IPv4 address, for example 10.229.10.205"],
        "nodes.b.interfaces.eth1.dhcp": ["input should be a valid boolean"],
        "nodes.b.roles[1]": ["must be a string: put the value in quotes"],
        "nodes.c.management_ip": ["must not be null"],
        "nodes.c.mac": ["mac must be six pairs of hexadecimal digits, for example 02:5e:00:00:07:01"],
        "nodes.c.ip": ["no such input"],
        "nodes.c.ipmi_ip": [unique],
        "nodes.d": ["input should be a valid dictionary or instance of Node"],
        "nodes.mac.mac": ["mac must be six pairs of hexadecimal digits, for example 02:5e:00:00:07:01"],
        "nodes.mac.ipmi_ip": [unique],
        "nodes.mac.interfaces.eth1.adress": ["no such input"],
        "nodes.mac.interfaces.eth1.ip": ["ip of an interface must be an IPv4 address"],
        "nodes.e.mac": ["is required"],
        "nodes.e.power_control": ["must be a string: put the value in quotes"],
        "categories.c.modules[0].name": ["is required"],
        "categories.c.modules[0].nam": ["no such input"],
        "categories.c": [
            'disksetup must be the XML itself, for example file("disks.xml"), with the root element <diskSetup>'
        ],
        "software_image_name": ["is required"],
        "provisioning_mode": ["provisioning_mode must be sequential or parallel"],
        "provisioning_order[1]": ["provisioning_order must name each hostname once"],
    }
    # Nodes are left out, so what is said of all together could be wrong; it is said once they can be read.
    whole = {**inputs, "nodes": {name: one for name, one in nodes.items() if name not in ("b", "d")}}
    found = {problem.where for problem in examine(whole, RULES)[1]}
    assert {"power_nodes", "bmc_username"} <= found


@pytest.mark.parametrize("field", ["type", "bond_mode", "mac", "network", "ip", "ipv6_ip"])
def test_a_text_of_an_interface_that_is_not_known_breaks_no_rule(field: str) -> None:
    interfaces = {
        "bond0": {"type": "bond", "members": ["eth1"], "bond_mode": "802.3ad", "mac": "02:5e:00:00:d0:05"},
        "eth1": {"mac": "02:5e:00:00:d0:05"},
    }
    interfaces["bond0"][field] = "${TfToken[TOKEN.3]}"

    assert examine({**reference(), **_node(boot_interface="bond0", interfaces=interfaces)}, RULES)[1] == []


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (
            _node(interfaces={"eth1": {}, "bond0": {**BOND, "bond_mode": "4"}}),
            ("nodes", "dgx-05", "interfaces", "bond0", "bond_mode"),
            "must be 802.3ad, active-backup, balance-rr, balance-xor, broadcast, balance-tlb or balance-alb",
        ),
        (
            {**_category(bmc_settings={"privilege": "administrator"}), **CREDENTIALS},
            ("categories", "k8s-gpu-worker", "bmc_settings", "privilege"),
            "must be USER, OPERATOR or ADMINISTRATOR",
        ),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else "",
)
def test_what_the_provider_refuses_is_refused_at_synth(
    change: Change, path: tuple[str, ...], message: str, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    (problem,) = examine({**reference(), **change}, RULES)[1]
    module = ModuleStack(cdk.App(), "module", OPTIONS).render()
    plan = make_workspace("root", head).use(module).plan({**reference(), **change})

    assert [place.path for place in problem.places] == [path]
    assert problem.message.startswith(message)
    assert plan.code == 1
    assert path[-1] in plan.output


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_node(catgory="hunter2"), "no such input; allowed: mac, category, management_ip, ipmi_ip, "),
        (_interface(adress="hunter2"), "no such input; allowed: type, mac, network, ip, "),
        (_category(disk_setup="hunter2"), "no such input; allowed: software_image_name, "),
        (_category(modules=[{"name": "x", "args": "hunter2"}]), "no such input; allowed: name, parameters"),
        ({"bmc_pasword": "hunter2"}, "no such input; allowed: nodes, software_image_name, "),
        ({"readiness": {"cmd": "hunter2", "command": "true"}}, "no such input; allowed: command, "),
    ],
    ids=["node", "interface", "category", "module", "input", "readiness"],
)
def test_a_misspelt_name_is_answered_with_the_allowed_ones(change: Change, message: str) -> None:
    (problem,) = examine({**reference(), **change}, RULES)[1]

    assert problem.message.startswith(message)
    assert "hunter2" not in problem.message


@pytest.mark.parametrize("key", [None, 3, 3.5, float("nan"), (1,), b"dgx-07"], ids=repr)
def test_a_key_must_be_a_string(key: object) -> None:
    nodes = {key: node(50, "k8s-gpu-worker", "02:5e:00:00:00:50")}

    (problem,) = examine({**reference(), "nodes": nodes}, RULES)[1]

    assert problem.where.startswith("nodes")


def test_a_large_value_is_not_repeated_as_a_whole() -> None:
    (problem,) = examine({**reference(), "nodes": [reference()["nodes"]]}, RULES)[1]

    assert problem.where == "nodes"
    assert len(problem.message) < 200


@pytest.mark.parametrize("value", ["hunter2", 12345, ["hunter2"], {"x": "hunter2"}])
def test_a_secret_is_never_repeated(value: object) -> None:
    with pytest.raises(InputError) as caught:
        accept({**reference(), "bmc_password": value}, RULES)

    assert "hunter2" not in str(caught.value)
    assert "12345" not in str(caught.value)


def test_every_input_and_every_field_is_in_the_table() -> None:
    cases = [{**reference(), **change} for change in GOOD.values()]

    assert {key for case in cases for key in case} == set(Inputs.model_fields)
    for name in ("nodes", "categories"):
        (model,) = [field for key, field in Inputs.model_fields.items() if key == name]
        used = {field for case in cases for entry in case[name].values() for field in entry}
        assert used >= set(model.annotation.__args__[1].model_fields) - {"manage"}


def test_secrets_are_the_credentials() -> None:
    assert {name for name, field in Inputs.model_fields.items() if is_sensitive(field)} == set(CREDENTIALS)
