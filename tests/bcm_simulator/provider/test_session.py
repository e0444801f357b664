"""The session: configuration, login, retries, time limits, TLS, and errors in replies."""

import datetime as dt
import ipaddress
import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bcm_simulator.provider.values import UNKNOWN

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Serve, Values

NODES = "bcm_cmdevice_nodes"
NETWORK = "bcm_cmnet_network"


@pytest.fixture
def settings(head: "Head", monkeypatch: pytest.MonkeyPatch) -> "Values":
    for name in head.environment:
        monkeypatch.delenv(name, raising=False)
    return {"endpoint": head.endpoint, "username": "ops", "password": head.password}


class TestConfiguration:
    def test_logs_in_once(self, unconfigured: "Core", head: "Head", settings: "Values") -> None:
        assert unconfigured.configure(**settings) == []
        assert head.requests == [{"service": "login", "username": "ops", "password": head.password}]

    @pytest.mark.parametrize("unset", [None, "", UNKNOWN])
    def test_from_the_environment(
        self, unconfigured: "Core", head: "Head", monkeypatch: pytest.MonkeyPatch, unset: object
    ) -> None:
        for name, value in head.environment.items():
            monkeypatch.setenv(name, value)

        assert unconfigured.configure(endpoint=unset, username=unset, password=unset, timeout=UNKNOWN) == []
        assert len(head.requests) == 1

    def test_the_configuration_goes_before_the_environment(
        self, unconfigured: "Core", settings: "Values", monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("BCM_ENDPOINT", "BCM_USERNAME", "BCM_PASSWORD"):
            monkeypatch.setenv(name, "wrong")

        assert unconfigured.configure(**settings) == []

    def test_all_that_is_missing(self, unconfigured: "Core", head: "Head", monkeypatch: pytest.MonkeyPatch) -> None:
        for name in head.environment:
            monkeypatch.setenv(name, "")

        said = unconfigured.configure(username="", timeout=-1)

        assert [(item.summary, item.path) for item in said] == [
            ("Missing BCM Endpoint", "endpoint"),
            ("Missing BCM Username", "username"),
            ("Missing BCM Password", "password"),
            ("Invalid Timeout Value", "timeout"),
        ]
        assert head.requests == []

    @pytest.mark.parametrize("timeout", [0, -30])
    def test_a_time_limit_must_be_positive(self, unconfigured: "Core", settings: "Values", timeout: int) -> None:
        said = unconfigured.configure(**settings, timeout=timeout)

        assert [(item.summary, item.path) for item in said] == [("Invalid Timeout Value", "timeout")]

    @pytest.mark.parametrize("endpoint", ["head-node", "head-node:8081", "https://", "ftp://head", "http://head:port"])
    def test_invalid_endpoints(self, unconfigured: "Core", settings: "Values", endpoint: str) -> None:
        said = unconfigured.configure(**settings | {"endpoint": endpoint})

        assert [item.summary for item in said] == ["Unable to Create BCM Client"]
        assert endpoint in said[0].detail

    @pytest.mark.parametrize("scale", ["fast", "-1", "nan", "inf"])
    def test_an_invalid_scale(
        self, unconfigured: "Core", settings: "Values", monkeypatch: pytest.MonkeyPatch, scale: str
    ) -> None:
        monkeypatch.setenv("BCM_STANDIN_PAUSE_SCALE", scale)

        assert [item.summary for item in unconfigured.configure(**settings)] == ["Invalid BCM_STANDIN_PAUSE_SCALE"]

    def test_a_trailing_slash_makes_two(self, unconfigured: "Core", head: "Head", settings: "Values") -> None:
        said = unconfigured.configure(**settings | {"endpoint": f"{head.endpoint}/"})

        assert "HTTP 404" in said[0].detail

    def test_everything_needs_it(self, unconfigured: "Core") -> None:
        assert unconfigured.read(NODES).errors == ["Provider Not Configured"]
        assert unconfigured.apply(NETWORK, {"name": "a"}).errors == ["Provider Not Configured"]
        assert unconfigured.import_(NETWORK, "x").errors == ["Provider Not Configured"]


class TestLogin:
    @pytest.mark.parametrize(
        "reply",
        [
            (200, False),
            (200, None),
            (200, {"success": True}),
            (200, [True]),
            (200, 1),
            (200, b"yes"),
            (201, True),
            (401, None),
        ],
    )
    def test_anything_but_true_fails(
        self, unconfigured: "Core", head: "Head", settings: "Values", reply: tuple[int, object]
    ) -> None:
        head.answers["login"] = [reply]

        said = unconfigured.configure(**settings)

        assert [item.summary for item in said] == ["Unable to Create BCM Client"]
        assert len(head.requests) == 1
        assert head.password not in said[0].detail

    def test_a_wrong_password(self, unconfigured: "Core", head: "Head", settings: "Values") -> None:
        said = unconfigured.configure(**settings | {"password": "guessed"})

        assert [item.summary for item in said] == ["Unable to Create BCM Client"]
        assert "guessed" not in said[0].detail
        assert len(head.requests) == 1

    @pytest.mark.parametrize("cookie", ["", "other=1; path=/"])
    def test_without_the_cookie(self, unconfigured: "Core", head: "Head", settings: "Values", cookie: str) -> None:
        head.cookie = cookie

        assert "cm-login-token" in unconfigured.configure(**settings)[0].detail

    def test_a_secure_cookie_does_not_travel_over_http(
        self, unconfigured: "Core", head: "Head", settings: "Values"
    ) -> None:
        head.cookie += "; Secure"

        assert unconfigured.configure(**settings) == []
        read = unconfigured.read(NODES)
        assert read.errors == ["Unable to Read BCM Nodes"]
        assert "HTTP 401" in read.said[0].detail

    def test_is_tried_again(self, unconfigured: "Core", head: "Head", settings: "Values", pauses: list[float]) -> None:
        head.answers["login"] = [(500, None), (503, None), (500, None), (200, True)]

        assert unconfigured.configure(**settings) == []
        assert len(head.requests) == 4
        assert len(pauses) == 3

    def test_never_again_after_a_session_has_ended(self, core: "Core", head: "Head") -> None:
        head.token = "another"

        assert core.read(NODES).errors == core.read(NODES).errors == ["Unable to Read BCM Nodes"]
        assert head.calls() == ["getNodes", "getNodes"]
        assert len(head.requests) == 3


class TestRetries:
    @pytest.mark.parametrize("status", [500, 502, 503, 599, 0])
    def test_four_attempts(self, core: "Core", head: "Head", pauses: list[float], status: int) -> None:
        head.answers["getNodes"] = [(status, None)] * 9

        assert core.read(NODES).errors == ["Unable to Read BCM Nodes"]
        assert head.calls() == ["getNodes"] * 4
        assert len(pauses) == 3
        for pause, least in zip(pauses, (1, 2, 4), strict=True):
            assert least <= pause <= least * 1.2

    def test_the_last_attempt_counts(self, core: "Core", head: "Head") -> None:
        head.answers["getNodes"] = [(500, None), (0, None), (502, None)]

        assert core.read(NODES).errors == []
        assert head.calls() == ["getNodes"] * 4

    @pytest.mark.parametrize(
        "reply", [(400, None), (401, None), (404, None), (429, None), (200, {"success": False}), (200, b"<html>")]
    )
    def test_none_when_the_head_node_says_no(
        self, core: "Core", head: "Head", pauses: list[float], reply: tuple[int, object]
    ) -> None:
        head.answers["getNodes"] = [reply]

        assert core.read(NODES).errors == ["Unable to Read BCM Nodes"]
        assert (head.calls(), pauses) == (["getNodes"], [])

    def test_a_write_is_repeated_after_a_lost_reply(self, core: "Core", head: "Head") -> None:
        """The head node carried out the request, and the reply was lost."""

        def add(request: "Values") -> tuple[int, object]:
            known = request["args"][0]["uuid"] in head.stored["Network"]
            head.put("Network", **request["args"][0])
            return (200, {"success": True}) if known else (500, None)

        head.answers["addNetwork"] = add

        core.create(NETWORK, {"name": "oob"})
        first, second = head.sent("addNetwork")
        assert first == second

    def test_a_refused_connection(self, unconfigured: "Core", settings: "Values", pauses: list[float]) -> None:
        said = unconfigured.configure(**settings | {"endpoint": "http://127.0.0.1:1"})

        assert [item.summary for item in said] == ["Unable to Create BCM Client"]
        assert "4 attempts" in said[0].detail
        assert len(pauses) == 3

    def test_a_reply_that_does_not_come(
        self, unconfigured: "Core", head: "Head", settings: "Values", pauses: list[float]
    ) -> None:
        second = threading.Event()

        def slow(_: object) -> tuple[int, object]:
            if len(head.sent("getNodes")) == 1:
                second.wait()
            second.set()
            return 200, []

        head.answers["getNodes"] = slow
        assert unconfigured.configure(**settings, timeout=1) == []

        assert unconfigured.read(NODES).errors == []
        assert head.calls()[:2] == ["getNodes"] * 2
        assert pauses


@pytest.fixture
def certified(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    """Return a server's TLS settings for 127.0.0.1, and the certificate, which is not trusted yet."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "head")])
    now = dt.datetime.now(dt.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(minutes=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    pem = serialization.Encoding.PEM
    file.write_bytes(certificate.public_bytes(pem))
    private = tmp_path / "key.pem"
    private.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, private)
    return context, file


class TestTls:
    def test_an_unknown_certificate_is_refused_once(
        self, unconfigured: "Core", serve: "Serve", certified: tuple[ssl.SSLContext, Path], pauses: list[float]
    ) -> None:
        head = serve(certified[0])

        said = unconfigured.configure(endpoint=head.endpoint, username="ops", password=head.password)

        assert [item.summary for item in said] == ["Unable to Create BCM Client"]
        assert "certificate" in said[0].detail.lower()
        assert (head.requests, pauses) == ([], [])

    def test_unless_nothing_is_verified(
        self, unconfigured: "Core", serve: "Serve", certified: tuple[ssl.SSLContext, Path]
    ) -> None:
        head = serve(certified[0])
        head.cookie += "; Secure"
        settings = {"endpoint": head.endpoint, "username": "ops", "password": head.password}

        assert unconfigured.configure(**settings, insecure_skip_verify=True) == []
        assert unconfigured.read(NODES).errors == []

    def test_the_systems_trust_store(
        self,
        unconfigured: "Core",
        serve: "Serve",
        certified: tuple[ssl.SSLContext, Path],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        context, certificate = certified
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        head = serve(context)

        assert unconfigured.configure(endpoint=head.endpoint, username="ops", password=head.password) == []


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        ({"success": False, "validation": []}, "validation failed (no details provided)"),
        ({"success": False, "validation": None}, "validation failed (no details provided)"),
        (
            {"success": False, "validation": [{"field": "name", "message": "taken"}]},
            "validation error: name: taken",
        ),
        (
            {"success": False, "validation": [{"field": "a", "message": "b"}, {"field": "c", "message": "d"}]},
            "validation errors: [a: b; c: d]",
        ),
        ({"success": False, "message": "locked"}, "API operation failed: locked"),
        ({"error": "no", "code": 7}, "API error (code: 7): no"),
    ],
)
def test_how_refusals_read(core: "Core", head: "Head", reply: "Values", detail: str) -> None:
    head.answers["getNodes"] = [(200, reply)]

    assert core.read(NODES).said[0].detail == detail


def test_long_errors_are_cut(core: "Core", head: "Head") -> None:
    head.answers["getNodes"] = [(400, b"x" * 2000)]

    assert core.read(NODES).said[0].detail == f"HTTP 400: {'x' * 500}"
