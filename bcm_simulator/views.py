"""The views of a running simulation: the same models in Python, over HTTP and on the command line."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from bcm_simulator.faults import Fault
from bcm_simulator.hardware import Install, Outcome, Power, PowerCall, Status, StatusChange
from bcm_simulator.journal import Request


class _View(BaseModel):
    model_config = ConfigDict(frozen=True)


class Node(_View):
    """A registered node, and the real state of its machine."""

    hostname: str
    uuid: str
    child_type: str
    mac: str
    category: str
    """Name of the category in its record."""
    ip: str
    """Address of its first interface that has one, without the BMC."""
    bmc_ip: str
    machine: str | None
    """Name of the machine with the MAC of the node; None if there is none."""
    power: Power | None
    """Power of that machine."""
    status: Status
    info: str
    since: float
    """Real time of the last change of status or info, seconds since 1970 in UTC."""
    since_simulated: float
    update_index: int
    """Grows with each change of any node's status."""
    progress: float
    """Progress of the installation, from 0 to 1."""
    image: str | None
    """Name of the software image that is on the disk; None for an empty disk."""
    image_uuid: str | None
    restart_reasons: tuple[str, ...]
    """The records that changed since the node was installed."""
    installs: tuple[Install, ...]
    """Every installation of its machine, the first one first."""
    power_calls: tuple[PowerCall, ...]
    """Every power call for the node, accepted or refused."""
    history: tuple[StatusChange, ...]
    boots: int
    lost_runs: int
    """How often power was cut while its system was UP."""
    interrupted_installs: int

    @property
    def installed(self) -> Install | None:
        """The last installation that was completed."""
        return next((one for one in reversed(self.installs) if one.outcome is Outcome.DONE), None)

    @property
    def statuses(self) -> list[str]:
        """The statuses that it went through, without repetitions."""
        passed = [change.status.value for change in self.history]
        return [status for index, status in enumerate(passed) if index == 0 or passed[index - 1] != status]


class MachineView(_View):
    """A physical machine, registered or not. BMC passwords are not shown."""

    name: str
    macs: tuple[str, ...]
    bmc_ip: str | None
    power: Power
    status: Status
    info: str
    node: str | None
    """UUID of the device that the machine booted as."""
    waits_since: float | None
    """Real time since which the machine waits for identification (`newnodes`)."""
    image: str | None
    installs: tuple[Install, ...]
    boots: int
    lost_runs: int
    interrupted_installs: int


class ClockView(_View):
    """The simulated time."""

    simulated: float
    """Seconds since 1970 in UTC."""
    wall: float
    """Real time, seconds since 1970 in UTC."""
    speed: float
    """Simulated seconds per real second."""
    next_due: float | None
    """Simulated seconds until the next event; None without one."""


class Slots(_View):
    """Provisioning slots of the head node."""

    total: int
    used: tuple[str, ...]
    """Names of the machines that are being provisioned."""
    waiting: tuple[str, ...]
    """Names of the machines that wait for a slot, the next one first."""
    most_used: int
    """The largest number of slots in use at once so far."""


class Overview(_View):
    """Everything at once."""

    cluster: str
    """Hostname of the head node."""
    clock: ClockView
    slots: Slots
    nodes: tuple[Node, ...]
    new_nodes: tuple[MachineView, ...]
    faults: tuple[Fault, ...]
    requests: tuple[Request, ...]
    """The last ones."""
    records: dict[str, list[dict[str, Any]]] = {}
    """All records by kind, without passwords; only on request."""
