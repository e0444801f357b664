"""The layout of ``terraform fmt``: indentation by brackets, spaces by token, ``=`` and trailing comments in columns."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from .lexer import Token, tokenize

__all__ = ["format_hcl"]

_OPENING = {"{", "[", "(", "template"}
_CLOSING = {"}", "]", ")", "end"}
# A minus after one of these tokens, or at the start, negates; after any other it subtracts.
_BEFORE_NEGATION = {*"([{=:,?+-*/%<>!", "==", "!=", ">=", "<=", "&&", "||"}
_TEMPLATE_INSIDE = {"text", "oquote", "oheredoc"}
_TEMPLATE_REST = {"text", "cquote", "cheredoc"}

_Cells = list[str]
"""The cells of a line: its beginning, the part from its "=" on, and its comment. The last two are aligned in
columns."""


def format_hcl(text: str) -> str:
    """Return ``text``, a configuration or an expression, laid out as ``terraform fmt`` does; raises LexError."""
    lines = list(_indented(_lines(tokenize(text))))
    _align(lines, 1)
    _align(lines, 2)
    return "".join(cell for line in lines for cell in line)


def _lines(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    line: list[Token] = []
    for token in tokens:
        line.append(token)
        if token.kind == "newline" or (token.kind == "comment" and token.text.endswith("\n")):
            yield line
            line = []
    if line:
        yield line


def _indented(lines: Iterable[list[Token]]) -> Iterator[_Cells]:
    """Yield the indented lines: one step for each earlier line that opened more brackets than it closed."""
    opened: list[int] = []
    in_heredoc = False
    for tokens in lines:
        if in_heredoc:
            indent = tokens[0].gap
        else:
            net = _net_brackets(tokens)
            for _ in range(-net):
                if opened:
                    opened[-1] -= 1
                    if not opened[-1]:
                        opened.pop()
            indent = "  " * len(opened)
            if net > 0:
                opened.append(net)
        for token in tokens:
            in_heredoc = token.kind == "oheredoc" or (in_heredoc and token.kind != "cheredoc")
        if tokens[0].kind == "newline":
            indent = ""
        yield _columns(indent, tokens)


def _columns(indent: str, tokens: Sequence[Token]) -> _Cells:
    comment = ""
    if len(tokens) > 1 and tokens[-1].kind == "comment":
        comment = " " + tokens[-1].text
        tokens = tokens[:-1]
    assignment = next((index for index, token in enumerate(tokens) if index and token.kind == "="), None)
    # A value that continues on the next lines is not aligned.
    if assignment is None or _net_brackets(tokens[assignment:]):
        return [indent + _spaced(tokens), "", comment]
    return [indent + _spaced(tokens[:assignment]), " " + _spaced(tokens[assignment:]), comment]


def _align(lines: Sequence[_Cells], index: int) -> None:
    """Align a cell of neighbouring lines to the same column."""
    for has_cell, chain in groupby(lines, lambda cells: bool(cells[index])):
        if has_cell:
            widths = [(cells, len("".join(cells[:index]))) for cells in chain]
            widest = max(width for _, width in widths)
            for cells, width in widths:
                cells[index] = " " * (widest - width) + cells[index]


def _net_brackets(tokens: Iterable[Token]) -> int:
    return sum((token.kind in _OPENING) - (token.kind in _CLOSING) for token in tokens)


def _spaced(tokens: Sequence[Token]) -> str:
    """Return the tokens of a line with the spaces between them."""
    texts = [token.text for token in tokens[:1]]
    for index, (token, after) in enumerate(pairwise(tokens)):
        before = tokens[index - 1].kind if index else None
        texts += [" " if _is_space_between(before, token, after) else "", after.text]
    return "".join(texts)


def _is_space_between(before: str | None, token: Token, after: Token) -> bool:  # noqa: C901, PLR0911 - a table of rules
    """Return whether there is a space between two tokens; the first rule that applies decides."""
    kinds = (token.kind, after.kind)
    if after.kind == "newline" or kinds in {("ident", "("), ("ident", "::"), ("::", "ident")} or "." in kinds:
        return False
    if after.kind in {",", "..."}:
        return False
    if token.kind == ",":
        return True
    if token.kind in _TEMPLATE_INSIDE or after.kind in _TEMPLATE_REST:
        return False
    if token.text == "in" and before == "ident":
        return True
    if after.kind == "[" and (token.kind in {"ident", "number"} or token.kind in _CLOSING):
        return False
    if token.kind == "!":
        return False
    if token.kind == "-":
        return before is not None and before not in _BEFORE_NEGATION
    if token.kind == "{" or after.kind == "}":
        return kinds != ("{", "}")
    if kinds in {("template", "{"), ("}", "end")}:
        return True
    if kinds == ("end", "template"):
        return False
    return token.kind not in _OPENING and after.kind not in _CLOSING
