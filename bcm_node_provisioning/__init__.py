"""A Terraform module, and the CDKTF construct it is made from, for nodes of NVIDIA Base Command Manager."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from bcm_node_provisioning.parts.builder import Options
    from bcm_node_provisioning.rules import InputError, Problem

__all__ = [
    "BcmNodeProvisioning",
    "BmcSettings",
    "Category",
    "FilesystemMount",
    "InputError",
    "Interface",
    "KernelModule",
    "Node",
    "Options",
    "Problem",
    "Readiness",
]

# Importing CDKTF starts a Node.js process and takes seconds, and the command line below this package does not use it.
# So names are imported on first use.
_HOMES = {
    "BcmNodeProvisioning": "construct",
    "InputError": "rules",
    "Options": "parts.builder",
    "Problem": "rules",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'inputs')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
