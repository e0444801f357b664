"""`check`: what is good, what is missing, and what cannot be seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import PASSWORD, Ended, ForeignHeadNode, Reply, command
from support.terraform import MODULE

from bcm_simulator.cluster import Cluster
from bcm_simulator.provider.mirror import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.terraform import Workspace

    from bcm_node_provisioning.head_node import HeadNode as Client
    from bcm_simulator.running import HeadNode

OK, NOT_OK, NOTE = "ok", "not ok", "note"

RELEASE = "Base Command Manager 10 or 11"
ANSWERS = "how it answers"
PROVIDER = "the provider"
OPERATION = "the power call powerOperation"
ON = "the power call powerOn, powerOff, powerCycle"
ADVICE = "registering nodes"
MANAGEMENT = "a management network with addresses"
IMAGES = "software images exist and are complete"
CATEGORIES = "categories have an image and a disk layout"
BOOTING = "a network in which nodes boot over PXE"
NODES = "nodes have a MAC and a boot interface"
SIGNING = "node certificates are signed automatically"
HELD = "provisioning nodes have the images"
SLOTS = "provisioning slots"
BMCS = "nodes' BMCs are recorded"


def run(head: HeadNode | ForeignHeadNode, *arguments: str, **environment: str) -> Ended:
    return command("check", *arguments, environment={**head.environment, **environment})


def answers(ended: Ended) -> dict[str, tuple[str, str]]:
    return {item["what"]: (item["answer"], item["detail"]) for item in json.loads(ended.out)["items"]}


def errors(ended: Ended) -> dict[str, str]:
    return {what: detail for what, (answer, detail) in answers(ended).items() if answer == NOT_OK}


def test_a_head_node_that_is_ready(head: HeadNode) -> None:
    ended = run(head, "--json")
    document = json.loads(ended.out)
    assert (ended.code, ended.err, document["ok"]) == (0, "", True)
    seen = [(item["what"], item["detail"]) for item in document["items"] if item["answer"] == OK]
    assert [entry for entry in seen if not entry[0].startswith("the power call")] == [
        ("the head node answers", head.endpoint),
        (RELEASE, "11.0"),
        (MANAGEMENT, "internalnet"),
        (IMAGES, "default-image, ubuntu-22.04-cpu"),
        (CATEGORIES, "default, login"),
        (BOOTING, "internalnet"),
        (NODES, "2 nodes"),
        (SIGNING, "internalnet"),
        (BMCS, "2 nodes"),
    ]
    assert all(item["detail"] for item in document["items"])
    assert not any(node.power_calls for node in head.nodes().values())


def test_the_list_for_people(head: HeadNode) -> None:
    ended = run(head, "--image", "gone")
    lines = ended.out.splitlines()
    assert ended.code == 1
    (line,) = [line for line in lines if line.startswith("not ok")]
    assert line.split("  ")[-1] == (
        "there is no image 'gone', only default-image, dgx-os-6.3, dgx-os-6.4, ubuntu-22.04-cpu, ubuntu-24.04-cpu"
    )
    assert [part.split(maxsplit=1)[1] for part in lines[-1].split(", ")] == [OK, NOT_OK, NOTE]
    assert "FR-" not in ended.out


def test_named_records_that_are_missing(head: HeadNode) -> None:
    arguments = (
        "--image",
        "x",
        "--category",
        "y",
        "--category",
        "login",
        "--management-network",
        "z",
        "cpu-01",
        "cpu-09",
    )
    ended = run(head, "--json", *arguments)
    assert (ended.code, errors(ended)) == (
        1,
        {
            MANAGEMENT: "'z' is none: there are internalnet",
            IMAGES: "there is no image 'x', only default-image, dgx-os-6.3, dgx-os-6.4, ubuntu-22.04-cpu, "
            "ubuntu-24.04-cpu",
            CATEGORIES: "there is no category 'y', only default, login",
            BOOTING: "not in 'z': nodes may boot in internalnet",
            NODES: "cpu-09 is not registered",
        },
    )


def test_an_image_that_is_being_cloned(head: HeadNode, client: Client) -> None:
    clone = {
        "baseType": "SoftwareImage",
        "uuid": "1a1a1a1a-0000-4000-8000-000000000001",
        "name": "clone",
        "path": "/cm/images/clone",
        "originalImage": head.images()["dgx-os-6.4"]["uuid"],
    }
    assert client.call("cmpart.addSoftwareImage", clone, False)["success"] is True  # noqa: FBT003 - force, by position
    assert errors(run(head, "--json", "--image", "clone")) == {IMAGES: "clone is being copied"}
    head.settle()
    assert run(head, "--json", "--image", "clone").code == 0


def test_a_head_node_that_is_far_from_ready(head: HeadNode) -> None:
    head.reset(
        Cluster.model_validate(
            {
                "head_node": {"version": "9.2"},
                "networks": {"bare": {"management": True}, "net": {"subnet": "10.0.0.0/24", "bootable": True}, "x": {}},
                "images": {"one": {}},
                "categories": {"plain": {"image": "one"}},
                "nodes": {
                    "n1": {"mac": "02:00:00:00:00:11", "category": "plain", "network": "x"},
                    "n2": {"mac": "02:00:00:00:00:12", "category": "plain", "network": "net", "bmc_ip": "10.1.0.2"},
                },
            }
        )
    )
    ended = run(head, "--json")
    assert (ended.code, errors(ended)) == (
        1,
        {
            RELEASE: "9.2",
            MANAGEMENT: "there are none",
            CATEGORIES: "plain has no disk layout",
            BOOTING: "net has no range of dynamic addresses",
            NODES: "n1 boots in x, where node booting is not on",
            BMCS: "n1 has no BMC interface; n1 has no power control; n2's BMC is in no network",
        },
    )


def test_an_empty_head_node(foreign: ForeignHeadNode) -> None:
    lists = ("cmdevice.getDevices", "cmdevice.getCategories", "cmpart.getSoftwareImages", "cmnet.getNetworks")
    foreign.answers |= {name: [] for name in lists}
    ended = run(foreign, "--json")
    assert errors(ended) == {
        MANAGEMENT: "there are none",
        IMAGES: "there are no images",
        BOOTING: "nodes may boot in no network",
    }
    found = answers(ended)
    assert found[RELEASE][0] == found[ANSWERS][0] == NOTE
    assert {SIGNING, HELD, SLOTS}.isdisjoint(found)


def test_nodes_whose_records_lack_what_booting_needs(foreign: ForeignHeadNode) -> None:
    lists = ("cmdevice.getCategories", "cmpart.getSoftwareImages", "cmnet.getNetworks")
    foreign.answers |= {name: [] for name in lists}
    foreign.answers["cmdevice.getDevices"] = [
        {"hostname": "n1", "uuid": "u1", "interfaces": [{"cardtype": "BMC", "bootable": True, "ip": "0.0.0.0"}]},  # noqa: S104
        {
            "hostname": "n2",
            "uuid": "u2",
            "mac": "00:00:00:00:00:00",
            "powerControl": "ipmi0",
            "interfaces": [
                {"uuid": "i1", "name": "eth1", "bootable": False},
                {"uuid": "i2", "name": "BOOTIF", "bootable": True},
                {"childType": "NetworkBmcInterface", "ip": "10.1.0.2"},
            ],
        },
    ]
    found = errors(run(foreign, "--json"))
    assert found[NODES] == ("n1 has no boot interface; n2 has no MAC; n2 boots in no network")
    assert found[BMCS] == "n1's BMC has no address; n1 has no power control; n2's BMC is in no network"


# --- answers that only some head nodes give


@pytest.fixture
def telling(foreign: ForeignHeadNode) -> ForeignHeadNode:
    """Return a head node that returns its provisioning status."""
    foreign.answers |= {
        "cmdevice.getDevices": [{"uuid": "u0", "hostname": "head", "childType": "HeadNode"}],
        "cmdevice.getCategories": [],
        "cmpart.getSoftwareImages": [{"uuid": "i1", "name": "one"}, {"uuid": "i2", "name": "two"}],
        "cmnet.getNetworks": [],
        "cmprov.getProvisioningStatus": {
            "provisioningRequestStatusList": [],
            "nodes": [
                {"ref_node_uuid": "u0", "ref_image_uuids": ["i1"], "slotsCapacity": 10, "upToDate": True},
                {"ref_node_uuid": "u1", "ref_image_uuids": [], "slotsCapacity": 8, "drained": True, "upToDate": False},
            ],
        },
    }
    return foreign


def test_the_provisioning_subsystem(telling: ForeignHeadNode) -> None:
    found = answers(run(telling, "--json", "--image", "one", "--image", "two", "--at-once", "12"))
    assert found[HELD] == (NOT_OK, "no node serves two")
    assert found[SLOTS] == (NOT_OK, "10 for 12 nodes at once: 2 wait for a slot")


def test_provisioning_that_is_in_order(telling: ForeignHeadNode) -> None:
    found = answers(run(telling, "--json", "--image", "one", "--at-once", "10"))
    assert found[HELD] == (OK, "one")
    assert found[SLOTS] == (OK, "10; further nodes wait for a slot")


@pytest.mark.parametrize(
    ("how", "answer"), [("AUTOMATIC", OK), ("ALWAYS", OK), ("NEVER", NOT_OK), ("INHERIT", None), ("", None)]
)
def test_signing(telling: ForeignHeadNode, how: str, answer: str | None) -> None:
    telling.answers["cmnet.getNetworks"] = [{"name": "net", "bootable": True, "allowAutosign": how}]
    assert answers(run(telling, "--json")).get(SIGNING, (None,))[0] == answer


# --- the provider, and how the head node answers


def interfaces(kind: str, **more: Any) -> list[dict[str, Any]]:
    return [
        {"name": "BOOTIF", "childType": "NetworkPhysicalInterface", **more},
        {"name": "ipmi0", "childType": kind, **more},
    ]


REAL_10 = interfaces("NetworkBmcInterface")
REAL_11 = interfaces("NetworkBmcInterface", bootable=False)
ECHO = interfaces("NetworkBMCInterface", bootable=True)
NO_ACCESS = {"errormessage": "Your certificate (profile: readonly) does not allow access to CMDevice::powerOperation"}


@pytest.mark.parametrize(
    ("version", "recorded", "expected"),
    [
        (
            "0.1.6",
            REAL_10,
            ("BMC interfaces: NetworkBmcInterface; bootable: omitted, as by BCM 10", "use manage = false"),
        ),
        ("0.1.6", REAL_11, ("BMC interfaces: NetworkBmcInterface; bootable: returned", "use manage = false")),
        ("0.1.6", ECHO, ("BMC interfaces: NetworkBMCInterface; bootable: returned", "register nodes with Terraform")),
        ("0.1.6", [], ("BMC interfaces: not seen; bootable: not seen", "not known, because no BMC interface")),
        ("9.9.9", REAL_10, ("BMC interfaces: NetworkBmcInterface; bootable: omitted, as by BCM 10", "the provider")),
    ],
)
def test_how_the_head_node_answers_the_published_provider(
    telling: ForeignHeadNode, tmp_path: Path, version: str, recorded: list[dict[str, Any]], expected: tuple[str, str]
) -> None:
    seen, wanted = expected
    telling.answers["cmdevice.getDevices"].append({"hostname": "n1", "uuid": "u1", "interfaces": recorded})
    (tmp_path / ".terraform.lock.hcl").write_text(
        'provider "registry.terraform.io/hashicorp/null" {\n  version = "3.0.0"\n}\n'
        f'provider "registry.terraform.io/hashi-demo-lab/bcm" {{\n  version     = "{version}"\n  hashes = []\n}}\n'
    )
    ended = run(telling, "--json", "--chdir", str(tmp_path))
    found = answers(ended)
    assert found[ANSWERS] == (NOTE, seen)
    assert found[PROVIDER][1].startswith(version)
    assert found[ADVICE][1].startswith(wanted)
    # This head node does not know the published provider's call; the other call does not matter.
    assert (ON in errors(ended), OPERATION in found) == ((True, False) if version == "0.1.6" else (False, True))
    named = [request["arg"] for request in telling.requests if request.get("call") == "powerOn"]
    assert [name.rpartition("-")[0] for name in named] == (["no-such-node"] if version == "0.1.6" else [])


def test_the_provider_of_an_initialized_root_module(
    make_workspace: Callable[..., Workspace], telling: ForeignHeadNode
) -> None:
    workspace = make_workspace("root").use(MODULE)
    environment = {"TF_CLI_CONFIG_FILE": workspace.environment["TF_CLI_CONFIG_FILE"]}
    found = answers(run(telling, "--json", "--chdir", str(workspace.directory), **environment))
    version, _, generation = found[PROVIDER][1].partition(" ")
    assert version == VERSION
    assert generation in {"(published generation)", "(main branch of spring 2026)", "(fork of April 2026)"}
    # Each generation has one of the two calls.
    assert len({ON, OPERATION} & found.keys()) == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"index": 0, "count": 0}, (OK, "known")),
        ({"success": False, "validation": []}, (OK, "known")),
        ({"errormessage": "Nothing to do"}, (OK, "known")),
        (NO_ACCESS, (NOTE, "this user has no right to it: {url} refuses cmdevice.powerOperation: {words}")),
        (Reply(400, "bad call"), (NOTE, "not known to this head node: power actions that use it fail")),
        (
            {"errormessage": "Unknown cmdevice call"},
            (NOTE, "not known to this head node: power actions that use it fail"),
        ),
    ],
)
def test_power_calls_are_checked_without_powering(telling: ForeignHeadNode, answer: Any, said: tuple[str, str]) -> None:
    telling.answers["cmdevice.powerOperation"] = answer
    found = answers(run(telling, "--json"))
    words = NO_ACCESS["errormessage"]
    assert found[OPERATION] == (said[0], said[1].format(url=telling.endpoint, words=words))
    asked = [request for request in telling.requests if request.get("call", "").startswith("power")]
    assert {json.dumps(request["args"]) for request in asked if request["call"] == "powerOperation"} == {
        '[{"baseType": "PowerOperation", "devices": [], "operation": "STATUS"}]'
    }
    assert {request["call"] for request in asked} == {"powerOperation"}


# --- no answer at all


def test_a_refused_login_is_an_item_of_the_list(head: HeadNode) -> None:
    ended = run(head, "--json", BCM_PASSWORD=PASSWORD)
    detail = f"{head.endpoint} refuses the login of 'admin': check BCM_USERNAME and BCM_PASSWORD"
    item: dict[str, Any] = {
        "what": "the head node answers",
        "answer": NOT_OK,
        "detail": detail,
    }
    assert (ended.code, ended.err, json.loads(ended.out)) == (1, "", {"ok": False, "items": [item]})


@pytest.mark.parametrize("number", ["0", "-1", "many"])
def test_a_wrong_number(head: HeadNode, number: str) -> None:
    ended = run(head, "--at-once", number)
    assert (ended.code, ended.out) == (2, "")
    assert f"argument --at-once: {number!r} is not a number of nodes from 1 up" in ended.err
