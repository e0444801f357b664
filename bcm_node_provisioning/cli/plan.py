"""What a Terraform plan will do to nodes and to BCM, from the plan's JSON.

This file alone knows the module's addresses. Every action of type `bcm_cmdevice_power` in a plan powers a node, whether
it belongs to the module or not; the names below only explain why.
"""

from __future__ import annotations

import json
import re
from functools import cached_property
from graphlib import TopologicalSorter
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

__all__ = ["Change", "Dropped", "Plan", "PlanError", "Power", "Unseen"]

_POWER = "bcm_cmdevice_power"
_AFTER = "after"
"""The argument of a step that makes it wait for other steps."""
_BATCH = re.compile(r"local\.(.*?)batch_(\d+)")
"""The local value with the results of a batch of several steps; its prefix is that of the steps' names."""
_STEP_OF_NODE = "power_"
"""What precedes the hostname in the name of a step, in the exact form."""
_REQUESTS = ("request", "parallel_request")
"""Names of the terraform_data that hold the request of a node."""
_NOT_KNOWN = "a value not known yet"
"""What takes the place of a value of a request that a plan does not know."""
_PLACE = "power_place"
"""Name of the terraform_data that is created together with the first attempt of a request."""
_REASONS = {
    "replace_by_request": "-replace",
    "replace_by_triggers": "-replace",
    "replace_because_tainted": "its last request is tainted",
}
"""Terraform's reasons for a change that say more than the request itself."""
_CHECKS = ("check", "parallel_check")
"""Names of the terraform_data that run the readiness command."""
_INPUTS = ("nodes", "software_image_name", "power_action")
"""Variables by which a call of the module is recognized; a module made from an inventory lacks `nodes`."""

_PART = re.compile(r'([^.\[\]]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?(?:\.|$)')

Json = Any


class PlanError(ValueError):
    """The input is not a plan that can be explained; the message is one sentence."""


class Power(NamedTuple):
    """A power action of a plan."""

    node: str
    """The hostname; empty when the plan does not know it yet."""
    action: str
    """Such as power_cycle; empty when the plan does not know it yet."""
    why: str
    module: str
    """Address of the call of the module; empty for the root module."""
    step: str
    """Name of the step, or the name of the action where there are no steps."""
    wave: int
    """Nodes of one module with the same number are powered at the same time, in the order of the numbers."""
    after: tuple[str, ...] | None
    """The nodes of this plan that must be done before; None if the plan does not show it."""
    checked: bool
    """Whether a readiness check follows."""
    address: str


class Change(NamedTuple):
    """What happens to a record in BCM."""

    address: str
    kind: str
    """The type of the resource without its prefix, such as device."""
    name: str
    what: str
    """registers, changes, removes, replaces, imports or forgets."""
    attributes: tuple[str, ...]
    """The attributes that change, as far as the plan knows them."""


class Dropped(NamedTuple):
    """An attribute in a call of the module that its type does not have: Terraform drops it without a message."""

    module: str
    path: str


class Unseen(NamedTuple):
    """An argument of a call whose attributes a plan does not show: neither a literal nor a root variable."""

    module: str
    argument: str
    references: tuple[str, ...]


class _Address(NamedTuple):
    """An address, taken apart."""

    module: tuple[tuple[str, str], ...]
    """Names of the calls, each with its instance key as written, or nothing."""
    key: str
    """Of the resource or action; empty without for_each and count."""

    @classmethod
    def of(cls, text: str) -> _Address:
        parts = [(match[1], match[2] or "") for match in _PART.finditer(text)]
        calls = []
        while parts and parts[0][0] == "module":
            calls.append(parts[1])
            parts = parts[2:]
        key = parts[-1][1] if parts else ""
        return cls(tuple(calls), _unquoted(key))


def _unquoted(key: str) -> str:
    if not key.startswith('"'):
        return key
    try:
        text = json.loads(key)
    except ValueError:
        text = key[1:-1]
    return str(text).replace("$${", "${").replace("%%{", "%{")


def _shown(module: Iterable[tuple[str, str]]) -> str:
    return ".".join(f"module.{name}{f'[{key}]' if key else ''}" for name, key in module)


class Plan:
    """A plan in the form of `terraform show -json`."""

    def __init__(self, document: Mapping[str, Json]) -> None:
        self.document = document
        self._all = document.get("resource_changes", [])
        # A deposed object is an old one that waits for its removal.
        self._changes = {change["address"]: change for change in self._all if "deposed" not in change}

    @classmethod
    def read(cls, text: str, where: str) -> Plan:
        """Read a plan.

        Raises PlanError when the text is no plan, or one that cannot be explained.
        """
        wanted = "give the output of `terraform show -json PLAN`"
        try:
            document = json.loads(text)
        except (ValueError, RecursionError):
            raise PlanError(f"{where} is neither a plan file nor a plan in JSON; {wanted}") from None
        if not isinstance(document, dict) or "format_version" not in document:
            raise PlanError(f"{where} is not a plan; {wanted}")
        if "values" in document or "configuration" not in document or "planned_values" not in document:
            raise PlanError(f"{where} is not a plan but other output of Terraform, such as a state; {wanted}")
        version = str(document["format_version"])
        if version.partition(".")[0] != "1":
            raise PlanError(f"{where} is a plan in format version {version}; only version 1 is supported")
        if document.get("errored"):
            raise PlanError(f"{where} is the plan of a run that failed; it is not complete and cannot be applied")
        try:
            plan = cls(document)
            # Computed here, so that a plan of an unknown form is an error before anything is printed.
            _ = plan.powers, plan.changes, plan.dropped, plan.stale_outputs, plan.outputs_of_the_module, plan.providers
            if not plan._is_ours():
                raise PlanError(f"{where} is a plan of a configuration that does not call the module")
        except (KeyError, TypeError, AttributeError, IndexError):
            raise PlanError(f"{where} does not have the form of a plan of Terraform 1.14 or later; {wanted}") from None
        return plan

    @property
    def terraform(self) -> str:
        """The version of Terraform that made it."""
        return str(self.document.get("terraform_version", ""))

    # --- power

    @cached_property
    def powers(self) -> tuple[Power, ...]:
        """Return the power actions by module, and those of a module in the order in which they run."""
        found = [
            (*self._placed(invocation), invocation)
            for invocation in self.document.get("action_invocations", [])
            if invocation["type"] == _POWER
        ]
        nodes: dict[Json, dict[str, list[str]]] = {}
        for module, step, invocation in found:
            nodes.setdefault(module, {}).setdefault(step, []).append(_node_of(invocation))
        orders = {module: _Order(self._called(module)[1], steps.keys()) for module, steps in nodes.items()}
        powers = [
            Power(
                node=_node_of(invocation),
                action=str((invocation.get("config_values") or {}).get("power_action") or ""),
                why=self._why(invocation),
                module=_shown(module),
                step=step,
                wave=orders[module].wave.get(step, 1),
                after=orders[module].nodes_before(step, nodes[module]),
                checked=self._is_checked(invocation),
                address=invocation["address"],
            )
            for module, step, invocation in found
        ]
        return tuple(sorted(powers, key=lambda power: (power.module, power.wave, power.node)))

    def _placed(self, invocation: Mapping[str, Json]) -> tuple[tuple[tuple[str, str], ...], str]:
        """Return the module that an action belongs to, and its step: the call of the step, or else the action."""
        module = _Address.of(invocation["address"]).module
        if module and _AFTER in self._called(module)[0].get("expressions", {}):
            return module[:-1], module[-1][0]
        return module, invocation["name"]

    def _why(self, invocation: Mapping[str, Json]) -> str:
        trigger = _trigger_of(invocation)
        if not trigger:
            return "-invoke"
        changed = self._changes.get(trigger)
        request = self._request_of(changed) if changed else None
        if changed is None or request is None:
            return f"{trigger} {_past(changed) if changed else 'triggers it'}"
        reason = _REASONS.get(str(changed.get("action_reason") or request.get("action_reason")))
        before, after = _requested(request, "before"), _requested(request, "after")
        if reason:
            return reason
        if before and before != after:
            return ", ".join(_differences(before, after))
        if before:
            return "its request is recorded, its power action is not"
        return self._why_created(changed, request, after)

    def _why_created(self, trigger: Mapping[str, Json], request: Mapping[str, Json], after: Mapping[str, Json]) -> str:
        """Return why a request is created that the state does not have."""
        addresses = (_sibling(request, _PLACE), _sibling(trigger, _PLACE, up=1))
        place = next((self._changes[address] for address in addresses if address in self._changes), None)
        if place and _requested(place, "before") == after:
            return "again: the request of an earlier apply was not recorded"
        first = "first request" if place else "first request, or one that failed before"
        return ", ".join([first, *_differences(after, after)])

    def _request_of(self, trigger: Mapping[str, Json]) -> Mapping[str, Json] | None:
        """Return the change of the resource that holds the request: the trigger itself, or one beside it."""
        if trigger["type"] != "terraform_data":
            return None
        candidates = [trigger["address"], *(_sibling(trigger, name) for name in _REQUESTS)]
        changes = [self._changes[address] for address in candidates if address in self._changes]
        return next((change for change in changes if _requested(change, "before") or _requested(change, "after")), None)

    def _is_checked(self, invocation: Mapping[str, Json]) -> bool:
        changed = self._changes.get(_trigger_of(invocation))
        if changed is None:
            return False
        checks = [self._changes.get(_sibling(changed, name)) for name in _CHECKS]
        return any(check and "create" in check["change"]["actions"] for check in checks)

    # --- BCM

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Return what is registered, changed and removed in BCM."""
        found = []
        for change in self._all:
            if change["mode"] != "managed" or not change["type"].startswith("bcm_"):
                continue
            what = _done_to(change["change"])
            if what:
                kind = change["type"].rpartition("_")[2]
                found.append(Change(change["address"], kind, _name_of(change), what, _attributes(change["change"])))
        order = ("removes", "replaces", "forgets", "changes", "imports", "registers")
        return tuple(sorted(found, key=lambda change: (order.index(change.what), change.kind, change.name)))

    # --- notes

    @cached_property
    def dropped(self) -> tuple[Dropped, ...]:
        """Return the attributes in calls of the module that Terraform drops."""
        return tuple(self._looked_into[0])

    @cached_property
    def unseen(self) -> tuple[Unseen, ...]:
        """Return the arguments that cannot be searched for such attributes."""
        return tuple(self._looked_into[1])

    @cached_property
    def _looked_into(self) -> tuple[list[Dropped], list[Unseen]]:
        # The models take a fifth of a second to import.
        from bcm_node_provisioning.inputs import Inputs  # noqa: PLC0415

        dropped: list[Dropped] = []
        unseen: list[Unseen] = []
        for module, arguments in self._calls_of_the_module():
            for name, expression in arguments.items():
                inputs = Inputs.model_fields.get(name)
                if inputs is None or not _has_attributes(inputs.annotation):
                    continue
                value, references = expression
                if references is None:
                    dropped += [Dropped(module, path) for path in _unknown(value, inputs.annotation, name)]
                else:
                    unseen.append(Unseen(module, name, references))
        return dropped, unseen

    def _calls_of_the_module(self) -> Iterator[tuple[str, dict[str, tuple[Json, tuple[str, ...] | None]]]]:
        """Yield each call of the module, with its arguments: the value, or what an expression refers to."""
        root = self._root
        variables = self.document.get("variables", {})
        if _is_the_module(root):
            yield "", {name: (variable.get("value"), None) for name, variable in variables.items()}
        yield from self._calls_below(root, (), {name: entry.get("value") for name, entry in variables.items()})

    def _calls_below(
        self, config: Mapping[str, Json], path: tuple[str, ...], variables: Mapping[str, Json]
    ) -> Iterator[tuple[str, dict[str, tuple[Json, tuple[str, ...] | None]]]]:
        for name, call in config.get("module_calls", {}).items():
            here = (*path, name)
            arguments = {
                argument: _value_of(expression, variables)
                for argument, expression in call.get("expressions", {}).items()
            }
            if _is_the_module(call["module"]):
                yield ".".join(f"module.{part}" for part in here), arguments
            else:
                known = {argument: value for argument, (value, references) in arguments.items() if references is None}
                yield from self._calls_below(call["module"], here, known)

    @cached_property
    def stale_outputs(self) -> tuple[str, ...]:
        """Return the root outputs that this plan leaves as they are, because it covers a part of the configuration."""
        outputs = self._root.get("outputs", {})
        return tuple(sorted(outputs.keys() - self.document.get("output_changes", {}).keys()))

    @cached_property
    def outputs_of_the_module(self) -> tuple[str, ...]:
        """Return the root outputs that show what the module knows, and keep their values when an apply fails."""
        if _is_the_module(self._root):
            return tuple(sorted(self._root.get("outputs", {})))
        calls = {
            f"module.{name}" for name, call in self._root.get("module_calls", {}).items() if _powers(call["module"])
        }
        return tuple(
            sorted(
                name
                for name, output in self._root.get("outputs", {}).items()
                if any(
                    reference.partition("[")[0].split(".")[:2] == call.split(".")
                    for reference in output.get("expression", {}).get("references", [])
                    for call in calls
                )
            )
        )

    # --- configuration

    @property
    def providers(self) -> tuple[str, ...]:
        """The configurations of the provider that the plan uses, such as bcm.staging: a head node each."""
        return tuple(sorted(set(_providers(self._root))))

    @property
    def _root(self) -> Mapping[str, Json]:
        root: Mapping[str, Json] = self.document["configuration"].get("root_module", {})
        return root

    def _is_ours(self) -> bool:
        return _powers(self._root) or bool(self.powers)

    def _called(self, module: tuple[tuple[str, str], ...]) -> tuple[Mapping[str, Json], Mapping[str, Json]]:
        """Return the call of a module and its configuration; the call of the root module is empty."""
        call: Mapping[str, Json] = {}
        config = self._root
        for name, _ in module:
            call = config.get("module_calls", {}).get(name, {})
            config = call.get("module", {})
        return call, config


class _Order:
    """The order of the steps that a module calls, from what each of them waits for.

    Args:
        config: the module.
        powering: the steps that power a node; steps without a node are skipped.

    """

    def __init__(self, config: Mapping[str, Json], powering: Collection[str]) -> None:
        steps = {
            name: call["expressions"][_AFTER]
            for name, call in config.get("module_calls", {}).items()
            if _AFTER in call.get("expressions", {})
        }
        waits = {name: [other for other in _modules_in(after) if other in steps] for name, after in steps.items()}
        # A plan does not show what a local value refers to, but the name of the local value says which batch it is.
        batches = {name: match for name, after in steps.items() if (match := _batch_in(after))}
        numbers: dict[str, int] = {}
        for name in TopologicalSorter(waits).static_order():
            after = max((numbers[other] for other in waits[name]), default=0)
            numbers[name] = 1 + (int(batches[name][2]) if name in batches else after)
        self._opaque = {
            name
            for name, after in steps.items()
            if isinstance(after, dict) and after.get("references") and not waits[name] and name not in batches
        }
        members: dict[tuple[str, int], list[str]] = {}
        for name, number in numbers.items():
            # A construct may have this in its own name; a hostname has no underscore.
            members.setdefault((name.rpartition(_STEP_OF_NODE)[0], number), []).append(name)
        waits |= {name: members.get((match[1], int(match[2])), []) for name, match in batches.items()}
        self.before: dict[str, set[str]] = {}
        """By step: the nearest steps before it that power a node."""
        self.wave: dict[str, int] = {}
        """By step: how many such steps, itself included, run one after another until it ends."""
        for name in TopologicalSorter(waits).static_order():
            before: set[str] = set()
            for other in waits[name]:
                before |= {other} if other in powering else self.before[other]
            # A step that another of them waits for is implied.
            self.before[name] = before - set().union(*(self.before[other] for other in before))
            self.wave[name] = 1 + max((self.wave[other] for other in before), default=0)

    def nodes_before(self, step: str, nodes: Mapping[str, Collection[str]]) -> tuple[str, ...] | None:
        """Return the nodes of the steps before one; None when the plan does not show what the step waits for."""
        if step in self._opaque:
            return None
        return tuple(sorted(node for name in self.before.get(step, ()) for node in nodes[name]))


def _modules_in(expression: Json) -> set[str]:
    """Return the names of the modules that an expression refers to."""
    references = expression.get("references", []) if isinstance(expression, dict) else []
    parts = [reference.split(".") for reference in references]
    return {part[1].partition("[")[0] for part in parts if part[0] == "module"}


def _batch_in(expression: Json) -> re.Match[str] | None:
    references = expression.get("references", []) if isinstance(expression, dict) else []
    return next(filter(None, map(_BATCH.fullmatch, references)), None)


def _trigger_of(invocation: Mapping[str, Json]) -> str:
    """Return the address of the resource that triggers an action; empty for -invoke."""
    trigger = invocation.get("lifecycle_action_trigger") or {}
    return str(trigger.get("triggering_resource_address") or "")


def _node_of(invocation: Mapping[str, Json]) -> str:
    device = (invocation.get("config_values") or {}).get("device_id")
    if isinstance(device, str) and device:
        return device
    # In a plan that creates the device its name is still the key.
    return _Address.of(invocation["address"]).key


def _requested(change: Mapping[str, Json], side: str) -> dict[str, Json]:
    """Return the request that a terraform_data holds before or after; empty when it holds none."""
    value = (change["change"].get(side) or {}).get("triggers_replace")
    if not isinstance(value, dict) or "power_action" not in value:
        return {}
    unknown = (change["change"].get("after_unknown") or {}).get("triggers_replace") if side == "after" else None
    return {**value, **{key: _NOT_KNOWN for key, is_unknown in (unknown or {}).items() if is_unknown}}


def _differences(before: Mapping[str, Json], after: Mapping[str, Json]) -> Iterator[str]:
    """Yield what is new in a request, and the image that it installs where there was none before."""
    if before.get("power_action") != after.get("power_action"):
        yield f"{before.get('power_action')} to {after.get('power_action')}"
    for key, name in (("software_image", "image"), ("category", "category"), ("power_generation", "generation")):
        # Only a request for power_cycle has image and category.
        if before.get(key) is not None and after.get(key) is not None and before[key] != after[key]:
            yield f"{name} {before[key]} to {after[key]}"
        elif key == "software_image" and after.get(key) and (before is after or before.get(key) is None):
            yield f"{name} {after[key]}"


def _sibling(change: Mapping[str, Json], name: str, *, up: int = 0) -> str:
    """Return the address of the resource of the same type and key beside a resource, or `up` modules above it."""
    index = change.get("index")
    key = "" if index is None else f"[{json.dumps(index, ensure_ascii=False)}]"
    module = _Address.of(change["address"]).module
    return ".".join(filter(None, (_shown(module[: len(module) - up]), f"{change['type']}.{name}{key}")))


def _past(change: Mapping[str, Json]) -> str:
    actions = change["change"]["actions"]
    return "is updated" if actions == ["update"] else "is replaced" if "delete" in actions else "is created"


def _done_to(change: Mapping[str, Json]) -> str:
    actions = set(change["actions"])
    if {"create", "delete"} <= actions:
        return "replaces"
    for action, what in (("create", "registers"), ("delete", "removes"), ("update", "changes"), ("forget", "forgets")):
        if action in actions:
            return what
    return "imports" if change.get("importing") else ""


def _name_of(change: Mapping[str, Json]) -> str:
    for side in ("after", "before"):
        record = change["change"].get(side) or {}
        for key in ("hostname", "name"):
            if isinstance(record.get(key), str):
                return str(record[key])
    return str(change.get("index") or change["name"])


def _attributes(change: Mapping[str, Json]) -> tuple[str, ...]:
    """Return which attributes an update or replacement changes; what is only known after the apply does not count."""
    before, after = change.get("before"), change.get("after")
    if not before or not after:
        return ()
    return tuple(sorted(key for key in after if key in before and after[key] != before[key]))


def _providers(config: Mapping[str, Json]) -> Iterator[str]:
    """Yield the configuration of the provider of each resource; that of an action is not its root's."""
    for resource in config.get("resources", []):
        if resource["type"].startswith("bcm_"):
            yield resource["provider_config_key"]
    for call in config.get("module_calls", {}).values():
        yield from _providers(call["module"])


def _powers(config: Mapping[str, Json]) -> bool:
    """Return whether a module, or one that it calls, has a power action."""
    return any(action["type"] == _POWER for action in config.get("actions", [])) or any(
        _powers(call["module"]) for call in config.get("module_calls", {}).values()
    )


def _is_the_module(config: Mapping[str, Json]) -> bool:
    return config.get("variables", {}).keys() >= set(_INPUTS) and _powers(config)


def _value_of(expression: Json, variables: Mapping[str, Json]) -> tuple[Json, tuple[str, ...] | None]:
    """Return the value of an argument, or what it refers to when its value is not in the plan."""
    if not isinstance(expression, dict):
        return None, ()
    if "constant_value" in expression:
        return expression["constant_value"], None
    references = expression.get("references", [])
    if references and references[0].startswith("var.") and all(_within(references[0], one) for one in references):
        # An expression with functions around the variable counts as the variable itself.
        name, *path = references[0].removeprefix("var.").split(".")
        value = variables.get(name)
        for key in path:
            value = value.get(key) if isinstance(value, dict) else None
        if value is not None:
            return value, None
    return None, tuple(dict.fromkeys(references))


def _within(reference: str, whole: str) -> bool:
    return reference == whole or reference.startswith((f"{whole}.", f"{whole}["))


# --- the inputs' types


def _plain(annotation: Json) -> tuple[Json, Json, Json]:
    """Return an annotation without `| None` and Annotated: itself, its origin, and the type of what it holds."""
    origin: Json = get_origin(annotation)
    if origin in (Annotated, Union, UnionType):
        return _plain(next(inner for inner in get_args(annotation) if inner is not NoneType))
    return annotation, origin, get_args(annotation)[-1] if origin in (dict, list) else None


def _has_attributes(annotation: Json) -> bool:
    """Return whether an input is an object, or holds objects."""
    kind, _, held = _plain(annotation)
    return hasattr(kind, "model_fields") or (held is not None and _has_attributes(held))


def _unknown(value: Json, annotation: Json, path: str) -> Iterator[str]:
    """Yield the paths of attributes that the type of an input does not have."""
    kind, origin, held = _plain(annotation)
    if hasattr(kind, "model_fields"):
        for key, inner in value.items() if isinstance(value, dict) else ():
            if key in kind.model_fields:
                yield from _unknown(inner, kind.model_fields[key].annotation, f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif origin is dict and isinstance(value, dict):
        for key, inner in value.items():
            yield from _unknown(inner, held, f"{path}.{key}")
    elif origin is list and isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _unknown(inner, held, f"{path}[{index}]")
