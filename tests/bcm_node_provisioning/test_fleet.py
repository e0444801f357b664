"""Fleets: how an inventory is divided, which inventories are refused, and which files stay in the directory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.inputs import cluster_of, reference

from bcm_node_provisioning.fleet import load_fleet
from bcm_node_provisioning.inventory import InventoryError, load
from bcm_node_provisioning.terraform.directory import DirectoryError, update_tree

if TYPE_CHECKING:
    from pathlib import Path

GROUPS = {"rack-01": ["dgx-02", "dgx-01"], "rack-02": ["dgx-03"]}


def _fleet(**more: Any) -> dict[str, Any]:
    return {**cluster_of(3), "groups": GROUPS, **more}


def _write(directory: Path, inventory: Any) -> Path:
    path = directory / "fleet.json"
    path.write_text(json.dumps(inventory, indent=1), encoding="utf-8")
    return path


def _synth(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bcm_node_provisioning.cli", "synth", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def test_groups_have_their_nodes_and_the_image_of_their_category(tmp_path: Path) -> None:
    control, workers = ["cpu-03", "cpu-05", "cpu-06"], ["dgx-05", "dgx-06"]
    inventory = {
        **reference(),
        "provisioning_order": ["dgx-06", "cpu-05"],
        "readiness": {"command": "true"},
        "batch_size": 2,
        "groups": {"control": control, "workers": workers},
    }
    fleet = load_fleet(_write(tmp_path, inventory))
    assert list(fleet.parts) == ["categories", "control", "workers"]
    assert {name: list(inputs.nodes) for name, inputs in fleet.parts.items()} == {
        "categories": [],
        "control": control,
        "workers": workers,
    }
    assert {name: sorted(inputs.categories) for name, inputs in fleet.parts.items()} == {
        "categories": ["k8s-control-plane", "k8s-gpu-worker"],
        "control": [],
        "workers": [],
    }
    assert {name: inputs.software_image_name for name, inputs in fleet.groups.items()} == {
        "control": "ubuntu-22.04-cpu",
        "workers": "dgx-os-6.3",
    }
    assert {name: inputs.provisioning_order for name, inputs in fleet.groups.items()} == {
        "control": ["cpu-05"],
        "workers": ["dgx-06"],
    }
    assert {inputs.batch_size for inputs in fleet.groups.values()} == {2}
    # The same file also makes one module of all nodes.
    assert len(load(tmp_path / "fleet.json").nodes) == 5


def test_without_managed_categories_there_are_only_groups(tmp_path: Path) -> None:
    assert list(load_fleet(_write(tmp_path, _fleet(categories={}))).parts) == ["rack-01", "rack-02"]


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ({**GROUPS, "rack-03": []}, ":35: groups.rack-03: has no nodes; list hostnames, or remove the group"),
        (
            {**GROUPS, "rack-03": ["dgx-01"]},
            ":36: groups.rack-03[0]: dgx-01 is in rack-01 and rack-03; a node must be in one group",
        ),
        (
            {"rack-01": ["dgx-01", "dgx-02", "dgx-01", "dgx-03"]},
            ":31: groups.rack-01[2]: dgx-01 is in rack-01 twice; a node must be in one group",
        ),
        ({"rack-01": GROUPS["rack-01"]}, ":17: nodes.dgx-03: is in no group; list it in one of groups"),
        ({**GROUPS, "rack-03": ["dgx-99"]}, ":36: groups.rack-03[0]: nodes has no dgx-99"),
        (
            {"categories": GROUPS["rack-01"], "rack-02": GROUPS["rack-02"]},
            ":28: groups.categories: the name of a group must be 1 to 63 lower-case letters, digits and hyphens, and "
            "not categories: it names a directory",
        ),
        (
            {"../x": GROUPS["rack-01"], "rack-02": GROUPS["rack-02"]},
            ':28: groups."../x": the name of a group must be 1 to 63 lower-case letters, digits and hyphens, and not '
            "categories: it names a directory",
        ),
        ({}, ":27: groups: must name at least one group; omit groups if this is not a fleet"),
        (["dgx-01"], ":27: groups: must be a mapping from group names to lists of hostnames"),
        ({"rack-01": "dgx-01"}, ":27: groups: must be a mapping from group names to lists of hostnames"),
    ],
)
def test_wrong_groups(tmp_path: Path, groups: Any, said: str) -> None:
    path = _write(tmp_path, _fleet(groups=groups))

    with pytest.raises(InventoryError) as refused:
        load_fleet(path)

    assert str(refused.value) == f"{path}{said}"


def test_a_group_has_one_image(tmp_path: Path) -> None:
    names = [*reference()["nodes"]]
    path = _write(tmp_path, {**reference(), "groups": {"all": names}})

    with pytest.raises(
        InventoryError,
        match=r"groups\.all: has categories with different software images: k8s-control-plane \(ubuntu-22.04-cpu\), "
        r"k8s-gpu-worker \(dgx-os-6.3\)\. Make a group for each image",
    ):
        load_fleet(path)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--by", "group"], "--by group requires an --inventory with groups"),
        (
            ["--inventory", "{}/fleet.json", "--backend", "{}/backend.tf"],
            "--backend requires --by group: a module has no ",
        ),
        (
            ["--inventory", "{}/fleet.json", "--by", "group", "--backend", "{}/backend.tf"],
            "{}/backend.tf: does not contain {group}, so all groups would have one state; put it into the key",
        ),
        (
            ["--inventory", "{}/fleet.json", "--by", "group", "--backend", "{}/none.tf"],
            "{}/none.tf: cannot be read: No such file or directory",
        ),
        (
            ["--inventory", "{}/plain.json", "--by", "group"],
            "{}/plain.json:1: groups: missing; a fleet needs a mapping from group names to lists of hostnames",
        ),
    ],
)
def test_usage_errors_write_nothing(tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "plain.json").write_text(json.dumps(cluster_of(1)), encoding="utf-8")
    (tmp_path / "backend.tf").write_text('terraform {\n  backend "local" {\n  }\n}\n', encoding="utf-8")
    _write(tmp_path, _fleet())

    refused = _synth(tmp_path / "fleet", *(text.replace("{}", str(tmp_path)) for text in arguments))

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith(f"bcm-node-provisioning synth: {said.replace('{}', str(tmp_path))}")
    assert not (tmp_path / "fleet").exists()


def test_each_part_has_a_backend_of_its_own_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    backend = tmp_path / "backend.tf"
    backend.write_text('terraform {\n  backend "s3" {\n    key = "bcm/{group}.tfstate"\n  }\n}\n', encoding="utf-8")
    command = [
        tmp_path / "fleet",
        "--inventory",
        _write(tmp_path, _fleet()),
        "--by",
        "group",
        "--backend",
        backend,
    ]

    assert _synth(*command).stdout.splitlines() == [
        "1 of 3: categories, 0 nodes",
        "2 of 3: rack-01, 2 nodes",
        "3 of 3: rack-02, 1 nodes",
        f"{tmp_path / 'fleet'}: written",
    ]
    texts = {part: (tmp_path / "fleet" / part / "backend.tf").read_text() for part in ("categories", *GROUPS)}
    assert all(f'"bcm/{part}.tfstate"' in text for part, text in texts.items())
    assert json.loads((tmp_path / "fleet" / "matrix.json").read_text()) == {
        "first": ["categories"],
        "groups": [{"group": name, "directory": name, "hostnames": nodes} for name, nodes in GROUPS.items()],
    }
    # The files of a group do not depend on other groups.
    group = {path: path.read_bytes() for path in (tmp_path / "fleet" / "rack-01").rglob("*.*")}
    more = {**cluster_of(4), "groups": {**GROUPS, "rack-03": ["dgx-04"]}}
    _write(tmp_path, more)
    assert _synth(*command).stdout.splitlines()[-1] == f"{tmp_path / 'fleet'}: written"
    assert {path: path.read_bytes() for path in group} == group
    assert _synth(*command).stdout.splitlines()[-1] == f"{tmp_path / 'fleet'}: unchanged"


def test_what_was_not_generated_stays(tmp_path: Path) -> None:
    root = tmp_path / "fleet"
    assert update_tree(root, {"a/main.tf": "1", "a/step/main.tf": "1", "b/main.tf": "1"})
    (root / "a" / "terraform.tfstate").write_text("{}")
    (root / "b" / ".terraform" / "providers").mkdir(parents=True)
    (root / "b" / ".terraform.lock.hcl").write_text("")
    assert not update_tree(root, {"a/main.tf": "1", "a/step/main.tf": "1", "b/main.tf": "1"})

    # Files of `terraform init` are removed with the folder; a state keeps the folder.
    assert update_tree(root, {"a/main.tf": "2", "c/main.tf": "1"})
    assert sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()) == [
        ".generated",
        "a/main.tf",
        "a/terraform.tfstate",
        "c/main.tf",
    ]
    with pytest.raises(DirectoryError, match=r"a: is no longer generated, but holds other files: a/terraform\.tfstate"):
        update_tree(root, {"c/main.tf": "2"})
    assert (root / "a" / "main.tf").read_text() == "2"
    assert (root / "c" / "main.tf").read_text() == "1"


def test_files_in_the_way_are_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "main.tf").write_text("mine")
    with pytest.raises(DirectoryError, match=r"holds files that were not generated: a/main\.tf"):
        update_tree(tmp_path, {"a/main.tf": "1", "b/main.tf": "1"})
    assert not (tmp_path / "b").exists()


def test_a_terminal_shows_progress_in_one_line(tmp_path: Path) -> None:
    inventory = _write(tmp_path, _fleet())
    command = [
        sys.executable,
        "-m",
        "bcm_node_provisioning.cli",
        "synth",
        "fleet",
        "--inventory",
        inventory,
        "--by=group",
    ]
    terminal, end = os.openpty()
    try:
        run = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=end, text=True, check=True)
        shown = os.read(terminal, 10_000).decode()
    finally:
        os.close(end)
        os.close(terminal)
    lines = ["1 of 3: categories, 0 nodes", "2 of 3: rack-01, 2 nodes", "3 of 3: rack-02, 1 nodes", ""]
    assert shown == "".join(f"\r\x1b[K{line}" for line in lines)
    assert run.stdout == "fleet: written\n"
