"""Terraform itself with the stand-in provider, against a head node that is not this project's."""

import json
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import bcm_provider_schema
from bcm_simulator.provider import api, mirror

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Head, Terraform

CLUSTER = """
variable "notes" {
  type    = string
  default = null
}

data "bcm_cmpart_softwareimages" "images" {
  filter {
    name_pattern = "DEFAULT"
  }
}

data "bcm_cmnet_networks" "networks" {}

locals {
  network = data.bcm_cmnet_networks.networks.networks[0].uuid
}

resource "bcm_cmdevice_category" "dgx" {
  name                 = "dgx"
  management_network   = local.network
  software_image_proxy = { parent_software_image = data.bcm_cmpart_softwareimages.images.images[0].uuid }
  bmc_settings         = { user_name = "root", password = "very secret" }
  gpu_settings         = [{ name = "gpu0", child_type = "amd", gpu_overdrive = 0.1 }]
}

resource "bcm_cmdevice_device" "node" {
  hostname = "gpu-07"
  mac      = "02:5e:00:00:07:01"
  category = bcm_cmdevice_category.dgx.uuid

  management_network = local.network
  notes    = var.notes
  roles    = ["boot"]

  power_control = "ipmi"

  interfaces {
    name     = "eth0"
    type     = "physical"
    mac      = "02:5e:00:00:07:01"
    ip       = "10.77.0.7"
    network  = local.network
    dhcp     = false
    bootable = true
  }
  interfaces {
    name    = "ipmi0"
    type    = "bmc"
    ip      = "10.77.1.7"
    network = local.network
    dhcp    = false
  }

  lifecycle {
    action_trigger {
      events  = [after_create]
      actions = [action.bcm_cmdevice_power.on]
    }
  }
}

action "bcm_cmdevice_power" "on" {
  config {
    device_id    = bcm_cmdevice_device.node.hostname
    power_action = "power_on"
  }
}

data "bcm_cmdevice_nodes" "nodes" {
  depends_on = [bcm_cmdevice_device.node]
}

output "hostnames" {
  value = data.bcm_cmdevice_nodes.nodes.nodes[*].hostname
}
"""


@pytest.mark.parametrize(
    ("generation", "terraform", "power"),
    [
        ("early", "1.14", "powerOn"),
        pytest.param("old", "1.15", "powerOn", marks=pytest.mark.slow),
        ("new", "1.15", "powerOperation"),
    ],
    indirect=["terraform"],
)
def test_a_life_of_a_node(terraform: "Terraform", head: "Head", generation: str, power: str) -> None:
    terraform.write(CLUSTER)

    created = terraform.apply()
    assert created.returncode == 0, created.stderr
    assert "Power operation 'power_on' completed successfully on device gpu-07" in created.stdout
    assert json.loads(terraform("output", "-json").stdout)["hostnames"]["value"] == ["gpu-07", "head"]
    assert "very secret" not in created.stdout
    writes = [call for call in head.calls() if call.startswith(("add", "power"))]
    assert writes == ["addCategory", "addDevice", power]

    assert terraform("plan", "-detailed-exitcode").returncode == 0

    changes = terraform.changes("-var=notes=moved")
    device = changes["bcm_cmdevice_device.node"]
    assert device["actions"] == ["update"]
    assert device["after_unknown"].get("uuid", False) is (generation != "new")
    assert device["after_unknown"]["interfaces"][0].get("uuid", False) is (generation != "new")
    assert changes["bcm_cmdevice_category.dgx"]["actions"] == ["no-op"]

    assert terraform.apply("-var=notes=moved").returncode == 0
    removed = terraform.apply()
    assert removed.returncode == 1
    assert "Provider produced inconsistent result after apply" in removed.stderr
    assert ".notes: was null, but now" in removed.stderr
    assert len(head.sent(power)) == 1

    head.requests.clear()
    assert terraform("destroy", "-auto-approve").returncode == 0
    writes = [call for call in head.calls() if not call.startswith("get")]
    assert writes == ["updateDevice", "removeDevice", "removeCategory"]
    assert [item["hostname"] for item in head.stored["Device"].values()] == ["head"]


@pytest.mark.parametrize("generation", api.GENERATIONS)
def test_the_schema_is_the_genuine_one(terraform: "Terraform", generation: str) -> None:
    terraform.write("")
    shared, fork = bcm_provider_schema.load(), bcm_provider_schema.load(bcm_provider_schema.FORK)
    expected = deepcopy({**shared, "resource_schemas": shared["resource_schemas"]})
    if generation == "early":
        mac = expected["resource_schemas"]["bcm_cmdevice_device"]["block"]["attributes"]["mac"]
        del mac["optional"], mac["computed"]
        mac["required"] = True
    elif generation == "new":
        expected["resource_schemas"] |= fork["resource_schemas"]
        expected["action_schemas"] = fork["action_schemas"]

    served = json.loads(terraform("providers", "schema", "-json").stdout)

    assert served["provider_schemas"][bcm_provider_schema.SOURCE] == expected


@pytest.mark.parametrize("generation", ["future"])
def test_an_unknown_generation(terraform: "Terraform") -> None:
    terraform.write('data "bcm_cmdevice_nodes" "nodes" {}\n')

    validated = terraform("validate")

    assert validated.returncode == 1
    assert "there is no generation 'future'; there are early, old, new" in " ".join(validated.stderr.split())


@pytest.mark.parametrize("generation", [""])
def test_the_generation_of_the_mirror(terraform: "Terraform", tmp_path: Path) -> None:
    """Without a choice in the environment it is the mirror that counts, and without one there, the newest."""
    terraform.write(CLUSTER.replace('"power_on"', '"reset"'))
    assert terraform("validate").returncode == 0
    (tmp_path / ".terraform.lock.hcl").unlink()
    terraform.environment["TF_CLI_CONFIG_FILE"] = str(mirror.install(tmp_path / "old", "old"))
    assert terraform("init").returncode == 0

    validated = terraform("validate")

    assert validated.returncode == 1
    assert 'got: "reset"' in validated.stderr


def test_static_blocks_with_unknown_values_work(terraform: "Terraform", head: "Head") -> None:
    terraform.write("""
variable "interfaces" {
  type    = map(string)
  default = { eth0 = "10.77.0.7" }
}

resource "bcm_cmdevice_device" "node" {
  for_each = { gpu-07 = "5b2c9f10-7777-4a1b-8c2d-000000000a01" }
  hostname = each.key
  category = each.value
  interfaces {
    name = keys(var.interfaces)[0]
    type = "physical"
    ip   = values(var.interfaces)[0]
  }
}
""")

    assert terraform("validate").returncode == 0
    assert terraform.apply().returncode == 0
    assert head.sent("addDevice")[0][0]["interfaces"][0]["ip"] == "10.77.0.7"


def test_a_device_that_vanished_is_planned_again(terraform: "Terraform", head: "Head") -> None:
    terraform.write(CLUSTER)
    assert terraform.apply().returncode == 0
    head.answers["getDevice"] = [(401, None)] * 9

    changes = terraform.changes()

    assert changes["bcm_cmdevice_device.node"]["actions"] == ["create"]
    assert changes["bcm_cmdevice_category.dgx"]["actions"] == ["no-op"]


def test_import_and_replacement(terraform: "Terraform", head: "Head") -> None:
    image = """
import {
  to = bcm_cmpart_softwareimage.image
  id = "1a1a1a1a-0000-4000-8000-000000000001"
}

resource "bcm_cmpart_softwareimage" "image" {
  name           = "default-image"
  path           = "/cm/images/default-image"
  original_image = %s
}
"""
    terraform.write(image % "null")
    imported = terraform.apply()
    assert imported.returncode == 0, imported.stderr
    assert terraform.state()["bcm_cmpart_softwareimage.image"]["uuid"] == head.image

    terraform.write(image % '"1a1a1a1a-0000-4000-8000-000000000002"')
    change = terraform.changes()["bcm_cmpart_softwareimage.image"]
    assert change["actions"] == ["delete", "create"]
    assert change["replace_paths"] == [["original_image"]]


def test_an_action_is_invoked_alone(terraform: "Terraform", head: "Head") -> None:
    terraform.write("""
action "bcm_cmdevice_power" "node" {
  for_each = toset(["gpu-07", "head"])
  config {
    device_id    = each.key
    power_action = "power_cycle"
  }
}
""")

    invoked = terraform.apply('-invoke=action.bcm_cmdevice_power.node["gpu-07"]')
    refused = terraform.apply('-invoke=action.bcm_cmdevice_power.node["head"]')

    assert (invoked.returncode, refused.returncode) == (0, 1)
    assert "Safety Check Failed" in refused.stderr
    assert head.sent("powerCycle") == ["gpu-07"]


def test_a_wrong_password_is_an_error_of_the_plan_and_not_of_validate(terraform: "Terraform", head: "Head") -> None:
    terraform.write('data "bcm_cmdevice_nodes" "nodes" {}\n')
    terraform.environment["BCM_PASSWORD"] = "guessed"

    assert terraform("validate").returncode == 0
    assert head.requests == []
    planned = terraform("plan")

    assert planned.returncode == 1
    assert "Unable to Create BCM Client" in planned.stderr
    assert "guessed" not in planned.stdout + planned.stderr
    assert len(head.requests) == 1
