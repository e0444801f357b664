"""The module's own `terraform test` files: all pass on every Terraform, and nothing is changed at a head node."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.terraform import MODULE, VERSIONS, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from bcm_simulator.running import HeadNode

OFFLINE = "tests"
HEAD_NODE = "tests/head_node"


def _run(workspace: Workspace, directory: str) -> tuple[dict[str, Any], dict[str, str]]:
    """Run the tests of a directory; return Terraform's own summary, and how each run ended."""
    events = [
        json.loads(line) for line in workspace.run("test", "-json", f"-test-directory={directory}").stdout.splitlines()
    ]
    (summary,) = [event["test_summary"] for event in events if event["type"] == "test_summary"]
    runs = {
        f"{event['@testfile']}: {event['@testrun']}": event["test_run"]["status"]
        for event in events
        if event["type"] == "test_run" and event["test_run"]["progress"] == "complete"
    }
    return summary, runs


def _written(directory: str) -> list[str]:
    """Return the names of all runs in the committed files of a directory."""
    return sorted(
        f"{directory}/{path.name}: {line.split(chr(34))[1]}"
        for path in (MODULE / directory).glob("*.tftest.hcl")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("run ")
    )


def _all_passed(workspace: Workspace, directory: str) -> None:
    summary, runs = _run(workspace, directory)

    assert sorted(runs) == _written(directory)
    assert set(runs.values()) == {"pass"}
    assert summary == {"status": "pass", "passed": len(runs), "failed": 0, "errored": 0, "skipped": 0}


@pytest.mark.parametrize("version", VERSIONS)
def test_without_a_head_node(version: str, make_workspace: Callable[..., Workspace]) -> None:
    _all_passed(make_workspace("module", terraform=VERSIONS[version]).use(MODULE), OFFLINE)


@pytest.mark.parametrize("version", VERSIONS)
def test_with_a_head_node(version: str, head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    _all_passed(make_workspace("module", head, terraform=VERSIONS[version]).use(MODULE), HEAD_NODE)

    assert head.requests(changes_only=True) == []
