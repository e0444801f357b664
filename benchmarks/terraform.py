"""Real Terraform, timed, against a simulated head node."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bcm_simulator.provider.mirror import install
from bcm_simulator.running import HeadNode
from benchmarks.measure import metered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bcm_simulator.cluster import Cluster
    from bcm_simulator.journal import Request

MODULE = Path(__file__).resolve().parents[1] / "modules" / "bcm_node_provisioning"
_HAS_CHANGES = 2


@dataclass
class Workspace:
    """A root module in a directory of its own, and the head node that it is applied to."""

    directory: Path
    head: HeadNode
    environment: Mapping[str, str]
    requests: tuple[Request, ...] = ()
    """What the head node saw during the last run."""

    def inside(self, folder: str) -> Workspace:
        """Return a root module below this one, which has the same head node."""
        return Workspace(self.directory / folder, self.head, self.environment)

    def give(self, inputs: Mapping[str, Any]) -> None:
        """Write the inputs of the next runs."""
        (self.directory / "terraform.tfvars.json").write_text(json.dumps(inputs), encoding="utf-8")

    def run(self, *arguments: str) -> float:
        """Run Terraform and return the processor seconds; an error of its own ends the benchmark."""
        before = len(self.head.requests())
        with metered() as meter:
            run = subprocess.run(
                ["terraform", *arguments, "-no-color"],  # noqa: S607 - the one that `make` puts first
                cwd=self.directory,
                env=self.environment,
                capture_output=True,
                text=True,
                check=False,
            )
        if run.returncode not in (0, _HAS_CHANGES):
            sys.exit(f"terraform {' '.join(arguments)} has failed:\n{run.stdout}{run.stderr}")
        self.requests = tuple(self.head.requests()[before:])
        return meter.seconds

    def plan(self, *more: str) -> float:
        """Plan, and return the processor seconds."""
        return self.run("plan", "-input=false", "-detailed-exitcode", *more)

    def apply(self) -> float:
        """Apply, and return the processor seconds."""
        return self.run("apply", "-input=false", "-auto-approve")


@contextmanager
def workspace(
    cluster: Cluster, files: Path | Mapping[str, str], *, backend: str = "", speed: float = 100_000
) -> Iterator[Workspace]:
    """Yield a workspace on a head node of its own, initialized; `files` is a directory, or texts by relative path."""
    with tempfile.TemporaryDirectory() as folder, HeadNode(cluster, speed=speed) as head:
        directory = Path(folder, "root")
        if isinstance(files, Path):
            shutil.copytree(files, directory)
        else:
            for name, text in files.items():
                (directory / name).parent.mkdir(parents=True, exist_ok=True)
                (directory / name).write_text(text, encoding="utf-8")
        if backend:
            (directory / "backend.tf").write_text(backend, encoding="utf-8")
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("TF_", "BCM_"))},
            **head.environment,
            "TF_CLI_CONFIG_FILE": str(install(Path(folder, "mirror"))),
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
            "BCM_STANDIN_PAUSE_SCALE": "0",
        }
        made = Workspace(directory, head, environment)
        made.run("init", "-input=false")
        yield made


@contextmanager
def remote_state() -> Iterator[str]:
    """Yield the backend block of a state that is kept by a server on this machine."""

    class Handler(BaseHTTPRequestHandler):
        state = b""

        def do_GET(self) -> None:
            self._answer(200 if Handler.state else 404, Handler.state)

        def do_POST(self) -> None:
            Handler.state = self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(200, b"")

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f'terraform {{\n  backend "http" {{\n    address = "http://127.0.0.1:{server.server_port}/"\n  }}\n}}\n'
    finally:
        server.shutdown()
        server.server_close()
