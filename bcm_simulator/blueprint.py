"""Makes the records and machines that a head node starts with from the cluster file."""

from collections.abc import Iterator

from bcm_simulator.cluster import Bmc, BmcSettings, Cluster, NetworkSpec, NodeSpec
from bcm_simulator.entities import NO_ADDRESS, ZERO, Kind, Record
from bcm_simulator.hardware import Machine
from bcm_simulator.records import uuid_for

_ROLE_TYPES = {
    "headnode": "HeadNodeRole",
    "slurmclient": "SlurmClientRole",
    "slurmserver": "SlurmServerRole",
    "slurmsubmit": "SlurmSubmitRole",
    "etcdhost": "EtcdHostRole",
}

_INTERFACE: Record = {
    "baseType": "NetworkInterface",
    "childType": "NetworkPhysicalInterface",
    "ipv6Ip": "::0",
    "dhcp": False,
    "startIf": "ALWAYS",
    "cardtype": "Ethernet",
    "ipv6Dhcp": False,
    "bringupduringinstall": "NO",
}

_MOUNTS = (
    ("$localnfsserver:/cm/shared", "/cm/shared", "nfs"),
    ("$localnfsserver:/home", "/home", "nfs"),
    ("proc", "/proc", "proc"),
    ("sysfs", "/sys", "sysfs"),
    ("devpts", "/dev/pts", "devpts"),
    ("tmpfs", "/dev/shm", "tmpfs"),  # noqa: S108 - a path on a simulated node
)
_EXCLUDED = "- lost+found/\n- /proc/*\n- /sys/*\n"
"""A shortened exclude list, as categories of an installed head node have it; a new category has none."""


def records_of(cluster: Cluster) -> Iterator[tuple[Kind, Record]]:
    """Yield the records of a cluster, each after those that it refers to; a name has the same UUID in every run."""
    partition = uuid_for("partition", cluster.partition)
    settings = _bmc_settings(cluster.bmc_settings, "partition", cluster.partition)
    yield Kind.PARTITION, {"uuid": partition, "name": cluster.partition, "bmcSettings": settings}
    for name, network in cluster.networks.items():
        yield Kind.NETWORK, _network(name, network)
    for name, image in cluster.images.items():
        yield (
            Kind.IMAGE,
            {
                "uuid": uuid_for("image", name),
                "name": name,
                "path": image.path or f"/cm/images/{name}",
                "kernelVersion": image.kernel_version,
                "kernelParameters": image.kernel_parameters,
                "modules": [{"baseType": "KernelModule", "name": module, "parameters": ""} for module in image.modules],
                "notes": image.notes,
            },
        )
    for name in cluster.categories:
        yield Kind.CATEGORY, _category(cluster, name)
    yield Kind.DEVICE, _head(cluster)
    for hostname, node in cluster.nodes.items():
        yield Kind.DEVICE, _node(cluster, hostname, node)


def machines_of(cluster: Cluster) -> Iterator[Machine]:
    """Yield the machines that a cluster describes, switched off: its `machines`, and nodes with a BMC of their own."""
    listed = {mac.lower() for machine in cluster.machines.values() for mac in machine.macs}
    for name, machine in cluster.machines.items():
        yield _machine(name, machine.macs, machine.bmc)
    for hostname, node in cluster.nodes.items():
        if node.bmc != Bmc() and node.mac.lower() not in listed:
            yield _machine(hostname, (node.mac,), node.bmc)


def _network(name: str, network: NetworkSpec) -> Record:
    low, high = network.dhcp_range or (NO_ADDRESS, NO_ADDRESS)
    return {
        "uuid": uuid_for("network", name),
        "name": name,
        "domainName": network.domain,
        "baseAddress": str(network.subnet.network_address) if network.subnet else NO_ADDRESS,
        "netmaskBits": network.subnet.prefixlen if network.subnet else 0,
        "gateway": str(network.gateway or NO_ADDRESS),
        "dynamicRangeStart": str(low),
        "dynamicRangeEnd": str(high),
        **network.model_dump(include={"type", "management", "bootable", "mtu", "notes"}),
    }


def _category(cluster: Cluster, name: str) -> Record:
    category = cluster.categories[name]
    lists = ("Full", "Grab", "Grabnew", "Sync", "Update")
    return {
        "uuid": uuid_for("category", name),
        "name": name,
        "managementNetwork": _network_uuid(category.management_network),
        "softwareImageProxy": {
            "uuid": uuid_for("category", name, "proxy"),
            "parentSoftwareImage": uuid_for("image", category.image),
        },
        "installMode": category.install_mode.value,
        "newNodeInstallMode": category.new_node_install_mode.value,
        "kernelParameters": category.kernel_parameters,
        **category.model_dump(include={"disksetup", "initialize", "finalize", "notes"}),
        **{f"excludeList{which}": _EXCLUDED for which in lists},
        "fsmounts": [
            {
                "uuid": uuid_for("category", name, mountpoint),
                **dict(zip(("device", "mountpoint", "filesystem"), (device, mountpoint, filesystem), strict=True)),
            }
            for device, mountpoint, filesystem in _MOUNTS
        ],
        "bmcSettings": _bmc_settings(category.bmc_settings, "category", name),
    }


def _bmc_settings(settings: BmcSettings | None, kind: str, name: str) -> Record | None:
    if settings is None:
        return None
    return {
        "uuid": uuid_for(kind, name, "bmc"),
        "userName": settings.username,
        "password": settings.password.get_secret_value(),
        "userID": 4,
    }


def _head(cluster: Cluster) -> Record:
    head = cluster.head_node
    management = next((name for name, network in cluster.networks.items() if network.management), None)
    network = head.network or management
    interface = {
        **_INTERFACE,
        "uuid": uuid_for("interface", head.hostname, "eth0"),
        "name": "eth0",
        "mac": head.mac,
        "ip": str(head.ip or NO_ADDRESS),
        "network": _network_uuid(network),
    }
    return {
        "uuid": uuid_for("device", head.hostname),
        "hostname": head.hostname,
        "childType": "HeadNode",
        "partition": uuid_for("partition", cluster.partition),
        "mac": head.mac,
        "managementNetwork": _network_uuid(network),
        "provisioningInterface": interface["uuid"],
        "interfaces": [interface],
        "roles": [_role(head.hostname, role) for role in head.roles],
    }


def _node(cluster: Cluster, hostname: str, node: NodeSpec) -> Record:
    network = node.network or cluster.categories[node.category].management_network
    boot = {
        **_INTERFACE,
        "uuid": uuid_for("interface", hostname, node.interface),
        "name": node.interface,
        "mac": node.mac,
        "ip": str(node.ip or NO_ADDRESS),
        "network": _network_uuid(network),
        "dhcp": node.ip is None,
        "bootable": True,
    }
    bmc = {
        **_INTERFACE,
        "childType": "NetworkBmcInterface" if cluster.answers.entities == "bcm" else "NetworkBMCInterface",
        "uuid": uuid_for("interface", hostname, node.bmc_interface),
        "name": node.bmc_interface,
        "ip": str(node.bmc_ip),
        "network": _network_uuid(node.bmc_network),
        "cardtype": "BMC",
    }
    return {
        "uuid": uuid_for("device", hostname),
        "hostname": hostname,
        "mac": node.mac,
        "partition": uuid_for("partition", cluster.partition),
        "category": uuid_for("category", node.category),
        "managementNetwork": _network_uuid(network),
        "provisioningInterface": boot["uuid"],
        "interfaces": [boot, bmc] if node.bmc_ip else [boot],
        "powerControl": node.power_control if node.bmc_ip else "none",
        "roles": [_role(hostname, role) for role in node.roles],
        "notes": node.notes,
    }


def _network_uuid(name: str | None) -> str:
    return uuid_for("network", name) if name else ZERO


def _role(owner: str, name: str) -> Record:
    return {
        "baseType": "Role",
        "childType": _ROLE_TYPES.get(name, f"{name.title().replace('-', '')}Role"),
        "uuid": uuid_for("role", owner, name),
        "name": name,
        "addServices": True,
    }


def _machine(name: str, macs: tuple[str, ...], bmc: Bmc) -> Machine:
    return Machine(
        name=name,
        macs=[mac.lower() for mac in macs],
        listed=True,
        bmc_ip=str(bmc.ip) if bmc.ip else None,
        bmc_username=bmc.username,
        bmc_password=bmc.password.get_secret_value() if bmc.password else None,
    )
