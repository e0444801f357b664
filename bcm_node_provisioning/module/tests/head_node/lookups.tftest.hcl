# What stops the plan because BCM does not have it, or has it otherwise. Needs the simulated head node of the reference cluster,
# see plans.tftest.hcl.
variables {
  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"
  categories          = { k8s-gpu-worker = {} }

  # Not what TF_VAR_… says in the environment.
  bmc_username = null
  bmc_password = null
  power_action = null
  power_nodes  = null

  # What the tests below vary.
  node = {
    mac           = "02:5e:00:00:d0:05"
    category      = "k8s-gpu-worker"
    management_ip = "10.184.162.205"
    ipmi_ip       = "10.229.10.205"
  }
  nodes = {
    dgx-05 = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
    }
  }
}

run "finds_everything" {
  command = plan

  assert {
    condition     = keys(bcm_cmdevice_device.nodes)[0] == "dgx-05"
    error_message = "The node is registered."
  }
}

run "finds_a_category_of_bcm_that_is_linked_to_the_image" {
  command = plan
  variables {
    software_image_name = "ubuntu-22.04-cpu"
    nodes               = { dgx-05 = merge(var.node, { category = "login", roles = ["login"] }) }
  }

  assert {
    condition     = output.category_ids["login"] == bcm_cmdevice_device.nodes["dgx-05"].category
    error_message = "The node has BCM's own category."
  }
}

run "misses_an_image" {
  command = plan
  variables {
    software_image_name = "dgx-os-6"
  }
  expect_failures = [terraform_data.preflight]
}

run "misses_the_image_of_a_category" {
  command = plan
  variables {
    categories = { k8s-gpu-worker = { software_image_name = "dgx-os-6" } }
  }
  expect_failures = [terraform_data.preflight]
}

run "misses_the_out_of_band_network" {
  command = plan
  variables {
    oob_network = "oobnet"
  }
  expect_failures = [terraform_data.preflight]
}

run "misses_the_network_of_an_interface" {
  command = plan
  variables {
    nodes = { dgx-05 = merge(var.node, { interfaces = { ipmi0 = { network = "oobnet" } } }) }
  }
  expect_failures = [terraform_data.preflight]
}

run "misses_a_category" {
  command = plan
  variables {
    nodes = { dgx-05 = merge(var.node, { category = "k8s-gpu" }) }
  }
  expect_failures = [terraform_data.preflight]
}

run "stops_at_a_category_of_bcm_that_is_linked_to_another_image" {
  command = plan
  variables {
    nodes = { dgx-05 = merge(var.node, { category = "login" }) }
  }
  expect_failures = [terraform_data.preflight]
}

run "stops_at_a_value_of_a_category_that_cannot_be_removed" {
  command = plan
  variables {
    categories = { k8s-gpu-worker = {}, login = {} }
  }
  expect_failures = [terraform_data.preflight]
}

run "misses_a_role" {
  command = plan
  variables {
    nodes = { dgx-05 = merge(var.node, { roles = ["Login"] }) }
  }
  expect_failures = [terraform_data.preflight]
}

run "stops_at_a_head_node" {
  command = plan
  variables {
    nodes = { bcm-head = var.node }
  }
  expect_failures = [terraform_data.preflight]
}

run "stops_at_an_address_outside_of_its_network" {
  command = plan
  variables {
    nodes = { dgx-05 = merge(var.node, { management_ip = "10.184.163.205" }) }
  }
  expect_failures = [terraform_data.preflight]
}

run "stops_at_a_bmc_in_no_network" {
  command = plan
  variables {
    nodes = { dgx-05 = merge(var.node, { ipmi_ip = "10.230.10.205" }) }
  }
  expect_failures = [terraform_data.preflight]
}
