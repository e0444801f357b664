import pytest

from bcm_simulator import clock as clock_module
from bcm_simulator.clock import Clock


class RealTime:
    def __init__(self) -> None:
        self.now = 1_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> RealTime:
    real = RealTime()
    monkeypatch.setattr(clock_module, "time", real)
    return real


def a_clock(speed: float) -> Clock:
    return Clock(speed=speed, wall=1_000.0, simulated=1_000.0)


def test_it_runs_at_its_speed(real: RealTime) -> None:
    clock = a_clock(600)
    real.now += 2
    assert clock.now() == 2_200


def test_a_simulated_moment_has_its_real_time(real: RealTime) -> None:
    clock = a_clock(600)
    real.now += 10
    assert clock.wall_at(1_600) == 1_001
    assert clock.wall_at(4_000) == 1_005


def test_what_was_jumped_over_came_with_the_jump(real: RealTime) -> None:
    clock = a_clock(1)
    real.now += 5
    clock.advance(1_800)
    real.now += 5
    assert clock.now() == 2_810
    assert clock.wall_at(1_500) == 1_005
    assert clock.wall_at(2_806) == 1_006


def test_a_stopped_clock_moves_only_by_hand_and_still_knows_real_time(real: RealTime) -> None:
    clock = a_clock(0)
    real.now += 50
    assert clock.now() == 1_000
    assert clock.wall_at(clock.now()) == 1_050
    clock.advance(60)
    assert clock.now() == 1_060


def test_a_new_speed_starts_from_here(real: RealTime) -> None:
    clock = a_clock(10)
    real.now += 10
    clock.set_speed(1)
    real.now += 10
    assert clock.now() == 1_110
    assert clock.wall_at(1_105) == 1_015


def test_it_never_goes_back_when_real_time_does(real: RealTime) -> None:
    clock = a_clock(10)
    real.now -= 100
    assert clock.now() == 1_000
