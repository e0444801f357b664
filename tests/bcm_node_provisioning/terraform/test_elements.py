"""What elements put into cdk.tf.json."""

import json
from pathlib import Path
from typing import Any

import pytest
from bcm_node_provisioning.terraform.elements import (
    Action,
    BareStack,
    Condition,
    Local,
    ModuleSettings,
    Output,
    Resource,
    Validation,
    Variable,
    add_action_trigger,
    add_precondition,
    override,
    reference,
)

from bcm_node_provisioning.terraform.cdk import Construct, cdk


@pytest.fixture
def stack(app: cdk.App) -> BareStack:
    return BareStack(app, "module")


def written(app: cdk.App) -> dict[str, Any]:
    """Return what the app writes, without CDKTF's own notes."""
    app.synth()
    [path] = Path(app.outdir).glob("stacks/*/cdk.tf.json")
    document: dict[str, Any] = json.loads(path.read_text())
    return {key: value for key, value in document.items() if key != "//" and value != {}}


def test_a_bare_stack_has_neither_backend_nor_provider(app: cdk.App, stack: BareStack) -> None:
    cdk.TerraformProvider(stack, "provider", terraform_resource_type="bcm", terraform_provider_source="a/bcm")
    assert written(app) == {"terraform": {"required_providers": {"bcm": {"source": "a/bcm"}}}}


def test_module_settings(app: cdk.App, stack: BareStack) -> None:
    ModuleSettings(stack, "settings", required_version=">= 1.14", required_providers={"bcm": {"source": "a/bcm"}})
    assert written(app) == {
        "terraform": {"required_version": ">= 1.14", "required_providers": {"bcm": {"source": "a/bcm"}}}
    }


def test_variables_keep_nulls_and_keys(app: cdk.App, stack: BareStack) -> None:
    Variable(stack, "required", type="string", description="A name.", nullable=False, sensitive=True)
    Variable(stack, "none", type="string", description="Nothing.", default=None)
    Variable(
        stack,
        "some",
        type="any",
        description="Something.",
        default={"camelCase": [None, {"a": None}], "empty": {}},
        validations=[Validation("${var.some != 1}", "not 1"), Validation("${var.some != 2}", "not 2")],
        comment="Why.",
    )
    assert written(app) == {
        "variable": {
            "required": {"type": "string", "description": "A name.", "nullable": False, "sensitive": True},
            "none": {"type": "string", "description": "Nothing.", "default": None},
            "some": {
                "//": {"comment": "Why."},
                "type": "any",
                "description": "Something.",
                "default": {"camelCase": [None, {"a": None}], "empty": {}},
                "validation": [
                    {"condition": "${var.some != 1}", "error_message": "not 1"},
                    {"condition": "${var.some != 2}", "error_message": "not 2"},
                ],
            },
        }
    }


def test_locals_share_one_object_with_their_comments(app: cdk.App, stack: BareStack) -> None:
    Local(stack, "a", None, comment="About a.")
    Local(stack, "b", ["${local.a}", None], comment="About b.")
    Local(stack, "c", 1.5)
    assert written(app) == {
        "locals": {
            "//": {"comments": {"a": "About a.", "b": "About b."}},
            "a": None,
            "b": ["${local.a}", None],
            "c": 1.5,
        }
    }


def test_outputs_keep_preconditions_and_bare_addresses(app: cdk.App, stack: BareStack) -> None:
    Output(
        stack,
        "o",
        value={"a": None},
        description="What.",
        sensitive=False,
        depends_on=["terraform_data.x"],
        preconditions=[Condition("${local.ok}", "not ok")],
    )
    assert written(app) == {
        "output": {
            "o": {
                "value": {"a": None},
                "description": "What.",
                "sensitive": False,
                "depends_on": ["terraform_data.x"],
                "precondition": [{"condition": "${local.ok}", "error_message": "not ok"}],
            }
        }
    }


def test_actions_and_what_triggers_them(app: cdk.App, stack: BareStack) -> None:
    action = Action(
        stack,
        "on",
        type="bcm_cmdevice_power",
        config={"device_id": "${each.key}", "timeout": None},
        for_each="${local.n}",
    )
    action.override_logical_id("power")
    assert action.reference == "action.bcm_cmdevice_power.power"
    resource = Resource(stack, "record", type="terraform_data", body={"input": "${each.value}"}, comment="Remembers.")
    add_action_trigger(resource, ["after_create"], [f"{action.reference}[each.key]"], "${local.on}")
    add_action_trigger(resource, ["before_update"], [f"{action.reference}[each.key]"])
    add_precondition(resource, "${local.a}", "a")
    add_precondition(resource, "${local.b}", "b")
    assert written(app) == {
        "action": {
            "bcm_cmdevice_power": {
                "power": {"for_each": "${local.n}", "config": {"device_id": "${each.key}", "timeout": None}}
            }
        },
        "resource": {
            "terraform_data": {
                "record": {
                    "//": {"comment": "Remembers."},
                    "input": "${each.value}",
                    "lifecycle": {
                        "action_trigger": [
                            {
                                "events": ["after_create"],
                                "condition": "${local.on}",
                                "actions": ["action.bcm_cmdevice_power.power[each.key]"],
                            },
                            {
                                "events": ["before_update"],
                                "actions": ["action.bcm_cmdevice_power.power[each.key]"],
                            },
                        ],
                        "precondition": [
                            {"condition": "${local.a}", "error_message": "a"},
                            {"condition": "${local.b}", "error_message": "b"},
                        ],
                    },
                }
            }
        },
    }


def test_overrides_and_triggers_work_on_resources_of_bindings_too(app: cdk.App, stack: BareStack) -> None:
    resource = cdk.TerraformResource(stack, "r", terraform_resource_type="terraform_data")
    assert reference(resource) == "terraform_data.r"
    override(resource, {"for_each": "${local.n}", "input": None, "dynamic": {"x": {"content": {"aB": [None]}}}})
    add_action_trigger(resource, ["after_create"], ["action.a.b"])
    add_precondition(resource, "${local.a}", "a")
    body = written(app)["resource"]["terraform_data"]["r"]
    del body["//"]
    assert body == {
        "for_each": "${local.n}",
        "input": None,
        "dynamic": {"x": {"content": {"aB": [None]}}},
        "lifecycle": {
            "action_trigger": [{"events": ["after_create"], "actions": ["action.a.b"]}],
            "precondition": [{"condition": "${local.a}", "error_message": "a"}],
        },
    }


def test_references_follow_logical_ids(app: cdk.App, stack: BareStack) -> None:
    below_default = Construct(stack, "Default")
    nested = Construct(stack, "cluster")
    assert Variable(below_default, "nodes", type="string", description="").reference == "var.nodes"
    assert Local(below_default, "x", 1).reference == "local.x"
    assert Resource(below_default, "r", type="terraform_data", body={}).reference == "terraform_data.r"
    assert Output(below_default, "o", value=1).reference == "output.o"
    inner = Local(nested, "x", 2)
    assert inner.reference == f"local.{stack.get_logical_id(cdk.TerraformElement(Construct(nested, 'Default'), 'x'))}"
    assert inner.friendly_unique_id.startswith("cluster_x_")
    with pytest.raises(RuntimeError, match=r"local\.cluster_x_\w+ is referred to already"):
        inner.override_logical_id("y")
    assert written(app)["locals"] == {"x": 1, inner.friendly_unique_id: 2}


def test_two_elements_of_one_address_are_refused(app: cdk.App, stack: BareStack) -> None:
    Local(stack, "a", 1)
    Local(stack, "b", 2).override_logical_id("a")
    with pytest.raises(RuntimeError, match=r"locals\.a is declared twice"):
        app.synth()


def test_each_stack_gets_its_own_elements(app: cdk.App, stack: BareStack) -> None:
    other = BareStack(app, "other")
    Local(stack, "a", 1)
    Local(other, "a", 2)
    assert (stack.document()["locals"], other.document()["locals"]) == ({"a": 1}, {"a": 2})


def test_tokens_of_cdktf_are_resolved(app: cdk.App, stack: BareStack) -> None:
    resource = cdk.TerraformResource(stack, "r", terraform_resource_type="terraform_data")
    Local(stack, "id", resource.get_string_attribute("id"))
    assert written(app)["locals"] == {"id": "${terraform_data.r.id}"}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [2**53 + 1]}, "value.a[0]: CDKTF would round 9007199254740993; write it as an expression"),
        ([float("inf")], "value[0]: inf is not a number that Terraform knows"),
        ({"a": {1, 2}}, "value.a: set cannot stand in Terraform JSON"),
    ],
)
def test_what_would_be_changed_on_the_way_is_refused(stack: BareStack, value: object, message: str) -> None:
    with pytest.raises(TypeError) as error:
        Local(stack, "a", value)
    assert str(error.value) == message


def test_document_keeps_what_to_terraform_in_python_loses(stack: BareStack) -> None:
    Variable(stack, "v", type="string", description="", default=None)
    assert "default" not in stack.to_terraform()["variable"]["v"]
    assert stack.document()["variable"]["v"]["default"] is None
