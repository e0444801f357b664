"""The benchmarks still run, and tiny runs leave the figures of the last real one alone."""

from __future__ import annotations

import subprocess
import sys

from support.terraform import ROOT

FIGURES = ROOT / "benchmarks" / "README.md"


def test_tiny_benchmarks_print_their_tables_and_write_nothing() -> None:
    before = FIGURES.read_bytes()

    run = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--tiny", "--only", "synth", "writer", "simulator"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    rows = [line.strip("| ").split(" | ") for line in run.stdout.splitlines() if line.startswith("| ")]
    measured = {row[0]: row[1] for row in rows}
    assert {"empty stack", "the module", "exact form, 2 nodes"} <= measured.keys()
    assert all(float(measured[stack].removesuffix(" s")) > 0 for stack in ("empty stack", "the module"))
    assert [row[0] for row in rows if row[0].isdigit()] == ["1", "2"]
    assert FIGURES.read_bytes() == before
