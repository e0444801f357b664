"""Features of all commands: help, a quick start, certificates, ends."""

from __future__ import annotations

import os
import re
import signal
import ssl
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from support.foreign import PASSWORD, ForeignHeadNode, Reply, clean, command
from support.terraform import ROOT

import bcm_node_provisioning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

COMMANDS = ("check", "explain", "status", "wait")
"""The commands that connect to a head node."""
CLI = [sys.executable, "-m", "bcm_node_provisioning.cli"]
UUID = "8d1f0a52-3c44-4b0e-9a55-0c7a1f2b3d01"


# --- help


def test_help_names_the_commands() -> None:
    ended = command("--help", environment={})
    assert (ended.code, ended.err) == (0, "")
    assert re.findall(r"^    (\w+) ", ended.out, re.MULTILINE) == sorted([*COMMANDS, "synth"])


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command(name: str) -> None:
    ended = command(name, "--help", environment={})
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"usage: bcm-node-provisioning {name} [-h]")
    assert {"BCM_ENDPOINT", "BCM_USERNAME", "BCM_PASSWORD", "--ca-file", "--insecure"} <= set(
        re.findall(r"[A-Z_]{5,}|--[a-z-]+", ended.out)
    )
    # The help lists every exit status.
    assert {"0", "1", "2"} <= set(re.findall(r"^  (\d+)  ", ended.out, re.MULTILINE))
    assert "--password" not in ended.out


@pytest.mark.parametrize("arguments", [(), ("stats",), ("status", "--colour")])
def test_wrong_commands(arguments: tuple[str, ...]) -> None:
    ended = command(*arguments, environment={})
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("usage: bcm-node-provisioning")


def test_the_installed_command() -> None:
    program = ROOT / ".venv" / "bin" / "bcm-node-provisioning"
    done = subprocess.run([program, "--help"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, command("--help", environment={}).out)


# --- starting


@pytest.mark.parametrize("arguments", [("--help",), ("wait", "gpu-07"), ("status",), ("check",)])
def test_a_start_loads_nothing_heavy(
    foreign: ForeignHeadNode, arguments: tuple[str, ...], record_property: Callable[[str, object], None]
) -> None:
    script = (
        "import sys\n"
        "from bcm_node_provisioning.cli import main\n"
        "try:\n"
        "    main(sys.argv[1:])\n"
        "except SystemExit:\n"
        "    pass\n"
        "sys.stderr.write(' '.join(sorted({name.partition('.')[0] for name in sys.modules})))\n"
    )
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=clean(foreign.environment),
        capture_output=True,
        text=True,
        check=True,
    )
    record_property("seconds", round(time.perf_counter() - began, 3))
    loaded = set(done.stderr.splitlines()[-1].split())
    assert loaded.isdisjoint({"cdktf", "jsii", "pydantic", "constructs", "httpx", "aiohttp", "bcm_simulator"})
    assert "bcm_node_provisioning" in loaded


def test_names_of_the_package_are_imported_on_first_use() -> None:
    for name in bcm_node_provisioning.__all__:
        assert getattr(bcm_node_provisioning, name).__name__ == name
    assert set(bcm_node_provisioning.__all__) <= set(dir(bcm_node_provisioning))
    with pytest.raises(AttributeError, match="module 'bcm_node_provisioning' has no attribute 'Nodes'"):
        bcm_node_provisioning.Nodes  # noqa: B018 - what raises
    with pytest.raises(ImportError):
        from bcm_node_provisioning import Nodes  # noqa: F401, PLC0415


# --- certificates


def signed(directory: Path, host: str | IPv4Address) -> tuple[Path, Path, Path]:
    """Write a CA's certificate, a certificate that it signed for a host, and the key of that certificate."""
    now = datetime.now(UTC)
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "cluster CA")])
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "bcm-head")])
    alternative = x509.IPAddress(host) if isinstance(host, IPv4Address) else x509.DNSName(host)

    def builder(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return x509.CertificateBuilder(
            ca_name, subject, public, x509.random_serial_number(), now - timedelta(days=1), now + timedelta(days=1)
        )

    ca = (
        builder(ca_name, ca_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(ca_key, hashes.SHA256())
    )
    certificate = (
        builder(name, key.public_key())
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    paths = directory / "ca.pem", directory / "head.pem", directory / "head.key"
    paths[0].write_bytes(ca.public_bytes(pem))
    paths[1].write_bytes(certificate.public_bytes(pem))
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    paths[2].write_bytes(key.private_bytes(pem, *plain))
    return paths


@pytest.fixture
def secure(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[ForeignHeadNode, Path]]:
    """Return a head node on https, and the CA that signed its certificate for the host that the test names."""
    ca, certificate, key = signed(tmp_path, request.param)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    answers = {
        "cmdevice.getNode": {"uuid": UUID, "hostname": "gpu-07"},
        "cmstatus.getStatusForDevices": [{"ref_device_uuid": UUID, "status": "UP"}],
    }
    with ForeignHeadNode(answers, tls=context) as node:
        yield node, ca


HERE = IPv4Address("127.0.0.1")
UP = (0, "gpu-07: UP: ready\n", "")


@pytest.mark.parametrize("secure", [HERE], indirect=True)
def test_the_clusters_own_ca(secure: tuple[ForeignHeadNode, Path]) -> None:
    node, ca = secure
    assert command("wait", "gpu-07", "--ca-file", str(ca), environment=node.environment) == UP
    assert command("wait", "gpu-07", "--insecure", environment=node.environment) == UP
    assert command("wait", "gpu-07", environment={**node.environment, "SSL_CERT_FILE": str(ca)}) == UP


@pytest.mark.parametrize("secure", [HERE], indirect=True)
@pytest.mark.parametrize("name", ["wait", "status"])
def test_an_unknown_ca(secure: tuple[ForeignHeadNode, Path], name: str) -> None:
    node, _ = secure
    ended = command(name, "gpu-07", environment=node.environment)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"bcm-node-provisioning {name}: {node.endpoint}: its certificate cannot be trusted: unable to get local issuer "
        "certificate. BCM signs it with the cluster's own CA: name the CA's certificate with --ca-file, or disable "
        "the check with --insecure\n"
    )
    assert node.requests == []


@pytest.mark.parametrize("secure", ["bcm-head.example"], indirect=True)
def test_another_host_than_the_certificates(secure: tuple[ForeignHeadNode, Path]) -> None:
    node, ca = secure
    ended = command("wait", "gpu-07", "--ca-file", str(ca), environment=node.environment)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"bcm-node-provisioning wait: {node.endpoint}: its certificate is that of another host: IP address mismatch, "
        "certificate is not valid for '127.0.0.1'. Use the name in the certificate in BCM_ENDPOINT, or disable "
        "the check with --insecure\n"
    )
    assert command("wait", "gpu-07", "--insecure", environment=node.environment) == UP


def test_https_to_a_server_without_tls(foreign: ForeignHeadNode) -> None:
    url = foreign.endpoint.replace("http:", "https:")
    ended = command("wait", "gpu-07", environment={**foreign.environment, "BCM_ENDPOINT": url})
    assert (ended.code, ended.out) == (2, "")
    assert re.fullmatch(
        rf"bcm-node-provisioning wait: {url}: no TLS connection: \w+; the server may not speak TLS\n", ended.err
    )


@pytest.mark.parametrize("secure", [HERE], indirect=True)
def test_a_client_certificate_instead_of_a_login(secure: tuple[ForeignHeadNode, Path], tmp_path: Path) -> None:
    node, ca = secure
    (tmp_path / "client").mkdir()
    client_ca, certificate, key = signed(tmp_path / "client", "ops")
    assert node.tls is not None
    node.tls.load_verify_locations(client_ca)
    node.tls.verify_mode = ssl.CERT_REQUIRED
    where = {"BCM_ENDPOINT": node.endpoint, "SSL_CERT_FILE": str(ca)}
    given = {"BCM_CERT": str(certificate), "BCM_KEY": str(key)}
    both = tmp_path / "both.pem"
    both.write_bytes(certificate.read_bytes() + key.read_bytes())

    assert command("wait", "gpu-07", "--cert", str(certificate), "--key", str(key), environment=where) == UP
    assert command("wait", "gpu-07", environment={**where, **given}) == UP
    assert command("wait", "gpu-07", environment={**where, "BCM_CERT": str(both), "BCM_USERNAME": "ops"}) == UP
    assert node.calls == ["cmdevice.getNode", "cmstatus.getStatusForDevices"] * 3
    # With a password the client logs in as well.
    assert command("wait", "gpu-07", environment={**node.environment, **where, **given}) == UP
    assert node.calls[6:] == ["login", "cmdevice.getNode", "cmstatus.getStatusForDevices"]


def test_client_certificates_that_cannot_be_used(foreign: ForeignHeadNode, tmp_path: Path) -> None:
    _, certificate, key = signed(tmp_path, "ops")
    locked = tmp_path / "locked.key"
    loaded = serialization.load_pem_private_key(key.read_bytes(), None)
    locked.write_bytes(
        loaded.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"passphrase"),
        )
    )
    secure = {"BCM_ENDPOINT": "https://127.0.0.1:1"}
    unfit = "not a certificate and its unencrypted key in PEM form that belong together"
    for arguments, environment, error in (
        (("--key", str(key)), foreign.environment, "--key (BCM_KEY) requires --cert (BCM_CERT)"),
        (
            ("--cert", str(certificate), "--key", str(key)),
            foreign.environment,
            f"--cert (BCM_CERT) requires https; BCM_ENDPOINT is {foreign.endpoint}",
        ),
        (("--cert", "gone.pem"), secure, "--cert gone.pem: No such file or directory"),
        (("--cert", str(certificate)), secure, f"--cert {certificate}: {unfit}"),
        (
            ("--cert", str(certificate), "--key", str(locked)),
            secure,
            f"--cert {certificate}, --key {locked}: {unfit}",
        ),
    ):
        ended = command("wait", "gpu-07", *arguments, environment=environment)
        assert ended == (2, "", f"bcm-node-provisioning wait: {error}\n")
    assert foreign.requests == []


def test_a_ca_file_that_holds_none(foreign: ForeignHeadNode, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("not a certificate")
    ended = command("check", "--ca-file", str(tmp_path / "ca.pem"), environment=foreign.environment)
    fault = f"--ca-file {tmp_path / 'ca.pem'}: not a certificate in PEM form"
    assert ended == (2, "", f"bcm-node-provisioning check: {fault}\n")


# --- secrets and endings


def test_only_the_login_has_the_password(foreign: ForeignHeadNode) -> None:
    for name in ("check", "status", "wait"):
        ended = command(name, "gpu-07", environment=foreign.environment)
        assert PASSWORD not in ended.out + ended.err
    with_it = [request["service"] for request in foreign.requests if PASSWORD in str(request)]
    assert with_it == ["login"] * 3


@pytest.mark.parametrize("arguments", [("wait", "gpu-07", "--timeout", "60"), ("status", "--watch")])
def test_ctrl_c(foreign: ForeignHeadNode, arguments: tuple[str, ...]) -> None:
    foreign.answers |= {name: Reply(503) for name in ("cmdevice.getNode", "cmdevice.getDevices")}
    process = subprocess.Popen(
        [*CLI, *arguments],
        env=clean({**foreign.environment, "PYTHONUNBUFFERED": "1"}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    process.stdout.readline()
    # Repeated, because Python drops an interrupt that arrives while it cleans up an object.
    for _ in range(5):
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)
            break
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, "", "")


def test_a_reader_that_closes_the_pipe(foreign: ForeignHeadNode) -> None:
    read, write = os.pipe()
    os.close(read)
    process = subprocess.Popen(
        [*CLI, "wait", "gpu-07"], env=clean(foreign.environment), stdout=write, stderr=subprocess.PIPE, text=True
    )
    os.close(write)
    _, err = process.communicate(timeout=10)
    assert (process.returncode, err) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("wait gpu-07 >/dev/full", "wait: standard output: No space left on device"),
        ("wait gpu-07 >&-", "wait: standard output is closed"),
        ("status --outputs - <&-", "status: --outputs -: standard input is closed"),
    ],
)
def test_streams_that_cannot_be_used(foreign: ForeignHeadNode, arguments: str, said: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m bcm_node_provisioning.cli {arguments}"],
        env=clean(foreign.environment),
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, f"bcm-node-provisioning {said}\n")


def test_only_a_terminal_has_a_prompt_for_the_password(foreign: ForeignHeadNode) -> None:
    environment = {name: value for name, value in clean(foreign.environment).items() if name != "BCM_PASSWORD"}
    command_line = f"{sys.executable} -m bcm_node_provisioning.cli wait gpu-07 <&-"
    done = subprocess.run(["sh", "-c", command_line], env=environment, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "BCM_PASSWORD is not set" in done.stderr


def test_characters_that_the_terminal_lacks(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmstatus.getStatusForDevices"][0]["infoMessage"] = "läuft…"
    for name in ("wait", "status"):
        foreign.answers |= {"cmdevice.getDevices": [foreign.answers["cmdevice.getNode"]]}
        foreign.answers |= {"cmdevice.getCategories": [], "cmpart.getSoftwareImages": []}
        ended = command(name, "gpu-07", environment={**foreign.environment, "PYTHONIOENCODING": "ascii"})
        assert (ended.code, ended.err) == (0, "")
        assert "UP (l\\xe4uft\\u2026)" in ended.out


@pytest.mark.parametrize("name", ["wait", "status"])
def test_answers_cannot_control_the_terminal(foreign: ForeignHeadNode, name: str) -> None:
    foreign.answers |= dict.fromkeys(("cmdevice.getNode", "cmdevice.getDevices"), Reply(403, "no\x1b[2J\nno"))
    ended = command(name, "gpu-07", environment=foreign.environment)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith(" with HTTP status 403: no [2J no\n")
