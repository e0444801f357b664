"""The builder that the parts write blocks with: names, references, and the file and order of everything added.

A part writes expressions as they stand in the emitted HCL (`var.nodes`, `local.devices`, …). Where the inputs are fixed,
`var.nodes` becomes `local.inputs.nodes`; inside a larger app the names also begin with the construct's path. The builder
renames the references.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.rules import EXTRA_INTERFACES, STEPS, Rule, rules
from bcm_node_provisioning.terraform.cdk import cdk
from bcm_node_provisioning.terraform.document import Condition, Document
from bcm_node_provisioning.terraform.expressions import (
    escape,
    expression,
    rename_references,
    rename_references_in_template,
)
from bcm_node_provisioning.terraform.types import type_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from constructs import Construct
    from pydantic.fields import FieldInfo

# Limits, because each step and each number of interfaces adds a block to the module.
_STEPS = range(1, 1001)
_EXTRA_INTERFACES = range(65)


@dataclass(frozen=True)
class Options:
    """Parameters of the generator.

    Attributes:
        steps: steps of the sequential chain: how many nodes the general form can provision one after another, from 1
            to 1000.
        extra_interfaces: how many interfaces a node can have besides boot and BMC interface, from 0 to 64.

    Raises:
        ValueError: a parameter is not among the allowed ones; names them all.
    """

    steps: int = STEPS
    extra_interfaces: int = EXTRA_INTERFACES

    def __post_init__(self) -> None:
        limits = {"steps": _STEPS, "extra_interfaces": _EXTRA_INTERFACES}
        wrong = [
            f"{name} must be from {allowed[0]} to {allowed[-1]}; given: {getattr(self, name)}"
            for name, allowed in limits.items()
            if getattr(self, name) not in allowed
        ]
        if wrong:
            raise ValueError(f"{'; '.join(wrong)}. A module made from an inventory has no such limits.")


@dataclass(frozen=True)
class Exact:
    """What the exact form needs to know of the nodes while synthesizing.

    Attributes:
        managed: the hostnames whose devices the module manages.
        batches: the hostnames of all nodes, in batches of those that are powered at once; each batch waits for the one
            before.
    """

    managed: frozenset[str]
    batches: tuple[tuple[str, ...], ...]


class _Renamed(str):
    """An expression whose references have the names of the stack."""

    __slots__ = ()


@dataclass
class Builder:
    """The module under construction.

    Attributes:
        document: what everything is added to.
        scope: the construct below which the provider's bindings are made; None for a module of plain blocks.
        options: the parameters of the generator.
        prefix: the prefix of names, so that several instances fit into one stack; empty in a module.
        fixed: the inputs whose values are known while synthesizing: members of the local value `inputs`; others are
            variables.
        exact: the managed nodes and batches, for blocks named after nodes; None for the general form.
        root: whether the module is a root module; else messages begin its addresses with MODULE.
        step_source: where the nested module of a step is, as `source` has it.
        results: the results inside a larger app, by name.
        files: the addresses and comments added so far, by file, in the order of the files' text.
        devices: the addresses of the device blocks.
        steps_called: the addresses of the steps, in order.
        last: the addresses of the last steps, for references that wait for all steps.
    """

    document: Document
    scope: Construct | None = None
    options: Options = field(default_factory=Options)
    prefix: str = ""
    fixed: frozenset[str] = frozenset()
    exact: Exact | None = None
    root: bool = False
    step_source: str = "./step"
    results: dict[str, str] = field(default_factory=dict)
    files: dict[str, list[str]] = field(default_factory=dict)
    devices: list[str] = field(default_factory=list)
    steps_called: list[str] = field(default_factory=list)
    last: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._file = ""

    @contextmanager
    def file(self, name: str) -> Iterator[None]:
        """Add everything inside the `with` block to the file `name`."""
        self._file, before = name, self._file
        yield
        self._file = before

    @property
    def steps(self) -> int:
        """The number of steps of the chain."""
        return self.options.steps

    @property
    def extra_interfaces(self) -> int:
        """The largest number of interfaces besides the boot and the BMC interface."""
        return self.options.extra_interfaces

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the validation blocks. Rules on fixed inputs were checked while synthesizing."""
        found = rules() if self.exact else rules(steps=self.steps, extra_interfaces=self.extra_interfaces)
        return tuple(rule for rule in found if rule.variable not in self.fixed)

    @property
    def module_note(self) -> str:
        """The explanation of the word MODULE in the addresses of a message."""
        return "" if self.prefix or self.root else " (MODULE: for example module.provisioning)"

    def name(self, name: str) -> str:
        """Return a name with the prefix."""
        return f"{self.prefix}_{name}" if self.prefix else name

    def shown(self, kind: str, name: str = "") -> str:
        """Return the address of a block here, or its beginning, as the caller of the module sees it in messages."""
        address = f"{kind}.{self.name(name)}" if name else kind
        return address if self.prefix or self.root else f"MODULE.{address}"

    def _address(self, address: str) -> str:
        kind, _, name = address.rpartition(".")
        if kind == "var" and name in self.fixed:
            return f"local.{self.name('inputs')}.{name}"
        if kind in ("local", "module", "terraform_data") or "bcm_" in kind:
            return f"{kind}.{self.name(name)}"
        return address

    def expression(self, text: str) -> str:
        """Return an expression as Terraform JSON."""
        return expression(self._renamed(text))

    def members(self, text: str, names: Iterable[str]) -> dict[str, str]:
        """Return expressions for members of an object, by name; the reference to the object is renamed once for all."""
        stem = self._renamed(text)
        return {name: _Renamed(f"{stem}.{name}") for name in names}

    def _renamed(self, text: str) -> str:
        if isinstance(text, _Renamed):
            return text
        return rename_references(text, self._address) if self.prefix or self.fixed else text

    def conditions(self, conditions: Sequence[tuple[str, str]], comment: str | None = None) -> list[Condition]:
        """Return (condition, message) pairs as blocks, the first of them with the comment."""
        return [
            Condition(
                self.expression(condition),
                rename_references_in_template(message, self._address),
                None if index else comment,
            )
            for index, (condition, message) in enumerate(conditions)
        ]

    def settings(
        self, *, required_providers: Mapping[str, Mapping[str, str]], required_version: str | None = None
    ) -> None:
        """Add the terraform block."""
        self._place(self.document.settings(required_version=required_version, required_providers=required_providers))

    def variable(
        self,
        name: str,
        info: FieldInfo,
        *,
        description: str,
        default: object,
        sensitive: bool,
        validations: Sequence[tuple[str, str]],
        comment: str | None = None,
    ) -> None:
        """Add a variable for an input, with a validation block for each (condition, message)."""
        may_be_null = not info.is_required() and info.default is None
        self._place(
            self.document.variable(
                name,
                type=type_expression(info.annotation),
                description=description,
                default=default,
                nullable=None if may_be_null else False,
                sensitive=sensitive or None,
                validations=self.conditions(validations, comment),
            )
        )

    def plain_variable(self, name: str, description: str) -> None:
        """Add a variable of any type."""
        self._place(self.document.variable(name, type="any", description=description))

    def begin_locals(self, comment: str = "") -> None:
        """Begin a new block of local values, with a comment; not needed after a block of another kind."""
        self._place(f"# {comment}".rstrip())

    def local(self, name: str, text: str, *, comment: str | None = None) -> None:
        """Add a local value from an expression."""
        self._place(self.document.local(self.name(name), self.expression(text), comment=comment))

    def text(self, name: str, text: str, *, comment: str | None = None) -> None:
        """Add a local value that is a plain string."""
        self._place(self.document.local(self.name(name), escape(text), comment=comment))

    def inputs(self, values: Mapping[str, Any]) -> None:
        """Add the values of the fixed inputs: plain data of the app, its CDKTF tokens apart."""
        self._place(self.document.local(self.name("inputs"), escape(values)))

    def result(self, name: str, text: str, description: str) -> None:
        """Add a result: an output of the module; inside a larger app a local value, for others to refer to."""
        if self.prefix and self.scope:
            # CDKTF's functions accept only a reference to an element of CDKTF.
            local = cdk.TerraformLocal(self.scope, f"result_{name}", self.expression(text))
            local.override_logical_id(self.name(name))
            self.results[name] = str(local.as_string)
        else:
            self.output(name, text, description)

    def output(self, name: str, text: str, description: str) -> None:
        """Add an output."""
        self._place(self.document.output(name, value=self.expression(text), description=description))

    def action(
        self, kind: str, name: str, *, for_each: str, config: Mapping[str, str], comment: str | None = None
    ) -> None:
        """Add an action."""
        self._place(
            self.document.action(
                kind,
                self.name(name),
                for_each=self.expression(for_each),
                config={argument: self.expression(text) for argument, text in config.items()},
                comment=comment,
            )
        )

    def module_call(self, name: str, **arguments: str) -> None:
        """Add a call of the nested module of a step."""
        body = {argument: self.expression(text) for argument, text in arguments.items()}
        self._place(self.document.module(self.name(name), source=self.step_source, arguments=body))
        self.steps_called.append(f"module.{name}")

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
        local_exec: Mapping[str, str] | None = None,
        comment: str | None = None,
    ) -> None:
        """Add a terraform_data resource."""
        arguments = {"for_each": for_each, "triggers_replace": triggers_replace, "input": input}
        body: dict[str, Any] = {key: self.expression(text) for key, text in arguments.items() if text is not None}
        lifecycle: dict[str, Any] = {}
        if create_before_destroy:
            lifecycle["create_before_destroy"] = True
        if ignore_changes:
            lifecycle["ignore_changes"] = list(ignore_changes)
        if action_trigger:
            events, actions = action_trigger
            lifecycle["action_trigger"] = [{"events": list(events), "actions": [self._renamed(a) for a in actions]}]
        if preconditions:
            lifecycle["precondition"] = [condition.json() for condition in self.conditions(preconditions)]
        if lifecycle:
            body["lifecycle"] = lifecycle
        if local_exec:
            body["provisioner"] = {"local-exec": {key: self.expression(text) for key, text in local_exec.items()}}
        self._place(self.document.resource("terraform_data", self.name(name), body, comment=comment))

    def data(self, binding: Any, name: str, *, depends_on: Sequence[str] = (), comment: str | None = None) -> None:
        """Add a data source of the provider."""
        kind = _kind(binding)
        binding(self.scope, f"data_{kind}_{name}").override_logical_id(self.name(name))
        body = {"depends_on": [self._renamed(address) for address in depends_on]} if depends_on else {}
        self._place(self.document.data(kind, self.name(name), body, comment=comment))

    def resource(
        self,
        binding: Any,
        name: str,
        *,
        arguments: Mapping[str, str],
        for_each: str | None = None,
        dynamic: Mapping[str, tuple[str, Mapping[str, str]]] | None = None,
        depends_on: Sequence[str] = (),
        comment: str | None = None,
    ) -> None:
        """Add a resource of the provider.

        The binding checks the names of the arguments, and receives those of type string. Other types do not accept
        expressions in the binding, so those arguments are merged into its JSON.
        """
        kind = _kind(binding)
        body: dict[str, Any] = {} if for_each is None else {"for_each": self.expression(for_each)}
        body |= {argument: self.expression(text) for argument, text in arguments.items()}
        texts = _text_parameters(binding)
        element = binding(
            self.scope, f"{kind}_{name}", **{argument: text for argument, text in body.items() if argument in texts}
        )
        element.override_logical_id(self.name(name))
        if dynamic:
            body["dynamic"] = {
                block: {
                    "for_each": self.expression(each),
                    "content": {argument: self.expression(text) for argument, text in content.items()},
                }
                for block, (each, content) in dynamic.items()
            }
        if depends_on:
            body["depends_on"] = [self._renamed(address) for address in depends_on]
        self._place(self.document.resource(kind, self.name(name), body, comment=comment))

    def _place(self, entry: str) -> None:
        self.files.setdefault(self._file, []).append(entry)


@cache
def _kind(binding: Any) -> str:
    """Return the resource type of a binding; cached, because reading it is a call to JavaScript."""
    return str(binding.TF_RESOURCE_TYPE)


@cache
def _text_parameters(binding: Any) -> frozenset[str]:
    """Return the parameters of a binding of type string."""
    annotations = binding.__init__.__annotations__
    return frozenset(name for name, annotation in annotations.items() if annotation in (str, str | None))
