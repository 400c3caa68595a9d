"""Decisions taken back: the text has again what stood there before, or nothing changes."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path
from casewriter.domain.merge_choices import planned
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.anchoring import moved
from casewriter.domain.reviewing.suggesting import (
    accepting,
    declining,
    open_suggestions,
    suggestions,
    withdrawing,
)
from casewriter.domain.reviewing.taking_back import taking_back
from casewriter.prose.codec import canonical
from tests.builders import a_case as built
from tests.domain.test_suggesting import (
    EDITOR,
    EXPERT,
    NO_SHRINKING,
    NOW,
    PLACE,
    a_case,
    markdown,
    proposed,
    shaken,
    text_of,
)
from tests.trees import docs


def done(case, settled):
    """The case after an act, its records kept as a file keeps them."""
    after = moved(settled.edit, case).apply(case)
    assert from_json(to_json(after))[0].records == after.records
    return after


def accepted(case, ones):
    return done(case, accepting(case, ones, EXPERT, NOW))


def back(case, ones, **given_):
    settled = taking_back(case, ones, EXPERT, NOW, **given_)
    return done(case, settled), settled


def written(case, text):
    return moved(writing(case, PLACE, "en", text, "write"), case).apply(case)


def states(case):
    return {one.id: one.state for one in review_of(case).suggestions}


@settings(max_examples=15, deadline=None, phases=NO_SHRINKING)
@given(docs(), st.integers(0, 10_000))
def test_taking_back_what_was_accepted_gives_the_text_and_every_suggestion_back(doc, seed):
    old = canonical(doc)
    new = shaken(old, seed)
    made = proposed(old, new)
    case = a_case(old, *made)
    after = accepted(case, made)
    every = review_of(after).suggestions
    if all(one.stood is not None for one in every):
        again, settled = back(after, every)
        assert not settled.refused
        assert text_of(again) == old
        assert set(states(again).values()) <= {"open"}
        assert text_of(accepted(again, open_suggestions(again))) == new
    elif made:
        # Lines that nobody can count are undone, not taken back: nothing is half taken back.
        assert len(made) > 1


@settings(max_examples=15, deadline=None, phases=NO_SHRINKING)
@given(docs(), st.integers(0, 10_000))
def test_what_was_accepted_last_is_taken_back_first(doc, seed):
    old = canonical(doc)
    case = a_case(old, *proposed(old, shaken(old, seed)))
    order, texts = Random(seed), []
    while left := open_suggestions(case):
        one = order.choice(left)
        texts.append((text_of(case), one.id))
        case = accepted(case, (one,))
    for text, name in reversed(texts):
        one = next(one for one in review_of(case).suggestions if one.id == name)
        if one.state == "open":
            continue
        case, settled = back(case, (one,))
        assert not settled.refused
        assert text_of(case) == text


WORDS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(("out", "in", "other", "same")), min_size=8, max_size=8),
    st.lists(st.booleans(), min_size=8, max_size=8),
    st.lists(st.booleans(), min_size=8, max_size=8),
    st.booleans(),
)
def test_each_is_taken_back_by_itself_and_what_was_written_since_stays(kinds, taken, ends, at_once):
    def text(is_new, front="", end=""):
        parts = []
        for word, kind, new in zip(WORDS, kinds, is_new, strict=True):
            if kind == "in":
                parts.append(f"{word}, new{word}" if new else word)
            elif not (kind == "out" and new):
                parts.append(f"other{word}" if kind == "other" and new else word)
            # Something nobody changes parts the words, so that each is a change by itself.
            parts.append(f"then{word}")
        return markdown(f"{front}All of {' '.join(parts)} so it is{end}.")

    nothing, everything = [False] * 8, [True] * 8
    made = proposed(text(nothing), text(everything))
    case = a_case(text(nothing), *made)
    changed = [index for index, kind in enumerate(kinds) if kind != "same"]
    assert len(made) == len(changed)
    if at_once:
        case = accepted(case, made)
    else:
        for one, _ in sorted(zip(made, ends, strict=False), key=lambda pair: pair[1]):
            case = accepted(case, (one,))
    assert text_of(case) == text(everything)
    case = written(case, text(everything, "In short: ", ", they say"))
    for one, index in zip(made, changed, strict=True):
        if taken[index]:
            case, settled = back(case, (one,))
            assert [each.id for each in settled.done] == [one.id]
    kept = [not (index in changed and taken[index]) for index in range(8)]
    assert text_of(case) == text(kept, "In short: ", ", they say")
    again = accepted(case, open_suggestions(case))
    assert text_of(again) == text(everything, "In short: ", ", they say")


def test_words_put_out_beside_each_other_come_back_in_their_order():
    full, left = markdown("One two three four."), markdown("One four.")
    first = proposed(full, markdown("One three four."))
    second = proposed(full, markdown("One two four."))
    case = accepted(a_case(full, *first, *second), (*first, *second))
    assert text_of(case) == left
    for one in (*second, *first), (*first, *second):
        now = case
        for each in one:
            now, _ = back(now, (each,))
        assert text_of(now) == full
    assert text_of(back(case, (*first, *second))[0]) == full
    assert text_of(back(case, first)[0]) == markdown("One two four.")


def test_where_other_words_stand_by_now_nothing_changes():
    before, after = markdown("It took four weeks."), markdown("It took eleven weeks.")
    (one,) = proposed(before, after)
    case = accepted(a_case(before, one), (one,))
    later = written(case, markdown("It took twelve weeks."))
    same, settled = back(later, (one,))
    assert same == later
    assert [refusal.because for refusal in settled.refused] == ["moved_on"]
    bold = written(case, markdown("It took **eleven** weeks."))
    assert back(bold, (one,))[0] == bold
    undone = written(later, after)
    assert text_of(back(undone, (one,))[0]) == before


def test_what_was_marked_comes_back_as_it_looked():
    before = markdown("It took **four** long weeks[^1] [@wb].\n\n[^1]: Since 2012.")
    after = markdown("It took eleven weeks[^1].\n\n[^1]: Since 2013.")
    made = proposed(before, after)
    case = accepted(a_case(before, *made), made)
    assert text_of(back(case, review_of(case).suggestions)[0]) == before


def test_cells_of_a_row_are_taken_back_together_or_not_at_all():
    field = Path.parse("results.indicators")
    row = field.child("r7f3")
    case = built()

    def cell(part, value, lang=""):
        path = row.about("order") if part == "#order" else row.child(part)
        (one,) = suggestions(path, lang, None, value, by=EDITOR, at=NOW)
        return replace(one, group="row")

    ones = (cell("#order", "i0001"), cell("baseline", 40), cell("label", "Waiting", "en"))
    ordered = tuple(sorted(ones, key=lambda one: one.id))
    case = with_review(case, replace(review_of(case), suggestions=ordered))
    full = accepted(case, ones[:1])
    assert full.get(row.child("baseline")) == 40
    gone, settled = back(full, ones[1:2], reason="Counted twice.")
    assert len(settled.done) == 3
    assert not list(gone.below(row))
    reasons = {entry.action: entry.facts.get("reason") for entry in review_of(gone).log}
    assert reasons["take_back_suggestions"] == "Counted twice."
    later = writing(full, row.child("baseline"), "", 41, "write").apply(full)
    same, settled = back(later, ones[:1])
    assert same == later
    assert {refusal.because for refusal in settled.refused} == {"moved_on"}
    more = writing(full, row.child("target"), "", 10, "write").apply(full)
    assert back(more, ones[:1])[0] == more


def test_a_declined_one_is_open_again_and_a_withdrawn_one_is_not():
    before, after = markdown("It took four weeks."), markdown("It took eleven weeks.")
    (one,) = proposed(before, after)
    case = a_case(before, one)
    declined = done(case, declining(case, (one,), EXPERT, NOW))
    again, _ = back(declined, (one,))
    assert states(again) == {one.id: "open"}
    assert text_of(again) == before
    withdrawn = done(case, withdrawing(case, (one,), EDITOR, NOW))
    assert back(withdrawn, (one,))[1].refused


def test_what_two_people_proposed_alike_is_taken_back_for_both():
    before, after = markdown("It took four weeks."), markdown("It took eleven weeks.")
    ones = (*proposed(before, after), *proposed(before, after))
    case = accepted(a_case(before, *ones), ones)
    again, settled = back(case, ones[:1])
    assert len(settled.done) == 2
    assert text_of(again) == before


def test_whoever_receives_it_later_or_earlier_has_the_same():
    before = markdown("It took four weeks.\n\nNobody came.")
    (one,) = proposed(before, markdown("It took eleven weeks.\n\nNobody came."))
    case = accepted(a_case(before, one), (one,))
    mine, _ = back(case, (one,), reason="It was four.")
    theirs = written(case, markdown("It took eleven weeks.\n\nIn spring nobody came."))
    met = [planned(case, *pair).decided({}) for pair in ((mine, theirs), (theirs, mine))]
    assert to_json(met[0]) == to_json(met[1])
    assert text_of(met[0]) == markdown("It took four weeks.\n\nIn spring nobody came.")
    assert states(met[0]) == {one.id: "open"}
    again = accepted(met[0], open_suggestions(met[0]))
    assert text_of(again) == text_of(theirs)
    assert text_of(back(again, (one,))[0]) == text_of(met[0])
    joined = planned(case, case, theirs).decided({})
    assert text_of(back(joined, (one,))[0]) == text_of(met[0])
