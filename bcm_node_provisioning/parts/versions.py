"""versions.tf: what the module needs to run (FR-002, FR-003)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bcm_node_provisioning.parts.builder import Builder

TERRAFORM_VERSION = ">= 1.14"
PROVIDER_SOURCE = "hashi-demo-lab/bcm"
PROVIDER_VERSION = "~> 0.1"


def add_versions(builder: Builder) -> None:
    """Add the required versions of Terraform and of the provider."""
    builder.settings(
        required_version=TERRAFORM_VERSION,
        required_providers={"bcm": {"source": PROVIDER_SOURCE, "version": PROVIDER_VERSION}},
    )
