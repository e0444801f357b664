# What the module accepts as categories and BMC credentials. Needs no head node, see nodes.tftest.hcl.
mock_provider "bcm" {}

variables {
  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"
  power_action        = "power_cycle"
  provisioning_mode   = "parallel"

  # Not what TF_VAR_… says in the environment.
  bmc_username = null
  bmc_password = null
  power_nodes  = null

  nodes = {
    dgx-05 = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
    }
  }
}

run "accepts_every_field" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = "bright"
    bmc_password = "only-a-test"
    categories = {
      k8s-gpu-worker = {
        software_image_name   = "dgx-os-6.4"
        install_mode          = "FULL"
        new_node_install_mode = "SKIP"
        management_network    = "internalnet"
        disksetup             = "<?xml version=\"1.0\"?>\n<!-- none -->\n<diskSetup/>\n"
        initialize            = "exit 0"
        finalize              = "exit 0"
        kernel_parameters     = "iommu=pt"
        boot_loader           = "SYSLINUX"
        boot_loader_protocol  = "HTTP"
        fsmounts              = [{ device = "nas:/x", mountpoint = "/x", filesystem = "nfs" }]
        modules               = [{ name = "ib_umad" }]
        bmc_settings          = { privilege = "OPERATOR", user_id = 4, power_reset_delay = 0 }
        notes                 = "GPU workers"
      }
    }
  }

  assert {
    condition     = terraform_data.place["dgx-05"].triggers_replace.software_image == "dgx-os-6.4"
    error_message = "The image of the category counts."
  }
}

run "uses_the_image_of_the_module_unless_a_category_has_one" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = {} }
  }

  assert {
    condition     = terraform_data.place["dgx-05"].triggers_replace.software_image == "dgx-os-6.3"
    error_message = "The image of the module counts."
  }
}

run "refuses_an_empty_name" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { "" = {} }
  }
  expect_failures = [var.categories]
}

run "refuses_an_unknown_install_mode" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { install_mode = "SYNC" } }
  }
  expect_failures = [var.categories]
}

run "refuses_an_unknown_install_mode_of_new_nodes" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { new_node_install_mode = "AUTO" } }
  }
  expect_failures = [var.categories]
}

run "refuses_another_document_than_a_disk_setup" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { disksetup = "<disksetup/>" } }
  }
  expect_failures = [var.categories]
}

run "refuses_an_empty_list_of_modules" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { modules = [] } }
  }
  expect_failures = [var.categories]
}

run "refuses_an_unknown_boot_loader" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { boot_loader = "PXELINUX" } }
  }
  expect_failures = [var.categories]
}

run "refuses_an_unknown_boot_loader_protocol" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { boot_loader_protocol = "NFS" } }
  }
  expect_failures = [var.categories]
}

run "refuses_an_unknown_privilege_of_the_bmc_user" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = "bright"
    bmc_password = "only-a-test"
    categories   = { k8s-gpu-worker = { bmc_settings = { privilege = "root" } } }
  }
  expect_failures = [var.categories]
}

run "refuses_slot_0_of_the_bmc_user" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = "bright"
    bmc_password = "only-a-test"
    categories   = { k8s-gpu-worker = { bmc_settings = { user_id = 0 } } }
  }
  expect_failures = [var.categories]
}

run "refuses_a_negative_delay_of_a_power_cycle" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = "bright"
    bmc_password = "only-a-test"
    categories   = { k8s-gpu-worker = { bmc_settings = { power_reset_delay = -1 } } }
  }
  expect_failures = [var.categories]
}

run "refuses_bmc_settings_without_credentials" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    categories = { k8s-gpu-worker = { bmc_settings = { user_id = 4 } } }
  }
  expect_failures = [var.categories]
}

run "refuses_a_username_without_password" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = "bright"
    categories   = { k8s-gpu-worker = {} }
  }
  expect_failures = [var.bmc_username]
}

run "refuses_an_empty_username" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = ""
    bmc_password = "only-a-test"
    categories   = { k8s-gpu-worker = {} }
  }
  expect_failures = [var.bmc_username]
}

run "refuses_an_empty_password" {
  command = plan
  plan_options { target = [terraform_data.place] }
  variables {
    bmc_username = "bright"
    bmc_password = ""
    categories   = { k8s-gpu-worker = {} }
  }
  expect_failures = [var.bmc_password]
}
