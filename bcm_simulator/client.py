"""A client of a running simulated head node: the same methods as `running.HeadNode`, over HTTP."""

from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import quote

import httpx
from pydantic import TypeAdapter

from bcm_simulator.faults import Fault, FaultSpec
from bcm_simulator.hardware import Power
from bcm_simulator.journal import Request
from bcm_simulator.views import ClockView, MachineView, Overview

_View = TypeVar("_View")


class ClientError(Exception):
    """The head node cannot be reached, or refuses."""


class Client:
    """Shows and controls the simulated head node at `endpoint`."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint.rstrip("/")
        if "@" in endpoint:
            # Not repeated: it may hold the password.
            raise ClientError("the endpoint must not hold a user name or a password")
        try:
            url = httpx.URL(f"{self.endpoint}/simulator/v1")
        except httpx.InvalidURL:
            url = httpx.URL()
        if url.scheme not in {"http", "https"} or not url.host or url.query or url.fragment:
            raise ClientError(f"{endpoint!r} is not the URL of a head node, such as http://127.0.0.1:8081")
        # A simulated head node usually has a self-signed certificate.
        self._http = httpx.Client(base_url=url, timeout=60, verify=False, trust_env=False)  # noqa: S501

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def _call(self, view: type[_View], method: str, path: str, **more: Any) -> _View:  # noqa: ANN401 - arguments of httpx
        try:
            response = self._http.request(method, path, **more)
        except httpx.HTTPError as error:
            raise ClientError(f"no simulated head node answers at {self.endpoint}: {error}") from None
        try:
            response.raise_for_status()
            return TypeAdapter(view).validate_json(response.content)
        except httpx.HTTPStatusError:
            raise ClientError(_message(response)) from None
        except ValueError:
            raise ClientError(f"{self.endpoint} is not a simulated head node of this version") from None

    def overview(self, *, records: bool = False) -> Overview:
        """Return everything at once; `records` adds all records."""
        return self._call(Overview, "GET", "/overview", params={"records": str(records).lower()})

    def machines(self) -> list[MachineView]:
        """Return all machines, registered or not."""
        return self._call(list[MachineView], "GET", "/machines")

    def press_power(self, name: str, power: Power | str) -> None:
        """Press a machine's power button; `name` is a machine, a MAC or a hostname, `power` ON or OFF."""
        self._call(list[None], "POST", f"/machines/{quote(name, safe='')}/power", json={"power": Power(power)})

    def requests(self, after: int = 0) -> list[Request]:
        """Return the recorded requests in the order of their arrival, from the one after number `after`."""
        return self._call(list[Request], "GET", "/requests", params={"after": after})

    def clear_requests(self) -> None:
        """Forget the recorded requests."""
        self._call(list[None], "DELETE", "/requests")

    def faults(self) -> list[Fault]:
        """Return the faults that were set, including those that no longer strike."""
        return self._call(list[Fault], "GET", "/faults")

    def fault(self, spec: FaultSpec) -> Fault:
        """Set a fault."""
        return self._call(Fault, "POST", "/faults", json=spec.model_dump(mode="json"))

    def clear_faults(self, fault_id: str | None = None) -> int:
        """Clear one fault or all, and return how many."""
        path = "/faults" if fault_id is None else f"/faults/{quote(fault_id, safe='')}"
        return self._call(dict[str, int], "DELETE", path)["cleared"]

    def clock(self) -> ClockView:
        """Return the simulated time."""
        return self._call(ClockView, "GET", "/clock")

    def advance(self, seconds: float) -> ClockView:
        """Jump forward by simulated seconds."""
        return self._call(ClockView, "POST", "/clock", json={"advance": seconds})

    def settle(self, limit: float = 86_400) -> ClockView:
        """Jump forward until no more events are due, at most by `limit` simulated seconds."""
        return self._call(ClockView, "POST", "/clock", json={"settle": limit})

    def set_speed(self, speed: float) -> ClockView:
        """Change the speed, in simulated seconds per real second; 0 stops the clock."""
        return self._call(ClockView, "POST", "/clock", json={"speed": speed})


def _message(response: httpx.Response) -> str:
    try:
        return str(response.json()["errormessage"])
    except (ValueError, KeyError, TypeError):
        return f"HTTP {response.status_code}"
