"""The resource bcm_cmdevice_device: a node, its interfaces and its roles."""

import json
from collections.abc import Mapping
from typing import Any

from bcm_simulator.provider.api import ApiError
from bcm_simulator.provider.diagnostics import Failure, Report
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.rules import IPV4, MAC, UUID, Rules, matches, one_of
from bcm_simulator.provider.values import UNKNOWN, Object, known
from bcm_simulator.provider.wire import (
    NO_IP,
    NO_MAC,
    ZERO_UUID,
    Entity,
    Json,
    as_json,
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

NO_IPV6 = "::0"

BUILDING = "Error Building Device Entity"

# The attributes that are converted before they are sent.
NOT_PLAIN = frozenset(
    {"hostname", "mac", "category", "partition", "roles", "force", "parent_uuid", "provisioning_interface"}
)

NOT_PLAIN_OF_INTERFACES = frozenset({"members", "bond_mode", "network_name"})
# The strings for which an empty value is not read as null.
NEVER_EMPTY = frozenset({"hostname", "mac", "category"})
INTERFACE_TYPES = {
    "physical": "NetworkPhysicalInterface",
    "bond": "NetworkBondInterface",
    "bmc": "NetworkBMCInterface",
}
SERVICE_DEFAULTS = {
    "run_if": "ALWAYS",
    "script_timeout": -1,
    "service_type": 0,
    "sickness_check_interval": 60,
    "sickness_check_script_timeout": 10,
    "sickness_check_script": "",
    "ref_extra_uuid": ZERO_UUID,
    **dict.fromkeys(
        ("add_from_role", "autostart", "belongs_to_role", "from_generic_role", "internal", "monitored"), False
    ),
}

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

RULES = Rules(
    checks={
        "hostname": HOSTNAME,
        "mac": MAC,
        "category": UUID,
        "management_network": UUID,
        "partition": UUID,
        "default_gateway": IPV4,
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
)
"""The checks that all generations have."""


class Device(Resource):
    """A node that BCM manages."""

    type_name = "bcm_cmdevice_device"

    async def create(self, plan: Object, report: Report) -> Object:
        """Register the device and read it back."""
        plan = await self._with_names_resolved(plan)
        partition, through_proxy = await self._partition(plan)
        if through_proxy:
            await self._pause(PROXY_PAUSE_SECONDS)
        else:
            await self._wait_for_partition(partition)
        wanted = await self._entity(plan, None, partition)
        await self._validate("CMDevice", "validateDevice", wanted, report, creating=True)
        failed = "Error Creating Device"
        titles = (failed, failed, "Error Parsing Create Response")
        await self._add(titles, "cmdevice", "addDevice", wanted, bool(plan["force"]))
        await self._pause(READ_BACK_PAUSE_SECONDS)
        return self._applied(await self._get("Error Reading Created Device", wanted["uuid"]), plan)

    async def read(self, state: Object) -> Object | None:
        """Return the device as BCM has it."""
        generation = self._generation
        try:
            device = await self._api.call("cmdevice", "getDevice", state["uuid"] or "")
        except ApiError as error:
            if generation.is_gone(error):
                return None
            raise Failure("Error Reading Device", str(error)) from error
        if not isinstance(device, dict) or not device:
            if generation.null_is_gone:
                return None
            device = {}
        refreshed = self._state(device, state)
        # An import has no prior values and takes everything as BCM has it.
        if state["hostname"] is not None:
            refreshed |= {name: None for name in generation.unset_after_refresh if state[name] is None}
        return refreshed

    async def update(self, plan: Object, state: Object, report: Report) -> Object:
        """Change the device and read it back."""
        plan = await self._with_names_resolved(plan)
        partition, _ = await self._partition(plan)
        changed = await self._entity(plan, state, partition)
        await self._validate("CMDevice", "validateDevice", changed, report, creating=False)
        await self._call("Error Updating Device", "cmdevice", "updateDevice", changed, bool(plan["force"]))
        return self._applied(await self._get("Error Reading Updated Device", changed["uuid"]), plan)

    async def delete(self, state: Object) -> None:
        """Take the device's roles away, then remove it."""
        identity = state["uuid"] or ""
        try:
            device = await self._api.call("cmdevice", "getDevice", identity)
            if isinstance(device, dict) and device.get("roles"):
                await self._api.call("cmdevice", "updateDevice", {**device, "roles": []}, True)  # noqa: FBT003 - force
        except ApiError:
            pass  # ignored, because the removal fails if it matters
        try:
            await self._api.call("cmdevice", "removeDevice", identity, bool(state["force"]))
        except ApiError as error:
            if not any(words in str(error) for words in self._generation.already_gone):
                raise Failure("Error Deleting Device", str(error)) from error

    async def find(self, identity: str) -> Object:
        """Devices are imported by UUID."""
        return {"id": identity, "uuid": identity}

    async def _get(self, title: str, identity: str) -> Entity:
        device = await self._call(title, "cmdevice", "getDevice", identity)
        if device is None:  # The head node returned null; some generations go on with a device without any value.
            return {}
        if not isinstance(device, dict):
            raise Failure("Error Parsing Device Data", "getDevice: the reply is not an object")
        return device

    async def _with_names_resolved(self, plan: Object) -> Object:
        """Return the plan with the UUIDs of what it names."""
        if "category_name" not in plan:
            return plan
        plan = {**plan, "interfaces": [dict(values) for values in plan["interfaces"]]}
        await self._resolve("Category", "cmdevice", plan, "category")
        await self._resolve("Management Network", "cmnet", plan, "management_network")
        for values in plan["interfaces"]:
            await self._resolve("Interface Network", "cmnet", values, "network")
        await self._resolve("Partition", "cmpart", plan, "partition")
        return plan

    async def _resolve(self, title: str, service: str, values: Object, attribute: str) -> None:
        name = values[f"{attribute}_name"]
        if not known(name):
            return
        title = f"Error Resolving {title} Name"
        kind = attribute.rpartition("_")[2]
        try:
            found = await self._api.call(service, f"get{kind.capitalize()}", name)
        except ApiError as error:
            raise Failure(title, f"failed to look up {kind} {name!r}: {error}", (f"{attribute}_name",)) from error
        uuid = text(found.get("uuid")) if isinstance(found, dict) else None
        if uuid is None:
            raise Failure(title, f"{kind} {name!r} exists but has no UUID", (f"{attribute}_name",))
        values[attribute] = uuid

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
            raise Failure(title, f"category {name or identity}: the reply is not an object")
        if partition := text(category.get("partition")):
            return partition, False
        proxy = category.get("softwareImageProxy")
        if not isinstance(proxy, dict) or without(proxy.get("parentSoftwareImage"), ZERO_UUID) is None:
            raise Failure(title, f"category {name or identity} has neither a partition nor a software image")
        partitions = named(await self._call(title, "CMPart", "getPartitions"))
        base = text(partitions.get(DEFAULT_PARTITION, {}).get("uuid"))
        if base is None:
            raise Failure(title, f"there is no partition named {DEFAULT_PARTITION}")
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
                await self._pause(min(attempt * PARTITION_PAUSE_STEP_SECONDS, MOST_PARTITION_PAUSE_SECONDS))
        raise Failure("Partition Not Ready", f"partition {partition} after {PARTITION_ATTEMPTS} attempts: {failure}")

    async def _entity(self, plan: Object, state: Object | None, partition: str) -> Entity:
        """Build the device as it is sent."""
        generation = self._generation
        identity = (state["uuid"] or "") if state else new_uuid()
        interfaces = self._interfaces(plan, state)
        device = entity("Device", "PhysicalNode", identity)
        device |= {
            "hostname": plan["hostname"],
            "mac": plan["mac"] if known(plan["mac"]) else interfaces[0].get("mac", "") if interfaces else "",
            "category": plan["category"],
            "partition": partition,
            "interfaces": interfaces,
            "provisioningInterface": self._provisioning_interface(plan, interfaces),
        }
        if generation.names_parent:
            device["parent_uuid"] = plan["parent_uuid"] if known(plan["parent_uuid"]) else identity
        device |= sent(plan, self._plain())
        device |= self._from_json(plan)
        if generation.management_network is not None:
            device["managementNetwork"] = generation.management_network
        if plan.get("services"):
            device["services"] = _services(plan, state, identity)
        roles = await self._named_roles(plan["roles"]) if plan["roles"] and known(plan["roles"]) else []
        kubernetes = await self._kubernetes_roles(plan, state)
        if known(plan["roles"]) or kubernetes:
            device["roles"] = roles + kubernetes
        return device

    def _plain(self) -> list[str]:
        """Return the attributes that are sent without conversion, if they have a value; otherwise BCM keeps its own."""
        json_texts = self._generation.json_objects | self._generation.json_lists
        return [
            name
            for name, item in self._schema.attributes.items()
            if item.optional and name not in NOT_PLAIN | json_texts and not name.endswith("_name")
        ]

    def _from_json(self, plan: Object) -> Entity:
        """Return BCM's objects and lists that the configuration has as JSON."""
        found: Entity = {}
        for names, kind in ((self._generation.json_objects, dict), (self._generation.json_lists, list)):
            for name in names:
                if not known(plan[name]):
                    continue
                try:
                    value = json.loads(plan[name])
                except ValueError as error:
                    raise Failure(BUILDING, f"{name} is not JSON: {error}", (name,)) from error
                if not isinstance(value, kind):
                    wanted = "an object" if kind is dict else "a list"
                    raise Failure(BUILDING, f"{name} must be {wanted} in JSON", (name,))
                found[key(name)] = value
                if name == "rack":
                    found["rackPosition"] = value
        return found

    def _provisioning_interface(self, plan: Object, interfaces: list[Entity]) -> str:
        if known(plan.get("provisioning_interface")):
            return str(plan["provisioning_interface"])
        uuid = self._generation.provisioning_interface(interfaces)
        if uuid is None:
            raise Failure(BUILDING, "no interface of the device can be its provisioning interface", ("interfaces",))
        return uuid

    async def _named_roles(self, names: list[str]) -> list[Entity]:
        """Return copies of the roles with these names, from whatever nodes have them."""
        title = "Error Looking Up Roles"
        nodes = await self._call(title, "cmdevice", "getNodes")
        found: dict[str, Entity] = {}
        for node in entities(nodes):
            found = {**named(node.get("roles")), **found}
        if missing := sorted(set(names) - set(found)):
            available = ", ".join(sorted(found)) or "none"
            raise Failure(
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

    def _interfaces(self, plan: Object, state: Object | None) -> list[Entity]:
        """Build a device's interfaces as they are sent. One that exists keeps its UUID, by its name."""
        defaults = self._generation.interface_defaults
        nested = self._schema.attributes["interfaces"].nested
        assert nested is not None  # noqa: S101 - for the type checker: a block has attributes
        optional = [
            name for name, item in nested.attributes.items() if item.optional and name not in NOT_PLAIN_OF_INTERFACES
        ]
        existing = {item["name"]: item["uuid"] for item in state["interfaces"]} if state else {}
        planned = plan["interfaces"]
        if not planned and self._generation.makes_interface:
            planned = [{"name": "eth0", "type": "physical", "mac": plan["mac"]}]
        interfaces = []
        for values in planned:
            kind = values["type"]
            interface = {
                "baseType": "NetworkInterface",
                "childType": INTERFACE_TYPES[kind],
                "uuid": existing.get(values["name"]) or new_uuid(),
                "name": values["name"],
                "ipv6Ip": NO_IPV6,
                "cardtype": "BMC" if kind == "bmc" else "Ethernet",
            }
            interface |= {key(name): value for name, value in defaults.items()}
            interface |= sent(values, optional)
            if kind == "bond":
                interface |= sent(values, ("members", "bond_mode"))
            interfaces.append(interface)
        return interfaces

    def _applied(self, device: Entity, plan: Object) -> Object:
        """Return the state after a create or update."""
        state = self._state(device, plan)
        state |= {name: None for name in self._generation.unset_after_apply if not known(plan[name])}
        if plan["roles"] == []:
            state["roles"] = []
        return state

    def _state(self, device: Entity, prior: Object) -> Object:
        generation = self._generation
        state = scalars(self._schema, device)
        for name, item in self._schema.attributes.items():
            if item.optional and name.endswith("_name"):
                state[name] = prior[name]
            elif item.optional and item.type == "string" and name not in NEVER_EMPTY:
                state[name] = text(state[name])
            elif item.type == ["list", "string"]:
                state[name] = _texts(device.get(key(name)))
        for name in generation.json_objects | generation.json_lists:
            state[name] = as_json(device.get(key(name)))
        if "rack" in state and device.get("rackPosition") is not None:
            state["rack"] = as_json(device["rackPosition"])
        state |= {name: None for name, value in generation.means_unset.items() if state[name] == value}
        state["id"] = state["uuid"]
        state["force"] = prior["force"]
        if generation.management_network is not None:
            state["management_network"] = prior["management_network"] if known(prior["management_network"]) else None
        state["roles"] = sorted(named(device.get("roles")))
        state["interfaces"] = self._read_interfaces(device, prior["interfaces"])
        if "services" in state:
            state["services"] = self._read_services(device, prior["services"])
        for block, (child_type, _, defaults) in KUBERNETES_ROLES.items():
            roles = [item for item in entities(device.get("roles")) if item.get("childType") == child_type]
            state[block] = [
                _read_role(values, roles[index] if index < len(roles) else {}, defaults)
                for index, values in enumerate(prior[block])
            ]
        return state

    def _read_interfaces(self, device: Entity, prior: list[Object]) -> list[Object]:
        """Read a device's interfaces in the order of the plan; interfaces that are not in the plan come last."""
        found = named(device.get("interfaces"))
        before = {values["name"]: values for values in prior}
        order = [name for name in before if name in found] + [name for name in found if name not in before]
        return [self._read_interface(found[name], before.get(name, {})) for name in order]

    def _read_interface(self, interface: Entity, prior: Object) -> Object:
        nested = self._schema.attributes["interfaces"].nested
        assert nested is not None  # noqa: S101 - for the type checker: a block has attributes
        state = scalars(nested, interface)
        state["type"] = self._interface_type(str(interface.get("childType")))
        state["mac"] = without(state["mac"], NO_MAC)
        state["ip"] = without(state["ip"], NO_IP)
        state["ipv6_ip"] = without(state["ipv6_ip"], NO_IPV6)
        for name in ("network", "bond_mode"):
            state[name] = text(state[name])
        state["members"] = _texts(interface.get("members")) or None
        if "network_name" in state:
            state["network_name"] = prior.get("network_name")
            state["gateway"] = without(state["gateway"], NO_IP)
            state["additional_hostnames"] = _texts(interface.get("additionalHostnames"))
            for name in ("speed", "alternative_hostname", "bring_up_during_install"):
                state[name] = text(state[name])
        for name in self._generation.kept_of_interfaces:
            of_bonds = name in {"members", "bond_mode"}
            is_missing = state[name] is None if of_bonds else key(name) not in interface
            if is_missing and known(prior.get(name)) and (state["type"] == "bond" or not of_bonds):
                state[name] = prior[name]
        return state

    def _interface_type(self, child_type: str) -> str:
        kinds = {child_type: kind for kind, child_type in INTERFACE_TYPES.items()}
        if not self._generation.bmc_spelling_counts:
            kinds = {child_type.lower(): kind for child_type, kind in kinds.items()}
            child_type = child_type.lower()
        return kinds.get(child_type, "physical")

    def _read_services(self, device: Entity, prior: list[Object]) -> list[Object]:
        """Read the services that are configured; BCM also has services that come with roles."""
        nested = self._schema.attributes["services"].nested
        assert nested is not None  # noqa: S101 - for the type checker: a block has attributes
        found = named(device.get("services"))
        return [scalars(nested, found[values["name"]]) for values in prior if values["name"] in found]


def _services(plan: Object, state: Object | None, device: str) -> list[Entity]:
    """Build a device's services as they are sent, with every field filled."""
    existing = {item["name"]: item["uuid"] for item in state["services"]} if state else {}
    return [
        {
            **{key(name): value for name, value in SERVICE_DEFAULTS.items()},
            "ref_role_uuid": device,
            **sent(values, values),
            "baseType": "OSServiceConfig",
            "childType": "",
            "uuid": existing.get(values["name"]) or new_uuid(),
        }
        for values in plan["services"]
    ]


def _texts(value: Json) -> list[str] | None:
    """Read a list of strings; an object in it counts as its name."""
    if not isinstance(value, list):
        return None
    names = [item.get("name") if isinstance(item, dict) else item for item in value]
    return [name for name in names if isinstance(name, str)]


def _read_role(prior: Object, role: Entity, defaults: Mapping[str, Any]) -> Object:
    """Read a Kubernetes role. A value that BCM does not return stays as planned."""
    state = {}
    for name, before in prior.items():
        value = role.get(key(name))
        if value in (None, "", []):
            value = defaults.get(name) if before is UNKNOWN else before
        state[name] = value
    return state
