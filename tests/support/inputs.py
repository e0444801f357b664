"""Inputs of the reference cluster, as plain data."""

from typing import Any

DISK_SETUP = "<diskSetup>\n  <device>\n    <blockdev>/dev/nvme0n1</blockdev>\n  </device>\n</diskSetup>\n"


def node(number: int, category: str, mac: str, **more: Any) -> dict[str, Any]:
    """Return a node with the addresses that belong to its number."""
    return {
        "mac": mac,
        "category": category,
        "management_ip": f"10.184.162.{number}",
        "ipmi_ip": f"10.229.10.{number}",
        **more,
    }


def reference() -> dict[str, Any]:
    """Return the inputs of the reference cluster: three control plane nodes, two GPU workers, nothing powered."""
    return {
        "software_image_name": "ubuntu-22.04-cpu",
        "management_network": "internalnet",
        "nodes": {
            "cpu-03": node(103, "k8s-control-plane", "02:5e:00:00:c0:03"),
            "cpu-05": node(105, "k8s-control-plane", "02:5e:00:00:c0:05"),
            "cpu-06": node(106, "k8s-control-plane", "02:5e:00:00:c0:06"),
            "dgx-05": node(205, "k8s-gpu-worker", "02:5e:00:00:d0:05"),
            "dgx-06": node(206, "k8s-gpu-worker", "02:5e:00:00:d0:06"),
        },
        "categories": {
            "k8s-control-plane": {},
            "k8s-gpu-worker": {
                "software_image_name": "dgx-os-6.3",
                "kernel_parameters": "iommu=pt",
                "disksetup": DISK_SETUP,
                "modules": [{"name": "nvidia_peermem"}],
            },
        },
    }


def cluster_of(count: int) -> dict[str, Any]:
    """Return inputs of a cluster of `count` nodes (at most 99) of one managed category, nothing powered."""
    return {
        "software_image_name": "dgx-os-6.3",
        "management_network": "internalnet",
        "nodes": {
            f"dgx-{number:02}": node(100 + number, "dgx", f"02:5e:00:00:00:{number:02x}")
            for number in range(1, count + 1)
        },
        "categories": {"dgx": {}},
    }
