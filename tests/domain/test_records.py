"""The records of a review: the same both ways, joining as sets do, and left out where not meant."""

import json
from datetime import UTC, datetime, timedelta, timezone

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.canonical import from_json, leaf_hash, to_json
from casewriter.domain.errors import BadInput
from casewriter.domain.records import joined, normal, read, review_of, shown_to, with_review, write
from casewriter.domain.review import (
    Anchor,
    Author,
    Decision,
    Form,
    LogEntry,
    Note,
    Range,
    Review,
    Round,
    Suggestion,
    Thread,
)
from tests.builders import a_case
from tests.cases import json_values, lines
from tests.domain.test_case_schema import VALIDATOR

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
HUB = Author("A. Karimova", "Astana Civil Service Hub")
EXPERT = Author("N. Beridze")

ids = st.sampled_from(("a", "b", "c3"))
moments = st.one_of(
    st.integers(0, 4).map(lambda hours: NOON + timedelta(hours=hours)),
    st.sampled_from(
        (
            datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
            datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
            NOON.astimezone(timezone(timedelta(hours=5))),
        )
    ),
)
authors = st.builds(Author, name=lines(), organisation=st.sampled_from(("", "Hub")))
visible = st.sampled_from(("private", "hub", "everyone"))
more = st.dictionaries(st.sampled_from(("more", "newer")), json_values(), max_size=1)
ranges = st.builds(
    Range,
    line=st.integers(0, 5),
    start=st.integers(0, 9),
    end=st.integers(0, 9),
    last=st.one_of(st.none(), st.integers(0, 5)),
)
anchors = st.builds(
    Anchor,
    path=st.sampled_from(("", "summary.text", "results.indicators/r7f3/baseline")),
    lang=st.sampled_from(("", "en")),
    range=st.one_of(st.none(), ranges),
    quote=lines(),
)
notes = st.lists(
    st.builds(Note, id=ids, by=authors, at=moments, text=lines(), more=more), max_size=3
).map(tuple)
threads = st.builds(
    Thread,
    id=ids,
    kind=st.sampled_from(("fix", "suggestion", "question", "praise")),
    by=authors,
    at=moments,
    changed=moments,
    anchor=anchors,
    state=st.sampled_from(("open", "answered", "closed", "reopened")),
    visibility=visible,
    notes=notes,
    more=more,
)
suggestions = st.builds(
    Suggestion,
    id=ids,
    path=st.just("summary.text"),
    by=authors,
    at=moments,
    changed=moments,
    replacement=json_values(),
    range=st.one_of(st.none(), ranges),
    thread=st.sampled_from(("", "a", "b")),
    visibility=visible,
    more=more,
)
rounds = st.builds(Round, id=ids, number=st.integers(1, 3), by=authors, at=moments, changed=moments)
decisions = st.builds(
    Decision, id=ids, round=ids, by=authors, at=moments, letter=lines(), visibility=visible
)
forms = st.builds(
    Form, id=ids, form=lines(), round=ids, by=authors, at=moments, changed=moments, answers=more
)
entries = st.builds(LogEntry, id=ids, action=lines(), by=authors, at=moments, facts=more)


def some(records):
    return st.lists(records, max_size=3).map(tuple)


@st.composite
def reviews(draw):
    made = Review(
        threads=draw(some(threads)),
        suggestions=draw(some(suggestions)),
        rounds=draw(some(rounds)),
        decisions=draw(some(decisions)),
        forms=draw(some(forms)),
        log=draw(some(entries)),
    )
    return read(write(made))


@settings(max_examples=40)
@given(reviews())
def test_records_come_back_through_the_file_and_are_described_by_the_schema(review):
    case = with_review(a_case(), review)
    data = to_json(case)
    again, _ = from_json(data)
    assert to_json(again) == data
    assert write(review_of(again)) == again.records
    VALIDATOR.validate(json.loads(data))


@settings(max_examples=40)
@given(reviews(), reviews(), reviews())
def test_joining_needs_no_order_and_no_count(one, two, three):
    assert joined(one, one) == one
    assert joined(one, two) == joined(two, one)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))


@settings(max_examples=40)
@given(reviews(), reviews())
def test_joining_loses_no_record_and_no_note(one, two):
    both = joined(one, two)
    for name in Review.__struct_fields__:
        held = {record.id for record in getattr(both, name)}
        assert held == {r.id for r in (*getattr(one, name), *getattr(two, name))}
    for thread in both.threads:
        wanted = {n.id for t in (*one.threads, *two.threads) if t.id == thread.id for n in t.notes}
        assert {note.id for note in thread.notes} == wanted


def thread(**changed):
    note = Note("n1", HUB, NOON, "Which is it?")
    return Thread("t1", "fix", HUB, NOON, NOON, notes=(note,), **changed)


def test_the_newer_state_holds_and_replies_of_both_stay():
    later = NOON + timedelta(days=8)
    reply = Note("n2", EXPERT, later, "Four.")
    answered = replace(
        thread(), state="answered", changed=later, changed_by=EXPERT, notes=(*thread().notes, reply)
    )
    added = Note("n3", HUB, NOON + timedelta(days=1), "Or five?")
    mine = replace(thread(), notes=(*thread().notes, added))
    (both,) = joined(Review(threads=(mine,)), Review(threads=(answered,))).threads
    assert both.state == "answered"
    assert [note.id for note in both.notes] == ["n1", "n3", "n2"]


def test_a_list_that_holds_an_id_twice_holds_it_once():
    entries = write(Review(threads=(thread(),)))["threads"]
    assert normal({"threads": entries * 2}) == {"threads": entries}


@settings(max_examples=40)
@given(reviews())
def test_a_reader_gets_what_is_meant_for_them_and_nothing_else(review):
    for reader, allowed in (("expert", {"everyone"}), ("hub", {"everyone", "hub"})):
        shown = shown_to(review, reader)
        for name in Review.__struct_fields__:
            for record in getattr(shown, name):
                assert getattr(record, "visibility", "everyone") in allowed
        known = {one.id for one in shown.threads}
        assert all(one.thread in {"", *known} for one in shown.suggestions)


def test_the_hash_of_a_leaf_tells_its_texts_apart():
    assert leaf_hash("front.title", "en", "A") != leaf_hash("front.title", "en", "B")
    assert leaf_hash("front.title", "en", "e\u0301") == leaf_hash("front.title", "en", "\u00e9")
    assert leaf_hash("front.title", "en", None) == ""


WRONG = {
    "no object": 1,
    "no kind": {"kind": None},
    "another kind": {"kind": "shout"},
    "another state": {"state": "lost"},
    "another visibility": {"visibility": "world"},
    "a moment without zone": {"at": "2026-05-12T10:00:00"},
    "an id with signs": {"id": "../x"},
    "a path that climbs": {"anchor": {"path": "../etc"}},
    "a range in words": {"anchor": {"range": "all"}},
    "a range below 0": {"anchor": {"range": {"line": -1, "start": 0, "end": 1}}},
    "a huge range": {"anchor": {"range": {"line": 10**30, "start": 0, "end": 1}}},
    "notes as a text": {"notes": "x"},
    "a note without text": {"notes": [{"id": "n", "by": {"name": "x"}, "at": "2026-05-12T10:00Z"}]},
}


def test_a_line_end_is_no_part_of_an_id():
    with pytest.raises(BadInput):
        read({"log": [{"id": "x\n", "action": "", "by": {"name": ""}, "at": "2026-05-12T10:00Z"}]})


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_record_is_refused(name):
    (sound,) = write(Review(threads=(thread(),)))["threads"]
    wrong = WRONG[name]
    entry = sound | wrong if isinstance(wrong, dict) else wrong
    with pytest.raises(BadInput) as refused:
        read({"threads": [entry]})
    assert refused.value.code == "case_malformed"
    raw = json.loads(to_json(a_case())) | {"threads": [entry]}
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(raw)
