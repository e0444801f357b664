"""Documents, alone and as part of a CDKTF stack."""

import json
from pathlib import Path
from typing import Any

import pytest

from bcm_node_provisioning.terraform.bare_stack import BareStack, document_of
from bcm_node_provisioning.terraform.cdk import Construct, cdk
from bcm_node_provisioning.terraform.document import Condition, Document


def test_each_kind_of_block() -> None:
    document = Document()
    rule = Condition("${local.ok}", "not ok", comment="Why.")
    written_rule = {"//": {"comment": "Why."}, "condition": "${local.ok}", "error_message": "not ok"}
    addresses = [
        document.settings(required_version=">= 1.14", required_providers={"bcm": {"source": "a/bcm"}}),
        document.variable("none", type="string", description="Nothing.", default=None),
        document.variable("some", type="any", description="Some.", nullable=False, validations=[rule], comment="V."),
        document.local("a", None, comment="A."),
        document.local("b", ["${local.a}", None]),
        document.output("o", value={"a": None}, description="What."),
        document.action("t_power", "on", config={"id": "${each.key}"}, for_each="${local.n}", comment="C."),
        document.resource("terraform_data", "r", {"input": None}, comment="R."),
        document.data("t_image", "i", {}),
        document.module("m", source="./m", arguments={"z": 1, "a": None}),
    ]
    assert addresses == [
        "terraform",
        "variable.none",
        "variable.some",
        "local.a",
        "local.b",
        "output.o",
        "action.t_power.on",
        "terraform_data.r",
        "data.t_image.i",
        "module.m",
    ]
    assert document.json() == {
        "terraform": {"required_version": ">= 1.14", "required_providers": {"bcm": {"source": "a/bcm"}}},
        "variable": {
            "none": {"type": "string", "default": None, "description": "Nothing."},
            "some": {
                "//": {"comment": "V."},
                "type": "any",
                "description": "Some.",
                "nullable": False,
                "validation": [written_rule],
            },
        },
        "locals": {"a": None, "//": {"comments": {"a": "A."}}, "b": ["${local.a}", None]},
        "output": {"o": {"description": "What.", "value": {"a": None}}},
        "action": {
            "t_power": {"on": {"//": {"comment": "C."}, "for_each": "${local.n}", "config": {"id": "${each.key}"}}}
        },
        "resource": {"terraform_data": {"r": {"//": {"comment": "R."}, "input": None}}},
        "data": {"t_image": {"i": {}}},
        "module": {"m": {"source": "./m", "z": 1, "a": None}},
    }


def test_a_second_block_of_an_address_is_refused() -> None:
    document = Document()
    document.local("a", 1)
    document.resource("t_x", "a", {})
    document.resource("t_y", "a", {})
    with pytest.raises(ValueError, match=r"locals\.a is declared twice"):
        document.local("a", 2)
    with pytest.raises(ValueError, match=r"resource\.t_x\.a is declared twice"):
        document.resource("t_x", "a", {})


@pytest.fixture
def stack(app: cdk.App) -> BareStack:
    return BareStack(app, "module")


def written(app: cdk.App) -> dict[str, Any]:
    """Return the JSON that the app writes, without CDKTF's comments."""
    app.synth()
    path = Path(app.outdir) / "stacks" / "module" / "cdk.tf.json"
    document: dict[str, Any] = json.loads(path.read_text())
    return {key: value for key, value in document.items() if key != "//" and value != {}}


def test_a_bare_stack_has_neither_backend_nor_provider(app: cdk.App, stack: BareStack) -> None:
    cdk.TerraformProvider(stack, "provider", terraform_resource_type="bcm", terraform_provider_source="a/bcm")
    assert written(app) == {"terraform": {"required_providers": {"bcm": {"source": "a/bcm"}}}}


def test_a_stack_has_the_document_of_all_constructs_in_it_and_no_other(app: cdk.App, stack: BareStack) -> None:
    other = cdk.TerraformStack(app, "other")
    document_of(stack).local("a", 1)
    document_of(Construct(stack, "below")).local("b", {"camelCase": [None, {"a": None}], "empty": {}})
    document_of(other).local("a", 2)
    assert document_of(other).json() == {"locals": {"a": 2}}
    assert written(app)["locals"] == {"a": 1, "b": {"camelCase": [None, {"a": None}], "empty": {}}}


def test_cdktf_merges_the_document_with_bindings(app: cdk.App, stack: BareStack) -> None:
    cdk.TerraformResource(stack, "r", terraform_resource_type="terraform_data").add_override("count", 1)
    document_of(stack).resource("terraform_data", "r", {"input": None}, comment="C.")
    body = written(app)["resource"]["terraform_data"]["r"]
    del body["//"]
    assert body == {"count": 1, "input": None}


def test_tokens_of_cdktf_are_resolved(app: cdk.App, stack: BareStack) -> None:
    resource = cdk.TerraformResource(stack, "r", terraform_resource_type="terraform_data")
    document_of(stack).local("id", resource.get_string_attribute("id"))
    document_of(stack).local("all", cdk.Token.as_any(resource.get_any_map_attribute("input")))
    assert written(app)["locals"] == {"id": "${terraform_data.r.id}", "all": "${terraform_data.r.input}"}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [2**53 + 1]}, "locals.x.a[0]: CDKTF would round 9007199254740993; write it as an expression"),
        ([float("inf")], "locals.x[0]: inf cannot stand in Terraform JSON"),
        ({"a": {1}}, "locals.x.a: {1} cannot stand in Terraform JSON"),
    ],
)
def test_values_that_cdktf_would_change_are_refused(app: cdk.App, stack: BareStack, value: Any, message: str) -> None:
    document_of(stack).local("x", value)
    with pytest.raises(RuntimeError) as error:
        app.synth()
    assert message in str(error.value)
