"""The archives of a release: Terraform takes the module from its archive, and a failure leaves dist/ as it was."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.terraform import MODULE, ROOT, Workspace

if TYPE_CHECKING:
    from pathlib import Path

TOOL = ROOT / "tools" / "dist.py"


@pytest.fixture(scope="module")
def dist() -> Any:
    """Return tools/dist.py, which is a script outside of the packages."""
    spec = importlib.util.spec_from_file_location("dist", TOOL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_archive_is_the_module_and_the_licence(dist: Any, tmp_path: Path) -> None:
    for name in ("a", "b"):
        dist.archive_module(tmp_path / name)

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    (tmp_path / "module").mkdir()
    subprocess.run(["tar", "-xf", tmp_path / "a", "-C", tmp_path / "module"], check=True)
    unpacked = {
        str(path.relative_to(tmp_path / "module")): path.read_bytes()
        for path in (tmp_path / "module").rglob("*")
        if path.is_file()
    }
    listed = subprocess.run(["git", "ls-files"], cwd=MODULE, capture_output=True, text=True, check=True).stdout.split()
    files = {name: (MODULE / name).read_bytes() for name in listed if not name.startswith(".")}
    assert unpacked == files | {"LICENSE": (ROOT / "LICENSE").read_bytes()}
    assert {"README.md", "main.tf", "variables.tf", "outputs.tf", "versions.tf"} <= unpacked.keys()


def test_no_link_in_the_archive_leads_out_of_it() -> None:
    for document in MODULE.rglob("*.md"):
        for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).resolve().is_relative_to(MODULE), f"{document.name}: {target}"


def test_terraform_takes_the_module_from_its_archive(dist: Any, tmp_path: Path, cli_config: Path) -> None:
    archive = tmp_path / dist.ARCHIVE
    dist.archive_module(archive)
    call = f"""
module "provisioning" {{
  source              = "{archive.as_uri()}"
  software_image_name = "default-image"
  management_network  = "internalnet"
  nodes               = {{}}
}}
"""
    (tmp_path / "root").mkdir()
    workspace = Workspace(tmp_path / "root", cli_config).use({"main.tf": call})

    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    """pip cannot build the wheel if it requires checksums, because the source archive has none yet."""
    target = tmp_path / "dist"
    target.mkdir()
    (target / "before").touch()
    environment = {**os.environ, "PIP_REQUIRE_HASHES": "1"}

    run = subprocess.run([sys.executable, TOOL, target], env=environment, capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout.endswith("python failed with exit status 1.\ndist/ was not changed.\n")
    assert "hash" in run.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["dist"]
    assert [path.name for path in target.iterdir()] == ["before"]
