"""The emitted module: its files as snapshots, the committed tree, and the two forms that mean the same."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from bcm_node_provisioning.module.builder import TARGETS, Options
from bcm_node_provisioning.module.outputs import OUTPUTS
from support.inputs import cluster_of, node, reference
from support.terraform import MODULE, ROOT, VERSIONS
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.inventory import load
from bcm_node_provisioning.rules import accept
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.terraform import Workspace
    from syrupy.assertion import SnapshotAssertion

    from bcm_simulator.running import HeadNode

FILES = ("data.tf", "locals.tf", "main.tf", "outputs.tf", "power.tf", "variables.tf", "versions.tf")


class TerraformFile(SingleFileSnapshotExtension):
    """Snapshots are real .tf files."""

    file_extension = "tf"
    _write_mode = WriteMode.TEXT


@cache
def _rendered(options: Options) -> dict[str, str]:
    return ModuleStack(cdk.App(), "module", options).render()


@pytest.mark.parametrize("name", FILES)
def test_file(name: str, snapshot: SnapshotAssertion) -> None:
    assert _rendered(Options())[name] == snapshot(extension_class=TerraformFile)


VARIANTS = {
    "one step": (Options(steps=1), "power.tf"),
    "no further interfaces": (Options(extra_interfaces=0), "main.tf"),
    "terraform 1.16": (Options(steps=1, terraform_target="1.16"), "power.tf"),
    "terraform 1.16 outputs": (Options(steps=1, terraform_target="1.16"), "locals.tf"),
    "terraform 1.16 versions": (Options(terraform_target="1.16"), "versions.tf"),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_variant(variant: str, snapshot: SnapshotAssertion) -> None:
    options, name = VARIANTS[variant]

    assert _rendered(options)[name] == snapshot(extension_class=TerraformFile)


def test_committed_module_is_what_synth_writes() -> None:
    committed = {name: content.decode() for name, (content, _) in _tree(MODULE).items() if name != ".generated"}

    assert committed == _rendered(Options()), "run `make synth` and commit what it writes"


def test_committed_module_of_the_inventory_is_what_synth_writes() -> None:
    example = ROOT / "examples" / "inventory"
    committed = {name: content.decode() for name, (content, _) in _tree(example / "cluster").items()}
    del committed[".generated"]

    rendered = ModuleStack(cdk.App(), "module", inventory=load(example / "inventory.yaml")).render()

    assert committed == rendered, "run the first command of the example's README there, and commit"


def _tree(directory: Path) -> dict[str, tuple[bytes, int]]:
    """Return content and time of each file below a directory, by relative path."""
    return {
        str(path.relative_to(directory)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_a_second_run_changes_no_byte(tmp_path: Path) -> None:
    first = ModuleStack(cdk.App(), "module")
    second = ModuleStack(cdk.App(), "module")

    assert first.write(tmp_path / "module") is True
    before = _tree(tmp_path / "module")
    assert second.write(tmp_path / "module") is False
    assert _tree(tmp_path / "module") == before


def test_parameters_reach_the_files() -> None:
    files = _rendered(Options(steps=3, extra_interfaces=2, terraform_target="1.15"))

    assert 'required_version = ">= 1.15"' in files["versions.tf"]
    assert 'action "bcm_cmdevice_power" "step_03"' in files["power.tf"]
    assert "step_04" not in files["power.tf"]
    assert 'resource "bcm_cmdevice_device" "nodes_plus_2"' in files["main.tf"]
    assert "nodes_plus_3" not in files["main.tf"]


NO_STEPS = "steps must be from 1 to 1000 (a module made from an inventory has no such limit); given: 0"
TOO_MANY = "extra_interfaces must be from 0 to 64 (a module made from an inventory has no such limit); given: 65"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"steps": 0}, NO_STEPS),
        ({"steps": 1001}, NO_STEPS.replace("given: 0", "given: 1001")),
        ({"steps": "3"}, NO_STEPS.replace("given: 0", "given: 3")),
        ({"extra_interfaces": -1}, TOO_MANY.replace("given: 65", "given: -1")),
        ({"extra_interfaces": 65}, TOO_MANY),
        ({"terraform_target": "1.13"}, "terraform_target must be one of 1.14, 1.15, 1.16; given: 1.13"),
        (
            {"steps": 0, "terraform_target": "2"},
            f"{NO_STEPS}; terraform_target must be one of 1.14, 1.15, 1.16; given: 2",
        ),
    ],
)
def test_bad_parameters(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match="must be") as caught:
        Options(**arguments)

    assert str(caught.value) == message


def test_module_has_no_provider_no_backend_and_no_secret() -> None:
    document = ModuleStack(cdk.App(), "module").document()

    assert "provider" not in document
    assert set(document["terraform"]) == {"required_providers", "required_version"}
    assert {name for name, body in document["variable"].items() if body.get("sensitive")} == {
        "bmc_username",
        "bmc_password",
    }


def test_addresses_are_fixed() -> None:
    """Addresses are the module's interface to state files: a change needs a `moved` block."""
    document = ModuleStack(cdk.App(), "module", Options(steps=2, extra_interfaces=1)).document()

    assert {kind: sorted(names) for kind, names in document["resource"].items()} == {
        "bcm_cmdevice_category": ["managed"],
        "bcm_cmdevice_device": ["nodes", "nodes_plus_1"],
        "terraform_data": [
            "device_place",
            "guard",
            "parallel",
            "parallel_confirmed",
            "parallel_power",
            "parallel_ready",
            "parallel_recheck",
            "place",
            "preflight",
            "step_01",
            "step_01_confirmed",
            "step_01_ready",
            "step_01_recheck",
            "step_02",
            "step_02_confirmed",
            "step_02_ready",
            "step_02_recheck",
        ],
    }
    assert {kind: sorted(names) for kind, names in document["action"].items()} == {
        "bcm_cmdevice_power": ["parallel", "step_01", "step_02"]
    }


@pytest.mark.parametrize("target", TARGETS)
def test_what_many_instances_have_in_common_is_worked_out_once(target: str) -> None:
    """Terraform evaluates for_each for every instance, and draws edges to all instances of what it refers to."""
    document = ModuleStack(cdk.App(), "module", Options(terraform_target=target)).document()

    blocks = [kind for section in ("resource", "action") for kind in document[section].values()]
    for_each = {name: body["for_each"] for kind in blocks for name, body in kind.items() if "for_each" in body}
    assert {"parallel", "parallel_ready", "parallel_confirmed", "place", "guard", "nodes"} <= for_each.keys()
    # A step is of one node.
    of_many = {name: text for name, text in for_each.items() if not name.startswith("step_")}
    assert {
        name: text for name, text in of_many.items() if not re.fullmatch(r"\$\{(local|var)\.\w+(\[\d+])?}", text)
    } == {}


def _rich() -> dict[str, Any]:
    """Return the inputs of the richest plan that an inventory can have."""
    inputs = {name: value for name, value in PLANS["rich"].items() if not name.startswith("bmc_")}
    inputs["nodes"] = {**inputs["nodes"], "0a": node(50, "k8s-gpu-worker", "02:5e:00:00:00:50")}
    return {**inputs, "provisioning_order": ["dgx-06", "gone"]}


INVENTORIES: dict[str, dict[str, Any]] = {
    "sequential": {**reference(), "readiness": {"command": "true"}},
    "parallel": {**reference(), "provisioning_mode": "parallel"},
    "empty": {**reference(), "nodes": {}, "categories": {}},
}


@pytest.mark.parametrize("version", VERSIONS)
def test_terraform_finds_nothing_to_mend_in_modules_of_inventories(
    version: str, make_workspace: Callable[..., Workspace]
) -> None:
    workspace = make_workspace("modules", terraform=VERSIONS[version])
    for name, inputs in {**INVENTORIES, "rich": _rich()}.items():
        ModuleStack(cdk.App(), "module", inventory=accept(inputs, ())).write(workspace.directory / name)
    calls = [f'module "{name}" {{\n  source = "./{name}"\n}}\n' for name in (*INVENTORIES, "rich")]
    workspace.use({"main.tf": "\n".join(calls)})

    assert workspace.run("fmt", "-check", "-recursive", "-diff").stdout == ""
    assert json.loads(workspace.run("validate", "-json").stdout)["diagnostics"] == []


POWER = {"power_action": "power_cycle", "power_generation": 2, "power_nodes": ["dgx-06", "cpu-03"]}


@pytest.mark.parametrize("name", ["sequential", "rich"])
def test_an_inventory_gives_the_plan_of_the_embedded_construct(
    name: str, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    inputs = INVENTORIES.get(name) or _rich()
    written = make_workspace("written", head).use(
        ModuleStack(cdk.App(), "module", inventory=accept(inputs, ())).render()
    )
    stack = cdk.TerraformStack(cdk.App(), "app")
    BcmProvider(stack, "bcm")
    secrets = {
        name: cdk.TerraformVariable(
            stack, name, type="string", sensitive=True, default=cdk.Token.null_value()
        ).string_value
        for name in ("bmc_username", "bmc_password")
    }
    cluster = BcmNodeProvisioning(stack, "Default", **inputs, **POWER, **secrets)
    for output in OUTPUTS:
        cdk.TerraformOutput(stack, f"{output}_", value=cluster.result(output)).override_logical_id(output)
    embedded = make_workspace("embedded", head).use({"main.tf.json": cdk.Testing.synth(stack)})

    left, right = (_comparable(plan) for plan in (written.plan_document(POWER), embedded.plan_document()))

    # The module has variables where the app has values.
    assert left.pop("variables").keys() == right.pop("variables", {}).keys() | POWER.keys() | {
        "software_image_name",
        "install_mode",
    }
    for plan in (left, right):
        plan["checks"] = [check for check in plan["checks"] if check["address"]["kind"] != "var"]
    assert left == right
    assert len(left["resource_changes"]) >= 9


@pytest.mark.parametrize("options", [Options(), Options(steps=1, extra_interfaces=0), Options(terraform_target="1.15")])
@pytest.mark.parametrize("version", VERSIONS)
def test_terraform_finds_nothing_to_mend(
    options: Options, version: str, make_workspace: Callable[..., Workspace]
) -> None:
    if options.terraform_target > version:
        pytest.skip(f"the module for Terraform {options.terraform_target} does not run on {version}")
    workspace = make_workspace("module", terraform=VERSIONS[version]).use(_rendered(options))

    assert workspace.run("fmt", "-check", "-recursive", "-diff").stdout == ""
    result = json.loads(workspace.run("validate", "-json").stdout)
    assert result["diagnostics"] == []
    assert result["valid"] is True


PLANS = {
    "registered": reference(),
    "powered sequentially": {**reference(), "power_action": "power_on", "readiness": {"command": "true"}},
    "cycled in parallel": {**reference(), "power_action": "power_cycle", "provisioning_mode": "parallel"},
    "rich": {
        **reference(),
        "nodes": {
            **reference()["nodes"],
            "cpu-03": node(
                103,
                "default",
                "02-5E-00-00-C0-03",
                roles=["storage"],
                bmc_mac="02:5e:00:00:bb:03",
                notes='rack "7", ${place} 100%{x}\n',
                interfaces={
                    "eth1": {"mac": "02:5e:00:00:c1:03", "network": "internalnet"},
                    "bond0": {"type": "bond", "members": ["eth1"], "bond_mode": "802.3ad"},
                },
            ),
        },
        "software_image_name": "default-image",
        "bmc_username": "ops",
        "bmc_password": "s3cret",
    },
    "ten nodes": {**cluster_of(10), "power_action": "power_on", "power_nodes": ["dgx-03"]},
}


def _comparable(plan: dict[str, Any]) -> dict[str, Any]:
    """Return what two plans of the same module have in common: all but when they were made and how it was written."""
    # The configuration tells source lines, and how each form spelled an expression; the rest is the plan.
    return {key: _sorted(value, key) for key, value in plan.items() if key not in {"timestamp", "configuration"}}


def _sorted(value: Any, key: str) -> Any:
    """Return JSON with those lists sorted that have no order: references, actions, roles."""
    if isinstance(value, dict):
        return {inner: _sorted(item, inner) for inner, item in value.items()}
    if isinstance(value, list):
        items = [_sorted(item, key) for item in value]
        return sorted(items, key=json.dumps) if key in {"relevant_attributes", "roles", "action_invocations"} else items
    return value


@pytest.mark.parametrize("name", PLANS)
def test_both_forms_give_the_same_plan(name: str, head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    stack = ModuleStack(cdk.App(), "module")
    hcl = make_workspace("hcl", head).use(stack.render())
    as_json = make_workspace("json", head).use({"main.tf.json": json.dumps(stack.document())})

    assert _comparable(hcl.plan_document(PLANS[name])) == _comparable(as_json.plan_document(PLANS[name]))


@pytest.mark.parametrize("library", ["cdktf", "cdktn"])
def test_bindings_are_those_of_the_provider(library: str) -> None:
    versions = json.loads((ROOT / "imports" / library / "versions.json").read_text(encoding="utf-8"))

    assert versions == {"registry.terraform.io/hashi-demo-lab/bcm": "0.1.0"}
