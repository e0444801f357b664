"""A Terraform module, and the CDKTF construct it is made from, for nodes of NVIDIA Base Command Manager."""

from bcm_node_provisioning.construct import BcmNodeProvisioning
from bcm_node_provisioning.inputs import (
    BmcSettings,
    Category,
    FilesystemMount,
    Interface,
    KernelModule,
    Node,
    Readiness,
)
from bcm_node_provisioning.module.builder import Options
from bcm_node_provisioning.rules import Fault, InputError

__all__ = [
    "BcmNodeProvisioning",
    "BmcSettings",
    "Category",
    "Fault",
    "FilesystemMount",
    "InputError",
    "Interface",
    "KernelModule",
    "Node",
    "Options",
    "Readiness",
]
