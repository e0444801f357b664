"""The data sources: each reads a whole list from BCM and filters it here."""

import random
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bcm_simulator.provider.api import Api, ApiError
from bcm_simulator.provider.diagnostics import Failure
from bcm_simulator.provider.schema import Attribute, Block, Schemas
from bcm_simulator.provider.values import Object, Value, known
from bcm_simulator.provider.wire import NO_IP, Entity, Json, entities, key, scalar, text, without

Matches = Callable[[Object, Object], bool]


@dataclass(frozen=True)
class ListSource:
    """A data source: the call that returns its list, and how the list becomes state."""

    type_name: str
    service: str
    call: str
    result: str
    """The attribute that holds the list."""
    identity: str
    """The constant in the attribute `id`."""
    titles: tuple[str, str]
    """The errors of a call that failed, and of a reply that is no list."""
    matches: Matches
    """Whether an item passes the filter, whose values may be null."""
    order: tuple[str, ...] = ()
    """The attributes by which the list is sorted; BCM's order when there are none."""
    derived: Callable[[Entity], Object] = lambda _: {}
    """The attributes that are computed from several keys of BCM."""

    async def read(self, api: Api, schemas: Schemas, config: Object) -> Object:
        """Return the data source's state."""
        items = await _list(api, self.service, self.call, self.titles)
        nested = _nested(schemas.data_sources[self.type_name].attributes[self.result])
        wanted = config.get("filter", config) or {}
        found = [_read(nested, item) | self.derived(item) for item in items]
        found = [item for item in found if self.matches(item, wanted)]
        if self.order:
            found.sort(key=lambda item: [item[name] or "" for name in self.order])
        return config | {"id": self.identity, self.result: found}


async def read_roles(api: Api, schemas: Schemas, config: Object) -> Object:
    """Return the roles of all nodes, each once. Their order is random, as it is in the genuine provider."""
    pattern = None
    if known(config["name_pattern"]):
        try:
            pattern = re.compile(_glob(config["name_pattern"]), re.DOTALL)
        except (ValueError, re.error) as error:
            raise Failure("Invalid name_pattern", f"{config['name_pattern']}: {error}", ("name_pattern",)) from error
    nodes = await _list(api, "cmdevice", "getNodes", ("Error Reading Roles", "Error Parsing Nodes"))
    nested = _nested(schemas.data_sources["bcm_cmdevice_roles"].attributes["roles"])
    roles = {role.get("uuid"): _read(nested, role) for node in nodes for role in entities(node.get("roles"))}
    found = [
        role
        for role in roles.values()
        if (pattern is None or pattern.fullmatch(role["name"] or ""))
        and _equal(config["child_type"], role["child_type"])
    ]
    random.shuffle(found)
    return config | {"id": "roles", "roles": found}


async def _list(api: Api, service: str, call: str, titles: tuple[str, str]) -> list[Entity]:
    failed, unreadable = titles
    try:
        reply = await api.call(service, call)
    except ApiError as error:
        raise Failure(failed, str(error)) from error
    if not isinstance(reply, list):
        raise Failure(unreadable, f"{call}: the reply is not a list")
    return entities(reply)


def _read(block: Block, entity: Entity) -> Object:
    """Read an entity's attributes, including the objects within it. An empty string is null."""
    return {name: _read_value(attribute, entity) for name, attribute in block.attributes.items()}


def _read_value(attribute: Attribute, entity: Entity) -> Value:
    value = entity.get("uuid" if attribute.name == "id" else key(attribute.name))
    if attribute.nested is not None:
        return [_read(attribute.nested, item) for item in entities(value)]
    if isinstance(attribute.type, list):
        return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
    return text(value) if attribute.type == "string" else scalar(attribute.type, value)


def _nested(attribute: Attribute) -> Block:
    assert attribute.nested is not None  # noqa: S101 - for the type checker: results are lists of objects
    return attribute.nested


def _equal(wanted: Value, value: Value) -> bool:
    return not known(wanted) or wanted == ("" if value is None else value)


def _contains(wanted: Value, value: Value) -> bool:
    """Return whether a string contains another, ignoring case."""
    return not known(wanted) or wanted.lower() in (value or "").lower()


def _names(items: Json, *keys: str) -> list[str]:
    """Return the value of the first of some keys in each item. Items may also be plain names."""
    if not isinstance(items, list):
        return []
    names = (
        item if isinstance(item, str) else next((item[name] for name in keys if item.get(name)), None)
        for item in items
        if isinstance(item, str | dict)
    )
    return [name for name in names if name]


def _category(entity: Entity) -> Object:
    proxy = entity.get("softwareImageProxy")
    return {
        "software_image_id": text(proxy.get("parentSoftwareImage")) if isinstance(proxy, dict) else None,
        "fsmounts": _names(entity.get("fsmounts"), "mountpoint", "path"),
        **{name: _names(entity.get(name), "name") for name in ("modules", "roles", "services")},
    }


def _network(entity: Entity) -> Object:
    ends = (without(entity.get(key), NO_IP) for key in ("dynamicRangeStart", "dynamicRangeEnd"))
    return {"dhcp_enabled": all(ends)}


def _glob(pattern: str) -> str:
    r"""Translate a pattern of the form * ? [a-z] [^a-z] \x into a regular expression. ValueError if it is malformed."""
    token = re.compile(r"\*|\?|\[\^?+(?:(?:\\.|[^\\\]\-])(?:-(?:\\.|[^\\\]\-]))?)+\]|\\.|[^\[\\]", re.DOTALL)
    result = []
    position = 0
    while position < len(pattern):
        match = token.match(pattern, position)
        if match is None:
            raise ValueError("syntax error in pattern")
        part = match.group()
        position = match.end()
        if part == "*":
            result.append("[^/]*")
        elif part == "?":
            result.append("[^/]")
        elif part.startswith("["):
            result.append(part.replace("[", r"\[").replace(r"\[", "[", 1))
        else:
            result.append(re.escape(part[-1]))
    return "".join(result)


_BCM = "Unable to Parse BCM API Response"

SOURCES: Mapping[str, Callable[[Api, Schemas, Object], Awaitable[Object]]] = {
    "bcm_cmdevice_roles": read_roles,
    **{
        source.type_name: source.read
        for source in (
            ListSource(
                type_name="bcm_cmdevice_nodes",
                service="cmdevice",
                call="getNodes",
                result="nodes",
                identity="cmdevice-nodes",
                titles=("Unable to Read BCM Nodes", "Unable to Parse API Response"),
                matches=lambda item, wanted: (
                    _equal(wanted.get("child_type"), item["child_type"])
                    and _equal(wanted.get("category_uuid"), item["category"])
                    and _contains(wanted.get("hostname_pattern"), item["hostname"])
                ),
                order=("hostname", "child_type", "uuid"),
            ),
            ListSource(
                type_name="bcm_cmdevice_categories",
                service="cmdevice",
                call="getCategories",
                result="categories",
                identity="categories",
                titles=("Error Reading Categories", "Error Parsing Categories"),
                matches=lambda item, wanted: _equal(wanted["name"], item["name"]),
                order=("name", "child_type", "uuid"),
                derived=_category,
            ),
            ListSource(
                type_name="bcm_cmpart_softwareimages",
                service="CMPart",
                call="getSoftwareImages",
                result="images",
                identity="placeholder",
                titles=("Unable to Read BCM Software Images", _BCM),
                matches=lambda item, wanted: (
                    _contains(wanted.get("name_pattern"), item["name"])
                    and _equal(wanted.get("category"), item["child_type"])
                ),
            ),
            ListSource(
                type_name="bcm_cmnet_networks",
                service="cmnet",
                call="getNetworks",
                result="networks",
                identity="cmnet-networks",
                titles=("Unable to Read BCM Networks", _BCM),
                matches=lambda item, wanted: (
                    _contains(wanted.get("name_pattern"), item["name"])
                    and _equal(wanted.get("dhcp_enabled"), item["dhcp_enabled"])
                ),
                order=("name", "network_type", "uuid"),
                derived=_network,
            ),
        )
    },
}
