"""The head node's API as operations use it.

It is separate from the HTTP client, because a provider that only returns its schema or validates needs no client, and
importing one takes time.
"""

import os
from asyncio import sleep as _sleep
from typing import Any, Protocol

Json = Any
"""JSON between the provider and the head node."""

PAUSE_SCALE_VARIABLE = "BCM_STANDIN_PAUSE_SCALE"
"""Environment variable: a factor for every pause of the provider. 1 unless set; 0 leaves the pauses out."""

GENERATIONS = ("early", "old", "new")
"""The generations of the provider that the stand-in knows; see `generation`."""
DEFAULT_GENERATION = "new"
GENERATION_VARIABLE = "BCM_STANDIN_GENERATION"
"""Environment variable of the provider's process: the name of a generation."""


class ApiError(Exception):
    """A call failed, or the head node refused it. The text is for the user."""


class EmptyReplyError(ApiError):
    """The reply is null or has no body: BCM does not have what was requested."""


class Api(Protocol):
    """A session at the head node. Calls raise `ApiError`."""

    async def call(self, service: str, call: str, *args: Json, in_order: bool = False) -> Json:
        """Make a call with positional arguments, or with none, and return a reply that is a success.

        The keys of the arguments are sorted, unless they are to be sent `in_order`.
        """

    async def call_single(self, service: str, call: str, argument: str) -> Json:
        """Make a call in the form with a single argument, which the power calls take."""

    async def pause(self, seconds: float) -> None:
        """Wait, scaled by the user's factor, or until Terraform is interrupted, which is an error."""

    async def close(self) -> None:
        """End the session."""

    def stop(self) -> None:
        """End the running call and begin no other: Terraform was interrupted."""


def pause_scale() -> float:
    """Return the factor for pauses. ValueError if the environment does not have a number from 0."""
    scale = float(os.environ.get(PAUSE_SCALE_VARIABLE) or 1)
    if not 0 <= scale < float("inf"):
        raise ValueError(f"could not scale pauses by {scale}")
    return scale


async def pause(seconds: float) -> None:
    """Wait, scaled by the user's factor. An interrupt of Terraform does not end it."""
    await _sleep(seconds * pause_scale())
