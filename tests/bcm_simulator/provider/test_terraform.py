"""Terraform itself with the stand-in provider, against a head node that is not this project's."""

import json
from typing import TYPE_CHECKING

import pytest

import bcm_provider_schema
from bcm_simulator.running import HeadNode

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
  notes    = var.notes
  roles    = ["boot"]

  power_control = "ipmi"

  interfaces {
    name     = "eth0"
    type     = "physical"
    mac      = "02:5e:00:00:07:01"
    ip       = "10.77.0.7"
    network  = local.network
    bootable = true
  }
  interfaces {
    name    = "ipmi0"
    type    = "bmc"
    ip      = "10.77.1.7"
    network = local.network
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


def test_a_life_of_a_node(terraform: "Terraform", head: "Head") -> None:
    terraform.write(CLUSTER)

    created = terraform.apply()
    assert created.returncode == 0, created.stderr
    assert "Checking device type for gpu-07..." in created.stdout
    assert "Power operation 'power_on' completed successfully on device gpu-07" in created.stdout
    assert json.loads(terraform("output", "-json").stdout)["hostnames"]["value"] == ["gpu-07", "head"]
    assert "very secret" not in created.stdout
    writes = [call for call in head.calls() if call.startswith(("add", "power"))]
    assert writes == ["addCategory", "addDevice", "powerOn"]

    assert terraform("plan", "-detailed-exitcode").returncode == 0

    changes = terraform.changes("-var=notes=moved")
    device = changes["bcm_cmdevice_device.node"]
    assert device["actions"] == ["update"]
    assert device["after_unknown"]["uuid"] is True
    assert device["after_unknown"]["interfaces"][0]["uuid"] is True
    assert changes["bcm_cmdevice_category.dgx"]["actions"] == ["no-op"]

    assert terraform.apply("-var=notes=moved").returncode == 0
    removed = terraform.apply()
    assert removed.returncode == 1
    assert "Provider produced inconsistent result after apply" in removed.stderr
    assert ".notes: was null, but now" in removed.stderr
    assert head.sent("powerOn") == ["gpu-07"]

    head.requests.clear()
    assert terraform("destroy", "-auto-approve").returncode == 0
    writes = [call for call in head.calls() if not call.startswith("get")]
    assert writes == ["updateDevice", "removeDevice", "removeCategory"]
    assert [item["hostname"] for item in head.stored["Device"].values()] == ["head"]


@pytest.mark.parametrize("terraform", ["1.14"], indirect=True)
def test_the_oldest_terraform_with_actions(terraform: "Terraform", head: "Head") -> None:
    terraform.write(CLUSTER)

    assert terraform.apply().returncode == 0
    assert terraform("plan", "-detailed-exitcode").returncode == 0
    assert head.sent("powerOn") == ["gpu-07"]


def test_a_life_of_a_node_at_the_simulated_head_node(terraform: "Terraform") -> None:
    with HeadNode() as head:
        terraform.environment |= head.environment
        terraform.write(CLUSTER)

        created = terraform.apply()
        assert created.returncode == 0, created.stderr
        assert terraform("plan", "-detailed-exitcode").returncode == 0
        assert terraform.apply("-var=notes=moved").returncode == 0
        assert terraform("destroy", "-auto-approve").returncode == 0

        made = {"addCategory", "addDevice", "powerOn", "updateDevice", "removeDevice", "removeCategory"}
        assert made <= {request.name.split(".")[-1] for request in head.requests()}


def test_the_schema_is_the_genuine_one(terraform: "Terraform") -> None:
    terraform.write("")

    served = json.loads(terraform("providers", "schema", "-json").stdout)

    assert served["provider_schemas"][bcm_provider_schema.SOURCE] == bcm_provider_schema.load()


@pytest.mark.parametrize("block", ["interfaces", "kubelet_role", "etcd_host_role"])
def test_a_dynamic_block_over_a_variable_never_works(terraform: "Terraform", block: str) -> None:
    first = '  interfaces {\n    name = "eth0"\n    type = "physical"\n  }\n' if block != "interfaces" else ""
    argument = {"interfaces": "name", "kubelet_role": "kube_cluster", "etcd_host_role": "etcd_cluster"}[block]
    kind = '      type = "physical"\n' if block == "interfaces" else ""
    terraform.write(f"""
variable "names" {{
  type    = list(string)
  default = ["c1c1c1c1-0000-4000-8000-000000000001"]
}}

resource "bcm_cmdevice_device" "node" {{
  hostname = "gpu-07"
  category = "5b2c9f10-7777-4a1b-8c2d-000000000a01"
{first}
  dynamic "{block}" {{
    for_each = var.names
    content {{
      {argument} = {block}.value
{kind}    }}
  }}
}}
""")

    for command in ("validate", "plan"):
        done = terraform(command)
        assert done.returncode == 1
        assert "Value Conversion Error" in done.stderr


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
