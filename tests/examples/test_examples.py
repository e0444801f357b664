"""The examples: every command that their READMEs show, run by real Terraform against simulated head nodes."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from typing import TYPE_CHECKING

import hcl2
import pytest
from support.terraform import MODULE, ROOT, TIMEOUT, Run, Workspace

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EXAMPLES = ROOT / "examples"
SHELL = re.compile(r"^```shell\n(.*?)^```$", re.MULTILINE | re.DOTALL)

SPEED = 100_000
"""Simulated seconds per real second: a node is up before the first attempt of a readiness check."""


def blocks(name: str, program: str) -> list[str]:
    """Return the blocks of shell commands in the README of an example that run a program, in order."""
    text = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
    return [block for block in SHELL.findall(text) if re.search(rf"^{program} ", block, re.MULTILINE)]


SLOWLY = 300
"""The speed in sequential mode, where a request is recorded after its action: no node may be up before that."""


class Example(Workspace):
    """A copy of an example, beside a link to the modules as in the project."""

    def __init__(self, name: str, directory: Path, cli_config: Path, head: HeadNode) -> None:
        # The parts of a fleet may be applied at the same time, and a provider that stays serves one run at a time.
        super().__init__(directory / "examples" / name, cli_config, head, staying=name != "fleet")
        shutil.copytree(EXAMPLES / name, self.directory)
        (directory / "modules").symlink_to(MODULE.parent, target_is_directory=True)
        # The module would wait 15 seconds between two attempts of a readiness check.
        for path in (self.directory / name for name in ("main.tf", "inventory.yaml", "cluster/inventory.json")):
            if path.exists():
                text = path.read_text(encoding="utf-8").replace('"interval": 15', '"interval": 1')
                path.write_text(re.sub(r"timeout( = |: )2700", r"interval\g<1>1", text), encoding="utf-8")
        # Without a terminal, Terraform must not prompt.
        self.environment |= {"TF_INPUT": "0", "TF_CLI_ARGS": "-no-color", "TF_CLI_ARGS_apply": "-auto-approve"}
        self.shown = blocks(name, "terraform")
        self.run("init", expect=0)

    def follow(self) -> Run:
        """Run the next commands of the README unchanged in a shell."""
        assert self.head
        before = len(self.head.requests())
        process = subprocess.Popen(
            ["bash", "-euc", self.shown.pop(0)],
            cwd=self.directory,
            env={**self.environment, **self._reattach()},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            stdout, stderr = process.communicate(timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        assert process.returncode == 0, f"{process.args}\n{stdout}\n{stderr}"
        hostnames = {device["uuid"]: hostname for hostname, device in self.head.devices().items()}
        return Run(process.returncode, stdout, stderr, tuple(self.head.requests()[before:]), hostnames)

    def states(self) -> dict[str, tuple[str, bool | None]]:
        """Return the state and success of each node from the outputs."""
        status = self.outputs()["node_status"]
        return {hostname: (node["state"], node["success"]) for hostname, node in status.items()}

    def finish(self, *arguments: str) -> list[tuple[str, str]]:
        """Destroy everything once all commands of the README have run; return what was removed, by name."""
        assert self.shown == []
        assert self.head
        names = {node.uuid: hostname for hostname, node in self.head.nodes().items()}
        categories = self.head.categories()
        names |= {category["uuid"]: name for name, category in categories.items()}
        changes = self.destroy(*arguments).changes
        gone = sorted((call, names[uuid]) for call, uuid in changes if call.startswith("remove"))
        # BCM halts the installation of a node whose category has no disk layout.
        assert all(categories[name]["disksetup"] for call, name in gone if call == "removeCategory")
        return gone


@pytest.fixture
def head(request: pytest.FixtureRequest) -> Iterator[HeadNode]:
    """Return a head node of the example's cluster file, or else of the built-in cluster."""
    cluster = EXAMPLES / request.node.callspec.params["example"] / "cluster.yaml"
    with HeadNode(cluster if cluster.exists() else None, speed=SPEED) as head:
        yield head


@pytest.fixture
def example(request: pytest.FixtureRequest, tmp_path: Path, cli_config: Path, head: HeadNode) -> Iterator[Example]:
    """Return the example that the test is about, before the first command of its README."""
    with Example(request.param, tmp_path, cli_config, head) as example:
        yield example


def about(name: str) -> pytest.MarkDecorator:
    """Mark a test with its example."""
    return pytest.mark.parametrize("example", [name], indirect=True)


def removed(*, devices: list[str], categories: list[str]) -> list[tuple[str, str]]:
    return [*(("removeCategory", name) for name in categories), *(("removeDevice", name) for name in devices)]


CLUSTER = ["cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06"]


@pytest.fixture
def listed() -> dict[str, Path]:
    """Return the examples by name."""
    return {path.name: path for path in EXAMPLES.iterdir() if path.is_dir()}


def test_each_example_is_listed_and_tested(listed: dict[str, Path], request: pytest.FixtureRequest) -> None:
    index = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    tested = {
        mark.args[1][0]
        for item in vars(request.module).values()
        for mark in getattr(item, "pytestmark", [])
        if mark.args[0] == "example"
    }

    assert sorted(re.findall(r"^\| \[([\w-]+)\]\(\1\) \|", index, re.MULTILINE)) == sorted(listed)
    assert tested == set(listed)


def test_files_are_formatted_and_hold_no_secret(listed: dict[str, Path], tmp_path: Path, cli_config: Path) -> None:
    workspace = Workspace(tmp_path, cli_config)

    assert workspace.run("fmt", "-check", "-recursive", "-diff", str(EXAMPLES), expect=0).stdout == ""
    for path in listed.values():
        variables = hcl2.loads("".join(file.read_text(encoding="utf-8") for file in sorted(path.glob("*.tf"))))
        for variable in variables.get("variable", []):
            ((name, body),) = variable.items()
            is_secret = "password" in name or "bmc_username" in name
            assert (body.get("sensitive", False), is_secret and "default" in body) == (is_secret, False), name


def test_the_shared_instructions_lead_to_an_initialized_example(
    listed: dict[str, Path], tmp_path: Path, cli_config: Path
) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in EXAMPLES.rglob("README.md")}
    for path, text in texts.items():
        for block in SHELL.findall(text):
            checked = subprocess.run(["bash", "-n"], input=block, capture_output=True, text=True, check=False)
            assert (checked.returncode, checked.stderr) == (0, ""), (path, block)
    (instructions,) = [
        block for block in SHELL.findall(texts[EXAMPLES / "README.md"]) if "bcm-simulator provider" in block
    ]
    workspace = Workspace(tmp_path / "examples" / "one-node", cli_config)
    shutil.copytree(listed["one-node"], workspace.directory)
    (tmp_path / "modules").symlink_to(MODULE.parent, target_is_directory=True)
    del workspace.environment["TF_CLI_CONFIG_FILE"]

    subprocess.run(
        ["bash", "-euc", instructions],
        cwd=workspace.directory,
        env=workspace.environment,
        capture_output=True,
        check=True,
        timeout=TIMEOUT,
    )

    assert (workspace.directory / ".terraform.lock.hcl").is_file()


@about("one-node")
def test_one_node(example: Example, head: HeadNode) -> None:
    assert example.follow().changes == [("addCategory", "k8s-gpu-worker"), ("addDevice", "dgx-05")]
    assert example.states() == {"dgx-05": ("registered", True)}

    head.set_speed(SLOWLY)
    assert example.follow().power == [("power_on", "dgx-05")]
    assert example.states() == {"dgx-05": ("ready", True)}
    record = head.devices()["dgx-05"]

    cycled = example.follow()
    assert cycled.changes[0] == ("updateCategory", "k8s-gpu-worker")
    assert cycled.power == [("power_cycle", "dgx-05")]
    assert example.states() == {"dgx-05": ("ready", True)}

    assert example.follow().power == [("power_cycle", "dgx-05")]
    assert example.follow().changes == []
    example.plan(None, "-var", "software_image_name=dgx-os-6.4", expect=0)
    assert [install.image for install in head.node("dgx-05").installs] == ["dgx-os-6.3", "dgx-os-6.4", "dgx-os-6.4"]
    assert head.devices()["dgx-05"] == record

    assert example.finish() == removed(devices=["dgx-05"], categories=["k8s-gpu-worker"])


@about("inventory")
def test_inventory(example: Example, head: HeadNode) -> None:
    first = ["cpu-03", "cpu-06", "dgx-05"]

    assert sorted(example.follow().changes) == [
        ("addCategory", "k8s-control-plane"),
        ("addCategory", "k8s-gpu-worker"),
        *(("addDevice", hostname) for hostname in first),
    ]
    assert example.follow().power == [("power_on", hostname) for hostname in first]

    grown = example.follow()
    assert sorted(grown.changes[:2]) == [("addDevice", "cpu-05"), ("addDevice", "dgx-06")]
    assert grown.power == [("power_on", "cpu-05"), ("power_on", "dgx-06")]
    assert example.states() == dict.fromkeys(CLUSTER, ("ready", True))

    head.set_speed(SLOWLY)
    trial = example.follow()
    assert trial.changes[0] == ("updateCategory", "k8s-gpu-worker")
    assert trial.power == [("power_cycle", "dgx-06")]
    assert example.states()["dgx-06"] == ("ready", True)
    assert (head.node("dgx-05").image, head.node("dgx-06").image) == ("dgx-os-6.3", "dgx-os-6.4")

    assert example.follow().changes == []
    example.plan(expect=0)
    assert example.finish() == removed(devices=CLUSTER, categories=["k8s-control-plane", "k8s-gpu-worker"])


@about("import-existing")
def test_import_existing(example: Example, head: HeadNode) -> None:
    imported = ["dgx-05"]
    before = head.devices()
    categories = head.categories()

    plan = example.follow()
    assert "Plan: 1 to import," in plan.stdout
    assert " 0 to destroy." in plan.stdout
    document = example.plan_document()
    assert "action_invocations" not in document
    assert sorted(change["address"] for change in document["resource_changes"] if "importing" in change["change"]) == [
        f'module.provisioning.bcm_cmdevice_device.nodes["{hostname}"]' for hostname in imported
    ]

    example.follow()
    assert head.devices() == before
    assert head.categories() == categories
    assert example.states() == dict.fromkeys([*imported, "dgx-06"], ("registered", True))
    example.plan(expect=0)
    (example.directory / "imports.tf").unlink()
    example.plan(expect=0)

    assert example.follow().power == [("power_cycle", "dgx-06")]
    assert example.follow().changes == []
    assert head.devices()["dgx-06"] == before["dgx-06"]
    # BCM keeps the records that Terraform does not manage.
    example.destroy()
    assert sorted(head.devices()) == ["bcm-head", "cpu-03", "dgx-06"]
    assert head.categories() == categories
    assert example.shown == []


@about("scalable-unit")
def test_scalable_unit(example: Example, head: HeadNode) -> None:
    dgx = [f"dgx-{number:02}" for number in range(1, 33)]
    control_plane = ["cpu-01", "cpu-02", "cpu-03"]

    registered = example.follow()
    assert sorted(name for call, name in registered.changes if call == "addDevice") == sorted([*control_plane, *dgx])
    assert registered.power == []
    records = head.devices()
    assert [len(records[hostname]["interfaces"]) for hostname in ("dgx-01", "dgx-32", "cpu-01")] == [12, 12, 3]

    assert example.follow().changes == []
    assert not any("bcm_cmdevice_device" in address and "dgx" in address for address in example.addresses())

    assert sorted(example.follow().power) == [("power_on", hostname) for hostname in (*control_plane, "dgx-01")]
    rest = example.follow()
    assert sorted(rest.changes) == [("power_on", hostname) for hostname in dgx[1:]]
    assert head.devices() == records
    assert example.states() == dict.fromkeys([*control_plane, *dgx], ("registered", True))
    head.settle()
    assert {head.node(hostname).image for hostname in dgx} == {"dgx-os-6.3"}
    assert example.shown == []

    assert "dgx-h100" in example.destroy("-var", "dgx_in_bcm=true", expect=1).output
    assert sorted(head.devices()) == sorted(["bcm-head", *dgx])


@about("categories")
def test_categories(example: Example, head: HeadNode) -> None:
    credentials = {"TF_VAR_bmc_username": "bright", "TF_VAR_bmc_password": "hunter2-of-the-bmc"}
    refused = example.plan(expect=1)
    assert all(f'variable "{name.removeprefix("TF_VAR_")}" is not set' in refused.output for name in credentials)
    example.environment |= credentials

    registered = example.follow()
    assert [call for call, _ in registered.changes] == ["addCategory"] * 2 + ["addDevice"] * 5
    assert registered.power == []
    cpu, gpu = (head.categories()[name] for name in ("k8s-control-plane", "k8s-gpu-worker"))
    here = example.directory
    common = {"userName": "bright", "password": "********"}
    assert {
        key: cpu[key]
        for key in ("installMode", "disksetup", "initialize", "finalize", "kernelParameters", "bootLoader")
    } == {
        "installMode": "AUTO",
        "disksetup": (here / "disks" / "mirrored.xml").read_text(encoding="utf-8"),
        "initialize": "",
        "finalize": (here / "scripts" / "finalize-cpu.sh").read_text(encoding="utf-8"),
        "kernelParameters": "",
        "bootLoader": "GRUB",
    }
    assert {key: gpu[key] for key in ("installMode", "disksetup", "initialize", "finalize", "kernelParameters")} == {
        "installMode": "FULL",
        "disksetup": (here / "disks" / "nvme.xml").read_text(encoding="utf-8"),
        "initialize": (here / "scripts" / "initialize-gpu.sh").read_text(encoding="utf-8"),
        "finalize": "",
        "kernelParameters": "iommu=pt transparent_hugepage=madvise",
    }
    assert [(module["name"], module.get("parameters")) for module in gpu["modules"]] == [
        ("ib_umad", None),
        ("nvidia", "NVreg_EnableStreamMemOPs=1"),
        ("nvidia_peermem", None),
    ]
    for category in (cpu, gpu):
        assert category["bmcSettings"].items() >= common.items()
    assert gpu["bmcSettings"]["powerResetDelay"] == 15

    head.set_speed(SLOWLY)
    installed = example.follow()
    assert installed.changes == [("power_on", hostname) for hostname in CLUSTER]
    assert {hostname: head.node(hostname).image for hostname in CLUSTER} == {
        hostname: "ubuntu-22.04-cpu" if hostname.startswith("cpu") else "dgx-os-6.3" for hostname in CLUSTER
    }
    assert example.states() == dict.fromkeys(CLUSTER, ("ready", True))
    again = example.plan(None, "-var=power_action=power_on", expect=0)

    assert example.follow().power == [("power_cycle", "dgx-06")]
    assert example.follow().power == [("power_cycle", "dgx-06")]
    assert {hostname: len(head.node(hostname).installs) for hostname in ("dgx-05", "dgx-06")} == {
        "dgx-05": 1,
        "dgx-06": 3,
    }
    assert example.follow().changes == []
    example.plan(expect=0)
    for run in (refused, registered, installed, again):
        assert credentials["TF_VAR_bmc_password"] not in run.output

    assert example.finish() == removed(devices=CLUSTER, categories=["k8s-control-plane", "k8s-gpu-worker"])


@about("fleet")
def test_fleet(example: Example, head: HeadNode) -> None:
    # In sequential mode a request is recorded right after its action, and a node must not be up before that.
    head.set_speed(4000)
    example.shown = blocks("fleet", "(terraform|ls)")
    assert example.follow().changes == [("addCategory", "k8s-gpu-worker")]

    first = example.follow()
    assert sorted(first.changes[:2]) == [("addDevice", "dgx-01"), ("addDevice", "dgx-02")]
    assert first.power == [("power_on", "dgx-01"), ("power_on", "dgx-02")]

    rest = example.follow()
    assert sorted(rest.power) == [("power_on", f"dgx-0{number}") for number in range(3, 7)]
    assert [name for _, name in rest.power if name in ("dgx-03", "dgx-04")] == ["dgx-03", "dgx-04"]
    assert {head.node(f"dgx-0{number}").image for number in range(1, 7)} == {"dgx-os-6.3"}
    assert example.shown == []

    # Each part has a state of its own; BCM keeps a category that nodes use.
    assert "k8s-gpu-worker" in example.run("-chdir=fleet/categories", "destroy", "-auto-approve", expect=1).output
    example.run("-chdir=fleet/rack-01", "destroy", "-auto-approve", expect=0)
    left = [name for name in sorted(head.devices()) if name.startswith("dgx")]
    assert left == [f"dgx-0{number}" for number in range(3, 7)]
