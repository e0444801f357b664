"""The methods that Terraform calls, by the names that its protocol gives them."""

import logging
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager

import grpc  # type: ignore[import-untyped]  # it ships no types
from google.protobuf.message import Message  # type: ignore[import-untyped]
from google.protobuf.message_factory import GetMessageClass  # type: ignore[import-untyped]

from bcm_simulator.provider import power, rules
from bcm_simulator.provider.api import PAUSE_SCALE_VARIABLE, Api, ApiError, pause_scale
from bcm_simulator.provider.category import Category
from bcm_simulator.provider.data_sources import SOURCES
from bcm_simulator.provider.device import Device
from bcm_simulator.provider.diagnostics import Fault, Report, Reported
from bcm_simulator.provider.network import Network
from bcm_simulator.provider.resource import Resource
from bcm_simulator.provider.schema import Block, describe, schemas
from bcm_simulator.provider.software_image import SoftwareImage
from bcm_simulator.provider.stubs import pb
from bcm_simulator.provider.values import Object, Path, decode, encode, from_state_file, known

RESOURCES: dict[str, type[Resource]] = {
    resource.type_name: resource for resource in (Device, Category, Network, SoftwareImage)
}
DEFAULT_TIMEOUT_SECONDS = 30

log = logging.getLogger(__name__)


class Provider:
    """The provider's side of protocol 6. Each public method is one of the protocol's, in snake case."""

    def __init__(self) -> None:
        self._api: Api | None = None

    def handlers(self) -> dict[str, grpc.RpcMethodHandler]:
        """Return the methods as gRPC wants them. To Terraform, a missing method is a missing feature."""
        handlers = {}
        for method in pb.DESCRIPTOR.services_by_name["Provider"].methods:
            function = getattr(self, re.sub("(?<!^)([A-Z])", r"_\1", method.name).lower(), None)
            if function is not None:
                kind, adapt = (
                    (grpc.unary_stream_rpc_method_handler, _stream)
                    if method.server_streaming
                    else (grpc.unary_unary_rpc_method_handler, _unary)
                )
                handlers[method.name] = kind(
                    adapt(function),
                    request_deserializer=GetMessageClass(method.input_type).FromString,
                    response_serializer=GetMessageClass(method.output_type).SerializeToString,
                )
        return handlers

    async def get_provider_schema(self, _: pb.GetProviderSchema.Request) -> pb.GetProviderSchema.Response:
        """Describe everything that there is."""
        return describe()

    async def get_resource_identity_schemas(
        self, _: pb.GetResourceIdentitySchemas.Request
    ) -> pb.GetResourceIdentitySchemas.Response:
        """No resource has an identity besides its attributes."""
        return pb.GetResourceIdentitySchemas.Response()

    async def validate_provider_config(
        self, _: pb.ValidateProviderConfig.Request
    ) -> pb.ValidateProviderConfig.Response:
        """Accept the configuration as it is: it is checked when the provider is configured."""
        return pb.ValidateProviderConfig.Response()

    async def configure_provider(self, request: pb.ConfigureProvider.Request) -> pb.ConfigureProvider.Response:
        """Log in at the head node; whatever was configured before is over."""
        self._api = None
        config = _decode(schemas().provider, request.config) or {}
        report = Report()
        with _reporting(report):
            self._api = await _log_in(config, report)
        return pb.ConfigureProvider.Response(diagnostics=_messages(report))

    async def stop_provider(self, _: pb.StopProvider.Request) -> pb.StopProvider.Response:
        """End what is under way: Terraform has been interrupted."""
        if self._api is not None:
            self._api.stop()
        return pb.StopProvider.Response()

    async def validate_resource_config(
        self, request: pb.ValidateResourceConfig.Request
    ) -> pb.ValidateResourceConfig.Response:
        """Check a resource's configuration as far as it is known."""
        resource = RESOURCES[request.type_name]
        report = Report()
        config = _decode(resource.schema(), request.config)
        if config is not None:
            rules.validate(resource.schema(), resource.rules, config, report)
        return pb.ValidateResourceConfig.Response(diagnostics=_messages(report))

    async def upgrade_resource_state(
        self, request: pb.UpgradeResourceState.Request
    ) -> pb.UpgradeResourceState.Response:
        """Read a resource from a state file. There is only one version of the schema."""
        state = from_state_file(RESOURCES[request.type_name].schema(), request.raw_state.json)
        return pb.UpgradeResourceState.Response(upgraded_state=_dynamic(state))

    async def read_resource(self, request: pb.ReadResource.Request) -> pb.ReadResource.Response:
        """Refresh a resource's state."""
        resource = RESOURCES[request.type_name]
        report = Report()
        state = _decode(resource.schema(), request.current_state)
        with _reporting(report):
            if state is not None:
                state = await resource(self._configured()).read(state)
        return pb.ReadResource.Response(
            new_state=_dynamic(state), private=request.private, diagnostics=_messages(report)
        )

    async def plan_resource_change(self, request: pb.PlanResourceChange.Request) -> pb.PlanResourceChange.Response:
        """Say what a resource's state will be."""
        resource = RESOURCES[request.type_name]
        block = resource.schema()
        config = _decode(block, request.config)
        prior = _decode(block, request.prior_state)
        planned = _decode(block, request.proposed_new_state)
        replacing: list[Path] = []
        if planned is not None and config is not None:
            planned, replacing = rules.plan(block, resource.rules, config, prior, planned)
        return pb.PlanResourceChange.Response(
            planned_state=_dynamic(planned),
            requires_replace=[_path(path) for path in replacing],
            planned_private=request.prior_private,
        )

    async def apply_resource_change(self, request: pb.ApplyResourceChange.Request) -> pb.ApplyResourceChange.Response:
        """Create, change or delete a resource. After an error its state is what it was before."""
        resource = RESOURCES[request.type_name]
        report = Report()
        prior = _decode(resource.schema(), request.prior_state)
        planned = _decode(resource.schema(), request.planned_state)
        state = prior
        with _reporting(report):
            operations = resource(self._configured())
            if prior is None and planned is not None:
                state = await operations.create(planned, report)
            elif prior is not None and planned is not None:
                state = await operations.update(planned, prior, report)
            elif prior is not None:
                await operations.delete(prior)
                state = None
        return pb.ApplyResourceChange.Response(
            new_state=_dynamic(state), private=request.planned_private, diagnostics=_messages(report)
        )

    async def import_resource_state(self, request: pb.ImportResourceState.Request) -> pb.ImportResourceState.Response:
        """Find a resource that exists in BCM."""
        resource = RESOURCES[request.type_name]
        report = Report()
        response = pb.ImportResourceState.Response()
        with _reporting(report):
            found = resource.schema().empty() | await resource(self._configured()).find(request.id)
            response.imported_resources.add(type_name=request.type_name, state=_dynamic(found))
        response.diagnostics.extend(_messages(report))
        return response

    async def move_resource_state(self, request: pb.MoveResourceState.Request) -> pb.MoveResourceState.Response:
        """Refuse: no resource can become one of another type."""
        report = Report()
        report.error(
            "Unable to Move Resource State",
            f"{request.target_type_name} cannot take over the state of {request.source_type_name}.",
        )
        return pb.MoveResourceState.Response(diagnostics=_messages(report))

    async def validate_data_resource_config(
        self, _: pb.ValidateDataResourceConfig.Request
    ) -> pb.ValidateDataResourceConfig.Response:
        """Accept every filter: data sources have no checks."""
        return pb.ValidateDataResourceConfig.Response()

    async def read_data_source(self, request: pb.ReadDataSource.Request) -> pb.ReadDataSource.Response:
        """Read a data source."""
        report = Report()
        state = _decode(schemas().data_sources[request.type_name], request.config) or {}
        with _reporting(report):
            state = await SOURCES[request.type_name](self._configured(), state)
        return pb.ReadDataSource.Response(
            state=_dynamic(None if report.failed else state), diagnostics=_messages(report)
        )

    async def validate_action_config(
        self, request: pb.ValidateActionConfig.Request
    ) -> pb.ValidateActionConfig.Response:
        """Check an action's arguments as far as they are known."""
        report = Report()
        block = schemas().actions[request.type_name]
        config = _decode(block, request.config)
        if config is not None:
            rules.validate(block, power.RULES, config, report)
        return pb.ValidateActionConfig.Response(diagnostics=_messages(report))

    async def plan_action(self, _: pb.PlanAction.Request) -> pb.PlanAction.Response:
        """Accept: nothing about an action is checked before it runs."""
        return pb.PlanAction.Response()

    async def invoke_action(self, request: pb.InvokeAction.Request) -> AsyncIterator[pb.InvokeAction.Event]:
        """Run an action and tell how it goes on."""
        report = Report()
        config = _decode(schemas().actions[request.action_type], request.config) or {}
        with _reporting(report):
            async for message in power.invoke(self._configured(), config):
                yield pb.InvokeAction.Event(progress=pb.InvokeAction.Event.Progress(message=message))
        yield pb.InvokeAction.Event(completed=pb.InvokeAction.Event.Completed(diagnostics=_messages(report)))

    def _configured(self) -> Api:
        if self._api is None:
            raise Fault("Provider Not Configured", "Terraform has not configured the provider, or that failed.")
        return self._api


async def _log_in(config: Object, report: Report) -> Api:
    """Open a session with what the configuration says, or else the environment."""
    values: dict[str, str] = {}
    for name in ("endpoint", "username", "password"):
        variable = f"BCM_{name.upper()}"
        configured = config[name] if known(config[name]) else None
        values[name] = configured or os.environ.get(variable, "")
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
            values["endpoint"], insecure_skip_verify=config["insecure_skip_verify"] is True, timeout=float(timeout)
        )
        await client.login(values["username"], values["password"])
    except ApiError as error:
        raise Fault("Unable to Create BCM Client", str(error)) from error
    return client


@contextmanager
def _reporting(report: Report) -> Iterator[None]:
    """Turn what goes wrong into messages to the user."""
    try:
        yield
    except Fault as fault:
        report.error(fault.summary, fault.detail, fault.path)
    except Reported:
        pass
    except Exception as error:  # the user gets a message, and the log the place
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


def _decode(block: Block, value: pb.DynamicValue) -> Object | None:
    return decode(block, value.msgpack) if value.msgpack else from_state_file(block, value.json)


def _dynamic(value: Object | None) -> pb.DynamicValue:
    return pb.DynamicValue(msgpack=encode(value))


def _messages(report: Report) -> list[pb.Diagnostic]:
    return [
        pb.Diagnostic(
            severity=pb.Diagnostic.Severity.Value(diagnostic.severity.value),
            summary=diagnostic.summary,
            detail=diagnostic.detail,
            attribute=_path(diagnostic.path) if diagnostic.path else None,
        )
        for diagnostic in report.diagnostics
    ]


def _path(path: Path) -> pb.AttributePath:
    steps = [
        pb.AttributePath.Step(element_key_int=step)
        if isinstance(step, int)
        else pb.AttributePath.Step(attribute_name=step)
        for step in path
    ]
    return pb.AttributePath(steps=steps)
