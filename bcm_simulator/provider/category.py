"""The resource bcm_cmdevice_category: the settings that a group of nodes shares."""

from collections.abc import Mapping
from decimal import Decimal

from bcm_simulator.provider.api import ApiError, EmptyReplyError
from bcm_simulator.provider.diagnostics import Failure, Report
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.rules import (
    DOTTED_QUAD,
    IPV4,
    NAME,
    UUID,
    Rules,
    between,
    length,
    one_of,
)
from bcm_simulator.provider.values import UNKNOWN, Object, known
from bcm_simulator.provider.wire import Entity, Json, as_json, entities, entity, key, new_uuid, scalars, sent, text

READ_PAUSES_SECONDS = (1, 2, 4, 8)
MOST_NODES_NAMED = 10
GONE = ("No such category", "not found", "does not exist")

TEXTS = (
    "notes",
    "kernel_version",
    "kernel_parameters",
    "kernel_output_console",
    "disksetup",
    "raidconf",
    "io_scheduler",
    "initialize",
    "finalize",
    "exclude_list_full",
    "exclude_list_grab",
    "exclude_list_grabnew",
    "exclude_list_sync",
    "exclude_list_update",
    "exclude_list_manipulate_script",
    "use_exclusively_for",
    "cpuspeed_governor",
)
LISTS_OF_TEXTS = ("name_servers", "search_domains", "time_servers")
SETTINGS = (
    "boot_loader",
    "boot_loader_protocol",
    "boot_loader_file",
    "install_mode",
    "new_node_install_mode",
    "authentication_service",
    "fips",
    "interactive_user",
    "default_gateway",
    "default_gateway_metric",
    "install_boot_record",
    "node_installer_disk",
    "version_config_files",
    "allow_networking_restart",
    "data_node",
)
# The lists of objects, by attribute: BCM's name for such an object, and whether the provider gives it a UUID.
LISTS = {
    "modules": ("KernelModule", False),
    "fsmounts": ("FSMount", False),
    "static_routes": ("StaticRoute", True),
    "fsexports": ("FSExport", False),
    "roles": ("Role", False),
    "services": ("OSServiceConfig", False),
    "gpu_settings": ("GPUSettings", True),
}
# BCM accepts these and does not store them, so the state holds the configured values.
NOT_KEPT_BY_BCM = ("static_routes", "fsexports", "services", "gpu_settings")
GPU_KINDS = {"nvidia": "NvidiaGPUSettings", "amd": "AMDGPUSettings"}

_OVERDRIVE = between(0, Decimal("0.2"))

RULES = Rules(
    checks={
        "name": NAME,
        "management_network": UUID,
        "default_gateway": IPV4,
        "fips": one_of("YES", "NO"),
        "interactive_user": one_of("ALWAYS", "NEVER"),
        "software_image_proxy.parent_software_image": UUID,
        "static_routes.name": NAME,
        "static_routes.network": UUID,
        "static_routes.ip": DOTTED_QUAD,
        "static_routes.gateway": DOTTED_QUAD,
        "static_routes.netmask_bits": between(0, 32),
        "fsexports.network": UUID,
        "services.name": length(0, 64),
        "services.run_if": one_of("ALWAYS", "NEVER", "CUSTOM"),
        "services.sickness_check_script_timeout": between(1),
        "services.sickness_check_interval": between(1),
        "bmc_settings.privilege": one_of("USER", "OPERATOR", "ADMINISTRATOR"),
        "bmc_settings.firmware_manage_mode": one_of("AUTO", "MANUAL", "DISABLED"),
        "gpu_settings.child_type": one_of(*GPU_KINDS),
        "gpu_settings.ecc_mode": one_of("DISABLED", "ENABLED", "NONE"),
        "gpu_settings.gpu_clock_level": between(0, 7),
        "gpu_settings.memory_clock_level": between(0, 3),
        "gpu_settings.gpu_overdrive": _OVERDRIVE,
        "gpu_settings.memory_overdrive": _OVERDRIVE,
        "gpu_settings.fan_speed": between(0, 255),
        "gpu_settings.activity_threshold": between(0, 1),
    },
    kept=frozenset(
        {
            "id",
            "uuid",
            "software_image_proxy.uuid",
            "software_image_proxy.revision_id",
            "static_routes.uuid",
            "parent_uuid",
            "revision",
            "modified",
            "to_be_removed",
            "base_type",
            "child_type",
            *SETTINGS,
        }
    ),
)


class Category(Resource):
    """A category of nodes."""

    type_name = "bcm_cmdevice_category"

    async def create(self, plan: Object, report: Report) -> Object:
        """Create the category and read it back."""
        wanted = self._entity(plan, new_uuid(), "")
        # The provider loses the warnings, because the read creates a new report.
        await self._validate("CMDevice", "validateCategory", wanted, _WithoutWarnings(report), creating=True)
        failed = "Category Creation Failed"
        titles = (failed, failed, "Response Parse Error")
        await self._add(titles, "cmdevice", "addCategory", wanted, bool(plan["force"]))
        return self._state(await self._read_back(plan["name"]), plan, wanted, kept=())

    async def read(self, state: Object) -> Object | None:
        """Return the category as BCM has it."""
        category = await self._poll(state["name"], may_be_gone=True)
        if category is None:
            return None
        if state["management_network"] is None:
            return self._imported(category)
        return self._state(category, state, category, kept=("management_network",))

    async def update(self, plan: Object, state: Object, report: Report) -> Object:
        """Change the category and read it back."""
        changed = self._entity(plan, state["uuid"], state["revision"] or "")
        await self._validate("CMDevice", "validateCategory", changed, _WithoutWarnings(report), creating=False)
        await self._call("Category Update Failed", "cmdevice", "updateCategory", changed, bool(plan["force"]))
        return self._state(await self._read_back(plan["name"]), plan, changed, kept=("boot_loader",))

    async def delete(self, state: Object) -> None:
        """Remove the category, if no node is in it or force is set."""
        if not state["force"]:
            nodes = entities(await self._call("Dependency Check Failed", "cmdevice", "getNodes"))
            users = [str(node.get("hostname")) for node in nodes if node.get("category") == state["uuid"]]
            if users:
                more = f" and {len(users) - MOST_NODES_NAMED} more" if len(users) > MOST_NODES_NAMED else ""
                raise Failure(
                    "Category In Use - Cannot Delete",
                    f"Category {state['name']} is used by {len(users)} nodes: "
                    f"{', '.join(users[:MOST_NODES_NAMED])}{more}. Move them to another category first, or set force.",
                )
        try:
            await self._api.call("cmdevice", "removeCategory", state["uuid"], bool(state["force"]))
        except ApiError as error:
            if not any(word in str(error) for word in GONE):
                raise Failure("Category Deletion Failed", str(error)) from error

    async def find(self, identity: str) -> Object:
        """Categories are imported by UUID and read by name."""
        for category in entities(await self._call("Import Failed", "cmdevice", "getCategories")):
            if category.get("uuid") == identity:
                return {"id": identity, "uuid": identity, "name": text(category.get("name"))}
        raise Failure("Category Not Found", f"No category has the UUID {identity}.")

    async def _read_back(self, name: str) -> Entity:
        category = await self._poll(name, may_be_gone=False)
        assert category is not None  # noqa: S101 - for the type checker: only a refresh may find nothing
        return category

    async def _poll(self, name: str, *, may_be_gone: bool) -> Entity | None:
        """Read a category until BCM returns all of it; null if it is gone and that is allowed."""
        failure = ""
        for seconds in (*READ_PAUSES_SECONDS, None):
            try:
                category = await self._api.call("cmdevice", "getCategory", name)
            except ApiError as error:
                failure = str(error)
                if may_be_gone and (isinstance(error, EmptyReplyError) or "not found" in failure.lower()):
                    return None
            else:
                if isinstance(category, dict) and category.get("baseType") == "Category":
                    return category
                if may_be_gone and not category:
                    return None
                failure = "the reply is not a category"
            if seconds is not None:
                await self._pause(seconds)
        raise Failure("Category Read Failed", f"category {name}: {failure}")

    def _entity(self, plan: Object, identity: str, revision: str) -> Entity:
        """Build the category as it is sent."""
        category = entity("Category", "", identity, revision=revision)
        category |= {"name": plan["name"], "managementNetwork": plan["management_network"]}
        category |= sent(plan, (*TEXTS, *LISTS_OF_TEXTS, *SETTINGS))
        if plan["software_image_proxy"]:
            proxy = plan["software_image_proxy"]
            category["softwareImageProxy"] = {
                "baseType": "SoftwareImageProxy",
                "uuid": proxy["uuid"] if known(proxy["uuid"]) else new_uuid(),
                "parentSoftwareImage": proxy["parent_software_image"],
            }
        if plan["bmc_settings"]:
            category["bmcSettings"] = {
                "baseType": "BMCSettings",
                **sent(plan["bmc_settings"], plan["bmc_settings"]),
                "uuid": new_uuid(),
            }
        for name, (base_type, has_uuid) in LISTS.items():
            if plan[name] is not None:
                category[key(name)] = [self._item(base_type, values, has_uuid=has_uuid) for values in plan[name]]
        return category

    def _item(self, base_type: str, values: Object, *, has_uuid: bool) -> Entity:
        item = {"baseType": base_type, **sent(values, values, self._keys(base_type))}
        if has_uuid and "uuid" not in item:
            item["uuid"] = new_uuid()
        if base_type == "GPUSettings":
            item["childType"] = GPU_KINDS[values["child_type"]]
        return item

    def _imported(self, category: Entity) -> Object:
        """Return the state after an import, which has no prior values: everything as BCM has it."""
        state = self._plain(category)
        state["management_network"] = text(category.get("managementNetwork"))
        for name, inner in (("software_image_proxy", "softwareImageProxy"), ("bmc_settings", "bmcSettings")):
            state[name] = self._read_object(name, category.get(inner))
        if state["bmc_settings"]:
            state["bmc_settings"]["password"] = None
        state["fsmounts"] = [self._read_object("fsmounts", item) for item in entities(category.get("fsmounts"))] or None
        return state

    def _state(self, category: Entity, prior: Object, request: Entity, kept: tuple[str, ...]) -> Object:
        """Return the state of a category that was planned or known before as `prior`, and sent as `request`."""
        state = self._imported(category) | {"force": prior["force"]}
        for name in kept:
            if known(prior[name]):
                state[name] = prior[name]
        if (planned := prior["software_image_proxy"]) and state["software_image_proxy"]:
            state["software_image_proxy"]["parent_software_image"] = planned["parent_software_image"]
        if prior["bmc_settings"]:
            settings = state["bmc_settings"] or {}
            state["bmc_settings"] = prior["bmc_settings"] | {"uuid": settings.get("uuid")}
        for name in (*NOT_KEPT_BY_BCM, "roles", "fsmounts"):
            state[name] = _kept_list(prior[name], entities(request.get(key(name))), entities(category.get(key(name))))
        return state

    def _plain(self, category: Entity) -> Object:
        """Read everything but the objects within a category."""
        state = scalars(self._schema, category)
        state["id"] = state["uuid"]
        state |= {name: text(state[name]) for name in TEXTS if name in state}
        state |= {name: category.get(key(name)) or None for name in LISTS_OF_TEXTS}
        state["modules"] = [
            {"name": text(module.get("name")), "parameters": text(module.get("parameters"))}
            for module in entities(category.get("modules"))
        ] or None
        if "extra_values" in state:
            state["extra_values"] = as_json(category.get("extra_values"))
        return state

    def _read_object(self, name: str, value: Json) -> Object | None:
        nested = self._schema.attributes[name].nested
        assert nested is not None  # noqa: S101 - for the type checker: these attributes are objects
        return scalars(nested, value, self._keys(name)) if isinstance(value, dict) else None

    def _keys(self, kind: str) -> Mapping[str, str] | None:
        """Return the keys of a kind of object that differ from those of other objects."""
        return self._generation.mounts if kind in {"fsmounts", "FSMount"} else None


class _WithoutWarnings(Report):
    """A report that drops warnings."""

    def __init__(self, report: Report) -> None:
        super().__init__(report.diagnostics)

    def warning(self, *_: object) -> None:
        """Drop it."""


def _kept_list(prior: list[Object] | None, requested: list[Entity], found: list[Entity]) -> list[Object] | None:
    """Return a list as it was planned, with UUIDs from BCM, else from the request, else new ones."""
    if prior is None:
        return None

    def one(index: int, values: Object) -> Object:
        values = {name: None if value is UNKNOWN and name != "uuid" else value for name, value in values.items()}
        if values.get("uuid") is UNKNOWN:
            sources = [items[index] for items in (found, requested) if index < len(items)]
            values["uuid"] = next((item["uuid"] for item in sources if item.get("uuid")), None) or new_uuid()
        return values

    return [one(index, values) for index, values in enumerate(prior)]
