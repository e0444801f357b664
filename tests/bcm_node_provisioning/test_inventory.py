"""The inventory file: the inputs in it, and errors with their lines."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.inputs import reference

from bcm_node_provisioning.inventory import InventoryError, load
from bcm_node_provisioning.rules import accept

if TYPE_CHECKING:
    from pathlib import Path

FAULTY = """\
software_image_name: dgx-os-6.3
bmc_password: hunter2
bmc_pasword: hunter2
power_action: power_cycle
install_mode: SYNC
provisioning_order: [dgx-05, dgx-06, dgx-05]
categories:
  gpu: {disksetup: none, notes: "", modules: [{name: ib_umad, args: x}]}
readiness:
  timeout: 0
nodes:
  DGX-05: &node
    mac: 02:5e:00:00:d0
    category: gpu
    management_ip: 10.184.162.205
    ipmi_ip: 10.229.10.205
  dgx-06:
    <<: *node
    mac: 02:5e:00:00:d0:06
    ipmi_ip: 10.229.10.206
    interfaces:
      eth1:
        ip: 10.184.162.205
        dhcp: true
      bond0: {type: bond}
  101:
    mac: 02:5e:00:00:d0:07
    catgory: gpu
    management_ip: 10.184.162.207
    ipmi_ip: 10.229.10.07
"""

# Line, path, beginning of the message.
PROBLEMS = [
    (1, "management_network", "is required"),
    (2, "bmc_password", "an inventory must not hold a secret; set TF_VAR_bmc_password for Terraform instead"),
    (3, "bmc_pasword", "no such input; allowed: nodes, software_image_name, management_network, "),
    (4, "power_action", "an inventory must not request power; set this variable of the module in Terraform instead"),
    (5, "install_mode", 'install_mode must be AUTO, FULL or MINIMAL; wrong: install_mode = "SYNC".'),
    (6, "provisioning_order[2]", "provisioning_order must name each hostname once; wrong: "),
    (8, "categories.gpu", "disksetup must be the XML itself, "),
    (8, "categories.gpu.install_mode", "boot_loader must be SYSLINUX or GRUB, "),
    (8, "categories.gpu.modules[0].args", "no such input; allowed: name, parameters"),
    (9, "readiness.command", "is required"),
    (10, "readiness.timeout", "readiness.command must not be empty, and its timeout and interval must be integers of"),
    (12, "nodes.DGX-05", "A hostname must consist of lower-case letters, digits and hyphens, with at least one letter"),
    (13, "nodes.DGX-05.mac", "mac must be six pairs of hexadecimal digits, for example 02:5e:00:00:07:01; wrong: "),
    (15, "nodes.DGX-05.management_ip", 'IP addresses must be unique; wrong: DGX-05.management_ip = "10.184.162.205".'),
    (17, "nodes.dgx-06.management_ip", 'IP addresses must be unique; wrong: dgx-06.management_ip = "10.184.162.205".'),
    (22, "nodes.dgx-06.interfaces.eth1", "dhcp = true cannot be combined with ip and is not allowed for the boot and"),
    (
        23,
        "nodes.dgx-06.interfaces.eth1.ip",
        'IP addresses must be unique; wrong: dgx-06.interfaces.eth1.ip = "10.184.162.205".',
    ),
    (26, "nodes.101", "A hostname must consist of lower-case letters, digits and hyphens, with at least one letter"),
    (26, "nodes.101", "a key must be a string: put it in quotes; given: 101"),
    (26, "nodes.101.category", "is required"),
    (28, "nodes.101.catgory", "no such input; allowed: mac, category, management_ip, ipmi_ip, manage, power_control, "),
    (30, "nodes.101.ipmi_ip", "ipmi_ip must be an IPv4 address, for example 10.229.10.205; wrong: "),
]


def _write(directory: Path, name: str, text: str) -> Path:
    path = directory / name
    path.write_text(text, encoding="utf-8")
    return path


def _refused(path: Path) -> list[str]:
    with pytest.raises(InventoryError) as caught:
        load(path)
    return str(caught.value).splitlines()


def test_every_problem_is_named_with_its_line_and_no_secret_is_repeated(tmp_path: Path) -> None:
    path = _write(tmp_path, "faulty.yaml", FAULTY)

    lines = _refused(path)

    assert "hunter2" not in "".join(lines)
    for line, (number, where, message) in zip(lines, PROBLEMS, strict=True):
        assert line.startswith(f"{path}:{number}: {where}: {message}"), line


def _inventory() -> dict[str, Any]:
    inputs = {**reference(), "readiness": {"command": "true"}, "provisioning_mode": "parallel"}
    inputs["nodes"]["dgx-05"] |= {"notes": 'rack "7", ${place} 100%{x}\t\u2713', "roles": []}
    return inputs


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_json_gives_the_inputs_that_it_holds(tmp_path: Path, indent: str | int | None) -> None:
    path = _write(tmp_path, "inventory.json", json.dumps(_inventory(), indent=indent))

    assert load(path) == accept(_inventory(), ())


def test_yaml_is_read_as_version_1_2(tmp_path: Path) -> None:
    """Addresses of digits and colons are not numbers, and `no` is a string."""
    text = """\
software_image_name: no
management_network: internalnet
nodes:
  dgx-05: &node
    mac: 00:11:22:33:44:55
    category: on
    management_ip: 10.184.162.205
    ipmi_ip: 10.229.10.205
  dgx-06:
    <<: *node
    mac: 02-5E-00-00-D0-06
    management_ip: 10.184.162.206
    ipmi_ip: 10.229.10.206
"""
    inputs = load(_write(tmp_path, "inventory.yml", f"\ufeff{text}"))

    assert inputs.software_image_name == "no"
    assert {(node.mac, node.category) for node in inputs.nodes.values()} == {
        ("00:11:22:33:44:55", "on"),
        ("02-5E-00-00-D0-06", "on"),
    }


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.yaml", b"nodes: {}\nnodes: {}\n", ':2: not YAML: found duplicate key "nodes"'),
        ("a.yaml", b"", ":1: an inventory must be a mapping; allowed keys: nodes, software_image_name, "),
        ("a.json", b"[]", ":1: an inventory must be a mapping; allowed keys: nodes, software_image_name, "),
    ],
)
def test_files_that_are_not_an_inventory(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    (line,) = _refused(path)

    assert line.startswith(f"{path}{expected}")


def _synth(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bcm_node_provisioning.cli", "synth", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def test_problems_leave_everything_as_it_was(tmp_path: Path) -> None:
    path = _write(tmp_path, "faulty.yaml", FAULTY)

    refused = _synth(tmp_path / "module", "--inventory", path)

    lines = refused.stderr.splitlines()
    assert (refused.returncode, refused.stdout) == (2, "")
    assert len(lines) == len(PROBLEMS)
    assert lines[0] == f"bcm-node-provisioning synth: {path}:1: management_network: is required"
    assert [entry.name for entry in tmp_path.iterdir()] == ["faulty.yaml"]


def test_an_inventory_has_no_limits_to_set(tmp_path: Path) -> None:
    refused = _synth(tmp_path / "module", "--inventory", tmp_path / "inventory.yaml", "--steps", "3")

    assert (refused.returncode, refused.stderr) == (
        2,
        "bcm-node-provisioning synth: --steps and --extra-interfaces cannot be used with --inventory, whose module has "
        "no such limits\n",
    )
