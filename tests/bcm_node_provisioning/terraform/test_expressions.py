"""Literals and escapes, as they are spelled; that Terraform reads them back is shown in test_hcl_properties.py."""

import pytest

from bcm_node_provisioning.terraform.expressions import block, escape, expression, literal

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
        ({"for": 1, "é": 2, "日": 3}, '{ "for" = 1, "é" = 2, "\\u65e5" = 3 }'),
    ],
)
def test_literal(value: object, text: str) -> None:
    assert literal(value) == text


def test_a_multiline_literal_has_a_line_for_each_entry() -> None:
    value = {
        "mac": "02:5e",
        "roles": ["a", "b"],
        "none": [],
        "interfaces": {"ib0": {"ip": None}},
        "x": 1,
        "long_name": 2,
    }
    assert literal(value, multiline=True) == block(
        """
        {
          mac = "02:5e"
          roles = [
            "a",
            "b",
          ]
          none = []
          interfaces = {
            ib0 = {
              ip = null
            }
          }
          x         = 1
          long_name = 2
        }
        """
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [{1, 2}]}, "a[0]: set has no Terraform literal; use None, bool, int, float, str, list, tuple or dict"),
        (object, "type has no Terraform literal; use None, bool, int, float, str, list, tuple or dict"),
        ({"a": {1: 2}}, "a: the key 1 is not a str"),
        ([float("nan")], "[0]: nan is not a number that Terraform knows"),
        ({"a": "\ud800"}, "a: the text holds half of a surrogate pair: '\\ud800'"),
        (["#{TfToken[TOKEN.1]}"], "[0]: a CDKTF list token cannot be part of a text; pass it through Token.as_string"),
    ],
)
def test_what_has_no_literal_is_refused(value: object, message: str) -> None:
    with pytest.raises(TypeError) as error:
        literal(value)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain", "plain"),
        ('"\\\n', '"\\\n'),
        ("${a} %{b} $${c}", "$${a} %%{b} $$${c}"),
        (f"${{a}} {REFERENCE}", f"$${{a}} {REFERENCE}"),
        (f"${REFERENCE}", f'${{"$"}}{REFERENCE}'),
        ("a\rb\r\n", 'a${"\\r"}b\r\n'),
        ("\ufeffa", '${"\\ufeff"}a'),
    ],
)
def test_escape(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_expression_and_block() -> None:
    assert expression("local.x") == "${local.x}"
    assert block("\n    [\n      1,\n    ]\n    ") == "[\n  1,\n]"
