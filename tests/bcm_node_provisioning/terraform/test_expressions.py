"""The spelling of literals and escapes; test_properties.py shows that Terraform reads them back."""

import pytest

from bcm_node_provisioning.terraform.expressions import (
    block,
    escape,
    expression,
    literal,
    rename_references,
    rename_references_in_template,
)

REFERENCE = "${TfToken[TOKEN.7]}"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-12, "-12"),
        (1.5, "1.5"),
        (1e30, "1e+30"),
        ("", '""'),
        ('say "hi"', r'"say \"hi\""'),
        ("back\\slash", r'"back\\slash"'),
        ("a\nb\tc\rd", r'"a\nb\tc\rd"'),
        ("\x00\x1f\x7f\u2028", r'"\u0000\u001f\u007f\u2028"'),
        ("é 😀", '"é 😀"'),
        ("${a} %{b} $${c}", '"$${a} %%{b} $$${c}"'),
        ("100% $5", '"100% $5"'),
        (REFERENCE, f'"{REFERENCE}"'),
        (f"a ${{b}} {REFERENCE}", f'"a $${{b}} {REFERENCE}"'),
        (f"${REFERENCE}", f'"\\u0024{REFERENCE}"'),
        ([], "[]"),
        ({}, "{}"),
        ((1, "a"), '[1, "a"]'),
        ({"a": 1, "b-c": [None]}, "{ a = 1, b-c = [null] }"),
        ({"a b": {"9": 1}}, '{ "a b" = { "9" = 1 } }'),
        ({"for": 1, "é 日": 3}, r'{ "for" = 1, "é \U000065e5" = 3 }'),
    ],
)
def test_literal(value: object, text: str) -> None:
    assert literal(value) == text


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [{1}]}, "a[0]: {1} has no"),
        (1j, "1j has no"),
        ({"a": {1: 2}}, "a: {1: 2} has no"),
        ([float("nan")], "[0]: nan has no"),
    ],
)
def test_what_has_no_literal_is_refused(value: object, message: str) -> None:
    with pytest.raises(TypeError) as error:
        literal(value)
    allowed = "use None, bool, a finite number, str, list, tuple or dict with str keys"
    assert str(error.value) == f"{message} Terraform literal; {allowed}"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain", "plain"),
        ('"\\\n', '"\\\n'),
        ("${a} %{b} $${c}", "$${a} %%{b} $$${c}"),
        (f"${{a}} {REFERENCE}", f"$${{a}} {REFERENCE}"),
        (f"${REFERENCE}", f'${{"$"}}{REFERENCE}'),
        ({"${a": ["%{", 1, None, ("${",)]}, {"$${a": ["%%{", 1, None, ["$${"]]}),
    ],
)
def test_escape(text: object, escaped: object) -> None:
    assert escape(text) == escaped


def test_expression_and_block() -> None:
    assert expression("local.x") == "${local.x}"
    assert block("\n    [\n      1,\n    ]\n    ") == "[\n  1,\n]"


NAMES = {
    "var.nodes": "local.w_nodes",
    "local.x": "local.w_x",
    "terraform_data.check": "terraform_data.w_check",
    "module.step_01": "module.w_step_01",
    "data.bcm_x.all": "data.bcm_x.w_all",
    "action.bcm_y.on": "action.bcm_y.w_on",
}


def renamed(address: str) -> str:
    return NAMES.get(address, address)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("var.nodes", "local.w_nodes"),
        ("var.nodes2 + xvar.nodes + var-nodes", "var.nodes2 + xvar.nodes + var-nodes"),
        (
            'var.nodes["var.nodes"].var.nodes[local.x].y[*].local.x',
            'local.w_nodes["var.nodes"].var.nodes[local.w_x].y[*].local.x',
        ),
        (
            "[for k, var in {\n  local = var.nodes # var.nodes\n} : k if terraform_data.check[k].output]",
            "[for k, var in {\n  local = local.w_nodes # var.nodes\n} : k if terraform_data.w_check[k].output]",
        ),
        (
            "[module.step_01.results, data.bcm_x.all.nodes, action.bcm_y.on[each.key]]",
            "[module.w_step_01.results, data.bcm_x.w_all.nodes, action.bcm_y.w_on[each.key]]",
        ),
        (
            r'"var.nodes $${var.nodes} \"${"a ${var.nodes} local.x"}\" %%{var.nodes}"',
            r'"var.nodes $${var.nodes} \"${"a ${local.w_nodes} local.x"}\" %%{var.nodes}"',
        ),
        (
            "f(<<-EOT\n  var.nodes $${var.nodes} ${var.nodes}\n  EOT\n)",
            "f(<<-EOT\n  var.nodes $${var.nodes} ${local.w_nodes}\n  EOT\n)",
        ),
    ],
)
def test_rename_references(text: str, result: str) -> None:
    assert rename_references(text, renamed) == result
    assert rename_references_in_template(f'var.nodes "${{{text}}}" ', renamed) == f'var.nodes "${{{result}}}" '
    assert rename_references(text, str) == text
