"""Terraform expressions as text: literals from Python values, escaped strings, and renamed references.

A CDKTF token (``${TfToken[…]}``) inside a string is not escaped, because CDKTF replaces it while synthesizing.
"""

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from textwrap import dedent
from typing import Any

from .lexer import Token, tokenize, tokenize_template

__all__ = [
    "IDENTIFIER",
    "block",
    "escape",
    "escape_key",
    "escape_markers",
    "escape_quoted",
    "expression",
    "literal",
    "object_key",
    "rename_references",
    "rename_references_in_template",
]

IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
"""Names that are written without quotes. Terraform accepts letters of other scripts too."""

_TOKEN = re.compile(r"(\$\{TfToken\[[\w:.-]+\]\})", re.ASCII)
_UNQUOTABLE = re.compile(r'["\\]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]')
# Every character but ASCII and Latin letters; ``terraform fmt`` counts some of them, such as combining marks, as one
# column with their neighbour.
_UNSTEADY = re.compile(r"[^\x00-\x7f\u00c0-\u024f]")
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_LONG_ADDRESSES = {"data", "action"}


def expression(text: str) -> str:
    """Return a Terraform JSON string whose whole value is the expression ``text``, as ``block`` returns it."""
    return f"${{{block(text)}}}"


def block(text: str) -> str:
    """Return a multi-line expression without the indentation and the blank lines of its place in Python."""
    return dedent(text).strip("\n").rstrip()


def escape(value: Any) -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return the Terraform JSON that Terraform evaluates to a JSON value where strings are templates.

    ``${`` and ``%{`` in strings and keys are literal; CDKTF tokens are not changed.
    """
    match value:
        case str():
            return _between_tokens(value, escape_markers, dollar='${"$"}')
        case list() | tuple():
            return [escape(item) for item in value]
        case Mapping():
            return {escape(key): escape(item) for key, item in value.items()}
    return value


def escape_markers(text: str) -> str:
    """Return ``text`` with ``${`` and ``%{`` escaped."""
    return text.replace("${", "$${").replace("%{", "%%{")


def escape_quoted(template: str) -> str:
    """Return the literal part of a template for quotes: backslashes, quotes and control characters are escaped."""
    return _UNQUOTABLE.sub(lambda match: _SHORT_ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}", template)


def object_key(key: str) -> str:
    """Return the key of an object for the place before its "="."""
    # Without quotes, "for" would begin a for-expression.
    return key if IDENTIFIER.match(key) and key != "for" else escape_key(literal(key))


def escape_key(quoted: str) -> str:
    """Return a quoted key; characters that ``terraform fmt`` may not count as one column each are escaped."""
    return _UNSTEADY.sub(lambda match: f"\\U{ord(match[0]):08x}", quoted)


def literal(value: object, path: str = "") -> str:  # noqa: PLR0911 - one case per type
    """Return ``value`` as an HCL expression of one line.

    ``value`` consists of None, bool, int, float, str, list, tuple, and dict with string keys; anything else raises a
    TypeError that names its path.
    """
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() if math.isfinite(value):
            return json.dumps(value)
        case str():
            text = _between_tokens(value, lambda part: escape_quoted(escape_markers(part)), dollar="\\u0024")
            return f'"{text}"'
        case list() | tuple():
            return f"[{', '.join(literal(item, f'{path}[{index}]') for index, item in enumerate(value))}]"
        case Mapping() if all(isinstance(key, str) for key in value):
            entries = [f"{object_key(key)} = {literal(item, f'{path}.{key}')}" for key, item in value.items()]
            return f"{{ {', '.join(entries)} }}" if entries else "{}"
    at = f"{path.lstrip('.')}: " if path else ""
    raise TypeError(
        f"{at}{value!r} has no Terraform literal; "
        "use None, bool, a finite number, str, list, tuple or dict with str keys"
    )


def rename_references(text: str, new_address: Callable[[str], str]) -> str:
    """Return an expression in which ``new_address`` replaces each address.

    An address is the beginning of a dotted name: ``data.TYPE.NAME`` or ``action.TYPE.NAME``, else two names, such as
    ``var.NAME``, ``module.NAME`` or ``TYPE.NAME``. That includes ``each.value``, or ``node.mac`` of a for-expression,
    which ``new_address`` must return unchanged. A quoted string has no addresses outside of ``${…}``.

    Raises LexError.
    """
    return _renamed(tokenize(text), new_address)


def rename_references_in_template(template: str, new_address: Callable[[str], str]) -> str:
    """Do the same with the expressions in a template of Terraform JSON."""
    return _renamed(tokenize_template(template), new_address)


def _renamed(tokens: Sequence[Token], new_address: Callable[[str], str]) -> str:
    texts = [token.gap + token.text for token in tokens]
    for start, token in enumerate(tokens):
        if token.kind != "ident" or (start and tokens[start - 1].kind == "."):
            continue
        count = 3 if token.text in _LONG_ADDRESSES else 2
        address = tokens[start : start + 2 * count - 1]
        if [part.kind for part in address] == ["ident", *[".", "ident"] * (count - 1)]:
            renamed = new_address("".join(part.text for part in address))
            texts[start : start + len(address)] = [token.gap + renamed, *[""] * (len(address) - 1)]
    return "".join(texts)


def _between_tokens(text: str, convert: Callable[[str], str], *, dollar: str) -> str:
    """Return the text with everything but its CDKTF tokens converted."""
    parts = _TOKEN.split(text)
    for index in range(0, len(parts), 2):
        part = convert(parts[index])
        if part.endswith("$") and index + 1 < len(parts):
            # A "$" right before the "${" of a token would make it an escape sequence.
            part = part[:-1] + dollar
        parts[index] = part
    return "".join(parts)
