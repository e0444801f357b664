"""How commands reach the head node: options and environment, all faults at once, and never the password."""

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
  BCM_USERNAME      a BCM user
  BCM_PASSWORD      the user's password; asked for at a terminal when unset
"""


class UsageError(Exception):
    """Something that the user has to change; the message says what, one fault per line."""


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
        "--request-timeout",
        type=seconds,
        default=30.0,
        metavar="SECONDS",
        help="how long the head node may be silent (default: 30)",
    )


def connect(options: argparse.Namespace) -> HeadNode:
    """Return the head node that environment and options name; nothing is sent yet.

    Raises UsageError naming everything that is missing or wrong.
    """
    faults = []
    url, username, password = (os.environ.get(f"BCM_{name}", "") for name in ("ENDPOINT", "USERNAME", "PASSWORD"))
    if not url:
        faults.append("BCM_ENDPOINT is not set: the head node's URL, such as https://bcm-head:8081")
    if not username:
        faults.append("BCM_USERNAME is not set: the name of a BCM user")
    if not password and not _at_terminal():
        faults.append("BCM_PASSWORD is not set: the password of the BCM user; it is asked for only at a terminal")
    endpoint = tls = None
    try:
        endpoint = Endpoint.of(url) if url else None
    except ValueError as error:
        faults.append(f"BCM_ENDPOINT: {error}")
    try:
        tls = _tls(options)
    except ValueError as error:
        faults.append(f"--ca-file {options.ca_file}: {error}")
    if faults or endpoint is None:
        raise UsageError("\n".join(faults))
    password = password or _asked(username, endpoint.url)
    return HeadNode(endpoint, username, password, tls=tls, timeout=options.request_timeout)


def _at_terminal() -> bool:
    # A stream that is closed is None.
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def _asked(username: str, url: str) -> str:
    from getpass import getpass  # noqa: PLC0415 - seldom needed

    try:
        password = getpass(f"Password of {username} at {url}: ")
    except EOFError:
        # Unlike a return, this leaves the cursor behind the question.
        sys.stderr.write("\n")
        password = ""
    if not password:
        raise UsageError("no password was given")
    return password


def _tls(options: argparse.Namespace) -> ssl.SSLContext | None:
    """Return how the certificate is checked; None stands for the CAs that this machine trusts.

    Raises ValueError when the CA file cannot be used.
    """
    if not options.insecure and options.ca_file is None:
        return None
    if options.insecure:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        return ssl.create_default_context(cafile=options.ca_file)
    except ssl.SSLError:
        raise ValueError("not a certificate in PEM form") from None
    except OSError as error:
        raise ValueError(error.strerror) from None
