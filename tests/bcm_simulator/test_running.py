# ruff: noqa: FBT003 - the calls have flags by position
"""A head node over HTTP, in this process."""

from __future__ import annotations

import base64
import json
import re
import socket
import ssl
import struct
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest
from pydantic import ValidationError

from bcm_simulator.client import Client, ClientError
from bcm_simulator.cluster import Cluster, ClusterError
from bcm_simulator.faults import FaultSpec
from bcm_simulator.journal import MASK
from bcm_simulator.running import HeadNode
from bcm_simulator.storage import StateError
from bcm_simulator.tls import server_context
from tests.bcm_simulator.conftest import write_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bcm_simulator.journal import Json


@pytest.fixture(scope="module")
def shared() -> Iterator[HeadNode]:
    with HeadNode() as head:
        yield head


@pytest.fixture
def head(shared: HeadNode) -> HeadNode:
    shared.reset()
    shared.set_speed(0)
    return shared


class Caller:
    """A client of the JSON API that has logged in."""

    def __init__(self, head: HeadNode) -> None:
        self.http = httpx.Client(base_url=head.endpoint, timeout=10)
        environment = head.environment
        login = {
            "service": "login",
            "username": environment["BCM_USERNAME"],
            "password": environment["BCM_PASSWORD"],
        }
        response = self.post(login)
        assert (response.status_code, response.json()) == (200, True)

    def post(self, body: Json) -> httpx.Response:
        return self.http.post("/json", json=body)

    def __call__(self, name: str, *args: object, **more: object) -> Json:
        service, _, call = name.partition(".")
        response = self.post({"service": service, "call": call, **({"args": list(args)} if args else {}), **more})
        assert response.status_code == 200, response.text
        return response.json()

    def power(self, operation: str, hostname: str) -> Json:
        """Request a power operation, and return how many nodes it was accepted for."""
        uuid = self("cmdevice.getDevice", hostname)["uuid"]
        return self("cmdevice.powerOperation", {"devices": [uuid], "operation": operation})["count"]

    def device(self) -> dict[str, Json]:
        """Return a new device, copied from an existing one."""
        known = self("cmdevice.getNode", "cpu-01")
        interfaces = [
            {**known["interfaces"][0], "uuid": "i-boot", "mac": "02:00:00:00:00:07", "ip": "10.184.162.77"},
            {**known["interfaces"][1], "uuid": "i-bmc", "ip": "10.229.10.77"},
        ]
        return {
            **known,
            "uuid": "d-7",
            "hostname": "gpu-07",
            "mac": "02:00:00:00:00:07",
            "provisioningInterface": "i-boot",
            "interfaces": interfaces,
            "roles": [],
        }


@pytest.fixture
def caller(head: HeadNode) -> Iterator[Caller]:
    caller = Caller(head)
    yield caller
    caller.http.close()


# --- transport


def test_a_login_gives_a_cookie_that_a_plain_http_client_sends_back(head: HeadNode) -> None:
    response = httpx.post(f"{head.endpoint}/json", json={"service": "login", "username": "admin", "password": "admin"})
    name, *attributes = (part.strip() for part in response.headers["set-cookie"].split(";"))
    assert name.startswith("cm-login-token=")
    assert {attribute.lower() for attribute in attributes} == {"httponly", "path=/"}
    cookies = {"cm-login-token": name.partition("=")[2]}
    nodes = httpx.post(f"{head.endpoint}/json", json={"service": "cmdevice", "call": "getNodes"}, cookies=cookies)
    assert [node["hostname"] for node in nodes.json()] == ["bcm-head", "login-01", "cpu-01"]


def test_an_endpoint_with_a_trailing_slash_works_too(head: HeadNode) -> None:
    response = httpx.post(f"{head.endpoint}//json", json={"service": "login", "username": "admin", "password": "admin"})
    assert response.json() is True


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'"text"', b"\xff"])
def test_what_is_not_a_json_object_is_refused_and_recorded(head: HeadNode, content: bytes) -> None:
    response = httpx.post(f"{head.endpoint}/json", content=content)
    assert (response.status_code, response.json()) == (400, {"errormessage": "the request is not a JSON object"})
    (request,) = head.requests()
    assert (request.name, request.body, request.status, request.ok) == ("?", {}, 400, False)


def test_a_whole_rehearsal(head: HeadNode, caller: Caller) -> None:
    device = caller.device()
    assert caller("CMDevice.validateDevice", device, False) == []
    assert caller("cmdevice.addDevice", device, False)["success"] is True
    assert caller.power("ON", "gpu-07") == 1
    head.advance(1_800)
    node = head.node("gpu-07")
    assert (node.status, node.image, node.category) == ("UP", "default-image", "default")
    assert [(request.name, request.args[0], request.ok) for request in head.requests(changes_only=True)] == [
        ("cmdevice.addDevice", device, True),
        ("cmdevice.powerOperation", {"devices": ["d-7"], "operation": "ON"}, True),
    ]
    assert head.devices()["gpu-07"]["mac"] == device["mac"]


def test_requests_are_recorded_with_everything_but_secrets(head: HeadNode, caller: Caller) -> None:
    head.clear_requests()
    caller.post({"service": "login", "username": "admin", "password": "hunter2"})
    category = {**caller("cmdevice.getCategory", "default"), "bmcSettings": {"userName": "a", "password": "hunter2"}}
    caller("cmdevice.updateCategory", category, False)
    caller.post({"service": "cmdevice", "call": "fly"})
    login, _, update, unknown = head.requests()
    assert (login.name, login.body, login.user, login.status, login.ok) == (
        "login",
        {"service": "login", "username": "admin", "password": MASK},
        "admin",
        200,
        False,
    )
    assert (update.user, update.session, update.status, update.ok, update.error) == ("admin", "s1", 200, True, None)
    assert update.args[0]["bmcSettings"] == {"userName": "a", "password": MASK}
    assert (unknown.ok, unknown.error) == (False, "HTTP 400: unknown call cmdevice.fly")
    assert all(request.duration is not None and 0 <= request.duration < 5 for request in head.requests())
    assert [one.name for one in head.requests(ok=False)] == ["login", "cmdevice.fly"]
    assert [one.number for one in head.requests("updateCategory")] == [update.number]
    assert [one.number for one in head.requests("CMDEVICE.updatecategory")] == [update.number]
    assert head.categories()["default"]["bmcSettings"]["password"] == MASK


def test_no_secret_can_be_seen_from_outside(head: HeadNode) -> None:
    head.reset(
        Cluster.model_validate(
            {
                "users": {"ops": "secret-1"},
                "bmc_settings": {"username": "root", "password": "secret-2"},
                "images": {"a": {}},
                "categories": {"c": {"image": "a", "bmc_settings": {"username": "root", "password": "secret-3"}}},
                "nodes": {
                    "n": {
                        "mac": "02:00:00:00:00:01",
                        "category": "c",
                        "bmc_ip": "10.0.0.1",
                        "bmc": {"password": "secret-4", "username": "root"},
                    }
                },
            }
        )
    )
    caller = Caller(head)
    order = {"devices": [head.node("n").uuid], "operation": "ON"}
    refused = caller("cmdevice.powerOperation", order)
    assert "authentication failed" in refused["validation"][0]["message"]
    # BCM itself returns its records in clear.
    known = caller("cmpart.getPartitions") + caller("cmdevice.getCategories")
    assert [one["bmcSettings"]["password"] for one in known] == ["secret-2", "secret-3"]
    caller("cmdevice.updateCategory", known[1])
    seen = [json.dumps(refused)]
    window = f"{head.endpoint}/simulator/v1"
    seen += [
        httpx.get(f"{window}/{path}").text
        for path in ("overview?records=true", "machines", "requests", "faults", "clock")
    ]
    with httpx.stream("GET", f"{window}/events") as stream:
        seen.append(next(stream.iter_lines()))
    assert all(len(text) > 1 for text in seen)
    assert not [text for text in seen if "secret-" in text]
    caller.http.close()


def test_it_speaks_https_and_takes_a_client_certificate(tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path)
    with HeadNode(tls=server_context(certificate, key, certificate)) as head:
        context = ssl.create_default_context(cafile=str(certificate))
        context.load_cert_chain(certificate, key)
        body = {"service": "cmdevice", "call": "getNode", "args": ["cpu-01"]}
        answer = httpx.post(f"{head.endpoint}/json", json=body, verify=context).json()
        assert answer["hostname"] == "cpu-01"
        assert (head.requests()[0].user, head.requests()[0].session) == ("bcm-head", "certificate")


# --- REST


def test_rest_reads_need_a_user_and_are_recorded(head: HeadNode) -> None:
    assert httpx.get(f"{head.endpoint}/rest/v1/version").status_code == 401
    for header in ("Bearer x", "Basic !", f"Basic {base64.b64encode(b'admin:wrong').decode()}"):
        assert httpx.get(f"{head.endpoint}/rest/v1/version", headers={"Authorization": header}).status_code == 401
    version = httpx.get(f"{head.endpoint}/rest/v1/version", auth=("admin", "admin"))
    assert (version.json()["cm_version"], version.json()["build_index"]) == ("11.0", 0)
    (found,) = httpx.get(f"{head.endpoint}/rest/v1/device?hostname=cpu-01", auth=("admin", "admin")).json()
    assert found == {
        "hostname": "cpu-01",
        "uuid": head.node("cpu-01").uuid,
        "type": "PhysicalNode",
        "category": "default",
        "network": "internalnet",
        "ip": "10.184.162.11",
        "mac": "02:5e:00:00:11:01",
        "roles": ["slurmclient"],
        "cluster": "bcm-head",
    }
    last = head.requests()[-1]
    assert (last.name, last.user, last.ok) == ("GET /rest/v1/device?hostname=cpu-01", "admin", True)


# --- faults of requests


def test_a_call_can_be_answered_with_500_and_not_be_carried_out(head: HeadNode, caller: Caller) -> None:
    head.fault("http_500", call="cmdevice.addDevice", count=1)
    device = caller.device()
    body = {"service": "cmdevice", "call": "addDevice", "args": [device, False]}
    assert [caller.post(body).status_code for _ in range(2)] == [500, 200]
    assert [(one.status, one.fault) for one in head.requests("addDevice")] == [(500, "f1"), (200, None)]


def test_a_call_can_be_carried_out_and_its_answer_lost(head: HeadNode, caller: Caller) -> None:
    head.fault("http_500", call="cmdevice.addDevice", count=1, after=True)
    device = caller.device()
    body = {"service": "cmdevice", "call": "addDevice", "args": [device, False]}
    assert caller.post(body).status_code == 500
    again = caller.post(body).json()
    assert (again["success"], again["validation"][0]["error_code"]) == (False, "DUPLICATE_FIELD")


def test_an_incomplete_request_has_no_effect(head: HeadNode, caplog: pytest.LogCaptureFixture) -> None:
    port = int(head.endpoint.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as caller:
        caller.sendall(b"POST /json HTTP/1.1\r\nHost: head\r\nContent-Length: 100\r\n\r\n{")
        time.sleep(0.2)
        # Closed like this, the connection is reset, as when a process is killed.
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    Caller(head)
    assert [request.name for request in head.requests()] == ["login"]
    assert caplog.records == []


@pytest.mark.parametrize("after", [False, True])
def test_a_connection_can_break_before_or_after_the_call_is_carried_out(
    head: HeadNode, caller: Caller, *, after: bool
) -> None:
    head.fault("connection_reset", call="cmdevice.powerOperation", count=1, after=after)
    with pytest.raises(httpx.TransportError):
        caller.power("CYCLE", "cpu-01")
    assert len(head.node("cpu-01").power_calls) == (1 if after else 0)
    (request,) = head.requests("powerOperation")
    assert (request.status, request.ok, request.error) == (None, False, "connection reset")
    assert caller.power("CYCLE", "cpu-01") == 1


def test_an_answer_can_be_slow_for_one_node_while_others_are_served(head: HeadNode, caller: Caller) -> None:
    head.fault("slow", node="cpu-01", delay=0.3)
    began = time.monotonic()
    caller("cmdevice.getNode", "login-01")
    assert time.monotonic() - began < 0.2
    caller("cmdevice.getNode", "cpu-01")
    caller("cmdevice.getNode", head.node("cpu-01").uuid)
    assert time.monotonic() - began > 0.6
    assert [one.fault for one in head.requests("getNode")] == [None, "f1", "f1"]


def test_an_expired_session_stays_expired_until_a_new_login(head: HeadNode, caller: Caller) -> None:
    head.fault("session_expired", call="cmdevice.getCategories", count=1)
    nodes, categories, again = (caller(f"cmdevice.{call}") for call in ("getNodes", "getCategories", "getNodes"))
    assert len(nodes) == 3
    assert categories.keys() == again.keys() == {"errormessage"}
    assert len(Caller(head)("cmdevice.getNodes")) == 3


def test_a_fault_of_the_login(head: HeadNode) -> None:
    head.fault("http_500", call="login", count=1, message="starting up")
    body = {"service": "login", "username": "admin", "password": "admin"}
    answers = [httpx.post(f"{head.endpoint}/json", json=body) for _ in range(2)]
    assert [(one.status_code, one.json()) for one in answers] == [(500, {"errormessage": "starting up"}), (200, True)]


def test_a_fault_that_makes_no_sense_is_refused_where_it_is_set(head: HeadNode) -> None:
    with pytest.raises(ValidationError, match="slow requires delay"):
        head.fault("slow")
    with pytest.raises(ValueError, match="'fire' is not a valid FaultKind"):
        head.fault("fire")


def test_faults_are_listed_and_cleared(head: HeadNode) -> None:
    head.fault("pxe_failure", "cpu-01")
    head.fault("http_500")
    assert [(fault.id, fault.kind.value, fault.node) for fault in head.faults()] == [
        ("f1", "pxe_failure", "cpu-01"),
        ("f2", "http_500", None),
    ]
    assert (head.clear_faults("f2"), head.clear_faults(), head.faults()) == (1, 1, [])


# --- time


def test_at_speed_the_installation_runs_by_itself_and_its_times_are_real_ones(head: HeadNode, caller: Caller) -> None:
    head.set_speed(6_000)
    began = time.time()
    caller.power("CYCLE", "cpu-01")
    uuid = head.node("cpu-01").uuid
    while caller("cmstatus.getStatus", uuid)["status"] != "UP" or not head.node("cpu-01").installs:
        assert time.time() < began + 5
        time.sleep(0.01)
    node = head.node("cpu-01")
    # 457 simulated seconds pass between the call and UP.
    took = node.since - node.power_calls[0].wall
    assert took == pytest.approx(457 / 6_000, abs=0.001)
    assert began <= node.power_calls[0].wall <= node.installs[0].started <= node.since <= time.time()
    status = caller("cmstatus.getStatus", uuid)
    assert int(began) <= status["reportedStatusTimestamp"] <= time.time()
    assert status["simulatedStatusTimestamp"] - began > 400


def test_settling_stops_at_its_limit(head: HeadNode, caller: Caller) -> None:
    caller.power("CYCLE", "cpu-01")
    assert head.settle(96) == 37
    assert (head.node("cpu-01").status, head.clock().next_due) == ("BOOTING", 60)
    head.settle()
    assert (head.node("cpu-01").status, head.clock().next_due) == ("UP", None)


# --- the context manager


def test_a_reset_with_another_cluster_at_the_same_address(head: HeadNode, caller: Caller) -> None:
    endpoint = head.endpoint
    head.fault("http_500")
    head.reset(Cluster.model_validate({"users": {"ops": "pw"}, "images": {"only": {}}}))
    assert head.endpoint == endpoint
    assert head.environment == {"BCM_ENDPOINT": endpoint, "BCM_USERNAME": "ops", "BCM_PASSWORD": "pw"}
    assert (list(head.images()), list(head.nodes()), head.requests(), head.faults()) == (["only"], ["bcm-head"], [], [])
    assert "does not allow access" in caller("cmdevice.getNodes")["errormessage"]
    assert list(Caller(head)("cmnet.getNetworks")) == []


def test_a_wrong_cluster_is_an_error_where_it_is_given(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("speed: 1\n")
    with pytest.raises(ClusterError, match="unknown key"):
        HeadNode(bad)
    with (
        pytest.raises(ClusterError, match="is not among the images"),
        HeadNode(Cluster.model_validate({"categories": {"c": {"image": "x"}}})),
    ):
        pass


def test_it_ends_while_a_page_is_open_and_an_answer_is_due() -> None:
    with HeadNode() as head, contextmanager(_open_page)(head):
        head.fault("slow", delay=60)
        began = time.monotonic()
    assert time.monotonic() - began < 5


def _open_page(head: HeadNode) -> Iterator[None]:
    with httpx.stream("GET", f"{head.endpoint}/simulator/v1/events") as stream:
        assert next(stream.iter_lines()).startswith("data: {")
        yield


# --- keeping the state


def test_a_restarted_head_node_keeps_records_machines_faults_and_sessions(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with HeadNode(state=state) as head:
        caller = Caller(head)
        caller("cmdevice.addDevice", caller.device(), False)
        caller.power("ON", "gpu-07")
        caller("cmstatus.close", [head.node("cpu-01").uuid])
        head.fault("bmc_unreachable", "login-01")
        head.advance(600)
        before = head.nodes()
        port = int(head.endpoint.rpartition(":")[2])
    with HeadNode(state=state, port=port) as head:
        assert dict(head.nodes()) == dict(before)
        assert head.node("gpu-07").info == "provisioning started, waiting for completion"
        assert caller("cmdevice.getNode", "gpu-07")["hostname"] == "gpu-07"
        assert [caller.power("ON", hostname) for hostname in ("login-01", "cpu-01")] == [0, 0]
        head.settle()
        assert (head.node("gpu-07").status, len(head.node("gpu-07").installs)) == ("UP", 1)
    caller.http.close()


def test_machines_continue_while_the_head_node_is_stopped(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with HeadNode(state=state, speed=20_000) as head:
        Caller(head).power("CYCLE", "cpu-01")
    time.sleep(0.05)
    with HeadNode(state=state, speed=0) as head:
        assert head.node("cpu-01").status == "UP"
        assert head.node("cpu-01").installs[0].outcome == "done"


def test_the_state_is_for_its_owner_only_and_holds_no_cookie(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with HeadNode(state=state) as head:
        caller = Caller(head)
        assert state.stat().st_mode & 0o777 == 0o600
        assert caller.http.cookies["cm-login-token"] not in state.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]
    caller.http.close()


def test_a_file_that_is_no_state_is_refused_and_left_alone(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text("{}")
    with pytest.raises(StateError, match="not a state file"), HeadNode(state=state):
        pass
    assert state.read_text() == "{}"


# --- the API of the simulator, over HTTP


@pytest.fixture
def client(head: HeadNode) -> Iterator[Client]:
    with Client(head.endpoint) as client:
        yield client


def test_the_client_sees_what_the_context_manager_sees(head: HeadNode, caller: Caller, client: Client) -> None:
    caller.power("CYCLE", "cpu-01")
    fault = client.fault(FaultSpec.model_validate({"kind": "slow", "delay": 0.01}))
    client.advance(400)
    overview = client.overview(records=True)
    assert {node.hostname: node for node in overview.nodes} == dict(head.nodes())
    assert list(overview.requests) == head.requests() == client.requests()
    assert list(overview.faults) == head.faults() == client.faults() == [fault]
    assert overview.slots == head.slots()
    assert {record["hostname"]: record for record in overview.records["Device"]} == head.devices()
    assert {machine.name: machine for machine in client.machines()} == dict(head.machines())
    assert client.requests(after=1) == head.requests()[1:]


def test_the_client_controls_what_the_context_manager_controls(head: HeadNode, client: Client) -> None:
    assert client.set_speed(3).speed == head.clock().speed == 3
    client.set_speed(0)
    before = head.clock().simulated
    assert client.advance(100).simulated == before + 100
    client.press_power("cpu-01", "OFF")
    assert head.node("cpu-01").power == "OFF"
    client.press_power("02:5e:00:00:11:01", "ON")
    assert client.settle().next_due is None
    assert head.node("cpu-01").status == "UP"
    client.fault(FaultSpec.model_validate({"kind": "pxe_failure"}))
    assert client.clear_faults() == 1
    client.clear_requests()
    assert head.requests() == []


def test_the_client_says_what_went_wrong(head: HeadNode, client: Client) -> None:
    with pytest.raises(ClientError, match="there is no fault 'f9'"):
        client.clear_faults("f9")
    with pytest.raises(ClientError, match="there is no machine 'nothing'"):
        client.press_power("nothing", "ON")
    with pytest.raises(ClientError, match="advance: Input should be greater than or equal to 0"):
        client.advance(-1)
    with Client("http://127.0.0.1:1") as nowhere, pytest.raises(ClientError, match="no simulated head node answers at"):
        nowhere.clock()
    with Client(f"{head.endpoint}/rest/v1") as wrong, pytest.raises(ClientError, match="404: Not Found"):
        wrong.clock()


def test_a_form_of_another_site_changes_nothing(head: HeadNode) -> None:
    response = httpx.post(f"{head.endpoint}/simulator/v1/faults", content='{"kind": "http_500"}')
    assert (response.status_code, head.faults()) == (415, [])


def test_the_page_gets_every_change(head: HeadNode) -> None:
    with httpx.stream("GET", f"{head.endpoint}/simulator/v1/events", timeout=10) as stream:
        assert stream.headers["content-type"] == "text/event-stream"
        lines = (json.loads(line.removeprefix("data: ")) for line in stream.iter_lines() if line)
        first = next(lines)
        assert {node["hostname"]: node["status"] for node in first["nodes"]} == dict.fromkeys(
            ("bcm-head", "login-01", "cpu-01"), "UP"
        )
        assert first["faults"] == []
        head.fault("http_500")
        assert next(update for update in lines if update["faults"])["faults"][0]["kind"] == "http_500"


def test_the_page_needs_nothing_from_elsewhere(head: HeadNode) -> None:
    page = httpx.get(head.endpoint)
    assert page.headers["content-type"].startswith("text/html")
    assert "<title>" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert not re.findall(r"https?:|//[a-z]", page.text)
