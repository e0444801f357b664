"""Writes Terraform JSON as idiomatic HCL.

Terraform reads both forms in the same way: what HCL cannot express is an error, and nothing is left out. Expressions
keep their line breaks.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from .expressions import IDENTIFIER, escape_key, escape_markers, escape_quoted, literal, object_key
from .formatter import format_hcl
from .grammar import LABELLED, LABELS, Body, Kind, body_of
from .lexer import LexError, Token, split_template, tokenize

__all__ = ["HclError", "render"]

_COMMENT_WIDTH = 120
_INLINE_WIDTH = 80
_LAST = ("depends_on", "lifecycle", "provisioner")
_MARKERS = re.compile(r"[$%]\{")
_MARKER = "EOT"
# Texts that a heredoc cannot hold, because it has no escapes, or that Terraform would change: it does not strip the
# indentation of blank lines, and it strips a combining mark together with the indentation before it.
_NOT_IN_HEREDOC = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^[^\S\n]+$|^\s*{_MARKER}\s*$|^[^\x00-\x7f\u00c0-\u024f]",
    re.MULTILINE,
)


class HclError(ValueError):
    """A configuration cannot be written as HCL; ``errors`` has every reason, with its address and path."""

    def __init__(self, errors: Sequence[str]) -> None:
        super().__init__("\n".join(["cannot write this configuration as HCL:", *(f"  {error}" for error in errors)]))
        self.errors = tuple(errors)


@dataclass(frozen=True, slots=True)
class _Item:
    """The target of an address: a block with its labels, or a local with its value."""

    kind: str
    labels: tuple[str, ...]
    value: Any
    comment: str = ""


def render(
    document: Mapping[str, Any],
    *,
    files: Mapping[str, Sequence[str]],
    schemas: Sequence[Mapping[str, Any]],
) -> dict[str, str]:
    """Return the HCL files of a configuration by name.

    Args:
        document: Terraform JSON.
        files: the contents of each file, in order: the addresses ``terraform``, ``variable.NAME``, ``local.NAME``,
            ``TYPE.NAME``, ``data.TYPE.NAME``, ``action.TYPE.NAME``, ``module.NAME`` and ``output.NAME``, and comments,
            which begin with "#". Neighbouring locals share a ``locals`` block; a comment between them begins another
            one. A comment stands above the block that follows, and alone if another comment follows; "#" is an empty
            comment.
        schemas: the providers' schemas in the form of ``terraform providers schema -json``.

    Raises:
        HclError: naming every address that is in no file or in two, and everything that HCL cannot express.
    """
    writer = _Writer(schemas)
    items = dict(writer.items(document))
    writer.check_places(items, files)
    texts = {name: writer.file(addresses, items) for name, addresses in files.items()}
    if writer.errors:
        raise HclError(writer.errors)
    return {name: format_hcl(text) for name, text in texts.items()}


class _Writer:
    """Writes items as HCL. The formatter does the layout, except that of heredocs, which are indented here.

    Errors are collected, so that one run finds all of them.
    """

    def __init__(self, schemas: Sequence[Mapping[str, Any]]) -> None:
        self.errors: list[str] = []
        self._schemas = schemas

    def error(self, path: str, reason: str) -> None:
        """Record an error at a path, which begins with the address."""
        self.errors.append(f"{path}: {reason}")

    def items(self, document: Mapping[str, Any]) -> Iterator[tuple[str, _Item]]:
        """Yield what a document holds, by address."""
        for kind, section in document.items():
            if kind == "locals":
                comments = section.get("//", {}).get("comments", {})
                for name, value in section.items():
                    if name != "//":
                        yield f"local.{name}", _Item("local", (name,), value, comments.get(name, ""))
            elif kind in LABELS:
                for labels, body in _labelled(section, LABELS[kind]):
                    # Deleting the backend of a stack leaves an empty section.
                    if body or labels:
                        yield ".".join((kind, *labels)).removeprefix("resource."), _Item(kind, labels, body)
            elif kind != "//":
                self.error(kind, "blocks of this kind cannot be written")

    def check_places(self, items: Mapping[str, _Item], files: Mapping[str, Sequence[str]]) -> None:
        """Record an error for each address that is not in exactly one file."""
        places: dict[str, list[str]] = {address: [] for address in items}
        for file, addresses in files.items():
            for address in addresses:
                if not address.startswith("#"):
                    places.setdefault(address, []).append(file)
        for address, listed in places.items():
            if address not in items:
                self.error(address, f"is listed for {listed[0]} but not in the configuration")
            elif len(listed) != 1:
                self.error(address, f"is listed for {' and '.join(listed) or 'no file'}")

    def file(self, addresses: Sequence[str], items: Mapping[str, _Item]) -> str:
        """Return the text of a file."""
        blocks: list[str] = []
        comment = ""
        listed = [address for address in addresses if address in items or address.startswith("#")]
        for kind, group in groupby(listed, lambda address: items[address].kind if address in items else "#"):
            if kind == "#":
                *alone, comment = (_comment(text.lstrip("# "), 0) for text in group)
                blocks += filter(None, alone)
            elif kind == "local":
                blocks.append(comment + self._locals([items[address] for address in group]))
                comment = ""
            else:
                for address in group:
                    blocks.append(comment + self._item(address, items[address]))
                    comment = ""
        return "\n".join(filter(None, [*blocks, comment]))

    def _locals(self, items: Sequence[_Item]) -> str:
        text = ""
        before_has_lines = False
        for item in items:
            [name] = item.labels
            entry = self._argument(name, item.value, Kind.TEMPLATE, f"local.{name}", 1)
            has_lines = entry.count("\n") > 1
            if text and (item.comment or has_lines or before_has_lines):
                text += "\n"
            text += _comment(item.comment, 1) + entry
            before_has_lines = has_lines
        return f"locals {{\n{text}}}\n"

    def _item(self, address: str, item: _Item) -> str:
        body = body_of(item.kind, item.labels, self._schemas)
        if body is None:
            self.error(address, f"none of the given schemas has the {item.kind} type {item.labels[0]}")
            return ""
        return self._block(item.kind, item.labels, item.value, body, address, 0)

    def _block(  # noqa: PLR0917 - a block has this much
        self, name: str, labels: Sequence[str], value: Mapping[str, Any], body: Body, path: str, depth: int
    ) -> str:
        """Return a block with its comment, ending in a newline."""
        for label in labels:
            if not IDENTIFIER.match(label):
                self.error(path, f"{label!r} is not a Terraform name")
        paragraphs: list[str] = []
        members = [member for member in value if member != "//"]
        for _, group in groupby(sorted(members, key=partial(_group, body)), partial(_group, body)):
            arguments = ""
            for member in group:
                where = _below(path, member)
                if _is_block(member, body):
                    paragraphs += self._blocks(member, value[member], body, where, depth + 1)
                else:
                    kind = body.kinds.get(member, body.others)
                    arguments += self._argument(member, value[member], kind, where, depth + 1)
            paragraphs += [arguments] if arguments else []
        # for_each and content of a dynamic block are written without a blank line between them.
        content = ("" if name == "dynamic" else "\n").join(paragraphs)
        newline = "\n" if content else ""
        header = " ".join([name, *(f'"{label}"' for label in labels)])
        comment = _comment(value.get("//", {}).get("comment", ""), depth)
        return f"{comment}{header} {{{newline}{content}}}\n"

    def _blocks(self, name: str, value: object, body: Body, path: str, depth: int) -> Iterator[str]:
        """Yield the nested blocks of one entry of a body."""
        for index, entry in enumerate(value if isinstance(value, list | tuple) else [value]):
            where = f"{path}[{index}]" if isinstance(value, list | tuple) else path
            if not isinstance(entry, Mapping):
                self.error(where, f"must be an object, not {entry!r}")
                continue
            for labels, inner in _labelled(entry, 1 if name in LABELLED else 0):
                if name != "dynamic":
                    nested = body.blocks[name]
                elif labels[0] in body.blocks:
                    nested = Body({"content": body.blocks[labels[0]]})
                else:
                    self.error(where, f"there is no block {labels[0]} here")
                    continue
                yield self._block(name, labels, inner, nested, ".".join((where, *labels)), depth)

    def _argument(self, name: str, value: object, kind: Kind, path: str, depth: int) -> str:
        """Return an argument, ending in a newline."""
        return f"{name} = {self._value(value, kind, path, depth)}\n"

    def _value(self, value: object, kind: Kind, path: str, depth: int, *, heredoc: bool = True) -> str:
        """Return an expression; ``depth`` is the indentation of its first line, and of the end of a heredoc."""
        match value:
            case str():
                return self._string(value, kind, path, depth if heredoc else None)
            case list() | tuple():
                items = [
                    self._value(item, kind, f"{path}[{index}]", depth + 1, heredoc=False)
                    for index, item in enumerate(value)
                ]
                return _enclose("[", items, "]")
            case Mapping():
                entries = []
                for key, item in value.items():
                    where = _below(path, key)
                    entries.append(f"{self._key(key, kind, where)} = {self._value(item, kind, where, depth + 1)}")
                return _enclose("{", entries, "}", one_line=kind is not Kind.REQUIREMENT or len(entries) == 1)
        try:
            return literal(value)
        except TypeError as error:
            self.error(path, str(error))
            return "null"

    def _key(self, key: str, kind: Kind, path: str) -> str:
        if kind is Kind.TEMPLATE and _MARKERS.search(key):
            return f"({escape_key(self._string(key, kind, path, None))})"
        return object_key(key)

    def _string(self, text: str, kind: Kind, path: str, heredoc_depth: int | None) -> str:
        try:
            if kind is Kind.BARE:
                return self._bare(tokenize(text), path)
            parts = split_template(text if kind is Kind.TEMPLATE else escape_markers(text))
        except LexError as error:
            self.error(path, str(error))
            return "null"
        match parts:
            case [[Token("template", "${"), *inside, _]]:
                return self._bare(inside, path)
        if heredoc_depth is not None and _fits_heredoc(parts):
            return _heredoc(parts, heredoc_depth)
        return _quoted(parts)

    def _bare(self, tokens: Sequence[Token], path: str) -> str:
        """Return an expression for the place after a "="."""
        if not tokens:
            self.error(path, "is an empty expression")
        if _spans_lines(tokens):
            self.error(path, "spans lines outside of brackets: put the expression in parentheses")
        return _joined(tokens).strip()


def _labelled(section: Mapping[str, Any], count: int) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield the labels and the body of each block of a section."""
    if count == 0:
        yield (), section
        return
    for label, inner in section.items():
        for labels, body in _labelled(inner, count - 1):
            yield (label, *labels), body


def _below(path: str, name: str) -> str:
    return f"{path}{'.' if ', ' in path else ', '}{name}"


def _is_block(name: str, body: Body) -> bool:
    return name in body.blocks or (name == "dynamic" and bool(body.blocks))


def _group(body: Body, name: str) -> int:
    """Return the place of a member's group in a block: blank lines separate the groups, and blocks among themselves."""
    if name == "for_each":
        return 0
    if name in _LAST:
        return 3 + _LAST.index(name)
    return 2 if _is_block(name, body) else 1


def _enclose(opening: str, items: Sequence[str], closing: str, *, one_line: bool = True) -> str:
    """Return a list or an object: on one line if short, else with a line for each item."""
    if not items:
        return opening + closing
    padding = " " if opening == "{" else ""
    line = f"{opening}{padding}{', '.join(items)}{padding}{closing}"
    if one_line and "\n" not in line and len(line) <= _INLINE_WIDTH:
        return line
    separator = ",\n" if opening == "[" else "\n"
    return f"{opening}\n{separator.join(items)}{separator}{closing}"


def _spans_lines(tokens: Sequence[Token]) -> bool:
    """Return whether an expression has a line break outside of all brackets."""
    depth = 0
    for token in tokens:
        if token.kind in {"(", "[", "{", "template", "oheredoc"}:
            depth += 1
        elif token.kind in {")", "]", "}", "end", "cheredoc"}:
            depth -= 1
        elif depth == 0 and token.kind in {"newline", "comment"}:
            return True
    return False


def _joined(tokens: Sequence[Token]) -> str:
    return "".join(token.gap + token.text for token in tokens)


def _quoted(parts: Sequence[Sequence[Token]]) -> str:
    """Return a template in quotes."""
    content = (_joined(part) if len(part) > 1 else escape_quoted(part[0].text) for part in parts)
    return f'"{"".join(content)}"'


def _fits_heredoc(parts: Sequence[Sequence[Token]]) -> bool:
    """Return whether an indented heredoc holds a text of several lines unchanged."""
    text = "".join(map(_joined, parts))
    return (
        text.count("\n") > 1
        and text.endswith("\n")
        # Terraform strips the smallest indentation of all lines, so one line must have none of its own.
        and any(line and not line[0].isspace() for line in text.split("\n"))
        and not _NOT_IN_HEREDOC.search(text)
        and not any(len(part) > 1 and (part[0].text == "%{" or "\n" in _joined(part)) for part in parts)
    )


def _heredoc(parts: Sequence[Sequence[Token]], depth: int) -> str:
    indent = "  " * (depth + 1)
    lines = "".join(map(_joined, parts)).split("\n")[:-1]
    text = "".join(f"{indent}{line}\n" if line else "\n" for line in lines)
    return f"<<-{_MARKER}\n{text}{'  ' * depth}{_MARKER}"


def _comment(text: str, depth: int) -> str:
    """Return a comment, wrapped, each paragraph of it starting a line."""
    width = _COMMENT_WIDTH - 2 * depth - 2
    lines = [
        line
        for paragraph in text.splitlines()
        for line in textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False) or [""]
    ]
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)
