"""Real Terraform reads a document in HCL as it does in JSON, and strings stay the same."""

import json
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bcm_node_provisioning.terraform.document import Condition, Document
from bcm_node_provisioning.terraform.expressions import escape, expression, literal
from bcm_node_provisioning.terraform.hcl import render

Plan = Callable[[Mapping[str, str]], dict[str, Any]]

# Each example is many values in one run of Terraform, the same ones each time. There is no shrinking, because it would
# take minutes and the assertion shows only the values that differ.
few = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)

_NASTY = ["$", "${", "$$", "%{", "%", "{", "}", '"', "\\", "\n", "\t", " ", "EOT", "\x00", "\u2028", "é", "😀", "~"]
# The alphabet leaves out a lone carriage return, after which Terraform reads no sequences in JSON, and a byte order
# mark, which it drops at the beginning.
_characters = st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff")
texts = st.lists(st.sampled_from(_NASTY) | _characters | st.just("a"), max_size=12).map(
    # Terraform normalizes all strings.
    lambda parts: unicodedata.normalize("NFC", "".join(parts))
)
# With lines that a heredoc would change: blanks, its end marker, a joiner, a combining mark, a tab.
paragraphs = st.lists(
    texts | st.sampled_from(["a", "  a", " ", "EOT", " EOT ", "\u200da", "\u0301a", "\ta"]), min_size=2, max_size=4
).map(lambda lines: unicodedata.normalize("NFC", "\n".join([*lines, ""])))
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(-1e9, 1e9).map(lambda x: round(x, 6))
    | texts
    | paragraphs
    | paragraphs
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts | st.sampled_from(["a", "for", "b-c"]), inner, max_size=4)
    ),
    max_leaves=12,
)
sequences = st.sampled_from(
    [
        "${local.one}",
        "${ local.one+1 }",
        '${"quoted ${local.word}"}',
        '${"${upper("only ${"quoted"}")} $${"}',
        '${upper("a}b")}',
        "${(\nlocal.one\n+ local.one\n)}",
        '${join(",", [\n  local.word,\n\n  # why\n  local.word,\n])}',
        "%{ if local.one == 1 }yes%{ else }no%{ endif }",
    ]
)
# A "$" or "%" right before a sequence would make it an escape sequence, in JSON too.
templates = st.lists(
    sequences
    | texts.map(lambda text: escape(text) + ".").filter(lambda text: not text.startswith("{"))
    | st.just("\n"),
    max_size=6,
).map("".join)


def both_forms(plan: Plan, document: Document, addresses: list[str], **others: str) -> list[dict[str, Any]]:
    """Return how Terraform reads a document as HCL and as JSON, with other files beside it."""
    files = {name.replace("__", "/") + ".tf": text for name, text in others.items()}
    hcl = render(document.json(), files={"main.tf": addresses}, schemas=[])
    return [plan({**files, **hcl}), plan({**files, "main.tf.json": json.dumps(document.json())})]


def numbered(items: list[Any]) -> list[tuple[str, Any]]:
    return [(f"x{index}", item) for index, item in enumerate(items)]


def all_of(kind: str, items: list[Any]) -> str:
    return expression(f"[{', '.join(f'{kind}.x{index}' for index in range(len(items)))}]")


def words(document: Document) -> list[str]:
    return [document.local("one", 1), document.local("word", "w")]


@few
@given(
    given_values=st.lists(values, min_size=20, max_size=20),
    given_templates=st.lists(templates, min_size=20, max_size=20),
)
def test_values_and_templates_mean_the_same_to_terraform(
    plan: Plan,
    terraform: Callable[..., str],
    tmp_path_factory: Any,
    given_values: list[Any],
    given_templates: list[str],
) -> None:
    document = Document()
    addresses = [
        *words(document),
        *(document.local(name, escape(value)) for name, value in numbered(given_values)),
        *(document.variable(n, type="any", default=value, description="") for n, value in numbered(given_values)),
        *(document.output(name, value=template, description="") for name, template in numbered(given_templates)),
        document.output("locals", value=all_of("local", given_values), description=""),
        document.output("defaults", value=all_of("var", given_values), description=""),
        document.output("literals", value=[expression(literal(value)) for value in given_values], description=""),
    ]
    directory = tmp_path_factory.mktemp("hcl")
    [text] = render(document.json(), files={"main.tf": addresses}, schemas=[]).values()
    (directory / "main.tf").write_text(text, encoding="utf-8")
    terraform(directory, "fmt", "-check", "-diff")
    read, expected = (planned["planned_values"]["outputs"] for planned in both_forms(plan, document, addresses))
    assert {name: read[name] for name in read if read[name] != expected[name]} == {}
    for name in ("locals", "defaults", "literals"):
        pairs = zip(read[name]["value"], given_values, strict=True)
        assert [pair for pair in pairs if pair[0] != pair[1]] == [], name


CHILD = """
variable "given" {}

output "given" {
  value = var.given
}
"""


@st.composite
def documents(draw: st.DrawFn) -> tuple[Document, list[str]]:
    """Return a document with such strings in every possible place, and the listing of its file."""
    document = Document()

    def condition(expressions: list[str]) -> Condition:
        true = expression(f"{draw(st.sampled_from(expressions))} == null || true")
        return Condition(true, escape(draw(texts)) + "!", comment=draw(texts))

    def conditions(expressions: list[str]) -> list[dict[str, Any]]:
        return [condition(expressions).json() for _ in range(draw(st.integers(0, 2)))]

    listing = [document.settings(required_version=">= 1.14", required_providers={}), *words(document)]
    for name in ("a", "b", "c"):
        body: dict[str, Any] = {
            "input": escape(draw(values)),
            "triggers_replace": {"${local.word}": expression("local.one"), escape(draw(texts)): draw(templates)},
            "for_each": expression('toset(["a", "b"])'),
            "depends_on": ["terraform_data.other"],
            "lifecycle": {
                "create_before_destroy": draw(st.booleans()),
                "ignore_changes": draw(st.sampled_from([["input"], ["input", "triggers_replace"]])),
                "precondition": conditions(["local.one", "terraform_data.other.input"]),
                "postcondition": conditions(["self.output", "local.word"]),
            },
            "provisioner": {
                "local-exec": {"command": escape(draw(texts)) + "${self.id}", "environment": {"A": draw(templates)}}
            },
        }
        members = draw(st.lists(st.sampled_from(sorted(body)), unique=True))
        listing += [
            "# " + draw(texts).replace("\n", " "),
            document.variable(
                name,
                type="any",
                description=draw(texts | paragraphs),
                default=draw(values),
                nullable=draw(st.sampled_from([None, True])),
                sensitive=draw(st.sampled_from([None, True, False])),
                validations=[condition([f"var.{name}"]) for _ in range(draw(st.integers(0, 2)))],
                comment=draw(texts),
            ),
            document.local(name, draw(templates), comment=draw(texts)),
            document.output(name, value=draw(templates), description=draw(texts | paragraphs)),
            document.resource("terraform_data", name, {key: body[key] for key in members}, comment=draw(texts)),
            document.module(name, source="./child", arguments={"given": escape(draw(values))}),
        ]
    listing.append(document.resource("terraform_data", "other", {}))
    return document, listing


@few
@given(documents())
def test_blocks_mean_the_same_to_terraform(plan: Plan, given_document: tuple[Document, list[str]]) -> None:
    read, expected = both_forms(plan, *given_document, child__main=CHILD)
    assert reading_of(read) == reading_of(expected)


def reading_of(planned: Mapping[str, Any]) -> dict[str, Any]:
    """Return the blocks as Terraform read them, with the values it plans."""
    return {
        "values": planned["planned_values"],
        "changes": planned["resource_changes"],
        "configuration": without_constants(planned["configuration"]["root_module"]),
    }


def without_constants(value: Any) -> Any:
    """Leave out what ``terraform show`` calls constant: for JSON it shows templates there without evaluating them."""
    if isinstance(value, list):
        return [without_constants(item) for item in value]
    if isinstance(value, dict):
        items = {name: without_constants(item) for name, item in value.items() if name != "constant_value"}
        return {name: item for name, item in items.items() if item != {}}
    return value
