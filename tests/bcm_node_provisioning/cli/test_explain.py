"""`explain`: what real plans will power and change, and its errors for text that is not a plan."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import PASSWORD, Ended, clean, command
from support.forms import Deployment, synthesized
from support.inputs import cluster_of, node
from support.rehearsal import change, change_node, powered
from support.terraform import VERSIONS

from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.terraform.cdk import Construct, cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode

PLAN = "tfplan"
NO_POWER, NOT_ALLOWED, USAGE, ALLOWED = 0, 1, 2, 3

ROOT = """\
terraform {
  required_providers {
    bcm = { source = "hashi-demo-lab/bcm" }
  }
}

variable "racks" { type = any }
variable "generation" { default = 0 }

module "workers" {
  source              = "./module"
  software_image_name = "default-image"
  management_network  = "internalnet"
  provisioning_mode   = "parallel"
  power_action        = "power_on"
  power_generation    = var.generation
  for_each            = var.racks
  nodes               = { for hostname, node in each.value : hostname => node }
}

module "web" {
  source              = "./module"
  software_image_name = "default-image"
  management_network  = "internalnet"
  power_action        = "power_on"
  readiness           = { command = "true", intervall = 5 }
  nodes = {
    web-02 = {
      mac           = "02:5e:00:00:aa:02"
      category      = "default"
      management_ip = "10.184.162.92"
      ipmi_ip       = "10.229.10.92"
    }
    web-01 = {
      mac           = "02:5e:00:00:aa:01"
      category      = "default"
      management_ip = "10.184.162.91"
      ipmi_ip       = "10.229.10.91"
      note          = "x"
      interfaces    = { eth1 = { vlan = 4 } }
    }
  }
}

output "web" { value = module.web.node_status }
"""


def explain(
    workspace: Workspace, *arguments: str, head: HeadNode | None = None, make: Mapping[str, Any] | tuple[str, ...] = ()
) -> Ended:
    """Make a plan with these inputs or options of `terraform plan`, and explain it."""
    if isinstance(make, dict):
        workspace.give(make)
    options = make if isinstance(make, tuple) else ()
    workspace.run("plan", "-input=false", f"-out={PLAN}", *options, expect=0)
    # The workspace's own provider keeps running; to read a plan file, Terraform starts another one.
    shown = workspace.run("show", "-json", PLAN, expect=0).stdout
    return command("explain", "-", *arguments, environment=head.environment if head else {}, stdin=shown)


def explain_file(workspace: Workspace, *arguments: str) -> Ended:
    """Explain the plan file that was made last."""
    environment = {
        "TERRAFORM": str(workspace.terraform),
        "TF_CLI_CONFIG_FILE": workspace.environment["TF_CLI_CONFIG_FILE"],
    }
    plan = str(workspace.directory / PLAN)
    return command("explain", plan, "--chdir", str(workspace.directory), *arguments, environment=environment)


def power(ended: Ended, *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(entry[key] for key in keys) for entry in json.loads(ended.out)["power"]]


def bcm(ended: Ended) -> list[tuple[str, str, str]]:
    return [(entry["what"], entry["kind"], entry["name"]) for entry in json.loads(ended.out)["bcm"]]


def test_a_cluster_from_its_first_plan_to_a_new_image(workspace: Workspace, head: HeadNode) -> None:
    inputs = {**cluster_of(3), "power_action": "power_cycle", "provisioning_order": ["dgx-03"]}

    first = explain(workspace, "--json", make=inputs)
    columns = ("node", "action", "why", "step", "wave", "after", "phase", "checked", "allowed")
    why = "first request, image dgx-os-6.3"
    assert first.code == NOT_ALLOWED
    assert power(first, *columns) == [
        ("dgx-03", "power_cycle", why, "step_01", 1, [], None, False, False),
        ("dgx-01", "power_cycle", why, "step_02", 2, ["dgx-03"], None, False, False),
        ("dgx-02", "power_cycle", why, "step_03", 3, ["dgx-01"], None, False, False),
    ]
    assert bcm(first) == [
        ("registers", "category", "dgx"),
        *(("registers", "device", f"dgx-0{number}") for number in (1, 2, 3)),
    ]
    workspace.apply(None)
    hostnames = {record["uuid"]: hostname for hostname, record in head.devices().items()}
    really = [hostnames[request.args[0]["devices"][0]] for request in head.requests("cmdevice.powerOperation")]
    assert really == [entry for (entry,) in power(first, "node")]
    assert explain(workspace, "--json", "--allow", "dgx-01").code == NO_POWER

    head.settle()
    new_image = change(
        inputs,
        software_image_name="dgx-os-6.4",
        power_nodes=["dgx-02", "dgx-03"],
        readiness={"command": "true"},
    )
    again = explain(workspace, "--json", "--allow", "dgx-03, dgx-02", head=head, make=new_image)
    assert again.code == ALLOWED
    assert power(again, "node", "why", "after", "checked", "phase", "image", "allowed") == [
        ("dgx-03", "image dgx-os-6.3 to dgx-os-6.4", [], True, "UP", "dgx-os-6.3", True),
        ("dgx-02", "image dgx-os-6.3 to dgx-os-6.4", ["dgx-03"], True, "UP", "dgx-os-6.3", True),
    ]
    assert bcm(again) == [("changes", "category", "dgx")]

    removed = explain(workspace, "--json", make=("-destroy",))
    assert (removed.code, bcm(removed)[0]) == (NO_POWER, ("removes", "category", "dgx"))


def test_why_a_node_is_powered(workspace: Workspace, head: HeadNode) -> None:
    inputs = {**cluster_of(2), "power_action": "power_cycle"}
    head.fault("bmc_unreachable", node="dgx-02")
    workspace.apply(inputs, expect=1)
    (retry,) = power(explain(workspace, "--json"), "node", "why")
    assert retry == ("dgx-02", "again: the request of an earlier apply was not recorded")
    head.clear_faults()
    workspace.apply(None)

    for given, why in (
        (change(inputs, power_generation=1), "generation 0 to 1"),
        (change(inputs, power_action="power_on"), "power_cycle to power_on"),
        (change_node({**inputs, "categories": {"dgx": {}, "b": {}}}, "dgx-01", category="b"), "category dgx to b"),
    ):
        assert power(explain(workspace, "--json", make=given), "node", "why")[0] == ("dgx-01", why)
    workspace.give(inputs)
    request = next(address for address in workspace.addresses() if address.endswith('.request["dgx-02"]'))
    assert power(explain(workspace, "--json", make=(f"-replace={request}",)), "node", "why") == [("dgx-02", "-replace")]


@pytest.fixture
def calling(
    make_workspace: Callable[..., Workspace], head: HeadNode, module_directory: Path
) -> Callable[..., Workspace]:
    """Return a function that makes a root module of a text, which can call the module as `./module`."""

    def make(main: str, **options: Any) -> Workspace:
        workspace = make_workspace("root", head, **options)
        shutil.copytree(module_directory, workspace.directory / "module")
        return workspace.use({"main.tf": main})

    return make


def test_several_calls_and_instances_and_the_notes(calling: Callable[..., Workspace]) -> None:
    workspace = calling(ROOT)
    racks = {
        "a.1": {f"w-{number}": node(number, "default", f"02:5e:00:00:bb:{number}") for number in (41, 42)},
        "b": {"w-51": node(51, "default", "02:5e:00:00:bb:51")},
    }
    ended = explain(workspace, "--json", make={"racks": racks})
    assert ended.code == NOT_ALLOWED
    assert power(ended, "module", "node", "step", "after", "checked") == [
        ("module.web", "web-01", "step_01", [], True),
        ("module.web", "web-02", "step_02", ["web-01"], True),
        ('module.workers["a.1"]', "w-41", "parallel", [], False),
        ('module.workers["a.1"]', "w-42", "parallel", [], False),
        ('module.workers["b"]', "w-51", "parallel", [], False),
    ]
    document = json.loads(ended.out)
    assert document["ignored_attributes"] == [
        {"module": "module.web", "path": path}
        for path in ("nodes.web-01.interfaces.eth1.vlan", "nodes.web-01.note", "readiness.intervall")
    ]
    assert [(entry["module"], entry["argument"]) for entry in document["attributes_not_seen"]] == [
        ("module.workers", "nodes")
    ]
    assert document["nodes_without_readiness_check"] == ["w-41", "w-42", "w-51"]

    allowed = workspace.directory / "allowed.txt"
    allowed.write_text("w-41\nw-42 # rack a\n\nw-51\n")
    refused = explain_file(workspace, "--allow-file", str(allowed))
    assert refused.code == NOT_ALLOWED
    assert "Not allowed: web-01, web-02" in refused.out.splitlines()
    assert "If a node fails, these outputs keep their old values: web." in refused.out
    everything = explain_file(workspace, "--allow-file", str(allowed), "--allow", "web-01", "--allow=web-02")
    assert everything.code == ALLOWED

    workspace.apply(None)
    workspace.give({"racks": racks, "generation": 1})
    partly = explain(workspace, "--json", make=('-target=module.workers["b"]',))
    assert power(partly, "node", "why") == [("w-51", "generation 0 to 1")]
    assert json.loads(partly.out)["outputs_that_stay_old"] == ["web"]


def test_a_module_made_from_an_inventory(make_workspace: Callable[..., Workspace], head: HeadNode) -> None:
    workspace = make_workspace("root", head)
    inventory = workspace.directory.parent / "inventory.json"
    inventory.write_text(json.dumps({**cluster_of(3), "provisioning_order": ["dgx-02"]}))
    made = command("synth", "--inventory", str(inventory), str(workspace.directory), environment={})
    assert made.code == 0, made.err
    workspace.run("init", "-input=false", expect=0)
    head.fault("bmc_unreachable", node="dgx-01")
    power_on = {"power_action": "power_on"}
    first = explain(workspace, "--json", "--allow", "dgx-01,dgx-02,dgx-03", make=power_on)
    assert first.code == ALLOWED
    # A module made from an inventory does not remember requests that failed.
    why = "first request, or one that failed before"
    assert power(first, "node", "wave", "after", "why") == [
        ("dgx-02", 1, [], why),
        ("dgx-01", 2, ["dgx-02"], why),
        ("dgx-03", 3, ["dgx-01"], why),
    ]
    workspace.apply(None, expect=1)
    explained = explain(workspace)
    assert [line.split()[-5:-2] for line in explained.out.splitlines()[2:4]] == [
        ["1", "-", "-"],
        ["2", "dgx-01", "-"],
    ]


def test_batches(make_workspace: Callable[..., Workspace], head: HeadNode) -> None:
    workspace = make_workspace("root", head)
    inventory = workspace.directory.parent / "inventory.json"
    batches = {"batch_size": 2, "canary": 1, "readiness": {"command": "true"}}
    inventory.write_text(json.dumps({**cluster_of(6), **batches}))
    made = command("synth", "--inventory", str(inventory), str(workspace.directory), environment={})
    assert made.code == 0, made.err
    workspace.run("init", "-input=false", expect=0)
    one, two, three, four, five, six = (f"dgx-0{number}" for number in range(1, 7))
    everything = explain(workspace, "--json", make={"power_action": "power_on"})
    assert power(everything, "node", "wave", "after") == [
        (one, 1, []),
        (two, 2, [one]),
        (three, 2, [one]),
        (four, 3, [two, three]),
        (five, 3, [two, three]),
        (six, 4, [four, five]),
    ]
    # A batch without a node to power is skipped.
    some = explain(workspace, "--json", make={"power_action": "power_on", "power_nodes": [one, five, six]})
    assert power(some, "node", "wave", "after") == [(one, 1, []), (five, 2, [one]), (six, 3, [five])]


BATCHES = """\
module "a" {
  source = "./step"
  node   = "a"
  after  = {}
}
module "b" {
  source = "./step"
  node   = "b"
  after  = {}
}
module "idle" {
  source = "./step"
  after  = [module.a.done, module.b.done]
}
module "c" {
  source = "./step"
  node   = "c"
  after  = module.idle.done
}
locals {
  end = module.c.done
}
module "e" {
  source = "./step"
  node   = "e"
  after  = local.end
}
action "bcm_cmdevice_power" "by_hand" {
  config {
    device_id    = "d"
    power_action = "power_off"
  }
}
resource "terraform_data" "mine" {
  lifecycle {
    action_trigger {
      events  = [after_create]
      actions = [action.bcm_cmdevice_power.by_hand]
    }
  }
}
"""

STEP = """\
terraform {
  required_providers {
    bcm = { source = "hashi-demo-lab/bcm" }
  }
}
variable "after" { type = any }
variable "node" { default = null }
action "bcm_cmdevice_power" "node" {
  for_each = toset(var.node[*])
  config {
    device_id    = each.key
    power_action = "power_on"
  }
}
resource "terraform_data" "request" {
  for_each = toset(var.node[*])
  lifecycle {
    action_trigger {
      events  = [before_create]
      actions = [action.bcm_cmdevice_power.node[each.key]]
    }
  }
}
output "done" { value = [var.after, terraform_data.request] }
"""


def test_batches_and_actions_beside_the_module(make_workspace: Callable[..., Workspace], head: HeadNode) -> None:
    """Every power action counts, also beside the module; a step without a node is skipped."""
    required = ROOT[: ROOT.index('variable "racks"')]
    workspace = make_workspace("root", head).use({"step/main.tf": STEP, "main.tf": required + BATCHES})
    ended = explain(workspace, "--json", "--allow", "a,b,c")
    assert ended.code == NOT_ALLOWED
    assert power(ended, "node", "action", "wave", "after", "why") == [
        ("a", "power_on", 1, [], 'module.a.terraform_data.request["a"] is created'),
        ("b", "power_on", 1, [], 'module.b.terraform_data.request["b"] is created'),
        ("d", "power_off", 1, [], "terraform_data.mine is created"),
        # A plan does not show what a local refers to.
        ("e", "power_on", 1, None, 'module.e.terraform_data.request["e"] is created'),
        ("c", "power_on", 2, ["a", "b"], 'module.c.terraform_data.request["c"] is created'),
    ]


def test_progress_is_for_terminals(tmp_path: Path) -> None:
    (tmp_path / "plan").write_text(json.dumps({**EMPTY, "action_invocations": [BY_HAND]}))
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "bcm_node_provisioning.cli", "explain", str(tmp_path / "plan")],
        env=clean({"BCM_ENDPOINT": "http://127.0.0.1:1", "BCM_USERNAME": "ops", "BCM_PASSWORD": PASSWORD}),
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
        check=False,
    )
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert done.returncode == NOT_ALLOWED
    assert shown.split("\r\x1b[K") == ["", f"reading {tmp_path / 'plan'}", "querying the head node", ""]
    # In a file or a pipe there is no progress.
    assert command("explain", str(tmp_path / "plan"), environment={}).err == ""


def test_a_chain_of_many_steps() -> None:
    """A thousand nodes one after another: too many for a real plan in a test."""
    hostnames = [f"n{number:04}" for number in range(1000)]
    action = {"type": "bcm_cmdevice_power", "name": "node", "address": "action.bcm_cmdevice_power.node"}
    calls: dict[str, Any] = {}
    for hostname, before in zip(hostnames, [None, *hostnames], strict=False):
        after = {"references": [f"module.{before}.results", f"module.{before}"]} if before else {"constant_value": None}
        calls[hostname] = {"expressions": {"after": after}, "module": {"actions": [action]}}
    document = {
        "format_version": "1.2",
        "planned_values": {},
        "configuration": {"root_module": {"module_calls": calls}},
        "action_invocations": [
            {
                "address": f'module.{hostname}.action.bcm_cmdevice_power.node["{hostname}"]',
                "type": "bcm_cmdevice_power",
                "name": "node",
                "config_values": {"power_action": "power_on"},
                "config_unknown": {"device_id": True},
            }
            for hostname in (hostnames[0], hostnames[-1])
        ],
    }
    ended = command("explain", "-", "--json", environment={}, stdin=json.dumps(document))
    assert power(ended, "node", "wave", "after") == [("n0000", 1, []), ("n0999", 2, ["n0000"])]


def test_the_table(
    make_workspace: Callable[..., Workspace], head: HeadNode, terraform: Path, module_directory: Path
) -> None:
    workspace = make_workspace("root", head, terraform=terraform).use(module_directory)
    asked = explain(workspace, head=head, make={**cluster_of(2), "power_action": "power_on", "power_nodes": ["dgx-02"]})
    assert asked.out.splitlines()[2].split()[6:8] == ["not", "registered"]
    ended = explain_file(workspace)
    lines = ended.out.splitlines()
    assert lines[0] == "This plan powers 1 node:"
    assert [line.split() for line in lines[1:3]] == [
        ["NODE", "ACTION", "WHY", "STEP", "AFTER", "NOW", "FOR", "LINKED", "IMAGE"],
        ["dgx-02", "power_on", "first", "request", "step_02", *"----"],
    ]
    assert [line.split()[:3] for line in lines[5:8]] == [
        ["registers", "category", "dgx"],
        ["registers", "device", "dgx-01"],
        ["registers", "device", "dgx-02"],
    ]
    assert lines[-1] == "The head node was not queried: BCM_ENDPOINT is not set."
    gone = {**head.environment, "BCM_ENDPOINT": "http://127.0.0.1:1"}
    shown = workspace.run("show", "-json", PLAN, expect=0).stdout
    silent = command("explain", "-", environment=gone, stdin=shown)
    assert silent.code == NOT_ALLOWED
    assert silent.out.splitlines()[-1].startswith("The head node was not queried: http://127.0.0.1:1 cannot be reached")


def test_misspelt_attributes_of_every_object() -> None:
    given = {
        "nodes": {"a": {"note": "x", "interfaces": {"eth1": {"adress": "x", "ip": "x"}}}},
        "categories": {
            "c": {
                "disk_setup": "x",
                "fsmounts": [{"device": "x"}, {"path": "x"}],
                "modules": [{"name": "x", "args": "x"}],
                "bmc_settings": {"user": 4},
            }
        },
        "readiness": {"cmd": "x"},
    }
    variables: dict[str, Any] = {name: {} for name in ("nodes", "software_image_name", "power_action")}
    call = {
        "expressions": {name: {"constant_value": value} for name, value in given.items()},
        "module": {"variables": variables, "actions": [{"type": "bcm_cmdevice_power"}]},
    }
    document = {**EMPTY, "configuration": {"root_module": {"module_calls": {"nodes": call}}}}
    ended = command("explain", "-", "--json", environment={}, stdin=json.dumps(document))
    assert sorted(entry["path"] for entry in json.loads(ended.out)["ignored_attributes"]) == [
        "categories.c.bmc_settings.user",
        "categories.c.disk_setup",
        "categories.c.fsmounts[1].path",
        "categories.c.modules[0].args",
        "nodes.a.interfaces.eth1.adress",
        "nodes.a.note",
        "readiness.cmd",
    ]


def test_what_a_value_refers_to_is_named_once() -> None:
    call = {
        "expressions": {"nodes": {"references": ["path.module", "path.module", "local.racks"]}},
        "module": {
            "variables": {name: {} for name in ("nodes", "software_image_name", "power_action")},
            "actions": [{"type": "bcm_cmdevice_power"}],
        },
    }
    document = {**EMPTY, "configuration": {"root_module": {"module_calls": {"web": call}}}}
    ended = command("explain", "-", environment={}, stdin=json.dumps(document))
    assert "refers to path.module, local.racks." in ended.out


# --- what is powered then


def carry_out(workspace: Workspace, head: HeadNode, explained: Ended) -> list[str]:
    """Apply the plan that was explained: exactly its nodes are powered, each after those that it names.

    Returns the hostnames, sorted.
    """
    said = power(explained, "node", "action", "after")
    head.settle()
    before = powered(head)
    run = workspace.run("apply", "-input=false", PLAN, expect=0)
    assert sorted(run.power) == sorted((action, node) for node, action, _ in said)
    requested = [node for _, node in run.power]
    assert all(requested.index(other) < requested.index(node) for node, _, after in said for other in after)
    fresh = {node: actions[len(before.get(node, ())) :] for node, actions in powered(head).items()}
    assert sorted(run.power) == sorted((action, node) for node, actions in fresh.items() for action in actions)
    assert explained.code == (NOT_ALLOWED if said else NO_POWER)
    return sorted(requested)


def default_nodes(*numbers: int) -> dict[str, Any]:
    """Return nodes of a category that BCM has, by number."""
    return {f"dgx-{number:02}": node(number, "default", f"02:5e:00:00:00:{number}") for number in numbers}


def default_cluster(*numbers: int, **more: Any) -> dict[str, Any]:
    basics = {"software_image_name": "default-image", "management_network": "internalnet"}
    return {**basics, "nodes": default_nodes(*numbers), "power_action": "power_cycle", **more}


def test_two_constructs_in_one_app(make_workspace: Callable[..., Workspace], head: HeadNode) -> None:
    """Each has an order of its own, although the names of both look like those of steps and batches."""
    batches = {"batch_size": 2, "canary": 1, "readiness": {"command": "true"}}

    def files(**changes: Any) -> dict[str, str]:
        def fill(stack: cdk.TerraformStack) -> None:
            BcmNodeProvisioning(stack, "power", **{**default_cluster(31, 32, 33, 34, 35, **batches), **changes})
            order = {"provisioning_order": ["dgx-38"]}
            BcmNodeProvisioning(Construct(stack, "racks"), "batch_1", **default_cluster(36, 37, 38, **order))

        return synthesized(fill)

    workspace = make_workspace("app", head).use(files())
    first = explain(workspace, "--json")
    assert power(first, "node", "wave", "after") == [
        ("dgx-31", 1, []),
        ("dgx-38", 1, []),
        ("dgx-32", 2, ["dgx-31"]),
        ("dgx-33", 2, ["dgx-31"]),
        ("dgx-36", 2, ["dgx-38"]),
        ("dgx-34", 3, ["dgx-32", "dgx-33"]),
        ("dgx-35", 3, ["dgx-32", "dgx-33"]),
        ("dgx-37", 3, ["dgx-36"]),
    ]
    assert len(carry_out(workspace, head, first)) == 8

    workspace.write(files(power_generation=1, power_nodes=["dgx-31", "dgx-35"]))
    again = explain(workspace, "--json")
    assert power(again, "node", "why", "after") == [
        ("dgx-31", "generation 0 to 1", []),
        ("dgx-35", "generation 0 to 1", ["dgx-31"]),
    ]
    assert carry_out(workspace, head, again) == ["dgx-31", "dgx-35"]


@pytest.mark.parametrize(
    ("mode", "terraform"), [("sequential", "1.14.9"), ("parallel", "1.15.5")], indirect=["terraform"]
)
def test_target_replace_and_invoke(
    mode: str, make_workspace: Callable[..., Workspace], head: HeadNode, terraform: Path
) -> None:
    workspace = make_workspace("root", head, terraform=terraform, kind=Deployment).deploy("general")
    workspace.give(default_cluster(31, 32, 33, 34, provisioning_mode=mode))

    def planned(*options: str) -> list[str]:
        explained = explain(workspace, "--json", make=("-refresh=false", *options))
        partly = any(one.startswith(("-target", "-invoke")) for one in options)
        assert bool(json.loads(explained.out)["outputs_that_stay_old"]) == partly
        return carry_out(workspace, head, explained)

    steps = mode == "sequential"
    block = "module.step_0{}.terraform_data.request" if steps else "terraform_data.parallel_trigger"
    # What a step waits for is targeted with it.
    assert planned(f'-target={block.format(3)}["dgx-33"]') == (["dgx-31", "dgx-32", "dgx-33"] if steps else ["dgx-33"])
    rest = ["dgx-34"] if steps else ["dgx-31", "dgx-32", "dgx-34"]
    assert planned() == rest

    requests = [f"-replace={workspace.request(hostname)}" for hostname in ("dgx-32", "dgx-34")]
    assert planned(*requests) == ["dgx-32", "dgx-34"]
    # -target leaves the second request out.
    assert planned(*requests, f'-target={block.format(2)}["dgx-32"]') == ["dgx-32"]
    assert planned(f"-invoke={workspace.action('dgx-33')}") == ["dgx-33"]
    if not steps:
        # A trigger refers to all requests, so the one of dgx-34 was replaced as well, and its power action is due.
        assert planned('-replace=terraform_data.parallel_trigger["dgx-31"]') == ["dgx-31", "dgx-34"]


@pytest.mark.parametrize(
    ("argument", "value", "name"),
    [("power_generation", "7", "generation"), ("software_image_name", '"default-image"', "image")],
)
def test_a_request_that_the_plan_does_not_know(
    argument: str, value: str, name: str, calling: Callable[..., Workspace], head: HeadNode
) -> None:
    """It powers all nodes, even if the value turns out to be the same."""
    arguments = {"software_image_name": '"default-image"', argument: "terraform_data.changing.output"}
    main = f"""
variable "round" {{ default = 0 }}
variable "nodes" {{ type = any }}

resource "terraform_data" "changing" {{
  input            = {value}
  triggers_replace = var.round
}}

module "nodes" {{
  source             = "./module"
  management_network = "internalnet"
  power_action       = "power_cycle"
  nodes              = var.nodes
  {"".join(f"{argument} = {given}{chr(10)}  " for argument, given in arguments.items())}
}}
"""
    workspace = calling(main)
    first = explain(workspace, "--json", make={"nodes": default_nodes(31, 32)})
    assert carry_out(workspace, head, first) == ["dgx-31", "dgx-32"]

    again = explain(workspace, "--json", make={"nodes": default_nodes(31, 32), "round": 1})
    why = f"{name} {json.loads(value)} to a value not known yet"
    assert power(again, "node", "why") == [("dgx-31", why), ("dgx-32", why)]
    assert carry_out(workspace, head, again) == ["dgx-31", "dgx-32"]


CALLS = """
variable "racks" { type = any }
variable "count_of" { default = 1 }
variable "one" { type = any }

module "each" {
  source              = "./module"
  software_image_name = "default-image"
  management_network  = "internalnet"
  provisioning_mode   = each.key
  power_action        = "power_cycle"
  for_each            = var.racks
  nodes               = each.value
}

module "counted" {
  source              = "./module"
  software_image_name = "default-image"
  management_network  = "internalnet"
  power_action        = "power_on"
  count               = var.count_of
  nodes               = { for hostname, node in var.one : hostname => merge(node, { manage = count.index == 0 }) }
}
"""


@pytest.mark.parametrize("terraform", ["1.14.9"], indirect=True)
def test_calls_with_count_and_for_each(calling: Callable[..., Workspace], head: HeadNode, terraform: Path) -> None:
    workspace = calling(CALLS, terraform=terraform)
    inputs = {
        "racks": {"sequential": default_nodes(31, 32), "parallel": default_nodes(33, 34)},
        "one": default_nodes(35),
    }
    first = explain(workspace, "--json", make=inputs)
    assert power(first, "module", "node", "after") == [
        ("module.counted[0]", "dgx-35", []),
        ('module.each["parallel"]', "dgx-33", []),
        ('module.each["parallel"]', "dgx-34", []),
        ('module.each["sequential"]', "dgx-31", []),
        ('module.each["sequential"]', "dgx-32", ["dgx-31"]),
    ]
    assert carry_out(workspace, head, first) == ["dgx-31", "dgx-32", "dgx-33", "dgx-34", "dgx-35"]

    # A second call of the same node powers it once more; an instance that is gone powers none.
    del inputs["racks"]["sequential"]
    again = explain(workspace, "--json", make={**inputs, "count_of": 3})
    assert power(again, "module", "node") == [("module.counted[1]", "dgx-35"), ("module.counted[2]", "dgx-35")]
    assert explain_file(workspace, "--allow=dgx-35").code == NOT_ALLOWED
    twice = explain_file(workspace).out
    assert "More than one action powers these nodes, so --allow does not allow them: dgx-35." in twice
    assert carry_out(workspace, head, again) == ["dgx-35", "dgx-35"]


# --- text that is not a plan


def errors(*arguments: str, stdin: str = "", **environment: str) -> list[str]:
    ended = command("explain", *arguments, environment=environment, stdin=stdin)
    assert (ended.code, ended.out) == (USAGE, "")
    prefix = "bcm-node-provisioning explain: "
    assert all(line.startswith(prefix) for line in ended.err.splitlines())
    return [line.removeprefix(prefix) for line in ended.err.splitlines()]


HINT = "give the output of `terraform show -json PLAN`"
BY_HAND = {
    "address": "action.bcm_cmdevice_power.mine",
    "type": "bcm_cmdevice_power",
    "name": "mine",
    "config_values": {"device_id": "a", "power_action": "power_off"},
}
EMPTY = {"format_version": "1.2", "planned_values": {}, "configuration": {"root_module": {}}}


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", f"stdin is neither a plan file nor a plan in JSON; {HINT}"),
        ("Plan: 1 to add", f"stdin is neither a plan file nor a plan in JSON; {HINT}"),
        ('{"@level":"info"}\n{"@level":"info"}\n', f"stdin is neither a plan file nor a plan in JSON; {HINT}"),
        ("[]", f"stdin is not a plan; {HINT}"),
        ('{"version": 4}', f"stdin is not a plan; {HINT}"),
        (
            '{"format_version": "1.0", "values": {}}',
            f"stdin is not a plan but other output of Terraform, such as a state; {HINT}",
        ),
        (
            json.dumps({**EMPTY, "format_version": "2.0"}),
            "stdin is a plan in format version 2.0; only version 1 is supported",
        ),
        (
            json.dumps({**EMPTY, "errored": True}),
            "stdin is the plan of a run that failed; it is not complete and cannot be applied",
        ),
        (json.dumps(EMPTY), "stdin is a plan of a configuration that does not call the module"),
        (
            json.dumps({**EMPTY, "action_invocations": [{}]}),
            f"stdin does not have the form of a plan of Terraform 1.14 or later; {HINT}",
        ),
        ("PK\x03\x04", "a plan file on stdin cannot be read; give its name, or pipe `terraform show -json PLAN`"),
    ],
)
def test_text_that_is_not_a_plan(text: str, error: str) -> None:
    assert errors("-", stdin=text) == [error]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert errors(str(tmp_path / "gone")) == [f"{tmp_path / 'gone'}: No such file or directory"]
    (tmp_path / "image").write_bytes(b"\x89PNG")
    assert errors(str(tmp_path / "image")) == [f"{tmp_path / 'image'} is neither a plan file nor a plan in JSON"]
    assert errors("-", "--allow-file", str(tmp_path / "gone")) == [
        f"--allow-file {tmp_path / 'gone'}: No such file or directory"
    ]
    (tmp_path / "plan").write_bytes(b"PK\x03\x04")
    (error,) = errors(str(tmp_path / "plan"), TERRAFORM="no-terraform")
    assert error.startswith("there is no program 'no-terraform': put terraform on the PATH, set TERRAFORM, or pipe ")
    (error,) = errors(str(tmp_path / "plan"), "--chdir", str(tmp_path))
    assert error.startswith(f"terraform show in {tmp_path} fails: ")


def test_a_plan_of_another_terraform(make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("root", terraform=VERSIONS["1.14.9"]).use(
        {"main.tf": 'resource "terraform_data" "x" {}'}
    )
    workspace.run("plan", f"-out={PLAN}", expect=0)
    plan = str(workspace.directory / PLAN)
    assert errors(plan, "--chdir", str(workspace.directory), TERRAFORM=str(VERSIONS["1.15.5"])) == [
        f"{plan} was made by Terraform 1.14.9, this is 1.15.5: set TERRAFORM to the path of 1.14.9"
    ]
    assert errors(plan, "--chdir", str(workspace.directory), TERRAFORM=str(VERSIONS["1.14.9"])) == [
        f"{plan} is a plan of a configuration that does not call the module"
    ]


def test_a_state_is_no_plan(workspace: Workspace) -> None:
    """Neither the JSON of a state nor the state itself nor what `terraform plan -json` prints."""
    no_state = workspace.run("show", "-json", expect=0).stdout
    log = workspace.run("plan", "-json", "-input=false").stdout
    workspace.apply({**cluster_of(1), "nodes": {}})
    state = workspace.run("show", "-json", expect=0).stdout
    kind = "not a plan but other output of Terraform, such as a state"
    for text, what in (
        (no_state, kind),
        (state, kind),
        ((workspace.directory / "terraform.tfstate").read_text(), "not a plan"),
        (log, "neither a plan file nor a plan in JSON"),
    ):
        assert errors("-", stdin=text) == [f"stdin is {what}; {HINT}"]


def test_a_damaged_plan(workspace: Workspace) -> None:
    workspace.give({**cluster_of(1), "power_action": "power_on"})
    workspace.run("plan", "-input=false", f"-out={PLAN}", expect=0)
    file = workspace.directory / PLAN
    file.write_bytes(file.read_bytes()[:400])
    (error,) = errors(str(file), "--chdir", str(workspace.directory))
    assert error.startswith(f"terraform show in {workspace.directory} fails: ")
