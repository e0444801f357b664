"""Reads the project's documents for tests: blocks of code, sections, tables, and console sessions that can be run."""

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
    """A command of a console session and its output in the document; `…` stands for any text."""

    command: str
    shown: str

    def agrees(self, printed: str) -> bool:
        """Return whether a command printed what the document shows."""
        expected = ".*".join(re.escape(part) for part in re.split(r"\s*…\s*", _tidied(self.shown)))
        return re.fullmatch(expected, _tidied(printed), re.DOTALL) is not None


def _tidied(text: str) -> str:
    # The width of a column depends on its contents.
    return "\n".join(re.sub(" +", " ", line).rstrip() for line in text.strip().splitlines())


def _text(document: Path | str) -> str:
    return document if isinstance(document, str) else document.read_text(encoding="utf-8")


def blocks(document: Path | str, *languages: str) -> list[str]:
    """Return the blocks of code in a document, a file or its text, that are in one of these languages, in order."""
    return [dedent(code) for _, language, code in _BLOCK.findall(_text(document)) if language in languages]


def prose(document: Path | str) -> str:
    """Return a document without its blocks of code."""
    return _BLOCK.sub("", _text(document))


def anchors(document: Path | str) -> list[str]:
    """Return the anchors of the headings of a document, as GitHub makes them."""
    headings = re.findall(r"^#{1,6} (.*)$", prose(document), re.MULTILINE)
    return [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]


def section(document: Path | str, heading: str) -> str:
    """Return the text from a heading, given with its level, to the next one of that level or above."""
    level = len(heading.partition(" ")[0])
    lines: list[str] = []
    is_inside = is_code = False
    for line in _text(document).splitlines():
        is_code ^= line.strip().startswith("```")
        if line == heading:
            is_inside = True
        elif is_inside and not is_code and re.match(rf"#{{1,{level}}} ", line):
            break
        elif is_inside:
            lines.append(line)
    assert is_inside, f"no heading {heading}"
    return "\n".join(lines)


def rows(table: str) -> list[list[str]]:
    """Return the cells of the first table in a text, without its head."""
    lines: list[str] = []
    for line in table.splitlines():
        if line.startswith("|"):
            lines.append(line)
        elif lines:
            break
    return [[cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def steps(path: Path) -> list[Step]:
    """Return the steps of the console sessions of a document, in order."""
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
        # There is no terminal to answer a prompt or to show colours.
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
