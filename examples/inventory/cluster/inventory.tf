locals {
  # What the inventory says. To change it, change the inventory and write the module again: the blocks of the nodes are
  # made from it.
  inventory = {
    nodes = {
      cpu-03 = {
        mac           = "02:5e:00:00:c0:03"
        category      = "k8s-control-plane"
        management_ip = "10.184.162.103"
        ipmi_ip       = "10.229.10.103"
      }
      cpu-06 = {
        mac           = "02:5e:00:00:c0:06"
        category      = "k8s-control-plane"
        management_ip = "10.184.162.106"
        ipmi_ip       = "10.229.10.106"
      }
      dgx-05 = {
        mac           = "02:5e:00:00:d0:05"
        category      = "k8s-gpu-worker"
        management_ip = "10.184.162.205"
        ipmi_ip       = "10.229.10.205"
        interfaces = {
          eth1 = { mac = "02:5e:00:00:d1:05", network = "internalnet" }
        }
        notes = "rack 7"
      }
    }
    categories = {
      k8s-control-plane = {
        software_image_name = "ubuntu-22.04-cpu"
        disksetup           = <<-EOT
          <?xml version="1.0" encoding="UTF-8"?>
          <diskSetup>
            <device>
              <blockdev>/dev/nvme0n1</blockdev>
              <partition id="esp" partitiontype="esp">
                <size>512M</size>
                <type>linux</type>
                <filesystem>fat</filesystem>
                <mountPoint>/boot/efi</mountPoint>
                <mountOptions>defaults</mountOptions>
              </partition>
              <partition id="root">
                <size>max</size>
                <type>linux</type>
                <filesystem>xfs</filesystem>
                <mountPoint>/</mountPoint>
                <mountOptions>defaults,noatime</mountOptions>
              </partition>
            </device>
          </diskSetup>
        EOT
      }
      k8s-gpu-worker = {
        kernel_parameters = "iommu=pt"
        disksetup         = <<-EOT
          <?xml version="1.0" encoding="UTF-8"?>
          <diskSetup>
            <device>
              <blockdev>/dev/nvme0n1</blockdev>
              <partition id="esp" partitiontype="esp">
                <size>512M</size>
                <type>linux</type>
                <filesystem>fat</filesystem>
                <mountPoint>/boot/efi</mountPoint>
                <mountOptions>defaults</mountOptions>
              </partition>
              <partition id="root">
                <size>max</size>
                <type>linux</type>
                <filesystem>xfs</filesystem>
                <mountPoint>/</mountPoint>
                <mountOptions>defaults,noatime</mountOptions>
              </partition>
            </device>
          </diskSetup>
        EOT
        modules           = [{ name = "ib_umad", parameters = null }]
      }
    }
  }

  # The same with what it leaves out.
  nodes = {
    for hostname, node in local.inventory.nodes :
    hostname => merge(
      {
        interfaces           = {}
        roles                = null
        bmc_mac              = null
        boot_interface       = "BOOTIF"
        bmc_interface        = "ipmi0"
        notes                = null
        kernel_parameters    = null
        default_gateway      = null
        boot_loader          = null
        boot_loader_protocol = null
        serial_number        = null
        part_number          = null
      },
      node,
      {
        interfaces = {
          for name, interface in try(node.interfaces, {}) :
          name => merge(
            {
              type      = null
              mac       = null
              network   = null
              ip        = null
              ipv6_ip   = null
              dhcp      = null
              bootable  = null
              start_if  = null
              members   = null
              bond_mode = null
            },
            interface,
          )
        }
      },
    )
  }

  categories = {
    for name, category in local.inventory.categories :
    name => merge(
      {
        software_image_name   = null
        install_mode          = null
        new_node_install_mode = null
        management_network    = null
        disksetup             = null
        initialize            = null
        finalize              = null
        kernel_parameters     = null
        boot_loader           = null
        boot_loader_protocol  = null
        fsmounts              = null
        modules               = null
        bmc_settings          = null
        notes                 = null
      },
      category,
    )
  }

  management_network = "internalnet"
  oob_network        = "ipminet"
  provisioning_mode  = "sequential"
  provisioning_order = []

  readiness = {
    command  = "bcm-node-provisioning wait"
    interval = 15
    timeout  = 2700
  }
}
