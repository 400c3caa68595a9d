"""Rows that are suggested come, go and come back whole."""

from datetime import UTC, datetime, timedelta

from casewriter.domain.edits import Change, removing, setting, writing
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of
from casewriter.domain.review import Author
from casewriter.domain.reviewing.proposing import Hand, adding, proposing
from casewriter.domain.reviewing.suggesting import accepting, declining, reopening
from casewriter.domain.reviewing.together import what_of
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Paragraph, Text, plain
from tests.builders import a_case

ROWS, SOURCES, TEXT = Path("results.indicators"), Path("refs.sources"), Path("problem.text")
EDITOR, EXPERT = Author("J. Tamm"), Author("N. Beridze")
NOON = datetime(2026, 6, 3, 12, tzinfo=UTC)
ROW, NEW = ROWS.child("r1"), "0123456789abcdef0123"


def hand(minutes=0):
    at = NOON + timedelta(minutes=minutes)
    return Hand(EDITOR, at, lambda by: by == EDITOR, lambda _: True)


def with_a_row():
    return a_case({"results.indicators/r1#order": "i0001", "results.indicators/r1/baseline": 40})


def open_ones(case):
    return [one for one in review_of(case).suggestions if one.state == "open"]


def test_a_cell_of_a_row_that_went_brings_no_torn_row_back():
    case = with_a_row()
    case = proposing(case, ROW.child("value"), "", 12, hand())[0].apply(case)
    gone = removing(case, ROW, "remove_row").apply(case)
    settled = accepting(gone, open_ones(gone), EXPERT, NOON)
    assert [refusal.because for refusal in settled.refused] == ["changed"]
    assert settled.edit.apply(gone).rows(ROWS) == ()


def test_a_row_that_somebody_wrote_in_since_is_not_torn():
    case = with_a_row()
    out = adding(case, removing(case, ROW, "remove_row").changes, hand()).apply(case)
    assert what_of(open_ones(out)) == "out"
    more = writing(out, ROW.child("value"), "", 12, "write").apply(out)
    settled = accepting(more, open_ones(more)[:1], EXPERT, NOON)
    assert {refusal.because for refusal in settled.refused} == {"changed"}
    assert settled.edit.is_idle
    settled = accepting(out, open_ones(out)[:1], EXPERT, NOON)
    assert settled.edit.apply(out).rows(ROWS) == ()


def test_words_that_cite_a_suggested_source_bring_it_along():
    case = a_case({"problem.text": plain("Queues were long.")})
    card = SOURCES.child(NEW)
    changes = (
        Change(card.about("order"), "", None, "i0001"),
        Change(card.child("csl"), "", None, {"title": "Annual report"}),
    )
    case = adding(case, changes, hand()).apply(case)
    cited = Doc((Paragraph((Text("Queues were long"), Citation(CitedItems((CitedItem(NEW),))),
                            Text("."))),))  # fmt: skip
    case = proposing(case, TEXT, "en", cited, hand(1))[0].apply(case)
    (words,) = [one for one in open_ones(case) if one.path == "problem.text"]
    assert what_of([one for one in open_ones(case) if one.group == NEW]) == "in"
    settled = accepting(case, [words], EXPERT, NOON)
    after = settled.edit.apply(case)
    assert after.rows(SOURCES) == (NEW,)
    assert after.get(TEXT, "en") == cited
    assert open_ones(after) == []


def test_what_was_taken_back_before_stays_so_when_a_declined_row_is_opened_again():
    case = a_case({})
    row = ROWS.child(NEW)
    leaves = {(row.about("order"), ""): "i0001", (row.child("baseline"), ""): 40,
              (row.child("value"), ""): 12}  # fmt: skip
    case = adding(case, setting(case, leaves, "add_row").changes, hand()).apply(case)
    case = proposing(case, row.child("value"), "", None, hand(1))[0].apply(case)
    declined = declining(case, open_ones(case)[:1], EXPERT, NOON + timedelta(minutes=2))
    assert len(declined.done) == 2
    case = declined.edit.apply(case)
    again = reopening(case, declined.done[:1], EXPERT, NOON + timedelta(minutes=3))
    case = again.edit.apply(case)
    after = accepting(case, open_ones(case)[:1], EXPERT, NOON + timedelta(minutes=4))
    case = after.edit.apply(case)
    assert case.get(row.child("baseline")) == 40
    assert case.get(row.child("value")) is None
