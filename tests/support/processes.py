"""Processes of tests: a head node of its own that can be killed, and who is left of a session."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from bcm_simulator.client import Client

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bcm_simulator.views import Node

PATIENCE = 30
"""Seconds after which something awaited counts as failed."""


def wait_until(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until a condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def session_members(session: int) -> dict[int, str]:
    """Return the living processes of a session by id, with their command lines."""
    members = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, its_session, *_ = stat.read_text().rpartition(")")[2].split()
            command = stat.with_name("cmdline").read_text().replace("\0", " ")
        except OSError:  # it has just ended
            continue
        if int(its_session) == session and state != "Z":
            members[int(stat.parent.name)] = command
    return members


class HeadNodeProcess:
    """A head node in a process of its own; its clock stands still, and its state outlives it.

    Started again, it listens on the same port.
    """

    def __init__(self, directory: Path) -> None:
        self._state = directory / "head-node.json"
        self._port = 0
        self._process: subprocess.Popen[str]
        self.environment: Mapping[str, str] = {}
        self.client: Client

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start it, or start it again."""
        listen, state = f"127.0.0.1:{self._port}", str(self._state)
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "bcm_simulator",
                "serve",
                "--json",
                "--speed=0",
                "--listen",
                listen,
                "--state",
                state,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout
        answer = json.loads(self._process.stdout.readline())
        self._port = int(answer["endpoint"].rpartition(":")[2])
        self.environment = answer["environment"]
        self.client = Client(answer["endpoint"])

    def kill(self) -> None:
        """Kill it as a power cut does."""
        self.client.__exit__(None, None, None)
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate(timeout=PATIENCE)

    def nodes(self) -> Mapping[str, Node]:
        """Return the registered nodes by hostname."""
        return {node.hostname: node for node in self.client.overview().nodes}
