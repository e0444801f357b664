"""A head node without a network: it answers requests, keeps records, and runs the machines."""

import hashlib
import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from bcm_simulator.blueprint import machines_of, records_of
from bcm_simulator.calls import SERVICES, CallError, Calls
from bcm_simulator.clock import Clock
from bcm_simulator.cluster import Cluster, check
from bcm_simulator.entities import Kind, Record
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import CALL_FAULTS, Fault, Faults, FaultSpec
from bcm_simulator.hardware import MachineState, Power
from bcm_simulator.journal import Journal, Json, Request, judge, masked
from bcm_simulator.machines import Machines
from bcm_simulator.observation import Observation
from bcm_simulator.records import Records
from bcm_simulator.views import ClockView, MachineView, Node, Overview, Slots

COOKIE: Final = "cm-login-token"


class Answer(NamedTuple):
    """The answer to a request."""

    status: int
    body: Json
    token: str | None = None
    """The cookie of a new session."""


class Session(BaseModel):
    """A user who has logged in, or who has a client certificate."""

    name: str
    user: str


@dataclass
class Exchange:
    """A request that was recorded and is not answered yet."""

    request: Request
    body: dict[str, Any]
    session: Session | None
    digest: str
    """Of the session's cookie."""
    fault: Fault | None
    began: float = field(default_factory=time.monotonic)


class State(BaseModel):
    """The state that survives a restart of the head node. Cookies are kept as digests."""

    clock: Clock
    machines: MachineState
    records: Records = Records()
    faults: Faults = Faults()
    sessions: dict[str, Session] = {}
    logins: int = 0


class Simulation:
    """The head node of a cluster and the machines behind it.

    Nothing runs by itself: each method first carries out the events up to the simulated time.
    """

    def __init__(self, cluster: Cluster, *, speed: float = 1.0, state: State | None = None) -> None:
        check(cluster)
        self.cluster = cluster
        self.journal = Journal()
        self.changes = 0
        """Counts the changes that must be saved."""
        self._state = state or _beginning(speed)
        self._records, self._faults, self._clock = self._state.records, self._state.faults, self._state.clock
        self._records.answers = cluster.answers
        self._machines = Machines(cluster, self._records, self._faults, self._clock, self._state.machines)
        self._calls = Calls(cluster, self._records, self._machines, self._faults)
        self._observation = Observation(self._records, self._machines)
        if state is None:
            self._set_up()
        else:
            self.catch_up()
            self._clock.set_speed(speed)

    def _set_up(self) -> None:
        """Put everything into its state in the cluster file."""
        for machine in machines_of(self.cluster):
            self._machines.add(machine)
        for kind, sent in records_of(self.cluster):
            record = self._records.store(kind, sent, time.time())
            if kind is Kind.DEVICE:
                self._machines.device_recorded(record, None)
        # A machine's own entry takes precedence over its node's.
        found = {}
        for node in self.cluster.nodes.values():
            owner = self._machines.owner(node.mac)
            if owner:
                found[owner.name] = (node.installed, node.power)
        found |= {name: (machine.installed, machine.power) for name, machine in self.cluster.machines.items()}
        for name, (installed, power) in found.items():
            image = self._records.find(Kind.IMAGE, installed)
            self._machines.start_as_found(self._state.machines.machines[name], image, on=power == "on")
        for spec in self.cluster.faults:
            self._faults.set(spec, self._machines.now)

    # --- the JSON API

    def arrive(self, body: object, token: str | None, certificate: str | None = None) -> Exchange:
        """Record a request of the JSON API that has just come in, and let faults strike it.

        `body` is the JSON that was sent, `token` the session's cookie, `certificate` the name in the client's
        certificate.
        """
        self.catch_up()
        sent = body if isinstance(body, dict) else {}
        service, call = str(sent.get("service", "")), str(sent.get("call", ""))
        name = f"{service}.{call}" if call else service
        session = self._state.sessions.get(_digest(token)) if token else None
        if session is None and certificate is not None:
            session = Session(name="certificate", user=certificate)
        fault = self._strike(name, sent) if self._faults.listed else None
        digest = _digest(token or "")
        if fault and fault.kind is FaultKind.SESSION_EXPIRED:
            self._state.sessions.pop(digest, None)
        request = Request(
            number=0,
            time=time.time(),
            simulated_time=self._machines.now,
            name=name or "?",
            body=masked(sent),
            user=session.user if session else str(sent["username"]) if "username" in sent else None,
            session=session.name if session else None,
            fault=fault.id if fault else None,
        )
        if request.power:
            devices = {key: self._records.find(Kind.DEVICE, key) for key in map(str, request.power[1])}
            nodes = tuple(device["hostname"] if device else key for key, device in devices.items())
            request = request.model_copy(update={"nodes": nodes})
        return Exchange(self.journal.open(request), sent, session, digest, fault)

    def carry_out(self, exchange: Exchange) -> Answer:
        """Carry out a request and return the answer."""
        self.catch_up()
        fault = exchange.fault
        if fault and fault.kind is FaultKind.SESSION_EXPIRED:
            return self._not_logged_in(exchange, fault.message)
        if fault and fault.kind is FaultKind.NOT_ALLOWED:
            return Answer(200, {"errormessage": fault.message or _not_allowed(exchange, "readonly")})
        if fault and fault.kind is FaultKind.HTTP_500 and not fault.after:
            return _broken(fault)
        try:
            answer = self._answer(exchange)
        except CallError as error:
            answer = Answer(error.status, {"errormessage": str(error)})
        # A fault may have used an occasion, which is part of the state.
        self.changes += bool(exchange.request.is_change or answer.token or self._faults.listed)
        return _broken(fault) if fault and fault.kind is FaultKind.HTTP_500 else answer

    def close(self, exchange: Exchange, answer: Answer | None) -> None:
        """Record how a request was answered; None: its connection was broken."""
        error = judge(answer.status, answer.body) if answer else "connection reset"
        self.journal.close(
            exchange.request.model_copy(
                update={
                    "status": answer.status if answer else None,
                    "ok": error is None,
                    "error": error,
                    "duration": time.monotonic() - exchange.began,
                }
            )
        )

    def _answer(self, exchange: Exchange) -> Answer:
        body = exchange.body
        service = str(body.get("service", "")).lower()
        if service == "login":
            return self._log_in(body.get("username"), body.get("password"))
        if service == "logout":
            self._state.sessions.pop(exchange.digest, None)
            self.changes += 1
            return Answer(200, body=True)
        if exchange.session is None:
            return self._not_logged_in(exchange)
        bare = service.removeprefix("cm")
        if f"cm{bare}" not in SERVICES:
            return Answer(200, {"errormessage": f"No such service: '(cm){bare}'\n"})
        call = self._calls.find(f"cm{bare}.{body.get('call')}".lower())
        if call is None:
            raise CallError(400, f"unknown call {body.get('service')}.{body.get('call')}")
        arguments = body["args"] if "args" in body else [body["arg"]] if "arg" in body else []
        if not isinstance(arguments, list):
            raise CallError(400, f"{exchange.request.name}: args must be a list")
        return Answer(200, call(arguments))

    def _not_logged_in(self, exchange: Exchange, message: str | None = None) -> Answer:
        if self.cluster.answers.expired_session == "401":
            return Answer(401, {"errormessage": message or "not logged in, or the session has expired"})
        return Answer(200, {"errormessage": message or _not_allowed(exchange, "")})

    def allows(self, user: object, password: object) -> bool:
        """Return whether a user name and a password are those of a user."""
        known = self.cluster.users.get(user) if isinstance(user, str) else None
        expected = known.get_secret_value() if known else ""
        return secrets.compare_digest(str(password).encode(), expected.encode()) and known is not None

    def _log_in(self, user: object, password: object) -> Answer:
        if not self.allows(user, password):
            return Answer(200, body=False)
        token = secrets.token_urlsafe(32)
        self._state.logins += 1
        self._state.sessions[_digest(token)] = Session(name=f"s{self._state.logins}", user=str(user))
        return Answer(200, body=True, token=token)

    def _strike(self, name: str, sent: dict[str, Any]) -> Fault | None:
        """Let a fault of requests strike a call."""
        self.changes += 1
        text = json.dumps(masked({key: sent[key] for key in ("arg", "args") if key in sent}))
        return self._faults.strike_call(CALL_FAULTS, name.lower(), text, self._names_in(text), self._machines.now)

    def _names_in(self, text: str) -> set[str]:
        """Return the names, in lower case, of the nodes in a call's arguments for which faults are set."""
        lower = text.lower()
        names = set()
        for wanted in {fault.node.lower() for fault in self._faults.listed if fault.node}:
            aliases = {wanted} | _names_of(self._device_called(wanted))
            if any(f'"{alias}"' in lower for alias in aliases):
                names |= aliases
        return names

    def _device_called(self, name: str) -> Record | None:
        return next((one for one in self._records.all(Kind.DEVICE) if name.lower() in _names_of(one)), None)

    # --- REST

    def version(self) -> dict[str, Any]:
        """Return the version of the head node's software, as BCM's REST API does."""
        version = self._calls.version
        numbers = dict.fromkeys(("build_index", "database_version"), 0)
        return {"cm_version": version, "cmd_version": version, "build_hash": "simulated", **numbers}

    def short_devices(self, hostname: str | None) -> list[dict[str, Any]]:
        """Return all devices, or the one with this hostname, in the short form of BCM's REST API."""
        found = self._observation.short_devices(self.cluster.head_node.hostname)
        return [device for device in found if hostname in (None, device["hostname"])]

    def record_read(self, name: str, user: str | None, status: int, error: str | None) -> None:
        """Record a REST read that was answered."""
        self.journal.open(
            Request(
                number=0,
                time=time.time(),
                simulated_time=self._machines.now,
                name=name,
                body={},
                user=user,
                session=None,
                status=status,
                ok=error is None,
                error=error,
                duration=0.0,
            )
        )

    # --- control

    def catch_up(self) -> None:
        """Carry out the events up to the simulated time."""
        self._machines.run_until(self._clock.now())

    def advance(self, seconds: float) -> None:
        """Jump forward by simulated seconds, and carry out the events in between."""
        self.catch_up()
        self._clock.advance(seconds)
        self.changes += 1
        self.catch_up()

    def settle(self, limit: float) -> float:
        """Jump forward until no more events are due, at most by `limit` simulated seconds; return the seconds."""
        self.catch_up()
        began = self._machines.now
        while (due := self._machines.next_due()) is not None and due <= began + limit:
            self.advance(max(0.0, due - self._clock.now()))
        return self._machines.now - began

    def set_speed(self, speed: float) -> None:
        """Change the speed, in simulated seconds per real second."""
        self.catch_up()
        self._clock.set_speed(speed)
        self.changes += 1

    def set_fault(self, spec: FaultSpec) -> Fault:
        """Set a fault."""
        self.catch_up()
        self.changes += 1
        return self._faults.set(spec, self._machines.now).model_copy()

    def clear_faults(self, fault_id: str | None = None) -> int:
        """Clear one fault or all, and return how many."""
        self.catch_up()
        self.changes += 1
        return self._faults.clear(fault_id)

    def press_power(self, name: str, power: Power) -> None:
        """Press a machine's power button; `name` is that of the machine, a MAC, or the hostname of a node.

        Raises KeyError when there is no such machine.
        """
        self.catch_up()
        device = self._device_called(name)
        machine = self._state.machines.machines.get(name) or self._machines.owner(name)
        machine = machine or (self._machines.of(device) if device else None)
        if machine is None:
            raise KeyError(f"there is no machine {name!r}")
        self._machines.press(machine, power)
        self.changes += 1

    # --- views

    def faults(self) -> list[Fault]:
        """Return the faults that were set, including those that no longer strike."""
        return [fault.model_copy() for fault in self._faults.listed]

    def clock_view(self) -> ClockView:
        """Return the simulated time."""
        self.catch_up()
        due = self._machines.next_due()
        return ClockView(
            simulated=self._machines.now,
            wall=time.time(),
            speed=self._clock.speed,
            next_due=None if due is None else due - self._machines.now,
        )

    def records(self, kind: Kind) -> list[Record]:
        """Return the records of a kind, secrets masked."""
        self.catch_up()
        return [masked(record) for record in self._records.all(kind)]

    def nodes(self) -> list[Node]:
        """Return the registered nodes, the head node included."""
        self.catch_up()
        return self._observation.nodes()

    def machines(self) -> list[MachineView]:
        """Return all machines, registered or not."""
        self.catch_up()
        return self._observation.machines()

    def slots(self) -> Slots:
        """Return the use of the provisioning slots."""
        self.catch_up()
        return self._observation.slots(self.cluster.provisioning_slots)

    def overview(self, *, requests: int = 50, records: bool = False) -> Overview:
        """Return everything at once, with the last `requests`."""
        return Overview(
            cluster=self.cluster.head_node.hostname,
            clock=self.clock_view(),
            slots=self.slots(),
            nodes=tuple(self.nodes()),
            new_nodes=tuple(self._observation.new_nodes()),
            faults=tuple(self.faults()),
            requests=tuple(list(self.journal)[-requests:]),
            records={kind.value: self.records(kind) for kind in Kind} if records else {},
        )

    def page_overview(self) -> Overview:
        """Return a small overview for repeated sending: of the history of the nodes, only the last power calls."""
        full = self.overview(requests=30)
        nodes = (
            node.model_copy(update={"installs": (), "power_calls": node.power_calls[-1:], "history": ()})
            for node in full.nodes
        )
        return full.model_copy(update={"nodes": tuple(nodes)})

    def dump(self) -> str:
        """Return the state that survives a restart, as JSON. It holds BMC passwords."""
        return self._state.model_dump_json()


def _beginning(speed: float) -> State:
    clock = Clock(speed=speed)
    return State(clock=clock, machines=MachineState(now=clock.now()))


def _broken(fault: Fault) -> Answer:
    return Answer(500, {"errormessage": fault.message or f"internal error (simulated, fault {fault.id})"})


def _not_allowed(exchange: Exchange, profile: str) -> str:
    service = str(exchange.body.get("service", ""))
    service = SERVICES.get(f"cm{service.lower().removeprefix('cm')}", service)
    call = f"{service}::{exchange.body.get('call')}"
    return f"Your certificate (profile:{profile}) does not allow access to {call}\n"


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _names_of(device: Record | None) -> set[str]:
    return {device["hostname"].lower(), device["uuid"], device["mac"].lower()} - {""} if device else set()
