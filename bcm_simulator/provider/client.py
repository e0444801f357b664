"""The provider's HTTP client: POST <endpoint>/json, one login, retries, and when a reply is an error."""

import asyncio
import json
import logging
import random
import ssl
from collections.abc import Coroutine
from http import HTTPStatus
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

import aiohttp

from bcm_simulator.provider.api import ApiError, EmptyReplyError, pause
from bcm_simulator.provider.wire import Json

T = TypeVar("T")

LOGIN_COOKIE = "cm-login-token"
ATTEMPTS = 4
FIRST_PAUSE_SECONDS = 1.0
MOST_JITTER = 0.2
MOST_TEXT_OF_ERROR = 500

log = logging.getLogger(__name__)


class Response(NamedTuple):
    """A response, read to its end."""

    status: int
    text: str


class Client:
    """A session at the head node.

    `timeout` is in seconds and holds for each attempt of each request. `takes_null`: whether the reply null is a
    success.
    """

    def __init__(self, endpoint: str, *, insecure_skip_verify: bool, timeout: float, takes_null: bool) -> None:
        self._url = f"{endpoint}/json"
        try:
            url = urlsplit(self._url)
            _ = url.port  # it is read only now
        except ValueError as error:
            raise ApiError(f"invalid endpoint {endpoint!r}: {error}") from error
        if not (url.scheme in {"http", "https"} and url.hostname):
            raise ApiError(
                f"invalid endpoint {endpoint!r}: it needs a scheme and a host, such as https://head-node:8081"
            )
        if url.scheme == "http":
            log.warning("the BCM endpoint uses http: the password and everything else travels unencrypted")
        self._timeout = timeout
        self._takes_null = takes_null
        self._stopped = asyncio.Event()
        self._http = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                ssl=_trust(url.scheme, insecure_skip_verify=insecure_skip_verify), limit=0, keepalive_timeout=90
            ),
            # The cookie jar is unsafe, because it otherwise refuses cookies from an endpoint with an IP address.
            cookie_jar=aiohttp.CookieJar(unsafe=True, quote_cookie=False),
            # No timeouts here, because `_attempt` limits the whole attempt.
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            headers={"Content-Type": "application/json"},
        )

    async def close(self) -> None:
        """End the session."""
        await self._http.close()

    async def login(self, username: str, password: str) -> None:
        """Open the session. There is one per provider process, and it is never renewed."""
        response = await self._send({"service": "login", "username": username, "password": password})
        if response.status != HTTPStatus.OK:
            raise ApiError(f"login failed: HTTP {response.status}: {response.text[:MOST_TEXT_OF_ERROR]}")
        if _parse(response.text) is not True:
            raise ApiError("login failed: the head node did not accept the username and password")
        cookie = next((cookie for cookie in self._http.cookie_jar if cookie.key == LOGIN_COOKIE), None)
        if cookie is None:
            raise ApiError(f"login failed: the head node set no cookie {LOGIN_COOKIE}")
        if not (cookie["secure"] and cookie["httponly"]):
            log.warning("the cookie %s is not marked as Secure and HttpOnly", LOGIN_COOKIE)

    async def call(self, service: str, call: str, *args: Json, in_order: bool = False) -> Json:
        """Make a call with positional arguments, or with none, and return a reply that is a success."""
        request: dict[str, Json] = {"service": service, "call": call}
        if args:
            request["args"] = args if in_order else [_sorted(argument) for argument in args]
        return self._judge(await self._send(request))

    async def call_single(self, service: str, call: str, argument: str) -> Json:
        """Make a call in the form with a single argument, which the power calls take."""
        return self._judge(await self._send({"service": service, "call": call, "arg": argument}))

    async def pause(self, seconds: float) -> None:
        """Wait, scaled by the user's factor, or until Terraform is interrupted, which is an error."""
        await self._unless_stopped(pause(seconds))

    def stop(self) -> None:
        """End the running call and begin no other: Terraform was interrupted."""
        self._stopped.set()

    def _judge(self, response: Response) -> Json:
        if not HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
            raise ApiError(f"HTTP {response.status}: {response.text[:MOST_TEXT_OF_ERROR]}")
        if not response.text.strip():
            raise EmptyReplyError("the reply is empty")
        reply = _parse(response.text)
        if isinstance(reply, dict):
            if reply.get("success") is False:
                raise ApiError(_refusal(reply))
            if "error" in reply:
                raise ApiError(f"API error (code: {_shown(reply.get('code', 'none'))}): {_shown(reply['error'])}")
        elif not (isinstance(reply, list | bool) or (reply is None and self._takes_null)):
            error = EmptyReplyError if reply is None else ApiError
            raise error(f"unexpected JSON type in response: {response.text[:MOST_TEXT_OF_ERROR]}")
        return reply

    async def _send(self, request: Json) -> Response:
        body = json.dumps(request, separators=(",", ":"), ensure_ascii=False, default=float).encode()
        seconds = FIRST_PAUSE_SECONDS
        for attempt in range(1, ATTEMPTS + 1):
            try:
                response = await self._unless_stopped(self._attempt(body))
            except TimeoutError:
                failure = f"no reply within {self._timeout:g} seconds"
            except aiohttp.ClientConnectorCertificateError as error:
                raise ApiError(f"request failed: {error}") from error
            except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, aiohttp.ClientResponseError) as error:
                failure = f"request failed: {str(error) or type(error).__name__}"
            except aiohttp.ClientError as error:
                raise ApiError(f"request failed: {error}") from error
            else:
                if response.status < HTTPStatus.INTERNAL_SERVER_ERROR or attempt == ATTEMPTS:
                    return response
                failure = f"HTTP {response.status}"
            if attempt < ATTEMPTS:
                log.warning("%s.%s: %s; trying again", request["service"], request.get("call"), failure)
                await self.pause(seconds * (1 + random.uniform(0, MOST_JITTER)))  # noqa: S311 - jitter
                seconds *= 2
        raise ApiError(f"{failure}, {ATTEMPTS} attempts")

    async def _attempt(self, body: bytes) -> Response:
        async with asyncio.timeout(self._timeout):
            async with self._http.post(self._url, data=body) as response:
                return Response(response.status, await response.text(errors="replace"))

    async def _unless_stopped(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.ensure_future(work)
        stopped = asyncio.ensure_future(self._stopped.wait())
        try:
            await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise ApiError("interrupted")
            return task.result()
        finally:
            task.cancel()
            stopped.cancel()


def _trust(scheme: str, *, insecure_skip_verify: bool) -> ssl.SSLContext:
    """Return which certificates are trusted: all, those of the system's store, or none for http."""
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if insecure_skip_verify:
        trust.check_hostname = False
        trust.verify_mode = ssl.CERT_NONE
    elif scheme == "https":  # reading the store takes longer than the rest of a login
        trust.load_default_certs()
    return trust


def _shown(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _refusal(reply: dict[str, Json]) -> str:
    if "validation" not in reply:
        reasons = [str(reply[key]) for key in ("message", "errormessage", "error") if reply.get(key)]
        return f"API operation failed: {'; '.join(reasons) or 'no reason given'}"
    problems = reply["validation"] or []
    texts = [
        f"{item.get('field', '')}: {item.get('message', '')}" if isinstance(item, dict) else str(item)
        for item in (problems if isinstance(problems, list) else [problems])
    ]
    match texts:
        case []:
            return "validation failed (no details provided)"
        case [text]:
            return f"validation error: {text}"
    return f"validation errors: [{'; '.join(texts)}]"


def _parse(text: str) -> Json:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ApiError(f"the reply is not JSON: {error}") from error


def _sorted(value: Json) -> Json:
    """Sort the keys of entities at every depth."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value
