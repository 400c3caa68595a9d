"""What was taken out of cases, as rows of a table."""

from collections.abc import Iterable, Sequence
from typing import cast

import msgspec
from sqlalchemy import Connection, and_, delete, literal, or_, select
from sqlalchemy.sql.dml import Insert

from casewriter.domain.case import Attachment
from casewriter.domain.discards import Discard, KeptLeaf, Kind
from casewriter.domain.leaves import Path
from casewriter.storage import mapping
from casewriter.storage.tables import cases, discards, leaves, trashed_cases

KEY = ("case_no", "path")
AT_ONCE = 500
"""Values named in one statement; databases limit how many a statement may have."""


class _Body(msgspec.Struct, frozen=True):
    question: str
    path: str
    leaves: tuple[tuple[str, str, msgspec.Raw], ...]
    pictures: tuple[Attachment, ...]


_body = msgspec.json.Decoder(_Body)


def keep(connection: Connection, upsert: Insert, no: int, thrown: Sequence[Discard]) -> None:
    """Keep what a case lost; under each key the newest stays.

    Args:
        connection: in the transaction that saves the loss.
        upsert: the statement that adds a row or changes the one with the same `KEY`.
        no: of the case.
        thrown: what it lost.
    """
    if thrown:
        rows = [
            {
                "case_no": no,
                "kind": discard.kind,
                "path": discard.key,
                "at": mapping.microseconds(discard.at),
                "body": _packed(discard),
            }
            for discard in thrown
        ]
        connection.execute(upsert, rows)


def listed(connection: Connection, case_id: str | None) -> tuple[tuple[str, Discard], ...]:
    """What is not back in its case, newest first, with the case's id.

    Args:
        connection: in any transaction.
        case_id: the case; None is every one that is not in the trash itself.
    """
    whose = (
        cases.c.no.not_in(select(trashed_cases.c.case_no))
        if case_id is None
        else cases.c.id == case_id
    )
    # A row is back when it has a leaf again. Its leaves lie side by side in the index: "/" comes
    # right before "0", and nothing else that follows a row's id lies between.
    below = and_(
        leaves.c.path >= discards.c.path + literal("/"),
        leaves.c.path < discards.c.path + literal("0"),
    )
    leaf = select(leaves.c.id).where(
        leaves.c.case_no == discards.c.case_no,
        or_(below, leaves.c.path == discards.c.path + literal("#order")),
    )
    wanted = (
        select(cases.c.id.label("case_id"), discards)
        .join_from(discards, cases)
        .where(whose, or_(discards.c.kind != "row", ~leaf.exists()))
        .order_by(discards.c.at.desc(), discards.c.id.desc())
    )
    found = [
        (row.case_no, row.case_id, _unpacked(row.kind, row.at, row.body))
        for row in connection.execute(wanted)
    ]
    pictures = {(no, one.pictures[0].sha256) for no, _, one in found if one.kind == "picture"}
    shown = _shown(connection, pictures)
    return tuple(
        (case, one)
        for no, case, one in found
        if one.kind == "row" or (no, one.pictures[0].sha256) not in shown
    )


def forget(connection: Connection, no: int, discard: Discard) -> None:
    """Delete a discard for good."""
    connection.execute(
        delete(discards).where(discards.c.case_no == no, discards.c.path == discard.key)
    )


def _shown(connection: Connection, pictures: Iterable[tuple[int, str]]) -> set[tuple[int, str]]:
    """Which of these pictures some leaf of their case names."""
    wanted: dict[int, list[bytes]] = {}
    for no, sha256 in pictures:
        wanted.setdefault(no, []).append(mapping.to_bytes(sha256))
    shown = set()
    for no, values in wanted.items():
        for start in range(0, len(values), AT_ONCE):
            some = values[start : start + AT_ONCE]
            named = select(leaves.c.value).where(leaves.c.case_no == no, leaves.c.value.in_(some))
            shown |= {(no, str(mapping.leaf_value(body))) for body in connection.scalars(named)}
    return shown


def _packed(discard: Discard) -> bytes:
    return mapping.to_bytes(
        _Body(
            str(discard.question),
            str(discard.path),
            tuple(
                (str(leaf.path), leaf.language, _raw(str(leaf.path), leaf))
                for leaf in discard.leaves
            ),
            discard.pictures,
        )
    )


def _raw(path: str, leaf: KeptLeaf) -> msgspec.Raw:
    return msgspec.Raw(mapping.leaf_bytes(path, leaf.value))


def _unpacked(kind: str, at: int, packed: bytes) -> Discard:
    body = _body.decode(packed)
    return Discard(
        cast("Kind", kind),
        _path(body.question),
        _path(body.path),
        mapping.moment(at),
        tuple(
            KeptLeaf(_path(path), language, mapping.leaf_value(bytes(value)))
            for path, language, value in body.leaves
        ),
        body.pictures,
    )


def _path(text: str) -> Path:
    return Path(*mapping.parted(text))
