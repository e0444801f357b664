"""Strings in the inputs that look like HCL reach Terraform unchanged, in both forms of the construct."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.rules import accept, rules
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.terraform import Workspace

    from bcm_node_provisioning.inputs import Inputs

few = settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)

_PIECES = ["${", "%{", "$", "%", "}", '"', "\\", "var.nodes", "local.inputs", "é", "EOT", " "]
names = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map(lambda parts: f"n{''.join(parts)}n")
paragraphs = st.lists(names | st.just(""), min_size=1, max_size=4).map(lambda lines: "\n".join(["${", *lines, ""]))


@st.composite
def clusters(draw: st.DrawFn) -> Inputs:
    """Return inputs with such a string in every place that accepts any string."""
    category = draw(names)
    node = {
        "mac": "02:5e:00:00:d0:05",
        "category": category,
        "management_ip": "10.184.162.205",
        "ipmi_ip": "10.229.10.205",
        "interfaces": {"eth1": {"network": draw(names)}},
        "roles": [draw(names)],
        **{name: draw(names) for name in ("notes", "kernel_parameters", "serial_number", "part_number")},
    }
    mount = {name: draw(names) for name in ("device", "mountpoint", "filesystem", "mountoptions", "fsck")}
    settings = {
        "software_image_name": draw(names),
        "management_network": draw(names),
        "disksetup": f"<diskSetup>{draw(paragraphs)}</diskSetup>\n",
        "fsmounts": [mount],
        "modules": [{"name": draw(names), "parameters": draw(names)}],
        **{name: draw(paragraphs) for name in ("initialize", "finalize", "kernel_parameters", "notes")},
    }
    data = {
        "nodes": {"dgx-05": node},
        "categories": {category: settings},
        "readiness": {"command": draw(paragraphs)},
        **{name: draw(names) for name in ("software_image_name", "management_network", "oob_network")},
    }
    return accept(data, rules())


def evaluated(workspace: Workspace, expression: str) -> Any:
    """Return the value of an expression in a configuration, from `terraform console`."""
    console = subprocess.run(
        [workspace.terraform, "console"],
        cwd=workspace.directory,
        env=workspace.environment,
        input=f"jsonencode({expression})\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert console.returncode == 0, console.stderr
    return json.loads(json.loads(console.stdout))


@few
@given(clusters())
def test_module_of_an_inventory(make_workspace: Callable[..., Workspace], tmp_path: Path, inputs: Inputs) -> None:
    files = ModuleStack(cdk.App(), "module", inventory=inputs).render()

    workspace = make_workspace(f"module-{len(list(tmp_path.iterdir()))}").use(files)

    wanted = inputs.model_dump()
    found = evaluated(workspace, "merge(local.inputs, { software_image_name = var.software_image_name })")
    assert found["nodes"]["dgx-05"].pop("interfaces") == {
        "eth1": {"network": inputs.nodes["dgx-05"].interfaces["eth1"].network}
    }
    assert found["nodes"]["dgx-05"].items() <= wanted["nodes"].pop("dgx-05").items()
    del found["nodes"]
    assert found == {name: wanted[name] for name in found}


@few
@given(clusters())
def test_construct_in_an_app(make_workspace: Callable[..., Workspace], tmp_path: Path, inputs: Inputs) -> None:
    number = len(list(tmp_path.iterdir()))
    app = cdk.App(outdir=str(tmp_path / f"out-{number}"))
    stack = cdk.TerraformStack(app, "app")
    BcmProvider(stack, "bcm")
    BcmNodeProvisioning(stack, "cluster", **inputs.model_dump(exclude_unset=True))
    app.synth()

    workspace = make_workspace(f"app-{number}").use(tmp_path / f"out-{number}" / "stacks" / "app")

    assert evaluated(workspace, "local.cluster_inputs") == inputs.model_dump()
