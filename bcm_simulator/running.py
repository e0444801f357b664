"""A head node that runs in a thread of this process, for tests."""

import asyncio
import ssl
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from bcm_simulator.cluster import REFERENCE, Cluster, load
from bcm_simulator.entities import Kind, Record
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.faults import Fault, FaultSpec
from bcm_simulator.hardware import Power
from bcm_simulator.journal import Request
from bcm_simulator.server import Server
from bcm_simulator.simulation import Simulation
from bcm_simulator.storage import start
from bcm_simulator.views import ClockView, MachineView, Node, Overview, Slots

_Result = TypeVar("_Result")
_PATIENCE = 30
"""Real seconds that a start or a stop may take."""


class HeadNode:
    """A simulated head node that listens on 127.0.0.1 while its `with` block runs.

    `cluster` is a Cluster, the path of a cluster file, or None for the built-in reference cluster. At `speed` 0
    simulated time moves only by `advance` and `settle`, so that no power operation, boot or clone ends by itself;
    otherwise it is the number of simulated seconds per real second. `state` names a file to continue from and to keep
    up to date. With `tls` (see `bcm_simulator.tls`) it speaks https.
    """

    def __init__(
        self,
        cluster: Cluster | Path | None = None,
        *,
        speed: float = 0.0,
        state: Path | None = None,
        port: int = 0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._cluster = _resolved(cluster)
        self._speed = speed
        self._state = state
        self._port = port
        self._tls = tls
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), name="bcm-head-node", daemon=True)
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop
        self._server: Server

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._ready.wait(_PATIENCE):
            raise TimeoutError("the simulated head node did not start")
        if self._failure:
            raise self._failure
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_PATIENCE)

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        try:
            simulation = start(self._cluster, speed=self._speed, path=self._state)
            self._server = Server(simulation, state=self._state, secure=self._tls is not None)
            runner = web.AppRunner(self._server.application(), access_log=None, shutdown_timeout=1)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", self._port, ssl_context=self._tls).start()
            self._port = runner.addresses[0][1]
        except BaseException as error:  # noqa: BLE001 - handed to the thread that waits
            self._failure = error
            self._ready.set()
            return
        self._server.keep()
        self._ready.set()
        await self._stop.wait()
        await runner.cleanup()

    def _ask(self, question: Callable[[Simulation], _Result]) -> _Result:
        """Call the simulation in its own thread."""

        async def answer() -> _Result:
            result = question(self._server.simulation)
            self._server.keep()
            return result

        return asyncio.run_coroutine_threadsafe(answer(), self._loop).result()

    # --- how to reach it

    @property
    def endpoint(self) -> str:
        """The URL to give to a client."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._port}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that point a client here."""
        user, password = next(iter(self._cluster.users.items()))
        return {"BCM_ENDPOINT": self.endpoint, "BCM_USERNAME": user, "BCM_PASSWORD": password.get_secret_value()}

    # --- views

    def requests(self, name: str | None = None, *, ok: bool | None = None, changes_only: bool = False) -> list[Request]:
        """Return the recorded requests in the order of their arrival.

        `name` keeps one call (`cmdevice.addDevice`, or `addDevice` for any service; in any case), `ok` the successes or
        the failures, `changes_only` those that would change something: add, update, remove and power.
        """
        found = self._ask(lambda simulation: list(simulation.journal))
        if name is not None:
            found = [one for one in found if one.is_named(name)]
        if ok is not None:
            found = [one for one in found if one.ok is ok]
        if changes_only:
            found = [one for one in found if one.is_change]
        return found

    def clear_requests(self) -> None:
        """Forget the recorded requests."""
        self._ask(lambda simulation: simulation.journal.clear())

    def nodes(self) -> Mapping[str, Node]:
        """Return the registered nodes by hostname, the head node included."""
        return MappingProxyType({node.hostname: node for node in self._ask(Simulation.nodes)})

    def node(self, hostname: str) -> Node:
        """Return one registered node."""
        return self.nodes()[hostname]

    def machines(self) -> Mapping[str, MachineView]:
        """Return the machines by name, registered or not; one that the cluster file lacks has its MAC as name."""
        return MappingProxyType({machine.name: machine for machine in self._ask(Simulation.machines)})

    def slots(self) -> Slots:
        """Return the use of the provisioning slots."""
        return self._ask(Simulation.slots)

    def overview(self) -> Overview:
        """Return everything at once."""
        return self._ask(Simulation.overview)

    def devices(self) -> dict[str, Record]:
        """Return the device records by hostname; secrets are masked in all records."""
        return self._records(Kind.DEVICE)

    def categories(self) -> dict[str, Record]:
        """Return the category records by name."""
        return self._records(Kind.CATEGORY)

    def images(self) -> dict[str, Record]:
        """Return the software image records by name."""
        return self._records(Kind.IMAGE)

    def networks(self) -> dict[str, Record]:
        """Return the network records by name."""
        return self._records(Kind.NETWORK)

    def _records(self, kind: Kind) -> dict[str, Record]:
        found = self._ask(lambda simulation: simulation.records(kind))
        return {record[kind.name_key]: record for record in found}

    # --- control

    def fault(self, kind: FaultKind | str, node: str | None = None, **more: Any) -> Fault:  # noqa: ANN401 - fields of FaultSpec
        """Set a fault; `more` are further fields of FaultSpec, such as count, call, probability or after."""
        spec = FaultSpec(kind=FaultKind(kind), node=node, **more)
        return self._ask(lambda simulation: simulation.set_fault(spec))

    def faults(self) -> list[Fault]:
        """Return the faults that were set, including those that no longer strike."""
        return self._ask(Simulation.faults)

    def clear_faults(self, fault_id: str | None = None) -> int:
        """Clear one fault or all, and return how many."""
        return self._ask(lambda simulation: simulation.clear_faults(fault_id))

    def clock(self) -> ClockView:
        """Return the simulated time."""
        return self._ask(Simulation.clock_view)

    def advance(self, seconds: float) -> None:
        """Jump forward by simulated seconds, and carry out the events in between."""
        self._ask(lambda simulation: simulation.advance(seconds))

    def settle(self, limit: float = 86_400) -> float:
        """Jump forward until no more events are due, at most by `limit` simulated seconds; return the seconds."""
        return self._ask(lambda simulation: simulation.settle(limit))

    def set_speed(self, speed: float) -> None:
        """Change the speed, in simulated seconds per real second; 0 stops the clock."""
        self._ask(lambda simulation: simulation.set_speed(speed))

    def press_power(self, name: str, power: Power | str) -> None:
        """Press a machine's power button; `name` is a machine, a MAC or a hostname, `power` ON or OFF."""
        self._ask(lambda simulation: simulation.press_power(name, Power(power)))

    def reset(self, cluster: Cluster | Path | None = None) -> None:
        """Start again with a cluster, at the same address, without any state of the old one, sessions included."""
        fresh = _resolved(cluster)

        async def swap() -> None:
            self._cluster = fresh
            self._server.simulation = Simulation(fresh, speed=self._server.simulation.clock_view().speed)
            self._server.keep()

        asyncio.run_coroutine_threadsafe(swap(), self._loop).result()


def _resolved(cluster: Cluster | Path | None) -> Cluster:
    return cluster if isinstance(cluster, Cluster) else load(cluster or REFERENCE)
