"""The module without some of its parts, to measure the cost of each part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bcm_node_provisioning import Options
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Files = dict[str, str]


def variants() -> Mapping[str, Files]:
    """Return the files of each variant, by the missing part: none, one part after the other, and all parts."""
    whole = _module(Options())
    parts: Mapping[str, Callable[[Files], Files]] = {
        "the rules in variables.tf": _without_validations,
        "the rules in the preflight": _without_problems,
        "device_place": _without_device_places,
        "power.tf": _without_power,
        "the states of the nodes and the outputs": _without_status,
    }
    found = {"nothing": whole}
    bare = whole
    for name, cut in parts.items():
        found[name] = cut(dict(whole))
        bare = cut(dict(bare))
    found["31 of the 32 steps"] = _module(Options(steps=1))
    found["the 13 blocks for further interfaces"] = _module(Options(extra_interfaces=0))
    return {**found, "the first five": bare}


def _module(options: Options) -> Files:
    files = ModuleStack(cdk.App(), "module", options).render()
    return {name: text for name, text in files.items() if name.endswith(".tf")}


def _without_validations(files: Files) -> Files:
    files["variables.tf"] = _without_blocks(files["variables.tf"], "  validation")
    return files


def _without_problems(files: Files) -> Files:
    files["locals.tf"] = _set_local(files["locals.tf"], "problems", "{}")
    files["data.tf"] = _without_blocks(files["data.tf"], "    precondition")
    return files


def _without_device_places(files: Files) -> Files:
    files["main.tf"] = _without_blocks(files["main.tf"], 'resource "terraform_data" "device_place"')
    files["locals.tf"] = _set_local(files["locals.tf"], "device_moves", "[]")
    return files


def _without_power(files: Files) -> Files:
    locals_ = _set_local(files["locals.tf"], "power_results", "{}")
    places = r"(^    moved_requests = \[\n).*?(?=^    \])"
    files["locals.tf"] = re.sub(places, r"\1", locals_, flags=re.DOTALL | re.MULTILINE)
    ends = r"^    (terraform_data\.parallel|module\.step)_\w+,\n"
    files["data.tf"] = re.sub(ends, "", files["data.tf"], flags=re.MULTILINE)
    return {name: text for name, text in files.items() if name not in ("power.tf", "step/main.tf")}


def _without_status(files: Files) -> Files:
    files["data.tf"] = _without_blocks(files["data.tf"], 'data "bcm_cmdevice_nodes" "registered"')
    for name in ("power_results", "current_results", "registered", "states", "as_requested", "successes"):
        files["locals.tf"] = _set_local(files["locals.tf"], name, "{}")
    return {name: text for name, text in files.items() if name != "outputs.tf"}


def _without_blocks(text: str, header: str) -> str:
    """Return a text without the blocks that begin with a header, which gives their indentation as well."""
    indent = header[: len(header) - len(header.lstrip())]
    return _replaced(rf"^{header} \{{\n.*?^{indent}\}}\n", "", text)


def _set_local(text: str, name: str, value: str) -> str:
    """Return a text in which a local value, over one line or several, has another expression."""
    lines = r"(?:[^\n]*[\[({]\n.*?^  [\])}][^\n]*|[^\n]*)\n"
    return _replaced(rf"^  {name} += {lines}", f"  {name} = {value}\n", text)


def _replaced(pattern: str, replacement: str, text: str) -> str:
    changed, count = re.subn(pattern, replacement, text, flags=re.DOTALL | re.MULTILINE)
    if not count:
        raise RuntimeError(f"the module has no text that matches {pattern}")
    return changed
