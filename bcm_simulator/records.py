"""The records of the head node, and the rules for storing them."""

import uuid
from collections.abc import Iterator
from copy import deepcopy

from pydantic import BaseModel, Field

from bcm_simulator.answers import Answers
from bcm_simulator.entities import (
    NODE_TYPES,
    Kind,
    Record,
    bmc_interface,
    defaults,
    is_set,
    new_uuid,
    parts,
    stored_parts,
)

_NAMESPACE = uuid.UUID("6e9a52b1-2f6c-5b0e-8f0a-3c5d1b7a4e10")

DEFAULT_KERNEL = "5.19.0-45-generic"


def uuid_for(*names: str) -> str:
    """Return a UUID that is the same for the same names in every run."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(names)))


class Records(BaseModel):
    """Records by kind and UUID, in the order in which they were added."""

    by_kind: dict[Kind, dict[str, Record]] = {kind: {} for kind in Kind}
    answers: Answers = Field(default=Answers(), exclude=True)
    """Of the cluster; not part of the state."""

    def all(self, kind: Kind) -> Iterator[Record]:
        """Yield the records of a kind."""
        yield from self.by_kind[kind].values()

    def nodes(self) -> Iterator[Record]:
        """Yield the devices that getNodes lists."""
        yield from (device for device in self.all(Kind.DEVICE) if device["childType"] in NODE_TYPES)

    def find(self, kind: Kind, key: object) -> Record | None:
        """Return the record with this UUID or name."""
        if not isinstance(key, str) or not key:
            return None
        records = self.by_kind[kind]
        if key in records:
            return records[key]
        return next((record for record in records.values() if record[kind.name_key] == key), None)

    def category_of(self, device: Record) -> Record:
        """Return the category of a device; empty when it has none."""
        return self.by_kind[Kind.CATEGORY].get(device["category"], {})

    def image_of(self, device: Record) -> Record:
        """Return the software image of a device: its own, else its category's; empty when there is none."""
        proxy = device.get("softwareImageProxy") or self.category_of(device).get("softwareImageProxy") or {}
        return self.by_kind[Kind.IMAGE].get(proxy.get("parentSoftwareImage", ""), {})

    def bmc_settings_of(self, device: Record) -> Record | None:
        """Return the BMC settings of the device, else of its category, else of the partition; never merged."""
        partition = self.by_kind[Kind.PARTITION].get(device["partition"], {})
        owners = (device, self.category_of(device), partition)
        return next((owner["bmcSettings"] for owner in owners if owner.get("bmcSettings")), None)

    def merged(self, kind: Kind, sent: Record) -> Record:
        """Return the record as it is after storing `sent`.

        Lists and nested objects are replaced as a whole. A key that an update does not send keeps its value, or is
        reset if the switch `update` is "whole".
        """
        answers = self.answers
        previous = self.by_kind[kind].get(sent.get("uuid") or "")
        known = defaults(kind, answers.release)
        record = deepcopy(known if previous is None or answers.update == "whole" else previous)
        for key, value in sent.items():
            if key in known or answers.entities == "sent":
                record[key] = deepcopy(known.get(key) if value is None else value)
        record["childType"] = record["childType"] or known["childType"]
        for decided in ("creationTime", "fileOperationInProgress", "fspart", "bootfspart"):
            if decided in known:
                record[decided] = previous[decided] if previous else known[decided]
        record.update(baseType=kind.value, modified=False, to_be_removed=False, revision="")
        record["parent_uuid"] = record["uuid"]
        if answers.entities == "bcm":
            stored_parts(record, answers.release)
        else:
            for interface in record.get("interfaces", ()):
                interface["network"] = interface.get("network") or ""
        _SETTLED.get(kind, _as_it_is)(record, self, previous)
        for part in parts(record):
            part["uuid"] = part.get("uuid") or new_uuid()
        return record

    def store(self, kind: Kind, sent: Record, now: float) -> Record:
        """Add or update a record and return it; `now` becomes the creation time (real, in seconds) of a new one."""
        record = self.merged(kind, sent)
        if "creationTime" in record and record["uuid"] not in self.by_kind[kind]:
            record["creationTime"] = int(now)
        self.by_kind[kind][record["uuid"]] = record
        return record

    def remove(self, kind: Kind, identity: str) -> None:
        """Remove the record with this UUID."""
        del self.by_kind[kind][identity]


def _as_it_is(_record: Record, _records: Records, _previous: Record | None) -> None:
    pass


def _settle_device(record: Record, records: Records, _previous: Record | None) -> None:
    for service in record["services"]:
        service["ref_role_uuid"] = record["uuid"]
    if records.answers.power_control == "interface" and record["powerControl"] != "none":
        own = bmc_interface(record)
        if own and own.get("name", "").startswith(record["powerControl"]):
            record["powerControl"] = own["name"]
    if records.answers.release == "10":
        record["tag"] = record["tag"] or "00000000a000"


def _settle_category(record: Record, _records: Records, previous: Record | None) -> None:
    proxy, before = record["softwareImageProxy"], (previous or {}).get("softwareImageProxy")
    if proxy is not None:
        proxy.update(revisionID=-1, uuid=proxy.get("uuid") or (before or {}).get("uuid"))


def _settle_image(record: Record, records: Records, previous: Record | None) -> None:
    original = records.find(Kind.IMAGE, record["originalImage"]) if is_set(record["originalImage"]) else None
    if not record["kernelVersion"]:
        source = previous or original or {}
        record["kernelVersion"] = source.get("kernelVersion") or DEFAULT_KERNEL
    if previous is None:
        record["path"] = record["path"] or f"/cm/images/{record['name']}"
        record["fspart"] = uuid_for(record["uuid"], "fspart")
        record["bootfspart"] = uuid_for(record["uuid"], "bootfspart")


_SETTLED = {Kind.DEVICE: _settle_device, Kind.CATEGORY: _settle_category, Kind.IMAGE: _settle_image}
