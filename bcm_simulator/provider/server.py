"""The methods that Terraform calls, by the names that its protocol gives them."""

import logging
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import grpc  # type: ignore[import-untyped]  # it ships no types

from bcm_simulator.provider.api import PAUSE_SCALE_VARIABLE, Api, ApiError, pause_scale
from bcm_simulator.provider.category import Category
from bcm_simulator.provider.data_sources import SOURCES
from bcm_simulator.provider.device import Device
from bcm_simulator.provider.diagnostics import Failure, Report, Reported, Severity
from bcm_simulator.provider.generation import Generation, chosen
from bcm_simulator.provider.messages import ERROR, METHODS, STREAMS, WARNING, pb
from bcm_simulator.provider.network import Network
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.rules import Ruled
from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.software_image import SoftwareImage
from bcm_simulator.provider.values import UNKNOWN, Object, Path, decode, encode, from_state_file, known

RESOURCES: dict[str, type[Resource]] = {
    resource.type_name: resource for resource in (Device, Category, Network, SoftwareImage)
}
DEFAULT_TIMEOUT_SECONDS = 30
SEVERITIES = {Severity.ERROR: ERROR, Severity.WARNING: WARNING}

Message = Any
"""A message of the protocol."""

log = logging.getLogger(__name__)


class Provider:
    """The provider's side of protocol 6. Each public method is a method of the protocol, in snake case.

    Without a generation it has the one that the environment names. A wrong name is an error when Terraform requests the
    schemas, which it does first.
    """

    def __init__(self, generation: Generation | None = None) -> None:
        self._chosen = generation
        self._api: Api | None = None

    @cached_property
    def generation(self) -> Generation:
        """The generation of this provider. ValueError if the environment names an unknown one."""
        return self._chosen or chosen()

    @cached_property
    def _resources(self) -> Mapping[str, Ruled]:
        blocks = self.generation.schemas.resources
        return {name: Ruled(blocks[name], rules) for name, rules in self.generation.rules.items()}

    @cached_property
    def _action(self) -> Ruled:
        (block,) = self.generation.schemas.actions.values()
        return Ruled(block, self.generation.power.rules)

    def handlers(self) -> dict[str, grpc.RpcMethodHandler]:
        """Return the methods in gRPC's form. Terraform treats a missing method as a missing feature."""
        handlers = {}
        for name in METHODS:
            function = getattr(self, re.sub("(?<!^)([A-Z])", r"_\1", name).lower())
            kind, adapt = (
                (grpc.unary_stream_rpc_method_handler, _stream)
                if name in STREAMS
                else (grpc.unary_unary_rpc_method_handler, _unary)
            )
            handlers[name] = kind(
                adapt(function),
                request_deserializer=getattr(pb, f"{name}Request").FromString,
                response_serializer=getattr(pb, f"{name}Response").SerializeToString,
            )
        return handlers

    async def get_provider_schema(self, _: Message) -> Message:
        """Return all schemas."""
        try:
            return self.generation.schemas.describe()
        except ValueError as error:
            report = Report()
            report.error("Unknown Provider Generation", str(error))
            return pb.GetProviderSchemaResponse(diagnostics=_messages(report))

    async def get_resource_identity_schemas(self, _: Message) -> Message:
        """Return nothing: no resource has an identity besides its attributes."""
        return pb.GetResourceIdentitySchemasResponse()

    async def validate_provider_config(self, _: Message) -> Message:
        """Accept the configuration: it is checked when the provider is configured."""
        return pb.ValidateProviderConfigResponse()

    async def configure_provider(self, request: Message) -> Message:
        """Log in at the head node; an earlier configuration ends."""
        await self.close()
        config = _decode(self.generation.schemas.provider, request.config) or {}
        report = Report()
        with _reporting(report):
            self._api = await _log_in(self.generation, config, report)
        return pb.ConfigureProviderResponse(diagnostics=_messages(report))

    async def close(self) -> None:
        """End the session at the head node, if there is one. This is no method of the protocol."""
        if self._api is not None:
            await self._api.close()
        self._api = None

    async def stop_provider(self, _: Message) -> Message:
        """End running calls: Terraform was interrupted."""
        if self._api is not None:
            self._api.stop()
        return pb.StopProviderResponse()

    async def validate_resource_config(self, request: Message) -> Message:
        """Check a resource's configuration as far as it is known."""
        resource = self._resources[request.type_name]
        report = Report()
        config = _decode(resource.block, request.config)
        if config is not None:
            resource.validate(config, report)
        return pb.ValidateResourceConfigResponse(diagnostics=_messages(report))

    async def upgrade_resource_state(self, request: Message) -> Message:
        """Read a resource from a state file. There is only one version of the schema."""
        state = from_state_file(self._resources[request.type_name].block, request.raw_state.json)
        return pb.UpgradeResourceStateResponse(upgraded_state=_dynamic(state))

    async def read_resource(self, request: Message) -> Message:
        """Refresh a resource's state."""
        report = Report()
        state = _decode(self._resources[request.type_name].block, request.current_state)
        with _reporting(report):
            if state is not None:
                state = await self._operations(request.type_name).read(state)
        return pb.ReadResourceResponse(
            new_state=_dynamic(state), private=request.private, diagnostics=_messages(report)
        )

    async def plan_resource_change(self, request: Message) -> Message:
        """Return the planned state of a resource."""
        resource = self._resources[request.type_name]
        block = resource.block
        config = _decode(block, request.config)
        prior = _decode(block, request.prior_state)
        planned = _decode(block, request.proposed_new_state)
        replacing: list[Path] = []
        if planned is not None and config is not None:
            planned, replacing = resource.plan(config, prior, planned)
        return pb.PlanResourceChangeResponse(
            planned_state=_dynamic(planned),
            requires_replace=[_path(path) for path in replacing],
            planned_private=request.prior_private,
        )

    async def apply_resource_change(self, request: Message) -> Message:
        """Create, change or delete a resource. After an error its state is what it was before."""
        block = self._resources[request.type_name].block
        report = Report()
        prior = _decode(block, request.prior_state)
        planned = _decode(block, request.planned_state)
        state = prior
        with _reporting(report):
            operations = self._operations(request.type_name)
            if prior is None and planned is not None:
                state = await operations.create(planned, report)
            elif prior is not None and planned is not None:
                state = await operations.update(planned, prior, report)
            elif prior is not None:
                await operations.delete(prior)
                state = None
        return pb.ApplyResourceChangeResponse(
            new_state=_dynamic(state), private=request.planned_private, diagnostics=_messages(report)
        )

    async def import_resource_state(self, request: Message) -> Message:
        """Find a resource that exists in BCM."""
        block = self._resources[request.type_name].block
        report = Report()
        response = pb.ImportResourceStateResponse()
        with _reporting(report):
            found = block.empty() | await self._operations(request.type_name).find(request.id)
            response.imported_resources.add(type_name=request.type_name, state=_dynamic(found))
        response.diagnostics.extend(_messages(report))
        return response

    async def move_resource_state(self, request: Message) -> Message:
        """Refuse: no resource can become one of another type."""
        report = Report()
        report.error(
            "Unable to Move Resource State",
            f"{request.target_type_name} cannot take over the state of {request.source_type_name}.",
        )
        return pb.MoveResourceStateResponse(diagnostics=_messages(report))

    async def validate_data_resource_config(self, _: Message) -> Message:
        """Accept every filter: data sources have no checks."""
        return pb.ValidateDataResourceConfigResponse()

    async def read_data_source(self, request: Message) -> Message:
        """Read a data source."""
        report = Report()
        schemas = self.generation.schemas
        state = _decode(schemas.data_sources[request.type_name], request.config) or {}
        with _reporting(report):
            state = await SOURCES[request.type_name](self._configured(), schemas, state)
        return pb.ReadDataSourceResponse(
            state=_dynamic(None if report.failed else state), diagnostics=_messages(report)
        )

    async def validate_action_config(self, request: Message) -> Message:
        """Check an action's arguments as far as they are known."""
        report = Report()
        config = _decode(self._action.block, request.config)
        if config is not None:
            self._action.validate(config, report)
        return pb.ValidateActionConfigResponse(diagnostics=_messages(report))

    async def plan_action(self, _: Message) -> Message:
        """Accept: an action is checked only when it runs."""
        return pb.PlanActionResponse()

    async def invoke_action(self, request: Message) -> AsyncIterator[Message]:
        """Run an action and report its progress."""
        report = Report()
        power = self.generation.power
        config = _decode(self._action.block, request.config) or {}
        with _reporting(report):
            async for message in power.invoke(self._configured(power.not_configured), config):
                yield pb.InvokeActionResponse(progress=pb.Progress(message=message))
        yield pb.InvokeActionResponse(completed=pb.Completed(diagnostics=_messages(report)))

    def _operations(self, type_name: str) -> Resource:
        return RESOURCES[type_name](self._configured(), self.generation)

    def _configured(self, title: str = "Provider Not Configured") -> Api:
        if self._api is None:
            raise Failure(title, "Terraform has not configured the provider, or that failed.")
        return self._api


async def _log_in(generation: Generation, config: Object, report: Report) -> Api:
    """Open a session with the settings in the configuration, or else in the environment."""
    values: dict[str, str] = {}
    for name in ("endpoint", "username", "password"):
        variable = f"BCM_{name.upper()}"
        value = config[name] if config[name] is not UNKNOWN else ""
        is_unset = value is None or (value == "" and generation.empty_is_unset)
        values[name] = os.environ.get(variable, "") if is_unset else value
        if not values[name]:
            report.error(
                f"Missing BCM {name.capitalize()}",
                f"Set {name} in the provider's configuration or the environment variable {variable}.",
                (name,),
            )
    timeout = config["timeout"] if known(config["timeout"]) else DEFAULT_TIMEOUT_SECONDS
    if timeout <= 0:
        report.error("Invalid Timeout Value", f"timeout must be more than 0 seconds, got: {timeout}", ("timeout",))
    try:
        pause_scale()
    except ValueError as error:
        report.error(f"Invalid {PAUSE_SCALE_VARIABLE}", f"The environment variable must be a number from 0: {error}")
    if report.failed:
        raise Reported
    from bcm_simulator.provider.client import Client  # noqa: PLC0415 - most provider processes need none

    try:
        client = Client(
            values["endpoint"],
            insecure_skip_verify=config["insecure_skip_verify"] is True,
            timeout=float(timeout),
            takes_null=generation.takes_null,
        )
    except ApiError as error:
        raise Failure("Unable to Create BCM Client", str(error)) from error
    try:
        await client.login(values["username"], values["password"])
    except ApiError as error:
        await client.close()
        raise Failure("Unable to Create BCM Client", str(error)) from error
    return client


@contextmanager
def _reporting(report: Report) -> Iterator[None]:
    """Turn exceptions into messages to the user."""
    try:
        yield
    except Failure as failure:
        report.error(failure.summary, failure.detail, failure.path)
    except Reported:
        pass
    except Exception as error:  # the user gets a message, and the log a traceback
        log.exception("unexpected error")
        report.error("Unexpected Error", f"The provider failed: {type(error).__name__}: {error}")


def _unary(
    function: Callable[[Message], Awaitable[Message]],
) -> Callable[[Message, grpc.aio.ServicerContext], Awaitable[Message]]:
    async def handler(request: Message, _context: grpc.aio.ServicerContext) -> Message:
        return await function(request)

    return handler


def _stream(
    function: Callable[[Message], AsyncIterator[Message]],
) -> Callable[[Message, grpc.aio.ServicerContext], AsyncIterator[Message]]:
    async def handler(request: Message, _context: grpc.aio.ServicerContext) -> AsyncIterator[Message]:
        async for message in function(request):
            yield message

    return handler


def _decode(block: Block, value: Message) -> Object | None:
    return decode(block, value.msgpack) if value.msgpack else from_state_file(block, value.json)


def _dynamic(value: Object | None) -> Message:
    return pb.DynamicValue(msgpack=encode(value))


def _messages(report: Report) -> list[Message]:
    return [
        pb.Diagnostic(
            severity=SEVERITIES[diagnostic.severity],
            summary=diagnostic.summary,
            detail=diagnostic.detail,
            attribute=_path(diagnostic.path) if diagnostic.path else None,
        )
        for diagnostic in report.diagnostics
    ]


def _path(path: Path) -> Message:
    steps = [pb.Step(element_key_int=step) if isinstance(step, int) else pb.Step(attribute_name=step) for step in path]
    return pb.AttributePath(steps=steps)
