# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD name the head node and the BCM user.
provider "bcm" {
  timeout = 120
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  software_image_name = "ubuntu-22.04-cpu"
  management_network  = "internalnet"
  oob_network         = "ipminet"
  install_mode        = "AUTO"

  # Terraform stores both in the state, see "Secrets and isolation" in the module's README. Without them BCM's own settings apply.
  bmc_username = var.bmc_username
  bmc_password = var.bmc_password

  categories = {
    "k8s-control-plane" = {
      disksetup   = file("${path.module}/disks/mirrored.xml")
      boot_loader = "GRUB"
      finalize    = file("${path.module}/scripts/finalize-cpu.sh")
      notes       = "Kubernetes control plane"
    }

    "k8s-gpu-worker" = {
      software_image_name = "dgx-os-6.3"
      # FULL, because the data on the disks of a worker is not needed.
      install_mode      = "FULL"
      disksetup         = file("${path.module}/disks/nvme.xml")
      initialize        = file("${path.module}/scripts/initialize-gpu.sh")
      kernel_parameters = "iommu=pt transparent_hugepage=madvise"
      modules = [
        { name = "ib_umad" },
        { name = "nvidia", parameters = "NVreg_EnableStreamMemOPs=1" },
        { name = "nvidia_peermem" },
      ]
      bmc_settings = { privilege = "ADMINISTRATOR", user_id = 4, power_reset_delay = 15 }
      notes        = "GPU workers"
    }
  }

  nodes = {
    "cpu-03" = {
      mac           = "02:5e:00:00:c0:03"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.103"
      ipmi_ip       = "10.229.10.103"
    }
    "cpu-05" = {
      mac           = "02:5e:00:00:c0:05"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.105"
      ipmi_ip       = "10.229.10.105"
    }
    "cpu-06" = {
      mac           = "02:5e:00:00:c0:06"
      category      = "k8s-control-plane"
      management_ip = "10.184.162.106"
      ipmi_ip       = "10.229.10.106"
    }
    "dgx-05" = {
      mac           = "02:5e:00:00:d0:05"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.205"
      ipmi_ip       = "10.229.10.205"
    }
    "dgx-06" = {
      mac           = "02:5e:00:00:d0:06"
      category      = "k8s-gpu-worker"
      management_ip = "10.184.162.206"
      ipmi_ip       = "10.229.10.206"
    }
  }

  power_action = var.power_action
  power_nodes  = var.power_nodes

  # One node after another: the next one is powered when the one before is up. Add new nodes at the end, so that no request moves.
  provisioning_mode  = "sequential"
  provisioning_order = ["cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06"]

  readiness = {
    command = "bcm-node-provisioning wait"
    timeout = 2700
  }
}
