"""`synth`: the module from the command line."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from support.terraform import MODULE, ROOT

if TYPE_CHECKING:
    from pathlib import Path


def _synth(directory: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bcm_node_provisioning.cli", "synth", directory, *arguments],
        cwd=directory.parent,
        env={"PATH": f"{ROOT / '.venv' / 'bin'}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_writes_the_committed_module_once(tmp_path: Path) -> None:
    target = tmp_path / "module"

    first = _synth(target)
    second = _synth(target)

    assert (first.returncode, first.stdout, first.stderr) == (0, f"{target}: written\n", "")
    assert (second.returncode, second.stdout) == (0, f"{target}: unchanged\n")
    assert [path.name for path in tmp_path.iterdir()] == ["module"]
    files = {path.relative_to(target): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    assert files == {path.relative_to(MODULE): path.read_bytes() for path in MODULE.rglob("*") if path.is_file()}


def test_parameters(tmp_path: Path) -> None:
    _synth(tmp_path / "module", "--steps", "2", "--extra-interfaces", "1")

    assert "step_03" not in (tmp_path / "module" / "power.tf").read_text(encoding="utf-8")
    assert "nodes_plus_2" not in (tmp_path / "module" / "main.tf").read_text(encoding="utf-8")


def test_errors_are_printed_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")

    parameters = _synth(tmp_path / "module", "--steps", "0")
    foreign = _synth(tmp_path)

    assert parameters.returncode == 2
    assert parameters.stderr == (
        "bcm-node-provisioning synth: steps must be from 1 to 1000; given: 0. A module made from an inventory has no "
        "such limits.\n"
    )
    assert foreign.returncode == 2
    assert "holds files that were not generated: mine.txt" in foreign.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
