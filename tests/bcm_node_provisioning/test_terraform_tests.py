"""The module's own `terraform test` files: all pass without a head node, with any environment variables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from support.terraform import VERSIONS

from bcm_node_provisioning.parts.builder import Options
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.terraform import Workspace

EXPORTED = {
    "TF_VAR_bmc_username": "bright",
    "TF_VAR_bmc_password": "only-a-test",
    "TF_VAR_power_action": "power_on",
    "TF_VAR_power_nodes": '["dgx-09"]',
    "TF_VAR_software_image_name": "another-image",
}


@pytest.mark.parametrize(
    ("options", "version", "exported"),
    [(Options(), "1.14.9", {}), (Options(), "1.15.5", EXPORTED), (Options(steps=2, extra_interfaces=0), "1.15.5", {})],
    ids=["oldest Terraform", "with exported variables", "small module"],
)
def test_all_pass(
    options: Options, version: str, exported: dict[str, str], make_workspace: Callable[..., Workspace]
) -> None:
    module = ModuleStack(cdk.App(), "module", options).render()
    runs = sum(text.count("\nrun ") for name, text in module.items() if name.endswith(".tftest.hcl"))
    workspace = make_workspace("module", terraform=VERSIONS[version]).use(module)
    workspace.environment |= exported

    events = [json.loads(line) for line in workspace.run("test", "-json").stdout.splitlines()]

    (summary,) = [event["test_summary"] for event in events if event["type"] == "test_summary"]
    assert runs > 5
    assert summary == {"status": "pass", "passed": runs, "failed": 0, "errored": 0, "skipped": 0}
