"""Passwords can be read afterwards only in the places that the module's README names."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from support.forms import both_forms
from support.inputs import cluster_of
from support.rehearsal import change, powered, reference_cluster

from bcm_simulator.journal import MASK
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from support.forms import Deployment
    from support.terraform import Run

BMC = "bmc-Gr8secret"
KNOWN_TO_BCM = "bcm-Own-secret"
PROVIDER = "provider-P4ssword"

INPUTS = change(cluster_of(2), power_action="power_on")
INPUTS["nodes"]["dgx-02"]["category"] = "hall-2"
"""A category that BCM has, with credentials of its own."""


@pytest.fixture
def staying() -> bool:
    """Let each Terraform start its own provider, whose log is part of Terraform's."""
    return False


@pytest.fixture
def head() -> Iterator[HeadNode]:
    """Return a head node and machines with passwords of their own."""
    own = {"username": "keeper", "password": KNOWN_TO_BCM}
    cluster = reference_cluster(
        users={"terraform": PROVIDER},
        bmc_settings=own,
        categories={"hall-2": {"image": "dgx-os-6.3", "bmc_settings": own}},
        machines={
            "rack-1": {"macs": ["02:5e:00:00:00:01"], "bmc": {"ip": "10.229.10.101", "password": BMC}},
            "rack-2": {"macs": ["02:5e:00:00:00:02"], "bmc": {"ip": "10.229.10.102", "password": KNOWN_TO_BCM}},
        },
    )
    with HeadNode(cluster) as head:
        yield head


@pytest.fixture
def workspace(workspace: Deployment) -> Deployment:
    """Return a workspace that logs in with a password that is easy to find."""
    workspace.environment |= {"BCM_USERNAME": "terraform", "BCM_PASSWORD": PROVIDER}
    return workspace


def plan_and_apply(workspace: Deployment, level: str, *, expect: int) -> dict[str, str]:
    """Plan and apply with logs of a level, and return everything that can be read afterwards, by its place."""
    log = workspace.directory / "terraform.log"
    log.unlink(missing_ok=True)
    workspace.environment |= {"TF_LOG": level, "TF_LOG_PATH": str(log)}
    planned = workspace.run("plan", "-input=false", "-out=saved.tfplan", expect=0)
    shown = workspace.run("show", "saved.tfplan", expect=0)
    applied = workspace.run("apply", "-input=false", "saved.tfplan", expect=expect)
    with zipfile.ZipFile(workspace.directory / "saved.tfplan") as plan:
        saved = b"".join(plan.read(name) for name in plan.namelist())
    assert workspace.head
    return {
        "console": "".join(printed(run) for run in (planned, shown, applied)),
        "outputs": workspace.run("output", "-json").stdout,
        "log": log.read_text(encoding="utf-8"),
        "plan": saved.decode("utf-8", "replace"),
        "state": (workspace.directory / "terraform.tfstate").read_text(encoding="utf-8"),
        "requests": str([request.model_dump() for request in workspace.head.requests()]),
        "records": str([workspace.head.overview(), workspace.head.categories(), workspace.head.devices()]),
    }


def printed(run: Run) -> str:
    return run.stdout + run.stderr


def places(readable: Mapping[str, str], secret: str) -> set[str]:
    return {place for place, text in readable.items() if secret in text}


def holders(value: Any, secret: str, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """Return the paths at which a JSON document holds a secret."""
    if isinstance(value, dict):
        return [found for key, inner in value.items() for found in holders(inner, secret, (*path, key))]
    if isinstance(value, list):
        return [found for index, inner in enumerate(value) for found in holders(inner, secret, (*path, index))]
    return [path] if isinstance(value, str) and secret in value else []


@both_forms
def test_without_credentials_no_password_is_written_anywhere(workspace: Deployment, head: HeadNode) -> None:
    workspace.give(change(INPUTS, power_nodes=["dgx-02"]))
    readable = plan_and_apply(workspace, "TRACE", expect=0)
    assert head.categories()["dgx"]["bmcSettings"] is None
    assert powered(head) == {"dgx-02": ["power_on"]}
    assert places(readable, KNOWN_TO_BCM) == set()
    assert places(readable, PROVIDER) == set()


def give_credentials_apart(workspace: Deployment, inputs: Mapping[str, Any]) -> None:
    """Write inputs whose credentials come from the environment, as the README recommends."""
    credentials = {"bmc_username": "operator", "bmc_password": BMC}
    workspace.give({**inputs, **credentials})
    values = workspace.directory / "terraform.tfvars.json"
    given = json.loads(values.read_text(encoding="utf-8"))
    rest = {name: value for name, value in given.items() if name not in credentials}
    values.write_text(json.dumps(rest), encoding="utf-8")
    workspace.environment |= {f"TF_VAR_{name}": value for name, value in credentials.items()}


@both_forms
def test_credentials_reach_the_head_node_the_state_and_a_saved_plan_only(workspace: Deployment, head: HeadNode) -> None:
    give_credentials_apart(workspace, INPUTS)
    fault = head.fault("http_500", call="cmdevice.addCategory")
    failed = plan_and_apply(workspace, "INFO", expect=1)
    assert "Category Creation Failed" in failed["console"]
    assert places(failed, BMC) == {"plan"}
    head.clear_faults(fault.id)

    readable = plan_and_apply(workspace, "INFO", expect=0)
    # The machines accept the right password only.
    assert powered(head) == {"dgx-01": ["power_on"], "dgx-02": ["power_on"]}
    assert places(readable, BMC) == {"plan", "state"}
    assert places(readable, KNOWN_TO_BCM) == set()
    assert places(readable, PROVIDER) == set()
    [path] = holders(workspace.state(), BMC)
    assert path[:1] + path[2:] == ("resources", "instances", 0, "attributes", "bmc_settings", "password")
    resource = workspace.state()["resources"][path[1]]
    assert (resource["type"], resource["instances"][0]["index_key"]) == ("bcm_cmdevice_category", "dgx")
    assert head.categories()["dgx"]["bmcSettings"]["password"] == MASK
    assert head.categories()["dgx"]["bmcSettings"]["userName"] == "operator"
