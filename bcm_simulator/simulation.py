"""A head node without a network: it takes requests, keeps records, and runs the machines."""

import hashlib
import json
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeVar

from pydantic import BaseModel

from bcm_simulator.clock import Clock
from bcm_simulator.cluster import Bmc, Cluster, NodeSpec, check
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import CALL_FAULTS, Fault, Faults, FaultSpec
from bcm_simulator.journal import Journal, Request, judge, masked
from bcm_simulator.machines import Machine, Machines, MachineState, Operation, Power, PowerCall, Status
from bcm_simulator.records import (
    NO_ADDRESS,
    ZERO,
    Kind,
    Record,
    Records,
    bmc_interface,
    is_set,
    shape_problems,
    uuid_for,
    without_password,
)
from bcm_simulator.validation import BAD_VALUE, DUPLICATE, is_error, item, validate, validate_removal
from bcm_simulator.views import ClockView, MachineView, Node, Overview, Slots

COOKIE: Final = "cm-login-token"

# BCM's JSON spells one status otherwise than its manuals and its shell do.
_JSON_STATUS = {Status.INSTALLER_CALLINGINIT: "INSTALLER_CALLING_INIT"}

_ROLE_TYPES = {
    "headnode": "HeadNodeRole",
    "slurmclient": "SlurmClientRole",
    "slurmserver": "SlurmServerRole",
    "slurmsubmit": "SlurmSubmitRole",
    "etcdhost": "EtcdHostRole",
}


class CallError(Exception):
    """A call that is answered with an HTTP error."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Answer(NamedTuple):
    """What goes back to the caller."""

    status: int
    body: Any
    token: str | None = None
    """The cookie of a new session."""


@dataclass
class Exchange:
    """A request under way: it has arrived and was recorded, and is not answered yet."""

    request: Request
    body: dict[str, Any]
    session: "Session | None"
    fault: Fault | None
    began: float = field(default_factory=time.monotonic)


class Session(BaseModel):
    """Somebody who has logged in."""

    name: str
    user: str


class State(BaseModel):
    """What survives a restart of the head node. Cookies are kept as digests."""

    clock: Clock
    records: Records = Records()
    machines: MachineState
    faults: Faults = Faults()
    sessions: dict[str, Session] = {}
    logins: int = 0


def _beginning(speed: float) -> State:
    clock = Clock(speed=speed)
    return State(clock=clock, machines=MachineState(now=clock.now()))


class Simulation:
    """The head node of a cluster and the machines behind it.

    Nothing runs by itself: each method first brings the machines up to the present of the simulated clock.
    """

    def __init__(self, cluster: Cluster, *, speed: float = 1.0, state: State | None = None) -> None:
        check(cluster)
        self.cluster = cluster
        self.journal = Journal()
        self.changes = 0
        """Counts what would have to be saved."""
        fresh = state is None
        self._state = _beginning(speed) if state is None else state
        self._records, self._faults, self._clock = self._state.records, self._state.faults, self._state.clock
        self._machines = Machines(cluster, self._records, self._faults, self._clock, self._state.machines)
        self._calls = self._call_table()
        if fresh:
            self._set_up()
        else:
            self.catch_up()
            self._clock.set_speed(speed)

    # --- the JSON API

    def arrive(self, body: object, token: str | None) -> Exchange:
        """Record a request of the JSON API that has just come in, and let faults strike it.

        `body` is whatever was sent as JSON, `token` the session's cookie.
        """
        self.catch_up()
        sent = body if isinstance(body, dict) else {}
        service, call = str(sent.get("service", "")), str(sent.get("call", ""))
        name = f"{service}.{call}" if call else service
        session = self._state.sessions.get(_digest(token)) if token else None
        fault = self._strike(name, sent) if self._faults.listed else None
        if fault and fault.kind is FaultKind.SESSION_EXPIRED and token:
            self._state.sessions.pop(_digest(token), None)
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
        return Exchange(self.journal.open(request), sent, session, fault)

    def _strike(self, name: str, sent: dict[str, Any]) -> Fault | None:
        """Let a fault of the conversation strike a call."""
        text = json.dumps(masked({key: sent[key] for key in ("arg", "args") if key in sent}))
        # Also a fault that misses has used an occasion.
        self.changes += 1
        return self._faults.strike_call(CALL_FAULTS, name.lower(), text, self._names_in(text), self._machines.now)

    def carry_out(self, exchange: Exchange) -> Answer:
        """Do what the request asks and return the answer."""
        self.catch_up()
        fault = exchange.fault
        if fault and fault.kind is FaultKind.SESSION_EXPIRED:
            return Answer(401, {"errormessage": fault.message or "the session has expired: log in again"})
        if fault and fault.kind is FaultKind.HTTP_500 and not fault.after:
            return self._broken(fault)
        try:
            answer = self._answer(exchange)
        except CallError as error:
            answer = Answer(error.status, {"errormessage": str(error)})
        return self._broken(fault) if fault and fault.kind is FaultKind.HTTP_500 else answer

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

    @staticmethod
    def _broken(fault: Fault) -> Answer:
        return Answer(500, {"errormessage": fault.message or f"internal error (simulated, fault {fault.id})"})

    def _answer(self, exchange: Exchange) -> Answer:
        body = exchange.body
        if str(body.get("service", "")).lower() == "login":
            return self._log_in(body.get("username"), body.get("password"))
        if exchange.session is None:
            raise CallError(401, "not logged in, or the session has expired")
        name = f"{body.get('service')}.{body.get('call')}"
        call = self._calls.get(name.lower())
        if call is None:
            raise CallError(400, f"unknown call {name}")
        arguments = body["args"] if "args" in body else [body["arg"]] if "arg" in body else []
        if not isinstance(arguments, list):
            raise CallError(400, f"{name}: args must be a list")
        return Answer(200, call(arguments))

    def allows(self, user: object, password: object) -> bool:
        """Tell whether a user name and a password are those of a user."""
        known = self.cluster.users.get(user) if isinstance(user, str) else None
        expected = known.get_secret_value() if known else ""
        return secrets.compare_digest(str(password).encode(), expected.encode()) and known is not None

    def _log_in(self, user: object, password: object) -> Answer:
        if not self.allows(user, password):
            return Answer(401, {"errormessage": "login failed: unknown user or wrong password"})
        token = secrets.token_urlsafe(32)
        self._state.logins += 1
        self._state.sessions[_digest(token)] = Session(name=f"s{self._state.logins}", user=str(user))
        self.changes += 1
        return Answer(200, True, token)  # noqa: FBT003 - the JSON that says yes

    def _names_in(self, text: str) -> set[str]:
        """Return all names, in lower case, of the nodes that a call's arguments mention."""
        lower = text.lower()
        names = set()
        for fault in self._faults.listed:
            if fault.node is None:
                continue
            device = self._device_called(fault.node)
            aliases = {fault.node.lower()}
            if device:
                aliases |= {device["hostname"].lower(), device["uuid"], device["mac"].lower()}
            if any(f'"{alias}"' in lower for alias in aliases):
                names |= aliases
        return names

    def _device_called(self, name: str) -> Record | None:
        wanted = name.lower()
        for device in self._records.all(Kind.DEVICE):
            if wanted in {device["hostname"].lower(), device["uuid"], device["mac"].lower()}:
                return device
        return None

    # --- calls

    def _call_table(self) -> dict[str, Callable[[list[Any]], Any]]:
        table: dict[str, Callable[[list[Any]], Any]] = {
            "cmdevice.getnodes": self._lister(Kind.DEVICE),
            "cmdevice.getdevices": self._lister(Kind.DEVICE),
            "cmdevice.getdevice": self._getter(Kind.DEVICE),
            "cmdevice.getnode": self._getter(Kind.DEVICE),
            "cmdevice.getnewnodes": lambda _: [_new_node(machine) for machine in self._machines.new_nodes()],
            "cmdevice.getcategories": self._lister(Kind.CATEGORY),
            "cmdevice.getcategory": self._getter(Kind.CATEGORY),
            "cmpart.getpartitions": self._lister(Kind.PARTITION),
            "cmpart.getpartition": self._getter(Kind.PARTITION),
            "cmpart.getsoftwareimages": self._lister(Kind.IMAGE),
            "cmpart.getsoftwareimage": self._getter(Kind.IMAGE),
            "cmnet.getnetworks": self._lister(Kind.NETWORK),
            "cmnet.getnetwork": self._getter(Kind.NETWORK),
            "cmstatus.getstatus": self._get_status,
            "cmstatus.getstatusfordevices": self._get_statuses,
            "cmmain.getversion": lambda _: self.version(),
        }
        for service, word, kind in (
            ("cmdevice", "device", Kind.DEVICE),
            ("cmdevice", "category", Kind.CATEGORY),
            ("cmpart", "softwareimage", Kind.IMAGE),
            ("cmnet", "network", Kind.NETWORK),
        ):
            table[f"{service}.validate{word}"] = self._validator(kind)
            table[f"{service}.add{word}"] = self._adder(kind)
            table[f"{service}.update{word}"] = self._updater(kind)
            table[f"{service}.remove{word}"] = self._remover(kind)
        for operation in Operation:
            table[f"cmdevice.{operation.lower()}"] = self._power(operation)
        return table

    def _lister(self, kind: Kind) -> Callable[[list[Any]], list[Record]]:
        return lambda _: [without_password(record) for record in self._records.all(kind)]

    def _getter(self, kind: Kind) -> Callable[[list[Any]], Record | None]:
        def get(arguments: list[Any]) -> Record | None:
            key = _first(arguments, str, "a UUID or a name")
            record = self._records.find(kind, key)
            if record is None and kind in {Kind.NETWORK, Kind.IMAGE}:
                # A client that meets null here cannot tell a missing network from a broken head node.
                raise CallError(404, f"{kind.value} {key!r} not found")
            return without_password(record) if record else None

        return get

    def _validator(self, kind: Kind) -> Callable[[list[Any]], list[dict[str, Any]]]:
        return lambda arguments: self._validation(kind, _entity(kind, arguments), "validate")

    def _validation(self, kind: Kind, sent: Record, verb: str) -> list[dict[str, Any]]:
        found = validate(self._records, kind, sent)
        if kind is Kind.DEVICE:
            hostname, mac = str(sent.get("hostname", "")), str(sent.get("mac", ""))
            names = {hostname.lower(), mac.lower(), str(sent.get("uuid", ""))}
            for fault_kind, field_name, usual in (
                (FaultKind.DUPLICATE_HOSTNAME, "hostname", f"A device with hostname {hostname} already exists"),
                (FaultKind.DUPLICATE_MAC, "mac", f"A device with MAC {mac} already exists"),
            ):
                text = json.dumps(masked([sent]))
                fault = self._faults.strike_call(
                    {fault_kind}, f"cmdevice.{verb}device", text, names, self._machines.now
                )
                if fault:
                    self.changes += 1
                    found.append(item(field_name, fault.message or usual, DUPLICATE, entity=str(sent.get("uuid", ""))))
        return found

    def _adder(self, kind: Kind) -> Callable[[list[Any]], dict[str, Any]]:
        def add(arguments: list[Any]) -> dict[str, Any]:
            sent = _entity(kind, arguments)
            if sent.get("uuid") in self._records.by_kind[kind]:
                return _refused(
                    [item("uuid", "An entity with this UUID already exists", DUPLICATE, entity=sent["uuid"])]
                )
            return self._stored(kind, sent, "add")

        return add

    def _updater(self, kind: Kind) -> Callable[[list[Any]], dict[str, Any]]:
        def update(arguments: list[Any]) -> dict[str, Any]:
            sent = _entity(kind, arguments)
            if sent.get("uuid") not in self._records.by_kind[kind]:
                return _refused([item("uuid", f"{kind.value} {sent.get('uuid')} not found", BAD_VALUE)])
            return self._stored(kind, sent, "update")

        return update

    def _stored(self, kind: Kind, sent: Record, verb: str) -> dict[str, Any]:
        errors = [entry for entry in self._validation(kind, sent, verb) if is_error(entry)]
        if errors:
            return _refused(errors)
        previous = self._records.by_kind[kind].get(str(sent.get("uuid")))
        record = self._records.store(kind, sent, time.time())
        self.changes += 1
        if kind is Kind.DEVICE:
            self._machines.device_recorded(record, previous)
        elif kind is Kind.IMAGE and previous is None and is_set(record["originalImage"]):
            self._machines.clone_started(record)
        return {**_DONE, "uuid": record["uuid"], "updated_entity": without_password(record)}

    def _remover(self, kind: Kind) -> Callable[[list[Any]], dict[str, Any]]:
        def remove(arguments: list[Any]) -> dict[str, Any]:
            key = _first(arguments, str, "a UUID")
            force = len(arguments) > 1 and arguments[-1] is True
            record = self._records.find(kind, key)
            if record is None:
                return _refused([item("uuid", f"{kind.value} {key} not found", BAD_VALUE)])
            problems = validate_removal(self._records, kind, record)
            if kind is Kind.DEVICE and self.cluster.strict.keep_running_nodes and self._is_up(record):
                message = f"device {record['hostname']} is UP: power it off first, or force its removal"
                problems.append(item("uuid", message, BAD_VALUE, entity=record["uuid"]))
            if problems and (record["childType"] == "HeadNode" or not force):
                return _refused(problems)
            self._records.remove(kind, record["uuid"])
            self.changes += 1
            return dict(_DONE)

        return remove

    def _is_up(self, device: Record) -> bool:
        machine = self._machines.of(device)
        return machine is not None and machine.node == device["uuid"] and machine.status is Status.UP

    def _power(self, operation: Operation) -> Callable[[list[Any]], dict[str, Any]]:
        def act(arguments: list[Any]) -> dict[str, Any]:
            given = _first(arguments, str, "a UUID or a hostname")
            device = self._records.find(Kind.DEVICE, given)
            if device is None:
                return _refused([item("device", f"There is no device {given}", BAD_VALUE)])
            call = self._machines.power(operation, given, device)
            self.changes += 1
            if call.refusal:
                return _refused([item("powerControl", call.refusal, BAD_VALUE, entity=device["uuid"])])
            return {"operations": [], "success": True}

        return act

    def _get_status(self, arguments: list[Any]) -> dict[str, Any] | None:
        device = self._records.find(Kind.DEVICE, _first(arguments, str, "a UUID"))
        return self._device_status(device) if device else None

    def _get_statuses(self, arguments: list[Any]) -> list[dict[str, Any]]:
        devices = (self._records.find(Kind.DEVICE, key) for key in _first(arguments, list, "a list of UUIDs"))
        return [self._device_status(device) for device in devices if device]

    def _device_status(self, device: Record) -> dict[str, Any]:
        node = self._node(device, [])
        up = node.status is Status.UP
        status = _JSON_STATUS.get(node.status, node.status.value)
        return {
            "baseType": "DeviceStatus",
            "childType": "",
            "ref_device_uuid": device["uuid"],
            "status": status,
            "reportedStatus": status,
            "reportedStatusTimestamp": int(node.since),
            "simulatedStatusTimestamp": int(node.since_simulated),
            "infoMessage": node.info,
            "userMessage": "",
            "toolMessage": "",
            "closed": False,
            "muted": False,
            "burning": False,
            "unassigned": node.child_type != "HeadNode" and node.mac in ("", "00:00:00:00:00:00"),
            "pingable": up or node.status in {Status.INSTALLING, Status.INSTALLER_CALLINGINIT, Status.INSTALLER_FAILED},
            "sshable": up,
            "restartRequired": bool(node.restart_reasons),
            "restartRequiredReasons": list(node.restart_reasons),
            "healthCheckFailed": False,
            "healthCheckUnknown": not up,
            "provisioningFailed": node.status in {Status.INSTALLER_FAILED, Status.INSTALLER_UNREACHABLE},
            "stateFlapping": False,
            "hasClientDaemon": up,
            "updateIndex": node.update_index,
        }

    # --- REST

    def version(self) -> dict[str, Any]:
        """Return the version of the head node's software."""
        return {"cmVersion": self.cluster.head_node.version}

    def rest_devices(self, hostname: str | None) -> list[dict[str, Any]]:
        """Return devices in the short form of BCM's REST API, all or the one with this hostname."""
        self.catch_up()
        nodes = [node for node in self.nodes() if hostname in (None, node.hostname)]
        devices = {device["uuid"]: device for device in self._records.all(Kind.DEVICE)}
        networks = {network["uuid"]: network["name"] for network in self._records.all(Kind.NETWORK)}
        return [
            {
                "hostname": node.hostname,
                "uuid": node.uuid,
                "type": node.child_type,
                "category": node.category,
                "network": next(
                    (
                        networks.get(iface["network"], "")
                        for iface in devices[node.uuid]["interfaces"]
                        if iface["network"]
                    ),
                    "",
                ),
                "ip": node.ip,
                "mac": node.mac,
                "roles": [role["name"] for role in devices[node.uuid]["roles"]],
                "cluster": self.cluster.head_node.hostname,
            }
            for node in nodes
        ]

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

    # --- the hand of the tester

    def catch_up(self) -> None:
        """Bring the machines to the present of the clock."""
        self._machines.run_until(self._clock.now())

    def advance(self, seconds: float) -> None:
        """Jump forward by simulated seconds, with everything that happens meanwhile."""
        self.catch_up()
        self._clock.advance(seconds)
        self.changes += 1
        self.catch_up()

    def settle(self, limit: float) -> float:
        """Jump forward until nothing is due any more, or by `limit` simulated seconds; return how far."""
        self.catch_up()
        began = self._machines.now
        while (due := self._machines.next_due()) is not None and due <= began + limit:
            self.advance(max(0.0, due - self._clock.now()))
        return self._machines.now - began

    def set_speed(self, speed: float) -> None:
        """Go on at another speed, in simulated seconds per real second."""
        self.catch_up()
        self._clock.set_speed(speed)
        self.changes += 1

    def set_fault(self, spec: FaultSpec) -> Fault:
        """Set a fault."""
        self.catch_up()
        self.changes += 1
        return self._faults.set(spec, self._machines.now)

    def clear_faults(self, fault_id: str | None = None) -> int:
        """Clear one fault or all, and return how many."""
        self.catch_up()
        self.changes += 1
        return self._faults.clear(fault_id)

    def faults(self) -> list[Fault]:
        """Return the faults that are set, also those that are spent."""
        return [fault.model_copy() for fault in self._faults.listed]

    def press_power(self, name: str, power: Power) -> None:
        """Use a machine's own power button; `name` is that of the machine, a MAC, or the hostname of a node.

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

    def clock_view(self) -> ClockView:
        """Return where simulated time stands."""
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
        calls = self._state.machines.power_calls
        positions: dict[str, set[int]] = {}
        for position, call in enumerate(calls):
            for key in (call.node, call.hostname):
                positions.setdefault(key, set()).add(position)
        nodes = []
        for device in self._records.all(Kind.DEVICE):
            # A device that was removed and registered again has another UUID and is the same node.
            own = positions.get(device["uuid"], set()) | positions.get(device["hostname"], set())
            nodes.append(self._node(device, [calls[position] for position in sorted(own)]))
        return nodes

    def machines(self) -> list[MachineView]:
        """Return all machines, registered or not."""
        self.catch_up()
        return [_machine_view(machine) for machine in self._state.machines.machines.values()]

    def slots(self) -> Slots:
        """Return how the provisioning slots are used."""
        self.catch_up()
        state = self._state.machines
        return Slots(
            total=self.cluster.provisioning_slots,
            used=tuple(state.provisioning),
            waiting=tuple(state.waiting),
            most_used=state.most_provisioning,
        )

    def overview(self, *, requests: int = 50, records: bool = False) -> Overview:
        """Return everything at once, with the last `requests`."""
        return Overview(
            cluster=self.cluster.head_node.hostname,
            clock=self.clock_view(),
            slots=self.slots(),
            nodes=tuple(self.nodes()),
            new_nodes=tuple(_machine_view(machine) for machine in self._machines.new_nodes()),
            faults=tuple(self.faults()),
            requests=tuple(list(self.journal)[-requests:]) if requests else (),
            records={kind.value: self.records(kind) for kind in Kind} if records else {},
        )

    def page_overview(self) -> Overview:
        """Return an overview light enough to be sent again and again: without the past of the nodes."""
        self.catch_up()
        light = {"installs": (), "power_calls": (), "history": ()}
        full = self.overview(requests=30)
        return full.model_copy(update={"nodes": tuple(node.model_copy(update=light) for node in full.nodes)})

    def dump(self) -> str:
        """Return what survives a restart, as JSON. It holds BMC passwords."""
        return self._state.model_dump_json()

    def _node(self, device: Record, calls: list[PowerCall]) -> Node:
        head = device["childType"] == "HeadNode"
        machine = None if head else self._machines.of(device)
        runs = machine if machine and machine.node == device["uuid"] else None
        last = machine.history[-1] if machine and machine.history else None
        created = float(device["creationTime"])
        bmc = bmc_interface(device)
        category = self._records.find(Kind.CATEGORY, device["category"])
        shown = runs or (machine if machine and machine.node is None else None)
        return Node(
            hostname=device["hostname"],
            uuid=device["uuid"],
            child_type=device["childType"],
            mac=device["mac"],
            category=category["name"] if category else "",
            ip=_address(device),
            bmc_ip=str(bmc.get("ip") or "") if bmc else "",
            machine=machine.name if machine else None,
            power=Power.ON if head else machine.power if machine else None,
            status=Status.UP if head else shown.status if shown else Status.DOWN,
            info=shown.info if shown else "",
            since=max(created, last.wall) if last and shown else created,
            since_simulated=max(created, last.simulated) if last and shown else created,
            update_index=shown.update_index if shown else 0,
            progress=self._machines.progress(runs) if runs else 0.0,
            image=machine.disk.image if machine and machine.disk else None,
            image_uuid=machine.disk.image_uuid if machine and machine.disk else None,
            restart_reasons=tuple(self._machines.restart_reasons(device, machine)) if machine else (),
            installs=_copies(machine.installs) if machine else (),
            power_calls=_copies(calls),
            history=tuple(machine.history) if machine else (),
            boots=machine.boots if machine else 0,
            lost_runs=machine.lost_runs if machine else 0,
            interrupted_installs=machine.interrupted_installs if machine else 0,
        )

    # --- the cluster of the file

    def _set_up(self) -> None:
        cluster = self.cluster
        now = time.time()
        store = self._records.store
        store(Kind.PARTITION, {"uuid": uuid_for("partition", cluster.partition), "name": cluster.partition}, now)
        for name, network in cluster.networks.items():
            low, high = network.dhcp_range or (NO_ADDRESS, NO_ADDRESS)
            sent = {
                "uuid": uuid_for("network", name),
                "name": name,
                "domainName": network.domain,
                "baseAddress": str(network.subnet.network_address) if network.subnet else NO_ADDRESS,
                "netmaskBits": network.subnet.prefixlen if network.subnet else 0,
                "gateway": str(network.gateway or NO_ADDRESS),
                "dynamicRangeStart": str(low),
                "dynamicRangeEnd": str(high),
                **network.model_dump(include={"type", "management", "bootable", "mtu", "notes"}),
            }
            store(Kind.NETWORK, sent, now)
        for name, image in cluster.images.items():
            sent = {
                "uuid": uuid_for("image", name),
                "name": name,
                "path": image.path or f"/cm/images/{name}",
                "kernelVersion": image.kernel_version,
                "kernelParameters": image.kernel_parameters,
                "modules": [{"baseType": "KernelModule", "name": module, "parameters": ""} for module in image.modules],
                "notes": image.notes,
            }
            store(Kind.IMAGE, sent, now)
        for name in cluster.categories:
            store(Kind.CATEGORY, self._category_record(name), now)
        store(Kind.DEVICE, self._head_record(), now)
        for name, machine in cluster.machines.items():
            self._machines.add(_machine(name, machine.macs, machine.bmc, listed=True))
        for hostname, node in cluster.nodes.items():
            owner = self._machines.owner(node.mac)
            if owner is None and node.bmc != Bmc():
                self._machines.add(_machine(hostname, (node.mac,), node.bmc, listed=True))
            self._machines.device_recorded(store(Kind.DEVICE, self._node_record(hostname, node), now), None)
        self._start_machines()
        for spec in cluster.faults:
            self._faults.set(spec, self._machines.now)

    def _start_machines(self) -> None:
        """Put machines into the state that the file gives; a machine's own entry wins over its node's."""
        found = {}
        for node in self.cluster.nodes.values():
            owner = self._machines.owner(node.mac)
            if owner:
                found[owner.name] = (owner, node.installed, node.power)
        for name, machine in self.cluster.machines.items():
            found[name] = (self._state.machines.machines[name], machine.installed, machine.power)
        for owner, installed, power in found.values():
            self._machines.start_as_found(owner, self._records.find(Kind.IMAGE, installed), on=power == "on")

    def _category_record(self, name: str) -> Record:
        category = self.cluster.categories[name]
        settings = category.bmc_settings
        return {
            "uuid": uuid_for("category", name),
            "name": name,
            "managementNetwork": self._network_uuid(category.management_network),
            "softwareImageProxy": {
                "uuid": uuid_for("category", name, "proxy"),
                "parentSoftwareImage": uuid_for("image", category.image),
            },
            "installMode": category.install_mode.value,
            "newNodeInstallMode": category.new_node_install_mode.value,
            "bmcSettings": settings
            and {
                "uuid": uuid_for("category", name, "bmc"),
                "userName": settings.username,
                "password": settings.password.get_secret_value(),
            },
            "kernelParameters": category.kernel_parameters,
            **category.model_dump(include={"disksetup", "initialize", "finalize", "notes"}),
        }

    def _network_uuid(self, name: str | None) -> str:
        return uuid_for("network", name) if name else ZERO

    def _head_record(self) -> Record:
        head = self.cluster.head_node
        management = [name for name, network in self.cluster.networks.items() if network.management]
        network = head.network or (management[0] if management else None)
        interface = {
            "childType": "NetworkPhysicalInterface",
            "uuid": uuid_for("interface", head.hostname, "eth0"),
            "name": "eth0",
            "mac": head.mac,
            "ip": str(head.ip or NO_ADDRESS),
            "network": self._network_uuid(network) if network else "",
            **_INTERFACE,
        }
        return {
            "uuid": uuid_for("device", head.hostname),
            "hostname": head.hostname,
            "childType": "HeadNode",
            "mac": head.mac,
            "managementNetwork": self._network_uuid(network),
            "provisioningInterface": interface["uuid"],
            "interfaces": [interface],
            "roles": [_role(head.hostname, role) for role in head.roles],
        }

    def _node_record(self, hostname: str, node: NodeSpec) -> Record:
        network = node.network or self.cluster.categories[node.category].management_network
        boot = {
            "childType": "NetworkPhysicalInterface",
            "uuid": uuid_for("interface", hostname, node.interface),
            "name": node.interface,
            "mac": node.mac,
            "ip": str(node.ip or NO_ADDRESS),
            "network": self._network_uuid(network) if network else "",
            **_INTERFACE,
            "dhcp": node.ip is None,
            "bootable": True,
        }
        bmc = {
            "childType": "NetworkBMCInterface",
            "uuid": uuid_for("interface", hostname, node.bmc_interface),
            "name": node.bmc_interface,
            "ip": str(node.bmc_ip),
            "network": self._network_uuid(node.bmc_network) if node.bmc_network else "",
            **_INTERFACE,
            "cardtype": "BMC",
        }
        return {
            "uuid": uuid_for("device", hostname),
            "hostname": hostname,
            "mac": node.mac,
            "category": uuid_for("category", node.category),
            "managementNetwork": self._network_uuid(network),
            "provisioningInterface": boot["uuid"],
            "interfaces": [boot, bmc] if node.bmc_ip else [boot],
            "powerControl": node.power_control if node.bmc_ip else "none",
            "roles": [_role(hostname, role) for role in node.roles],
            "notes": node.notes,
        }


_Model = TypeVar("_Model", bound=BaseModel)

_DONE: dict[str, Any] = {"success": True, "task_uuid": ZERO, "updated_entity": None, "validation": []}

_INTERFACE: Record = {
    "baseType": "NetworkInterface",
    "ipv6Ip": "::0",
    "dhcp": False,
    "bootable": False,
    "startIf": "ALWAYS",
    "cardtype": "Ethernet",
    "ipv6Dhcp": False,
    "bringupduringinstall": "NO",
}


def _refused(validation: list[dict[str, Any]]) -> dict[str, Any]:
    return {"success": False, "validation": validation}


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _first(arguments: list[Any], kind: type, what: str) -> Any:  # noqa: ANN401 - of the kind that was asked for
    if not arguments or not isinstance(arguments[0], kind):
        raise CallError(400, f"the first argument must be {what}")
    return arguments[0]


def _entity(kind: Kind, arguments: list[Any]) -> Record:
    entity: Record = _first(arguments, dict, "an entity")
    problems = shape_problems(kind, entity)
    if problems:
        raise CallError(400, f"not a {kind.value}: {'; '.join(problems)}")
    return entity


def _role(owner: str, name: str) -> Record:
    return {
        "baseType": "Role",
        "childType": _ROLE_TYPES.get(name, f"{name.title().replace('-', '')}Role"),
        "uuid": uuid_for("role", owner, name),
        "name": name,
        "addServices": True,
    }


def _machine(name: str, macs: tuple[str, ...], bmc: Bmc, *, listed: bool) -> Machine:
    return Machine(
        name=name,
        macs=[mac.lower() for mac in macs],
        listed=listed,
        bmc_ip=str(bmc.ip) if bmc.ip else None,
        bmc_username=bmc.username,
        bmc_password=bmc.password.get_secret_value() if bmc.password else None,
    )


def _machine_view(machine: Machine) -> MachineView:
    return MachineView(
        **machine.model_dump(include=set(MachineView.model_fields) - {"image", "installs"}),
        image=machine.disk.image if machine.disk else None,
        installs=_copies(machine.installs),
    )


def _copies(models: list[_Model]) -> tuple[_Model, ...]:
    return tuple(model.model_copy(deep=True) for model in models)


def _address(device: Record) -> str:
    addresses: Iterator[Any] = (iface.get("ip") for iface in device["interfaces"] if iface.get("cardtype") != "BMC")
    return next((str(address) for address in addresses if address not in (None, "", NO_ADDRESS)), "")


def _new_node(machine: Machine) -> dict[str, Any]:
    return {
        "baseType": "NewNode",
        "childType": "",
        "mac": machine.macs[0].upper(),
        "timestamp": int(machine.waits_since or 0),
        "switchPort": "",
    }
