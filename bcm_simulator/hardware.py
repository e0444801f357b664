"""The state of a physical machine."""

from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel


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
    """Power operations, by the names that powerOperation has for them."""

    ON = "ON"
    OFF = "OFF"
    RESET = "RESET"
    CYCLE = "CYCLE"
    AUXCYCLE = "AUXCYCLE"
    STATUS = "STATUS"
    REBOOT = "REBOOT"
    """A restart through the node's system; it has a call of its own."""


class Transfer(StrEnum):
    """What an installation does to the disk."""

    FULL = "FULL"
    """New partitions and filesystems, and the whole image."""
    SYNC = "SYNC"
    """The disk is made equal to the image; only differences are transferred."""
    NONE = "NONE"
    """Nothing: the node boots from its disk as it is."""


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
    """One pass of the node-installer: what a node was to become, and how that ended."""

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
    """Install mode; `mode_from` says where it comes from."""
    mode_from: str
    """`new node`, `next boot`, `node` or `category`."""
    transfer: Transfer
    scripts: list[Script] = []
    """The scripts that ran, in order."""
    started: float
    """Real time, seconds since 1970 in UTC."""
    started_simulated: float
    finished: float | None = None
    finished_simulated: float | None = None
    outcome: Outcome = Outcome.RUNNING
    message: str = ""
    """Why the installation failed or was interrupted."""


class StatusChange(BaseModel):
    """A status and the time of the change to it."""

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
    """Name of the machine whose BMC it reached."""
    wall: float
    """Real time, seconds since 1970 in UTC."""
    simulated: float
    refusal: str | None = None
    """Why it was refused, or why nothing was done; None when it was accepted."""
    skipped: bool = False
    """BCM did nothing and does not count the node, because the device is closed or has no power control."""
    failure: str | None = None
    """Why the call failed after it was accepted."""
    settled: bool = False
    """Whether the machine has carried out the call."""
    changed: bool = False
    """Whether the call changed something: switching on a machine that is on does not."""


class Disk(BaseModel):
    """What a machine's disk holds."""

    image: str
    image_uuid: str
    layout: str


class Machine(BaseModel):
    """One physical machine."""

    name: str
    macs: list[str]
    """MACs in lower case; the machine boots from the first one."""
    listed: bool
    """Whether the machine is in the cluster file, and so may differ from the records."""
    bmc_ip: str | None = None
    """Address of the BMC; None: the address in the records."""
    bmc_username: str | None = None
    bmc_password: str | None = None
    """Password of the BMC; None, like the user name: the BMC accepts the head node's credentials."""
    power: Power = Power.OFF
    status: Status = Status.DOWN
    info: str = ""
    history: list[StatusChange] = []
    update_index: int = 0
    node: str | None = None
    """UUID of the device that the machine booted as."""
    known_as: str | None = None
    """UUID of the device that the machine was last installed as, with its present MAC."""
    waits_since: float | None = None
    """Real time since which the machine waits for identification."""
    disk: Disk | None = None
    configuration: dict[str, str] = {}
    """The values at the installation of those records whose change requires a restart."""
    installs: list[Install] = []
    boots: int = 0
    lost_runs: int = 0
    """How often power was cut while its system was UP."""
    interrupted_installs: int = 0
    step: int = 0
    step_began: float = 0.0
    step_ends: float = 0.0
    run: int = 0
    """Number of restarts, so that events of an earlier run are dropped."""
    busy_until: float = 0.0
    """Simulated time before which no further power operation begins."""

    @property
    def installing(self) -> Install | None:
        """The installation that is under way."""
        return self.installs[-1] if self.installs and self.installs[-1].outcome is Outcome.RUNNING else None


class Action(StrEnum):
    """The kinds of events."""

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
    """Name of a machine, empty when there is none, or UUID of an image."""
    detail: int
    """The machine's run, or for power the position of the call."""


class MachineState(BaseModel):
    """Everything about machines that survives a restart of the head node."""

    now: float
    """Simulated time until which everything has been carried out."""
    machines: dict[str, Machine] = {}
    agenda: list[Event] = []
    scheduled: int = 0
    power_calls: list[PowerCall] = []
    closed: set[str] = set()
    """UUIDs of the devices that an operator has closed: power operations skip them unless forced."""
    provisioning: list[str] = []
    """Names of the machines that hold a slot."""
    waiting: list[str] = []
    """Names of the machines that wait for a slot, in the order of their arrival."""
    most_provisioning: int = 0
    """The largest number of slots in use at once so far."""
    updates: int = 0
