"""Reads an inventory: a file in YAML or JSON with the inputs that describe a cluster, of which a module is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.inputs import INVENTORY, Inputs, is_sensitive
from bcm_node_provisioning.rules import BATCHES, PREFLIGHT, Place, dotted, examine, rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ruamel.yaml.nodes import Node as YamlNode

    from bcm_node_provisioning.rules import Path as InputPath

__all__ = ["InventoryError", "load"]


class InventoryError(ValueError):
    """An inventory that cannot be used; the message names every problem, with file and line."""


def load(path: Path) -> Inputs:
    """Read an inventory.

    Raises:
        InventoryError: naming every problem with its line.
    """
    text = _text(path)
    data, tree = _parsed(path, text)
    if not isinstance(data, dict):
        raise InventoryError(f"{path}:1: an inventory is a mapping; its keys are among {', '.join(INVENTORY)}")
    data, places = _with_text_keys(data)
    known = {name: value for name, value in data.items() if name in INVENTORY}
    # What is only known when Terraform runs is checked there.
    variables = Inputs.model_fields.keys() - set(INVENTORY)
    applicable = (rule for rule in (*rules(), *PREFLIGHT, *BATCHES) if rule.variable not in variables)
    inputs, problems = examine(known, applicable)
    places += [_misplaced(name) for name in data.keys() - known.keys()]
    places += [place for problem in problems for place in problem.places]
    if places:
        lines = sorted((_line(tree, place.path), dotted(place.path), place.message) for place in places)
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
    """Return what YAML makes of a text, of which JSON is a part; and the tree that tells the lines."""
    # Loading it takes a fifth of a second.
    from ruamel.yaml import YAML  # noqa: PLC0415
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

    language = "JSON" if path.suffix == ".json" else "YAML"
    try:
        yaml = YAML(typ="safe", pure=True)
        return yaml.load(text), YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        # What a repeated key stands for may be a secret.
        problem = (error.problem or "").partition("\n")[0].partition(" with value ")[0].rstrip()
        raise InventoryError(f"{path}:{line}: not {language}: {problem}") from None
    except (YAMLError, ValueError, RecursionError) as error:
        # Of a number that is none, the value stands after the colon.
        problem = str(error).partition("\n")[0].partition(": '")[0]
        raise InventoryError(f"{path}: not {language}: {problem}") from None


def _with_text_keys(data: Mapping[Any, Any], path: InputPath = ()) -> tuple[dict[str, Any], list[Place]]:
    """Return nested data whose keys are all texts, and a place for each that was not."""
    places = []
    converted = {}
    for key, value in data.items():
        below = (*path, str(key))
        if not isinstance(key, str):
            places.append(Place(below, f"a key must be a text: put it in quotes; given: {key}"))
        converted[str(key)] = value
        if isinstance(value, dict):
            converted[str(key)], more = _with_text_keys(value, below)
            places += more
    return converted, places


def _misplaced(name: str) -> Place:
    """Say what is wrong with an input that no inventory has; its value may be a secret."""
    field = Inputs.model_fields.get(name)
    if field is None:
        message = f"no such input; allowed: {', '.join(INVENTORY)}"
    elif is_sensitive(field):
        message = f"a secret must not stand in an inventory; give it to Terraform as TF_VAR_{name}"
    else:
        message = "an inventory requests no power; this is a variable of the module, for Terraform"
    return Place((name,), message)


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
