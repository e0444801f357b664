"""Faults on demand: their kind, their target, and how often they strike."""

import random
from collections.abc import Collection
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bcm_simulator.fault_kinds import FaultKind

CALL_FAULTS = frozenset(
    {
        *(FaultKind.HTTP_500, FaultKind.CONNECTION_RESET, FaultKind.SLOW),
        *(FaultKind.SESSION_EXPIRED, FaultKind.NOT_ALLOWED),
    }
)
"""Faults of requests to the head node."""
RECORD_FAULTS = frozenset({FaultKind.DUPLICATE_HOSTNAME, FaultKind.DUPLICATE_MAC})
"""Faults that a device's validation reports."""
NODE_FAULTS = frozenset(FaultKind) - CALL_FAULTS - RECORD_FAULTS
"""Faults of a machine, its BMC or its installation."""


class FaultSpec(BaseModel):
    """A fault as a tester requests it. Without `count` and `seconds` it stays until it is cleared."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: FaultKind
    node: Annotated[str, Field(min_length=1)] | None = None
    """Hostname, UUID or MAC of the node; every node when absent."""
    call: Annotated[str, Field(pattern=r"^(login|[A-Za-z]+\.[A-Za-z]+)$")] | None = None
    """`service.call`, in any case (`cmdevice.addDevice`), or `login`; every call when absent."""
    match: Annotated[str, Field(min_length=1)] | None = None
    """Text that the call's arguments must contain, written as JSON."""
    count: Annotated[int, Field(ge=1)] | None = None
    """How often it strikes."""
    seconds: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None
    """How long it lasts, in simulated seconds from when it is set."""
    probability: Annotated[float, Field(gt=0, le=1)] = 1.0
    """Chance to strike at each occasion."""
    seed: int = 0
    """Seed of the chance: a fault with the same seed strikes at the same occasions."""
    delay: Annotated[float, Field(ge=0, le=3600)] = 0.0
    """Real seconds, for `slow`."""
    after: bool = False
    """The call is carried out before its answer is lost, broken or delayed."""
    message: str | None = None
    """The text in place of the usual one."""

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if self.kind in NODE_FAULTS and (self.call or self.match):
            raise ValueError(f"{self.kind} strikes nodes, not calls: omit call and match")
        if (self.kind is FaultKind.SLOW) != (self.delay > 0):
            raise ValueError("slow requires delay, and other kinds do not allow it")
        if self.after and self.kind not in CALL_FAULTS - {FaultKind.SESSION_EXPIRED, FaultKind.NOT_ALLOWED}:
            raise ValueError("after is for http_500, connection_reset and slow")
        return self


class Fault(FaultSpec):
    """A fault that was set."""

    model_config = ConfigDict(frozen=False)

    id: str
    set_at: float
    """Simulated time."""
    fired: int = 0
    """How often the fault has struck."""
    occasions: int = 0
    """How often the fault could have struck."""

    def active(self, now: float) -> bool:
        """Return whether the fault can still strike at the simulated time `now`."""
        spent = self.count is not None and self.fired >= self.count
        over = self.seconds is not None and now > self.set_at + self.seconds
        return not (spent or over)

    def strikes(self) -> bool:
        """Count one occasion, and return whether the fault strikes; a seed gives the same answers in every run."""
        chance = random.Random(f"{self.seed}/{self.occasions}").random()  # noqa: S311 - chance for a rehearsal, no secret
        self.occasions += 1
        hit = chance < self.probability
        self.fired += hit
        return hit


class Faults(BaseModel):
    """The faults that are set."""

    listed: list[Fault] = []
    last_id: int = 0

    def set(self, spec: FaultSpec, now: float) -> Fault:
        """Set a fault at the simulated time `now`."""
        self.last_id += 1
        fault = Fault(**spec.model_dump(), id=f"f{self.last_id}", set_at=now)
        self.listed.append(fault)
        return fault

    def clear(self, fault_id: str | None = None) -> int:
        """Clear one fault, or all of them, and return how many."""
        kept = [fault for fault in self.listed if fault_id is not None and fault.id != fault_id]
        cleared = len(self.listed) - len(kept)
        self.listed = kept
        return cleared

    def strike_node(self, kind: FaultKind, names: Collection[str], now: float) -> Fault | None:
        """Return the fault of this kind that strikes the node with these names (lower case), if any."""
        for fault in self.listed:
            if fault.kind is kind and fault.active(now) and _names_it(fault, names) and fault.strikes():
                return fault
        return None

    def strike_call(
        self, kinds: Collection[FaultKind], call: str, arguments: str, names: Collection[str], now: float
    ) -> Fault | None:
        """Return the first fault of these kinds that strikes a call about the named nodes, if any.

        `call` and `names` are in lower case; `arguments` is JSON without secrets.
        """
        for fault in self.listed:
            if (
                fault.kind in kinds
                and fault.active(now)
                and (fault.call is None or fault.call.lower() == call)
                and (fault.match is None or fault.match in arguments)
                and _names_it(fault, names)
                and fault.strikes()
            ):
                return fault
        return None


def _names_it(fault: Fault, names: Collection[str]) -> bool:
    return fault.node is None or fault.node.lower() in names
