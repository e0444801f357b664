"""Draw the pictures of the documentation: docs/flow.svg, and docs/layers.svg from the imports in the code.

python tools/draw_pictures.py [DIRECTORY]
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent

# Readable on light and dark pages: the viewer's colour scheme decides.
STYLE = """\
  <style>
    svg { --ink: #1f2328; --soft: #59636e; --line: #818b98; --box: #f6f8fa; --band: #f0f3f6; --accent: #0969da; }
    @media (prefers-color-scheme: dark) {
      svg { --ink: #f0f6fc; --soft: #b1bac4; --line: #8b949e; --box: #212830; --band: #1b222a; --accent: #58a6ff; }
      .page { fill: #0d1117; }
    }
    .page { fill: #ffffff; }
    @media (prefers-color-scheme: dark) { .page { fill: #0d1117; } }
    text { font: 14px system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; fill: var(--ink); }
    .code { font-family: ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; font-size: 13px; }
    .name { font-weight: 600; }
    .soft { fill: var(--soft); font-size: 12.5px; }
    .label { fill: var(--accent); font-weight: 600; font-size: 13px; }
    .box { fill: var(--box); stroke: var(--line); }
    .band { fill: var(--band); }
    .life { stroke: var(--line); stroke-dasharray: 3 4; }
    .arrow { stroke: var(--ink); fill: none; stroke-width: 1.4; marker-end: url(#head); }
    #head path { fill: var(--ink); }
  </style>
"""
HEAD = (
    '  <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
    'orient="auto-start-reverse"><path d="M0 1 10 5 0 9z"/></marker></defs>\n'
)


def picture(title: str, width: int, height: int, shapes: Iterable[str]) -> str:
    """Return an SVG document."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(title)}">\n  <title>{escape(title)}</title>\n{STYLE}{HEAD}'
        f'  <rect class="page" width="{width}" height="{height}" rx="8"/>\n'
        f"{''.join(f'  {shape}{chr(10)}' for shape in shapes)}</svg>\n"
    )


def text(x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> str:
    """Return a line of text."""
    return f'<text x="{x:g}" y="{y:g}" class="{kind}" text-anchor="{anchor}">{escape(words)}</text>'


def rectangle(x: float, y: float, width: float, height: float, kind: str) -> str:
    """Return a rectangle."""
    return f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6"/>'


def arrow(*points: tuple[float, float]) -> str:
    """Return a line through points with a head at its end."""
    return f'<path class="arrow" d="M{" L".join(f"{x:g} {y:g}" for x, y in points)}"/>'


# The flow of a run: the messages between participants, from top to bottom, in phases.

ACTORS = (("You", 230), ("Terraform, with the module", 440), ("BCM head node", 690), ("Node and its BMC", 880))
PHASES: tuple[tuple[str, str, tuple[tuple[int, int, str, str], ...]], ...] = (
    (
        "Plan",
        "wrong inputs stop it here",
        (
            (0, 1, "terraform plan", "code"),
            (1, 2, "look up image, networks, categories", ""),
            (1, 0, "what will be powered", ""),
        ),
    ),
    (
        "Register",
        "powers no node",
        ((0, 1, "terraform apply", "code"), (1, 2, "create categories, then devices", "")),
    ),
    (
        "Power",
        "only if power_action is set",
        ((1, 2, "power_on or power_cycle", "code"), (2, 3, "IPMI: on, or off and on", "")),
    ),
    (
        "Install",
        "BCM's own work",
        ((3, 2, "PXE boot", ""), (2, 3, "software image", "")),
    ),
    (
        "Ready",
        "only if readiness is set",
        ((1, 2, "bcm-node-provisioning wait", "code"), (2, 1, "UP: on to the next node", "")),
    ),
    (
        "Outputs",
        "node states, as observed",
        ((1, 2, "list the nodes", ""), (1, 0, "node_status", "code")),
    ),
)
STEP, PAD = 36, 22


def flow() -> str:
    """Draw the messages between the people and machines of a run."""
    top, shapes, arrows = 64, [], []
    for name, note, steps in PHASES:
        height = STEP * len(steps) + PAD
        shapes += [
            rectangle(16, top, 968, height, "band"),
            text(30, top + 26, name, "label"),
            text(30, top + 45, note, "soft"),
        ]
        for number, (start, end, words, kind) in enumerate(steps):
            y = top + 36 + STEP * number
            x, to = ACTORS[start][1], ACTORS[end][1]
            arrows += [arrow((x, y), (to, y)), text((x + to) / 2, y - 8, words, kind or "soft", "middle")]
        top += height + 8
    lives = [f'<line class="life" x1="{x}" y1="46" x2="{x}" y2="{top - 4}"/>' for _, x in ACTORS]
    names = [text(x, 34, name, "name", "middle") for name, x in ACTORS]
    return picture("A run, from the plan to the outputs", 1000, top + 8, [*shapes, *lives, *names, *arrows])


# The layers of the code: boxes laid out by hand, arrows from the imports.


@dataclass(frozen=True)
class Box:
    """A part of the code: what it is, and where it stands in the picture."""

    name: str
    note: str
    column: float
    row: int

    @property
    def left(self) -> float:
        """The left edge."""
        return 36 + self.column * 236

    @property
    def top(self) -> float:
        """The upper edge."""
        return 56 + self.row * 88


WIDTH, HEIGHT = 212, 56
BOXES = {
    "stacks": Box("stacks/", "apps: cluster, fleet, demo", 1, 0),
    "cli": Box("cli/", "synth, check, status, wait", 0, 1),
    "head_node": Box("head_node.py", "asks, changes nothing", 2, 3),
    "stack": Box("stack.py, fleet.py", "the module, root modules", 1, 2),
    "construct": Box("construct.py", "BcmNodeProvisioning", 1, 3),
    "parts": Box("parts/", "one file for each .tf file", 1, 4),
    "inventory": Box("inventory.py", "reads a file of nodes", 0, 3),
    "rules": Box("rules.py", "what inputs must satisfy", 0, 5),
    "inputs": Box("inputs.py", "each input, once", 0, 6),
    "terraform": Box("terraform/", "what CDKTF lacks", 2, 6),
    "bindings": Box("bindings/", "written by cdktf get", 2, 5),
    "simulator": Box("bcm_simulator/", "the simulated head node", 3, 1),
    "provider": Box("bcm_simulator/provider/", "the stand-in", 3, 2),
    "bcm_provider_schema": Box("bcm_provider_schema/", "what the provider accepts", 3, 5),
    "bcm_yaml": Box("bcm_yaml/", "files with line numbers", 3, 6),
}


def part_of(module: str) -> str | None:
    """Return the key of the box that a module belongs to; None for modules of others."""
    package, _, rest = module.partition(".")
    first = rest.partition(".")[0]
    match package:
        case "stacks" | "bcm_provider_schema" | "bcm_yaml":
            return package
        case "bcm_simulator":
            return "provider" if first == "provider" else "simulator"
        case "bcm_node_provisioning":
            if first == "fleet":
                return "stack"
            # The package itself re-exports the construct and its inputs.
            return first if first in BOXES else "construct"
    return None


def imported(path: Path, module: str) -> Iterator[str]:
    """Yield the full names of what a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.split(".")[: -node.level] if node.level else []
            yield from (".".join([*above, *filter(None, [node.module]), alias.name]) for alias in node.names)


def imports() -> set[tuple[str, str]]:
    """Return which part of the code imports which other one."""
    found = set()
    for package in ("bcm_node_provisioning", "bcm_provider_schema", "bcm_simulator", "bcm_yaml", "stacks"):
        for path in sorted((ROOT / package).rglob("*.py")):
            if "bindings" in path.parent.parent.parts:
                # Generated code has no layer.
                continue
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            if module == "bcm_node_provisioning.__init__":
                continue
            source = part_of(module)
            found |= {(source, target) for name in imported(path, module) if (target := part_of(name))}
    return {(source, target) for source, target in found if source and source != target}


def reduced(edges: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the edges without those that a chain of other edges implies."""

    def reaches(start: str, end: str, without: tuple[str, str]) -> bool:
        return any(
            target == end or reaches(target, end, without)
            for source, target in edges
            if source == start and (source, target) != without
        )

    return {edge for edge in edges if not reaches(*edge, without=edge)}


def layers() -> str:
    """Draw the parts of the code; an arrow goes from a part to what it imports, directly or through others."""
    edges = reduced(imports())
    if upward := [edge for edge in edges if BOXES[edge[0]].row >= BOXES[edge[1]].row]:
        raise SystemExit(f"these imports lead up the layers: {upward}")
    shapes = [rectangle(22, 124, 708, 532, "band"), text(716, 148, "bcm_node_provisioning/", "label", "end")]
    shapes += [_connection(BOXES[source], BOXES[target]) for source, target in sorted(edges)]
    for box in BOXES.values():
        shapes += [
            rectangle(box.left, box.top, WIDTH, HEIGHT, "box"),
            text(box.left + WIDTH / 2, box.top + 24, box.name, "code name", "middle"),
            text(box.left + WIDTH / 2, box.top + 43, box.note, "soft", "middle"),
        ]
    shapes.append(text(500, 30, "An arrow leads from a part to what it imports. None leads up.", "soft", "middle"))
    return picture("The layers of the code", 1000, 672, shapes)


def _connection(source: Box, target: Box) -> str:
    """Return the arrow between two boxes: from below to above, or beside the boxes that stand between."""
    start, end = source.left + WIDTH / 2, target.left + WIDTH / 2
    bottom, top = source.top + HEIGHT, target.top
    if source.column == target.column:
        if any(box.column == source.column and source.row < box.row < target.row for box in BOXES.values()):
            right = source.left + WIDTH
            beside, y, level = right + 12, source.top + HEIGHT / 2, target.top + HEIGHT / 2
            return arrow((right, y), (beside, y), (beside, level), (right, level))
        return arrow((start, bottom), (end, top))
    if target.row == source.row + 1:
        between = (bottom + top) / 2 - 4
        return arrow((start, bottom), (start, between), (end, between), (end, top))
    beside, y, level = target.left - 12, source.top + HEIGHT / 2, target.top + HEIGHT / 2
    return arrow((source.left + WIDTH, y), (beside, y), (beside, level), (target.left, level))


def main() -> None:
    """Write the pictures into the directory that the command line names, or into docs/."""
    directory = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs"
    for name, document in {"flow.svg": flow(), "layers.svg": layers()}.items():
        (directory / name).write_text(document, encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
