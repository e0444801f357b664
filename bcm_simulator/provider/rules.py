"""The rules on attributes that a schema does not have, and their use: checks, defaults and plans.

The order and the effects of planning are those of HashiCorp's terraform-plugin-framework, on which the genuine provider
is built: defaults, then "known after apply" for attributes that are not configured, then the attributes that keep their
value.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from bcm_simulator.provider.diagnostics import Report
from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.values import UNKNOWN, Object, Path, Value, known


@dataclass(frozen=True)
class Check:
    """A rule that a configured value must meet, and the text of the error if it does not."""

    allows: Callable[[Value], object]
    says: str
    summary: str = "Invalid Attribute Value Match"


@dataclass(frozen=True)
class Rules:
    """All rules of one type. Keys are attribute paths without list indexes, for instance "interfaces.mac"."""

    checks: Mapping[str, Check] = field(default_factory=dict)
    defaults: Mapping[str, Value] = field(default_factory=dict)
    """Defaults of top-level attributes."""
    kept: frozenset[str] = frozenset()
    """Computed attributes whose prior value stays in the plan of an update, even null."""
    kept_if_set: frozenset[str] = frozenset()
    """Computed attributes whose prior value stays in the plan of an update unless it is null."""
    replacing: frozenset[str] = frozenset()
    """Attributes whose change destroys the resource and creates another."""
    slices: Mapping[str, str] = field(default_factory=dict)
    """Lists of blocks that are checked as a whole, so that their length must be known, with their type in Go."""
    twins: Mapping[str, bool] = field(default_factory=dict)
    """Attributes that may be set by name instead, as NAME_name, and whether one of the two is required."""

    def but(
        self,
        checks: Mapping[str, Check | None] | None = None,
        *,
        kept: frozenset[str] = frozenset(),
        **others: Any,  # noqa: ANN401 - the other fields
    ) -> "Rules":
        """Return these rules with some checks replaced (or removed by None), and with further kept attributes."""
        checks = {**self.checks, **(checks or {})}
        given = {path: check for path, check in checks.items() if check is not None}
        return replace(self, checks=given, kept=self.kept | kept, **others)


def one_of(*allowed: str) -> Check:
    """Allow only these words."""
    return Check(allowed.__contains__, "value must be one of: [" + " ".join(f'"{word}"' for word in allowed) + "]")


def matches(pattern: str, says: str) -> Check:
    """Allow strings that match a pattern as a whole."""
    return Check(re.compile(pattern, re.ASCII).fullmatch, says)


def length(least: int, most: int | None = None) -> Check:
    """Allow strings of some number of characters."""
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


class Ruled:
    """A schema with its rules, to validate and to plan."""

    def __init__(self, block: Block, rules: Rules) -> None:
        self.block = block
        self._rules = rules
        self._items = _items(block, rules, "")

    def validate(self, config: Object, report: Report) -> None:
        """Report every configured value that breaks a check. Values that are not known yet pass, except for slices."""
        for name, model in self._rules.slices.items():
            if config[name] is UNKNOWN:
                report.error(
                    "Value Conversion Error",
                    "The number of blocks is not known yet, and the provider cannot check a list of unknown length. A "
                    "dynamic block over a variable or over each.value leads to this.\n\n"
                    f"Path: {name}\nTarget Type: []{model}\nSuggested Type: basetypes.ListValue",
                    (name,),
                )
        _validate(self._items, config, (), report)

    def plan(self, config: Object, prior: Object | None, proposed: Object) -> tuple[Object, list[Path]]:
        """Return the planned state, made of the proposed one, and the paths whose change forces a replacement."""
        for name, value in self._rules.defaults.items():
            if config[name] is None:
                proposed[name] = value
        before = _Before(exists=prior is not None, values=prior or {}, replacing=[])
        if proposed != prior:
            _plan(self._items, config, before, proposed, ())
        return proposed, before.replacing if before.exists else []


@dataclass(frozen=True, slots=True)
class _Item:
    """An attribute with its rules."""

    name: str
    opens: bool
    """Whether it is "known after apply" if not configured."""
    kept: bool
    kept_if_set: bool
    replaces: bool
    check: Check | None
    twin: bool | None
    items: "tuple[_Item, ...] | None"
    """The attributes within."""
    checked: bool
    """Whether there is a check, here or in a nested attribute."""


@dataclass(frozen=True, slots=True)
class _Before:
    """The prior state, and the paths whose change forces a replacement."""

    exists: bool
    values: Object
    replacing: list[Path]


def _items(block: Block, rules: Rules, prefix: str) -> tuple[_Item, ...]:
    items = []
    for name, attribute in block.attributes.items():
        path = prefix + name
        within = None if attribute.nested is None else _items(attribute.nested, rules, f"{path}.")
        check, twin = rules.checks.get(path), rules.twins.get(path)
        items.append(
            _Item(
                name=name,
                opens=attribute.computed and path not in rules.defaults,
                kept=path in rules.kept,
                kept_if_set=path in rules.kept_if_set,
                replaces=path in rules.replacing,
                check=check,
                twin=twin,
                items=within,
                checked=check is not None or twin is not None or any(item.checked for item in within or ()),
            )
        )
    return tuple(items)


def _validate(items: tuple[_Item, ...], config: Object, path: Path, report: Report) -> None:
    for item in items:
        if not item.checked:
            continue
        here = (*path, item.name)
        value = config[item.name]
        if item.twin is not None:
            _validate_twins(item.name, config, here, report, required=item.twin)
        if value is None or value is UNKNOWN:
            continue
        if item.check is not None and not item.check.allows(value):
            shown = f'"{value}"' if isinstance(value, str) else value
            report.error(item.check.summary, f"Attribute {_text(here)} {item.check.says}, got: {shown}", here)
        if item.items is not None:
            for index, element in enumerate(value if isinstance(value, list) else ()):
                if isinstance(element, dict):
                    _validate(item.items, element, (*here, index), report)
            if isinstance(value, dict):
                _validate(item.items, value, here, report)


def _validate_twins(name: str, config: Object, path: Path, report: Report, *, required: bool) -> None:
    twin = f"{name}_name"
    given = [config[name] is not None, config[twin] is not None]
    if all(given) and all(known(config[attribute]) for attribute in (name, twin)):
        detail = f"{_text(path)} and {_text((*path[:-1], twin))} exclude each other."
        report.error("Invalid Attribute Combination", detail, path)
    elif required and not any(given):
        detail = f"{_text(path)} or {_text((*path[:-1], twin))} must be set."
        report.error("Missing Attribute Configuration", detail, path)


def _plan(items: tuple[_Item, ...], config: Object, before: _Before, planned: Object, path: Path) -> None:
    """Turn a proposed object into the planned one, in place."""
    for item in items:
        name = item.name
        given, value, prior = config[name], planned[name], before.values.get(name)
        opened = item.opens and given is None
        # The framework requests a replacement before it restores the prior value. Terraform compares afterwards, so
        # naming a path without a change has no effect.
        if item.replaces and (opened or value != prior):
            before.replacing.append((*path, name))
        if opened:
            is_kept = before.exists and (item.kept or (item.kept_if_set and prior is not None))
            planned[name] = prior if is_kept else UNKNOWN
        elif item.items is not None:
            for step, given_element, earlier, element in _elements(given, prior, value):
                inner = _Before(before.exists, earlier if isinstance(earlier, dict) else {}, before.replacing)
                _plan(item.items, given_element, inner, element, (*path, name, *step))


def _elements(given: Value, prior: Value, value: Value) -> Iterator[tuple[Path, Object, Value, Object]]:
    """Yield the known objects of a list, or a single one: its path, and its three values."""
    if isinstance(value, dict) and isinstance(given, dict):
        yield (), given, prior, value
    elif isinstance(value, list) and isinstance(given, list):
        priors = prior if isinstance(prior, list) else []
        for index, (given_element, element) in enumerate(zip(given, value, strict=True)):
            if isinstance(element, dict):
                yield (index,), given_element, priors[index] if index < len(priors) else None, element


def _text(path: Path) -> str:
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
