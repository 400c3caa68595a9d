"""The records of a review in a case: read, written, joined, and left out for whom they are not.

They travel with the case as JSON (`Case.records`) and join as sets: the same record in two copies
becomes one, of which the newer word holds, and notes from both sides stay. Joining gives the same
in whatever order copies meet, and joining again changes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.review import RECORDS, Anchor, Note, Reader, Review, Suggestion, Thread

R = TypeVar("R", bound=Struct)


def review_of(case: Case) -> Review:
    """The records of a case as values.

    Raises:
        BadInput: `case_malformed`, where one does not have the form of `domain.review`.
    """
    return read(case.records)


def with_review(case: Case, review: Review) -> Case:
    """The case with these records."""
    return replace(case, records=write(review))


def read(records: Mapping[str, Sequence[object]]) -> Review:
    """Records as values; the same id twice becomes one. Raises as `review_of`."""
    return Review(**{name: _read(name, kind, records.get(name, ())) for name, kind in RECORDS})


def write(review: Review) -> dict[str, list[object]]:
    """Records as the JSON that a case carries; empty lists are left out."""
    lists = ((name, getattr(review, name)) for name, _ in RECORDS)
    return {name: [_as_json(record) for record in records] for name, records in lists if records}


def thread_from(entry: object) -> Thread:
    """One thread of a case's records. Raises as `review_of`."""
    (thread,) = _read("threads", Thread, (entry,))
    return thread


def suggestion_from(entry: object) -> Suggestion:
    """One suggestion of a case's records. Raises as `review_of`."""
    (suggestion,) = _read("suggestions", Suggestion, (entry,))
    return suggestion


def with_suggestions(
    records: Mapping[str, Sequence[object]], put: Mapping[str, Suggestion | None]
) -> dict[str, list[object]]:
    """Records with some suggestions as they are given; None takes one out.

    All others are the same JSON as before: whoever writes does not wait for those.
    """
    after: dict[str, Any] = dict(records)
    kept = [entry for entry in after.pop("suggestions", ()) if _id_of(entry) not in put]
    new = [_as_json(one) for one in put.values() if one is not None]
    if kept or new:
        after["suggestions"] = sorted((*kept, *new), key=_id_of)
    return {name: after[name] for name, _ in RECORDS if name in after}


def normal(records: Mapping[str, Sequence[object]]) -> dict[str, list[object]]:
    """Records in the one form in which equal ones are equal JSON. Raises as `review_of`."""
    return write(read(records))


def joined(one: Review, other: Review) -> Review:
    """Both reviews as one: everything that either has, the newer word of what both have."""
    return Review(
        **{name: _joined((*getattr(one, name), *getattr(other, name))) for name, _ in RECORDS}
    )


def carried(
    now: Mapping[str, Sequence[object]],
    before: Mapping[str, Sequence[object]],
    after: Mapping[str, Sequence[object]],
) -> dict[str, list[object]]:
    """Records as they are now, with what a step changed in them and nothing else.

    A step that is undone meets records that came after it, such as a decision: those stay.

    Args:
        now: the records of the case.
        before: those that the step found.
        after: those that it left.

    Raises:
        BadInput: as `review_of`.
    """
    here, was, left = read(now), read(before), read(after)
    return write(
        Review(
            **{
                name: _stepped(getattr(here, name), getattr(was, name), getattr(left, name))
                for name, _ in RECORDS
            }
        )
    )


def shown_to(review: Review, reader: Reader) -> Review:
    """What a reader gets to see: private records never, those of the hub only in the hub.

    A suggestion does not name a thread that its reader does not get.
    """
    allowed = {"everyone", "hub"} if reader == "hub" else {"everyone"}
    shown = Review(
        **{
            name: tuple(
                record
                for record in getattr(review, name)
                if getattr(record, "visibility", "everyone") in allowed
            )
            for name, _ in RECORDS
        }
    )
    threads = {thread.id for thread in shown.threads}
    return replace(
        shown,
        suggestions=tuple(
            suggestion if suggestion.thread in threads else replace(suggestion, thread="")
            for suggestion in shown.suggestions
        ),
    )


def _read(name: str, kind: type[R], entries: Sequence[object]) -> tuple[R, ...]:
    try:
        return _joined(_with_more(kind, entry) for entry in entries)
    except (msgspec.ValidationError, OverflowError) as error:
        raise BadInput("case_malformed", problem=f"{name}: {error}") from error


def _with_more(kind: type[R], entry: object) -> R:
    """A record, and in `more` the keys of it that its kind does not have."""
    if not isinstance(entry, Mapping):
        raise msgspec.ValidationError("Expected `object`")
    known = {name: value for name, value in entry.items() if name in kind.__struct_fields__}
    more = {name: value for name, value in entry.items() if name not in known}
    if "more" in known:
        more["more"] = known.pop("more")
    if kind is Thread and isinstance(notes := known.get("notes"), list):
        del known["notes"]
        record = replace(
            msgspec.convert(known, kind), notes=_united(_with_more(Note, note) for note in notes)
        )
    else:
        record = msgspec.convert(known, kind)
    return replace(record, more=more) if more else record


def _id_of(entry: object) -> str:
    return str(entry.get("id")) if isinstance(entry, Mapping) else ""


def _as_json(record: Struct) -> dict[str, object]:
    content: dict[str, Any] = msgspec.to_builtins(record)
    content |= content.pop("more", {})
    if isinstance(record, Thread) and record.notes:
        content["notes"] = [_as_json(note) for note in record.notes]
    return content


def _joined(records: Iterable[R]) -> tuple[R, ...]:
    found: dict[str, Any] = {}
    for record in records:
        key = record.id  # type: ignore[attr-defined]  # every record has one
        found[key] = _newer(found[key], record) if key in found else record
    return tuple(found[key] for key in sorted(found))


def _stepped(here: tuple[Any, ...], was: tuple[Any, ...], left: tuple[Any, ...]) -> tuple[Any, ...]:
    old, new = ({record.id: record for record in records} for records in (was, left))
    found = {record.id: record for record in here}
    for key in old.keys() | new.keys():
        if old.get(key) == new.get(key):
            continue
        if key in new:
            found[key] = _turned(found.get(key), old.get(key), new[key])
        elif key in found and _as_said(found[key]) == _as_said(old[key]):
            del found[key]
    return tuple(found[key] for key in sorted(found))


def _turned(here: Any, was: Any, left: Any) -> Any:
    """A record with what a step changed in it; what else was said in it since stays."""
    if here is None or was is None or here == was:
        return left
    changed = {
        name: getattr(left, name)
        for name in left.__struct_fields__
        if getattr(was, name) != getattr(left, name)
    }
    if isinstance(left, Thread) and "notes" in changed:
        changed["notes"] = _stepped(here.notes, was.notes, left.notes)
        changed["notes"] = _united(changed["notes"])
    return replace(here, **changed)


def _as_said(record: Any) -> Any:
    """A record without what follows the text by itself."""
    return replace(record, anchor=Anchor()) if isinstance(record, Thread) else record


def _newer(one: Any, other: Any) -> Any:
    """The newer of two copies of a record; of a thread, with the notes of both."""
    if one == other:
        return one
    newer = max(one, other, key=_stamp)
    if isinstance(newer, Thread):
        return replace(newer, notes=_united((*one.notes, *other.notes)))
    if isinstance(newer, Suggestion):
        return replace(newer, thread=max(one.thread, other.thread))
    return newer


def _united(notes: Iterable[Note]) -> tuple[Note, ...]:
    return tuple(sorted(_joined(notes), key=lambda note: (note.at, note.id)))


def _stamp(record: Any) -> tuple[datetime, bytes]:
    """When a record was last set; its text settles what happened at the same moment."""
    # Notes join by themselves: they have no say in which state of their thread is newer.
    plain = replace(record, notes=()) if isinstance(record, Thread) else record
    if isinstance(record, Suggestion):
        # Nor has the comment that a suggestion is discussed in.
        plain = replace(record, thread="")
    text = msgspec.json.encode(_as_json(plain), order="deterministic")
    return getattr(record, "changed", None) or record.at, text
