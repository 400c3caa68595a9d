"""Comparing two states of a case, and bringing back what the earlier one had."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.bringing_back import (
    OneAnswer,
    OneFact,
    OneRow,
    OneSection,
    WholeCase,
    bringing_back,
)
from casewriter.domain.case import Attachment
from casewriter.domain.comparing import compare
from casewriter.domain.edits import FACTS, Change
from casewriter.domain.leaves import Path
from casewriter.domain.ordering import moved
from casewriter.prose.nodes import plain
from tests.builders import PICTURE, a_case, full_case, load
from tests.cases import lines
from tests.trees import docs

TEMPLATE = load("one-stop-shop")
OTHER = Attachment("5" * 64, "image/png", "other.png")
PLACES = (
    *(("front.title", "en"), ("front.title", "ru"), ("summary.text", "en"), ("summary.text", "ru")),
    *(("summary.text#source", "ru"), ("summary.text#absent", ""), ("intro.state", "")),
    *((f"results.indicators/{row}/label", "en") for row in "abcd"),
    *((f"results.indicators/{row}/value", "") for row in "abcd"),
    *((f"results.indicators/{row}#order", "") for row in "abcd"),
    *((f"lessons.items/{row}/title", "en") for row in "ab"),
    *((f"challenges.items/{row}/response", "en") for row in "ab"),
    *((f"results.exhibits/{row}/title", "en") for row in "ab"),
    *(("refs.sources/a/item", ""), ("process.pictures/a/file", ""), ("nowhere.at/all", "")),
)


VALUES = st.one_of(
    lines(),
    st.integers(0, 3),
    st.booleans(),
    docs(1),
    st.sampled_from(("i0001", "i0002", "i0003", "i0004")),
)
LEAVES = st.dictionaries(st.sampled_from(PLACES), VALUES, max_size=10)
GONE = st.sets(st.sampled_from(PLACES), max_size=4)
FACTS_OF_CASE = st.fixed_dictionaries(
    {
        "country": st.sampled_from(("GE", "KZ")),
        "status": st.sampled_from(("draft", "sent")),
        "languages": st.sampled_from((("en",), ("en", "ru"))),
        "attachments": st.sampled_from(((), (PICTURE,), (PICTURE, OTHER))),
    }
)


@st.composite
def states(draw):
    """Two states of one case that have much in common."""
    first = draw(LEAVES)
    second = first | draw(LEAVES)
    for gone in draw(GONE):
        second.pop(gone, None)
    return tuple(replace(_case(leaves), **draw(FACTS_OF_CASE)) for leaves in (first, second))


def _case(leaves):
    return a_case(leaves, languages=("en", "ru"))


def facts_and_leaves(case):
    return case.fields, {fact: getattr(case, fact) for fact in FACTS}


def turned(comparison):
    """What a comparison says of leaves, rows and facts, with before and after exchanged."""
    changes = {
        Change(change.path, change.language, change.after, change.before)
        for change in _leaves(comparison)
    }
    rows = {(row.path, row.now, row.was, row.moved) for row in _rows(comparison.answers)}
    return changes, rows


def straight(comparison):
    rows = {(row.path, row.was, row.now, row.moved) for row in _rows(comparison.answers)}
    return set(_leaves(comparison)), rows


def _leaves(comparison):
    yield from comparison.states
    yield from comparison.unseen
    for answer in comparison.answers:
        yield from answer.leaves()


def _rows(answers):
    for answer in answers:
        for row in answer.rows:
            yield row
            yield from _rows(row.answers)


def _below(case, row):
    return ((path, language, str(value)) for path, language, value in case.below(row.path))


@given(states())
def test_a_case_compared_with_itself_differs_in_nothing(pair):
    case, _ = pair
    copy = replace(case, fields={name: dict(leaves) for name, leaves in case.fields.items()})
    for other in (case, copy):
        comparison = compare(TEMPLATE, case, other)
        assert comparison.is_empty
        assert not comparison.unseen
        assert comparison.counts == compare(TEMPLATE, other, other).counts


@given(states())
def test_every_leaf_that_differs_is_told_once(pair):
    before, after = pair
    told = list(_leaves(compare(TEMPLATE, before, after)))
    keys = {(path, language) for case in pair for path, language, _ in case.leaves()}
    for change in told:
        assert change.before is before.get(change.path, change.language)
        assert change.after is after.get(change.path, change.language)
    differing = {
        key
        for key in keys
        if before.get(*key) != after.get(*key)
        or isinstance(before.get(*key), bool) != isinstance(after.get(*key), bool)
    }
    seen = [(change.path, change.language) for change in told]
    assert len(seen) == len(set(seen))
    # A row's key is told with its row, or not at all where no reader sees anything of it.
    silent = {key for key in differing - set(seen) if key[0].meta in ("order", "source")}
    assert differing == set(seen) | silent


@given(states())
def test_comparing_the_other_way_round_says_the_opposite(pair):
    before, after = pair
    there, back = compare(TEMPLATE, before, after), compare(TEMPLATE, after, before)
    assert straight(there) == turned(back)
    assert (there.counts.words_in, there.counts.rows_added) == (
        back.counts.words_out,
        back.counts.rows_removed,
    )
    assert [answer.path for answer in there.answers] == [answer.path for answer in back.answers]
    assert there.is_empty == back.is_empty


@given(states())
def test_bringing_back_the_whole_case_gives_the_earlier_state(pair):
    now, then = pair
    edit = bringing_back(now, then, WholeCase())
    assert facts_and_leaves(edit.apply(now)) == facts_and_leaves(then)
    assert edit.inverse().apply(edit.apply(now)) == now
    assert edit.action == "restore"


@given(states())
def test_bringing_back_everything_one_by_one_gives_the_same(pair):
    now, then = pair
    comparison = compare(TEMPLATE, then, now)
    fields = [answer.path for answer in comparison.answers]
    fields += [Path(change.path.field) for change in (*comparison.states, *comparison.unseen)]
    case = now
    for what in (
        *(OneAnswer(path) for path in fields),
        *(OneFact(fact.fact) for fact in comparison.facts),
    ):
        edit = bringing_back(case, then, what)
        assert edit.inverse().apply(edit.apply(case)) == case
        case = edit.apply(case)
    assert facts_and_leaves(case) == facts_and_leaves(then)


@given(states())
def test_bringing_back_section_by_section_gives_every_answer(pair):
    now, then = pair
    case = now
    for section in sorted({name.partition(".")[0] for one in pair for name in one.fields}):
        case = bringing_back(case, then, OneSection(section)).apply(case)
    assert case.fields == then.fields


@given(states())
def test_each_row_that_differs_comes_back_by_itself(pair):
    now, then = pair
    for row in _rows(compare(TEMPLATE, then, now).answers):
        edit = bringing_back(now, then, OneRow(row.path))
        assert set(_below(edit.apply(now), row)) == set(_below(then, row))
        assert all(row.path.holds(change.path.rest) for change in edit.changes)


@given(
    st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 9)),
    st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 9)),
)
def test_as_few_rows_as_possible_are_moved(was, now):
    before = sorted(was, key=lambda row: (was[row], row))
    after = sorted(now, key=lambda row: (now[row], row))
    keyed = {row for row in was if row in now and was[row] != now[row]}
    gone = moved(before, after, keyed)
    assert gone <= keyed
    staying = [row for row in before if row in now and row not in gone]
    assert staying == [row for row in after if row in was and row not in gone]
    for row in gone:
        less = gone - {row}
        with_it = [other for other in before if other in now and other not in less]
        assert with_it != [other for other in after if other in was and other not in less]


def test_answers_come_in_the_order_of_the_template_and_languages_in_that_of_the_case():
    before = _case({})
    after = _case(
        {
            ("nowhere.at", ""): 1,
            ("conclusion.text", "ru"): plain("Конец."),
            ("conclusion.text", "en"): plain("The end."),
            ("front.title", "en"): "Halls",
            ("intro.odd", ""): 1,
            ("intro.text", "en"): plain("It began."),
        }
    )
    comparison = compare(TEMPLATE, before, after)
    assert [str(answer.path) for answer in comparison.answers] == [
        *("front.title", "intro.text", "intro.odd", "conclusion.text", "nowhere.at")
    ]
    assert comparison.answers[3].languages == ("en", "ru")
    assert [answer.question is None for answer in comparison.answers] == [
        *(False, False, True, False, True)
    ]


def test_rows_are_added_removed_moved_and_changed():
    def table(*rows):
        leaves = {}
        for place, (row, label, value) in enumerate(rows):
            leaves[f"results.indicators/{row}#order"] = f"i000{place + 1}"
            leaves[f"results.indicators/{row}/label"] = label
            leaves[f"results.indicators/{row}/value"] = value
        return a_case(leaves)

    before = table(("a", "Waiting", 40), ("b", "Visits", 7), ("c", "Halls", 3), ("d", "Gone", 1))
    after = table(("c", "Halls", 3), ("a", "Waiting time", 6), ("b", "Visits", 7), ("e", "New", 2))
    comparison = compare(TEMPLATE, before, after)
    (answer,) = comparison.answers
    told = {
        row.path.steps[-1]: (row.was, row.now, row.moved, [c.path.steps[-1] for c in row.changes])
        for row in answer.rows
    }
    assert told == {
        "c": (2, 0, True, ["c"]),
        "a": (0, 1, False, ["label", "value", "a"]),
        "d": (3, None, False, ["label", "value", "d"]),
        "e": (None, 3, False, ["label", "value", "e"]),
    }
    counts = comparison.counts
    assert (counts.answers, counts.rows_added, counts.rows_removed) == (1, 1, 1)
    assert counts.numbers_changed == 1
    assert (counts.words_in, counts.words_out) == (2, 1)


def test_rows_counted_anew_in_the_same_order_are_nothing_to_see():
    before = a_case({f"results.indicators/{row}#order": f"i000{row}" for row in "123"})
    after = a_case({f"results.indicators/{row}#order": f"k000{row}" for row in "123"})
    comparison = compare(TEMPLATE, before, after)
    assert comparison.is_empty
    assert len(comparison.unseen) == 3


def test_questions_inside_a_group_differ_by_themselves():
    case = full_case(TEMPLATE)
    row = next(
        Path(f"{section.key}.{field.key}").child(case.rows(Path(f"{section.key}.{field.key}"))[0])
        for section, field in TEMPLATE.fields()
        if field.kind == "group"
    )
    path = next(p for p, _, value in case.below(row) if len(p.steps) == 2 and value is not None)
    after = bringing_back(case, a_case({}), OneAnswer(path)).apply(case)
    (answer,) = compare(TEMPLATE, case, after).answers
    (changed,) = answer.rows
    assert changed.path == row
    assert not changed.changes
    assert [inner.path for inner in changed.answers] == [path]
    assert changed.answers[0].question.key == path.steps[-1]


def test_a_new_source_and_its_words_are_counted():
    before = a_case({"summary.text": plain("Waiting fell to six minutes.")})
    after = a_case(
        {
            "summary.text": plain("Waiting fell to six minutes, and people noticed."),
            ("refs.sources/a/item", ""): {"title": "Report"},
        }
    )
    counts = compare(TEMPLATE, before, after).counts
    assert (counts.sources_added, counts.rows_added) == (1, 1)
    assert (counts.words_in, counts.words_out) == (3, 0)


def test_one_language_comes_back_and_the_other_stays():
    then = _case({("front.title", "en"): "Halls", ("front.title", "ru"): "Дома"})
    now = _case({("front.title", "en"): "New", ("front.title", "ru"): "Новое"})
    case = bringing_back(now, then, OneAnswer(Path("front.title"), "ru")).apply(now)
    assert case.get(Path("front.title"), "en") == "New"
    assert case.get(Path("front.title"), "ru") == "Дома"


def test_a_picture_that_comes_back_is_listed_again():
    row = Path.parse("process.pictures/a")
    then = a_case({("process.pictures/a/file", ""): PICTURE.sha256}, attachments=(PICTURE, OTHER))
    now = a_case({})
    case = bringing_back(now, then, OneRow(row)).apply(now)
    assert case.attachments == (PICTURE,)
    assert not bringing_back(case, then, OneRow(row)).facts


def test_fields_that_are_the_same_object_are_not_looked_at():
    class Untouchable(dict):
        def get(self, *_):
            raise AssertionError

        keys = __iter__ = get

    shared = Untouchable()
    before = replace(a_case({"front.title": "A"}), fields={"intro.text": shared})
    after = before.with_leaf(Path("front.title"), "en", "B")
    assert [str(answer.path) for answer in compare(TEMPLATE, before, after).answers] == [
        "front.title"
    ]
