"""What a library's database holds of each case, told in a few words and one digest."""

import sqlite3
from collections.abc import Collection, Mapping
from hashlib import blake2b

from casewriter.services.recovery import CaseRemains, Loss
from casewriter.storage import mapping

TITLE = "front.title"
FACTS = "template, template_version, country, status, source_language, languages"


def remains_of(
    connection: sqlite3.Connection,
    losses: Mapping[int, list[Loss]] | None = None,
    rebuilt: Collection[int] = (),
) -> tuple[CaseRemains, ...]:
    """Every case of a database that can be read.

    Args:
        connection: to the database.
        losses: what is missing, by the number of the case.
        rebuilt: numbers of cases whose facts are not those that stood in its row.
    """
    found = connection.execute(
        "SELECT no, id, country, source_language, changed FROM cases ORDER BY no"
    ).fetchall()
    return tuple(
        CaseRemains(
            id=case,
            title=_title(connection, no, language),
            country=country,
            answers=_count(connection, "leaves", no),
            changed=mapping.moment(changed),
            digest=_digest(connection, no),
            states=_count(connection, "revisions", no),
            losses=tuple((losses or {}).get(no, ())),
            rebuilt=no in rebuilt,
        )
        for no, case, country, language, changed in found
    )


def _count(connection: sqlite3.Connection, table: str, no: int) -> int:
    statement = f"SELECT count(*) FROM {table} WHERE case_no = ?"  # noqa: S608
    return int(connection.execute(statement, (no,)).fetchone()[0])


def _title(connection: sqlite3.Connection, no: int, language: str) -> str:
    rows = connection.execute(
        "SELECT language, value FROM leaves WHERE case_no = ? AND path = ? ORDER BY language",
        (no, TITLE),
    )
    return mapping.title(language, dict(rows))


def _digest(connection: sqlite3.Connection, no: int) -> str:
    """Of everything that the case says; where its writer was, and when, is no part of it."""
    digest = blake2b(digest_size=16)
    facts = connection.execute(f"SELECT {FACTS} FROM cases WHERE no = ?", (no,)).fetchone()  # noqa: S608
    digest.update(repr(facts).encode())
    for statement in (
        "SELECT path, language, value FROM leaves WHERE case_no = ? ORDER BY 1, 2",
        "SELECT name, '', body FROM parts WHERE case_no = ? ORDER BY 1",
    ):
        for row in connection.execute(statement, (no,)):
            digest.update(repr(row).encode())
    return digest.hexdigest()
