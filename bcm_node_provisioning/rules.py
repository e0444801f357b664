"""What must hold of the inputs: each rule said once, checked by Python at synth and by Terraform at plan.

Rules on single fields come from the constraints that `inputs.py` names in its annotations. Rules between fields are
written out below, each with its Terraform expression beside its Python twin; one table of good and bad values tests
both.
"""

from __future__ import annotations

import json
import re
import types
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel, ValidationError

from bcm_node_provisioning.inputs import (
    AtLeast,
    Inputs,
    NotEmpty,
    OneOf,
    Required,
    Syntax,
    is_sensitive,
    model_inside,
    unwrap,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

MAX_STEPS = 16
MAX_EXTRA_INTERFACES = 4

# What the element of a collection is called in the emitted expressions: key, then value.
ITERATORS: Mapping[str, tuple[str, str]] = {
    "nodes": ("hostname", "node"),
    "categories": ("name", "category"),
    "interfaces": ("name", "interface"),
    "fsmounts": ("index", "mount"),
    "modules": ("index", "kernel_module"),
}


Path = tuple[str | int, ...]
"""Where something stands in the inputs: names, keys and indexes from the top."""


class Found(NamedTuple):
    """Something that breaks a rule: as messages tell it, and where it is."""

    text: str
    path: Path


@dataclass(frozen=True)
class Rule:
    """One rule: one `validation` block, and the same check in Python.

    Attributes:
        variable: the input whose validation block states the rule.
        sentence: what is allowed, without a full stop.
        condition: Terraform expression, true when the rule holds.
        given: Terraform template text that tells what was given instead.
        find: returns what was given instead, an entry each; nothing when the rule holds.
        needs_all: whether the rule would complain of what is left out, rather than of what is there.

    """

    variable: str
    sentence: str
    condition: str
    given: str
    find: Callable[[Inputs], Iterable[Found]]
    needs_all: bool = False

    @property
    def inputs(self) -> frozenset[str]:
        """The inputs that the rule looks at."""
        return frozenset(re.findall(r"\bvar\.(\w+)", f"{self.condition} {self.given}"))

    @property
    def error_message(self) -> str:
        """The message as a Terraform template."""
        return f"{self.sentence}{self.given}."

    def message(self, found: Iterable[Found]) -> str:
        """Return the message that Terraform would give for what was found."""
        lead, interpolation, _ = self.given.partition("${")
        return f"{self.sentence}{lead}{', '.join(entry.text for entry in found) if interpolation else ''}."

    def fault(self, found: Sequence[Found]) -> Fault:
        """Return the fault of inputs in which this was found."""
        return Fault(
            self.variable,
            self.message(found),
            tuple(Found(self.message([entry]), entry.path) for entry in found),
        )


@dataclass(frozen=True)
class Fault:
    """An input that breaks a rule.

    Attributes:
        where: the input, or the path of the field.
        message: what is wrong, given and allowed.
        places: the same for each place at which the rule is broken.
    """

    where: str
    message: str
    places: tuple[Found, ...] = ()

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class InputError(ValueError):
    """All faults of one set of inputs."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        lines = "\n".join(f"  - {fault}" for fault in faults)
        super().__init__(f"{len(faults)} fault{'s' if len(faults) > 1 else ''} in the inputs:\n{lines}")


def accept(data: Mapping[str, Any], rules: Iterable[Rule]) -> Inputs:
    """Build Inputs from plain data.

    Raises:
        InputError: with every fault of the data.
    """
    inputs, faults = examine(data, rules)
    if faults:
        raise InputError(faults)
    return inputs


def examine(data: Mapping[str, Any], rules: Iterable[Rule]) -> tuple[Inputs, list[Fault]]:
    """Return inputs made from plain data, and every fault of type, of shape, and against the rules.

    What has the wrong shape is left out of the inputs. The rest of them is still held against the rules, but for those
    that would complain of what is left out.

    A text that holds a CDKTF token is not known yet: it breaks no rule here.
    """
    halves: list[Found] = []
    inputs, details = _sound_part(_encodable(data, (), halves))
    misshapen = {str(detail["loc"][0]) for detail in details} | {str(found.path[0]) for found in halves}
    applicable = (rule for rule in rules if not (rule.needs_all and rule.inputs & misshapen))
    broken = [rule.fault(found) for rule in applicable if (found := list(rule.find(inputs)))]
    unwritable = (Fault(dotted(found.path), found.text, (found,)) for found in halves)
    return inputs, [*unwritable, *(_fault_of_shape(detail) for detail in details), *broken]


def dotted(path: Path) -> str:
    """Return a path as people write it: nodes.dgx-05.mac, provisioning_order[2]."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def _encodable(value: Any, path: Path, halves: list[Found]) -> Any:
    """Return a copy of nested inputs without what Python can hold and no file in UTF-8, and note where it was."""
    if isinstance(value, str):
        if not re.search("[\ud800-\udfff]", value):
            return value
        halves.append(Found("A text must not hold half of a surrogate pair", path))
        return _UNKNOWN
    if isinstance(value, BaseModel):
        return value.model_copy(update=_encodable(dict(value), path, halves))
    if isinstance(value, list):
        return [_encodable(entry, (*path, index), halves) for index, entry in enumerate(value)]
    if isinstance(value, dict):
        return {
            key: _encodable(inner, (*path, key), halves)
            for key, inner in value.items()
            if not isinstance(key, str) or _encodable(key, (*path, key), halves) == key
        }
    return value


def _sound_part(data: Mapping[str, Any]) -> tuple[Inputs, list[ErrorDetails]]:
    """Return inputs without those parts of the data whose shape is wrong, and what is wrong with them."""
    details: list[ErrorDetails] = []
    sound = dict(data)
    while True:
        try:
            return Inputs.model_validate(sound), details
        except ValidationError as error:
            found = error.errors(include_url=False)
        # What is found later is missing because it was left out.
        details = details or found
        for detail in found:
            before, path = sound, _path(detail)
            sound = _mended(before, path, is_missing=detail["type"] == "missing")
            if sound == before:
                # A key that is no text, which pydantic writes in its own way.
                sound = _mended(before, path[:1], is_missing=False)


_UNKNOWN = "${TfToken[missing]}"
"""Stands for a text that is not there: like one that is not known yet, it breaks no rule."""


def _mended(data: Mapping[Any, Any], path: Path, *, is_missing: bool) -> dict[Any, Any]:
    """Return a copy of nested dicts that has what is missing at a path, or lacks what is wrong there."""
    first, *rest = path
    inner = data.get(first)
    # To leave out an item would move the others, so it is the whole list.
    if rest and not isinstance(rest[0], int) and isinstance(inner, dict):
        return {**data, first: _mended(inner, tuple(rest), is_missing=is_missing)}
    if is_missing and not rest:
        return {**data, first: {} if first == "nodes" else _UNKNOWN}
    return {key: value for key, value in data.items() if key != first}


def _path(detail: ErrorDetails) -> Path:
    return tuple(part for part in detail["loc"] if part != "[key]")


_SHOWN = 80
"""Characters of a value that a message repeats."""


def _fault_of_shape(detail: ErrorDetails) -> Fault:
    path = _path(detail)
    message = detail["msg"]
    if detail["type"] == "extra_forbidden":
        # Its value is not repeated: it may belong to a secret whose name is misspelled.
        message = f"There is no such input here; allowed: {', '.join(_fields_at(path[:-1]))}"
    elif detail["input"] is None:
        message = f"{_NOT_NULL.sentence}."
    elif detail["type"] != "missing" and not _is_secret(path):
        given = repr(detail["input"])
        message = f"{message}; given: {given if len(given) <= _SHOWN else f'{given[:_SHOWN]}…'}"
    return Fault(dotted(path), message, (Found(message, path),))


def _is_secret(path: Path) -> bool:
    return is_sensitive(Inputs.model_fields[str(path[0])])


def _fields_at(path: Path) -> Iterable[str]:
    """Return the fields of the object at a path."""
    model: type[BaseModel] = Inputs
    parts = iter(path)
    for part in parts:
        annotation = model.model_fields[str(part)].annotation
        model = model_inside(annotation) or model
        if _arguments(unwrap(annotation)[0]):
            # The key or the index of an element.
            next(parts, None)
    return model.model_fields


def is_known(value: object) -> bool:
    """Whether a value can be checked at synth: it holds no CDKTF token. Any other `${` is text, as in scripts."""
    return not (isinstance(value, str) and "${TfToken[" in value)


# Rules on single fields.


@dataclass(frozen=True)
class _Choice:
    """One of a few texts, with the name of the field that its message needs."""

    field: str
    values: tuple[str, ...]


_Constraint = Syntax | AtLeast | NotEmpty | Required | _Choice


def _constraints(field: str, annotation: Any, metadata: Sequence[Any]) -> tuple[_Constraint, ...]:
    return _constraints_of(field, annotation, tuple(metadata))


# Asked for every value of every node, about a handful of annotations.
@cache
def _constraints_of(field: str, annotation: Any, metadata: tuple[Any, ...]) -> tuple[_Constraint, ...]:
    _, found = unwrap(annotation, metadata)
    return tuple(
        _Choice(field, entry.values) if isinstance(entry, OneOf) else entry
        for entry in found
        if isinstance(entry, OneOf | Syntax | AtLeast | NotEmpty | Required)
    )


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


@dataclass(frozen=True)
class _Test:
    """How a constraint reads: in words, as a Terraform condition on `value`, and in Python."""

    sentence: str
    condition: str
    holds: Callable[[Any], bool]


_NOT_NULL = _Test("A value that is required must not be null", "value != null", lambda value: value is not None)


def _test(constraint: _Constraint) -> _Test:
    match constraint:
        case Required():
            return _NOT_NULL
        case Syntax(what=what, pattern=pattern, allowed=allowed):
            # Terraform's regular expressions know the POSIX classes that Python's lack.
            compiled = re.compile(pattern.replace("[:cntrl:]", r"\x00-\x1f\x7f").replace("[:space:]", r"\s"))
            return _Test(
                f"{what[0].upper()}{what[1:]} must be {allowed}",
                f'can(regex("{pattern}", value))',
                # Terraform normalizes all texts.
                lambda value: compiled.fullmatch(unicodedata.normalize("NFC", value)) is not None,
            )
        case _Choice(field=field, values=values):
            quoted = ", ".join(f'"{value}"' for value in values)
            return _Test(
                f"{field} must be one of {', '.join(values)}",
                f"contains([{quoted}], value)",
                lambda value: value in values,
            )
        case AtLeast(minimum=minimum):
            return _Test(
                f"These must be whole numbers of at least {minimum}",
                f"value >= {minimum} && floor(value) == value",
                lambda value: value >= minimum,
            )
        case NotEmpty():
            return _Test(
                "A text or list that is not wanted must be left out or null, not empty",
                "length(value) > 0",
                lambda value: len(value) > 0,
            )


def _metadata(field: FieldInfo) -> list[Any]:
    """Return the constraints on a field of an object: those that its declaration names, and that it must be there."""
    return [*field.metadata, Required()] if field.is_required() else field.metadata


_ELEMENT = (Required(),)
"""The constraints on each element of a collection, besides those that its annotation names."""


def _has(constraint: _Constraint, name: str, annotation: Any, metadata: Sequence[Any] = ()) -> bool:
    return constraint in _constraints(name, annotation, metadata)


def _arguments(annotation: Any) -> tuple[Any, ...]:
    """Return the key (if any) and element annotations of a collection; nothing for another type."""
    return get_args(annotation) if get_origin(annotation) in (dict, list) else ()


def _walk(
    value: Any, annotation: Any, metadata: Sequence[Any], at: str, constraint: _Constraint, *, path: Path
) -> Iterator[tuple[str, Any, Path]]:
    """Yield (where, value, path) of everything inside `value` that the constraint is about; twin of `_places`."""
    if value is None:
        return
    name = at.rpartition(".")[2]
    inner, _ = unwrap(annotation)
    if _has(constraint, name, annotation, metadata):
        yield at, value, path
    if isinstance(value, BaseModel):
        for field_name, field in type(value).model_fields.items():
            child = _join(at, field_name)
            below = (*path, field_name)
            inner_value = getattr(value, field_name)
            yield from _walk(inner_value, field.annotation, field.metadata, child, constraint, path=below)
    elif isinstance(value, dict):
        key_annotation, element = _arguments(inner)
        key_name, _item = ITERATORS[name]
        # In the order in which Terraform goes through a map: all keys, then what they stand for.
        for key in sorted(value):
            yield from _walk(key, key_annotation, (), _join(_inside(at), key_name), constraint, path=(*path, key))
        for key, child in sorted(value.items()):
            yield from _walk(child, element, (), _join(_inside(at), key), constraint, path=(*path, key))
    elif isinstance(value, list):
        (element,) = _arguments(inner)
        for index, child in enumerate(value):
            yield from _walk(child, element, (), f"{at}[{index}]", constraint, path=(*path, index))


@dataclass(frozen=True)
class _Leaf:
    """A constrained value: where it is (Terraform template text) and the expression that gives it."""

    at: str
    expression: str
    is_optional: bool


@dataclass(frozen=True)
class _Loop:
    """A collection that holds constrained values, and which of its elements are looked into."""

    head: str
    inside: tuple[_Leaf | _Loop, ...]
    condition: str = ""


def _places(
    annotation: Any, metadata: Sequence[Any], expression: str, at: str, constraint: _Constraint
) -> Iterator[_Leaf | _Loop]:
    """Yield where Terraform finds all that the constraint is about; twin of `_walk`."""
    name = at.rpartition(".")[2]
    inner, _ = unwrap(annotation)
    if _has(constraint, name, annotation, metadata):
        can_be_null = _is_optional(annotation) or Required() in metadata or expression.startswith("try(")
        yield _Leaf(at, expression, can_be_null)
    if _is_model(inner):
        for field_name, field in inner.model_fields.items():
            child = f"{expression}.{field_name}"
            # Only a collection's elements are sure to be there; an object in an object may be null.
            otherwise = '""' if isinstance(constraint, Required) else "null"
            safe = child if "." not in expression else f"try({child}, {otherwise})"
            yield from _places(field.annotation, _metadata(field), safe, _join(at, field_name), constraint)
        return
    if not (arguments := _arguments(inner)):
        return
    key, item = ITERATORS.get(name, ("index", "entry"))
    empty = "{}" if len(arguments) > 1 else "[]"
    collection = f"coalesce({expression}, {empty})" if _is_optional(annotation) else expression
    head = f"for {key}, {item} in {collection}"
    if len(arguments) > 1:
        inside = _inside(at)
        nested = [*_places(arguments[0], (), key, _join(inside, key), constraint)]
        nested += _places(arguments[1], _ELEMENT, item, _join(inside, f"${{{key}}}"), constraint)
    else:
        nested = [*_places(arguments[0], _ELEMENT, item, f"{at}[${{{key}}}]", constraint)]
    # An object in a collection may be null in Terraform; nothing is inside it then.
    themselves = tuple(place for place in nested if isinstance(place, _Leaf) and place.expression in (key, item))
    if themselves:
        yield _Loop(head, themselves)
    if within := tuple(place for place in nested if place not in themselves):
        yield _Loop(head, within, f"{item} != null")


def _offenders(places: Sequence[_Leaf | _Loop], condition: str, *, show: bool) -> str:
    """Return the Terraform expression that lists the places whose `value` fails a condition."""
    chain: list[_Leaf | _Loop] = []
    level = tuple(places)
    while len(level) == 1:
        chain.append(level[0])
        level = level[0].inside if isinstance(level[0], _Loop) else ()
    if len(chain) > 1 and isinstance(chain[-1], _Leaf):
        leaf = chain[-1]
        loops = [loop for loop in chain if isinstance(loop, _Loop)]
        failed = _failed(condition, leaf.expression, is_optional=leaf.is_optional)
        listed = f'"{leaf.at} = ${{{leaf.expression}}}"' if show else _quoted(leaf.at)
        for loop in reversed(loops):
            listed = _for(loop.head, listed, loop.condition, failed)
            failed = ""
        return listed if len(loops) == 1 else f"flatten({listed})"

    text = '"${found.at} = ${found.value}"' if show else "found.at"
    listed = f"[{', '.join(_listed(place) for place in places)}]"
    if len(places) == 1 and isinstance(places[0], _Loop):
        listed = _listed(places[0])
    source = listed if all(isinstance(place, _Leaf) for place in places) else f"flatten({listed})"
    return f"[for found in {source} : {text} if {_failed(condition, 'found.value', is_optional=True)}]"


def _listed(place: _Leaf | _Loop) -> str:
    if isinstance(place, _Leaf):
        return f"{{ at = {_quoted(place.at)}, value = {place.expression} }}"
    return _for(place.head, f"[{', '.join(_listed(inside) for inside in place.inside)}]", place.condition)


def _quoted(at: str) -> str:
    """Return a Terraform template, or the expression that is all of it."""
    alone = re.fullmatch(r"\$\{(\w+)\}", at)
    return alone[1] if alone else f'"{at}"'


def _for(head: str, element: str, *conditions: str) -> str:
    """Return a Terraform list of what a loop gives for the elements that fulfil all conditions."""
    wanted = " && ".join(condition for condition in conditions if condition)
    return f"[{head} : {element}{wanted and f' if {wanted}'}]"


def _failed(condition: str, expression: str, *, is_optional: bool) -> str:
    if condition == _NOT_NULL.condition:
        return f"{expression} == null"
    test = re.sub(r"\bvalue\b", expression, condition)
    failed = (
        f"!{test}" if test.endswith(")") and " " not in test.partition("(")[0] and "&&" not in test else f"!({test})"
    )
    return f"{expression} != null && {failed}" if is_optional else failed


def _join(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _inside(at: str) -> str:
    """Return where the elements of a collection are: those of a variable go by their key alone."""
    return at if "." in at else ""


def _is_optional(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return _is_optional(get_args(annotation)[0])
    return types.NoneType in get_args(annotation)


def _collect(annotation: Any, metadata: Sequence[Any], name: str, into: dict[_Constraint, None]) -> None:
    """Gather the constraints on a field and below it, in the order of declaration."""
    for constraint in _constraints(name, annotation, metadata):
        into.setdefault(constraint)
    inner, _ = unwrap(annotation)
    if _is_model(inner):
        for field_name, field in inner.model_fields.items():
            _collect(field.annotation, _metadata(field), field_name, into)
    for argument in _arguments(inner):
        _collect(argument, _ELEMENT, name, into)


def _field_rules(variable: str) -> Iterator[Rule]:
    field = Inputs.model_fields[variable]
    constraints: dict[_Constraint, None] = {}
    _collect(field.annotation, field.metadata, variable, constraints)
    for constraint in constraints:
        yield _field_rule(variable, constraint)


def _json_encoded(value: object) -> str:
    """Return what Terraform's function jsonencode makes of a value."""
    escaped = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}
    return json.dumps(value, ensure_ascii=False).translate(escaped)


def _field_rule(variable: str, constraint: _Constraint) -> Rule:
    field = Inputs.model_fields[variable]
    test = _test(constraint)
    show = not isinstance(constraint, NotEmpty | Required)
    reference = f"var.{variable}"

    unwrapped, _ = unwrap(field.annotation)
    is_scalar = not _is_model(unwrapped) and not _arguments(unwrapped)

    def find(inputs: Inputs) -> Iterator[Found]:
        value = getattr(inputs, variable)
        for at, inner, path in _walk(value, field.annotation, field.metadata, variable, constraint, path=(variable,)):
            if is_known(inner) and not test.holds(inner):
                yield Found(_json_encoded(inner) if is_scalar else f"{at} = {inner}" if show else at, path)

    if is_scalar:
        condition = re.sub(r"\bvalue\b", reference, test.condition)
        if _is_optional(field.annotation):
            condition = f"{reference} == null || {condition}"
        given = "" if is_sensitive(field) or not show else f"; given: {variable} = ${{jsonencode({reference})}}"
        # "A name must be ..." and the like, of this variable.
        sentence = f"{variable} must {test.sentence.partition(' must ')[2]}"
        sentence = sentence.replace("be whole numbers", "be a whole number")
        if isinstance(constraint, NotEmpty):
            sentence = f"{variable} must be null or not empty"
        return Rule(variable, sentence, condition, given, find)

    places = list(_places(field.annotation, field.metadata, reference, variable, constraint))
    offenders = _offenders(places, test.condition, show=show)
    given = f'; given: ${{join(", ", {offenders})}}'
    return Rule(variable, test.sentence, f"length({offenders}) == 0", given, find)


# Rules between fields.


def _nodes_rule(
    sentence: str,
    offenders: str,
    find: Callable[[Inputs], Iterable[Found]],
    *,
    variable: str = "nodes",
    needs_all: bool = False,
) -> Rule:
    given = f'; given: ${{join(", ", {offenders})}}'
    return Rule(variable, sentence, f"length({offenders}) == 0", given, find, needs_all)


def _node(hostname: str) -> Found:
    return Found(hostname, ("nodes", hostname))


def _unique_hostnames() -> Rule:
    """FR-035. The keys of a map are unique as they stand; hostnames are so regardless of case."""

    def find(inputs: Inputs) -> Iterator[Found]:
        spelled = defaultdict(list)
        for hostname in sorted(inputs.nodes):
            spelled[hostname.lower()].append(hostname)
        return (Found(", ".join(same), ("nodes", same[-1])) for same in spelled.values() if len(same) > 1)

    offenders = (
        "[for same in values({ for hostname in keys(var.nodes) : lower(hostname) => hostname... }) : "
        'join(", ", same) if length(same) > 1]'
    )
    return _nodes_rule("Hostnames must differ in more than upper and lower case", offenders, find)


def _no_numeric_hostname() -> Rule:
    return _nodes_rule(
        "A hostname must not consist of digits only",
        '[for hostname in keys(var.nodes) : hostname if can(regex("^[0-9]+$", hostname))]',
        lambda inputs: [_node(hostname) for hostname in sorted(inputs.nodes) if re.fullmatch("[0-9]+", hostname)],
    )


def _unique_addresses(sentence: str, attribute: str, boot: str, bmc: str, normal: str) -> Rule:
    """Addresses of boot, BMC and further interfaces, of all nodes together; what `interfaces` overrides is left out."""

    def find(inputs: Inputs) -> Iterator[Found]:
        owners = defaultdict(list)
        for hostname, node in sorted(inputs.nodes.items()):
            claims: dict[str, tuple[str | None, Path]] = {
                field: (getattr(node, field), (field,)) for field in (boot, bmc)
            }
            for name, interface in sorted(node.interfaces.items()):
                field = {node.boot_interface: boot, node.bmc_interface: bmc}.get(name, f"interfaces.{name}.{attribute}")
                if (value := getattr(interface, attribute)) is not None:
                    claims[field] = value, ("interfaces", name, attribute)
            for field, (value, path) in claims.items():
                if value is not None and is_known(value):
                    claim = Found(f"{hostname}.{field}", ("nodes", hostname, *path))
                    owners[value.replace("-", ":").lower()].append(claim)
        for value, claimed in sorted(owners.items()):
            if len(claimed) > 1:
                names = ", ".join(sorted(claim.text for claim in claimed))
                yield Found(f"{value} ({names})", claimed[-1].path)

    owners = f"""\
{{
  for claim in flatten([for hostname, node in var.nodes : [
    for field, value in merge(
      {{ {boot} = node.{boot}, {bmc} = node.{bmc} }},
      {{
        for name, interface in node.interfaces :
        lookup(
          {{ (node.boot_interface) = "{boot}", (node.bmc_interface) = "{bmc}" }},
          name,
          "interfaces.${{name}}.{attribute}"
        ) => interface.{attribute}
        if interface != null && interface.{attribute} != null
      }},
    ) : {{ value = {normal}, owner = "${{hostname}}.${{field}}" }} if value != null
  ] if node != null]) : claim.value => claim.owner...
}}"""
    offenders = f'[for value, owners in {owners} : "${{value}} (${{join(", ", sort(owners))}})" if length(owners) > 1]'
    return _nodes_rule(sentence, offenders, find)


def _interface_rule(sentence: str, condition: str, holds: Callable[[Any, str, Any], bool]) -> Rule:
    """Build a rule about each entry of `interfaces`; the condition sees hostname, node, name and interface."""

    def find(inputs: Inputs) -> Iterator[Found]:
        for hostname, node in sorted(inputs.nodes.items()):
            for name, interface in sorted(node.interfaces.items()):
                if not holds(node, name, interface):
                    yield Found(f"{hostname}.interfaces.{name}", ("nodes", hostname, "interfaces", name))

    offenders = (
        "flatten([for hostname, node in var.nodes : [for name, interface in node.interfaces : "
        f'"${{hostname}}.interfaces.${{name}}" if interface != null && !({condition})] if node != null])'
    )
    return _nodes_rule(sentence, offenders, find, needs_all=True)


def _interface_rules() -> Iterator[Rule]:
    yield _interface_rule(
        "An interface with dhcp = true has no static ip, and the boot and BMC interface have theirs from management_ip "
        "and ipmi_ip",
        "interface.dhcp != true || "
        "(interface.ip == null && !contains([node.boot_interface, node.bmc_interface], name))",
        lambda node, name, interface: (
            not interface.dhcp or (interface.ip is None and name not in (node.boot_interface, node.bmc_interface))
        ),
    )
    yield _interface_rule(
        "An interface of type bond must name its members",
        'interface.type != "bond" || interface.members != null',
        lambda _node, _name, interface: interface.type != "bond" or interface.members is not None,
    )
    yield _interface_rule(
        "Only an interface of type bond has members and bond_mode",
        'interface.type == "bond" || (interface.members == null && interface.bond_mode == null)',
        lambda _node, _name, interface: (
            interface.type == "bond" or (interface.members is None and interface.bond_mode is None)
        ),
    )
    yield _interface_rule(
        "The members of a bond must be other interfaces of its node",
        "length(setsubtract([for member in coalesce(interface.members, []) : member if member != null], "
        "setsubtract(concat([node.boot_interface, node.bmc_interface], keys(node.interfaces)), [name]))) == 0",
        lambda node, name, interface: (
            set(interface.members or ()) <= {node.boot_interface, node.bmc_interface, *node.interfaces} - {name}
        ),
    )
    yield _interface_rule(
        "The BMC interface, and no other, is of type bmc",
        '(coalesce(interface.type, name == node.bmc_interface ? "bmc" : "physical") == "bmc") == '
        "(name == node.bmc_interface)",
        lambda node, name, interface: (
            ((interface.type or ("bmc" if name == node.bmc_interface else "physical")) == "bmc")
            == (name == node.bmc_interface)
        ),
    )


def _distinct_own_interfaces() -> Rule:
    return _nodes_rule(
        "The boot interface and the BMC interface of a node must have different names",
        "[for hostname, node in var.nodes : hostname if node != null && node.boot_interface == node.bmc_interface]",
        lambda inputs: [
            _node(hostname)
            for hostname, node in sorted(inputs.nodes.items())
            if node.boot_interface == node.bmc_interface
        ],
    )


def _few_interfaces(most: int) -> Rule:
    """Limit interfaces: the provider wants their number fixed in the text, so the module has a block per number."""
    return _nodes_rule(
        f"A node can have at most {most} interfaces besides boot and BMC interface (the generator's option for more: "
        "extra interfaces)",
        '[for hostname, node in var.nodes : "${hostname} has ${length(setsubtract(keys(node.interfaces), '
        '[node.boot_interface, node.bmc_interface]))}" if node != null && '
        f"length(setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface])) > {most}]",
        lambda inputs: [
            Found(f"{hostname} has {number}", ("nodes", hostname, "interfaces"))
            for hostname, node in sorted(inputs.nodes.items())
            if (number := len(node.interfaces.keys() - {node.boot_interface, node.bmc_interface})) > most
        ],
    )


def _power_nodes_known() -> Rule:
    offenders = (
        "setsubtract([for hostname in coalesce(var.power_nodes, []) : hostname if hostname != null], keys(var.nodes))"
    )
    return _nodes_rule(
        "power_nodes must name keys of nodes",
        offenders,
        lambda inputs: [
            Found(hostname, ("power_nodes", (inputs.power_nodes or []).index(hostname)))
            for hostname in sorted({*(inputs.power_nodes or ())} - inputs.nodes.keys())
            if is_known(hostname)
        ],
        variable="power_nodes",
        needs_all=True,
    )


def _order_without_repeats() -> Rule:
    def find(inputs: Inputs) -> Iterator[Found]:
        order = inputs.provisioning_order
        for hostname in sorted({name for name in order if order.count(name) > 1}):
            yield Found(hostname, ("provisioning_order", order.index(hostname, order.index(hostname) + 1)))

    return _nodes_rule(
        "provisioning_order must name each hostname once",
        "[for hostname, places in { for hostname in var.provisioning_order : hostname => hostname... "
        "if hostname != null } : hostname "
        "if length(places) > 1]",
        find,
        variable="provisioning_order",
    )


def _enough_steps(most: int) -> Rule:
    """More nodes than steps would leave some without power, silently."""
    targets = (
        "setintersection([for index, hostname in concat(var.provisioning_order, "
        "sort(setsubtract(keys(var.nodes), var.provisioning_order))) : hostname "
        f"if index >= {most}], coalesce(var.power_nodes, keys(var.nodes)))"
    )
    applies = 'var.provisioning_mode == "sequential" && var.power_action != null'

    def find(inputs: Inputs) -> list[Found]:
        if inputs.provisioning_mode != "sequential" or inputs.power_action is None:
            return []
        order = [*inputs.provisioning_order, *sorted(inputs.nodes.keys() - set(inputs.provisioning_order))]
        meant = inputs.nodes.keys() if inputs.power_nodes is None else inputs.power_nodes
        return [_node(hostname) for hostname in sorted({*order[most:]} & {*meant})]

    return Rule(
        "provisioning_mode",
        f"Sequential provisioning has {most} steps, and each node of provisioning_order and nodes takes one, by "
        "hostname unless provisioning_order says otherwise; name the nodes to power first there, or use parallel, or "
        "generate the module with more steps; nodes without a step",
        f"!({applies}) || length({targets}) == 0",
        f': ${{join(", ", {targets})}}',
        find,
        needs_all=True,
    )


def _both_credentials() -> Rule:
    return Rule(
        "bmc_username",
        "bmc_username and bmc_password must be given together, or both be null",
        "(var.bmc_username == null) == (var.bmc_password == null)",
        "",
        lambda inputs: (
            [Found("one of them", ("bmc_username",))]
            if (inputs.bmc_username is None) != (inputs.bmc_password is None)
            else []
        ),
        needs_all=True,
    )


def _credentials_for_bmc_settings() -> Rule:
    """BCM takes the whole BMC settings of the nearest level: a category's without credentials hide the cluster's."""
    given = "[for name, category in var.categories : name if category != null && category.bmc_settings != null]"
    return Rule(
        "categories",
        "bmc_settings of a category need bmc_username and bmc_password: without them they would hide the credentials "
        "that BCM has for the cluster; categories with bmc_settings",
        f"var.bmc_username != null || length({given}) == 0",
        f': ${{join(", ", {given})}}',
        lambda inputs: (
            [
                Found(name, ("categories", name, "bmc_settings"))
                for name, category in sorted(inputs.categories.items())
                if category.bmc_settings is not None
            ]
            if inputs.bmc_username is None
            else []
        ),
        needs_all=True,
    )


def rules(*, steps: int | None = MAX_STEPS, extra_interfaces: int | None = MAX_EXTRA_INTERFACES) -> tuple[Rule, ...]:
    """Return every rule, in the order in which variables.tf states them; None stands for no limit."""
    between = [
        _unique_hostnames(),
        _no_numeric_hostname(),
        _unique_addresses(
            "MAC addresses must be unique (FR-036)", "mac", "mac", "bmc_mac", 'lower(replace(value, "-", ":"))'
        ),
        _unique_addresses("IP addresses must be unique", "ip", "management_ip", "ipmi_ip", "value"),
        _distinct_own_interfaces(),
        *_interface_rules(),
        *([] if extra_interfaces is None else [_few_interfaces(extra_interfaces)]),
        _both_credentials(),
        _credentials_for_bmc_settings(),
        _power_nodes_known(),
        _order_without_repeats(),
        *([] if steps is None else [_enough_steps(steps)]),
    ]
    return tuple(
        rule
        for variable in Inputs.model_fields
        for rule in [*_field_rules(variable), *(rule for rule in between if rule.variable == variable)]
    )
