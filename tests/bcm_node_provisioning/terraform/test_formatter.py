"""The formatter does what ``terraform fmt`` does, and the lexer refuses what is not Terraform."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.terraform import ROOT

from bcm_node_provisioning.terraform.formatter import format_hcl
from bcm_node_provisioning.terraform.lexer import LexError, split_template

CASES = {
    "alignment": 'a=1\nlong_name   =   2\n\nb = 3 # c\ncc = 44 # d\nd = [\n1,\n]\nm = {\na=1\nbcd=2\n}\n# x\ne = "x"\n',
    "operators": "a = -1+ -b - - c\nb = !x&&y||z?1:2\nc = a==b\nd = (1+2)*3%4\ne = a>= -1\n",
    "traversals": "a = x . y [ 0 ] . z\nb = x[ * ].y\nc = x.*.y\nd = f ( a , b ... )\ne = a :: x :: y(1)\nf = [1][0]\n",
    "for": "a = [ for x in[1]:x if x>1 ]\nb = {for k ,v in m:k=>v...}\nc = { }\nd = [ ]\ne={a=1,b:2}\n",
    "templates": 'a = "x${ 1+1 }y%{if a}b%{ endif }$${c}${ {a=1} }${"in${ side }"}"\n',
    "heredocs": "a = <<-EOT\n    keep   ${ a+1 }\n\n      this\n    EOT\nbb = <<X\nraw\nX\nccc = 1\n",
    "blocks": 'x   "l"   "m"{\na=1\n  y{\nb=2\n}\n\n      z { c=3 }\n}\n',
    "brackets": "a = f([\n1,\n{\nb=1\n},\n])\nc = [{\nd=1\n}]\ne = (\na\n? b\n: c\n)\n",
    "comments": "# a\n   // b\nx = 1\ny = 2 // d\nz = [ # e\n  1, # f\n  222, # g\n]\n",
}


@pytest.fixture(scope="module")
def formatted(tmp_path_factory: pytest.TempPathFactory, terraform: Callable[..., str]) -> dict[str, str]:
    """Return the cases as ``terraform fmt`` formats them."""
    directory = tmp_path_factory.mktemp("fmt")
    for name, text in CASES.items():
        (directory / f"{name}.tf").write_text(text)
    terraform(directory, "fmt", "-list=false")
    return {name: (directory / f"{name}.tf").read_text() for name in CASES}


@pytest.mark.parametrize("name", CASES)
def test_format_is_that_of_terraform(name: str, formatted: dict[str, str]) -> None:
    assert format_hcl(CASES[name]) == formatted[name]


@pytest.mark.parametrize("name", CASES)
def test_formatting_again_changes_nothing(name: str) -> None:
    once = format_hcl(CASES[name])
    assert format_hcl(once) == once


class Messy:
    """Random expressions, valid but for their layout."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same texts each time are wanted
        self.names = 0

    def blank(self) -> str:
        return self.random.choice(["", " ", "  "])

    def gap(self) -> str:
        """Return a random gap between tokens inside brackets."""
        return self.random.choice(["", " ", "\n", "\n   ", " # why\n"])

    def expression(self, depth: int = 0) -> str:
        name = self.random.choice(
            ["a", "bb.c", "each.value", "local.x[0]", "x[*].y", "1", '"s ${ a+b } t"', "-1", "!ok"]
        )
        if depth == 3:
            return name
        inner = [self.expression(depth + 1) for _ in range(3)]
        one, two, three = inner
        gap, blank = self.gap, self.blank
        return self.random.choice(
            [
                name,
                f"({gap()}{one}{gap()})",
                f"({one} {self.random.choice(['+', '==', '&&', '-', '<='])} {two})",
                f"({gap()}{one}{gap()} ? {gap()}{two}{gap()} : {gap()}{three}{gap()})",
                f"[{gap()}{f',{gap()}'.join(inner)}{gap()}]",
                f"f({gap()}{one},{gap()}{two}{gap()})",
                f"[{gap()}for k{blank()},{blank()}v in {one} : {gap()}{two}{gap()}]",
                f"{{{gap()}for v in {one} : {gap()}k =>{gap()}{two}{gap()}}}",
                f"{{\n{blank()}k{blank()}={blank()}{one}\n{blank()}long_key{blank()}={blank()}{two} # c\n\n}}",
                f"{{{blank()}k{blank()}={blank()}{one},{blank()}b = {two}{blank()}}}",
            ]
        )

    def arguments(self) -> Iterator[str]:
        for _ in range(self.random.randrange(2, 6)):
            self.names += 1
            name = f"{self.random.choice(['a', 'bb', 'long_name'])}{self.names}"
            ending = self.random.choice(["", "", " # trailing", "\n", "\n# between"])
            yield f"{self.blank()}{name}{self.blank()}={self.blank()}{self.expression()}{ending}\n"

    def text(self) -> str:
        inner = "".join(self.arguments())
        return f"{''.join(self.arguments())}block{self.blank()}{{\n{inner}}}\n{''.join(self.arguments())}"


def test_random_layouts_come_out_as_from_terraform(tmp_path: Path, terraform: Callable[..., str]) -> None:
    texts = {f"{seed}.tf": Messy(seed).text() for seed in range(100)}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    terraform(tmp_path, "fmt", "-list=false")
    wrong = {name: text for name, text in texts.items() if format_hcl(text) != (tmp_path / name).read_text()}
    assert wrong == {}


def without_layout(text: str) -> str:
    """Return a configuration without indentation and alignment, but for its heredocs, which are not laid out."""
    lines = []
    heredoc = False
    for line in text.splitlines():
        heredoc = heredoc and line.strip() != "EOT"
        lines.append(
            line if heredoc or line.strip() == "EOT" else re.sub(r"(?<=\S) +(?== )", " ", line.lstrip(), count=1)
        )
        heredoc = heredoc or line.endswith("<<-EOT")
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize("path", sorted((ROOT / "modules").rglob("*.tf")), ids=lambda path: path.name)
def test_the_layout_of_a_real_module_is_restored(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert format_hcl(without_layout(text)) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('a = "b', "a quoted string is not closed on its line: it begins at line 1, column 5 of 'a = \"b'"),
        ("a = `b`", "unexpected '`' at line 1, column 5 of 'a = `b`'"),
        ('a = "${b"', "a quoted string is not closed on its line: it begins at line 1, column 9 of 'a = \"${b\"'"),
        ("a = <<X\nb\n", "a heredoc is not closed: its text begins at line 2, column 1 of 'a = <<X\\nb\\n'"),
        ("a\nb ~", "unexpected '~' at line 2, column 3 of 'a\\nb ~'"),
    ],
)
def test_what_is_not_terraform_is_refused(text: str, message: str) -> None:
    with pytest.raises(LexError) as error:
        format_hcl(text)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("template", "parts"),
    [
        ("", []),
        ("plain\n%", ["plain\n%"]),
        ("$${a} %%{b} $$$${c} $ { $", ["$${a} %%{b} $$$${c} $ { $"]),
        ("${a}", ["${a}"]),
        ('x${ "}" }%{ if {a = 1} == {} }\\', ["x", '${ "}" }', "%{ if {a = 1} == {} }", "\\"]),
        ('${"a ${b["}"]} c"}${d}', ['${"a ${b["}"]} c"}', "${d}"]),
    ],
)
def test_split_template(template: str, parts: list[str]) -> None:
    assert ["".join(token.gap + token.text for token in part) for part in split_template(template)] == parts


def test_an_unclosed_sequence_is_refused() -> None:
    with pytest.raises(LexError, match="a template sequence is not closed: it begins at line 1, column 3"):
        split_template("a ${b")
