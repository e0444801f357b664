"""Keeps a simulation in a file, so that a head node continues after it was killed."""

import os
from pathlib import Path

from pydantic import ValidationError

from bcm_simulator.cluster import Cluster
from bcm_simulator.simulation import Simulation, State


class StateError(ValueError):
    """A state file that cannot be used."""


def save(simulation: Simulation, path: Path) -> None:
    """Write the state atomically. It holds BMC passwords, so only its owner may read it."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(simulation.dump())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def start(cluster: Cluster, *, speed: float, path: Path | None) -> Simulation:
    """Start a simulation, from its file if it exists.

    Records, machines, faults and sessions come from the file; users, slots and timings from `cluster`. Machines
    continue while the head node is stopped. Raises StateError.
    """
    if path is None or not path.exists():
        return Simulation(cluster, speed=speed)
    if not path.is_file():
        raise StateError(f"{path}: not a regular file")
    try:
        state = State.model_validate_json(path.read_bytes())
    except OSError as error:
        raise StateError(f"{path}: cannot be read: {error.strerror}") from None
    except ValidationError:
        raise StateError(f"{path}: not a state file of this simulator; remove it to start again") from None
    return Simulation(cluster, speed=speed, state=state)
