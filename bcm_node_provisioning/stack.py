"""The module as a CDKTF stack, and the directory of files that is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bcm_provider_schema
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.construct import compose_module
from bcm_node_provisioning.inputs import Category, Inputs, Interface, Node
from bcm_node_provisioning.module.builder import Options
from bcm_node_provisioning.module.readme import inventory_readme, readme
from bcm_node_provisioning.module.terraform_tests import terraform_tests
from bcm_node_provisioning.terraform.cdk import Construct
from bcm_node_provisioning.terraform.directory import write_tree
from bcm_node_provisioning.terraform.elements import BareStack
from bcm_node_provisioning.terraform.hcl import render
from bcm_node_provisioning.terraform.layout import lay_out_document

if TYPE_CHECKING:
    from pathlib import Path

# What a reader looks for first; other arguments follow as the writer orders them.
ATTRIBUTE_ORDER = {
    "bcm_cmdevice_category": ("name", "management_network", "software_image_proxy", "install_mode"),
    "bcm_cmdevice_device": ("hostname", "mac", "category", "management_network", "power_control", "roles"),
    "bcm_cmdevice_device.interfaces": ("name", "type", "mac", "network", "ip", "dhcp", "bootable"),
    "terraform_data": ("triggers_replace", "input"),
    # Of locals: as the inputs are declared.
    "": tuple(dict.fromkeys(name for model in (Inputs, Node, Category, Interface) for name in model.model_fields)),
}


class ModuleStack(BareStack):
    """The module: its inputs are variables, its results outputs; it has no backend and no provider block.

    Args:
        scope: the app.
        id_: name of the stack.
        options: parameters of the generator.
        inventory: the cluster that the module is for, whose nodes then have blocks of their own. Default: the module
            is for any cluster.
    """

    def __init__(
        self, scope: Construct, id_: str, options: Options | None = None, *, inventory: Inputs | None = None
    ) -> None:
        super().__init__(scope, id_)
        # CDKTF wants a provider in every stack that uses one; BareStack leaves it out of what it writes.
        BcmProvider(self, "bcm")
        self.options = options or Options()
        # "Default" leaves the names below it as they are.
        self._module = compose_module(Construct(self, "Default"), self.options, inventory)
        self._inventory = inventory

    def render(self) -> dict[str, str]:
        """Return the files of the module by relative path: HCL, the README, and tests for `terraform test`.

        Raises:
            HclError: naming everything that cannot be written faithfully.
        """
        files = render(
            lay_out_document(self.document()),
            files=self._module.files,
            schemas=[bcm_provider_schema.load()],
            attribute_order=ATTRIBUTE_ORDER,
        )
        if self._inventory:
            return {**files, "README.md": inventory_readme(self.options, self._inventory)}
        return {**files, "README.md": readme(self.options), **terraform_tests(self.options)}

    def write(self, directory: Path) -> bool:
        """Write the module into `directory`, as a whole or not at all; return whether anything changed."""
        return write_tree(directory, self.render())
