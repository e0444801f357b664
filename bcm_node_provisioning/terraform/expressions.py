"""Terraform expressions as text: literals from Python values, and texts that stay texts.

A CDKTF token (``${TfToken[…]}``) inside a string stays what it is, because CDKTF replaces it while synthesizing.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from textwrap import dedent

from .formatter import format_hcl

__all__ = [
    "IDENTIFIER",
    "TOKEN",
    "UNSTEADY",
    "block",
    "escape",
    "escape_key",
    "escape_markers",
    "escape_quoted",
    "expression",
    "literal",
    "object_key",
    "quote",
]

IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
"""Bare names, as far as they are written bare; Terraform accepts letters of other scripts too."""

TOKEN = re.compile(r"(\$\{TfToken\[[\w:.-]+\]\})", re.ASCII)
"""A CDKTF token inside a string."""

_LIST_TOKEN = "#{TfToken["  # noqa: S105 - CDKTF's marker, not a password
_UNQUOTABLE = re.compile(r'["\\]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]')
UNSTEADY = re.compile(r"[^\x00-\x7f\u00c0-\u024f]")
"""All but ASCII and letters of the Latin alphabet, and so every mark or joiner that Terraform counts as one with what
stands before it."""

_ASTRAL = 0x10000
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def expression(text: str) -> str:
    """Return a Terraform JSON string whose whole value is the expression ``text``."""
    return f"${{{text}}}"


def block(text: str) -> str:
    """Return a multi-line expression without the indentation and the blank lines that its place in Python gave it."""
    return dedent(text).strip("\n").rstrip()


def escape(text: str) -> str:
    """Return a Terraform JSON template that reads back as ``text``, its CDKTF tokens apart."""
    return _between_tokens(text, _escape_template, dollar='${"$"}')


def quote(text: str) -> str:
    """Return ``text`` as a quoted HCL string that reads back as the same text, its CDKTF tokens apart."""
    content = _between_tokens(text, lambda part: escape_quoted(escape_markers(part)), dollar="\\u0024")
    return f'"{content}"'


def escape_quoted(template: str) -> str:
    """Return the literal part of a template as it stands between quotes: backslashes, quotes and controls escaped."""
    return _UNQUOTABLE.sub(lambda match: _SHORT_ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}", template)


def object_key(key: str) -> str:
    """Return the key of an object as it stands before its "="."""
    # A bare "for" would begin a for-expression.
    return key if IDENTIFIER.match(key) and key != "for" else escape_key(quote(key))


def escape_key(quoted: str) -> str:
    """Return a quoted key with all characters escaped that ``terraform fmt`` may not count as a column each."""
    return UNSTEADY.sub(
        lambda match: f"\\u{ord(match[0]):04x}" if ord(match[0]) < _ASTRAL else f"\\U{ord(match[0]):08x}", quoted
    )


def literal(value: object, *, multiline: bool = False) -> str:
    """Return ``value`` as an HCL expression.

    None, bool, int, float, str, list, tuple and dict with string keys are what Terraform can say; anything else raises
    a TypeError that names its path. The text has one line, unless ``multiline`` puts each entry of each non-empty list
    and dict on a line of its own.
    """
    text = _literal(value, "", multiline)
    return format_hcl(text) if multiline else text


def _literal(value: object, path: str, multiline: bool) -> str:  # noqa: FBT001, PLR0911 - recursion with one case per type
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            if not math.isfinite(value):
                raise TypeError(f"{_at(path)}{value} is not a number that Terraform knows")
            return json.dumps(value)
        case str():
            if _LIST_TOKEN in value:
                raise TypeError(
                    f"{_at(path)}a CDKTF list token cannot be part of a text; pass it through Token.as_string"
                )
            return quote(_encodable(value, path))
        case list() | tuple():
            items = [_literal(item, f"{path}[{index}]", multiline) for index, item in enumerate(value)]
            return _enclose("[", items, "]", multiline=multiline)
        case Mapping():
            entries = [
                f"{_key(key, path)} = {_literal(item, f'{path}.{key}', multiline)}" for key, item in value.items()
            ]
            return _enclose("{", entries, "}", multiline=multiline)
        case _:
            raise TypeError(
                f"{_at(path)}{type(value).__name__} has no Terraform literal; "
                "use None, bool, int, float, str, list, tuple or dict"
            )


def _escape_template(text: str) -> str:
    # Terraform JSON reads nothing but text after a carriage return, and drops a byte order mark.
    return re.sub(r"^\ufeff|\$*\r(?!\n)", lambda match: f"${{{quote(match[0])}}}", escape_markers(text))


def escape_markers(text: str) -> str:
    """Return ``text`` with ``${`` and ``%{`` escaped."""
    return text.replace("${", "$${").replace("%{", "%%{")


def _between_tokens(text: str, convert: Callable[[str], str], *, dollar: str) -> str:
    """Return the text with what stands between its CDKTF tokens converted."""
    parts = TOKEN.split(text)
    for index in range(0, len(parts), 2):
        part = convert(parts[index])
        if part.endswith("$") and index + 1 < len(parts):
            # Right before a token's "${" a plain "$" would make an escape of it.
            part = part[:-1] + dollar
        parts[index] = part
    return "".join(parts)


def _key(key: object, path: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{_at(path)}the key {key!r} is not a str")
    return object_key(_encodable(key, path))


def _enclose(opening: str, items: list[str], closing: str, *, multiline: bool) -> str:
    if not items:
        return opening + closing
    if multiline:
        separator = ",\n" if opening == "[" else "\n"
        return f"{opening}\n{separator.join(items)}{separator}{closing}"
    padding = " " if opening == "{" else ""
    return f"{opening}{padding}{', '.join(items)}{padding}{closing}"


def _encodable(text: str, path: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise TypeError(
            f"{_at(path)}the text holds half of a surrogate pair: {error.object[error.start : error.end]!r}"
        ) from None
    return text


def _at(path: str) -> str:
    return f"{path.lstrip('.')}: " if path else ""
