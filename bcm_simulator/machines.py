"""The machines behind the records: power, boot, installation and what it leaves on their disks."""

import heapq
import json
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel

from bcm_simulator.clock import Clock
from bcm_simulator.cluster import Cluster, InstallMode
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import Faults
from bcm_simulator.records import NO_ADDRESS, ZERO, Kind, Record, Records, bmc_interface, macs_of
from bcm_simulator.validation import disk_layout_is_readable

_HISTORY = 1000
"""Status changes that a machine remembers."""


class Status(StrEnum):
    """Status of a node, as BCM names it (Administrator Manual, "Node states")."""

    DOWN = "DOWN"
    BOOTING = "BOOTING"
    INSTALLING = "INSTALLING"
    INSTALLER_CALLINGINIT = "INSTALLER_CALLINGINIT"
    UP = "UP"
    INSTALLER_FAILED = "INSTALLER_FAILED"
    INSTALLER_UNREACHABLE = "INSTALLER_UNREACHABLE"
    INSTALLER_REBOOTING = "INSTALLER_REBOOTING"
    GOING_DOWN = "GOING_DOWN"


class Power(StrEnum):
    """Whether a machine has power."""

    ON = "ON"
    OFF = "OFF"


class Operation(StrEnum):
    """Power operations, by the names of their calls."""

    ON = "powerOn"
    OFF = "powerOff"
    REBOOT = "reboot"
    CYCLE = "powerCycle"


class Transfer(StrEnum):
    """What an installation does to the disk."""

    FULL = "FULL"
    """New partitions and filesystems, and the whole image."""
    SYNC = "SYNC"
    """What differs from the image is brought in line."""
    NONE = "NONE"
    """Nothing: the node boots what is there."""


class Outcome(StrEnum):
    """How an installation ended."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


class Script(BaseModel):
    """A script that an installation ran."""

    phase: str
    """`initialize` (before disks are checked) or `finalize` (after the image is on the disk)."""
    owner: str
    """The category or node that carries it."""
    text: str


class Install(BaseModel):
    """One pass of the node-installer: what a node was told to become, and how that ended."""

    node: str
    """UUID of the device."""
    hostname: str
    category: str
    image: str
    image_uuid: str
    kernel_version: str
    kernel_parameters: str
    disk_layout: str
    mode: str
    """Install mode that was asked for; see `mode_from`."""
    mode_from: str
    """`new node`, `next boot`, `node` or `category`."""
    transfer: Transfer
    scripts: list[Script] = []
    """Those that ran, in order."""
    started: float
    """Real time, seconds since 1970 in UTC."""
    started_simulated: float
    finished: float | None = None
    finished_simulated: float | None = None
    outcome: Outcome = Outcome.RUNNING
    message: str = ""
    """Why it failed or was interrupted."""


class StatusChange(BaseModel):
    """A status and since when."""

    status: Status
    info: str
    wall: float
    """Real time, seconds since 1970 in UTC."""
    simulated: float


class PowerCall(BaseModel):
    """A power call for a node, accepted or refused."""

    operation: Operation
    given: str
    """How the caller named the node."""
    hostname: str
    node: str
    """UUID of the device."""
    machine: str | None
    """Whose BMC it reached."""
    wall: float
    """Real time, seconds since 1970 in UTC."""
    simulated: float
    refusal: str | None = None
    """Why it was refused; None when it was accepted."""
    settled: bool = False
    """The machine has acted on it."""
    changed: bool = False
    """Acting on it changed something: switching on a machine that is on does not."""


class Disk(BaseModel):
    """What a machine's disk holds."""

    image: str
    image_uuid: str
    layout: str


class Machine(BaseModel):
    """One physical machine."""

    name: str
    macs: list[str]
    """In lower case; the first one boots."""
    listed: bool
    """From the cluster file, so that it need not agree with the records."""
    bmc_ip: str | None = None
    """None: wherever the records say."""
    bmc_username: str | None = None
    bmc_password: str | None = None
    """None, like the user name: whatever the head node uses is right."""
    power: Power = Power.OFF
    status: Status = Status.DOWN
    info: str = ""
    history: list[StatusChange] = []
    update_index: int = 0
    node: str | None = None
    """UUID of the device that it booted as."""
    known_as: str | None = None
    """UUID of the device that it was last installed as, with its present MAC."""
    waits_since: float | None = None
    """Real time since which it asks to be identified."""
    disk: Disk | None = None
    configuration: dict[str, str] = {}
    """What the records said when it was installed, for what needs a restart when it changes."""
    installs: list[Install] = []
    boots: int = 0
    lost_runs: int = 0
    """How often power was cut while its system was UP."""
    interrupted_installs: int = 0
    step: int = 0
    step_began: float = 0.0
    step_ends: float = 0.0
    run: int = 0
    """Counts restarts, so that what an earlier run had scheduled is dropped."""
    busy_until: float = 0.0
    """Power operations take their turn."""

    @property
    def installing(self) -> Install | None:
        """The installation that is under way."""
        return self.installs[-1] if self.installs and self.installs[-1].outcome is Outcome.RUNNING else None


class Action(StrEnum):
    """What can be due."""

    POWER = "power"
    SWITCH_ON = "switch_on"
    RESTART = "restart"
    NETWORK_BOOT = "network_boot"
    INSTALLER = "installer"
    STEP = "step"
    HALFWAY = "halfway"
    UP = "up"
    LOST = "lost"
    CLONED = "cloned"


class Event(NamedTuple):
    """Something due at a simulated time; `number` keeps the order of what is due at the same time."""

    at: float
    number: int
    action: Action
    subject: str
    """Name of a machine, or UUID of an image."""
    detail: int
    """The machine's run, or for power the position of the call."""


class MachineState(BaseModel):
    """Everything about machines that outlives a restart of the head node."""

    now: float
    """Simulated time until which everything has been carried out."""
    machines: dict[str, Machine] = {}
    agenda: list[Event] = []
    scheduled: int = 0
    power_calls: list[PowerCall] = []
    provisioning: list[str] = []
    """Names of the machines that hold a slot."""
    waiting: list[str] = []
    """Names of the machines that wait for one, first come first served."""
    most_provisioning: int = 0
    """Most slots ever in use at once."""
    updates: int = 0


class _Stage(NamedTuple):
    info: str
    share: float
    """Part of the time that the installation takes."""


_QUEUED = "waiting for {transfer} provisioning to '/' to start"
_TRANSFERRING = "provisioning started, waiting for completion"
_PARTITIONING = "recreating partitions and filesystems"
_DONE = "provisioning complete"

_STAGES: dict[Transfer, tuple[_Stage, ...]] = {
    Transfer.FULL: (
        _Stage("node-installer started", 0.01),
        _Stage("checking disks", 0.02),
        _Stage(_PARTITIONING, 0.03),
        _Stage("mounting disks", 0.01),
        _Stage(_QUEUED, 0.01),
        _Stage(_TRANSFERRING, 0.87),
        _Stage(_DONE, 0.02),
        _Stage("initializing SELinux", 0.03),
    ),
    Transfer.SYNC: (
        _Stage("node-installer started", 0.05),
        _Stage("checking disks", 0.10),
        _Stage("mounting disks", 0.05),
        _Stage(_QUEUED, 0.02),
        _Stage(_TRANSFERRING, 0.68),
        _Stage(_DONE, 0.05),
        _Stage("initializing SELinux", 0.05),
    ),
    Transfer.NONE: (
        _Stage("node-installer started", 0.30),
        _Stage("mounting disks", 0.70),
    ),
}


class Machines:
    """Runs the machines on simulated time: `run_until` carries out what is due, and nothing happens in between."""

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
        machine = self.state.machines[event.subject]
        if event.action is Action.POWER:
            self._act_on(machine, self.state.power_calls[event.detail])
        elif event.detail == machine.run:
            self._handlers[event.action](machine)

    # --- who is who

    def owner(self, mac: object) -> Machine | None:
        """Return the machine with this MAC."""
        return self._by_mac.get(str(mac or "").lower())

    def of(self, device: Record) -> Machine | None:
        """Return the machine with a device's MACs; of several the one that runs as this device, else the first."""
        found = [machine for machine in map(self.owner, macs_of(device)) if machine]
        return next((machine for machine in found if machine.node == device["uuid"]), found[0] if found else None)

    def _index(self, machine: Machine) -> None:
        self._by_mac.update(dict.fromkeys(machine.macs, machine))
        if machine.bmc_ip:
            self._by_bmc[machine.bmc_ip] = machine

    def add(self, machine: Machine) -> None:
        """Put a machine into the room."""
        self.state.machines[machine.name] = machine
        self._index(machine)

    def behind_bmc(self, device: Record) -> Machine | None:
        """Return the machine whose BMC answers at the address that the device's record gives."""
        interface = bmc_interface(device)
        address = interface.get("ip") if interface else None
        if address in (None, "", NO_ADDRESS):
            return None
        reached = self._by_bmc.get(str(address))
        own = self.owner(device["mac"])
        return reached or (own if own and own.bmc_ip is None else None)

    def device_recorded(self, device: Record, previous: Record | None) -> None:
        """Take note of a device that was added or changed (`previous`: what it was).

        A MAC that no machine has gets one, unless the BMC's address belongs to a machine of the cluster file: then the
        record has the wrong MAC. A machine that exists only because of the record follows the record's changes.
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
            machine = Machine(name=macs[0], macs=macs, listed=False)
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

    def _device_of(self, machine: Machine) -> Record | None:
        mac = machine.macs[0]
        for device in self._records.all(Kind.DEVICE):
            known = macs_of(device)
            if device["childType"] != "HeadNode" and mac in (known if self._cluster.resolve_any_mac else known[:1]):
                return device
        return None

    def _names(self, machine: Machine) -> set[str]:
        device = self._device_of(machine)
        names = {machine.name.lower(), *machine.macs}
        return names | ({device["hostname"].lower(), device["uuid"]} if device else set())

    # --- power

    def power(self, operation: Operation, given: str, device: Record) -> PowerCall:
        """Ask for a power operation. What is accepted is settled later."""
        machine = self.behind_bmc(device)
        call = PowerCall(
            operation=operation,
            given=given,
            hostname=device["hostname"],
            node=device["uuid"],
            machine=machine.name if machine else None,
            wall=self._clock.wall_at(self.now),
            simulated=self.now,
            refusal=self._refusal(operation, device, machine),
        )
        self.state.power_calls.append(call)
        if call.refusal is None and machine is not None:
            settles = max(self.now, machine.busy_until) + self._timings.power
            machine.busy_until = settles + (self._off_time(device) if operation is Operation.CYCLE else 0)
            self._schedule(settles - self.now, Action.POWER, machine.name, len(self.state.power_calls) - 1)
        return call

    def _refusal(self, operation: Operation, device: Record, machine: Machine | None) -> str | None:
        """Return why a power call cannot be accepted."""
        cause = _unpowerable(device) or self._bmc_trouble(device, machine)
        if cause is None and operation is Operation.REBOOT and machine and machine.power is Power.OFF:
            cause = "a reboot needs a node that is on, and this one is off"
        return f"{device['hostname']}: {cause}" if cause else None

    def _bmc_trouble(self, device: Record, machine: Machine | None) -> str | None:
        names = {device["hostname"].lower(), device["uuid"], *macs_of(device)}
        address = (bmc_interface(device) or {}).get("ip")
        fault = self._faults.strike_node(FaultKind.BMC_UNREACHABLE, names, self.now)
        if fault or machine is None:
            return (fault.message if fault else None) or f"BMC unreachable: no answer from {address}"
        fault = self._faults.strike_node(FaultKind.WRONG_BMC_CREDENTIALS, names, self.now)
        if fault or not self._credentials_fit(device, machine):
            usual = f"BMC authentication failed at {address}: user name or password is wrong"
            return (fault.message if fault else None) or usual
        return None

    def _bmc_settings(self, device: Record) -> tuple[str, str] | None:
        """Return user name and password for a node's BMC: the node's, else its category's, else the partition's."""
        category = self._records.find(Kind.CATEGORY, device["category"]) or {}
        for settings in (device.get("bmcSettings"), category.get("bmcSettings")):
            if settings:
                return str(settings.get("userName") or ""), str(settings.get("password") or "")
        own = self._cluster.bmc_settings
        return (own.username, own.password.get_secret_value()) if own else None

    def _credentials_fit(self, device: Record, machine: Machine) -> bool:
        username, password = self._bmc_settings(device) or (None, None)
        return machine.bmc_username in (None, username) and machine.bmc_password in (None, password)

    def _off_time(self, device: Record) -> float:
        category = self._records.find(Kind.CATEGORY, device["category"]) or {}
        settings = device.get("bmcSettings") or category.get("bmcSettings") or {}
        return float(settings.get("powerResetDelay") or self._timings.power_off)

    def _act_on(self, machine: Machine, call: PowerCall) -> None:
        call.settled = True
        match call.operation:
            case Operation.ON:
                call.changed = machine.power is Power.OFF
                self._switch_on(machine)
            case Operation.OFF:
                call.changed = machine.power is Power.ON
                self._switch_off(machine)
            case Operation.CYCLE:
                call.changed = True
                self._switch_off(machine)
                device = self._records.find(Kind.DEVICE, call.node)
                self._later(self._off_time(device) if device else self._timings.power_off, Action.SWITCH_ON, machine)
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
        """End whatever the machine was doing."""
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
        boots_from = next((iface.get("name") for iface in device["interfaces"] if iface.get("bootable")), None)
        if boots_from == "BOOTIF" or not self._cluster.strict.need_bootif:
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
        settings = self._bmc_settings(device)
        if settings and machine.bmc_username is not None:
            machine.bmc_username, machine.bmc_password = settings
        install = self._plan(machine, device)
        machine.installs.append(install)
        fault = self._planning_fault(machine, install)
        if fault:
            self._fail(machine, fault)
        elif install.mode == InstallMode.MAIN:
            self._say(machine, Status.INSTALLING, "entered maintenance mode")
        else:
            machine.step = 0
            self._begin_stage(machine)

    def _plan(self, machine: Machine, device: Record) -> Install:
        category = self._records.find(Kind.CATEGORY, device["category"]) or {}
        proxy = device.get("softwareImageProxy") or category.get("softwareImageProxy") or {}
        image = self._records.find(Kind.IMAGE, proxy.get("parentSoftwareImage")) or {}
        mode, mode_from = self._mode(machine, device, category)
        layout = _layout(device, category)
        parameters = [record.get("kernelParameters") for record in (device, category, image)]
        return Install(
            node=device["uuid"],
            hostname=device["hostname"],
            category=category.get("name", ""),
            image=image.get("name", ""),
            image_uuid=image.get("uuid", ""),
            kernel_version=category.get("kernelVersion") or image.get("kernelVersion", ""),
            kernel_parameters=next(filter(None, parameters), ""),
            disk_layout=layout,
            mode=mode,
            mode_from=mode_from,
            transfer=self._transfer(machine, device, mode, layout),
            started=self._clock.wall_at(self.now),
            started_simulated=self.now,
        )

    def _mode(self, machine: Machine, device: Record, category: Record) -> tuple[str, str]:
        """Return the install mode and its source, looked up in the order of the Administrator Manual."""
        own = device.get("installMode")
        candidates = (
            (category.get("newNodeInstallMode") if machine.known_as != device["uuid"] else None, "new node"),
            (device.get("nextBootInstallMode"), "next boot"),
            (own if own != "CATEGORY" else None, "node"),
            (category.get("installMode"), "category"),
        )
        return next(((mode, source) for mode, source in candidates if mode), (InstallMode.AUTO.value, "category"))

    @staticmethod
    def _transfer(machine: Machine, device: Record, mode: str, layout: str) -> Transfer:
        if mode in {InstallMode.SKIP, InstallMode.MAIN}:
            return Transfer.NONE
        # A node with another MAC than it was installed with counts as new, and so does its disk.
        fits = machine.disk is not None and machine.disk.layout == layout and machine.known_as == device["uuid"]
        if mode == InstallMode.FULL or not fits:
            return Transfer.FULL
        return Transfer.NONE if mode == InstallMode.NOSYNC else Transfer.SYNC

    def _planning_fault(self, machine: Machine, install: Install) -> str | None:
        if not install.image:
            return f"category {install.category or 'none'} has no software image"
        if install.mode == InstallMode.MAIN:
            return None
        if not disk_layout_is_readable(install.disk_layout):
            return "the disk layout cannot be read"
        if self._cluster.strict.need_disk_layout and not install.disk_layout.strip():
            return "missing device: the disk layout is empty"
        if install.transfer is Transfer.NONE and machine.disk is None:
            return f"install mode {install.mode} boots what is on the disk, and the disk is empty"
        return None

    def _begin_stage(self, machine: Machine) -> None:
        install = machine.installs[-1]
        stage = _STAGES[install.transfer][machine.step]
        total = {
            Transfer.FULL: self._timings.full_install,
            Transfer.SYNC: self._timings.sync_install,
            Transfer.NONE: self._timings.local_boot,
        }[install.transfer]
        seconds = stage.share * total
        self._say(machine, Status.INSTALLING, stage.info.format(transfer=install.transfer.value))
        machine.step_began, machine.step_ends = self.now, self.now + seconds
        if machine.step == 0:
            self._run_scripts(machine, "initialize")
        if stage.info == _QUEUED:
            self.state.waiting.append(machine.name)
            self._hand_out_slots(seconds)
            return
        if stage.info == _PARTITIONING:
            machine.disk = None
        if stage.info == _TRANSFERRING:
            self._later(seconds / 2, Action.HALFWAY, machine)
            return
        if stage.info == _DONE:
            self._release_slot(machine)
            machine.disk = Disk(image=install.image, image_uuid=install.image_uuid, layout=install.disk_layout)
            self._run_scripts(machine, "finalize")
        self._later(seconds, Action.STEP, machine)

    def _next_stage(self, machine: Machine) -> None:
        machine.step += 1
        if machine.step < len(_STAGES[machine.installs[-1].transfer]):
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
            machine.configuration = self._configuration(device)
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
        """Note the scripts of a phase as run: the category's, then the node's."""
        install = machine.installs[-1]
        device = self._records.find(Kind.DEVICE, install.node) or {}
        category = self._records.find(Kind.CATEGORY, device.get("category")) or {}
        for record, owner in ((category, install.category), (device, install.hostname)):
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
        """Take note of an image that is being cloned from another one."""
        image["fileOperationInProgress"] = True
        self._schedule(self._timings.clone, Action.CLONED, image["uuid"])

    # --- what can be seen

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
        """Return how far an installation is, from 0 to 1; 1 from the hand-over on, 0 when none is under way."""
        if machine.status in {Status.INSTALLER_CALLINGINIT, Status.UP}:
            return 1.0
        if not machine.installing or machine.installing.mode == InstallMode.MAIN:
            return 0.0
        stages = _STAGES[machine.installing.transfer]
        span = machine.step_ends - machine.step_began
        part = min(1.0, (self.now - machine.step_began) / span) if span else 1.0
        return sum(stage.share for stage in stages[: machine.step]) + part * stages[machine.step].share

    def _configuration(self, device: Record) -> dict[str, str]:
        category = self._records.find(Kind.CATEGORY, device["category"]) or {}
        proxy = device.get("softwareImageProxy") or category.get("softwareImageProxy") or {}
        network = [
            {key: iface.get(key) for key in ("name", "childType", "network", "ip", "dhcp", "members", "bondMode")}
            for iface in device["interfaces"]
        ]
        return {
            "category": device["category"],
            "software image": str(proxy.get("parentSoftwareImage")),
            "disk layout": _layout(device, category),
            "network": json.dumps(network, sort_keys=True),
        }

    def restart_reasons(self, device: Record, machine: Machine) -> list[str]:
        """Return what has changed in the records since a running node was installed (`restart-required`)."""
        if machine.status is not Status.UP or machine.node != device["uuid"]:
            return []
        return [what for what, said in self._configuration(device).items() if machine.configuration.get(what) != said]

    def new_nodes(self) -> Iterator[Machine]:
        """Yield the machines that ask to be identified, in the order in which they appeared."""
        waiting = [machine for machine in self.state.machines.values() if machine.waits_since is not None]
        yield from sorted(waiting, key=lambda machine: machine.waits_since or 0)

    def start_as_found(self, machine: Machine, image: Record | None, *, on: bool) -> None:
        """Put a machine into the state in which the cluster file finds it."""
        device = self._device_of(machine)
        self._say(machine, Status.DOWN)
        if image:
            category = (self._records.find(Kind.CATEGORY, device["category"]) if device else None) or {}
            machine.disk = Disk(image=image["name"], image_uuid=image["uuid"], layout=_layout(device or {}, category))
            machine.known_as = device["uuid"] if device else None
        if not on:
            return
        if image and device:
            machine.power, machine.boots, machine.node = Power.ON, 1, device["uuid"]
            machine.configuration = self._configuration(device)
            machine.configuration["software image"] = image["uuid"]
            self._say(machine, Status.UP)
        else:
            self._switch_on(machine)


def _layout(device: Record, category: Record) -> str:
    return str(device.get("disksetup") or category.get("disksetup") or "")


def _unpowerable(device: Record) -> str | None:
    """Return what the record lacks for power control (Administrator Manual, "Power Management")."""
    method = device["powerControl"]
    if device["childType"] == "HeadNode":
        return "this is the head node"
    if method.rstrip("0123456789") not in {"ipmi", "ilo", "cimc", "drac", "rf", "redfish"}:
        return f"power control is {method!r}, which has no BMC to talk to"
    if (bmc_interface(device) or {}).get("ip") in (None, "", NO_ADDRESS):
        which = f"a BMC interface {method}" if method[-1:].isdigit() else "a BMC interface"
        return f"power control {method!r} needs {which} with an address, and the node has none"
    return None
