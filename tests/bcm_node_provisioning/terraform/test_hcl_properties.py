"""Whatever a configuration says in JSON, it says in HCL: read back by real Terraform and by another parser."""

import itertools
import json
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

import hcl2
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from support.terraform import VERSIONS, Workspace

import bcm_provider_schema
from bcm_node_provisioning.terraform.expressions import escape, expression, literal
from bcm_node_provisioning.terraform.hcl import render
from bcm_simulator.running import HeadNode

Plan = Callable[[Mapping[str, str]], dict[str, Any]]
Texts = st.SearchStrategy[str]

# Each example is many values in one run of Terraform, the same ones each time. Without shrinking: that would take
# minutes, and the values that differ are shown by themselves.
few = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)

_NASTY = [
    "$",
    "${",
    "$$",
    "%{",
    "%",
    "{",
    "}",
    '"',
    "\\",
    "\n",
    "\t",
    "\r",
    " ",
    "EOT",
    "\x00",
    "\u2028",
    "é",
    "😀",
    "~",
]
texts = st.lists(st.sampled_from(_NASTY) | st.characters(exclude_categories=["Cs"]) | st.just("a"), max_size=12).map(
    # Terraform normalizes all strings, wherever they stand.
    lambda parts: unicodedata.normalize("NFC", "".join(parts))
)
paragraphs = st.lists(texts.map(lambda text: text.replace("\r", "")), min_size=2, max_size=4).map(
    lambda lines: unicodedata.normalize("NFC", "\n".join([*lines, ""]))
)
scalars = (
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9).map(lambda x: round(x, 6)) | texts
)
values = st.recursive(
    scalars | paragraphs,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts | st.sampled_from(["a", "for", "b-c"]), inner, max_size=4)
    ),
    max_leaves=12,
)
sequences = st.sampled_from(
    [
        "${local.one}",
        "${ local.one+1 }",
        "${~ local.word ~}",
        '${"quoted ${local.word}"}',
        '${"${upper("only ${"quoted"}")}"}',
        '${upper("a}b")}',
        "${local.one\n+ local.one}",
        '${join(",", [\n  local.word,\n\n  # why\n  local.word,\n])}',
        "%{ if local.one == 1 }yes%{ else }no%{ endif }",
        "%{ for x in [1, 2] ~}\n  ${x}\n%{ endfor ~}\n",
        "${<<-TEXT\n  in a heredoc\n  TEXT\n}",
    ]
)
# A "$" or "%" right before a sequence would make an escape of it, in JSON too.
templates = st.lists(
    sequences
    | texts.map(lambda text: escape(text) + ".").filter(lambda text: not text.startswith("{"))
    | st.just("\n"),
    max_size=6,
).map("".join)


def in_template_position(value: object) -> object:
    """Return the Terraform JSON that reads back as ``value`` where strings are templates."""
    match value:
        case str():
            return escape(value)
        case list():
            return [in_template_position(item) for item in value]
        case dict():
            return {escape(key): in_template_position(item) for key, item in value.items()}
        case _:
            return value


def as_hcl(document: Mapping[str, Any]) -> dict[str, str]:
    files = {
        "variables.tf": [f"variable.{name}" for name in document.get("variable", {})],
        "locals.tf": ["locals"] if "locals" in document else [],
        "main.tf": [f"terraform_data.{name}" for name in document.get("resource", {}).get("terraform_data", {})],
        "outputs.tf": [f"output.{name}" for name in document.get("output", {})],
    }
    return render(document, files=files, schemas=[])


def numbered(prefix: str, items: list[Any]) -> dict[str, Any]:
    return {f"{prefix}{index}": item for index, item in enumerate(items)}


def outputs_of(planned: Mapping[str, Any]) -> dict[str, Any]:
    outputs = planned["planned_values"]["outputs"]
    return {name: (output["type"], output.get("value")) for name, output in outputs.items()}


@few
@given(
    given_values=st.lists(values, min_size=20, max_size=20),
    given_templates=st.lists(templates, min_size=20, max_size=20),
)
def test_values_and_templates_mean_the_same_to_terraform(
    plan: Plan,
    terraform: Callable[..., str],
    tmp_path_factory: pytest.TempPathFactory,
    given_values: list[Any],
    given_templates: list[str],
) -> None:
    document = {
        "locals": {"one": 1, "word": "w", **numbered("value", [in_template_position(value) for value in given_values])},
        "variable": numbered(
            "variable", [{"type": "any", "default": value, "description": "${"} for value in given_values]
        ),
        "output": {
            "values": {"value": [f"${{local.value{index}}}" for index in range(len(given_values))]},
            "defaults": {"value": [f"${{var.variable{index}}}" for index in range(len(given_values))]},
            "literals": {"value": [expression(literal(value)) for value in given_values]},
            "laid_out": {"value": [expression(literal(value, multiline=True)) for value in given_values]},
            **numbered("template", [{"value": template} for template in given_templates]),
        },
    }
    files = as_hcl(document)
    directory = tmp_path_factory.mktemp("hcl")
    for name, text in files.items():
        (directory / name).write_text(text, encoding="utf-8")
    terraform(directory, "fmt", "-check", "-diff")
    read = outputs_of(plan(files))
    expected = outputs_of(plan({"main.tf.json": json.dumps(document)}))
    assert {name: read[name] for name in read if read[name] != expected[name]} == {}
    for name in ("values", "defaults", "literals", "laid_out"):
        assert [pair for pair in zip(read[name][1], given_values, strict=True) if pair[0] != pair[1]] == [], name


def reading_of(planned: Mapping[str, Any]) -> dict[str, Any]:
    """Return the blocks as Terraform read them, with the values it plans."""
    return {
        "values": planned["planned_values"],
        "changes": planned["resource_changes"],
        "configuration": without_constants(planned["configuration"]["root_module"]),
    }


def without_constants(value: Any) -> Any:
    """Leave out what ``terraform show`` calls constant: of JSON it shows templates there before it evaluates them."""
    if isinstance(value, list):
        return [without_constants(item) for item in value]
    if isinstance(value, dict):
        items = {name: without_constants(item) for name, item in value.items() if name != "constant_value"}
        return {name: item for name, item in items.items() if item != {}}
    return value


BLOCKS = {"lifecycle", "precondition", "postcondition", "provisioner"}


def parsed_shape(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is a block and what is an argument, as python-hcl2 sees it."""
    shape: dict[str, Any] = {}
    for name, value in body.items():
        if name == "__is_block__":
            continue
        blocks = value if isinstance(value, list) else [value]
        if name.startswith('"'):
            shape[name] = parsed_shape(value)
        elif all(isinstance(block, dict) and is_block(block) for block in blocks) and blocks:
            shape[name] = [parsed_shape(block) for block in blocks]
        else:
            shape[name] = "argument"
    return shape


def is_block(parsed: Mapping[str, Any]) -> bool:
    return "__is_block__" in parsed or any(isinstance(v, dict) and "__is_block__" in v for v in parsed.values())


def json_shape(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is a block and what is an argument in Terraform JSON."""
    shape: dict[str, Any] = {}
    for name, value in body.items():
        if name == "provisioner":
            shape[name] = [{'"local-exec"': json_shape(block["local-exec"])} for block in value]
        elif name in BLOCKS:
            blocks = [json_shape(block) for block in (value if isinstance(value, list) else [value])]
            shape |= {name: blocks} if blocks else {}
        else:
            shape[name] = "argument"
    return shape


REFERENCES = ["terraform_data.other", "terraform_data.other.input", "local.word", "var.variable0"]


def conditions(texts: Texts) -> st.SearchStrategy[dict[str, str]]:
    references = st.sampled_from(REFERENCES).map(lambda name: f"${{{name} == null || true}}")
    return st.fixed_dictionaries({"condition": references, "error_message": texts.map(lambda text: escape(text) + "!")})


def bodies(texts: Texts, values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return bodies of terraform_data in every form that Terraform JSON has for its blocks."""
    lifecycle = {
        "create_before_destroy": st.booleans(),
        "ignore_changes": st.sampled_from(["all", ["input"], ["input", "triggers_replace"]]),
        "replace_triggered_by": st.just(["terraform_data.other"]),
        "precondition": st.lists(conditions(texts), max_size=2),
        "postcondition": conditions(texts),
    }
    command = {"command": texts.map(lambda text: escape(text) + "${self.id}")}
    settings = {"when": st.just("create"), "environment": st.just({"A": "${self.id}"})}
    local_exec = st.fixed_dictionaries({"local-exec": st.fixed_dictionaries(command, optional=settings)})
    arguments = {
        "input": values.map(in_template_position),
        "triggers_replace": st.sampled_from(REFERENCES).map(expression),
        "for_each": st.just('${toset(["a", "b"])}'),
        "depends_on": st.just(["terraform_data.other"]),
        "lifecycle": st.fixed_dictionaries({}, optional=lifecycle),
        "provisioner": st.lists(local_exec, min_size=1, max_size=3),
    }
    return st.fixed_dictionaries({}, optional=arguments)


outputs = st.fixed_dictionaries(
    {"value": st.sampled_from(REFERENCES).map(expression)},
    optional={
        "description": texts,
        "sensitive": st.booleans(),
        "depends_on": st.just(["terraform_data.other"]),
        "precondition": conditions(texts),
    },
)


@few
@given(
    given_bodies=st.lists(bodies(texts, values), min_size=15, max_size=15),
    given_outputs=st.lists(outputs, min_size=15, max_size=15),
    given_values=st.lists(values, min_size=1, max_size=3),
)
def test_blocks_mean_the_same_to_terraform(
    plan: Plan, given_bodies: list[Any], given_outputs: list[Any], given_values: list[Any]
) -> None:
    document = {
        "locals": {"one": 1, "word": "w"},
        "variable": numbered("variable", [{"type": "any", "default": value} for value in given_values]),
        "resource": {"terraform_data": {"other": {"input": 1}, **numbered("data", given_bodies)}},
        "output": numbered("output", given_outputs),
    }
    files = as_hcl(document)
    read = plan(files)
    expected = plan({"main.tf.json": json.dumps(document)})
    assert reading_of(read) == reading_of(expected)


def with_comment(body: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.builds(lambda inner, comment: {**inner, "//": {"comment": comment}}, body, texts)


keys = texts.map(escape) | st.sampled_from(["${local.word}", "for", "if", "null"])
variables = with_comment(
    st.fixed_dictionaries(
        {"default": values},
        optional={
            "type": st.just("any"),
            "description": texts,
            "nullable": st.just(value=True),
            "sensitive": st.booleans(),
            "validation": texts.map(lambda text: {"error_message": escape(text) + "!"}),
        },
    )
)
modules = with_comment(
    st.fixed_dictionaries(
        {"source": st.just("./child"), "given": st.dictionaries(keys, values.map(in_template_position), max_size=3)},
        optional={"depends_on": st.just(["terraform_data.other"]), "count": st.sampled_from([2, "${local.one}"])},
    )
)
checks = with_comment(
    st.fixed_dictionaries(
        {"assert": st.lists(conditions(texts), min_size=1, max_size=2)},
        optional={
            "data": st.just({"terraform_remote_state": {"r": {"backend": "local", "config": {"path": "s.json"}}}})
        },
    )
)
connections = st.fixed_dictionaries(
    {"type": st.just("ssh"), "host": texts.map(lambda text: escape(text) + "h")},
    optional={"port": st.integers(1, 99), "password": texts.map(escape)},
)
provisioners = st.fixed_dictionaries(
    {
        "file": st.fixed_dictionaries(
            {"content": texts.map(escape), "destination": st.just("/x")},
            optional={"connection": connections, "on_failure": st.just("continue"), "when": st.just("destroy")},
        )
    }
) | st.fixed_dictionaries({"remote-exec": st.fixed_dictionaries({"inline": st.lists(texts.map(escape), min_size=1)})})
resources = with_comment(
    st.fixed_dictionaries(
        {"provisioner": st.lists(provisioners, min_size=1, max_size=2)},
        optional={"connection": connections, "count": st.sampled_from([1, "${local.one}"])},
    )
)
refactorings = st.fixed_dictionaries(
    {},
    optional={
        "moved": st.just([{"from": "terraform_data.old", "to": "terraform_data.other"}]),
        "removed": st.booleans().map(lambda destroy: [{"from": "module.gone", "lifecycle": {"destroy": destroy}}]),
        "import": st.sampled_from(["x", "${local.word}"]).map(lambda id_: [{"to": "terraform_data.taken", "id": id_}]),
    },
)


@settings(few, max_examples=3)
@given(
    given_variables=st.lists(variables, min_size=6, max_size=6),
    given_modules=st.lists(modules, min_size=6, max_size=6),
    given_check=checks,
    given_resources=st.lists(resources, min_size=6, max_size=6),
    given_refactorings=refactorings,
    given_value=values,
    given_comment=texts,
)
def test_all_other_kinds_of_blocks_mean_the_same_to_terraform(
    plan: Plan,
    *,
    given_variables: list[Any],
    given_modules: list[Any],
    given_check: Any,
    given_resources: list[Any],
    given_refactorings: dict[str, Any],
    given_value: Any,
    given_comment: str,
) -> None:
    for index, variable in enumerate(given_variables):
        if "validation" in variable:
            variable["validation"]["condition"] = f"${{var.variable{index} == null || true}}"
    document = {
        "terraform": {"required_version": ">= 1.14, < 9"},
        "locals": {
            "one": 1,
            "word": "w",
            "b-c": in_template_position(given_value),
            "//": {"comments": {"b-c": given_comment}},
        },
        "variable": numbered("variable", given_variables),
        "module": numbered("module", given_modules),
        "check": {"check": given_check},
        "resource": {"terraform_data": {"other": {"input": 1}, "taken": {}, **numbered("data", given_resources)}},
        "output": {
            "local": {"value": "${local.b-c}"},
            "modules": {"value": [f"${{module.module{index}}}" for index in range(len(given_modules))]},
        },
        **given_refactorings,
    }
    addresses = [
        "terraform",
        "locals",
        *(f"{kind}.{name}" for kind in ("variable", "module", "check", "output") for name in document[kind]),
        *(f"terraform_data.{name}" for name in document["resource"]["terraform_data"]),
        *given_refactorings,
    ]
    others = {
        "child/main.tf": 'variable "given" {}\n\noutput "given" {\n  value = var.given\n}\n',
        "s.json": '{"version": 4, "terraform_version": "1.15.5", "serial": 1, "lineage": "a", "resources": []}',
    }
    read = plan({**others, **render(document, files={"main.tf": addresses}, schemas=[])})
    expected = plan({**others, "main.tf.json": json.dumps(document)})
    assert reading_of(read) == reading_of(expected)


# python-hcl2 does not read every string that Terraform does.
simple_texts = st.text(alphabet='ab é"\\\n{}')


@settings(max_examples=30, deadline=None, derandomize=True)
@given(given_bodies=st.lists(bodies(simple_texts, st.lists(simple_texts)), min_size=1, max_size=5))
def test_another_parser_finds_the_same_blocks_and_arguments(given_bodies: list[Any]) -> None:
    document = {"resource": {"terraform_data": numbered("data", given_bodies)}}
    parsed = hcl2.loads(as_hcl(document)["main.tf"])["resource"]
    assert [parsed_shape(resource) for resource in parsed] == [
        {'"terraform_data"': {f'"data{index}"': json_shape(body)}} for index, body in enumerate(given_bodies)
    ]


hostnames = st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True)
notes = texts.filter(bool).map(escape)
interfaces = st.fixed_dictionaries(
    {"name": st.from_regex(r"eth[0-9]{2}", fullmatch=True), "type": st.just("physical")},
    optional={"ip": st.just("10.184.162.77"), "dhcp": st.booleans(), "bootable": st.booleans()},
)
dynamic_interfaces = st.fixed_dictionaries(
    {
        "for_each": st.lists(hostnames, min_size=1, max_size=3, unique=True),
        "content": st.just({"name": "${interface.value}", "type": "physical", "mac": None}),
        "iterator": st.just("interface"),
    }
)
triggers = st.lists(
    st.fixed_dictionaries(
        {
            "events": st.lists(st.sampled_from(["after_create", "after_update"]), min_size=1, unique=True),
            "actions": st.sampled_from([["action.bcm_cmdevice_power.one"], ["action.bcm_cmdevice_power.many[0]"]]),
        },
        optional={"condition": st.sampled_from(['${local.word == "w"}', "${local.one == 1 && true}"])},
    ),
    min_size=1,
    max_size=2,
)
devices = with_comment(
    st.fixed_dictionaries(
        {
            "mac": st.just("02:5e:00:00:00:77"),
            "category": st.just("${local.category}"),
            "interfaces": st.lists(interfaces, min_size=1, max_size=3),
        },
        optional={
            "dynamic": st.fixed_dictionaries(
                {"interfaces": dynamic_interfaces | st.lists(dynamic_interfaces, min_size=1)}
            ),
            "notes": notes,
            "kernel_parameters": notes,
            "roles": st.lists(texts.filter(bool).map(escape), max_size=2),
            "kubelet_role": st.just([{"kube_cluster": "${local.category}", "control_plane": True}]),
            "provider": st.just("bcm.east"),
            "lifecycle": st.fixed_dictionaries({}, optional={"action_trigger": triggers}),
        },
    )
)
searches = st.fixed_dictionaries(
    {},
    optional={
        "filter": st.fixed_dictionaries({"hostname_pattern": hostnames | st.just("${local.word}*")}),
        "provider": st.just("bcm.east"),
        "count": st.sampled_from([1, "${local.one}"]),
    },
)
powers = st.fixed_dictionaries(
    {"power_action": st.sampled_from(["power_on", "power_cycle"])},
    optional={"wait_for_completion": st.booleans(), "timeout": st.from_regex(r"[1-9][ms]", fullmatch=True)},
)


NUMBERS = itertools.count()


@settings(few, max_examples=3)
@given(
    given_devices=st.lists(devices, min_size=6, max_size=6),
    given_searches=st.lists(searches, min_size=3, max_size=3),
    given_powers=st.tuples(powers, powers),
    given_timeout=st.integers(30, 100),
)
# A provider that stays is one process for both configurations, and forgets the one for the other.
@pytest.mark.parametrize("staying", [False])
@pytest.mark.parametrize("version", VERSIONS)
def test_blocks_of_a_provider_mean_the_same_to_terraform(
    *,
    version: str,
    staying: bool,  # noqa: ARG001 - make_workspace asks for it
    make_workspace: Callable[..., Workspace],
    head: HeadNode,
    given_devices: list[Any],
    given_searches: list[Any],
    given_powers: tuple[Any, Any],
    given_timeout: int,
) -> None:
    for index, body in enumerate(given_devices):
        body["hostname"] = f"dgx-{index}"
    one, many = ({"config": {"device_id": "${local.category}", **power}} for power in given_powers)
    document = {
        "terraform": {"required_providers": {"bcm": {"source": "hashi-demo-lab/bcm", "version": "0.1.0"}}},
        "provider": {"bcm": [{"timeout": given_timeout}, {"alias": "east", "timeout": "${local.one * 70}"}]},
        "locals": {"one": 1, "word": "w", "category": "00000000-0000-0000-0000-000000000001"},
        "data": {"bcm_cmdevice_nodes": numbered("nodes", given_searches)},
        "action": {"bcm_cmdevice_power": {"one": one, "many": {"count": 2, **many}}},
        "resource": {"bcm_cmdevice_device": numbered("device", given_devices)},
    }
    addresses = [
        "terraform",
        "provider.bcm",
        "locals",
        *(f"data.bcm_cmdevice_nodes.nodes{index}" for index in range(len(given_searches))),
        "action.bcm_cmdevice_power.one",
        "action.bcm_cmdevice_power.many",
        *(f"bcm_cmdevice_device.device{index}" for index in range(len(given_devices))),
    ]
    schemas = [bcm_provider_schema.load()]
    forms = {
        "hcl": render(document, files={"main.tf": addresses}, schemas=schemas),
        "json": {"main.tf.json": json.dumps(document)},
    }
    read, expected = (
        make_workspace(f"{name}-{next(NUMBERS)}", head, terraform=VERSIONS[version]).use(files).plan_document()
        for name, files in forms.items()
    )
    assert reading_of(read) == reading_of(expected)
    providers, expected_providers = (
        without_constants(form["configuration"]["provider_config"]) for form in (read, expected)
    )
    assert providers == expected_providers
    invoked, expected_invoked = (
        sorted(form.get("action_invocations", []), key=json.dumps) for form in (read, expected)
    )
    assert invoked == expected_invoked
