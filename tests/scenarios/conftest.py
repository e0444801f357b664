"""Fixtures of the rehearsals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def head() -> Iterator[HeadNode]:
    """Return a head node of the reference cluster whose clock stands still but for what a test lets pass."""
    with HeadNode(speed=0) as head:
        yield head
