"""README.md of the emitted module: the template beside this file, and tables made from what they describe."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, get_args, get_origin

from bcm_node_provisioning.inputs import (
    INVENTORY,
    NAME,
    AtLeast,
    Inputs,
    Model,
    OneOf,
    Readiness,
    Syntax,
    is_sensitive,
    model_inside,
    unwrap,
)
from bcm_node_provisioning.module.inventory import FIXED
from bcm_node_provisioning.module.outputs import OUTPUTS
from bcm_node_provisioning.module.versions import PROVIDER_SOURCE, PROVIDER_VERSION
from bcm_node_provisioning.terraform.types import type_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pydantic.fields import FieldInfo

    from bcm_node_provisioning.module.builder import Options


def readme(options: Options) -> str:
    """Return the README of the module that is generated with these options (FR-004, FR-034, FR-041 to FR-052)."""
    return _filled(_template("README.md.in"), _values(options), exact=options.parallel_is_exact)


def inventory_readme(options: Options, inventory: Inputs) -> str:
    """Return the README of the module that is made from an inventory; it shares sections with the other one."""
    shared = _template("README.md.in")
    template = _SECTION.sub(lambda match: _section(shared, match["heading"]), _template("INVENTORY.md.in"))
    waits = inventory.readiness is not None
    sequential = inventory.provisioning_mode == "sequential"
    values = {
        "nodes": f"{len(inventory.nodes)} nodes" if len(inventory.nodes) != 1 else "one node",
        "mode": _MODES[sequential, waits],
        "rest": " and those behind them" if sequential else "",
        "readiness_block": _READINESS_BLOCK if waits else "",
        "variables": _table(
            ("Name", "Type", "Default", "Description"),
            (
                (
                    _code(name),
                    _type(field.annotation, field.metadata),
                    _code(json.dumps(getattr(inventory, name))),
                    _description(field),
                )
                for name, field in Inputs.model_fields.items()
                if name not in FIXED
            ),
        ),
        "inventory": _inputs(INVENTORY),
    }
    return _filled(template, _values(options) | values, exact=True)


def _template(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _values(options: Options) -> dict[str, object]:
    return {
        "steps": options.steps,
        "last_step": f"step_{options.steps:02}",
        "extra_interfaces": options.extra_interfaces,
        "device_blocks": _device_blocks(options.extra_interfaces),
        "terraform_target": options.terraform_target,
        "provider_source": PROVIDER_SOURCE,
        "provider_version": PROVIDER_VERSION,
        "readiness_timeout": Readiness.model_fields["timeout"].default,
        "readiness_interval": Readiness.model_fields["interval"].default,
        "inputs": _inputs(Inputs.model_fields),
        "formats": _table(("What", "Format"), ((_noun(syntax), syntax.allowed) for syntax in _syntaxes(Inputs))),
        "outputs": _table(("Name", "Description"), ((_code(name), text) for name, (text, _) in OUTPUTS.items())),
    }


def _filled(template: str, values: Mapping[str, object], *, exact: bool) -> str:
    kept = "exact" if exact else "recorded_first"
    return _PLACEHOLDER.sub(
        lambda match: str(values[match["name"]]), _VARIANTS.sub(lambda match: match[kept], template)
    )


def _section(template: str, heading: str) -> str:
    """Return a section of a template with its heading, up to the next one of the same level or above."""
    [start] = re.finditer(rf"^(?P<level>##+) {re.escape(heading)}$", template, re.MULTILINE)
    end = re.compile(rf"^#{{2,{len(start['level'])}}} ", re.MULTILINE).search(template, start.end())
    return template[start.start() : end.start() if end else None]


# By whether it is sequential, and whether there is a readiness check.
_MODES = {
    (True, True): "Nodes are powered one after another, and each waits until the one before is ready",
    (True, False): "Nodes are powered one after another, but without `readiness` none waits for an installation",
    (False, True): "Nodes are powered all at once, as far as Terraform's `-parallelism` and BCM's slots go",
    (False, False): "Nodes are powered all at once, as far as Terraform's `-parallelism` and BCM's slots go",
}

_READINESS_BLOCK = '| `terraform_data.power_dgx-05_ready["dgx-05"]` | its readiness check |\n'

# In the template of an inventory's README: a section of the other README.
_SECTION = re.compile(r"^@section (?P<heading>.*)\n", re.MULTILINE)


# Neither Terraform nor a shell means anything by it.
_PLACEHOLDER = re.compile(r"@\{(?P<name>[a-z_]+)\}")

# What differs between the two ways in which the parallel mode can be generated.
_VARIANTS = re.compile(r"^@if exact\n(?P<exact>.*?)^@else\n(?P<recorded_first>.*?)^@end\n", re.MULTILINE | re.DOTALL)


def _device_blocks(extra_interfaces: int) -> str:
    return ", ".join(["`nodes`", *(f"`nodes_plus_{extra}`" for extra in range(1, extra_interfaces + 1))])


def _inputs(names: Iterable[str]) -> str:
    """Return the table of inputs, and one for each kind of object in them."""
    fields = {name: Inputs.model_fields[name] for name in names}
    required_first = sorted(fields.items(), key=lambda item: not item[1].is_required())
    parts = [_fields(required_first)]
    for path, model in _objects(Inputs, ""):
        if re.split(r"[.[]", path)[0] in fields:
            parts.append(f"#### `{path}`\n\n{model.__doc__.splitlines()[0] if model.__doc__ else ''}\n")
            parts.append(_fields(model.model_fields.items()))
    return "\n".join(parts)


def _objects(model: type[Model], path: str) -> Iterator[tuple[str, type[Model]]]:
    """Yield each model below another, with the path that leads to it: `nodes[*].interfaces[*]`."""
    for name, field in model.model_fields.items():
        if inner := model_inside(field.annotation):
            annotation, _ = unwrap(field.annotation)
            below = f"{path}{name}{'[*]' if get_origin(annotation) in (dict, list) else ''}"
            yield below, inner
            yield from _objects(inner, f"{below}.")


def _fields(fields: Iterable[tuple[str, FieldInfo]]) -> str:
    return _table(
        ("Name", "Type", "Required", "Default", "Description"),
        (
            (
                _code(name),
                _type(field.annotation, field.metadata),
                "yes" if field.is_required() else "no",
                "" if field.is_required() else _code(json.dumps(field.default)),
                _description(field),
            )
            for name, field in fields
        ),
    )


def _type(annotation: object, metadata: Sequence[object]) -> str:
    """Return a type, and what its texts and keys are."""
    kinds = [f" by {_noun(key)}" if is_key else f": {_noun(key)}" for key, is_key in _kinds(annotation, metadata)]
    return "".join([_code(_type_name(annotation)), *kinds])


def _noun(syntax: Syntax) -> str:
    _article, _, noun = syntax.what.partition(" ")
    return noun


def _type_name(annotation: object) -> str:
    inner, _ = unwrap(annotation)
    if isinstance(inner, type) and issubclass(inner, Model):
        return "object"
    if get_origin(inner) in (dict, list):
        return f"{'map' if get_origin(inner) is dict else 'list'}({_type_name(get_args(inner)[-1])})"
    return type_expression(inner)


def _kinds(annotation: object, metadata: Sequence[object] = ()) -> Iterator[tuple[Syntax, bool]]:
    """Yield the syntax of a text, of the elements of a list, or of the keys of a map, and whether it is of keys."""
    inner, found = unwrap(annotation, metadata)
    is_map = get_origin(inner) is dict
    if is_map or get_origin(inner) is list:
        _, found = unwrap(get_args(inner)[0])
    for entry in found:
        # A name may be anything printable: nothing to tell.
        if isinstance(entry, Syntax) and entry is not NAME:
            yield entry, is_map


def _syntaxes(model: type[Model]) -> list[Syntax]:
    """Return every syntax that the inputs use, in the order of the tables."""
    models = [model, *(inner for _, inner in _objects(model, ""))]
    fields = (field for each in models for field in each.model_fields.values())
    return list(dict.fromkeys(syntax for field in fields for syntax, _ in _kinds(field.annotation, field.metadata)))


def _description(field: FieldInfo) -> str:
    _, metadata = unwrap(field.annotation, field.metadata)
    sentences = [f"{field.description}."]
    for entry in metadata:
        match entry:
            case OneOf(values=values):
                sentences.append(f"One of {', '.join(_code(value) for value in values)}.")
            case AtLeast(minimum=minimum):
                sentences.append(f"At least {minimum}.")
    if is_sensitive(field):
        sentences.append("Sensitive.")
    return " ".join(sentences)


def _code(text: str) -> str:
    return f"`{text}`"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(_escape(cell) for cell in line)} |\n" for line in lines)


def _escape(cell: str) -> str:
    """Return a text as one line that neither ends its cell nor begins an HTML tag; a list in it stays one."""
    spans = re.split(r"(`[^`]*`)", cell.replace("|", r"\|"))
    text = "".join(span if span.startswith("`") else span.replace("<", r"\<") for span in spans)
    return " ".join(re.sub(r"\s*\n(?=- )", "<br>", text).split())
