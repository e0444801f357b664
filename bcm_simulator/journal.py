"""The record of every request, with secrets masked."""

import json
from collections import deque
from collections.abc import Iterator
from typing import Any, TypeAlias

from pydantic import BaseModel, ConfigDict

Json: TypeAlias = Any
"""Any JSON value."""

MASK = "********"
_OLD_POWER_CALLS = {"poweron": "ON", "poweroff": "OFF", "powercycle": "CYCLE", "reboot": "REBOOT"}
_KEPT = 50_000
"""Maximum number of requests; older ones are dropped, so that a head node can run for weeks."""


def masked(value: Json) -> Json:
    """Return JSON in which non-empty values are masked if their key contains `password`."""
    if isinstance(value, dict):
        return {
            key: MASK if "password" in str(key).lower() and inner not in (None, "") else masked(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [masked(inner) for inner in value]
    return value


def judge(status: int, body: Json) -> str | None:
    """Return why an answer of the JSON API is a failure; None for a success.

    A success is a 2xx answer with an array, true, or an object without `success: false`, `error` and `errormessage`. A
    power operation with a count of 0 has done nothing and is a failure. The provider differs: it treats an
    `errormessage` and a count of 0 as success.
    """
    if not 200 <= status < 300:  # noqa: PLR2004 - what HTTP calls successful
        text = body.get("errormessage", "") if isinstance(body, dict) else ""
        return f"HTTP {status}: {text}"
    if isinstance(body, dict):
        return _trouble_in(body)
    return None if body is True or isinstance(body, list) else f"answer: {json.dumps(body)}"


def _trouble_in(body: dict[str, Any]) -> str | None:
    if body.get("validation") and body.get("success") is False:
        return "; ".join(f"{item.get('field')}: {item.get('message')}" for item in body["validation"])
    if body.get("errormessage"):
        return str(body["errormessage"]).rstrip()
    if body.get("success") is False:
        return "refused without a reason"
    if "error" in body:
        return f"error: {body['error']}"
    return "nothing was done: count 0" if {"index", "count"} <= body.keys() and body["count"] == 0 else None


class Request(BaseModel):
    """One request at the head node, and how it was answered. Secrets are masked."""

    model_config = ConfigDict(frozen=True)

    number: int
    """Counts from 1 in the order of arrival."""
    time: float
    """Real time of arrival, seconds since 1970 in UTC."""
    simulated_time: float
    name: str
    """`service.call` as it was written, `login`, or method and path of a REST read."""
    body: dict[str, Any]
    """The request as it came in."""
    user: str | None
    session: str | None
    """Name of the session; not its cookie."""
    status: int | None = None
    """HTTP status; None while unanswered, or when the connection was broken."""
    ok: bool | None = None
    """Whether the answer is a success; None while unanswered."""
    error: str | None = None
    duration: float | None = None
    """Real seconds until the answer."""
    fault: str | None = None
    """Id of the fault that struck."""
    nodes: tuple[str, ...] = ()
    """Hostnames of the nodes that a power request names; the name as given if there is no such node."""

    def is_named(self, name: str) -> bool:
        """Whether this is `service.call`, or the call of this name at any service; in any case."""
        return name.lower() in {self.name.lower(), self.name.lower().partition(".")[2]}

    @property
    def is_change(self) -> bool:
        """Whether it is a call that changes something when it succeeds: add, update, remove, power, open and close."""
        call = self.name.partition(".")[2].lower()
        return call.startswith(("add", "update", "remove")) or call in {"open", "close"} or self.power is not None

    @property
    def power(self) -> tuple[str, list[str]] | None:
        """The power operation in the request (ON, OFF, RESET, CYCLE, AUXCYCLE, REBOOT) and its nodes, if any."""
        call = self.name.partition(".")[2].lower()
        given = self.args[0] if self.args else None
        if call == "poweroperation" and isinstance(given, dict):
            operation, devices = str(given.get("operation") or "STATUS"), given.get("devices")
            return None if operation == "STATUS" else (operation, devices if isinstance(devices, list) else [])
        return (_OLD_POWER_CALLS[call], [str(given)]) if call in _OLD_POWER_CALLS else None

    @property
    def args(self) -> list[Any]:
        """The call's arguments, whichever of the forms `args` and `arg` it used."""
        if isinstance(args := self.body.get("args"), list):
            return args
        return [self.body[key] for key in ("args", "arg") if key in self.body][:1]


class Journal:
    """Requests in the order of their arrival."""

    def __init__(self) -> None:
        self._requests: deque[Request] = deque(maxlen=_KEPT)
        self._arrived = 0

    def __iter__(self) -> Iterator[Request]:
        return iter(self._requests)

    def __len__(self) -> int:
        return len(self._requests)

    @property
    def arrived(self) -> int:
        """The number of requests so far, including dropped ones."""
        return self._arrived

    def open(self, request: Request) -> Request:
        """Record a request that has arrived, give it its number, and return it."""
        self._arrived += 1
        numbered = request.model_copy(update={"number": self._arrived})
        self._requests.append(numbered)
        return numbered

    def close(self, request: Request) -> None:
        """Replace an open request by the answered one."""
        position = len(self._requests) - 1 - (self._arrived - request.number)
        if 0 <= position < len(self._requests):
            self._requests[position] = request

    def clear(self) -> None:
        """Drop the requests; their numbers continue."""
        self._requests.clear()
