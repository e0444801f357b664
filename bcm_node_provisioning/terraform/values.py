"""JSON values as HCL expressions: bare references, templates in quotes or as heredocs, lists and objects."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from .expressions import TOKEN, UNSTEADY, escape_key, escape_markers, escape_quoted, literal, object_key
from .grammar import Kind
from .lexer import LexError, Part, Token, split_template, tokenize

__all__ = ["ValueWriter"]

_INLINE_WIDTH = 80
_MARKER = "EOT"
# What a heredoc cannot hold, for want of escapes, or would not give back: Terraform leaves lines of blanks unstripped.
_NOT_IN_HEREDOC = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^[^\S\n]+$|^\s*{_MARKER}\s*$", re.MULTILINE
)
_LONE_RETURN = re.compile(r"\r(?!\n)")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
# What strip markers strip: white space as Unicode defines it.
_BLANKS = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
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
            return _quoted(parts, escape_key) if inner is None else f"({self._bare(inner, path)})"
        return object_key(key) if object_key(key) == key else _quoted(parts, escape_key)

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
                parts = [Part(escape_markers(text), sequence=False)]
        if heredoc_depth is not None and _fits_heredoc(parts):
            return _heredoc(parts, heredoc_depth)
        return _quoted(parts)

    def _parts(self, text: str, path: str) -> list[Part]:
        try:
            parts = split_template(text)
        except LexError as error:
            self.fault(path, f"is not a template: {error}")
            return []
        sequences = [index for index, part in enumerate(parts) if part.sequence]
        if text.startswith("\ufeff"):
            self.fault(path, "begins with a byte order mark, which Terraform drops from a template in JSON")
        elif sequences and any(_LONE_RETURN.search(part.text) for part in parts[: sequences[-1]] if not part.sequence):
            self.fault(path, "has a carriage return, after which Terraform reads no ${…} or %{…} in JSON")
        return parts

    def _bare(self, text: str, path: str) -> str:
        """Return the text of an expression as it can stand after a "=": in parentheses if it has several lines."""
        text = text.strip()
        if self.kind is Kind.BARE and "${" in text:
            self.fault(path, f"is a reference or a keyword, which Terraform reads without ${{}}; given: {text}")
            return "null"
        try:
            tokens = tokenize(text)
        except LexError as error:
            self.fault(path, f"is not an expression: {error}")
            return "null"
        if all(token.kind in {"newline", "comment"} for token in tokens):
            self.fault(path, "is an empty expression")
            return "null"
        if self.kind is Kind.BARE:
            return text
        if _is_quoted_sequence(tokens):
            return self._bare(_inside(text[1:-1]), path)
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
            return _inside(text)
    return None


def _inside(sequence: str) -> str:
    return sequence[2:-1].removeprefix("~").removesuffix("~")


def _is_quoted_sequence(tokens: Sequence[Token]) -> bool:
    """Return whether an expression is ``"${…}"``, which ``terraform fmt`` would write bare too."""
    depth, outermost = 0, []
    for token in tokens:
        depth += (token.kind in {"oquote", "template"}) - (token.kind in {"cquote", "end"})
        if depth < 2:  # noqa: PLR2004 - what is not inside of the sequence
            outermost.append(token.kind)
    return outermost == ["oquote", "end", "cquote"] and tokens[1].text.startswith("${")


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


def _quoted(parts: Sequence[Part], escape_more: Callable[[str], str] = str) -> str:
    """Return a template in quotes."""
    stripped = _stripped(parts)
    content = ""
    for part, after in zip_longest(stripped, stripped[1:]):
        text = part.text if part.sequence else escape_more(escape_quoted(part.text))
        if after and after.sequence and text.endswith(after.text[0]) and not part.sequence:
            # Stripping has moved a "$" or "%" right before a sequence, of which it would make an escape.
            text = f"{text[:-1]}\\u{ord(text[-1]):04x}"
        content += text
    return f'"{content}"'


def _stripped(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of a template with those strip markers, ``~``, carried out that would strip more in quotes.

    A marker strips one line of the text beside it. Between quotes, with line breaks escaped, a text is a single line.
    """
    stripped = list(parts)
    for index, part in enumerate(parts):
        lines = _LINES.findall(part.text)
        if part.sequence or len(lines) == 1:
            continue
        if index and stripped[index - 1].text.endswith("~}"):
            lines[0] = lines[0].lstrip(_BLANKS)
            stripped[index - 1] = Part(f"{stripped[index - 1].text[:-2]}}}", sequence=True)
        if index + 1 < len(parts) and parts[index + 1].text.startswith(("${~", "%{~")):
            lines[-1] = lines[-1].rstrip(_BLANKS)
            stripped[index + 1] = Part(parts[index + 1].text.replace("~", "", 1), sequence=True)
        stripped[index] = Part("".join(lines), sequence=False)
    return stripped


def _fits_heredoc(parts: Sequence[Part]) -> bool:
    """Return whether a text of several lines reads back unchanged from an indented heredoc."""
    text = "".join(part.text for part in parts)
    lines = text.split("\n")
    sequences = [part.text for part in parts if part.sequence]
    return (
        text.count("\n") > 1
        and text.endswith("\n")
        # Terraform strips the smallest indentation of all lines, so one line must have none of its own.
        and any(line and not line[0].isspace() for line in lines)
        # A mark or joiner at the start of a line would count as one with the indentation, and be stripped with it.
        and not any(UNSTEADY.match(line) for line in lines)
        and not _NOT_IN_HEREDOC.search(text)
        and not any(sequence.startswith("%{") or "\n" in sequence or "~" in sequence for sequence in sequences)
    )


def _heredoc(parts: Sequence[Part], depth: int) -> str:
    indent = "  " * (depth + 1)
    lines = "".join(part.text for part in parts).split("\n")[:-1]
    text = "".join(f"{indent}{line}\n" if line else "\n" for line in lines)
    return f"<<-{_MARKER}\n{text}{'  ' * depth}{_MARKER}"
