"""The calls of the JSON API: what each of them reads, stores, refuses or sets in motion."""

import json
import time
from collections.abc import Callable
from typing import Any, TypeAlias

from bcm_simulator.cluster import Cluster
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import Faults
from bcm_simulator.hardware import Machine, Operation, Status
from bcm_simulator.journal import Json, masked
from bcm_simulator.machines import Machines
from bcm_simulator.observation import Observation
from bcm_simulator.records import ZERO, Kind, Record, Records, is_set, shape_problems, without_password
from bcm_simulator.validation import BAD_VALUE, DUPLICATE, is_error, item, validate, validate_removal

Call: TypeAlias = Callable[[list[Any]], Json]
"""Takes the arguments of a call, and returns the body of the answer."""

_DONE: dict[str, Any] = {"success": True, "task_uuid": ZERO, "updated_entity": None, "validation": []}


class CallError(Exception):
    """A call that is answered with an HTTP error."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Calls:
    """The calls that a head node knows."""

    def __init__(self, cluster: Cluster, records: Records, machines: Machines, faults: Faults) -> None:
        self._cluster = cluster
        self._records = records
        self._machines = machines
        self._faults = faults
        self._observation = Observation(records, machines)
        self._table = self._make_table()

    def find(self, name: str) -> Call | None:
        """Return the call of this name (`service.call`, in any case)."""
        return self._table.get(name.lower())

    def _make_table(self) -> dict[str, Call]:
        table: dict[str, Call] = {
            "cmdevice.getnodes": self._lister(Kind.DEVICE),
            "cmdevice.getdevices": self._lister(Kind.DEVICE),
            "cmdevice.getdevice": self._getter(Kind.DEVICE),
            "cmdevice.getnode": self._getter(Kind.DEVICE),
            "cmdevice.getnewnodes": self._get_new_nodes,
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

    def version(self) -> dict[str, Any]:
        """Return the version of the head node's software."""
        return {"cmVersion": self._cluster.head_node.version}

    # --- reading

    def _lister(self, kind: Kind) -> Call:
        return lambda _: [without_password(record) for record in self._records.all(kind)]

    def _getter(self, kind: Kind) -> Call:
        def get(arguments: list[Any]) -> Record | None:
            key = _first(arguments, str, "a UUID or a name")
            record = self._records.find(kind, key)
            if record is None and kind in {Kind.NETWORK, Kind.IMAGE}:
                # A client that meets null here cannot tell a missing network from a broken head node.
                raise CallError(404, f"{kind.value} {key!r} not found")
            return without_password(record) if record else None

        return get

    def _get_new_nodes(self, _arguments: list[Any]) -> list[dict[str, Any]]:
        return [_new_node(machine) for machine in self._machines.new_nodes()]

    def _get_status(self, arguments: list[Any]) -> dict[str, Any] | None:
        device = self._records.find(Kind.DEVICE, _first(arguments, str, "a UUID"))
        return self._observation.status(device) if device else None

    def _get_statuses(self, arguments: list[Any]) -> list[dict[str, Any]]:
        devices = (self._records.find(Kind.DEVICE, key) for key in _first(arguments, list, "a list of UUIDs"))
        return [self._observation.status(device) for device in devices if device]

    # --- storing

    def _validator(self, kind: Kind) -> Call:
        return lambda arguments: self._validation(kind, _entity(kind, arguments), "validate")

    def _adder(self, kind: Kind) -> Call:
        def add(arguments: list[Any]) -> dict[str, Any]:
            sent = _entity(kind, arguments)
            if sent.get("uuid") in self._records.by_kind[kind]:
                message = "An entity with this UUID already exists"
                return _refused([item("uuid", message, DUPLICATE, entity=sent["uuid"])])
            return self._stored(kind, sent, "add")

        return add

    def _updater(self, kind: Kind) -> Call:
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
        if kind is Kind.DEVICE:
            self._machines.device_recorded(record, previous)
        elif kind is Kind.IMAGE and previous is None and is_set(record["originalImage"]):
            self._machines.clone_started(record)
        # Of an image that was added, and of nothing else, clients learn the UUID from the answer.
        return {**_DONE, "uuid": record["uuid"]} if (kind, verb) == (Kind.IMAGE, "add") else dict(_DONE)

    def _validation(self, kind: Kind, sent: Record, verb: str) -> list[dict[str, Any]]:
        found = validate(self._records, kind, sent)
        return found + self._duplicates(sent, f"cmdevice.{verb}device") if kind is Kind.DEVICE else found

    def _duplicates(self, sent: Record, call: str) -> list[dict[str, Any]]:
        """Return the duplicates that faults pretend."""
        entity, hostname, mac = (str(sent.get(key, "")) for key in ("uuid", "hostname", "mac"))
        names = {hostname.lower(), mac.lower(), entity}
        text = json.dumps(masked([sent]))
        found = []
        for kind, field, usual in (
            (FaultKind.DUPLICATE_HOSTNAME, "hostname", f"A device with hostname {hostname} already exists"),
            (FaultKind.DUPLICATE_MAC, "mac", f"A device with MAC {mac} already exists"),
        ):
            fault = self._faults.strike_call({kind}, call, text, names, self._machines.now)
            if fault:
                found.append(item(field, fault.message or usual, DUPLICATE, entity=entity))
        return found

    def _remover(self, kind: Kind) -> Call:
        def remove(arguments: list[Any]) -> dict[str, Any]:
            key = _first(arguments, str, "a UUID")
            force = len(arguments) > 1 and arguments[-1] is True
            record = self._records.find(kind, key)
            if record is None:
                return _refused([item("uuid", f"{kind.value} {key} not found", BAD_VALUE)])
            problems = validate_removal(self._records, kind, record)
            if kind is Kind.DEVICE and self._cluster.strict.keep_running_nodes and self._is_up(record):
                message = f"device {record['hostname']} is UP: power it off first, or force its removal"
                problems.append(item("uuid", message, BAD_VALUE, entity=record["uuid"]))
            if problems and (record["childType"] == "HeadNode" or not force):
                return _refused(problems)
            self._records.remove(kind, record["uuid"])
            return dict(_DONE)

        return remove

    def _is_up(self, device: Record) -> bool:
        return self._observation.node(device).status is Status.UP

    # --- power

    def _power(self, operation: Operation) -> Call:
        def act(arguments: list[Any]) -> dict[str, Any]:
            given = _first(arguments, str, "a UUID or a hostname")
            device = self._records.find(Kind.DEVICE, given)
            if device is None:
                return _refused([item("device", f"There is no device {given}", BAD_VALUE)])
            call = self._machines.power(operation, given, device)
            if call.refusal:
                return _refused([item("powerControl", call.refusal, BAD_VALUE, entity=device["uuid"])])
            return {"operations": [], "success": True}

        return act


def _refused(validation: list[dict[str, Any]]) -> dict[str, Any]:
    return {"success": False, "validation": validation}


def _first(arguments: list[Any], kind: type, what: str) -> Json:
    if not arguments or not isinstance(arguments[0], kind):
        raise CallError(400, f"the first argument must be {what}")
    return arguments[0]


def _entity(kind: Kind, arguments: list[Any]) -> Record:
    entity: Record = _first(arguments, dict, "an entity")
    problems = shape_problems(kind, entity)
    if problems:
        raise CallError(400, f"not a {kind.value}: {'; '.join(problems)}")
    return entity


def _new_node(machine: Machine) -> dict[str, Any]:
    return {
        "baseType": "NewNode",
        "childType": "",
        "mac": machine.macs[0].upper(),
        "timestamp": int(machine.waits_since or 0),
        "switchPort": "",
    }
