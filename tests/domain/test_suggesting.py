"""Suggestions: rejecting all gives the text back, accepting all gives the new one."""

from datetime import UTC, datetime
from random import Random

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.canonical import from_json, leaf_hash, to_json
from casewriter.domain.case import Case
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author, Range, Suggestion
from casewriter.domain.reviewing.following import follow
from casewriter.domain.reviewing.suggesting import (
    accepting,
    as_if_accepted,
    as_if_declined,
    contradicting,
    declining,
    open_suggestions,
    reopening,
    suggestions,
)
from casewriter.prose.codec import canonical
from casewriter.prose.entries import entries, rebuilt
from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.nodes import Citation, Doc, Footnote, Paragraph, Text
from casewriter.prose.walk import inlines
from tests import builders
from tests.trees import docs

PLACE = Path.parse("context.problem")
EDITOR, EXPERT = Author("A. Karimova"), Author("N. Beridze")
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
NOW = datetime(2026, 6, 3, 9, 20, tzinfo=UTC)


def a_case(text: Doc | str | None, *proposed: Suggestion) -> Case:
    case = builders.a_case().with_leaf(PLACE, "en", text)
    ordered = tuple(sorted(proposed, key=lambda one: one.id))
    return with_review(case, replace(review_of(case), suggestions=ordered))


def proposed(before: object, after: object) -> tuple[Suggestion, ...]:
    return suggestions(PLACE, "en", before, after, by=EDITOR, at=NOW)


def text_of(case: Case) -> object:
    return case.get(PLACE, "en")


def shaken(doc: Doc, seed: int) -> Doc:
    """The text with lines taken out, moved, doubled, and words changed."""
    random = Random(seed)
    run = list(entries(doc))
    for _ in range(random.randint(1, 4)):
        if not run:
            break
        place = random.randrange(len(run))
        match random.randrange(4):
            case 0:
                del run[place]
            case 1:
                run.insert(random.randrange(len(run)), run[place])
            case 2:
                run.insert(place, run.pop(random.randrange(len(run))))
            case _:
                if isinstance(block := run[place].block, Paragraph):
                    more = (*block.content[1:], Text(" and other words"))
                    run[place] = replace(run[place], block=Paragraph(more))
    return rebuilt(run)


@settings(max_examples=40, deadline=None, phases=NO_SHRINKING)
@given(docs(), st.integers(0, 10_000))
def test_all_accepted_give_the_new_text_and_all_declined_the_old(doc, seed):
    old = canonical(doc)
    new = shaken(old, seed)
    made = proposed(old, new)
    case = a_case(old, *made)
    assert text_of(as_if_accepted(case)) == new
    settled = accepting(case, made, EXPERT, NOW)
    assert not settled.refused
    assert text_of(settled.edit.apply(case)) == new
    assert settled.edit.inverse().apply(settled.edit.apply(case)) == case
    declined = declining(case, made, EXPERT, NOW).edit.apply(case)
    assert text_of(declined) == text_of(as_if_declined(case)) == old
    assert not open_suggestions(declined)
    assert text_of(as_if_accepted(from_json(to_json(case))[0])) == new


@settings(max_examples=20, deadline=None, phases=NO_SHRINKING)
@given(docs(), st.integers(0, 10_000))
def test_one_after_the_other_gives_the_same_as_all_at_once(doc, seed):
    old = canonical(doc)
    new = shaken(old, seed)
    case = a_case(old, *proposed(old, new))
    order = Random(seed)
    while left := open_suggestions(case):
        settled = accepting(case, (order.choice(left),), EXPERT, NOW)
        assert not settled.refused
        case = settled.edit.apply(case)
    assert text_of(case) == new


def markdown(text: str) -> Doc:
    return from_markdown(text)


def test_words_are_suggested_one_by_one_and_notes_stay():
    before = markdown("Four offices[^1] served the **whole** town [@wb, p. 3].\n\n[^1]: In 2012.")
    after = markdown("Five offices[^1] served the **entire** town [@wb, p. 3].\n\n[^1]: In 2013.")
    made = proposed(before, after)
    assert [(one.quote, one.replacement) for one in made] == [
        ("Four", "Five"),
        ("2012", "2013"),
        ("whole", "entire"),
    ]
    first = accepting(a_case(before, *made), made[:1], EXPERT, NOW).edit.apply(
        a_case(before, *made)
    )
    kept = [type(inline) for inline in inlines(text_of(first))]
    assert Footnote in kept
    assert Citation in kept
    assert text_of(as_if_accepted(first)) == after


def test_lines_come_and_go_without_touching_their_neighbours():
    before = markdown("One.\n\n- first\n- second\n\nLast.")
    after = markdown("One.\n\nNew.\n\n- first\n- between\n- second\n\nLast.")
    made = proposed(before, after)
    assert len(made) == 2
    assert all(one.range is not None for one in made)
    case = a_case(before, *made)
    once = accepting(case, made[1:], EXPERT, NOW).edit.apply(case)
    assert text_of(once) == markdown("One.\n\n- first\n- between\n- second\n\nLast.")


def test_a_later_edit_carries_suggestions_along():
    before = markdown("The service began in 2012 in four cities.")
    made = proposed(before, markdown("The service began in 2012 in five cities."))
    case = a_case(before, *made)
    written = writing(
        case,
        PLACE,
        "en",
        markdown("In short, the public service began in 2012 in four cities."),
        "write",
    )
    case = follow(case, written).apply(case)
    settled = accepting(case, made, EXPERT, NOW)
    assert not settled.refused
    assert text_of(settled.edit.apply(case)) == markdown(
        "In short, the public service began in 2012 in five cities."
    )


def test_what_speaks_of_words_that_are_gone_is_told():
    before = markdown("Four offices.")
    made = proposed(before, markdown("Five offices."))
    case = a_case(markdown("Nobody knows."), *made)
    settled = accepting(case, made, EXPERT, NOW)
    assert [refusal.because for refusal in settled.refused] == ["changed"]
    assert settled.edit.is_idle
    known = {leaf_hash(str(PLACE), "en", before): before}
    longer = a_case(markdown("Some say: Four offices."), *made)
    found = accepting(longer, made, EXPERT, NOW, known.get)
    assert text_of(found.edit.apply(longer)) == markdown("Some say: Five offices.")


def test_of_two_that_contradict_the_earlier_counts_and_the_other_is_told():
    before = markdown("Four offices.")
    one = proposed(before, markdown("Five offices."))
    two = tuple(
        replace(other, at=NOW.replace(hour=11))
        for other in proposed(before, markdown("Six halls."))
    )
    case = a_case(before, *one, *two)
    assert all(other in two for other in contradicting(one[0], (*one, *two)))
    assert contradicting(one[0], two)
    settled = accepting(case, (*two, *one), EXPERT, NOW)
    assert "overlapping" in {refusal.because for refusal in settled.refused}
    assert text_of(settled.edit.apply(case)).content[0].content[0].text.startswith("Five")


def test_the_same_from_two_people_is_done_once():
    before = markdown("Four offices.")
    made = (
        *proposed(before, markdown("Five offices.")),
        *proposed(before, markdown("Five offices.")),
    )
    settled = accepting(a_case(before, *made), made, EXPERT, NOW)
    assert len(settled.done) == 2
    assert text_of(settled.edit.apply(a_case(before, *made))) == markdown("Five offices.")


def test_changes_of_what_a_line_is_stand_together():
    before = markdown("First.\n\nSecond.\n\nThird.")
    after = markdown("### First.\n\n- new\n- Second.\n\nThird, too.")
    made = proposed(before, after)
    groups = [one.group for one in made]
    assert groups[-1] == "" != groups[0] == groups[1]
    settled = accepting(a_case(before, *made), made[:1], EXPERT, NOW)
    assert len(settled.done) == len([group for group in groups if group])
    case = settled.edit.apply(a_case(before, *made))
    assert text_of(case) == markdown("### First.\n\n- new\n- Second.\n\nThird.")
    torn = a_case(before, *made[1:], replace(made[0], base="0" * 64, quote="gone"))
    kept = accepting(torn, made[1:2], EXPERT, NOW)
    assert kept.edit.is_idle
    assert {refusal.because for refusal in kept.refused} == {"changed"}


def test_what_is_put_in_at_one_place_keeps_its_turn():
    before = markdown("A note.")
    made = [
        replace(one, id=name)
        for name, words in (("a", "One. "), ("b", "Two. "), ("c", "Three. "))
        for one in proposed(before, markdown(f"{words}A note."))
    ]
    for first in made:
        case = a_case(before, *made)
        case = accepting(case, (first,), EXPERT, NOW).edit.apply(case)
        assert text_of(as_if_accepted(case)) == markdown("One. Two. Three. A note.")


def test_nonsense_from_outside_is_refused_and_changes_nothing():
    before = markdown("Four offices.")
    base = leaf_hash(str(PLACE), "en", before)
    bad = [
        Suggestion("a", str(PLACE), EDITOR, NOW, NOW, "x", "en", base, Range(9, 0, 1)),
        Suggestion("b", str(PLACE), EDITOR, NOW, NOW, {"type": "doc"}, "en", base, Range(0, 0, 1)),
        Suggestion("c", str(PLACE), EDITOR, NOW, NOW, {"type": "doc", "content": 4}, "en", base),
        Suggestion("d", str(PLACE), EDITOR, NOW, NOW, [1], "en", base, Range(0, 0, 4)),
        Suggestion("e", "", EDITOR, NOW, NOW, "x", "en", base),
    ]
    case = a_case(before, *bad)
    settled = accepting(case, bad, EXPERT, NOW)
    assert {refusal.because for refusal in settled.refused} == {"unreadable"}
    assert settled.edit.is_idle


def test_what_stands_together_is_settled_together_and_comes_back():
    row = [
        Suggestion(
            name, f"results.indicators/r7/{name}", EDITOR, NOW, NOW, value, lang, group="row"
        )
        for name, value, lang in (("label", "Time", "en"), ("baseline", 40, ""))
    ]
    case = with_review(
        builders.a_case(), replace(review_of(builders.a_case()), suggestions=tuple(row))
    )
    accepted = accepting(case, row[:1], EXPERT, NOW)
    assert len(accepted.done) == 2
    assert accepted.edit.apply(case).get(Path.parse("results.indicators/r7/baseline")) == 40
    declined = declining(case, row[1:], EXPERT, NOW).edit.apply(case)
    assert [entry.action for entry in review_of(declined).log] == ["decline_suggestions"]
    again = reopening(declined, row[:1], EXPERT, NOW).edit.apply(declined)
    assert len(open_suggestions(again)) == 2
