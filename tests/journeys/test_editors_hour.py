"""The first hour of an editor: from the post to the publication, killed half-way."""

import signal
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path as File

import pytest
from lxml import etree
from pypdf import PdfReader
from PySide6.QtCore import Qt

from casewriter.app.core import build
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.acts import Deed, moved
from casewriter.domain.reviewing.suggesting import accepting, open_suggestions
from casewriter.domain.reviewing.threads import Hand, answer
from casewriter.prose.nodes import plain
from casewriter.services.receiving import receive
from casewriter.services.sending import Letter, outgoing
from casewriter.services.watching import unwatched
from tests.journeys import editors_hour as hour
from tests.reviews import EXPERT
from tests.word_copies import changed, paragraph, replaced

LATER = timedelta(days=3)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv(hour.PLACE, str(tmp_path))
    return tmp_path


def until_the_power_fails():
    """Play the first half, which ends by a kill that nothing can be done about."""
    asked = ("-q", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist")
    half = subprocess.run(
        [sys.executable, "-m", "pytest", *asked, hour.__file__],
        cwd=File(hour.__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert half.returncode == -signal.SIGKILL, half.stdout


def session(seat):
    return seat.desktop.desk.session_of(hour.HALLS)


def rounds(seat):
    seat.desktop.actions["rounds"].trigger()
    return seat.see("rounds")


def send(seat, folder, name):
    """Send what was decided, by mail; gives the file."""
    page = rounds(seat)
    seat.click(page.said.send)
    sending = seat.see("sending")
    seat.desktop.places.setValue("sending/folder", str(folder))
    sending.name.setText(name)
    sending.start()
    file = folder / f"{name}.casepack"
    seat.qtbot.waitUntil(file.exists)
    seat.see("case")
    return file


def everything_is_there(seat):
    """What was written before the kill: comments, suggested edits, half a form, the stage."""
    case = session(seat).case
    review = review_of(case)
    assert len(review.threads) == 6
    assert len(open_suggestions(case)) == 3
    assert case.status == "in_review"
    page = rounds(seat)
    page.show_tab("form")
    assert page.form.state.words == "Not handed in"
    seat.click(page.form.hand_in)
    seat.picture("4-form")
    assert page.form.state.words.startswith("Handed in")
    page.left.emit()
    seat.see("case")


def as_the_expert_sees_it(seat):
    seat.desktop.actions["work_list"].trigger()
    listed = seat.case.review.list
    assert len(listed.shown) == 6
    listed.as_expert.setChecked(True)
    seat.picture("5-as-the-expert-sees-it")
    assert len(listed.shown) == 5
    assert not any(hour.SECRET in one.notes[0].text for one in listed.shown)
    listed.as_expert.setChecked(False)
    seat.press(Qt.Key.Key_Escape)


def decide_take_back_decide_again(seat, folder):
    page = rounds(seat)
    page.show_tab("decision")
    seat.click(page.decision.cards["revise"])
    letter = page.decision.letter.toPlainText()
    assert "Four, or eleven?" in letter
    assert hour.SECRET not in letter
    seat.picture("6-decision")
    seat.click(page.decision.decide)
    page.left.emit()
    seat.see("case")
    send(seat, folder, "too soon")
    page = rounds(seat)
    page.show_tab("log")
    seat.picture("7-log")
    line = next(line for line in page.log.lines if not line.back.isHidden())
    line.back.linkActivated.emit("go")
    seat.press(Qt.Key.Key_Return)
    seat.type("A line was forgotten")
    seat.press(Qt.Key.Key_Return)
    page.show_tab("decision")
    seat.click(page.decision.cards["revise"])
    page.decision.letter.appendPlainText("We look forward to it.")
    seat.click(page.decision.decide)
    page.left.emit()
    seat.see("case")
    file = send(seat, folder, "revise")
    done = [entry.action for entry in review_of(session(seat).case).log]
    assert done.count("decided") == 2
    assert "reversed" in done
    return file


def the_expert_answers(file, back, monkeypatch, folder):
    """Elsewhere, with other keys: accepts an edit, writes an answer, answers the must-fixes."""
    core = build()
    library = core.library(str(folder / "expert"))
    monkeypatch.setenv("CASEWRITER_KEYS", str(folder / "expert-keys"))
    now = core.clock() + LATER
    office = core.post()
    with office.opened(file) as package:
        hub = package.manifest.sender
        receive(package, library, core.templates, core.clock(), file.name)
    case = library.cases.load(hour.HALLS)
    review = review_of(case)
    assert len(review.threads) == 5
    for thread in review.threads:
        if thread.kind == "fix":
            review = answer(review, thread.id, Hand(EXPERT, now), "done", "It says so now.")
    case = with_review(case, review)
    (eleven,) = (one for one in open_suggestions(case) if one.replacement == "eleven")
    case = accepting(case, (eleven,), EXPERT, now).edit.apply(case)
    case = case.with_leaf(Path("process.text"), "en", plain("The cabinet decided in 2012."))
    deed = Deed(EXPERT, now, ("l9", "r9"))
    case = with_review(case, moved(review_of(case), case.status, "submitted", "expert", deed))
    letter = Letter("revision", hour.SENDER, hub, now)
    office.pack(back, outgoing(case, letter, library.post), library.attachments.read, unwatched)
    library.close()
    monkeypatch.setenv("CASEWRITER_KEYS", str(folder / "keys"))


def the_revision_arrives(seat, back):
    """It is looked at and taken; only what changed is shown, each answer beside its comment."""
    seat.desktop.take_in([back])
    page = seat.see("merge")
    seat.qtbot.waitUntil(lambda: not page.questions.slices.is_busy)
    seat.window.grab().save("/tmp/desk/merge.png")
    seat.click(page.header.buttons[0])
    seat.see("case")
    page = rounds(seat)
    page.show_tab("changes")
    seat.qtbot.waitUntil(page.changes.isVisible)
    assert page.changes.headline.text().startswith("2 ")
    seat.picture("8-changes")
    page.show_tab("answers")
    seat.qtbot.waitUntil(lambda: len(page.answers.cards) >= 5)
    card = next(card for card in page.answers.cards if card.row.comment == "Four, or eleven?")
    assert card.answer.text().endswith("It says so now.")
    assert "eleven offices" in card.now.text()
    seat.picture("9-answers")
    page.left.emit()
    seat.see("case")


def a_colleague_sends_a_word_file(seat, folder):
    """A copy goes out, is marked up with and without tracking, and comes home by being dropped."""
    copy = folder / "copy.docx"
    held = session(seat)
    seat.desktop.word.out.write(held, copy, "en")
    seat.qtbot.waitUntil(copy.exists)
    before = held.case.fields
    known = {one.id for one in open_suggestions(held.case)}
    seat.qtbot.waitUntil(
        lambda: (
            seat.window.notices.shown("word copy") is not None
            and "copy.docx" in seat.window.notices.shown("word copy").sentence
        ),
    )
    kept = []
    seat.desktop.library.states(held.case.id, kept.extend, seat.desktop.fail)
    seat.qtbot.waitUntil(lambda: "review_copy" in {state.kind for state in kept})

    def review(root):
        replaced(paragraph(root, "The cabinet decided"), "2012", "2013", tracked="Aigul Bekova")
        replaced(paragraph(root, "Nobody counted"), "counted", "measured")

    copy.write_bytes(changed(copy.read_bytes(), review))
    seat.desktop.take_in([copy])
    notices = seat.window.notices
    seat.qtbot.waitUntil(lambda: notices.shown(f"home {copy.name}") is not None)
    made = [one for one in open_suggestions(held.case) if one.id not in known]
    assert {(one.path, one.quote.strip(), one.replacement, one.untracked) for one in made} == {
        ("process.text", "2012", "2013", False),
        ("problem.text", "counted", "measured", True),
    }
    assert held.case.fields == before
    seat.picture("10-word-file-home")


def accept_and_publish(seat, folder):
    """Approved; then publication and matrix, of which neither says what is the hub's alone."""
    page = rounds(seat)
    seat.click(page.acts["check_begun"])
    page.show_tab("decision")
    seat.click(page.decision.cards["approve"])
    seat.click(page.decision.decide)
    seat.click(page.acts["approved"])
    assert session(seat).case.status == "accepted"
    page.left.emit()
    seat.see("case")
    out = folder / "out"
    out.mkdir()
    seat.desktop.places.setValue("publish/folder", str(out))
    seat.desktop.actions["publish"].trigger()
    panel = seat.case.publishing
    assert panel.isVisible()
    panel.kinds["publication"].setFocus()
    seat.press(Qt.Key.Key_Space)
    for name in ("docx", "pdf"):
        panel.formats[name].setChecked(True)
    assert panel.stops == ()
    seat.picture("11-publish")
    panel.next()
    seat.desktop.papers.write(session(seat), "matrix", out / "matrix.docx", "docx")
    seat.qtbot.waitUntil(lambda: len(finished(out)) == 3)
    for file in finished(out):
        assert hour.SECRET not in words_of(file)
        if file.name != "matrix.docx":
            assert "eleven offices" in words_of(file)
            assert not any(name in words_of(file) for name in ("Karimova", "Four, or eleven?"))
    page = rounds(seat)
    seat.click(page.acts["published"])
    assert session(seat).case.status == "published"
    seat.picture("12-published")


def finished(folder):
    return [file for file in folder.iterdir() if file.suffix in {".docx", ".pdf"}]


def words_of(file):
    """Everything that a file says, parts that nobody sees included."""
    if file.suffix == ".pdf":
        pages = PdfReader(file)
        said = "".join(page.extract_text() for page in pages.pages)
        return " ".join(said.split()) + str(pages.metadata)
    with zipfile.ZipFile(file) as package:
        parts = [
            etree.fromstring(package.read(name)) for name in package.namelist() if is_xml(name)
        ]
    marks = [str(dict(element.attrib)) for part in parts for element in part.iter(etree.Element)]
    return " ".join(["".join(part.itertext()) for part in parts] + marks)


def is_xml(name):
    return name.endswith((".xml", ".rels"))


def test_an_editors_hour(seat, qtbot, place, monkeypatch):
    until_the_power_fails()
    hour.sit_down(seat, place)
    qtbot.waitUntil(lambda: bool(seat.desktop.library.cases()))
    seat.desktop.desk.open(hour.HALLS)
    seat.see("case")
    everything_is_there(seat)
    as_the_expert_sees_it(seat)
    file = decide_take_back_decide_again(seat, place)
    with zipfile.ZipFile(file) as package:
        inside = b"".join(package.read(name) for name in package.namelist())
    assert b"Four, or eleven?" in inside
    assert hour.SECRET.encode() not in inside
    back = place / "back.casepack"
    the_expert_answers(file, back, monkeypatch, place)
    the_revision_arrives(seat, back)
    a_colleague_sends_a_word_file(seat, place)
    accept_and_publish(seat, place)
