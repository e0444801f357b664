"""Random stories: with any faults and interruptions, the module keeps the promises of its README.

A few stories run with the other tests; others run by their seeds, `--seeds 100-199`. Power requests of several nodes at
once arrive in any order, so a story in parallel mode may differ when it is run again.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from support.forms import Deployment
from support.rehearsal import reference_cluster
from support.schedules import draw, smaller
from support.stories import PROVIDER_PASSWORD, BrokenPromiseError, Story
from support.terraform import VERSIONS

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.schedules import Schedule


@pytest.fixture
def staying() -> bool:
    """Let each Terraform start its own provider, which is killed with it."""
    return False


def test_whatever_happens_promises_are_kept(
    seed: int, make_workspace: Callable[..., Deployment], request: pytest.FixtureRequest
) -> None:
    names = (f"story-{number}" for number in itertools.count())

    def broken(schedule: Schedule) -> BrokenPromiseError | None:
        with HeadNode(reference_cluster(users={"terraform": PROVIDER_PASSWORD})) as head:
            workspace = make_workspace(next(names), head, terraform=VERSIONS[schedule.terraform], kind=Deployment)
            try:
                Story(schedule, workspace, head).play()
            except BrokenPromiseError as error:
                return error
        return None

    schedule = draw(seed)
    error = broken(schedule)
    while error and request.config.getoption("--shrink"):
        tried = ((less, broken(less)) for less in smaller(schedule))
        schedule, smaller_error = next((found for found in tried if found[1]), (schedule, None))
        if not smaller_error:
            break
        error = smaller_error
    if error:
        raise error
