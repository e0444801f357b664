"""Output for people: tables, lists, progress, and screens that are redrawn."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HOME_AND_CLEAR = "\x1b[H\x1b[2J"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a table whose first row is its header."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def age(seconds: float) -> str:
    """Return a span of time in its largest unit."""
    for size, unit in ((86_400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return f"{max(0, int(seconds))} s"


def write(lines: Sequence[str]) -> None:
    """Write lines to stdout at once."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def redraw(lines: Sequence[str]) -> None:
    """Show nothing but these lines on the terminal."""
    sys.stdout.write(_HOME_AND_CLEAR)
    write(lines)


def progress(text: str = "") -> None:
    """Show on a terminal what a command is doing, in place of the previous line; without a text, clear the line."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def some(names: Sequence[str], most: int = 10) -> str:
    """Return names as a list; a long list is cut."""
    more = len(names) - most
    return ", ".join([*names[:most], *([f"and {more} more"] if more > 0 else [])])


def one_line(text: str) -> str:
    """Return a text without line breaks and control characters, so that it cannot draw on the terminal."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
