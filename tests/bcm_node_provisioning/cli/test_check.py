"""`check`: what is ok, what is not, and what cannot be seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import PASSWORD, Ended, ForeignHeadNode, command

from bcm_simulator.cluster import Cluster

if TYPE_CHECKING:
    from bcm_node_provisioning.head_node import HeadNode as Client
    from bcm_simulator.running import HeadNode

OK, NOT_OK, UNSEEN = "ok", "not ok", "cannot be seen"

RELEASE = "Base Command Manager 10 or 11"
MANAGEMENT = "a management network with addresses"
IMAGES = "software images are there and complete"
CATEGORIES = "categories have an image and a disk layout"
BOOTING = "a network in which nodes boot over PXE"
NODES = "nodes have a MAC and a boot interface"
SIGNING = "nodes' certificates are signed without asking"
PROVISIONER = "a node with the provisioning role"
HELD = "it has the images"
SLOTS = "provisioning slots"
UP_TO_DATE = "provisioning nodes have the images as they are now"
BMCS = "nodes' BMCs are recorded"


def run(head: HeadNode | ForeignHeadNode, *arguments: str, **environment: str) -> Ended:
    return command("check", *arguments, environment={**head.environment, **environment})


def answers(ended: Ended) -> dict[str, tuple[str, str]]:
    return {item["what"]: (item["answer"], item["detail"]) for item in json.loads(ended.out)["items"]}


def faults(ended: Ended) -> dict[str, str]:
    return {what: detail for what, (answer, detail) in answers(ended).items() if answer == NOT_OK}


def test_a_head_node_that_is_ready(head: HeadNode) -> None:
    ended = run(head, "--json")
    document = json.loads(ended.out)
    assert (ended.code, ended.err, document["ok"]) == (0, "", True)
    seen = [(item["requirement"], item["what"], item["detail"]) for item in document["items"] if item["answer"] == OK]
    assert seen == [
        ("FR-041", "the head node answers", head.endpoint),
        ("FR-041", RELEASE, "10.24.11"),
        ("FR-041", MANAGEMENT, "internalnet"),
        ("FR-042", IMAGES, "default-image, ubuntu-22.04-cpu"),
        ("FR-042", CATEGORIES, "default, login"),
        ("FR-043", BOOTING, "internalnet"),
        ("FR-043", NODES, "2 nodes"),
        ("FR-044", SIGNING, "internalnet"),
        ("FR-045", PROVISIONER, "bcm-head"),
        ("FR-050", BMCS, "2 nodes"),
    ]
    requirements = {item["requirement"] for item in document["items"]}
    assert requirements == {f"FR-{number:03}" for number in range(41, 51)}
    assert all(item["detail"] for item in document["items"])
    assert head.requests(changes_only=True) == []


def test_the_list_for_people(head: HeadNode) -> None:
    ended = run(head, "--image", "gone")
    lines = ended.out.splitlines()
    assert ended.code == 1
    assert lines[3].split(maxsplit=8) == [
        *("not", "ok", "FR-042", "software", "images", "are", "there", "and"),
        "complete         there is no image 'gone', only default-image, dgx-os-6.3, dgx-os-6.4, ubuntu-22.04-cpu, "
        "ubuntu-24.04-cpu",
    ]
    start = lines.index("Cannot be seen from here; on the head node, as root:")
    assert [line.split()[0] for line in lines[start + 1 : -2]] == [
        *("FR-041", "FR-041", "FR-042", "FR-043", "FR-044", "FR-045", "FR-046", "FR-047", "FR-048", "FR-049", "FR-050")
    ]
    assert lines[-1] == "9 ok, 1 not ok, 11 cannot be seen from here"


def test_what_is_about_to_be_used_and_is_not_there(head: HeadNode) -> None:
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
    assert (ended.code, faults(ended)) == (
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
    assert faults(run(head, "--json", "--image", "clone")) == {IMAGES: "clone is being copied"}
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
    assert (ended.code, faults(ended)) == (
        1,
        {
            RELEASE: "9.2",
            MANAGEMENT: "there are none",
            CATEGORIES: "plain has no disk layout",
            BOOTING: "net has no range of dynamic addresses",
            NODES: "n1 boots in x, which is not for booting",
            BMCS: "n1 has no BMC interface; n1 has no power control; n2's BMC is in no network",
        },
    )


def test_an_empty_head_node(foreign: ForeignHeadNode) -> None:
    lists = ("cmdevice.getDevices", "cmdevice.getCategories", "cmpart.getSoftwareImages", "cmnet.getNetworks")
    foreign.answers |= {name: [] for name in lists}
    ended = run(foreign, "--json")
    assert faults(ended) == {
        MANAGEMENT: "there are none",
        IMAGES: "there are no images",
        BOOTING: "nodes may boot in no network",
    }
    unseen = {what for what, (answer, _) in answers(ended).items() if answer == UNSEEN}
    assert {RELEASE, SIGNING, PROVISIONER, HELD, SLOTS, UP_TO_DATE} < unseen


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
    found = faults(run(foreign, "--json"))
    assert found[NODES] == ("n1 has no boot interface; n2 has no MAC; n2 boots in no network, which is not for booting")
    assert found[BMCS] == "n1's BMC has no address; n1 has no power control; n2's BMC is in no network"


# --- what only some head nodes tell


@pytest.fixture
def telling(foreign: ForeignHeadNode) -> ForeignHeadNode:
    """Return a head node that tells how provisioning stands."""
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
    assert found[PROVISIONER] == (OK, "2 provisioning nodes")
    assert found[HELD] == (NOT_OK, "nobody serves two")
    assert found[SLOTS] == (NOT_OK, "10 for 12 nodes at once: the others wait")
    assert found[UP_TO_DATE] == (NOT_OK, "1 of 2 are not up to date: run updateprovisioners")


def test_provisioning_that_is_in_order(telling: ForeignHeadNode) -> None:
    telling.answers["cmprov.getProvisioningStatus"]["nodes"].pop()
    found = answers(run(telling, "--json", "--image", "one", "--at-once", "10"))
    assert found[HELD] == (OK, "one")
    assert found[SLOTS] == (OK, "10; nodes beyond that wait")
    assert found[UP_TO_DATE] == (OK, "1 up to date")


def test_slots_that_the_role_tells(telling: ForeignHeadNode) -> None:
    del telling.answers["cmprov.getProvisioningStatus"]
    role = {"childType": "ProvisioningRole", "name": "provisioning", "maxProvisioningNodes": 16}
    telling.answers["cmdevice.getDevices"][0]["roles"] = [role]
    found = answers(run(telling, "--json", "--at-once", "17"))
    assert found[PROVISIONER] == (OK, "head")
    assert found[SLOTS] == (NOT_OK, "16 for 17 nodes at once: the others wait")
    assert found[HELD][0] == found[UP_TO_DATE][0] == UNSEEN


@pytest.mark.parametrize(
    ("how", "answer"), [("AUTOMATIC", OK), ("ALWAYS", OK), ("NEVER", NOT_OK), ("INHERIT", UNSEEN), ("", UNSEEN)]
)
def test_signing(telling: ForeignHeadNode, how: str, answer: str) -> None:
    telling.answers["cmnet.getNetworks"] = [{"name": "net", "bootable": True, "allowAutosign": how}]
    assert answers(run(telling, "--json"))[SIGNING][0] == answer


# --- no answer at all


def test_a_refused_login_is_an_item_of_the_list(head: HeadNode) -> None:
    ended = run(head, "--json", BCM_PASSWORD=PASSWORD)
    detail = f"{head.endpoint} refuses the login of 'admin': check BCM_USERNAME and BCM_PASSWORD"
    item: dict[str, Any] = {
        "requirement": "FR-041",
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
