"""The benchmarks run, and tiny runs do not change the figures of the last real one."""

from __future__ import annotations

import subprocess
import sys

import pytest
from support.terraform import ROOT

from benchmarks.variants import variants

FIGURES = ROOT / "benchmarks" / "README.md"


@pytest.mark.slow
def test_tiny_benchmarks_print_their_tables_and_write_nothing() -> None:
    before = FIGURES.read_bytes()

    run = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--tiny", "--only", "synth", "simulator"],
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
    assert [row[0] for row in rows if row[0].isdigit()] == ["2"]
    assert FIGURES.read_bytes() == before


def test_every_part_can_be_left_out_of_the_module() -> None:
    """The module without a part lacks exactly the blocks in the name of the part."""
    found = variants()
    lines = {name: sum(text.count("\n") for text in files.values()) for name, files in found.items()}
    whole = found["nothing"]
    assert min(lines, key=lambda name: lines[name]) == "the first five"
    assert all(count < lines["nothing"] for name, count in lines.items() if name != "nothing")
    assert "validation {" not in found["the rules in variables.tf"]["variables.tf"]
    assert "precondition {" not in found["the rules in the preflight"]["data.tf"]
    assert '"device_place"' not in found["device_place"]["main.tf"]
    assert "power.tf" not in found["power.tf"]
    assert "outputs.tf" not in found["the states of the nodes and the outputs"]
    assert {name for name in whole if found["the rules in variables.tf"][name] != whole[name]} == {"variables.tf"}
