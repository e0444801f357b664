"""The provider that tests use, and the answers of the head node."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bcm_simulator.provider.api import DEFAULT_GENERATION, GENERATION_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class World:
    """A generation of the provider, and the answers of the head node, as a cluster file has them."""

    generation: str = DEFAULT_GENERATION
    answers: Mapping[str, Any] = field(default_factory=lambda: {"preset": "bcm-11"})

    def __str__(self) -> str:
        return f"{self.generation} on {self.answers['preset']}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of Terraform."""
        return {GENERATION_VARIABLE: self.generation}


NEWEST = World()
OLDEST = World("early", {"preset": "bcm-10", "old_power_calls": "known"})
"""The published provider on an older release. It can only power nodes by calls that no other client uses."""
