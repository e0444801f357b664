"""The plan of an update: unknown values and kept values."""

from typing import TYPE_CHECKING

import pytest

from bcm_simulator.provider.values import UNKNOWN

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Values

DEVICE, CATEGORY = "bcm_cmdevice_device", "bcm_cmdevice_category"
NETWORK, IMAGE = "bcm_cmnet_network", "bcm_cmpart_softwareimage"

OTHER = "1a1a1a1a-0000-4000-8000-000000000002"
OF_INTERFACES = ("base_type", "bootable", "cardtype", "child_type", "dhcp", "start_if", "uuid")
UNKNOWN_AFTER_UPDATE = {
    DEVICE: {
        "id",
        "uuid",
        "partition",
        "roles",
        "creation_time",
        "base_type",
        "child_type",
        "boot_loader",
        "boot_loader_protocol",
        "default_gateway_metric",
        "serial_number",
        "part_number",
        "management_network",
        *(f"interfaces.{name}" for name in OF_INTERFACES),
    },
    CATEGORY: {"bmc_settings.uuid", "fsmounts.uuid", "roles.uuid", "gpu_settings.uuid", "fsexports.name"},
    NETWORK: {
        "base_address",
        "base_type",
        "bootable",
        "child_type",
        "dhcp_enabled",
        "management",
        "modified",
        "netmask_bits",
        "network_type",
        "revision",
        "to_be_removed",
    },
    IMAGE: {
        "creation_time",
        "file_operation_in_progress",
        "kernel_version",
        "modules",
        "parent_software_image",
        "revision_id",
    },
}


@pytest.fixture
def configs(head: "Head") -> "dict[str, Values]":
    """Return a configuration of each type with as few attributes as possible."""
    return {
        DEVICE: {
            "hostname": "gpu-07",
            "mac": "02:5e:00:00:07:01",
            "category": head.category,
            "notes": "a",
            "interfaces": [{"name": "eth0", "type": "physical", "network": head.network}],
        },
        CATEGORY: {
            "name": "dgx",
            "management_network": head.network,
            "notes": "a",
            "software_image_proxy": {"parent_software_image": head.image},
            "bmc_settings": {"user_name": "root"},
            "fsmounts": [{"device": "/dev/sda", "mountpoint": "/data", "filesystem": "ext4"}],
            "roles": [{"name": "boot", "child_type": "BootRole"}],
            "gpu_settings": [{"name": "gpu0", "child_type": "nvidia"}],
            "fsexports": [{"path": "/home", "network": head.network}],
            "static_routes": [
                {"name": "r", "ip": "10.0.0.0", "gateway": "10.0.0.1", "netmask_bits": 8, "network": head.network}
            ],
        },
        NETWORK: {"name": "oob", "subnet": "10.78.0.0/16", "notes": "a"},
        IMAGE: {"name": "image", "path": "/cm/images/image", "notes": "a"},
    }


def unknown(values: object, path: str = "") -> set[str]:
    """Return the paths of what is unknown, without list indexes."""
    if values is UNKNOWN:
        return {path.removeprefix(".")}
    if isinstance(values, dict):
        return {found for name, value in values.items() for found in unknown(value, f"{path}.{name}")}
    return {found for value in values for found in unknown(value, path)} if isinstance(values, list) else set()


@pytest.mark.parametrize("type_name", [DEVICE, CATEGORY, NETWORK, IMAGE])
def test_nothing_changes_without_a_change(core: "Core", configs: "dict[str, Values]", type_name: str) -> None:
    state = core.create(type_name, configs[type_name])
    refreshed = core.refresh(type_name, state)

    assert refreshed.state == state
    assert core.plan(type_name, configs[type_name], state) == (state, [])


@pytest.mark.parametrize("type_name", [DEVICE, CATEGORY, NETWORK, IMAGE])
def test_any_change_makes_these_unknown(core: "Core", configs: "dict[str, Values]", type_name: str) -> None:
    state = core.create(type_name, configs[type_name])

    planned = core.plan(type_name, configs[type_name] | {"notes": "b"}, state)

    assert unknown(planned.values) == UNKNOWN_AFTER_UPDATE[type_name]
    assert planned.values["notes"] == "b"


@pytest.mark.parametrize("type_name", [DEVICE, CATEGORY, NETWORK, IMAGE])
def test_an_update_is_consistent_and_keeps_the_identity(
    core: "Core", configs: "dict[str, Values]", type_name: str
) -> None:
    state = core.create(type_name, configs[type_name])

    applied = core.apply(type_name, configs[type_name] | {"notes": "b"}, state)

    assert (applied.errors, applied.inconsistent) == ([], [])
    assert applied.state is not None
    assert (applied.state["notes"], applied.state["uuid"]) == ("b", state["uuid"])


@pytest.mark.parametrize(
    ("type_name", "change"),
    [
        (
            DEVICE,
            {"hostname": "gpu-08", "mac": "02:5e:00:00:08:01", "category": OTHER},
        ),
        (CATEGORY, {"name": "dgx-2"}),
        (NETWORK, {"name": "oob-2", "subnet": "10.79.0.0/16"}),
        (IMAGE, {"name": "image-2", "path": "/cm/images/image-2"}),
    ],
)
def test_nothing_of_this_replaces(core: "Core", configs: "dict[str, Values]", type_name: str, change: "Values") -> None:
    state = core.create(type_name, configs[type_name])

    replacing = core.plan(type_name, configs[type_name] | change, state).replacing

    # An image's unset original_image is named as well, unchanged: Terraform ignores that.
    assert set(replacing) <= {"original_image"}


def test_only_another_original_replaces_an_image(core: "Core", head: "Head", configs: "dict[str, Values]") -> None:
    config = configs[IMAGE] | {"original_image": head.image}
    state = core.create(IMAGE, config)

    assert state["original_image"] == head.image
    assert core.plan(IMAGE, config | {"notes": "b"}, state).replacing == []
    assert core.plan(IMAGE, config | {"original_image": OTHER}, state).replacing == ["original_image"]


def test_an_unset_original_stays_null(core: "Core", configs: "dict[str, Values]") -> None:
    state = core.create(IMAGE, configs[IMAGE])

    assert core.plan(IMAGE, configs[IMAGE] | {"notes": "b"}, state).values["original_image"] is None


def test_defaults_of_an_image_are_in_the_plan(unconfigured: "Core", configs: "dict[str, Values]") -> None:
    planned = unconfigured.plan(IMAGE, configs[IMAGE]).values

    assert {name: value for name, value in planned.items() if value is not None and value is not UNKNOWN} == {
        "name": "image",
        "path": "/cm/images/image",
        "notes": "a",
        "kernel_output_console": "tty0",
        "enable_sol": False,
        "sol_port": "ttyS1",
        "sol_speed": "115200",
        "sol_flow_control": True,
        "force": False,
    }


def test_a_device_has_no_defaults_in_the_plan(unconfigured: "Core", configs: "dict[str, Values]") -> None:
    interface = unconfigured.plan(DEVICE, configs[DEVICE]).values["interfaces"][0]

    assert interface["dhcp"] is UNKNOWN
    assert interface["bootable"] is UNKNOWN
    assert interface["start_if"] is UNKNOWN


def test_a_kept_value_that_was_null_stays_null(core: "Core", configs: "dict[str, Values]") -> None:
    """A proxy that is added later is planned without a UUID, and then has one."""
    config = configs[CATEGORY]
    state = core.create(CATEGORY, config | {"software_image_proxy": None})

    planned = core.plan(CATEGORY, config, state).values
    applied = core.apply(CATEGORY, config, state)

    assert planned["software_image_proxy"]["uuid"] is None
    assert "software_image_proxy.uuid" in applied.inconsistent


def test_an_unknown_configuration_value_is_not_kept(core: "Core", configs: "dict[str, Values]") -> None:
    state = core.create(DEVICE, configs[DEVICE])

    assert core.plan(DEVICE, configs[DEVICE] | {"mac": UNKNOWN}, state).values["mac"] is UNKNOWN


def test_destroying_plans_nothing(core: "Core", configs: "dict[str, Values]") -> None:
    state = core.create(NETWORK, configs[NETWORK])

    assert core.plan(NETWORK, None, state) == ({}, [])
