"""The project with the real cdktf command line: synth, get, deploy, and the demonstration."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from support.terraform import MODULE, ROOT

if TYPE_CHECKING:
    from pathlib import Path

BIN = ROOT / ".venv" / "bin"


def _environment(cli_config: Path) -> dict[str, str]:
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith(("TF_", "BCM_"))},
        "PATH": os.pathsep.join([str(BIN), str(ROOT / "node_modules" / ".bin"), os.environ["PATH"]]),
        "PYTHONPATH": str(ROOT),
        "TF_CLI_CONFIG_FILE": str(cli_config),
        "CHECKPOINT_DISABLE": "1",
        "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
        "CI": "1",
    }


def _files(directory: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of what cdktf works on, so that nothing is written into the checkout."""
    for name in ("bcm_node_provisioning", "bcm_provider_schema", "bcm_simulator", "imports", "stacks"):
        shutil.copytree(ROOT / name, tmp_path / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "cdktf.json", tmp_path)
    return tmp_path


def _cdktf(project: Path, cli_config: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["cdktf", *arguments],
        cwd=project,
        env=_environment(cli_config) | {"PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )


def test_synth_writes_the_module(project: Path, cli_config: Path) -> None:
    _cdktf(project, cli_config, "synth")

    assert _files(project / "modules" / "bcm_node_provisioning") == _files(MODULE)
    stacks = {path.parent.name for path in (project / "cdktf.out" / "stacks").glob("*/cdk.tf.json")}
    assert stacks == {"bcm_node_provisioning", "reference"}


def test_get_makes_the_committed_bindings(project: Path, cli_config: Path) -> None:
    shutil.rmtree(project / "imports")

    _cdktf(project, cli_config, "get")

    assert _files(project / "imports") == _files(ROOT / "imports")


def test_demonstration(tmp_path: Path, cli_config: Path) -> None:
    """It deploys with cdktf twice; its exit status says that every node is ready with the image asked for."""
    run = subprocess.run(
        [sys.executable, "-m", "stacks.demo", "--speed", "3000"],
        cwd=tmp_path,
        env=_environment(cli_config),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert run.returncode == 0, run.stdout + run.stderr
    tables = [line.split() for line in run.stdout.splitlines() if line.startswith(("cpu-", "dgx-")) and "true" in line]
    assert [(row[0], row[3], row[6]) for row in tables] == [
        ("cpu-03", "ready", "ubuntu-22.04-cpu"),
        ("cpu-05", "ready", "ubuntu-22.04-cpu"),
        ("cpu-06", "ready", "ubuntu-22.04-cpu"),
        ("dgx-05", "ready", "dgx-os-6.3"),
        ("dgx-06", "ready", "dgx-os-6.3"),
        ("cpu-03", "ready", "ubuntu-24.04-cpu"),
        ("cpu-05", "ready", "ubuntu-24.04-cpu"),
        ("cpu-06", "ready", "ubuntu-24.04-cpu"),
        ("dgx-05", "ready", "dgx-os-6.4"),
        ("dgx-06", "ready", "dgx-os-6.4"),
    ]


def _descendants(pid: int) -> set[int]:
    table = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(child): int(parent) for child, parent in (line.split() for line in table.splitlines())}
    found: set[int] = set()
    while new := {child for child, parent in parents.items() if parent in {pid, *found}} - found:
        found |= new
    return found


def test_interrupted_demonstration_leaves_no_process(tmp_path: Path, cli_config: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "stacks.demo", "--speed", "1"],
        cwd=tmp_path,
        env=_environment(cli_config),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    for line in process.stdout:
        if "has the power action" in line:
            break
    children = _descendants(process.pid)
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=120)

    assert process.returncode == 130, rest
    deadline = time.monotonic() + 10
    while (alive := [child for child in children if os.path.exists(f"/proc/{child}")]) and time.monotonic() < deadline:  # noqa: PTH110 - a process
        time.sleep(0.1)
    assert alive == []
