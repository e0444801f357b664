"""The encoding of values between Terraform and the provider."""

from decimal import Decimal

import msgpack
import pytest

from bcm_simulator.provider.generation import NEW, OLD
from bcm_simulator.provider.schema import Block
from bcm_simulator.provider.values import UNKNOWN, decode, encode, from_state_file


@pytest.fixture
def category() -> Block:
    return OLD.schemas.resources["bcm_cmdevice_category"]


def test_an_unknown_value_is_extension_0(category: Block) -> None:
    assert encode({"name": UNKNOWN}) == b"\x81\xa4name\xd4\x00\x00"
    values = decode(category, encode(category.empty() | {"name": UNKNOWN}))
    assert values is not None
    assert values["name"] is UNKNOWN


def test_an_unknown_value_of_which_something_is_known(category: Block) -> None:
    """Extension 12 carries refinements, for instance that the value is not null."""
    refined = msgpack.packb(category.empty() | {"name": msgpack.ExtType(12, msgpack.packb({1: False}))})

    values = decode(category, refined)

    assert values is not None
    assert values["name"] is UNKNOWN


def test_numbers_that_no_float_holds_stay_exact(category: Block) -> None:
    gpus = category.attributes["gpu_settings"].nested
    assert gpus is not None
    values = {
        "default_gateway_metric": "0.1",
        "gpu_settings": [gpus.empty() | {"gpu_overdrive": "0.2"}],
        "notes": "0.1",
    }
    wire = msgpack.packb(category.empty() | values)

    decoded = decode(category, wire)

    assert decoded is not None
    assert decoded["default_gateway_metric"] == Decimal("0.1")
    assert decoded["gpu_settings"][0]["gpu_overdrive"] == Decimal("0.2")
    assert decoded["notes"] == "0.1"
    assert msgpack.unpackb(encode(decoded))["default_gateway_metric"] == "0.1"


def test_null(category: Block) -> None:
    assert decode(category, encode(None)) is None
    assert from_state_file(category, b"null") is None


def test_an_unknown_list_and_unknown_items(category: Block) -> None:
    wire = encode(category.empty() | {"fsmounts": [UNKNOWN, None], "modules": UNKNOWN})

    values = decode(category, wire)

    assert values is not None
    assert values["modules"] is UNKNOWN
    assert values["fsmounts"] == [UNKNOWN, None]


def test_a_state_file_of_another_version(category: Block) -> None:
    state = from_state_file(category, b'{"name": "dgx", "of_the_future": 1, "gpu_settings": [{"gpu_overdrive": 0.1}]}')

    assert state is not None
    assert set(state) == set(category.attributes)
    assert (state["name"], state["notes"]) == ("dgx", None)
    assert state["gpu_settings"][0]["gpu_overdrive"] == Decimal("0.1")


def test_a_state_without_a_block_of_another_generation_has_none_of_them() -> None:
    state = from_state_file(NEW.schemas.resources["bcm_cmdevice_device"], b'{"hostname": "gpu-07"}')

    assert state is not None
    assert (state["services"], state["category_name"]) == ([], None)


def test_invalid_values_are_refused() -> None:
    with pytest.raises(TypeError, match="not a Terraform value"):
        encode({"name": object()})
