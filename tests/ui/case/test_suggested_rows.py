"""Rows, sources, pictures, “not available yet”: done as ever while one suggests, then decided."""

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of
from casewriter.domain.reviewing.deciding import bundles
from casewriter.domain.reviewing.suggesting import as_if_accepted
from casewriter.domain.reviewing.together import what_of
from casewriter.services.reviewing import Reviewing
from casewriter.services.sending import seen_by
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.fields.sources.known import adding
from casewriter.ui.review.beside_leaf import BesideLine
from tests.builders import PICTURE, picture
from tests.fakes import InMemoryAttachments
from tests.ui.case.case_desk import Clock

ROWS = Path("problem.baseline")
SOURCES = Path("refs.sources")
THERE = {
    "problem.baseline/r1/baseline": 40,
    ("problem.baseline/r1/label", "en"): "Waiting",
    "problem.baseline/r1/unit": "day",
    "problem.baseline/r1#order": "i0001",
    "problem.baseline/r2/baseline": 12,
    ("problem.baseline/r2/label", "en"): "Offices",
    "problem.baseline/r2#order": "i0002",
    "problem.baseline/r3/baseline": 3,
    ("problem.baseline/r3/label", "en"): "Visits",
    "problem.baseline/r3#order": "i0003",
}


def by(role, name="J. Tamm"):
    return lambda session: Reviewing(session, lambda: Person(name), Clock(), lambda: role)


def waiting(made):
    return [one for one in review_of(made.session.case).suggestions if one.state == "open"]


def card(qtbot, made, path):
    made.page.travel.go_to(Path(path))
    qtbot.waitUntil(lambda: made.card(path) is not None)
    return made.card(path)


def model_of(qtbot, made):
    return card(qtbot, made, "problem.baseline").editor.findChild(GridView).grid


def lines(found):
    return [line.words.text() for line in found.findChildren(BesideLine)]


def test_rows_are_put_in_moved_and_taken_out_beside_the_table(qtbot, open_case):
    made = open_case(THERE, place=("problem.baseline",), reviewing=by("hub"))
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    before = made.session.case.fields
    model = model_of(qtbot, made)
    columns = {part.name: place for place, part in enumerate(model.parts)}
    model.write_cells(3, columns["label"], [["Complaints"]], "write")
    model.write_cells(3, columns["baseline"], [["7"]], "write")
    model.move(3, 0)
    assert [model.index(row, columns["label"]).data() for row in range(4)] == [
        "Complaints", "Waiting", "Offices", "Visits",
    ]  # fmt: skip
    new = model.rows[0]
    assert {one.group for one in waiting(made)} == {new}
    model.move(3, 2)
    model.remove([1])
    assert [model.index(row, columns["label"]).data() for row in range(3)] == [
        "Complaints", "Visits", "Offices",
    ]  # fmt: skip
    assert made.session.case.fields == before
    found = made.card("problem.baseline")
    qtbot.waitUntil(lambda: len(lines(found)) == 3)
    assert [line.split(": <")[0] for line in lines(found)] == [
        "You suggest: Row put in",
        "You suggest: Row moved",
        "You suggest: Row taken out",
    ]
    # A row is told by its columns, in the words of the screen.
    assert lines(found)[2].index("Waiting") < lines(found)[2].index("days")
    made.actions["undo"].trigger()
    assert [model.index(row, columns["label"]).data() for row in range(4)] == [
        "Complaints", "Waiting", "Visits", "Offices",
    ]  # fmt: skip
    made.actions["redo"].trigger()
    # What is of the case as a whole is not suggested, and stays.
    made.session.state("country", "KZ", "write")
    assert made.session.case.country == "GE"
    assert "cannot be suggested" in made.page.whisper.words
    # What is proposed can be worked on, and taken back by doing the contrary.
    model.remove([0])
    assert {one.path.rpartition("/")[2].partition("#")[0] for one in waiting(made)} >= {"r1", "r3"}
    assert all(new not in one.path for one in waiting(made))


def test_an_expert_sees_them_beside_the_answers_and_decides(qtbot, open_case):
    bytes_of = InMemoryAttachments()
    made = open_case(THERE, place=("problem.baseline",), reviewing=by("hub"), pictures=bytes_of)
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    before = made.session.case.fields
    model = model_of(qtbot, made)
    columns = {part.name: place for place, part in enumerate(model.parts)}
    model.write_cells(3, columns["label"], [["Complaints"]], "write")
    model.remove([1])
    model.move(1, 0)
    missing = card(qtbot, made, "problem.text")
    missing.not_available.linkActivated.emit("")
    missing.form.because.setText("The archive answers in May")
    missing.form.keep.click()
    assert missing.shown_absence.isVisible()
    sources = card(qtbot, made, "refs.sources").editor
    _, added = adding(made.page.desk, "Annual report")
    made.session.apply(added)
    assert len(sources.cards) == 1
    pictures = card(qtbot, made, "results.pictures").editor
    kept = bytes_of.add(picture(), PICTURE.media_type, PICTURE.name)
    pictures._add(kept)
    assert made.session.case.fields == before
    assert as_if_accepted(made.session.case).rows(Path("results.pictures"))
    sent = seen_by(made.session.case, "expert")
    assert sent.attachments == (PICTURE,)
    sent = from_json(to_json(sent))[0]

    got = open_case(
        THERE, place=("problem.baseline",), reviewing=by("expert", "N. Beridze"),
        pictures=bytes_of, records=sent.records, attachments=sent.attachments,
    )  # fmt: skip
    assert got.session.case.fields == before
    table = card(qtbot, got, "problem.baseline")
    qtbot.waitUntil(lambda: len(lines(table)) == 3)
    assert any("J. Tamm suggests: Row taken out" in line for line in lines(table))
    for path, words in (
        ("problem.text", "Not available yet: "),
        ("refs.sources", "Source put in: "),
        ("results.pictures", "Picture put in: "),
    ):
        found = card(qtbot, got, path)
        qtbot.waitUntil(lambda found=found: len(lines(found)) == 1)
        assert words in lines(found)[0]

    # The page *as if* counts what goes together once, and shows it in its place.
    got.actions["as_if_accepted"].trigger()
    page = got.page.review.edits.as_if
    assert page.below.text().startswith("1 ")
    assert "1. hall.png" in page.words
    got.actions["as_if_declined"].trigger()
    assert "hall.png" not in " ".join(page.words)
    got.page.show_sections()
    got.actions["suggested_edits"].trigger()
    box = got.page.review.panel.edits
    shown = next(card for card in box.cards.values() if "Picture put in" in card.words.text())
    qtbot.waitUntil(lambda: not shown.picture.is_empty)
    shown.accept.click()
    pictures = got.session.case.rows(Path("results.pictures"))
    assert len(pictures) == 1
    assert got.session.case.get(Path("results.pictures").child(*pictures, "file")) == PICTURE.sha256
    deciding = got.page.review.panel.deciding
    names = {what_of(bundle): bundle for bundle in bundles(waiting(got), got.template, {})
             if bundle[0].path.startswith("problem.")}  # fmt: skip
    row = names["in"][0].group
    deciding.accept([names["in"][0].id])
    deciding.decline([names["moved"][0].id])
    deciding.accept([names["out"][0].id, names["absent"][0].id])
    case = got.session.case
    assert case.rows(ROWS) == ("r1", "r3", row)
    assert case.get(ROWS.child(row, "label"), "en") == "Complaints"
    assert case.get(Path("problem.text").about("absent"))["because"] == "The archive answers in May"
    assert case.rows(SOURCES) == ()
    # Nobody declined it: it waits, and only what is asked for was put in.
    assert {one.path.partition("/")[0] for one in waiting(got)} == {"refs.sources"}
    # An answer comes to cite it; whoever takes it back then is told before.
    card(qtbot, got, "refs.sources")

    def shown():
        told = (one for one in box.cards.values() if "Source put in" in one.words.text())
        return next(told, None)

    qtbot.waitUntil(lambda: shown() is not None)
    shown().accept.click()
    (source,) = got.session.case.rows(SOURCES)
    got.session.write(ROWS.child("r1", "source"), [source])
    box.decided.setChecked(True)
    qtbot.waitUntil(lambda: shown() is not None)
    back = shown()
    back.take_back.click()
    assert "this source" in back.why.before.text()
    for _ in range(6):
        got.actions["undo"].trigger()
    assert got.session.case.rows(ROWS) == ("r1", "r2", "r3")
