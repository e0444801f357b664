"""The meaning of a live status."""

from __future__ import annotations

import pytest

from bcm_node_provisioning.cli.phases import STEPS, Judgement, Outcome, Request, judge, phase_and_info, step
from bcm_node_provisioning.head_node import LiveStatus

SINCE = 1760000000.0
BEFORE, SAME, AFTER = SINCE - 35, SINCE + 0.0, SINCE + 400
CYCLE, ON, NOTHING = Request("power_cycle", SINCE + 0.7), Request("power_on", SINCE + 0.7), Request()
MOMENT = Request(None, SINCE + 0.7)
UP, NOT_YET, FAILED = Outcome.UP, Outcome.NOT_YET, Outcome.FAILED
STALE = "since 2025-10-09T08:52:45Z, not since the request"
UNKNOWN = "since when is not known: it may be from before the request"
GIVEN_UP = "the installer has failed; its log is in /var/log/node-installer"


@pytest.mark.parametrize(
    ("status", "request_", "seen", "judgement"),
    [
        (LiveStatus("UP", changed=AFTER), CYCLE, False, Judgement(UP, "ready")),
        (LiveStatus("UP", changed=SAME), CYCLE, False, Judgement(UP, "ready")),
        (LiveStatus("UP", changed=BEFORE), CYCLE, False, Judgement(NOT_YET, STALE)),
        (LiveStatus("UP", changed=BEFORE), CYCLE, True, Judgement(UP, "ready")),
        (LiveStatus("UP"), CYCLE, False, Judgement(NOT_YET, UNKNOWN)),
        (LiveStatus("UP"), CYCLE, True, Judgement(UP, "ready")),
        (LiveStatus("UP", changed=BEFORE), ON, False, Judgement(UP, "ready")),
        (LiveStatus("UP"), ON, False, Judgement(UP, "ready")),
        (LiveStatus("UP"), NOTHING, False, Judgement(UP, "ready")),
        (LiveStatus("UP", changed=SAME), MOMENT, False, Judgement(UP, "ready")),
        (LiveStatus("UP", changed=BEFORE), MOMENT, False, Judgement(NOT_YET, STALE)),
        (LiveStatus("UP"), MOMENT, False, Judgement(NOT_YET, UNKNOWN)),
        (LiveStatus("INSTALLER_FAILED", changed=BEFORE), MOMENT, False, Judgement(NOT_YET, STALE)),
        (LiveStatus("INSTALLER_FAILED", changed=AFTER), CYCLE, False, Judgement(FAILED, GIVEN_UP)),
        (LiveStatus("INSTALLER_FAILED", changed=AFTER), ON, False, Judgement(FAILED, GIVEN_UP)),
        (LiveStatus("INSTALLER_FAILED", changed=BEFORE), CYCLE, False, Judgement(NOT_YET, STALE)),
        (LiveStatus("INSTALLER_FAILED", changed=BEFORE), ON, False, Judgement(NOT_YET, STALE)),
        (LiveStatus("INSTALLER_FAILED"), ON, False, Judgement(NOT_YET, UNKNOWN)),
        (LiveStatus("INSTALLER_FAILED"), ON, True, Judgement(FAILED, GIVEN_UP)),
        (LiveStatus("INSTALLER_FAILED"), NOTHING, False, Judgement(FAILED, GIVEN_UP)),
        (LiveStatus("UP", changed=AFTER, closed=True), CYCLE, False, Judgement(NOT_YET, "closed by an operator")),
        (LiveStatus("UP", burning=True), ON, False, Judgement(NOT_YET, "burning in")),
        (LiveStatus("UP", unassigned=True), ON, False, Judgement(NOT_YET, "unassigned: no MAC is recorded")),
        (LiveStatus("UP", restart_required=True), ON, False, Judgement(NOT_YET, "restart required")),
        (
            LiveStatus("UP", closed=True, restart_required=True, restart_reasons=("eth0", "software image")),
            ON,
            False,
            Judgement(NOT_YET, "closed by an operator; restart required: eth0, software image"),
        ),
        (LiveStatus("UP", health_check_failed=True), ON, False, Judgement(UP, "ready")),
    ],
)
def test_judgements(status: LiveStatus, request_: Request, seen: bool, judgement: Judgement) -> None:  # noqa: FBT001 - from the table
    assert judge(status, request_, seen_to_change=seen) == judgement


@pytest.mark.parametrize("request_", [CYCLE, ON, NOTHING])
@pytest.mark.parametrize(
    "phase",
    [
        "DOWN",
        "BOOTING",
        "INSTALLING",
        "INSTALLER_CALLINGINIT",
        "INSTALLER_REBOOTING",
        "INSTALLER_UNREACHABLE",
        "GOING_DOWN",
        "PENDING",
        "UNDEFINED",
        "WHAT_A_LATER_RELEASE_SAYS",
    ],
)
def test_every_other_phase_is_waited_on(phase: str, request_: Request) -> None:
    assert judge(LiveStatus(phase, changed=AFTER), request_) == Judgement(NOT_YET, "not up yet")


@pytest.mark.parametrize(
    ("phase", "info", "reached"),
    [
        ("DOWN", "", 0),
        ("INSTALLER_FAILED", "provisioning failed", 0),
        ("BOOTING", "vmlinuz from bcm-head", 1),
        ("INSTALLING", "node-installer started", 2),
        ("INSTALLING", "checking disks", 3),
        ("INSTALLING", "recreating partitions and filesystems", 4),
        ("INSTALLING", "mounting disks", 5),
        ("INSTALLING", "waiting for FULL provisioning to '/' to start", 6),
        ("INSTALLING", "provisioning started, waiting for completion", 7),
        ("INSTALLING", "provisioning complete", 8),
        ("INSTALLING", "initializing SELinux", 9),
        ("INSTALLING", "running burn-in tests", 2),
        ("INSTALLER_CALLINGINIT", "switching to local root", 10),
        ("UP", "", STEPS),
    ],
)
def test_steps(phase: str, info: str, reached: int) -> None:
    assert step(LiveStatus(phase, info)) == reached


def test_phase_and_info() -> None:
    assert phase_and_info(LiveStatus("UP")) == "UP"
    assert phase_and_info(LiveStatus("INSTALLING", "checking disks")) == "INSTALLING (checking disks)"
