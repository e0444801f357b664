"""The software image resource."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Core, Head, Values

IMAGE = "bcm_cmpart_softwareimage"
ZERO = "00000000-0000-0000-0000-000000000000"
OTHER = "1a1a1a1a-0000-4000-8000-0000000000ff"
CONFIG = {"name": "image", "path": "/cm/images/image"}
CREATE = ["validateSoftwareImage", "addSoftwareImage", "getSoftwareImages", "getSoftwareImage"]


def test_the_calls_of_a_create_and_what_is_sent(core: "Core", head: "Head", pauses: list[float]) -> None:
    state = core.create(IMAGE, CONFIG)

    sent = {
        "baseType": "SoftwareImage",
        "childType": "",
        "uuid": state["uuid"],
        "name": "image",
        "path": "/cm/images/image",
        "kernelVersion": "",
        "kernelOutputConsole": "tty0",
        "enableSOL": False,
        "SOLPort": "ttyS1",
        "SOLSpeed": "115200",
        "SOLFlowControl": True,
        "modules": [],
        "originalImage": ZERO,
        "modified": True,
        "to_be_removed": False,
        "revision": "",
    }
    assert head.calls() == CREATE
    assert head.sent("validateSoftwareImage") == [[sent, False]]
    assert head.sent("addSoftwareImage") == [[sent, False]]
    assert head.sent("getSoftwareImage") == [["image"]]
    assert pauses == []


def test_all_that_is_sent_and_read(core: "Core", head: "Head") -> None:
    config = CONFIG | {
        "kernel_version": "6.8.1",
        "kernel_parameters": "quiet",
        "kernel_output_console": "ttyS0",
        "enable_sol": True,
        "sol_port": "ttyS0",
        "sol_speed": "9600",
        "sol_flow_control": False,
        "modules": [{"name": "nvme"}, {"name": "bnxt", "parameters": "x=1"}],
        "notes": "x",
        "original_image": head.image,
        "force": True,
    }

    state = core.create(IMAGE, config)

    ((sent, force),) = head.sent("addSoftwareImage")
    assert force is False
    expected = {
        "kernelVersion": "6.8.1",
        "kernelParameters": "quiet",
        "kernelOutputConsole": "ttyS0",
        "enableSOL": True,
        "SOLPort": "ttyS0",
        "SOLSpeed": "9600",
        "SOLFlowControl": False,
        "modules": [
            {"baseType": "KernelModule", "name": "nvme", "parameters": ""},
            {"baseType": "KernelModule", "name": "bnxt", "parameters": "x=1"},
        ],
        "notes": "x",
        "originalImage": head.image,
    }
    assert {key: sent[key] for key in expected} == expected
    assert state == config | {
        "modules": [{"name": "nvme", "parameters": None}, {"name": "bnxt", "parameters": "x=1"}],
        "id": state["uuid"],
        "uuid": state["uuid"],
        "fspart": ZERO,
        "bootfspart": ZERO,
        "parent_software_image": ZERO,
        "creation_time": 1760000000,
        "revision_id": -1,
        "file_operation_in_progress": False,
    }


@pytest.mark.parametrize("key", ["uuid", "updated_entity"])
def test_where_the_reply_may_have_the_uuid(core: "Core", head: "Head", key: str) -> None:
    def add(request: "Values") -> tuple[int, object]:
        entity = head.put("SoftwareImage", **request["args"][0])
        return 200, {"success": True, key: entity["uuid"] if key == "uuid" else entity}

    head.answers["addSoftwareImage"] = add

    assert core.create(IMAGE, CONFIG)["name"] == "image"


def test_the_copying_of_files_is_waited_for(core: "Core", head: "Head", pauses: list[float]) -> None:
    listed = iter([None, True, False])

    def images(_: object) -> tuple[int, object]:
        progress = next(listed)
        if progress is None:
            return 400, None
        return 200, [item | {"fileOperationInProgress": progress} for item in head.stored["SoftwareImage"].values()]

    head.answers["getSoftwareImages"] = images
    core.create(IMAGE, CONFIG | {"original_image": head.image})

    assert head.calls() == [*CREATE[:2], *["getSoftwareImages"] * 3, "getSoftwareImage"]
    assert pauses == [1, 2]


def test_after_half_a_minute_it_goes_on(core: "Core", head: "Head", pauses: list[float]) -> None:
    head.answers["getSoftwareImages"] = lambda _: (200, [])

    core.create(IMAGE, CONFIG)

    assert len(head.sent("getSoftwareImages")) == 6
    assert pauses == [1, 2, 4, 8, 16]


def test_an_image_that_cannot_be_read_back_is_removed(core: "Core", head: "Head") -> None:
    head.answers["getSoftwareImage"] = [(400, None)]

    applied = core.apply(IMAGE, CONFIG | {"force": True})

    assert (applied.errors, applied.state) == (["Software Image Read Failed"], None)
    ((sent, _),) = head.sent("addSoftwareImage")
    assert head.sent("removeSoftwareImage") == [[sent["uuid"], False, False, False]]
    assert list(head.stored["SoftwareImage"]) == [head.image]


@pytest.mark.parametrize(
    ("call", "reply", "title"),
    [
        ("validateSoftwareImage", True, "Validation API Error"),
        ("validateSoftwareImage", [{"field": "path", "severity": "ERROR"}], "Validation Error: path"),
        ("addSoftwareImage", {"success": False, "validation": []}, "Software Image Creation Failed"),
        ("addSoftwareImage", OTHER, "Software Image Creation Failed"),
        ("addSoftwareImage", {"success": True}, "UUID Extraction Failed"),
        ("addSoftwareImage", [], "UUID Extraction Failed"),
    ],
)
def test_errors_of_a_create(core: "Core", head: "Head", call: str, reply: object, title: str) -> None:
    head.answers[call] = [(200, reply)]

    assert core.apply(IMAGE, CONFIG).errors == [title]
    assert head.calls()[-1] == call


def test_an_update_always_sends_version_and_modules(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG | {"kernel_version": "6.8.1", "modules": [{"name": "nvme"}]})
    head.requests.clear()

    applied = core.apply(IMAGE, CONFIG | {"notes": "x"}, state)

    assert applied.inconsistent == []
    assert head.calls() == ["validateSoftwareImage", "updateSoftwareImage", "getSoftwareImage"]
    ((sent, force),) = head.sent("updateSoftwareImage")
    assert (sent["uuid"], sent["kernelVersion"], sent["modules"], force) == (state["uuid"], "", [], False)


def test_an_update_that_fails(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG)
    head.answers["updateSoftwareImage"] = [(400, None)]

    assert core.apply(IMAGE, CONFIG | {"notes": "x"}, state).errors == ["Software Image Update Failed"]


@pytest.mark.parametrize(
    ("reply", "title"),
    [
        ((200, None), "Software Image Read Failed"),
        ((404, None), "Software Image Read Failed"),
        ((200, {}), "Software Image Not Found"),
    ],
)
def test_an_image_that_is_gone_is_an_error(core: "Core", head: "Head", reply: tuple[int, object], title: str) -> None:
    state = core.create(IMAGE, CONFIG)
    head.answers["getSoftwareImage"] = [reply]

    refreshed = core.refresh(IMAGE, state)

    assert (refreshed.errors, refreshed.state) == ([title], state)


def test_delete(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG)
    head.requests.clear()

    assert core.apply(IMAGE, None, state).state is None
    assert head.calls() == ["getCategories", "removeSoftwareImage"]
    assert head.sent("removeSoftwareImage") == [[state["uuid"], False, False, False]]


def test_a_forced_delete(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG | {"force": True})
    head.requests.clear()

    assert core.apply(IMAGE, None, state).state is None
    assert head.calls() == ["removeSoftwareImage"]
    assert head.sent("removeSoftwareImage") == [[state["uuid"], False, False, True]]


def test_a_category_that_uses_the_image_by_its_proxy_does_not_keep_it(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG)
    head.stored["Category"][head.category]["softwareImageProxy"]["parentSoftwareImage"] = state["uuid"]

    assert core.apply(IMAGE, None, state).errors == []


def test_a_category_that_uses_the_image_by_its_name_does(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG)
    head.stored["Category"][head.category]["softwareimage"] = "image"

    assert core.apply(IMAGE, None, state).errors == ["Software Image In Use - Cannot Delete"]


@pytest.mark.parametrize(
    ("message", "errors"),
    [
        ("image not found", []),
        ("it does not exist", []),
        ("No such image", []),
        ("locked", ["Software Image Deletion Failed"]),
    ],
)
def test_refusals_of_a_delete(core: "Core", head: "Head", message: str, errors: list[str]) -> None:
    state = core.create(IMAGE, CONFIG)
    head.answers["removeSoftwareImage"] = [(400, {"errormessage": message})]

    assert core.apply(IMAGE, None, state).errors == errors


def test_import(core: "Core", head: "Head") -> None:
    state = core.create(IMAGE, CONFIG | {"original_image": head.image})
    head.requests.clear()

    imported = core.import_(IMAGE, state["uuid"])

    assert head.calls() == ["getSoftwareImages", "getSoftwareImage"]
    assert imported.state == state | {"original_image": None, "force": None}
    assert core.import_(IMAGE, OTHER).errors == ["Software Image Not Found"]
