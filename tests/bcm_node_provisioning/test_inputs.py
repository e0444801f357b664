"""Realistic inputs, after public reports and configurations of DGX clusters, in both forms."""

from __future__ import annotations

import copy
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import Deployment, both_forms
from support.inputs import node
from support.rehearsal import reference_cluster
from support.terraform import MODULE, ROOT

from bcm_node_provisioning.inventory import InventoryError, load
from bcm_node_provisioning.rules import PREFLIGHT, accept, examine, rules
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from support.terraform import Run, Workspace

FILES = ROOT / "tests" / "inputs"
RULES = (*rules(), *PREFLIGHT)
NETWORKS = {
    "dgxnet1": {"subnet": "10.185.1.0/24", "gateway": "10.185.1.1", "bootable": True},
    "oobnet": {"subnet": "10.229.8.0/22"},
    "computenet": {"subnet": "10.186.0.0/16"},
    "storagenet": {"subnet": "10.187.0.0/16"},
}
DGX = {
    "software_image_name": "dgx-os-6.3",
    "management_network": "internalnet",
    "oob_network": "ipminet",
    "categories": {"dgx-h100": {}},
}


@pytest.fixture
def head() -> Iterator[HeadNode]:
    """Return a head node with the networks of a DGX cluster."""
    networks = {**reference_cluster().model_dump()["networks"], **NETWORKS}
    with HeadNode(reference_cluster(networks=networks)) as head:
        yield head


@pytest.fixture
def module(make_workspace: Callable[..., Deployment], head: HeadNode, form: str) -> Deployment:
    """Return the module in a form, ready to be planned against the head node."""
    return make_workspace("root", head, kind=Deployment).deploy(form)


def _dgx(number: int, **more: Any) -> dict[str, Any]:
    return node(number, "dgx-h100", f"02:5e:00:00:d0:{number:02x}", **more)


def _devices(plan: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the planned devices by hostname, with their interfaces by name."""
    devices = {}
    for change in plan["resource_changes"]:
        if change["type"] == "bcm_cmdevice_device":
            device = change["change"]["after"]
            device["interfaces"] = {interface["name"]: interface for interface in device["interfaces"]}
            devices[device["hostname"]] = device
    return devices


def _refused(run: Run) -> str:
    assert run.code == 1
    # Terraform draws a frame around its messages, and wraps them.
    return " ".join(run.output.replace("│", " ").split())


def scalable_unit(count: int = 32) -> dict[str, Any]:
    """Return DGX nodes with 13 interfaces: a bond that boots with two ports, eight InfiniBand and two storage ports."""
    nodes = {}
    for number in range(1, count + 1):
        compute = {
            f"ibp{slot}s0": {"network": "computenet", "ip": f"10.186.{rail}.{number}"}
            for rail, slot in enumerate((24, 64, 79, 94, 154, 192, 206, 220))
        }
        storage = {
            f"enp{slot}s0f0np0": {"network": "storagenet", "ip": f"10.187.{rail}.{number}"}
            for rail, slot in enumerate((170, 41))
        }
        bond = {
            "bond0": {"type": "bond", "members": ["enp170s0f1np1", "enp41s0f1np1"], "bond_mode": "802.3ad"},
            "enp170s0f1np1": {"mac": f"02:5e:00:01:d0:{number:02x}"},
            "enp41s0f1np1": {"mac": f"02:5e:00:02:d0:{number:02x}"},
        }
        nodes[f"dgx-{number:02}"] = {
            **_dgx(100 + number, boot_interface="bond0", interfaces={**bond, **compute, **storage})
        }
    return {**DGX, "nodes": nodes}


@pytest.mark.parametrize("mode", ["sequential", "parallel"])
def test_the_committed_module_takes_a_scalable_unit(
    mode: str, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    workspace = make_workspace("root", head).use(MODULE)

    plan = workspace.plan_document({**scalable_unit(), "power_action": "power_on", "provisioning_mode": mode})

    devices = _devices(plan)
    blocks = [change["address"].partition("[")[0].rpartition(".")[2] for change in plan["resource_changes"]]
    requests = [block for block in blocks if block in ("request", "parallel_request")]
    assert len(devices) == len(requests) == 32
    assert {len(device["interfaces"]) for device in devices.values()} == {14}


def test_the_exact_form_of_a_scalable_unit_can_be_read() -> None:
    files = ModuleStack(cdk.App(), "module", inventory=accept(scalable_unit(), RULES)).render()

    assert sum(len(text.splitlines()) for name, text in files.items() if name.endswith(".tf")) <= 2800


def test_too_many_interfaces_name_the_command_of_the_generator(
    head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    inputs = scalable_unit(1)
    inputs["nodes"]["dgx-01"]["interfaces"] |= {f"eth{number}": {} for number in range(3)}

    message = _refused(make_workspace("root", head).use(MODULE).plan(inputs))

    assert "A node can have 13 interfaces besides the boot and the BMC interface; wrong: dgx-01." in message
    assert "bcm-node-provisioning synth --extra-interfaces NUMBER DIRECTORY" in message


@both_forms
def test_plans_for_common_nodes(head: HeadNode, module: Deployment) -> None:
    bonded = _dgx(
        5,
        boot_interface="bond0",
        interfaces={
            "bond0": {"type": "bond", "members": ["enp170s0f1np1", "enp41s0f1np1"], "bond_mode": "802.3ad"},
            "enp170s0f1np1": {"mac": "02:5e:00:00:d0:05"},
            "enp41s0f1np1": {"mac": "02-5E-00-00-D1-05"},
        },
    )
    elsewhere = {**_dgx(6, interfaces={"BOOTIF": {"network": "dgxnet1"}}), "management_ip": "10.185.1.6"}
    stated = _dgx(7, interfaces={"ipmi0": {"network": "oobnet"}})
    sixth = _dgx(8, interfaces={"eth1": {"network": "dgxnet1", "ip": "10.185.1.8", "ipv6_ip": "FD00:0:0:0::08"}})
    mount = {
        "device": "nas:/x",
        "mountpoint": "/x",
        "filesystem": "nfs",
        "mountoptions": "ro",
        "fsck": "NONE",
        "dump": False,
        "rdma": True,
    }
    inputs = {
        **DGX,
        "categories": {"dgx-h100": {"fsmounts": [mount]}},
        "nodes": {"dgx-05": bonded, "dgx-06": elsewhere, "dgx-07": stated, "dgx-08": sixth},
    }

    plan = module.plan_document(inputs)

    (category,) = [change["change"] for change in plan["resource_changes"] if change["type"] == "bcm_cmdevice_category"]
    assert category["after"]["fsmounts"][0].items() >= mount.items()
    devices = _devices(plan)

    networks = {name: record["uuid"] for name, record in head.networks().items()}
    assert {name: interface["mac"] for name, interface in devices["dgx-05"]["interfaces"].items()} == {
        "bond0": "02:5e:00:00:d0:05",
        "ipmi0": None,
        "enp170s0f1np1": "02:5e:00:00:d0:05",
        "enp41s0f1np1": "02:5E:00:00:D1:05",
    }
    bond = devices["dgx-05"]["interfaces"]["bond0"]
    assert (bond["type"], bond["members"], bond["bond_mode"]) == (
        "bond",
        ["enp170s0f1np1", "enp41s0f1np1"],
        "802.3ad",
    )
    assert {hostname: device["management_network"] for hostname, device in devices.items()} == {
        "dgx-05": networks["internalnet"],
        "dgx-06": networks["dgxnet1"],
        "dgx-07": networks["internalnet"],
        "dgx-08": networks["internalnet"],
    }
    assert devices["dgx-05"]["interfaces"]["ipmi0"]["network"] == networks["ipminet"]
    assert devices["dgx-07"]["interfaces"]["ipmi0"]["network"] == networks["oobnet"]
    assert devices["dgx-08"]["interfaces"]["eth1"]["ipv6_ip"] == "fd00::8"


@both_forms
def test_overlapping_bmc_networks(head: HeadNode, module: Deployment) -> None:
    networks = {name: record["uuid"] for name, record in head.networks().items()}
    inputs = {**DGX, "oob_network": None, "nodes": {"dgx-05": _dgx(5), "dgx-06": _dgx(6)}}

    assert "(10.229.10.5: ipminet, oobnet)" in _refused(module.plan(inputs))

    for hostname in inputs["nodes"]:
        inputs["nodes"][hostname]["interfaces"] = {"ipmi0": {"network": "ipminet"}}
    devices = _devices(module.plan_document(inputs))
    assert {device["interfaces"]["ipmi0"]["network"] for device in devices.values()} == {networks["ipminet"]}


TAKEN = {
    "dgx-01": ("10.184.162.0", "is the network address of internalnet"),
    "dgx-02": ("10.184.162.1", "is the gateway of internalnet"),
    "dgx-03": ("10.184.162.2", "belongs to bcm-head"),
    "dgx-04": ("10.184.162.240", "is in the dynamic range of internalnet"),
    "dgx-05": ("10.184.162.255", "is the broadcast address of internalnet"),
    "dgx-06": ("10.184.162.11", "belongs to cpu-01"),
    "dgx-07": ("10.184.162.230", "is in the dynamic range of internalnet"),
    "dgx-08": ("10.184.162.250", "is in the dynamic range of internalnet"),
}


@both_forms
def test_addresses_that_are_taken_are_named_with_their_owner(module: Deployment) -> None:
    nodes = {
        hostname: {**_dgx(index), "management_ip": address}
        for index, (hostname, (address, _)) in enumerate(TAKEN.items(), start=111)
    }
    nodes["dgx-09"] = {**_dgx(119), "ipmi_ip": "10.229.10.10"}
    nodes["dgx-10"] = _dgx(120, interfaces={"eth1": {"network": "dgxnet1", "ip": "10.185.1.1"}})

    message = _refused(module.plan({**DGX, "nodes": nodes}))

    for hostname, (address, owner) in TAKEN.items():
        assert f"{hostname}.BOOTIF ({address}) {owner}" in message
    assert "dgx-09.ipmi0 (10.229.10.10) belongs to login-01" in message
    assert "dgx-10.eth1 (10.185.1.1) is the gateway of dgxnet1" in message


@both_forms
def test_what_bcm_has_under_another_name(make_workspace: Callable[..., Deployment], form: str) -> None:
    nodes = reference_cluster().model_dump()["nodes"]
    capitals = {**copy.deepcopy(nodes["cpu-01"]), "mac": "02:5e:00:00:ca:01", "ip": "10.184.162.77", "bmc_ip": None}
    with HeadNode(reference_cluster(nodes={"DGX-05": capitals})) as head:
        module = make_workspace("capitals", head, kind=Deployment).deploy(form)
        inputs = {**DGX, "nodes": {"dgx-05": _dgx(5), "dgx-06": {**_dgx(6), "mac": nodes["cpu-01"]["mac"]}}}

        message = _refused(module.plan(inputs))

    assert f"dgx-06 ({nodes['cpu-01']['mac']}) is cpu-01" in message
    assert "dgx-05 is DGX-05" in message


NAMES = {
    "A03-U12-P1-K8A-01": {**_dgx(105), "ipmi_ip": ""},
    "dgx-05.cluster.local": {**_dgx(106), "mac": "025e.0000.d006", "category": "dgx-h100 ", "ipmi_ip": None},
    "dgx-06 ": {**_dgx(107), "mac": "02:5e:00:00:d0:07 "},
    "dgx-07": _dgx(
        108,
        interfaces={
            "ibp24s0": {"mac": "80:00:00:28:fe:80:00:00:00:00:00:00:02:5e:00:00:00:00:d0:07"},
            "bond0.3100": {"network": "storagenet", "ip": "10.187.0.7"},
        },
    ),
}
NAMED = (
    "A03-U12-P1-K8A-01",
    "dgx-05.cluster.local",
    '"dgx-06 "',
    "rename the device in BCM, or set manage = false",
    '"025e.0000.d006"',
    '"02:5e:00:00:d0:07 "',
    '"dgx-h100 "',
    'ipmi_ip = ""',
    "ipmi_ip = null",
    "A node without a BMC can only be used with manage = false",
    "Omit the mac of an InfiniBand interface",
    "bond0.3100",
    "cannot write VLAN or alias interfaces",
)


def test_all_wrong_names_and_formats_come_at_once_with_their_blanks(
    workspace: Workspace,
) -> None:
    inputs = {**DGX, "nodes": NAMES}
    python = "\n".join(problem.message for problem in examine(inputs, RULES)[1])

    terraform = _refused(workspace.plan(inputs))

    assert [text for text in NAMED if text not in python] == []
    assert [text for text in NAMED if text not in terraform] == []


def test_terraform_drops_attributes_that_are_misspelt(workspace: Workspace) -> None:
    inputs = {
        **DGX,
        "categories": {"dgx-h100": {"disk_setup": "<diskSetup/>", "kernel_paramters": "iommu=pt"}},
        "nodes": {"dgx-05": {**_dgx(5), "interface": {"eth1": {}}, "software_image": "dgx-os-6.4"}},
    }

    plan = workspace.plan_document(inputs)

    (category,) = [change for change in plan["resource_changes"] if change["type"] == "bcm_cmdevice_category"]
    assert (category["change"]["after"]["disksetup"], category["change"]["after"]["kernel_parameters"]) == (None, None)
    assert list(_devices(plan)["dgx-05"]["interfaces"]) == ["BOOTIF", "ipmi0"]
    # Python refuses each.
    problems = examine(inputs, RULES)[1]
    assert {problem.where for problem in problems} == {
        "categories.dgx-h100.disk_setup",
        "categories.dgx-h100.kernel_paramters",
        "nodes.dgx-05.interface",
        "nodes.dgx-05.software_image",
    }
    assert all(problem.message.startswith("no such input; allowed: ") for problem in problems)


@pytest.mark.parametrize("image", ["img${", "img${a  b}", "%{ if", "$${x}"])
def test_a_literal_dollar_reaches_terraform(
    image: str, tmp_path: Path, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    text = (FILES / "literal-dollar.yaml").read_text(encoding="utf-8")
    assert '"img${"' in text
    inventory = tmp_path / "inventory.yaml"
    inventory.write_text(text.replace("img${", image), encoding="utf-8")

    files = ModuleStack(cdk.App(), "module", inventory=load(inventory)).render()

    assert f'BCM has no software image named "{image}". ' in _messages(make_workspace("root", head).use(files))


def _messages(workspace: Workspace) -> str:
    """Return the messages of a plan that stops, without the line breaks of a terminal."""
    run = workspace.run("plan", "-json", "-input=false")
    assert run.code == 1
    events = [json.loads(line) for line in run.stdout.splitlines()]
    return "\n".join(event["diagnostic"]["detail"] for event in events if event["type"] == "diagnostic")


def test_unquoted_yaml_numbers_are_refused_with_advice() -> None:
    with pytest.raises(InventoryError) as caught:
        load(FILES / "yaml-1.1.yaml")

    path = FILES / "yaml-1.1.yaml"
    assert str(caught.value).splitlines() == [
        f"{path}:8: nodes.dgx-05.mac: must be a string: put the value in quotes; given: 41135085296",
        f"{path}:12: nodes.dgx-05.serial_number: must be a string: put the value in quotes; given: 1660322000123",
        f"{path}:13: nodes.dgx-05.notes: must be a string: put the value in quotes; given: false",
    ]


CSV = """\
locals {
  rows = csvdecode(trimprefix(file("${path.module}/inventory.csv"), "\\ufeff"))
}

variable "power_nodes" {
  type    = list(string)
  default = null
}

module "provisioning" {
  source              = "./module"
  software_image_name = "default-image"
  management_network  = "internalnet"
  oob_network         = "ipminet"
  categories          = { dgx-h100 = { software_image_name = "dgx-os-6.3" } }
  power_action        = var.power_nodes == null ? null : "power_on"
  power_nodes         = var.power_nodes
  nodes = {
    for row in local.rows : HOSTNAME => {
      mac           = row.mac
      category      = row.category
      management_ip = row.ip
      ipmi_ip       = row.bmc_ip
      manage        = row.bmc_ip != ""
    }
  }
}
"""


def test_an_inventory_from_a_spreadsheet(
    head: HeadNode, make_workspace: Callable[..., Workspace], module_directory: Path
) -> None:
    workspace = make_workspace("root", head)
    shutil.copytree(module_directory, workspace.directory / "module")
    shutil.copy(FILES / "inventory.csv", workspace.directory)
    workspace.use({"main.tf": CSV.replace("HOSTNAME", "row.hostname")})
    assert 'wrong: "dgx-06 ".' in _refused(workspace.plan())

    (workspace.directory / "main.tf").write_text(CSV.replace("HOSTNAME", "trimspace(row.hostname)"), encoding="utf-8")
    devices = _devices(workspace.plan_document())

    assert {hostname: device["mac"] for hostname, device in devices.items()} == {
        "dgx-05": "02:5E:00:00:D0:05",
        "dgx-06": "02:5e:00:00:d0:06",
    }
    refused = _refused(workspace.plan({"power_nodes": ["cpu-01"]}))
    assert 'A node with power_control = "none" or without an ipmi_ip cannot be powered; wrong: cpu-01.' in refused
