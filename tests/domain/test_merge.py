import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Attachment
from casewriter.domain.edits import removing
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.merge import FactClash, LeafClash, RowClash, merge
from casewriter.domain.merge_choices import Own, planned, taking_in
from casewriter.prose.nodes import plain
from tests.builders import a_case, load, typical_case
from tests.merge_laws import broken

ROW = Path("results.indicators").child("r1")
BASE = a_case(
    {
        "front.title": "Halls",
        "summary.text": plain("The halls opened in May.\n\nWaiting fell to six minutes."),
        "results.indicators/r1/label": "Waiting time",
        "results.indicators/r1/value": 40,
        "results.indicators/r1/source": ["s1", "s2"],
        "results.indicators/r1#order": "i0001",
        "results.indicators/r2/value": 7,
        "results.indicators/r2#order": "i0002",
        "facts.centres": 29,
    },
    languages=("en", "ru"),
)


def changed(case=BASE, **leaves):
    for path, value in leaves.items():
        place = Path.parse(path.replace("__", "/").replace("_dot_", "."))
        language = "en" if isinstance(value, str) or path == "summary_dot_text" else ""
        case = case.with_leaf(place, language, value)
    return case


def test_what_only_they_changed_comes_in_as_it_is():
    theirs = changed(front_dot_title="Public halls", facts_dot_centres=30)
    merged = merge(BASE, BASE, theirs)
    assert merged.clashes == ()
    assert merged.case == theirs


def test_answers_of_both_come_together():
    mine, theirs = changed(front_dot_title="Public halls"), changed(facts_dot_centres=30)
    merged = merge(BASE, mine, theirs)
    assert merged.clashes == ()
    assert merged.case == changed(mine, facts_dot_centres=30)


def test_a_number_that_both_changed_is_asked():
    plan = planned(BASE, changed(facts_dot_centres=30), changed(facts_dot_centres=31))
    (question,) = plan.questions
    assert (question.base, question.mine, question.theirs) == (29, 30, 31)
    assert not question.has_both
    centres = Path("facts.centres")
    assert plan.decided({}).get(centres) == 30
    assert plan.decided({question.key: "theirs"}).get(centres) == 31
    assert plan.decided({question.key: Own(32)}).get(centres) == 32


def test_only_the_disputed_paragraph_is_asked():
    mine = changed(summary_dot_text=plain("The halls opened in June.\n\nWaiting fell to 6."))
    theirs = changed(summary_dot_text=plain("The halls opened in May.\n\nWaiting fell to ten."))
    plan = planned(BASE, mine, theirs)
    (question,) = plan.questions
    assert question.mine == plain("Waiting fell to 6.")
    taken = plan.decided({question.key: "both"}).get(Path("summary.text"), "en")
    assert taken == plain("The halls opened in June.\n\nWaiting fell to 6.\n\nWaiting fell to ten.")


def test_rows_of_both_and_cells_of_one_row_come_together():
    mine = changed(results_dot_indicators__r1__value=41, results_dot_indicators__new__value=1)
    theirs = changed(results_dot_indicators__r1__label="Waiting, minutes")
    merged = merge(BASE, mine, theirs)
    assert merged.clashes == ()
    assert merged.case.get(ROW.child("label"), "en") == "Waiting, minutes"
    assert merged.case.rows(Path("results.indicators")) == ("r1", "r2", "new")


def test_sources_that_each_added_and_took_away_join():
    source = ROW.child("source")
    mine = BASE.with_leaf(source, "", ["s1", "s2", "s3"])
    theirs = BASE.with_leaf(source, "", ["s2", "s4"])
    merged = merge(BASE, mine, theirs)
    assert merged.clashes == ()
    assert merged.case.get(source) == ["s2", "s3", "s4"]


def test_a_source_card_joins_part_by_part():
    card = Path("refs.sources").child("s1", "csl")
    base = BASE.with_leaf(card, "", {"title": "Report", "DOI": "10.1/x"})
    mine = base.with_leaf(card, "", {"title": "A report", "DOI": "10.1/x"})
    theirs = base.with_leaf(card, "", {"title": "Report", "DOI": "10.1/x", "URL": "https://a.b"})
    merged = merge(base, mine, theirs)
    assert merged.clashes == ()
    assert merged.case.get(card) == {"title": "A report", "DOI": "10.1/x", "URL": "https://a.b"}


def test_a_deleted_row_goes_where_nobody_else_changed_it():
    mine = removing(BASE, ROW, "remove_row").apply(BASE)
    moved = BASE.with_leaf(ROW.about("order"), "", "i0009")
    merged = merge(BASE, mine, moved)
    assert merged.clashes == ()
    assert merged.case == mine


def test_deleting_against_editing_asks_and_gives_the_row_back_whole():
    mine = removing(BASE, ROW, "remove_row").apply(BASE)
    theirs = changed(results_dot_indicators__r1__value=41)
    plan = planned(BASE, mine, theirs)
    assert plan.merged.clashes == (RowClash(ROW),)
    (question,) = plan.questions
    assert (question.mine, question.theirs) == (False, True)
    assert plan.decided({question.key: "mine"}) == mine
    assert plan.decided({question.key: "theirs"}) == theirs


def test_two_who_move_the_same_row_are_not_asked():
    one, two = (BASE.with_leaf(ROW.about("order"), "", key) for key in ("i0008", "i0009"))
    merged = merge(BASE, one, two)
    assert merged.clashes == ()
    assert merged == merge(BASE, two, one)


def test_parts_of_a_newer_casewriter_are_kept_from_both_sides_and_asked_about():
    base = replace(BASE, unknown={"maps": [1], "gone": 1})
    mine = replace(base, unknown={"maps": [1, 2], "gone": 1, "mine": True})
    theirs = replace(base, unknown={"maps": [3], "theirs": {"a": 1}})
    plan = planned(base, mine, theirs)
    (question,) = plan.questions
    assert (question.fact, question.mine, question.theirs) == ("+maps", [1, 2], [3])
    for answer, maps in (("mine", [1, 2]), ("theirs", [3])):
        after = plan.decided({question.key: answer})
        assert after.unknown == {"maps": maps, "mine": True, "theirs": {"a": 1}}
        assert taking_in(mine, after).apply(mine) == after


def test_facts_languages_and_pictures():
    picture = Attachment("a" * 64, "image/png", "a.png")
    mine = replace(BASE, status="sent", languages=("en", "ru", "kk"), attachments=(picture,))
    theirs = replace(BASE, status="sent_back", languages=("en", "ru", "ka"))
    merged = merge(BASE, mine, theirs)
    assert merged.clashes == (FactClash("status", "draft", ("sent", "sent_back")),)
    assert merged.case.languages == ("en", "ru", "ka", "kk")
    assert merged.case.attachments == (picture,)


def test_without_an_ancestor_nothing_is_dropped():
    mine = BASE.with_leaf(Path("facts.centres"), "", None)
    theirs = changed(front_dot_title="Public halls")
    merged = merge(None, mine, theirs)
    values = ("Halls", "Public halls")
    assert merged.clashes == (LeafClash(Path("front.title"), "en", None, values),)
    assert merged.case.get(Path("facts.centres")) == 29


def test_other_cases_and_templates_are_refused():
    with pytest.raises(BadInput, match="merge_other_case"):
        merge(BASE, BASE, replace(BASE, id="0192f0c1-0000-7000-8000-000000000002"))
    with pytest.raises(BadInput, match="merge_other_template"):
        merge(BASE, BASE, typical_case(load("smart-government")))


def test_taking_in_is_one_edit_that_can_be_taken_back():
    note = {
        "id": "t1",
        "kind": "fix",
        "by": {"name": "Aigul"},
        "at": "2026-11-20T10:00:00Z",
        "changed": "2026-11-20T10:00:00Z",
    }
    theirs = replace(changed(facts_dot_centres=30), status="sent_back", records={"threads": [note]})
    after = planned(BASE, BASE, theirs).decided({})
    edit = taking_in(BASE, after)
    assert to_json(edit.apply(BASE)) == to_json(after) == to_json(theirs)
    assert to_json(edit.inverse().apply(after)) == to_json(BASE)


@given(st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_laws_of_three_copies(seed):
    assert broken(seed) == []
