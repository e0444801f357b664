"""The construct embedded in apps: what it adds, what it refuses, and that several of it fit into one stack."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from bcm_node_provisioning.module.outputs import OUTPUTS
from bcm_node_provisioning.module.versions import PROVIDER_SOURCE, PROVIDER_VERSION
from support.inputs import cluster_of, reference

from bcm_node_provisioning import BcmNodeProvisioning, Category, InputError, Node, Options
from bcm_node_provisioning.bindings.bcm.cmdevice_category import CmdeviceCategory, CmdeviceCategorySoftwareImageProxy
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.terraform.cdk import Construct, cdk

if TYPE_CHECKING:
    from collections.abc import Callable
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
    blocks = [*document["resource"].values(), *document["data"].values(), *document["action"].values()]
    return {name for block in blocks for name in block} | (document["locals"].keys() - {"//"})


def test_names_begin_with_the_name_of_the_instance() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "gpu-cluster", **reference())

    assert all(name.startswith("gpu_cluster_") for name in _names(_document(stack)))


def test_nothing_refers_to_a_name_that_is_not_there() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "cluster", **reference())

    text = json.dumps(_document(stack))

    assert "var." not in text
    assert "local.cluster_" in text
    assert all(f"local.{name}" not in text for name in ("nodes", "devices", "interfaces", "power_requests"))


def test_two_instances_in_one_stack_apply_side_by_side(
    head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    stack = _stack()
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
            options=Options(steps=3, extra_interfaces=0),
        )
        cdk.TerraformOutput(stack, f"{name}_ids", value=cluster.result("device_ids"))
    document = _document(stack)
    document["terraform"].pop("backend", None)
    workspace = make_workspace("app", head).use({"main.tf.json": json.dumps(document)})

    run = workspace.run("apply", "-auto-approve", expect=0)

    outputs = workspace.outputs()
    assert sorted(subject for _, subject in run.power) == sorted(inputs["nodes"])
    assert {name for name in head.devices() if name in inputs["nodes"]} == set(inputs["nodes"])
    assert outputs["cpu_ids"].keys() == halves[0].keys()
    assert outputs["gpu_ids"] == {name: head.devices()[name]["uuid"] for name in halves[1]}
    assert workspace.run("plan", "-detailed-exitcode").code == 0


def test_one_name_twice_in_a_stack_is_refused() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "a_b", **reference())
    BcmNodeProvisioning(Construct(stack, "a"), "b", **reference())

    with pytest.raises(RuntimeError, match="declared twice"):
        _document(stack)


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
    # One stack reads the other's state; CDKTF would keep it where the tests run.
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
    app.synth()
    workspaces = {}
    for name in ("first", "second"):
        document = json.loads((tmp_path / "stacks" / name / "cdk.tf.json").read_text(encoding="utf-8"))
        workspaces[name] = make_workspace(name, head).use({"main.tf.json": json.dumps(document)})

    workspaces["first"].apply()
    workspaces["second"].apply()

    category, devices = head.categories()["racks"], head.devices()
    assert category["notes"] == "dgx-01 and dgx-02"
    assert category["managementNetwork"] == devices["dgx-01"]["managementNetwork"]
    assert workspaces["second"].outputs()["ids"] == {name: devices[name]["uuid"] for name in ("dgx-01", "dgx-02")}


def test_the_stack_asks_for_the_providers_versions_that_the_module_asks_for() -> None:
    stack = _stack()
    BcmNodeProvisioning(stack, "cluster", **cluster_of(1))
    asked = _document(stack)["terraform"]["required_providers"]

    # An app can still be stricter.
    stack.add_override("terraform.required_providers.bcm.version", "0.1.0")

    assert asked == {"bcm": {"source": PROVIDER_SOURCE, "version": PROVIDER_VERSION}}
    assert _document(stack)["terraform"]["required_providers"]["bcm"]["version"] == "0.1.0"


def test_an_unknown_result_is_refused() -> None:
    cluster = BcmNodeProvisioning(_stack(), "cluster", **reference())

    with pytest.raises(ValueError, match="there is no result device_id; there are: node_status, "):
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


def test_all_faults_at_once() -> None:
    inputs = reference()
    inputs["nodes"]["dgx-05"]["mac"] = "zz"

    with pytest.raises(InputError) as caught:
        BcmNodeProvisioning(_stack(), "cluster", **{**inputs, "install_mode": "SYNC", "power_nodes": ["dgx-99"]})

    assert [fault.where for fault in caught.value.faults] == ["nodes", "install_mode", "power_nodes"]


def test_a_secret_in_plain_is_refused_and_not_repeated() -> None:
    with pytest.raises(InputError, match="bmc_username: must refer to a sensitive variable") as caught:
        BcmNodeProvisioning(_stack(), "cluster", **reference(), bmc_username="ops", bmc_password="hunter2")  # noqa: S106

    assert "hunter2" not in str(caught.value)


def test_secrets_and_names_unknown_at_synth_are_reported_with_all_other_faults() -> None:
    inputs = {**reference(), "provisioning_mode": "${TfToken[TOKEN.9]}", "install_mode": 3, "bmc_username": "ops"}
    inputs["nodes"]["dgx-05"]["mac"] = "zz"

    with pytest.raises(InputError) as caught:
        BcmNodeProvisioning(_stack(), "cluster", **inputs)

    assert [fault.where for fault in caught.value.faults] == [
        "install_mode",
        "nodes",
        "bmc_username",
        "bmc_username",
        "provisioning_mode",
    ]


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

    local = _document(stack)["locals"]

    assert local["cluster_software_image_name"] == "${var.image}"
    assert local["cluster_bmc_password"] == "${var.bmc_password}"
    assert local["cluster_nodes"]["dgx-05"]["notes"] == "installed with ${var.image}, costs $$${5}"


def test_scripts_with_shell_variables_reach_bcm_as_they_are(
    head: HeadNode, make_workspace: Callable[..., Workspace]
) -> None:
    stack = _stack()
    script = '#!/bin/sh\necho "${CMD_HOSTNAME} %{x} $HOME \\n"\nexit 0\n'
    inputs = reference()
    inputs["categories"]["k8s-gpu-worker"]["finalize"] = script
    BcmNodeProvisioning(stack, "cluster", **inputs)
    document = _document(stack)
    document["terraform"].pop("backend", None)

    make_workspace("app", head).use({"main.tf.json": json.dumps(document)}).run("apply", "-auto-approve", expect=0)

    assert head.categories()["k8s-gpu-worker"]["finalize"] == script
