# What the module accepts as further interfaces of a node. Needs no head node, see nodes.tftest.hcl.
mock_provider "bcm" {}

variables {
  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"
  power_action        = "power_on"
  provisioning_mode   = "parallel"

  # Not what TF_VAR_… says in the environment.
  bmc_username = null
  bmc_password = null
  power_nodes  = null

  # What the tests below vary.
  node = {
    mac           = "02:5e:00:00:d0:05"
    category      = "k8s-gpu-worker"
    management_ip = "10.184.162.205"
    ipmi_ip       = "10.229.10.205"
  }
}

run "accepts_as_many_as_it_is_made_for" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { for number in range(4) : "eth${number}" => {} } }) }
  }

  assert {
    condition     = keys(terraform_data.place)[0] == "dgx-05"
    error_message = "The node is powered."
  }
}

run "refuses_one_more" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { for number in range(4 + 1) : "eth${number}" => {} } }) }
  }
  expect_failures = [var.nodes]
}

run "accepts_changes_to_boot_and_bmc_interface" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = {
      dgx-05 = merge(var.node, {
        interfaces = {
          BOOTIF = { mac = "02:5e:00:00:d1:05", ip = "10.184.162.215", start_if = "ALWAYS" }
          ipmi0  = { type = "bmc", network = "ipminet" }
        }
      })
    }
  }

  assert {
    condition     = keys(terraform_data.place)[0] == "dgx-05"
    error_message = "The node is powered."
  }
}

run "refuses_a_name_that_begins_with_a_digit" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { boot_interface = "0eth" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_an_unknown_type" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { BOOTIF = { type = "vlan" } } }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_an_unknown_start_mode" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { BOOTIF = { start_if = "always" } } }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_dhcp_with_a_static_address" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { BOOTIF = { dhcp = true } } }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_a_bmc_interface_of_another_type" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { ipmi0 = { type = "physical" } } }) }
  }
  expect_failures = [var.nodes]
}

run "accepts_a_bond_that_boots" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = {
      dgx-05 = merge(var.node, { interfaces = { BOOTIF = { type = "bond", members = ["ipmi0"], bond_mode = "802.3ad" } } })
    }
  }

  assert {
    condition     = keys(terraform_data.place)[0] == "dgx-05"
    error_message = "The node is powered."
  }
}

run "refuses_an_unknown_bond_mode" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = {
      dgx-05 = merge(var.node, { interfaces = { BOOTIF = { type = "bond", members = ["ipmi0"], bond_mode = "4" } } })
    }
  }
  expect_failures = [var.nodes]
}

run "refuses_a_bond_without_members" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { BOOTIF = { type = "bond" } } }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_a_bond_of_interfaces_that_the_node_lacks" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { BOOTIF = { type = "bond", members = ["eth7"] } } }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_members_of_what_is_no_bond" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { BOOTIF = { members = ["ipmi0"] } } }) }
  }
  expect_failures = [var.nodes]
}
