"""A model of the README's promises about power: which nodes a run must power, which it may, and which it must not.

The model is written from the README and the operations guide, not from the HCL. It knows nodes and requests. For each
run it receives the power requests at the head node and how the run ended. It is not always known which requests an
interrupted run has recorded, so a node has a set of possible recorded requests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set


class Form(StrEnum):
    """How the module was made."""

    GENERAL = "general"
    EXACT = "exact"


class Request(NamedTuple):
    """The request of a node: a change of it, and of nothing else, powers the node."""

    action: str
    generation: int
    image: str | None
    category: str | None


class Requested(NamedTuple):
    """A power request at the head node: one, even if the provider sent it several times."""

    node: str
    action: str
    succeeded: bool
    """Whether the provider received a success."""
    carried_out: bool
    """Whether a BMC has accepted it at least once, even if the provider received an error."""


class End(StrEnum):
    """How a run ended."""

    WELL = "well"
    FAILED = "failed"
    CUT = "cut"


@dataclass(frozen=True)
class Run:
    """An apply, as observed from outside.

    Attributes:
        requested: the power requests in the order of their arrival.
        stopped_early: it changed nothing, because of errors.
        unregistered: hostnames whose device could not be registered or changed, or whose category could not.
        failed: hostnames whose power action failed, whether or not a request was sent.
        unready: hostnames whose readiness check failed.
        replaced: hostnames whose record was given to `-replace`.
    """

    requested: Sequence[Requested]
    end: End
    stopped_early: bool = False
    unregistered: Set[str] = frozenset()
    failed: Set[str] = frozenset()
    unready: Set[str] = frozenset()
    replaced: Set[str] = frozenset()


def requests(inputs: Mapping[str, Any]) -> dict[str, Request]:
    """Return the requests in the inputs, by hostname."""
    action, chosen = inputs["power_action"], inputs["power_nodes"]
    if action is None:
        return {}
    counts = action == "power_cycle"
    return {
        hostname: Request(
            action,
            inputs["power_generation"],
            image_of(inputs, hostname) if counts else None,
            node["category"] if counts else None,
        )
        for hostname, node in inputs["nodes"].items()
        if chosen is None or hostname in chosen
    }


def image_of(inputs: Mapping[str, Any], hostname: str) -> str:
    """Return the software image that a node is to be installed from: its category's own, else that of all."""
    category = inputs["categories"].get(inputs["nodes"][hostname]["category"], {})
    return str(category.get("software_image_name") or inputs["software_image_name"])


def order_of(inputs: Mapping[str, Any]) -> list[str]:
    """Return the hostnames in the order of the sequential mode."""
    named = [hostname for hostname in inputs["provisioning_order"] if hostname in inputs["nodes"]]
    return named + sorted(set(inputs["nodes"]) - set(named))


@dataclass
class Promises:
    """Checks the promises for one run after another."""

    form: Form
    records: dict[str, set[Request | None]] = field(default_factory=dict)
    """By hostname, the requests that may be recorded; None: no request."""
    _mode: str | None = None

    def judge(self, inputs: Mapping[str, Any], run: Run) -> list[str]:
        """Return the promises that an apply with these inputs has broken, and remember which requests it may have
        recorded."""
        wanted = requests(inputs)
        due = {name for name, request in wanted.items() if request not in self.on_record(name)} | set(run.replaced)
        open_ = due | {name for name, request in wanted.items() if self.on_record(name) != {request}}
        sequential = inputs["provisioning_mode"] == "sequential"
        broken = [
            *_of_requests(run, wanted, open_),
            *_of_registration(run, self.form),
            *(_of_a_chain(run, order_of(inputs), due) if sequential else []),
            *self._of_omissions(run, order_of(inputs), due, sequential=sequential),
        ]
        self._remember(inputs, run, wanted, due)
        return broken

    def _of_omissions(self, run: Run, order: Sequence[str], due: Set[str], *, sequential: bool) -> list[str]:
        """A requested node is not powered only because of a failure: its own, one before it, or one of the
        registration."""
        general = self.form is Form.GENERAL
        if run.end is End.CUT or run.stopped_early or (general and run.unregistered):
            return []
        requested = {one.node for one in run.requested}
        expected = [name for name in order if name in due]
        if sequential:
            stops = _failed(run) | set(run.unregistered)
            reached = next((index for index, name in enumerate(order) if name in stops), len(order))
            expected = [name for name in order[:reached] if name in due]
        excused = requested | set(run.failed) | set(run.unregistered)
        return [f"{name} was not powered" for name in expected if name not in excused]

    def judge_destruction(self, run: Run) -> list[str]:
        """Return the promises that a destroy has broken, and forget the removed requests."""
        for name, known in self.records.items():
            if run.end is End.WELL:
                self.records[name] = {None}
            elif not run.stopped_early:
                known.add(None)
        return [f"{requested.node} was powered by a destroy" for requested in run.requested]

    def lose_state(self, before: Mapping[str, set[Request | None]]) -> None:
        """Remember that the recorded requests may be those from before the last run, or none if those are not known."""
        self.records = {name: known | before.get(name, {None}) for name, known in self.records.items()}

    def on_record(self, hostname: str) -> set[Request | None]:
        """Return the requests that may be recorded for a node."""
        return self.records.get(hostname, {None})

    def _remember(self, inputs: Mapping[str, Any], run: Run, wanted: Mapping[str, Request], due: Set[str]) -> None:
        before = {name: self.on_record(name) for name in {*self.records, *inputs["nodes"]}}
        if run.end is End.WELL:
            self.records = {name: {wanted.get(name)} for name in before}
        elif not run.stopped_early:
            action_first = self.form is Form.EXACT or inputs["provisioning_mode"] == "sequential"
            left = self._after_action if action_first else self._before_action
            # A request that moves is removed before the new one is created.
            moved: set[Request | None] = set()
            if self.form is Form.GENERAL and self._mode not in (None, inputs["provisioning_mode"]):
                moved = {None}
            self.records = {
                name: left(run, name, known, wanted[name]) | (moved if name in due else set())
                if name in wanted
                else known | {None}
                for name, known in before.items()
            }
        self._mode = inputs["provisioning_mode"]

    @staticmethod
    def _after_action(run: Run, name: str, known: set[Request | None], request: Request) -> set[Request | None]:
        """The action runs first, and its success records the request."""
        requested = next((one for one in run.requested if one.node == name), None)
        if name in run.unready:
            # Only recorded requests have a readiness check.
            return {request}
        if requested is None:
            return known
        if run.end is End.CUT:
            return known | {request}
        return {request} if requested.succeeded else known

    @staticmethod
    def _before_action(run: Run, name: str, known: set[Request | None], request: Request) -> set[Request | None]:
        """The request is recorded first, after everything is registered."""
        if any(one.node == name for one in run.requested):
            return {request}
        if run.end is End.CUT:
            return known | {request}
        return known if run.unregistered else {request}


def _failed(run: Run) -> set[str]:
    """Return the nodes at which a chain stops."""
    return {one.node for one in run.requested if not one.succeeded} | set(run.failed) | set(run.unready)


def _of_requests(run: Run, wanted: Mapping[str, Request], open_: Set[str]) -> list[str]:
    """A node is powered for a request that is not recorded yet, once, and by the requested action."""
    names = [one.node for one in run.requested]
    broken = [f"{name} was requested {names.count(name)} times" for name in sorted(set(names)) if names.count(name) > 1]
    for one in run.requested:
        if one.node not in open_:
            broken.append(f"{one.node} was powered without a request")
        elif one.action != wanted[one.node].action:
            broken.append(f"{one.node} was requested with {one.action} instead of {wanted[one.node].action}")
    return broken


def _of_registration(run: Run, form: Form) -> list[str]:
    """Nodes are registered before they are powered: all nodes, or in the exact form the node itself."""
    if run.stopped_early:
        return [f"{one.node} was powered by a run that stopped early" for one in run.requested]
    return [
        f"{one.node} was powered although {', '.join(sorted(run.unregistered))} could not be registered"
        for one in run.requested
        if run.unregistered and (form is Form.GENERAL or one.node in run.unregistered)
    ]


def _of_a_chain(run: Run, order: Sequence[str], due: Set[str]) -> list[str]:
    """One node after another: a failure stops the chain, and nothing is skipped."""
    names = [one.node for one in run.requested if one.node in order]
    broken = []
    if names != sorted(names, key=order.index):
        broken.append(f"powered in the order {', '.join(names)} instead of {', '.join(order)}")
    failed = _failed(run)
    for node in names:
        earlier = order[: order.index(node)]
        broken += [f"{node} was powered after {name} had failed" for name in earlier if name in failed]
        broken += [f"{node} was powered before {name}" for name in earlier if name in due and name not in names]
    return broken
