"""The pages of an editor, read and worked without a mouse; each may leave a picture."""

import os

import pytest

from tests.journeys.test_rounds import sent_in, sit_down
from tests.journeys.test_screen_reader import assert_can_be_read


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


@pytest.fixture
def hub(seat, tmp_path):
    sit_down(seat, "editor")
    across, down = os.environ.get("JOURNEY_SIZE", "1366x728").split("x")
    seat.window.resize(int(across), int(down))
    seat.desktop.preferences.change(
        theme=os.environ.get("JOURNEY_THEME", "light"),
        language=os.environ.get("JOURNEY_LANGUAGE", "en"),
    )
    seat.desktop.take_in([sent_in(tmp_path)])
    seat.see("case")
    return seat


def look_at(seat, widget, name):
    seat.qtbot.wait(100)
    seat.picture(f"hub-{name}")
    assert_can_be_read(widget, name)


def test_every_face_of_the_library_and_every_page_beside_it(hub):
    hub.desktop.go("library")
    page = hub.see("library")
    hub.qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    for face in ("list", "board", "countries", "forms"):
        page.show_face(face)
        look_at(hub, page, face)
    for name in ("contacts", "manual", "walk", "settings"):
        hub.desktop.actions[name].trigger()
        look_at(hub, hub.window, name)


def test_every_tab_of_a_round_and_every_tool_of_a_case(hub):
    case = hub.case
    hub.go_to("problem.text")
    if not case.suggest_bar.isVisible():
        hub.desktop.actions["suggest"].trigger()
    assert case.suggest_bar.isVisible()
    look_at(hub, case, "suggest")
    hub.type("Four offices.")
    for name in ("comments", "suggested_edits", "work_list", "find", "preview", "guidance"):
        hub.desktop.actions[name].trigger()
        look_at(hub, case, name)
    hub.desktop.actions["rounds"].trigger()
    page = hub.see("rounds")
    hub.click(page.acts["check_begun"])
    for tab in ("form", "decision", "log"):
        page.show_tab(tab)
        look_at(hub, page, tab)
