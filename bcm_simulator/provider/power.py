"""The action bcm_cmdevice_power. It does not wait for the node or check it afterwards."""

import logging
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from typing import Any

from bcm_simulator.provider.api import Api, ApiError
from bcm_simulator.provider.diagnostics import Failure
from bcm_simulator.provider.rules import Rules, length, one_of
from bcm_simulator.provider.values import Object
from bcm_simulator.provider.wire import text

TYPE_NAME = "bcm_cmdevice_power"

log = logging.getLogger(__name__)


class Power(ABC):
    """One way to request a power operation. `words` has BCM's names by the values of `power_action`."""

    not_configured: str
    """The title of the error when there is no session."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.rules = Rules(checks={"device_id": length(1), "power_action": one_of(*words)})
        self._words = words

    async def invoke(self, api: Api, config: Object) -> AsyncIterator[str]:
        """Request a power operation, and yield progress messages for the user. Raises `Failure`."""
        if config["power_action"] not in self._words:
            detail = f"{config['power_action']} is none of {', '.join(self._words)}."
            raise Failure("Invalid Power Action", detail, ("power_action",))
        async for message in self._invoke(api, config, self._words[config["power_action"]]):
            yield message

    @abstractmethod
    def _invoke(self, api: Api, config: Object, word: str) -> AsyncIterator[str]: ...


class CallPerAction(Power):
    """A separate call for each action, which takes the device as the user names it."""

    not_configured = "Provider Not Configured"

    async def _invoke(self, api: Api, config: Object, word: str) -> AsyncIterator[str]:
        device, action = config["device_id"], config["power_action"]
        yield f"Checking device type for {device}..."
        await self._refuse_head_node(api, device)
        yield f"Executing {action} on device {device}..."
        try:
            await api.call_single("cmdevice", word, device)
        except ApiError as error:
            raise Failure("Power Operation Failed", f"{action} on device {device}: {error}") from error
        if config["wait_for_completion"]:
            yield "Waiting for completion is not implemented: BCM has taken the request, its outcome is not known"
        yield f"Power operation '{action}' completed successfully on device {device}"

    @staticmethod
    async def _refuse_head_node(api: Api, device: str) -> None:
        """Stop before a head node is switched off. If the type of the device is not known, continue."""
        try:
            node = await api.call("cmdevice", "getNode", device)
        except ApiError as error:
            log.warning("device %s: its type is not known: %s", device, error)
            return
        if isinstance(node, dict) and node.get("childType") == "HeadNode":
            raise Failure("Safety Check Failed", f"Device {device} is a head node; its power is not to be changed.")


class PowerOperation(Power):
    """The call powerOperation, which takes the UUID that BCM has for the device."""

    not_configured = "Action Not Configured"

    async def _invoke(self, api: Api, config: Object, word: str) -> AsyncIterator[str]:
        device, action = config["device_id"], config["power_action"]
        yield f"Looking up device {device}..."
        uuid = await self._uuid(api, device)
        yield f"Executing {action} ({word}) on device {device} (UUID {uuid})..."
        operation: dict[str, Any] = {
            "baseType": "PowerOperation",
            "devices": [uuid],
            "operation": word,
            "force": config["force"] is not False,
            "wait": config["wait_for_completion"] is True,
        }
        try:
            await api.call("cmdevice", "powerOperation", operation, in_order=True)
        except ApiError as error:
            raise Failure(
                "Power Operation Failed",
                f"{action} on device {device} (UUID {uuid}): {error}\n\nPossible causes: the device's powerControl is "
                f"none; the head node does not reach its BMC; {uuid} is not the UUID of the device that you mean.",
            ) from error
        yield f"Power operation '{action}' completed successfully on device {device} (UUID {uuid})"

    @staticmethod
    async def _uuid(api: Api, device: str) -> str:
        try:
            node = await api.call("cmdevice", "getNode", device)
        except ApiError as error:
            raise Failure(
                "Device Lookup Failed",
                f"Device {device}: {error}. The operation was aborted, no power call was made. Check device_id.",
                ("device_id",),
            ) from error
        node = node if isinstance(node, dict) else {}
        uuid = text(node.get("uuid"))
        if uuid is None:
            raise Failure("Device UUID Not Found", f"BCM has no UUID for device {device}.", ("device_id",))
        if node.get("childType") == "HeadNode":
            raise Failure(
                "Safety Check Failed",
                f"Device {device} (UUID {uuid}) is of type HeadNode; its power is not to be changed.",
            )
        return uuid
