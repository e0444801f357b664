"""The reader of YAML and JSON files that users write. It keeps the line of each value, so that a message can name it.

The reader has a package of its own because two packages use it and neither may import the other:
`bcm_node_provisioning` reads inventories, `bcm_simulator` reads cluster files.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ruamel.yaml.nodes import Node

DataPath = tuple[str | int, ...]
"""The keys and indices that lead to a value."""


class UnreadableError(ValueError):
    """A file that is not valid; the message names the file and, if it is known, the line, but no value."""


@dataclass(frozen=True)
class Document:
    """The data in a file."""

    path: Path
    text: str
    data: Any
    """Mappings, lists and plain values; None for an empty file. All keys are strings."""
    problems: tuple[tuple[DataPath, str], ...]
    """The paths of keys that are not strings in the file, each with a message."""

    def report(self, problems: Iterable[tuple[DataPath, str]]) -> str:
        """Return a line of text for each problem, in the order of the file: file, line, path, message."""
        lines = sorted((self.line(path), dotted(path), message) for path, message in problems)
        return "\n".join(": ".join(filter(None, (f"{self.path}:{line}", *rest))) for line, *rest in lines)

    def line(self, path: DataPath) -> int:
        """Return the line of the longest part of a path that the file has."""
        line, tree = 1, self._tree
        for part in path:
            found = next((entry for entry in _entries(tree) if entry[0] == part), None)
            if found is None:
                break
            _, at, tree = found
            line = at.start_mark.line + 1
        return line

    @cached_property
    def _tree(self) -> Node | None:
        from ruamel.yaml import YAML  # noqa: PLC0415

        tree: Node | None = YAML(typ="safe", pure=True).compose(self.text)
        return tree


def read(path: Path) -> Document:
    """Read a file: JSON if its name ends with .json, otherwise YAML 1.2, or 1.1 if it begins with %YAML 1.1.

    Raises:
        UnreadableError: if the file cannot be read or is not valid.
    """
    language = "JSON" if path.suffix == ".json" else "YAML"
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UnreadableError(f"{path}: not {language}: not UTF-8 text") from None
    if language == "JSON":
        # JSON allows tabs between values, and YAML does not. A JSON string cannot hold a tab.
        text = text.replace("\t", " ")
    problems: list[tuple[DataPath, str]] = []
    try:
        data = _with_string_keys(_parsed(text), (), problems)
    except RecursionError:
        raise UnreadableError(f"{path}: not {language}: nested too deep") from None
    except _NotParsedError as error:
        line = "" if error.line is None else f":{error.line}"
        raise UnreadableError(f"{path}{line}: not {language}: {error}") from None
    return Document(path, text, data, tuple(problems))


def dotted(path: DataPath) -> str:
    """Return a path as users write it: nodes.dgx-05.mac, provisioning_order[2]; unusual names are quoted."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{_quoted(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[\w:.-]+", name) else json.dumps(name, ensure_ascii=False)


class _NotParsedError(Exception):
    """Why a text is not valid YAML. The message repeats no value, which may be a secret."""

    def __init__(self, problem: str, line: int | None = None) -> None:
        super().__init__(problem)
        self.line = line


def _parsed(text: str) -> Any:  # noqa: ANN401 - any YAML data
    # The import takes a fifth of a second, and most commands read no file.
    from ruamel.yaml import YAML  # noqa: PLC0415
    from ruamel.yaml.constructor import SafeConstructor  # noqa: PLC0415
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415
    from ruamel.yaml.reader import ReaderError  # noqa: PLC0415

    class Constructor(SafeConstructor):
        def construct_object(self, node: Node, deep: bool = False) -> Any:  # noqa: ANN401, FBT001, FBT002
            try:
                return super().construct_object(node, deep=deep)
            except ValueError as error:
                # A message about an invalid number repeats the value after a colon; it may be a secret.
                raise _NotParsedError(str(error).partition(": ")[0], node.start_mark.line + 1) from None

    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = Constructor
    try:
        return yaml.load(text)
    except MarkedYAMLError as error:
        problem = (error.problem or "").partition("\n")[0].partition(" with value ")[0].rstrip()
        raise _NotParsedError(problem, error.problem_mark and error.problem_mark.line + 1) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise _NotParsedError(f"the character U+{error.character:04X} is not allowed", line) from None
    except YAMLError as error:
        raise _NotParsedError(str(error).partition("\n")[0]) from None


def _with_string_keys(value: Any, path: DataPath, problems: list[tuple[DataPath, str]]) -> Any:  # noqa: ANN401
    """Return data whose keys are all strings, and add a problem for each key that was not."""
    if isinstance(value, list):
        return [_with_string_keys(inner, (*path, index), problems) for index, inner in enumerate(value)]
    if not isinstance(value, dict):
        return value
    converted = {}
    for key, inner in value.items():
        below = (*path, str(key))
        if not isinstance(key, str):
            problems.append((below, f"a key must be a string: put it in quotes; given: {key}"))
        converted[str(key)] = _with_string_keys(inner, below, problems)
    return converted


def _entries(tree: Node | None) -> Iterator[tuple[str | int, Node, Node]]:
    """Yield the entries of a mapping or sequence: the key or index, the node with its line, and the value."""
    for index, entry in enumerate(tree.value if tree is not None and not isinstance(tree.value, str) else ()):
        if isinstance(entry, tuple):
            yield entry[0].value, *entry
        else:
            yield index, entry, entry
