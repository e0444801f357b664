"""The HCL writer: whole files for every kind of block, and an error for everything that HCL cannot express."""

from typing import Any

import pytest

from bcm_node_provisioning.terraform.document import Condition, Document
from bcm_node_provisioning.terraform.expressions import block, escape, expression
from bcm_node_provisioning.terraform.formatter import format_hcl
from bcm_node_provisioning.terraform.hcl import HclError, render

SERVER = {"block": {"attributes": {}, "block_types": {"disk": {"block": {"attributes": {}}}}}}
SCHEMA = {
    "resource_schemas": {"demo_server": SERVER},
    "data_source_schemas": {"demo_image": {"block": {}}},
    "action_schemas": {"demo_power": {"block": {"attributes": {}}}},
}


def written(document: Document, *listing: str) -> str:
    [text] = render(document.json(), files={"a.tf": listing}, schemas=[SCHEMA]).values()
    assert format_hcl(text) == text
    return text


def lines(text: str) -> str:
    return block(text) + "\n"


def errors(document: dict[str, Any], *listing: str) -> list[str]:
    with pytest.raises(HclError) as error:
        render(document, files={"a.tf": listing}, schemas=[SCHEMA])
    return list(error.value.errors)


def test_a_nested_module_in_one_file() -> None:
    document = Document()
    listing = [
        "# Powers one server.",
        "#",
        document.settings(required_version=">= 1.14", required_providers={"demo": {"source": "example/demo"}}),
        document.variable("after", type="any", description="The results of ${before}."),
        document.variable(
            "name",
            type="string",
            description="First line.\n\nLast ${line}.\n",
            default=None,
            nullable=False,
            sensitive=True,
            validations=[
                Condition(expression('var.name != "$${"'), 'wrong: "${var.name}"', comment="Why."),
                Condition(expression("true"), escape("not %{ this ${")),
            ],
        ),
        document.action(
            "demo_power",
            "on",
            for_each=expression("var.on"),
            config={"//": {"comment": "Waits."}, "server": expression("each.key"), "mode": "on"},
        ),
        document.resource(
            "terraform_data",
            "request",
            {
                "lifecycle": {
                    "create_before_destroy": True,
                    "ignore_changes": ["input"],
                    "action_trigger": {"events": ["before_create"], "actions": ["action.demo_power.on[each.key]"]},
                    "precondition": Condition(expression("local.ok"), "not ok").json(),
                },
                "input": expression("timestamp()"),
                "triggers_replace": expression("each.value"),
                "depends_on": [f"demo_server.one[{number}]" for number in range(5)],
                "provisioner": {"local-exec": {"command": 'eval "$SCRIPT"', "environment": expression("local.e")}},
                "for_each": expression("var.on"),
            },
            comment="What is requested.",
        ),
        document.output("results", value=expression("local.r"), description="The results."),
    ]
    text = written(document, *listing)
    assert text == lines(
        """
        # Powers one server.

        terraform {
          required_version = ">= 1.14"

          required_providers {
            demo = { source = "example/demo" }
          }
        }

        variable "after" {
          type        = any
          description = "The results of $${before}."
        }

        variable "name" {
          type        = string
          default     = null
          description = <<-EOT
            First line.

            Last $${line}.
          EOT
          nullable    = false
          sensitive   = true

          # Why.
          validation {
            condition     = var.name != "$${"
            error_message = "wrong: \\"${var.name}\\""
          }

          validation {
            condition     = true
            error_message = "not %%{ this $${"
          }
        }

        action "demo_power" "on" {
          for_each = var.on

          # Waits.
          config {
            server = each.key
            mode   = "on"
          }
        }

        # What is requested.
        resource "terraform_data" "request" {
          for_each = var.on

          input            = timestamp()
          triggers_replace = each.value

          depends_on = [
            demo_server.one[0],
            demo_server.one[1],
            demo_server.one[2],
            demo_server.one[3],
            demo_server.one[4],
          ]

          lifecycle {
            create_before_destroy = true
            ignore_changes        = [input]

            action_trigger {
              events  = [before_create]
              actions = [action.demo_power.on[each.key]]
            }

            precondition {
              condition     = local.ok
              error_message = "not ok"
            }
          }

          provisioner "local-exec" {
            command     = "eval \\"$SCRIPT\\""
            environment = local.e
          }
        }

        output "results" {
          description = "The results."
          value       = local.r
        }
        """
    )


def test_expressions_keep_the_line_breaks_of_their_author() -> None:
    document = Document()
    address = document.resource(
        "terraform_data",
        "guard",
        {
            "input": expression(
                """
                {
                    for name, place in local.places : name => place # why
                      if place != null
                }
                """
            ),
            "lifecycle": {
                "precondition": Condition(
                    expression("local.a[each.key]   ==   1"),
                    expression(
                        """
                        (
                        each.value == "x" ?
                        "${each.key} is \\"x\\"." :
                        "not"
                        )
                        """
                    ),
                ).json(),
                "postcondition": Condition(
                    expression("alltrue([\n  for x in local.a : x\n])"),
                    'wrong: ${join(", ", [\n  for x in local.a : "\\"${x}\\""\n  if !x\n])} "here".',
                ).json(),
            },
        },
    )
    assert written(document, address) == lines(
        r"""
        resource "terraform_data" "guard" {
          input = {
            for name, place in local.places : name => place # why
            if place != null
          }

          lifecycle {
            precondition {
              condition = local.a[each.key] == 1
              error_message = (
                each.value == "x" ?
                "${each.key} is \"x\"." :
                "not"
              )
            }

            postcondition {
              condition = alltrue([
                for x in local.a : x
              ])
              error_message = "wrong: ${join(", ", [
                for x in local.a : "\"${x}\""
                if !x
              ])} \"here\"."
            }
          }
        }
        """
    )


def test_locals_and_comments() -> None:
    document = Document()
    listing = [
        document.local("a", expression("var.x"), comment="About a. " + "word " * 30),
        document.local("b", 2),
        document.local("c", {"for": [1, "${var.x} %%{", True, None], "x-${var.k}": escape("${"), "b c": {"d": -1.5}}),
        document.local("d", expression("[\n1,\n]"), comment="About d."),
        document.local("e", escape("#!/bin/sh\n\n  echo $HOME ${x}\\n\n")),
        document.local("f", {"one": escape("<a>\n  <b/>\n</a>\n"), "two": "a text that is not short " * 3}),
        document.local("g", "  all lines\n  are indented\n"),
        "# The second block.",
        document.local("h", []),
        document.local("i", {}),
        "#",
        document.local("j", "last"),
        "# The end.",
    ]
    assert written(document, *listing) == lines(
        r"""
        locals {
          # About a. word word word word word word word word word word word word word word word word word word word word word
          # word word word word word word word word word
          a = var.x
          b = 2

          c = {
            "for"          = [1, "${var.x} %%{", true, null]
            ("x-${var.k}") = "$${"
            "b c"          = { d = -1.5 }
          }

          # About d.
          d = [
            1,
          ]

          e = <<-EOT
            #!/bin/sh

              echo $HOME $${x}\n
          EOT

          f = {
            one = <<-EOT
              <a>
                <b/>
              </a>
            EOT
            two = "a text that is not short a text that is not short a text that is not short "
          }

          g = "  all lines\n  are indented\n"
        }

        # The second block.
        locals {
          h = []
          i = {}
        }

        locals {
          j = "last"
        }

        # The end.
        """  # noqa: E501
    )


def test_calls_of_modules_data_sources_and_blocks_of_providers() -> None:
    document = Document()
    requirements = {"demo": {"source": "example/demo", "version": "~> 1.0"}}
    listing = [
        document.settings(required_providers=requirements),
        document.module("step_01", source="./${step}", arguments={"step": expression("local.s[0]"), "after": {}}),
        document.data("demo_image", "all", {}),
        document.resource(
            "demo_server",
            "one",
            {
                "zone": "z",
                "name": expression("each.key"),
                "disk": [{"size": 1, "name": "a"}, {"size": 2}],
                "dynamic": {
                    "disk": {"for_each": expression("range(2)"), "content": {"size": expression("disk.value")}}
                },
                "image": expression("data.demo_image.all.id"),
            },
        ),
    ]
    assert written(document, *listing) == lines(
        """
        terraform {
          required_providers {
            demo = {
              source  = "example/demo"
              version = "~> 1.0"
            }
          }
        }

        module "step_01" {
          source = "./$${step}"
          step   = local.s[0]
          after  = {}
        }

        data "demo_image" "all" {}

        resource "demo_server" "one" {
          zone  = "z"
          name  = each.key
          image = data.demo_image.all.id

          disk {
            size = 1
            name = "a"
          }

          disk {
            size = 2
          }

          dynamic "disk" {
            for_each = range(2)
            content {
              size = disk.value
            }
          }
        }
        """
    )


def test_every_address_needs_one_place() -> None:
    document = {"//": {}, "terraform": {}, "locals": {"a": 1, "b": 2}, "output": {"o": {"value": 1}}}
    with pytest.raises(HclError) as error:
        render(document, files={"x.tf": ["local.a", "output.p"], "y.tf": ["# A.", "local.a"]}, schemas=[])
    assert str(error.value).splitlines() == [
        "cannot write this configuration as HCL:",
        "  local.a: is listed for x.tf and y.tf",
        "  local.b: is listed for no file",
        "  output.o: is listed for no file",
        "  output.p: is listed for x.tf but not in the configuration",
    ]


ERRORS: list[tuple[dict[str, Any], str]] = [
    ({"disk": [{}, "x"]}, "disk[1]: must be an object, not 'x'"),
    ({"dynamic": {"disc": {}}}, "dynamic: there is no block disc here"),
    ({"depends_on": ["${a.b}"]}, "depends_on[0]: unexpected '$' at line 1, column 1 of '${a.b}'"),
    ({"depends_on": [""]}, "depends_on[0]: is an empty expression"),
    (
        {"disk": {"name": "${a"}},
        "disk.name: a template sequence is not closed: it begins at line 1, column 1 of '${a'",
    ),
    ({"name": "${ }"}, "name: is an empty expression"),
    ({"name": {"a": ["${`}"]}}, "name.a[0]: unexpected '`' at line 1, column 3 of '${`}'"),
    (
        {"name": {"${a": 1}},
        "name.${a: a template sequence is not closed: it begins at line 1, column 1 of '${a'",
    ),
    ({"name": "${a ||\nb}"}, "name: spans lines outside of brackets: put the expression in parentheses"),
]


def test_all_that_cannot_be_written_is_named_at_once() -> None:
    document = {"resource": {"demo_server": {f"s{index}": body for index, (body, _) in enumerate(ERRORS)}}}
    assert errors(document, *(f"demo_server.s{index}" for index in range(len(ERRORS)))) == [
        f"demo_server.s{index}, {message}" for index, (_, message) in enumerate(ERRORS)
    ]


@pytest.mark.parametrize(
    ("document", "address", "message"),
    [
        ({"check": {"c": {}}}, "#", "check: blocks of this kind cannot be written"),
        ({"resource": {"x_y": {"z": {"a": 1}}}}, "x_y.z", "x_y.z: none of the given schemas has the resource type x_y"),
        ({"output": {'o "': {"value": 1}}}, 'output.o "', "output.o \": 'o \"' is not a Terraform name"),
        ({"output": {"o": {"value": float("nan")}}}, "output.o", "output.o, value: nan has no Terraform literal; "
         "use None, bool, a finite number, str, list, tuple or dict with str keys"),
    ],
)  # fmt: skip
def test_what_a_document_cannot_say_is_refused(document: dict[str, Any], address: str, message: str) -> None:
    assert errors(document, address) == [message]
