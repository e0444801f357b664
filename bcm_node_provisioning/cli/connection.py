"""How commands reach the head node: by options and environment, with all errors at once and never the password."""

from __future__ import annotations

import argparse
import os
import ssl
import sys
from pathlib import Path

from bcm_node_provisioning.head_node import Endpoint, HeadNode

ENVIRONMENT = """\
The head node is found in the environment, as by the Terraform provider:
  BCM_ENDPOINT      its URL, such as https://bcm-head:8081
  BCM_USERNAME      a BCM user; not needed with a client certificate
  BCM_PASSWORD      the user's password; if unset, a prompt at a terminal
  BCM_CERT          a client certificate instead, such as ~/.cm/admin.pem (--cert)
  BCM_KEY           its key, unless it is in the same file (--key)
"""


class UsageError(Exception):
    """An error of the user; the message has one line for each error."""


def seconds(text: str) -> float:
    """Read a positive number of seconds, for argparse."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return number


def add_connection_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options about the head node that all commands share."""
    group = parser.add_argument_group("head node")
    trust = group.add_mutually_exclusive_group()
    trust.add_argument(
        "--ca-file", type=Path, metavar="FILE", help="trust the CAs in this file (PEM), such as the cluster's own"
    )
    trust.add_argument("--insecure", action="store_true", help="do not check the head node's certificate")
    group.add_argument(
        "--cert", type=Path, metavar="FILE", default=_path("BCM_CERT"), help="a client certificate (PEM)"
    )
    group.add_argument("--key", type=Path, metavar="FILE", default=_path("BCM_KEY"), help="its key (PEM)")
    group.add_argument(
        "--request-timeout",
        type=seconds,
        default=30.0,
        metavar="SECONDS",
        help="how long to wait for an answer (default: 30)",
    )


def connect(options: argparse.Namespace) -> HeadNode:
    """Return the head node that environment and options name; nothing is sent yet.

    Raises UsageError naming everything that is missing or wrong.
    """
    errors = []
    url, username, password = (os.environ.get(f"BCM_{name}", "") for name in ("ENDPOINT", "USERNAME", "PASSWORD"))
    if options.cert and not password:
        username = ""
    if not url:
        errors.append("BCM_ENDPOINT is not set: the head node's URL, such as https://bcm-head:8081")
    if not username and not options.cert:
        errors.append("BCM_USERNAME is not set: the name of a BCM user (or give a client certificate with --cert)")
    if not password and not options.cert and not _at_terminal():
        errors.append("BCM_PASSWORD is not set: the password of the BCM user; only a terminal has a prompt for it")
    endpoint = tls = None
    try:
        endpoint = Endpoint.of(url) if url else None
    except ValueError as error:
        errors.append(f"BCM_ENDPOINT: {error}")
    if options.cert and endpoint and not endpoint.secure:
        errors.append(f"--cert (BCM_CERT) requires https; BCM_ENDPOINT is {endpoint.url}")
    try:
        tls = _tls(options)
    except ValueError as error:
        errors.append(str(error))
    if errors or endpoint is None:
        raise UsageError("\n".join(errors))
    if username and not password:
        password = _prompted(username, endpoint.url)
    return HeadNode(endpoint, username, password, tls=tls, timeout=options.request_timeout)


def is_named() -> bool:
    """Return whether the environment names a head node."""
    return bool(os.environ.get("BCM_ENDPOINT"))


def _path(variable: str) -> Path | None:
    given = os.environ.get(variable)
    return Path(given) if given else None


def _at_terminal() -> bool:
    # A stream that is closed is None.
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def _prompted(username: str, url: str) -> str:
    from getpass import getpass  # noqa: PLC0415 - seldom needed

    try:
        password = getpass(f"Password of {username} at {url}: ")
    except EOFError:
        # Unlike a return, Ctrl-D leaves the cursor behind the prompt.
        sys.stderr.write("\n")
        password = ""
    if not password:
        raise UsageError("no password was given")
    return password


def _tls(options: argparse.Namespace) -> ssl.SSLContext | None:
    """Return how to check the server's certificate, and the client's own certificate; None: the CAs of this machine.

    Raises ValueError naming the option or file that is wrong.
    """
    if options.key and not options.cert:
        raise ValueError("--key (BCM_KEY) requires --cert (BCM_CERT)")
    if not options.insecure and not options.ca_file and not options.cert:
        return None
    try:
        context = ssl.create_default_context(cafile=options.ca_file)
    except ssl.SSLError:
        raise ValueError(f"--ca-file {options.ca_file}: not a certificate in PEM form") from None
    except OSError as error:
        raise ValueError(f"--ca-file {options.ca_file}: {error.strerror}") from None
    if options.insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if options.cert:
        given = f"--cert {options.cert}{f', --key {options.key}' if options.key else ''}"
        try:
            # Without a password function OpenSSL prompts for the passphrase of an encrypted key.
            context.load_cert_chain(options.cert, options.key, password=lambda: "")
        except ssl.SSLError:
            raise ValueError(
                f"{given}: not a certificate and its unencrypted key in PEM form that belong together"
            ) from None
        except OSError as error:
            raise ValueError(f"{given}: {error.strerror}") from None
    return context
