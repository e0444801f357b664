"""A readiness command that looks at the head node: exit 0 once the node is up, 99 when its installation has failed.

It polls twenty times a second for as long as the module lets it, so that a test waits for the head node alone. It reads
NODE_HOSTNAME and POWER_REQUESTED_AT, which the module sets, and the credentials that the provider uses. Only a status
that is not older than the power request counts.
"""

import json
import os
import sys
import time
import urllib.request
from datetime import datetime
from typing import Any

POLL_SECONDS = 0.05
FAILED = 99


def main() -> int:
    """Wait for the node and return the exit status."""
    endpoint = f"{os.environ['BCM_ENDPOINT']}/json"
    requested = datetime.fromisoformat(os.environ["POWER_REQUESTED_AT"]).timestamp()
    login = {"service": "login", "username": os.environ["BCM_USERNAME"], "password": os.environ["BCM_PASSWORD"]}
    accepted, cookie = _post(endpoint, login)
    if accepted is not True:
        return 1
    find = {"service": "cmdevice", "call": "getDevice", "args": [os.environ["NODE_HOSTNAME"]]}
    device, _ = _post(endpoint, find, cookie)
    while True:
        ask = {"service": "cmstatus", "call": "getStatus", "args": [device["uuid"]]}
        status, _ = _post(endpoint, ask, cookie)
        if status["reportedStatusTimestamp"] >= requested:
            if status["status"] == "UP":
                return 0
            if status["status"] == "INSTALLER_FAILED":
                return FAILED
        time.sleep(POLL_SECONDS)


def _post(url: str, body: dict[str, Any], cookie: str = "") -> tuple[Any, str]:
    headers = {"Content-Type": "application/json", "Cookie": cookie}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310 - the URL is the test's own
    with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310
        return json.load(response), response.headers.get("Set-Cookie", "").partition(";")[0]


if __name__ == "__main__":
    sys.exit(main())
