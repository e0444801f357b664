"""The machines behind the records: power, boot, installation, and the contents of their disks."""

import heapq
import itertools
from collections.abc import Callable, Iterator

from bcm_simulator import bmc
from bcm_simulator.clock import Clock
from bcm_simulator.cluster import Cluster
from bcm_simulator.entities import NODE_TYPES, ZERO, InstallMode, Kind, Record, boot_interface, macs_of
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import Faults
from bcm_simulator.hardware import (
    Action,
    Disk,
    Event,
    Install,
    Machine,
    MachineState,
    Operation,
    Outcome,
    Power,
    PowerCall,
    Script,
    Status,
    StatusChange,
    Transfer,
)
from bcm_simulator.installation import (
    COMPLETE,
    PARTITIONING,
    QUEUED,
    STAGES,
    TRANSFERRING,
    configuration,
    disk_layout,
    duration,
    obstacle,
    plan,
)
from bcm_simulator.records import Records

_HISTORY = 1000
"""Maximum number of status changes that a machine remembers."""
_INSTALLED = NODE_TYPES - {"HeadNode"}
"""Types of devices that a machine can boot as."""
_PAUSING = frozenset({Operation.CYCLE, Operation.RESET, Operation.AUXCYCLE})
"""Operations that switch the power off and, after a pause, on."""


class Machines:
    """Runs the machines on simulated time: only `run_until` carries out events."""

    def __init__(self, cluster: Cluster, records: Records, faults: Faults, clock: Clock, state: MachineState) -> None:
        self._cluster = cluster
        self._timings = cluster.timings
        self._records = records
        self._faults = faults
        self._clock = clock
        self.state = state
        self._by_mac: dict[str, Machine] = {}
        self._by_bmc: dict[str, Machine] = {}
        for machine in state.machines.values():
            self._index(machine)
        self._handlers: dict[Action, Callable[[Machine], None]] = {
            Action.SWITCH_ON: self._switch_on,
            Action.RESTART: self._restart,
            Action.NETWORK_BOOT: self._boot_from_network,
            Action.INSTALLER: self._start_installer,
            Action.STEP: self._next_stage,
            Action.HALFWAY: self._halfway,
            Action.UP: self._come_up,
            Action.LOST: self._lose,
        }

    # --- time

    def run_until(self, moment: float) -> None:
        """Carry out everything due until the simulated `moment`, in order."""
        agenda = self.state.agenda
        while agenda and agenda[0].at <= moment:
            event = heapq.heappop(agenda)
            self.state.now = max(self.now, event.at)
            self._carry_out(event)
        self.state.now = max(self.now, moment)

    @property
    def now(self) -> float:
        """The simulated time until which everything has been carried out."""
        return self.state.now

    def next_due(self) -> float | None:
        """Return the simulated time of what is due next."""
        return self.state.agenda[0].at if self.state.agenda else None

    def _schedule(self, seconds: float, action: Action, subject: str, detail: int = 0) -> None:
        self.state.scheduled += 1
        heapq.heappush(self.state.agenda, Event(self.now + seconds, self.state.scheduled, action, subject, detail))

    def _later(self, seconds: float, action: Action, machine: Machine) -> None:
        self._schedule(seconds, action, machine.name, machine.run)

    def _carry_out(self, event: Event) -> None:
        if event.action is Action.CLONED:
            image = self._records.find(Kind.IMAGE, event.subject)
            if image:
                image.update(fileOperationInProgress=False, originalImage=ZERO)
            return
        if event.action is Action.POWER:
            self._settle(self.state.power_calls[event.detail], self.state.machines.get(event.subject))
            return
        machine = self.state.machines[event.subject]
        if event.detail == machine.run:
            self._handlers[event.action](machine)

    # --- machines and devices

    def owner(self, mac: object) -> Machine | None:
        """Return the machine with this MAC."""
        return self._by_mac.get(str(mac or "").lower())

    def of(self, device: Record) -> Machine | None:
        """Return the machine with a device's MACs; of several, the machine that runs as this device, else the first."""
        found = [machine for machine in map(self.owner, macs_of(device)) if machine]
        return next((machine for machine in found if machine.node == device["uuid"]), found[0] if found else None)

    def _index(self, machine: Machine) -> None:
        self._by_mac.update(dict.fromkeys(machine.macs, machine))
        if machine.bmc_ip:
            self._by_bmc[machine.bmc_ip] = machine

    def add(self, machine: Machine) -> None:
        """Add a machine."""
        self.state.machines[machine.name] = machine
        self._index(machine)

    def behind_bmc(self, device: Record) -> Machine | None:
        """Return the machine whose BMC answers at the address that the device's record gives."""
        address = bmc.address_of(device)
        if address is None:
            return None
        reached = self._by_bmc.get(address)
        own = self.owner(device["mac"])
        return reached or (own if own and own.bmc_ip is None else None)

    def device_recorded(self, device: Record, previous: Record | None) -> None:
        """Update the machines for a device that was added or changed (`previous`: its old record).

        If no machine has the MAC, a new machine gets it, unless the BMC's address belongs to a machine of the cluster
        file: then the record has the wrong MAC. A machine that exists only because of the record follows its changes.
        """
        macs = macs_of(device)
        if device["childType"] == "HeadNode" or not macs:
            return
        machine = self.owner(macs[0])
        if machine is None and previous is not None:
            machine = next((m for m in map(self.owner, macs_of(previous)[:1]) if m and not m.listed), None)
            if machine:
                machine.known_as = None
        reached = self.behind_bmc(device)
        if machine is None and not (reached and reached.listed):
            # A machine keeps its name when its MAC changes, so a later machine with the old MAC needs another name.
            name = next(name for name in self._free_names(macs[0]) if name not in self.state.machines)
            machine = Machine(name=name, macs=macs, listed=False)
            self.add(machine)
        if machine and not machine.listed:
            for mac in machine.macs:
                self._by_mac.pop(mac, None)
            machine.macs = [macs[0], *(mac for mac in macs[1:] if self.owner(mac) in (None, machine))]
            self._index(machine)
        for waiting in self.state.machines.values():
            if waiting.waits_since is not None and self._device_of(waiting):
                waiting.waits_since = None
                self._boot_from_network(waiting)

    @staticmethod
    def _free_names(mac: str) -> Iterator[str]:
        yield mac
        yield from (f"{mac}-{number}" for number in itertools.count(2))

    def _device_of(self, machine: Machine) -> Record | None:
        mac = machine.macs[0]
        for device in self._records.all(Kind.DEVICE):
            known = macs_of(device)
            if device["childType"] in _INSTALLED and mac in (known if self._cluster.resolve_any_mac else known[:1]):
                return device
        return None

    def _names(self, machine: Machine) -> set[str]:
        device = self._device_of(machine)
        names = {machine.name.lower(), *machine.macs}
        return names | ({device["hostname"].lower(), device["uuid"]} if device else set())

    # --- power

    def power(self, operation: Operation, given: str, device: Record, *, force: bool = False) -> PowerCall:
        """Request a power operation. An accepted one is carried out later.

        A device that is closed is skipped unless `force` is true.
        """
        machine = self.behind_bmc(device)
        refusal = skipped = self._skipped(device, force=force)
        if refusal is None and self._cluster.answers.power_failure == "at_once":
            refusal = self._trouble(operation, device, machine)
        call = PowerCall(
            operation=operation,
            given=given,
            hostname=device["hostname"],
            node=device["uuid"],
            machine=machine.name if machine else None,
            wall=self._clock.wall_at(self.now),
            simulated=self.now,
            refusal=refusal,
            skipped=skipped is not None,
        )
        self.state.power_calls.append(call)
        if refusal is None:
            settles = self._timings.power + max(self.now, machine.busy_until if machine else self.now)
            if machine:
                machine.busy_until = settles + (self._pause(device) if operation in _PAUSING else 0)
            name = machine.name if machine else ""
            self._schedule(settles - self.now, Action.POWER, name, len(self.state.power_calls) - 1)
        return call

    def _skipped(self, device: Record, *, force: bool) -> str | None:
        if not bmc.is_powerable(device):
            which = "this is the head node" if device["childType"] == "HeadNode" else "power control is 'none'"
            return f"{device['hostname']}: {which}"
        if device["uuid"] in self.state.closed and not force:
            return f"{device['hostname']}: the device is closed"
        return None

    def _trouble(self, operation: Operation, device: Record, machine: Machine | None) -> str | None:
        """Return why a BMC does not carry out an operation."""
        cause = bmc.gap(device) or self._bmc_trouble(device, machine)
        off = machine is not None and machine.power is Power.OFF
        if cause is None and operation is Operation.REBOOT and off:
            cause = "a reboot needs a node that is on, and this one is off"
        if cause is None and operation is Operation.CYCLE and off and self._cluster.answers.cycle_when_off == "refused":
            cause = "power cycle: not supported in present state: the machine is off"
        return f"{device['hostname']}: {cause}" if cause else None

    def _bmc_trouble(self, device: Record, machine: Machine | None) -> str | None:
        names = {device["hostname"].lower(), device["uuid"], *macs_of(device)}
        address = bmc.address_of(device)
        fault = self._faults.strike_node(FaultKind.BMC_UNREACHABLE, names, self.now)
        if fault or machine is None:
            return (fault.message if fault else None) or f"BMC unreachable: no answer from {address}"
        fault = self._faults.strike_node(FaultKind.WRONG_BMC_CREDENTIALS, names, self.now)
        if fault or not bmc.accepts(machine, bmc.credentials(self._records.bmc_settings_of(device))):
            usual = f"BMC authentication failed at {address}: user name or password is wrong"
            return (fault.message if fault else None) or usual
        return None

    def _pause(self, device: Record | None) -> float:
        """Return how long a power cycle stays off, in simulated seconds."""
        settings = (self._records.bmc_settings_of(device) if device else None) or {}
        return float(settings.get("powerResetDelay") or self._timings.power_off)

    def _settle(self, call: PowerCall, machine: Machine | None) -> None:
        call.settled = True
        device = self._records.find(Kind.DEVICE, call.node)
        if device and self._cluster.answers.power_failure == "later":
            call.failure = self._trouble(call.operation, device, machine)
        if machine and call.failure is None:
            self._act_on(machine, call, device)

    def _act_on(self, machine: Machine, call: PowerCall, device: Record | None) -> None:
        match call.operation:
            case Operation.ON:
                call.changed = machine.power is Power.OFF
                self._switch_on(machine)
            case Operation.OFF:
                call.changed = machine.power is Power.ON
                self._switch_off(machine)
            case Operation.CYCLE | Operation.RESET | Operation.AUXCYCLE:
                call.changed = True
                self._switch_off(machine)
                self._later(self._pause(device), Action.SWITCH_ON, machine)
            case Operation.REBOOT if machine.status is Status.UP:
                call.changed = True
                machine.run += 1
                self._say(machine, Status.GOING_DOWN)
                self._later(self._timings.going_down, Action.RESTART, machine)
            case Operation.REBOOT if machine.power is Power.ON:
                call.changed = True
                self._switch_off(machine)
                self._switch_on(machine)

    def press(self, machine: Machine, power: Power) -> None:
        """Use the machine's own power button."""
        if power is Power.ON:
            self._switch_on(machine)
        else:
            self._switch_off(machine)

    def _switch_off(self, machine: Machine) -> None:
        if machine.power is Power.OFF:
            return
        machine.lost_runs += machine.status is Status.UP
        self._stop(machine, "the power was cut")
        machine.power = Power.OFF

    def _switch_on(self, machine: Machine) -> None:
        if machine.power is Power.OFF:
            machine.power = Power.ON
            self._restart(machine)

    def _restart(self, machine: Machine) -> None:
        self._stop(machine, "the node was restarted")
        machine.boots += 1
        self._later(self._timings.firmware, Action.NETWORK_BOOT, machine)

    def _stop(self, machine: Machine, why: str) -> None:
        """End the current run of the machine."""
        machine.run += 1
        install = machine.installing
        if install:
            machine.interrupted_installs += 1
            self._finish(install, Outcome.INTERRUPTED, why)
        machine.node = None
        machine.waits_since = None
        self._say(machine, Status.DOWN)
        self._release_slot(machine)

    # --- boot and installation

    def _boot_from_network(self, machine: Machine) -> None:
        if self._faults.strike_node(FaultKind.PXE_FAILURE, self._names(machine), self.now):
            self._say(machine, Status.DOWN, "PXE boot failed")
            return
        device = self._device_of(machine)
        if device is None:
            machine.waits_since = self._clock.wall_at(self.now)
            return
        machine.node = device["uuid"]
        if (boot_interface(device) or {}).get("name") == "BOOTIF" or not self._cluster.strict.need_bootif:
            self._say(machine, Status.BOOTING, f"vmlinuz from {self._cluster.head_node.hostname}")
        self._later(self._timings.boot, Action.INSTALLER, machine)

    def _start_installer(self, machine: Machine) -> None:
        device = self._device_of(machine)
        if device is None:
            machine.node = None
            self._say(machine, Status.DOWN)
            machine.waits_since = self._clock.wall_at(self.now)
            return
        machine.node = device["uuid"]
        bmc.write(machine, bmc.credentials(self._records.bmc_settings_of(device)))
        wall = self._clock.wall_at(self.now)
        install = plan(self._records, machine, device, wall=wall, simulated=self.now)
        machine.installs.append(install)
        reason = obstacle(install, machine, need_layout=self._cluster.strict.need_disk_layout)
        if reason:
            self._fail(machine, reason)
        elif install.mode == InstallMode.MAIN:
            self._say(machine, Status.INSTALLING, "entered maintenance mode")
        else:
            machine.step = 0
            self._begin_stage(machine)

    def _begin_stage(self, machine: Machine) -> None:
        install = machine.installs[-1]
        stage = STAGES[install.transfer][machine.step]
        seconds = stage.share * duration(install.transfer, self._timings)
        self._say(machine, Status.INSTALLING, stage.info.format(transfer=install.transfer.value))
        machine.step_began, machine.step_ends = self.now, self.now + seconds
        if machine.step == 0:
            self._run_scripts(machine, "initialize")
        if stage.info == QUEUED:
            self.state.waiting.append(machine.name)
            self._hand_out_slots(seconds)
            return
        if stage.info == PARTITIONING:
            machine.disk = None
        if stage.info == TRANSFERRING:
            self._later(seconds / 2, Action.HALFWAY, machine)
            return
        if stage.info == COMPLETE:
            self._release_slot(machine)
            machine.disk = Disk(image=install.image, image_uuid=install.image_uuid, layout=install.disk_layout)
            self._run_scripts(machine, "finalize")
        self._later(seconds, Action.STEP, machine)

    def _next_stage(self, machine: Machine) -> None:
        machine.step += 1
        if machine.step < len(STAGES[machine.installs[-1].transfer]):
            self._begin_stage(machine)
            return
        install = machine.installs[-1]
        if install.transfer is Transfer.NONE:
            self._run_scripts(machine, "finalize")
        self._say(machine, Status.INSTALLER_CALLINGINIT, "switching to local root")
        self._later(self._timings.calling_init, Action.UP, machine)

    def _halfway(self, machine: Machine) -> None:
        names = self._names(machine)
        failure = self._faults.strike_node(FaultKind.INSTALL_FAILURE, names, self.now)
        if failure:
            self._fail(machine, failure.message or "provisioning failed")
        elif self._faults.strike_node(FaultKind.INSTALL_HANG, names, self.now):
            machine.step_ends = self.now
            self._later(self._timings.unreachable, Action.LOST, machine)
        else:
            self._later(machine.step_ends - self.now, Action.STEP, machine)

    def _come_up(self, machine: Machine) -> None:
        install = machine.installs[-1]
        self._finish(install, Outcome.DONE)
        device = self._records.find(Kind.DEVICE, machine.node)
        machine.known_as = machine.node
        if device:
            if device.get("nextBootInstallMode"):
                device["nextBootInstallMode"] = ""
            machine.configuration = configuration(self._records, device)
        self._say(machine, Status.UP)

    def _lose(self, machine: Machine) -> None:
        self._finish(machine.installs[-1], Outcome.FAILED, "the node cannot be reached any more")
        self._release_slot(machine)
        self._say(machine, Status.INSTALLER_UNREACHABLE)

    def _fail(self, machine: Machine, message: str) -> None:
        self._finish(machine.installs[-1], Outcome.FAILED, message)
        self._release_slot(machine)
        self._say(machine, Status.INSTALLER_FAILED, message)

    def _finish(self, install: Install, outcome: Outcome, message: str = "") -> None:
        install.outcome, install.message = outcome, message
        install.finished, install.finished_simulated = self._clock.wall_at(self.now), self.now

    def _run_scripts(self, machine: Machine, phase: str) -> None:
        """Record the scripts of a phase as run: the category's, then the node's."""
        install = machine.installs[-1]
        device = self._records.find(Kind.DEVICE, install.node)
        if device is None:
            return
        for record, owner in ((self._records.category_of(device), install.category), (device, install.hostname)):
            if record.get(phase):
                install.scripts.append(Script(phase=phase, owner=owner, text=record[phase]))

    # --- provisioning slots

    def _hand_out_slots(self, seconds: float = 0.0) -> None:
        state = self.state
        while state.waiting and len(state.provisioning) < self._cluster.provisioning_slots:
            machine = state.machines[state.waiting.pop(0)]
            state.provisioning.append(machine.name)
            state.most_provisioning = max(state.most_provisioning, len(state.provisioning))
            self._later(seconds, Action.STEP, machine)

    def _release_slot(self, machine: Machine) -> None:
        for holders in (self.state.waiting, self.state.provisioning):
            if machine.name in holders:
                holders.remove(machine.name)
        self._hand_out_slots()

    # --- images

    def clone_started(self, image: Record) -> None:
        """Record that an image is being cloned from another one."""
        image["fileOperationInProgress"] = True
        self._schedule(self._timings.clone, Action.CLONED, image["uuid"])

    # --- views

    def _say(self, machine: Machine, status: Status, info: str = "") -> None:
        if (machine.status, machine.info) == (status, info) and machine.history:
            return
        machine.status, machine.info = status, info
        self.state.updates += 1
        machine.update_index = self.state.updates
        machine.history.append(
            StatusChange(status=status, info=info, wall=self._clock.wall_at(self.now), simulated=self.now)
        )
        del machine.history[:-_HISTORY]

    def progress(self, machine: Machine) -> float:
        """Return the progress of an installation, from 0 to 1; 0 if none is running."""
        if machine.status in {Status.INSTALLER_CALLINGINIT, Status.UP}:
            return 1.0
        if not machine.installing or machine.installing.mode == InstallMode.MAIN:
            return 0.0
        stages = STAGES[machine.installing.transfer]
        span = machine.step_ends - machine.step_began
        part = min(1.0, (self.now - machine.step_began) / span) if span else 1.0
        return sum(stage.share for stage in stages[: machine.step]) + part * stages[machine.step].share

    def restart_reasons(self, device: Record, machine: Machine) -> list[str]:
        """Return what has changed in the records since a running node was installed (`restart-required`)."""
        if machine.status is not Status.UP or machine.node != device["uuid"]:
            return []
        return [
            what
            for what, said in configuration(self._records, device).items()
            if machine.configuration.get(what) != said
        ]

    def new_nodes(self) -> Iterator[Machine]:
        """Yield the machines that wait for identification, in the order in which they appeared."""
        waiting = [machine for machine in self.state.machines.values() if machine.waits_since is not None]
        yield from sorted(waiting, key=lambda machine: machine.waits_since or 0)

    def start_as_found(self, machine: Machine, image: Record | None, *, on: bool) -> None:
        """Put a machine into its state in the cluster file."""
        device = self._device_of(machine)
        self._say(machine, Status.DOWN)
        if image:
            layout = disk_layout(self._records, device) if device else ""
            machine.disk = Disk(image=image["name"], image_uuid=image["uuid"], layout=layout)
            machine.known_as = device["uuid"] if device else None
        if not on:
            return
        if image and device:
            machine.power, machine.boots, machine.node = Power.ON, 1, device["uuid"]
            machine.configuration = configuration(self._records, device)
            machine.configuration["software image"] = image["uuid"]
            self._say(machine, Status.UP)
        else:
            self._switch_on(machine)
