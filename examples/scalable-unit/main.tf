# BCM_ENDPOINT, BCM_USERNAME and BCM_PASSWORD name the head node and the BCM user.
provider "bcm" {
  timeout = 120
}

locals {
  # Ports of a DGX H100: eight InfiniBand ports of the compute network, in the order of the rails, and two storage ports.
  compute_ports = ["ibp24s0", "ibp64s0", "ibp79s0", "ibp94s0", "ibp154s0", "ibp192s0", "ibp206s0", "ibp220s0"]
  storage_ports = ["enp41s0f0np0", "enp170s0f0np0"]

  dgx = {
    for index, row in csvdecode(file("${path.module}/dgx.csv")) : row.hostname => {
      manage        = !var.dgx_in_bcm
      mac           = row.mac
      category      = "dgx-h100"
      management_ip = "10.184.162.${101 + index}"
      ipmi_ip       = "10.229.10.${101 + index}"
      interfaces = merge(
        { for rail, port in local.compute_ports : port => { network = "computenet", ip = "10.186.${rail}.${index + 1}" } },
        { for path, port in local.storage_ports : port => { network = "storagenet", ip = "10.187.${path}.${index + 1}" } },
      )
    }
  }

  control_plane = {
    for index, mac in ["02:5e:00:00:c0:01", "02:5e:00:00:c0:02", "02:5e:00:00:c0:03"] : format("cpu-%02d", index + 1) => {
      mac           = mac
      category      = "k8s-control-plane"
      management_ip = "10.184.162.${11 + index}"
      ipmi_ip       = "10.229.10.${11 + index}"
      interfaces = {
        "ens2f0" = { network = "storagenet", ip = "10.187.0.${101 + index}" }
      }
    }
  }
}

module "provisioning" {
  source = "../../modules/bcm_node_provisioning"

  software_image_name = "dgx-os-6.3"
  management_network  = "internalnet"
  oob_network         = "ipminet"

  categories = {
    "dgx-h100" = {
      disksetup         = file("${path.module}/disks.xml")
      kernel_parameters = "iommu=pt"
    }
    "k8s-control-plane" = {
      software_image_name = "ubuntu-22.04-cpu"
      disksetup           = file("${path.module}/disks.xml")
    }
  }

  nodes = merge(local.control_plane, local.dgx)

  power_action      = var.power_action
  power_nodes       = var.power_nodes
  provisioning_mode = "parallel"
}
