"""A read-only client of the head node's JSON API: records and live status.

It uses the standard library alone, so that a readiness check that runs every few seconds starts at once.
"""

from __future__ import annotations

import http.client
import json
import re
import ssl
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from os import urandom
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "AccessRefusedError",
    "Endpoint",
    "HeadNode",
    "HeadNodeError",
    "LiveStatus",
    "LoginRefusedError",
    "NotFoundError",
    "UnavailableError",
    "UnknownCallError",
]

_NO_ACCESS = "does not allow access"
"""BCM's answer, with status 200, to a user or certificate without the right, and probably to an ended session."""
_NO_CALL = ("no such service", "unknown")
"""How BCM's messages begin, in lower case, about a service or call that it does not have."""
_PASSWORD = re.compile(r'("[^"]*passw[^"]*"\s*:\s*)"(?:[^"\\]|\\.)*"?', re.IGNORECASE)
"""A password in an answer: BCM returns those of BMCs in clear."""
_SHOWN = 200
"""Characters of an unexpected answer that a message repeats."""
_OTHER_HOST = (62, 64)
"""OpenSSL's error codes for a certificate of another host name, and of another address."""
_MILLISECONDS = 1e11
"""Timestamps from here on can only be milliseconds: as seconds they would lie beyond the year 5000."""

Record = dict[str, Any]


class HeadNodeError(Exception):
    """The head node did not do what was requested; the message is one line for users."""


class UnavailableError(HeadNodeError):
    """The head node does not answer properly now; the same request may succeed later."""


class LoginRefusedError(HeadNodeError):
    """The head node refuses user name and password."""


class AccessRefusedError(HeadNodeError):
    """The user or certificate has no right to a call."""


class NotFoundError(HeadNodeError):
    """The head node does not have what was requested."""


class UnknownCallError(NotFoundError):
    """The head node has no such service or call."""


@dataclass(frozen=True, slots=True)
class LiveStatus:
    """The live status of a node as the head node reports it (DeviceStatus of `cmstatus`).

    `phase` is one of the names of the Administrator Manual, "Node states", such as DOWN, INSTALLING or UP. `changed` is
    when the node reported it, by the head node's clock in seconds since 1970; None if the head node does not return it.
    """

    phase: str
    info: str = ""
    changed: float | None = None
    closed: bool = False
    burning: bool = False
    unassigned: bool = False
    restart_required: bool = False
    restart_reasons: tuple[str, ...] = ()
    health_check_failed: bool = False
    provisioning_failed: bool = False
    flapping: bool = False

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> LiveStatus:
        """Read a DeviceStatus; a flag that it lacks counts as false."""
        phase = str(record.get("status") or "UNDEFINED").upper()
        changed = record.get("reportedStatusTimestamp")
        if not isinstance(changed, int | float) or isinstance(changed, bool) or changed <= 0:
            changed = None
        elif changed >= _MILLISECONDS:
            changed /= 1000
        reasons = record.get("restartRequiredReasons")
        return cls(
            # The API spells one phase differently from the manuals and the shell.
            phase="INSTALLER_CALLINGINIT" if phase == "INSTALLER_CALLING_INIT" else phase,
            info=str(record.get("infoMessage") or ""),
            changed=changed,
            closed=record.get("closed") is True,
            burning=record.get("burning") is True,
            unassigned=record.get("unassigned") is True,
            restart_required=record.get("restartRequired") is True,
            restart_reasons=tuple(map(str, reasons)) if isinstance(reasons, list) else (),
            health_check_failed=record.get("healthCheckFailed") is True,
            provisioning_failed=record.get("provisioningFailed") is True,
            flapping=record.get("stateFlapping") is True,
        )


class Endpoint(NamedTuple):
    """Where a head node listens."""

    url: str
    """Without a slash at its end."""
    secure: bool
    """https, not http."""
    host: str
    port: int | None
    """None for the scheme's own."""
    path: str
    """Of the JSON API."""

    @classmethod
    def of(cls, text: str) -> Endpoint:
        """Parse a URL such as https://bcm-head:8081.

        Raises ValueError saying what is wrong with it.
        """
        if "@" in text:
            # Not repeated: it may hold the password.
            raise ValueError("the head node's URL must not hold a user name or a password")
        malformed = ValueError(f"{text!r} is not the URL of a head node, such as https://bcm-head:8081")
        # urlsplit drops line breaks silently, and other characters cannot be sent.
        if not text.isprintable() or " " in text:
            raise malformed
        try:
            url = urlsplit(text)
            port = url.port
            url.path.encode("ascii")
            # The IDNA codec refuses invalid host names, for example two dots in a row.
            (url.hostname or "").encode("idna")
        except ValueError:
            raise malformed from None
        if url.scheme not in {"http", "https"} or not url.hostname or url.query or url.fragment:
            raise malformed
        path = url.path.rstrip("/")
        return cls(f"{url.scheme}://{url.netloc}{path}", url.scheme == "https", url.hostname, port, f"{path}/json")


class HeadNode:
    """A head node.

    A client with a user logs in before the first call, and again when the session has ended. Every method raises
    HeadNodeError if the request fails, and UnavailableError if the same request may succeed later.

    Args:
        endpoint: where it listens.
        username: a BCM user; empty if the client certificate in `tls` identifies the client.
        password: its password; no message shows it.
        tls: how to check the server's certificate, and the client's own certificate if it has one; None checks against
            the CAs that this machine trusts.
        timeout: seconds to wait for an answer.

    """

    def __init__(
        self,
        endpoint: Endpoint,
        username: str,
        password: str,
        *,
        tls: ssl.SSLContext | None = None,
        timeout: float = 30,
    ) -> None:
        self.url = endpoint.url
        self._endpoint = endpoint
        self.timeout = timeout
        self._username = username
        self._password = password
        self._tls = (tls or ssl.create_default_context()) if endpoint.secure else None
        self._cookie: str | None = None
        self.clock_offset = 0.0
        """Seconds by which the head node's clock is ahead of this machine's, as far as its answers tell."""

    # --- records and status

    def node(self, hostname: str) -> Record:
        """Return the record of a node.

        Raises NotFoundError when no node of this name is registered.
        """
        missing = f"no node {hostname!r} is registered at the head node"
        try:
            return self._get("cmdevice.getNode", hostname, missing)
        except NotFoundError as error:
            unknown = error
        # getNode knows no LiteNodes.
        try:
            return next(record for record in self.nodes() if record.get("hostname") == hostname)
        except (NotFoundError, StopIteration):
            raise unknown from None

    def nodes(self) -> list[Record]:
        """Return the records of all nodes, LiteNodes and head nodes included, and of no other device."""
        # getNodes lacks LiteNodes.
        devices = self._list("cmdevice.getDevices")
        return [record for record in devices if str(record.get("childType") or "Node").endswith("Node")]

    def statuses(self, uuids: Iterable[str]) -> dict[str, LiveStatus]:
        """Return the live status of devices by UUID, of those that the head node knows."""
        wanted = list(uuids)
        if not wanted:
            return {}
        found = self._list("cmstatus.getStatusForDevices", wanted)
        return {str(record.get("ref_device_uuid")): LiveStatus.of(record) for record in found}

    def category(self, key: str) -> Record:
        """Return the record of a category by UUID or name.

        Raises NotFoundError when there is none.
        """
        return self._get("cmdevice.getCategory", key, f"there is no category {key!r} at the head node")

    def categories(self) -> list[Record]:
        """Return the records of all categories."""
        return self._list("cmdevice.getCategories")

    def software_images(self) -> list[Record]:
        """Return the records of all software images."""
        return self._list("cmpart.getSoftwareImages")

    def networks(self) -> list[Record]:
        """Return the records of all networks."""
        return self._list("cmnet.getNetworks")

    def version(self) -> str:
        """Return the version of Base Command Manager, such as 10.24.11.

        Raises NotFoundError if the head node does not return it.
        """
        unknown = "the head node does not return its version"
        version = self._get("cmmain.getVersion", None, unknown).get("cmVersion")
        if not version:
            raise NotFoundError(unknown)
        return str(version)

    def provisioning_status(self) -> Record:
        """Return the state of the provisioning subsystem.

        Raises NotFoundError when the head node does not answer this call.
        """
        return self._get("cmprov.getProvisioningStatus", [], "the head node does not return its provisioning status")

    def knows_power_operation(self) -> bool:
        """Return whether the head node has `powerOperation`, with a request for the power STATUS of no device.

        Raises AccessRefusedError when the user has no right to it.
        """
        request = {"baseType": "PowerOperation", "devices": [], "operation": "STATUS"}
        return self._knows("cmdevice.powerOperation", args=[request])

    def knows_power_on(self) -> bool:
        """Return whether the head node has `powerOn`, with a request for a node that it does not have.

        Raises AccessRefusedError when the user has no right to it.
        """
        return self._knows("cmdevice.powerOn", arg=f"no-such-node-{urandom(8).hex()}")

    def _knows(self, name: str, **arguments: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
        try:
            self._ask(name, arguments)
        except UnknownCallError:
            return False
        except (AccessRefusedError, UnavailableError):
            raise
        except HeadNodeError:
            # If the head node refuses the call, it knows the call.
            return True
        return True

    # --- the protocol

    def log_in(self) -> None:
        """Start a session.

        Raises LoginRefusedError when user name or password is wrong.
        """
        request = {"service": "login", "username": self._username, "password": self._password}
        status, headers, text = self._post(request, cookie=None)
        # Messages do not repeat the answer: an unknown server's answer may hold the password.
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise UnavailableError(f"{self.url} answers the login with HTTP status {status}")
        try:
            cookies = SimpleCookie("; ".join(headers.get_all("Set-Cookie", [])))
        except CookieError:
            cookies = SimpleCookie()
        refused = status == HTTPStatus.OK and not cookies and (text.strip() == "false" or "errormessage" in text)
        if refused or status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise LoginRefusedError(
                f"{self.url} refuses the login of {self._username!r}: check BCM_USERNAME and BCM_PASSWORD"
            )
        # The name of the cookie is not known for every release. The answer of another server, such as a proxy, is not
        # JSON.
        if status != HTTPStatus.OK or not cookies or not _is_json(text):
            raise HeadNodeError(
                f"{self.url} does not answer a login as BCM does (HTTP status {status}); check "
                "BCM_ENDPOINT: BCM listens on https and port 8081"
            )
        self._cookie = "; ".join(f"{name}={cookie.value}" for name, cookie in cookies.items())

    def call(self, name: str, *arguments: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Call `service.call` and return its answer.

        Raises AccessRefusedError and NotFoundError when BCM says so; any other refusal is a HeadNodeError with BCM's
        message.
        """
        return self._ask(name, {"args": list(arguments)} if arguments else {})

    def _ask(self, name: str, arguments: Record) -> Any:  # noqa: ANN401 - whatever JSON holds
        if not self._username:
            return self._call(name, arguments)
        fresh = self._cookie is None
        if fresh:
            self.log_in()
        try:
            return self._call(name, arguments)
        except AccessRefusedError:
            if fresh:
                raise
        # The session may have ended.
        self.log_in()
        return self._call(name, arguments)

    def _call(self, name: str, arguments: Record) -> Any:  # noqa: ANN401 - whatever JSON holds
        service, _, call = name.partition(".")
        request = {"service": service, "call": call, **arguments}
        status, _, text = self._post(request, self._cookie)
        if status != HTTPStatus.OK:
            kind = HeadNodeError
            if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                kind = UnavailableError
            elif status in {HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND}:
                kind = UnknownCallError
            elif status == HTTPStatus.UNAUTHORIZED:
                kind = AccessRefusedError
            raise kind(f"{self.url} answers {name} with HTTP status {status}{_quoted(text)}")
        try:
            answer = json.loads(text)
        except (ValueError, RecursionError):
            raise HeadNodeError(f"{self.url} answers {name} with text that is not JSON{_quoted(text)}") from None
        if isinstance(answer, dict):
            words = answer.get("errormessage")
            if isinstance(words, str) and words.strip():
                raise _kind_of(words)(f"{self.url} refuses {name}{_quoted(words)}")
            if "error" in answer or answer.get("success") is False:
                raise NotFoundError(f"{self.url} refuses {name}{_quoted(text)}")
        return answer

    def _list(self, name: str, *arguments: Any) -> list[Record]:  # noqa: ANN401 - whatever JSON holds
        answer = self.call(name, *arguments)
        # BCM returns null for a record that it does not have.
        records = [entry for entry in answer if entry is not None] if isinstance(answer, list) else None
        if records is None or not all(isinstance(entry, dict) for entry in records):
            raise HeadNodeError(f"{self.url} answers {name} with JSON that is not a list of records")
        return records

    def _get(self, name: str, key: Any, missing: str) -> Record:  # noqa: ANN401 - whatever JSON holds
        try:
            answer = self.call(name, *([] if key is None else [key]))
        except NotFoundError as error:
            raise NotFoundError(f"{missing}: {error}") from None
        if answer is None:
            raise NotFoundError(missing)
        if not isinstance(answer, dict):
            raise HeadNodeError(f"{self.url} answers {name} with JSON that is not a record")
        return answer

    def _post(self, request: Record, cookie: str | None) -> tuple[int, http.client.HTTPMessage, str]:
        host, port = self._endpoint.host, self._endpoint.port
        connection = (
            http.client.HTTPSConnection(host, port, timeout=self.timeout, context=self._tls)
            if self._tls
            else http.client.HTTPConnection(host, port, timeout=self.timeout)
        )
        headers = {"Content-Type": "application/json", "Connection": "close"}
        if cookie:
            headers["Cookie"] = cookie
        began = time.time()
        try:
            connection.request("POST", self._endpoint.path, json.dumps(request), headers)
            response = connection.getresponse()
            text = response.read().decode(errors="replace")
        except TimeoutError:
            raise UnavailableError(f"{self.url} does not answer within {self.timeout:g} s") from None
        except ssl.SSLEOFError:
            raise UnavailableError(f"{self.url} closes the connection before it answers") from None
        except ssl.SSLError as error:
            raise HeadNodeError(f"{self.url}: {_tls_trouble(error)}") from None
        # Before OSError, because an HTTPException without any answer is an OSError too.
        except http.client.HTTPException:
            plain = "" if self._tls or cookie else "; try https"
            raise UnavailableError(
                f"{self.url} closes the connection before its answer is complete, or does not speak HTTP{plain}"
            ) from None
        except OSError as error:
            raise UnavailableError(f"{self.url} cannot be reached: {error.strerror or error}") from None
        finally:
            connection.close()
        self._compare_clocks(response.headers.get("Date"), began)
        return response.status, response.headers, text

    def _compare_clocks(self, date: str | None, began: float) -> None:
        """Record the difference of the clocks, less the resolution of `Date` (a second) and the time of the request."""
        try:
            there = parsedate_to_datetime(date or "").timestamp()
        except (ValueError, TypeError):
            return
        early, late = began - 1, time.time()
        self.clock_offset = there - late if there > late else min(0.0, there - early)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _kind_of(words: str) -> type[HeadNodeError]:
    """Return the error for an `errormessage` of BCM."""
    if _NO_ACCESS in words.lower():
        return AccessRefusedError
    return UnknownCallError if words.strip().lower().startswith(_NO_CALL) else HeadNodeError


def _quoted(text: str) -> str:
    """Return the beginning of an answer, on one line, without passwords and with a colon before it."""
    words = _PASSWORD.sub(r'\1"***"', " ".join(text.split()))
    return f": {words[:_SHOWN]}{'…' if len(words) > _SHOWN else ''}" if words else ""


def _tls_trouble(error: ssl.SSLError) -> str:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return f"no TLS connection: {error.reason or error}; the server may not speak TLS"
    if error.verify_code in _OTHER_HOST:
        return (
            f"its certificate is that of another host: {error.verify_message.rstrip('.')}. Use the name in the "
            "certificate in BCM_ENDPOINT, or disable the check with --insecure"
        )
    return (
        f"its certificate cannot be trusted: {error.verify_message}. BCM signs it with the cluster's own CA: name the "
        "CA's certificate with --ca-file, or disable the check with --insecure"
    )
