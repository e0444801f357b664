"""The reference cluster: three control plane nodes and two GPU workers, provisioned by the embedded construct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bcm_node_provisioning import BcmNodeProvisioning, Category, KernelModule, Node, Readiness
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.terraform.cdk import cdk

if TYPE_CHECKING:
    from bcm_node_provisioning.terraform.cdk import Construct

DISK_SETUP = """\
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
"""


def _node(number: int, category: str, mac: str) -> Node:
    return Node(mac=mac, category=category, management_ip=f"10.184.162.{number}", ipmi_ip=f"10.229.10.{number}")


NODES = {
    "cpu-03": _node(103, "k8s-control-plane", "02:5e:00:00:c0:03"),
    "cpu-05": _node(105, "k8s-control-plane", "02:5e:00:00:c0:05"),
    "cpu-06": _node(106, "k8s-control-plane", "02:5e:00:00:c0:06"),
    "dgx-05": _node(205, "k8s-gpu-worker", "02:5e:00:00:d0:05"),
    "dgx-06": _node(206, "k8s-gpu-worker", "02:5e:00:00:d0:06"),
}


class ReferenceCluster(cdk.TerraformStack):
    """The cluster that the specification names: production network 10.184.162.0/24, out-of-band 10.229.10.0/24.

    The values that change from run to run are variables of the stack: the images, the power action and the readiness
    check. Nodes are powered one after another; the mode is fixed when the stack is synthesized.
    """

    def __init__(self, scope: Construct, id_: str) -> None:
        super().__init__(scope, id_)
        BcmProvider(self, "bcm")

        def variable(name: str, description: str, default: object) -> str:
            return cdk.TerraformVariable(
                self, name, type="string", description=description, default=default
            ).string_value

        cpu_image = variable("cpu_image", "Image of the control plane nodes.", "ubuntu-22.04-cpu")
        gpu_image = variable("gpu_image", "Image of the GPU workers.", "dgx-os-6.3")
        power_action = variable("power_action", "power_on or power_cycle; null powers no node.", cdk.Token.null_value())
        readiness = variable(
            "readiness_command", "Command that exits 0 once a node is up.", "bcm-node-provisioning wait"
        )

        cluster = BcmNodeProvisioning(
            self,
            "cluster",
            nodes=NODES,
            categories={
                "k8s-control-plane": Category(
                    software_image_name=cpu_image,
                    disksetup=DISK_SETUP,
                    notes="Kubernetes control plane",
                ),
                "k8s-gpu-worker": Category(
                    software_image_name=gpu_image,
                    disksetup=DISK_SETUP,
                    kernel_parameters="iommu=pt transparent_hugepage=madvise",
                    modules=[KernelModule(name="ib_umad"), KernelModule(name="nvidia_peermem")],
                    notes="GPU workers",
                ),
            },
            software_image_name=cpu_image,
            management_network="internalnet",
            oob_network="ipminet",
            power_action=power_action,
            readiness=Readiness(command=readiness, timeout=3600, interval=1),
        )
        for name in ("node_status", "provisioning_summary"):
            cdk.TerraformOutput(self, name, value=cluster.result(name))
