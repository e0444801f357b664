"""The compatibility matrix without its environments: the report on versions that are missing."""

from __future__ import annotations

import subprocess
import sys

from support.terraform import ROOT


def test_missing_versions_are_skipped() -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "tools" / "matrix.py", "--python", "3.2", "--terraform", "/nowhere/terraform"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    # Nothing was run, so the exit status is not a success.
    assert (run.returncode, run.stderr) == (2, "")
    title, *rows, summary = run.stdout.splitlines()
    assert title.split() == ["CHECK", "PYTHON", "LIBRARY", "NODE.JS", "TERRAFORM", "SECONDS", "RESULT"]
    assert [row.split(None, 6) for row in rows] == [
        [*names, "0", "skipped: no Python 3.2 on this machine"]
        for names in (
            ["synth", "3.2", "cdktf", "22", "-"],
            ["synth", "3.2", "cdktf", "24", "-"],
            ["synth", "3.2", "cdktn", "22", "-"],
            ["synth", "3.2", "cdktn", "24", "-"],
            ["deploy", "3.2", "cdktf", "22", "1.14"],
            ["deploy", "3.2", "cdktn", "22", "1.15"],
            ["deploy", "3.2", "cdktf", "22", "/nowhere/terraform"],
        )
    ]
    assert summary == "0 passed, 0 failed, 7 skipped"
