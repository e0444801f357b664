"""Real Terraform in a directory of its own, with the stand-in provider and a simulated head node."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from support.worlds import NEWEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bcm_simulator.journal import Request
    from bcm_simulator.running import HeadNode
    from support.worlds import World

ROOT = Path(__file__).resolve().parents[2]
MODULE = ROOT / "modules" / "bcm_node_provisioning"
VERSIONS = {
    "1.14.9": ROOT / ".tools" / "terraform-1.14" / "terraform",
    "1.15.5": ROOT / ".venv" / "bin" / "terraform",
}
TIMEOUT = 180
"""Seconds after which a Terraform run counts as hung."""

WITHOUT_PROVIDER = frozenset({"version", "fmt", "init", "get", "output", "state"})
"""Commands for which Terraform starts no provider, or must find the one that it would start."""

POWER_ACTIONS = {"ON": "power_on", "OFF": "power_off", "CYCLE": "power_cycle", "RESET": "power_reset"}
"""The power actions of the provider, by the operation that BCM has for each."""


@dataclass(frozen=True)
class Run:
    """A finished run of Terraform."""

    code: int
    stdout: str
    stderr: str
    requests: tuple[Request, ...] = ()
    hostnames: Mapping[str, str] = field(default_factory=dict)
    """Hostnames of the devices in BCM, by UUID."""

    @property
    def output(self) -> str:
        """The whole output, with messages unwrapped and without their frames."""
        return " ".join((self.stdout + self.stderr).replace("│", " ").split())

    @property
    def changes(self) -> list[tuple[str, Any]]:
        """The requests that change something, in order: the call and its first argument (an entity by its name), or as
        in `power`."""
        return [
            sent_power(request, self.hostnames) or (request.name.partition(".")[2], _subject(request))
            for request in self.requests
            if request.is_change
        ]

    @property
    def power(self) -> list[tuple[str, str]]:
        """The power requests in order: action and hostname."""
        return [found for request in self.requests if (found := sent_power(request, self.hostnames))]


def sent_power(request: Request, hostnames: Mapping[str, str]) -> tuple[str, str] | None:
    """Return power action and hostname of a power request, for every call that a provider uses."""
    if request.power is None:
        return None
    operation, [device] = request.power
    return POWER_ACTIONS[operation], hostnames.get(device, device)


def _subject(request: Request) -> Any:
    argument = request.args[0] if request.args else None
    return argument.get("hostname") or argument.get("name") if isinstance(argument, dict) else argument


class StayingProvider:
    """A stand-in provider that serves all runs of a workspace, one after another.

    Without it, Terraform starts a provider three to five times per command, which takes longer than everything else.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "bcm_simulator.provider", "--stay"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout
        self.reattach = {"TF_REATTACH_PROVIDERS": self._process.stdout.readline()}

    def stop(self) -> None:
        self._process.terminate()
        self._process.communicate(timeout=TIMEOUT)


class Workspace:
    """A directory with a root module, and Terraform to run in it.

    By default the emitted module is the root itself, with the inputs in terraform.tfvars.json. With `staying`, one
    provider serves all runs until the workspace is left; otherwise each Terraform starts its own, as users' does.
    """

    def __init__(
        self,
        directory: Path,
        cli_config: Path,
        head: HeadNode | None = None,
        *,
        terraform: Path | None = None,
        staying: bool = False,
        world: World = NEWEST,
    ) -> None:
        self.directory = directory
        self.staying = staying
        self._provider: StayingProvider | None = None
        self.head = head
        self.terraform = terraform or VERSIONS["1.15.5"]
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("TF_", "BCM_"))},
            "TF_CLI_CONFIG_FILE": str(cli_config),
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
            "BCM_STANDIN_PAUSE_SCALE": "0",
            **world.environment,
            "PATH": f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
        }
        if head:
            self.environment |= head.environment

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._provider:
            self._provider.stop()

    def use(self, files: Path | Mapping[str, str]) -> Workspace:
        """Put files into the directory, from another directory or by relative path, and initialize it."""
        if isinstance(files, Path):
            shutil.copytree(files, self.directory, dirs_exist_ok=True)
        else:
            self.write(files)
        self.run("init", "-input=false", expect=0)
        return self

    def write(self, files: Mapping[str, str]) -> None:
        """Put files into the directory, by relative path."""
        for name, text in files.items():
            path = self.directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def give(self, inputs: Mapping[str, Any]) -> None:
        """Write the inputs of the next runs."""
        (self.directory / "terraform.tfvars.json").write_text(json.dumps(inputs), encoding="utf-8")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start Terraform in a process group of its own."""
        return subprocess.Popen(
            [self.terraform, *arguments, "-no-color"] if arguments[0] != "version" else [self.terraform, *arguments],
            cwd=self.directory,
            env=self.environment | ({} if arguments[0] in WITHOUT_PROVIDER else self._reattach()),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def _reattach(self) -> Mapping[str, str]:
        """Return how Terraform finds the provider that keeps running, started with the current environment."""
        if not self.staying:
            return {}
        if self._provider and self._provider.environment != self.environment:
            self._provider.stop()
            self._provider = None
        if not self._provider:
            self._provider = StayingProvider(dict(self.environment))
        return self._provider.reattach

    def run(self, *arguments: str, expect: int | None = None) -> Run:
        """Run Terraform; the requests at the head node meanwhile belong to the run."""
        before = len(self.head.requests()) if self.head else 0
        process = self.start(*arguments)
        try:
            stdout, stderr = process.communicate(timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        requests = tuple(self.head.requests()[before:]) if self.head else ()
        hostnames = {device["uuid"]: hostname for hostname, device in self.head.devices().items()} if self.head else {}
        run = Run(process.returncode, stdout, stderr, requests, hostnames)
        if expect is not None:
            assert run.code == expect, f"terraform {' '.join(arguments)}: exit {run.code}\n{stdout}\n{stderr}"
        return run

    def apply(self, inputs: Mapping[str, Any] | None = None, *more: str, expect: int | None = 0) -> Run:
        """Apply with these inputs, or those given before."""
        if inputs is not None:
            self.give(inputs)
        return self.run("apply", "-auto-approve", "-input=false", *more, expect=expect)

    def plan(self, inputs: Mapping[str, Any] | None = None, *more: str, expect: int | None = None) -> Run:
        """Plan with these inputs: exit 0 without a change, 2 with changes, 1 with an error."""
        if inputs is not None:
            self.give(inputs)
        return self.run("plan", "-detailed-exitcode", "-input=false", *more, expect=expect)

    def plan_document(self, inputs: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Plan, and return the plan as Terraform shows it in JSON."""
        if inputs is not None:
            self.give(inputs)
        self.run("plan", "-input=false", "-out=plan.tfplan", expect=0)
        document: dict[str, Any] = json.loads(self.run("show", "-json", "plan.tfplan", expect=0).stdout)
        return document

    def destroy(self, *more: str, expect: int | None = 0) -> Run:
        """Destroy everything."""
        return self.run("destroy", "-auto-approve", "-input=false", *more, expect=expect)

    def outputs(self) -> dict[str, Any]:
        """Return the values of the outputs."""
        document = json.loads(self.run("output", "-json", expect=0).stdout)
        return {name: output["value"] for name, output in document.items()}

    def state(self) -> dict[str, Any]:
        """Return the state; an empty one if there is no state file or it is empty."""
        path = self.directory / "terraform.tfstate"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        document: dict[str, Any] = json.loads(text) if text else {"resources": [], "outputs": {}}
        return document

    def addresses(self) -> list[str]:
        """Return the addresses of the managed resources in the state."""
        return [address for address, _ in self.instances()]

    def instances(self, kind: str = "") -> list[tuple[str, dict[str, Any]]]:
        """Return the managed resources in the state, or those of a type: address and attributes."""
        return [
            (
                ".".join([*filter(None, [resource.get("module")]), resource["type"], resource["name"]])
                + (f'["{instance["index_key"]}"]' if "index_key" in instance else ""),
                instance["attributes"],
            )
            for resource in self.state()["resources"]
            if resource["mode"] == "managed" and resource["type"].startswith(kind)
            for instance in resource["instances"]
        ]
