"""The emitted module: the committed files, variants as snapshots, and the same plan from HCL and JSON."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import embedded
from support.inputs import cluster_of, node, reference
from support.terraform import MODULE, ROOT, VERSIONS
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from bcm_node_provisioning.inventory import load
from bcm_node_provisioning.parts.builder import Options
from bcm_node_provisioning.rules import accept
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from support.terraform import Workspace
    from syrupy.assertion import SnapshotAssertion

    from bcm_simulator.running import HeadNode


class TerraformFile(SingleFileSnapshotExtension):
    """Snapshots are real .tf files."""

    file_extension = "tf"
    _write_mode = WriteMode.TEXT


class TerraformJsonFile(TerraformFile):
    """Snapshots are real .tf.json files."""

    file_extension = "tf.json"


SMALL: dict[str, Any] = {
    **cluster_of(2),
    "readiness": {"command": "true"},
    "nodes": {
        "0a": node(150, "dgx", "02:5e:00:00:00:50", manage=False),
        "dgx-01": node(101, "dgx", "02:5e:00:00:00:01", interfaces={"eth1": {"network": "internalnet"}}),
    },
}
PARALLEL = {**SMALL, "provisioning_mode": "parallel"}
EMPTY = {**SMALL, "nodes": {}, "categories": {}}


@cache
def _general(options: Options) -> Mapping[str, str]:
    return ModuleStack(cdk.App(), "module", options).render()


def _exact(inputs: Mapping[str, Any]) -> dict[str, str]:
    return ModuleStack(cdk.App(), "module", inventory=accept(inputs, ())).render()


def _document(options: Options) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(cdk.Testing.synth(ModuleStack(cdk.App(), "module", options)))
    return document


def _validations(options: Options) -> list[str]:
    """Return the text of the validation blocks in variables.tf."""
    return re.findall(r"^  validation \{\n.*?^  \}\n", _general(options)["variables.tf"], re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(
    ("options", "name"),
    [(Options(steps=1), "power.tf"), (Options(extra_interfaces=0), "main.tf")],
    ids=str,
)
def test_variant(options: Options, name: str, snapshot: SnapshotAssertion) -> None:
    assert _general(options)[name] == snapshot(extension_class=TerraformFile)


@pytest.mark.parametrize("name", ["main.tf", "power.tf", "inventory.tf"])
def test_module_of_an_inventory(name: str, snapshot: SnapshotAssertion) -> None:
    assert _exact(SMALL)[name] == snapshot(extension_class=TerraformFile)


def test_embedded_instance(snapshot: SnapshotAssertion) -> None:
    document = json.loads(embedded(SMALL)["main.tf.json"])
    # Without the parts that do not come from the construct, and the path of the nested module.
    del document["//"]
    text = re.sub(r"assets/\w+/\w+", "assets/STEP", json.dumps(document, indent=2))

    assert f"{text}\n" == snapshot(extension_class=TerraformJsonFile)


def test_validation_blocks(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(_validations(Options(steps=1))) == snapshot(extension_class=TerraformFile)


def test_validations_are_few_and_short() -> None:
    blocks = _validations(Options())

    assert 20 <= len(blocks) <= 30
    assert len(blocks) == _general(Options())["variables.tf"].count("validation {")
    assert [block for block in blocks if len(block.splitlines()) > 12] == []


def _tree(directory: Path) -> dict[str, str]:
    return {
        str(path.relative_to(directory)): path.read_text(encoding="utf-8")
        for path in directory.rglob("*")
        if path.is_file() and path.name != ".generated"
    }


def test_committed_module_is_what_synth_writes() -> None:
    assert _tree(MODULE) == _general(Options()), "run `make synth` and commit what it writes"


def test_committed_module_of_the_inventory_is_what_synth_writes() -> None:
    example = ROOT / "examples" / "inventory"

    rendered = ModuleStack(cdk.App(), "module", inventory=load(example / "inventory.yaml")).render()

    assert _tree(example / "cluster") == rendered, "run the first command of the example's README there, and commit"


def test_a_second_run_changes_no_byte(tmp_path: Path) -> None:
    options = Options(steps=1, extra_interfaces=0)

    assert ModuleStack(cdk.App(), "module", options).write(tmp_path / "module") is True
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.rglob("*") if path.is_file()}
    assert ModuleStack(cdk.App(), "module", options).write(tmp_path / "module") is False
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in before} == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"steps": 0}, "steps must be from 1 to 1000; given: 0. "),
        ({"steps": 1001}, "steps must be from 1 to 1000; given: 1001. "),
        ({"steps": "3"}, "steps must be from 1 to 1000; given: 3. "),
        ({"extra_interfaces": -1}, "extra_interfaces must be from 0 to 64; given: -1. "),
        (
            {"steps": 0, "extra_interfaces": 65},
            "steps must be from 1 to 1000; given: 0; extra_interfaces must be from 0 to 64; given: 65. ",
        ),
    ],
)
def test_bad_parameters(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match="must be") as caught:
        Options(**arguments)

    assert str(caught.value) == f"{message}A module made from an inventory has no such limits."


def test_module_has_no_provider_no_backend_and_no_secret() -> None:
    document = _document(Options(steps=1, extra_interfaces=0))

    assert "provider" not in document
    assert document["terraform"] == {
        "required_providers": {"bcm": {"source": "hashi-demo-lab/bcm", "version": "~> 0.1"}},
        "required_version": ">= 1.14",
    }
    assert {name for name, body in document["variable"].items() if body.get("sensitive")} == {
        "bmc_username",
        "bmc_password",
    }


def test_addresses_are_fixed() -> None:
    """Addresses are the module's interface to state files: a change needs a `moved` block."""
    document = _document(Options(steps=2, extra_interfaces=1))

    assert {kind: sorted(names) for kind, names in document["resource"].items()} == {
        "bcm_cmdevice_category": ["managed"],
        "bcm_cmdevice_device": ["nodes", "nodes_plus_1"],
        "terraform_data": [
            "device_place",
            "parallel_check",
            "parallel_confirmation",
            "parallel_confirmed",
            "parallel_request",
            "parallel_trigger",
            "power_place",
            "preflight",
        ],
    }
    assert sorted(document["module"]) == ["step_01", "step_02"]
    assert {kind: sorted(names) for kind, names in document["action"].items()} == {"bcm_cmdevice_power": ["parallel"]}


MODULES: Mapping[str, Callable[[], Mapping[str, str]]] = {
    "general": lambda: _general(Options()),
    "smallest": lambda: _general(Options(steps=1, extra_interfaces=0)),
    "sequential": lambda: _exact(SMALL),
    "parallel": lambda: _exact(PARALLEL),
    "batches": lambda: _exact({**cluster_of(5), "batch_size": 2, "canary": 1, "readiness": {"command": "true"}}),
    "empty": lambda: _exact(EMPTY),
}


@pytest.mark.parametrize("version", VERSIONS)
def test_terraform_finds_nothing_to_change(version: str, make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("root", terraform=VERSIONS[version])
    files = {f"{name}/{path}": text for name, render in MODULES.items() for path, text in render().items()}
    calls = [
        f'module "{name}" {{\n  source = "./{name}"\n'
        + (
            '\n  nodes               = {}\n  software_image_name = "x"\n  management_network  = "x"\n'
            if name in ("general", "smallest")
            else ""
        )
        + "}\n"
        for name in MODULES
    ]
    workspace.use({**files, "main.tf": "\n".join(calls)})

    assert workspace.run("fmt", "-check", "-recursive", "-diff").stdout == ""
    validation = json.loads(workspace.run("validate", "-json").stdout)
    assert (validation["valid"], validation["diagnostics"]) == (True, [])


def _comparable(plan: Mapping[str, Any]) -> dict[str, Any]:
    """Return a plan without its time, and without everything that depends on the form of the configuration."""
    # The part `configuration` depends on the form: it has source lines and the spelling of expressions.
    return {key: _sorted(value, key) for key, value in plan.items() if key not in {"timestamp", "configuration"}}


def _sorted(value: Any, key: str) -> Any:
    """Return JSON in which the lists without an order are sorted: references, actions, roles."""
    if isinstance(value, dict):
        return {inner: _sorted(item, inner) for inner, item in value.items()}
    if isinstance(value, list):
        items = [_sorted(item, key) for item in value]
        return sorted(items, key=json.dumps) if key in {"relevant_attributes", "roles", "action_invocations"} else items
    return value


PLANS = {
    "powered sequentially": {**reference(), "power_action": "power_on", "readiness": {"command": "true"}},
    "cycled in parallel": {
        **reference(),
        "nodes": {
            **reference()["nodes"],
            "cpu-03": node(
                103,
                "default",
                "02-5E-00-00-C0-03",
                roles=["storage"],
                notes='rack "7", ${place} 100%{x}\n',
                interfaces={
                    "eth1": {"mac": "02:5e:00:00:c1:03", "network": "internalnet", "ipv6_ip": "FD00::0:5"},
                    "bond0": {"type": "bond", "members": ["eth1"], "bond_mode": "802.3ad"},
                },
            ),
        },
        "software_image_name": "default-image",
        "bmc_username": "ops",
        "bmc_password": "only-a-test",
        "power_action": "power_cycle",
        "provisioning_mode": "parallel",
    },
}


@pytest.mark.parametrize("name", PLANS)
def test_hcl_and_json_give_the_same_plan(name: str, head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    options = Options(steps=5, extra_interfaces=2)
    step = {path: text for path, text in _general(options).items() if path.startswith("step/")}
    hcl = make_workspace("hcl", head).use(_general(options))
    as_json = make_workspace("json", head).use({**step, "main.tf.json": json.dumps(_document(options))})

    plans = [_comparable(workspace.plan_document(PLANS[name])) for workspace in (hcl, as_json)]

    assert plans[0] == plans[1]
    assert len(plans[0]["resource_changes"]) > 15


@pytest.mark.parametrize("library", ["cdktf", "cdktn"])
def test_bindings_are_those_of_the_provider(library: str) -> None:
    versions = json.loads((ROOT / "imports" / library / "versions.json").read_text(encoding="utf-8"))

    assert versions == {"registry.terraform.io/hashi-demo-lab/bcm": "0.1.0"}
