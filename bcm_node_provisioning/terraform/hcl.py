"""Terraform JSON, as CDKTF synthesizes it, written as the HCL that a person would write.

Terraform reads both forms alike: what cannot be said faithfully is refused, and nothing is left out.
"""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Any

from .expressions import IDENTIFIER
from .formatter import format_hcl
from .grammar import Body, Kind, Schemas
from .values import ValueWriter

__all__ = ["HclError", "HclFault", "render"]

_WIDTH = 120
_LABELS = {"resource": 2, "data": 2, "ephemeral": 2, "action": 2, "variable": 1, "output": 1, "module": 1, "check": 1}
_UNNAMED = ("terraform", "moved", "import", "removed")
_DYNAMIC = {"for_each": Kind.TEMPLATE, "iterator": Kind.BARE, "labels": Kind.TEMPLATE}
_WRAP: dict[str, Any] = {"break_long_words": False, "break_on_hyphens": False}


@dataclass(frozen=True, slots=True)
class HclFault:
    """One thing that cannot be written: where it is, as an address and a path below it, and why."""

    address: str
    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.address}{f', {self.path}' if self.path else ''}: {self.reason}"


class HclError(ValueError):
    """A configuration cannot be written as HCL faithfully; ``faults`` holds every reason."""

    def __init__(self, faults: Sequence[HclFault]) -> None:
        super().__init__("\n".join(["cannot write this configuration as HCL:", *(f"  {fault}" for fault in faults)]))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the configuration: the address and the path below it, how deep it is nested, and its schema path."""

    address: str
    path: str = ""
    depth: int = 0
    schema_path: str = ""

    def at(self, name: str) -> "_Place":
        """Return the place of a member."""
        path = f"{self.path}.{name}" if self.path else name
        return replace(self, path=path, schema_path=f"{self.schema_path}.{name}")

    def item(self, index: int) -> "_Place":
        """Return the place of a list's item."""
        return replace(self, path=f"{self.path}[{index}]")

    def inside(self) -> "_Place":
        """Return the place for what stands in a block here."""
        return replace(self, depth=self.depth + 1)


@dataclass(frozen=True, slots=True)
class _Item:
    """What an address stands for: blocks of a kind with their labels, or a local's value."""

    kind: str
    labels: tuple[str, ...]
    values: Sequence[Any]
    comment: str = ""


def render(
    document: Mapping[str, Any],
    *,
    files: Mapping[str, Sequence[str]],
    schemas: Sequence[Mapping[str, Any]],
    attribute_order: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, str]:
    """Return the HCL files of a configuration by name.

    ``document`` is Terraform JSON. ``files`` says which addresses stand in which file, in order: ``terraform``,
    ``variable.NAME``, ``local.NAME`` (or ``locals`` for all that are not named), ``TYPE.NAME``, ``data.TYPE.NAME``,
    ``action.TYPE.NAME``, ``output.NAME``, ``provider.NAME``, ``module.NAME``, ``check.NAME``, ``moved``, ``import`` and
    ``removed``; neighbouring locals share a block. ``schemas`` are the providers' schemas in the form of
    ``terraform providers schema -json``. ``attribute_order`` names, by ``TYPE`` or ``TYPE.BLOCK``, the arguments that
    come first; others follow by name, required ones first.

    Raises HclError, naming every address that has no place or two, and everything that has no faithful form.
    """
    faults: list[HclFault] = []
    items = dict(_Collector(faults).items(document))
    placed = _placed(items, files, faults)
    writer = _Writer(Schemas(schemas, attribute_order or {}), faults)
    texts = {name: writer.file(placed[name], items) for name in files}
    if faults:
        raise HclError(faults)
    return {name: format_hcl(text) for name, text in texts.items()}


class _Faults:
    """What goes wrong is noted, and reading goes on to find the rest."""

    def __init__(self, faults: list[HclFault]) -> None:
        self._faults = faults

    def fault(self, place: _Place, reason: str) -> None:
        self._faults.append(HclFault(place.address, place.path, reason))

    def objects(self, value: object, place: _Place) -> Iterator[tuple[_Place, Mapping[str, Any]]]:
        """Yield the objects of a JSON value that is one object or a list of them."""
        entries = [(place.item(index), entry) for index, entry in enumerate(value)] if isinstance(value, list) else None
        for where, entry in [(place, value)] if entries is None else entries:
            if isinstance(entry, Mapping):
                yield where, entry
            else:
                self.fault(where, f"must be an object, not {entry!r}")

    def labelled(self, value: object, count: int, place: _Place) -> Iterator[tuple[tuple[str, ...], _Place, Any]]:
        """Yield the labels, the place and the body of each block that a JSON value stands for."""
        for where, entry in self.objects(value, place):
            if count == 0:
                yield (), where, entry
                continue
            for label, inner in entry.items():
                for labels, inner_place, body in self.labelled(inner, count - 1, where.at(label)):
                    yield (label, *labels), inner_place, body

    def remarks(self, body: Mapping[str, Any], place: _Place) -> tuple[str, Mapping[str, str]]:
        """Return the comment on a block and those on its members, which stand under "//"."""
        remarks = body.get("//", {})
        if isinstance(remarks, str):
            return remarks, {}
        if not isinstance(remarks, Mapping) or remarks.keys() - {"comment", "comments", "metadata"}:
            self.fault(place.at("//"), 'must be a text or an object with "comment" and "comments"')
            return "", {}
        return remarks.get("comment", ""), remarks.get("comments", {})


class _Collector(_Faults):
    """Takes a document apart into the items that have an address."""

    def items(self, document: Mapping[str, Any]) -> Iterator[tuple[str, _Item]]:
        for kind, section in document.items():
            if kind == "locals":
                yield from self._locals(section)
            elif kind in _LABELS:
                yield from self._named(kind, section)
            elif kind == "provider":
                for _, entries in self.objects(section, _Place(kind)):
                    for name, value in entries.items():
                        bodies = [body for _, body in self.objects(value, _Place(f"provider.{name}"))]
                        yield f"provider.{name}", _Item(kind, (name,), bodies)
            elif kind in _UNNAMED:
                if section:
                    yield kind, _Item(kind, (), [body for _, body in self.objects(section, _Place(kind))])
            elif kind != "//":
                self.fault(_Place(kind), "Terraform has no such section")

    def _locals(self, section: object) -> Iterator[tuple[str, _Item]]:
        for place, entries in self.objects(section, _Place("locals")):
            _, comments = self.remarks(entries, place)
            for name in comments.keys() - entries.keys():
                self.fault(place.at("//"), f"comments on {name}, which is not there")
            for name, value in entries.items():
                if name != "//":
                    yield f"local.{name}", _Item("local", (name,), [value], comments.get(name, ""))

    def _named(self, kind: str, section: object) -> Iterator[tuple[str, _Item]]:
        prefix = "" if kind == "resource" else f"{kind}."
        for labels, _, body in self.labelled(section, _LABELS[kind], _Place(kind)):
            yield f"{prefix}{'.'.join(labels)}", _Item(kind, labels, [body])


def _placed(
    items: Mapping[str, _Item], files: Mapping[str, Sequence[str]], faults: list[HclFault]
) -> dict[str, list[str]]:
    """Return the addresses of each file with ``locals`` spelled out, each address in one place."""
    named = {address for addresses in files.values() for address in addresses}
    other_locals = [address for address, item in items.items() if item.kind == "local" and address not in named]
    file_of: dict[str, str] = {}
    placed: dict[str, list[str]] = {file: [] for file in files}
    for file, addresses in files.items():
        for address in (each for listed in addresses for each in (other_locals if listed == "locals" else [listed])):
            if address not in items:
                faults.append(HclFault(address, "", f"is listed for {file} but not in the configuration"))
            elif address in file_of:
                faults.append(HclFault(address, "", f"is listed for {file} and already for {file_of[address]}"))
            else:
                file_of[address] = file
                placed[file].append(address)
    faults += [HclFault(address, "", "is listed for no file") for address in items if address not in file_of]
    return placed


class _Writer(_Faults):
    """Writes items as HCL whose layout is left to the formatter; only heredocs are indented here, as it leaves them."""

    def __init__(self, schemas: Schemas, faults: list[HclFault]) -> None:
        super().__init__(faults)
        self._schemas = schemas

    def file(self, addresses: Sequence[str], items: Mapping[str, _Item]) -> str:
        """Return the text of a file."""
        blocks: list[str] = []
        for is_local, group in groupby(addresses, lambda address: items[address].kind == "local"):
            if is_local:
                blocks.append(self._locals([items[address] for address in group]))
            else:
                for address in group:
                    blocks += self._item(address, items[address])
        return "\n".join(blocks)

    def _locals(self, items: Sequence[_Item]) -> str:
        entries = []
        for item in items:
            place = _Place(f"local.{item.labels[0]}", depth=1)
            text = self._argument(item.labels[0], item.values[0], Kind.TEMPLATE, place)
            entries.append(_comment(item.comment, 1) + text)
        text = entries[0]
        for before, entry in pairwise(entries):
            several_lines = max(before.count("\n"), entry.count("\n")) > 1
            text += f"\n{entry}" if several_lines else entry
        return f"locals {{\n{text}}}\n"

    def _item(self, address: str, item: _Item) -> Iterator[str]:
        place = _Place(address, schema_path="".join(item.labels[:1]))
        body = self._schemas.body(item.kind, item.labels)
        if body is None:
            self.fault(place, f"none of the schemas given knows the {item.kind} type {item.labels[0]}")
            return
        for value in item.values:
            yield self._block(item.kind, item.labels, value, body, place)

    def _block(self, name: str, labels: Sequence[str], value: Mapping[str, Any], body: Body, place: _Place) -> str:
        """Return a block with its comment, ending in a newline."""
        for label in (name, *labels):
            if not IDENTIFIER.match(label):
                self.fault(place, f"{label!r} is not a Terraform name")
        comment, comments = self.remarks(value, place)
        texts = self._members(value, body, place.inside())
        for member, remark in comments.items():
            if texts.get(member):
                texts[member][0] = _comment(remark, place.depth + 1) + texts[member][0]
            else:
                self.fault(place.at("//"), f"comments on {member}, which is not there")
        content = "\n".join(filter(None, _groups(texts, body)))
        newline = "\n" if content else ""
        header = " ".join([name, *(f'"{label}"' for label in labels)])
        return f"{_comment(comment, place.depth)}{header} {{{newline}{content}}}\n"

    def _members(self, value: Mapping[str, Any], body: Body, place: _Place) -> dict[str, list[str]]:
        """Return what a body holds: the text of each argument, and those of the blocks of each type in their order."""
        texts: dict[str, list[str]] = {}
        for name, entry in value.items():
            if name == "dynamic" and body.dynamic:
                for (kind,), where, dynamic in self.labelled(entry, 1, place.at(name)):
                    if kind in body.blocks:
                        content = Body(_DYNAMIC, {"content": body.blocks[kind]})
                        texts.setdefault(kind, []).append(self._block(name, [kind], dynamic, content, where))
                    else:
                        self.fault(where, "there is no block of this name here")
            elif name != "//":
                texts.setdefault(name, []).extend(self._member(name, entry, body, place.at(name)))
        return texts

    def _member(self, name: str, value: object, body: Body, place: _Place) -> Iterator[str]:
        """Yield the argument or the blocks that one entry of a body stands for."""
        block = body.blocks.get(name) or body.last_blocks.get(name)
        kind = {**body.first, **body.arguments, **body.last}.get(name, body.others)
        if block is None and kind is None:
            self.fault(place, "there is no argument or block of this name here")
        elif block is None and kind is not None:
            yield self._argument(name, value, kind, place)
        elif block is not None and block.refused:
            self.fault(place, block.refused)
        # For Terraform a null is no block at all, if blocks of the type have no labels.
        elif block is not None and (value is not None or block.labels):
            for labels, where, inner in self.labelled(value, block.labels, place):
                yield self._block(
                    name, labels, inner, block.body if isinstance(block.body, Body) else block.body(labels), where
                )

    def _argument(self, name: str, value: object, kind: Kind, place: _Place) -> str:
        """Return an argument, ending in a newline."""
        if not IDENTIFIER.match(name):
            self.fault(place, f"{name!r} is not a Terraform name")

        def fault(path: str, reason: str) -> None:
            self.fault(replace(place, path=place.path + path), reason)

        writer = ValueWriter(kind, self._schemas.order(place.schema_path), fault)
        return f"{name} = {writer.write(value, place.depth, 2 * place.depth + len(name) + 3)}\n"


def _groups(texts: Mapping[str, Sequence[str]], body: Body) -> Iterator[str]:
    """Yield what blank lines separate: groups of arguments, and each block."""
    others = sorted(texts.keys() - {*body.first, *body.arguments, *body.last, *body.blocks, *body.last_blocks})
    yield from (
        "".join("".join(texts.get(name, ())) for name in names) for names in (body.first, [*body.arguments, *others])
    )
    yield from (text for name in body.blocks for text in texts.get(name, ()))
    yield "".join("".join(texts.get(name, ())) for name in body.last)
    yield from (text for name in body.last_blocks for text in texts.get(name, ()))


def _comment(text: str, depth: int) -> str:
    """Return a comment, wrapped, each paragraph of it starting a line."""
    width = _WIDTH - 2 * depth - 2
    lines = [line for paragraph in text.splitlines() for line in textwrap.wrap(paragraph, width, **_WRAP) or [""]]
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)
