"""The head node on the network: the JSON API, REST reads, and the API of the simulator."""

import asyncio
import base64
import binascii
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import from_json

from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import CALL_FAULTS, RECORD_FAULTS, FaultSpec
from bcm_simulator.hardware import Power
from bcm_simulator.journal import Json, judge
from bcm_simulator.limits import FASTEST, LONGEST_JUMP
from bcm_simulator.simulation import COOKIE, Answer, Simulation
from bcm_simulator.storage import save

_PAGE = Path(__file__).parent / "page.html"
_LARGEST_REQUEST = 64 * 2**20
_POLICY = "default-src 'none'; connect-src 'self'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_LOOK = 0.4
"""Real seconds between two checks for changes, for an open page."""


class _Press(BaseModel):
    model_config = ConfigDict(extra="forbid")

    power: Power


class _ClockMove(BaseModel):
    model_config = ConfigDict(extra="forbid")

    advance: float | None = Field(default=None, ge=0, le=LONGEST_JUMP)
    speed: float | None = Field(default=None, ge=0, le=FASTEST)
    settle: float | None = Field(default=None, ge=0, le=LONGEST_JUMP)


class Server:
    """Answers HTTP for a simulation, which can be exchanged while it runs."""

    def __init__(self, simulation: Simulation, *, state: Path | None = None, secure: bool = False) -> None:
        self.simulation = simulation
        self._state = state
        self._saved: tuple[Simulation, int] | None = None
        self._secure = secure
        self._closing = asyncio.Event()

    def application(self) -> web.Application:
        """Return the aiohttp application."""
        app = web.Application(client_max_size=_LARGEST_REQUEST, middlewares=[self._window_rules])
        window = "/simulator/v1"
        app.add_routes(
            [
                web.post("/json", self._json),
                web.post("//json", self._json),
                web.get("/rest/v1/version", self._rest_version),
                web.get("/rest/v1/device", self._rest_device),
                web.get("/", self._page),
                web.get(f"{window}/overview", self._overview),
                web.get(f"{window}/events", self._events),
                web.get(f"{window}/machines", self._machines),
                web.post(f"{window}/machines/{{name}}/power", self._press),
                web.get(f"{window}/requests", self._requests),
                web.delete(f"{window}/requests", self._clear_requests),
                web.get(f"{window}/fault-kinds", self._fault_kinds),
                web.get(f"{window}/faults", self._faults),
                web.post(f"{window}/faults", self._set_fault),
                web.delete(f"{window}/faults", self._clear_faults),
                web.delete(f"{window}/faults/{{id}}", self._clear_faults),
                web.get(f"{window}/clock", self._clock),
                web.post(f"{window}/clock", self._move_clock),
            ]
        )
        app.on_shutdown.append(self._close)
        return app

    def keep(self) -> None:
        """Write a changed state to its file, before the answer, so that the file has everything that a caller knows."""
        now = (self.simulation, self.simulation.changes)
        if self._state and self._saved != now:
            save(self.simulation, self._state)
            self._saved = now

    async def _close(self, _app: web.Application) -> None:
        self._closing.set()

    # --- the JSON API

    async def _json(self, request: web.Request) -> web.StreamResponse:
        try:
            # The parser of pydantic is strict, unlike the standard library: no NaN, limited nesting.
            body = from_json(await request.read(), allow_inf_nan=False)
        except ConnectionResetError:
            return web.Response(status=400)  # the caller is gone, and nothing has arrived
        except ValueError:
            body = None
        simulation = self.simulation
        exchange = simulation.arrive(body, request.cookies.get(COOKIE), _certificate(request))
        fault = exchange.fault
        if fault and fault.kind is FaultKind.SLOW and not fault.after:
            await asyncio.sleep(fault.delay)
        broken = fault is not None and fault.kind is FaultKind.CONNECTION_RESET
        answer = None
        if body is None or not isinstance(body, dict):
            answer = Answer(400, {"errormessage": "the request is not a JSON object"})
        elif not (broken and fault and not fault.after):
            answer = simulation.carry_out(exchange)
        try:
            self.keep()
        except OSError as error:
            answer = Answer(500, {"errormessage": _not_kept(error)})
        if fault and fault.kind is FaultKind.SLOW and fault.after:
            await asyncio.sleep(fault.delay)
        if broken or answer is None:
            simulation.close(exchange, None)
            if request.transport:
                request.transport.abort()
            return web.Response(status=500)
        simulation.close(exchange, answer)
        return self._answered(answer)

    def _answered(self, answer: Answer) -> web.Response:
        response = web.json_response(answer.body, status=answer.status)
        if answer.token:
            # Over plain HTTP no client would send a Secure cookie back.
            response.set_cookie(COOKIE, answer.token, path="/", httponly=True, secure=self._secure)
        return response

    # --- REST

    async def _rest_version(self, request: web.Request) -> web.Response:
        return self._rest(request, self.simulation.version)

    async def _rest_device(self, request: web.Request) -> web.Response:
        return self._rest(request, lambda: self.simulation.short_devices(request.query.get("hostname")))

    def _rest(self, request: web.Request, read: Callable[[], Json]) -> web.Response:
        user, password = _basic(request.headers.get("Authorization", ""))
        user = user or _certificate(request) or ""
        allowed = _certificate(request) is not None or self.simulation.allows(user, password)
        status, body = (200, read()) if allowed else (401, {"errormessage": "user name or password is wrong"})
        self.simulation.record_read(f"GET {request.path_qs}", user if allowed else None, status, judge(status, body))
        headers = None if allowed else {"WWW-Authenticate": 'Basic realm="bcm"'}
        return web.json_response(body, status=status, headers=headers)

    # --- the API of the simulator

    @web.middleware
    async def _window_rules(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        # Only JSON is accepted, because a page of another site can make a browser post a form, but not JSON.
        writes = request.path.startswith("/simulator/") and request.method == "POST"
        if writes and request.content_type != "application/json":
            return _trouble(415, "send JSON with the content type application/json")
        try:
            response = await handler(request)
        except (ValidationError, KeyError, web.HTTPClientError) as error:
            return _refusal(request, error)
        try:
            self.keep()
        except OSError as error:
            return _trouble(500, _not_kept(error))
        return response

    async def _page(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(_PAGE, headers={"Cache-Control": "no-cache", "Content-Security-Policy": _POLICY})

    async def _overview(self, request: web.Request) -> web.Response:
        records = request.query.get("records") == "true"
        return _seen(self.simulation.overview(records=records))

    async def _machines(self, _request: web.Request) -> web.Response:
        return _seen(self.simulation.machines())

    async def _press(self, request: web.Request) -> web.Response:
        press = _Press.model_validate_json(await request.read())
        self.simulation.press_power(request.match_info["name"], press.power)
        return _seen([])

    async def _requests(self, request: web.Request) -> web.Response:
        try:
            after = int(request.query.get("after", "0"))
        except ValueError:
            return _trouble(400, "after must be the number of a request")
        return _seen([entry for entry in self.simulation.journal if entry.number > after])

    async def _clear_requests(self, _request: web.Request) -> web.Response:
        self.simulation.journal.clear()
        return _seen([])

    async def _fault_kinds(self, _request: web.Request) -> web.Response:
        kinds = [
            {"kind": kind.value, "summary": kind.summary, "of_calls": kind in CALL_FAULTS | RECORD_FAULTS}
            for kind in FaultKind
        ]
        return web.json_response(kinds)

    async def _faults(self, _request: web.Request) -> web.Response:
        return _seen(self.simulation.faults())

    async def _set_fault(self, request: web.Request) -> web.Response:
        return _seen(self.simulation.set_fault(FaultSpec.model_validate_json(await request.read())))

    async def _clear_faults(self, request: web.Request) -> web.Response:
        wanted = request.match_info.get("id")
        cleared = self.simulation.clear_faults(wanted)
        if wanted and not cleared:
            raise KeyError(f"there is no fault {wanted!r}")
        return web.json_response({"cleared": cleared})

    async def _clock(self, _request: web.Request) -> web.Response:
        return _seen(self.simulation.clock_view())

    async def _move_clock(self, request: web.Request) -> web.Response:
        move = _ClockMove.model_validate_json(await request.read())
        if move.speed is not None:
            self.simulation.set_speed(move.speed)
        if move.advance:
            self.simulation.advance(move.advance)
        if move.settle:
            self.simulation.settle(move.settle)
        return _seen(self.simulation.clock_view())

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        last, quiet_since = "", time.monotonic()
        while not self._closing.is_set():
            overview = self.simulation.page_overview()
            text = overview.model_dump_json()
            # The clock always moves, so its time alone is not a change.
            news = overview.model_copy(update={"clock": None}).model_dump_json(warnings=False)
            if news != last or time.monotonic() - quiet_since > 1:
                try:
                    await response.write(f"data: {text}\n\n".encode())
                except ConnectionError:
                    # The browser has closed the page.
                    break
                last, quiet_since = news, time.monotonic()
            try:
                await asyncio.wait_for(self._closing.wait(), _LOOK)
            except TimeoutError:
                continue
        return response


def _certificate(request: web.Request) -> str | None:
    """Return the common name in the client's verified certificate; None without a certificate."""
    shown = request.transport.get_extra_info("peercert") if request.transport else None
    if not shown:
        return None
    return next((value for part in shown["subject"] for key, value in part if key == "commonName"), "")


def _basic(header: str) -> tuple[str, str]:
    """Return user name and password of HTTP's basic authentication; empty when there are none."""
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        user, _, password = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return user, password


def _seen(view: BaseModel | Sequence[BaseModel]) -> web.Response:
    if isinstance(view, BaseModel):
        return web.Response(text=view.model_dump_json(), content_type="application/json")
    return web.Response(text=f"[{','.join(one.model_dump_json() for one in view)}]", content_type="application/json")


def _refusal(request: web.Request, error: ValidationError | KeyError | web.HTTPClientError) -> web.Response:
    """Return an error in JSON, like every other answer."""
    if isinstance(error, ValidationError):
        said = (f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors(include_url=False))
        return _trouble(400, "; ".join(text.removeprefix(": ") for text in said))
    if isinstance(error, KeyError):
        return _trouble(404, str(error.args[0]))
    # Errors of aiohttp: unknown path, too large, wrong method.
    allowed = error.headers.get("Allow", "")
    more = f"; allowed: {allowed}" if allowed else ""
    return _trouble(error.status, f"{request.method} {request.path}: {error.text}{more}", allow=allowed)


def _not_kept(error: OSError) -> str:
    return f"the state cannot be kept: {error.strerror or error}"


def _trouble(status: int, message: str, *, allow: str = "") -> web.Response:
    return web.json_response({"errormessage": message}, status=status, headers={"Allow": allow} if allow else None)
