"""The pinned versions: every package is installed in its pinned version, and no file names a host."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from support.terraform import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CONSTRAINTS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NOT_PINNED = {"bcm-node-provisioning", "pip", "setuptools"}
"""The project itself, and the packages in each new environment."""


@pytest.mark.parametrize(
    "python",
    [ROOT / ".venv" / "bin" / "python", ROOT / ".tools" / "cdktn" / "bin" / "python"],
    ids=lambda path: path.parts[-3],
)
def test_what_setup_has_installed_is_what_is_pinned(python: Path) -> None:
    listing = "import importlib.metadata as m, json; print(json.dumps({d.name: d.version for d in m.distributions()}))"
    printed = subprocess.run([python, "-c", listing], capture_output=True, text=True, check=True).stdout
    installed = {canonicalize_name(name): version for name, version in json.loads(printed).items()}
    pinned = {
        canonicalize_name(one.name): str(one.specifier).removeprefix("==")
        for one in CONSTRAINTS
        if not one.marker or one.marker.evaluate()
    }

    differing = {
        name: (version, pinned.get(name))
        for name, version in installed.items()
        if name not in NOT_PINNED and version != pinned.get(name)
    }
    assert differing == {}


def test_each_version_is_exact() -> None:
    for one in CONSTRAINTS:
        assert re.fullmatch(r"==[\w.]+", str(one.specifier)), one


def test_no_file_of_versions_names_a_host() -> None:
    assert "://" not in (ROOT / "constraints.txt").read_text(encoding="utf-8")

    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
