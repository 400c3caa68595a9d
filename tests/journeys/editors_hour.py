"""The first half of an editor's hour, up to the moment in which the power fails.

`test_editors_hour.py` has it played in a process of its own, which ends as a machine does when its
plug is pulled: nothing is closed, nothing is saved on the way out.
"""

import os
import shutil
import signal
from datetime import UTC, datetime
from pathlib import Path as File

from msgspec.structs import replace
from PySide6.QtCore import Qt

from casewriter.app.core import build
from casewriter.app.desktop import Desktop
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.acts import Deed, moved
from casewriter.domain.reviewing.suggesting import open_suggestions
from casewriter.exchange import write
from casewriter.exchange.template_shelf import TemplateShelf
from casewriter.prose.nodes import plain
from casewriter.ui.fields.grid.view import GridView
from tests.builders import TEMPLATES, a_case
from tests.journeys.conftest import Seat
from tests.publish.examples import case as whole_case
from tests.reviews import EXPERT, NOON

PLACE = "EDITORS_HOUR"
"""Names the folder in which the hour plays."""
HALLS, OLD = "0192f0c1-0000-7000-8000-00000000aaaa", "0192f0c1-0000-7000-8000-00000000bbbb"
EMPTY = Path("process.text")
SECRET = "Ask the ministry before we print"
SENDER = Person(name="N. Beridze", organisation="Civil Service Bureau")
AT = datetime(2026, 6, 1, 12, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


def halls():
    """A case as its expert sent it in, whole but for one answer, and what reads its pictures."""
    case, read = whole_case("one-stop-shop")
    for path, text in (
        ("summary.text", "A family visited four offices. Queues were very long."),
        ("problem.text", "Nobody counted how long it took. Everybody complained."),
    ):
        case = case.with_leaf(Path(path), "en", plain(text))
    case = replace(case.with_leaf(EMPTY, "en", None), id=HALLS, records={})
    deed = Deed(EXPERT, NOON, ("l1", "r1"))
    return with_review(case, moved(review_of(case), "draft", "submitted", "expert", deed)), read


def shelf(folder):
    """Templates of which one has a newer version than the old case follows."""
    if not folder.exists():
        shutil.copytree(TEMPLATES, folder)
        own = folder / "one-stop-shop"
        for name in ("one-stop-shop", "common"):
            shutil.copytree(TEMPLATES / name, own / "older" / "1" / name)
        file = own / "template.toml"
        file.write_text(file.read_text("utf-8").replace("version = 1", "version = 2", 1), "utf-8")
    return TemplateShelf(folder)


def post(folder):
    """What came by mail: a case, the same once more, one of an older template, a damaged one."""
    case, again = folder / "halls.casepack", folder / "halls (1).casepack"
    write(case, *halls(), sender=SENDER, at=AT)
    shutil.copy(case, again)
    old, damaged = folder / "old.casepack", folder / "damaged.casepack"
    write(old, replace(a_case({"front.title": "Old Halls"}), id=OLD), {}, sender=SENDER, at=AT)
    damaged.write_bytes(case.read_bytes()[:-60])
    return damaged, case, again, old


def sit_down(seat, folder):
    """Start the application with these templates, as an editor of the hub."""
    core = replace(build(), templates=shelf(folder / "templates"))
    seat.desktop = Desktop(seat.qapp, core, str(folder / "library"))
    seat.desktop.window.resize(1366, 728)
    with seat.qtbot.waitSignal(seat.desktop.bridge.library_changed):
        seat.desktop.show()
        seat.desktop.window.activateWindow()
    seat.desktop.preferences.change(role="editor", name="A. Karimova", organisation="The Hub")


def sentences(seat):
    found = seat.window.notices.findChildren(object)
    return [one.sentence for one in found if getattr(one, "sentence", "")]


def comment(seat, words, kind, seen_by="everyone"):
    """Press the key for a comment where the keyboard is, and write one."""
    known = len(review_of(seat.case.desk.session.case).threads)
    seat.window.activateWindow()
    seat.qtbot.waitUntil(lambda: seat.qapp.focusWidget() is not None)
    seat.desktop.actions["comment"].trigger()
    composer = seat.case.review.panel.composer
    composer.choose(kind, seen_by)
    assert seat.window.focusWidget() is composer.field
    seat.type(words)
    seat.press(Qt.Key.Key_Return, CTRL)
    made = review_of(seat.case.desk.session.case).threads
    assert len(made) == known + 1
    return made


def select(seat, path, words):
    """Select words of an answer as with the mouse."""
    seat.go_to(path)
    leaf = seat.case.review.marks.leaf_of(Path.parse(path), "en")
    start = leaf.editor.text.toPlainText().index(words)
    leaf.editor.select_letters(0, start, start + len(words))
    leaf.editor.text.setFocus()


def take_in_the_post(seat, folder):
    files = post(folder)
    seat.desktop.take_in(files)
    seat.qtbot.waitUntil(lambda: any("cut short" in one for one in sentences(seat)))
    seat.qtbot.waitUntil(lambda: len(seat.desktop.library.cases() or ()) == 2)
    for name in ("halls.casepack", "halls (1).casepack", "old.casepack"):
        seat.qtbot.waitUntil(
            lambda name=name: any(one.startswith(f"{name} ") for one in sentences(seat)),
        )


def begin_the_check(seat):
    """From the library into the case, and from there to its rounds."""
    seat.desktop.go("library")
    library = seat.see("library")
    seat.picture("1-post-and-library")
    place = next(n for n, row in enumerate(library.table.rows) if row.id == HALLS)
    library.list.setCurrentIndex(library.table.index(place, 0))
    library.list.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.see("case")
    seat.desktop.actions["rounds"].trigger()
    page = seat.see("rounds")
    seat.click(page.acts["check_begun"])
    assert page.doors.session.case.status == "in_review"
    return page


def fill_the_form(seat, page):
    """The review form as far as the editor comes."""
    page.show_tab("form")
    for field in page.form.fields:
        if field.criterion.kind == "words":
            field.words.setFocus()
            seat.type("The costs are missing")
            field.settle()
        else:
            field.choice.segments[1].setFocus()
            seat.press(Qt.Key.Key_Space)


def write_comments(seat):
    """Five for the expert, of three kinds, and one for the hub alone."""
    select(seat, "summary.text", "four offices")
    comment(seat, "Four, or eleven?", "fix")
    seat.go_to("problem.baseline")
    (grid,) = seat.case.pages.page.card(Path("problem.baseline")).findChildren(GridView)
    grid.setCurrentIndex(grid.model().index(0, column(grid, "label")))
    seat.qtbot.waitUntil(grid.isVisible)
    grid.setFocus()
    comment(seat, "Of which year?", "question")
    # An answer that is empty.
    seat.go_to(str(EMPTY))
    comment(seat, "Who decided, and when?", "fix")
    seat.go_to("front.title")
    comment(seat, "A clear title", "praise")
    select(seat, "problem.text", "Everybody complained")
    comment(seat, "Is there a survey?", "question")
    seat.go_to("problem.text")
    made = comment(seat, SECRET, "fix", "hub")
    assert {thread.anchor.path for thread in made} == {
        "summary.text",
        "problem.baseline/b1/label",
        str(EMPTY),
        "front.title",
        "problem.text",
    }


def column(grid, part):
    return next(n for n, one in enumerate(grid.grid.parts) if one.name == part)


def suggest_edits(seat):
    """Three: the editor simply writes, and the answers stay as they are."""
    before = {path: answer(seat, path) for path in ("summary.text", "problem.text")}
    if not seat.case.suggest_bar.isVisible():
        seat.desktop.actions["suggest"].trigger()
    select(seat, "summary.text", "four")
    seat.type("eleven")
    select(seat, "summary.text", "very ")
    seat.press(Qt.Key.Key_Delete)
    seat.go_to("problem.text")
    seat.press(Qt.Key.Key_End, CTRL)
    seat.type(" So they said.")
    seat.wait_until_saved()
    assert {path: answer(seat, path) for path in before} == before
    edits = open_suggestions(seat.case.desk.session.case)
    assert {(one.path, one.quote.strip(), one.replacement) for one in edits} == {
        ("problem.text", "", " So they said."),
        ("summary.text", "four", "eleven"),
        ("summary.text", "very", ""),
    }


def answer(seat, path):
    return seat.case.desk.session.case.get(Path.parse(path), "en")


def test_until_the_power_fails(qtbot, qapp):
    folder = File(os.environ[PLACE])
    seat = Seat(qtbot, qapp, folder / "library")
    sit_down(seat, folder)
    take_in_the_post(seat, folder)
    page = begin_the_check(seat)
    fill_the_form(seat, page)
    page.left.emit()
    seat.see("case")
    write_comments(seat)
    seat.picture("2-comments")
    suggest_edits(seat)
    seat.picture("3-suggested-edits")
    os.kill(os.getpid(), signal.SIGKILL)
