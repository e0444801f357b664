"""The fleet as a CDKTF app: the contents of its stacks, and a deployment of hundreds of nodes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.inputs import cluster_of
from support.terraform import ROOT, Run

from bcm_simulator.running import HeadNode
from benchmarks.cluster import fleet_of, head_node

if TYPE_CHECKING:
    from pathlib import Path

GROUPS = {"rack-01": ["dgx-01", "dgx-02"], "rack-02": ["dgx-03"]}


def _app(directory: Path, inventory: dict[str, Any], *arguments: str) -> subprocess.CompletedProcess[str]:
    (directory / "inventory.json").write_text(json.dumps(inventory), encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "stacks.fleet", "inventory.json", *arguments],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def _stacks(directory: Path) -> dict[str, Any]:
    stacks = (directory / "cdktf.out" / "stacks").glob("*/cdk.tf.json")
    return {path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in stacks}


def test_a_stack_for_each_group_and_one_for_the_categories(tmp_path: Path) -> None:
    run = _app(tmp_path, {**cluster_of(3), "groups": GROUPS}, "--power-generation", "2")
    assert (run.returncode, run.stderr) == (0, "")
    stacks = _stacks(tmp_path)
    devices = {name: sorted(stack["resource"].get("bcm_cmdevice_device", {})) for name, stack in stacks.items()}
    assert devices == {
        "categories": [],
        "rack-01": ["nodes_dgx-01", "nodes_dgx-02"],
        "rack-02": ["nodes_dgx-03"],
    }
    assert {name: sorted(stack["variable"]) for name, stack in stacks.items()} == {
        "categories": ["bmc_password", "bmc_username", "power_action"],
        "rack-01": ["power_action", "software_image_name"],
        "rack-02": ["power_action", "software_image_name"],
    }
    assert {stack["locals"]["nodes_inputs"]["power_generation"] for stack in stacks.values()} == {2}
    manifest = json.loads((tmp_path / "cdktf.out" / "manifest.json").read_text(encoding="utf-8"))["stacks"]
    assert {name: stack["dependencies"] for name, stack in manifest.items()} == {
        "categories": [],
        "rack-01": ["categories"],
        "rack-02": ["categories"],
    }
    paths = {name: stack["terraform"]["backend"]["local"]["path"] for name, stack in stacks.items()}
    assert len(set(paths.values())) == 3


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["local", "path=/states/{group}"], {"backend": {"local": {"path": "/states/rack-02"}}}),
        (["http", "address=https://a/{group}"], {"backend": {"http": {"address": "https://a/rack-02"}}}),
        (["s3", "bucket=b", "key={group}"], {"backend": {"s3": {"bucket": "b", "key": "rack-02"}}}),
        (
            ["cloud", "organization=o", "workspace=bcm-{group}"],
            {"cloud": {"organization": "o", "workspaces": {"name": "bcm-rack-02"}}},
        ),
    ],
)
def test_backends(tmp_path: Path, arguments: list[str], expected: dict[str, Any]) -> None:
    backend, *settings = arguments
    more = [word for setting in settings for word in ("--setting", setting)]
    run = _app(tmp_path, {**cluster_of(3), "groups": GROUPS}, "--backend", backend, *more)
    assert (run.returncode, run.stderr) == (0, "")
    settings_of_stack = _stacks(tmp_path)["rack-02"]["terraform"]
    assert {key: value for key, value in settings_of_stack.items() if key in ("backend", "cloud")} == expected


@pytest.mark.parametrize(
    ("arguments", "groups", "said"),
    [
        (["--backend", "s3"], GROUPS, "no setting of the backend contains {group}, so all groups would have one state"),
        (["--setting", "path=x"], GROUPS, "no setting of the backend contains {group}"),
        (["--backend", "cloud", "--setting", "organization={group}"], GROUPS, "cloud needs the setting workspace"),
        ([], {"rack-01": ["dgx-01"]}, "inventory.json:1: nodes.dgx-02: is in no group"),
    ],
)
def test_errors_synthesize_nothing(tmp_path: Path, arguments: list[str], groups: dict[str, Any], said: str) -> None:
    run = _app(tmp_path, {**cluster_of(3), "groups": groups}, *arguments)
    assert run.returncode == 2
    assert said in run.stderr
    assert "Traceback" not in run.stderr
    assert not (tmp_path / "cdktf.out").exists()


@pytest.mark.slow
def test_two_hundred_nodes_in_eight_groups(tmp_path: Path, cli_config: Path) -> None:
    """One group, then all: each node is powered once, by the group that it is in."""
    inventory = fleet_of(200, 8)
    (tmp_path / "inventory.json").write_text(json.dumps(inventory), encoding="utf-8")
    settings = {"app": "python -m stacks.fleet inventory.json", "language": "python"}
    (tmp_path / "cdktf.json").write_text(json.dumps(settings), encoding="utf-8")
    with HeadNode(head_node(), speed=100_000) as head:
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("TF_", "BCM_"))},
            **head.environment,
            "PATH": os.pathsep.join([*map(str, (ROOT / ".venv/bin", ROOT / "node_modules/.bin")), os.environ["PATH"]]),
            "PYTHONPATH": str(ROOT),
            "TF_CLI_CONFIG_FILE": str(cli_config),
            "BCM_STANDIN_PAUSE_SCALE": "0",
            "CHECKPOINT_DISABLE": "1",
            "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
            "CI": "1",
        }

        def deploy(*stacks: str) -> list[tuple[str, str]]:
            before = len(head.requests())
            command = ["cdktf", "deploy", *stacks, "--auto-approve", "--skip-provider-lock", "--parallelism", "2"]
            run = subprocess.run(
                [*command, "--var=power_action=power_on"],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert run.returncode == 0, run.stdout + run.stderr
            hostnames = {device["uuid"]: hostname for hostname, device in head.devices().items()}
            return sorted(Run(0, "", "", tuple(head.requests()[before:]), hostnames).power)

        groups = inventory["groups"]
        assert deploy("categories", "rack-01") == [("power_on", name) for name in groups["rack-01"]]
        others = sorted(name for group, names in groups.items() if group != "rack-01" for name in names)
        assert deploy("categories", "rack-*") == [("power_on", name) for name in others]
        head.settle()
        nodes = [node for name, node in head.nodes().items() if name in inventory["nodes"]]
        assert len(nodes) == 200
        assert {(len(node.power_calls), len(node.installs)) for node in nodes} == {(1, 1)}
