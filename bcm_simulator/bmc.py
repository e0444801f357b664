"""A node's BMC: whether the head node can reach it with the node's record, and with which credentials."""

from typing import NamedTuple

from bcm_simulator.entities import NO_ADDRESS, Record, bmc_interface
from bcm_simulator.hardware import Machine

_METHODS = frozenset({"ipmi", "ilo", "cimc", "drac", "rf", "redfish"})
"""Power control through a BMC; BCM writes them with the number of the interface (`ipmi0`)."""


class Credentials(NamedTuple):
    """The credentials that the head node uses for a BMC."""

    username: str | None
    password: str | None


def address_of(device: Record) -> str | None:
    """Return the address of the BMC that a node's power control uses."""
    address = (bmc_interface(device) or {}).get("ip")
    return None if address in (None, "", NO_ADDRESS) else str(address)


def is_powerable(device: Record) -> bool:
    """Return whether a device has power control; without it, BCM does nothing on a power request."""
    return bool(device["powerControl"] != "none" and device["childType"] != "HeadNode")


def gap(device: Record) -> str | None:
    """Return what is missing in a record for power control (Administrator Manual, "Power Management")."""
    method = device["powerControl"]
    if method.rstrip("0123456789") not in _METHODS:
        return f"power control is {method!r}, which has no BMC to talk to"
    if address_of(device) is None:
        which = f"a BMC interface {method}" if method[-1:].isdigit() else "a BMC interface"
        return f"power control {method!r} needs {which} with an address, and the node has none"
    return None


def credentials(settings: Record | None) -> Credentials | None:
    """Return the credentials in BMC settings."""
    if settings is None:
        return None
    return Credentials(str(settings.get("userName") or ""), str(settings.get("password") or ""))


def accepts(machine: Machine, offered: Credentials | None) -> bool:
    """Return whether a machine's BMC accepts credentials; a BMC without credentials of its own accepts any."""
    username, password = offered or Credentials(None, None)
    return machine.bmc_username in (None, username) and machine.bmc_password in (None, password)


def write(machine: Machine, settings: Credentials | None) -> None:
    """Write the head node's credentials into a BMC that has its own, as the installer does."""
    if settings and (machine.bmc_username is not None or machine.bmc_password is not None):
        machine.bmc_username, machine.bmc_password = settings
