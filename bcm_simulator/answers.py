"""How the simulated head node answers where releases differ, sources disagree, or nothing is recorded.

It uses the standard library alone, so that the command line can list the switches without loading the simulator.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar, Final, Literal, TypeAlias, get_args

Preset: TypeAlias = Literal["bcm-11", "bcm-10", "echo"]


def _switch(default: str, meaning: str) -> Any:  # noqa: ANN401 - dataclasses want the type of the field
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True, slots=True)
class Answers:
    """Every choice that is disputed, differs by release, or is not known of real head nodes.

    | switch             | values (the first is the default of bcm-11) | bcm-10 | echo  |
    |--------------------|---------------------------------------------|--------|-------|
    | release            | 11, 10                                      | 10     |       |
    | entities           | bcm, sent                                   |        | sent  |
    | update             | patch, whole                                |        |       |
    | updated_entity     | null, whole                                 |        |       |
    | missing_entity     | null, 404                                   |        | 404   |
    | expired_session    | errormessage, 401                           |        | 401   |
    | power_control      | sent, interface                             |        |       |
    | old_power_calls    | unknown, known                              |        | known |
    | cycle_operation    | known, unknown                              |        |       |
    | cycle_when_off     | accepted, refused                           |        |       |
    | power_failure      | at_once, later                              |        |       |

    Evidence: `release`, `entities`: captures and NVIDIA's clients. `update`: both forms are reported. `updated_entity`:
    both are recorded. `missing_entity`: null in three clients; a 404 suits every provider. `expired_session`: not
    recorded. `power_control`: a live node has the interface's name; what wrote it is not known. `old_power_calls`: only
    the provider uses them. `cycle_operation`: NVIDIA's client has no CYCLE, and no answer is recorded.
    `cycle_when_off`: some BMCs refuse. `power_failure`: a real head node accepts the request and fails later; `at_once`
        is an addition of the simulator, for clients that do not check later.

    With every switch, the count of a power operation leaves out nodes that are closed, have power control none, or do
    not exist. The provider treats a count of 0 as success.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    preset: Preset = "bcm-11"
    release: Literal["11", "10"] = _switch("11", "which keys entities and interfaces have, such as bootable")
    entities: Literal["bcm", "sent"] = _switch(
        "bcm", "bcm: NetworkBmcInterface, unknown keys dropped, zero UUIDs, values checked; sent: returned as sent"
    )
    update: Literal["patch", "whole"] = _switch(
        "patch", "patch: an absent key keeps its value; whole: it is reset, and NOT_NULL when it is required"
    )
    updated_entity: Literal["null", "whole"] = _switch("null", "which entity add and update return besides success")
    missing_entity: Literal["null", "404"] = _switch("null", "answer of a get for an entity that does not exist")
    expired_session: Literal["errormessage", "401"] = _switch(
        "errormessage", "answer without a valid session: status 200 with errormessage, or status 401"
    )
    power_control: Literal["sent", "interface"] = _switch(
        "sent", "interface: a bare ipmi is stored as the name of the BMC interface, such as ipmi0"
    )
    old_power_calls: Literal["unknown", "known"] = _switch("unknown", "powerOn, powerOff, powerCycle and reboot")
    cycle_operation: Literal["known", "unknown"] = _switch("known", "CYCLE in powerOperation; unknown: status 400")
    cycle_when_off: Literal["accepted", "refused"] = _switch(
        "accepted", "refused: the BMC of a machine that is off does not support a power cycle in this state"
    )
    power_failure: Literal["at_once", "later"] = _switch(
        "at_once", "when a BMC failure shows: as success false in the answer, or later in powerOperationHistory"
    )


_PRESETS: Final = {
    "bcm-11": Answers(),
    "bcm-10": Answers(preset="bcm-10", release="10"),
    "echo": Answers(
        preset="echo", entities="sent", missing_entity="404", expired_session="401", old_power_calls="known"
    ),
}

PRESETS: Final = tuple(_PRESETS)
SWITCHES: Final = {
    one.name: (get_args(one.type), str(one.metadata["meaning"])) for one in fields(Answers) if one.metadata
}
"""By name: the values of a switch, and its meaning."""


def spelled_out(given: object) -> object:
    """Return every switch of a user's choice: the name of a preset, or a mapping of `preset` and single switches.

    Wrong names and values are left in, for the validation that follows.
    """
    if isinstance(given, str):
        given = {"preset": given}
    if not isinstance(given, Mapping):
        return given
    preset = _PRESETS.get(str(given.get("preset")), _PRESETS["bcm-11"])
    return {**asdict(preset), **{key: _text(value) for key, value in given.items()}}


def _text(value: object) -> object:
    """Return a value as a string: YAML reads null, 404 and 11 as other types if they are not quoted."""
    if value is None:
        return "null"
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value
