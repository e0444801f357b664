# ruff: noqa: RUF001 - the page's sign for "times"
"""The head node's page in a real browser, the distribution's Chromium."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import httpx
import pytest
from playwright.sync_api import expect, sync_playwright
from support.rehearsal import ask, power, reference_cluster

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

PROGRAMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
PATIENCE = 30_000
"""Real milliseconds to wait for a change of the page; only a failing test waits that long."""
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
TOUCH = 44
"""Least width and height of a touch target in CSS pixels (WCAG 2.2, success criterion 2.5.5)."""
LONG = "a-node-with-the-longest-hostname-that-dns-allows-0123456789-01234"[:63]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip(f"none of {', '.join(PROGRAMS)} is installed")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture
def head() -> Iterator[HeadNode]:
    # At the page's 600x, an installation takes about a second.
    with HeadNode(reference_cluster(timings={"full_install": 300})) as head:
        yield head


@pytest.fixture
def open_page(browser: Browser, head: HeadNode) -> Iterator[Callable[..., Page]]:
    """Return a function that opens the page in a window; no script of the page may fail."""
    errors = []
    contexts = []

    def opened(**window: object) -> Page:
        contexts.append(browser.new_context(**window))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(head.endpoint)
        expect(page.get_by_text("live", exact=True)).to_be_visible()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    return open_page()


def _node(page: Page, hostname: str) -> Locator:
    return page.locator("#nodes > li").filter(has=page.get_by_text(hostname, exact=True))


def _shows(page: Page, hostname: str, **parts: str) -> None:
    """Wait until parts of a node's tile, named by their classes, contain these texts."""
    for part, text in parts.items():
        expect(_node(page, hostname).locator(f".{part}")).to_contain_text(text)


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until the control of this name has the focus, and check that each control on the way shows its
    focus."""
    passed = []
    while name not in passed:
        page.keyboard.press("Tab")
        here, outline = page.evaluate(
            """() => {
                const here = document.activeElement, text = here.labels?.[0]?.firstChild ?? here;
                if (here === document.body) return ["", ""];
                return [here.ariaLabel ?? text.textContent.trim(), getComputedStyle(here).outlineStyle];
            }"""
        )
        assert len(passed) < 50, passed
        # After the last control, no control has the focus until it returns to the first one.
        if here:
            passed.append(here)
            assert outline == "solid", here


def test_the_page_shows_what_the_head_node_knows(page: Page, head: HeadNode) -> None:
    power(head, "cpu-01", "CYCLE")
    head.advance(200)

    expect(page.get_by_role("heading", level=1)).to_have_text("bcm-head simulated")
    _shows(page, "cpu-01", power="power on", status="INSTALLING", info="provisioning started", call="power CYCLE at ")
    _shows(page, "cpu-01", disk="category: default; power cut while up: 1×")
    _shows(page, "login-01", status="UP", disk="disk: ubuntu-22.04-cpu")
    expect(page.get_by_role("progressbar", name="Installation of cpu-01")).to_be_visible()
    expect(page.locator("#slots")).to_have_text("1 of 10 provisioning slots in use; provisioned: cpu-01")
    clock = head.clock()
    expect(page.locator("#clock")).to_contain_text(f"UTC, next event in {-int(-clock.next_due // 1)} s")
    first = page.locator("#requests > tr").first
    expect(first).to_contain_text("cmdevice.powerOperation")
    expect(first).to_contain_text("CYCLE cpu-01")
    expect(first).to_contain_text("ok")


def test_a_fault_that_is_set_by_clicking_shows_its_effect_until_it_is_cleared(page: Page, head: HeadNode) -> None:
    page.get_by_role("button", name="Set a fault for cpu-01").click()
    expect(page.get_by_role("combobox", name="Node")).to_have_value("cpu-01")
    page.get_by_role("combobox", name="What").select_option("install failure")
    page.get_by_role("button", name="Set", exact=True).click()
    _shows(page, "cpu-01", faults="fault f1: install failure")
    assert [(fault.kind, fault.node) for fault in head.faults()] == [("install_failure", "cpu-01")]

    page.get_by_role("combobox", name="Speed").select_option("600×")
    power(head, "cpu-01", "CYCLE")
    _shows(page, "cpu-01", status="INSTALLER_FAILED")
    expect(page.get_by_role("row", name="f1 install failure")).to_contain_text("1×")

    page.get_by_role("button", name="Clear fault f1").click()
    expect(page.get_by_role("row", name="f1")).to_have_count(0)
    expect(_node(page, "cpu-01").locator(".faults")).to_have_text("")
    assert head.faults() == []
    power(head, "cpu-01", "CYCLE")
    _shows(page, "cpu-01", status="UP", disk="disk: default-image")


def test_the_keyboard_is_enough_and_keeps_its_place(page: Page, head: HeadNode) -> None:
    _tab_to(page, "Set a fault for cpu-01")
    page.keyboard.press("Enter")
    what = page.get_by_role("combobox", name="What")
    expect(what).to_be_focused()
    # Typed letters choose an option only if they follow each other fast enough.
    for _ in range(what.locator("option").count()):
        if what.input_value() != "bmc_unreachable":
            page.keyboard.press("ArrowDown")
    expect(what).to_have_value("bmc_unreachable")
    _tab_to(page, "Set")
    page.keyboard.press("Space")
    news = page.get_by_role("status").filter(has_text="f1")
    expect(news).to_have_text("Fault f1 is set.")
    _tab_to(page, "Clear fault f1")

    # Changes of the nodes do not move the focus.
    head.set_speed(600)
    power(head, "cpu-01", "CYCLE")
    expect(page.get_by_role("row", name="f1 bmc unreachable")).to_contain_text("1×")
    _shows(page, "cpu-01", status="UP", call="BMC")
    power(head, "login-01", "OFF")
    expect(page.get_by_role("status").filter(has_text="login-01: DOWN, power off")).to_be_attached()
    expect(page.get_by_role("button", name="Clear fault f1")).to_be_focused()

    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Faults", exact=True)).to_be_focused()
    expect(_node(page, "cpu-01").locator(".faults")).to_have_text("")
    assert head.faults() == []


def test_what_was_chosen_and_typed_stays_while_nodes_come_and_go(page: Page, head: HeadNode) -> None:
    page.get_by_role("combobox", name="What").select_option("http 500")
    page.get_by_role("combobox", name="Node").select_option("cpu-01")
    page.get_by_label("Times").fill("2")
    call = page.get_by_label("Call")
    call.fill("cmdevice.")

    ask(head, "cmdevice.removeDevice", head.devices()["cpu-01"]["uuid"], True)  # noqa: FBT003
    expect(_node(page, "cpu-01")).to_have_count(0)
    expect(call).to_be_focused()
    page.keyboard.type("getNode")
    page.keyboard.press("Enter")

    expect(page.get_by_role("row", name="f1 http 500")).to_contain_text("0 of 2×")
    (fault,) = head.faults()
    assert (fault.kind, fault.node, fault.call, fault.count) == ("http_500", "cpu-01", "cmdevice.getNode", 2)


def test_an_error_of_the_head_node_is_shown(page: Page, head: HeadNode) -> None:
    head.fault("pxe_failure", "cpu-01")
    clear = page.get_by_role("button", name="Clear fault f1")
    expect(clear).to_be_visible()
    # Another client clears the fault before the request of this page.
    page.route("**/faults/f1", lambda route: (head.clear_faults(), route.continue_()))
    clear.click()

    expect(page.get_by_role("alert")).to_have_text("there is no fault 'f1'")


def test_requests_of_any_form_are_listed(page: Page, head: HeadNode) -> None:
    power_on = {"service": "cmdevice", "call": "powerOperation"}
    bodies = [
        {**power_on, "args": {"operation": "ON", "devices": ["cpu-01"]}},
        {**power_on, "args": [{"operation": {}, "devices": [LONG, None]}]},
        {"service": "cmdevice", "call": "powerOn", "args": [None]},
        {"service": "cmdevice", "call": "getDevices", "args": [[{"name": {}}, None, "cpu-01"]]},
        {"service": {}, "call": [], "arg": 5},
        {},
        [],
    ]
    for body in bodies:
        httpx.post(f"{head.endpoint}/json", json=body)

    expect(page.locator("#requests > tr")).to_have_count(len(bodies))


def test_on_a_phone_nothing_reaches_beyond_the_edge(head: HeadNode, open_page: Callable[..., Page]) -> None:
    head.reset(reference_cluster(nodes={LONG: {"mac": "02:00:00:00:00:07", "category": "default", "power": "on"}}))
    page = open_page(**PHONE)
    head.fault("install_hang", LONG)
    head.fault("http_500", call="cmdevice.getNode", match="x" * 90, count=3, seconds=1e6, probability=0.5, after=True)
    power(head, LONG, "RESET")
    head.advance(300)
    ask(head, "cmdevice.getNode", LONG * 2)
    _shows(page, LONG, status="INSTALLING", faults="install hang")
    expect(page.get_by_role("row", name="f2 http 500")).to_contain_text("chance 0.5")
    page.get_by_role("combobox", name="What").select_option("slow")

    width, reach = page.evaluate("[document.documentElement.clientWidth, document.documentElement.scrollWidth]")
    assert reach <= width == PHONE["viewport"]["width"]
    sizes = (
        page.locator("a, button, select, input")
        .filter(visible=True)
        .evaluate_all("all => all.map((one) => [one.outerHTML, one.offsetWidth, one.offsetHeight])")
    )
    assert len(sizes) > 15
    assert [one for one in sizes if min(one[1:]) < TOUCH] == []


def test_a_lost_connection_is_shown_as_such(browser: Browser) -> None:
    with HeadNode() as head:
        page = browser.new_page()
        page.goto(head.endpoint)
        expect(page.get_by_text("live", exact=True)).to_be_visible()

    expect(page.get_by_text("connection lost, trying again; last seen at")).to_be_visible()
    page.close()
