"""The functions of the tests that list and end processes: a process may end at any moment in between."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from support.processes import children, end_session, session_members, signal_group, signal_process

if TYPE_CHECKING:
    from collections.abc import Iterator

SLEEPS = ["sleep", "600"]


@pytest.fixture
def session() -> Iterator[subprocess.Popen[bytes]]:
    """Return a shell that leads a session of its own with two more processes in it."""
    process = subprocess.Popen(
        ["sh", "-c", "sleep 600 & sleep 600 & echo; wait"], stdout=subprocess.PIPE, start_new_session=True
    )
    assert process.stdout
    process.stdout.readline()
    yield process
    end_session(process.pid)
    process.communicate()


def test_a_signal_to_a_process_that_has_ended_reaches_no_process() -> None:
    process = subprocess.Popen(SLEEPS, start_new_session=True)
    assert signal_process(process.pid, signal.SIGKILL)
    process.wait()

    assert not signal_process(process.pid, signal.SIGKILL)
    assert not signal_group(process.pid, signal.SIGKILL)


def test_members_that_end_after_they_were_listed(session: subprocess.Popen[bytes]) -> None:
    listed = session_members(session.pid)
    end_session(session.pid)
    session.wait()

    assert session.pid in listed
    assert not signal_process(session.pid, signal.SIGKILL)
    assert session_members(session.pid) == {}
    assert end_session(session.pid) == {}


def test_children_of_threads_that_come_and_go() -> None:
    """As with Terraform: a thread that has ended since it was listed has no file any more."""
    script = """
import subprocess, threading
child = subprocess.Popen(["sleep", "600"])
print(child.pid, flush=True)
while True:
    threads = [threading.Thread(target=int) for _ in range(20)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
"""
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        assert process.stdout
        child = int(process.stdout.readline())
        assert all(children(process.pid) == {child} for _ in range(2000))
    finally:
        end_session(process.pid)
        process.communicate()

    assert children(process.pid) == set()


def test_members_that_start_while_others_are_killed() -> None:
    """Each process of this session starts the next one, so that listing them once misses the last of them."""
    script = "while :; do sleep 0 & sleep 0.001; done"
    process = subprocess.Popen(["sh", "-c", f"({script}) & ({script}) & wait"], start_new_session=True)

    assert process.pid in end_session(process.pid)

    process.wait()
    assert session_members(process.pid) == {}


def test_processes_that_come_and_go_while_they_are_listed(session: subprocess.Popen[bytes]) -> None:
    done = threading.Event()

    def come_and_go() -> None:
        while not done.is_set():
            subprocess.run(["true"], check=True)

    threads = [threading.Thread(target=come_and_go) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(200):
            assert session.pid in session_members(session.pid)
    finally:
        done.set()
        for thread in threads:
            thread.join()
