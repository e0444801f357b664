"""Fixtures of this folder: real Terraform and a CDKTF app."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from bcm_node_provisioning.terraform.cdk import cdk


def _run(directory: Path, *arguments: str) -> str:
    binary = Path(sys.executable).parent / "terraform"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
    result = subprocess.run(
        [str(binary), *arguments],
        cwd=directory,
        env={**environment, "CHECKPOINT_DISABLE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, f"terraform {' '.join(arguments)}:\n{result.stdout}{result.stderr}"
    return result.stdout


@pytest.fixture(scope="session")
def terraform() -> Callable[..., str]:
    """Run Terraform in a directory and return what it printed."""
    return _run


@pytest.fixture(scope="session")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Mapping[str, str]], dict[str, Any]]:
    """Return Terraform's configuration of some files, and the values that it plans."""

    def make_plan(files: Mapping[str, str]) -> dict[str, Any]:
        directory = tmp_path_factory.mktemp("plan")
        for name, text in files.items():
            path = directory / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        if any("/" in name for name in files):
            # A child module.
            _run(directory, "get")
        _run(directory, "plan", "-out=plan", "-input=false")
        shown = json.loads(_run(directory, "show", "-json", "plan"))
        return {
            key: shown.get(key) for key in ("planned_values", "resource_changes", "output_changes", "configuration")
        }

    return make_plan


@pytest.fixture
def app(tmp_path: Path) -> cdk.App:
    return cdk.App(outdir=str(tmp_path / "cdktf.out"))
