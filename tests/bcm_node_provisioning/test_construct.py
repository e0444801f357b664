"""The construct embedded in apps: what it adds, what it refuses, and several instances in one stack."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import embedded
from support.inputs import cluster_of, node, reference
from support.terraform import ROOT

from bcm_node_provisioning import BcmNodeProvisioning, Category, InputError, Node
from bcm_node_provisioning.bindings.bcm.cmdevice_category import CmdeviceCategory, CmdeviceCategorySoftwareImageProxy
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.parts.outputs import OUTPUTS
from bcm_node_provisioning.parts.versions import PROVIDER_SOURCE, PROVIDER_VERSION
from bcm_node_provisioning.terraform.cdk import Construct, cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from support.terraform import Workspace

    from bcm_simulator.running import HeadNode


def _stack(name: str = "app") -> cdk.TerraformStack:
    stack = cdk.TerraformStack(cdk.App(), name)
    BcmProvider(stack, "bcm")
    return stack


def _document(stack: cdk.TerraformStack) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(cdk.Testing.synth(stack))
    return document


def _names(document: dict[str, Any]) -> set[str]:
    """Return the names of everything that the instances add."""
    blocks = [*document["resource"].values(), *document["data"].values(), document["module"]]
    return {name for block in blocks for name in block} | (document["locals"].keys() - {"//"})


def _files(app: cdk.App, directory: Path, stack: str) -> dict[str, str]:
    """Synthesize an app, and return the files of one of its stacks, whose state stays in the workspace."""
    app.synth()
    written = directory / "stacks" / stack
    files = {str(path.relative_to(written)): path.read_text(encoding="utf-8") for path in written.rglob("*.tf.json")}
    document = json.loads(files["cdk.tf.json"])
    if document["terraform"]["backend"]["local"]["path"].startswith(str(ROOT)):
        del document["terraform"]["backend"]
    return {**files, "cdk.tf.json": json.dumps(document)}


EXACT: dict[str, Any] = {
    **reference(),
    "nodes": {
        **reference()["nodes"],
        "0a": node(150, "k8s-gpu-worker", "02:5e:00:00:00:50"),
        "dgx-06": {**reference()["nodes"]["dgx-06"], "manage": False},
    },
    "provisioning_order": ["dgx-06", "gone", "0a"],
    "readiness": {"command": "true"},
}
ORDER = ["dgx-06", "0a", "cpu-03", "cpu-05", "cpu-06", "dgx-05"]


def _instance(**inputs: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(embedded(inputs)["main.tf.json"])
    return document


def _steps_before(document: Mapping[str, Any], call: str) -> set[str]:
    """Return the calls of the nested module whose results a call takes, itself or through a local value."""
    found, texts = set(), [json.dumps(document["module"][call]["after"])]
    while texts:
        for kind, name in re.findall(r"\b(module|local)\.([\w-]+)", texts.pop()):
            if kind == "module":
                found.add(name)
            else:
                texts.append(json.dumps(document["locals"][name]))
    return found


def test_blocks_are_named_after_nodes_and_those_not_managed_have_no_device() -> None:
    document = _instance(**EXACT)

    # A Terraform name cannot begin with a digit.
    assert set(document["resource"]["bcm_cmdevice_device"]) == {
        "cluster_node_0a",
        "cluster_cpu-03",
        "cluster_cpu-05",
        "cluster_cpu-06",
        "cluster_dgx-05",
    }
    assert set(document["module"]) == {f"cluster_power_{name}" for name in ORDER}


def test_sequential_mode_is_a_chain_in_the_order_given() -> None:
    document = _instance(**EXACT)

    calls = [f"cluster_power_{name}" for name in ORDER]
    assert [_steps_before(document, call) for call in calls] == [set(), *({call} for call in calls[:-1])]


def test_a_batch_waits_for_the_whole_batch_before() -> None:
    document = _instance(**EXACT, batch_size=3, canary=1)

    first, second, third = ({f"cluster_power_{name}" for name in ORDER[part]} for part in BATCHES)
    assert [_steps_before(document, f"cluster_power_{name}") for name in ORDER] == [
        set(),
        *[first] * len(second),
        *[second] * len(third),
    ]


BATCHES = (slice(0, 1), slice(1, 4), slice(4, 6))


def test_parallel_mode_waits_for_no_other_node() -> None:
    document = _instance(**{**EXACT, "provisioning_mode": "parallel"})

    assert {_call: _steps_before(document, _call) for _call in document["module"]} == {
        f"cluster_power_{name}": set() for name in ORDER
    }


def test_another_node_changes_no_address() -> None:
    fewer = {**EXACT, "nodes": {name: EXACT["nodes"][name] for name in ORDER if name != "cpu-05"}}
    documents = [_instance(**inputs) for inputs in (EXACT, fewer)]

    for kind in ("bcm_cmdevice_device", "terraform_data"):
        before, after = (set(document["resource"][kind]) for document in documents)
        assert before - after <= {"cluster_cpu-05"}
        assert after <= before
    assert set(documents[0]["module"]) - set(documents[1]["module"]) == {"cluster_power_cpu-05"}


def test_names_begin_with_the_name_of_the_instance() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "gpu-cluster", **reference())

    document = _document(stack)
    assert {name for name in _names(document) if not name.startswith("gpu_cluster_")} == set()
    # Every reference has a target.
    text = json.dumps(document)
    assert set(re.findall(r"\blocal\.(\w+)", text)) <= document["locals"].keys()
    assert "var." not in text


def test_two_instances_in_one_stack_apply_side_by_side(
    head: HeadNode, tmp_path: Path, make_workspace: Callable[..., Workspace]
) -> None:
    app = cdk.App(outdir=str(tmp_path / "out"))
    stack = cdk.TerraformStack(app, "app")
    BcmProvider(stack, "bcm")
    inputs = reference()
    halves = [dict(list(inputs["nodes"].items())[:3]), dict(list(inputs["nodes"].items())[3:])]
    for name, nodes, category in zip(("cpu", "gpu"), halves, inputs["categories"], strict=True):
        cluster = BcmNodeProvisioning(
            stack,
            name,
            nodes=nodes,
            categories={category: inputs["categories"][category]},
            software_image_name=inputs["software_image_name"],
            management_network="internalnet",
            power_action="power_on",
        )
        cdk.TerraformOutput(stack, f"{name}_ids", value=cluster.result("device_ids"))
    workspace = make_workspace("app", head).use(_files(app, tmp_path / "out", "app"))

    run = workspace.run("apply", "-auto-approve", expect=0)

    assert sorted(subject for _, subject in run.power) == sorted(inputs["nodes"])
    assert {name for name in head.devices() if name in inputs["nodes"]} == set(inputs["nodes"])
    assert workspace.run("plan", "-detailed-exitcode").code == 0


def test_one_name_twice_in_a_stack_is_refused() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "a_b", **reference())

    with pytest.raises(ValueError, match="declared twice"):
        BcmNodeProvisioning(Construct(stack, "a"), "b", **reference())


@pytest.mark.parametrize("name", OUTPUTS)
def test_every_output_is_a_result(name: str) -> None:
    stack = _stack()
    cluster = BcmNodeProvisioning(stack, "cluster", **reference())
    cdk.TerraformOutput(stack, "result", value=cluster.result(name))

    document = _document(stack)

    assert document["output"]["result"]["value"] == f"${{local.cluster_{name}}}"
    assert f"cluster_{name}" in document["locals"]


def test_results_reach_functions_arguments_and_other_stacks(
    tmp_path: Path, head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    app = cdk.App(outdir=str(tmp_path))
    first, second = (cdk.TerraformStack(app, name) for name in ("first", "second"))
    # One stack reads the other's state, which CDKTF would otherwise keep in the directory of the tests.
    for stack in (first, second):
        cdk.LocalBackend(stack, path=str(tmp_path / f"{stack.node.id}.tfstate"))
    BcmProvider(first, "bcm")
    cluster = BcmNodeProvisioning(first, "cluster", **cluster_of(2))
    ids = cluster.result("device_ids")
    CmdeviceCategory(
        first,
        "racks",
        name="racks",
        management_network=cluster.result("management_network_id"),
        notes=cdk.Fn.join(" and ", cdk.Token.as_list(cdk.Fn.keys(ids))),
        software_image_proxy=CmdeviceCategorySoftwareImageProxy(
            parent_software_image=cdk.Fn.lookup_nested(cluster.result("software_image"), ["uuid"])
        ),
    )
    cdk.TerraformOutput(second, "ids", value=ids)
    workspaces = {name: make_workspace(name, head).use(_files(app, tmp_path, name)) for name in ("first", "second")}

    workspaces["first"].apply()
    workspaces["second"].apply()

    category, devices = head.categories()["racks"], head.devices()
    assert category["notes"] == "dgx-01 and dgx-02"
    assert category["managementNetwork"] == devices["dgx-01"]["managementNetwork"]
    assert workspaces["second"].outputs()["ids"] == {name: devices[name]["uuid"] for name in ("dgx-01", "dgx-02")}


def test_the_stack_requires_the_provider_versions_of_the_module() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "cluster", **cluster_of(1))
    asked = _document(stack)["terraform"]["required_providers"]

    # An app can still be stricter.
    stack.add_override("terraform.required_providers.bcm.version", "0.1.0")

    assert asked == {"bcm": {"source": PROVIDER_SOURCE, "version": PROVIDER_VERSION}}
    assert _document(stack)["terraform"]["required_providers"]["bcm"]["version"] == "0.1.0"


def test_an_unknown_result_is_refused() -> None:
    cluster = BcmNodeProvisioning(_stack(), "cluster", **reference())

    with pytest.raises(ValueError, match="there is no result 'device_id'; allowed: node_status, "):
        cluster.result("device_id")


def test_typed_inputs_and_plain_data_are_the_same() -> None:
    inputs = reference()
    typed = _stack()
    BcmNodeProvisioning(
        typed,
        "cluster",
        **{
            **inputs,
            "nodes": {hostname: Node(**node) for hostname, node in inputs["nodes"].items()},
            "categories": {name: Category.model_validate(category) for name, category in inputs["categories"].items()},
        },
    )
    plain = _stack()
    BcmNodeProvisioning(plain, "cluster", **inputs)

    assert _document(typed) == _document(plain)


def test_a_secret_in_plain_is_refused_and_not_repeated() -> None:
    with pytest.raises(InputError, match="bmc_username: must refer to a sensitive variable") as caught:
        BcmNodeProvisioning(_stack(), "cluster", **reference(), bmc_username="ops", bmc_password="hunter2")  # noqa: S106

    assert "hunter2" not in str(caught.value)


TOKEN = "${TfToken[TOKEN.9]}"


def test_all_problems_come_at_once() -> None:
    inputs = {**reference(), "provisioning_mode": TOKEN, "power_nodes": ["dgx-99"], "bmc_username": "ops"}
    inputs["nodes"]["dgx-05"] |= {"mac": "zz", "interfaces": {TOKEN: {}}}

    with pytest.raises(InputError) as caught:
        BcmNodeProvisioning(_stack(), "cluster", **inputs)

    assert sorted(problem.where for problem in caught.value.problems) == [
        "bmc_username",
        "bmc_username",
        "nodes",
        "nodes",
        "power_nodes",
        "provisioning_mode",
    ]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"nodes": {TOKEN: reference()["nodes"]["dgx-05"]}}, "nodes"),
        ({"nodes": {"dgx-05": {**reference()["nodes"]["dgx-05"], "boot_interface": TOKEN}}}, "nodes"),
        ({"nodes": {"dgx-05": {**reference()["nodes"]["dgx-05"], "manage": TOKEN}}}, "nodes.dgx-05.manage"),
        ({"provisioning_mode": TOKEN}, "provisioning_mode"),
        ({"provisioning_order": [TOKEN]}, "provisioning_order"),
    ],
)
def test_a_structure_that_is_not_known_at_synth_is_refused(change: dict[str, Any], where: str) -> None:
    with pytest.raises(InputError) as caught:
        BcmNodeProvisioning(_stack(), "cluster", **{**reference(), **change})

    assert [problem.where for problem in caught.value.problems] == [where]


def test_references_to_variables_stay_references() -> None:
    stack = _stack()
    password = cdk.TerraformVariable(stack, "bmc_password", type="string", sensitive=True)
    user = cdk.TerraformVariable(stack, "bmc_username", type="string", sensitive=True)
    image = cdk.TerraformVariable(stack, "image", type="string")
    inputs = reference()
    inputs["nodes"]["dgx-05"]["notes"] = f"installed with {image.string_value}, costs $${{5}}"
    BcmNodeProvisioning(
        stack,
        "cluster",
        **{**inputs, "software_image_name": image.string_value},
        bmc_username=user.string_value,
        bmc_password=password.string_value,
    )

    values = _document(stack)["locals"]["cluster_inputs"]

    assert values["software_image_name"] == "${var.image}"
    assert values["bmc_password"] == "${var.bmc_password}"
    assert values["nodes"]["dgx-05"]["notes"] == "installed with ${var.image}, costs $$${5}"


def test_scripts_with_shell_variables_reach_bcm_as_they_are(
    head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    script = '#!/bin/sh\necho "${CMD_HOSTNAME} %{x} $HOME \\n"\nexit 0\n'
    inputs = cluster_of(1)
    inputs["categories"]["dgx"]["finalize"] = script

    make_workspace("app", head).use(embedded(inputs)).run("apply", "-auto-approve", expect=0)

    assert head.categories()["dgx"]["finalize"] == script
