"""The rules on the inputs: each is a sentence, a condition for Terraform and a predicate for Python.

Terraform checks a rule in a `validation` block of variables.tf, or in the preflight of data.tf if the rule needs local
values. Python checks the same rules when an app or an inventory is synthesized. Both refuse the same inputs, with the
same sentence, and name the same nodes; one table of good and bad values tests both.
"""

from __future__ import annotations

import copy
import ipaddress
import json
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ValidationError

from bcm_node_provisioning.inputs import Inputs, Interface, Model, is_known, is_sensitive, unwrap
from bcm_yaml import dotted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pydantic_core import ErrorDetails

    from bcm_node_provisioning.inputs import Node

STEPS = 32
"""Steps of the sequential chain of the general form, unless generated otherwise."""

EXTRA_INTERFACES = 13
"""Interfaces besides boot and BMC interface in the general form, unless generated otherwise: those of a DGX H100."""

PATTERNS: Mapping[str, str] = {
    "hostname_pattern": "^([0-9][0-9-]*)?[a-z]([a-z0-9-]*[a-z0-9])?$",
    "mac_pattern": "^([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}$",
    "name_pattern": "^[^[:space:]]([^[:cntrl:]]*[^[:space:]])?$",
    "interface_pattern": "^[A-Za-z][A-Za-z0-9_-]{0,62}$",
    "ipv4_pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",
    "power_control_pattern": "^(none|ipmi[0-9]*)$",
    "disksetup_pattern": "^(<[?]xml[^>]*[?]>)?([[:space:]]|<!--(?s:.*?)-->)*<diskSetup[[:space:]/>]",
}
"""The formats, as constants of the module, in a syntax that is valid in Terraform and, converted below, in Python."""

_COMPILED = {
    name: re.compile(pattern.replace("[:cntrl:]", r"\x00-\x1f\x7f").replace("[:space:]", r"\s").replace("$", r"\Z"))
    for name, pattern in PATTERNS.items()
}

Path = tuple[str | int, ...]
"""A position in the inputs: names, keys and indexes from the top."""

WRONG = "${TfToken[wrong]}"
"""The value of a string that is missing or of another type: like a token, it breaks no rule."""


@dataclass(frozen=True)
class Rule:
    """One rule on the inputs.

    Attributes:
        variable: the input whose validation block states the rule; for a rule of the preflight, the input it is about.
        sentence: what must hold, without a full stop.
        condition: Terraform expression, true when the rule holds; empty for a rule of the preflight.
        wrong: Terraform template that names what is wrong; for a rule of the preflight, the expression of its list.
            Empty if the sentence is enough.
        find: returns the places at which the inputs break the rule.
        advice: sentences that follow the list.
        name: for a rule of the preflight, the name of its list among the module's problems.
        needs_all: whether the rule needs complete inputs, because leaving out a wrong part could break or satisfy it.
        listing: the words before the list.
    """

    variable: str
    sentence: str
    condition: str
    wrong: str
    find: Callable[[Inputs], Iterable[Path]]
    advice: str = ""
    name: str = ""
    needs_all: bool = False
    listing: str = "wrong"

    @property
    def error_message(self) -> str:
        """The message as a Terraform template."""
        return self._message(f"${{local.listed.{self.name}}}" if self.name else self.wrong)

    def problem(self, inputs: Inputs, paths: Sequence[Path]) -> Problem:
        """Return the problem of inputs that break the rule at these places."""
        return Problem(
            self.variable,
            self._message(", ".join(_label(inputs, path) for path in paths)),
            tuple(Place(path, self._message(_label(inputs, path))) for path in paths),
        )

    def _message(self, listed: str) -> str:
        listing = f"; {self.listing}: {listed}" if self.wrong else ""
        return f"{self.sentence}{listing}.{self.advice and f' {self.advice}'}"


@dataclass(frozen=True)
class Place:
    """A place at which a rule is broken, and the message for it alone."""

    path: Path
    message: str


@dataclass(frozen=True)
class Problem:
    """An error in the inputs.

    Attributes:
        where: the input, or the path of the field.
        message: what is wrong, what was given, and what is allowed.
        places: each place at which it is wrong.
    """

    where: str
    message: str
    places: tuple[Place, ...]

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class InputError(ValueError):
    """All errors in one set of inputs."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(f"{len(problems)} error{'s' if len(problems) > 1 else ''} in the inputs:\n{lines}")


def accept(data: Mapping[str, Any], rules: Iterable[Rule]) -> Inputs:
    """Build Inputs from plain data; raises InputError with every problem of the data."""
    inputs, problems = examine(data, rules)
    if problems:
        raise InputError(problems)
    return inputs


def examine(data: Mapping[str, Any], rules: Iterable[Rule]) -> tuple[Inputs, list[Problem]]:
    """Return inputs made from plain data, and every problem: wrong types, unknown or missing fields, broken rules.

    Left out of the inputs are a field that does not exist, and a wrong or missing value of a string; of another wrong
    value, its node, category or input as a whole. The rules are checked on the rest. A string that holds a CDKTF token
    is not known yet, so it breaks no rule here.
    """
    sound: dict[str, Any] = dict(data)
    problems: list[Problem] = []
    is_whole = True
    while True:
        try:
            inputs = Inputs.model_validate(sound)
            break
        except ValidationError as error:
            details = error.errors(include_url=False)
        if not problems:
            sound = copy.deepcopy(sound)
            # Only the first validation counts: later ones report what was left out.
            problems = [_shape_problem(detail) for detail in details]
        left = [detail["loc"] for detail in details if not _leave_out_field(sound, detail)]
        is_whole = is_whole and not left
        for name, *rest in {tuple(map(str, path[:2])): None for path in left}:
            if rest and isinstance(sound.get(name), dict) and name in ("nodes", "categories"):
                # pydantic reports a key that is not a string as a string.
                sound[name] = {key: value for key, value in sound[name].items() if str(key) not in rest}
            elif name == "nodes":
                sound[name] = {}
            else:
                sound.pop(name, None)
    for rule in rules:
        if (is_whole or not rule.needs_all) and (paths := list(rule.find(inputs))):
            problems.append(rule.problem(inputs, paths))
    return inputs, problems


def _leave_out_field(sound: dict[str, Any], detail: ErrorDetails) -> bool:
    """Leave out a wrong field; return whether that was possible, and rules on several inputs still hold without it."""
    *path, name = detail["loc"]
    parent: Any = sound
    try:
        for part in path:
            parent = parent[part]
    except (KeyError, TypeError):
        return False
    model = _model_at(path)
    # pydantic reports a key that is not a string as a string.
    if not isinstance(parent, dict) or model is None or name == "[key]":
        return False
    if detail["type"] == "extra_forbidden":
        # An input that is misspelt may be the one that a rule misses.
        del parent[name]
        return bool(path)
    field = model.model_fields[str(name)]
    if unwrap(field.annotation)[0] is not str:
        return False
    parent[str(name)] = WRONG
    return True


def _model_at(path: Iterable[str | int]) -> type[Model] | None:
    """Return the model of the object at a path of the inputs; nothing where a mapping, a list or a value stands."""
    inner: Any = Inputs
    for part in path:
        is_model = isinstance(inner, type) and issubclass(inner, Model)
        inner, _ = unwrap(inner.model_fields[str(part)].annotation if is_model else get_args(inner)[-1])
    return inner if isinstance(inner, type) and issubclass(inner, Model) else None


def _label(inputs: Inputs, path: Path) -> str:
    """Return how messages name a place: nodes and categories by their names only, with the value if it is plain."""
    value: Any = inputs
    for part in path:
        if isinstance(value, BaseModel):
            value = getattr(value, str(part))
        else:
            value = value.get(part) if isinstance(value, dict) else value[part]
    where = dotted(path[1:] if path[0] in ("nodes", "categories") and len(path) > 1 else path)
    is_shown = isinstance(value, str | int | list | None) and not is_sensitive(Inputs.model_fields[str(path[0])])
    return f"{where} = {_shown(value)}" if is_shown else where


_SHOWN = 80
"""Characters of a value that a message repeats."""


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _shape_problem(detail: ErrorDetails) -> Problem:
    path = tuple(part for part in detail["loc"] if part != "[key]")
    message = detail["msg"].removeprefix("Value error, ")
    field = Inputs.model_fields.get(str(path[0]))
    given = "" if field is None or is_sensitive(field) else f"; given: {_shown(detail['input'])}"
    if detail["type"] == "extra_forbidden":
        # The message omits the value, because the input may be a secret with a misspelt name.
        model = _model_at(path[:-1])
        message = f"no such input; allowed: {', '.join(model.model_fields if model else ())}"
    elif detail["type"] == "missing":
        message = "is required"
    elif detail["input"] is None:
        message = "must not be null"
    elif detail["type"] == "string_type" and not isinstance(detail["input"], dict | list):
        # YAML reads some unquoted values as numbers, dates or booleans.
        message = f"must be a string: put the value in quotes{given}"
    else:
        message = f"{message[:1].lower()}{message[1:]}{given}"
    return Problem(dotted(path), message, (Place(path, message),))


def _matches(pattern: str, value: str | None) -> bool:
    return value is not None and (not is_known(value) or _COMPILED[pattern].search(value) is not None)


def _joined(texts: str) -> str:
    """Return the template that joins a list of strings, given as a Terraform expression."""
    return f'${{join(", ", {texts})}}'


def _negated(condition: str) -> str:
    return f"!({condition})" if re.search(r" (\|\||&&|[=!<>]=|<|>) ", condition) else f"!{condition}"


def _node_rule(
    sentence: str, field: str, holds: str, check: Callable[[Node], bool], *, advice: str = "", name: str = "node"
) -> Rule:
    """Build a rule about one field of each node, for a condition on `hostname` and `node`."""
    source = "values(var.nodes)" if "hostname" not in holds else f"hostname, {name} in var.nodes"
    source = f"{name} in values(var.nodes)" if source.startswith("values") else source
    return Rule(
        "nodes",
        sentence,
        f"alltrue([for {source} : {holds}])",
        _joined(
            f'[\n  for hostname, node in var.nodes : "${{hostname}}.{field} = ${{jsonencode(node.{field})}}"\n'
            f"  if {_negated(holds)}\n]"
        ),
        lambda inputs: [
            ("nodes", hostname, field)
            for hostname, node in sorted(inputs.nodes.items())
            if is_known(getattr(node, field)) and not check(node)
        ],
        advice,
    )


def _interface_rule(
    sentence: str,
    field: str | None,
    holds: str,
    check: Callable[[Node, str, Interface], bool],
    *,
    advice: str = "",
) -> Rule:
    """Build a rule about each entry of `interfaces`, for a condition on `node`, `name` and `interface`."""
    shown = f".{field} = ${{jsonencode(interface.{field})}}" if field else ""
    key = f"${{hostname}}.interfaces.${{name}}{shown}"

    def find(inputs: Inputs) -> Iterator[Path]:
        for hostname, node in sorted(inputs.nodes.items()):
            for name, interface in sorted(node.interfaces.items()):
                is_unknown = field and not is_known(getattr(interface, field))
                if is_known(name) and not is_unknown and not check(node, name, interface):
                    yield ("nodes", hostname, "interfaces", name, *([field] if field else []))

    return Rule(
        "nodes",
        sentence,
        f"alltrue(flatten([for node in values(var.nodes) : [\n  for name, interface in node.interfaces : {holds}\n]]))",
        _joined(
            "flatten([for hostname, node in var.nodes : [\n"
            f'  for name, interface in node.interfaces : "{key}"\n  if {_negated(holds)}\n]])'
        ),
        find,
        advice,
    )


def _optional(text: str, holds: str) -> str:
    """Return the condition on a string that may be null or empty, which coalesce() skips."""
    return f"{holds} || !can(coalesce({text}))"


def _node_rules() -> Iterator[Rule]:
    yield Rule(
        "nodes",
        "A hostname must consist of lower-case letters, digits and hyphens, with at least one letter and no hyphen at "
        "its ends",
        "alltrue([for hostname, node in var.nodes : can(regex(local.hostname_pattern, hostname)) || !node.manage])",
        _joined(
            "[\n  for hostname, node in var.nodes : jsonencode(hostname)\n"
            "  if !(can(regex(local.hostname_pattern, hostname)) || !node.manage)\n]"
        ),
        lambda inputs: [
            ("nodes", hostname)
            for hostname, node in sorted(inputs.nodes.items())
            if node.manage and not _matches("hostname_pattern", hostname)
        ],
        "The provider accepts no other names: rename the device in BCM, or set manage = false.",
    )
    yield Rule(
        "nodes",
        "Hostnames must be unique, ignoring upper and lower case",
        "length(toset([for hostname in keys(var.nodes) : lower(hostname)])) == length(var.nodes)",
        _joined(
            "[\n  for names in values({ for hostname in keys(var.nodes) : lower(hostname) => hostname... }) : "
            'join(" and ", names)\n  if length(names) > 1\n]'
        ),
        lambda inputs: [
            ("nodes", hostname)
            for hostname in sorted(inputs.nodes)
            if [other.lower() for other in inputs.nodes].count(hostname.lower()) > 1
        ],
    )
    yield _node_rule(
        "mac must be six pairs of hexadecimal digits, for example 02:5e:00:00:07:01",
        "mac",
        "can(regex(local.mac_pattern, node.mac))",
        lambda node: _matches("mac_pattern", node.mac),
    )
    yield _node_rule(
        "bmc_mac must be six pairs of hexadecimal digits",
        "bmc_mac",
        _optional("node.bmc_mac", "can(regex(local.mac_pattern, node.bmc_mac))"),
        lambda node: node.bmc_mac is None or _matches("mac_pattern", node.bmc_mac),
    )
    yield _interface_rule(
        "mac of an interface must be six pairs of hexadecimal digits",
        "mac",
        _optional("interface.mac", "can(regex(local.mac_pattern, interface.mac))"),
        lambda _node, _name, interface: interface.mac is None or _matches("mac_pattern", interface.mac),
        advice="Omit the mac of an InfiniBand interface, whose address is longer.",
    )
    yield _unique_macs()
    yield _node_rule(
        "category must be a name without blanks at its ends",
        "category",
        "can(regex(local.name_pattern, node.category))",
        lambda node: _matches("name_pattern", node.category),
    )
    yield _node_rule(
        "management_ip must be an IPv4 address, for example 10.184.162.105",
        "management_ip",
        "can(regex(local.ipv4_pattern, node.management_ip))",
        lambda node: _matches("ipv4_pattern", node.management_ip),
    )
    yield _node_rule(
        "ipmi_ip must be an IPv4 address, for example 10.229.10.205",
        "ipmi_ip",
        "can(regex(local.ipv4_pattern, node.ipmi_ip)) || (!node.manage && !can(coalesce(node.ipmi_ip)))",
        lambda node: _matches("ipv4_pattern", node.ipmi_ip) or (not node.manage and not node.ipmi_ip),
        advice="A node without a BMC can only be used with manage = false and ipmi_ip = null.",
    )
    yield _node_rule(
        "power_control must be none, ipmi, or the name of an IPMI interface such as ipmi0",
        "power_control",
        "can(regex(local.power_control_pattern, node.power_control)) || !node.manage",
        lambda node: _matches("power_control_pattern", node.power_control) or not node.manage,
        advice="No other value is known to every provider and to BCM; set manage = false for such a node.",
    )
    yield _node_rule(
        "boot_interface must differ from bmc_interface",
        "boot_interface",
        "node.boot_interface != node.bmc_interface",
        lambda node: node.boot_interface != node.bmc_interface,
    )


def _interface_rules() -> Iterator[Rule]:
    names = "concat([node.boot_interface, node.bmc_interface], keys(node.interfaces))"
    wrong_names = f"[for name in {names} : name if !can(regex(local.interface_pattern, name))]"
    yield Rule(
        "nodes",
        "An interface name must be a letter, then letters, digits, '_' and '-'",
        f"alltrue([\n  for node in values(var.nodes) : length({wrong_names}) == 0\n  if node.manage\n])",
        _joined(
            f"flatten([for hostname, node in var.nodes : [\n  for name in {names} : "
            '"${hostname}: ${jsonencode(name)}"\n'
            "  if node.manage && !can(regex(local.interface_pattern, name))\n]])"
        ),
        _wrong_interface_names,
        "The provider cannot write VLAN or alias interfaces (bond0.3100, eth0:1): register such a node with cmsh and "
        "set manage = false.",
    )
    yield _interface_rule(
        "ip of an interface must be an IPv4 address",
        "ip",
        _optional("interface.ip", "can(regex(local.ipv4_pattern, interface.ip))"),
        lambda _node, _name, interface: interface.ip is None or _matches("ipv4_pattern", interface.ip),
    )
    yield _interface_rule(
        "ipv6_ip of an interface must be an IPv6 address",
        "ipv6_ip",
        _optional("interface.ipv6_ip", 'can(cidrhost("${interface.ipv6_ip}/128", 0))'),
        lambda _node, _name, interface: interface.ipv6_ip is None or _is_ipv6(interface.ipv6_ip),
    )
    yield _interface_rule(
        "dhcp = true cannot be combined with ip and is not allowed for the boot and the BMC interface",
        None,
        "interface.dhcp != true || "
        "(!can(coalesce(interface.ip)) && !contains([node.boot_interface, node.bmc_interface], name))",
        lambda node, name, interface: (
            not interface.dhcp or (interface.ip is None and name not in (node.boot_interface, node.bmc_interface))
        ),
    )
    yield _interface_rule(
        'members and bond_mode require type = "bond"',
        None,
        'try(interface.type == "bond", false) || '
        "(try(length(interface.members), 0) == 0 && !can(coalesce(interface.bond_mode)))",
        lambda _node, _name, interface: _may_be_bond(interface) or not (interface.members or interface.bond_mode),
    )
    yield _interface_rule(
        'type must be "bmc" for the BMC interface, and "physical" or "bond" for any other',
        "type",
        _optional(
            "interface.type",
            'contains(name == node.bmc_interface ? ["bmc"] : ["physical", "bond"], interface.type) || !node.manage',
        ),
        lambda node, name, interface: (
            interface.type in (None, *(["bmc"] if name == node.bmc_interface else ["physical", "bond"]))
            or not node.manage
        ),
        advice="InfiniBand ports are physical. The provider cannot write VLAN, alias, bridge or tunnel interfaces: "
        "register such a node with cmsh and set manage = false.",
    )


def _may_be_bond(interface: Interface) -> bool:
    return interface.type == "bond" or not is_known(interface.type)


def _wrong_interface_names(inputs: Inputs) -> Iterator[Path]:
    for hostname, node in sorted(inputs.nodes.items()):
        fields = {field: getattr(node, field) for field in ("boot_interface", "bmc_interface")}
        places: list[tuple[Path, str]] = [((field,), name) for field, name in fields.items()]
        places += [(("interfaces", name), name) for name in sorted(node.interfaces) if name not in fields.values()]
        for path, name in places if node.manage else ():
            if not _matches("interface_pattern", name):
                yield ("nodes", hostname, *path)


def _is_ipv6(text: str) -> bool:
    if not is_known(text):
        return True
    try:
        return not ipaddress.IPv6Address(text).scope_id
    except ValueError:
        return False


def _unique_macs() -> Rule:
    """FR-036, between nodes. The preflight checks the interfaces of one node, some of which may share an address."""

    def find(inputs: Inputs) -> list[Path]:
        given: list[tuple[Path, str | None]] = []
        for hostname, node in inputs.nodes.items():
            given += [(("nodes", hostname, field), getattr(node, field)) for field in ("mac", "bmc_mac")]
            given += [
                (("nodes", hostname, "interfaces", name, "mac"), interface.mac)
                for name, interface in node.interfaces.items()
            ]
        return _repeated(given, between_nodes=True)

    # transpose() turns the addresses of each node into the nodes of each address.
    owners = (
        "transpose({ for hostname, node in var.nodes : hostname => [\n"
        "  for mac in concat([node.mac, node.bmc_mac], values(node.interfaces)[*].mac) : "
        'lower(replace(mac, "-", ":"))\n'
        "  if can(coalesce(mac))\n"
        "] })"
    )
    return Rule(
        "nodes",
        "MAC addresses must be unique",
        f"alltrue([for hostnames in values({owners}) : length(toset(hostnames)) == 1])",
        _joined(
            f'[for mac, hostnames in {owners} : "${{mac}} (${{join(", ", toset(hostnames))}})" '
            "if length(toset(hostnames)) > 1]"
        ),
        find,
        "Omit the mac of a port that has the same address on every machine, such as the USB port of a BMC.",
    )


def _few_interfaces(most: int) -> Rule:
    """Limit the number of interfaces: the module has a block for each number, because the provider needs it fixed."""
    further = "setsubtract(keys(node.interfaces), [node.boot_interface, node.bmc_interface])"
    return Rule(
        "nodes",
        f"A node can have {most} interfaces besides the boot and the BMC interface",
        f"alltrue([\n  for node in values(var.nodes) : length({further}) <= {most} || !node.manage\n])",
        _joined(f"[\n  for hostname, node in var.nodes : hostname\n  if node.manage && length({further}) > {most}\n]"),
        lambda inputs: [
            ("nodes", hostname)
            for hostname, node in sorted(inputs.nodes.items())
            if node.manage and len(node.interfaces.keys() - {node.boot_interface, node.bmc_interface}) > most
        ],
        "Generate the module for more: bcm-node-provisioning synth --extra-interfaces NUMBER DIRECTORY.",
    )


def _category_rules() -> Iterator[Rule]:
    yield Rule(
        "categories",
        'disksetup must be the XML itself, for example file("disks.xml"), with the root element <diskSetup>; no blank, '
        "line break or byte order mark may precede <?xml",
        "alltrue([\n  for category in values(var.categories) :\n"
        "  can(regex(local.disksetup_pattern, category.disksetup)) || !can(coalesce(category.disksetup))\n])",
        _joined(
            "[\n  for name, category in var.categories : name\n"
            "  if !can(regex(local.disksetup_pattern, category.disksetup)) && can(coalesce(category.disksetup))\n]"
        ),
        lambda inputs: [
            ("categories", name)
            for name, category in sorted(inputs.categories.items())
            if category.disksetup is not None and not _matches("disksetup_pattern", category.disksetup)
        ],
    )
    yield Rule(
        "categories",
        "bmc_settings requires bmc_username and bmc_password, because settings without credentials hide those in BCM",
        "can(coalesce(var.bmc_username)) || alltrue([\n"
        "  for category in values(var.categories) : category.bmc_settings == null\n])",
        _joined("[for name, category in var.categories : name if category.bmc_settings != null]"),
        lambda inputs: [
            ("categories", name)
            for name, category in sorted(inputs.categories.items())
            if category.bmc_settings is not None and inputs.bmc_username is None
        ],
        needs_all=True,
    )


def _choice(variable: str, *values: str, optional: bool = False) -> Rule:
    """Build the rule of an input that has one of a few values (FR-037 to FR-039)."""
    quoted = ", ".join(f'"{value}"' for value in values)
    allowed = f"{', '.join(values[:-1])} or {values[-1]}{', or null' if optional else ''}"
    condition = f"contains([{quoted}], var.{variable})"
    return Rule(
        variable,
        f"{variable} must be {allowed}",
        f"!can(coalesce(var.{variable})) || {condition}" if optional else condition,
        f"{variable} = ${{jsonencode(var.{variable})}}",
        lambda inputs: [
            (variable,)
            for value in [getattr(inputs, variable)]
            if value is not None and is_known(value) and value not in values
        ],
    )


def _other_rules(steps: int | None) -> Iterator[Rule]:
    yield Rule(
        "bmc_username",
        "bmc_username and bmc_password must be set together, or both be null",
        "can(coalesce(var.bmc_username)) == can(coalesce(var.bmc_password))",
        "",
        lambda inputs: [("bmc_username",)] if (inputs.bmc_username is None) != (inputs.bmc_password is None) else [],
        needs_all=True,
    )
    yield _choice("install_mode", "AUTO", "FULL", "MINIMAL")
    yield _choice("power_action", "power_on", "power_cycle", optional=True)
    yield Rule(
        "power_nodes",
        "power_nodes must name keys of nodes",
        "length(setsubtract(coalesce(var.power_nodes, []), keys(var.nodes))) == 0",
        _joined(
            "[\n  for hostname in setsubtract(coalesce(var.power_nodes, []), keys(var.nodes)) : jsonencode(hostname)\n]"
        ),
        lambda inputs: [
            ("power_nodes", index)
            for index, hostname in enumerate(inputs.power_nodes or ())
            if is_known(hostname) and hostname not in inputs.nodes
        ],
        needs_all=True,
    )
    yield _choice("provisioning_mode", "sequential", "parallel")
    if steps is not None:
        yield Rule(
            "batch_size",
            "batch_size and canary require a module made from an inventory, or an embedded construct",
            "var.batch_size == null && var.canary == null",
            "",
            lambda inputs: [(name,) for name in ("batch_size", "canary") if getattr(inputs, name) is not None],
            "See bcm-node-provisioning synth --inventory.",
        )
        yield Rule(
            "provisioning_mode",
            f"Sequential mode can power {steps} nodes",
            'var.provisioning_mode != "sequential" || !can(coalesce(var.power_action)) '
            "|| length(local.nodes_without_step) == 0",
            _joined("local.nodes_without_step"),
            lambda inputs: _nodes_without_step(inputs, steps),
            'Put them earlier in provisioning_order, use provisioning_mode = "parallel", or generate the module for '
            "more: bcm-node-provisioning synth --steps NUMBER DIRECTORY.",
            needs_all=True,
            listing="these come after the last step",
        )
    yield Rule(
        "provisioning_order",
        "provisioning_order must name each hostname once",
        "length(toset(compact(var.provisioning_order))) == length(var.provisioning_order)",
        _joined(
            "[\n  for text, names in { for name in var.provisioning_order : jsonencode(name) => name... } : text\n"
            "  if length(names) > 1 || !can(coalesce(names[0]))\n]"
        ),
        lambda inputs: [
            ("provisioning_order", index)
            for index, hostname in enumerate(inputs.provisioning_order)
            if not hostname or hostname in inputs.provisioning_order[:index]
        ],
    )
    paces = ("timeout", "interval")
    yield Rule(
        "readiness",
        "readiness.command must not be empty, and its timeout and interval must be integers of at least 1",
        "var.readiness == null || try(can(coalesce(var.readiness.command)) && alltrue([\n"
        "  for seconds in [var.readiness.timeout, var.readiness.interval] : seconds >= 1 && floor(seconds) == seconds\n"
        "]), false)",
        "",
        lambda inputs: (
            [("readiness", field) for field in paces if getattr(inputs.readiness, field) < 1]
            + ([] if inputs.readiness.command else [("readiness", "command")])
            if inputs.readiness
            else []
        ),
    )


def _nodes_without_step(inputs: Inputs, steps: int) -> list[Path]:
    if inputs.provisioning_mode != "sequential" or inputs.power_action is None:
        return []
    order = [*inputs.provisioning_order, *sorted(inputs.nodes.keys() - set(inputs.provisioning_order))]
    meant = inputs.nodes.keys() if inputs.power_nodes is None else inputs.power_nodes
    return [("nodes", hostname) for hostname in sorted({*order[steps:]} & {*meant})]


# Rules of the preflight: they need local values.


def resolved_interfaces(node: Node) -> dict[str, Interface]:
    """Return all interfaces of a node by name, boot and BMC interface first; `interfaces` overrides those two."""
    own: dict[str, dict[str, Any]] = {
        node.boot_interface: {"mac": node.mac, "ip": node.management_ip},
        node.bmc_interface: {"type": "bmc", "mac": node.bmc_mac, "ip": node.ipmi_ip},
    }
    given = {name: interface.model_dump(exclude_none=True) for name, interface in sorted(node.interfaces.items())}
    return {name: Interface(**{**own.get(name, {}), **given.get(name, {})}) for name in {**own, **given}}


def _given(node: Node, field: str) -> Iterator[tuple[str, Path, str | None]]:
    """Yield each MAC or IP address of a node: its interface, its path, and the address."""
    boot, bmc = {"mac": ("mac", "bmc_mac"), "ip": ("management_ip", "ipmi_ip")}[field]
    own = {node.boot_interface: boot, node.bmc_interface: bmc}
    for name in dict.fromkeys([*own, *node.interfaces]):
        address = getattr(node.interfaces.get(name), field, None)
        if address or name not in own:
            yield name, ("interfaces", name, field), address
        else:
            yield name, (own[name],), getattr(node, own[name])


def _repeated(given: Iterable[tuple[Path, str | None]], *, between_nodes: bool = False) -> list[Path]:
    """Return the paths of addresses that are given more than once, optionally only by different nodes."""
    paths = defaultdict(list)
    for path, address in given:
        if address and is_known(address):
            paths[address.lower().replace("-", ":")].append(path)
    return sorted(
        path
        for same in paths.values()
        for path in same
        if len({path[1] if between_nodes else path for path in same}) > 1
    )


def _shared_macs(inputs: Inputs) -> list[Path]:
    shared: list[Path] = []
    for hostname, node in inputs.nodes.items():
        bonds = {
            name: interface.members or () for name, interface in node.interfaces.items() if _may_be_bond(interface)
        }
        bonded = {*bonds, *(member for members in bonds.values() for member in members)}
        shared += _repeated(
            (("nodes", hostname, *path), mac) for name, path, mac in _given(node, "mac") if name not in bonded
        )
    return sorted(shared)


def _shared_addresses(inputs: Inputs) -> list[Path]:
    given: list[tuple[Path, str | None]] = []
    for hostname, node in inputs.nodes.items():
        own = [((field,), getattr(node, field)) for field in ("management_ip", "ipmi_ip")]
        resolved = [(path, address) for _, path, address in _given(node, "ip")]
        given += [(("nodes", hostname, *path), address) for path, address in (resolved if node.manage else own)]
        given += [
            (("nodes", hostname, "interfaces", name, "ipv6_ip"), str(ipaddress.IPv6Address(interface.ipv6_ip)))
            for name, interface in node.interfaces.items()
            if node.manage and interface.ipv6_ip and is_known(interface.ipv6_ip) and _is_ipv6(interface.ipv6_ip)
        ]
    return _repeated(given)


def _without_bmc(inputs: Inputs) -> list[Path]:
    meant = inputs.nodes if inputs.power_nodes is None else inputs.power_nodes
    if inputs.power_action is None:
        return []
    return [
        ("nodes", name)
        for name, node in sorted(inputs.nodes.items())
        if name in meant and (node.power_control == "none" or not node.ipmi_ip)
    ]


_BCM_VALUES: Mapping[str, tuple[str, ...]] = {
    "boot_loader": ("SYSLINUX", "GRUB"),
    "boot_loader_protocol": ("HTTP", "TFTP"),
    "install_mode": ("AUTO", "FULL"),
}
"""Values that BCM and every provider know (provider/generations.md, section 7; the administrator manual)."""


def _unknown_values(inputs: Inputs) -> Iterator[Path]:
    managed = {hostname: node for hostname, node in sorted(inputs.nodes.items()) if node.manage}
    objects = [(("nodes", hostname), node.model_dump()) for hostname, node in managed.items()]
    for name, category in sorted(inputs.categories.items()):
        mode = category.install_mode or inputs.install_mode
        objects.append((("categories", name), {**category.model_dump(), "install_mode": mode}))
    for path, given in objects:
        for field, allowed in _BCM_VALUES.items():
            if (value := given.get(field)) is not None and is_known(value) and value not in allowed:
                yield (*path, field)


PREFLIGHT = (
    Rule(
        "nodes",
        "The interfaces of a node must have different MAC addresses, except for a bond and its members",
        "",
        """\
flatten([
  for hostname, interfaces in local.interfaces : [
    for mac, names in {
      for interface in interfaces : lower(interface.mac) => interface.name...
      if interface.mac != null && interface.type != "bond" && !contains(local.bond_members[hostname], interface.name)
    } :
    "${hostname} (${mac}: ${join(", ", names)})"
    if length(names) > 1
  ]
])""",
        _shared_macs,
        name="shared_macs",
    ),
    Rule(
        "nodes",
        "IP addresses must be unique",
        "",
        """\
[
  for ip, labels in {
    for address in concat(local.addresses, local.unmanaged_addresses, flatten([
      for hostname in keys(local.managed_nodes) : [
        for interface in local.interfaces[hostname] :
        { ip = interface.ipv6_ip, label = "${hostname}.${interface.name} (${interface.ipv6_ip})" }
        if interface.ipv6_ip != null
      ]
    ])) : address.ip => address.label...
  } :
  join(" and ", labels)
  if length(labels) > 1
]""",
        _shared_addresses,
        name="shared_addresses",
    ),
    Rule(
        "power_nodes",
        'A node with power_control = "none" or without an ipmi_ip cannot be powered',
        "",
        """\
[
  for hostname in keys(local.power_requests) : hostname
  if local.nodes[hostname].power_control == "none" || local.nodes[hostname].ipmi_ip == null
]""",
        _without_bmc,
        "Leave it out of power_nodes.",
        name="without_bmc",
    ),
    Rule(
        "categories",
        "boot_loader must be SYSLINUX or GRUB, boot_loader_protocol must be HTTP or TFTP, and "
        "install_mode must be AUTO or FULL",
        "",
        """\
flatten([
  for name, given in merge(
    { for hostname, node in local.managed_nodes : hostname => node },
    { for name, category in local.categories : name => category },
  ) : [
    for field, allowed in {
"""
        + "\n".join(f"      {field:20} = {json.dumps(allowed)}" for field, allowed in _BCM_VALUES.items())
        + """
    } :
    "${name}.${field} = ${jsonencode(given[field])}"
    if try(given[field] != null && !contains(allowed, given[field]), false)
  ]
])""",
        _unknown_values,
        name="unknown_values",
    ),
)
"""Rules that Terraform checks in the preflight of data.tf."""


BATCHES = (
    Rule(
        "batch_size",
        "batch_size and canary must be at least 1",
        "",
        "[]",
        lambda inputs: [
            (name,)
            for name in ("batch_size", "canary")
            for number in [getattr(inputs, name)]
            if number is not None and number < 1
        ],
    ),
    Rule(
        "batch_size",
        'batch_size requires readiness and provisioning_mode = "sequential": each batch waits for the one before',
        "",
        "",
        lambda inputs: (
            [("batch_size",)]
            if inputs.batch_size is not None and (inputs.readiness is None or inputs.provisioning_mode != "sequential")
            else []
        ),
        needs_all=True,
    ),
    Rule(
        "canary",
        "canary requires batch_size",
        "",
        "",
        lambda inputs: [("canary",)] if inputs.canary is not None and inputs.batch_size is None else [],
        needs_all=True,
    ),
)
"""Rules on batches. Only Python checks them, because the batches of the exact form are made while synthesizing."""


def rules(*, steps: int | None = None, extra_interfaces: int | None = None) -> tuple[Rule, ...]:
    """Return the rules of the validation blocks, in the order of variables.tf; None: no limit."""
    found = [
        *_node_rules(),
        *_interface_rules(),
        *([] if extra_interfaces is None else [_few_interfaces(extra_interfaces)]),
        *_category_rules(),
        *_other_rules(steps),
    ]
    return tuple(rule for variable in Inputs.model_fields for rule in found if rule.variable == variable)
