"""What the parts of the module are written with: names, references, and the file and order of everything added.

A part writes expressions as they stand in the emitted HCL (`var.nodes`, `local.devices`, ...). Inside a larger app the
same names carry the construct's path, and inputs are locals instead of variables; `Module.write` turns one into the
other.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.rules import MAX_EXTRA_INTERFACES, MAX_STEPS, Rule, rules
from bcm_node_provisioning.terraform.cdk import cdk
from bcm_node_provisioning.terraform.elements import (
    Action,
    Condition,
    Local,
    ModuleSettings,
    Output,
    Resource,
    Variable,
    override,
)
from bcm_node_provisioning.terraform.expressions import escape, expression
from bcm_node_provisioning.terraform.layout import one_line
from bcm_node_provisioning.terraform.types import type_expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from constructs import Construct
    from pydantic.fields import FieldInfo

    from bcm_node_provisioning.inputs import Node

TARGETS = ("1.14", "1.15", "1.16")
"""Versions of Terraform that the module can be generated for: the oldest one that must be able to run it."""


# Every step and every interface is text of its own in the module, and Terraform looks at all of it for each node.
_STEPS = range(1, 1001)
_EXTRA_INTERFACES = range(65)


@dataclass(frozen=True)
class Options:
    """Parameters of the generator.

    Attributes:
        steps: steps of the sequential chain: how many nodes the general form can provision one after another, from 1
            to 1000.
        extra_interfaces: how many interfaces a node can have besides boot and BMC interface, from 0 to 64.
        terraform_target: the oldest Terraform that is to run the module.

    Raises:
        ValueError: a parameter is not among the allowed ones; names them all.
    """

    steps: int = MAX_STEPS
    extra_interfaces: int = MAX_EXTRA_INTERFACES
    terraform_target: str = "1.14"

    def __post_init__(self) -> None:
        faults = []
        for name, given, allowed in (
            ("steps", self.steps, _STEPS),
            ("extra_interfaces", self.extra_interfaces, _EXTRA_INTERFACES),
        ):
            if given not in allowed:
                faults.append(
                    f"{name} must be from {allowed[0]} to {allowed[-1]} (a module made from an inventory has no such "
                    f"limit); given: {given}"
                )
        if self.terraform_target not in TARGETS:
            faults.append(f"terraform_target must be one of {', '.join(TARGETS)}; given: {self.terraform_target}")
        if faults:
            raise ValueError("; ".join(faults))

    @property
    def parallel_is_exact(self) -> bool:
        """Whether before_* events of a for_each resource wait for their own action only: so since Terraform 1.16."""
        return self.terraform_target == "1.16"


@dataclass(frozen=True)
class Exact:
    """What the exact form needs to know of the nodes while synthesizing.

    Attributes:
        nodes: the nodes by hostname; which of their fields are set, and the names in them, must be final.
        order: the hostnames in the order of sequential provisioning.
        is_sequential: whether each node waits for the one before.
    """

    nodes: Mapping[str, Node]
    order: tuple[str, ...]
    is_sequential: bool


@dataclass
class Module:
    """The module while it is put together below one scope.

    Attributes:
        scope: the construct that everything is added to.
        options: the parameters of the generator.
        prefix: what names begin with, so that several instances fit into one stack; empty in the module stack.
        fixed: the inputs that are locals, because their values are known while synthesizing; others are variables.
        is_embedded: whether results are for other constructs of an app, rather than outputs.
        exact: what is known of the nodes, for blocks named after them; None for the general form, whose nodes are a
            variable.
        waits: whether there can be a readiness check; false where it is known that there is none.
        results: the results inside a larger app, by name.
        files: the addresses added so far, by file, in the order in which a reader wants them.

    """

    scope: Construct
    options: Options
    prefix: str = ""
    fixed: frozenset[str] = frozenset()
    is_embedded: bool = False
    exact: Exact | None = None
    waits: bool = True
    results: dict[str, cdk.TerraformLocal] = field(default_factory=dict)
    files: dict[str, list[str]] = field(default_factory=dict)
    devices: list[str] = field(default_factory=list)
    records: list[str] = field(default_factory=list)
    confirmed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._file = ""

    @contextmanager
    def file(self, name: str) -> Iterator[None]:
        """Put what is added meanwhile into the file `name`."""
        self._file, before = name, self._file
        yield
        self._file = before

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules on the inputs: the exact form has no limits."""
        if self.exact is not None:
            return rules(steps=None, extra_interfaces=None)
        return rules(steps=self.options.steps, extra_interfaces=self.options.extra_interfaces)

    @property
    def records_tell(self) -> bool:
        """Whether a record says that its action has succeeded, in parallel mode too."""
        return self.exact is not None or self.options.parallel_is_exact

    def name(self, name: str) -> str:
        """Return the name under which something is known in this stack."""
        return f"{self.prefix}_{name}" if self.prefix else name

    def write(self, text: str) -> str:
        """Return an expression or template with the references of this stack in place of the module's own."""
        if not self.prefix and not self.fixed:
            return text
        return _REFERENCE.sub(self._rename, text)

    def _rename(self, match: re.Match[str]) -> str:
        kind = "local." if match["kind"] == "var." and match["name"] in self.fixed else match["kind"]
        return f"{kind}{self.name(match['name'])}"

    def expression(self, text: str) -> str:
        """Return an expression as a Terraform JSON string."""
        return expression(one_line(self.write(text)))

    def conditions(self, conditions: Sequence[tuple[str, str]]) -> list[Condition]:
        """Return (condition, message) pairs as Terraform JSON."""
        return [Condition(self.expression(condition), self.write(message)) for condition, message in conditions]

    def settings(self, *, required_version: str, required_providers: Mapping[str, Mapping[str, str]]) -> None:
        """Add the terraform block."""
        ModuleSettings(
            self.scope, "terraform", required_version=required_version, required_providers=required_providers
        )
        self._place("terraform")

    def variable(
        self,
        name: str,
        info: FieldInfo,
        *,
        description: str,
        default: object,
        sensitive: bool,
        validations: Sequence[tuple[str, str]],
    ) -> None:
        """Add a variable for an input, with one validation block for each (condition, message)."""
        may_be_null = not info.is_required() and info.default is None
        element = Variable(
            self.scope,
            f"variable_{name}",
            type=type_expression(info.annotation),
            description=description,
            default=default,
            nullable=None if may_be_null else False,
            sensitive=sensitive or None,
            validations=self.conditions(validations),
        )
        element.override_logical_id(name)
        self._place(f"variable.{name}")

    def local(self, name: str, text: str, *, comment: str | None = None) -> None:
        """Add a local value from an expression."""
        self._add_local(name, self.expression(text), comment)

    def text(self, name: str, text: str, *, comment: str | None = None) -> None:
        """Add a local value that is a plain text."""
        self._add_local(name, escape(text), comment)

    def value(self, name: str, value: Any, *, comment: str | None = None) -> None:
        """Add a local value that is plain data of the app, its CDKTF tokens apart; nothing in it is a name of ours."""
        self._add_local(name, _escaped(value), comment)

    def _add_local(self, name: str, value: Any, comment: str | None) -> None:
        element = Local(self.scope, f"local_{name}", value, comment=comment)
        element.override_logical_id(self.name(name))
        self._place(f"local.{self.name(name)}")

    def result(self, name: str, text: str, description: str) -> None:
        """Add a result: an output of the module; inside a larger app a local of CDKTF's own, for others to refer to."""
        if self.is_embedded:
            result = cdk.TerraformLocal(self.scope, f"local_{name}", self.expression(text))
            result.override_logical_id(self.name(name))
            self.results[name] = result
            self._place(f"local.{self.name(name)}")
            return
        element = Output(self.scope, f"output_{name}", value=self.expression(text), description=description)
        element.override_logical_id(name)
        self._place(f"output.{name}")

    def action(
        self, kind: str, name: str, *, for_each: str, config: Mapping[str, str], comment: str | None = None
    ) -> None:
        """Add an action."""
        element = Action(
            self.scope,
            f"action_{name}",
            type=kind,
            for_each=self.expression(for_each),
            config={argument: self.expression(text) for argument, text in config.items()},
            comment=comment,
        )
        element.override_logical_id(self.name(name))
        self._place(f"action.{kind}.{self.name(name)}")

    def terraform_data(
        self,
        name: str,
        *,
        for_each: str | None = None,
        triggers_replace: str | None = None,
        input: str | None = None,  # noqa: A002 - the argument's name in Terraform
        ignore_changes: Sequence[str] = (),
        create_before_destroy: bool = False,
        action_trigger: tuple[Sequence[str], Sequence[str]] | None = None,
        preconditions: Sequence[tuple[str, str]] = (),
        postconditions: Sequence[tuple[str, str]] = (),
        local_exec: Mapping[str, str] | None = None,
        comment: str | None = None,
    ) -> None:
        """Add a terraform_data resource."""
        arguments = {"for_each": for_each, "triggers_replace": triggers_replace, "input": input}
        body: dict[str, Any] = {key: self.expression(text) for key, text in arguments.items() if text is not None}
        if local_exec:
            body["provisioner"] = {"local-exec": {key: self.expression(text) for key, text in local_exec.items()}}
        lifecycle: dict[str, Any] = {}
        if create_before_destroy:
            lifecycle["create_before_destroy"] = True
        if ignore_changes:
            lifecycle["ignore_changes"] = list(ignore_changes)
        if action_trigger:
            events, actions = action_trigger
            trigger = {"events": list(events), "actions": [self.write(action) for action in actions]}
            lifecycle["action_trigger"] = [trigger]
        if preconditions:
            lifecycle["precondition"] = [condition.fragment() for condition in self.conditions(preconditions)]
        if postconditions:
            lifecycle["postcondition"] = [condition.fragment() for condition in self.conditions(postconditions)]
        if lifecycle:
            body["lifecycle"] = lifecycle
        element = Resource(self.scope, f"terraform_data_{name}", type="terraform_data", body=body, comment=comment)
        element.override_logical_id(self.name(name))
        self._place(f"terraform_data.{self.name(name)}")

    def data(
        self, binding: Any, name: str, *, depends_on: Sequence[str] = (), comment: str | None = None, **arguments: Any
    ) -> None:
        """Add a data source through its binding."""
        kind = _kind(binding)
        element = binding(self.scope, f"data_{kind}_{name}", **arguments)
        element.override_logical_id(self.name(name))
        if depends_on:
            override(element, {"depends_on": [self.write(reference) for reference in depends_on]})
        if comment:
            # CDKTF writes its own metadata over what a data source says under this key; the stack has the last word.
            stack = cdk.TerraformStack.of(self.scope)
            stack.add_override(f"data.{kind}.{self.name(name)}.//.comment", comment)
        self._place(f"data.{kind}.{self.name(name)}")

    def resource(
        self,
        binding: Any,
        name: str,
        *,
        for_each: str | None = None,
        arguments: Mapping[str, str],
        blocks: Mapping[str, Sequence[Mapping[str, str]]] | None = None,
        depends_on: Sequence[str] = (),
        preconditions: Sequence[tuple[str, str]] = (),
        comment: str | None = None,
    ) -> None:
        """Add a resource through its binding.

        The binding takes what it wants as text; what it wants typed otherwise is added beside it, where any expression
        fits.
        """
        kind = _kind(binding)
        texts = _text_parameters(binding)
        written = {argument: self.expression(text) for argument, text in arguments.items()}
        element = binding(
            self.scope,
            f"{kind}_{name}",
            **{argument: text for argument, text in written.items() if argument in texts},
        )
        element.override_logical_id(self.name(name))
        body: dict[str, Any] = {} if for_each is None else {"for_each": self.expression(for_each)}
        body |= {argument: text for argument, text in written.items() if argument not in texts}
        for block, entries in (blocks or {}).items():
            body[block] = [{key: self.expression(text) for key, text in entry.items()} for entry in entries]
        if depends_on:
            body["depends_on"] = [self.write(reference) for reference in depends_on]
        if preconditions:
            conditions = self.conditions(preconditions)
            body["lifecycle"] = {"precondition": [condition.fragment() for condition in conditions]}
        # One element instead of an override for each argument: overrides are calls to JavaScript.
        rest = Resource(self.scope, f"{kind}_{name}_rest", type=kind, body=body, comment=comment)
        rest.override_logical_id(self.name(name))
        self._place(f"{kind}.{self.name(name)}")

    def _place(self, address: str) -> None:
        self.files.setdefault(self._file, []).append(address)


# The module's own names, as they stand in expressions. Not the attributes of a traversal (`x.var.y`), nor variables of
# for-expressions, which bear no such prefix.
_REFERENCE = re.compile(
    r"(?<![\w.])(?P<kind>var\.|local\.|(?:data\.)?(?:bcm_\w+|terraform_data)\.|action\.bcm_\w+\.)(?P<name>[a-z]\w*)"
)


def _escaped(value: Any) -> Any:
    """Return plain data as Terraform JSON: its texts are texts, not templates, but for CDKTF's tokens."""
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, list):
        return [_escaped(item) for item in value]
    if isinstance(value, dict):
        return {key: _escaped(item) for key, item in value.items()}
    return value


@cache
def _kind(binding: Any) -> str:
    """Return the type that a binding is of. Asking for it is a call to JavaScript."""
    return str(binding.TF_RESOURCE_TYPE)


@cache
def _text_parameters(binding: Any) -> frozenset[str]:
    """Return the parameters of a binding that take a text."""
    annotations = binding.__init__.__annotations__
    return frozenset(name for name, annotation in annotations.items() if annotation in (str, str | None))
