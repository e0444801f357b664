"""The views of records and machines."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from bcm_simulator.entities import NO_ADDRESS, NO_MAC, Kind, Record, bmc_interface, is_bmc, is_set
from bcm_simulator.hardware import Machine, Power, PowerCall, Status
from bcm_simulator.machines import Machines
from bcm_simulator.records import Records
from bcm_simulator.views import MachineView, Node, Slots

# BCM's JSON spells one status differently from its manuals and its shell.
_JSON_STATUS = {Status.INSTALLER_CALLINGINIT: "INSTALLER_CALLING_INIT"}

_Model = TypeVar("_Model", bound=BaseModel)


class Observation:
    """Makes views without changing anything."""

    def __init__(self, records: Records, machines: Machines) -> None:
        self._records = records
        self._machines = machines

    def nodes(self) -> list[Node]:
        """Return the registered nodes, the head node included."""
        calls = self._machines.state.power_calls
        positions: dict[str, set[int]] = {}
        for position, call in enumerate(calls):
            for key in (call.node, call.hostname):
                positions.setdefault(key, set()).add(position)
        nodes = []
        for device in self._records.all(Kind.DEVICE):
            # A device that was removed and registered again has another UUID, but is the same node.
            own = positions.get(device["uuid"], set()) | positions.get(device["hostname"], set())
            nodes.append(self.node(device, [calls[position] for position in sorted(own)]))
        return nodes

    def node(self, device: Record, calls: Sequence[PowerCall] = ()) -> Node:
        """Return a node and what is on its machine."""
        head = device["childType"] == "HeadNode"
        machine = None if head else self._machines.of(device)
        # A machine that booted as another device says nothing about this one.
        shown = machine if machine and machine.node in (None, device["uuid"]) else None
        runs = shown if shown and shown.node else None
        created = float(device["creationTime"])
        last = shown.history[-1] if shown and shown.history else None
        disk = machine.disk if machine else None
        return Node(
            hostname=device["hostname"],
            uuid=device["uuid"],
            child_type=device["childType"],
            mac=device["mac"],
            category=self._records.category_of(device).get("name", ""),
            ip=_address(device),
            bmc_ip=str((bmc_interface(device) or {}).get("ip") or ""),
            machine=machine.name if machine else None,
            power=Power.ON if head else machine.power if machine else None,
            status=Status.UP if head else shown.status if shown else Status.DOWN,
            info=shown.info if shown else "",
            since=max(created, last.wall) if last else created,
            since_simulated=max(created, last.simulated) if last else created,
            update_index=shown.update_index if shown else 0,
            progress=self._machines.progress(runs) if runs else 0.0,
            image=disk.image if disk else None,
            image_uuid=disk.image_uuid if disk else None,
            restart_reasons=tuple(self._machines.restart_reasons(device, runs)) if runs else (),
            installs=_copies(machine.installs) if machine else (),
            power_calls=_copies(calls),
            history=tuple(machine.history) if machine else (),
            boots=machine.boots if machine else 0,
            lost_runs=machine.lost_runs if machine else 0,
            interrupted_installs=machine.interrupted_installs if machine else 0,
        )

    def status(self, device: Record) -> dict[str, Any]:
        """Return a node's status as BCM's JSON gives it.

        `reportedStatusTimestamp` is the real time of the last change, in whole seconds, at any speed;
        `simulatedStatusTimestamp`, which a real head node lacks, is the simulated one.
        """
        node = self.node(device)
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
            "closed": device["uuid"] in self._machines.state.closed,
            "muted": False,
            "burning": False,
            "unassigned": node.child_type != "HeadNode" and node.mac in ("", NO_MAC),
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

    def short_devices(self, cluster: str) -> list[dict[str, Any]]:
        """Return the devices in the short form of BCM's REST API."""
        networks = {network["uuid"]: network["name"] for network in self._records.all(Kind.NETWORK)}
        return [
            {
                "hostname": device["hostname"],
                "uuid": device["uuid"],
                "type": device["childType"],
                "category": self._records.category_of(device).get("name", ""),
                "network": next(
                    (networks.get(one["network"], "") for one in device["interfaces"] if is_set(one["network"])), ""
                ),
                "ip": _address(device),
                "mac": device["mac"],
                "roles": [role["name"] for role in device["roles"]],
                "cluster": cluster,
            }
            for device in self._records.all(Kind.DEVICE)
        ]

    def machines(self) -> list[MachineView]:
        """Return all machines, registered or not."""
        return [_machine_view(machine) for machine in self._machines.state.machines.values()]

    def new_nodes(self) -> list[MachineView]:
        """Return the machines that wait for identification, in the order in which they appeared."""
        return [_machine_view(machine) for machine in self._machines.new_nodes()]

    def slots(self, total: int) -> Slots:
        """Return the use of the provisioning slots."""
        state = self._machines.state
        return Slots(
            total=total,
            used=tuple(state.provisioning),
            waiting=tuple(state.waiting),
            most_used=state.most_provisioning,
        )


def _copies(models: Sequence[_Model]) -> tuple[_Model, ...]:
    return tuple(model.model_copy(deep=True) for model in models)


def _machine_view(machine: Machine) -> MachineView:
    return MachineView(
        **machine.model_dump(include=set(MachineView.model_fields) - {"image", "installs"}),
        image=machine.disk.image if machine.disk else None,
        installs=_copies(machine.installs),
    )


def _address(device: Record) -> str:
    addresses: Iterator[Any] = (iface.get("ip") for iface in device["interfaces"] if not is_bmc(iface))
    return next((str(address) for address in addresses if address not in (None, "", NO_ADDRESS)), "")
