"""What all resources of the provider have in common."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from bcm_simulator.provider.api import Api, ApiError, pause
from bcm_simulator.provider.diagnostics import Failure, Report, Reported
from bcm_simulator.provider.values import Object
from bcm_simulator.provider.wire import Entity, Json

if TYPE_CHECKING:
    from bcm_simulator.provider.generation import Generation


class Resource(ABC):
    """One type of resource. Every operation raises `Failure` when it fails."""

    type_name: ClassVar[str]

    def __init__(self, api: Api, generation: "Generation") -> None:
        self._api = api
        self._generation = generation
        self._schema = generation.schemas.resources[self.type_name]

    @abstractmethod
    async def create(self, plan: Object, report: Report) -> Object:
        """Create the planned object and return its state."""

    @abstractmethod
    async def read(self, state: Object) -> Object | None:
        """Return the state as BCM has it now; null if it is gone."""

    @abstractmethod
    async def update(self, plan: Object, state: Object, report: Report) -> Object:
        """Apply the differences and return the new state."""

    @abstractmethod
    async def delete(self, state: Object) -> None:
        """Remove it from BCM."""

    @abstractmethod
    async def find(self, identity: str) -> Object:
        """Return the attributes by which `read` finds an existing object: the first step of an import."""

    async def _pause(self, seconds: float) -> None:
        """Wait for BCM."""
        if not self._generation.cancels_pauses:
            await pause(seconds)
            return
        try:
            await self._api.pause(seconds)
        except ApiError as error:
            raise Failure("Operation Cancelled", str(error)) from error

    async def _call(self, title: str, service: str, call: str, *args: Json) -> Json:
        """Make a call whose failure is an error with this title."""
        try:
            return await self._api.call(service, call, *args)
        except ApiError as error:
            raise Failure(title, str(error)) from error

    async def _validate(self, service: str, call: str, subject: Entity, report: Report, *, creating: bool) -> None:
        """Let BCM check an entity before it is stored."""
        title = "Validation API Error"
        items = await self._call(title, service, call, subject, False)  # noqa: FBT003 - BCM's own argument
        if not isinstance(items, list):
            raise Failure(title, f"{call}: the reply is not a list")
        stopped = False
        for item in items:
            problem = item if isinstance(item, dict) else {"message": str(item)}
            field, message = str(problem.get("field", "")), str(problem.get("message", ""))
            # Ignored, because BCM reports a missing UUID for every entity that does not exist yet.
            about_uuid = problem.get("error_code") == "NOT_NULL" or "Zero UUID" in message
            if creating and field == "uuid" and about_uuid:
                continue
            if problem.get("severity") == "WARNING":
                report.warning(f"Validation Warning: {field}", message)
            else:
                stopped = True
                report.error(f"Validation Error: {field}", message)
        if stopped:
            raise Reported

    async def _add(self, titles: tuple[str, str, str], service: str, call: str, *args: Json) -> Entity:
        """Make a call that creates an object. The titles: the call failed, was refused, or returned no object."""
        failed, refused, unreadable = titles
        reply = await self._call(failed, service, call, *args)
        if not isinstance(reply, dict):
            raise Failure(unreadable, f"{call}: the reply is not an object")
        if reply.get("success") is not True:
            raise Failure(refused, f"{call}: the head node did not confirm it")
        return reply
