"""The documents of the emitted module: templates beside this file, and tables made from the inputs and outputs."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any, get_args, get_origin

from bcm_node_provisioning.inputs import INVENTORY, Inputs, Model, Readiness, is_sensitive, model_inside, unwrap
from bcm_node_provisioning.parts.inventory import FIXED
from bcm_node_provisioning.parts.outputs import OUTPUTS
from bcm_node_provisioning.parts.versions import PROVIDER_SOURCE, PROVIDER_VERSION, TERRAFORM_VERSION
from bcm_node_provisioning.terraform.types import type_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pydantic.fields import FieldInfo

    from bcm_node_provisioning.parts.builder import Options


def readme(options: Options) -> str:
    """Return the README of the module that is generated with these options (FR-004, FR-034, FR-041 to FR-052)."""
    return _filled(_template("README.md.in"), _values(options) | {"inputs": _inputs(Inputs.model_fields)})


def operations(options: Options) -> str:
    """Return docs/operations.md of the module that is generated with these options."""
    return _filled(_template("OPERATIONS.md.in"), _values(options))


def inventory_readme(options: Options, inventory: Inputs) -> str:
    """Return the README of a module made from an inventory; it shares sections with the other documents."""
    shared = f"{_template('README.md.in')}{_template('OPERATIONS.md.in')}"
    template = _SECTION.sub(lambda match: _section(shared, match["heading"]), _template("INVENTORY.md.in"))
    template = _with_own_links(_with_own_addresses(template))
    values = {
        "nodes": f"{len(inventory.nodes)} nodes" if len(inventory.nodes) != 1 else "one node",
        "mode": _MODES[inventory.provisioning_mode],
        "variables": _table(
            ("Name", "Type", "Default", "Description"),
            (
                (_code(name), _type(field), _code(json.dumps(getattr(inventory, name))), _description(field))
                for name, field in Inputs.model_fields.items()
                if name not in FIXED
            ),
        ),
        "inventory": _inputs(INVENTORY),
    }
    return _filled(template, _values(options) | values)


_MODES = {
    "sequential": "Nodes are powered one after another: the power action of a node waits until the node before is done",
    "parallel": "All nodes are powered at once, within Terraform's `-parallelism` and BCM's provisioning slots",
}


def _template(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _values(options: Options) -> dict[str, object]:
    return {
        "steps": options.steps,
        "last_step": f"step_{options.steps:02}",
        "extra_interfaces": options.extra_interfaces,
        "terraform_version": TERRAFORM_VERSION,
        "provider_source": PROVIDER_SOURCE,
        "provider_version": PROVIDER_VERSION,
        "readiness_timeout": Readiness.model_fields["timeout"].default,
        "readiness_interval": Readiness.model_fields["interval"].default,
        "outputs": _table(("Name", "Description"), ((_code(name), text) for name, (text, _) in OUTPUTS.items())),
    }


def _filled(template: str, values: Mapping[str, object]) -> str:
    return _PLACEHOLDER.sub(lambda match: str(values[match["name"]]), template)


def _section(template: str, heading: str) -> str:
    """Return a section of a template with its heading, up to the next one of the same level or above."""
    [start] = re.finditer(rf"^(?P<level>##+) {re.escape(heading)}$", template, re.MULTILINE)
    end = re.compile(rf"^#{{2,{len(start['level'])}}} ", re.MULTILINE).search(template, start.end())
    return template[start.start() : end.start() if end else None]


def _with_own_addresses(text: str) -> str:
    """Return shared sections with the addresses of a module made from an inventory."""
    text = re.sub(
        r'module\.provisioning\.bcm_cmdevice_device\.nodes\["([\w-]+)"\]',
        r"module.cluster.bcm_cmdevice_device.\1",
        text,
    )
    return text.replace("module.provisioning", "module.cluster")


def _with_own_links(text: str) -> str:
    """Return a document whose links lead to its own sections; a link to a section that it lacks becomes plain text."""
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    return re.sub(
        r"\[([^\]]*)\]\((?:docs/operations\.md|\.\./README\.md)?#([\w-]+)\)",
        lambda match: f"[{match[1]}](#{match[2]})" if match[2] in anchors else match[1],
        text,
    )


# In the template of an inventory's README: a section of the other documents.
_SECTION = re.compile(r"^@section (?P<heading>.*)\n", re.MULTILINE)

# A placeholder of a template; neither Terraform nor a shell uses this form.
_PLACEHOLDER = re.compile(r"@\{(?P<name>[a-z_]+)\}")


def _inputs(names: Iterable[str]) -> str:
    """Return the table of inputs, and one for each input with objects."""
    fields = {name: Inputs.model_fields[name] for name in names}
    parts = [_fields(sorted(fields.items(), key=lambda item: not item[1].is_required()))]
    for name, field in fields.items():
        if model := model_inside(field.annotation):
            parts.append(f"#### `{name}{_each(field)}`\n\n{_fields(_inside(model))}")
    return "\n".join(parts)


def _inside(model: type[Model], path: str = "") -> Iterator[tuple[str, FieldInfo]]:
    """Yield the fields of a model by name, each before the fields of the objects in it: `interfaces[*].mac`."""
    for name, field in model.model_fields.items():
        yield f"{path}{name}", field
        if inner := model_inside(field.annotation):
            yield from _inside(inner, f"{path}{name}{_each(field)}.")


def _each(field: FieldInfo) -> str:
    """Return the index of the objects that a field holds; none if it holds one object."""
    annotation, _ = unwrap(field.annotation)
    return "[*]" if get_origin(annotation) in (dict, list) else ""


def _fields(fields: Iterable[tuple[str, FieldInfo]]) -> str:
    return _table(
        ("Name", "Type", "Default", "Description"),
        (
            (
                _code(name),
                _type(field),
                "required" if field.is_required() else _code(json.dumps(field.default)),
                _description(field),
            )
            for name, field in fields
        ),
    )


def _type(field: FieldInfo) -> str:
    return _code(_type_name(field.annotation))


def _type_name(annotation: Any) -> str:  # noqa: ANN401 - annotations share no type
    inner, _ = unwrap(annotation)
    if isinstance(inner, type) and issubclass(inner, Model):
        return "object"
    if get_origin(inner) in (dict, list):
        return f"{'map' if get_origin(inner) is dict else 'list'}({_type_name(get_args(inner)[-1])})"
    return type_expression(inner)


def _description(field: FieldInfo) -> str:
    return f"{field.description}.{' Sensitive.' if is_sensitive(field) else ''}"


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
