"""One apply of the emitted module, for `make quick`; all other tests of applies are in scenarios/."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.inputs import cluster_of
from support.rehearsal import change

if TYPE_CHECKING:
    from support.terraform import Workspace


@pytest.mark.quick
def test_one_apply_registers_a_node_and_powers_it_on(workspace: Workspace) -> None:
    run = workspace.apply(change(cluster_of(1), power_action="power_on"))

    assert run.changes[-1] == ("power_on", "dgx-01")
    assert workspace.outputs()["node_status"]["dgx-01"]["success"] is True
