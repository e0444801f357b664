"""Type constraints from annotations."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, SecretStr

from bcm_node_provisioning.terraform.types import default_of, type_expression


class Mode(StrEnum):
    AUTO = "AUTO"
    FULL = "FULL"


class Interface(BaseModel):
    ip: str | None = None
    mtu: int = 1500


class Node(BaseModel):
    mac: Annotated[str, Field(description="The address.")]
    mode: Mode = Mode.AUTO
    interfaces: dict[str, Interface] = Field(default_factory=dict)
    main: Interface = Interface()
    other: Interface = Interface(ip="10.0.0.1")
    roles: list[str] | None = None
    kind: str = Field("x", alias="type")
    note: str = 'a "b" ${c}'


class Tree(BaseModel):
    children: "list[Tree]" = []


class Wrong(BaseModel):
    inner: dict[str, list[complex]] = {}


class Secret(BaseModel):
    password: SecretStr = SecretStr("hunter2")


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        (str, "string"),
        (int, "number"),
        (float, "number"),
        (Decimal, "number"),
        (bool, "bool"),
        (Any, "any"),
        (SecretStr, "string"),
        (str | None, "string"),
        (Mode, "string"),
        (Literal["a", "b"], "string"),
        (Literal[1, 2] | None, "number"),
        (list[int], "list(number)"),
        (Sequence[str], "list(string)"),
        (tuple[str, ...], "list(string)"),
        (tuple[str, int], "tuple([string, number])"),
        (set[str], "set(string)"),
        (frozenset[bool], "set(bool)"),
        (dict[str, list[str]], "map(list(string))"),
        (Mapping[Mode, int], "map(number)"),
        (Annotated[list[Annotated[str, "x"]], "y"], "list(string)"),
    ],
)
def test_type_expression(annotation: Any, text: str) -> None:
    assert type_expression(annotation) == text


def test_models_become_objects_with_a_line_for_each_field() -> None:
    assert type_expression(dict[str, Node]) == (
        "map(object({\n"
        "  mac  = string\n"
        '  mode = optional(string, "AUTO")\n'
        "  interfaces = optional(map(object({\n"
        "    ip  = optional(string)\n"
        "    mtu = optional(number, 1500)\n"
        "  })), {})\n"
        "  main = optional(object({\n"
        "    ip  = optional(string)\n"
        "    mtu = optional(number, 1500)\n"
        "  }), {})\n"
        "  other = optional(object({\n"
        "    ip  = optional(string)\n"
        "    mtu = optional(number, 1500)\n"
        '  }), { ip = "10.0.0.1" })\n'
        "  roles = optional(list(string))\n"
        '  type  = optional(string, "x")\n'
        '  note  = optional(string, "a \\"b\\" $${c}")\n'
        "}))"
    )


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (complex, "<class 'complex'> has no Terraform type"),
        (str | int, "str | int has no Terraform type"),
        (Literal["a", 1], "typing.Literal['a', 1] has no Terraform type"),
        (dict[int, str], "dict[int, str] has no Terraform type"),
        (Wrong, "inner[][]: <class 'complex'> has no Terraform type"),
        (Tree, "children[]: Tree holds itself; Terraform has no recursive types"),
        (Secret, "password: a secret must not have a default"),
    ],
)
def test_what_has_no_type_is_refused_by_its_path(annotation: Any, message: str) -> None:
    with pytest.raises(TypeError) as error:
        type_expression(annotation)
    assert str(error.value) == message


def test_defaults_are_what_differs_from_the_models_own() -> None:
    node = Node.model_validate({"mac": "02:5e", "type": "y", "interfaces": {"ib0": {"ip": "10.0.0.2"}}})
    assert default_of({"n": node}) == {"n": {"mac": "02:5e", "type": "y", "interfaces": {"ib0": {"ip": "10.0.0.2"}}}}
