"""The generations against this project's head node, which answers as real ones do: the results match those of the
compiled providers."""

from typing import TYPE_CHECKING

import pytest

from bcm_simulator.answers import Answers, spelled_out
from bcm_simulator.cluster import REFERENCE, load
from bcm_simulator.provider import api
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.bcm_simulator.provider.conftest import Core, Terraform, Values

DEVICE = "bcm_cmdevice_device"
MAC = "02:5e:00:00:07:01"
BOOTABLE, TYPE = "interfaces[0].bootable", "interfaces[1].type"


@pytest.fixture
def answers(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", "bcm-11"))


@pytest.fixture
def bcm(answers: str) -> "Iterator[HeadNode]":
    chosen = Answers(**spelled_out({"preset": answers}))
    with HeadNode(load(REFERENCE).model_copy(update={"answers": chosen}), speed=100_000) as head:
        yield head


@pytest.fixture
def provider(unconfigured: "Core", bcm: HeadNode, monkeypatch: pytest.MonkeyPatch) -> "Core":
    monkeypatch.setenv(api.PAUSE_SCALE_VARIABLE, "0")
    for name, value in bcm.environment.items():
        monkeypatch.setenv(name, value)
    assert unconfigured.configure() == []
    return unconfigured


def node(provider: "Core", *, bootable: bool | None) -> "Values":
    (category,) = provider.read("bcm_cmdevice_categories", {"name": "default"}).state["categories"]  # type: ignore[index]
    networks = {item["name"]: item["uuid"] for item in provider.read("bcm_cmnet_networks").state["networks"]}  # type: ignore[index]
    return {
        "hostname": "gpu-07",
        "mac": MAC,
        "category": category["uuid"],
        "management_network": networks["internalnet"],
        "power_control": "ipmi",
        "interfaces": [
            {
                "name": "BOOTIF",
                "type": "physical",
                "mac": MAC,
                "network": networks["internalnet"],
                "ip": "10.184.162.77",
                "dhcp": False,
                "bootable": bootable,
            },
            {"name": "ipmi0", "type": "bmc", "network": networks["ipminet"], "ip": "10.229.10.77", "dhcp": False},
        ],
    }


@pytest.mark.parametrize(
    ("bootable", "answers", "generation", "inconsistent"),
    [
        (bootable, answers, generation, paths)
        for bootable, answers, expected in [
            (True, "echo", ([], [], [])),
            (True, "bcm-10", ([BOOTABLE, TYPE], [BOOTABLE, TYPE], [BOOTABLE])),
            (True, "bcm-11", ([TYPE], [TYPE], [])),
            (None, "echo", ([], [], [])),
            (None, "bcm-10", ([TYPE], [TYPE], [])),
            (None, "bcm-11", ([TYPE], [TYPE], [])),
        ]
        for generation, paths in zip(api.GENERATIONS, expected, strict=True)
    ],
    indirect=["answers"],
)
def test_registering_a_node(provider: "Core", bootable: bool | None, inconsistent: list[str]) -> None:  # noqa: FBT001
    config = node(provider, bootable=bootable)

    applied = provider.apply(DEVICE, config)

    assert applied.errors == []
    assert applied.inconsistent == inconsistent
    if not inconsistent:
        assert applied.state is not None
        assert provider.plan(DEVICE, config, provider.refresh(DEVICE, applied.state).state).values == applied.state
        updated = provider.apply(DEVICE, config | {"notes": "x"}, applied.state)
        assert (updated.errors, updated.inconsistent) == ([], [])


@pytest.mark.parametrize(
    ("answers", "generation", "errors"),
    [
        ("bcm-11", "early", ["Power Operation Failed"]),
        ("bcm-11", "new", []),
        ("echo", "old", []),
        ("echo", "new", []),
    ],
    indirect=["answers"],
)
def test_power(provider: "Core", bcm: HeadNode, errors: list[str]) -> None:
    provider.apply(DEVICE, node(provider, bootable=None))

    _, said = provider.invoke(device_id="gpu-07", power_action="power_on")

    assert [item.summary for item in said] == errors
    assert [request.ok for request in bcm.requests() if "power" in request.name.lower()] == [not errors]


@pytest.mark.parametrize(
    ("generation", "answers", "version", "inconsistent"),
    [
        ("early", "bcm-10", "1.15", (".interfaces[0].bootable", ".interfaces[1].type")),
        ("old", "bcm-11", "1.14", (".interfaces[1].type",)),
        ("new", "bcm-10", "1.14", (".interfaces[0].bootable",)),
        ("new", "bcm-11", "1.15", ()),
    ],
    indirect=["answers"],
)
def test_with_terraform(
    make_terraform: "Callable[..., Terraform]",
    bcm: HeadNode,
    generation: str,
    version: str,
    inconsistent: tuple[str, ...],
) -> None:
    terraform = make_terraform(bcm, version, generation)
    terraform.write(f"""
data "bcm_cmdevice_categories" "it" {{
  name = "default"
}}
data "bcm_cmnet_networks" "it" {{}}
locals {{
  networks = {{ for item in data.bcm_cmnet_networks.it.networks : item.name => item.uuid }}
}}
resource "bcm_cmdevice_device" "it" {{
  hostname           = "gpu-07"
  mac                = "{MAC}"
  category           = data.bcm_cmdevice_categories.it.categories[0].uuid
  management_network = local.networks.internalnet
  power_control      = "ipmi"
  interfaces {{
    name     = "BOOTIF"
    type     = "physical"
    mac      = "{MAC}"
    network  = local.networks.internalnet
    ip       = "10.184.162.77"
    dhcp     = false
    bootable = true
  }}
  interfaces {{
    name    = "ipmi0"
    type    = "bmc"
    network = local.networks.ipminet
    ip      = "10.229.10.77"
    dhcp    = false
  }}
  lifecycle {{
    ignore_changes = [interfaces]
  }}
}}
""")

    applied = terraform.apply()

    assert (applied.returncode == 0) == (not inconsistent)
    for path in inconsistent:
        assert "Provider produced inconsistent result after apply" in applied.stderr
        assert path in applied.stderr
    assert "gpu-07" in {device["hostname"] for device in bcm.devices().values()}
    if inconsistent:
        assert terraform("untaint", "bcm_cmdevice_device.it").returncode == 0
    assert terraform("plan", "-input=false", "-detailed-exitcode").returncode == 0
