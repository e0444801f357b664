"""The lexer of Terraform's language, for the formatter, the HCL writer and the renaming of references."""

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["LexError", "Token", "split_template", "tokenize", "tokenize_template"]


class LexError(ValueError):
    """The text is not valid in Terraform's language."""


class Token(NamedTuple):
    """One token.

    ``kind`` is "ident", "number", "newline", "comment", "text" (inside a template), "oquote", "cquote", "oheredoc",
    "cheredoc", "template" (``${`` or ``%{``), "end" (the ``}`` that closes one), or the operator or bracket itself.
    ``gap`` is the blanks before it.
    """

    kind: str
    text: str
    gap: str = ""


_SHOWN = 60
_IDENT = r"[^\W\d][\w-]*"
_CODE = re.compile(
    rf"""
    (?P<gap>[ \t]*)
    (?:
      (?P<ident>{_IDENT})
    | (?P<newline>\r?\n)
    | (?P<comment>(?:\#|//)[^\n]*\n?)
    | (?P<oquote>")
    | (?P<oheredoc><<-?{_IDENT}\r?\n)
    | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<operator>\.\.\.|=>|==|!=|<=|>=|&&|\|\||::|[{{}}\[\]().,=<>!?:+*/%-])
    | (?P<nothing>\Z)
    )?
    """,
    re.VERBOSE,
)
_SEQUENCE = re.compile(r"[$%]\{")
# Two or more "$" or "%" before a "{" are literal text: one of them is the escape character.
_PLAIN = r"\$\$+\{|%%+\{|\$(?!\{)|%(?!\{)"
_QUOTED_TEXT = re.compile(rf'(?:[^"\\$%\n]+|\\[^\n]|{_PLAIN})+')
_HEREDOC_LINE = re.compile(rf"(?:[^$%\n]+|{_PLAIN})*\n?")
_BARE_TEXT = re.compile(rf"(?:[^$%]+|{_PLAIN})+")


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a configuration or an expression; raises LexError."""
    return list(_Lexer(text).code())


def tokenize_template(text: str) -> list[Token]:
    """Return the tokens of a template as Terraform JSON holds it, without quotes and backslashes; raises LexError."""
    return list(_Lexer(text).template())


def split_template(text: str) -> list[list[Token]]:
    """Return the parts of a template: a token of literal text, or the tokens of a sequence, ``${`` to ``}``."""
    parts: list[list[Token]] = []
    depth = 0
    for token in tokenize_template(text):
        if depth == 0:
            parts.append([])
        parts[-1].append(token)
        depth += (token.kind == "template") - (token.kind == "end")
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

    def error(self, message: str, position: int) -> LexError:
        """Return the error for something wrong at a position."""
        line = self.text.count("\n", 0, position) + 1
        column = position - self.text.rfind("\n", 0, position)
        shown = repr(self.text if len(self.text) <= _SHOWN else f"{self.text[: _SHOWN - 3]}…")
        return LexError(f"{message} at line {line}, column {column} of {shown}")

    def code(self, *, opened: int | None = None) -> Iterator[Token]:
        """Yield the tokens up to the end, or up to the end of the template sequence that began at ``opened``."""
        depth = 0
        # The pattern always matches, because every part of it is optional.
        while match := _CODE.match(self.text, self.position):
            self.position = match.end()
            gap, kind = match["gap"], match.lastgroup or "gap"
            text = match[kind]
            if kind == "operator":
                if text == "}" and depth == 0 and opened is not None:
                    yield Token("end", text, gap)
                    return
                depth += (text == "{") - (text == "}")
                yield Token(text, text, gap)
            elif kind == "nothing":
                break
            elif kind == "gap":
                raise self.error(f"unexpected {self.text[self.position]!r}", self.position)
            else:
                yield Token(kind, text, gap)
                if kind == "oquote":
                    yield from self.quoted()
                elif kind == "oheredoc":
                    yield from self.heredoc(text.strip("<-\r\n"))
        if opened is not None:
            raise self.error("a template sequence is not closed: it begins", opened)

    def sequence(self) -> Iterator[Token]:
        """Yield a template sequence, ``${`` to ``}``."""
        start = self.position
        yield Token("template", self.take(_SEQUENCE))
        yield from self.code(opened=start)

    def template(self) -> Iterator[Token]:
        """Yield a template that has no quotes around it."""
        while self.position < len(self.text):
            if text := self.take(_BARE_TEXT):
                yield Token("text", text)
            else:
                yield from self.sequence()

    def quoted(self) -> Iterator[Token]:
        """Yield what follows the quote that opens a string, up to the quote that closes it."""
        start = self.position - 1
        while not self.text.startswith('"', self.position):
            if text := self.take(_QUOTED_TEXT):
                yield Token("text", text)
            elif _SEQUENCE.match(self.text, self.position):
                yield from self.sequence()
            else:
                raise self.error("a quoted string is not closed on its line: it begins", start)
        self.position += 1
        yield Token("cquote", '"')

    def heredoc(self, marker: str) -> Iterator[Token]:
        """Yield what follows the line that opens a heredoc, each line of its text as one token, up to its marker."""
        start = self.position
        closing = re.compile(rf"[ \t]*{re.escape(marker)}(?=\r?\n|\Z)")
        at_line_start = True
        while self.position < len(self.text):
            if at_line_start and (end := self.take(closing)):
                yield Token("cheredoc", end)
                return
            if line := self.take(_HEREDOC_LINE):
                at_line_start = line.endswith("\n")
                yield Token("text", line)
            if _SEQUENCE.match(self.text, self.position):
                yield from self.sequence()
                at_line_start = False
        raise self.error("a heredoc is not closed: its text begins", start)
