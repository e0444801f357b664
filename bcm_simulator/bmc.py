"""A node's BMC: whether its record lets the head node talk to it, and with which credentials."""

from typing import NamedTuple

from bcm_simulator.cluster import Cluster
from bcm_simulator.hardware import Machine
from bcm_simulator.records import NO_ADDRESS, Record, Records, bmc_interface

_METHODS = frozenset({"ipmi", "ilo", "cimc", "drac", "rf", "redfish"})
"""Power control through a BMC; BCM writes them with the number of the interface (`ipmi0`)."""


class Credentials(NamedTuple):
    """What the head node logs in to a BMC with."""

    username: str | None
    password: str | None


def address_of(device: Record) -> str | None:
    """Return the address of the BMC that a node's power control uses."""
    address = (bmc_interface(device) or {}).get("ip")
    return None if address in (None, "", NO_ADDRESS) else str(address)


def unpowerable(device: Record) -> str | None:
    """Return what a record lacks for power control (Administrator Manual, "Power Management")."""
    method = device["powerControl"]
    if device["childType"] == "HeadNode":
        return "this is the head node"
    if method.rstrip("0123456789") not in _METHODS:
        return f"power control is {method!r}, which has no BMC to talk to"
    if address_of(device) is None:
        which = f"a BMC interface {method}" if method[-1:].isdigit() else "a BMC interface"
        return f"power control {method!r} needs {which} with an address, and the node has none"
    return None


def credentials(cluster: Cluster, records: Records, device: Record) -> Credentials | None:
    """Return the credentials for a node: its own, else its category's, else the partition's, always as a whole."""
    settings = device.get("bmcSettings") or records.category_of(device).get("bmcSettings")
    if settings:
        return Credentials(str(settings.get("userName") or ""), str(settings.get("password") or ""))
    own = cluster.bmc_settings
    return Credentials(own.username, own.password.get_secret_value()) if own else None


def accepts(machine: Machine, offered: Credentials | None) -> bool:
    """Tell whether a machine's BMC lets the head node in; one without credentials of its own lets everybody in."""
    username, password = offered or Credentials(None, None)
    return machine.bmc_username in (None, username) and machine.bmc_password in (None, password)


def write(machine: Machine, settings: Credentials | None) -> None:
    """Write the head node's credentials into a BMC that has its own, as the installer does."""
    if settings and (machine.bmc_username is not None or machine.bmc_password is not None):
        machine.bmc_username, machine.bmc_password = settings


def pause(cluster: Cluster, records: Records, device: Record) -> float:
    """Return how long a power cycle stays off, in simulated seconds."""
    settings = device.get("bmcSettings") or records.category_of(device).get("bmcSettings") or {}
    return float(settings.get("powerResetDelay") or cluster.timings.power_off)
