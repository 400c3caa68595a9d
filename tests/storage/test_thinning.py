"""Taking states out of a history: the others stay what they are, and nothing is left over."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import func, select

from casewriter.domain.canonical import to_json
from casewriter.domain.errors import BadInput
from casewriter.prose.nodes import plain
from casewriter.storage import thinning
from casewriter.storage.pressing import CHAIN
from casewriter.storage.summaries import number_of
from casewriter.storage.tables import leaf_names, revision_leaves, versions
from tests.storage.desk import (
    NARRATIVE,
    TITLE,
    Ticking,
    a_case,
    cases,
    facts,
    languages,
    new_id,
    paths,
    values,
)

law = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("write"), paths, languages, st.none() | values),
        st.tuples(st.just("state"), facts),
        st.just(("keep",)),
        st.just(("keep",)),
        st.tuples(st.just("drop"), st.integers(0, 30)),
    ),
    max_size=30,
)


def drop(library, case_id, number):
    with library.cases.database.writing() as connection:
        thinning.drop(connection, number_of(connection, case_id), number)


def counted(library, table):
    with library.cases.database.reading() as connection:
        return connection.scalar(select(func.count()).select_from(table))


@law
@given(case=cases(), steps=steps)
def test_every_state_that_stays_is_what_it_was(shared, case, steps):
    store, clock = shared.cases, Ticking()
    case = replace(case, id=new_id())
    store.create(case)
    kept = {}
    for step in (("keep",), *steps, ("keep",)):
        match step:
            case ("write", path, language, value):
                case = case.with_leaf(path, language, value)
            case ("state", stated):
                case = replace(case, **stated)
            case ("keep",):
                kept.setdefault(store.keep_revision(case, "work", "", clock()).number, case)
            case ("drop", place) if len(kept) > 1:
                number = sorted(kept)[place % (len(kept) - 1)]
                drop(shared, case.id, number)
                del kept[number]
    rows = store.revisions(case.id)
    assert [row.number for row in rows] == sorted(kept)
    for number, state in kept.items():
        assert to_json(store.state(case.id, number)) == to_json(state)
    for before, after in pairwise(rows):
        assert after.parents == (before.hash,)


def test_states_dropped_again_leave_no_more_than_was_there(library, clock):
    def sizes():
        return [counted(library, table) for table in (versions, revision_leaves, leaf_names)]

    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    before = sizes()
    for number in range(5):
        later = case.with_leaf(TITLE, "en", f"Halls {number}").with_leaf(TITLE, "et", "Majad")
        library.cases.keep_revision(later, "work", "", clock())
    library.cases.keep_revision(case, "work", "", clock())
    for number in (4, 2, 5, 3, 6):
        drop(library, case.id, number)
    now = sizes()
    assert now[0] == before[0] + 1, "the title is written once more"
    assert now[1:] == [before[1] + 1, before[2]]
    assert library.cases.state(case.id, 7) == library.cases.state(case.id, 1) == case


def test_the_state_behind_tells_what_changed_since_the_one_that_is_left(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    for text in ("One.", "One. Two.", "One. Two. Three."):
        case = case.with_leaf(NARRATIVE, "en", plain(text))
        library.cases.keep_revision(case, "work", "", clock())
    drop(library, case.id, 2)
    drop(library, case.id, 3)
    outline = library.cases.revisions(case.id)[-1].outline
    assert (outline.answers, outline.words_in, outline.words_out) == (1, 3, 9)


def test_chains_stay_short_and_go_on_after_states_were_dropped(library, clock):
    case = a_case()
    library.cases.create(case)
    words = [f"word{number}" for number in range(300)]
    states = {}
    for number in range(1, 2 * CHAIN):
        words[number % 300] = f"new{number}"
        state = case.with_leaf(NARRATIVE, "en", plain(" ".join(words)))
        states[library.cases.keep_revision(state, "work", "", clock()).number] = state
        if number % 3 == 0:
            drop(library, case.id, number - 1)
            del states[number - 1]
    for number, state in states.items():
        assert library.cases.state(case.id, number) == state
    with library.cases.database.reading() as connection:
        rows = connection.execute(select(versions.c.id, versions.c.base, versions.c.depth)).all()
    depths = {}
    for version, base, depth in sorted(rows):
        depths[version] = 0 if base is None else depths[base] + 1
        assert depth == depths[version] < CHAIN
    assert max(depths.values()) > CHAIN // 2


def test_the_newest_state_cannot_be_dropped(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    with pytest.raises(BadInput):
        drop(library, case.id, 1)
    assert library.cases.state(case.id, 1) == case


def test_a_history_is_thinned_a_little_at_a_time(library, clock):
    case = a_case()
    library.cases.create(case)
    at = clock()
    for number in range(60):
        state = case.with_leaf(TITLE, "en", f"Halls {number}")
        library.cases.keep_revision(state, "work", "", at + timedelta(minutes=20 * number))
    for day in range(1, 60):
        state = case.with_leaf(TITLE, "en", f"Day {day}")
        library.cases.keep_revision(state, "opened", "", at + timedelta(days=day))
    rows = len(library.cases.revisions(case.id))
    assert library.cases.thin(case.id, 5) == 5
    assert len(library.cases.revisions(case.id)) == rows - 5
    while library.cases.thin(case.id, 5):
        pass
    left = library.cases.revisions(case.id)
    assert len(left) < rows - 50
    assert left[0].number == 1
    assert library.cases.state(case.id, left[-1].number).get(TITLE, "en") == "Day 59"
