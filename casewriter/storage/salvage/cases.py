"""The cases of a salvaged library: facts, answers and large facts, each judged on its own."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec
from msgspec import Struct

from casewriter.domain.case import TemplateRef
from casewriter.domain.leaves import LANGUAGE
from casewriter.services.library import new_case_id
from casewriter.services.recovery import Loss
from casewriter.storage import mapping
from casewriter.storage.full_check import readable
from casewriter.storage.kept_states import Texts
from casewriter.storage.salvage.history import facts_of, older_text
from casewriter.storage.salvage.trees import Tree

WITH_CASE = ("leaves", "parts", "leaf_names", "revisions", "discards", "named_leaves")
FALLBACK = TemplateRef("one-stop-shop", 1)
"""Of a case whose row is gone, which was never opened, in a library that has no other case."""


class Mender(Struct):
    """What the parts of the work share.

    Attributes:
        trees: how each tree was read.
        losses: what is missing, by the number of the case.
        rebuilt: numbers of cases whose row is gone or could not be used.
    """

    connection: sqlite3.Connection
    texts: Texts
    trees: Mapping[str, Tree]
    losses: dict[int, list[Loss]]
    rebuilt: set[int]

    def lose(self, no: int, path: str, language: str, at: int | None = None) -> None:
        """Note that something is missing, or is as it was at a moment in microseconds."""
        older = None if at is None else mapping.moment(at)
        self.losses.setdefault(no, []).append(Loss(path, language, older))


def mend_cases(mender: Mender, now: datetime) -> None:
    """Give every case a row that can be used; one that is gone is made of what is left of it."""
    connection = mender.connection
    known = dict(connection.execute("SELECT id, rowid FROM named_cases").fetchall())
    ids = {no: case for case, no in known.items()}
    rows = {row[0]: row for row in connection.execute("SELECT * FROM cases").fetchall()}
    usual = Counter((row[2], row[3]) for row in rows.values()).most_common(1)
    template = TemplateRef(*usual[0][0]) if usual else FALLBACK
    numbers = set(rows)
    for table in WITH_CASE:
        found = connection.execute(f"SELECT DISTINCT case_no FROM {table}")  # noqa: S608
        numbers.update(no for (no,) in found)
    for no in sorted(numbers):
        if no in rows and _usable(rows[no]):
            continue
        mender.rebuilt.add(no)
        case = ids.get(no) or (rows[no][1] if no in rows else "") or new_case_id(now)
        _make_row(mender, no, case, template, now)
    connection.execute("DELETE FROM trashed_cases WHERE case_no NOT IN (SELECT no FROM cases)")


def _usable(row: tuple[object, ...]) -> bool:
    languages, tally, changed = row[7], row[12], row[8]
    try:
        assert isinstance(languages, bytes)
        assert isinstance(tally, bytes)
        assert isinstance(changed, int)
        mapping.moment(changed)
        mapping.texts(tally)
        tags = mapping.texts(languages)
    except (AssertionError, msgspec.MsgspecError, OverflowError, UnicodeDecodeError):
        return False
    return bool(row[1]) and all(map(LANGUAGE.fullmatch, (str(row[6]), *tags)))


def _make_row(mender: Mender, no: int, case: str, template: TemplateRef, now: datetime) -> None:
    connection = mender.connection
    facts = facts_of(connection, mender.texts, no)
    if facts is None:
        said = connection.execute(
            "SELECT language FROM leaves WHERE case_no = ? AND language <> '' GROUP BY language"
            " ORDER BY count(*) DESC",
            (no,),
        ).fetchall()
        languages = tuple(tag for (tag,) in said if LANGUAGE.fullmatch(tag)) or ("en",)
        facts = mapping.Facts(template, "", "draft", languages[0], languages)
    last = connection.execute("SELECT max(at) FROM revisions WHERE case_no = ?", (no,)).fetchone()[
        0
    ]
    connection.execute("DELETE FROM cases WHERE no = ?", (no,))
    connection.execute(
        "INSERT OR IGNORE INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', 0, ?)",
        (
            no,
            case,
            facts.template.id,
            facts.template.version,
            facts.country,
            facts.status,
            facts.source_language,
            mapping.to_bytes(facts.languages),
            last or mapping.microseconds(now.astimezone(UTC)),
            b"[]",
        ),
    )


def mend_answers(mender: Mender, no: int) -> None:
    """Keep the answers of a case that can be read; take the others from its kept states."""
    connection = mender.connection
    here: set[tuple[str, str]] = set()
    lost: set[tuple[str, str]] = set()
    for leaf, path, language, body in connection.execute(
        "SELECT id, path, language, value FROM leaves WHERE case_no = ?", (no,)
    ).fetchall():
        if (not language or LANGUAGE.fullmatch(language)) and readable(path, body):
            here.add((path, language))
        else:
            connection.execute("DELETE FROM leaves WHERE id = ?", (leaf,))
            lost.add((path, language))
    if not mender.trees["leaves"].whole:
        lost |= _named(mender, no) - here
    for path, language in sorted(lost):
        body, at = _older(mender, no, path, language)
        if body is not None:
            connection.execute(
                "INSERT OR IGNORE INTO leaves (case_no, path, language, value) VALUES (?, ?, ?, ?)",
                (no, path, language, body),
            )
        mender.lose(no, path, language, at)


def _named(mender: Mender, no: int) -> set[tuple[str, str]]:
    """The answers that were there: the index names them; without it, the last kept state does."""
    connection = mender.connection
    named = set(
        connection.execute(
            "SELECT path, language FROM named_leaves WHERE case_no = ?", (no,)
        ).fetchall()
    )
    if not mender.trees["sqlite_autoindex_leaves_1"].whole:
        named |= set(
            connection.execute(
                "SELECT path, language FROM leaf_names WHERE case_no = ? AND digest NOT NULL"
                " AND path NOT LIKE '#%'",
                (no,),
            ).fetchall()
        )
    return named


def _older(mender: Mender, no: int, path: str, language: str) -> tuple[bytes | None, int | None]:
    row = mender.connection.execute(
        "SELECT id FROM leaf_names WHERE case_no = ? AND path = ? AND language = ?",
        (no, path, language),
    ).fetchone()
    found = row and older_text(mender.connection, mender.texts, row[0])
    if not found or not readable(path, found[0]):
        return None, None
    # Where the state's own row is gone, the case's last change is the latest that it can be.
    at = (
        found[1]
        or mender.connection.execute("SELECT changed FROM cases WHERE no = ?", (no,)).fetchone()[0]
    )
    return found[0], at


def mend_parts(mender: Mender, no: int) -> None:
    """Keep the large facts of a case that can be read; take the others from its kept states."""
    connection = mender.connection
    here: set[str] = set()
    lost: set[str] = set()
    for name, body in connection.execute(
        "SELECT name, body FROM parts WHERE case_no = ?", (no,)
    ).fetchall():
        if readable(f"#{name}", body):
            here.add(name)
        else:
            connection.execute("DELETE FROM parts WHERE case_no = ? AND name = ?", (no, name))
            lost.add(name)
    if not mender.trees["parts"].whole:
        kept = connection.execute(
            "SELECT substr(path, 2) FROM leaf_names WHERE case_no = ? AND digest NOT NULL"
            " AND path LIKE '#%' AND path <> '#facts'",
            (no,),
        )
        lost |= {name for (name,) in kept} - here
    for name in sorted(lost):
        body, at = _older(mender, no, f"#{name}", "")
        if body is not None:
            connection.execute("INSERT OR IGNORE INTO parts VALUES (?, ?, ?)", (no, name, body))
        mender.lose(no, f"#{name}", "", at)
