"""Suggestions as they are written: what was written is what they make, and writing on joins."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.following import follow
from casewriter.domain.reviewing.proposing import Hand, adding, proposed, proposing
from casewriter.domain.reviewing.suggesting import as_if_accepted, suggestions
from casewriter.prose.codec import canonical
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text
from casewriter.ui.prose.inking import bare, inked
from tests.builders import a_case
from tests.domain.test_suggesting import NO_SHRINKING, shaken
from tests.trees import docs

WHERE = Path("problem.text")
ME, OTHER = Author("A. Karimova"), Author("J. Tamm")
NOON = datetime(2026, 6, 3, 12, tzinfo=UTC)
TEXT = "Four offices were visited. Queues were very long."


def hand(minutes=0, known=lambda _: False):
    return Hand(ME, NOON + timedelta(minutes=minutes), lambda by: by == ME, known)


def written(case, *texts, known=lambda _: False):
    for minutes, text in enumerate(texts):
        value = plain(text) if isinstance(text, str) else text
        case = proposing(case, WHERE, "en", value, hand(minutes, known))[0].apply(case)
    return case


def open_ones(case):
    return [one for one in review_of(case).suggestions if one.state == "open"]


def here(case):
    return proposed(case, WHERE, "en", lambda by: by == ME).value


def test_a_word_that_is_typed_is_one_suggestion_and_deleting_it_takes_it_back():
    case = a_case({"problem.text": plain(TEXT)})
    steps = [TEXT.replace("offices", f"{'public'[:n]} offices") for n in range(1, 7)]
    typed = written(case, *steps)
    (one,) = open_ones(typed)
    assert plain_text(here(typed)) == steps[-1]
    assert typed.fields == case.fields
    assert one.at == NOON
    assert open_ones(written(typed, TEXT)) == []
    assert written(typed, TEXT).records == case.records


def test_what_others_may_have_is_taken_back_and_not_forgotten():
    case = written(a_case({"problem.text": plain(TEXT)}), TEXT.replace("Four", "Eleven"))
    back = written(case, TEXT, known=lambda _: True)
    assert [one.state for one in review_of(back).suggestions] == ["withdrawn"]


def test_changes_elsewhere_in_the_text_leave_the_first_as_it_is():
    case = written(a_case({"problem.text": plain(TEXT)}), TEXT.replace("Four", "Eleven"))
    (first,) = open_ones(case)
    more = written(case, TEXT.replace("Four", "Eleven").replace("very ", ""))
    assert first in open_ones(more)
    assert len(open_ones(more)) == 2


def test_what_somebody_else_proposes_is_neither_shown_as_mine_nor_touched():
    theirs = suggestions(
        WHERE, "en", plain(TEXT), plain(TEXT.replace("very ", "")), by=OTHER, at=NOON
    )
    case = a_case({"problem.text": plain(TEXT)})
    case = with_review(case, Review(suggestions=theirs))
    mine = written(case, TEXT.replace("Four", "Eleven"))
    assert plain_text(here(mine)) == TEXT.replace("Four", "Eleven")
    assert theirs[0] in open_ones(mine)
    assert plain_text(as_if_accepted(mine).get(WHERE, "en")) == TEXT.replace(
        "Four", "Eleven"
    ).replace("very ", "")


def test_a_value_is_proposed_as_a_whole_and_goes_with_its_old_value():
    case = a_case({"front.title": "Shorter queues"})
    where = Path("front.title")
    for value in ("Short queues", "Shorter lines"):
        case = proposing(case, where, "en", value, hand())[0].apply(case)
    (one,) = open_ones(case)
    assert (one.quote, one.replacement, one.range) == ("Shorter queues", "Shorter lines", None)
    assert open_ones(proposing(case, where, "en", "Shorter queues", hand())[0].apply(case)) == []


def test_a_change_made_of_the_text_itself_stands_beside_what_is_proposed_already():
    case = written(a_case({"problem.text": plain(TEXT)}), TEXT.replace("Four", "Eleven"))
    mended = writing(case, WHERE, "en", plain(TEXT.replace("very ", "")), "fix")
    both = adding(case, mended.changes, hand(5)).apply(case)
    assert plain_text(here(both)) == TEXT.replace("Four", "Eleven").replace("very ", "")


def test_the_expert_writes_on_and_what_is_proposed_stays_on_its_words():
    case = written(a_case({"problem.text": plain(TEXT)}), TEXT.replace("Queues", "Lines"))
    longer = plain(f"In 2014. {TEXT}")
    case = follow(case, writing(case, WHERE, "en", longer, "write")).apply(case)
    assert plain_text(here(case)) == f"In 2014. {TEXT}".replace("Queues", "Lines")
    (before,) = open_ones(case)
    (after,) = open_ones(written(case, plain_text(here(case)).replace("Lines", "Long lines")))
    assert after.id == before.id


@settings(max_examples=40, deadline=None, phases=NO_SHRINKING)
@given(docs(), st.lists(st.integers(0, 10_000), min_size=1, max_size=4))
def test_whatever_is_written_is_what_is_proposed_and_its_ink_gives_it_back(doc, seeds):
    base = canonical(doc)
    case = a_case({"problem.text": base})
    text = base
    for seed in seeds:
        text = shaken(text, seed)
        case = written(case, text)
        assert case.get(WHERE, "en") == base
        assert (here(case) or base) == text
        assert bare(inked(base, text)) == text
