import pytest

from bcm_simulator.journal import MASK, Journal, Json, Request, judge, masked


def a_request(name: str) -> Request:
    return Request(number=0, time=1.0, simulated_time=1.0, name=name, body={}, user=None, session=None)


def test_passwords_are_masked_wherever_they_stand() -> None:
    sent = {
        "service": "login",
        "password": "s3cret",
        "args": [{"bmcSettings": {"userName": "admin", "password": "hunter2", "oldPassword": "x"}, "notes": "y"}],
    }
    assert masked(sent) == {
        "service": "login",
        "password": MASK,
        "args": [{"bmcSettings": {"userName": "admin", "password": MASK, "oldPassword": MASK}, "notes": "y"}],
    }


def test_an_absent_password_is_not_made_up() -> None:
    assert masked({"password": "", "other": {"password": None}}) == {"password": "", "other": {"password": None}}


@pytest.mark.parametrize(
    ("status", "body", "failure"),
    [
        (200, True, None),
        (200, False, "answer: false"),
        (200, [], None),
        (200, {"success": True}, None),
        (200, {"uuid": "x"}, None),
        (200, {"success": True, "error": None}, "error: None"),
        (200, {"error": "no"}, "error: no"),
        (200, None, "answer: null"),
        (200, "text", 'answer: "text"'),
        (200, {"errormessage": "No such service: '(cm)fake'\n"}, "No such service: '(cm)fake'"),
        (200, {"success": False, "changes": [], "errormessage": "in use"}, "in use"),
        (200, {"index": 1, "count": 2}, None),
        (200, {"index": 1, "count": 0}, "nothing was done: count 0"),
        (200, {"success": False}, "refused without a reason"),
        (200, {"success": False, "validation": [{"field": "mac", "message": "taken"}]}, "mac: taken"),
        (400, {"errormessage": "unknown call"}, "HTTP 400: unknown call"),
        (500, None, "HTTP 500: "),
    ],
)
def test_an_answer_is_judged_as_clients_judge_it(status: int, body: Json, failure: str | None) -> None:
    assert judge(status, body) == failure


def test_requests_keep_the_order_of_arrival_whatever_order_they_are_answered_in() -> None:
    journal = Journal()
    first, second = journal.open(a_request("a.a")), journal.open(a_request("b.b"))
    journal.close(second.model_copy(update={"status": 200}))
    journal.close(first.model_copy(update={"status": 400}))
    assert [(one.number, one.name, one.status) for one in journal] == [(1, "a.a", 400), (2, "b.b", 200)]


def test_a_cleared_record_stays_clear_when_an_old_request_is_answered() -> None:
    journal = Journal()
    old = journal.open(a_request("a.a"))
    journal.clear()
    new = journal.open(a_request("b.b"))
    journal.close(old.model_copy(update={"status": 200}))
    assert list(journal) == [new]
    assert new.number == 2


@pytest.mark.parametrize(
    ("name", "args", "changes"),
    [
        ("cmdevice.addDevice", [], True),
        ("CMPart.updateSoftwareImage", [], True),
        ("cmnet.removeNetwork", [], True),
        ("cmdevice.powerOperation", [{"operation": "CYCLE", "devices": []}], True),
        ("cmdevice.powerOperation", [{"operation": "STATUS", "devices": []}], False),
        ("cmdevice.powerOperation", [{"devices": []}], False),
        ("cmdevice.powerCycle", ["dgx-05"], True),
        ("cmdevice.getNodes", [], False),
        ("CMDevice.validateDevice", [{}], False),
        ("login", [], False),
    ],
)
def test_calls_that_change_something_are_told_apart(name: str, args: list[Json], changes: bool) -> None:  # noqa: FBT001 - a column of the table
    assert a_request(name).model_copy(update={"body": {"args": args}}).is_change is changes


@pytest.mark.parametrize(
    ("name", "body", "power"),
    [
        ("cmdevice.powerOperation", {"args": [{"operation": "RESET", "devices": ["a", "b"]}]}, ("RESET", ["a", "b"])),
        ("cmdevice.powerOn", {"arg": "dgx-05"}, ("ON", ["dgx-05"])),
        ("cmdevice.reboot", {"arg": "dgx-05"}, ("REBOOT", ["dgx-05"])),
        ("cmdevice.getNode", {"args": ["dgx-05"]}, None),
    ],
)
def test_a_power_request_says_what_and_for_whom(name: str, body: Json, power: Json) -> None:
    assert a_request(name).model_copy(update={"body": body}).power == power
