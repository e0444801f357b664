"""User stories 1 to 4 of an operator: real Terraform, a simulated head node, simulated time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from support.forms import FORMS, both_forms, each_form_and_mode, exact_and_every_terraform, usually_general
from support.inputs import DISK_SETUP, cluster_of, node, reference
from support.rehearsal import (
    MINUTE,
    READINESS,
    change,
    minutes_to_up,
    powered,
    progress,
    time_passes,
    without_node,
)

if TYPE_CHECKING:
    from typing import Any

    from support.forms import Deployment

    from bcm_simulator.running import HeadNode

NO_MAC = "00:00:00:00:00:00"
NO_NETWORK = "00000000-0000-0000-0000-000000000000"
CREDENTIALS = {"bmc_username": "operator", "bmc_password": "s3cret-bmc"}


def one_node() -> dict[str, Any]:
    return {
        "software_image_name": "dgx-os-6.3",
        "management_network": "internalnet",
        "nodes": {
            "dgx-05": node(
                205,
                "dgx",
                "02:5e:00:00:d0:05",
                roles=["slurmclient"],
                interfaces={"eth1": {"mac": "02:5e:00:00:d1:05"}},
            )
        },
        "categories": {"dgx": {"disksetup": DISK_SETUP}},
        **CREDENTIALS,
    }


def shown(
    state: str, *, success: bool | None, image: str = "dgx-os-6.3", registered: bool = True
) -> dict[str, dict[str, Any]]:
    """Return `node_status` of the only node."""
    return {
        "dgx-05": {
            "hostname": "dgx-05",
            "category": "dgx",
            "software_image": image,
            "management_ip": "10.184.162.205",
            "reported_ips": ["10.184.162.205", "10.229.10.205"],
            "bmc_ip": "10.229.10.205",
            "registered": registered,
            "state": state,
            "success": success,
        }
    }


@exact_and_every_terraform
def test_a_node_from_bare_metal_to_its_second_image(workspace: Deployment, head: HeadNode) -> None:
    inputs = one_node()
    network = {name: record["uuid"] for name, record in head.networks().items()}
    kind, face = "Network", "Interface"

    registered = workspace.apply(inputs)
    assert registered.changes == [("addCategory", "dgx"), ("addDevice", "dgx-05")]
    category, device = head.categories()["dgx"], head.devices()["dgx-05"]
    assert category["bmcSettings"]["userName"] == "operator"
    assert category["softwareImageProxy"]["parentSoftwareImage"] == head.images()["dgx-os-6.3"]["uuid"]
    assert (device["mac"], device["category"], device["managementNetwork"], device["powerControl"]) == (
        "02:5e:00:00:d0:05",
        category["uuid"],
        network["internalnet"],
        "ipmi",
    )
    assert [role["name"] for role in device["roles"]] == ["slurmclient"]
    assert [
        tuple(interface.get(key) for key in ("name", "childType", "mac", "network", "ip", "dhcp"))
        for interface in device["interfaces"]
    ] == [
        ("BOOTIF", f"{kind}Physical{face}", "02:5e:00:00:d0:05", network["internalnet"], "10.184.162.205", False),
        ("ipmi0", f"{kind}Bmc{face}", NO_MAC, network["ipminet"], "10.229.10.205", False),
        ("eth1", f"{kind}Physical{face}", "02:5e:00:00:d1:05", NO_NETWORK, "0.0.0.0", False),  # noqa: S104
    ]
    assert (head.node("dgx-05").power, head.node("dgx-05").power_calls) == ("OFF", ())
    assert workspace.outputs()["node_status"] == shown("registered", success=True)

    with time_passes(head):
        installed = workspace.apply(change(inputs, power_action="power_on", readiness=READINESS))
    assert installed.changes == [("power_on", "dgx-05")]
    before = head.node("dgx-05")
    assert before.statuses == ["DOWN", "BOOTING", "INSTALLING", "INSTALLER_CALLINGINIT", "UP"]
    assert (before.image, before.installs[0].mode_from) == ("dgx-os-6.3", "new node")
    assert minutes_to_up(before) < 30
    outputs = workspace.outputs()
    assert outputs["node_status"] == shown("ready", success=True)
    assert outputs["node_bmc_ips"] == {"dgx-05": "10.229.10.205"}
    assert outputs["node_categories"] == {"dgx-05": "dgx"}
    assert outputs["device_ids"] == {"dgx-05": before.uuid}

    again = change(inputs, power_action="power_cycle", readiness=READINESS, software_image_name="dgx-os-6.4")
    with time_passes(head):
        cycled = workspace.apply(again)
    assert cycled.changes == [("updateCategory", "dgx"), ("power_cycle", "dgx-05")]
    after = head.node("dgx-05")
    assert [install.image for install in after.installs] == ["dgx-os-6.3", "dgx-os-6.4"]
    assert (after.image, after.status, after.lost_runs) == ("dgx-os-6.4", "UP", 1)
    assert minutes_to_up(after) < 30
    assert head.devices()["dgx-05"] == device
    assert (after.uuid, after.mac, after.ip, after.bmc_ip) == (before.uuid, before.mac, before.ip, before.bmc_ip)
    assert workspace.outputs()["node_status"] == shown("ready", success=True, image="dgx-os-6.4")
    assert powered(head) == {"dgx-05": ["power_on", "power_cycle"]}


@both_forms
def test_five_nodes_one_after_another_in_the_given_order(workspace: Deployment, head: HeadNode) -> None:
    order = ["dgx-06", "cpu-03", "cpu-06", "dgx-05", "cpu-05"]
    inputs = change(reference(), power_action="power_on", readiness=READINESS, provisioning_order=order)
    with time_passes(head):
        run = workspace.apply(inputs)

    assert run.power == [("power_on", hostname) for hostname in order]
    nodes = [head.node(hostname) for hostname in order]
    assert [node.status for node in nodes] == ["UP"] * 5
    for earlier, later in pairwise(nodes):
        assert earlier.installs[0].finished_simulated <= later.power_calls[0].simulated
    assert head.slots().most_used == 1 < head.slots().total
    assert nodes[-1].installs[0].finished_simulated - nodes[0].power_calls[0].simulated < 150 * MINUTE
    summary = workspace.outputs()["provisioning_summary"]
    assert (summary["total"], summary["states"]["ready"]) == (5, {"count": 5, "hostnames": sorted(order)})
    assert {node.hostname: node.image for node in nodes} == {
        "cpu-03": "ubuntu-22.04-cpu",
        "cpu-05": "ubuntu-22.04-cpu",
        "cpu-06": "ubuntu-22.04-cpu",
        "dgx-05": "dgx-os-6.3",
        "dgx-06": "dgx-os-6.3",
    }


@pytest.mark.parametrize(
    ("form", "claimed"), [("general", ("power_requested", None)), ("exact", ("powered", True))], ids=FORMS
)
def test_ten_nodes_at_once_and_again_with_another_image(
    claimed: tuple[str, bool | None], workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(10), provisioning_mode="parallel", power_action="power_on")
    names = sorted(inputs["nodes"])
    workspace.apply(inputs)
    head.advance(10 * MINUTE)
    assert {head.node(name).status for name in names} == {"INSTALLING"}
    assert progress(workspace.outputs()) == dict.fromkeys(names, claimed)

    head.settle()
    nodes = {name: head.node(name) for name in names}
    assert {node.status for node in nodes.values()} == {"UP"}
    assert max(minutes_to_up(node) for node in nodes.values()) < 60
    assert head.slots().most_used == 10
    devices = head.devices()

    run = workspace.apply(change(inputs, power_action="power_cycle", software_image_name="dgx-os-6.4"))
    head.settle()
    assert run.changes[0] == ("updateCategory", "dgx")
    assert sorted(run.changes[1:]) == [("power_cycle", name) for name in names]
    assert {head.node(name).image for name in names} == {"dgx-os-6.4"}
    assert max(minutes_to_up(head.node(name)) for name in names) < 60
    assert {name: device for name, device in head.devices().items() if name in names} == {
        name: devices[name] for name in names
    }
    assert powered(head) == {name: ["power_on", "power_cycle"] for name in names}


@usually_general
@pytest.mark.parametrize("first", ["power_on", "power_cycle"])
def test_nodes_powered_in_parallel_are_confirmed_as_ready(first: str, workspace: Deployment, head: HeadNode) -> None:
    inputs = change(cluster_of(3), provisioning_mode="parallel", power_action="power_on")
    names = sorted(inputs["nodes"])
    calls = ["power_on"]
    if first == "power_cycle":
        calls.append("power_cycle")
        workspace.apply(inputs)
        head.settle()
    with time_passes(head, after=3):
        workspace.apply(change(inputs, power_action=first, readiness=READINESS | {"timeout": 8}))
    assert powered(head) == dict.fromkeys(names, calls)
    assert [head.node(name).status for name in names] == ["UP"] * 3
    assert progress(workspace.outputs()) == dict.fromkeys(names, ("ready", True))


@each_form_and_mode
@pytest.mark.parametrize("leaves", ["power_nodes", pytest.param("nodes", marks=pytest.mark.slow)])
def test_a_removed_node_delays_no_other_node(leaves: str, mode: str, workspace: Deployment, head: HeadNode) -> None:
    readiness = READINESS | {"command": "bcm-node-provisioning wait --timeout 6 --interval 0.1", "timeout": 8}
    order = ["dgx-01", "dgx-02", "dgx-03"]
    inputs = change(cluster_of(3), provisioning_mode=mode, provisioning_order=order, power_action="power_cycle")
    inputs = change(inputs, readiness=readiness)
    with time_passes(head):
        workspace.apply(inputs)
    left = without_node(inputs, "dgx-01") if leaves == "nodes" else change(inputs, power_nodes=order[1:])
    with time_passes(head):
        run = workspace.apply(change(left, power_generation=1))
    assert sorted(run.power) == [("power_cycle", "dgx-02"), ("power_cycle", "dgx-03")]


@both_forms
def test_twenty_nodes_share_ten_slots(workspace: Deployment, head: HeadNode) -> None:
    workspace.apply(change(cluster_of(20), provisioning_mode="parallel", power_action="power_on"))
    names = sorted(name for name in head.nodes() if name.startswith("dgx-"))
    head.advance(10 * MINUTE)
    slots = head.slots()
    assert (len(slots.used), len(slots.waiting), slots.total) == (10, 10, 10)
    queued = [node for node in map(head.node, names) if node.info == "waiting for FULL provisioning to '/' to start"]
    assert len(queued) == 10

    head.settle()
    nodes = [head.node(name) for name in names]
    assert [node.status for node in nodes] == ["UP"] * 20
    assert head.slots().most_used == 10
    ends = sorted(node.installed.finished_simulated for node in nodes if node.installed)
    assert ends[9] < ends[10]
    assert powered(head) == {name: ["power_on"] for name in names}


@both_forms
def test_nodes_are_installed_as_their_category_says(workspace: Deployment, head: HeadNode) -> None:
    layout = DISK_SETUP.replace("nvme0n1", "sda")
    inputs = change(
        reference(),
        categories={
            "k8s-control-plane": {"disksetup": layout, "initialize": "#!/bin/sh\nexit 0\n"},
            "k8s-gpu-worker": {
                "software_image_name": "dgx-os-6.3",
                "install_mode": "FULL",
                "disksetup": DISK_SETUP,
                "kernel_parameters": "iommu=pt",
                "finalize": "#!/bin/sh\ntouch /localdisk/etc/ready\nexit 0\n",
                "boot_loader": "GRUB",
                "modules": [{"name": "nvidia_peermem", "parameters": "x=1"}],
                "fsmounts": [{"device": "nas:/home", "mountpoint": "/home", "filesystem": "nfs"}],
                "bmc_settings": {"privilege": "ADMINISTRATOR", "user_id": 4, "power_reset_delay": 8},
            },
        },
        provisioning_mode="parallel",
        power_action="power_on",
        **CREDENTIALS,
    )
    workspace.apply(inputs)
    head.settle()
    cpu, dgx = head.node("cpu-03").installs[0], head.node("dgx-05").installs[0]
    assert (cpu.category, cpu.image, cpu.disk_layout) == ("k8s-control-plane", "ubuntu-22.04-cpu", layout)
    assert (dgx.category, dgx.image, dgx.disk_layout) == ("k8s-gpu-worker", "dgx-os-6.3", DISK_SETUP)
    assert (cpu.kernel_parameters, dgx.kernel_parameters) == ("", "iommu=pt")
    assert [(script.phase, script.owner, script.text) for script in cpu.scripts] == [
        ("initialize", "k8s-control-plane", "#!/bin/sh\nexit 0\n")
    ]
    assert [(script.phase, script.owner, script.text) for script in dgx.scripts] == [
        ("finalize", "k8s-gpu-worker", "#!/bin/sh\ntouch /localdisk/etc/ready\nexit 0\n")
    ]
    record = head.categories()["k8s-gpu-worker"]
    assert record["bootLoader"] == "GRUB"
    assert [(module["name"], module["parameters"]) for module in record["modules"]] == [("nvidia_peermem", "x=1")]
    assert [(mount["device"], mount["mountpoint"], mount["filesystem"]) for mount in record["fsmounts"]] == [
        ("nas:/home", "/home", "nfs")
    ]
    settings = record["bmcSettings"]
    assert (settings["userName"], settings["privilege"], settings["userID"], settings["powerResetDelay"]) == (
        "operator",
        "ADMINISTRATOR",
        4,
        8,
    )

    # AUTO makes the disk equal to the image, FULL rewrites it.
    workspace.apply(change(inputs, power_action="power_cycle"))
    head.settle()
    assert {
        name: (node.installs[1].mode, node.installs[1].transfer)
        for name, node in head.nodes().items()
        if name in inputs["nodes"]
    } == {
        "cpu-03": ("AUTO", "SYNC"),
        "cpu-05": ("AUTO", "SYNC"),
        "cpu-06": ("AUTO", "SYNC"),
        "dgx-05": ("FULL", "FULL"),
        "dgx-06": ("FULL", "FULL"),
    }
