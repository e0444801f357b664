"""Failures: their effect on other nodes, Terraform's messages, and whether the documented advice works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.forms import Deployment, both_forms, each_form_and_mode, exact_and_every_terraform, usually_general
from support.inputs import DISK_SETUP, cluster_of, node
from support.rehearsal import (
    READINESS,
    change,
    change_category,
    change_node,
    powered,
    progress,
    reference_cluster,
    time_passes,
)

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable


TEN = cluster_of(10)
NAMES = sorted(TEN["nodes"])
BROKEN = "dgx-04"
OTHERS = [name for name in NAMES if name != BROKEN]


def hopeless(*hostnames: str) -> dict[str, Any]:
    """Return a readiness check that gives up soon on nodes that cannot come up, and waits for the others."""
    once, patiently = "bcm-node-provisioning wait", READINESS["command"]
    command = f"case $NODE_HOSTNAME in {'|'.join(hostnames)}) {once};; *) {patiently};; esac"
    return {"command": command, "timeout": 5, "interval": 1}


@exact_and_every_terraform
def test_a_bmc_that_does_not_answer_leaves_nine_nodes_alone(form: str, workspace: Deployment, head: HeadNode) -> None:
    inputs = change(TEN, provisioning_mode="parallel", power_action="power_on")
    fault = head.fault("bmc_unreachable", node=BROKEN)

    failed = workspace.apply(inputs, expect=1)
    assert f"power_on on device {BROKEN}" in failed.output
    assert "BMC unreachable: no answer from 10.229.10.104" in failed.output
    assert sorted(failed.power) == [("power_on", name) for name in NAMES]
    assert powered(head) == {name: ["power_on"] for name in OTHERS}
    head.settle()
    assert {name: head.node(name).status for name in NAMES} == {**dict.fromkeys(OTHERS, "UP"), BROKEN: "DOWN"}

    workspace.apply(None, "-refresh-only")
    head.clear_faults(fault.id)
    if form == "exact":
        # The request of the node that failed is not recorded, so the next apply powers that node, and no other.
        powered_nodes = dict.fromkeys(OTHERS, ("powered", True))
        assert progress(workspace.outputs()) == {**powered_nodes, BROKEN: ("registered", False)}
        retried = workspace.apply()
        assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("powered", True))
        assert workspace.plan(expect=0).changes == []
    else:
        # Every request is recorded, also that of the node that failed: the outputs claim no success, and no request is
        # repeated.
        assert progress(workspace.outputs()) == dict.fromkeys(NAMES, ("power_requested", None))
        assert workspace.apply().changes == []
        retried = workspace.apply(None, f"-replace={workspace.request(BROKEN)}")
    assert retried.changes == [("power_on", BROKEN)]
    head.settle()
    assert head.node(BROKEN).status == "UP"
    assert powered(head) == {name: ["power_on"] for name in NAMES}


@both_forms
def test_wrong_bmc_credentials_are_corrected_and_the_node_retried(form: str, deploy: Callable[..., Deployment]) -> None:
    machine = {"macs": ["02:5e:00:00:00:02"], "bmc": {"ip": "10.229.10.102", "username": "root", "password": "right"}}
    inputs = change(cluster_of(3), provisioning_mode="parallel", power_action="power_on", bmc_username="root")
    with HeadNode(reference_cluster(machines={"rack-2": machine})) as head:
        workspace = deploy(form, head)
        failed = workspace.apply(change(inputs, **password("wrong")), expect=1)
        assert "power_on on device dgx-02" in failed.output
        assert "BMC authentication failed at 10.229.10.102: user name or password is wrong" in failed.output
        assert powered(head) == {"dgx-01": ["power_on"], "dgx-03": ["power_on"]}

        corrected = change(inputs, **password("right"))
        correction, retry = ("updateCategory", "dgx"), ("power_on", "dgx-02")
        if form == "exact":
            assert workspace.apply(corrected).changes == [correction, retry]
        else:
            assert workspace.apply(corrected).changes == [correction]
            assert workspace.apply(None, f"-replace={workspace.request('dgx-02')}").changes == [retry]
        assert powered(head) == {name: ["power_on"] for name in inputs["nodes"]}


@both_forms
def test_nodes_that_fail_in_three_ways_do_not_touch_the_others(
    form: str, workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(5), provisioning_mode="parallel", power_action="power_cycle", readiness=READINESS)
    head.fault("install_failure", node="dgx-02")
    head.fault("pxe_failure", node="dgx-03")
    head.fault("bmc_unreachable", node="dgx-04")
    with time_passes(head, after=4):
        failed = workspace.apply(change(inputs, readiness=hopeless("dgx-03", "dgx-04")), expect=1)
    names = sorted(inputs["nodes"])
    broken = [name for name in names if f"Readiness check of {name} reported a permanent failure" in failed.output]
    unready = [name for name in names if f"Readiness check of {name} did not succeed in 5 s" in failed.output]
    refused = [name for name in names if f"power_cycle on device {name} (UUID" in failed.output]
    # The general form also checks a node whose power action failed; the exact form does not.
    assert (broken, refused) == (["dgx-02"], ["dgx-04"])
    assert unready == (["dgx-03"] if form == "exact" else ["dgx-03", "dgx-04"])
    assert [head.node(name).status for name in names] == ["UP", "INSTALLER_FAILED", "DOWN", "DOWN", "UP"]
    assert powered(head) == {name: ["power_cycle"] for name in names if name != "dgx-04"}
    workspace.apply(None, "-refresh-only")
    assert progress(workspace.outputs()) == (
        {
            "dgx-01": ("ready", True),
            "dgx-02": ("powered", False),
            "dgx-03": ("powered", False),
            "dgx-04": ("registered", False),
            "dgx-05": ("ready", True),
        }
        if form == "exact"
        else dict.fromkeys(names, ("power_requested", None))
    )

    head.clear_faults()
    recorded = ["dgx-02", "dgx-03"] if form == "exact" else ["dgx-02", "dgx-03", "dgx-04"]
    with time_passes(head, after=3):
        retried = workspace.apply(inputs, *workspace.retry(*recorded))
    assert sorted(retried.changes) == [("power_cycle", name) for name in ("dgx-02", "dgx-03", "dgx-04")]
    assert progress(workspace.outputs()) == dict.fromkeys(names, ("ready", True))


@usually_general
def test_in_parallel_mode_a_node_that_was_not_installed_is_powered_by_replacing_its_record(
    workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(2), provisioning_mode="parallel", power_action="power_cycle", readiness=READINESS)
    head.fault("install_failure", node="dgx-02", count=1)
    with time_passes(head, after=2):
        workspace.apply(inputs, expect=1)
    with time_passes(head):
        retried = workspace.apply(None, *workspace.retry("dgx-02"))
    assert retried.changes == [("power_cycle", "dgx-02")]
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))


@exact_and_every_terraform
def test_a_chain_stops_at_the_failed_node_and_resumes_there(workspace: Deployment, head: HeadNode) -> None:
    inputs = change(cluster_of(5), power_action="power_cycle", readiness=READINESS)
    fault = head.fault("bmc_unreachable", node="dgx-03")
    with time_passes(head):
        failed = workspace.apply(inputs, expect=1)
    assert "power_cycle on device dgx-03" in failed.output
    assert "BMC unreachable: no answer from 10.229.10.103" in failed.output
    assert failed.power == [("power_cycle", "dgx-01"), ("power_cycle", "dgx-02"), ("power_cycle", "dgx-03")]
    assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-02": ["power_cycle"]}

    workspace.apply(None, "-refresh-only")
    outputs = workspace.outputs()
    assert progress(outputs) == {
        "dgx-01": ("ready", True),
        "dgx-02": ("ready", True),
        "dgx-03": ("registered", False),
        "dgx-04": ("registered", False),
        "dgx-05": ("registered", False),
    }
    assert outputs["provisioning_summary"]["states"]["registered"]["hostnames"] == ["dgx-03", "dgx-04", "dgx-05"]

    head.clear_faults(fault.id)
    with time_passes(head):
        resumed = workspace.apply()
    assert resumed.changes == [("power_cycle", "dgx-03"), ("power_cycle", "dgx-04"), ("power_cycle", "dgx-05")]
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))
    assert powered(head) == {name: ["power_cycle"] for name in inputs["nodes"]}


@both_forms
def test_a_chain_stops_at_a_node_that_is_not_installed(workspace: Deployment, head: HeadNode) -> None:
    inputs = change(cluster_of(3), power_action="power_cycle", readiness=READINESS)
    head.fault("install_failure", node="dgx-02", count=1)
    with time_passes(head):
        failed = workspace.apply(inputs, expect=1)
    assert "Readiness check of dgx-02 reported a permanent failure (exit 99)" in failed.output
    assert failed.power == [("power_cycle", "dgx-01"), ("power_cycle", "dgx-02")]
    workspace.apply(None, "-refresh-only")
    assert progress(workspace.outputs()) == {
        "dgx-01": ("ready", True),
        "dgx-02": ("powered", False),
        "dgx-03": ("registered", False),
    }

    # The next apply checks again and powers no node; the retry powers the failed node, and the chain continues.
    assert workspace.apply(change(inputs, readiness=hopeless("dgx-02")), expect=1).changes == []
    with time_passes(head):
        retried = workspace.apply(inputs, f"-replace={workspace.request('dgx-02')}")
    assert retried.changes == [("power_cycle", "dgx-02"), ("power_cycle", "dgx-03")]
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))
    assert [head.node(name).status for name in inputs["nodes"]] == ["UP"] * 3


@each_form_and_mode
def test_a_new_node_that_was_not_installed_is_retried_when_it_is_off(
    mode: str, workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(2), provisioning_mode=mode, power_action="power_on", readiness=READINESS)
    head.fault("install_failure", node="dgx-02", count=1)
    with time_passes(head, after=1 if mode == "sequential" else 2):
        workspace.apply(inputs, expect=1)
    # BCM accepts power_on for a machine that is on, and nothing happens: the request alone is not a retry.
    with time_passes(head):
        workspace.apply(change(inputs, readiness=hopeless("dgx-02")), *workspace.retry("dgx-02"), expect=1)
    assert head.node("dgx-02").status == "INSTALLER_FAILED"
    head.press_power("dgx-02", "OFF")
    with time_passes(head):
        assert workspace.apply(inputs, *workspace.retry("dgx-02")).changes == [("power_on", "dgx-02")]
    assert head.node("dgx-02").status == "UP"
    assert powered(head) == {"dgx-01": ["power_on"], "dgx-02": ["power_on", "power_on", "power_on"]}


@both_forms
def test_a_plan_names_all_that_bcm_lacks_and_changes_nothing(workspace: Deployment) -> None:
    inputs = {
        "software_image_name": "dgx-os-6.3",
        "management_network": "mgmtnet",
        "power_action": "power_cycle",
        "categories": {"login": {}, "dgx": {"software_image_name": "dgx-os-9"}},
        "nodes": {
            "bcm-head": node(31, "dgx", "02:5e:00:00:00:01"),
            "dgx-02": node(32, "nowhere", "02:5e:00:00:00:02"),
            "dgx-03": node(33, "default", "02:5e:00:00:00:03", roles=["slurmclient", "Slurmclient"]),
            "dgx-04": node(
                34, "dgx", "02:5e:00:00:00:04", interfaces={"eth1": {"network": "ipminet", "ip": "10.184.163.34"}}
            ),
            "dgx-05": node(35, "dgx", "02:5e:00:00:00:05") | {"ipmi_ip": "10.229.11.35"},
            "dgx-06": node(36, "dgx", "02:5e:00:00:00:06", interfaces={"eth1": {"network": "ibnet"}}),
        },
    }
    plan = workspace.plan(inputs, expect=1)
    assert plan.changes == []
    for message in (
        'BCM has no software image named "dgx-os-9". It has: default-image, dgx-os-6.3, dgx-os-6.4,',
        'BCM has no network named "ibnet"; "mgmtnet". It has: globalnet, internalnet, ipminet.',
        'BCM has no category named "nowhere", and categories does not create it. BCM has: default, login.',
        "default is linked to default-image. Link them to dgx-os-6.3 in BCM",
        "BCM has a value for disksetup of login, and categories has none.",
        'No node in BCM has a role named "Slurmclient"; the provider can only assign a role that a node has.',
        "BCM lists these nodes as head nodes: bcm-head.",
        "the ipmi_ip of these nodes is not in exactly one network in BCM: dgx-05 (10.229.11.35: no network)",
        "10.184.163.34",
    ):
        assert message in plan.output, message
    assert not (workspace.directory / "terraform.tfstate").exists()


def password(text: str) -> dict[str, str]:
    return {"bmc_password": text}


@both_forms
def test_a_bmc_address_that_two_networks_hold_stops_the_plan(form: str, deploy: Callable[..., Deployment]) -> None:
    wider = {"othernet": {"subnet": "10.229.0.0/16"}}
    with HeadNode(reference_cluster(networks=wider)) as head:
        workspace = deploy(form, head)
        plan = workspace.plan(cluster_of(1), expect=1)
        assert "dgx-01 (10.229.10.101: ipminet, othernet). Set oob_network" in plan.output
        assert plan.changes == []
        workspace.apply(change(cluster_of(1), oob_network="ipminet"))
        [_, bmc] = head.devices()["dgx-01"]["interfaces"]
        assert bmc["network"] == head.networks()["ipminet"]["uuid"]


@each_form_and_mode
def test_records_that_bcm_has_are_named_and_power_no_node(
    form: str, mode: str, workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(2), power_action="power_cycle", provisioning_mode=mode)
    stopped = workspace.plan(change_node(inputs, "dgx-02", mac="02:5e:00:00:11:01"), expect=1)
    assert "BCM has these nodes under another name: dgx-02 (02:5e:00:00:11:01) is cpu-01" in stopped.output
    taken = change(inputs, nodes={**inputs["nodes"], "login-01": node(50, "dgx", "02:5e:00:00:00:50")})
    failed = workspace.apply(taken, expect=1)
    assert "login-01" in failed.output
    assert workspace.device("login-01") in failed.output
    # The general form registers all nodes before it powers one, the exact form each node before that node.
    alone = ["dgx-01", "dgx-02"] if form == "exact" else []
    assert failed.changes[0] == ("addCategory", "dgx")
    assert sorted(failed.power) == [("power_cycle", name) for name in alone]

    corrected = workspace.apply(inputs)
    assert sorted([*failed.power, *corrected.changes]) == [("power_cycle", "dgx-01"), ("power_cycle", "dgx-02")]
    assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-02": ["power_cycle"]}


@both_forms
def test_a_mac_address_that_an_interface_in_bcm_has_stops_the_plan(workspace: Deployment) -> None:
    workspace.apply(change_node(cluster_of(1), "dgx-01", bmc_mac="02:5E:00:00:99:01"))
    stopped = workspace.plan(change_node(cluster_of(2), "dgx-02", mac="02-5e-00-00-99-01"), expect=1)
    assert "BCM has these nodes under another name: dgx-02 (02-5e-00-00-99-01) is dgx-01" in stopped.output
    assert stopped.changes == []


@each_form_and_mode
def test_outputs_can_be_updated_when_a_node_could_not_be_registered(
    mode: str, form: str, workspace: Deployment, head: HeadNode
) -> None:
    inputs = change(cluster_of(2), power_action="power_cycle", provisioning_mode=mode)
    fault = head.fault("duplicate_mac", node="dgx-02")
    workspace.apply(inputs, expect=1)
    workspace.apply(None, "-refresh-only")
    other = ("registered", False) if form == "general" else ("powered", True)
    assert progress(workspace.outputs()) == {"dgx-01": other, "dgx-02": ("missing", False)}

    head.clear_faults(fault.id)
    workspace.apply()
    assert powered(head) == {"dgx-01": ["power_cycle"], "dgx-02": ["power_cycle"]}


@each_form_and_mode
def test_a_category_that_cannot_be_changed_powers_no_node(mode: str, workspace: Deployment, head: HeadNode) -> None:
    old = change(cluster_of(2), power_action="power_cycle", provisioning_mode=mode, readiness=READINESS)
    new = change(old, software_image_name="dgx-os-6.4")
    each = 1 if mode == "sequential" else 2
    with time_passes(head, after=each):
        workspace.apply(old)
    fault = head.fault("http_500", call="cmdevice.updateCategory")

    failed = workspace.apply(new, expect=1)
    assert "Category Update Failed" in failed.output
    assert failed.power == []
    # The change is reverted: BCM is unchanged, no node is powered, and nodes that were ready still are.
    assert workspace.apply(old).changes == []
    assert progress(workspace.outputs()) == dict.fromkeys(old["nodes"], ("ready", True))
    head.clear_faults(fault.id)
    with time_passes(head, after=each):
        done = workspace.apply(new)
    assert done.changes[0] == ("updateCategory", "dgx")
    assert sorted(done.changes[1:]) == [("power_cycle", "dgx-01"), ("power_cycle", "dgx-02")]
    assert [head.node(name).image for name in ("dgx-01", "dgx-02")] == ["dgx-os-6.4", "dgx-os-6.4"]
    assert powered(head) == {name: ["power_cycle", "power_cycle"] for name in ("dgx-01", "dgx-02")}


@both_forms
def test_a_value_that_cannot_be_removed_stops_the_plan(workspace: Deployment, head: HeadNode) -> None:
    values = {"kernel_parameters": "quiet", "notes": "as delivered", "disksetup": DISK_SETUP}
    inputs = change(cluster_of(1), categories={"dgx": values})
    workspace.apply(inputs)
    plan = workspace.plan(change_category(inputs, "dgx", **dict.fromkeys(values)), expect=1)
    removed = "disksetup of dgx; kernel_parameters of dgx; notes of dgx"
    assert f"BCM has a value for {removed}, and categories has none." in plan.output
    assert plan.changes == []
    other = workspace.apply(change_category(inputs, "dgx", kernel_parameters="splash"))
    assert other.changes == [("updateCategory", "dgx")]
    assert head.categories()["dgx"]["kernelParameters"] == "splash"


@usually_general
def test_a_device_whose_registration_was_not_read_back_is_imported(workspace: Deployment, head: HeadNode) -> None:
    inputs = cluster_of(2)
    fault = head.fault("http_500", call="cmdevice.getDevice", node="dgx-02")
    failed = workspace.apply(inputs, expect=1)
    assert "Error Reading Created Device" in failed.output
    head.clear_faults(fault.id)
    duplicate = workspace.apply(expect=1)
    assert "already exists" in duplicate.output
    uuid = head.node("dgx-02").uuid
    block = f'import {{\n  to = {workspace.device("dgx-02")}\n  id = "{uuid}"\n}}\n'
    (workspace.directory / "import.tf").write_text(block, encoding="utf-8")
    workspace.apply()
    assert workspace.plan(expect=0).changes == []
    assert head.node("dgx-02").uuid == uuid
    assert powered(head) == {}


@usually_general
def test_a_device_that_a_refresh_emptied_is_imported(workspace: Deployment, head: HeadNode) -> None:
    """The newest provider keeps a device without values if BCM answers null; here BCM refuses the read.

    The first is measured (generations.md, section 5). That a refusal with status 200 has the same effect follows from
    the provider taking it for success.
    """
    inputs = change(cluster_of(2), power_action="power_cycle")
    workspace.apply(inputs)
    once = {"dgx-01": ["power_cycle"], "dgx-02": ["power_cycle"]}
    fault = head.fault("not_allowed", call="cmdevice.getDevice", node="dgx-02")
    workspace.apply(None, "-refresh-only")
    head.clear_faults(fault.id)
    failed = workspace.apply(change(inputs, power_generation=1, power_nodes=["dgx-02"]), expect=1)
    assert "Zero UUID" in failed.output
    assert powered(head) == once

    address, uuid = workspace.device("dgx-02"), head.node("dgx-02").uuid
    workspace.run("state", "rm", address, expect=0)
    workspace.write({"import.tf": f'import {{\n  to = {address}\n  id = "{uuid}"\n}}\n'})
    assert workspace.apply(inputs).changes == []
    assert workspace.plan(expect=0).changes == []
    assert powered(head) == once
