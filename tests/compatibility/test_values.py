"""Every value that the module can send, with each generation of the provider at each kind of head node.

Each value has a node or a category of its own, so that one apply shows which values end in an error. The errors that
are listed here are defects of the provider: BCM has stored the value, or has no such key.
"""

from __future__ import annotations

import json
import re
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import Deployment
from support.inputs import DISK_SETUP, node
from support.worlds import World

from bcm_node_provisioning.inputs import Category, Interface, Node
from bcm_simulator.answers import PRESETS
from bcm_simulator.provider.api import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bcm_simulator.running import HeadNode

SCRIPT = "#!/bin/sh\nexit 0\n"
MOUNT = {"device": "nfs:/home", "mountpoint": "/home", "filesystem": "nfs"}

NODES: dict[str, dict[str, Any]] = {
    "plain": {},
    "roles": {"roles": ["slurmclient"]},
    "no-roles": {"roles": []},
    "notes": {"notes": "rack 7"},
    "kernel-parameters": {"kernel_parameters": "quiet"},
    "syslinux": {"boot_loader": "SYSLINUX"},
    "grub": {"boot_loader": "GRUB"},
    "http": {"boot_loader_protocol": "HTTP"},
    "tftp": {"boot_loader_protocol": "TFTP"},
    "default-gateway": {"default_gateway": "10.184.162.1"},
    "serial-number": {"serial_number": "S-1"},
    "part-number": {"part_number": "P-1"},
    "bmc-mac": {"bmc_mac": "02:5e:00:00:bb:01"},
    "upper-case-mac": {"mac": "02:5E:00:00:AA:01"},
    "power-none": {"power_control": "none"},
    "power-ipmi0": {"power_control": "ipmi0"},
    "boot-interface": {"boot_interface": "eth0"},
    "bmc-interface": {"bmc_interface": "ilo0"},
    "bootable": {"interfaces": {"BOOTIF": {"bootable": True}}},
    "not-bootable": {"interfaces": {"BOOTIF": {"bootable": False}}},
    "ipv6": {"interfaces": {"BOOTIF": {"ipv6_ip": "2001:db8::17"}}},
    "without-network": {"interfaces": {"eth1": {"mac": "02:5e:00:00:ee:01"}}},
    "bare": {"interfaces": {"eth1": {}}},
    "static": {"interfaces": {"eth1": {"network": "internalnet", "ip": "10.184.162.199"}}},
    "dhcp": {"interfaces": {"eth1": {"network": "internalnet"}}},
    "no-dhcp": {"interfaces": {"eth1": {"type": "physical", "network": "internalnet", "dhcp": False}}},
    "bond": {
        "interfaces": {
            "eth1": {},
            "bond0": {
                "type": "bond",
                "members": ["eth1"],
                "bond_mode": "802.3ad",
                "network": "internalnet",
                "ip": "10.184.162.198",
            },
        }
    },
}
CATEGORIES: dict[str, dict[str, Any]] = {
    "plain": {},
    "image": {"software_image_name": "dgx-os-6.4"},
    "network": {"management_network": "internalnet"},
    "full": {"install_mode": "FULL"},
    "layout": {"disksetup": DISK_SETUP},
    "initialize": {"initialize": SCRIPT},
    "finalize": {"finalize": SCRIPT},
    "kernel-parameters": {"kernel_parameters": "quiet"},
    "syslinux": {"boot_loader": "SYSLINUX"},
    "grub": {"boot_loader": "GRUB"},
    "http": {"boot_loader_protocol": "HTTP"},
    "tftp": {"boot_loader_protocol": "TFTP"},
    "mount": {"fsmounts": [MOUNT]},
    "mount-in-full": {"fsmounts": [{**MOUNT, "mountoptions": "ro", "fsck": "ROOT", "dump": True, "rdma": True}]},
    "module": {"modules": [{"name": "nvidia_peermem"}, {"name": "bonding", "parameters": "mode=1"}]},
    "bmc": {"bmc_settings": {"privilege": "OPERATOR", "user_id": 4, "power_reset_delay": 5}},
    "notes": {"notes": "for the new rack"},
}

LEFT_OUT_BY_10 = {
    "serial-number": "serial_number",
    "part-number": "part_number",
    "bmc-mac": "interfaces[1].mac",
    "bootable": "interfaces[0].bootable",
    "not-bootable": "interfaces[0].bootable",
}
"""Values for which BCM 10 has no key, so it does not return them."""
ALL_BMCS = dict.fromkeys(NODES, "interfaces[1].type")
"""Early and old do not recognize the BMC interface in the answer."""


def inputs_of(nodes: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "software_image_name": "dgx-os-6.3",
        "management_network": "internalnet",
        "bmc_username": "operator",
        "bmc_password": "bmc-Gr8secret",
        "categories": CATEGORIES,
        "nodes": {
            name: {**node(100 + number, "plain", f"02:5e:00:00:00:{number:02x}"), **values}
            for number, (name, values) in enumerate(nodes.items(), 1)
        },
    }


_INCONSISTENT = re.compile(r'applying changes to \S+\["(.+?)"\].*? unexpected new value: \.(\S+): was')


def inconsistent(workspace: Deployment) -> dict[str, set[str]]:
    """Apply, and return by node the values that the provider reports as inconsistent. Other errors fail the test."""
    run = workspace.run("apply", "-auto-approve", "-input=false", "-json")
    messages = (json.loads(line) for line in run.stdout.splitlines() if line.startswith("{"))
    paths: dict[str, set[str]] = {}
    for one in (message["diagnostic"] for message in messages if "diagnostic" in message):
        found = _INCONSISTENT.search(" ".join(one["detail"].split()))
        assert found, one
        paths.setdefault(found[1], set()).add(found[2])
    assert (run.code == 0) is (not paths)
    return paths


def named(*defects: Mapping[str, str]) -> dict[str, set[str]]:
    """Return by node the values of all these defects."""
    paths: dict[str, set[str]] = {}
    for name, path in (item for one in defects for item in one.items()):
        paths.setdefault(name, set()).add(path)
    return paths


def test_every_input_is_here() -> None:
    given = {name for values in NODES.values() for name in values}
    assert given == Node.model_fields.keys() - {"category", "management_ip", "ipmi_ip", "manage"}
    interfaces = [one for values in NODES.values() for one in values.get("interfaces", {}).values()]
    assert {name for one in interfaces for name in one} == Interface.model_fields.keys()
    assert {name for values in CATEGORIES.values() for name in values} == Category.model_fields.keys()


def defects(world: World) -> dict[str, set[str]]:
    """Return by node the values that end in an error."""
    preset = world.answers["preset"]
    return named(
        ALL_BMCS if world.generation != "new" and preset != "echo" else {},
        LEFT_OUT_BY_10 if preset == "bcm-10" else {},
    )


REPRESENTATIVE = World("new", {"preset": "bcm-10"})
WORLDS = [World(*world) for world in product(GENERATIONS, ({"preset": preset} for preset in PRESETS))]


@pytest.mark.parametrize(
    "world",
    [
        pytest.param(world, marks=() if world == REPRESENTATIVE else pytest.mark.compatibility, id=str(world))
        for world in WORLDS
    ],
)
def test_values(make_workspace: Callable[..., Deployment], head: HeadNode, world: World) -> None:
    workspace = make_workspace("root", head, kind=Deployment).deploy("general")
    nodes, wrong = dict(NODES), defects(world)
    if world.generation == "old":
        refused = workspace.plan(inputs_of(nodes), expect=1)
        assert "power_control" in refused.output
        assert "ipmi0" in refused.output
        del nodes["power-ipmi0"]
        wrong.pop("power-ipmi0", None)
    workspace.give(inputs_of(nodes))
    workspace.plan(expect=2)
    assert inconsistent(workspace) == wrong
    assert head.devices().keys() >= nodes.keys()
    assert head.categories().keys() >= CATEGORIES.keys()
    assert workspace.plan().code == (2 if wrong else 0)
    real = world.answers["preset"] != "echo"
    bond = next(one for one in head.devices()["bond"]["interfaces"] if one["name"] == "bond0")
    assert bool(bond.get("interfaces") or bond.get("members")) is not real
    [mount] = head.categories()["mount"]["fsmounts"]
    assert (mount.get("mountpoint") == "/home") is (world.generation == "new")


@pytest.mark.compatibility
@pytest.mark.parametrize("world", [one for one in WORLDS if one.generation == "new"], ids=str)
def test_values_that_are_set_later_and_taken_out(
    make_workspace: Callable[..., Deployment], head: HeadNode, world: World
) -> None:
    """A value that is set later has the same result as one that is set at first. Notes and kernel parameters of a node
    cannot be removed."""
    workspace = make_workspace("root", head, kind=Deployment).deploy("general")
    # Without another number or other names of interfaces, which other tests cover.
    names = [name for name, values in NODES.items() if values.get("interfaces", {}).keys() <= {"BOOTIF"}]
    complete = inputs_of({name: NODES[name] for name in names if not name.endswith("-interface")})
    plain = inputs_of({name: {"mac": one["mac"]} for name, one in complete["nodes"].items()})
    workspace.apply({**plain, "categories": {name: {} for name in CATEGORIES}})

    workspace.give(complete)
    assert inconsistent(workspace) == defects(world)

    lasting = [name for name in complete["nodes"] if name not in defects(world)]
    workspace.give({**complete, "nodes": {name: plain["nodes"][name] for name in lasting}})
    assert inconsistent(workspace) == named({"notes": "notes", "kernel-parameters": "kernel_parameters"})
