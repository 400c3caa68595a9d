"""The kept states of a salvaged case: mended so that each can be made whole again, or dropped."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b

import msgspec
from msgspec import Struct

from casewriter.domain.case import TemplateRef
from casewriter.storage import mapping
from casewriter.storage.kept_states import UNREADABLE, StateAtWork, Texts
from casewriter.storage.pressing import Form
from casewriter.storage.states import FACTS

RECOVERED = "recovered"
"""Kind of a state of which only the number is left."""
DIGEST = 16


class Mended(Struct):
    """How many kept states lack something, and how many are gone."""

    lacking: int = 0
    gone: int = 0


def find_names(connection: sqlite3.Connection) -> None:
    """Bring back names of leaves and numbers of states that only their indexes still have."""
    connection.execute(
        "INSERT OR IGNORE INTO leaf_names SELECT n.rowid, n.case_no, n.path, n.language,"
        " (SELECT max(s.version) FROM revision_leaves s WHERE s.leaf_name = n.rowid), NULL"
        " FROM named_leaf_names n WHERE EXISTS"
        " (SELECT 1 FROM revision_leaves s WHERE s.leaf_name = n.rowid AND s.version NOT NULL)"
    )
    connection.execute(
        "INSERT OR IGNORE INTO revisions SELECT n.rowid, n.case_no, n.number, '', ?, '',"
        " coalesce((SELECT r.at FROM revisions r WHERE r.case_no = n.case_no AND r.id < n.rowid"
        " ORDER BY r.id DESC LIMIT 1), (SELECT r.at FROM revisions r WHERE r.case_no = n.case_no"
        " ORDER BY r.id LIMIT 1), (SELECT c.changed FROM cases c WHERE c.no = n.case_no)), ?"
        " FROM named_revisions n WHERE EXISTS (SELECT 1 FROM revision_leaves s WHERE"
        " s.revision = n.rowid) AND EXISTS (SELECT 1 FROM cases c WHERE c.no = n.case_no)",
        (RECOVERED, b"[]"),
    )
    connection.execute(
        "DELETE FROM revision_leaves WHERE leaf_name NOT IN (SELECT id FROM leaf_names)"
    )


def mend(connection: sqlite3.Connection, texts: Texts, no: int, case: str, said: Mended) -> None:
    """Mend the kept states of a case.

    A text that cannot be read is left out of the states that had it. A state whose facts are gone
    is dropped; what it changed goes over to the one that follows. States that are another than
    they were get the hash of what they are now.
    """
    texts.forget()
    revisions = connection.execute(
        "SELECT id, number, hash, parents FROM revisions WHERE case_no = ? ORDER BY id", (no,)
    ).fetchall()
    _take_over(connection, no, [row[0] for row in revisions])
    names = {
        leaf: (path, language)
        for leaf, path, language in connection.execute(
            "SELECT id, path, language FROM leaf_names WHERE case_no = ?", (no,)
        )
    }
    state = StateAtWork(case)
    renamed: dict[str, str] = {}
    for place, (revision, _, kept_hash, parents) in enumerate(revisions):
        for leaf, version in _said(connection, no, revision):
            try:
                if version is None:
                    state.drop(names[leaf])
                else:
                    state.lay(names[leaf], texts.text(leaf, version))
            except UNREADABLE:
                state.drop(names[leaf])
                connection.execute(
                    "UPDATE revision_leaves SET version = NULL"
                    " WHERE leaf_name = ? AND revision = ?",
                    (leaf, revision),
                )
        now = state.hash()
        if now is None and state.holds_text:
            state.lay((FACTS, ""), _give_facts(connection, no, revision))
            now = state.hash()
        if now is None:
            following = revisions[place + 1][0] if place + 1 < len(revisions) else None
            _drop(connection, no, revision, following)
            said.gone += 1
            continue
        if now != kept_hash:
            said.lacking += 1
            renamed[kept_hash] = now
            connection.execute("DELETE FROM revision_outlines WHERE revision = ?", (revision,))
        after = _parents(parents, renamed)
        connection.execute(
            "UPDATE revisions SET hash = ?, parents = ? WHERE id = ?", (now, after, revision)
        )
    _note_last(connection, texts, no)


def _give_facts(connection: sqlite3.Connection, no: int, revision: int) -> bytes:
    """Give a state that lost its facts those that the case has now: its texts are worth more."""
    template, version, country, status, language, languages = connection.execute(
        "SELECT template, template_version, country, status, source_language, languages"
        " FROM cases WHERE no = ?",
        (no,),
    ).fetchone()
    facts = mapping.Facts(
        TemplateRef(template, version), country, status, language, mapping.texts(languages)
    )
    body = mapping.to_bytes(facts)
    kept = connection.execute(
        "INSERT INTO versions (base, depth, form, body) VALUES (NULL, 0, ?, ?)",
        (int(Form.AS_IS), body),
    ).lastrowid
    connection.execute(
        "INSERT OR IGNORE INTO leaf_names (case_no, path, language, version) VALUES (?, ?, '', ?)",
        (no, FACTS, kept),
    )
    connection.execute(
        "INSERT OR REPLACE INTO revision_leaves SELECT id, ?, ? FROM leaf_names"
        " WHERE case_no = ? AND path = ?",
        (revision, kept, no, FACTS),
    )
    return body


def drop_unreadable_versions(connection: sqlite3.Connection, texts: Texts) -> None:
    """Drop versions that cannot be read and that nothing shows any more."""
    gone = []
    for (version,) in connection.execute("SELECT id FROM versions ORDER BY id").fetchall():
        texts.forget()
        try:
            texts.text(0, version)
        except UNREADABLE:
            gone.append((version,))
    connection.executemany("DELETE FROM versions WHERE id = ?", gone)


def _said(connection: sqlite3.Connection, no: int, revision: int) -> list[tuple[int, int | None]]:
    return connection.execute(
        "SELECT leaf_name, version FROM revision_leaves WHERE revision = ? AND leaf_name IN"
        " (SELECT id FROM leaf_names WHERE case_no = ?)",
        (revision, no),
    ).fetchall()


def _take_over(connection: sqlite3.Connection, no: int, known: Sequence[int]) -> None:
    """What states changed that are gone themselves becomes part of the next one that is there."""
    lost = [
        revision
        for (revision,) in connection.execute(
            "SELECT DISTINCT s.revision FROM revision_leaves s JOIN leaf_names n ON n.id ="
            " s.leaf_name WHERE n.case_no = ? ORDER BY s.revision",
            (no,),
        )
        if revision not in set(known)
    ]
    for revision in reversed(lost):
        following = next((each for each in known if each > revision), None)
        _give_on(connection, no, revision, following)


def _give_on(connection: sqlite3.Connection, no: int, revision: int, following: int | None) -> None:
    """Let the next state have changed what this one did; where it did so itself, that stands."""
    if following is not None:
        connection.execute(
            "UPDATE OR IGNORE revision_leaves SET revision = ? WHERE revision = ?"
            " AND leaf_name IN (SELECT id FROM leaf_names WHERE case_no = ?)",
            (following, revision, no),
        )
    connection.execute(
        "DELETE FROM revision_leaves WHERE revision = ?"
        " AND leaf_name IN (SELECT id FROM leaf_names WHERE case_no = ?)",
        (revision, no),
    )


def _drop(connection: sqlite3.Connection, no: int, revision: int, following: int | None) -> None:
    _give_on(connection, no, revision, following)
    connection.execute("DELETE FROM revision_outlines WHERE revision = ?", (revision,))
    connection.execute("DELETE FROM revisions WHERE id = ?", (revision,))


def _parents(body: object, renamed: dict[str, str]) -> bytes:
    parents: tuple[str, ...] = ()
    with suppress(*UNREADABLE):
        if isinstance(body, bytes):
            parents = mapping.texts(body)
    return mapping.to_bytes(tuple(renamed.get(parent, parent) for parent in parents))


def _note_last(connection: sqlite3.Connection, texts: Texts, no: int) -> None:
    """Say of every leaf what its last version is, as keeping the next state needs it."""
    leaves = connection.execute("SELECT id FROM leaf_names WHERE case_no = ?", (no,)).fetchall()
    for (leaf,) in leaves:
        said = connection.execute(
            "SELECT version FROM revision_leaves WHERE leaf_name = ? ORDER BY revision", (leaf,)
        ).fetchall()
        versions = [version for (version,) in said if version is not None]
        if not versions:
            connection.execute("DELETE FROM revision_leaves WHERE leaf_name = ?", (leaf,))
            connection.execute("DELETE FROM leaf_names WHERE id = ?", (leaf,))
            continue
        digest = None
        if said[-1][0] is not None:
            digest = blake2b(texts.text(leaf, versions[-1]), digest_size=DIGEST).digest()
        connection.execute(
            "UPDATE leaf_names SET version = ?, digest = ? WHERE id = ?",
            (versions[-1], digest, leaf),
        )


def facts_of(connection: sqlite3.Connection, texts: Texts, no: int) -> mapping.Facts | None:
    """The small facts of a case as its last kept state has them; None where no state is left."""
    rows = connection.execute(
        "SELECT n.id, s.version FROM leaf_names n JOIN revision_leaves s ON s.leaf_name = n.id"
        " WHERE n.case_no = ? AND n.path = ? AND s.version NOT NULL"
        " UNION SELECT id, version FROM leaf_names WHERE case_no = ? AND path = ?"
        " ORDER BY 2 DESC",
        (no, FACTS, no, FACTS),
    ).fetchall()
    for leaf, version in rows:
        with suppress(*UNREADABLE):
            texts.forget()
            return mapping.facts_from_json(texts.text(leaf, version))
    return None


def older_text(
    connection: sqlite3.Connection, texts: Texts, leaf: int
) -> tuple[bytes, int | None] | None:
    """The last text of a leaf that a kept state has and that can be read, and when that was.

    Returns:
        the text and the moment in microseconds, None for the moment where it is not known; or None.
    """
    rows = connection.execute(
        "SELECT s.version, r.at FROM revision_leaves s LEFT JOIN revisions r ON r.id = s.revision"
        " WHERE s.leaf_name = ? AND s.version NOT NULL"
        " UNION SELECT version, NULL FROM leaf_names n WHERE n.id = ? AND NOT EXISTS"
        " (SELECT 1 FROM revision_leaves s WHERE s.leaf_name = n.id AND s.version = n.version)"
        " ORDER BY 1 DESC",
        (leaf, leaf),
    ).fetchall()
    for version, at in rows:
        with suppress(*UNREADABLE):
            texts.forget()
            return texts.text(leaf, version), at
    return None


def decodes(body: object) -> bool:
    """Whether bytes are JSON."""
    try:
        return isinstance(body, bytes) and msgspec.json.decode(body) is not None
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return False
