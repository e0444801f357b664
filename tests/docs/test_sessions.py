"""The console sessions in the documents: each is run and prints what is shown."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import xml.etree.ElementTree as ET
from threading import Timer
from typing import TYPE_CHECKING

import pytest
from support.documents import Step, blocks, commands, run_session, steps
from support.terraform import MODULE, ROOT, Workspace

from bcm_simulator.cluster import REFERENCE, load
from bcm_simulator.provider.mirror import VERSION
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

README = ROOT / "README.md"

SPEED = 1000
"""Simulated seconds per real second: an installation takes two seconds, so that no node is up before its request is on
record, however busy the machine."""

_BUILT_IN = load(REFERENCE)
CLUSTER = _BUILT_IN.model_copy(update={"timings": _BUILT_IN.timings.model_copy(update={"power": 1.5 * SPEED})})
"""With a longer power delay, because at that speed an installer could fail within the second of the power call, and a
readiness check could not tell that from an earlier failure."""


@pytest.fixture
def head() -> Iterator[HeadNode]:
    with HeadNode(CLUSTER, speed=SPEED) as head:
        yield head


@pytest.fixture
def root_module(tmp_path: Path, cli_config: Path, head: HeadNode) -> Workspace:
    """Return a directory with the module beside the place for a main.tf, before `terraform init`."""
    (tmp_path / "modules").symlink_to(MODULE.parent, target_is_directory=True)
    return Workspace(tmp_path, cli_config, head)


def _rehearse(document: Path, session: list[Step], workspace: Workspace) -> list[tuple[str, int]]:
    """Run a session of a document beside its main.tf; return what ended with an exit status other than 0."""
    (code,) = blocks(document, "terraform")
    # A shorter interval makes the test faster and changes nothing else.
    (workspace.directory / "main.tf").write_text(code.replace("interval = 5", "interval = 1"), encoding="utf-8")
    ran = run_session(session, workspace.directory, workspace.environment)
    assert [command for command, _, _ in ran] == [step.command for step in session]
    for step, (command, _, printed) in zip(session, ran, strict=True):
        assert step.agrees(printed), f"$ {command}\n{printed}\n--- but shown is\n{step.shown}"
    return [(command, status) for command, status, _ in ran if status]


def test_rehearsal_of_the_readme(root_module: Workspace, head: HeadNode) -> None:
    session = [step for step in steps(README) if not step.command.startswith(("make ", "bcm-simulator serve"))]
    # The session itself sets how Terraform finds the stand-in.
    del root_module.environment["TF_CLI_CONFIG_FILE"]

    failed = _rehearse(README, session, root_module)

    assert failed == [("terraform apply -var power_action=power_on", 1)]
    assert (root_module.directory / ".bcm-simulator").is_dir()
    (first, second) = [request for request in head.requests(changes_only=True) if "power" in request.name.lower()]
    assert (first.ok, second.ok) == (False, True)
    assert root_module.outputs()["node_status"]["dgx-05"]["state"] == "powered"


def test_a_session_with_other_output_is_detected() -> None:
    step = Step("terraform apply", "…\nApply complete! Resources: 3 added, 0 changed, 0 destroyed.\n…")

    assert step.agrees("x: Creating...\n\nApply complete! Resources: 3 added, 0 changed, 0 destroyed.\n")
    assert not step.agrees("Apply complete! Resources: 4 added, 0 changed, 0 destroyed.\n")


def test_serve_prints_what_is_shown(tmp_path: Path) -> None:
    (shown,) = [step for step in steps(README) if step.command.startswith("bcm-simulator serve")]
    # The address in the document may be in use on this machine.
    process = subprocess.Popen(
        [*shown.command.split(), "--listen", "127.0.0.1:0"],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    patience = Timer(30, process.kill)
    patience.start()
    try:
        assert process.stdout
        lines = [process.stdout.readline() for _ in shown.shown.splitlines()]
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate()
        patience.cancel()

    address = re.search(r"http://(127\.0\.0\.1:\d+)/", lines[0])
    assert address
    assert "".join(lines).replace(address[1], "127.0.0.1:8081") == shown.shown


def test_the_demo_is_shown_as_it_was_recorded() -> None:
    """Other tests run the demo; this one compares the README with docs/demo.svg."""
    (shown,) = [step for step in steps(README) if step.command == "make demo"]
    picture = ET.parse(ROOT / "docs" / "demo.svg").getroot()  # noqa: S314 - our own file
    recorded = ["".join(text.itertext()) for text in picture.iter("{http://www.w3.org/2000/svg}text")]

    assert recorded[0] == "$ make demo"
    # The picture leaves out empty lines.
    assert Step("", re.sub(r"\n\n+", "\n", shown.shown)).agrees("\n".join(recorded[1:]))


def _programs() -> dict[str, str]:
    """Return every command line of the documents that starts one of the project's own programs, by document."""
    return {
        command: str(document.relative_to(ROOT))
        for document in (
            README,
            ROOT / "docs" / "developer.md",
            ROOT / "CONTRIBUTING.md",
            MODULE / "README.md",
            MODULE / "docs" / "operations.md",
            ROOT / "examples" / "README.md",
        )
        for line in commands(document)
        for command in re.findall(r"(?:^|[`(\"]|\| )((?:make|bcm-simulator|bcm-node-provisioning)(?: [^`|)]+)?)", line)
    }


@pytest.mark.parametrize("command", sorted(command for command in _programs() if command.startswith("make ")))
def test_targets_exist(command: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    for target in command.split()[1:]:
        assert re.search(rf"^{target}:.*## \S", makefile, re.MULTILINE), f"{_programs()[command]}: {command}"


@pytest.mark.parametrize("command", sorted(command for command in _programs() if command.startswith("bcm-")))
def test_commands_and_options_exist(command: str) -> None:
    program, *words = command.split()
    names = [word for word in words if re.fullmatch("[a-z]+", word)][: 2 if "fault" in words or "clock" in words else 1]
    options = {word for word in words if word.startswith("--")}

    helped = subprocess.run(
        [ROOT / ".venv" / "bin" / program, *names, "--help"], capture_output=True, text=True, check=False
    )

    assert helped.returncode == 0, f"{_programs()[command]}: {command}\n{helped.stderr}"
    assert options <= set(re.findall(r"--[a-z-]+", helped.stdout)), f"{_programs()[command]}: {command}"


def test_the_stand_in_has_a_version_that_the_readme_requires() -> None:
    """The root module in the README requires `~> 0.1`, and the mirror offers such a version."""
    (code,) = blocks(README, "terraform")

    assert re.findall(r'version = "(.*)"', code) == [">= 1.14", "~> 0.1"]
    assert VERSION.startswith("0.")
