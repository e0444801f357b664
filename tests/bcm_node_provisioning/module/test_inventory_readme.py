"""The README of a module that is made from an inventory."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from bcm_node_provisioning.module.builder import Options
from bcm_node_provisioning.module.inventory import FIXED
from bcm_node_provisioning.module.readme import inventory_readme, readme
from support.terraform import ROOT

from bcm_node_provisioning.inputs import INVENTORY
from bcm_node_provisioning.inventory import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.terraform import Workspace

EXAMPLE = ROOT / "examples" / "inventory"


@pytest.fixture(scope="module")
def text() -> str:
    return inventory_readme(Options(), load(EXAMPLE / "inventory.yaml"))


def _rows(text: str, heading: str) -> list[list[str]]:
    section = text.partition(f"\n{heading}\n")[2].partition("\n#")[0]
    return [re.split(r"(?<!\\) \| ", line.strip("| ")) for line in section.splitlines() if line.startswith("| `")]


def test_it_is_complete_and_its_links_lead_somewhere(text: str) -> None:
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

    assert re.findall(r"@\w+|@\{", prose) == []
    assert set(re.findall(r"\]\(#([^)]+)\)", prose)) <= anchors
    assert {target for target in re.findall(r"\]\(([^)]+)\)", prose) if not target.startswith("#")} == set()


def test_sections_of_both_readmes_are_the_same(text: str) -> None:
    general = readme(Options(terraform_target="1.16"))
    sections = [
        dict(re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", each, re.MULTILINE | re.DOTALL)) for each in (general, text)
    ]

    for name in ("Prerequisites", "What the outputs claim", "Secrets and isolation", "Limits"):
        assert sections[1][name].strip() == sections[0][name].strip()


def test_tables_tell_what_is_a_variable_and_what_an_inventory_has(text: str) -> None:
    inventory = load(EXAMPLE / "inventory.yaml")

    assert {row[0].strip("`") for row in _rows(text, "### Inventory")} == set(INVENTORY)
    assert {row[0].strip("`"): json.loads(row[2].strip("`")) for row in _rows(text, "### Variables")} == {
        name: getattr(inventory, name) for name in type(inventory).model_fields if name not in FIXED
    }
    assert "`terraform_data.power_dgx-05_ready" in text


def test_the_root_module_is_valid_and_the_commands_are_commands(
    text: str, make_workspace: Callable[..., Workspace]
) -> None:
    workspace = make_workspace("root")
    (workspace.directory / "cluster").symlink_to(EXAMPLE / "cluster", target_is_directory=True)
    (code,) = re.findall(r"^```terraform\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    workspace.use({"main.tf": code})

    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []
    assert workspace.run("fmt", "-check").stdout == ""
    for shell in re.findall(r"^```shell\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        checked = subprocess.run(["bash", "-n"], input=shell, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), shell


@pytest.mark.parametrize(
    ("mode", "readiness", "sentence"),
    [
        ("sequential", True, "Nodes are powered one after another, and each waits until the one before is ready. A"),
        ("sequential", False, "one after another, but without `readiness` none waits for an installation. A"),
        ("parallel", True, "Nodes are powered all at once, as far as Terraform's `-parallelism` and BCM's slots go. A"),
    ],
)
def test_it_tells_how_these_nodes_are_powered(mode: str, readiness: bool, sentence: str) -> None:  # noqa: FBT001
    inventory = load(EXAMPLE / "inventory.yaml").model_copy(
        update={"provisioning_mode": mode} | ({} if readiness else {"readiness": None})
    )

    text = inventory_readme(Options(), inventory)

    assert sentence in " ".join(text.split())
    assert ("_ready[" in text) is readiness
