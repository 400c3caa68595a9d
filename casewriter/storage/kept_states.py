"""Every kept state of a case made whole, one after the other, as a check does it.

The states of a case are built on each other: what one revision changed is laid over the state
before it, so that a history of five hundred states is read once and not five hundred times.
"""

import sqlite3
import zlib
from collections.abc import Callable
from hashlib import blake2b, sha256

import msgspec

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.leaves import LeafKey, Value
from casewriter.services.health import Problem
from casewriter.storage import mapping
from casewriter.storage.faults import Damaged
from casewriter.storage.pressing import CHAIN, Form, unpress
from casewriter.storage.states import FACTS, PART

Key = tuple[str, str]
UNREADABLE = (
    msgspec.MsgspecError,
    zlib.error,
    Damaged,
    UnicodeDecodeError,
    OverflowError,
    RecursionError,
    TypeError,
    KeyError,
)
"""What reading a body that was damaged may raise."""


class Texts:
    """What versions say, each read once while its leaf's history is walked along."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last: dict[int, tuple[int, bytes]] = {}
        self.seen: set[int] = set()

    def forget(self) -> None:
        """Begin with another case."""
        self._last.clear()

    def text(self, leaf: int, version: int) -> bytes:
        """What a version says, where it is a version of that leaf.

        Raises:
            Damaged: it, or one that it stands on, is missing or makes a circle.
            zlib.error: it cannot be unpressed.
        """
        known, said = self._last.get(leaf, (0, b""))
        chain: list[tuple[int, bytes]] = []
        wanted: int | None = version
        while wanted is not None and wanted != known:
            row = self._connection.execute(
                "SELECT base, form, body FROM versions WHERE id = ?", (wanted,)
            ).fetchone()
            if row is None or len(chain) > CHAIN * 4:
                raise Damaged("a version is missing")
            base, form, body = row
            chain.append((form, body))
            self.seen.add(wanted)
            wanted = base if form == Form.AGAINST_BASE else None
            if form == Form.AGAINST_BASE and base is None:
                raise Damaged("a version has no base")
        if wanted is None:
            said = b""
        for form, body in reversed(chain):
            said = unpress(form, body, said)
        self._last[leaf] = (version, said)
        return said


class HistoryCheck:
    """Looks at the histories of cases."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        tell: Callable[[Problem], None],
        needs: Callable[[str, bytes], None],
    ) -> None:
        """Make ready.

        Args:
            connection: to the database, in a transaction.
            tell: is given every problem.
            needs: is given the id of a case and the JSON of attachments that a state of it names.
        """
        self._connection = connection
        self._tell = tell
        self._needs = needs
        self._texts = Texts(connection)
        self.states = 0

    def check(self, no: int, case: str) -> None:
        """Look at every kept state of a case."""
        self._texts.forget()
        names: dict[int, Key] = {
            leaf: (path, language)
            for leaf, path, language in self._connection.execute(
                "SELECT id, path, language FROM leaf_names WHERE case_no = ?", (no,)
            )
        }
        state = StateAtWork(case)
        for revision, number, kept_hash in self._connection.execute(
            "SELECT id, number, hash FROM revisions WHERE case_no = ? ORDER BY id", (no,)
        ).fetchall():
            self.states += 1
            for leaf, version in self._said(no, revision):
                self._lay(state, case, names[leaf], leaf, version)
            said = state.hash()
            if said is None:
                self._tell(Problem("state_unreadable", {"case": case, "number": number}))
            elif said != kept_hash:
                self._tell(Problem("state_altered", {"case": case, "number": number}))
        self._check_last(no, case)

    def check_rest(self) -> None:
        """Look at the versions that no kept state shows; others may stand on them."""
        lost = 0
        for (version,) in self._connection.execute("SELECT id FROM versions ORDER BY id"):
            if version not in self._texts.seen:
                self._texts.forget()
                try:
                    self._texts.text(0, version)
                except UNREADABLE:
                    lost += 1
        if lost:
            self._tell(Problem("versions_unreadable", {"count": lost}))

    def _said(self, no: int, revision: int) -> list[tuple[int, int | None]]:
        return self._connection.execute(
            "SELECT leaf_name, version FROM revision_leaves WHERE revision = ? AND leaf_name IN"
            " (SELECT id FROM leaf_names WHERE case_no = ?)",
            (revision, no),
        ).fetchall()

    def _lay(
        self, state: "StateAtWork", case: str, key: Key, leaf: int, version: int | None
    ) -> None:
        if version is None:
            state.drop(key)
            return
        try:
            body = self._texts.text(leaf, version)
            state.lay(key, body)
            if key[0] == PART + mapping.ATTACHMENTS:
                self._needs(case, body)
        except UNREADABLE:
            state.lose(key)
            facts = {"case": case, "path": key[0], "language": key[1] or "–"}
            self._tell(Problem("version_unreadable", facts))

    def _check_last(self, no: int, case: str) -> None:
        rows = self._connection.execute(
            "SELECT id, path, language, version, digest FROM leaf_names WHERE case_no = ?", (no,)
        ).fetchall()
        for leaf, path, language, version, digest in rows:
            try:
                said = self._texts.text(leaf, version)
                wrong = digest is not None and blake2b(said, digest_size=16).digest() != digest
            except UNREADABLE:
                wrong = True
            if wrong:
                facts = {"case": case, "path": path, "language": language or "–"}
                self._tell(Problem("version_unreadable", facts))


class StateAtWork:
    """A case while its states are laid over each other."""

    def __init__(self, case: str) -> None:
        self._case = case
        self._fields: dict[str, dict[LeafKey, Value]] = {}
        self._parts: dict[str, bytes] = {}
        self._lost: set[Key] = set()

    def lay(self, key: Key, body: bytes) -> None:
        """Set a leaf or a fact."""
        self._lost.discard(key)
        path, language = key
        if path.startswith(PART):
            if path != FACTS:
                mapping.part_value(path[1:], body)
            self._parts[path[1:]] = body
        else:
            field, rest = mapping.parted(path)
            self._fields.setdefault(field, {})[rest, language] = mapping.leaf_value(body)

    def drop(self, key: Key) -> None:
        """Take a leaf or a fact away."""
        self._lost.discard(key)
        path, language = key
        if path.startswith(PART):
            self._parts.pop(path[1:], None)
        else:
            field, rest = mapping.parted(path)
            leaves = self._fields.get(field, {})
            leaves.pop((rest, language), None)
            if not leaves:
                self._fields.pop(field, None)

    def lose(self, key: Key) -> None:
        """Note that what stands here cannot be read."""
        self.drop(key)
        self._lost.add(key)

    @property
    def holds_text(self) -> bool:
        """Whether there is any answer."""
        return bool(self._fields)

    def hash(self) -> str | None:
        """SHA-256 of the case's canonical JSON; None where a part of it is missing."""
        whole = self.whole()
        return None if whole is None else sha256(to_json(whole)).hexdigest()

    def whole(self) -> Case | None:
        """The case as it is now; None where a part of it is missing."""
        facts = self._parts.get(FACTS[1:])
        if facts is None or self._lost:
            return None
        try:
            parts = {name: body for name, body in self._parts.items() if name != FACTS[1:]}
            return mapping.assembled(
                self._case, mapping.facts_from_json(facts), parts, self._fields
            )
        except UNREADABLE:
            return None
