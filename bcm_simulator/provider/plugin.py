"""The go-plugin protocol, by which Terraform starts a provider, calls it and ends it.

Terraform starts the executable, reads one handshake line from its standard output and then speaks gRPC over TLS to the
socket that the line names. The services of `Provider` come from `server`; this module knows nothing of BCM.
"""

import asyncio
import base64
import contextlib
import datetime as dt
import json
import logging
import os
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import grpc  # type: ignore[import-untyped]  # it ships no types
import grpc.aio  # type: ignore[import-untyped]
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

COOKIE_NAME = "TF_PLUGIN_MAGIC_COOKIE"
COOKIE_VALUE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2"
CORE_PROTOCOL = 1
PROVIDER_PROTOCOL = 6

Handlers = Callable[[], dict[str, grpc.RpcMethodHandler]]
"""Makes the handlers of the service tfplugin6.Provider by method name."""

PARENT_CHECK_SECONDS = 0.5
"""Seconds between two checks whether Terraform still runs. A provider must end when Terraform was killed."""


class _LogLine(logging.Formatter):
    """Terraform's own form of log lines, so that TF_LOG shows them with their level."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "@level": record.levelname.lower().replace("warning", "warn"),
            "@message": record.getMessage(),
            "@module": record.name,
            "@timestamp": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line)


def log_to_terraform() -> None:
    """Send log lines to Terraform, which reads them from standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(_LogLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def started_by_terraform() -> bool:
    """Return whether the environment carries the cookie that Terraform gives to the providers it starts."""
    return os.environ.get(COOKIE_NAME) == COOKIE_VALUE


def serve(provider: Handlers) -> None:
    """Serve the Terraform that started this process until it ends the provider, or is gone."""
    asyncio.run(_serve(provider))


def stay(provider: Handlers, source: str) -> None:
    """Serve one run of Terraform after another until a signal ends this process, or its parent is gone.

    Prints what the environment variable TF_REATTACH_PROVIDERS must hold, so that Terraform starts no provider for the
    source address `source` and connects to this one instead. Terraform keeps the configurations of several `provider`
    blocks in several processes, and here they would replace each other: one block, and one run at a time.
    """
    asyncio.run(_stay(provider, source))


async def _serve(provider: Handlers) -> None:
    done = _ended_by(signal.SIGTERM, signal.SIGHUP)
    key, certificate = _certificate()
    with _private_directory() as directory:
        # Terraform requests the provider's standard output once, first of all, on the only connection that it opens.
        # After that the socket file is not needed. It is removed here, so that none stays behind even if all processes
        # are killed at once.
        server = _server(provider, done, when_connected=lambda: shutil.rmtree(directory, ignore_errors=True))
        # No client certificate is requested, because Terraform's is on the curve P-521, which the TLS library inside
        # grpcio does not accept.
        socket = directory / "socket"
        pem = certificate.public_bytes(serialization.Encoding.PEM)
        server.add_secure_port(f"unix:{socket}", grpc.ssl_server_credentials([(key, pem)]))
        await server.start()
        encoded = base64.b64encode(certificate.public_bytes(serialization.Encoding.DER)).rstrip(b"=").decode()
        print(f"{CORE_PROTOCOL}|{PROVIDER_PROTOCOL}|unix|{socket}|grpc|{encoded}", flush=True)  # noqa: T201 - the handshake
        await _until(done)
    await server.stop(grace=0.1)


async def _stay(provider: Handlers, source: str) -> None:
    done = _ended_by(signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
    with _private_directory() as directory:
        server = _server(provider, done)
        socket = directory / "socket"
        server.add_insecure_port(f"unix:{socket}")
        await server.start()
        address = {"Network": "unix", "String": str(socket)}
        reattach = {"Protocol": "grpc", "ProtocolVersion": PROVIDER_PROTOCOL, "Pid": os.getpid(), "Test": True}
        print(json.dumps({source: {**reattach, "Addr": address}}), flush=True)  # noqa: T201 - the handshake
        await _until(done)
    await server.stop(grace=0.1)


def _ended_by(*signals: signal.Signals) -> asyncio.Event:
    done = asyncio.Event()
    for number in signals:
        asyncio.get_running_loop().add_signal_handler(number, done.set)
    return done


@contextlib.contextmanager
def _private_directory() -> Iterator[Path]:
    """Make a directory for the socket that only the user may enter, and remove it in the end."""
    directory = Path(tempfile.mkdtemp(prefix="bcm-"))
    try:
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def _server(
    provider: Handlers, done: asyncio.Event, *, when_connected: Callable[[], None] = lambda: None
) -> grpc.aio.Server:
    return grpc.aio.server(
        handlers=[
            grpc.method_handlers_generic_handler("tfplugin6.Provider", provider()),
            *_plugin_services(done, when_connected),
        ],
        options=[("grpc.max_send_message_length", -1), ("grpc.max_receive_message_length", -1)],
    )


async def _until(done: asyncio.Event) -> None:
    parent = os.getppid()
    while not done.is_set() and os.getppid() == parent:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), PARENT_CHECK_SECONDS)


def _plugin_services(done: asyncio.Event, when_connected: Callable[[], None]) -> list[grpc.GenericRpcHandler]:
    """Make the services that go-plugin itself expects. Their messages are empty or constant: bytes are enough."""

    async def shutdown(_request: bytes, _context: object) -> bytes:
        done.set()
        return b""

    async def check(_request: bytes, _context: object) -> bytes:
        return b"\x08\x01"  # status: SERVING

    async def silence(_request: bytes, _context: object) -> AsyncIterator[bytes]:
        when_connected()
        await done.wait()
        return
        yield b""

    return [
        grpc.method_handlers_generic_handler(
            "plugin.GRPCController", {"Shutdown": grpc.unary_unary_rpc_method_handler(shutdown)}
        ),
        grpc.method_handlers_generic_handler(
            "plugin.GRPCStdio", {"StreamStdio": grpc.unary_stream_rpc_method_handler(silence)}
        ),
        grpc.method_handlers_generic_handler(
            "grpc.health.v1.Health", {"Check": grpc.unary_unary_rpc_method_handler(check)}
        ),
    ]


def _certificate() -> tuple[bytes, x509.Certificate]:
    """Make a key and a self-signed certificate for this one process."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(minutes=5))
        .not_valid_after(now + dt.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return pem, certificate
