"""Fixtures that all tests share."""

from __future__ import annotations

import os
import signal
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.forms import small_module
from support.rehearsal import reference_cluster
from support.terraform import VERSIONS, Workspace
from support.worlds import NEWEST, World

from bcm_node_provisioning.terraform.directory import write_tree
from bcm_simulator.provider.mirror import install
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Tests in the background of a shell ignore Ctrl-C, and so would every process that they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


# For Terraform: no garbage collection, because a run ends before it needs one, and one core, because other tests run.
os.environ |= {"GOGC": "off", "GOMEMLIMIT": "1GiB", "GOMAXPROCS": "1"}


SEEDS = (4, 32)
"""Seeds of the random stories that `make test` runs."""


QUICK = ("bcm_node_provisioning", "bcm_simulator", "bcm_yaml")
"""Folders of tests that `make quick` runs, as far as the tests start no Terraform."""
TERRAFORM = frozenset({"cli_config", "terraform"})
"""Fixtures of all tests that start Terraform."""


def pytest_addoption(parser: pytest.Parser) -> None:
    help_ = f"only tests of {' and '.join(QUICK)} that start no Terraform, and those that are marked as quick"
    parser.getgroup("general").addoption("--quick", action="store_true", help=help_)
    group = parser.getgroup("random stories")
    group.addoption("--seeds", metavar="FIRST-LAST", help="seeds of the random stories to run, such as 100-199 or 17")
    group.addoption("--shrink", action="store_true", help="reduce a failed story to the steps that it needs to fail")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        first, _, last = (metafunc.config.getoption("--seeds") or "").partition("-")
        seeds = range(int(first), int(last or first) + 1) if first else SEEDS
        metafunc.parametrize("seed", seeds)


def pytest_xdist_auto_num_workers() -> int:
    """Return more workers than there are cores: most tests that take long wait for installations and time limits."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--quick"):
        quick = [item for item in items if _is_quick(item)]
        config.hook.pytest_deselected(items=[item for item in items if item not in quick])
        items[:] = quick
    # Long tests first, so that short ones fill the time in which the last long ones wait.
    items.sort(key=_is_quick)


def _is_quick(item: pytest.Item) -> bool:
    if item.get_closest_marker("quick"):
        return True
    folder = item.path.relative_to(Path(__file__).parent).parts[0]
    return folder in QUICK and TERRAFORM.isdisjoint(getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def cli_config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a Terraform CLI configuration that finds the stand-in provider."""
    return install(tmp_path_factory.mktemp("mirror"))


@pytest.fixture(scope="session")
def module_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the general form in a directory, with few steps and interfaces."""
    directory = tmp_path_factory.mktemp("modules") / "bcm_node_provisioning"
    write_tree(directory, small_module())
    return directory


@pytest.fixture
def world() -> World:
    """Return the generation of the provider and the answers of the head node."""
    return NEWEST


@pytest.fixture
def head(world: World) -> Iterator[HeadNode]:
    """Return a simulated head node of the reference cluster, so fast that installations end at once."""
    with HeadNode(reference_cluster(answers=world.answers), speed=100_000) as head:
        yield head


@pytest.fixture(params=list(VERSIONS))
def terraform(request: pytest.FixtureRequest) -> Path:
    """Return each supported Terraform in turn."""
    path: Path = VERSIONS[request.param]
    return path


@pytest.fixture
def workspace(make_workspace: Callable[..., Workspace], head: HeadNode, module_directory: Path) -> Workspace:
    """Return the general form, ready to be applied to the head node with Terraform 1.15.5."""
    return make_workspace("root", head).use(module_directory)


@pytest.fixture
def staying() -> bool:
    """Return whether one provider serves all runs of a workspace. Tests in which that matters override this."""
    return True


@pytest.fixture
def make_workspace(
    tmp_path: Path,
    cli_config: Path,
    staying: bool,  # noqa: FBT001
    world: World,
) -> Iterator[Callable[..., Workspace]]:
    """Return a function that makes workspaces of one test."""
    with ExitStack() as workspaces:

        def make(
            name: str,
            head: HeadNode | None = None,
            *,
            terraform: Path | None = None,
            kind: type[Workspace] = Workspace,
        ) -> Workspace:
            directory = tmp_path / name
            directory.mkdir()
            return workspaces.enter_context(
                kind(directory, cli_config, head, terraform=terraform, staying=staying, world=world)
            )

        yield make
