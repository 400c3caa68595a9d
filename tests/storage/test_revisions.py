"""Kept states: each comes back whole, and only what changed takes room."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import func, select

from casewriter.domain.canonical import to_json
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.outline import Outline
from casewriter.prose.nodes import plain
from casewriter.storage.cases import SqlCaseStore
from casewriter.storage.pressing import CHAIN, Form
from casewriter.storage.tables import revision_leaves, versions
from tests.storage.desk import (
    NARRATIVE,
    TITLE,
    Ticking,
    a_case,
    a_large_case,
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
    ),
    max_size=25,
)


def taken(case, step):
    match step:
        case ("write", path, language, value):
            return case.with_leaf(path, language, value)
        case ("state", stated):
            return replace(case, **stated)
    return case


@law
@given(case=cases(), steps=steps)
def test_every_kept_state_comes_back_as_the_case_was(shared, case, steps):
    store, clock = shared.cases, Ticking()
    case = replace(case, id=new_id())
    store.create(case)
    kept = {}
    for step in (("keep",), *steps, ("keep",)):
        case = taken(case, step)
        if step == ("keep",):
            kept.setdefault(store.keep_revision(case, "opened", "", clock()).number, case)
    assert [revision.number for revision in store.revisions(case.id)] == list(kept)
    for number, state in kept.items():
        assert to_json(store.state(case.id, number)) == to_json(state)
        assert store.restore(case.id, number) == state.fields


def test_a_leaf_that_was_taken_away_and_written_again_is_there_where_it_was(library, clock):
    case = a_case()
    without = case.with_leaf(TITLE, "en", None)
    library.cases.create(case)
    for state in (case, without, case, without):
        library.cases.keep_revision(state, "opened", "", clock())
    restored = [library.cases.state(case.id, number) for number in (1, 2, 3, 4)]
    assert restored == [case, without, case, without]


def test_a_revision_says_what_it_is(library, clock):
    case = a_case()
    library.cases.create(case)
    first = library.cases.keep_revision(case, "opened", "", clock())
    later = case.with_leaf(TITLE, "en", "Halls")
    at = clock()
    second = library.cases.keep_revision(later, "named", "Before review", at)
    assert (second.number, second.case, second.kind, second.name, second.at) == (
        2,
        case.id,
        "named",
        "Before review",
        at,
    )
    assert first.parents == ()
    assert second.parents == (first.hash,)
    assert library.cases.revisions(case.id) == (first, second)


def test_states_that_came_in_are_parents_as_well(library, clock):
    case = a_case()
    library.cases.create(case)
    first = library.cases.keep_revision(case, "opened", "", clock())
    merged = case.with_leaf(TITLE, "en", "Merged")
    second = library.cases.keep_revision(merged, "received", "", clock(), merged=("f" * 64,))
    assert second.parents == (first.hash, "f" * 64)


def test_the_same_state_twice_in_a_row_is_kept_once(library, clock):
    case = a_case()
    library.cases.create(case)
    first = library.cases.keep_revision(case, "opened", "", clock())
    assert library.cases.keep_revision(case, "opened", "", clock()) == first
    assert library.cases.revisions(case.id) == (first,)


def test_a_state_that_was_kept_without_a_name_takes_the_one_it_is_given(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    named = library.cases.keep_revision(case, "named", "Before review", clock())
    assert (named.number, named.kind, named.name) == (1, "named", "Before review")
    assert library.cases.keep_revision(case, "opened", "", clock()) == named
    assert library.cases.keep_revision(case, "named", "Before review", clock()) == named
    assert library.cases.revisions(case.id) == (named,)


def test_a_second_name_for_a_state_stands_beside_the_first(library, clock):
    case = a_case()
    library.cases.create(case)
    first = library.cases.keep_revision(case, "named", "Before review", clock())
    second = library.cases.keep_revision(case, "named", "For the minister", clock())
    assert [kept.name for kept in library.cases.revisions(case.id)] == [
        "Before review",
        "For the minister",
    ]
    assert second.hash == first.hash
    assert second.parents == first.parents, "no state is its own parent"
    assert library.cases.state(case.id, 2) == case


def test_the_hash_is_of_the_content_alone(library, clock, shared):
    case = a_case()
    library.cases.create(case)
    shared.cases.create(case)
    other = case.with_leaf(TITLE, "en", "Other")
    here = [library.cases.keep_revision(c, "opened", "", clock()) for c in (case, other, case)]
    there = shared.cases.keep_revision(case, "sent", "Round 1", clock())
    assert here[0].hash == here[2].hash == there.hash != here[1].hash


def test_the_same_leaves_of_two_cases_are_two_histories(library, clock):
    one, two = a_case(), a_case()
    for case in (one, two):
        library.cases.create(case)
        library.cases.keep_revision(case, "opened", "", clock())
    changed = one.with_leaf(TITLE, "en", "One")
    library.cases.keep_revision(changed, "opened", "", clock())
    assert library.cases.state(two.id, 1) == two
    assert library.cases.state(one.id, 2) == changed
    with pytest.raises(WrongUse) as refused:
        library.cases.restore(two.id, 2)
    assert refused.value.code == "revision_unknown"


def counted(library, table):
    with library.cases.database.reading() as connection:
        return connection.scalar(select(func.count()).select_from(table))


def test_only_what_changed_since_the_last_kept_state_is_stored(library, clock):
    case = a_large_case(400)
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    before = counted(library, versions), counted(library, revision_leaves)
    case = case.with_leaf(NARRATIVE, "en", plain("B")).with_leaf(TITLE, "en", "Halls")
    library.cases.keep_revision(case, "opened", "", clock())
    assert counted(library, versions) == before[0] + 2
    assert counted(library, revision_leaves) == before[1] + 2
    case = case.with_leaf(TITLE, "en", None)
    library.cases.keep_revision(case, "opened", "", clock())
    assert counted(library, versions) == before[0] + 2
    assert counted(library, revision_leaves) == before[1] + 3


def test_a_long_history_of_one_answer_is_small_and_its_chains_are_short(library, clock):
    chance = random.Random(7)
    words = [f"{chance.choice('abcdefgh')}{number:x}" for number in range(900)]
    case = a_case().with_leaf(NARRATIVE, "en", plain(" ".join(words)))
    library.cases.create(case)
    states = []
    for _ in range(3 * CHAIN):
        words[chance.randrange(len(words))] = f"new{chance.randrange(10_000)}"
        states.append(case.with_leaf(NARRATIVE, "en", plain(" ".join(words))))
        library.cases.keep_revision(states[-1], "opened", "", clock())
    for number, state in enumerate(states, 1):
        assert library.cases.state(case.id, number) == state
    with library.cases.database.reading() as connection:
        kept = connection.execute(select(versions.c.form, versions.c.depth, versions.c.body)).all()
    answer = [row for row in kept if row.form != Form.AS_IS and len(row.body) > 50]
    assert max(row.depth for row in kept) == CHAIN - 1
    whole = [row for row in answer if row.form == Form.PRESSED and len(row.body) > 1_000]
    assert len(whole) == 3, "one whole copy for each chain"
    size = sum(len(row.body) for row in kept)
    assert size < 6 * len(" ".join(words)), "96 states in the room of six"


def test_a_history_with_a_missing_version_is_damaged_not_shorter(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    connection = library.cases.database.engine.raw_connection()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM versions WHERE id = 3")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.close()
    with pytest.raises(BadInput) as refused:
        library.cases.state(case.id, 1)
    assert refused.value.code == "library_damaged"


def test_a_version_that_cannot_be_read_is_told_as_damage(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    connection = library.cases.database.engine.raw_connection()
    connection.execute("UPDATE versions SET body = x'ff00ff', form = 1")
    connection.close()
    with pytest.raises(BadInput) as refused:
        library.cases.state(case.id, 1)
    assert refused.value.code == "library_damaged"


@law
@given(case=cases(), steps=steps)
def test_an_answer_knows_the_states_in_which_it_changed(shared, case, steps):
    store, clock = shared.cases, Ticking()
    case = replace(case, id=new_id())
    store.create(case)
    kept = {}
    for step in (("keep",), *steps, ("keep",)):
        case = taken(case, step)
        if step == ("keep",):
            kept.setdefault(store.keep_revision(case, "opened", "", clock()).number, case)
    for field in {name for state in kept.values() for name in state.fields}:
        changed, last = set(), {}
        for number, state in kept.items():
            leaves = state.fields.get(field, {})
            changed |= {number} if to_json(a_case_of(state, field)) != last else set()
            last = to_json(a_case_of(state, field))
            first = number == min(kept)
            changed -= {number} if first and not leaves else set()
        assert store.changed_in(case.id, field) == changed


def a_case_of(case, field):
    """The case with nothing but one field, under the same facts throughout."""
    leaves = case.fields.get(field, {})
    return replace(a_case(), id=case.id, fields={field: leaves} if leaves else {})


def test_a_list_of_states_says_what_each_changed(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    longer = plain("Waiting fell from forty minutes to six, everywhere.\n\nPeople noticed.")
    case = case.with_leaf(NARRATIVE, "en", longer).with_leaf(TITLE, "ru", None)
    library.cases.keep_revision(case, "work", "", clock())
    case = replace(case, status="sent")
    library.cases.keep_revision(case, "sent", "", clock())
    first, second, third = (state.outline for state in library.cases.revisions(case.id))
    assert first == Outline(first=True)
    assert second == Outline(
        answers=2,
        words_in=1,
        words_out=4,
        questions=("front.title", "results.narrative"),
        sorts=("texts",),
    )
    assert second.words == -3
    assert third == Outline(sorts=("facts",))


def test_a_state_of_which_nobody_noted_what_it_changed_is_listed_without(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    connection = library.cases.database.engine.raw_connection()
    connection.execute("UPDATE revision_outlines SET body = x'00'")
    assert library.cases.revisions(case.id)[0].outline is None
    connection.execute("DELETE FROM revision_outlines")
    connection.close()
    assert library.cases.revisions(case.id)[0].outline is None


def test_a_state_that_was_sent_is_known_as_such_though_it_was_kept_before(library, clock):
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", clock())
    library.cases.keep_revision(case, "sent", "", clock())
    library.cases.keep_revision(case, "work", "", clock())
    library.cases.keep_revision(case, "named", "Round 1", clock())
    assert [(kept.kind, kept.name) for kept in library.cases.revisions(case.id)] == [
        ("sent", ""),
        ("named", "Round 1"),
    ]


def test_another_store_may_keep_states_of_the_same_case(library, clock):
    other = SqlCaseStore(library.cases.database, clock)
    case = a_case()
    library.cases.create(case)
    states = []
    for number in range(6):
        store = (library.cases, other, other)[number % 3]
        case = case.with_leaf(TITLE, "en", f"Halls {number}").with_leaf(
            NARRATIVE, "en", plain("A" * (number % 2)) if number % 2 else None
        )
        states.append(case)
        store.keep_revision(case, "work", "", clock())
    assert [library.cases.state(case.id, number) for number in range(1, 7)] == states


def test_kept_states_stand_in_the_order_in_which_they_were_kept_whatever_the_clock_says(library):
    case, clock = a_case(), Ticking()
    library.cases.create(case)
    states = [case.with_leaf(TITLE, "en", f"Title {number}") for number in range(4)]
    for state, year in zip(states, (2024, 2019, 2031, 2020), strict=True):
        library.cases.keep_revision(state, "opened", "", clock().replace(year=year))
    listed = library.cases.revisions(case.id)
    assert [kept.number for kept in listed] == [1, 2, 3, 4]
    assert [library.cases.state(case.id, kept.number) for kept in listed] == states
    assert [kept.parents for kept in listed[1:]] == [(kept.hash,) for kept in listed[:-1]]
