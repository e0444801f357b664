"""The module as a CDKTF stack, and its directory of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bcm_provider_schema
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.construct import compose_module, compose_step
from bcm_node_provisioning.parts.builder import Options
from bcm_node_provisioning.parts.inventory import inventory_json
from bcm_node_provisioning.parts.readme import inventory_readme, operations, readme
from bcm_node_provisioning.parts.terraform_tests import terraform_tests
from bcm_node_provisioning.terraform.bare_stack import BareStack
from bcm_node_provisioning.terraform.cdk import Construct
from bcm_node_provisioning.terraform.directory import write_tree
from bcm_node_provisioning.terraform.hcl import render

if TYPE_CHECKING:
    from pathlib import Path

    from bcm_node_provisioning.inputs import Inputs


class ModuleStack(BareStack):
    """The module: its inputs are variables, its results outputs; it has no backend and no provider block.

    Args:
        scope: the app.
        id_: name of the stack.
        options: parameters of the generator.
        inventory: the cluster that the module is made for; each node then has blocks of its own. Default: any cluster.
        root: whether it is a root module rather than one to be called; then it has no README. Only for an inventory.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        options: Options | None = None,
        *,
        inventory: Inputs | None = None,
        root: bool = False,
    ) -> None:
        super().__init__(scope, id_)
        # CDKTF requires a provider in every stack that uses one; BareStack removes it from the output.
        BcmProvider(self, "bcm")
        self.options = options or Options()
        # A construct named "Default" adds no prefix to the names below it.
        self._builder = compose_module(Construct(self, "Default"), self.options, inventory, root=root)
        self._inventory = inventory
        self._root = root

    def render(self) -> dict[str, str]:
        """Return the files of the module by relative path: HCL, the documents, and tests for `terraform test`.

        Raises:
            HclError: naming everything that HCL cannot express.
        """
        schemas = [bcm_provider_schema.load()]
        files: dict[str, str] = {}
        for builder in (self._builder, compose_step(root=self._root)):
            files |= render(builder.document.json(), files=builder.files, schemas=schemas)
        if self._inventory:
            files["inventory.json"] = inventory_json(self._inventory)
            return files if self._root else {**files, "README.md": inventory_readme(self.options, self._inventory)}
        documents = {"README.md": readme(self.options), "docs/operations.md": operations(self.options)}
        return {**files, **documents, **terraform_tests()}

    def write(self, directory: Path) -> bool:
        """Write the module into `directory`, as a whole or not at all; return whether anything changed."""
        return write_tree(directory, self.render())
