"""Simulated time: how it follows real time, and how to convert it to real time."""

import time

from pydantic import BaseModel, Field

from bcm_simulator.limits import FASTEST


class Clock(BaseModel):
    """A clock that runs at `speed` simulated seconds per real second and can be moved forward by hand.

    Both times are seconds since 1970 in UTC, and a new clock shows real time. Simulated and real time then drift apart,
    unless the speed is 1 and the clock is never advanced; `wall_at` converts to real time, for clients that know only
    real time. At speed 0 the clock stops until it is advanced.
    """

    speed: float = Field(ge=0, le=FASTEST)
    wall: float = Field(default_factory=time.time)
    simulated: float = Field(default_factory=time.time)

    def now(self) -> float:
        """Return the simulated time."""
        return self.simulated + max(0.0, time.time() - self.wall) * self.speed

    def wall_at(self, moment: float) -> float:
        """Return the real time of a simulated time; for a time within a jump, that is the time of the jump."""
        if moment >= self.now():
            return time.time()
        if moment <= self.simulated:
            return self.wall
        return self.wall + (moment - self.simulated) / self.speed

    def advance(self, seconds: float) -> None:
        """Jump forward by simulated seconds."""
        self.simulated, self.wall = self.now() + seconds, time.time()

    def set_speed(self, speed: float) -> None:
        """Change the speed from now on."""
        self.simulated, self.wall = self.now(), time.time()
        self.speed = speed
