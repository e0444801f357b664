"""The head node answers every wrong request with an error, keeps running, and answers the next request."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bcm_simulator import server
from bcm_simulator.cluster import REFERENCE, load
from bcm_simulator.journal import Request
from bcm_simulator.running import HeadNode
from tests.bcm_simulator.conftest import Rehearsal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NO_OBJECT = "the request is not a JSON object"


@pytest.fixture(scope="module")
def head() -> Iterator[HeadNode]:
    with HeadNode() as head:
        yield head


def is_well(endpoint: str) -> bool:
    """Return whether everything can still be read, including the recorded requests."""
    answers = [httpx.get(f"{endpoint}/simulator/v1/{path}") for path in ("overview?records=true", "requests")]
    return [answer.status_code for answer in answers] == [200, 200]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"[" * 100_000, id="nested too deep"),
        pytest.param(b'{"service": "login", "username": NaN}', id="no JSON number"),
    ],
)
def test_what_only_looks_like_json_is_refused(head: HeadNode, content: bytes) -> None:
    response = httpx.post(f"{head.endpoint}/json", content=content)
    assert (response.status_code, response.json()) == (400, {"errormessage": NO_OBJECT})
    assert is_well(head.endpoint)


def test_a_request_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_LARGEST_REQUEST", 1000)
    with HeadNode() as head:
        response = httpx.post(f"{head.endpoint}/json", content=b" " * 1001)
        assert response.status_code == 413
        assert "POST /json: Maximum request body size 1000 exceeded" in response.json()["errormessage"]
        assert is_well(head.endpoint)


def test_another_method_and_another_path_are_answered_in_json(head: HeadNode) -> None:
    method = httpx.get(f"{head.endpoint}/json")
    assert (method.status_code, method.headers["Allow"]) == (405, "POST")
    assert method.json() == {"errormessage": "GET /json: 405: Method Not Allowed; allowed: POST"}
    path = httpx.post(f"{head.endpoint}/jsonrpc", json={})
    assert (path.status_code, path.json()) == (404, {"errormessage": "POST /jsonrpc: 404: Not Found"})


@pytest.mark.parametrize(
    ("move", "said"),
    [
        ({"advance": 1e300}, "advance: Input should be less than or equal to 1000000000"),
        ({"settle": 1e300}, "settle: Input should be less than or equal to 1000000000"),
        ({"speed": 1e300}, "speed: Input should be less than or equal to 1000000"),
        ({"speed": "fast", "advance": []}, "advance: Input should be a valid number; speed: Input should be a valid"),
    ],
)
def test_time_stays_where_it_has_dates(head: HeadNode, move: dict[str, Any], said: str) -> None:
    response = httpx.post(f"{head.endpoint}/simulator/v1/clock", json=move)
    assert response.status_code == 400
    assert response.json()["errormessage"].startswith(said)
    assert is_well(head.endpoint)


def test_a_state_that_cannot_be_kept_is_an_error_for_the_caller(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    with HeadNode(state=place / "state.json") as head:
        environment = head.environment
        place.rename(tmp_path / "elsewhere")
        login = {
            "service": "login",
            "username": environment["BCM_USERNAME"],
            "password": environment["BCM_PASSWORD"],
        }
        answers = [
            httpx.post(f"{head.endpoint}/json", json=login),
            httpx.post(f"{head.endpoint}/simulator/v1/clock", json={"advance": 1}),
        ]
        answered = {"errormessage": "the state cannot be kept: No such file or directory"}
        assert [(answer.status_code, answer.json()) for answer in answers] == [(500, answered)] * 2
        (tmp_path / "elsewhere").rename(place)
        assert [request.status for request in head.requests()] == [500]
        assert httpx.post(f"{head.endpoint}/json", json=login).json() is True


# --- calls


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"interfaces": [{"network": {}, "mac": 5, "name": []}]},
         "interfaces[0].network: expected a string; interfaces[0].mac: expected a string; "
         "interfaces[0].name: expected a string"),
        ({"interfaces": [None]}, "interfaces[0]: expected an object"),
        ({"softwareImageProxy": {"parentSoftwareImage": 5}},
         "softwareImageProxy.parentSoftwareImage: expected a string"),
        ({"partition": {}, "installMode": 1}, "partition: expected a string; installMode: expected a string"),
    ],
)  # fmt: skip
def test_values_of_another_type_are_named_wherever_they_stand(
    rehearsal: Rehearsal, change: dict[str, Any], said: str
) -> None:
    for call in ("validateDevice", "addDevice", "updateDevice"):
        answer = rehearsal.answer(f"cmdevice.{call}", {**rehearsal.device(), **change}, False)  # noqa: FBT003 - as BCM takes it
        assert (answer.status, answer.body["errormessage"]) == (400, f"not a Device: {said}")


@pytest.mark.parametrize(("body", "given"), [({"args": 5}, [5]), ({"args": None}, [None]), ({"arg": []}, [[]])])
def test_arguments_that_are_no_list_can_be_shown(body: dict[str, Any], given: list[Any]) -> None:
    request = Request(number=1, time=0, simulated_time=0, name="x.y", body=body, user=None, session=None)
    assert request.args == given


scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
ENTITIES = {
    "cmdevice.Device": ("cmdevice.getNode", "cpu-01"),
    "cmdevice.Category": ("cmdevice.getCategory", "default"),
    "cmpart.SoftwareImage": ("cmpart.getSoftwareImage", "default-image"),
    "cmnet.Network": ("cmnet.getNetwork", "internalnet"),
}


def paths(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the paths of all values inside of a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from paths(inner, (*path, key))


def with_value(entity: dict[str, Any], path: tuple[Any, ...], value: object) -> dict[str, Any]:
    changed = copy.deepcopy(entity)
    place: Any = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return changed


# No shrinking: it takes minutes, and the failing example is clear enough.
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(data=st.data())
def test_no_call_breaks_on_anything(data: st.DataObject) -> None:
    """Each example tries every kind of entity with one wrong value, and every call with random arguments."""
    rehearsal = Rehearsal(load(REFERENCE))
    for name, (getter, key) in ENTITIES.items():
        service, _, word = name.partition(".")
        entity = rehearsal(getter, key)
        path = data.draw(st.sampled_from(list(paths(entity))))
        changed = with_value(entity, path, data.draw(anything))
        for verb in ("validate", "add", "update"):
            assert rehearsal.answer(f"{service}.{verb}{word}", changed).status in {200, 400, 404}
        for verb in ("get", "remove", "add"):
            assert rehearsal.answer(f"{service}.{verb}{word}", data.draw(anything)).status in {200, 400, 404}
    for call in ("getStatus", "getStatusForDevices"):
        assert rehearsal.answer(f"cmstatus.{call}", data.draw(anything)).status in {200, 400, 404}
    order = st.dictionaries(st.sampled_from(["devices", "operation", "force"]), anything | st.just("CYCLE"))
    for call, argument in (("powerOperation", order), ("powerOperationHistory", anything), ("addLiteNode", anything)):
        assert rehearsal.answer(f"cmdevice.{call}", data.draw(argument)).status in {200, 400}
    request = data.draw(st.dictionaries(st.sampled_from(["service", "call", "args"]), anything))
    assert rehearsal.post(request).status in {200, 400}
    rehearsal.simulation.settle(86_400)
    rehearsal.simulation.overview(records=True).model_dump_json()
    rehearsal.simulation.dump()
