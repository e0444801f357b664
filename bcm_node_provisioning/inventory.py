"""Reads an inventory: a file in YAML or JSON with the inputs that describe a cluster, of which a module is made."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.inputs import INVENTORY, Inputs, is_sensitive
from bcm_node_provisioning.rules import Found, dotted, examine, rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ruamel.yaml.nodes import Node as YamlNode

    from bcm_node_provisioning.rules import Path as InputPath

__all__ = ["InventoryError", "load"]


_LARGEST = 1_000_000
"""Values in an inventory."""


class InventoryError(ValueError):
    """An inventory that cannot be used; the message names every fault, with file and line."""


def load(path: Path) -> Inputs:
    """Read an inventory.

    Raises:
        InventoryError: naming every fault with its line.
    """
    text = _text(path)
    data, tree = _parsed(path, text)
    if not isinstance(data, dict):
        raise InventoryError(f"{path}:1: an inventory is a mapping; its keys are among {', '.join(INVENTORY)}")
    data, key_faults = _with_text_keys(data)
    known = {name: value for name, value in data.items() if name in INVENTORY}
    # What is only known when Terraform runs is checked there.
    applicable = (rule for rule in rules(steps=None, extra_interfaces=None) if rule.inputs <= set(INVENTORY))
    inputs, faults = examine(known, applicable)
    places = [
        *key_faults,
        *_tokens(known, ()),
        *(_misplaced(name) for name in data.keys() - known.keys()),
        *(place for fault in faults for place in fault.places),
    ]
    if places:
        lines = sorted((_line(tree, place.path), dotted(place.path), place.text) for place in places)
        raise InventoryError("\n".join(f"{path}:{line}: {where}: {message}" for line, where, message in lines))
    return inputs


def _text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InventoryError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InventoryError(f"{path}: is not text in UTF-8") from None
    # YAML allows no tabs where JSON does; in JSON none of them is part of a value.
    return text.replace("\t", " ") if path.suffix == ".json" else text


def _parsed(path: Path, text: str) -> tuple[Any, YamlNode | None]:
    """Return what YAML 1.2 makes of a text, of which JSON is a part; and the tree that tells the lines."""
    # Loading it takes a fifth of a second.
    from ruamel.yaml import YAML  # noqa: PLC0415
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

    try:
        tree = YAML(typ="safe", pure=True).compose(text)
        if _written_out(tree, {}) <= _LARGEST:
            return YAML(typ="safe", pure=True).load(text), tree
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        # What a repeated key stands for may be a secret.
        problem = (error.problem or "").partition("\n")[0].partition(" with value ")[0].rstrip()
        raise InventoryError(f"{path}:{line}: not {_language(path)}: {problem}") from None
    except RecursionError:
        raise InventoryError(f"{path}: not {_language(path)}: nested too deep") from None
    except (YAMLError, ValueError) as error:
        # Of a number that is none, the value stands after the colon.
        problem = str(error).partition("\n")[0].partition(": '")[0]
        raise InventoryError(f"{path}: not {_language(path)}: {problem}") from None
    raise InventoryError(f"{path}: not an inventory: written out, its aliases make more than {_LARGEST} values")


def _written_out(node: YamlNode | None, known: dict[int, float]) -> float:
    """Return how many values there are when every alias is replaced by what it stands for."""
    if id(node) not in known:
        # What holds itself has no end.
        known[id(node)] = inf
        known[id(node)] = 1 + sum(_written_out(value, known) for _, _, value in _entries(node))
    return known[id(node)]


def _language(path: Path) -> str:
    return "JSON" if path.suffix == ".json" else "YAML"


def _with_text_keys(data: Mapping[Any, Any], path: InputPath = ()) -> tuple[dict[str, Any], list[Found]]:
    """Return nested data whose keys are all texts, and a fault for each that was not."""
    faults = []
    converted = {}
    for key, value in data.items():
        below = (*path, str(key))
        if not isinstance(key, str):
            faults.append(Found(f"A key must be a text: put it in quotes; given: {key}", below))
        converted[str(key)] = value
        if isinstance(value, dict):
            converted[str(key)], more = _with_text_keys(value, below)
            faults += more
    return converted, faults


def _tokens(value: object, path: InputPath) -> Iterator[Found]:
    """Find texts that CDKTF would not write into a module as they are."""
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _tokens(inner, (*path, key))
    elif isinstance(value, str) and "{TfToken[" in value:
        yield Found("A text must not hold {TfToken[, which marks what CDKTF replaces", path)


def _misplaced(name: str) -> Found:
    """Say what is wrong with an input that no inventory has; its value may be a secret."""
    field = Inputs.model_fields.get(name)
    if field is None:
        message = f"There is no such input here; allowed: {', '.join(INVENTORY)}"
    elif is_sensitive(field):
        message = f"A secret must not stand in an inventory; give it to Terraform as TF_VAR_{name}"
    else:
        message = "An inventory asks for no power; this is a variable of the module, for Terraform"
    return Found(message, (name,))


def _line(tree: YamlNode | None, path: InputPath) -> int:
    """Return the line of the deepest part of a path that the file has."""
    line = 1
    for part in path:
        found = next((entry for entry in _entries(tree) if entry[0] == part), None)
        if found is None:
            break
        _, at, tree = found
        line = at.start_mark.line + 1
    return line


def _entries(tree: YamlNode | None) -> Iterator[tuple[str | int, YamlNode, YamlNode]]:
    """Yield what a mapping or a sequence holds: the key or index, where it stands, and the value."""
    for index, entry in enumerate(tree.value if tree is not None and not isinstance(tree.value, str) else ()):
        if isinstance(entry, tuple):
            yield entry[0].value, *entry
        else:
            yield index, entry, entry
