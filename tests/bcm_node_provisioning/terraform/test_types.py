"""Type constraints from annotations."""

from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from bcm_node_provisioning.terraform.expressions import block
from bcm_node_provisioning.terraform.types import type_expression


class Interface(BaseModel):
    ip: str | None = None
    mtu: int = 1500


class Node(BaseModel):
    mac: Annotated[str, Field(description="The address.")]
    mode: Literal["AUTO", "FULL"] = "AUTO"
    interfaces: dict[str, Interface] = Field(default_factory=dict)
    main: Interface = Interface()
    other: Interface = Interface(ip="10.0.0.1")
    roles: list[str] | None = None
    kind: str = Field("x", alias="type")
    note: str = 'a "b" ${c}'


class Wrong(BaseModel):
    inner: dict[str, list[complex]] = {}


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        (str, "string"),
        (int, "number"),
        (float, "number"),
        (bool, "bool"),
        (str | None, "string"),
        (Literal["a", "b"], "string"),
        (Literal[1, 2] | None, "number"),
        (list[int], "list(number)"),
        (dict[str, list[str]], "map(list(string))"),
        (Annotated[list[Annotated[str, "x"]], "y"], "list(string)"),
    ],
)
def test_type_expression(annotation: Any, text: str) -> None:
    assert type_expression(annotation) == text


def test_models_become_objects_with_a_line_for_each_field() -> None:
    assert type_expression(dict[str, Node]) == block(
        r"""
        map(object({
          mac  = string
          mode = optional(string, "AUTO")
          interfaces = optional(map(object({
            ip  = optional(string)
            mtu = optional(number, 1500)
          })), {})
          main = optional(object({
            ip  = optional(string)
            mtu = optional(number, 1500)
          }), {})
          other = optional(object({
            ip  = optional(string)
            mtu = optional(number, 1500)
          }), { ip = "10.0.0.1" })
          roles = optional(list(string))
          type  = optional(string, "x")
          note  = optional(string, "a \"b\" $${c}")
        }))
        """
    )


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (complex, "<class 'complex'> has no Terraform type"),
        (str | int, "str | int has no Terraform type"),
        (Literal["a", 1], "typing.Literal['a', 1] has no Terraform type"),
        (dict[int, str], "dict[int, str] has no Terraform type"),
        (Wrong, "inner[][]: <class 'complex'> has no Terraform type"),
    ],
)
def test_what_has_no_type_is_refused_by_its_path(annotation: Any, message: str) -> None:
    with pytest.raises(TypeError) as error:
        type_expression(annotation)
    assert str(error.value) == message
