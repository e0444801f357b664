"""Which generation of the bcm provider a root module uses, and what works with a head node.

There are three: the published one ("early"), its later main branch ("old"), and a fork ("new"). Their behaviour was
measured with the compiled providers against a simulated head node that answers as recorded from real ones.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from bcm_node_provisioning.cli.connection import UsageError
from bcm_node_provisioning.cli.terraform import terraform

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Any

    from bcm_node_provisioning.head_node import Record

_LOCK = re.compile(r'provider "[^"]*/hashi-demo-lab/bcm" \{[^}]*?\bversion\s*=\s*"([^"]+)"', re.DOTALL)
_PUBLISHED = ("0.1.2", "0.1.3", "0.1.6")
EARLY, OLD, NEW = "early", "old", "new"


class Provider(NamedTuple):
    """The provider that a root module uses."""

    version: str
    """From .terraform.lock.hcl; empty without one."""
    generation: str
    """early, old or new; empty when it is not known."""

    def __str__(self) -> str:
        known = {EARLY: "published generation", OLD: "main branch of spring 2026", NEW: "fork of April 2026"}
        return f"{self.version or 'no version'} ({known.get(self.generation, 'generation not known')})"


class Answers(NamedTuple):
    """How a head node answers, as its devices show it; None where they do not show it."""

    bmc: bool | None
    """Whether BMC interfaces are spelled as only the provider spells them, NetworkBMCInterface."""
    bootable: bool | None
    """Whether interfaces have `bootable`."""

    @classmethod
    def of(cls, devices: Iterable[Record]) -> Answers:
        """Look at the interfaces of devices."""
        interfaces = [
            interface
            for device in devices
            for interface in device.get("interfaces") or ()
            if isinstance(interface, dict)
        ]
        kinds = {str(interface.get("childType")) for interface in interfaces}
        bmcs = {kind for kind in kinds if kind.lower() == "networkbmcinterface"}
        return cls(
            bmc=bmcs == {"NetworkBMCInterface"} if bmcs else None,
            bootable=any("bootable" in interface for interface in interfaces) if interfaces else None,
        )

    def __str__(self) -> str:
        bmc = {None: "not seen", True: "NetworkBMCInterface", False: "NetworkBmcInterface"}[self.bmc]
        bootable = {None: "not seen", True: "returned", False: "omitted, as by BCM 10"}[self.bootable]
        return f"BMC interfaces: {bmc}; bootable: {bootable}"


def provider_of(directory: Path) -> Provider:
    """Return the provider of the root module in a directory.

    Raises UsageError when there is no such directory.
    """
    if not directory.is_dir():
        raise UsageError(f"--chdir {directory}: there is no such directory")
    lock = directory / ".terraform.lock.hcl"
    found = _LOCK.search(lock.read_text(encoding="utf-8")) if lock.is_file() else None
    version = found[1] if found else ""
    try:
        schemas = json.loads(
            terraform("providers", "schema", "-json", "-no-color", directory=directory, instead="leave --chdir out")
        )
    except (UsageError, ValueError):
        # Terraform is not there, or the directory is not initialized.
        return Provider(version, EARLY if version in _PUBLISHED else "")
    found_schemas = schemas.get("provider_schemas", {})
    ours = [schema for name, schema in found_schemas.items() if name.endswith("/hashi-demo-lab/bcm")]
    return Provider(version, _generation(ours[0]) if ours else "")


def _generation(schema: Mapping[str, Any]) -> str:
    try:
        action = schema["action_schemas"]["bcm_cmdevice_power"]["block"]["attributes"]
        device = schema["resource_schemas"]["bcm_cmdevice_device"]["block"]["attributes"]
    except KeyError:
        return ""
    if "force" in action:
        return NEW
    return EARLY if device.get("mac", {}).get("required") else OLD


def advice(generation: str, answers: Answers) -> str:
    """Say whether Terraform can register nodes at a head node without an error."""
    if not generation:
        return (
            "the provider is not known: name an initialized root module with --chdir. If the head node returns "
            "NetworkBmcInterface, the published provider reports an error for each node with a BMC that it registers"
        )
    if generation == NEW:
        unset = "; do not set bootable on interfaces" if answers.bootable is False else ""
        return f"register nodes with Terraform{unset}"
    if answers.bmc is None:
        return "not known, because no BMC interface is recorded yet: try one node, and use manage = false if it fails"
    if answers.bmc:
        return "register nodes with Terraform"
    return (
        "use manage = false for every node and register it with cmsh: this provider ends each registration of a node "
        'with a BMC with "inconsistent result after apply"'
    )
