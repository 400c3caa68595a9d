"""A case made ready to be kept: the same whether much of it was ready before or not."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.canonical import to_json
from casewriter.storage import mapping
from casewriter.storage.states import State, digest_of
from tests.storage.desk import cases, languages, paths, values

writes = st.lists(st.tuples(paths, languages, st.none() | values), max_size=6)


@given(cases(), writes)
def test_a_state_is_the_same_whatever_was_ready_before(case, todo):
    before = State.of(case)
    assert before.hash == sha256(to_json(case)).hexdigest()
    for path, language, value in todo:
        case = case.with_leaf(path, language, value)
    state = State.of(case, before)
    fresh = State.of(case)
    assert state.hash == fresh.hash == sha256(to_json(case)).hexdigest()
    assert state.digests() == fresh.digests()


@given(cases(), cases())
def test_what_changed_between_two_states_is_what_their_digests_say(one, other):
    before, after = State.of(one), State.of(other)
    changed = dict(after.changed(before))
    was, now = before.digests(), after.digests()
    assert changed == {name: now.get(name) for name in was | now if was.get(name) != now.get(name)}
    for name, digest in changed.items():
        assert digest is None or digest_of(after.body(name)) == digest


@given(cases())
def test_every_leaf_has_its_json(case):
    state = State.of(case)
    for path, language, value in case.leaves():
        assert state.body((str(path), language)) == mapping.leaf_bytes(str(path), value)
