"""The record of editions: kept in the log, joined as a set, printed where the text is that one."""

from datetime import timedelta

from msgspec.structs import replace

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.compose import compose
from casewriter.domain.editions import (
    editions_of,
    next_number,
    printed,
    recording,
    text_of,
)
from casewriter.domain.edits import Change, Edit
from casewriter.domain.excerpts import anonymous
from casewriter.domain.leaves import Path
from casewriter.domain.publication import Para, plain
from casewriter.domain.records import joined, review_of, with_review
from casewriter.domain.review import Author, LogEntry
from casewriter.services.editions import next_edition
from tests import builders
from tests.fakes import START
from tests.publish.publications import STYLE, WORDS

TEMPLATE = builders.load("one-stop-shop")
CASE = builders.full_case(TEMPLATE, ("en", "ru"))
TITLE = Path("front.title")
EDITOR = Author("Aigerim Sultanova")


def recorded(case, number, *, language="en", changes="", entry=None):
    edition = replace(
        next_edition(
            TEMPLATE, case, language, editors=(EDITOR.name,), changes=changes, style="hub", at=START
        ),
        number=number,
    )
    at = START + timedelta(days=number)
    return recording(case, edition, EDITOR, at, entry or f"e{number}").apply(case)


def retitled(case, title):
    before = case.get(TITLE, "en")
    return Edit("write", (Change(TITLE, "en", before, title),)).apply(case)


def small(case, language="en"):
    imprint = compose(TEMPLATE, case, language, WORDS, STYLE, draft=False).imprint
    return [plain(block.content) for block in imprint if isinstance(block, Para)]


def test_an_edition_says_what_it_was_and_comes_back_from_a_file():
    case = recorded(CASE, 1)
    again, _ = from_json(to_json(case))
    (edition,) = editions_of(again)
    assert (edition.number, edition.language, edition.editors) == (1, "en", (EDITOR.name,))
    assert edition.date == START.astimezone().date().isoformat()
    assert edition.licence
    assert edition.cite
    assert edition.text == text_of(CASE, "en")
    assert next_number(again, "en") == 2
    assert next_number(again, "ru") == 1


def test_the_imprint_names_the_edition_until_the_text_is_another():
    case = recorded(recorded(CASE, 1), 2, changes="The figures of 2025.")
    assert printed(case, "en").number == 2
    said = small(case)
    assert any(line.startswith("Edition 2, ") for line in said)
    assert "Changed: The figures of 2025." in said
    assert f"Edited by {EDITOR.name}" in said
    assert printed(case, "ru") is None
    changed = retitled(case, "Another title")
    assert printed(changed, "en") is None
    assert not any(line.startswith("Edition") for line in small(changed))
    # What a section is said to be is not printed.
    stated = Edit("state", (Change(Path("context.state"), "", None, "ready"),)).apply(case)
    assert printed(stated, "en").number == 2


def test_copies_that_each_recorded_an_edition_join_as_a_set():
    one, other = recorded(CASE, 1, entry="e-a"), recorded(CASE, 1, language="ru", entry="e-b")
    there = with_review(CASE, joined(review_of(one), review_of(other)))
    back = with_review(CASE, joined(review_of(other), review_of(one)))
    assert editions_of(there) == editions_of(back)
    assert [edition.language for edition in editions_of(there)] == ["en", "ru"]
    assert editions_of(there, "ru") == editions_of(other)


def test_what_cannot_be_read_as_an_edition_is_passed_over():
    odd = LogEntry("odd", "edition_recorded", EDITOR, START, {"number": "two"})
    review = review_of(recorded(CASE, 1))
    case = with_review(CASE, replace(review, log=(*review.log, odd)))
    assert len(editions_of(case)) == 1
    assert editions_of(replace(CASE, records={"log": [{"id": 7}]})) == ()


def test_an_anonymous_copy_names_no_editor():
    assert not any(EDITOR.name in line for line in small(anonymous(recorded(CASE, 1))))
