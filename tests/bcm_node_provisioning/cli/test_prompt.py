"""The prompt for the password, at a real terminal."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from support.foreign import clean

if TYPE_CHECKING:
    from bcm_simulator.running import HeadNode

TERMINAL = """
import os, pty, sys
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))
"""
"""Runs a command at a terminal of its own, with its standard input as the keyboard."""


def type_at(head: HeadNode, typed: str) -> tuple[int, list[str]]:
    """Type an answer at the prompt; return the exit status, and the lines on the screen."""
    environment = clean({"BCM_ENDPOINT": head.environment["BCM_ENDPOINT"], "BCM_USERNAME": "admin"})
    with subprocess.Popen(
        [sys.executable, "-c", TERMINAL, sys.executable, "-m", "bcm_node_provisioning.cli", "status"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    ) as process:
        assert process.stdin
        assert process.stdout
        screen = b""
        # The terminal drops input before the prompt.
        while not screen.endswith(b": ") and (text := process.stdout.read(4096)):
            screen += text
        process.stdin.write(typed.encode())
        while text := process.stdout.read(4096):
            screen += text
    return process.returncode, screen.decode().replace("\r", "").splitlines()


def test_the_prompt_does_not_show_the_password(head: HeadNode) -> None:
    code, screen = type_at(head, "admin\n")
    assert code == 0
    assert screen[0] == f"Password of admin at {head.environment['BCM_ENDPOINT']}: "
    assert screen[1].startswith("NODE ")
    assert screen[-1] == "2 of 2 nodes good"


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        ("hunter2\n", 2, ["bcm-node-provisioning status: {url} refuses the login of 'admin': check BCM_USERNAME and"]),
        ("\n", 2, ["bcm-node-provisioning status: no password was given"]),
        ("\x04", 2, ["bcm-node-provisioning status: no password was given"]),
        ("\x03", 130, []),
    ],
    ids=["wrong", "empty", "Ctrl-D", "Ctrl-C"],
)
def test_no_password(typed: str, code: int, said: list[str], head: HeadNode) -> None:
    ended, [question, *screen] = type_at(head, typed)
    assert ended == code
    assert question.startswith("Password of admin at ")
    url = head.environment["BCM_ENDPOINT"]
    assert all(line.startswith(text.format(url=url)) for line, text in zip(screen, said, strict=True))
    assert "hunter2" not in "".join(screen)
