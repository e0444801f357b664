"""The table of what works where: which cells it has, how it is written, and how it is read."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from support.worlds import World

from bcm_simulator.provider.api import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

EXPECTED = Path(__file__).parent / "expected.md"

HEAD_NODES = {
    "BCM 11": {"preset": "bcm-11"},
    "BCM 10": {"preset": "bcm-10"},
    "BCM 11 with the old power calls": {"preset": "bcm-11", "old_power_calls": "known"},
    "BCM 10 with the old power calls": {"preset": "bcm-10", "old_power_calls": "known"},
    "echo": {"preset": "echo"},
}
"""The columns: kinds of head nodes, and their answers. Echo returns what it was sent; no real head node does."""

NODES = {True: "managed", False: "`manage = false`"}


class Cell(NamedTuple):
    """A cell of the table: a generation of the provider and a kind of nodes, at a kind of head node."""

    generation: str
    manage: bool
    head_node: str

    @property
    def world(self) -> World:
        """The provider and the head node of this cell."""
        return World(self.generation, HEAD_NODES[self.head_node])

    def __str__(self) -> str:
        return f"{self.generation}-{'managed' if self.manage else 'unmanaged'}-{self.head_node.replace(' ', '-')}"


CELLS = [Cell(*cell) for cell in product(GENERATIONS, NODES, HEAD_NODES)]


def written(words: Mapping[Cell, str]) -> str:
    """Return the table as Markdown; a cell without words stays empty."""
    lines = [["Provider", "Nodes", *HEAD_NODES], ["---"] * (len(HEAD_NODES) + 2)]
    for generation in GENERATIONS:
        for manage, nodes in NODES.items():
            cells = (words.get(Cell(generation, manage, head_node), "") for head_node in HEAD_NODES)
            lines.append([generation, nodes, *cells])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def read(text: str) -> dict[Cell, str]:
    """Return the words of each cell of a written table."""
    manage = {nodes: flag for flag, nodes in NODES.items()}
    lines = ([cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()[2:])
    return {
        Cell(generation, manage[nodes], head_node): words
        for generation, nodes, *cells in lines
        for head_node, words in zip(HEAD_NODES, cells, strict=True)
    }
