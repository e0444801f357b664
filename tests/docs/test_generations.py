"""The module's documents on the generations of the provider, and the recipe for nodes registered with an error."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from support.documents import blocks, rows, section
from support.terraform import MODULE, Workspace
from support.worlds import World

from bcm_simulator.answers import Answers, spelled_out
from bcm_simulator.cluster import REFERENCE, load
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

README = MODULE / "README.md"
OPERATIONS = MODULE / "docs" / "operations.md"

ROOT = """
terraform {
  required_providers {
    bcm = { source = "hashi-demo-lab/bcm" }
  }
}

variable "power_action" {
  type    = string
  default = null
}

module "provisioning" {
  source = "./modules/bcm_node_provisioning"

  software_image_name = "default-image"
  management_network  = "internalnet"
  power_action        = var.power_action

  nodes = {
    "dgx-05" = {
      manage        = true
      mac           = "02:5e:00:00:d0:05"
      category      = "default"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
    }
  }
}

output "node_status" {
  value = module.provisioning.node_status
}
"""


@pytest.fixture
def head(world: World) -> Iterator[HeadNode]:
    answers = Answers(**spelled_out(world.answers))  # type: ignore[arg-type]
    with HeadNode(load(REFERENCE).model_copy(update={"answers": answers}), speed=100_000) as head:
        yield head


@pytest.fixture
def root(world: World, head: HeadNode, make_workspace: Callable[..., Workspace], module_directory: Path) -> Workspace:
    workspace = make_workspace("root", head)
    workspace.environment |= world.environment
    (workspace.directory / "modules").symlink_to(module_directory.parent, target_is_directory=True)
    return workspace.use({"main.tf": ROOT})


def on(generation: str, preset: str, **switches: Any) -> World:
    return World(generation, {"preset": preset, **switches})


INCONSISTENT = "Provider produced inconsistent result after apply"


@pytest.mark.parametrize(
    "world",
    [
        on("early", "bcm-10", old_power_calls="known"),
        on("old", "bcm-11", old_power_calls="known"),
        pytest.param(on("early", "bcm-11", old_power_calls="known"), marks=pytest.mark.slow),
        pytest.param(on("old", "bcm-10", old_power_calls="known"), marks=pytest.mark.slow),
    ],
    ids=str,
)
def test_the_recipe(root: Workspace, head: HeadNode) -> None:
    """Early and old: each registration ends with an error, although it is correct; no apply works before the
    recipe.

    Afterwards the node can be powered, if the head node knows the provider's calls.
    """
    failed = root.apply(expect=1)
    assert INCONSISTENT in failed.output
    record = head.devices()["dgx-05"]
    assert {interface["name"]: interface["ip"] for interface in record["interfaces"]} == {
        "BOOTIF": "10.184.162.205",
        "ipmi0": "10.229.10.205",
    }
    assert "already exists" in root.apply(expect=1).output

    recipe = section(OPERATIONS, "### Nodes that were registered with an error")
    (commands,) = blocks(recipe, "shell")
    subprocess.run(
        ["bash", "-euc", commands], cwd=root.directory, env=root.environment, check=True, capture_output=True
    )
    assert "set `manage = false` for dgx-05 and apply" in " ".join(recipe.split())
    root.use({"main.tf": ROOT.replace("manage        = true", "manage        = false")})
    applied = root.apply()

    assert applied.changes == []
    root.plan(expect=0)
    assert head.devices()["dgx-05"] == record
    assert root.outputs()["node_status"]["dgx-05"]["success"] is True
    assert root.apply(None, "-var=power_action=power_on").power == [("power_on", "dgx-05")]


@pytest.mark.parametrize("world", [on("new", "bcm-10"), on("new", "bcm-11")], ids=str)
def test_the_new_generation_registers_without_an_error(root: Workspace) -> None:
    assert [name for name, _ in root.apply().changes] == ["addDevice"]
    root.plan(expect=0)


@pytest.mark.parametrize(
    ("world", "calls"),
    [
        pytest.param(on("early", "bcm-11", old_power_calls="known"), ["powerOn"], id="early, known"),
        pytest.param(on("early", "bcm-11"), [], id="early, unknown"),
        pytest.param(on("new", "bcm-11"), ["powerOperation"], id="new"),
    ],
)
def test_powering(root: Workspace, calls: list[str]) -> None:
    """The calls that the table names; a head node that does not know them ends the apply with an error."""
    root.apply(expect=None)
    for resource in ("bcm_cmdevice_device.nodes", "terraform_data.device_place"):
        root.run("state", "rm", f'module.provisioning.{resource}["dgx-05"]', expect=0)
    root.use({"main.tf": ROOT.replace("manage        = true", "manage        = false")})

    run = root.apply(None, "-var=power_action=power_on", expect=0 if calls else 1)

    sent = [
        request.name.partition(".")[2] for request in run.requests if "power" in request.name.lower() and request.ok
    ]
    assert sent == calls
    assert calls or "Power Operation Failed" in run.output
    table = {row[0].split("**")[1]: row[2] for row in rows(section(README, "## Which provider, which BCM"))}
    assert all(f"`{call}`" in "".join(table.values()) for call in calls)


@pytest.mark.parametrize("world", [on(generation, "bcm-11") for generation in ("early", "old", "new")], ids=str)
def test_how_to_know_the_generation(root: Workspace, world: World) -> None:
    """Only the new one has the argument `force` in its power action."""
    document = json.loads(root.run("providers", "schema", "-json", expect=0).stdout)
    (provider,) = (value for name, value in document["provider_schemas"].items() if name.endswith("hashi-demo-lab/bcm"))
    attributes = provider["action_schemas"]["bcm_cmdevice_power"]["block"]["attributes"]

    assert ("force" in attributes) is (world.generation == "new")


@pytest.mark.parametrize("world", [on("new", "bcm-11", cycle_when_off="refused")], ids=str)
def test_a_power_cycle_of_a_machine_that_is_off(root: Workspace) -> None:
    refused = root.apply(None, "-var=power_action=power_cycle", expect=1)
    assert "not supported in present state" in refused.output

    assert root.apply(None, "-var=power_action=power_on").power == [("power_on", "dgx-05")]
