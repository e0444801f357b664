# Tests of the inputs and of the requests. They need no head node: `terraform init`, then `terraform test`.
#
# Terraform cannot mock lists of objects, so a mocked BCM has no image, no network and no category. `target` limits each test to
# resources that depend on the inputs alone.
mock_provider "bcm" {}

variables {
  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"

  # Set here, so that TF_VAR_… in the environment has no effect.
  bmc_username = null
  bmc_password = null
  power_action = null
  power_nodes  = null

  nodes = {
    for number in range(5, 7) : format("dgx-%02d", number) => {
      mac           = format("02:5e:00:00:d0:%02d", number)
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.${200 + number}"
      ipmi_ip       = "10.229.10.${200 + number}"
    }
  }
}

run "powers_no_node_unless_requested" {
  command = plan
  plan_options { target = [terraform_data.power_place] }

  assert {
    condition     = length(terraform_data.power_place) == 0
    error_message = "Without power_action no node may be powered."
  }
}

run "powers_the_nodes_in_order" {
  command = plan
  plan_options { target = [terraform_data.power_place] }
  variables {
    power_action       = "power_on"
    provisioning_order = ["dgx-06"]
  }

  assert {
    condition     = { for name, place in terraform_data.power_place : name => place.input } == { dgx-05 = "step_02", dgx-06 = "step_01" }
    error_message = "provisioning_order must come first."
  }
}

run "powers_only_power_nodes" {
  command = plan
  plan_options { target = [terraform_data.power_place] }
  variables {
    power_action = "power_cycle"
    power_nodes  = ["dgx-06"]
  }

  assert {
    condition     = keys(terraform_data.power_place) == ["dgx-06"]
    error_message = "Only dgx-06 was requested."
  }
}

run "powers_no_node_for_an_empty_list" {
  command = plan
  plan_options { target = [terraform_data.power_place] }
  variables {
    power_action = "power_on"
    power_nodes  = []
  }

  assert {
    condition     = length(terraform_data.power_place) == 0
    error_message = "An empty power_nodes means no node."
  }
}

run "refuses_wrong_values" {
  command = plan
  variables {
    power_action       = "reboot"
    provisioning_order = ["dgx-05", "dgx-05"]
    install_mode       = "SYNC"
    power_nodes        = ["dgx-07"]
  }
  expect_failures = [var.power_action, var.provisioning_order, var.install_mode, var.power_nodes]
}

run "refuses_nodes_that_share_a_mac_address" {
  command = plan
  variables {
    nodes = {
      for name in ["dgx-05", "dgx-06"] : name => {
        mac           = "02:5e:00:00:d0:05"
        category      = "k8s-gpu-worker"
        management_ip = "10.184.162.205"
        ipmi_ip       = "10.229.10.205"
      }
    }
  }
  expect_failures = [var.nodes]
}
