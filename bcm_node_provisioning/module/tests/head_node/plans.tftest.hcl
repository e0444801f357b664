# What the module plans. Plans only: nothing is registered, nobody is powered. Needs the simulated head node of the reference
# cluster. In one terminal: `bcm-simulator serve`. In another one paste what it prints, and run
# `terraform test -test-directory=tests/head_node`.
variables {
  software_image_name = "ubuntu-22.04-cpu"
  management_network  = "internalnet"

  categories = {
    k8s-control-plane = {}
    k8s-gpu-worker = {
      software_image_name = "dgx-os-6.3"
      install_mode        = "FULL"
      kernel_parameters   = "iommu=pt"
      modules             = [{ name = "nvidia_peermem" }]
    }
  }

  # Not what TF_VAR_… says in the environment.
  bmc_username = null
  bmc_password = null
  power_action = null
  power_nodes  = null

  nodes = {
    cpu-03 = {
      mac           = "02-5E-00-00-C0-03"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.103"
      ipmi_ip       = "10.229.10.103"
    }
    dgx-05 = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
      roles         = ["slurmclient"]
    }
  }
}

run "registers_nodes_and_categories_and_powers_nobody" {
  command = plan

  assert {
    condition = (
      toset(keys(bcm_cmdevice_device.nodes)) == toset(["cpu-03", "dgx-05"])
      && toset(keys(bcm_cmdevice_category.managed)) == toset(["k8s-control-plane", "k8s-gpu-worker"])
    )
    error_message = "Two devices and two categories."
  }

  assert {
    condition = sum([
      for record in [
        @{records},
      ] : length(record)
    ]) == 0
    error_message = "Nobody is powered."
  }

  assert {
    condition = jsonencode([
      for interface in bcm_cmdevice_device.nodes["cpu-03"].interfaces :
      [interface.name, interface.type, interface.mac, interface.ip, interface.dhcp, interface.bootable]
      ]) == jsonencode([
      ["BOOTIF", "physical", "02:5E:00:00:C0:03", "10.184.162.103", false, true],
      ["ipmi0", "bmc", null, "10.229.10.103", false, false],
    ])
    error_message = "Boot and BMC interface have static addresses."
  }

  assert {
    condition = jsonencode([
      for interface in bcm_cmdevice_device.nodes["cpu-03"].interfaces :
      one([for network in data.bcm_cmnet_networks.all.networks : network.name if network.uuid == interface.network])
    ]) == jsonencode(["internalnet", "ipminet"])
    error_message = "The out-of-band network is the one that holds the address of the BMC."
  }

  assert {
    condition = (
      bcm_cmdevice_device.nodes["dgx-05"].power_control == "ipmi"
      && bcm_cmdevice_device.nodes["dgx-05"].mac == "02:5e:00:00:d0:05"
      && bcm_cmdevice_device.nodes["dgx-05"].roles == toset(["slurmclient"])
    )
    error_message = "BCM powers the node by IPMI, and it has its MAC address and its roles."
  }

  assert {
    condition = jsonencode({
      for name, category in bcm_cmdevice_category.managed : name => [
        category.install_mode,
        category.kernel_parameters,
        one([
          for image in data.bcm_cmpart_softwareimages.all.images : image.name
          if image.uuid == category.software_image_proxy.parent_software_image
        ]),
      ]
      }) == jsonencode({
      k8s-control-plane = ["AUTO", null, "ubuntu-22.04-cpu"]
      k8s-gpu-worker    = ["FULL", "iommu=pt", "dgx-os-6.3"]
    })
    error_message = "Each category has its own settings and those of the module."
  }

  assert {
    condition     = bcm_cmdevice_category.managed["k8s-gpu-worker"].bmc_settings == null
    error_message = "Without credentials the BMC settings are left to BCM."
  }

  assert {
    condition = (
      output.node_bmc_ips == { cpu-03 = "10.229.10.103", dgx-05 = "10.229.10.205" }
      && output.node_categories == { cpu-03 = "k8s-control-plane", dgx-05 = "k8s-gpu-worker" }
      && output.software_image.name == "ubuntu-22.04-cpu"
    )
    error_message = "The outputs tell addresses, categories and image."
  }
}

run "gives_managed_categories_the_credentials" {
  command = plan
  variables {
    bmc_username = "bright"
    bmc_password = "only-a-test"
  }

  assert {
    condition = alltrue([
      for category in values(bcm_cmdevice_category.managed) :
      category.bmc_settings.user_name == "bright" && category.bmc_settings.password == "only-a-test"
    ])
    error_message = "Every managed category has the credentials."
  }
}

run "puts_a_node_into_the_block_of_its_number_of_interfaces" {
  command = plan
  variables {
    nodes = {
      for number in range(@{extra_interfaces} + 1) : "dgx-${number}" => {
        mac           = format("02:5e:00:00:d0:%02x", number)
        category      = "k8s-gpu-worker"
        management_ip = cidrhost("10.184.162.0/24", 100 + number)
        ipmi_ip       = cidrhost("10.229.10.0/24", 100 + number)
        interfaces    = { for further in range(number) : "eth${further}" => { network = "internalnet" } }
      }
    }
  }

  assert {
    condition = (
      jsonencode([for block in [@{device_blocks}] : keys(block)])
      == jsonencode([for number in range(@{extra_interfaces} + 1) : ["dgx-${number}"]])
    )
    error_message = "Each block has the node with as many further interfaces."
  }
}

run "powers_the_first_node_in_step_1" {
  command = plan
  variables {
    power_action       = "power_on"
    power_nodes        = ["dgx-05"]
    provisioning_order = ["dgx-05"]
    readiness          = { command = "true" }
  }

  assert {
    condition = (
      jsonencode(keys(terraform_data.step_01)) == jsonencode(["dgx-05"])
      && jsonencode(keys(terraform_data.step_01_ready)) == jsonencode(["dgx-05"])
    )
    error_message = "dgx-05 is powered in step 1, and its readiness is checked."
  }

  assert {
    condition = sum([
      for record in [
        @{records},
      ] : length(record)
    ]) == 1
    error_message = "Nobody else is powered."
  }
}

run "powers_all_nodes_in_parallel" {
  command = plan
  variables {
    power_action      = "power_cycle"
    provisioning_mode = "parallel"
  }

  assert {
    condition     = jsonencode(keys(terraform_data.parallel)) == jsonencode(["cpu-03", "dgx-05"])
    error_message = "Both nodes are powered at once."
  }

  assert {
    condition     = length(terraform_data.parallel_ready) == 0
    error_message = "Without readiness nothing is checked."
  }

  assert {
    condition = sum([
      for record in [
        @{records},
      ] : length(record)
    ]) == 2
    error_message = "Nobody is powered in a step."
  }
}

run "refuses_empty_names_an_unknown_install_mode_and_a_check_without_command" {
  command = plan
  variables {
    install_mode       = "SYNC"
    management_network = ""
    oob_network        = ""
    readiness          = { command = "" }
  }
  expect_failures = [var.install_mode, var.management_network, var.oob_network, var.readiness]
}

run "refuses_a_check_without_time" {
  command = plan
  variables {
    readiness = { command = "true", timeout = 0 }
  }
  expect_failures = [var.readiness]
}
