"""Lay out Terraform expressions: what does not fit a line is broken at its brackets, as `terraform fmt` leaves it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 110
"""Columns that a line of an expression may take."""

_OPEN, _CLOSE = "([{", ")]}"
_OBJECT_ENTRY = re.compile(r'^(?P<key>[A-Za-z_][\w-]*|"[^"]*"|\([^()]*\)) = (?P<value>.*)$', re.DOTALL)
_FOR = re.compile(r"^for [\w-]+(?:, [\w-]+)? in ", re.DOTALL)
_LONE = re.compile(r"(\w*)([(\[{])")
_ONE_CONDITION = 2
"""How many cases `condition ? one : other` has when it is split at its colons."""

_OPERATORS = (" || ", " && ", " ? ", " : ")


def layout(expression: str, *, indent: int = 0, used: int = 0) -> str:
    """Return `expression` broken into lines of at most WIDTH columns where its brackets allow it.

    Args:
        expression: an expression without comments and heredocs; line breaks in it are those of its author and dropped.
        indent: columns by which the lines after the first are indented.
        used: columns that stand before the expression on its first line.
    """
    return _broken(one_line(expression), indent, used or indent, inside=False)


@cache
def one_line(text: str) -> str:
    """Return the expression with each run of white space outside of strings as one blank, none after an opener."""
    parts: list[str] = []
    for is_string, part in _strings(text):
        if is_string:
            parts.append(part)
            continue
        flat = re.sub(r"\s+", " ", part)
        flat = re.sub(r"([(\[]) ", r"\1", flat)
        flat = re.sub(r",? ([)\]])", r"\1", flat)
        flat = re.sub(r", }", " }", flat)
        parts.append(flat)
    return "".join(parts).strip()


def _strings(text: str) -> Iterator[tuple[bool, str]]:
    """Split into (is it a quoted string, text); what is interpolated belongs to its string."""
    start = 0
    while (quote := text.find('"', start)) >= 0:
        end = _end_of_string(text, quote)
        yield False, text[start:quote]
        yield True, text[quote:end]
        start = end
    yield False, text[start:]


def _end_of_string(text: str, start: int) -> int:
    position = start + 1
    while text[position] != '"':
        if text[position] == "\\":
            position += 2
        elif text.startswith(("${", "%{"), position) and text[position - 1 : position] != text[position]:
            position = _end_of_group(text, position + 1)
        else:
            position += 1
    return position + 1


def _end_of_group(text: str, start: int) -> int:
    """Return the position after the bracket that closes the one at `start`."""
    position = start + 1
    while text[position] not in _CLOSE:
        if text[position] == '"':
            position = _end_of_string(text, position)
        elif text[position] in _OPEN:
            position = _end_of_group(text, position)
        else:
            position += 1
    return position + 1


def _top_level(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the runs of `text` that stand outside of brackets and strings."""
    position = start = 0
    while position < len(text):
        if text[position] == '"' or text[position] in _OPEN:
            yield start, position
            closing = _end_of_string if text[position] == '"' else _end_of_group
            position = start = closing(text, position)
        else:
            position += 1
    yield start, len(text)


def _split(text: str, separator: str) -> list[str]:
    """Split at a separator that stands outside of brackets and strings."""
    parts, last = [], 0
    for start, end in _top_level(text):
        position = start
        while (found := text.find(separator, position, end)) >= 0:
            parts.append(text[last:found])
            last = position = found + len(separator)
    return [*parts, text[last:]]


def _groups(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of the bracket groups at the top level."""
    found, position = [], 0
    while position < len(text):
        if text[position] == '"':
            position = _end_of_string(text, position)
        elif text[position] in _OPEN:
            end = _end_of_group(text, position)
            found.append((position, end))
            position = end
        else:
            position += 1
    return found


def _broken(text: str, indent: int, used: int, *, inside: bool) -> str:
    if used + len(text) <= WIDTH:
        return text
    if inside and (lines := _operand_lines(text, indent, used)):
        return f"\n{' ' * indent}".join(lines)
    return _broken_at_bracket(text, indent)


def _operand_lines(text: str, indent: int, used: int) -> list[str]:
    """Return the operands of the weakest operator outside of brackets, a line each; nothing without an operator."""
    cases = _split(text, " : ")
    if len(cases) > _ONE_CONDITION and all(" ? " in case for case in cases[:-1]):
        lines = [_broken(case, indent, indent, inside=True) for case in cases]
        return [*(f"{line} :" for line in lines[:-1]), lines[-1]]
    for operator in _OPERATORS:
        first, *others = _split(text, operator)
        if others:
            lead = operator.lstrip()
            lines = [_broken(other, indent, indent + len(lead), inside=True) for other in others]
            return [_broken(first, indent, used, inside=True), *(f"{lead}{line}" for line in lines)]
    return []


def _broken_at_bracket(text: str, indent: int) -> str:
    groups = [(start, end) for start, end in _groups(text) if text[start + 1 : end - 1] and not _is_index(text, start)]
    if not groups:
        return text
    start, end = max(groups, key=lambda group: group[1] - group[0])
    opening, content, closing = text[start], text[start + 1 : end - 1].strip(), text[end - 1]
    is_call = opening == "(" and re.search(r"\w$", text[:start]) is not None
    # A lone bracket or call in the brackets, or the last of a call's arguments, opens and closes on the same lines.
    while True:
        first, last = _last_argument(content) if is_call else ("", content)
        inner = _LONE.match(last)
        if not inner or _end_of_group(last, inner.end() - 1) != len(last):
            break
        is_call = inner[2] == "(" and inner[1] != ""
        opening, closing = f"{opening}{first}{inner[0]}", f"{last[-1]}{closing}"
        content = last[inner.end() : -1].strip()
    deeper = indent + 2
    if _FOR.match(content):
        lines = _for_lines(content, deeper)
    elif opening[-1] == "{":
        lines = _object_lines(_items(content), deeper)
    elif opening[-1] == "[" or is_call:
        lines = _list_lines(_items(content), deeper)
    else:
        lines = [_broken(content, deeper, deeper, inside=True)]
    body = "".join(f"{' ' * deeper}{line}\n" for line in lines)
    return f"{text[:start]}{opening}\n{body}{' ' * indent}{closing}{text[end:]}"


def _is_index(text: str, start: int) -> bool:
    return text[start] == "[" and re.search(r"[\w\])]$", text[:start]) is not None


def _last_argument(content: str) -> tuple[str, str]:
    """Return the arguments of a call up to the last one when they are short, and the last one."""
    *others, last = _split(content, ", ")
    first = "".join(f"{other}, " for other in others)
    return (first, last) if len(first) <= WIDTH // 4 and not _FOR.match(content) else ("", content)


def _for_lines(content: str, indent: int) -> list[str]:
    head, *rest = _split(content, " : ")
    value, *condition = _split(" : ".join(rest), " if ")
    first = f"{_broken(head, indent, indent, inside=True)} :"
    fits = "\n" not in first and indent + len(first) + 1 + len(value) <= WIDTH
    hugs = "\n" not in first and _groups(value) == [(0, len(value))]
    value_lines = (
        [f"{first} {_broken(value, indent, indent + len(first) + 1, inside=False)}"]
        if fits or hugs
        else [first, _broken(value, indent, indent, inside=" => " not in value)]
    )
    return [*value_lines, *(f"if {_broken(part, indent, indent + 3, inside=True)}" for part in condition)]


def _items(content: str) -> list[str]:
    return [item.strip() for item in _split(content, ",") if item.strip()]


def _list_lines(items: list[str], indent: int) -> list[str]:
    """Return the items of a list or call; after one that ends in `...` no comma may stand."""
    lines = [_broken(item, indent, indent, inside=True) for item in items]
    return [line if line.endswith("...") else f"{line}," for line in lines]


def _object_lines(entries: list[str], indent: int) -> list[str]:
    """Return the entries of an object; neighbours of one line each have their `=` aligned, as fmt wants it."""
    pairs = []
    for entry in entries:
        match = _OBJECT_ENTRY.match(entry)
        key, value = (match["key"], match["value"]) if match else ("", entry)
        pairs.append((key, _broken(value, indent, indent + len(key) + 3, inside=False)))
    lines, index = [], 0
    while index < len(pairs):
        run = index
        while run < len(pairs) and "\n" not in pairs[run][1]:
            run += 1
        width = max((len(key) for key, _ in pairs[index:run]), default=0)
        lines += [f"{key.ljust(width)} = {value}" for key, value in pairs[index:run]]
        if run < len(pairs):
            lines.append(f"{pairs[run][0]} = {pairs[run][1]}")
            run += 1
        index = run
    return lines


def layout_template(template: str, *, indent: int = 0) -> str:
    """Return a template with each expression in it laid out.

    Args:
        template: the text between the quotes.
        indent: columns by which the lines after the first are indented.
    """
    parts, position = [], 0
    while (start := template.find("${", position)) >= 0:
        if template[start - 1 : start] == "$":
            parts.append(template[position : start + 2])
            position = start + 2
            continue
        end = _end_of_group(template, start + 1)
        inside = template[start + 2 : end - 1]
        # An expression's share of a message does not count the message itself, which nothing can break.
        parts += [template[position:start], "${", layout(inside, indent=indent, used=WIDTH // 2), "}"]
        position = end
    return "".join([*parts, template[position:]])


def lay_out_document(value: Any) -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return Terraform JSON with each expression in it laid out, and each expression of each template."""
    if isinstance(value, str):
        if value.startswith("${") and _end_of_group(value, 1) == len(value):
            return f"${{{layout(value[2:-1])}}}"
        return layout_template(value)
    if isinstance(value, list):
        return [lay_out_document(item) for item in value]
    if isinstance(value, dict):
        return {key: lay_out_document(item) for key, item in value.items()}
    return value
