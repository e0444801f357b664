"""The data sources: their filters, their order, and how they convert BCM's values."""

import random
from typing import TYPE_CHECKING

import pytest

from bcm_simulator.provider.values import UNKNOWN

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Values

NODES, CATEGORIES, ROLES = "bcm_cmdevice_nodes", "bcm_cmdevice_categories", "bcm_cmdevice_roles"
IMAGES, NETWORKS = "bcm_cmpart_softwareimages", "bcm_cmnet_networks"
NO_IP = "0.0.0.0"  # noqa: S104 - BCM's word for no address


def found(core: "Core", type_name: str, config: "Values | None" = None) -> "list[Values]":
    read = core.read(type_name, config)
    assert read.said == []
    assert read.state is not None
    (items,) = [value for value in read.state.values() if isinstance(value, list)]
    return items


@pytest.fixture
def cluster(head: "Head") -> "Head":
    for number, category in ((11, head.category), (2, "other")):
        uuid = f"8d1f0a52-0000-4b0e-9a55-0000000000{number:02}"
        head.put("Device", uuid=uuid, hostname=f"gpu-{number:02}", childType="PhysicalNode", category=category)
    for number, name in ((1, "img-old"), (2, "img"), (3, "Other-IMG")):
        head.put("SoftwareImage", uuid=f"image-{number}", name=name, path=f"/cm/images/{name}")
    ranges = {"dynamicRangeStart": "10.79.1.0", "dynamicRangeEnd": "10.79.1.9"}
    head.put("Network", uuid="network-2", name="Ext", baseAddress="10.79.0.0", **ranges)
    head.put("Network", uuid="network-3", name="a", dynamicRangeStart=NO_IP, dynamicRangeEnd="10.1.1.1")
    head.put("Category", uuid="category-2", name="cpu")
    return head


@pytest.mark.parametrize(
    ("type_name", "call", "identity"),
    [
        (NODES, "getNodes", "cmdevice-nodes"),
        (CATEGORIES, "getCategories", "categories"),
        (ROLES, "getNodes", "roles"),
        (IMAGES, "getSoftwareImages", "placeholder"),
        (NETWORKS, "getNetworks", "cmnet-networks"),
    ],
)
def test_one_call_without_arguments(core: "Core", head: "Head", type_name: str, call: str, identity: str) -> None:
    state = core.read(type_name).state

    assert [set(request) for request in head.requests[1:]] == [{"service", "call"}]
    assert head.calls() == [call]
    assert state is not None
    assert state["id"] == identity


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["gpu-02", "gpu-11", "head"]),
        ({"child_type": "HeadNode"}, ["head"]),
        ({"child_type": "headnode"}, []),
        ({"hostname_pattern": "PU-1"}, ["gpu-11"]),
        ({"category_uuid": "other"}, ["gpu-02"]),
        ({"category_uuid": "other", "hostname_pattern": "11"}, []),
        ({"hostname_pattern": "*"}, []),
    ],
)
def test_nodes(core: "Core", cluster: "Head", filters: "Values", names: list[str]) -> None:
    assert cluster.stored
    assert [node["hostname"] for node in found(core, NODES, {"filter": filters})] == names


@pytest.mark.parametrize(
    ("name", "names"), [(None, ["cpu", "gpu"]), ("gpu", ["gpu"]), ("GPU", []), ("gp", []), ("nothing", [])]
)
def test_categories(core: "Core", cluster: "Head", name: str | None, names: list[str]) -> None:
    assert cluster.stored
    assert [category["name"] for category in found(core, CATEGORIES, {"name": name})] == names


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["default-image", "img-old", "img", "Other-IMG"]),
        ({"name_pattern": "img"}, ["img-old", "img", "Other-IMG"]),
        ({"name_pattern": "default"}, ["default-image"]),
        ({"category": "gpu"}, []),
    ],
)
def test_images(core: "Core", cluster: "Head", filters: "Values", names: list[str]) -> None:
    assert cluster.stored
    assert [image["name"] for image in found(core, IMAGES, {"filter": filters})] == names


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["Ext", "a", "internalnet"]),
        ({"name_pattern": "E"}, ["Ext", "internalnet"]),
        ({"dhcp_enabled": True}, ["Ext"]),
        ({"dhcp_enabled": False}, ["a", "internalnet"]),
        ({"dhcp_enabled": False, "name_pattern": "ext"}, []),
    ],
)
def test_networks(core: "Core", cluster: "Head", filters: "Values", names: list[str]) -> None:
    assert cluster.stored
    assert [network["name"] for network in found(core, NETWORKS, {"filter": filters})] == names


def test_no_filter_block(core: "Core", cluster: "Head") -> None:
    assert cluster.stored
    assert len(found(core, NODES, {"filter": None})) == 3


class TestRoles:
    @pytest.fixture(autouse=True)
    def roles(self, head: "Head") -> None:
        def role(number: int, name: str, child_type: str = "BackupRole") -> "Values":
            return {"baseType": "Role", "uuid": f"role-{number}", "name": name, "childType": child_type}

        head.stored["Device"][head.head_node]["roles"] = [role(1, "backup"), role(2, "boot", "BootRole")]
        again = [role(1, "backup"), role(3, "backup"), role(4, "back/up")]
        head.put("Device", uuid="node", hostname="gpu-01", roles=again)
        head.put("Device", uuid="node-2", hostname="gpu-02", roles=None)

    @pytest.mark.parametrize(
        ("config", "uuids"),
        [
            ({}, "1234"),
            ({"name_pattern": "b*"}, "123"),
            ({"name_pattern": "*/*"}, "4"),
            ({"name_pattern": "b??t"}, "2"),
            ({"name_pattern": "B*"}, ""),
            ({"name_pattern": "b[a-n]*"}, "13"),
            ({"name_pattern": "b[^a]*"}, "2"),
            ({"name_pattern": r"b\oot"}, "2"),
            ({"name_pattern": "b[!o]ckup"}, ""),
            ({"name_pattern": "back"}, ""),
            ({"name_pattern": "back.p"}, ""),
            ({"child_type": "BootRole"}, "2"),
            ({"child_type": "bootrole"}, ""),
            ({"child_type": "BackupRole", "name_pattern": "*t"}, ""),
        ],
    )
    def test_filters(self, core: "Core", config: "Values", uuids: str) -> None:
        assert {role["uuid"] for role in found(core, ROLES, config)} == {f"role-{number}" for number in uuids}

    @pytest.mark.parametrize("pattern", ["[", "a[", "[]", "[a-]", "[a", "a\\", "[^]"])
    def test_malformed_patterns(self, core: "Core", pattern: str) -> None:
        read = core.read(ROLES, {"name_pattern": pattern})

        assert [(item.summary, item.path) for item in read.said] == [("Invalid name_pattern", "name_pattern")]

    def test_the_order_is_random(self, core: "Core", monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(random, "shuffle", lambda items: items.reverse())
        backwards = [role["uuid"] for role in found(core, ROLES)]
        monkeypatch.setattr(random, "shuffle", lambda _: None)

        assert [role["uuid"] for role in found(core, ROLES)] == backwards[::-1]


def test_a_node_in_full(core: "Core", head: "Head") -> None:
    uuid = "8d1f0a52-3c44-4b0e-9a55-0c7a1f2b3d01"
    interface = {
        "baseType": "NetworkInterface",
        "childType": "NetworkPhysicalInterface",
        "uuid": "c0ffee00-0000-4000-8000-000000000071",
        "name": "eth0",
        "mac": "02:5e:00:00:07:01",
        "network": head.network,
        "ip": NO_IP,
        "ipv6Ip": "::0",
        "dhcp": False,
        "bootable": True,
        "startIf": "ALWAYS",
        "cardtype": "Ethernet",
    }
    role = {"baseType": "Role", "childType": "BootRole", "uuid": head.role, "name": "boot", "addServices": True}
    head.put(
        "Device",
        uuid=uuid,
        hostname="gpu-07",
        childType="PhysicalNode",
        mac="02:5e:00:00:07:01",
        category=head.category,
        partition=head.partition,
        powerControl="none",
        provisioningTransport="RSYNCDAEMON",
        authenticationService="",
        interfaces=[interface],
        roles=[role],
    )

    (node,) = found(core, NODES, {"filter": {"hostname_pattern": "gpu"}})

    assert node == {
        "id": uuid,
        "uuid": uuid,
        "hostname": "gpu-07",
        "base_type": "Device",
        "child_type": "PhysicalNode",
        "mac": "02:5e:00:00:07:01",
        "category": head.category,
        "partition": head.partition,
        "power_control": "none",
        "provisioning_transport": "RSYNCDAEMON",
        "authentication_service": None,
        "creation_time": 1760000000,
        "modified": False,
        "to_be_removed": False,
        "interfaces": [
            {
                "base_type": "NetworkInterface",
                "child_type": "NetworkPhysicalInterface",
                "name": "eth0",
                "mac": "02:5e:00:00:07:01",
                "network": head.network,
                "ip": NO_IP,
                "ipv6_ip": "::0",
                "dhcp": False,
                "bootable": True,
                "start_if": "ALWAYS",
                "cardtype": "Ethernet",
            }
        ],
        "roles": [
            {"base_type": "Role", "child_type": "BootRole", "uuid": head.role, "name": "boot", "add_services": True}
        ],
    }


def test_a_category_in_full(core: "Core", head: "Head") -> None:
    head.stored["Category"][head.category] |= {
        "modules": [{"name": "nvme"}],
        "roles": [{"name": "boot"}],
        "services": [{"name": "sshd"}],
        "fsmounts": [{"mountpoint": "/a", "path": "/x"}, {"path": "/b"}],
        "nameServers": ["10.77.0.1"],
        "ioScheduler": "none",
    }

    (category,) = found(core, CATEGORIES)

    assert category == {
        "id": head.category,
        "uuid": head.category,
        "name": "gpu",
        "base_type": "Category",
        "child_type": None,
        "parent_uuid": "00000000-0000-0000-0000-000000000000",
        "management_network_id": head.network,
        "software_image_id": head.image,
        "modules": ["nvme"],
        "roles": ["boot"],
        "services": ["sshd"],
        "fsmounts": ["/a", "/b"],
        "name_servers": ["10.77.0.1"],
        "search_domains": [],
        "time_servers": [],
        "io_scheduler": "none",
        "disksetup": None,
        "notes": None,
        "kernel_version": None,
        "kernel_parameters": None,
        "kernel_output_console": None,
        "boot_loader": "SYSLINUX",
        "boot_loader_protocol": "HTTP",
        "install_mode": "AUTO",
        "authentication_service": "AUTO",
        "fips": "NO",
        "interactive_user": "ALWAYS",
        "default_gateway": NO_IP,
        "default_gateway_metric": 0,
        "install_boot_record": False,
        "version_config_files": False,
        "allow_networking_restart": False,
        "data_node": False,
        "modified": False,
        "to_be_removed": False,
    }


def test_an_image_in_full(core: "Core", head: "Head") -> None:
    head.stored["SoftwareImage"][head.image] |= {
        "fspart": "fspart",
        "bootfspart": "bootfspart",
        "enableSOL": True,
        "SOLPort": "ttyS1",
        "SOLSpeed": "115200",
        "SOLFlowControl": True,
        "originalImage": "original",
        "revisionID": 3,
        "modules": [{"baseType": "KernelModule", "name": "nvme", "parameters": ""}],
    }

    (image,) = found(core, IMAGES)

    module = dict.fromkeys(("child_type", "modified", "parameters", "revision", "to_be_removed", "uuid"))
    expected = {
        "id": head.image,
        "uuid": head.image,
        "name": "default-image",
        "path": "/cm/images/default-image",
        "base_type": "SoftwareImage",
        "fs_part": "fspart",
        "bootfs_part": "bootfspart",
        "enable_sol": True,
        "sol_port": "ttyS1",
        "sol_speed": "115200",
        "sol_flow_control": True,
        "original_image": "original",
        "revision_id": 3,
        "creation_time": 1760000000,
        "file_operation_in_progress": False,
        "modules": [module | {"base_type": "KernelModule", "name": "nvme"}],
    }
    assert {name: image[name] for name in expected} == expected


def test_a_network_in_full(core: "Core", head: "Head") -> None:
    odd = {
        "generateDNSZone": "BOTH",
        "layer3route": "NONE",
        "allowAutosign": "ALWAYS",
        "cloudSubnetID": "subnet",
        "EC2AvailabilityZone": "zone",
        "ipv6BaseAddress": "::0",
        "ipv6Gateway": "::1",
        "searchDomainIndex": 1,
        "ipv6NetmaskBits": 64,
        "gatewayMetric": 2,
        "layer3": False,
        "IPv6": True,
        "domainName": "eth.cluster",
    }
    head.stored["Network"][head.network] |= odd

    (network,) = found(core, NETWORKS)

    names = (
        "generate_dns_zone",
        "layer3_route",
        "allow_autosign",
        "cloud_subnet_id",
        "ec2_availability_zone",
        "ipv6_base_address",
        "ipv6_gateway",
        "search_domain_index",
        "ipv6_netmask_bits",
        "gateway_metric",
        "layer3",
        "ipv6_enabled",
        "domain_name",
    )
    assert [network[name] for name in names] == list(odd.values())
    raw = {"gateway": NO_IP, "mtu": 1500, "network_type": "INTERNAL", "netmask_bits": 16, "dhcp_enabled": False}
    assert {name: network[name] for name in raw} == raw


@pytest.mark.parametrize(
    ("type_name", "call", "titles"),
    [
        (NODES, "getNodes", ("Unable to Read BCM Nodes", "Unable to Parse API Response")),
        (CATEGORIES, "getCategories", ("Error Reading Categories", "Error Parsing Categories")),
        (ROLES, "getNodes", ("Error Reading Roles", "Error Parsing Nodes")),
        (IMAGES, "getSoftwareImages", ("Unable to Read BCM Software Images", "Unable to Parse BCM API Response")),
        (NETWORKS, "getNetworks", ("Unable to Read BCM Networks", "Unable to Parse BCM API Response")),
    ],
)
def test_errors(core: "Core", head: "Head", type_name: str, call: str, titles: tuple[str, str]) -> None:
    head.answers[call] = [(400, None), (200, {"success": True})]

    assert (*core.read(type_name).errors, *core.read(type_name).errors) == titles


def test_an_unknown_filter_is_left_to_terraform(core: "Core") -> None:
    """Terraform reads a data source only when its configuration is known; the provider must not fail before."""
    assert core.read(NODES, {"filter": {"hostname_pattern": UNKNOWN}}).said == []
