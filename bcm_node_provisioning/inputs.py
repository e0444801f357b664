"""Every input of the module, declared once.

The models give the Python types at synth, the Terraform types, defaults and descriptions of variables.tf, and the
tables of the module's README. The rules on their values are in `rules.py`.
"""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo


class Sensitive:
    """Marks an input that Terraform never shows and no message repeats (FR-032)."""


def is_known(value: object) -> bool:
    """Whether a value can be checked at synth: it holds no CDKTF token. Any other `${` is text, as in scripts."""
    return not (isinstance(value, str) and "${TfToken[" in value)


class OneOf:
    """The only values that the provider or BCM accepts. Not a Literal, because a reference must pass at synth."""

    def __init__(self, *values: str) -> None:
        self.values = values

    def __repr__(self) -> str:
        return f"OneOf{self.values}"

    def __call__(self, value: str) -> str:
        """Return the value, or raise ValueError."""
        if is_known(value) and value not in self.values:
            raise ValueError(f"must be {', '.join(self.values[:-1])} or {self.values[-1]}")
        return value


BondMode = Annotated[
    str,
    AfterValidator(
        OneOf("802.3ad", "active-backup", "balance-rr", "balance-xor", "broadcast", "balance-tlb", "balance-alb")
    ),
]
BmcPrivilege = Annotated[str, AfterValidator(OneOf("USER", "OPERATOR", "ADMINISTRATOR"))]


class Model(BaseModel):
    """Plain data: no unknown fields, no silent conversions, no changes after creation.

    None means the default. So does an empty string if the default is None, as in Terraform.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        defaults = {name: field.default for name, field in cls.model_fields.items() if not field.is_required()}
        return {
            key: value
            for key, value in data.items()
            if key not in defaults or not (value is None or (value == "" and defaults[key] is None))
        }


class Interface(Model):
    """A network interface of a node, or what is different about the boot or BMC interface of that name."""

    type: str | None = Field(None, description="Kind of interface: physical (default), bond or bmc")
    mac: str | None = Field(None, description="MAC address; omit it for InfiniBand")
    network: str | None = Field(None, description="Name of the BCM network it is attached to")
    ip: str | None = Field(None, description="Static IPv4 address")
    ipv6_ip: str | None = Field(None, description="IPv6 address")
    dhcp: bool | None = Field(
        None, description="Whether the address comes from DHCP (default: only with a network and without an ip)"
    )
    bootable: bool | None = Field(
        None, description="Whether nodes boot from it; not sent unless set, because BCM 10 does not return it"
    )
    members: list[str] | None = Field(
        None,
        description="For a bond: names of the interfaces it is made of; BCM does not store what the provider sends",
    )
    bond_mode: BondMode | None = Field(
        None, description="For a bond: its mode; BCM does not store what the provider sends"
    )


class Node(Model):
    """A bare-metal node. Its hostname is the key in `nodes`."""

    mac: str = Field(description="MAC address of the interface that boots over PXE")
    category: str = Field(description="Name of the category: a key of `categories`, or one that BCM has")
    management_ip: str = Field(description="Address of the boot interface")
    ipmi_ip: str | None = Field(
        description="Address of the BMC in the out-of-band network; null only with `manage = false`"
    )
    manage: bool = Field(
        default=True,
        description="Whether Terraform registers, changes and removes the device. If false, BCM must have the device "
        "with the same MAC address and category; the module powers and reports it, nothing else",
    )
    power_control: str = Field(
        "ipmi",
        description="How BCM controls the power: none, ipmi, or an IPMI interface such as ipmi0. A node with none "
        "cannot be powered",
    )
    interfaces: dict[str, Interface] = Field(
        {}, description="Further interfaces by name; under the name of the boot or BMC interface, changes to that one"
    )
    roles: list[str] | None = Field(
        None, description="Roles by name; null leaves the roles in BCM as they are, [] removes them all"
    )
    bmc_mac: str | None = Field(None, description="MAC address of the BMC")
    boot_interface: str = Field("BOOTIF", description="Name of the interface that boots over PXE")
    bmc_interface: str = Field("ipmi0", description="Name of the BMC interface")
    notes: str | None = Field(None, description="Free text")
    kernel_parameters: str | None = Field(None, description="Kernel parameters of this node only")
    default_gateway: str | None = Field(None, description="Default gateway of this node only")
    boot_loader: str | None = Field(None, description="Boot loader of this node only: SYSLINUX or GRUB")
    boot_loader_protocol: str | None = Field(
        None, description="Protocol that fetches kernel and ramdisk, for this node only: HTTP or TFTP"
    )
    serial_number: str | None = Field(None, description="Serial number of the chassis")
    part_number: str | None = Field(None, description="Part number of the chassis")


class FilesystemMount(Model):
    """A file system that nodes of a category mount."""

    device: str = Field(description="What is mounted, for example $localnfsserver:/cm/shared")
    mountpoint: str = Field(description="Where")
    filesystem: str = Field(description="File system type, for example nfs")
    mountoptions: str | None = Field(None, description="Mount options")
    fsck: str | None = Field(None, description="Order of the file system check at boot")
    dump: bool | None = Field(None, description="Whether dump saves it")
    rdma: bool | None = Field(None, description="Whether NFS runs over RDMA")


class KernelModule(Model):
    """A kernel module that nodes of a category load."""

    name: str = Field(description="Module name")
    parameters: str | None = Field(None, description="Module parameters")


class BmcSettings(Model):
    """BMC settings of a category besides the credentials (BCM Administrator Manual, section 3.7.2)."""

    privilege: BmcPrivilege | None = Field(
        None, description="Privilege of the BMC user: USER, OPERATOR or ADMINISTRATOR (BCM's default)"
    )
    user_id: int | None = Field(None, description="Slot of the BMC user; 4 is usually the administrator")
    power_reset_delay: int | None = Field(None, description="Seconds between off and on of a power cycle")


class Category(Model):
    """A category that the module creates and manages. Its name is the key in `categories`."""

    software_image_name: str | None = Field(
        None, description="Software image of its nodes (default: `software_image_name` of the module)"
    )
    install_mode: str | None = Field(
        None, description="How nodes are installed (default: `install_mode` of the module)"
    )
    management_network: str | None = Field(
        None, description="Management network (default: `management_network` of the module)"
    )
    disksetup: str | None = Field(None, description="Disk layout: the XML itself, with the root element <diskSetup>")
    initialize: str | None = Field(None, description="Script that the installer runs before it touches the disks")
    finalize: str | None = Field(None, description="Script that the installer runs last, with the disk at /localdisk")
    kernel_parameters: str | None = Field(None, description="Kernel parameters")
    boot_loader: str | None = Field(None, description="Boot loader: SYSLINUX (BCM's default) or GRUB")
    boot_loader_protocol: str | None = Field(
        None, description="Protocol that fetches kernel and ramdisk: HTTP (BCM's default) or TFTP"
    )
    fsmounts: list[FilesystemMount] | None = Field(None, description="File systems to mount")
    modules: list[KernelModule] | None = Field(None, description="Kernel modules to load")
    bmc_settings: BmcSettings | None = Field(
        None, description="BMC settings besides the credentials; needs `bmc_username` and `bmc_password`"
    )
    notes: str | None = Field(None, description="Free text")


class Readiness(Model):
    """A command, run on the machine that runs Terraform, that checks whether a node is up."""

    command: str = Field(
        description="Shell command that exits 0 once the node is up and 99 if it has failed permanently; 126 and 127 "
        "(not executable, not found) also end the check. It finds the node in NODE_HOSTNAME, NODE_IP, NODE_BMC_IP, "
        "NODE_CATEGORY, NODE_SOFTWARE_IMAGE, POWER_ACTION and POWER_REQUESTED_AT (RFC 3339)"
    )
    timeout: int = Field(
        3600, description="Seconds until the node counts as failed. An attempt that runs is not interrupted"
    )
    interval: int = Field(15, description="Seconds between two attempts")


class Inputs(Model):
    """The inputs of the module, in the order in which variables.tf declares them."""

    nodes: dict[str, Node] = Field(description="The nodes, by hostname")
    software_image_name: str = Field(
        description="Name of the software image that nodes are installed from; it must exist in BCM"
    )
    management_network: str = Field(
        description="Name of the BCM network in which nodes boot over PXE and have their management_ip"
    )
    batch_size: int | None = Field(
        None,
        description="How many nodes are powered at once in sequential mode; the next batch waits until they are ready. "
        "Only in a module made from an inventory or an embedded construct; null: one node at a time",
    )
    bmc_password: Annotated[str, Sensitive()] | None = Field(
        None,
        description="Password of the BMC user, written to the managed categories and so to the state; null leaves "
        "the BMC settings to BCM",
    )
    bmc_username: Annotated[str, Sensitive()] | None = Field(
        None, description="Name of the BMC user; null leaves the BMC settings to BCM"
    )
    canary: int | None = Field(None, description="How many nodes the first batch has; null: as many as batch_size")
    categories: dict[str, Category] = Field(
        {}, description="Categories to create and manage, by name; others that nodes name must exist in BCM"
    )
    install_mode: str = Field(
        "AUTO",
        description="How nodes of the managed categories are installed: AUTO makes the disks equal to the image, FULL "
        "repartitions them and destroys all data. MINIMAL is known to some providers but not to BCM: it stops the "
        "plan of a managed category",
    )
    oob_network: str | None = Field(
        None,
        description="Name of the out-of-band network of the BMCs; null: the one network that holds the ipmi_ip. The "
        "network that a node gives its BMC interface comes first",
    )
    power_action: str | None = Field(
        None,
        description="What to do with the nodes: power_on installs nodes that are off, power_cycle re-installs "
        "nodes and ends what runs on them; null does nothing",
    )
    power_generation: int = Field(0, description="Raise it to request the same power action again")
    power_nodes: list[str] | None = Field(
        None, description="Hostnames of the nodes to power; null means all nodes, [] means none"
    )
    provisioning_mode: str = Field(
        "sequential", description="sequential: one node after another; parallel: all at once"
    )
    provisioning_order: list[str] = Field(
        [],
        description="Hostnames in the order of sequential provisioning; other nodes follow by hostname; a name that "
        "is no longer in `nodes` keeps its place",
    )
    readiness: Readiness | None = Field(
        None, description="Command that checks whether a node is up; in sequential mode the next node waits for it"
    )


def unwrap(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """Remove `| None` and Annotated from an annotation; return the rest, and the metadata found."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        unwrapped, more = unwrap(inner)
        return unwrapped, (*metadata, *more)
    if get_origin(annotation) in (Union, types.UnionType):
        (inner,) = [argument for argument in get_args(annotation) if argument is not types.NoneType]
        return unwrap(inner)
    return annotation, ()


def model_inside(annotation: Any) -> type[Model] | None:
    """Return the model that an input consists of or holds elements of, if any."""
    inner, _ = unwrap(annotation)
    if get_origin(inner) in (dict, list):
        inner, _ = unwrap(get_args(inner)[-1])
    return inner if isinstance(inner, type) and issubclass(inner, Model) else None


def is_sensitive(field: FieldInfo) -> bool:
    """Whether an input must never be shown."""
    return any(isinstance(entry, Sensitive) for entry in unwrap(field.annotation)[1])


INVENTORY = tuple(
    name for name, field in Inputs.model_fields.items() if not name.startswith("power_") and not is_sensitive(field)
)
"""The inputs that an inventory has. Requests for power and secrets are not among them: they are Terraform variables."""


def describe(field: FieldInfo, indent: str = "") -> str:
    """Return the description of an input, with a line for each field of the objects it holds."""
    lines = [f"{field.description}." if not indent else ""]
    model = model_inside(field.annotation)
    for name, inner in model.model_fields.items() if model else ():
        lines.append(f"{indent}- {name}: {inner.description}.")
        lines += describe(inner, f"{indent}  ").splitlines()[1:]
    return "\n".join(lines) if len(lines) == 1 else "".join(f"{line}\n" for line in lines)
