"""A story of changes with one head node, and the nodes that each change powered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.cli.plan import Plan
from support.rehearsal import powered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bcm_simulator.running import HeadNode
    from support.forms import Deployment
    from support.terraform import Run


class PowerStory:
    """Changes of one workspace, and the nodes that they powered."""

    def __init__(self, workspace: Deployment, head: HeadNode, inputs: Mapping[str, Any], powers: Sequence[str]) -> None:
        self.workspace = workspace
        self.head = head
        self.inputs = dict(inputs)
        self.expect(inputs, powers=powers)

    def expect(self, inputs: Mapping[str, Any] | None, *arguments: str, powers: Sequence[str] = ()) -> Run:
        """Plan and apply, and check that exactly these nodes are powered, once each; in sequential mode in this order.

        The output of `explain` for the plan must match the requests at the head node.
        """
        before = powered(self.head)
        self.inputs = dict(self.inputs if inputs is None else inputs)
        self.workspace.give(self.inputs)
        self.workspace.run("plan", "-input=false", "-out=story.tfplan", *arguments, expect=0)
        plan = Plan.read(self.workspace.run("show", "-json", "story.tfplan", expect=0).stdout, "story.tfplan")
        run = self.workspace.run("apply", "-input=false", "story.tfplan", expect=0)
        self.compare(before, powers)
        for names in ([name for _, name in run.power], [power.node for power in plan.powers]):
            if self.inputs["provisioning_mode"] != "sequential":
                names.sort()
            assert names == list(powers)
        return run

    def compare(self, before: Mapping[str, Sequence[str]], powers: Sequence[str]) -> None:
        self.head.settle()
        now = powered(self.head)
        fresh = {name: len(calls) - len(before.get(name, ())) for name, calls in now.items()}
        assert {name: count for name, count in fresh.items() if count} == dict.fromkeys(powers, 1)

    def refuse(self, inputs: Mapping[str, Any], message: str) -> Run:
        """Plan inputs that the module must refuse, without a change."""
        run = self.workspace.plan(inputs, expect=1)
        assert message in run.output
        assert run.changes == []
        return run
