"""Every input of the module, declared once.

The models give the Python checks at synth, the Terraform types, defaults and descriptions of variables.tf, and the
tables of the module's README. What the values must satisfy stands in `rules.py`, built from the constraints named here.
"""

from __future__ import annotations

import types
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, model_validator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic.fields import FieldInfo


@dataclass(frozen=True)
class Syntax:
    """A pattern that a text must match: the common subset of Python's and Terraform's (RE2) regular expressions."""

    what: str
    pattern: str
    allowed: str


@dataclass(frozen=True)
class OneOf:
    """The only texts allowed. No Literal, because a reference to be resolved by Terraform must pass at synth."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class AtLeast:
    """The least value of a number."""

    minimum: int


@dataclass(frozen=True)
class NotEmpty:
    """A text or list that is left out (null) rather than given empty.

    The provider reads an empty text or list back as null, which Terraform calls an inconsistent result.
    """


@dataclass(frozen=True)
class Required:
    """A value that must not be null: Terraform takes a null for any attribute of an object and entry of a list."""


@dataclass(frozen=True)
class Sensitive:
    """Never shown by Terraform, never repeated in a message (FR-032)."""


HOSTNAME = Syntax(
    "a hostname",
    "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
    "1 to 63 lower-case letters, digits and hyphens, starting and ending with a letter or digit, for example dgx-05",
)
MAC = Syntax(
    "a MAC address",
    "^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$|^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$",
    "six pairs of hexadecimal digits separated by ':' or by '-', for example 02:5e:00:00:07:01",
)
IPV4 = Syntax(
    "an IPv4 address",
    "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",
    "four numbers from 0 to 255 without a leading zero, for example 10.184.162.105",
)
INTERFACE_NAME = Syntax(
    "an interface name",
    "^[A-Za-z][A-Za-z0-9_-]{0,62}$",
    "a letter, then at most 62 letters, digits, '_' and '-', for example eth1",
)
# Besides the controls, what nobody sees in a name that was pasted: zero-width characters, line separators, directions.
NAME = Syntax(
    "a name",
    r"^[^[:cntrl:]\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,255}$",
    "1 to 255 printable characters",
)
DISK_SETUP = Syntax(
    "a disk setup",
    "(?s)^[[:space:]]*(<[?]xml[^>]*[?]>[[:space:]]*)?(<!--.*?-->[[:space:]]*)*<diskSetup[[:space:]/>].*>[[:space:]]*$",
    "an XML document with the root element <diskSetup>",
)

Hostname = Annotated[str, HOSTNAME]
Mac = Annotated[str, MAC]
Ipv4 = Annotated[str, IPV4]
InterfaceName = Annotated[str, INTERFACE_NAME]
Name = Annotated[str, NAME]
DiskSetup = Annotated[str, DISK_SETUP]
Text = Annotated[str, NotEmpty()]
Seconds = Annotated[int, AtLeast(1)]

InstallMode = Annotated[str, OneOf(("AUTO", "FULL", "MINIMAL"))]
NewNodeInstallMode = Annotated[str, OneOf(("FULL", "MINIMAL", "SKIP"))]
PowerAction = Annotated[str, OneOf(("power_on", "power_cycle"))]
ProvisioningMode = Annotated[str, OneOf(("sequential", "parallel"))]
# The provider accepts two more of each; these are the ones that BCM itself knows.
BootLoader = Annotated[str, OneOf(("SYSLINUX", "GRUB"))]
BootLoaderProtocol = Annotated[str, OneOf(("HTTP", "TFTP"))]
InterfaceType = Annotated[str, OneOf(("physical", "bond", "bmc"))]
StartMode = Annotated[str, OneOf(("ALWAYS", "NEVER", "HOTPLUG"))]
BondMode = Annotated[
    str,
    OneOf(("802.3ad", "active-backup", "balance-rr", "balance-xor", "broadcast", "balance-tlb", "balance-alb")),
]
BmcPrivilege = Annotated[str, OneOf(("USER", "OPERATOR", "ADMINISTRATOR"))]


class Model(BaseModel):
    """Plain data: no unknown fields, no silent conversions, no changes after creation; None means the default."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, data: Any) -> Any:
        """Leave out what is null and has a default, as Terraform does."""
        if not isinstance(data, dict):
            return data
        optional = {name for name, field in cls.model_fields.items() if not field.is_required()}
        return {key: value for key, value in data.items() if value is not None or key not in optional}


class Interface(Model):
    """A network interface of a node, or what is to be different about the boot or BMC interface of that name."""

    type: InterfaceType | None = Field(None, description="Kind of interface (default: physical)")
    mac: Mac | None = Field(None, description="MAC address")
    network: Name | None = Field(None, description="Name of the BCM network it is attached to")
    ip: Ipv4 | None = Field(None, description="Static IPv4 address")
    ipv6_ip: Text | None = Field(None, description="IPv6 address")
    dhcp: bool | None = Field(
        None, description="Whether the address comes from DHCP (default: only with a network and without an ip)"
    )
    bootable: bool | None = Field(None, description="Whether nodes boot from it (default: the boot interface only)")
    start_if: StartMode | None = Field(None, description="When the interface is started (BCM's default: ALWAYS)")
    members: Annotated[list[InterfaceName], NotEmpty()] | None = Field(
        None, description="For a bond: names of the interfaces it is made of"
    )
    bond_mode: BondMode | None = Field(None, description="For a bond: its mode")


class Node(Model):
    """A bare-metal node. Its hostname is the key in `nodes` (FR-005)."""

    mac: Mac = Field(description="MAC address of the interface that boots over PXE")
    category: Name = Field(description="Name of the category: a key of `categories`, or one that BCM has")
    management_ip: Ipv4 = Field(description="Address of the boot interface in the management network")
    ipmi_ip: Ipv4 = Field(description="Address of the BMC in the out-of-band network")
    interfaces: dict[InterfaceName, Interface] = Field(
        {}, description="Further interfaces by name; under the name of the boot or BMC interface, changes to that one"
    )
    roles: list[Name] | None = Field(
        None, description="Roles by name; null leaves BCM's roles alone, [] removes them all"
    )
    bmc_mac: Mac | None = Field(None, description="MAC address of the BMC")
    boot_interface: InterfaceName = Field("BOOTIF", description="Name of the interface that boots over PXE")
    bmc_interface: InterfaceName = Field("ipmi0", description="Name of the BMC interface")
    notes: Text | None = Field(None, description="Free text")
    kernel_parameters: Text | None = Field(None, description="Kernel parameters of this node alone")
    default_gateway: Ipv4 | None = Field(None, description="Default gateway of this node alone")
    boot_loader: BootLoader | None = Field(None, description="Boot loader of this node alone")
    boot_loader_protocol: BootLoaderProtocol | None = Field(
        None, description="Protocol that fetches kernel and ramdisk, for this node alone"
    )
    serial_number: Text | None = Field(None, description="Serial number of the chassis")
    part_number: Text | None = Field(None, description="Part number of the chassis")


class FilesystemMount(Model):
    """A file system that nodes of a category mount."""

    device: Text = Field(description="What is mounted, for example $localnfsserver:/cm/shared")
    mountpoint: Text = Field(description="Where")
    filesystem: Text = Field(description="File system type, for example nfs")
    mountoptions: Text | None = Field(None, description="Mount options")
    fsck: Text | None = Field(None, description="Order of the file system check at boot")
    dump: bool | None = Field(None, description="Whether dump saves it")
    rdma: bool | None = Field(None, description="Whether NFS runs over RDMA")


class KernelModule(Model):
    """A kernel module that nodes of a category load."""

    name: Name = Field(description="Module name")
    parameters: Text | None = Field(None, description="Module parameters")


class BmcSettings(Model):
    """BMC settings of a category besides the credentials (BCM Administrator Manual, section 3.7.2)."""

    privilege: BmcPrivilege | None = Field(None, description="Privilege of the BMC user (BCM's default: administrator)")
    user_id: Annotated[int, AtLeast(1)] | None = Field(
        None, description="Slot of the BMC user; 4 is usually the administrator"
    )
    power_reset_delay: Annotated[int, AtLeast(0)] | None = Field(
        None, description="Seconds between off and on of a power cycle"
    )


class Category(Model):
    """A category that the module creates and manages. Its name is the key in `categories` (FR-014)."""

    software_image_name: Name | None = Field(
        None, description="Software image of its nodes (default: `software_image_name` of the module)"
    )
    install_mode: InstallMode | None = Field(
        None, description="How nodes are installed (default: `install_mode` of the module)"
    )
    new_node_install_mode: NewNodeInstallMode | None = Field(
        None, description="How a node is installed the first time (BCM's default: FULL)"
    )
    management_network: Name | None = Field(
        None, description="Management network (default: `management_network` of the module)"
    )
    disksetup: DiskSetup | None = Field(None, description="Disk layout: XML with the root element <diskSetup>")
    initialize: Text | None = Field(None, description="Script that the installer runs before it touches the disks")
    finalize: Text | None = Field(None, description="Script that the installer runs last, with the disk at /localdisk")
    kernel_parameters: Text | None = Field(None, description="Kernel parameters")
    boot_loader: BootLoader | None = Field(None, description="Boot loader (BCM's default: SYSLINUX)")
    boot_loader_protocol: BootLoaderProtocol | None = Field(
        None, description="Protocol that fetches kernel and ramdisk (BCM's default: HTTP)"
    )
    fsmounts: Annotated[list[FilesystemMount], NotEmpty()] | None = Field(None, description="File systems to mount")
    modules: Annotated[list[KernelModule], NotEmpty()] | None = Field(None, description="Kernel modules to load")
    bmc_settings: BmcSettings | None = Field(
        None, description="BMC settings besides the credentials; needs `bmc_username` and `bmc_password`"
    )
    notes: Text | None = Field(None, description="Free text")


class Readiness(Model):
    """A check, run on the machine that runs Terraform, that tells when a node is up."""

    command: Text = Field(
        description="Shell command that exits 0 once the node is up and 99 when it has failed for good; it finds the "
        "node in NODE_HOSTNAME, NODE_IP, NODE_BMC_IP, NODE_CATEGORY, NODE_SOFTWARE_IMAGE, POWER_ACTION and "
        "POWER_REQUESTED_AT (RFC 3339)"
    )
    timeout: Seconds = Field(3600, description="Seconds until the node counts as failed")
    interval: Seconds = Field(15, description="Seconds between two attempts")


class Inputs(Model):
    """The inputs of the module, in the order in which variables.tf declares them."""

    nodes: dict[Hostname, Node] = Field(description="The nodes, by hostname")
    software_image_name: Name = Field(
        description="Name of the software image that nodes are installed from; it must exist"
    )
    management_network: Name = Field(
        description="Name of the BCM network in which nodes boot over PXE and have their management_ip"
    )
    bmc_password: Annotated[str, NotEmpty(), Sensitive()] | None = Field(
        None,
        description="Password of the BMC user, written to the managed categories and so to the state; null leaves "
        "the BMC settings to BCM",
    )
    bmc_username: Annotated[str, NotEmpty(), Sensitive()] | None = Field(
        None, description="Name of the BMC user; null leaves the BMC settings to BCM"
    )
    categories: dict[Name, Category] = Field(
        {}, description="Categories to create and manage, by name; others that nodes name must exist in BCM"
    )
    install_mode: InstallMode = Field(
        "AUTO",
        description="How nodes of the managed categories are installed: AUTO synchronizes what differs, FULL "
        "repartitions and loses the data; MINIMAL is known to the provider but not to BCM 10",
    )
    oob_network: Name | None = Field(
        None,
        description="Name of the out-of-band network of the BMCs; null: the one network that holds the ipmi_ip",
    )
    power_action: PowerAction | None = Field(
        None,
        description="What to do with the nodes: power_on installs nodes that are off, power_cycle re-installs "
        "nodes and ends what runs on them; null does nothing",
    )
    power_generation: Annotated[int, AtLeast(0)] = Field(
        0, description="Raise it to ask for the same power action once more"
    )
    power_nodes: list[Name] | None = Field(
        None, description="Hostnames that power_action is meant for; null: all nodes"
    )
    provisioning_mode: ProvisioningMode = Field(
        "sequential", description="sequential: one node after another; parallel: all at once"
    )
    provisioning_order: list[Name] = Field(
        [],
        description="Hostnames in the order of sequential provisioning; other nodes follow by hostname; a name that "
        "is no longer in `nodes` keeps its place",
    )
    readiness: Readiness | None = Field(
        None, description="Check that tells when a node is up; in sequential mode the next node waits for it"
    )


def unwrap(annotation: Any, metadata: Sequence[Any] = ()) -> tuple[Any, tuple[Any, ...]]:
    """Take `| None` and Annotated off an annotation; return what is left, and the metadata found."""
    return _unwrap(annotation, tuple(metadata))


@cache
def _unwrap(annotation: Any, metadata: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _unwrap(inner, (*metadata, *more))
    if get_origin(annotation) in (Union, types.UnionType):
        (inner,) = [argument for argument in get_args(annotation) if argument is not types.NoneType]
        return _unwrap(inner, metadata)
    return annotation, metadata


def model_inside(annotation: Any) -> type[Model] | None:
    """Return the model that an input consists of or holds elements of, if any."""
    inner, _ = unwrap(annotation)
    if get_origin(inner) in (dict, list):
        inner, _ = unwrap(get_args(inner)[-1])
    return inner if isinstance(inner, type) and issubclass(inner, Model) else None


def is_sensitive(field: FieldInfo) -> bool:
    """Whether an input must never be shown."""
    return any(isinstance(entry, Sensitive) for entry in unwrap(field.annotation, field.metadata)[1])


INVENTORY = tuple(
    name for name, field in Inputs.model_fields.items() if not name.startswith("power_") and not is_sensitive(field)
)
"""The inputs that an inventory has. It holds no request for power, and no secret: those are given to Terraform."""


def describe(field: FieldInfo, indent: str = "") -> str:
    """Return the description of an input, with a line for each field of the objects it holds."""
    lines = [f"{field.description}." if not indent else ""]
    model = model_inside(field.annotation)
    for name, inner in model.model_fields.items() if model else ():
        lines.append(f"{indent}- {name}: {inner.description}.")
        lines += describe(inner, f"{indent}  ").splitlines()[1:]
    return "\n".join(lines) if len(lines) == 1 else "".join(f"{line}\n" for line in lines)
