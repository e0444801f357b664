"""Prints the measured table of what works where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compatibility.table import Cell, written

if TYPE_CHECKING:
    import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the cells that were measured; a cell in which the two Terraforms differ shows both."""
    words: dict[Cell, set[str]] = {}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, value in report.user_properties:
                if name == "cell":
                    *cell, came_out = value
                    words.setdefault(Cell(*cell), set()).add(came_out)
    if words:
        terminalreporter.section("what works where")
        terminalreporter.write(written({cell: " / ".join(sorted(found)) for cell, found in words.items()}))
