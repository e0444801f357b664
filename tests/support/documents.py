"""The project's documents, read as tests need them: blocks of code, and console sessions that can be run."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from dataclasses import dataclass
from textwrap import dedent
from typing import TYPE_CHECKING

from support.terraform import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]

PATIENCE = 30
"""Seconds that a command of a session may take, on average."""

_BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_END_OF_COMMAND = "--- end of command, exit status"


@dataclass(frozen=True)
class Step:
    """A command of a console session and what the document says that it prints; `…` stands for anything or nothing."""

    command: str
    shown: str

    def agrees(self, printed: str) -> bool:
        """Tell whether a command printed what the document shows."""
        expected = ".*".join(re.escape(part) for part in re.split(r"\s*…\s*", _tidied(self.shown)))
        return re.fullmatch(expected, _tidied(printed), re.DOTALL) is not None


def _tidied(text: str) -> str:
    # The width of a column depends on what is in it.
    return "\n".join(re.sub(" +", " ", line).rstrip() for line in text.strip().splitlines())


def blocks(path: Path, *languages: str) -> list[str]:
    """Return the blocks of code in a document that are in one of these languages, in order."""
    return [
        dedent(code) for _, language, code in _BLOCK.findall(path.read_text("utf-8")) if language in (languages or None)
    ]


def prose(path: Path) -> str:
    """Return a document without its blocks of code."""
    return _BLOCK.sub("", path.read_text(encoding="utf-8"))


def steps(path: Path) -> list[Step]:
    """Return what the console sessions of a document show, in order."""
    found = []
    for block in blocks(path, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            found.append(Step(command, shown))
    return found


def commands(path: Path) -> list[str]:
    """Return every line of shell that a document shows, in blocks and in code within its text."""
    lines = [step.command for step in steps(path)]
    lines += [line for block in blocks(path, "shell") for line in block.replace("\\\n", " ").splitlines()]
    lines += re.findall(r"`((?:make|bcm-\S+|python|pytest|ruff|cdktf|terraform) [^`]+)`", prose(path))
    return lines


def run_session(session: Sequence[Step], directory: Path, environment: Mapping[str, str]) -> list[tuple[str, int, str]]:
    """Run the commands in one shell; return each with its exit status and what it printed."""
    script = "".join(f'{{ {step.command}\n}} 2>&1\necho "{_END_OF_COMMAND} $?"\n' for step in session)
    process = subprocess.Popen(
        ["bash", "-c", script],
        cwd=directory,
        # Nobody is there to say yes, and a pipe is as wide as need be.
        env={**environment, "TF_INPUT": "0", "TF_CLI_ARGS": "-no-color", "TF_CLI_ARGS_apply": "-auto-approve"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=PATIENCE * len(session))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    parts = re.split(rf"^{_END_OF_COMMAND} (\d+)\n", output, flags=re.MULTILINE)
    return [
        (step.command, int(status), printed)
        for step, printed, status in zip(session, parts[0::2], parts[1::2], strict=False)
    ]
