"""How values travel between Terraform and the provider."""

from decimal import Decimal

import msgpack
import pytest

from bcm_simulator.provider.schema import Block, schemas
from bcm_simulator.provider.values import UNKNOWN, at, decode, encode, from_state_file


@pytest.fixture
def category() -> Block:
    return schemas().resources["bcm_cmdevice_category"]


def test_an_unknown_value_is_extension_0(category: Block) -> None:
    assert encode({"name": UNKNOWN}) == b"\x81\xa4name\xd4\x00\x00"
    values = decode(category, encode({"name": UNKNOWN}))
    assert values is not None
    assert values["name"] is UNKNOWN


def test_an_unknown_value_of_which_something_is_known(category: Block) -> None:
    """Extension 12 carries refinements, for instance that the value is not null."""
    refined = msgpack.packb({"name": msgpack.ExtType(12, msgpack.packb({1: False}))})

    values = decode(category, refined)

    assert values is not None
    assert values["name"] is UNKNOWN


def test_numbers_that_no_float_holds_stay_exact(category: Block) -> None:
    wire = msgpack.packb({"default_gateway_metric": "0.1", "gpu_settings": [{"gpu_overdrive": "0.2"}], "notes": "0.1"})

    values = decode(category, wire)

    assert values is not None
    assert values["default_gateway_metric"] == Decimal("0.1")
    assert values["gpu_settings"][0]["gpu_overdrive"] == Decimal("0.2")
    assert values["notes"] == "0.1"
    assert msgpack.unpackb(encode(values))["default_gateway_metric"] == "0.1"


def test_null(category: Block) -> None:
    assert decode(category, encode(None)) is None
    assert from_state_file(category, b"null") is None


def test_an_unknown_list_and_unknown_items(category: Block) -> None:
    values = decode(category, encode({"fsmounts": [UNKNOWN, {"device": "x"}], "modules": UNKNOWN}))

    assert values is not None
    assert values["modules"] is UNKNOWN
    assert values["fsmounts"][0] is UNKNOWN
    assert values["fsmounts"][1]["mountpoint"] is None


def test_a_state_file_of_another_version(category: Block) -> None:
    state = from_state_file(category, b'{"name": "dgx", "of_the_future": 1, "gpu_settings": [{"gpu_overdrive": 0.1}]}')

    assert state is not None
    assert set(state) == set(category.attributes)
    assert (state["name"], state["notes"]) == ("dgx", None)
    assert state["gpu_settings"][0]["gpu_overdrive"] == Decimal("0.1")


def test_what_is_no_value_is_refused() -> None:
    with pytest.raises(TypeError, match="not a Terraform value"):
        encode({"name": object()})


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((), {"a": [{"b": 1}]}),
        (("a",), [{"b": 1}]),
        (("a", 0, "b"), 1),
        (("a", 1, "b"), None),
        (("a", "b"), None),
        (("c", "d"), None),
    ],
)
def test_at(path: tuple[str | int, ...], value: object) -> None:
    assert at({"a": [{"b": 1}]}, path) == value
