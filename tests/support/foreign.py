"""A head node with answers that the simulated one never gives, and the command line as a process."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from support.terraform import ROOT

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from types import TracebackType

PASSWORD = "s3cret-of-the-head-node"


class Reply(NamedTuple):
    """An answer that is not plain JSON with status 200."""

    status: int = 200
    text: str = ""
    headers: Mapping[str, str] = {}
    delay: float = 0.0
    """Seconds before it."""


class ForeignHeadNode:
    """Answers each call with the entry in `answers` for `service.call` or `login`, and records the requests.

    An answer is JSON, a Reply, or a list of Sequels of which the last one is repeated. Its clock is ahead by
    `clock_offset` seconds; None leaves `Date` out.
    """

    def __init__(self, answers: Mapping[str, Any] | None = None, *, tls: ssl.SSLContext | None = None) -> None:
        self.answers: dict[str, Any] = {
            "login": Reply(text="true", headers={"Set-Cookie": "cm-login-token=t0ken; path=/; Secure; HttpOnly"}),
            **(answers or {}),
        }
        self.clock_offset: float | None = 0.0
        self.requests: list[dict[str, Any]] = []
        self.cookies: list[str | None] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.tls = tls
        self._scheme = "https" if tls else "http"
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="foreign-head-node")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def endpoint(self) -> str:
        """The URL to give to a client."""
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that point a client here."""
        return {"BCM_ENDPOINT": self.endpoint, "BCM_USERNAME": "ops", "BCM_PASSWORD": PASSWORD}

    @property
    def calls(self) -> list[str]:
        """The names of the calls so far."""
        return [name_of(request) for request in self.requests]

    def _answer(self, name: str) -> Any:
        answer = self.answers.get(name, Reply(400, json.dumps({"errormessage": f"unknown call {name}"})))
        if isinstance(answer, list) and answer and isinstance(answer[0], Sequel):
            return answer.pop(0).answer if len(answer) > 1 else answer[0].answer
        return answer

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        node = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                node.requests.append(request)
                node.cookies.append(self.headers["Cookie"])
                answer = node._answer(name_of(request))
                reply = answer if isinstance(answer, Reply) else Reply(text=json.dumps(answer))
                time.sleep(reply.delay)
                self.send_response_only(reply.status)
                if node.clock_offset is not None:
                    self.send_header("Date", formatdate(time.time() + node.clock_offset, usegmt=True))
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                body = reply.text.encode()
                self.send_header("Content-Length", str(len(body)))
                # A client whose timeout is over has closed the connection by now.
                with contextlib.suppress(OSError):
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Print nothing."""

        return Handler


class Sequel(NamedTuple):
    """One of several answers to the same call, in order."""

    answer: Any


def name_of(request: Mapping[str, Any]) -> str:
    """Return `service.call`, or `login`."""
    return ".".join(request[key] for key in ("service", "call") if key in request)


class Ended(NamedTuple):
    """A command that has ended."""

    code: int
    out: str
    err: str


def command(*arguments: str, environment: Mapping[str, str], stdin: str = "") -> Ended:
    """Run `bcm-node-provisioning` as a process; of the variables of BCM and of readiness checks it has only the given
    ones."""
    done = subprocess.run(
        [sys.executable, "-m", "bcm_node_provisioning.cli", *arguments],
        env=clean(environment),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """Return this process's environment without the variables that the commands read, plus `environment`."""
    ours = ("BCM_", "NODE_", "POWER_", "READINESS_", "TF_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    path = f"{ROOT / '.venv' / 'bin'}{os.pathsep}{kept.get('PATH', '')}"
    return {**kept, "CHECKPOINT_DISABLE": "1", "PATH": path, **environment}
