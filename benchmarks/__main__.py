"""Measure everything and write the figures into benchmarks/README.md.

    python -m benchmarks [--runs N] [--only PART …] [--tiny]

With --tiny the figures are printed and not written.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import fleet, plans, power, synth, throughput

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from benchmarks.measure import Table

README = Path(__file__).with_name("README.md")

PARTS: Mapping[str, Callable[..., Sequence[Table]]] = {
    "synth": synth.measure,
    "plans": plans.measure,
    "power": power.measure,
    "fleet": fleet.measure,
    "simulator": throughput.simulator,
}
TINY = {
    "synth": {"sizes": (2,)},
    "plans": {"sizes": (2,)},
    "power": {"sizes": (2,), "chain": 2},
    "fleet": {"count": 2, "groups": 2},
    "simulator": {"sizes": (2,), "count": 2},
}


def main() -> None:
    """Run the requested parts."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="runs of each, in turn (default: %(default)s)")
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=f"some of: {', '.join(PARTS)}")
    parser.add_argument("--tiny", action="store_true", help="a few nodes, to check that the benchmarks work")
    arguments = parser.parse_args()
    for name in arguments.only or PARTS:
        options = TINY[name] if arguments.tiny else {}
        tables = PARTS[name](1 if arguments.tiny else arguments.runs, **options)
        text = "\n".join(f"{table}" for table in tables)
        print(text, flush=True)
        if not arguments.tiny:
            _write(name, f"{platform.machine()}, {os.cpu_count()} cores; {arguments.runs} runs.\n\n{text}\n")


def _write(part: str, text: str) -> None:
    """Replace the figures of a part."""
    section = re.compile(f"(?<=<!-- {part} -->\n).*?(?=<!-- end of {part} -->)", re.DOTALL)
    # A function, because backslashes in the figures must not be escape sequences of a replacement.
    README.write_text(section.sub(lambda _: text, README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
