"""Code in the documents: it runs, is valid to real Terraform, and is formatted."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import hcl2
import pdoc
import pytest
from support.documents import DOCUMENTS, blocks
from support.terraform import MODULE, ROOT, Workspace

from bcm_node_provisioning import BcmNodeProvisioning, InputError, Node
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.parts.outputs import OUTPUTS
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
    """Return the only program of a document that contains a word."""
    (code,) = [code for code in blocks(document, "python") if word in code and "import" in code]
    return code


def _synthesized(code: str, workspace: Workspace) -> dict[str, Any]:
    """Run an app, have real Terraform validate its only stack in the workspace, and return the stack."""
    _run(code, workspace.directory / "app")
    (stack,) = (workspace.directory / "app" / "cdktf.out" / "stacks").glob("*/cdk.tf.json")
    document: dict[str, Any] = json.loads(stack.read_text(encoding="utf-8"))
    # The directory has the assets too; the backend is a file beside the app.
    workspace.use(stack.parent)
    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []
    return document


def test_the_embedded_app_and_its_escape_hatch(head: HeadNode, make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("embedded", head)
    (hatch,) = [code for code in blocks(DEVELOPER, "python") if "prevent_destroy" in code]
    # A shorter interval makes the test faster and changes nothing else.
    program = _program(DEVELOPER, "app.synth()").replace("interval=5", "interval=1")
    document = _synthesized(program.replace("app.synth()\n", f"{hatch}app.synth()\n"), workspace)
    head.set_speed(1000)

    assert document["terraform"]["required_providers"] == {"bcm": {"source": "hashi-demo-lab/bcm", "version": "~> 0.1"}}
    devices = document["resource"]["bcm_cmdevice_device"]
    assert set(devices) == {"workers_dgx-05", "workers_dgx-06"}
    assert "workers_power_dgx-05" in document["module"]
    assert devices["workers_dgx-05"]["lifecycle"]["prevent_destroy"] is True
    workspace.environment |= {"TF_VAR_bmc_username": "bright", "TF_VAR_bmc_password": "secret-of-the-bmc"}
    run = workspace.apply(None, "-var", "power_action=power_on")
    assert sorted(run.power) == [("power_on", "dgx-05"), ("power_on", "dgx-06")]
    assert "secret-of-the-bmc" not in run.output + json.dumps(document)
    states = {hostname: node["state"] for hostname, node in workspace.outputs()["worker_status"].items()}
    assert states == {"dgx-05": "ready", "dgx-06": "ready"}


def test_the_problems_are_shown_as_they_come() -> None:
    (shown,) = [text for text in blocks(DEVELOPER, "text") if "InputError" in text]
    stack = cdk.TerraformStack(cdk.App(), "wrong")
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


def test_a_module_of_your_own(tmp_path: Path, cli_config: Path) -> None:
    _run(_program(DEVELOPER, "ModuleStack"), tmp_path / "app")

    (module,) = (tmp_path / "app" / "modules").iterdir()
    workspace = Workspace(tmp_path / "root", cli_config).use(module)
    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []
    text = (module / "README.md").read_text(encoding="utf-8")
    assert "up to 40 nodes one after another" in " ".join(text.split())


def test_the_head_node_in_tests(tmp_path: Path) -> None:
    printed = _run(_program(DEVELOPER, "HeadNode"), tmp_path / "head").stdout.splitlines()

    assert [ast.literal_eval(line) for line in printed] == [
        [],
        {"bcm-head": None, "login-01": "ubuntu-22.04-cpu", "cpu-01": "default-image"},
    ]


def test_the_python_documentation_is_for_its_readers() -> None:
    """It shows neither numbers of requirements nor addresses in memory, which would differ in each run."""
    shown = pdoc.pdoc("bcm_node_provisioning")
    assert "Privilege of the BMC user" in shown
    assert re.findall(r"\bFR-\d+| at 0x\w+", shown) == []


def test_the_line_that_becomes_hcl() -> None:
    """The excerpt of parts/versions.py is in that file, and the HCL beside it in versions.tf."""
    (excerpt,) = [code for code in blocks(DEVELOPER, "python") if code.startswith("builder.settings(")]
    (hcl,) = blocks(DEVELOPER, "terraform")
    source = (ROOT / "bcm_node_provisioning" / "parts" / "versions.py").read_text(encoding="utf-8")

    calls = {ast.dump(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}
    (statement,) = ast.parse(excerpt).body
    assert isinstance(statement, ast.Expr)
    assert ast.dump(statement.value) in calls
    assert hcl2.loads(hcl) == hcl2.loads((MODULE / "versions.tf").read_text(encoding="utf-8"))


def test_the_root_module_is_valid(make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("root")
    (workspace.directory / "modules").symlink_to(MODULE.parent, target_is_directory=True)
    (code,) = blocks(README, "terraform")
    workspace.use({"main.tf": code})

    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []


def test_all_hcl_is_formatted(make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("fmt")
    found = [code for document in DOCUMENTS for code in blocks(document, "terraform", "hcl")]
    for number, code in enumerate(found):
        (workspace.directory / f"{number}.tf").write_text(code, encoding="utf-8")

    assert len(found) >= 2
    assert workspace.run("fmt", "-check", "-diff", expect=0).stdout == ""


def test_all_python_is_formatted_and_clean(tmp_path: Path) -> None:
    found = [code for document in DOCUMENTS for code in blocks(document, "python")]
    for number, code in enumerate(found):
        (tmp_path / f"code_{number}.py").write_text(code, encoding="utf-8")
    ruff = [ROOT / ".venv" / "bin" / "ruff"]
    formatted = subprocess.run(
        [*ruff, "format", "--diff", "--line-length", "120", tmp_path], capture_output=True, text=True, check=False
    )
    # F821: an excerpt may use names that it does not define.
    checked = subprocess.run(
        [*ruff, "check", "--isolated", "--select", "E,F,UP,B", "--ignore", "F821,E501", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert len(found) >= 5
    assert (formatted.returncode, formatted.stdout) == (0, "")
    assert (checked.returncode, checked.stdout.strip()) == (0, "All checks passed!")


def test_all_shell_is_valid() -> None:
    found = [code for document in DOCUMENTS for code in blocks(document, "shell")]
    assert len(found) >= 5
    for code in found:
        checked = subprocess.run(["bash", "-n"], input=code, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), code


def test_cdktf_json_is_json() -> None:
    (code,) = blocks(DEVELOPER, "json")
    assert json.loads(code) == {"language": "python", "app": "python main.py"}


def test_results_named_are_results() -> None:
    code = "".join(code for document in DOCUMENTS for code in blocks(document, "python"))
    named = set(re.findall(r'\.result\("(\w+)"\)', code))

    assert named
    assert named <= OUTPUTS.keys()
