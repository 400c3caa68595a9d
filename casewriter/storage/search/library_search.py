"""Finding words in everything that a library holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from casewriter.domain.errors import MachineFailed
from casewriter.domain.search.hits import Found, LibraryHit, Place, hit_in, one_of_each_first
from casewriter.storage.search import texts
from casewriter.storage.search.shelf import IndexedText, Shelf
from casewriter.storage.tables import cases, trashed_cases

if TYPE_CHECKING:
    from pathlib import Path as File

    from casewriter.domain.search.asked import Query
    from casewriter.services.ports import Step
    from casewriter.storage.engine import Database

CANDIDATES = 200
"""Texts of which the best are taken; looked for in further two hundreds where too few hold."""
ROUNDS = 10
CASES_AT_ONCE = 20
"""Cases that are indexed in one transaction."""
TEXTS_AT_ONCE = 500
INDEX = "words.index"


def index_file(library: File, indexes: File | None) -> File:
    """Where the index of a library is kept.

    Args:
        library: its folder.
        indexes: a folder of this machine, for the indexes of all libraries: one on a network or in
            a folder that a service carries about would be sent with every word.
    """
    if indexes is None:
        return library / INDEX
    name = blake2b(str(library.absolute()).encode(), digest_size=12).hexdigest()
    return indexes / f"{name}-{INDEX}"


class LibrarySearch:
    """Searches a library, and keeps the index of its words up to date. Any thread may ask."""

    def __init__(self, database: Database, file: File) -> None:
        """Make ready; nothing is read or made before somebody searches.

        Args:
            database: of the library.
            file: of the index.
        """
        self._database = database
        self._file = file
        self._shelf: Shelf | None = None
        self._lock = Lock()

    def find(self, query: Query, most: int = 50, step: Step | None = None) -> Found:
        """Texts that hold everything that is looked for: titles first, then one of each case.

        Args:
            query: what is looked for.
            most: no more than so many.
            step: is told how far the index is, in cases, where it must catch up; may raise to stop.

        Raises:
            MachineFailed: `search_failed`; also what reading the library raises.
        """
        if query.is_empty:
            return Found()
        with self._lock, self._usable() as shelf, self._database.reading() as library:
            numbers = self._catch_up(shelf, library, step)
            hits: list[LibraryHit] = []
            for turn in range(ROUNDS):
                places = shelf.places(query, CANDIDATES, turn * CANDIDATES)
                for hit in _hits(query, library, numbers, one_of_each_first(places), most + 1):
                    hits.append(hit)
                    if len(hits) > most:
                        return Found(tuple(hits[:most]), more=True)
                if len(places) < CANDIDATES:
                    break
            return Found(tuple(hits))

    def close(self) -> None:
        """Let go of the index."""
        with self._lock:
            if self._shelf is not None:
                self._shelf.close()
                self._shelf = None

    @contextmanager
    def _usable(self) -> Iterator[Shelf]:
        """The index; where it turns out to be damaged, it is made anew by the next search."""
        try:
            shelf = self._shelf = self._shelf or Shelf(self._file)
            yield shelf
        except (sqlite3.Error, OSError) as error:
            if self._shelf is not None:
                self._shelf.make_anew()
            raise MachineFailed("search_failed", problem=str(error)) from error

    def _catch_up(self, shelf: Shelf, library: Connection, step: Step | None) -> dict[str, int]:
        """Index what was changed; gives the numbers of the cases that are not in the trash."""
        thrown = select(trashed_cases.c.case_no)
        rows = library.execute(
            select(cases.c.no, cases.c.id, cases.c.changed).where(cases.c.no.not_in(thrown))
        ).all()
        numbers = {case: no for no, case, _ in rows}
        if shelf.is_worn():
            shelf.make_anew()
        seen = shelf.seen()
        changed = [row for row in rows if seen.get(row[1]) != row[2]]
        gone = [case for case in seen if case not in numbers]
        if gone:
            with shelf.writing():
                for case in gone:
                    shelf.forget(case)
        for start in range(0, len(changed), CASES_AT_ONCE):
            if step is not None:
                step(start, len(changed))
            with shelf.writing():
                for row in changed[start : start + CASES_AT_ONCE]:
                    _index(shelf, library, row.no, row.id)
                    shelf.note(row.id, row.changed)
        return numbers


def _index(shelf: Shelf, library: Connection, no: int, case: str) -> None:
    known = shelf.known(case)
    answers = texts.answers(library, no, case)
    earlier = texts.earlier(library, no, case)
    remarks = {(found.place, found.digest): found for found in texts.remarks(library, no, case)}
    there = answers.keys() | earlier.keys() | remarks.keys()
    shelf.pass_over([number for key, number in known.items() if key not in there])
    new: list[IndexedText] = [found for key, found in remarks.items() if key not in known]
    unknown = {version: key for key, version in earlier.items() if key not in known}
    for version, text in texts.version_texts(library, list(unknown)).items():
        place, digest = unknown[version]
        new.append(IndexedText(place, digest, text))
    # Newest last: what was indexed last is found first.
    new += [
        IndexedText(place, digest, texts.text_of(body))
        for (place, digest), body in answers.items()
        if (place, digest) not in known
    ]
    for start in range(0, len(new), TEXTS_AT_ONCE):
        shelf.add(new[start : start + TEXTS_AT_ONCE])


def _hits(
    query: Query, library: Connection, numbers: dict[str, int], found: Sequence[Place], most: int
) -> Iterator[LibraryHit]:
    """The places that hold what is looked for; so many of them are read at a time."""
    known = [place for place in found if place.case in numbers]
    for start in range(0, len(known), most):
        batch = known[start : start + most]
        answers = texts.read_answers(
            library,
            {
                (numbers[place.case], place.path, place.language): place
                for place in batch
                if place.kind == "answer"
            },
        )
        for place in batch:
            if place.kind == "answer":
                said: tuple[str, ...] = (answers.get(place, ""),)
            else:
                said = texts.read(library, numbers[place.case], place)
            hit = next((hit for text in said if (hit := hit_in(query, place, text))), None)
            if hit is not None:
                yield hit
