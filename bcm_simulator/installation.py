"""What an installation will do to a machine, computed from the records before it begins."""

import json
from typing import NamedTuple

from bcm_simulator.cluster import Timings
from bcm_simulator.entities import InstallMode, Record
from bcm_simulator.hardware import Install, Machine, Transfer
from bcm_simulator.records import Records
from bcm_simulator.validation import disk_layout_is_readable


class Stage(NamedTuple):
    """A part of an installation."""

    info: str
    share: float
    """Share of the duration of the installation."""


QUEUED = "waiting for {transfer} provisioning to '/' to start"
TRANSFERRING = "provisioning started, waiting for completion"
PARTITIONING = "recreating partitions and filesystems"
COMPLETE = "provisioning complete"

STAGES: dict[Transfer, tuple[Stage, ...]] = {
    Transfer.FULL: (
        Stage("node-installer started", 0.01),
        Stage("checking disks", 0.02),
        Stage(PARTITIONING, 0.03),
        Stage("mounting disks", 0.01),
        Stage(QUEUED, 0.01),
        Stage(TRANSFERRING, 0.87),
        Stage(COMPLETE, 0.02),
        Stage("initializing SELinux", 0.03),
    ),
    Transfer.SYNC: (
        Stage("node-installer started", 0.05),
        Stage("checking disks", 0.10),
        Stage("mounting disks", 0.05),
        Stage(QUEUED, 0.02),
        Stage(TRANSFERRING, 0.68),
        Stage(COMPLETE, 0.05),
        Stage("initializing SELinux", 0.05),
    ),
    Transfer.NONE: (
        Stage("node-installer started", 0.30),
        Stage("mounting disks", 0.70),
    ),
}
"""The messages of the node-installer in their order (Administrator Manual, "Node states")."""

_WIRING = ("name", "childType", "network", "ip", "dhcp", "interfaces", "mode", "options", "members", "bondMode")
"""Keys of an interface whose change needs a restart; the last two are those that the provider sends for a bond."""


def duration(transfer: Transfer, timings: Timings) -> float:
    """Return how long an installation takes in simulated seconds, without the wait for a provisioning slot."""
    return {
        Transfer.FULL: timings.full_install,
        Transfer.SYNC: timings.sync_install,
        Transfer.NONE: timings.local_boot,
    }[transfer]


def plan(records: Records, machine: Machine, device: Record, *, wall: float, simulated: float) -> Install:
    """Return the installation of a machine that booted as `device`, starting now."""
    category, image = records.category_of(device), records.image_of(device)
    mode, mode_from = _mode(machine, device, category)
    layout = disk_layout(records, device)
    parameters = (record.get("kernelParameters") for record in (device, category, image))
    return Install(
        node=device["uuid"],
        hostname=device["hostname"],
        category=category.get("name", ""),
        image=image.get("name", ""),
        image_uuid=image.get("uuid", ""),
        kernel_version=category.get("kernelVersion") or image.get("kernelVersion", ""),
        kernel_parameters=next(filter(None, parameters), ""),
        disk_layout=layout,
        mode=mode,
        mode_from=mode_from,
        transfer=_transfer(machine, device, mode, layout),
        started=wall,
        started_simulated=simulated,
    )


def obstacle(install: Install, machine: Machine, *, need_layout: bool) -> str | None:
    """Return why an installation cannot begin; `need_layout`: whether an empty disk layout is a reason."""
    if not install.image:
        return f"category {install.category or 'none'} has no software image"
    if install.mode == InstallMode.MAIN:
        return None
    if not disk_layout_is_readable(install.disk_layout):
        return "the disk layout cannot be read"
    if need_layout and not install.disk_layout.strip():
        return "missing device: the disk layout is empty"
    if install.transfer is Transfer.NONE and machine.disk is None:
        return f"install mode {install.mode} boots what is on the disk, and the disk is empty"
    return None


def disk_layout(records: Records, device: Record) -> str:
    """Return the disk layout of a node: its own, else its category's."""
    return str(device.get("disksetup") or records.category_of(device).get("disksetup") or "")


def configuration(records: Records, device: Record) -> dict[str, str]:
    """Return the values whose change requires a restart of the node (Administrator Manual, "restart-required")."""
    network = [{key: iface.get(key) for key in _WIRING} for iface in device["interfaces"]]
    return {
        "category": device["category"],
        "software image": records.image_of(device).get("uuid", ""),
        "disk layout": disk_layout(records, device),
        "network": json.dumps(network, sort_keys=True),
    }


def _mode(machine: Machine, device: Record, category: Record) -> tuple[str, str]:
    """Return the install mode and its source, looked up in the order of the Administrator Manual ("Install modes")."""
    own = device.get("installMode")
    candidates = (
        (category.get("newNodeInstallMode") if machine.known_as != device["uuid"] else None, "new node"),
        (device.get("nextBootInstallMode"), "next boot"),
        (own if own != "CATEGORY" else None, "node"),
        (category.get("installMode"), "category"),
    )
    return next(((mode, source) for mode, source in candidates if mode), (InstallMode.AUTO.value, "category"))


def _transfer(machine: Machine, device: Record, mode: str, layout: str) -> Transfer:
    if mode in {InstallMode.SKIP, InstallMode.MAIN}:
        return Transfer.NONE
    # If the MAC of a node has changed since its installation, BCM treats the node and its disk as new.
    fits = machine.disk is not None and machine.disk.layout == layout and machine.known_as == device["uuid"]
    if mode == InstallMode.FULL or not fits:
        return Transfer.FULL
    return Transfer.NONE if mode == InstallMode.NOSYNC else Transfer.SYNC
