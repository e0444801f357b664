"""The exact form, embedded in an app: what only it has. The other stories run on both forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.forms import embedded
from support.inputs import cluster_of, node
from support.rehearsal import progress

from bcm_node_provisioning.rules import InputError

if TYPE_CHECKING:
    from support.forms import Deployment


def test_blocks_are_named_after_the_nodes() -> None:
    inputs = cluster_of(2)
    inputs["nodes"]["0a"] = node(50, "dgx", "02:5e:00:00:00:50")
    document = embedded({**inputs, "readiness": {"command": "true"}})

    assert set(document["resource"]["bcm_cmdevice_device"]) == {
        "cluster_dgx-01",
        "cluster_dgx-02",
        "cluster_node_0a",
    }
    assert set(document["action"]["bcm_cmdevice_power"]) == {
        "cluster_power_dgx-01",
        "cluster_power_dgx-02",
        "cluster_power_0a",
    }


@pytest.mark.parametrize("mode", ["sequential", "parallel"])
def test_mode_and_order_must_be_known(mode: str) -> None:
    with pytest.raises(InputError, match="provisioning_mode: must be known at synth"):
        embedded({**cluster_of(1), "provisioning_mode": f"{mode}${{TfToken[TOKEN.9]}}"})


@pytest.mark.parametrize("form", ["exact"])
def test_a_failed_check_leaves_the_other_nodes_confirmed(workspace: Deployment) -> None:
    inputs = {**cluster_of(3), "power_action": "power_on", "provisioning_mode": "parallel"}
    check = {"command": 'test "$NODE_HOSTNAME" != dgx-02', "timeout": 1, "interval": 1}

    workspace.apply({**inputs, "readiness": check}, expect=1)
    workspace.apply(None, "-refresh-only")

    assert progress(workspace.outputs()) == {
        "dgx-01": ("ready", True),
        "dgx-02": ("powered", False),
        "dgx-03": ("ready", True),
    }
    assert workspace.apply({**inputs, "readiness": {"command": "true"}}).power == []
    assert progress(workspace.outputs()) == dict.fromkeys(inputs["nodes"], ("ready", True))
