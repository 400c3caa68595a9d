"""Edits: applied, taken back, put together; and a session that leads back to its beginning."""

from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain.edits import Change, Edit, FactChange, removing, setting, stating, writing
from casewriter.domain.leaves import Path
from tests.builders import a_case, load
from tests.cases import lines
from tests.fakes import FakeClock, InMemoryStore
from tests.sessions import a_session
from tests.trees import docs

PATHS = tuple(
    Path.parse(path)
    for path in (
        "front.title",
        "summary.text",
        "results.indicators/a/label",
        "results.indicators/a/value",
        "results.indicators/a#order",
        "results.indicators/b/value",
        "facts.centres",
    )
)


def leaf_values():
    return st.one_of(st.none(), lines(), st.integers(), docs(1), st.lists(lines(), max_size=2))


def steps():
    """What to do to a case, one thing after the other."""
    leaf = st.tuples(st.sampled_from(PATHS), st.sampled_from(("", "en", "ru")), leaf_values())
    fact = st.tuples(st.just("country"), st.just(""), st.sampled_from(("GE", "KZ", "AM")))
    return st.lists(st.one_of(leaf, leaf, fact), max_size=12)


def edit_of(case, step):
    where, language, value = step
    if isinstance(where, Path):
        return writing(case, where, language, value, "write")
    return stating(case, where, value, "state")


def run(case, todo):
    edits = []
    for step in todo:
        edits.append(edit_of(case, step))
        case = edits[-1].apply(case)
    return case, edits


@given(steps())
def test_edits_taken_back_in_turn_lead_to_the_beginning(todo):
    first = a_case({"front.title": "x", "facts.centres": 3})
    case, edits = run(first, todo)
    for edit in reversed(edits):
        case = edit.inverse().apply(case)
    assert case == first


@given(steps())
def test_an_edit_turned_round_twice_does_the_same(todo):
    case, edits = run(a_case(), todo)
    for edit in edits:
        assert edit.inverse().inverse().apply(case) == edit.apply(case)


@given(steps(), steps())
def test_two_edits_as_one_do_what_both_did(first_steps, later_steps):
    first = a_case({"front.title": "x"})
    middle, earlier = run(first, first_steps)
    after, later = run(middle, later_steps)
    one = Edit("write")
    for edit in (*earlier, *later):
        one = one.absorb(edit)
    assert one.apply(first) == after
    assert one.inverse().apply(after) == first
    assert one.is_idle == (first == after)
    assert len({(change.path, change.language) for change in one.changes}) == len(one.changes)


def test_removing_a_row_takes_all_of_it_and_nothing_else():
    case = a_case(
        {
            "results.indicators/a/value": 1,
            "results.indicators/a/label": "x",
            "results.indicators/a#order": "i0001",
            "results.indicators/ab/value": 2,
        }
    )
    edit = removing(case, Path("results.indicators").child("a"), "remove_row")
    assert edit.apply(case) == a_case({"results.indicators/ab/value": 2})
    assert edit.inverse().apply(edit.apply(case)) == case


def test_an_edit_leads_the_eye_to_its_first_leaf():
    case = a_case()
    title, summary = Path("front.title"), Path("summary.text")
    edit = setting(case, {(title, "en"): "x", (summary, "en"): None}, "write")
    assert edit.place == (title, "en")
    assert Edit("state", facts=(FactChange("country", "GE", "KZ"),)).place is None
    assert Edit("write", (Change(title, "en", "x", "x"),)).is_idle


def session_steps():
    rows = st.sampled_from(("results.indicators", "results.quotes"))
    return st.lists(
        st.one_of(
            st.tuples(st.just("write"), st.sampled_from(PATHS), leaf_values()),
            st.tuples(st.just("add"), rows, st.one_of(st.none(), st.integers(0, 2))),
            st.tuples(st.just("move"), rows, st.integers(0, 4)),
            st.tuples(st.just("remove"), rows, st.integers(0, 4)),
            st.tuples(st.just("state"), st.just("status"), st.sampled_from(("draft", "sent"))),
            st.tuples(st.just("wait"), st.just(""), st.integers(0, 3)),
            st.tuples(st.just("undo"), st.just(""), st.none()),
            st.tuples(st.just("redo"), st.just(""), st.none()),
        ),
        max_size=25,
    )


def do(session, clock, step):
    verb, what, how = step
    row = None
    if verb in ("move", "remove"):
        rows = session.case.rows(Path.parse(what))
        if not rows:
            return
        row = Path.parse(what).child(rows[how % len(rows)])
    match verb:
        case "write":
            session.write(what, how, "en")
        case "add":
            rows = session.case.rows(Path.parse(what))
            at = None if how is None else min(how, len(rows))
            session.add_row(Path.parse(what), at, {("value", ""): 1})
        case "move":
            session.move_row(row, how % len(rows))
        case "remove":
            session.remove_row(row)
        case "state":
            session.state(what, how, "state")
        case "wait":
            clock.advance(how)
        case "undo":
            session.undo()
        case _:
            session.redo()


@settings(max_examples=60)
@given(session_steps())
def test_undo_to_the_beginning_gives_the_first_case_and_redo_the_last(todo):
    first = a_case({"results.indicators/a/value": 1, "results.indicators/b/value": 2})
    clock, store = FakeClock(), InMemoryStore()
    session = a_session(first, load("one-stop-shop"), clock=clock, store=store)
    for step in todo:
        do(session, clock, step)
    last = session.case
    back = 0
    while session.undo():
        back += 1
    assert session.case == first
    while session.redo():
        back -= 1
    assert back <= 0
    for _ in range(-back):
        session.undo()
    # What had been undone before can be redone further than `last`; going back finds it again.
    assert session.case == last
    assert session.close()
    assert store.load(first.id) == last
