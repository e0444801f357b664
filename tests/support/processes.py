"""Processes of tests: a head node in its own process that can be killed, and the processes of a session.

A process can end between two lines of a test, unless it is a child that was not waited for. The functions here expect
that, so tests use them instead of /proc and os.kill.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from bcm_simulator.client import Client

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bcm_simulator.views import Node

PATIENCE = 120
"""Seconds after which waiting fails."""


def wait_until(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until a condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def session_members(session: int) -> dict[int, str]:
    """Return the living processes of a session by id, with their command lines."""
    members = {}
    for directory in Path("/proc").iterdir():
        if directory.name.isdigit() and (command := _command(directory, session)) is not None:
            members[int(directory.name)] = command
    return members


def _command(directory: Path, session: int) -> str | None:
    """Return the command line of a process, or None if it is of another session or has ended."""
    try:
        state, _, _, its_session, *_ = (directory / "stat").read_bytes().rpartition(b")")[2].split()
        command = (directory / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:  # FileNotFoundError or ProcessLookupError: the process has just ended.
        return None
    return command if int(its_session) == session and state != b"Z" else None


def children(process: int) -> set[int]:
    """Return the ids of the processes that a process has started and not yet waited for."""
    found: set[int] = set()
    for file in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(FileNotFoundError, ProcessLookupError):  # The thread has just ended.
            found.update(map(int, file.read_text().split()))
    return found


def signal_process(process: int, number: signal.Signals) -> bool:
    """Send a signal to a process; return False if the process has ended and was waited for."""
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return False
    return True


def signal_group(group: int, number: signal.Signals) -> bool:
    """Send a signal to a process group, as a terminal does; return False if no process of the group is left."""
    return signal_process(-group, number)


def end_session(session: int) -> dict[int, str]:
    """Kill the processes of a session, and those that start meanwhile; return them as session_members does."""
    killed: dict[int, str] = {}

    def none_left() -> bool:
        members = session_members(session)
        for member in members:
            signal_process(member, signal.SIGKILL)
        killed.update(members)
        return not members

    wait_until(none_left)
    return killed


class HeadNodeProcess:
    """A head node in a process of its own; its clock moves only by hand, and its state survives it.

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
        """Kill the process without a chance to clean up."""
        self.client.__exit__(None, None, None)
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate(timeout=PATIENCE)

    def nodes(self) -> Mapping[str, Node]:
        """Return the registered nodes by hostname."""
        return {node.hostname: node for node in self.client.overview().nodes}
