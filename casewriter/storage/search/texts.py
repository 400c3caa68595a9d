"""The texts of a case that a search looks through, read from the library's tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain

import msgspec
from sqlalchemy import Connection, select

from casewriter.domain.search.hits import Place
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS, spoken
from casewriter.storage import mapping, versions
from casewriter.storage.search.shelf import IndexedText
from casewriter.storage.states import PART
from casewriter.storage.tables import leaf_names, leaves, parts, revision_leaves

_KEY = re.compile(rb'"[a-z0-9_]*"')
"""What says no words: the key of a choice, a number that was written as text."""
_BARE = re.compile(r" +(?=[ .,;:!?)])")
"""What a citation leaves before the sign behind it."""
_UNSEEN = dict.fromkeys(map(ord, SIGNS), " ")


def text_of(body: bytes) -> str:
    """The words of a leaf's JSON; an empty text where it holds none."""
    if not body.startswith((b'"', mapping.PROSE)) or _KEY.fullmatch(body):
        return ""
    value = mapping.leaf_value(body)
    if isinstance(value, Doc):
        text = "\n".join(line.text for line in spoken(value)).translate(_UNSEEN)
        return _BARE.sub("", text)
    return value if isinstance(value, str) else ""


def answers(connection: Connection, no: int, case: str) -> dict[tuple[Place, bytes], bytes]:
    """The answers of a case, by place and digest → their JSON; what is said about them is none."""
    found = {}
    rows = connection.execute(
        select(leaves.c.path, leaves.c.language, leaves.c.value).where(leaves.c.case_no == no)
    )
    for path, language, body in rows:
        if "#" not in path and body.startswith((b'"', mapping.PROSE)):
            found[Place(case, "answer", path, language), _digest(body)] = body
    return found


def earlier(connection: Connection, no: int, case: str) -> dict[tuple[Place, bytes], int]:
    """What the answers of a case said in its kept states, by place and digest → its version."""
    rows = connection.execute(
        select(leaf_names.c.path, leaf_names.c.language, revision_leaves.c.version)
        .join(revision_leaves, revision_leaves.c.leaf_name == leaf_names.c.id)
        .where(leaf_names.c.case_no == no, revision_leaves.c.version.is_not(None))
        .order_by(revision_leaves.c.version)
    )
    return {
        (Place(case, "earlier", path, language), version.to_bytes(8, "big")): version
        for path, language, version in rows
        if "#" not in path and not path.startswith(PART)
    }


def version_texts(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The words of versions, by their ids."""
    return {number: text_of(body) for number, body in versions.read_some(connection, ids).items()}


def remarks(connection: Connection, no: int, case: str) -> Iterator[IndexedText]:
    """The comments on a case with their replies, and the letters of its decisions."""
    names = ("threads", "decisions")
    rows = connection.execute(
        select(parts.c.name, parts.c.body).where(
            parts.c.case_no == no, parts.c.name.in_([mapping.RECORDS + name for name in names])
        )
    )
    for name, body in rows:
        for record in msgspec.json.decode(body):
            if not isinstance(record, dict):
                continue
            number = str(record.get("id", ""))
            if name.endswith("threads"):
                notes = record.get("notes") or ()
                text = "\n".join(str(note.get("text", "")) for note in notes)
                path = str((record.get("anchor") or {}).get("path", ""))
                place = Place(case, "comment", path, record=number)
            else:
                text, place = (
                    str(record.get("letter", "")),
                    Place(case, "letter", "", record=number),
                )
            if text:
                yield IndexedText(place, _digest(text.encode()), text)


def read_answers(
    connection: Connection, wanted: Mapping[tuple[int, str, str], Place]
) -> dict[Place, str]:
    """The texts of answers, all in one statement.

    Args:
        connection: to the library.
        wanted: number of the case, path and language → the place.
    """
    if not wanted:
        return {}
    # SQLite reads the whole table for a list of such triples; joined, it asks the index for each.
    triples = ", ".join(["(?, ?, ?)"] * len(wanted))
    rows = connection.exec_driver_sql(
        f"WITH wanted (no, at, tongue) AS (VALUES {triples})"  # noqa: S608 -- question marks
        " SELECT no, at, tongue, value FROM wanted CROSS JOIN leaves"
        " ON case_no = no AND path = at AND language = tongue",
        tuple(chain.from_iterable(wanted)),
    )
    return {wanted[no, path, language]: text_of(body) for no, path, language, body in rows}


def read(connection: Connection, no: int, place: Place) -> tuple[str, ...]:
    """The texts of a place that is none of an answer; of earlier answers all, newest first."""
    if place.kind == "earlier":
        said = [
            version
            for (found, _), version in earlier(connection, no, place.case).items()
            if found == place
        ]
        texts = version_texts(connection, said)
        return tuple(texts[number] for number in reversed(said))
    return tuple(
        remark.text for remark in remarks(connection, no, place.case) if remark.place == place
    )


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=8).digest()
