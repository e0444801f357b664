"""The reader of YAML and JSON files: the data, and messages with lines and without values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bcm_yaml import Document, UnreadableError, dotted, read

if TYPE_CHECKING:
    from pathlib import Path


def _read(directory: Path, content: str | bytes, name: str = "a.yaml") -> Document:
    path = directory / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(path)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.yaml", "a: b: c", ":1: not YAML: mapping values are not allowed here"),
        ("a.yaml", "nodes: {\n", ":2: not YAML: expected the node content, but found '<stream end>'"),
        ("a.yaml", "nodes: {}\nnodes: {}\n", ':2: not YAML: found duplicate key "nodes"'),
        ("a.yaml", "nodes:\n  a: {}\n  a: {}\n", ':3: not YAML: found duplicate key "a"'),
        ("a.json", '{"nodes":\n{"a": {},\n"a": {}}}', ':3: not JSON: found duplicate key "a"'),
        ("a.json", '{"nodes": ', ":1: not JSON: expected the node content, but found '<stream end>'"),
        ("a.yaml", "\tnodes: {}\n", ":1: not YAML: found character '\\t' that cannot start any token"),
        (
            "a.yaml",
            "a: !!python/name:os.system x\n",
            ":1: not YAML: could not determine a constructor for the tag 'tag:yaml.org,2002:python/name:os.system'",
        ),
        ("a.yaml", b"nodes: \xff\n", ": not YAML: not UTF-8 text"),
        ("a.yaml", "images: {a: }".encode("utf-16"), ": not YAML: not UTF-8 text"),
        ("a.yaml", "images:\n  a\0:\n", ":2: not YAML: the character U+0000 is not allowed"),
        ("a.yaml", "a: 1\nnotes: 2024-02-30\n", ":2: not YAML: day is out of range for month"),
        ("a.yaml", "nodes: " + "[" * 500, ": not YAML: nested too deep"),
        ("a.yaml", "nodes: &a {b: *a}", ": not YAML: nested too deep"),
        # Values that could be secrets.
        ("a.yaml", "password: hunter2\npassword: hunter3\n", ':2: not YAML: found duplicate key "password"'),
        ("a.yaml", "password: !!int hunter2", ":1: not YAML: invalid literal for int() with base 10"),
    ],
)
def test_a_file_that_is_not_valid_is_refused(tmp_path: Path, name: str, content: str | bytes, message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        _read(tmp_path, content, name)

    assert str(caught.value).startswith(f"{tmp_path / name}{message}")
    assert "hunter" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"none\.yaml: cannot be read: No such file or directory$"):
        read(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    ("content", "data"), [("", None), ("# nothing\n", None), ("[1]", [1]), ("\ufeffa:\r\n", {"a": None})]
)
def test_a_document_of_any_type_is_read(tmp_path: Path, content: str, data: object) -> None:
    assert _read(tmp_path, content).data == data


def test_the_line_is_that_of_the_longest_part_that_the_file_has(tmp_path: Path) -> None:
    document = _read(tmp_path, "a: &a\n  b:\n    - c: 1\n    - {d: 2,\n       e: 3}\nf:\n  <<: *a\n  g: 4\n")

    paths = [(), ("x",), ("a",), ("a", "b", 0), ("a", "b", 1, "e"), ("a", "b", 9), ("f", "b", 0), ("f", "g", "h")]
    assert [document.line(path) for path in paths] == [1, 1, 1, 3, 5, 2, 6, 8]


def test_keys_become_strings_and_each_that_was_not_is_a_problem(tmp_path: Path) -> None:
    document = _read(tmp_path, "nodes:\n  101: {a: 1}\n  list:\n    - {true: 1}\n  ok: 2\n")

    assert document.data == {"nodes": {"101": {"a": 1}, "list": [{"True": 1}], "ok": 2}}
    said = "a key must be a string: put it in quotes; given:"
    assert document.problems == (
        (("nodes", "101"), f"{said} 101"),
        (("nodes", "list", 0, "True"), f"{said} True"),
    )
    assert document.report([*document.problems, ((), "is empty")]).splitlines() == [
        f"{tmp_path / 'a.yaml'}:1: is empty",
        f"{tmp_path / 'a.yaml'}:2: nodes.101: {said} 101",
        f"{tmp_path / 'a.yaml'}:4: nodes.list[0].True: {said} True",
    ]


def test_unusual_names_are_quoted() -> None:
    assert dotted(("nodes", "dgx-05", "roles", 2)) == "nodes.dgx-05.roles[2]"
    assert dotted(("nodes", "a b\n", "mac")) == 'nodes."a b\\n".mac'
