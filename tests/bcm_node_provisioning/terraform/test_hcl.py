"""The HCL writer: whole files for what Terraform JSON can say, and every reason for what cannot be written."""

import copy
from typing import Any

import pytest

from bcm_node_provisioning.terraform.expressions import block
from bcm_node_provisioning.terraform.formatter import format_hcl
from bcm_node_provisioning.terraform.hcl import HclError, HclFault, render


def attributes(*required: str, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        **{name: {"type": "string", "required": True} for name in required},
        **{name: {"type": "string", "optional": True} for name in optional},
    }


DISK = {"block": {"attributes": attributes("size", optional=("name",))}, "nesting_mode": "list"}
SERVER = {
    "attributes": {
        **attributes("name", "zone", optional=("image", "labels", "network")),
        "access": {"nested_type": {"attributes": attributes("user"), "nesting_mode": "single"}, "optional": True},
    },
    "block_types": {
        "disk": DISK,
        "timeouts": {"block": {"attributes": attributes(optional=("create",))}, "nesting_mode": "single"},
    },
}
SCHEMA = {
    "provider": {"block": {"attributes": attributes("url", optional=("token",))}},
    "resource_schemas": {"demo_server": {"block": SERVER}},
    "data_source_schemas": {"demo_image": {"block": {"attributes": attributes("name")}}},
    "ephemeral_resource_schemas": {"demo_token": {"block": {"attributes": attributes("scope")}}},
    "action_schemas": {"demo_power": {"block": {"attributes": attributes("server", optional=("mode",))}}},
}


def written(document: dict[str, Any], *addresses: str, order: dict[str, list[str]] | None = None) -> str:
    before = copy.deepcopy(document)
    text = render(document, files={"a.tf": addresses}, schemas=[SCHEMA], attribute_order=order or {})["a.tf"]
    assert document == before
    assert format_hcl(text) == text
    return text


def faults(document: dict[str, Any], *addresses: str) -> list[str]:
    with pytest.raises(HclError) as error:
        render(document, files={"a.tf": addresses}, schemas=[SCHEMA])
    return [str(fault) for fault in error.value.faults]


CASES: dict[str, tuple[dict[str, Any], list[str], str]] = {
    "settings": (
        {
            "terraform": {
                "required_providers": {
                    "demo": {"version": "~> 1.0", "source": "example/demo", "configuration_aliases": ["demo.east"]},
                    "old": "~> 2.0",
                },
                "required_version": ">= 1.14",
            }
        },
        ["terraform"],
        """
        terraform {
          required_version = ">= 1.14"

          required_providers {
            demo = {
              source                = "example/demo"
              version               = "~> 1.0"
              configuration_aliases = [demo.east]
            }
            old = "~> 2.0"
          }
        }
        """,
    ),
    "variables": (
        {
            "variable": {
                "servers": {
                    "default": {"${not}": ["$${not}", None], "b": {}},
                    "description": "Servers.\n\nEach by ${its} name.\n",
                    "ephemeral": False,
                    "nullable": False,
                    "sensitive": True,
                    "type": 'map(object({\nname=string\nlong_name=optional(string,"x")\n}))',
                    "validation": [
                        {"condition": "${length(var.servers) > 0}", "error_message": "at least one"},
                        {"condition": "${true}", "error_message": 'given: ${join(", ", keys(var.servers))}'},
                    ],
                },
                "none": {"type": "string", "default": None},
            }
        },
        ["variable.servers", "variable.none"],
        """
        variable "servers" {
          type = map(object({
            name      = string
            long_name = optional(string, "x")
          }))
          default     = { "$${not}" = ["$$${not}", null], b = {} }
          description = <<-EOT
            Servers.

            Each by $${its} name.
          EOT
          nullable    = false
          sensitive   = true
          ephemeral   = false

          validation {
            condition     = length(var.servers) > 0
            error_message = "at least one"
          }

          validation {
            condition     = true
            error_message = "given: ${join(", ", keys(var.servers))}"
          }
        }

        variable "none" {
          type    = string
          default = null
        }
        """,
    ),
    "locals": (
        {
            "locals": {
                "//": {"comments": {"b": "About b."}},
                "a": "${var.x}",
                "b": 2,
                "c": {"${var.k}": 1, "x-${var.k}": "${1}", "$${k}": "$${v}", "for": [1, "two", True, None]},
                "long": {
                    "name": "a name that is not short at all",
                    "other": "another name that is long",
                    "b": [{"c": 1}],
                },
                "z": 'text ${var.x} "quoted"\\',
                "script": '#!/bin/sh\n\n  echo "$HOME" ${var.x}\\n\n',
                "not_a_heredoc": "  all lines\n  are indented\n",
            }
        },
        ["local.a", "local.b", "local.z", "local.c", "local.long", "local.script", "local.not_a_heredoc"],
        """
        locals {
          a = var.x

          # About b.
          b = 2

          z = "text ${var.x} \\"quoted\\"\\\\"

          c = {
            (var.k)      = 1
            "x-${var.k}" = 1
            "$${k}"      = "$${v}"
            "for"        = [1, "two", true, null]
          }

          long = {
            name  = "a name that is not short at all"
            other = "another name that is long"
            b     = [{ c = 1 }]
          }

          script = <<-EOT
            #!/bin/sh

              echo "$HOME" ${var.x}\\n
          EOT

          not_a_heredoc = "  all lines\\n  are indented\\n"
        }
        """,
    ),
    "expressions": (
        {
            "locals": {
                "kept": "${[\nfor x in var.x :\n      upper(x)\n  if x!=null\n]}",
                "wrapped": "${var.a\n? 1\n: 2}",
                "commented": "${var.a # why\n}",
                "quoted": '${"${upper("a${"b"}")}"}',
                "not_only_quoted": '${"${var.a}" == "${var.b}"}',
                "stripped": "a \n\n ${~ var.a ~} b",
            }
        },
        ["locals"],
        """
        locals {
          kept = [
            for x in var.x :
            upper(x)
            if x != null
          ]

          wrapped = (
            var.a
            ? 1
            : 2
          )

          commented = (
            var.a # why
          )

          quoted          = upper("a${"b"}")
          not_only_quoted = "${var.a}" == "${var.b}"
          stripped        = "a \\n\\n${var.a~} b"
        }
        """,
    ),
    "resource": (
        {
            "resource": {
                "demo_server": {
                    "one": {
                        "//": {
                            "comment": "The first server.\n\nNeeds care.",
                            "comments": {"zone": "Nearby.", "disk": "The disks.", "lifecycle": "Careful."},
                            "metadata": {"path": "stack/one", "uniqueId": "one"},
                        },
                        "access": {"user": "${var.user}"},
                        "count": 2,
                        "depends_on": ["demo_server.two", "module.m"],
                        "disk": [{"name": None, "size": "${count.index}"}, {"size": "10"}],
                        "dynamic": {
                            "disk": {
                                "content": {"size": "${extra.value}"},
                                "for_each": "${var.disks}",
                                "iterator": "extra",
                            }
                        },
                        "image": "${data.demo_image.i.id}",
                        "labels": None,
                        "lifecycle": {
                            "action_trigger": [
                                {
                                    "actions": ["action.demo_power.on[count.index]"],
                                    "condition": "${var.on}",
                                    "events": ["after_create", "after_update"],
                                }
                            ],
                            "create_before_destroy": True,
                            "ignore_changes": "all",
                            "precondition": [{"condition": "${var.ok}", "error_message": "not ok: ${var.why}"}],
                            "replace_triggered_by": ["terraform_data.x"],
                        },
                        "name": "server-${count.index}",
                        "provider": "demo.east",
                        "provisioner": [
                            {"local-exec": {"command": "echo", "environment": {"A": "b"}, "when": "destroy"}},
                            {"local-exec": [{"command": "true", "on_failure": "continue"}]},
                        ],
                        "timeouts": {"create": "1h"},
                        "zone": "z",
                    }
                }
            }
        },
        ["demo_server.one"],
        """
        # The first server.
        #
        # Needs care.
        resource "demo_server" "one" {
          count    = 2
          provider = demo.east

          name = "server-${count.index}"
          # Nearby.
          zone   = "z"
          access = { user = var.user }
          image  = data.demo_image.i.id
          labels = null

          # The disks.
          disk {
            size = count.index
            name = null
          }

          disk {
            size = "10"
          }

          dynamic "disk" {
            for_each = var.disks
            iterator = extra

            content {
              size = extra.value
            }
          }

          timeouts {
            create = "1h"
          }

          depends_on = [demo_server.two, module.m]

          # Careful.
          lifecycle {
            create_before_destroy = true
            ignore_changes        = all
            replace_triggered_by  = [terraform_data.x]

            precondition {
              condition     = var.ok
              error_message = "not ok: ${var.why}"
            }

            action_trigger {
              events    = [after_create, after_update]
              condition = var.on
              actions   = [action.demo_power.on[count.index]]
            }
          }

          provisioner "local-exec" {
            command     = "echo"
            environment = { A = "b" }
            when        = destroy
          }

          provisioner "local-exec" {
            command    = "true"
            on_failure = continue
          }
        }
        """,
    ),
    "action, data, ephemeral, check": (
        {
            "action": {
                "demo_power": {"on": {"for_each": "${var.on}", "config": {"mode": "on", "server": "${each.key}"}}}
            },
            "data": {
                "demo_image": {
                    "i": {
                        "name": "x",
                        "lifecycle": {"postcondition": {"condition": "${self.ok}", "error_message": "no"}},
                    }
                }
            },
            "ephemeral": {"demo_token": {"t": {"scope": "all"}}},
            "check": {
                "c": {
                    "data": {"demo_image": {"j": {"name": "y"}}},
                    "assert": {"condition": "${data.demo_image.j.ok}", "error_message": "no"},
                }
            },
        },
        ["data.demo_image.i", "ephemeral.demo_token.t", "action.demo_power.on", "check.c"],
        """
        data "demo_image" "i" {
          name = "x"

          lifecycle {
            postcondition {
              condition     = self.ok
              error_message = "no"
            }
          }
        }

        ephemeral "demo_token" "t" {
          scope = "all"
        }

        action "demo_power" "on" {
          for_each = var.on

          config {
            server = each.key
            mode   = "on"
          }
        }

        check "c" {
          data "demo_image" "j" {
            name = "y"
          }

          assert {
            condition     = data.demo_image.j.ok
            error_message = "no"
          }
        }
        """,
    ),
    "module, provider, output": (
        {
            "module": {
                "m": {
                    "source": "./m",
                    "version": "1.0.0",
                    "providers": {"demo": "demo.east"},
                    "for_each": "${var.m}",
                    "size": "${each.value}",
                    "name": "x",
                    "depends_on": ["demo_server.one"],
                }
            },
            "provider": {"demo": [{"url": "u"}, {"alias": "east", "url": "${var.url}"}]},
            "output": {
                "o": {
                    "depends_on": ["module.m"],
                    "description": "What ${it} is.",
                    "precondition": {"condition": "${var.ok}", "error_message": "no"},
                    "sensitive": True,
                    "value": {"a": "${module.m}"},
                }
            },
        },
        ["provider.demo", "module.m", "output.o"],
        """
        provider "demo" {
          url = "u"
        }

        provider "demo" {
          alias = "east"

          url = var.url
        }

        module "m" {
          source    = "./m"
          version   = "1.0.0"
          for_each  = var.m
          providers = { demo = demo.east }

          name = "x"
          size = each.value

          depends_on = [demo_server.one]
        }

        output "o" {
          description = "What $${it} is."
          value       = { a = module.m }
          sensitive   = true
          depends_on  = [module.m]

          precondition {
            condition     = var.ok
            error_message = "no"
          }
        }
        """,
    ),
    "refactoring": (
        {
            "moved": [{"from": "demo_server.a", "to": "demo_server.b[0]"}, {"from": "module.x", "to": "module.y"}],
            "import": {"to": 'demo_server.b["k"]', "id": "i-${var.x}", "provider": "demo.east"},
            "removed": {"from": "demo_server.c", "lifecycle": {"destroy": False}},
        },
        ["moved", "import", "removed"],
        """
        moved {
          from = demo_server.a
          to   = demo_server.b[0]
        }

        moved {
          from = module.x
          to   = module.y
        }

        import {
          to       = demo_server.b["k"]
          id       = "i-${var.x}"
          provider = demo.east
        }

        removed {
          from = demo_server.c

          lifecycle {
            destroy = false
          }
        }
        """,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_whole_files(name: str) -> None:
    document, addresses, text = CASES[name]
    assert written(document, *addresses) == block(text) + "\n"


def test_arguments_come_in_the_order_that_is_asked_for() -> None:
    body = {"access": {"user": "u"}, "image": "i", "labels": {"b": "1", "a": "2"}, "name": "n", "zone": "z"}
    document = {"resource": {"demo_server": {"s": {**body, "disk": {"name": "d", "size": "1"}}}}}
    order = {"demo_server": ["zone", "labels"], "demo_server.disk": ["name"], "demo_server.labels": ["b"]}
    assert (
        written(document, "demo_server.s", order=order)
        == block(
            """
        resource "demo_server" "s" {
          zone   = "z"
          labels = { b = "1", a = "2" }
          name   = "n"
          access = { user = "u" }
          image  = "i"

          disk {
            name = "d"
            size = "1"
          }
        }
        """
        ).removesuffix("\n")
        + "\n"
    )


def test_dynamic_blocks_keep_their_place_among_static_ones() -> None:
    dynamic = {"disk": [{"for_each": "${var.a}", "content": {"size": "1"}}, {"for_each": "${var.b}", "content": {}}]}
    static = {"size": "2"}
    for body, expected in (
        ({"dynamic": dynamic, "disk": static}, ["dynamic", "dynamic", "disk"]),
        ({"disk": static, "dynamic": dynamic}, ["disk", "dynamic", "dynamic"]),
    ):
        text = written({"resource": {"demo_server": {"s": body}}}, "demo_server.s")
        assert [line.split()[0] for line in text.splitlines() if line.startswith("  ") and line[2] == "d"] == expected


def test_files_hold_what_they_list_and_neighbouring_locals_share_a_block() -> None:
    document = {
        "//": {"metadata": {"version": "0.21.0"}},
        "locals": {"a": 1, "b": 2, "c": 3},
        "output": {"o": {"value": 1}},
        "terraform": {},
    }
    files = {"one.tf": ["local.b", "output.o", "local.a"], "two.tf": ["locals"], "empty.tf": []}
    assert render(document, files=files, schemas=[]) == {
        "one.tf": 'locals {\n  b = 2\n}\n\noutput "o" {\n  value = 1\n}\n\nlocals {\n  a = 1\n}\n',
        "two.tf": "locals {\n  c = 3\n}\n",
        "empty.tf": "",
    }


def test_long_comments_are_wrapped() -> None:
    text = written({"locals": {"//": {"comments": {"a": "word " * 60}}, "a": 1}}, "locals")
    comments = [line for line in text.splitlines() if line.startswith("  # ")]
    assert (len(comments), max(map(len, comments)) <= 120) == (3, True)


def test_null_and_empty_lists_are_no_blocks() -> None:
    body = {"name": "n", "zone": "z", "disk": [], "timeouts": None, "lifecycle": {}}
    assert (
        written({"resource": {"demo_server": {"s": body}}}, "demo_server.s")
        == block(
            """
        resource "demo_server" "s" {
          name = "n"
          zone = "z"

          lifecycle {}
        }
        """
        ).removesuffix("\n")
        + "\n"
    )


def test_every_address_needs_one_place() -> None:
    document = {"locals": {"a": 1, "b": 2}, "output": {"o": {"value": 1}}, "variable": {"v": {}}}
    with pytest.raises(HclError) as error:
        render(document, files={"x.tf": ["local.a", "output.p"], "y.tf": ["local.a", "variable.v"]}, schemas=[])
    assert error.value.faults == (
        HclFault("output.p", "", "is listed for x.tf but not in the configuration"),
        HclFault("local.a", "", "is listed for y.tf and already for x.tf"),
        HclFault("local.b", "", "is listed for no file"),
        HclFault("output.o", "", "is listed for no file"),
    )
    assert str(error.value).splitlines() == [
        "cannot write this configuration as HCL:",
        "  output.p: is listed for x.tf but not in the configuration",
        "  local.a: is listed for y.tf and already for x.tf",
        "  local.b: is listed for no file",
        "  output.o: is listed for no file",
    ]


SERVER_FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"nmae": 1}, "demo_server.s, nmae: there is no argument or block of this name here"),
    (
        {"disk": [{"size": 1}, {"sise": 2}]},
        "demo_server.s, disk[1].sise: there is no argument or block of this name here",
    ),
    ({"disk": ["x"]}, "demo_server.s, disk[0]: must be an object, not 'x'"),
    ({"dynamic": {"disc": {}}}, "demo_server.s, dynamic.disc: there is no block of this name here"),
    (
        {"depends_on": ["${a.b}"]},
        "demo_server.s, depends_on[0]: is a reference or a keyword, which Terraform reads without ${}; given: ${a.b}",
    ),
    ({"depends_on": [1]}, "demo_server.s, depends_on[0]: must be the text of a reference or a keyword, not 1"),
    ({"provider": ""}, "demo_server.s, provider: is an empty expression"),
    (
        {"name": "${a"},
        "demo_server.s, name: is not a template: a template sequence is not closed: "
        "it begins at line 1, column 1 of '${a'",
    ),
    ({"name": "${}"}, "demo_server.s, name: is an empty expression"),
    (
        {"name": {"a": ["${`}"]}},
        "demo_server.s, name.a[0]: is not a template: unexpected '`' at line 1, column 3 of '${`}'",
    ),
    (
        {"name": "x\r${a}"},
        "demo_server.s, name: has a carriage return, after which Terraform reads no ${…} or %{…} in JSON",
    ),
    (
        {"name": "\ufeffa"},
        "demo_server.s, name: begins with a byte order mark, which Terraform drops from a template in JSON",
    ),
    ({"name": "\ud800"}, "demo_server.s, name: holds half of a surrogate pair"),
    ({"name": "${TfToken[TOKEN.1]}"}, "demo_server.s, name: holds a CDKTF token; synthesize the stack first"),
    ({"name": float("nan")}, "demo_server.s, name: nan is not a number that Terraform knows"),
    ({"//": {"coment": "x"}}, 'demo_server.s, //: must be a text or an object with "comment" and "comments"'),
    ({"//": {"comments": {"zone": "x"}}}, "demo_server.s, //: comments on zone, which is not there"),
]


@pytest.mark.parametrize(("body", "message"), SERVER_FAULTS)
def test_what_a_resource_cannot_say_is_refused(body: dict[str, Any], message: str) -> None:
    assert faults({"resource": {"demo_server": {"s": body}}}, "demo_server.s") == [message]


@pytest.mark.parametrize(
    ("document", "address", "message"),
    [
        ({"foo": {}}, "", "foo: Terraform has no such section"),
        ({"resource": {"x_y": {"z": {}}}}, "x_y.z", "x_y.z: none of the schemas given knows the resource type x_y"),
        ({"provider": {"x": {}}}, "provider.x", "provider.x: none of the schemas given knows the provider type x"),
        ({"locals": {"a b": 1}}, "locals", "local.a b: 'a b' is not a Terraform name"),
        ({"locals": []}, "", ""),
        ({"variable": {"v": None}}, "", "variable, v: must be an object, not None"),
        (
            {"terraform": {"backend": {"s3": {}}}},
            "terraform",
            "terraform, backend: belongs to a root module and is not supported",
        ),
        ({"terraform": {"cloud": {}}}, "terraform", "terraform, cloud: belongs to a root module and is not supported"),
        (
            {"module": {"m": {"source": "./${x}"}}},
            "module.m",
            "module.m, source: must be a fixed text, because Terraform versions differ in whether they evaluate it",
        ),
        (
            {"output": {"o": {"value": 1, "provisioner": None}}},
            "output.o",
            "output.o, provisioner: there is no argument or block of this name here",
        ),
        (
            {"resource": {"terraform_data": {"r": {"provisioner": None}}}},
            "terraform_data.r",
            "terraform_data.r, provisioner: must be an object, not None",
        ),
        (
            {"locals": {"//": {"comments": {"b": "x"}}, "a": 1}},
            "locals",
            "locals, //: comments on b, which is not there",
        ),
    ],
)
def test_what_a_document_cannot_say_is_refused(document: dict[str, Any], address: str, message: str) -> None:
    addresses = [address] if address else []
    if message:
        assert faults(document, *addresses) == [message]
    else:
        assert render(document, files={}, schemas=[]) == {}


def test_all_faults_are_reported_at_once() -> None:
    bodies = {f"s{index}": body for index, (body, _) in enumerate(SERVER_FAULTS)}
    expected = [
        message.replace("demo_server.s", f"demo_server.s{index}", 1) for index, (_, message) in enumerate(SERVER_FAULTS)
    ]
    assert faults({"resource": {"demo_server": bodies}}, *(f"demo_server.{name}" for name in bodies)) == expected
