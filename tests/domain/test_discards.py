"""What a change takes out of a case: nothing of it is lost, and all of it comes back."""

from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.case import Attachment
from casewriter.domain.discards import bringing_back, discards, is_back, merged
from casewriter.domain.edits import Change, Edit, FactChange, removing, setting, writing
from casewriter.domain.leaves import Path
from tests.builders import CASE_ID, PICTURE, a_case, full_case, load
from tests.fakes import START

QUESTION = Path("results.indicators")
A, B = QUESTION.child("a"), QUESTION.child("b")
LESSON = Path("lessons.items").child("l1")
INNER = LESSON.child("people", "p1")

CASE = a_case(
    {
        "results.indicators/a#order": "i0001",
        "results.indicators/a/label": "Waiting time",
        ("results.indicators/a/label", "ru"): "Время ожидания",
        "results.indicators/a/baseline": 40,
        "results.indicators/a/baseline#absent": {"because": "not counted"},
        "results.indicators/b#order": "i0002",
        "results.indicators/b/label": "Visits",
        "results.indicators/c#order": "i0003",
        "results.indicators/title": "How long people wait",
        "facts.centres": 3,
        "facts.centres/unit": "office",
        "process.pictures/p/file": PICTURE.sha256,
        "process.pictures/p#order": "i0001",
    },
    languages=("en", "ru"),
    attachments=(PICTURE,),
)


def thrown(case, edit):
    return discards(case, edit.apply(case), edit, START)


def leaves_of(case, path):
    return {(where, language): value for where, language, value in case.below(path)}


def test_a_row_that_is_removed_is_kept_with_everything_it_held():
    (row,) = thrown(CASE, removing(CASE, A, "remove_row"))
    assert (row.kind, row.question, row.path, row.at) == ("row", QUESTION, A, START)
    assert {(leaf.path, leaf.language): leaf.value for leaf in row.leaves} == leaves_of(CASE, A)


def test_a_row_goes_whatever_the_edit_is_called():
    cells = {(path, language): None for path, language, _ in CASE.below(A)}
    assert thrown(CASE, setting(CASE, cells, "paste"))[0].path == A


def test_a_row_that_still_has_a_leaf_is_not_discarded():
    cells = {(path, language): None for path, language, _ in CASE.below(A) if path.meta != "order"}
    assert thrown(CASE, setting(CASE, cells, "write")) == ()


def test_an_empty_row_leaves_nothing_behind():
    assert thrown(CASE, removing(CASE, QUESTION.child("c"), "remove_row")) == ()


def test_a_part_of_an_answer_is_no_row():
    assert thrown(CASE, writing(CASE, Path("facts.centres", "/unit"), "", None, "write")) == ()
    assert thrown(CASE, writing(CASE, QUESTION.child("title"), "en", None, "write")) == ()


def test_typing_discards_nothing():
    assert thrown(CASE, writing(CASE, A.child("label"), "en", "Other words", "write")) == ()


def test_a_row_takes_the_rows_in_it_along_as_one():
    case = CASE.with_leaf(INNER.child("name"), "", "Nino").with_leaf(
        LESSON.child("lesson"), "en", "Start small"
    )
    (row,) = thrown(case, removing(case, LESSON, "remove_row"))
    assert row.path == LESSON
    assert {leaf.value for leaf in row.leaves} == {"Nino", "Start small"}


def test_a_row_in_a_row_brings_the_outer_one_along():
    case = CASE.with_leaf(INNER.child("name"), "", "Nino").with_leaf(
        LESSON.child("lesson"), "en", "Start small"
    )
    edit = removing(case, INNER, "remove_row")
    (inner,) = thrown(case, edit)
    assert (inner.question, inner.path) == (LESSON.child("people"), INNER)
    case_without = edit.apply(case)
    last = removing(case_without, LESSON, "remove_row")
    (outer,) = thrown(case_without, last)
    empty = last.apply(case_without)
    assert bringing_back(empty, inner, (outer, inner)).apply(empty) == case


def test_a_picture_that_another_replaces_is_kept_by_itself():
    other = Attachment("ab" * 32, "image/png", "other.png")
    file = Path("process.pictures", "/p/file")
    edit = Edit(
        "attach",
        (Change(file, "", PICTURE.sha256, other.sha256),),
        (FactChange("attachments", (PICTURE,), (PICTURE, other)),),
    )
    (picture,) = thrown(CASE, edit)
    assert (picture.kind, picture.path, picture.pictures) == ("picture", file, (PICTURE,))
    after = edit.apply(CASE)
    assert not is_back(after, picture)
    back = bringing_back(after, picture)
    assert back.apply(after).get(file) == PICTURE.sha256
    # What it pushes out again is kept as well.
    assert thrown(after, back)[0].pictures == (other,)
    assert thrown(after, back)[0].key != picture.key


def test_a_picture_goes_with_its_row_and_comes_back_with_its_place_among_the_attachments():
    row = Path("process.pictures", "/p")
    edit = removing(CASE, row, "remove_row")
    (one,) = thrown(CASE, edit)
    assert (one.kind, one.pictures) == ("row", (PICTURE,))
    bare = Edit("x", facts=(FactChange("attachments", (PICTURE,), ()),)).apply(edit.apply(CASE))
    assert bringing_back(bare, one).apply(bare) == CASE


def test_what_is_back_is_not_brought_back_twice():
    (row,) = thrown(CASE, removing(CASE, A, "remove_row"))
    assert is_back(CASE, row)
    assert bringing_back(CASE, row).is_idle


def test_the_newest_stands_under_a_key():
    edit = removing(CASE, A, "remove_row")
    (old,) = thrown(CASE, edit)
    changed = CASE.with_leaf(A.child("label"), "en", "Other words")
    (new,) = thrown(changed, removing(changed, A, "remove_row"))
    assert merged((old,), (new,)) == (new,)


# Laws over whole cases.

FULL = full_case(load("one-stop-shop"), ("en", "ru"))


def rows_of(case):
    return sorted(
        {
            Path(path.field, f"/{path.steps[0]}")
            for path, _, _ in case.leaves()
            if len(path.steps) > 1
        }
    )


@given(st.lists(st.sampled_from(rows_of(FULL)), min_size=1, max_size=6, unique=True), st.data())
def test_rows_removed_come_back_whole_in_any_order(rows, data):
    case, kept = FULL, ()
    for row in rows:
        edit = removing(case, row, "remove_row")
        kept = merged(kept, thrown(case, edit))
        case = edit.apply(case)
        assert case.id == CASE_ID
        assert not leaves_of(case, row)
    assert {one.path for one in kept} == set(rows)
    for one in data.draw(st.permutations(kept)):
        edit = bringing_back(case, one, kept)
        back = edit.apply(case)
        assert leaves_of(back, one.path) == leaves_of(FULL, one.path)
        assert edit.inverse().apply(back) == case
        case = back
    assert case == FULL


@given(st.sampled_from(rows_of(FULL)), st.lists(st.sampled_from(rows_of(FULL)), max_size=4))
def test_a_row_takes_its_old_place_among_those_that_are_left(row, others):
    question = Path(row.field)
    first = FULL.rows(question)
    edit = removing(FULL, row, "remove_row")
    (one,) = thrown(FULL, edit)
    case = edit.apply(FULL)
    gone = {other for other in others if other != row}
    for other in gone:
        case = removing(case, other, "remove_row").apply(case)
    back = bringing_back(case, one).apply(case)
    left = {other.steps[0] for other in gone if other.field == row.field}
    assert back.rows(question) == tuple(name for name in first if name not in left)
