"""The resource bcm_cmdevice_device: a node, its interfaces and its roles."""

from collections.abc import Mapping
from typing import Any

from bcm_simulator.provider.api import ApiError, pause
from bcm_simulator.provider.diagnostics import Fault, Report
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.rules import (
    BOOT_LOADER,
    BOOT_LOADER_PROTOCOL,
    IPV4,
    MAC,
    UUID,
    Check,
    Rules,
    matches,
    one_of,
)
from bcm_simulator.provider.values import UNKNOWN, Object, known
from bcm_simulator.provider.wire import (
    NO_IP,
    ZERO_UUID,
    Entity,
    entities,
    entity,
    key,
    named,
    new_uuid,
    scalars,
    sent,
    text,
    without,
)

PROXY_PAUSE_SECONDS = 5
READ_BACK_PAUSE_SECONDS = 2
PARTITION_ATTEMPTS = 20
PARTITION_PAUSE_STEP_SECONDS = 2
MOST_PARTITION_PAUSE_SECONDS = 10
DEFAULT_PARTITION = "base"

NO_MAC = "00:00:00:00:00:00"
NO_IPV6 = "::0"

# Sent when they have a value; otherwise BCM keeps its own.
OPTIONAL = (
    "management_network",
    "notes",
    "kernel_parameters",
    "boot_loader",
    "boot_loader_protocol",
    "power_control",
    "default_gateway",
    "default_gateway_metric",
    "serial_number",
    "part_number",
)
EMPTY_IS_NULL = (
    "notes",
    "kernel_parameters",
    "serial_number",
    "part_number",
    "boot_loader",
    "boot_loader_protocol",
    "partition",
    "power_control",
    "default_gateway",
)
INTERFACE_TYPES = {
    "physical": "NetworkPhysicalInterface",
    "bond": "NetworkBondInterface",
    "bmc": "NetworkBMCInterface",
}
INTERFACE_DEFAULTS = {"dhcp": True, "bootable": False, "start_if": "ALWAYS"}

# The roles that have blocks of their own: by block, the role's childType, its name, and its defaults.
KUBERNETES_ROLES: Mapping[str, tuple[str, str, Mapping[str, Any]]] = {
    "kubelet_role": (
        "KubeletRole",
        "kubelet",
        {
            "control_plane": True,
            "worker": True,
            "container_runtime_service": "docker.service",
            "max_pods": 110,
        },
    ),
    "etcd_host_role": (
        "EtcdHostRole",
        "etcdhost",
        {
            "member_name": "$hostname",
            "spool": "/var/lib/etcd",
            "snapshot_count": 100000,
            "max_snapshots": 5,
        },
    ),
}

HOSTNAME = matches(
    "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
    "value must be 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends",
)
INTERFACE_NAME = matches(
    "[a-zA-Z][a-zA-Z0-9_-]{0,62}",
    "value must be 1 to 63 letters, digits, underscores and hyphens, with a letter first",
)
BOND_MODE = one_of("802.3ad", "active-backup", "balance-rr", "balance-xor", "broadcast", "balance-tlb", "balance-alb")


class Device(Resource):
    """A node that BCM manages."""

    type_name = "bcm_cmdevice_device"
    rules = Rules(
        checks={
            "hostname": HOSTNAME,
            "mac": MAC,
            "category": UUID,
            "management_network": UUID,
            "partition": UUID,
            "boot_loader": BOOT_LOADER,
            "boot_loader_protocol": BOOT_LOADER_PROTOCOL,
            "power_control": one_of("none", "ipmi", "ipdu", "redfish"),
            "default_gateway": IPV4,
            "interfaces": Check(len, "needs one block or more", "At least one interface is required"),
            "interfaces.name": INTERFACE_NAME,
            "interfaces.type": one_of(*INTERFACE_TYPES),
            "interfaces.mac": MAC,
            "interfaces.network": UUID,
            "interfaces.ip": IPV4,
            "interfaces.start_if": one_of("ALWAYS", "NEVER", "HOTPLUG"),
            "interfaces.bond_mode": BOND_MODE,
            "kubelet_role.kube_cluster": UUID,
            "etcd_host_role.etcd_cluster": UUID,
        },
        kept=frozenset({"mac"}),
        slices={
            "interfaces": "InterfaceModel",
            "kubelet_role": "KubeletRoleModel",
            "etcd_host_role": "EtcdHostRoleModel",
        },
    )

    async def create(self, plan: Object, report: Report) -> Object:
        """Register the device and read it back."""
        partition, through_proxy = await self._partition(plan)
        if through_proxy:
            await pause(PROXY_PAUSE_SECONDS)
        else:
            await self._wait_for_partition(partition)
        wanted = await self._entity(plan, None, partition)
        await self._validate("CMDevice", "validateDevice", wanted, report, creating=True)
        failed = "Error Creating Device"
        titles = (failed, failed, "Error Parsing Create Response")
        await self._add(titles, "cmdevice", "addDevice", wanted, bool(plan["force"]))
        await pause(READ_BACK_PAUSE_SECONDS)
        return _applied(await self._get("Error Reading Created Device", wanted["uuid"]), plan)

    async def read(self, state: Object) -> Object | None:
        """Return the device as BCM has it. Whatever goes wrong, it counts as gone."""
        try:
            device = await self._api.call("cmdevice", "getDevice", state["uuid"])
        except ApiError:
            return None
        if not isinstance(device, dict) or not device:
            return None
        return _refreshed(device, state)

    async def update(self, plan: Object, state: Object, report: Report) -> Object:
        """Change the device and read it back."""
        partition, _ = await self._partition(plan)
        changed = await self._entity(plan, state, partition)
        await self._validate("CMDevice", "validateDevice", changed, report, creating=False)
        await self._call("Error Updating Device", "cmdevice", "updateDevice", changed, bool(plan["force"]))
        return _applied(await self._get("Error Reading Updated Device", state["uuid"]), plan)

    async def delete(self, state: Object) -> None:
        """Take the device's roles away, then remove it."""
        try:
            device = await self._api.call("cmdevice", "getDevice", state["uuid"])
            if isinstance(device, dict) and device.get("roles"):
                await self._api.call("cmdevice", "updateDevice", {**device, "roles": []}, True)  # noqa: FBT003 - force
        except ApiError:
            pass  # the removal tells whether it matters
        await self._call("Error Deleting Device", "cmdevice", "removeDevice", state["uuid"], bool(state["force"]))

    async def find(self, identity: str) -> Object:
        """Devices are imported by UUID."""
        return {"id": identity, "uuid": identity}

    async def _get(self, title: str, identity: str) -> Entity:
        device = await self._call(title, "cmdevice", "getDevice", identity)
        if not isinstance(device, dict):
            raise Fault("Error Parsing Device Data", "getDevice: the reply is not an object")
        return device

    async def _partition(self, plan: Object) -> tuple[str, bool]:
        """Return the device's partition, and whether it was found through the category's software image."""
        if known(plan["partition"]):
            return plan["partition"], False
        title = "Error Resolving Partition"
        identity = plan["category"]
        try:
            categories = entities(await self._api.call("cmdevice", "getCategories"))
        except ApiError:
            categories = []
        name = next((item.get("name") for item in categories if item.get("uuid") == identity), None)
        category = await self._call(title, "cmdevice", "getCategory", name or identity)
        if not isinstance(category, dict):
            raise Fault(title, f"category {name or identity}: the reply is not an object")
        if partition := text(category.get("partition")):
            return partition, False
        proxy = category.get("softwareImageProxy")
        if not isinstance(proxy, dict) or without(proxy.get("parentSoftwareImage"), ZERO_UUID) is None:
            raise Fault(title, f"category {name or identity} has neither a partition nor a software image")
        partitions = named(await self._call(title, "CMPart", "getPartitions"))
        base = text(partitions.get(DEFAULT_PARTITION, {}).get("uuid"))
        if base is None:
            raise Fault(title, f"there is no partition named {DEFAULT_PARTITION}")
        return base, True

    async def _wait_for_partition(self, partition: str) -> None:
        failure = ""
        for attempt in range(1, PARTITION_ATTEMPTS + 1):
            try:
                await self._api.call("CMPart", "getSoftwareImage", partition)
            except ApiError as error:
                failure = str(error)
            else:
                return
            if attempt < PARTITION_ATTEMPTS:
                await pause(min(attempt * PARTITION_PAUSE_STEP_SECONDS, MOST_PARTITION_PAUSE_SECONDS))
        raise Fault("Partition Not Ready", f"partition {partition} after {PARTITION_ATTEMPTS} attempts: {failure}")

    async def _entity(self, plan: Object, state: Object | None, partition: str) -> Entity:
        """Build the device as it is sent."""
        interfaces = _interfaces(plan, state)
        device = entity("Device", "PhysicalNode", state["uuid"] if state else new_uuid())
        device |= {
            "hostname": plan["hostname"],
            "mac": plan["mac"] if known(plan["mac"]) else interfaces[0].get("mac", "") if interfaces else "",
            "category": plan["category"],
            "partition": partition,
            "interfaces": interfaces,
            "provisioningInterface": next(
                (item["uuid"] for item in interfaces if item["bootable"]), interfaces[0]["uuid"] if interfaces else ""
            ),
        }
        device |= sent(plan, OPTIONAL)
        roles = await self._named_roles(plan["roles"]) if plan["roles"] and known(plan["roles"]) else []
        kubernetes = await self._kubernetes_roles(plan, state)
        if known(plan["roles"]) or kubernetes:
            device["roles"] = roles + kubernetes
        return device

    async def _named_roles(self, names: list[str]) -> list[Entity]:
        """Return copies of the roles with these names, from whatever nodes have them."""
        title = "Error Looking Up Roles"
        nodes = await self._call(title, "cmdevice", "getNodes")
        found: dict[str, Entity] = {}
        for node in entities(nodes):
            found = {**named(node.get("roles")), **found}
        if missing := sorted(set(names) - set(found)):
            available = ", ".join(sorted(found)) or "none"
            raise Fault(
                title, f"no node has a role named {', '.join(missing)}. Available roles: {available}", ("roles",)
            )
        return [found[name] for name in sorted(names)]

    async def _kubernetes_roles(self, plan: Object, state: Object | None) -> list[Entity]:
        """Build the roles of the kubelet_role and etcd_host_role blocks. Those that BCM has keep their UUIDs."""
        existing: list[Entity] = []
        if state and any(state[block] for block in KUBERNETES_ROLES):
            device = await self._call("Error Building Kubernetes Roles", "cmdevice", "getDevice", state["uuid"])
            existing = entities(device.get("roles")) if isinstance(device, dict) else []
        roles = []
        for block, (child_type, name, defaults) in KUBERNETES_ROLES.items():
            uuids = [item["uuid"] for item in existing if item.get("childType") == child_type and item.get("uuid")]
            for index, values in enumerate(plan[block]):
                role = {
                    "baseType": "Role",
                    "childType": child_type,
                    "uuid": uuids[index] if index < len(uuids) else new_uuid(),
                    "name": name,
                    "addServices": True,
                }
                role |= {key(item): value for item, value in defaults.items()}
                role |= sent(values, (item for item in values if item != "uuid"))
                roles.append(role)
        return roles


def _interfaces(plan: Object, state: Object | None) -> list[Entity]:
    """Build a device's interfaces as they are sent. One that exists keeps its UUID, by its name."""
    existing = {item["name"]: item["uuid"] for item in state["interfaces"]} if state else {}
    interfaces = []
    for values in plan["interfaces"]:
        kind = values["type"]
        interface = {
            "baseType": "NetworkInterface",
            "childType": INTERFACE_TYPES[kind],
            "uuid": existing.get(values["name"]) or new_uuid(),
            "name": values["name"],
            "ipv6Ip": NO_IPV6,
            "cardtype": "BMC" if kind == "bmc" else "Ethernet",
            "ipv6Dhcp": False,
            "bringupduringinstall": "NO",
        }
        interface |= {key(name): value for name, value in INTERFACE_DEFAULTS.items()}
        interface |= sent(values, ("network", "mac", "ip", "ipv6_ip", *INTERFACE_DEFAULTS))
        if kind == "bond":
            interface |= sent(values, ("members", "bond_mode"))
        interfaces.append(interface)
    return interfaces


def _applied(device: Entity, plan: Object) -> Object:
    """Return the state after a create or update."""
    state = _state(device, plan)
    for name in ("power_control", "default_gateway"):
        if not known(plan[name]):
            state[name] = None
    if plan["roles"] == []:
        state["roles"] = []
    return state


def _refreshed(device: Entity, prior: Object) -> Object:
    """Return the state after a refresh. An import, which has no prior values, takes everything as BCM has it."""
    state = _state(device, prior)
    if prior["hostname"] is not None:
        for name in ("management_network", "power_control", "default_gateway"):
            if prior[name] is None:
                state[name] = None
    return state


def _state(device: Entity, prior: Object) -> Object:
    state = scalars(Device.schema(), device)
    state["id"] = state["uuid"]
    state["force"] = prior["force"]
    state["management_network"] = without(device.get("managementNetwork"), ZERO_UUID)
    state |= {name: text(state[name]) for name in EMPTY_IS_NULL}
    state["roles"] = sorted(named(device.get("roles")))
    state["interfaces"] = _read_interfaces(device, prior["interfaces"])
    for block, (child_type, _, defaults) in KUBERNETES_ROLES.items():
        roles = [item for item in entities(device.get("roles")) if item.get("childType") == child_type]
        state[block] = [
            _read_role(values, roles[index] if index < len(roles) else {}, defaults)
            for index, values in enumerate(prior[block])
        ]
    return state


def _read_interfaces(device: Entity, prior: list[Object]) -> list[Object]:
    """Read a device's interfaces in the order of the plan; those that it does not name come last."""
    found = named(device.get("interfaces"))
    before = {values["name"]: values for values in prior}
    order = [name for name in before if name in found] + [name for name in found if name not in before]
    return [_read_interface(found[name], before.get(name, {})) for name in order]


def _read_interface(interface: Entity, prior: Object) -> Object:
    nested = Device.schema().attributes["interfaces"].nested
    assert nested is not None  # noqa: S101 - for the type checker: a block has attributes
    state = scalars(nested, interface)
    kinds = {child_type: kind for kind, child_type in INTERFACE_TYPES.items()}
    state["type"] = kinds.get(str(interface.get("childType")), "physical")
    state["mac"] = without(interface.get("mac"), NO_MAC)
    state["ip"] = without(interface.get("ip"), NO_IP)
    state["ipv6_ip"] = without(interface.get("ipv6Ip"), NO_IPV6)
    state["network"] = text(interface.get("network"))
    members = interface.get("members")
    state["members"] = members if isinstance(members, list) and members else None
    state["bond_mode"] = text(interface.get("bondMode"))
    if state["type"] == "bond":
        for name in ("members", "bond_mode"):
            if state[name] is None:
                state[name] = prior.get(name)
    return state


def _read_role(prior: Object, role: Entity, defaults: Mapping[str, Any]) -> Object:
    """Read a Kubernetes role. What BCM does not return stays as it was planned."""
    state = {}
    for name, before in prior.items():
        value = role.get(key(name))
        if value in (None, "", []):
            value = defaults.get(name) if before is UNKNOWN else before
        state[name] = value
    return state
