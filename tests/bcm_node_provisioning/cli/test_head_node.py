"""The client: what it sends, and how it reads answers."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest
from support.foreign import PASSWORD, ForeignHeadNode, Reply, Sequel

from bcm_node_provisioning.head_node import (
    AccessRefusedError,
    Endpoint,
    HeadNode,
    HeadNodeError,
    LiveStatus,
    LoginRefusedError,
    NotFoundError,
    UnavailableError,
    UnknownCallError,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from bcm_simulator.running import HeadNode as Simulated


def client_of(node: ForeignHeadNode | str, *, timeout: float = 5, tls: ssl.SSLContext | None = None) -> HeadNode:
    url = node if isinstance(node, str) else node.endpoint
    return HeadNode(Endpoint.of(url), "ops", PASSWORD, tls=tls, timeout=timeout)


# --- what is sent


def test_one_login_and_then_its_session(foreign: ForeignHeadNode) -> None:
    client = client_of(foreign)
    node = client.node("gpu-07")
    assert client.statuses([node["uuid"]]) == {node["uuid"]: LiveStatus("UP")}
    assert foreign.requests == [
        {"service": "login", "username": "ops", "password": PASSWORD},
        {"service": "cmdevice", "call": "getNode", "args": ["gpu-07"]},
        {"service": "cmstatus", "call": "getStatusForDevices", "args": [[node["uuid"]]]},
    ]
    assert foreign.cookies == [None, "cm-login-token=t0ken", "cm-login-token=t0ken"]


def test_lists_are_requested_without_arguments(foreign: ForeignHeadNode) -> None:
    foreign.answers |= {
        name: []
        for name in (
            "cmdevice.getDevices",
            "cmdevice.getCategories",
            "cmpart.getSoftwareImages",
            "cmnet.getNetworks",
        )
    }
    client = client_of(foreign)
    assert (client.nodes(), client.categories(), client.software_images(), client.networks()) == ([], [], [], [])
    assert foreign.requests[1:] == [
        {"service": "cmdevice", "call": "getDevices"},
        {"service": "cmdevice", "call": "getCategories"},
        {"service": "cmpart", "call": "getSoftwareImages"},
        {"service": "cmnet", "call": "getNetworks"},
    ]


def test_an_empty_list_of_devices_sends_no_request(foreign: ForeignHeadNode) -> None:
    assert client_of(foreign).statuses([]) == {}
    assert foreign.requests == []


def test_it_logs_in_again_when_the_session_has_ended(head: Simulated, client: HeadNode) -> None:
    client.nodes()
    head.fault("session_expired", count=1)
    assert {node["hostname"] for node in client.nodes()} == {"bcm-head", "login-01", "cpu-01"}
    assert [(request.name, request.status) for request in head.requests()] == [
        ("login", 200),
        ("cmdevice.getDevices", 200),
        ("cmdevice.getDevices", 200),
        ("login", 200),
        ("cmdevice.getDevices", 200),
    ]


# --- endpoints


@pytest.mark.parametrize(
    ("text", "url", "port", "path"),
    [
        ("https://bcm-head:8081", "https://bcm-head:8081", 8081, "/json"),
        ("https://bcm-head:8081/", "https://bcm-head:8081", 8081, "/json"),
        ("http://10.0.0.1", "http://10.0.0.1", None, "/json"),
        ("https://gate/bcm/", "https://gate/bcm", None, "/bcm/json"),
        ("https://[fd00::1]:8081", "https://[fd00::1]:8081", 8081, "/json"),
    ],
)
def test_endpoints(text: str, url: str, port: int | None, path: str) -> None:
    endpoint = Endpoint.of(text)
    assert (endpoint.url, endpoint.port, endpoint.path) == (url, port, path)
    assert endpoint.secure is text.startswith("https")


@pytest.mark.parametrize(
    "text",
    [
        "bcm-head",
        "bcm-head:8081",
        "ftp://bcm-head",
        "https://",
        "https://h:port",
        "https://[",
        "https://bcm..head",
        "https://bcm head",
        "https://bcm-head/a b",
        "https://bcm\nhead",
        "https://bcm-head:8081\n",
        "https://\x01",
        "https://bcm\u200bhead",
        "https://bcm-head/b\u00e9",
        "https://bcm-head/\udcff",
    ],
)
def test_invalid_endpoints(text: str) -> None:
    with pytest.raises(ValueError, match="is not the URL of a head node, such as https://bcm-head:8081") as caught:
        Endpoint.of(text)
    assert repr(text) in str(caught.value)


def test_an_endpoint_with_a_password_is_not_repeated() -> None:
    with pytest.raises(ValueError, match="must not hold a user name or a password") as caught:
        Endpoint.of(f"https://ops:{PASSWORD}@bcm-head:8081")
    assert PASSWORD not in str(caught.value)


# --- logins


@pytest.mark.parametrize(
    "reply", [Reply(200, "false"), Reply(200, '{"errormessage": "no"}'), Reply(401, "no"), Reply(403, "no")]
)
def test_a_refused_login(foreign: ForeignHeadNode, reply: Reply) -> None:
    foreign.answers["login"] = reply
    with pytest.raises(LoginRefusedError, match="refuses the login of 'ops': check BCM_USERNAME and BCM_PASSWORD"):
        client_of(foreign).nodes()
    assert foreign.calls == ["login"]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, "true"),  # no cookie
        Reply(200, f"<html>{PASSWORD}</html>"),
        Reply(404, PASSWORD),
        Reply(302, "", {"Location": "https://elsewhere/"}),
        Reply(200, "<html>", {"Set-Cookie": "proxy=1"}),
        Reply(200, "true", {"Set-Cookie": "\x01=;;cm-login-token"}),
    ],
)
def test_a_server_that_is_not_a_head_node(foreign: ForeignHeadNode, reply: Reply) -> None:
    foreign.answers["login"] = reply
    with pytest.raises(HeadNodeError, match="does not answer a login as BCM does") as caught:
        client_of(foreign).nodes()
    assert type(caught.value) is HeadNodeError
    assert PASSWORD not in str(caught.value)


# --- answers


def test_a_node_that_is_not_there(foreign: ForeignHeadNode) -> None:
    for answer in (
        None,
        Reply(404, "nothing"),
        Reply(400, "nothing"),
        {"error": "nothing", "code": 7},
        {"success": False, "validation": []},
    ):
        foreign.answers["cmdevice.getNode"] = answer
        with pytest.raises(NotFoundError, match=r"^no node 'gpu-08' is registered at the head node"):
            client_of(foreign).node("gpu-08")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("text", "JSON that is not a record"),
        (7, "JSON that is not a record"),
        ([], "JSON that is not a record"),
        (Reply(200, "<html>\nwelcome</html>"), "text that is not JSON: <html> welcome</html>"),
        (Reply(403, "you may not"), "HTTP status 403: you may not"),
        (Reply(302, "", {"Location": "/"}), "HTTP status 302"),
    ],
)
def test_unexpected_answers_are_quoted(foreign: ForeignHeadNode, answer: Any, said: str) -> None:
    foreign.answers["cmdevice.getNode"] = answer
    with pytest.raises(HeadNodeError) as caught:
        client_of(foreign).node("gpu-07")
    assert type(caught.value) is HeadNodeError
    assert str(caught.value) == f"{foreign.endpoint} answers cmdevice.getNode with {said}"


@pytest.mark.parametrize("answer", [None, {}, "text", [1], [{}, []]])
def test_lists_hold_records(foreign: ForeignHeadNode, answer: Any) -> None:
    foreign.answers["cmdevice.getDevices"] = answer
    with pytest.raises(HeadNodeError, match=r"answers cmdevice\.getDevices with JSON that is not a list of records"):
        client_of(foreign).nodes()


def test_a_long_answer_is_cut(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmdevice.getDevices"] = Reply(500, "x" * 10_000)
    with pytest.raises(UnavailableError) as caught:
        client_of(foreign).nodes()
    assert str(caught.value).endswith(f": {'x' * 200}…")


NO_ACCESS = {"errormessage": "Your certificate (profile:) does not allow access to CMDevice::getDevices\n"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (NO_ACCESS["errormessage"], AccessRefusedError),
        ("No such service: '(cm)fake'\n", UnknownCallError),
        ("Unknown cmdevice call specified\n", UnknownCallError),
        ("The database is being upgraded\n", HeadNodeError),
    ],
)
def test_an_error_with_status_200_has_bcms_message(
    foreign: ForeignHeadNode, words: str, kind: type[HeadNodeError]
) -> None:
    foreign.answers["cmdevice.getDevices"] = {"errormessage": words}
    with pytest.raises(HeadNodeError) as caught:
        client_of(foreign).nodes()
    assert type(caught.value) is kind
    assert str(caught.value) == f"{foreign.endpoint} refuses cmdevice.getDevices: {words.strip()}"


def test_no_access_leads_to_one_new_login(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmdevice.getDevices"] = [Sequel([]), Sequel(NO_ACCESS), Sequel([{"hostname": "a"}])]
    client = client_of(foreign)
    assert client.nodes() == []
    assert client.nodes() == [{"hostname": "a"}]
    assert foreign.calls == ["login", *["cmdevice.getDevices"] * 2, "login", "cmdevice.getDevices"]

    foreign.answers["cmdevice.getDevices"] = NO_ACCESS
    with pytest.raises(AccessRefusedError):
        client.nodes()
    assert foreign.calls[5:] == ["cmdevice.getDevices", "login", "cmdevice.getDevices"]


def test_an_empty_errormessage_is_no_error(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmmain.getVersion"] = {"cmVersion": "11.0", "errormessage": ""}
    assert client_of(foreign).version() == "11.0"


def test_entities_that_are_null_are_skipped(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmstatus.getStatusForDevices"] = [None, {"ref_device_uuid": "u", "status": "UP"}]
    assert client_of(foreign).statuses(["gone", "u"]) == {"u": LiveStatus("UP")}


def test_lite_nodes_are_nodes_and_switches_are_not(foreign: ForeignHeadNode) -> None:
    lite, switch = ({"hostname": name, "childType": kind} for name, kind in (("l1", "LiteNode"), ("s1", "Switch")))
    foreign.answers |= {"cmdevice.getNode": None, "cmdevice.getDevices": [switch, None, lite]}
    client = client_of(foreign)
    assert client.nodes() == [lite]
    assert client.node("l1") == lite
    with pytest.raises(NotFoundError, match="no node 's1' is registered"):
        client.node("s1")


@pytest.mark.parametrize(
    "answer",
    [
        Reply(500, '{"bmcSettings": {"userName": "admin", "password": "hunter\\"2"}}'),
        Reply(200, 'x {"password":"hunter2'),
        {"success": False, "bmcSettings": {"Password": "hunter2"}},
    ],
)
def test_passwords_of_bmcs_are_not_repeated(foreign: ForeignHeadNode, answer: Any) -> None:
    foreign.answers["cmdevice.getDevices"] = answer
    with pytest.raises(HeadNodeError, match=r'assword": ?"\*\*\*"') as caught:
        client_of(foreign).nodes()
    assert "hunter" not in str(caught.value)


# --- temporary errors


def closed_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_a_head_node_that_does_not_listen() -> None:
    url = closed_port()
    with pytest.raises(UnavailableError) as caught:
        client_of(url).nodes()
    assert str(caught.value) == f"{url} cannot be reached: Connection refused"


def test_a_head_node_without_an_address() -> None:
    with pytest.raises(UnavailableError, match=r"^https://bcm-head\.invalid cannot be reached: .+"):
        client_of("https://bcm-head.invalid").nodes()


@pytest.mark.parametrize("call", ["login", "cmdevice.getDevices"])
def test_a_head_node_that_does_not_answer_in_time(foreign: ForeignHeadNode, call: str) -> None:
    foreign.answers |= {"cmdevice.getDevices": [], call: Reply(delay=0.5)}
    with pytest.raises(UnavailableError, match=r"does not answer within 0\.1 s"):
        client_of(foreign, timeout=0.1).nodes()


@pytest.mark.parametrize("kind", ["http_500", "connection_reset"])
@pytest.mark.parametrize("call", ["login", "cmdevice.getDevices"])
def test_a_head_node_with_a_server_error(head: Simulated, client: HeadNode, kind: str, call: str) -> None:
    head.fault(kind, call=call, count=1)
    with pytest.raises(UnavailableError):
        client.nodes()
    assert len(client.nodes()) == 3


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("greeting", [b"", b"220 mail.example ESMTP\r\n"])
def test_a_server_that_does_not_speak_http(scheme: str, greeting: bytes) -> None:
    """A closed connection may be a head node that restarts; such a greeting over TLS cannot be a head node."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(greeting)

        thread = threading.Thread(target=greet)
        thread.start()
        with pytest.raises(HeadNodeError) as caught:
            client_of(f"{scheme}://127.0.0.1:{server.getsockname()[1]}").nodes()
        thread.join()
    # A connection that ends during the handshake may be either: TLS libraries report an end or a reset by chance.
    if scheme == "http" or greeting:
        assert isinstance(caught.value, UnavailableError) is (scheme == "http")
    if scheme == "http":
        assert str(caught.value).endswith(
            " closes the connection before its answer is complete, or does not speak HTTP; try https"
        )


# --- live status


@pytest.mark.parametrize(
    ("record", "status"),
    [
        ({"status": "UP"}, LiveStatus("UP")),
        ({"status": "INSTALLER_CALLING_INIT"}, LiveStatus("INSTALLER_CALLINGINIT")),
        ({"status": "installer_callinginit"}, LiveStatus("INSTALLER_CALLINGINIT")),
        ({}, LiveStatus("UNDEFINED")),
        ({"status": None, "infoMessage": None, "restartRequiredReasons": None}, LiveStatus("UNDEFINED")),
        ({"status": "UP", "reportedStatusTimestamp": 1760000000}, LiveStatus("UP", changed=1760000000)),
        ({"status": "UP", "reportedStatusTimestamp": 1760000000500}, LiveStatus("UP", changed=1760000000.5)),
        ({"status": "UP", "reportedStatusTimestamp": 0}, LiveStatus("UP")),
        ({"status": "UP", "reportedStatusTimestamp": True}, LiveStatus("UP")),
        ({"status": "UP", "reportedStatusTimestamp": "now"}, LiveStatus("UP")),
        (
            {
                "status": "DOWN",
                "infoMessage": "PXE boot failed",
                "closed": True,
                "burning": True,
                "unassigned": True,
                "restartRequired": True,
                "restartRequiredReasons": ["eth0", "software image"],
                "healthCheckFailed": True,
                "provisioningFailed": True,
                "stateFlapping": True,
            },
            LiveStatus(
                "DOWN",
                "PXE boot failed",
                closed=True,
                burning=True,
                unassigned=True,
                restart_required=True,
                restart_reasons=("eth0", "software image"),
                health_check_failed=True,
                provisioning_failed=True,
                flapping=True,
            ),
        ),
    ],
)
def test_live_status(record: dict[str, Any], status: LiveStatus) -> None:
    assert LiveStatus.of(record) == status


def test_the_simulated_head_nodes_status(head: Simulated, client: HeadNode) -> None:
    uuid = client.node("cpu-01")["uuid"]
    assert client.statuses([uuid]) == {uuid: LiveStatus("UP", changed=int(head.node("cpu-01").since))}


# --- clocks


@pytest.mark.parametrize("ahead", [-3600.0, -5.0, 5.0, 3600.0])
def test_a_clock_that_differs_is_noticed(foreign: ForeignHeadNode, ahead: float) -> None:
    foreign.clock_offset = ahead
    client = client_of(foreign)
    client.log_in()
    # `Date` has whole seconds, and the answer takes time; a smaller difference does not count.
    assert client.clock_offset == pytest.approx(ahead, abs=1.5)


@pytest.mark.parametrize("ahead", [0.0, None])
def test_a_clock_that_agrees_or_is_not_sent(foreign: ForeignHeadNode, ahead: float | None) -> None:
    foreign.clock_offset = ahead
    foreign.answers["login"] = foreign.answers["login"]._replace(delay=0.2)
    client = client_of(foreign)
    client.log_in()
    assert client.clock_offset == 0


# --- provisioning status and version


@pytest.mark.parametrize(
    ("call", "ask"),
    [("cmmain.getVersion", HeadNode.version), ("cmprov.getProvisioningStatus", HeadNode.provisioning_status)],
)
def test_values_that_some_head_nodes_do_not_return(
    foreign: ForeignHeadNode, call: str, ask: Callable[[HeadNode], object]
) -> None:
    with pytest.raises(NotFoundError, match=f"unknown call {call}"):
        ask(client_of(foreign))


def test_version_and_provisioning_status(foreign: ForeignHeadNode) -> None:
    foreign.answers |= {
        "cmmain.getVersion": {"cmVersion": "11.31.0"},
        "cmprov.getProvisioningStatus": {"nodes": [{"slotsCapacity": 10}]},
    }
    client = client_of(foreign)
    assert client.version() == "11.31.0"
    assert client.provisioning_status() == {"nodes": [{"slotsCapacity": 10}]}
    assert foreign.requests[-1] == {"service": "cmprov", "call": "getProvisioningStatus", "args": [[]]}
    foreign.answers["cmmain.getVersion"] = {}
    with pytest.raises(NotFoundError, match="does not return its version"):
        client.version()


def test_answers_follow_each_other(foreign: ForeignHeadNode) -> None:
    foreign.answers["cmdevice.getDevices"] = [Sequel(Reply(503, json.dumps("busy"))), Sequel([])]
    client = client_of(foreign)
    with pytest.raises(UnavailableError, match=r'answers cmdevice\.getDevices with HTTP status 503: "busy"'):
        client.nodes()
    assert client.nodes() == []
    assert foreign.calls == ["login", "cmdevice.getDevices", "cmdevice.getDevices"]
