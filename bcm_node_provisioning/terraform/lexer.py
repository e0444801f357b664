"""Terraform's expression language as tokens: what the formatter arranges and the HCL writer takes apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["LexError", "Part", "Token", "split_template", "tokenize"]


class LexError(ValueError):
    """A text that is not in Terraform's language."""


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    ``kind`` is "ident", "number", "newline", "comment", "text" (inside a template), "oquote", "cquote", "oheredoc",
    "cheredoc", "template" (``${`` or ``%{``), "end" (the ``}`` that closes one), or the operator or bracket itself.
    ``gap`` is the blanks that stood before it.
    """

    kind: str
    text: str
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a template: a plain text as it stands there, or a sequence from ``${`` or ``%{`` to its ``}``."""

    text: str
    sequence: bool


_SPACE = re.compile(r"[ \t]+")
_LINE_COMMENT = re.compile(r"(?:#|//)[^\n]*\n?")
_INLINE_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IDENT = re.compile(r"[^\W\d][\w-]*")
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_HEREDOC = re.compile(r"<<-?([^\W\d][\w-]*)\r?\n")
_OPERATOR = re.compile(r"\.\.\.|=>|==|!=|<=|>=|&&|\|\||::|[{}\[\]().,=<>!?:+*/%-]")
_SEQUENCE = re.compile(r"[$%]\{~?")
# Two or more "$" or "%" before a "{" are no sequence: one of them says so and the others are text.
_PLAIN = r"\$\$+\{|%%+\{|\$(?!\{)|%(?!\{)"
_QUOTED_TEXT = re.compile(rf'(?:\\[^\n]|{_PLAIN}|[^"\\$%\n])+')
_HEREDOC_LINE = re.compile(rf"(?:{_PLAIN}|[^$%\n])*\n?")
_BARE_TEXT = re.compile(rf"(?:{_PLAIN}|[^$%])+")


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a configuration or an expression; raises LexError."""
    return list(_Lexer(text).code())


def split_template(text: str) -> list[Part]:
    """Return the parts of a template as Terraform JSON holds it: without quotes and without backslash escapes."""
    lexer = _Lexer(text)
    parts = []
    while lexer.position < len(text):
        start = lexer.position
        sequence = not lexer.take(_BARE_TEXT)
        if sequence:
            for _ in lexer.sequence():
                pass
        parts.append(Part(text[start : lexer.position], sequence))
    return parts


class _Lexer:
    """One pass over a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def take(self, pattern: re.Pattern[str]) -> str:
        """Consume what the pattern matches here and return it, or an empty string."""
        match = pattern.match(self.text, self.position)
        if match is None:
            return ""
        self.position = match.end()
        return match[0]

    def fail(self, message: str, position: int) -> LexError:
        line = self.text.count("\n", 0, position) + 1
        column = position - self.text.rfind("\n", 0, position)
        return LexError(f"{message} at line {line}, column {column} of {_shorten(self.text)}")

    def code(self, *, opened: int | None = None) -> Iterator[Token]:  # noqa: C901 - one branch per kind
        """Yield the tokens up to the end, or up to the end of the template sequence that began at ``opened``."""
        depth = 0
        while self.position < len(self.text):
            gap = self.take(_SPACE)
            start = self.position
            if start == len(self.text):
                break
            if opened is not None and depth == 0 and self.text.startswith(("}", "~}"), start):
                self.position += 1 if self.text[start] == "}" else 2
                yield Token("end", self.text[start : self.position], gap)
                return
            if comment := self.take(_LINE_COMMENT) or self.take(_INLINE_COMMENT):
                yield Token("comment", comment, gap)
            elif self.text.startswith(("\n", "\r\n"), start):
                self.position = self.text.index("\n", start) + 1
                yield Token("newline", "\n", gap)
            elif self.text[start] == '"':
                yield from self.quoted(gap)
            elif heredoc := _HEREDOC.match(self.text, start):
                yield from self.heredoc(heredoc, gap)
            elif ident := self.take(_IDENT):
                yield Token("ident", ident, gap)
            elif number := self.take(_NUMBER):
                yield Token("number", number, gap)
            elif operator := self.take(_OPERATOR):
                depth += (operator == "{") - (operator == "}")
                yield Token(operator, operator, gap)
            else:
                raise self.fail(f"unexpected {self.text[start]!r}", start)
        if opened is not None:
            raise self.fail("a template sequence is not closed: it begins", opened)

    def sequence(self) -> Iterator[Token]:
        """Yield a template sequence, ``${`` to ``}``."""
        start = self.position
        opening = self.take(_SEQUENCE)
        yield Token("template", opening)
        yield from self.code(opened=start)

    def quoted(self, gap: str) -> Iterator[Token]:
        """Yield a quoted string."""
        start = self.position
        self.position += 1
        yield Token("oquote", '"', gap)
        while self.position < len(self.text):
            if self.text[self.position] == '"':
                self.position += 1
                yield Token("cquote", '"')
                return
            if text := self.take(_QUOTED_TEXT):
                yield Token("text", text)
            elif _SEQUENCE.match(self.text, self.position):
                yield from self.sequence()
            else:
                break
        raise self.fail("a quoted string is not closed on its line: it begins", start)

    def heredoc(self, opening: re.Match[str], gap: str) -> Iterator[Token]:
        """Yield a heredoc, each line of its text as one token."""
        self.position = opening.end()
        yield Token("oheredoc", opening[0], gap)
        closing = re.compile(rf"[ \t]*{re.escape(opening[1])}(?=\r?\n|\Z)")
        at_line_start = True
        while self.position < len(self.text):
            if at_line_start and (marker := self.take(closing)):
                yield Token("cheredoc", marker)
                return
            if line := self.take(_HEREDOC_LINE):
                at_line_start = line.endswith("\n")
                yield Token("text", line)
            if _SEQUENCE.match(self.text, self.position):
                yield from self.sequence()
                at_line_start = False
        raise self.fail("a heredoc is not closed: it begins", opening.start())


def _shorten(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}…")  # noqa: PLR2004 - a glance at the text is enough
