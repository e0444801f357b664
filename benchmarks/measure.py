"""Repeated measurements, and tables of them.

Durations are processor seconds of a program and its children, which other work on the machine hardly changes. Programs
that are compared run in turn, so that a change in the machine's speed affects all of them. The result is the ratio.
"""

from __future__ import annotations

import resource
import statistics
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


@dataclass
class Table:
    """A table of results.

    Attributes:
        title: what was measured.
        note: how, and how to read it.
        header: the names of the columns.
        rows: the results, as strings.
    """

    title: str
    note: str
    header: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [self.header, ["---", *["---:"] * (len(self.header) - 1)], *self.rows]
        table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
        return f"### {self.title}\n\n{self.note}\n\n{table}\n"


@dataclass
class Meter:
    """Processor seconds that programs have used."""

    seconds: float = 0.0


@contextmanager
def metered() -> Iterator[Meter]:
    """Meter the programs that are started, and end, inside the block."""
    meter = Meter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    yield meter
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    meter.seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def in_turn(programs: Mapping[str, Callable[[], float]], runs: int) -> dict[str, list[float]]:
    """Run all programs `runs` times, one after the other, and return what each has measured."""
    samples: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(runs):
        for name, program in programs.items():
            samples[name].append(program())
    return samples


def seconds(samples: Sequence[float]) -> str:
    """Return the median of durations in seconds."""
    return f"{statistics.median(samples):.2f} s"


def spread(samples: Sequence[float]) -> str:
    """Return the median and the spread of whole numbers."""
    return f"{statistics.median(samples):.0f} ({min(samples):.0f} to {max(samples):.0f})"


def ratio(ours: Sequence[float], floor: Sequence[float]) -> str:
    """Return the median and the spread of the ratios of pairs of samples."""
    ratios = [one / other for one, other in zip(ours, floor, strict=True)]
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
