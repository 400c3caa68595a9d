"""A second case of a country takes over what the first one holds."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from casewriter.domain.leaves import Path
from casewriter.ui.reuse.dialog import ReuseDialog
from casewriter.ui.widgets.buttons import Button
from tests.journeys.test_first_case import begin_a_case

FIRST = {
    (Path.parse("facts.centres"), ""): 17,
    (Path.parse("facts.centres/as_of"), ""): "2019-05",
    (Path.parse("facts.centres/source"), ""): ["law"],
    (Path.parse("front.authors/nino/name"), ""): "Nino Gelashvili",
    (Path.parse("abbr.terms/psh/term"), "en"): "PSH",
    (Path.parse("abbr.terms/psh/full"), "en"): "Public Service Hall",
    (Path.parse("refs.sources/law/csl"), ""): {"title": "Law on public services"},
}


def begin_another(seat, qtbot, title):
    first = seat.case.desk.session.case.id
    seat.desktop.go("new_case")
    page = seat.see("new_case")
    page.country.choose("GE")
    page.title.setText(title)
    seat.click(page.begin)
    qtbot.waitUntil(lambda: seat.desktop.desk.case_id not in ("", first))
    return seat.see("case")


def take_over(seat, qtbot):
    """Give the command and wait for what it offers."""
    seat.desktop.actions["take_over"].trigger()
    found = []

    def shown():
        found[:] = [d for d in seat.window.findChildren(ReuseDialog) if d.isVisible()]
        return bool(found)

    qtbot.waitUntil(shown)
    return found[0]


def test_what_is_ticked_is_taken_over_as_one_step_and_comes_back_out(seat, qtbot):
    seat.sit_down()
    begin_a_case(seat, title="The first halls")
    action = seat.desktop.actions["take_over"]
    assert action.isVisible()
    action.trigger()
    notice = seat.window.notices.shown("taken_over")
    assert "no other case study of Georgia" in notice.sentence

    seat.case.desk.session.write_all(FIRST)
    seat.wait_until_saved()
    case = begin_another(seat, qtbot, "The halls, five years on")
    session = case.desk.session
    before = session.case
    dialog = take_over(seat, qtbot)
    assert not dialog.take.isEnabled(), "nothing is ticked for anybody"
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    far = dialog.tree.visualItemRect(dialog.tree.currentItem()).center()
    qtbot.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=far)
    assert [words.whole for _, words in dialog.ticked] == [
        "Service centres — 17\u00a0offices",
        "Nino Gelashvili — Authors",
    ]
    assert dialog.ticked[0][1].as_of == "May 2019"
    seat.click(dialog.take)

    after = session.case
    assert after.get(Path.parse("facts.centres")) == 17
    assert after.get(Path.parse("facts.centres/source")) == ["law"]
    assert after.rows(Path("refs.sources")) == ("law",), "what it cites came along"
    assert after.rows(Path("abbr.terms")) == (), "what was not ticked did not"
    assert session.undoable.action == "take_over"
    notice = seat.window.notices.shown("taken_over")
    assert notice.sentence == (
        "Taken over: Service centres; Nino Gelashvili. 1 source cited there came along."
    )

    dialog = take_over(seat, qtbot)
    assert [one.sort for one, _ in dialog.offers] == ["term"], "what is here is not offered again"
    dialog.reject()
    session.write(Path.parse("facts.agencies"), 9)
    undo, _close = seat.window.notices.shown("taken_over").findChildren(Button)
    seat.click(undo)
    assert session.case.get(Path.parse("facts.agencies")) == 9, "what was written since stays"
    session.write(Path.parse("facts.agencies"), None)
    assert session.case.fields == before.fields
    assert action.isVisible()
    seat.desktop.go("library")
    assert not action.isVisible()
