"""The resource bcm_cmpart_softwareimage: an image that nodes are installed from."""

from bcm_simulator.provider.api import ApiError
from bcm_simulator.provider.diagnostics import Failure, Report
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.rules import NAME, Rules, length, matches, one_of
from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.values import Object, known
from bcm_simulator.provider.wire import ZERO_UUID, Entity, Json, entities, entity, key, new_uuid, scalars, sent, text

CLONE_PAUSES_SECONDS = (1, 2, 4, 8, 16)
GONE = ("not found", "does not exist", "No such")
READ_FAILED = "Software Image Read Failed"

DEFAULTS = {
    "kernel_output_console": "tty0",
    "enable_sol": False,
    "sol_port": "ttyS1",
    "sol_speed": "115200",
    "sol_flow_control": True,
    "force": False,
}
PATH = matches(
    r"(/[-+_.A-Za-z0-9]+)+/?(@[0-9]+)?",
    "value must be an absolute path of letters, digits and -+_., which may end in / and in @ with a revision",
)

RULES = Rules(
    checks={
        "name": NAME,
        "path": PATH,
        "sol_speed": one_of("115200", "57600", "38400", "19200", "9600", "4800", "2400", "1200"),
        "modules.name": length(1),
    },
    defaults=DEFAULTS,
    kept=frozenset({"id", "uuid", "fspart", "bootfspart", "original_image"}),
    replacing=frozenset({"original_image"}),
)


class SoftwareImage(Resource):
    """A software image."""

    type_name = "bcm_cmpart_softwareimage"

    async def create(self, plan: Object, report: Report) -> Object:
        """Create the image, wait a while for its files to be copied, and read it back."""
        wanted = _entity(plan, new_uuid())
        await self._validate("CMPart", "validateSoftwareImage", wanted, report, creating=True)
        failed = "Software Image Creation Failed"
        reply = await self._call(failed, "CMPart", "addSoftwareImage", wanted, False)  # noqa: FBT003 - BCM's argument
        identity = _identity(reply)
        if plan["original_image"] is not None:
            await self._wait_for_clone(identity)
        try:
            return await self._get(plan["name"], plan)
        except Failure:
            await self._forget(identity)
            raise

    async def read(self, state: Object) -> Object | None:
        """Return the image as BCM has it. One that is gone is an error."""
        return await self._get(state["name"], state)

    async def update(self, plan: Object, state: Object, report: Report) -> Object:
        """Change the image and read it back."""
        changed = _entity(plan, state["uuid"])
        await self._validate("CMPart", "validateSoftwareImage", changed, report, creating=False)
        failed = "Software Image Update Failed"
        await self._call(failed, "CMPart", "updateSoftwareImage", changed, False)  # noqa: FBT003 - BCM's argument
        return await self._get(plan["name"], plan)

    async def delete(self, state: Object) -> None:
        """Remove the image, if no category names it or force is set."""
        force = bool(state["force"])
        if not force:
            categories = entities(await self._call("Dependency Check Failed", "cmdevice", "getCategories"))
            users = [str(item.get("name")) for item in categories if item.get("softwareimage") == state["name"]]
            if users:
                detail = f"Software image {state['name']} is used by the categories {', '.join(users)}."
                raise Failure("Software Image In Use - Cannot Delete", detail)
        try:
            await self._api.call("CMPart", "removeSoftwareImage", state["uuid"], False, False, force)  # noqa: FBT003
        except ApiError as error:
            if not any(word in str(error) for word in GONE):
                raise Failure("Software Image Deletion Failed", str(error)) from error

    async def find(self, identity: str) -> Object:
        """Images are imported by UUID and read by name."""
        for image in entities(await self._call("Import Failed", "CMPart", "getSoftwareImages")):
            if image.get("uuid") == identity:
                return {"id": identity, "uuid": identity, "name": text(image.get("name"))}
        raise Failure("Software Image Not Found", f"No software image has the UUID {identity}.")

    async def _get(self, name: str, prior: Object) -> Object:
        image = await self._call(READ_FAILED, "CMPart", "getSoftwareImage", name)
        if not isinstance(image, dict) or not image.get("uuid"):
            raise Failure("Software Image Not Found", f"No software image is named {name}.")
        return _state(self._schema, image, prior)

    async def _wait_for_clone(self, identity: str) -> None:
        for seconds in (*CLONE_PAUSES_SECONDS, None):
            try:
                images = entities(await self._api.call("CMPart", "getSoftwareImages"))
            except ApiError:
                images = []
            if any(item.get("uuid") == identity and item.get("fileOperationInProgress") is False for item in images):
                return
            if seconds is not None:
                await self._pause(seconds)

    async def _forget(self, identity: str) -> None:
        """Remove an image that could not be read back, so that it does not stay behind unmanaged."""
        try:
            await self._api.call("CMPart", "removeSoftwareImage", identity, False, False, False)  # noqa: FBT003
        except ApiError:
            return


def _entity(plan: Object, identity: str) -> Entity:
    """Build the image as it is sent, always with every field that the user can set."""
    image = entity("SoftwareImage", "", identity)
    image |= {
        "name": plan["name"],
        "path": plan["path"],
        "kernelVersion": plan["kernel_version"] if known(plan["kernel_version"]) else "",
        "modules": [_module(values) for values in plan["modules"]] if known(plan["modules"]) else [],
        "originalImage": plan["original_image"] if known(plan["original_image"]) else ZERO_UUID,
    }
    return image | {key(name): plan[name] for name in DEFAULTS if name != "force"} | sent(plan, _TEXTS)


_TEXTS = ("kernel_parameters", "notes")


def _module(values: Object) -> Entity:
    return {"baseType": "KernelModule", "name": values["name"], "parameters": values["parameters"] or ""}


def _identity(reply: Json) -> str:
    updated = reply.get("updated_entity") if isinstance(reply, dict) else None
    sources = [source for source in (reply, updated) if isinstance(source, dict)]
    identity = next((uuid for source in sources if (uuid := text(source.get("uuid")))), None)
    if identity is None:
        raise Failure("UUID Extraction Failed", "addSoftwareImage: the reply names no UUID")
    return identity


def _state(schema: Block, image: Entity, prior: Object) -> Object:
    state = scalars(schema, image)
    state["id"] = state["uuid"]
    state["force"] = prior["force"]
    state |= {name: text(state[name]) for name in _TEXTS}
    # BCM resets this field after the clone.
    state["original_image"] = prior["original_image"] if known(prior["original_image"]) else None
    state["modules"] = [
        {"name": text(item.get("name")), "parameters": text(item.get("parameters"))}
        for item in entities(image.get("modules"))
    ]
    return state
