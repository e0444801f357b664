from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bcm_simulator.cluster import REFERENCE, Cluster, ClusterError, check, load
from bcm_simulator.simulation import Simulation

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cluster.yaml"


def faults_of(file: Path, text: str) -> list[str]:
    """Return the errors of a file, without its name."""
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ClusterError) as caught:
        load(file)
    return [line.removeprefix(f"{file}:") for line in str(caught.value).splitlines()]


def test_the_reference_cluster_has_what_the_documentation_promises() -> None:
    cluster = load(REFERENCE)
    assert cluster.head_node.hostname == "bcm-head"
    assert {name: str(network.subnet) for name, network in cluster.networks.items()} == {
        "internalnet": "10.184.162.0/24",
        "ipminet": "10.229.10.0/24",
        "globalnet": "None",
    }
    assert list(cluster.images) == ["default-image", "dgx-os-6.3", "dgx-os-6.4", "ubuntu-22.04-cpu", "ubuntu-24.04-cpu"]
    assert cluster.categories["default"].image == "default-image"
    assert cluster.provisioning_slots == 10
    assert {node.status.value for node in Simulation(cluster).nodes()} == {"UP"}


@pytest.mark.parametrize("text", ["", "# nothing\n", "{}"])
def test_an_empty_file_is_a_cluster(file: Path, text: str) -> None:
    file.write_text(text)
    assert load(file) == Cluster()
    assert [node.hostname for node in Simulation(load(file)).nodes()] == ["bcm-head"]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("answers: echo", {"preset": "echo"}),
        ("answers:\n  preset: bcm-10\n  missing_entity: 404", {"preset": "bcm-10", "missing_entity": "404"}),
        ("answers: {release: 10, updated_entity: null}", {"release": "10"}),
    ],
)
def test_answers_are_a_preset_or_switches_on_top_of_one(file: Path, text: str, given: dict[str, str]) -> None:
    file.write_text(text)
    assert load(file) == Cluster.model_validate({"answers": given})
    assert {name: getattr(load(file).answers, name) for name in given} == given


def test_an_image_and_a_network_may_be_a_bare_name(file: Path) -> None:
    file.write_text("images:\n  a:\nnetworks:\n  n:\n")
    assert load(file) == Cluster.model_validate({"images": {"a": {}}, "networks": {"n": {}}})


def test_all_errors_are_named_at_once_with_their_lines(file: Path) -> None:
    text = """\
provisioning_slots: 0
speed: 3
networks:
  internalnet:
    subnet: 10.184.162.7/24
    colour: red
images:
  image-a:
categories:
  default:
    image: image-b
    management_network: externalnet
    install_mode: MINIMAL
    new_node_install_mode: SKIP
nodes:
  node_1:
    mac: 02-5e-00-00-00-01
    category: default
  node-2:
    category: gpu
timings:
  boot: soon
answers:
  preset: bcm-12
  update: all
  old_power_calls: true
  bootable: absent
faults:
  - kind: fire
  - kind: slow
"""
    assert faults_of(file, text) == [
        "1: provisioning_slots: 0: Input should be greater than or equal to 1",
        (
            "2: speed: unknown key; allowed: head_node, partition, bmc_settings, users, provisioning_slots, "
            "resolve_any_mac, timings, strict, answers, networks, images, categories, nodes, machines, faults"
        ),
        (
            "5: networks.internalnet.subnet: '10.184.162.7/24': not an IPv4 network such as 10.184.162.0/24: "
            "10.184.162.7/24 has host bits set"
        ),
        (
            "6: networks.internalnet.colour: unknown key; allowed: subnet, gateway, dhcp_range, type, management, "
            "bootable, domain, mtu, notes"
        ),
        "11: categories.default.image: 'image-b' is not among the images of this file (image-a)",
        "12: categories.default.management_network: 'externalnet' is not among the networks of this file (internalnet)",
        "13: categories.default.install_mode: 'MINIMAL': Input should be 'AUTO', 'FULL', 'MAIN', 'NOSYNC' or 'SKIP'",
        "14: categories.default.new_node_install_mode: 'SKIP': new nodes have AUTO, FULL, MAIN, NOSYNC only",
        "16: nodes.node_1: 'node_1': not a hostname: letters, digits and dashes, no dash at the ends, not digits only",
        (
            "17: nodes.node_1.mac: '02-5e-00-00-00-01': not a MAC address: six pairs of hexadecimal digits with "
            "colons, such as 02:5e:00:00:07:01"
        ),
        "19: nodes.node-2.mac: Field required",
        "20: nodes.node-2.category: 'gpu' is not among the categories of this file (default)",
        "22: timings.boot: 'soon': Input should be a valid number, unable to parse string as a number",
        "24: answers.preset: 'bcm-12': Input should be 'bcm-11', 'bcm-10' or 'echo'",
        "25: answers.update: 'all': Input should be 'patch' or 'whole'",
        "26: answers.old_power_calls: True: Input should be 'unknown' or 'known'",
        (
            "27: answers.bootable: unknown key; allowed: preset, release, entities, update, updated_entity, "
            "missing_entity, expired_session, power_control, old_power_calls, cycle_operation, cycle_when_off, "
            "power_failure"
        ),
        (
            "29: faults[0].kind: 'fire': Input should be 'bmc_unreachable', 'wrong_bmc_credentials', 'pxe_failure', "
            "'install_failure', 'install_hang', 'duplicate_hostname', 'duplicate_mac', 'http_500', "
            "'connection_reset', 'slow', 'session_expired' or 'not_allowed'"
        ),
        "30: faults[1]: slow requires delay, and other kinds do not allow it",
    ]


def test_what_is_used_twice_is_named_with_its_first_use(file: Path) -> None:
    text = """\
images: {a: }
categories: {default: {image: a}}
nodes:
  one: {mac: "02:00:00:00:00:AA", category: default, ip: 10.0.0.1}
  two:
    mac: 02:00:00:00:00:aa
    category: default
    bmc_ip: 10.0.0.1
  bcm-head: {mac: "02:00:00:00:00:03", category: default}
machines:
  box:
    macs: [02:00:00:00:00:bb, 02:00:00:00:00:bb]
"""
    assert faults_of(file, text) == [
        "6: nodes.two.mac: MAC 02:00:00:00:00:aa is used by nodes.one.mac already",
        "8: nodes.two.bmc_ip: address 10.0.0.1 is used by nodes.one.ip already",
        "9: nodes.bcm-head: this is the head node's name",
        "12: machines.box.macs[1]: MAC 02:00:00:00:00:bb is used by machines.box.macs[0] already",
    ]


def test_a_machine_may_have_a_nodes_mac_for_it_is_that_nodes_machine(file: Path) -> None:
    file.write_text(
        """\
images: {a: }
categories: {default: {image: a}}
nodes: {one: {mac: "02:00:00:00:00:AA", category: default, bmc_ip: 10.0.0.1}}
machines: {box: {macs: ["02:00:00:00:00:aa"], installed: a, power: on}}
"""
    )
    simulation = Simulation(load(file))
    (node,) = [node for node in simulation.nodes() if node.hostname == "one"]
    assert (node.machine, node.status, node.image) == ("box", "UP", "a")
    assert [machine.name for machine in simulation.machines()] == ["box"]


def test_addresses_outside_their_network_are_named(file: Path) -> None:
    text = "networks:\n  n:\n    subnet: 10.1.0.0/16\n    gateway: 10.2.0.1\n    dhcp_range: [10.1.0.5, 10.3.0.9]\n"
    assert faults_of(file, text) == [
        "4: networks.n.gateway: 10.2.0.1 is outside 10.1.0.0/16",
        "5: networks.n.dhcp_range: 10.3.0.9 is outside 10.1.0.0/16",
    ]


def test_a_secret_is_never_repeated(file: Path) -> None:
    text = """\
users:
  ops: [hunter2]
bmc_settings: {username: root, password: [hunter2]}
machines:
  box: {macs: ["02:00:00:00:00:bb"], bmc: {password: 31337}}
"""
    said = "\n".join(faults_of(file, text))
    assert said.count("Input should be a valid string") == 2
    assert said.count("must be a string: put the value in quotes") == 1
    assert "hunter2" not in said
    assert "31337" not in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("images:\n  a:\n  a:\n", '3: not YAML: found duplicate key "a"'),
        ("- a\n", "1: a cluster file must be a mapping; allowed keys: head_node"),
        ("networks: [a]", "1: networks: Input should be a valid dictionary"),
        ("answers: bcm-12", "1: answers.preset: 'bcm-12': Input should be 'bcm-11', 'bcm-10' or 'echo'"),
        ("answers: [echo]", "1: answers: Input should be a dictionary or an instance of Answers"),
        ("users: {}", "1: users: Dictionary should have at least 1 item after validation, not 0"),
    ],
)
def test_a_file_that_is_no_cluster_is_refused(file: Path, text: str, said: str) -> None:
    (fault,) = faults_of(file, text)
    assert fault.startswith(said)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"users: {admin: hunter2, admin: hunter3}", '1: not YAML: found duplicate key "admin"'),
        (b"bmc_settings: hunter2", "1: bmc_settings: Input should be a valid dictionary"),
        (b"machines: {box: {macs: 5}}", "1: machines.box.macs: 5: Input should be a valid tuple"),
        (b"networks: {a: {subnet: 10.0.0.0/8, dhcp_range: 5}}", "1: networks.a.dhcp_range: 5: Input should be a valid"),
        (b"head_node: {network: [a]}", "1: head_node.network: Input should be a valid string"),
        (b'head_node: {hostname: [a]}\nnodes: {"a\\nb": 5}', "1: head_node.hostname: Input should be a valid string"),
    ],
)
def test_an_ambiguous_file_is_refused_without_its_secrets(file: Path, content: bytes, said: str) -> None:
    file.write_bytes(content)
    with pytest.raises(ClusterError) as caught:
        load(file)
    assert str(caught.value).replace(f"{file}: ", f"{file}:").startswith(f"{file}:{said}")
    assert "hunter" not in str(caught.value)


def test_a_value_that_yaml_reads_as_another_type_needs_quotes(file: Path) -> None:
    text = """\
%YAML 1.1
---
users: {admin: 1234}
images: {a: }
categories: {1.2: {image: a, notes: no}}
nodes:
  one:
    mac: 52:54:00:12:34:56
    category: 1.2
"""
    assert faults_of(file, text) == [
        "3: users.admin: must be a string: put the value in quotes",
        "5: categories.1.2: a key must be a string: put it in quotes; given: 1.2",
        "5: categories.1.2.notes: must be a string: put the value in quotes; given: false",
        "8: nodes.one.mac: must be a string: put the value in quotes; given: 41135085296",
        "9: nodes.one.category: must be a string: put the value in quotes; given: 1.2",
    ]


def test_a_cluster_made_in_python_is_checked_too() -> None:
    cluster = Cluster.model_validate({"categories": {"default": {"image": "nothing"}}})
    with pytest.raises(ClusterError, match=r"categories\.default\.image: 'nothing' is not among the images"):
        check(cluster)
    with pytest.raises(ClusterError):
        Simulation(cluster)
