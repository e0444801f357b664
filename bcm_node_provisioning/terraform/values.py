"""JSON values as HCL expressions: bare references, templates in quotes or as heredocs, lists and objects."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .expressions import TOKEN, escape, escape_quoted, literal, object_key
from .grammar import Kind
from .lexer import LexError, Part, Token, split_template, tokenize

__all__ = ["ValueWriter"]

_INLINE_WIDTH = 80
_MARKER = "EOT"
# What a heredoc cannot hold, for want of escapes, or would not give back: Terraform leaves lines of blanks unstripped.
_NOT_IN_HEREDOC = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^[^\S\n]+$|^\s*{_MARKER}\s*$", re.MULTILINE
)
_REQUIREMENT_ORDER = ("source", "version", "configuration_aliases")


@dataclass(frozen=True)
class ValueWriter:
    """Writes the value of one argument.

    ``kind`` is how Terraform reads its strings, ``order`` the keys that come first in its objects, and ``fault`` is
    called with a path below the argument and a reason for everything that has no faithful form.
    """

    kind: Kind
    order: Sequence[str]
    fault: Callable[[str, str], None]

    def write(self, value: object, depth: int, column: int) -> str:
        """Return the expression; ``depth`` is the nesting of its first line and ``column`` where it starts there."""
        if self.kind is Kind.REQUIREMENT:
            return self._requirement(value, depth)
        return self._value(value, "", depth, column, heredoc=True)

    def _value(self, value: object, path: str, depth: int, column: int, *, heredoc: bool) -> str:
        match value:
            case str():
                return self._string(value, path, depth if heredoc else None)
            case list():
                items = [
                    self._value(item, f"{path}[{index}]", depth + 1, 2 * depth + 2, heredoc=False)
                    for index, item in enumerate(value)
                ]
                return _enclose("[", items, "]", column)
            case Mapping():
                return self._object(value, path, depth, column)
        if self.kind is Kind.BARE:
            self.fault(path, f"must be the text of a reference or a keyword, not {value!r}")
        try:
            return literal(value)
        except TypeError as error:
            self.fault(path, str(error))
            return "null"

    def _object(self, value: Mapping[str, object], path: str, depth: int, column: int) -> str:
        rank = {name: index for index, name in enumerate(self.order)}
        entries = []
        for name in sorted(value, key=lambda name: rank.get(name, len(rank))):
            where = f"{path}.{name}"
            key = self._key(name, where)
            entries.append(
                f"{key} = {self._value(value[name], where, depth + 1, 2 * depth + len(key) + 5, heredoc=True)}"
            )
        return _enclose("{", entries, "}", column)

    def _key(self, key: str, path: str) -> str:
        if self.kind is not Kind.TEMPLATE:
            return object_key(key)
        parts = self._parts(key, path)
        if any(part.sequence for part in parts):
            inner = _lone_sequence(parts)
            return f'"{_quoted(parts)}"' if inner is None else f"({self._bare(inner, path)})"
        return object_key(key) if object_key(key) == key else f'"{_quoted(parts)}"'

    def _requirement(self, value: object, depth: int) -> str:
        if not isinstance(value, Mapping):
            return ValueWriter(Kind.LITERAL, (), self.fault).write(value, depth, 0)
        entries = []
        for name in sorted(value, key=lambda name: (*_REQUIREMENT_ORDER, name).index(name)):
            kind = Kind.BARE if name == "configuration_aliases" else Kind.LITERAL
            entries.append(
                f"{name} = {ValueWriter(kind, (), self.fault).write(value[name], depth + 1, 2 * depth + 20)}"
            )
        return _enclose("{", entries, "}", _INLINE_WIDTH)

    def _string(self, text: str, path: str, heredoc_depth: int | None) -> str:  # noqa: PLR0911 - one per kind
        if TOKEN.search(text):
            self.fault(path, "holds a CDKTF token; synthesize the stack first")
            return "null"
        try:
            text.encode()
        except UnicodeEncodeError:
            self.fault(path, "holds half of a surrogate pair")
            return "null"
        match self.kind:
            case Kind.BARE:
                return self._bare(text, path)
            case Kind.FIXED if "${" in text or "%{" in text:
                self.fault(path, "must be a fixed text, because Terraform versions differ in whether they evaluate it")
                return "null"
            case Kind.TEMPLATE:
                parts = self._parts(text, path)
                inner = _lone_sequence(parts)
                if inner is not None:
                    return self._bare(inner, path)
            case _:
                parts = [Part(escape(text), sequence=False)]
        if heredoc_depth is not None and _fits_heredoc(parts):
            return _heredoc(parts, heredoc_depth)
        return f'"{_quoted(parts)}"'

    def _parts(self, text: str, path: str) -> list[Part]:
        try:
            return split_template(text)
        except LexError as error:
            self.fault(path, f"is not a template: {error}")
            return []

    def _bare(self, text: str, path: str) -> str:
        """Return the text of an expression as it can stand after a "=": in parentheses if it has several lines."""
        try:
            tokens = tokenize(text)
        except LexError as error:
            self.fault(path, f"is not an expression: {error}")
            return "null"
        while tokens and tokens[0].kind == "newline":
            del tokens[0]
        if not any(token.kind not in {"newline", "comment"} for token in tokens):
            self.fault(path, "is an empty expression")
            return "null"
        text = text.strip()
        if self.kind is Kind.BARE:
            if "${" in text:
                self.fault(path, f"is a reference or a keyword, which Terraform reads without ${{}}; given: {text}")
            return text
        inner = _unquoted(text, tokens)
        if inner is not None:
            return self._bare(inner, path)
        return f"(\n{text}\n)" if _spans_lines(tokens) else text


def _enclose(opening: str, items: Sequence[str], closing: str, column: int) -> str:
    """Return a list or an object: on one line if it is short, else with a line for each item."""
    if not items:
        return opening + closing
    padding = " " if opening == "{" else ""
    line = f"{opening}{padding}{', '.join(items)}{padding}{closing}"
    if "\n" not in line and column + len(line) <= _INLINE_WIDTH:
        return line
    separator = ",\n" if opening == "[" else "\n"
    return f"{opening}\n{separator.join(items)}{separator}{closing}"


def _lone_sequence(parts: Sequence[Part]) -> str | None:
    """Return the expression of a template that is one ``${…}`` and nothing else."""
    match parts:
        case [Part(text, True)] if text.startswith("${"):
            return text.removeprefix("${").removeprefix("~").removesuffix("}").removesuffix("~")
    return None


def _unquoted(text: str, tokens: Sequence[Token]) -> str | None:
    """Return the expression in ``"${…}"``, which ``terraform fmt`` would write bare too."""
    kinds = [token.kind for token in tokens if token.kind != "newline"]
    if kinds[0] == "oquote" and kinds.index("cquote") == len(kinds) - 1 if "cquote" in kinds else False:
        return _lone_sequence(split_template(text[1:-1]))
    return None


def _spans_lines(tokens: Sequence[Token]) -> bool:
    """Return whether an expression has a line break outside of all brackets, where only parentheses allow one."""
    depth = 0
    for token in tokens:
        if token.kind in {"(", "[", "{", "template"}:
            depth += 1
        elif token.kind in {")", "]", "}", "end"}:
            depth -= 1
        elif depth == 0 and (
            token.kind == "newline" or (token.kind == "comment" and token.text.startswith(("#", "//")))
        ):
            return True
    return False


def _quoted(parts: Sequence[Part]) -> str:
    return "".join(part.text if part.sequence else escape_quoted(part.text) for part in parts)


def _fits_heredoc(parts: Sequence[Part]) -> bool:
    """Return whether a text of several lines reads back unchanged from an indented heredoc."""
    text = "".join(part.text for part in parts)
    sequences = [part.text for part in parts if part.sequence]
    return (
        text.count("\n") > 1
        and text.endswith("\n")
        # Terraform strips the smallest indentation of all lines, so one line must have none of its own.
        and any(line and not line[0].isspace() for line in text.split("\n"))
        and not _NOT_IN_HEREDOC.search(text)
        and not any(sequence.startswith("%{") or "\n" in sequence or "~" in sequence for sequence in sequences)
    )


def _heredoc(parts: Sequence[Part], depth: int) -> str:
    indent = "  " * (depth + 1)
    lines = "".join(part.text for part in parts).split("\n")[:-1]
    text = "".join(f"{indent}{line}\n" if line else "\n" for line in lines)
    return f"<<-{_MARKER}\n{text}{'  ' * depth}{_MARKER}"
