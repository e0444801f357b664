"""The calls of the JSON API: what each reads, stores, refuses or starts."""

import json
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from bcm_simulator.cluster import Cluster
from bcm_simulator.entities import NO_ADDRESS, NODE_TYPES, ZERO, Kind, Record, is_set, new_uuid, shape_problems, shown
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import Faults
from bcm_simulator.hardware import Machine, Operation, PowerCall, Status
from bcm_simulator.journal import Json, masked
from bcm_simulator.machines import Machines
from bcm_simulator.observation import Observation
from bcm_simulator.records import Records
from bcm_simulator.validation import BAD_VALUE, DUPLICATE, called, is_error, item, users_of, validate

Call: TypeAlias = Callable[[list[Any]], Json]
"""Takes the arguments of a call, and returns the body of the answer."""

SERVICES = {
    service.lower(): service
    for service in ("CMDevice", "CMNet", "CMPart", "CMStatus", "CMMain", "CMProv", "CMSession", "CMGui", "CMEntity")
}
"""Services of a real head node, by their names in lower case; the simulated one knows calls of the first five."""

_OLD_POWER_CALLS = {
    "poweron": Operation.ON,
    "poweroff": Operation.OFF,
    "powercycle": Operation.CYCLE,
    "reboot": Operation.REBOOT,
}
_OPERATIONS = frozenset(Operation) - {Operation.REBOOT}


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
        """Return the call of this name (`service.call`, in lower case)."""
        return self._table.get(name)

    def _make_table(self) -> dict[str, Call]:
        table: dict[str, Call] = {
            "cmdevice.getnodes": lambda _: [shown(one) for one in self._records.nodes()],
            "cmdevice.getdevices": self._lister(Kind.DEVICE),
            "cmdevice.getdevice": self._getter(Kind.DEVICE),
            "cmdevice.getnode": self._getter(Kind.DEVICE, NODE_TYPES),
            "cmdevice.getnewnodes": lambda _: [self._new_node(one) for one in self._machines.new_nodes()],
            "cmdevice.getcategories": self._lister(Kind.CATEGORY),
            "cmdevice.getcategory": self._getter(Kind.CATEGORY),
            "cmdevice.addlitenode": self._adder(Kind.DEVICE),
            "cmdevice.poweroperation": self._power_operation,
            "cmdevice.poweroperationhistory": self._power_history,
            "cmpart.getpartitions": self._lister(Kind.PARTITION),
            "cmpart.getpartition": self._getter(Kind.PARTITION),
            "cmpart.getsoftwareimages": self._lister(Kind.IMAGE),
            "cmpart.getsoftwareimage": self._getter(Kind.IMAGE),
            "cmnet.getnetworks": self._lister(Kind.NETWORK),
            "cmnet.getnetwork": self._getter(Kind.NETWORK),
            "cmstatus.getstatus": self._get_status,
            "cmstatus.getstatusfordevices": self._get_statuses,
            "cmstatus.open": self._closer(closed=False),
            "cmstatus.close": self._closer(closed=True),
            "cmmain.getversion": lambda _: self._version(),
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
        if self._cluster.answers.old_power_calls == "known":
            for name, operation in _OLD_POWER_CALLS.items():
                table[f"cmdevice.{name}"] = self._old_power_call(operation)
        return table

    @property
    def version(self) -> str:
        """The version of the head node's software."""
        usual = "11.0" if self._cluster.answers.release == "11" else "10.25.03"
        return self._cluster.head_node.version or usual

    def _version(self) -> dict[str, Any]:
        return {
            "cmVersion": self.version,
            "cmdaemonVersion": self.version,
            "cmdaemonBuildIndex": 0,
            "cmdaemonBuildHash": "simulated",
            "databaseVersion": 0,
        }

    # --- reading

    def _lister(self, kind: Kind) -> Call:
        return lambda _: [shown(record) for record in self._records.all(kind)]

    def _getter(self, kind: Kind, child_types: Iterable[str] | None = None) -> Call:
        def get(arguments: list[Any]) -> Record | None:
            key = _first(arguments, str, "a UUID or a name")
            record = self._records.find(kind, key)
            if record and (child_types is None or record["childType"] in child_types):
                return shown(record)
            if self._cluster.answers.missing_entity == "404":
                raise CallError(404, f"{kind.value} {key!r} not found")
            return None

        return get

    def _new_node(self, machine: Machine) -> dict[str, Any]:
        appeared = int(machine.waits_since or 0)
        return {
            "baseType": "NewNode",
            "childType": "",
            "mac": machine.macs[0].upper(),
            "ip": NO_ADDRESS,
            "switchPort": None,
            "type": "NODE",
            "arch": "x86_64",
            "firstSeen": 0,
            "lastSeen": max(0, int(time.time()) - appeared),
            "count": 1,
            "stop": False,
            "info": "",
            "appeared": appeared,
        }

    def _get_status(self, arguments: list[Any]) -> dict[str, Any] | None:
        device = self._records.find(Kind.DEVICE, _first(arguments, str, "a UUID"))
        return self._observation.status(device) if device else None

    def _get_statuses(self, arguments: list[Any]) -> list[dict[str, Any] | None]:
        return [self._get_status([key]) for key in _texts(_first(arguments, list, "a list of UUIDs"))]

    def _closer(self, *, closed: bool) -> Call:
        def act(arguments: list[Any]) -> bool:
            change = self._machines.state.closed.update if closed else self._machines.state.closed.difference_update
            change(_texts(_first(arguments, list, "a list of UUIDs")))
            return True

        return act

    # --- storing

    def _entity(self, kind: Kind, arguments: list[Any]) -> Record:
        entity: Record = _first(arguments, dict, "an entity")
        problems = shape_problems(kind, entity, self._cluster.answers.release)
        if problems:
            raise CallError(400, f"not a {kind.value}: {'; '.join(problems)}")
        return entity

    def _validator(self, kind: Kind) -> Call:
        return lambda arguments: self._validation(kind, self._entity(kind, arguments), "validate")

    def _adder(self, kind: Kind) -> Call:
        def add(arguments: list[Any]) -> dict[str, Any]:
            sent = self._entity(kind, arguments)
            if sent.get("uuid") in self._records.by_kind[kind]:
                message = "An entity with this UUID already exists"
                return _refused([item("uuid", message, DUPLICATE, entity=sent["uuid"])])
            return self._stored(kind, sent, "add")

        return add

    def _updater(self, kind: Kind) -> Call:
        def update(arguments: list[Any]) -> dict[str, Any]:
            sent = self._entity(kind, arguments)
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
        # The answer holds an added image with either switch, because the provider takes its UUID from there.
        whole = self._cluster.answers.updated_entity == "whole" or (kind, verb) == (Kind.IMAGE, "add")
        updated = shown(record) if whole else None
        return {"success": True, "task_uuid": ZERO, "updated_entity": updated, "validation": []}

    def _validation(self, kind: Kind, sent: Record, verb: str) -> list[dict[str, Any]]:
        found = validate(self._records, kind, sent)
        return found + self._duplicates(sent, f"cmdevice.{verb}device") if kind is Kind.DEVICE else found

    def _duplicates(self, sent: Record, call: str) -> list[dict[str, Any]]:
        """Return the duplicates that faults simulate; the owner is a device that does not exist."""
        hostname, mac = (str(sent.get(key) or "") for key in ("hostname", "mac"))
        names = {hostname.lower(), mac.lower(), str(sent.get("uuid"))}
        text = json.dumps(masked([sent]))
        found = []
        for kind, field, usual in (
            (FaultKind.DUPLICATE_HOSTNAME, "hostname", f"A device with hostname {hostname} already exists"),
            (FaultKind.DUPLICATE_MAC, "mac", f"A device with MAC {mac} already exists: another-device"),
        ):
            fault = self._faults.strike_call({kind}, call, text, names, self._machines.now)
            if fault:
                found.append(item(field, fault.message or usual, DUPLICATE, entity=new_uuid()))
        return found

    def _remover(self, kind: Kind) -> Call:
        def remove(arguments: list[Any]) -> dict[str, Any]:
            key = _first(arguments, str, "a UUID")
            force = _is_true(arguments[1:][-1:])
            record = self._records.find(kind, key)
            if record is None:
                return _not_removed(f"{kind.value} {key} not found")
            if record["childType"] == "HeadNode":
                return _not_removed(f"{called(kind, record)} is the head node and cannot be removed")
            if kind is Kind.DEVICE and self._cluster.strict.keep_running_nodes and self._is_up(record) and not force:
                return _not_removed(f"{called(kind, record)} is UP: power it off first, or force its removal")
            users = users_of(self._records, record)
            changes = [_change(*user) for user in users]
            if users and not force:
                names = dict.fromkeys(called(other, user) for other, user, _ in users)
                return _not_removed(f"{called(kind, record)} is used by {', '.join(names)}", changes)
            self._records.remove(kind, record["uuid"])
            return {"success": True, "task_uuid": ZERO, "changes": changes}

        return remove

    def _is_up(self, device: Record) -> bool:
        return self._observation.node(device).status is Status.UP

    # --- power

    def _power_operation(self, arguments: list[Any]) -> dict[str, Any]:
        order = _first(arguments, dict, "a PowerOperation")
        name = order.get("operation") or Operation.STATUS
        without = Operation.CYCLE if self._cluster.answers.cycle_operation == "unknown" else None
        known = sorted(operation.value for operation in _OPERATIONS if operation is not without)
        if name not in known:
            raise CallError(400, f"powerOperation: operation {name!r} is not in set {', '.join(known)}")
        if not isinstance(order.get("devices"), list):
            raise CallError(400, "powerOperation: devices must be a list of UUIDs")
        given = _texts(order["devices"])
        devices = self._records.by_kind[Kind.DEVICE]
        done = [
            self._machines.power(Operation(name), key, devices[key], force=_is_true([order.get("force")]))
            for key in dict.fromkeys(given)
            if key in devices
        ]
        answer = {"index": len(self._machines.state.power_calls), "count": sum(call.refusal is None for call in done)}
        refused = [_power_refusal(call) for call in done if call.refusal and not call.skipped]
        return {"success": False, "validation": refused, **answer} if refused else answer

    def _power_history(self, arguments: list[Any]) -> list[dict[str, Any]]:
        wanted = set(_texts(_first(arguments, list, "a list of UUIDs")))
        last = arguments[1] if len(arguments) > 1 and isinstance(arguments[1], int) else 0
        calls = [call for call in self._machines.state.power_calls if call.node in wanted and not call.skipped]
        return [_history(call) for call in calls if call.settled or call.refusal][-last:]

    def _old_power_call(self, operation: Operation) -> Call:
        def act(arguments: list[Any]) -> dict[str, Any]:
            given = _first(arguments, str, "a UUID or a hostname")
            device = self._records.find(Kind.DEVICE, given)
            if device is None:
                return _refused([item("device", f"There is no device {given}", BAD_VALUE)])
            call = self._machines.power(operation, given, device)
            return _refused([_power_refusal(call)]) if call.refusal else {"operations": [], "success": True}

        return act


def _history(call: PowerCall) -> dict[str, Any]:
    trouble = call.refusal or call.failure
    return {
        "baseType": "PowerOperationHistory",
        "ref_device_uuid": call.node,
        "executionTime": int(call.wall * 1000),
        "operation": call.operation.value,
        "success": trouble is None,
        "message": trouble or "",
    }


def _power_refusal(call: PowerCall) -> dict[str, Any]:
    return item("powerControl", call.refusal or "", BAD_VALUE, entity=call.node)


def _change(kind: Kind, user: Record, parameter: str) -> dict[str, Any]:
    return {
        "ref_base_type": kind.value,
        "ref_entity_uuid": user["uuid"],
        "parameter": parameter,
        "auto_change": "FORCE",
    }


def _not_removed(message: str, changes: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {"success": False, "task_uuid": ZERO, "changes": changes or [], "errormessage": message}


def _is_true(flag: list[Any]) -> bool:
    """Return whether a flag, given as a list of none or one, is set: true or 1."""
    return flag == [1]


def _texts(values: list[Any]) -> list[str]:
    return [value for value in values if isinstance(value, str)]


def _refused(validation: list[dict[str, Any]]) -> dict[str, Any]:
    return {"success": False, "validation": validation}


def _first(arguments: list[Any], kind: type, what: str) -> Json:
    if not arguments or not isinstance(arguments[0], kind):
        raise CallError(400, f"the first argument must be {what}")
    return arguments[0]
