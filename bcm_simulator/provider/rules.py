"""What a schema does not say of its attributes, and how it is applied: checks, defaults and plans.

The order and the effects of planning are those of HashiCorp's terraform-plugin-framework, on which the genuine provider
is built: defaults, then "known after apply" for whatever the configuration leaves open, then the attributes that keep
their value.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from bcm_simulator.provider.diagnostics import Report
from bcm_simulator.provider.schema import Attribute, Block
from bcm_simulator.provider.values import UNKNOWN, Object, Path, Value, at, known


@dataclass(frozen=True)
class Check:
    """A rule that a configured value must meet, with the words for the user when it does not."""

    allows: Callable[[Value], object]
    says: str
    summary: str = "Invalid Attribute Value Match"


@dataclass(frozen=True)
class Rules:
    """All rules of one type. Keys are attribute paths without list indexes, for instance "interfaces.mac"."""

    checks: Mapping[str, Check] = field(default_factory=dict)
    defaults: Mapping[str, Value] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
    """Computed attributes whose prior value stays in the plan of an update."""
    replacing: frozenset[str] = frozenset()
    """Attributes whose change destroys the resource and creates another."""
    slices: Mapping[str, str] = field(default_factory=dict)
    """Lists of blocks that are checked as a whole, so that their length must be known, with their type in Go."""


def one_of(*allowed: str) -> Check:
    """Allow some words only."""
    return Check(allowed.__contains__, "value must be one of: [" + " ".join(f'"{word}"' for word in allowed) + "]")


def matches(pattern: str, says: str) -> Check:
    """Allow texts that match a pattern as a whole."""
    return Check(re.compile(pattern, re.ASCII).fullmatch, says)


def length(least: int, most: int | None = None) -> Check:
    """Allow texts of some number of characters."""
    says = f"at least {least}" if most is None else f"at most {most}" if least == 0 else f"between {least} and {most}"
    return Check(
        lambda text: least <= len(text) and (most is None or len(text) <= most),
        f"string length must be {says}",
        "Invalid Attribute Value Length",
    )


def between(least: int, most: int | Decimal | None = None) -> Check:
    """Allow numbers of some range, both ends included."""
    says = f"at least {least}" if most is None else f"between {least} and {most}"
    return Check(
        lambda number: least <= number and (most is None or number <= most),
        f"value must be {says}",
        "Invalid Attribute Value",
    )


_OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
UUID = matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "value must be a UUID in lower-case hexadecimal digits")
MAC = matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", "value must be a MAC address: six pairs of hex digits with colons")
IPV4 = matches(rf"{_OCTET}(\.{_OCTET}){{3}}", "value must be an IPv4 address, such as 10.0.0.1")
DOTTED_QUAD = matches(r"[0-9]{1,3}(\.[0-9]{1,3}){3}", "value must be an IPv4 address, such as 10.0.0.1")
NAME = length(1, 255)
BOOT_LOADER = one_of("SYSLINUX", "GRUB", "GRUB2", "PXELINUX")
BOOT_LOADER_PROTOCOL = one_of("HTTP", "TFTP", "NFS")


def validate(block: Block, rules: Rules, config: Object, report: Report) -> None:
    """Report every configured value that breaks a check. Values that are not known yet pass, except for slices."""
    for name, model in rules.slices.items():
        if config[name] is UNKNOWN:
            report.error(
                "Value Conversion Error",
                "The number of blocks is not known yet, and the provider cannot check a list of unknown length. A "
                "dynamic block over a variable or over each.value leads to this.\n\n"
                f"Path: {name}\nTarget Type: []{model}\nSuggested Type: basetypes.ListValue",
                (name,),
            )
    for path, _, value in _walk(block, config):
        check = rules.checks.get(_key(path))
        if check is not None and known(value) and not check.allows(value):
            shown = f'"{value}"' if isinstance(value, str) else value
            report.error(check.summary, f"Attribute {_text(path)} {check.says}, got: {shown}", path)


def plan(
    block: Block, rules: Rules, config: Object, prior: Object | None, proposed: Object
) -> tuple[Object, list[Path]]:
    """Return the planned state, and the paths whose change forces a replacement."""
    planned = _map(block, proposed, lambda path, _, value: _default(rules, config, path, value))
    if planned != prior:
        planned = _map(block, planned, lambda path, item, value: _opened(rules, config, path, item, value))
    if prior is None:
        return planned, []
    # The framework asks for a replacement before it puts the prior value back. Terraform then compares, so naming a
    # path that ends up unchanged does no harm.
    replacing = [
        path for path, _, value in _walk(block, planned) if _key(path) in rules.replacing and value != at(prior, path)
    ]
    planned = _map(block, planned, lambda path, _, value: _kept(rules, config, prior, path, value))
    return planned, replacing


def _default(rules: Rules, config: Object, path: Path, value: Value) -> Value:
    key = _key(path)
    return rules.defaults[key] if key in rules.defaults and at(config, path) is None else value


def _opened(rules: Rules, config: Object, path: Path, attribute: Attribute, value: Value) -> Value:
    """Make a computed value unknown unless the configuration or a default gives it."""
    is_open = attribute.computed and at(config, path) is None and _key(path) not in rules.defaults
    return UNKNOWN if is_open else value


def _kept(rules: Rules, config: Object, prior: Object, path: Path, value: Value) -> Value:
    if value is UNKNOWN and _key(path) in rules.kept and at(config, path) is not UNKNOWN:
        return at(prior, path)
    return value


def _walk(block: Block, value: Object, path: Path = ()) -> Iterator[tuple[Path, Attribute, Value]]:
    """Yield every attribute at every depth, outer ones first."""
    for name, attribute in block.attributes.items():
        here = (*path, name)
        item = value[name]
        yield here, attribute, item
        if attribute.nested is None:
            continue
        if isinstance(item, dict):
            yield from _walk(attribute.nested, item, here)
        elif isinstance(item, list):
            for index, element in enumerate(item):
                if isinstance(element, dict):
                    yield from _walk(attribute.nested, element, (*here, index))


def _map(block: Block, value: Object, change: Callable[[Path, Attribute, Value], Value], path: Path = ()) -> Object:
    """Return a copy in which every attribute at every depth went through a function, inner ones first."""

    def one(attribute: Attribute, item: Value, here: Path) -> Value:
        if attribute.nested is not None:
            nested = attribute.nested
            if isinstance(item, dict):
                item = _map(nested, item, change, here)
            elif isinstance(item, list):
                item = [
                    _map(nested, element, change, (*here, index)) if isinstance(element, dict) else element
                    for index, element in enumerate(item)
                ]
        return change(here, attribute, item)

    return {name: one(attribute, value[name], (*path, name)) for name, attribute in block.attributes.items()}


def _key(path: Path) -> str:
    return ".".join(step for step in path if isinstance(step, str))


def _text(path: Path) -> str:
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
