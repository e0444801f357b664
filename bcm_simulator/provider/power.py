"""The action bcm_cmdevice_power."""

import logging
from collections.abc import AsyncIterator

from bcm_simulator.provider.api import Api, ApiError
from bcm_simulator.provider.diagnostics import Fault
from bcm_simulator.provider.rules import Rules, length, one_of
from bcm_simulator.provider.values import Object

TYPE_NAME = "bcm_cmdevice_power"
CALLS = {"power_on": "powerOn", "power_off": "powerOff", "reboot": "reboot", "power_cycle": "powerCycle"}
RULES = Rules(checks={"device_id": length(1), "power_action": one_of(*CALLS)})

log = logging.getLogger(__name__)


async def invoke(api: Api, config: Object) -> AsyncIterator[str]:
    """Ask BCM for a power operation, and yield what to tell the user meanwhile. Raises `Fault`.

    Nothing waits for the node, whatever `wait_for_completion` and `timeout` say.
    """
    device, action = config["device_id"], config["power_action"]
    call = CALLS.get(action)
    if call is None:
        raise Fault("Invalid Power Action", f"{action} is none of {', '.join(CALLS)}.", ("power_action",))
    yield f"Checking device type for {device}..."
    await _refuse_head_node(api, device)
    yield f"Executing {action} on device {device}..."
    try:
        await api.call_single("cmdevice", call, device)
    except ApiError as error:
        raise Fault("Power Operation Failed", f"{action} on device {device}: {error}") from error
    if config["wait_for_completion"]:
        yield "Waiting for completion is not implemented: BCM has taken the request, its outcome is not known"
    yield f"Power operation '{action}' completed successfully on device {device}"


async def _refuse_head_node(api: Api, device: str) -> None:
    """Stop before a head node is switched off. When BCM does not tell what the device is, the operation goes on."""
    try:
        node = await api.call("cmdevice", "getNode", device)
    except ApiError as error:
        log.warning("device %s: its type is not known: %s", device, error)
        return
    if isinstance(node, dict) and node.get("childType") == "HeadNode":
        raise Fault("Safety Check Failed", f"Device {device} is a head node; its power is not to be changed.")
