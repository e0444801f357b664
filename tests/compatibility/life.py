"""The life of a cluster, from the registration to the end, and the words for what happened in it.

Assertions cover what must hold with every provider and head node: no node is powered without a request, nothing is
lost, and records with `manage = false` are not written. The differences become the text of the table.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from support.inputs import cluster_of
from support.rehearsal import ask, change, change_category, change_node, powered, reference_cluster
from support.story import PowerStory

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from support.forms import Deployment
    from support.terraform import Run
    from support.worlds import World

NODES = ["dgx-01", "dgx-02", "dgx-03"]
UNLUCKY = "dgx-02"
"""The node that is changed, and whose BMC does not answer for a while."""
IMAGE, OTHER_IMAGE = "dgx-os-6.3", "dgx-os-6.4"

REGISTERED, REGISTERED_WITH_AN_ERROR, LEFT = "registers cleanly", "registers with an error", "left to BCM"
CHANGED = "changes cleanly"
FOUND, UNTOUCHED = "found", "nothing written"
POWERED, UNKNOWN_CALL = "power works", "power refused: unknown call"

INCONSISTENT = "Provider produced inconsistent result after apply"


def inputs_of(*, manage: bool) -> dict[str, Any]:
    """Return the inputs: nodes of a category that the module manages, or nodes and a category that BCM has."""
    inputs = change(cluster_of(len(NODES)), provisioning_mode="sequential")
    if manage:
        return inputs
    return change(unmanaged(inputs, category="gpu"), categories={})


def unmanaged(inputs: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Return inputs whose nodes are all left to BCM."""
    return {**inputs, "nodes": {name: {**node, "manage": False, **more} for name, node in inputs["nodes"].items()}}


@contextmanager
def head_node(world: World, *, manage: bool) -> Iterator[HeadNode]:
    """Run a head node of a world, whose clock moves only by hand; it has the nodes already if they are not managed."""
    nodes = {
        name: {
            "mac": node["mac"],
            "category": node["category"],
            "ip": node["management_ip"],
            "bmc_ip": node["ipmi_ip"],
            "bmc_network": "ipminet",
        }
        for name, node in inputs_of(manage=False)["nodes"].items()
        if not manage
    }
    cluster = reference_cluster(answers=world.answers, categories={"gpu": {"image": IMAGE}}, nodes=nodes)
    with HeadNode(cluster) as head:
        yield head


class Life:
    """A cluster from the registration to the end, with one provider and one head node."""

    def __init__(self, workspace: Deployment, head: HeadNode, *, manage: bool) -> None:
        self.workspace = workspace
        self.head = head
        self.manage = manage
        self.inputs = inputs_of(manage=manage)

    def play(self) -> list[str]:
        """Run it, and return the text for the table."""
        return self._managed() if self.manage else self._unmanaged()

    def _managed(self) -> list[str]:
        """Nodes that Terraform registers. If that ends in an error, they are set to `manage = false`."""
        if not self.register():
            self.fail_again()
            self.leave_to_bcm()
            powers = self._power()
            # The nodes stay in BCM, and so does their category.
            run = self.workspace.destroy(expect=1)
            assert "Category In Use" in run.output
            self._check_registered()
            return [REGISTERED_WITH_AN_ERROR, LEFT, powers]
        assert self.workspace.plan().code == 0
        self.inputs = change_node(self.inputs, UNLUCKY, notes="rack 7")
        assert self.workspace.apply(self.inputs).changes == [("updateDevice", UNLUCKY)]
        assert self.workspace.plan().code == 0
        powers = self._power()
        self.workspace.destroy()
        assert self.head.devices().keys().isdisjoint(NODES)
        assert "dgx" not in self.head.categories()
        return [REGISTERED, CHANGED, powers]

    def _unmanaged(self) -> list[str]:
        """Nodes that BCM has, with `manage = false`."""
        before = self.records()
        assert self.workspace.apply(self.inputs).changes == []
        self._check_outputs()
        self.inputs = change_node(self.inputs, UNLUCKY, notes="rack 7")
        assert self.workspace.apply(self.inputs).changes == []
        assert self.records() == before
        powers = self._power()
        before = self.records()
        assert self.workspace.destroy().changes == []
        assert self.records() == before
        return [FOUND, UNTOUCHED, powers]

    def records(self) -> Any:
        """Return all devices and categories that BCM has."""
        return self.head.devices(), self.head.categories()

    def register(self) -> bool:
        """Apply for the first time, and tell whether no node was registered with an error."""
        run = self.workspace.apply(self.inputs, expect=None)
        assert sorted(run.changes) == [("addCategory", "dgx"), *(("addDevice", name) for name in NODES)]
        self._check_registered()
        inconsistent = errors(run).count(INCONSISTENT)
        assert (run.code, inconsistent, errors(run).count("Error: ")) in [(0, 0, 0), (1, len(NODES), len(NODES))]
        assert powered(self.head) == {}
        return run.code == 0

    def fail_again(self) -> None:
        """After a registration with an error, apply again: BCM refuses a second registration, and nothing is lost."""
        before = self.records()
        again = self.workspace.apply(expect=1)
        assert all(name in errors(again) for name in NODES)
        assert errors(again).count("already exists") >= len(NODES)
        assert [call for call, _ in again.changes if call != "addDevice"] == []
        assert self.records() == before

    def leave_to_bcm(self) -> None:
        """Set `manage = false`, and run the commands in the plan's message."""
        before = self.records()
        self.inputs = unmanaged(self.inputs)
        stopped = self.workspace.plan(self.inputs, expect=1)
        assert "manage = false would remove these devices from BCM" in stopped.output
        self.workspace.follow(stopped)
        assert self.workspace.apply().changes == []
        assert self.records() == before
        self._check_outputs()
        assert self.workspace.plan().code == 0

    def _power(self) -> str:
        """Power all nodes on. If that works, request more; if not, set the power action to null."""
        requested = change(self.inputs, power_action="power_on")
        run = self.workspace.apply(requested, expect=None)
        if run.code:
            # The first step failed, so no later step began.
            assert "Power Operation Failed" in errors(run)
            assert "unknown call" in errors(run)
            assert run.power == [("power_on", NODES[0])]
            assert powered(self.head) == {}
            assert self.workspace.apply(self.inputs).changes == []
            return UNKNOWN_CALL
        assert run.power == [("power_on", name) for name in NODES]
        self.head.settle()
        assert powered(self.head) == {name: ["power_on"] for name in NODES}
        story = PowerStory(self.workspace, self.head, self._with_other_image(requested), NODES)
        installed = [self.head.node(name).installed for name in NODES]
        assert [one.image for one in installed if one] == [OTHER_IMAGE] * len(NODES)
        assert story.expect(None).changes == []

        self.head.fault("bmc_unreachable", node=UNLUCKY)
        before = powered(self.head)
        requested = change(story.inputs, provisioning_mode="parallel", power_generation=1)
        failed = self.workspace.apply(requested, expect=1)
        story.compare(before, [name for name in NODES if name != UNLUCKY])
        assert "Power Operation Failed" in errors(failed)
        self.head.clear_faults()
        story.expect(requested, f"-replace={self.workspace.request(UNLUCKY)}", powers=[UNLUCKY])
        self.inputs = change(story.inputs, power_action=None)
        assert story.expect(self.inputs).changes == []
        return POWERED

    def _with_other_image(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """Return inputs that cycle the nodes with another image. A category that is not managed is linked in BCM."""
        cycled = change(inputs, power_action="power_cycle")
        if inputs["categories"]:
            return change_category(cycled, "dgx", software_image_name=OTHER_IMAGE)
        record = self.head.categories()["gpu"]
        proxy = {**record["softwareImageProxy"], "parentSoftwareImage": self.head.images()[OTHER_IMAGE]["uuid"]}
        assert ask(self.head, "cmdevice.updateCategory", {**record, "softwareImageProxy": proxy})["success"] is True
        return change(cycled, software_image_name=OTHER_IMAGE)

    def _check_registered(self) -> None:
        """Check that BCM has each node as in the inputs, even if the provider reported an error."""
        devices = self.head.devices()
        for name in NODES:
            node, device = self.inputs["nodes"][name], devices[name]
            assert device["mac"].lower() == node["mac"]
            assert device["powerControl"] == "ipmi"
            assert device["category"] == self.head.categories()[node["category"]]["uuid"]
            assert {interface["name"]: interface["ip"] for interface in device["interfaces"]} == {
                "BOOTIF": node["management_ip"],
                "ipmi0": node["ipmi_ip"],
            }

    def _check_outputs(self) -> None:
        status = self.workspace.outputs()["node_status"]
        assert {name: (node["state"], node["success"]) for name, node in status.items()} == dict.fromkeys(
            NODES, ("registered", True)
        )


def errors(run: Run) -> str:
    """Return the errors that were printed, without frames and line breaks."""
    return " ".join(run.stderr.replace("│", " ").split())
