"""Code in the documents: it runs, is valid to real Terraform, and is formatted."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import hcl2
import pytest
from bcm_node_provisioning.module.outputs import OUTPUTS
from support.documents import DOCUMENTS, blocks
from support.terraform import MODULE, ROOT, Workspace

from bcm_node_provisioning import BcmNodeProvisioning, InputError, Node
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bcm_simulator.running import HeadNode

README = ROOT / "README.md"
DEVELOPER = ROOT / "docs" / "developer.md"


def _run(code: str, directory: Path) -> subprocess.CompletedProcess[str]:
    """Run Python code as a program in a directory."""
    directory.mkdir(exist_ok=True)
    (directory / "main.py").write_text(code, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "main.py"], cwd=directory, capture_output=True, text=True, check=True, timeout=120
    )


def _program(document: Path, word: str) -> str:
    """Return the one program of a document that holds a word."""
    (code,) = [code for code in blocks(document, "python") if word in code and "import" in code]
    return code


def _synthesized(code: str, workspace: Workspace) -> dict[str, Any]:
    """Run an app, have real Terraform validate its only stack in the workspace, and return the stack."""
    _run(code, workspace.directory / "app")
    (stack,) = (workspace.directory / "app" / "cdktf.out" / "stacks").glob("*/cdk.tf.json")
    document: dict[str, Any] = json.loads(stack.read_text(encoding="utf-8"))
    # Its backend is a file beside the app.
    workspace.use({"cdk.tf.json": stack.read_text(encoding="utf-8")})
    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []
    return document


def test_the_embedded_app_provisions_two_groups(head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("embedded", head)
    # Looking more often changes nothing but how long the test takes.
    program = _program(README, "class Cluster").replace("interval=5", "interval=1")
    document = _synthesized(program, workspace)
    head.set_speed(1000)

    assert document["terraform"]["required_providers"] == {"bcm": {"source": "hashi-demo-lab/bcm", "version": "~> 0.1"}}
    assert set(document["resource"]["bcm_cmdevice_device"]) == {
        "control_plane_cpu-03",
        "workers_dgx-05",
        "workers_dgx-06",
    }
    workspace.environment |= {"TF_VAR_bmc_username": "bright", "TF_VAR_bmc_password": "secret-of-the-bmc"}
    run = workspace.apply(None, "-var", "power_action=power_on")
    assert sorted(run.power) == [("power_on", "cpu-03"), ("power_on", "dgx-05"), ("power_on", "dgx-06")]
    assert "secret-of-the-bmc" not in run.output + json.dumps(document)
    states = {hostname: node["state"] for status in workspace.outputs().values() for hostname, node in status.items()}
    assert states == {"cpu-03": "powered", "dgx-05": "ready", "dgx-06": "ready"}


def test_the_faults_are_shown_as_they_come() -> None:
    (shown,) = [text for text in blocks(README, "text") if "InputError" in text]
    stack = cdk.TerraformStack(cdk.App(), "faulty")
    BcmProvider(stack, "bcm")

    with pytest.raises(InputError) as raised:
        BcmNodeProvisioning(
            stack,
            "workers",
            nodes={
                "dgx-05": Node(
                    mac="02:5e:00:00:d0",
                    category="dgx",
                    management_ip="10.184.162.205",
                    ipmi_ip="10.229.10.205",
                )
            },
            software_image_name="dgx-os-6.3",
            management_network="internalnet",
            power_action="reboot",
        )

    kind = InputError
    assert f"{kind.__module__}.{kind.__qualname__}: {raised.value}" == shown.strip()


def test_the_inventory_and_its_escape_hatch(make_workspace: Callable[..., Workspace]) -> None:
    (hatch,) = [code for code in blocks(DEVELOPER, "python") if "prevent_destroy" in code]
    program = _program(DEVELOPER, "INVENTORY").replace("app.synth()\n", f"{hatch}app.synth()\n")

    document = _synthesized(program, make_workspace("inventory"))

    device = document["resource"]["bcm_cmdevice_device"]["workers_dgx-05"]
    assert device["lifecycle"]["prevent_destroy"] is True
    assert document["output"]["dgx_05_id"]["value"] == '${local.workers_device_ids["dgx-05"]}'


def test_actions_in_other_stacks(head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("actions", head)
    _synthesized(_program(DEVELOPER, "add_action_trigger"), workspace)

    assert workspace.apply().power == [("power_on", "login-01")]
    assert workspace.apply().power == []
    assert workspace.apply(None, "-var", "generation=1").power == [("power_on", "login-01")]


def test_a_module_of_your_own(tmp_path: Path, cli_config: Path) -> None:
    _run(_program(DEVELOPER, "ModuleStack"), tmp_path / "app")

    (module,) = (tmp_path / "app" / "modules").iterdir()
    workspace = Workspace(tmp_path / "root", cli_config).use(module)
    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []
    text = (module / "README.md").read_text(encoding="utf-8")
    assert "It powers up to 40 nodes" in text
    assert "up to 8 interfaces" in text


def test_the_head_node_in_tests(tmp_path: Path) -> None:
    printed = _run(_program(DEVELOPER, "HeadNode"), tmp_path / "head").stdout.splitlines()

    assert [ast.literal_eval(line) for line in printed] == [
        [],
        {"bcm-head": None, "login-01": "ubuntu-22.04-cpu", "cpu-01": "default-image"},
    ]


def test_the_line_that_becomes_hcl() -> None:
    """The excerpt of module/versions.py is in that file, and the HCL beside it in versions.tf."""
    (excerpt,) = [code for code in blocks(DEVELOPER, "python") if code.startswith("module.settings(")]
    (hcl,) = blocks(DEVELOPER, "terraform")
    source = (ROOT / "bcm_node_provisioning" / "module" / "versions.py").read_text(encoding="utf-8")

    calls = {ast.dump(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}
    (statement,) = ast.parse(excerpt).body
    assert isinstance(statement, ast.Expr)
    assert ast.dump(statement.value) in calls
    assert hcl2.loads(hcl) == hcl2.loads((MODULE / "versions.tf").read_text(encoding="utf-8"))


@pytest.mark.parametrize("document", [README, ROOT / "docs" / "operator.md"], ids=lambda path: path.name)
def test_root_modules_are_valid(document: Path, make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("root")
    (workspace.directory / "modules").symlink_to(MODULE.parent, target_is_directory=True)
    (workspace.directory / "disks.xml").write_text("<diskSetup/>", encoding="utf-8")
    (code,) = blocks(document, "terraform")
    workspace.use({"main.tf": code})

    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []


def test_all_hcl_is_formatted(make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("fmt")
    found = [code for document in DOCUMENTS for code in blocks(document, "terraform", "hcl")]
    for number, code in enumerate(found):
        (workspace.directory / f"{number}.tf").write_text(code, encoding="utf-8")

    assert len(found) >= 3
    assert workspace.run("fmt", "-check", "-diff", expect=0).stdout == ""


def test_all_python_is_formatted_and_clean(tmp_path: Path) -> None:
    found = [code for document in DOCUMENTS for code in blocks(document, "python")]
    for number, code in enumerate(found):
        (tmp_path / f"code_{number}.py").write_text(code, encoding="utf-8")
    ruff = [ROOT / ".venv" / "bin" / "ruff"]
    formatted = subprocess.run(
        [*ruff, "format", "--diff", "--line-length", "120", tmp_path], capture_output=True, text=True, check=False
    )
    # Names that an excerpt leaves out are not its fault.
    checked = subprocess.run(
        [*ruff, "check", "--isolated", "--select", "E,F,UP,B", "--ignore", "F821,E501", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert len(found) >= 6
    assert (formatted.returncode, formatted.stdout) == (0, "")
    assert (checked.returncode, checked.stdout.strip()) == (0, "All checks passed!")


def test_all_shell_is_valid() -> None:
    found = [code for document in DOCUMENTS for code in blocks(document, "shell")]
    assert len(found) >= 5
    for code in found:
        checked = subprocess.run(["bash", "-n"], input=code, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), code


def test_cdktf_json_is_json() -> None:
    (code,) = blocks(README, "json")
    assert json.loads(code) == {"language": "python", "app": "python main.py"}


def test_results_named_are_results() -> None:
    named = {name for document in DOCUMENTS for code in blocks(document, "python") for name in _results(code)}

    assert named == {"node_status", "device_ids"}
    assert named <= OUTPUTS.keys()


def _results(code: str) -> list[str]:
    return re.findall(r'\.result\("(\w+)"\)', code)
