"""The project with the real command lines of CDKTF and CDK Terrain: synth, get, deploy, and the demonstration."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from support.documents import blocks
from support.rehearsal import powered
from support.terraform import MODULE, ROOT, Run

if TYPE_CHECKING:
    from pathlib import Path

    from bcm_simulator.running import HeadNode

GUIDE = ROOT / "docs" / "developer.md"
# The environments with the Python of each library; Node.js and Terraform are in the first.
BINS = {"cdktf": [ROOT / ".venv" / "bin"], "cdktn": [ROOT / ".tools" / "cdktn" / "bin", ROOT / ".venv" / "bin"]}

either_library = pytest.mark.parametrize("library", ["cdktf", pytest.param("cdktn", marks=pytest.mark.slow)])


def _environment(cli_config: Path, library: str = "cdktf") -> dict[str, str]:
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith(("TF_", "BCM_"))},
        "PATH": os.pathsep.join([*map(str, BINS[library]), str(ROOT / "node_modules" / ".bin"), os.environ["PATH"]]),
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
    """Return a copy of the files that cdktf uses, so that nothing is written into the checkout."""
    for name in ("bcm_node_provisioning", "bcm_provider_schema", "bcm_simulator", "bcm_yaml", "imports", "stacks"):
        shutil.copytree(ROOT / name, tmp_path / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "cdktf.json", tmp_path)
    return tmp_path


def _run(library: str, directory: Path, environment: dict[str, str], *arguments: str) -> None:
    """Run the command line of a library, which has the library's name, in a directory with a cdktf.json."""
    run = subprocess.run(
        [library, *arguments],
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout + run.stderr


@either_library
def test_synth_writes_the_module(library: str, project: Path, cli_config: Path) -> None:
    _run(library, project, _environment(cli_config, library) | {"PYTHONPATH": str(project)}, "synth")

    assert _files(project / "modules" / "bcm_node_provisioning") == _files(MODULE)
    stacks = {path.parent.name for path in (project / "cdktf.out" / "stacks").glob("*/cdk.tf.json")}
    assert stacks == {"bcm_node_provisioning", "reference"}


@pytest.mark.slow
@either_library
def test_get_makes_the_committed_bindings(library: str, tmp_path: Path, cli_config: Path) -> None:
    shutil.copy(ROOT / "cdktf.json", tmp_path)

    # The generations have different schemas; the bindings are made from the one that is valid for all of them.
    environment = _environment(cli_config, library) | {"BCM_STANDIN_GENERATION": "old"}
    _run(library, tmp_path, environment, "get", "--output", f"imports/{library}")

    assert _files(tmp_path / "imports" / library) == _files(ROOT / "imports" / library)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the package as it is built for others."""
    directory = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", directory],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (path,) = directory.iterdir()
    return path


def _install(wheel: Path, venv: Path, library: str) -> Path:
    """Install the wheel into a new virtual environment with its dependencies; return the directory of its programs."""
    home = BINS[library][0]
    subprocess.run([home / "python", "-m", "venv", "--without-pip", venv], check=True)
    pip = [sys.executable, "-m", "pip", "--python", venv / "bin" / "python", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    # The dependencies only: Python reads no .pth file in this directory, so it does not find the checkout.
    (dependencies,) = home.parent.glob("lib/python3.*/site-packages")
    (packages,) = venv.glob("lib/python3.*/site-packages")
    (packages / "dependencies.pth").write_text(f"{dependencies}\n", encoding="utf-8")
    return venv / "bin"


@either_library
def test_deploy(library: str, wheel: Path, tmp_path: Path, cli_config: Path, head: HeadNode) -> None:
    """The app of the developer's guide, with its own bindings, in a new folder, with the package from its wheel.

    A reader of CDK Terrain has to change the name of the library.
    """
    programs = _install(wheel, tmp_path / "venv", library)
    (code,) = [code for code in blocks(GUIDE, "python") if "app.synth()" in code]
    # A shorter interval makes the test faster and changes nothing else.
    code = code.replace("interval=5", "interval=1").replace("from cdktf import", f"from {library} import")
    code = code.replace("from bcm_node_provisioning.bindings.bcm", "from imports.bcm")
    shutil.copytree(ROOT / "imports" / library, tmp_path / "imports")
    (tmp_path / "main.py").write_text(code, encoding="utf-8")
    (tmp_path / "cdktf.json").write_text(*blocks(GUIDE, "json"), encoding="utf-8")
    environment = _environment(cli_config, library) | head.environment | {"BCM_STANDIN_PAUSE_SCALE": "0"}
    environment |= {"TF_VAR_bmc_username": "bright", "TF_VAR_bmc_password": "secret-of-the-bmc"}
    environment["PATH"] = f"{programs}{os.pathsep}{environment['PATH']}"
    del environment["PYTHONPATH"]

    _run(
        library,
        tmp_path,
        environment,
        "deploy",
        "--auto-approve",
        "--skip-provider-lock",
        "--var=power_action=power_on",
    )

    changes = Run(0, "", "", tuple(head.requests())).changes
    assert sorted(call for call in changes if not call[0].startswith("power")) == [
        ("addCategory", "k8s-gpu-worker"),
        ("addDevice", "dgx-05"),
        ("addDevice", "dgx-06"),
    ]
    assert powered(head) == {"dgx-05": ["power_on"], "dgx-06": ["power_on"]}
    head.settle()
    assert {hostname: head.node(hostname).image for hostname in ("dgx-05", "dgx-06")} == {
        "dgx-05": "dgx-os-6.3",
        "dgx-06": "dgx-os-6.3",
    }


def test_demonstration(tmp_path: Path, cli_config: Path) -> None:
    """It deploys with cdktf twice; its exit status says that every node is ready with the requested image."""
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


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--speed", "0"], 2, "argument --speed: at 0 the clock stands still"),
        (["--speed", "nan"], 2, "argument --speed: 'nan' is not a number of simulated seconds per real second"),
        ([], 1, "There is no cdktf on the PATH: run `make demo`"),
    ],
)
def test_a_demonstration_that_could_not_end_does_not_begin(arguments: list[str], code: int, said: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "stacks.demo", *arguments],
        cwd=ROOT,
        env={"PATH": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == code
    assert said in run.stdout + run.stderr
    assert "Traceback" not in run.stderr
