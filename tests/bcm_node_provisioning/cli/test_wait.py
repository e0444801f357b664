"""`wait`, as a process: its output, its exit status, and its requests."""

from __future__ import annotations

import math
import re
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import PASSWORD, Ended, ForeignHeadNode, Reply, Sequel, clean, command
from support.rehearsal import power

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bcm_node_provisioning.head_node import HeadNode as Client
    from bcm_simulator.running import HeadNode

UUID = "8d1f0a52-3c44-4b0e-9a55-0c7a1f2b3d01"
STATUS = "cmstatus.getStatusForDevices"
LONG_AGO, LONG_HENCE = "2020-01-01T00:00:00Z", "2090-01-01T00:00:00Z"


def wait(head: HeadNode | ForeignHeadNode, *arguments: str, **environment: str) -> Ended:
    return command("wait", *arguments, environment={**head.environment, **environment})


def stamp(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def status(phase: str, **more: Any) -> list[dict[str, Any]]:
    return [{"ref_device_uuid": UUID, "status": phase, **more}]


# --- a single check


def test_a_node_that_is_up(head: HeadNode) -> None:
    assert wait(head, "cpu-01") == (0, "cpu-01: UP: ready\n", "")
    node = head.devices()["cpu-01"]["uuid"]
    assert [(request.name, request.args) for request in head.requests()[1:]] == [
        ("cmdevice.getNode", ["cpu-01"]),
        ("cmstatus.getStatusForDevices", [[node]]),
    ]
    assert head.requests(changes_only=True) == []


def test_the_readiness_checks_environment(head: HeadNode) -> None:
    environment = {
        "NODE_HOSTNAME": "cpu-01",
        "NODE_SOFTWARE_IMAGE": "default-image",
        "POWER_ACTION": "power_on",
        "POWER_REQUESTED_AT": stamp(time.time()),
    }
    assert wait(head, **environment) == (0, "cpu-01: UP: ready, linked to image 'default-image'\n", "")


def test_arguments_take_precedence_over_the_environment(head: HeadNode) -> None:
    arguments = ("cpu-01", "--power-action", "power_cycle", "--since", LONG_AGO, "--image", "default-image")
    environment = {
        "NODE_HOSTNAME": "login-01",
        "POWER_ACTION": "power_on",
        "POWER_REQUESTED_AT": LONG_HENCE,
        "NODE_SOFTWARE_IMAGE": "x",
    }
    assert wait(head, *arguments, **environment).out == "cpu-01: UP: ready, linked to image 'default-image'\n"


def test_a_node_that_is_not_registered(head: HeadNode) -> None:
    assert wait(head, "cpu-02") == (1, "cpu-02: missing: no node 'cpu-02' is registered at the head node\n", "")


def test_a_node_on_its_way(head: HeadNode) -> None:
    power(head, "cpu-01", "OFF")
    head.settle()
    power(head, "cpu-01", "ON")
    seen = []
    for _ in range(40):
        ended = wait(head, "cpu-01", "--power-action", "power_on")
        if ended.out not in seen:
            seen.append(ended.out)
        if ended.code == 0:
            break
        assert (ended.code, ended.err) == (1, "")
        due = head.clock().next_due
        assert due is not None
        head.advance(due)
    assert seen == [
        "cpu-01: DOWN: not up yet\n",
        "cpu-01: BOOTING (vmlinuz from bcm-head): not up yet\n",
        "cpu-01: INSTALLING (node-installer started): not up yet\n",
        "cpu-01: INSTALLING (checking disks): not up yet\n",
        "cpu-01: INSTALLING (mounting disks): not up yet\n",
        "cpu-01: INSTALLING (waiting for SYNC provisioning to '/' to start): not up yet\n",
        "cpu-01: INSTALLING (provisioning started, waiting for completion): not up yet\n",
        "cpu-01: INSTALLING (provisioning complete): not up yet\n",
        "cpu-01: INSTALLING (initializing SELinux): not up yet\n",
        "cpu-01: INSTALLER_CALLINGINIT (switching to local root): not up yet\n",
        "cpu-01: UP: ready\n",
    ]


def test_an_installation_that_fails(head: HeadNode) -> None:
    head.fault("install_failure", node="cpu-01", message="no space left on /dev/sda")
    power(head, "cpu-01", "RESET")
    head.settle()
    environment = {"POWER_ACTION": "power_cycle", "POWER_REQUESTED_AT": stamp(head.node("cpu-01").since - 1)}
    assert wait(head, "cpu-01", **environment) == (
        99,
        "cpu-01: INSTALLER_FAILED (no space left on /dev/sda): "
        "the installer has failed; its log is in /var/log/node-installer\n",
        "",
    )


@pytest.mark.parametrize("later", [0, 1])
def test_a_failure_from_before_the_request_does_not_count(later: int, head: HeadNode) -> None:
    """Nor does one in the same second as the request: no installation fails within a second."""
    head.fault("install_failure", node="cpu-01", count=1)
    power(head, "cpu-01", "RESET")
    head.settle()
    failed = int(head.node("cpu-01").since)
    environment = {"POWER_ACTION": "power_cycle", "POWER_REQUESTED_AT": stamp(failed + later)}
    ended = wait(head, "cpu-01", **environment)
    assert ended == (
        1,
        f"cpu-01: INSTALLER_FAILED (provisioning failed): since {stamp(failed)}, not since the request\n",
        "",
    )


def test_a_power_cycle_from_its_request_to_its_end(head: HeadNode) -> None:
    was_up = int(head.node("cpu-01").since)
    requested = was_up + 1
    cycle = {"POWER_ACTION": "power_cycle", "POWER_REQUESTED_AT": stamp(requested)}
    before = (1, f"cpu-01: UP: since {stamp(was_up)}, not since the request\n", "")
    assert wait(head, "cpu-01", **cycle) == before
    assert wait(head, "cpu-01", **{**cycle, "POWER_ACTION": "power_on"}).code == 0
    # The request was accepted, and the node runs for another moment.
    power(head, "cpu-01", "RESET")
    assert wait(head, "cpu-01", **cycle) == before
    head.advance(60)
    assert wait(head, "cpu-01", **cycle).code == 1
    time.sleep(max(0.0, requested - time.time()))
    head.settle()
    assert wait(head, "cpu-01", **cycle) == (0, "cpu-01: UP: ready\n", "")


def test_an_image_that_changed_since_the_boot(head: HeadNode, client: Client) -> None:
    category, image = head.categories()["default"], head.images()["dgx-os-6.4"]
    proxy = {**category["softwareImageProxy"], "parentSoftwareImage": image["uuid"]}
    update = {"baseType": "Category", "uuid": category["uuid"], "name": "default", "softwareImageProxy": proxy}
    assert client.call("cmdevice.updateCategory", update, False)["success"] is True  # noqa: FBT003 - force, by position
    assert wait(head, "cpu-01") == (1, "cpu-01: UP: restart required: software image\n", "")


def test_another_image_than_requested(head: HeadNode) -> None:
    reason = "linked to image 'default-image' instead of 'dgx-os-6.4'"
    assert wait(head, "cpu-01", "--image", "dgx-os-6.4") == (1, f"cpu-01: UP: {reason}\n", "")


def test_a_node_that_has_an_image_of_its_own(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmdevice.getNode"]["softwareImageProxy"] = {"parentSoftwareImage": "i2"}
    foreign.answers["cmdevice.getCategory"] = {"uuid": "c1", "softwareImageProxy": {"parentSoftwareImage": "i1"}}
    foreign.answers["cmpart.getSoftwareImages"] = [{"uuid": "i1", "name": "one"}, {"uuid": "i2", "name": "two"}]
    assert wait(foreign, "gpu-07", "--image", "two").code == 0
    assert wait(foreign, "gpu-07", "--image", "one").code == 1


@pytest.mark.parametrize("category", [None, {}, {"softwareImageProxy": {"parentSoftwareImage": "i9"}}])
def test_an_image_that_the_records_do_not_show(foreign: ForeignHeadNode, category: Any) -> None:
    foreign.answers |= {"cmdevice.getCategory": category, "cmpart.getSoftwareImages": []}
    reason = "ready; requested image 'one', linked image not known"
    assert wait(foreign, "gpu-07", "--image", "one") == (0, f"gpu-07: UP: {reason}\n", "")


def test_a_head_node_that_returns_no_time(foreign: ForeignHeadNode) -> None:
    cycle = {"POWER_ACTION": "power_cycle", "POWER_REQUESTED_AT": LONG_AGO}
    reason = "since when is not known: it may be from before the request"
    assert wait(foreign, "gpu-07", **cycle) == (1, f"gpu-07: UP: {reason}\n", "")
    foreign.answers[STATUS] = status("INSTALLER_FAILED")
    assert wait(foreign, "gpu-07", **cycle) == (1, f"gpu-07: INSTALLER_FAILED: {reason}\n", "")
    # Without a request, no status is from before the request.
    assert wait(foreign, "gpu-07").code == 99


@pytest.mark.parametrize("ahead", [-3600.0, 3600.0])
def test_a_head_node_whose_clock_differs(foreign: ForeignHeadNode, ahead: float) -> None:
    foreign.clock_offset = ahead
    requested = math.floor(time.time())
    cycle = {"POWER_ACTION": "power_cycle", "POWER_REQUESTED_AT": stamp(requested)}
    foreign.answers[STATUS] = status("UP", reportedStatusTimestamp=int(requested + ahead - 60))
    assert wait(foreign, "gpu-07", **cycle).code == 1
    foreign.answers[STATUS] = status("UP", reportedStatusTimestamp=int(requested + ahead + 60))
    assert wait(foreign, "gpu-07", **cycle).code == 0


def test_a_closed_node(foreign: ForeignHeadNode) -> None:
    foreign.answers[STATUS] = status("UP", closed=True)
    assert wait(foreign, "gpu-07") == (1, "gpu-07: UP: closed by an operator\n", "")


def test_a_node_without_a_status(foreign: ForeignHeadNode) -> None:
    foreign.answers[STATUS] = []
    assert wait(foreign, "gpu-07") == (1, "gpu-07: not known: the head node returns no status of it\n", "")


def test_the_installers_message_stays_on_one_line(foreign: ForeignHeadNode) -> None:
    foreign.answers[STATUS] = status("INSTALLING", infoMessage="checking\n\x1b[2Jdisks")
    assert wait(foreign, "gpu-07").out == "gpu-07: INSTALLING (checking [2Jdisks): not up yet\n"


# --- a head node that does not answer


def test_a_temporary_error_means_not_yet(head: HeadNode) -> None:
    head.fault("http_500", call="cmdevice.getNode", count=1, message="try later")
    ended = wait(head, "cpu-01")
    assert (ended.code, ended.err) == (1, "")
    assert re.fullmatch(
        r"cpu-01: not known: http://\S+ answers cmdevice\.getNode with HTTP status 500: .*try later.*\n", ended.out
    )
    assert wait(head, "cpu-01").code == 0


def test_a_silent_head_node_means_not_yet(foreign: ForeignHeadNode) -> None:
    foreign.answers["login"] = Reply(delay=1)
    reason = f"{foreign.endpoint} does not answer within 0.1 s"
    assert wait(foreign, "gpu-07", "--request-timeout", "0.1") == (1, f"gpu-07: not known: {reason}\n", "")


def test_a_refused_login_is_not_waited_on(head: HeadNode) -> None:
    began = time.monotonic()
    ended = wait(head, "cpu-01", "--timeout", "30", BCM_PASSWORD=PASSWORD)
    assert ended == (
        2,
        "",
        f"bcm-node-provisioning wait: {head.endpoint} refuses the login of 'admin': "
        "check BCM_USERNAME and BCM_PASSWORD\n",
    )
    assert time.monotonic() - began < 10


def test_a_head_node_that_refuses_the_status(foreign: ForeignHeadNode) -> None:
    del foreign.answers[STATUS]
    ended = wait(foreign, "gpu-07", "--timeout", "30")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"bcm-node-provisioning wait: {foreign.endpoint} answers {STATUS} with HTTP status 400")
    assert len(ended.err.splitlines()) == 1


# --- usage


@pytest.mark.parametrize(
    ("arguments", "environment", "faults"),
    [
        ((), {}, ["no node is named: set NODE_HOSTNAME, or name it on the command line"]),
        (
            (),
            {"POWER_ACTION": "reboot", "POWER_REQUESTED_AT": "yesterday"},
            [
                "no node is named: set NODE_HOSTNAME, or name it on the command line",
                "POWER_ACTION must be power_on or power_cycle; given: 'reboot'",
                "'yesterday' is not a time with its zone, such as 2025-01-31T12:00:00Z (--since, POWER_REQUESTED_AT)",
            ],
        ),
        (
            ("cpu-01", "--since", "2025-01-31T12:00:00"),
            {},
            [
                "'2025-01-31T12:00:00' is not a time with its zone, such as 2025-01-31T12:00:00Z "
                "(--since, POWER_REQUESTED_AT)"
            ],
        ),
        (
            ("cpu-01", "--power-action", "power_cycle"),
            {},
            [
                "power_cycle requires the time of the request in --since or POWER_REQUESTED_AT: "
                "a node that was up before does not count"
            ],
        ),
        (
            ("cpu-01",),
            {"BCM_ENDPOINT": "", "BCM_USERNAME": "", "BCM_PASSWORD": ""},
            [
                "BCM_ENDPOINT is not set: the head node's URL, such as https://bcm-head:8081",
                "BCM_USERNAME is not set: the name of a BCM user (or give a client certificate with --cert)",
                "BCM_PASSWORD is not set: the password of the BCM user; only a terminal has a prompt for it",
            ],
        ),
        (
            ("cpu-01", "--ca-file", "nowhere.pem"),
            {"BCM_ENDPOINT": "bcm-head:8081"},
            [
                "BCM_ENDPOINT: 'bcm-head:8081' is not the URL of a head node, such as https://bcm-head:8081",
                "--ca-file nowhere.pem: No such file or directory",
            ],
        ),
    ],
)
def test_all_errors_of_a_call_at_once(
    head: HeadNode, arguments: tuple[str, ...], environment: dict[str, str], faults: list[str]
) -> None:
    ended = wait(head, *arguments, **environment)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines() == [f"bcm-node-provisioning wait: {fault}" for fault in faults]
    assert head.requests() == []


@pytest.mark.parametrize(("option", "what"), [("--timeout", "-1"), ("--interval", "soon"), ("--request-timeout", "")])
def test_wrong_seconds(head: HeadNode, option: str, what: str) -> None:
    said = wait(head, "a", option, what).err.splitlines()[-1]
    assert said == f"bcm-node-provisioning wait: error: argument {option}: {what!r} is not a number of seconds above 0"


@pytest.mark.parametrize(
    "arguments",
    [
        ("a", "b"),
        ("a", "--power-action", "reboot"),
        ("a", "--timeout", "0"),
        ("a", "--timeout", "nan"),
        ("a", "--interval", "inf"),
        ("a", "--insecure", "--ca-file", "x"),
        ("a", "--password", "x"),
        ("a", "--pass", "x"),
    ],
)
def test_wrong_command_lines(head: HeadNode, arguments: tuple[str, ...]) -> None:
    ended = wait(head, *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert "Traceback" not in ended.err
    assert head.requests() == []


# --- waiting


@pytest.fixture
def moving(head: HeadNode) -> Iterator[HeadNode]:
    """Return the head node; ten simulated minutes pass after each request for a status."""
    done = threading.Event()

    def move() -> None:
        seen = 0
        while not done.wait(0.01):
            looks = len(head.requests(STATUS, ok=True))
            if looks > seen:
                seen = looks
                head.advance(600)

    thread = threading.Thread(target=move)
    thread.start()
    yield head
    done.set()
    thread.join()


def test_it_waits_until_the_node_is_up(moving: HeadNode) -> None:
    power(moving, "cpu-01", "RESET")
    since = stamp(moving.node("cpu-01").since)
    ended = wait(moving, "cpu-01", "--timeout", "30", "--interval", "0.1", "--since", since)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[-1] == "cpu-01: UP: ready"
    assert len(moving.requests("login")) == 2


def test_a_line_is_printed_once(foreign: ForeignHeadNode) -> None:
    foreign.answers[STATUS] = [
        *[Sequel(status("INSTALLING"))] * 3,
        Sequel(Reply(503)),
        *[Sequel(status("INSTALLING", infoMessage="checking disks"))] * 2,
        Sequel(status("UP")),
    ]
    ended = wait(foreign, "gpu-07", "--timeout", "30", "--interval", "0.02")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines() == [
        "gpu-07: INSTALLING: not up yet",
        f"gpu-07: not known: {foreign.endpoint} answers {STATUS} with HTTP status 503",
        "gpu-07: INSTALLING (checking disks): not up yet",
        "gpu-07: UP: ready",
    ]


def test_a_seen_change_counts_if_the_head_node_returns_no_time(foreign: ForeignHeadNode) -> None:
    foreign.answers[STATUS] = [Sequel(status(phase)) for phase in ("UP", "UP", "GOING_DOWN", "BOOTING", "UP")]
    cycle = {"POWER_ACTION": "power_cycle", "POWER_REQUESTED_AT": LONG_AGO}
    ended = wait(foreign, "gpu-07", "--timeout", "30", "--interval", "0.02", **cycle)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines() == [
        "gpu-07: UP: since when is not known: it may be from before the request",
        "gpu-07: GOING_DOWN: not up yet",
        "gpu-07: BOOTING: not up yet",
        "gpu-07: UP: ready",
    ]


def test_a_failure_ends_the_wait(foreign: ForeignHeadNode) -> None:
    foreign.answers[STATUS] = [Sequel(status("INSTALLING")), Sequel(status("INSTALLER_FAILED"))]
    environment = {"POWER_ACTION": "power_on", "POWER_REQUESTED_AT": LONG_AGO}
    assert wait(foreign, "gpu-07", "--timeout", "30", "--interval", "0.02", **environment).code == 99


def test_the_time_is_over(head: HeadNode) -> None:
    power(head, "cpu-01", "OFF")
    head.settle()
    began = time.monotonic()
    ended = wait(head, "cpu-01", "--timeout", "0.5", "--interval", "0.1")
    assert ended == (1, "cpu-01: DOWN: not up yet\n", "not up within 0.5 s\n")
    assert 0.5 <= time.monotonic() - began < 10


def test_a_silent_head_node_does_not_outlast_the_timeout(foreign: ForeignHeadNode) -> None:
    foreign.answers["login"] = Reply(delay=20)
    process = subprocess.Popen(
        [sys.executable, "-m", "bcm_node_provisioning.cli", "wait", "gpu-07", "--timeout", "0.2"],
        env=clean(foreign.environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    out, err = process.communicate(timeout=10)
    assert (process.returncode, err) == (1, "not up within 0.2 s\n")
    assert out == f"gpu-07: not known: {foreign.endpoint} does not answer within 1 s\n"
