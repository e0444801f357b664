"""Fixtures of the scenarios."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.forms import Deployment
from support.rehearsal import reference_cluster
from support.terraform import VERSIONS

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.worlds import World


@pytest.fixture
def head(world: World) -> Iterator[HeadNode]:
    """Return a head node of the reference cluster, whose clock moves only as a test lets it."""
    with HeadNode(reference_cluster(answers=world.answers), speed=0) as head:
        yield head


@pytest.fixture
def form() -> str:
    """Return the form of the module; `both_forms` runs a test on each."""
    return "general"


@pytest.fixture
def version() -> str:
    """Return the version of Terraform."""
    return "1.15.5"


@pytest.fixture
def deploy(make_workspace: Callable[..., Deployment]) -> Callable[..., Deployment]:
    """Return a function that makes the module in a form ready to be applied to a head node."""

    def deployed(form: str, head: HeadNode | None = None, version: str = "1.15.5") -> Deployment:
        return make_workspace("root", head, terraform=VERSIONS[version], kind=Deployment).deploy(form)

    return deployed


@pytest.fixture
def workspace(deploy: Callable[..., Deployment], head: HeadNode, form: str, version: str) -> Deployment:
    """Return the module in a form, ready to be applied to the head node."""
    return deploy(form, head, version)
