"""The page that `python3 -m kemi_app review --html` writes, in a headless Chromium."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .browser import Browser
from .waiting import free_port, wait_for

REPOSITORY = Path(__file__).parents[2]
STOCK = Path("/usr/share/doc/kamailio/examples/kemi/kamailio-basic-kemi-python.py")
SIZES = ((1366, 768), (1920, 1080))
CHECKS = Path(__file__).parent / "page_checks"
FAULTS, CROSSED, CUT, CONTRAST = (
    (CHECKS / f"{name}.js").read_text(encoding="utf-8")
    for name in ("faults", "crossed", "cut", "contrast")
)
ENTER, ESCAPE, TAB = "\ue007", "\ue00c", "\ue004"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser"), free_port()) as one:
        yield one


@pytest.fixture(scope="module")
def proxy_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the shipped application, with all its ladders."""
    page = tmp_path_factory.mktemp("page") / "proxy.html"
    return review("--cfg", "kamailio.cfg", "--html", str(page), page=page)


def review(*words: str, page: Path) -> Path:
    command = [sys.executable, "-m", "kemi_app", "review", *words]
    ran = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return page


@pytest.fixture
def page(browser: Browser, proxy_page: Path) -> Iterator[Browser]:
    """The browser with the page of the shipped application; no script of it has failed."""
    browser.size(*SIZES[0])
    browser.dark(False)
    browser.open(Path("/dev/null"))
    browser.open(proxy_page)
    browser.log("browser")
    yield browser
    assert browser.log("browser") == []


def shown(page: Browser, selector: str) -> list[str]:
    found = page.run(
        "return [...document.querySelectorAll(arguments[0])]"
        ".map((one) => one.dataset.id || one.textContent)",
        selector,
    )
    assert isinstance(found, list)
    return [str(one) for one in found]


def text_of(page: Browser, selector: str) -> str:
    return str(page.run("return document.querySelector(arguments[0]).innerText", selector))


def choose_method(page: Browser, method: str) -> None:
    page.run("document.getElementById('method').focus()")
    page.run(
        "const one = document.getElementById('method'); one.value = arguments[0];"
        "one.dispatchEvent(new Event('change', {bubbles: true}))",
        method,
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("details", [False, True])
def test_no_text_is_cut_and_nothing_lies_over_anything(
    page: Browser, size: tuple[int, int], details: bool
) -> None:
    page.size(*size)
    if details:
        page.click("#details")
    assert page.run(FAULTS, "#world") == []
    assert page.run(CROSSED) == []
    assert page.run(CUT) == []
    page.run("choose([...ROUTES.keys()].find((id) => id.endsWith('/location')))")
    assert page.run(CUT) == []
    choose_method(page, "INVITE")
    assert page.run(FAULTS, "#world") == []
    assert page.run(CUT) == []


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_stands_out_from_what_is_behind_it(page: Browser, dark: bool) -> None:
    page.dark(dark)
    paper = page.run("return getComputedStyle(document.querySelector('header')).backgroundColor")
    assert paper == ("rgb(28, 34, 43)" if dark else "rgb(255, 255, 255)")
    assert page.run(CONTRAST) == []
    page.run("choose([...ROUTES.keys()].find((id) => id.endsWith('/auth')))")
    page.click("#search")
    page.keys("auth")
    assert page.run(CONTRAST) == []
    choose_method(page, "REGISTER")
    assert page.run(CONTRAST) == []
    page.run("openLadder(0)")
    assert page.run(CONTRAST) == []


def test_a_search_finds_functions_variables_and_tests(page: Browser) -> None:
    page.keys("/")
    page.keys("auth_db.auth_check")
    assert shown(page, ".route.is-found") == ["ksr_request_route/auth"]
    assert text_of(page, "#found").startswith("1 of ")
    page.keys(ENTER)
    assert text_of(page, "#panel h2") == "auth"
    assert "auth_db.auth_check" in shown(page, "#panel mark")
    page.keys(ESCAPE)
    assert shown(page, ".route.is-found") == []
    page.keys("FLT_ACCMISSED")
    assert shown(page, ".route.is-found") == ["ksr_request_route/location"]


def test_a_search_that_finds_nothing_says_so(page: Browser) -> None:
    page.click("#search")
    page.keys("no such thing")
    assert text_of(page, "#found").startswith("0 of ")
    assert shown(page, ".route.is-found") == []


def test_a_callback_is_folded_and_unfolded_with_the_mouse_and_the_keyboard(page: Browser) -> None:
    header = '[data-callback="ksr_request_route"]'
    before = shown(page, ".route")
    page.click(header)
    after = shown(page, ".route")
    assert [one for one in before if one not in after] == [
        one for one in before if one.startswith("ksr_request_route/")
    ]
    assert page.run(FAULTS, "#world") == []
    page.run("document.querySelector(arguments[0]).focus()", header)
    page.keys(ENTER)
    assert shown(page, ".route") == before
    page.click("#fold")
    assert shown(page, ".route") == []
    page.click("#search")
    page.keys("junkdrop")  # what a search finds is unfolded
    assert "ksr_received/junkdrop" in shown(page, ".route.is-found")


def test_the_details_of_a_route_are_shown_in_its_box(page: Browser) -> None:
    assert "registrar.save" not in "".join(shown(page, "#world text"))
    page.click('[data-toggle="ksr_request_route/antiflood"]')
    assert any("pike.pike_check_req" in text for text in shown(page, "#world text"))
    assert page.run(FAULTS, "#world") == []


def test_a_method_lights_its_path(page: Browser) -> None:
    choose_method(page, "CANCEL")
    lit = shown(page, ".route.is-lit, .route.is-ending")
    assert "ksr_request_route/cancel" in lit
    assert "ksr_request_route/location" not in lit
    assert "cancel ends here" in text_of(page, "#panel")
    choose_method(page, "REGISTER")
    lit = shown(page, ".route.is-lit, .route.is-ending")
    assert "ksr_request_route/registrar" in lit
    assert "ksr_request_route/cancel" not in lit
    choose_method(page, "")
    assert shown(page, ".route.is-lit, .route.is-ending") == []


def test_a_route_leads_to_its_ladders_with_one_click(page: Browser) -> None:
    page.click('[data-id="ksr_request_route/reqinit"]')
    assert "kemi_app/routes/reqinit.py" in text_of(page, "#panel")
    (title,) = shown(page, "#panel li button.link")[:1]
    page.run("document.querySelector('#panel li button.link').scrollIntoView()")
    page.click("#panel li button.link")
    assert page.run("return document.getElementById('ladder').open") is True
    assert text_of(page, "#ladder-title") == title
    assert "test_routes_" in text_of(page, "#ladder-test")
    assert shown(page, "#ladder svg .peer")
    assert shown(page, "#ladder svg .message")
    assert page.run(CUT) == []
    page.keys(ESCAPE)
    assert page.run("return document.getElementById('ladder').open") is False
    assert text_of(page, "#panel h2") == "reqinit"


def test_in_no_ladder_a_text_lies_over_another(page: Browser) -> None:
    count = page.run("return DATA.ladders.length")
    assert isinstance(count, int)
    assert count > 200
    for number in range(0, count, 7):
        page.run("openLadder(arguments[0])", number)
        assert page.run(FAULTS, "#ladder-map svg") == [], number
        page.run("document.getElementById('ladder').close()")


def test_the_map_is_zoomed_and_moved_by_mouse_and_keyboard(page: Browser) -> None:
    def view() -> dict[str, float]:
        found = page.run("return {x: view.x, y: view.y, k: view.k}")
        assert isinstance(found, dict)
        return found

    start = view()
    page.click("#zoom-in")
    assert view()["k"] > start["k"]
    page.click("#fit")
    fitted = view()
    assert page.run("return plan.height * view.k <= map.clientHeight + 1") is True
    page.wheel(700, 400, -240)
    wait_for(lambda: view()["k"] > fitted["k"], "the wheel's zoom")
    before = view()
    page.drag(700, 690, 80, -50)
    after = view()
    assert round(after["x"] - before["x"]) == 80
    assert round(after["y"] - before["y"]) == -50
    assert page.run("return document.getElementById('panel').hidden") is True
    page.run("document.getElementById('map').focus()")
    page.keys("-")
    assert view()["k"] < after["k"]
    page.keys("\ue012")  # to the left
    assert view()["x"] != after["x"]


def test_all_of_the_map_is_reached_with_the_keyboard_alone(page: Browser) -> None:
    page.run("document.getElementById('map').focus()")
    reached: set[str] = set()
    focus = "return document.activeElement.dataset.id || ''"
    for _ in range(2 * len(shown(page, ".route")) + len(shown(page, ".callback"))):
        page.keys(TAB)
        reached.add(str(page.run(focus)))
        assert page.run(
            "const box = document.activeElement.getBoundingClientRect();"
            "return box.right > 0 && box.left < innerWidth"
            "  && box.bottom > 0 && box.top < innerHeight"
        )
    assert reached - {""} == set(shown(page, ".route"))


def test_nothing_is_asked_of_the_network(browser: Browser, proxy_page: Path) -> None:
    browser.log("performance")
    browser.open(Path("/dev/null"))
    browser.open(proxy_page)
    browser.run("openLadder(0)")
    events = [json.loads(entry)["message"] for entry in browser.log("performance")]
    asked = {
        event["params"]["request"]["url"]
        for event in events
        if event["method"] == "Network.requestWillBeSent"
    }
    assert asked == {Path("/dev/null").as_uri(), proxy_page.as_uri()}


@pytest.mark.skipif(not STOCK.is_file(), reason="the package has no example")
@pytest.mark.parametrize("size", SIZES)
def test_a_plain_kemi_class_has_a_map_too(
    browser: Browser, tmp_path: Path, size: tuple[int, int]
) -> None:
    page = tmp_path / "stock.html"
    browser.size(*size)
    browser.open(review(str(STOCK), "--html", str(page), page=page))
    assert "ksr_request_route/ksr_route_location" in shown(browser, ".route")
    assert browser.run(FAULTS, "#world") == []
    assert browser.run(CROSSED) == []
    assert browser.run(CUT) == []
    choose_method(browser, "REGISTER")
    assert "ksr_route_registrar ends here" in text_of(browser, "#panel")


def test_text_of_a_script_is_text_on_the_page(browser: Browser, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    evil = "</script><img src=x onerror=document.title='lost'><b>bold</b>"
    script.write_text(
        f'import KSR\ndef ksr_request_route(msg):\n    """{evil}"""\n'
        "    KSR.setflag(1)\n    return 1\n"
    )
    page = tmp_path / "page.html"
    browser.open(review(str(script), "--html", str(page), page=page))
    browser.click('[data-id="ksr_request_route/ksr_request_route"]')
    assert evil in text_of(browser, "#panel")
    assert browser.run("return document.title") == "script"
    assert browser.run("return document.querySelectorAll('img, b').length") == 0


def test_names_without_an_end_stay_in_their_boxes(browser: Browser, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    name = "a_route_" + "whose_name_has_no_end_" * 8
    script.write_text(
        f"import KSR\ndef ksr_request_route(msg):\n    {name}()\n    return 1\n"
        f'def {name}():\n    """{"W" * 200} {"word " * 60}"""\n    KSR.setflag({"x" * 99})\n'
    )
    page = tmp_path / "page.html"
    browser.size(*SIZES[0])
    browser.open(review(str(script), "--html", str(page), page=page))
    browser.click("#details")
    assert browser.run(FAULTS, "#world") == []
    browser.run(f"choose('ksr_request_route/{name}')")
    assert browser.run(CUT) == []
