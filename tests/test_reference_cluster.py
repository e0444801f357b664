"""The reference cluster from plain Terraform: registered, powered on, re-provisioned, destroyed, on each Terraform.

The tests check the content and order of the requests at the head node.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from support.forms import Deployment, both_forms, usually_general
from support.inputs import reference
from support.terraform import MODULE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

CATEGORIES = {"k8s-control-plane", "k8s-gpu-worker"}
NODES = ["cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06"]


@pytest.fixture
def workspace(make_workspace: Callable[..., Deployment], head: HeadNode, form: str) -> Deployment:
    """Return the module in a form, ready to be applied to the head node."""
    return make_workspace("root", head, kind=Deployment).deploy(form)


@pytest.mark.parametrize("terraform", ["1.15.5"], indirect=True)
def test_life_of_the_cluster(head: HeadNode, terraform: Path, make_workspace: Callable[..., Workspace]) -> None:
    before = set(head.devices()), set(head.categories())
    workspace = make_workspace("cluster", head, terraform=terraform).use(MODULE)
    inputs = reference()

    registered = workspace.apply(inputs)

    # Categories come first, and nothing is powered.
    assert {call for call, _ in registered.changes} == {"addCategory", "addDevice"}
    assert {subject for _, subject in registered.changes[:2]} == CATEGORIES
    assert sorted(subject for _, subject in registered.changes[2:]) == NODES
    assert all(node["state"] == "registered" for node in workspace.outputs()["node_status"].values())
    assert workspace.plan().code == 0

    powered = workspace.apply({**inputs, "power_action": "power_on"})

    assert powered.changes == [("power_on", hostname) for hostname in NODES]
    head.settle()
    assert {hostname: head.node(hostname).image for hostname in NODES} == {
        "cpu-03": "ubuntu-22.04-cpu",
        "cpu-05": "ubuntu-22.04-cpu",
        "cpu-06": "ubuntu-22.04-cpu",
        "dgx-05": "dgx-os-6.3",
        "dgx-06": "dgx-os-6.3",
    }
    again = workspace.apply({**inputs, "power_action": "power_on"})
    assert again.changes == []
    assert workspace.plan().code == 0

    updated = copy.deepcopy(inputs)
    updated["categories"]["k8s-gpu-worker"]["software_image_name"] = "dgx-os-6.4"
    identity = {hostname: head.devices()[hostname]["uuid"] for hostname in NODES}
    cycled = workspace.apply(
        {**updated, "power_action": "power_cycle", "provisioning_mode": "parallel", "power_nodes": ["dgx-05", "dgx-06"]}
    )

    assert cycled.changes[0] == ("updateCategory", "k8s-gpu-worker")
    assert sorted(cycled.changes[1:]) == [("power_cycle", "dgx-05"), ("power_cycle", "dgx-06")]
    head.settle()
    assert {head.node(hostname).image for hostname in ("dgx-05", "dgx-06")} == {"dgx-os-6.4"}
    assert {hostname: head.devices()[hostname]["uuid"] for hostname in NODES} == identity
    assert {hostname: head.node(hostname).boots for hostname in NODES} == {
        "cpu-03": 1,
        "cpu-05": 1,
        "cpu-06": 1,
        "dgx-05": 2,
        "dgx-06": 2,
    }

    destroyed = workspace.destroy()

    assert [call for call, _ in destroyed.changes if call.startswith("power")] == []
    assert (set(head.devices()), set(head.categories())) == before
    assert workspace.addresses() == []


@usually_general
def test_lookups_do_not_grow_with_the_cluster(workspace: Deployment) -> None:
    inputs = reference()
    one = {**inputs, "nodes": dict(list(inputs["nodes"].items())[:1])}

    calls = [
        sorted(request.name for request in workspace.plan(some).requests if request.name != "login")
        for some in (one, inputs)
    ]

    assert calls[0] == calls[1]
    assert calls[0] == [
        "CMPart.getSoftwareImages",
        "cmdevice.getCategories",
        "cmdevice.getNodes",
        "cmdevice.getNodes",
        "cmnet.getNetworks",
    ]


@usually_general
def test_static_addresses_are_static(head: HeadNode, workspace: Deployment) -> None:
    inputs = reference()
    inputs["nodes"]["dgx-05"]["interfaces"] = {
        "eth1": {"mac": "02:5e:00:00:d1:05", "network": "internalnet", "ip": "10.184.162.215"},
        "eth2": {"mac": "02:5e:00:00:d2:05", "network": "internalnet"},
    }
    workspace.apply(inputs)

    interfaces = {entry["name"]: entry for entry in head.devices()["dgx-05"]["interfaces"]}

    networks = {name: record["uuid"] for name, record in head.networks().items()}
    assert {name: (entry.get("ip"), entry["dhcp"], entry["network"]) for name, entry in interfaces.items()} == {
        "BOOTIF": ("10.184.162.205", False, networks["internalnet"]),
        "ipmi0": ("10.229.10.205", False, networks["ipminet"]),
        "eth1": ("10.184.162.215", False, networks["internalnet"]),
        "eth2": ("0.0.0.0", True, networks["internalnet"]),  # noqa: S104 - how BCM says that there is none
    }
    device = head.devices()["dgx-05"]
    assert device["powerControl"] == "ipmi"
    assert device["managementNetwork"] == networks["internalnet"]
    assert device["provisioningInterface"] == interfaces["BOOTIF"]["uuid"]
    assert workspace.plan().code == 0


@both_forms
def test_every_field_reaches_bcm(head: HeadNode, workspace: Deployment) -> None:
    inputs = reference()
    inputs["nodes"]["dgx-05"] |= {
        "roles": ["storage"],
        "bmc_mac": "02-5E-00-00-BB-05",
        "boot_interface": "eth0",
        "bmc_interface": "rf0",
        "power_control": "ipmi0",
        "notes": "rack 7, ${unit}",
        "kernel_parameters": "quiet",
        "default_gateway": "10.184.162.1",
        "boot_loader": "GRUB",
        "boot_loader_protocol": "TFTP",
        "serial_number": "S1",
        "part_number": "P1",
        "interfaces": {
            "eth0": {"bootable": True},
            "eth1": {"mac": "02:5e:00:00:d1:05", "network": "internalnet", "ipv6_ip": "FD00::05"},
        },
    }
    inputs["categories"]["k8s-gpu-worker"] |= {
        "install_mode": "FULL",
        "management_network": "internalnet",
        "initialize": "#!/bin/sh\nexit 0\n",
        "finalize": "#!/bin/sh\necho ${CMD_HOSTNAME}\n",
        "boot_loader": "GRUB",
        "boot_loader_protocol": "TFTP",
        "modules": [{"name": "ib_umad", "parameters": "a=1"}, {"name": "x"}],
        "bmc_settings": {"privilege": "OPERATOR", "user_id": 4, "power_reset_delay": 5},
        "notes": "gpu",
    }

    run = workspace.apply({**inputs, "bmc_username": "ops", "bmc_password": "only-a-test"})

    sent = {
        call: [request.args[0] for request in run.requests if request.name == f"cmdevice.{call}"]
        for call in ("addCategory", "addDevice")
    }
    (gpu,) = [category for category in sent["addCategory"] if category["name"] == "k8s-gpu-worker"]
    texts = {
        "installMode": "FULL",
        "initialize": "#!/bin/sh\nexit 0\n",
        "finalize": "#!/bin/sh\necho ${CMD_HOSTNAME}\n",
        "bootLoader": "GRUB",
        "bootLoaderProtocol": "TFTP",
        "kernelParameters": "iommu=pt",
        "disksetup": reference()["categories"]["k8s-gpu-worker"]["disksetup"],
        "notes": "gpu",
    }
    assert {key: gpu[key] for key in texts} == texts
    assert gpu["softwareImageProxy"]["parentSoftwareImage"] == head.images()["dgx-os-6.3"]["uuid"]
    assert gpu["managementNetwork"] == head.networks()["internalnet"]["uuid"]
    assert [module["name"] for module in gpu["modules"]] == ["ib_umad", "x"]
    assert gpu["modules"][0]["parameters"] == "a=1"
    settings = {"userName": "ops", "privilege": "OPERATOR", "userID": 4, "powerResetDelay": 5}
    assert {key: gpu["bmcSettings"][key] for key in settings} == settings

    (device,) = [device for device in sent["addDevice"] if device["hostname"] == "dgx-05"]
    texts = {
        "notes": "rack 7, ${unit}",
        "kernelParameters": "quiet",
        "defaultGateway": "10.184.162.1",
        "bootLoader": "GRUB",
        "bootLoaderProtocol": "TFTP",
        "serialNumber": "S1",
        "partNumber": "P1",
        "powerControl": "ipmi0",
    }
    assert {key: device[key] for key in texts} == texts
    assert [role["name"] for role in device["roles"]] == ["storage"]
    interfaces = {entry["name"]: entry for entry in device["interfaces"]}
    assert list(interfaces) == ["eth0", "rf0", "eth1"]
    assert interfaces["eth0"]["bootable"] is True
    assert interfaces["rf0"]["mac"].upper() == "02:5E:00:00:BB:05"
    assert (interfaces["eth1"]["mac"].lower(), interfaces["eth1"]["ipv6Ip"]) == ("02:5e:00:00:d1:05", "fd00::5")
    assert workspace.plan().code == 0


@both_forms
def test_outputs(head: HeadNode, workspace: Deployment) -> None:
    workspace.apply({**reference(), "power_action": "power_on", "power_nodes": ["cpu-03"]})

    outputs = workspace.outputs()

    devices = head.devices()
    assert outputs["device_ids"] == {hostname: devices[hostname]["uuid"] for hostname in NODES}
    assert outputs["node_bmc_ips"]["dgx-06"] == "10.229.10.206"
    assert outputs["node_categories"]["cpu-03"] == "k8s-control-plane"
    assert outputs["category_ids"] == {name: head.categories()[name]["uuid"] for name in CATEGORIES}
    assert outputs["software_image"]["name"] == "ubuntu-22.04-cpu"
    assert outputs["software_image"]["uuid"] == head.images()["ubuntu-22.04-cpu"]["uuid"]
    assert outputs["management_network_id"] == head.networks()["internalnet"]["uuid"]
    assert outputs["node_status"]["cpu-03"] == {
        "hostname": "cpu-03",
        "category": "k8s-control-plane",
        "software_image": "ubuntu-22.04-cpu",
        "management_ip": "10.184.162.103",
        "reported_ips": ["10.184.162.103", "10.229.10.103"],
        "bmc_ip": "10.229.10.103",
        "registered": True,
        "state": "powered",
        "success": True,
    }
    assert outputs["node_status"]["cpu-05"]["state"] == "registered"
    summary = outputs["provisioning_summary"]
    assert summary["total"] == 5
    assert {state: entry["count"] for state, entry in summary["states"].items() if entry["count"]} == {
        "powered": 1,
        "registered": 4,
    }
    assert summary["states"]["registered"]["hostnames"] == NODES[1:]
