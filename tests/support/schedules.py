"""Random schedules: the changes of an operator, the faults meanwhile, and the interruptions of runs.

A schedule is drawn from a seed as a whole, before anything runs, so that the same seed gives the same story. Hypothesis
is not used, because a story takes half a minute, and its search and shrinking are made for thousands of quick examples.
Instead, `smaller` leaves out one thing at a time.
"""

from __future__ import annotations

import random
import signal
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import FaultSpec
from support.inputs import node
from support.promises import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Inputs = Mapping[str, Any]

NAMES = [f"dgx-{number:02}" for number in range(1, 6)]
CATEGORIES = ("gpu", "spare")
IMAGES = ("dgx-os-6.3", "dgx-os-6.4")
MODES = ("sequential", "parallel")
FIRST = 3
"""Nodes at the beginning."""

LOOKUPS = ("getNodes", "getCategories", "getSoftwareImages", "getNetworks")
"""Calls of the data sources."""
_SERVICES = {"getSoftwareImages": "CMPart", "getNetworks": "cmnet", "validateDevice": "CMDevice"}
_SERVICES["validateCategory"] = "CMDevice"


class Deed(StrEnum):
    """The operator's change before an apply."""

    NOTHING = "apply"
    IMAGE = "change the image"
    GENERATION = "raise the generation"
    ACTION = "change the power action"
    ADD = "add a node"
    REMOVE = "remove"
    NOTE = "change the note of"
    PARAMETERS = "change the kernel parameters of the category"
    CATEGORY = "change the category of"
    ALL_BUT = "choose all nodes but"
    ALL = "choose all nodes"
    MODE = "change the mode and raise the generation"
    MODE_ALONE = "change the mode"
    REFRESH = "apply -refresh-only"
    DESTROY = "destroy"


_WEIGHTS = {
    Deed.NOTHING: 2,
    Deed.IMAGE: 4,
    Deed.GENERATION: 4,
    Deed.ACTION: 2,
    Deed.ADD: 3,
    Deed.REMOVE: 2,
    Deed.NOTE: 2,
    Deed.PARAMETERS: 1,
    Deed.CATEGORY: 2,
    Deed.ALL_BUT: 2,
    Deed.ALL: 1,
    Deed.MODE: 2,
    Deed.MODE_ALONE: 2,
    Deed.REFRESH: 1,
    Deed.DESTROY: 1,
}


@dataclass(frozen=True)
class Cut:
    """Ends a run when a call arrives for the `count`th time in it.

    Attributes:
        call: `service.call`; None: any.
        held: the head node delays the answer to that call, before (False) or after (True) it has carried out the call.
    """

    end: signal.Signals
    call: str | None
    count: int
    held: bool | None = None

    def __str__(self) -> str:
        held = {None: "", False: ", before its answer", True: ", carried out but not answered"}[self.held]
        return f"{self.end.name} at the {self.count}. {self.call or 'request'}{held}"


@dataclass(frozen=True)
class Step:
    """One run of Terraform.

    Attributes:
        subject: a hostname, for deeds that need one.
        faults: faults that are set before the run, each with the number of further steps after which it is cleared.
        pause: simulated seconds that pass after the run; None: until no more events are due.
    """

    deed: Deed
    subject: str
    faults: tuple[tuple[FaultSpec, int], ...] = ()
    cut: Cut | None = None
    pause: int | None = None

    def __str__(self) -> str:
        named = {Deed.REMOVE, Deed.NOTE, Deed.CATEGORY, Deed.ALL_BUT}
        parts = [f"{self.deed} {self.subject}" if self.deed in named else str(self.deed)]
        for fault, steps in self.faults:
            fields = fault.model_dump(mode="json", exclude_defaults=True)
            what = fields.pop("kind")
            said = ", ".join(f"{name}={value}" for name, value in fields.items())
            parts.append(f"{what}({said}) for {steps + 1} steps")
        if self.cut:
            parts.append(str(self.cut))
        if self.pause is not None:
            parts.append(f"then {self.pause} s pass")
        return "; ".join(parts)


@dataclass(frozen=True)
class Schedule:
    """A story: the form and mode of the module, and its steps."""

    seed: int
    form: Form
    terraform: str
    mode: str
    action: str | None
    readiness: bool
    credentials: bool
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        first = (
            f"seed {self.seed}: {self.form} form, {self.mode}, power_action {self.action}, Terraform {self.terraform}"
        )
        extras = [name for name in ("readiness", "credentials") if getattr(self, name)]
        return "\n".join(
            [", ".join([first, *extras]), *(f"  {number}. {step}" for number, step in enumerate(self.steps, 1))]
        )

    def inputs(self) -> Inputs:
        """Return the inputs before the first step."""
        inputs: Inputs = {
            "software_image_name": IMAGES[0],
            "management_network": "internalnet",
            "categories": {name: {"kernel_parameters": "quiet", "notes": "racks 1 to 4"} for name in CATEGORIES},
            "nodes": {},
            "power_action": self.action,
            "power_generation": 0,
            "power_nodes": None,
            "provisioning_mode": self.mode,
            "provisioning_order": [],
        }
        for _ in range(FIRST):
            inputs = changed(inputs, Deed.ADD, "")
        return inputs


def changed(inputs: Inputs, deed: Deed, subject: str) -> Inputs:
    """Return inputs after a deed; a deed that does not fit changes nothing."""
    return {**inputs, **_CHANGES.get(deed, _nothing)(inputs, subject)}


def _nothing(_inputs: Inputs, _subject: str) -> Inputs:
    return {}


def _other_image(inputs: Inputs, _subject: str) -> Inputs:
    return {"software_image_name": _other(IMAGES, inputs["software_image_name"])}


def _next_generation(inputs: Inputs, _subject: str) -> Inputs:
    return {"power_generation": inputs["power_generation"] + 1}


def _next_action(inputs: Inputs, _subject: str) -> Inputs:
    following = {None: "power_cycle", "power_on": "power_cycle", "power_cycle": None}
    return {"power_action": following[inputs["power_action"]]}


def _one_more(inputs: Inputs, _subject: str) -> Inputs:
    """Add a new node or a removed one; new ones come last in the order (operations guide, "Change the set of
    nodes")."""
    name = next((name for name in NAMES if name not in inputs["nodes"]), None)
    if name is None:
        return {}
    number = int(name.removeprefix("dgx-"))
    new = node(100 + number, CATEGORIES[0], f"02:5e:00:00:00:{number:02x}")
    order = list(dict.fromkeys([*inputs["provisioning_order"], name]))
    return {"nodes": {**inputs["nodes"], name: new}, "provisioning_order": order}


def _one_less(inputs: Inputs, subject: str) -> Inputs:
    """Remove a node; its name stays in the order (operations guide, "Change the set of nodes")."""
    if subject not in inputs["nodes"] or len(inputs["nodes"]) == 1:
        return {}
    nodes = {name: node for name, node in inputs["nodes"].items() if name != subject}
    chosen = inputs["power_nodes"]
    return {"nodes": nodes, "power_nodes": None if chosen is None else [name for name in chosen if name != subject]}


def _other_note(inputs: Inputs, subject: str) -> Inputs:
    return _with_node(inputs, subject, notes=f"{inputs['nodes'].get(subject, {}).get('notes', 'moved')}.")


def _other_parameters(inputs: Inputs, _subject: str) -> Inputs:
    first = inputs["categories"][CATEGORIES[0]]
    parameters = f"{first['kernel_parameters']} quiet"
    return {"categories": {**inputs["categories"], CATEGORIES[0]: {**first, "kernel_parameters": parameters}}}


def _other_category(inputs: Inputs, subject: str) -> Inputs:
    now = inputs["nodes"].get(subject, {}).get("category", CATEGORIES[0])
    return _with_node(inputs, subject, category=_other(CATEGORIES, now))


def _all_but(inputs: Inputs, subject: str) -> Inputs:
    return {"power_nodes": [name for name in inputs["nodes"] if name != subject]}


def _all(_inputs: Inputs, _subject: str) -> Inputs:
    return {"power_nodes": None}


def _other_mode(inputs: Inputs, _subject: str) -> Inputs:
    return {"provisioning_mode": _other(MODES, inputs["provisioning_mode"])}


def _other_mode_with_request(inputs: Inputs, subject: str) -> Inputs:
    return {**_other_mode(inputs, subject), **_next_generation(inputs, subject)}


def _with_node(inputs: Inputs, hostname: str, **changes: str) -> Inputs:
    nodes = inputs["nodes"]
    return {"nodes": {**nodes, hostname: {**nodes[hostname], **changes}}} if hostname in nodes else {}


def _other(two: tuple[str, str], one: str) -> str:
    return two[1 - two.index(one)]


_CHANGES = {
    Deed.IMAGE: _other_image,
    Deed.GENERATION: _next_generation,
    Deed.ACTION: _next_action,
    Deed.ADD: _one_more,
    Deed.REMOVE: _one_less,
    Deed.NOTE: _other_note,
    Deed.PARAMETERS: _other_parameters,
    Deed.CATEGORY: _other_category,
    Deed.ALL_BUT: _all_but,
    Deed.ALL: _all,
    Deed.MODE: _other_mode_with_request,
    Deed.MODE_ALONE: _other_mode,
}


def draw(seed: int) -> Schedule:
    """Return the schedule of a seed."""
    chance = random.Random(seed)  # noqa: S311 - stories, no secrets
    schedule = Schedule(
        seed=seed,
        form=chance.choice([Form.GENERAL, Form.GENERAL, Form.EXACT]),
        terraform=chance.choice(["1.14.9", "1.15.5"]),
        mode=chance.choice(MODES),
        action=chance.choice([None, "power_on", "power_on", "power_cycle", "power_cycle", "power_cycle"]),
        readiness=chance.random() < 0.5,
        credentials=chance.random() < 0.3,
        steps=(),
    )
    inputs = schedule.inputs()
    for number in range(chance.randint(2, 5)):
        deed = chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0] if number else Deed.NOTHING
        subject = chance.choice([*inputs["nodes"]])
        inputs = changed(inputs, deed, subject)
        step = _step(chance, deed, subject, _calls(deed, inputs, first=number == 0))
        schedule = replace(schedule, steps=(*schedule.steps, step))
    return schedule


def _calls(deed: Deed, inputs: Inputs, *, first: bool) -> list[str]:
    """Return the calls at which an interruption of a step matters."""
    change_calls = {
        Deed.IMAGE: ["validateCategory", "updateCategory"],
        Deed.PARAMETERS: ["validateCategory", "updateCategory"],
        Deed.ADD: ["validateDevice", "addDevice"],
        Deed.REMOVE: ["removeDevice"],
        Deed.NOTE: ["validateDevice", "updateDevice"],
        Deed.CATEGORY: ["validateDevice", "updateDevice"],
        Deed.DESTROY: ["removeDevice", "removeCategory"],
    }.get(deed, [])
    if first:
        change_calls = ["addCategory", "getCategory", "validateDevice", "addDevice"]
    if deed not in {Deed.DESTROY, Deed.REFRESH} and inputs["power_action"]:
        change_calls += ["getNode", *["powerOperation"] * 3]
    return change_calls or ["getDevice", "getCategory"]


def _step(chance: random.Random, deed: Deed, subject: str, calls: list[str]) -> Step:
    faults = [(_fault(chance, calls), chance.choice([0, 0, 1])) for _ in range(chance.choice([0, 1, 1, 2]))]
    return Step(
        deed=deed,
        subject=subject,
        faults=tuple(faults),
        cut=_cut(chance, calls) if chance.random() < 0.3 else None,
        pause=chance.choice([None, None, 0, 300]),
    )


def _fault(chance: random.Random, calls: list[str]) -> FaultSpec:
    """Draw a fault of a node, its record, or a call: for a number of times, by chance, or until it is cleared."""
    subject = chance.choice(NAMES[: FIRST + 1])
    duration: dict[str, Any] = chance.choice([{}, {"count": 1}, {"count": chance.randint(1, 8)}])
    if chance.random() < 0.2:
        duration |= {"probability": 0.5, "seed": chance.randint(0, 999)}
    if chance.random() < 0.4:
        kinds = [FaultKind.BMC_UNREACHABLE, FaultKind.WRONG_BMC_CREDENTIALS, FaultKind.PXE_FAILURE]
        kinds += [FaultKind.INSTALL_FAILURE, FaultKind.INSTALL_HANG]
        kinds += [FaultKind.DUPLICATE_HOSTNAME, FaultKind.DUPLICATE_MAC]
        return FaultSpec(kind=chance.choice(kinds), node=subject, **duration)
    call = chance.choice([*calls, *calls, "getDevice", "getCategory", chance.choice(LOOKUPS), "login"])
    kind = chance.choice(
        [FaultKind.HTTP_500, FaultKind.HTTP_500, FaultKind.CONNECTION_RESET, FaultKind.SESSION_EXPIRED, FaultKind.SLOW]
    )
    of_node = call not in {"login", *LOOKUPS} and not call.endswith("Category")
    return FaultSpec(
        kind=kind,
        call=_full(call),
        node=subject if of_node and chance.random() < 0.7 else None,
        delay=0.3 if kind is FaultKind.SLOW else 0,
        after=kind is not FaultKind.SESSION_EXPIRED and chance.random() < 0.5,
        **duration,
    )


def _cut(chance: random.Random, calls: list[str]) -> Cut:
    end = chance.choice([signal.SIGINT, signal.SIGKILL])
    if chance.random() < 0.3:
        return Cut(end, None, chance.randint(1, 60))
    return Cut(end, _full(chance.choice(calls)), chance.randint(1, 3), held=chance.choice([None, False, True]))


def _full(call: str) -> str:
    """Return a call with its service, as the provider writes it."""
    return call if call == "login" else f"{_SERVICES.get(call, 'cmdevice')}.{call}"


def smaller(schedule: Schedule) -> Iterator[Schedule]:
    """Yield the schedules with one thing less, beginning with the largest things."""
    steps = schedule.steps
    for index in reversed(range(len(steps))):
        if len(steps) > 1:
            yield replace(schedule, steps=steps[:index] + steps[index + 1 :])
    for index, step in enumerate(steps):
        simpler = [replace(step, faults=tuple(one for one in step.faults if one is not out)) for out in step.faults]
        simpler += [replace(step, cut=None)] if step.cut else []
        for simple in simpler:
            yield replace(schedule, steps=(*steps[:index], simple, *steps[index + 1 :]))
    for name in ("readiness", "credentials"):
        if getattr(schedule, name):
            yield replace(schedule, **{name: False})
