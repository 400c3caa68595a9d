"""Every page in every language, on a small screen: nothing is cut off."""

import pytest
from PySide6.QtCore import QLocale

from casewriter.domain.leaves import Path
from tests.ui.cut_off import TAGS, cut_off, speak

QUESTIONS = ("facts.centres", "results.indicators", "process.pictures", "refs.sources")


@pytest.fixture
def tongue(qapp, tmp_path):
    """Show a language until the test is over."""
    before, opened = QLocale(), []
    yield lambda tag: opened.append(speak(qapp, tag, tmp_path))
    for languages in opened:
        languages.close()
    QLocale.setDefault(before)


@pytest.mark.parametrize("tag", TAGS)
def test_every_page_has_room_for_its_words(seat, tongue, tag):
    seat.sit_down()
    tongue(tag)

    def look(name):
        def fits():
            assert list(cut_off(seat.window)) == [], name

        # Layouts need some turns of the loop until they have settled.
        seat.qtbot.waitUntil(fits)

    seat.see("first_run")
    look("first run")
    seat.desktop.preferences.change(role="expert", name="Country expert", country="KZ")
    for name in ("start", "new_case"):
        seat.desktop.go(name)
        seat.see(name)
        look(name)
    seat.desktop.show_example()
    case = seat.see("case")
    for question in QUESTIONS:
        seat.go_to(question)
        look(question)
    row = case.desk.session.case.rows(Path("lessons.items"))[0]
    case.desk.session.remove_row(Path("lessons.items").child(row))
    case.show_history()
    seat.qtbot.waitUntil(case.history.isVisible)
    look("history")
    case.check()
    look("check")
    case.publish()
    look("publish")
    for name in ("library", "trash", "settings"):
        seat.desktop.actions[name].trigger()
        seat.see(name)
        look(name)
