# Who is powered, in which place, and what the module accepts as requests. Needs no head node, see nodes.tftest.hcl.
mock_provider "bcm" {}

variables {
  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"

  # Not what TF_VAR_… says in the environment.
  bmc_username = null
  bmc_password = null
  power_action = null
  power_nodes  = null

  # As many nodes as there are steps.
  nodes = {
    for number in range(1, 16 + 1) : format("dgx-%03d", number) => {
      mac           = format("02:5e:00:00:%02x:%02x", floor(number / 256), number % 256)
      category      = "k8s-gpu-worker"
      management_ip = cidrhost("10.184.0.0/16", number)
      ipmi_ip       = cidrhost("10.229.0.0/16", number)
    }
  }
}

run "powers_nobody_unless_asked" {
  command = plan
  plan_options { target = [terraform_data.place] }

  assert {
    condition     = length(terraform_data.place) == 0
    error_message = "Nobody is powered."
  }
}

run "powers_one_node_after_another_by_hostname" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action = "power_on"
  }

  assert {
    condition = (
      [for hostname in sort(keys(var.nodes)) : terraform_data.place[hostname].input] == [for step in range(1, 16 + 1) : "step ${step}"]
    )
    error_message = "Each node has the step of its rank."
  }
}

run "follows_provisioning_order_and_keeps_the_place_of_who_is_gone" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action       = "power_on"
    power_nodes        = ["dgx-001", "dgx-002"]
    provisioning_order = concat(["gone"], reverse(["dgx-001", "dgx-002"]))
  }

  assert {
    condition = (
      [for hostname in reverse(["dgx-001", "dgx-002"]) : terraform_data.place[hostname].input] == [for step in range(length(["dgx-001", "dgx-002"])) : "step ${step + 2}"]
    )
    error_message = "The nodes are powered in the order asked for, from step 2 on."
  }
}

run "powers_all_at_once" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action      = "power_on"
    provisioning_mode = "parallel"
  }

  assert {
    condition     = length([for place in values(terraform_data.place) : place if place.input == "parallel"]) == 16
    error_message = "Every node is powered in parallel."
  }
}

run "powers_only_power_nodes" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action = "power_cycle"
    power_nodes  = ["dgx-001"]
  }

  assert {
    condition     = keys(terraform_data.place)[0] == "dgx-001" && length(terraform_data.place) == 1
    error_message = "Only dgx-001 is powered."
  }
}

run "asks_for_image_and_category_with_power_cycle" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action     = "power_cycle"
    power_generation = 3
  }

  assert {
    condition = jsonencode(terraform_data.place["dgx-001"].triggers_replace) == jsonencode({
      power_action     = "power_cycle"
      power_generation = 3
      software_image   = "dgx-os-6.3"
      category         = "k8s-gpu-worker"
    })
    error_message = "A power cycle is asked for with generation, image and category."
  }
}

run "asks_for_no_image_with_power_on" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action = "power_on"
  }

  assert {
    condition = jsonencode(terraform_data.place["dgx-001"].triggers_replace) == jsonencode({
      power_action     = "power_on"
      power_generation = 0
      software_image   = null
      category         = null
    })
    error_message = "Powering on installs nothing on a node that runs, so image and category do not count."
  }
}

run "refuses_more_nodes_than_steps" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action       = "power_on"
    provisioning_order = ["gone"]
  }
  expect_failures = [var.provisioning_mode]
}

run "accepts_more_nodes_than_steps_in_parallel" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action       = "power_on"
    provisioning_mode  = "parallel"
    provisioning_order = ["gone"]
  }

  assert {
    condition     = length(terraform_data.place) == 16
    error_message = "Every node is powered."
  }
}

run "refuses_what_is_no_request" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    software_image_name = ""
    power_action        = "power_off"
    power_generation    = -1
    power_nodes         = [""]
    provisioning_order  = [""]
  }
  expect_failures = [
    var.software_image_name,
    var.power_action,
    var.power_generation,
    var.power_nodes,
    var.provisioning_order,
  ]
}

run "refuses_unknown_and_repeated_hostnames_and_the_text_null" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    power_action       = "null"
    power_nodes        = ["cpu-03"]
    provisioning_order = ["dgx-001", "dgx-001"]
  }
  expect_failures = [var.power_action, var.power_nodes, var.provisioning_order]
}

run "refuses_an_unknown_mode" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    provisioning_mode = "serial"
  }
  expect_failures = [var.provisioning_mode]
}
