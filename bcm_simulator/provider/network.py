"""The resource bcm_cmnet_network."""

import ipaddress

from bcm_simulator.provider.api import ApiError
from bcm_simulator.provider.diagnostics import Failure, Report
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.rules import IPV4, NAME, Rules, matches
from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.values import Object, known
from bcm_simulator.provider.wire import NO_IP, Entity, entity, new_uuid, scalars, sent, text, without

DEFAULT_DOMAIN = "cluster.local"
DEFAULT_MTU = 1500
OPTIONAL = ("gateway", "dhcp_range_start", "dhcp_range_end", "mtu", "notes")
GONE = ("not found", "does not exist", "Unable to use map_key_to_string")

SUBNET = matches(
    r"[0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}", "value must be a subnet in CIDR notation, such as 10.0.0.0/16"
)


RULES = Rules(
    checks={"name": NAME, "subnet": SUBNET, "gateway": IPV4, "dhcp_range_start": IPV4, "dhcp_range_end": IPV4},
    kept=frozenset({"id", "uuid"}),
)


class Network(Resource):
    """A network of the cluster."""

    type_name = "bcm_cmnet_network"

    async def create(self, plan: Object, report: Report) -> Object:
        """Create the network and read it back."""
        wanted = _entity(plan, new_uuid(), "")
        await self._validate("CMNet", "validateNetwork", wanted, report, creating=True)
        titles = ("Network Creation Failed", "Network Creation Validation Failed", "Error Parsing Create Response")
        await self._add(titles, "cmnet", "addNetwork", wanted)
        return await self._get("Failed to Read Created Network", wanted["uuid"], plan)

    async def read(self, state: Object) -> Object | None:
        """Return the network as BCM has it."""
        try:
            return await self._get("Network Read Failed", state["uuid"], state)
        except Failure as failure:
            if isinstance(failure.__cause__, ApiError) and any(word in failure.detail for word in GONE):
                return None
            raise

    async def update(self, plan: Object, state: Object, report: Report) -> Object:
        """Change the network and read it back."""
        changed = _entity(plan, state["uuid"], state["revision"] or "")
        await self._validate("CMNet", "validateNetwork", changed, report, creating=False)
        await self._call("Network Update Failed", "cmnet", "updateNetwork", changed, False)  # noqa: FBT003 - force
        return await self._get("Failed to Read Updated Network", state["uuid"], plan)

    async def delete(self, state: Object) -> None:
        """Remove the network."""
        await self._call("Network Deletion Failed", "cmnet", "removeNetwork", state["uuid"])

    async def find(self, identity: str) -> Object:
        """Networks are imported by UUID."""
        return {"id": identity, "uuid": identity}

    async def _get(self, title: str, identity: str, prior: Object) -> Object:
        network = await self._call(title, "cmnet", "getNetwork", identity)
        if not isinstance(network, dict):
            raise Failure(title, "getNetwork: the reply is not an object")
        return _state(self._schema, network, prior)


def _entity(plan: Object, identity: str, revision: str) -> Entity:
    network = entity("Network", "", identity, revision=revision)
    network |= {"name": plan["name"], "domainName": plan["domain_name"] or DEFAULT_DOMAIN}
    if known(plan["subnet"]):
        try:
            ipaddress.IPv4Interface(plan["subnet"])
        except ValueError as error:
            raise Failure("Invalid Network Configuration", f"subnet {plan['subnet']}: {error}", ("subnet",)) from error
        address, bits = plan["subnet"].split("/")
        network |= {"baseAddress": address, "netmaskBits": int(bits)}
    return network | sent(plan, OPTIONAL)


def _state(schema: Block, network: Entity, prior: Object) -> Object:
    state = scalars(schema, network)
    state["id"] = state["uuid"]
    for name in ("base_address", "gateway", "dhcp_range_start", "dhcp_range_end"):
        state[name] = without(state[name], NO_IP)
    state["notes"] = text(state["notes"])
    state["dhcp_enabled"] = state["dhcp_range_start"] is not None and state["dhcp_range_end"] is not None
    has_subnet = state["base_address"] is not None and state["netmask_bits"] is not None
    state["subnet"] = f"{state['base_address']}/{state['netmask_bits']}" if has_subnet else None
    if state["mtu"] == DEFAULT_MTU != prior["mtu"]:
        state["mtu"] = None
    if state["domain_name"] == DEFAULT_DOMAIN and prior["domain_name"] is None:
        state["domain_name"] = None
    return state
