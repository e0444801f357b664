"""The life of a cluster with each generation of the provider, at each kind of head node, is what the table says.

`make test` runs a few cells; `make compatibility` runs all, with both Terraforms, and prints the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compatibility.life import Life, head_node
from compatibility.table import CELLS, EXPECTED, Cell, read, written
from support.forms import Deployment
from support.terraform import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.worlds import World

    from bcm_simulator.running import HeadNode

NEWEST = "1.15.5"
REPRESENTATIVE = {
    Cell("new", manage=True, head_node="BCM 11"),
    Cell("early", manage=False, head_node="BCM 10 with the old power calls"),
}


@pytest.fixture
def world(cell: Cell) -> World:
    return cell.world


@pytest.fixture
def head(cell: Cell) -> Iterator[HeadNode]:
    with head_node(cell.world, manage=cell.manage) as head:
        yield head


@pytest.mark.parametrize(
    ("cell", "version"),
    [
        pytest.param(
            cell,
            version,
            id=f"{cell}-{version}",
            marks=[] if cell in REPRESENTATIVE and version == NEWEST else [pytest.mark.compatibility],
        )
        for cell in CELLS
        for version in VERSIONS
    ],
)
def test_life(
    cell: Cell,
    version: str,
    head: HeadNode,
    make_workspace: Callable[..., Deployment],
    record_property: Callable[[str, object], None],
) -> None:
    workspace = make_workspace("root", head, terraform=VERSIONS[version], kind=Deployment).deploy("general")

    words = ", ".join(Life(workspace, head, manage=cell.manage).play())

    record_property("cell", (*cell, words))
    assert words == read(EXPECTED.read_text(encoding="utf-8"))[cell]


def test_the_table_has_every_cell() -> None:
    text = EXPECTED.read_text(encoding="utf-8")

    words = read(text)

    assert list(words) == CELLS
    assert all(words.values())
    assert written(words) == text
