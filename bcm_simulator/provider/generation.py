"""The generations of the bcm provider, and all differences between them.

`EARLY` is the published provider (0.1.2 to 0.1.6), which lacks some of the checks of `OLD`, the main branch of spring
2026. `NEW` is a public fork of April 2026, with powerOperation and a hundred more attributes of devices. `EARLY` and
`NEW` are `OLD` with changes. No other file checks the name of a generation: each difference is a field of `Generation`.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import bcm_provider_schema
from bcm_simulator.provider import category, device, network, software_image
from bcm_simulator.provider.api import DEFAULT_GENERATION, GENERATION_VARIABLE, GENERATIONS, ApiError
from bcm_simulator.provider.power import CallPerAction, Power, PowerOperation
from bcm_simulator.provider.rules import IPV4, UUID, Check, Rules, matches, one_of
from bcm_simulator.provider.schema import Schemas
from bcm_simulator.provider.wire import NO_IP, NO_MAC, ZERO_UUID, Entity


@dataclass(frozen=True)
class Generation:
    """One generation of the provider. Fields are about devices unless their names say otherwise."""

    name: str
    document: Callable[[], dict[str, Any]]
    """Makes the schemas, in the form of `terraform providers schema -json`."""
    rules: Mapping[str, Rules]
    """The rules of each type of resource."""
    power: Power

    empty_is_unset: bool
    """Whether the environment replaces an empty or unknown endpoint, username or password."""
    takes_null: bool
    """Whether the reply null is a success."""
    cancels_pauses: bool
    """Whether an interrupt of Terraform ends a pause."""

    makes_interface: bool
    """Whether a device without interfaces is sent with one, eth0."""
    interface_defaults: Mapping[str, Any]
    """The values that are sent for an interface if the configuration has none."""
    management_network: str | None
    """The managementNetwork that is always sent and never read back, regardless of the configuration."""
    names_parent: bool
    """Whether parent_uuid is sent, the device's own UUID unless it is configured."""
    provisioning_interface: Callable[[list[Entity]], str | None]
    """Chooses the provisioning interface among those that are sent, and returns its UUID."""
    json_objects: frozenset[str]
    json_lists: frozenset[str]
    """The attributes that hold an object or a list of BCM as JSON in a string."""

    bmc_spelling_counts: bool
    """Whether only the spelling NetworkBMCInterface in BCM's answer is read as type bmc."""
    means_unset: Mapping[str, Any]
    """The values that are read as null."""
    unset_after_apply: tuple[str, ...]
    unset_after_refresh: tuple[str, ...]
    """The attributes that stay null when they are not configured, whatever BCM has."""
    kept_of_interfaces: tuple[str, ...]
    """The attributes of interfaces that stay as they were when BCM leaves them out."""

    is_gone: Callable[[ApiError], bool]
    """Whether a refresh that fails with this error means that the device is gone. Otherwise it is an error."""
    null_is_gone: bool
    """Whether the reply null to a refresh means that the device is gone."""
    already_gone: tuple[str, ...]
    """Words in the error of a removal that make the removal a success."""

    mounts: Mapping[str, str]
    """The keys of a category's fsmounts that are not BCM's own, by attribute."""

    @cached_property
    def schemas(self) -> Schemas:
        """The schemas of this generation."""
        return Schemas(self.document())


def _first_bootable(interfaces: list[Entity]) -> str | None:
    """Return the first bootable interface, or else the first."""
    ordered = sorted(interfaces, key=lambda item: not item["bootable"])
    return ordered[0]["uuid"] if ordered else ""


def _boot_interface(interfaces: list[Entity]) -> str | None:
    """Return the interface named BOOTIF, or else the first bootable one, bond, or one that is no BMC."""
    ways: tuple[Callable[[Entity], bool], ...] = (
        lambda item: item["name"].upper() == "BOOTIF",
        lambda item: item["bootable"],
        lambda item: item["childType"] == device.INTERFACE_TYPES["bond"],
        lambda item: item["childType"] != device.INTERFACE_TYPES["bmc"],
    )
    return next((item["uuid"] for suits in ways for item in interfaces if suits(item)), None)


def _says_not_found(error: ApiError) -> bool:
    return any(words in str(error).lower() for words in ("not found", "does not exist", "404", "null"))


def _early_document() -> dict[str, Any]:
    """Return the shared schema, but with a device whose MAC is required."""
    document = bcm_provider_schema.load()
    resources = document["resource_schemas"]
    schema = resources[device.Device.type_name]
    attributes = schema["block"]["attributes"]
    mac = {name: value for name, value in attributes["mac"].items() if name not in {"optional", "computed"}}
    block = {**schema["block"], "attributes": {**attributes, "mac": {**mac, "required": True}}}
    return {**document, "resource_schemas": {**resources, device.Device.type_name: {**schema, "block": block}}}


def _new_document() -> dict[str, Any]:
    """Return the schemas of the fork, with those that it shares."""
    shared, fork = bcm_provider_schema.load(), bcm_provider_schema.load(bcm_provider_schema.FORK)
    return {**fork, "resource_schemas": {**shared["resource_schemas"], **fork["resource_schemas"]}}


_BOOT_LOADERS: Mapping[str, Check | None] = {
    "boot_loader": one_of("SYSLINUX", "GRUB"),
    "boot_loader_protocol": one_of("HTTP", "TFTP"),
}
_PLAIN = ("string", "number")
_KUBERNETES_SLICES = {"kubelet_role": "KubeletRoleModel", "etcd_host_role": "EtcdHostRoleModel"}

OLD = Generation(
    name="old",
    document=bcm_provider_schema.load,
    rules={
        device.Device.type_name: device.RULES.but(
            {
                "interfaces": Check(len, "needs one block or more", "At least one interface is required"),
                "power_control": one_of("none", "ipmi", "ipdu", "redfish"),
                "boot_loader": one_of("SYSLINUX", "GRUB", "GRUB2", "PXELINUX"),
                "boot_loader_protocol": one_of("HTTP", "TFTP", "NFS"),
            },
            slices={"interfaces": "InterfaceModel", **_KUBERNETES_SLICES},
        ),
        category.Category.type_name: category.RULES.but(
            {
                "boot_loader": one_of("SYSLINUX", "GRUB", "GRUB2", "PXELINUX"),
                "boot_loader_protocol": one_of("HTTP", "TFTP", "NFS"),
                "install_mode": one_of("AUTO", "FULL", "MINIMAL", "CUSTOM"),
                "new_node_install_mode": one_of("FULL", "MINIMAL", "SKIP"),
                "authentication_service": one_of("AUTO", "LDAP", "SSSD", "LOCAL"),
            }
        ),
        network.Network.type_name: network.RULES,
        software_image.SoftwareImage.type_name: software_image.RULES,
    },
    power=CallPerAction(
        {"power_on": "powerOn", "power_off": "powerOff", "reboot": "reboot", "power_cycle": "powerCycle"}
    ),
    empty_is_unset=True,
    takes_null=False,
    cancels_pauses=False,
    makes_interface=False,
    interface_defaults={
        "dhcp": True,
        "bootable": False,
        "start_if": "ALWAYS",
        "ipv6_dhcp": False,
        "bring_up_during_install": "NO",
    },
    management_network=None,
    names_parent=False,
    provisioning_interface=_first_bootable,
    json_objects=frozenset(),
    json_lists=frozenset(),
    bmc_spelling_counts=True,
    means_unset={"management_network": ZERO_UUID},
    unset_after_apply=("power_control", "default_gateway"),
    unset_after_refresh=("management_network", "power_control", "default_gateway"),
    kept_of_interfaces=("members", "bond_mode"),
    is_gone=lambda _: True,
    null_is_gone=True,
    already_gone=(),
    mounts={"mountpoint": "path", "filesystem": "type", "mountoptions": "options"},
)

EARLY = replace(
    OLD,
    name="early",
    document=_early_document,
    rules={
        **OLD.rules,
        device.Device.type_name: device.RULES,
    },
    makes_interface=True,
    management_network=ZERO_UUID,
)

_NEW_DEVICE: Mapping[str, Any] = bcm_provider_schema.load(bcm_provider_schema.FORK)["resource_schemas"][
    device.Device.type_name
]["block"]["attributes"]

NEW = replace(
    OLD,
    name="new",
    document=_new_document,
    rules={
        **OLD.rules,
        device.Device.type_name: OLD.rules[device.Device.type_name].but(
            {
                **_BOOT_LOADERS,
                "power_control": matches(
                    "none|ipmi[0-9]*|pdu|redfish|custom",
                    "value must be none, ipmi, ipmi with a number, pdu, redfish or custom",
                ),
                "from_template_node": UUID,
                "parent_uuid": UUID,
                "provisioning_interface": UUID,
                "interfaces.gateway": IPV4,
            },
            kept=frozenset(
                {name for name, item in _NEW_DEVICE.items() if item.get("computed") and item["type"] in _PLAIN}
                - {"partition"}
                | {
                    "interfaces.lanchannel",
                    "interfaces.vlanid",
                    "interfaces.on_network_priority",
                    "interfaces.alternative_hostname",
                }
            ),
            kept_if_set=frozenset(
                f"interfaces.{name}"
                for name in (
                    "uuid",
                    "base_type",
                    "child_type",
                    "cardtype",
                    "network",
                    "bring_up_during_install",
                )
            ),
            slices={"interfaces": "InterfaceModel", **_KUBERNETES_SLICES, "services": "ServiceModel"},
            twins={"category": True, "management_network": True, "partition": False, "interfaces.network": True},
        ),
        category.Category.type_name: OLD.rules[category.Category.type_name].but(
            {
                **_BOOT_LOADERS,
                "install_mode": one_of("AUTO", "FULL", "SKIP"),
                "new_node_install_mode": one_of("FULL", "AUTO"),
                "authentication_service": one_of("AUTO", "SSSD"),
            },
            kept=frozenset({"cpuspeed_governor", "extra_values"}),
        ),
    },
    power=PowerOperation({"power_on": "ON", "power_off": "OFF", "reset": "RESET", "power_cycle": "CYCLE"}),
    empty_is_unset=False,
    takes_null=True,
    cancels_pauses=True,
    interface_defaults={
        **OLD.interface_defaults,
        "dhcp": False,
        "gateway": NO_IP,
        "lanchannel": 1,
        "on_network_priority": 0,
        "vlanid": 0,
        "alternative_hostname": "",
        "additional_hostnames": [],
        "speed": "",
        "connected_mode": False,
    },
    names_parent=True,
    provisioning_interface=_boot_interface,
    json_objects=frozenset(
        {
            "access_settings",
            "bios_setup",
            "bmc_settings",
            "chassis_position",
            "extra_values",
            "proxy_settings",
            "rack",
            "se_linux_settings",
            "software_image_proxy",
            "time_zone_settings",
        }
    ),
    json_lists=frozenset(
        {
            "fsexports",
            "fsmounts",
            "gpu_settings",
            "power_distribution_units",
            "prometheus_metric_forwarders",
            "static_routes",
            "switch_ports",
            "user_defined_resources",
        }
    ),
    bmc_spelling_counts=False,
    means_unset={
        **OLD.means_unset,
        **dict.fromkeys(("boot_loader", "boot_loader_protocol", "fips"), "CATEGORY"),
        "default_gateway": NO_IP,
        "default_gateway_metric": 0,
        "mac": NO_MAC,
        "from_template_node": ZERO_UUID,
    },
    unset_after_apply=(),
    unset_after_refresh=(),
    kept_of_interfaces=(
        *OLD.kept_of_interfaces,
        "gateway",
        "lanchannel",
        "vlanid",
        "on_network_priority",
        "speed",
        "alternative_hostname",
        "additional_hostnames",
    ),
    is_gone=_says_not_found,
    null_is_gone=False,
    already_gone=("No such device", "not found", "does not exist"),
    mounts={},
)


def named(name: str) -> Generation:
    """Return a generation by its name. ValueError if there is none."""
    for generation in (EARLY, OLD, NEW):
        if generation.name == name:
            return generation
    raise ValueError(f"there is no generation {name!r}; there are {', '.join(GENERATIONS)}")


def chosen() -> Generation:
    """Return the generation that the environment names, or the default. ValueError if there is none of that name."""
    try:
        return named(os.environ.get(GENERATION_VARIABLE) or DEFAULT_GENERATION)
    except ValueError as error:
        raise ValueError(f"{GENERATION_VARIABLE}: {error}") from None
