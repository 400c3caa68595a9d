"""A damaged library read into a new one: everything that can be, and nothing that cannot."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path as File

from casewriter.services.ports import Step
from casewriter.services.recovery import Salvage
from casewriter.storage.disk import file_faults
from casewriter.storage.faults import database_faults
from casewriter.storage.kept_states import Texts
from casewriter.storage.remains import remains_of
from casewriter.storage.salvage import history
from casewriter.storage.salvage.cases import Mender, mend_answers, mend_cases, mend_parts
from casewriter.storage.salvage.image import Image
from casewriter.storage.salvage.staging import staged


def salvaged(database: File, file: File, now: datetime, step: Step) -> Salvage:
    """Read what can be read of a damaged database into a new library's database.

    The damaged files are only read. Whatever they hold, this comes to an end: each page is looked
    at twice at most.

    Args:
        database: the damaged file, which need not be there; its log and journal lie beside it.
        file: where to; what is there is replaced.
        now: the time, for cases that lost theirs.
        step: told how many of how many cases are done.

    Raises:
        MachineFailed: there is no room, or no right to write.
    """
    where = str(file.parent)
    with file_faults(where):
        file.unlink(missing_ok=True)
    with database_faults(where), file_faults(where), Image(database) as image:
        connection, trees = staged(image, file)
        with closing(connection):
            mender = Mender(connection, Texts(connection), trees, {}, set())
            said = _mend(mender, now, step)
            connection.execute("COMMIT")
            cases = remains_of(connection, mender.losses, mender.rebuilt)
        with file.open("rb+") as written:
            os.fsync(written.fileno())
    uncertain = not any(trees[name].whole for name in ("leaves", "sqlite_autoindex_leaves_1"))
    return Salvage(cases, uncertain, said.lacking, said.gone)


def _mend(mender: Mender, now: datetime, step: Step) -> history.Mended:
    connection, said = mender.connection, history.Mended()
    mend_cases(mender, now)
    history.find_names(connection)
    cases = connection.execute("SELECT no, id FROM cases ORDER BY no").fetchall()
    for done, (no, case) in enumerate(cases):
        step(done, len(cases))
        mend_answers(mender, no)
        mend_parts(mender, no)
        history.mend(connection, mender.texts, no, case, said)
    history.drop_unreadable_versions(connection, mender.texts)
    _mend_rest(mender)
    _drop_phantoms(mender)
    _drop_what_belongs_nowhere(connection)
    step(len(cases), len(cases))
    return said


def _mend_rest(mender: Mender) -> None:
    connection = mender.connection
    for discard, no, path, body in connection.execute(
        "SELECT id, case_no, path, body FROM discards"
    ).fetchall():
        if not history.decodes(body):
            connection.execute("DELETE FROM discards WHERE id = ?", (discard,))
            mender.lose(no, path, "")
    for revision, body in connection.execute("SELECT * FROM revision_outlines").fetchall():
        if not history.decodes(body):
            connection.execute("DELETE FROM revision_outlines WHERE revision = ?", (revision,))
    for table, key in (("exchanges", "id"), ("contacts", "id")):
        for row, body in connection.execute(f"SELECT {key}, body FROM {table}").fetchall():  # noqa: S608
            if not history.decodes(body):
                connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (row,))  # noqa: S608
    # Whoever wrote in the damaged library does not write in this one.
    connection.execute("DELETE FROM holders")


def _drop_phantoms(mender: Mender) -> None:
    """Drop cases that were never there: a number was damaged, and nothing belongs to it."""
    for no in tuple(mender.rebuilt):
        holds = [
            mender.connection.execute(
                f"SELECT 1 FROM {table} WHERE case_no = ? LIMIT 1",  # noqa: S608
                (no,),
            ).fetchone()
            for table in ("leaves", "parts", "revisions")
        ]
        if not any(holds):
            mender.connection.execute("DELETE FROM cases WHERE no = ?", (no,))
            mender.rebuilt.discard(no)


def _drop_what_belongs_nowhere(connection: sqlite3.Connection) -> None:
    """Drop rows whose other half is gone, and again what depended on them."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        dropped = 0
        for table, rowid, *_ in broken:
            if rowid is not None:
                with suppress(sqlite3.IntegrityError):
                    done = connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608
                    dropped += done.rowcount
        done = connection.execute(
            "DELETE FROM revision_leaves WHERE leaf_name NOT IN (SELECT id FROM leaf_names)"
            " OR revision NOT IN (SELECT id FROM revisions)"
            " OR version NOT IN (SELECT id FROM versions)"
        )
        if not dropped + done.rowcount:
            return
