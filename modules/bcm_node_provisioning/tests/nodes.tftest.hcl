# What the module accepts as nodes. Needs no head node: `terraform init`, then `terraform test`.
#
# Terraform cannot mock lists of objects, so a mocked BCM has nothing: no image, no network, no category. These tests stay
# within what depends on the inputs alone, which is what the target is for. The tests in head_node need a head node.
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
  other = {
    mac           = "02:5e:00:00:d0:06"
    category      = "k8s-gpu-worker"
    management_ip = "10.184.162.206"
    ipmi_ip       = "10.229.10.206"
  }
  nodes = {}
}

run "no_nodes" {
  command = plan
  plan_options { target = [terraform_data.place] }

  assert {
    condition     = length(terraform_data.place) == 0
    error_message = "Without nodes nobody is powered."
  }
}

run "accepts_hostnames_from_1_to_63_characters" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { a = var.node, (join("", [for letter in range(63) : "b"])) = var.other }
  }

  assert {
    condition     = sort([for hostname in keys(terraform_data.place) : length(hostname)]) == sort(["1", "63"])
    error_message = "Both nodes are powered."
  }
}

run "accepts_mac_addresses_with_hyphens_and_in_capitals" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = {
      dgx-05 = merge(var.node, { mac = "02-5e-00-00-d0-05" })
      dgx-06 = merge(var.other, { mac = "02:5E:00:00:D0:06" })
    }
  }

  assert {
    condition     = toset(keys(terraform_data.place)) == toset(["dgx-05", "dgx-06"])
    error_message = "Both nodes are powered."
  }
}

run "accepts_every_extra_of_a_node" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = {
      dgx-05 = merge(var.node, {
        roles                = []
        bmc_mac              = "02:5e:00:00:bb:05"
        boot_interface       = "eth0"
        bmc_interface        = "rf0"
        notes                = "rack 7"
        kernel_parameters    = "quiet"
        default_gateway      = "10.184.162.1"
        boot_loader          = "GRUB"
        boot_loader_protocol = "TFTP"
        serial_number        = "S1"
        part_number          = "P1"
      })
    }
  }

  assert {
    condition     = keys(terraform_data.place)[0] == "dgx-05"
    error_message = "The node is powered."
  }
}

run "refuses_capitals_in_a_hostname" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { DGX-05 = var.node }
  }
  expect_failures = [var.nodes]
}

run "refuses_a_hostname_of_64_characters" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { (join("", [for letter in range(64) : "b"])) = var.node }
  }
  expect_failures = [var.nodes]
}

run "refuses_a_hostname_of_digits" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { "007" = var.node }
  }
  expect_failures = [var.nodes]
}

run "refuses_what_is_no_mac_address" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { mac = "02:5e-00:00:d0:05" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_one_mac_address_for_two_nodes" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = var.node, dgx-06 = merge(var.other, { mac = "02-5E-00-00-D0-05" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_what_is_no_ip_address" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { ipmi_ip = "10.229.010.205" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_one_ip_address_for_two_interfaces" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = var.node, dgx-06 = merge(var.other, { ipmi_ip = "10.184.162.205" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_a_node_without_category" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { category = "" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_empty_notes" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { notes = "" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_an_unknown_boot_loader" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { boot_loader = "PXELINUX" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_an_unknown_boot_loader_protocol" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { boot_loader_protocol = "NFS" }) }
  }
  expect_failures = [var.nodes]
}

run "refuses_one_name_for_boot_and_bmc_interface" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    nodes = { dgx-05 = merge(var.node, { bmc_interface = "BOOTIF" }) }
  }
  expect_failures = [var.nodes]
}
