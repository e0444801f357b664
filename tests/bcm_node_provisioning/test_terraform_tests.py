"""The module's own `terraform test` files: all pass on every Terraform, and nothing is changed at a head node."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest
from bcm_node_provisioning.module.builder import Options
from bcm_node_provisioning.module.terraform_tests import terraform_tests
from support.terraform import MODULE, VERSIONS, Workspace

from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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


def _written(files: Mapping[str, str], directory: str) -> list[str]:
    """Return the names of all runs in the test files of a directory."""
    return sorted(
        f"{path}: {line.split(chr(34))[1]}"
        for path, text in files.items()
        if str(PurePosixPath(path).parent) == directory
        for line in text.splitlines()
        if line.startswith("run ")
    )


def _all_passed(workspace: Workspace, directory: str, options: Options | None = None) -> None:
    summary, runs = _run(workspace, directory)

    assert sorted(runs) == _written(terraform_tests(options or Options()), directory)
    assert set(runs.values()) == {"pass"}
    assert summary == {"status": "pass", "passed": len(runs), "failed": 0, "errored": 0, "skipped": 0}


@pytest.mark.parametrize("version", VERSIONS)
def test_without_a_head_node(version: str, make_workspace: Callable[..., Workspace]) -> None:
    _all_passed(make_workspace("module", terraform=VERSIONS[version]).use(MODULE), OFFLINE)


def test_what_an_operator_has_exported_changes_nothing(make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("module").use(MODULE)
    workspace.environment |= {
        "TF_VAR_bmc_username": "bright",
        "TF_VAR_bmc_password": "only-a-test",
        "TF_VAR_power_action": "power_on",
        "TF_VAR_power_nodes": '["dgx-09"]',
        "TF_VAR_software_image_name": "image-of-somebody",
    }
    _all_passed(workspace, OFFLINE)


@pytest.mark.parametrize("version", VERSIONS)
def test_with_a_head_node(version: str, head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    _all_passed(make_workspace("module", head, terraform=VERSIONS[version]).use(MODULE), HEAD_NODE)

    assert head.requests(changes_only=True) == []


def test_the_smallest_module_has_tests_that_fit_it(make_workspace: Callable[..., Workspace]) -> None:
    options = Options(steps=1, extra_interfaces=0)
    workspace = make_workspace("module").use(ModuleStack(cdk.App(), "module", options).render())

    assert workspace.run("fmt", "-check", "-recursive", "-diff").stdout == ""
    workspace.run("validate", f"-test-directory={HEAD_NODE}", expect=0)
    _all_passed(workspace, OFFLINE, options)
