"""The way out: every case of a library as files that can be read without casewriter.

One folder for each case: documents and web pages of every edition, the case file, its pictures as
ordinary files, its named states. It is written under another name and takes its own when it is
whole; a case that cannot be written whole is named, and the others are written all the same.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Attachment, Case
from casewriter.domain.enclosures import enclosures_of, pictures_of
from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.files import reason, replacing
from casewriter.services.ports import (
    CaseSummary,
    CitationStyle,
    Library,
    Step,
    StyleSource,
    TemplateSource,
    Writer,
)
from casewriter.services.publishing import Kind, Order, publish

FORMATS = ("docx", "html")
NAME_LENGTH = 60
"""Letters of a folder's or a file's name: paths are short on some systems."""
NAMED = "named"
"""The kind of a kept state that somebody gave a name."""
TRASH = "trash"
PICTURES = "pictures"
KEPT = "kept here only"
STATES = "states"
CASE_FILE = "case.json"
ENDING = re.compile(r"\.\w{1,8}", re.ASCII)
UNWRITABLE = "file_unwritable"
MISTAKES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)


class ReadableWords(Struct, frozen=True):
    """What stands on the index and in the note beside it, in the language of the interface.

    Attributes:
        language: of these words.
        name: of the folder, before the date.
        readme: the plain text that says what this is.
        statuses: state of a case → words.
        countries: code → name, as far as known.
        formats: a writer's name → what people call its files.
        languages: tag → name, as far as known.
    """

    language: str
    name: str
    title: str
    about: str
    readme: str
    case: str
    country: str
    state: str
    changed: str
    files: str
    case_file: str
    pictures: str
    states: str
    in_trash: str
    problems: str
    nothing: str
    untitled: str
    statuses: dict[str, str]
    countries: dict[str, str]
    formats: dict[str, str]
    languages: dict[str, str]


class Problem(Struct, frozen=True):
    """Something of a case that could not be written: an error's code and facts, and its place."""

    case: str
    file: str
    code: str
    facts: dict[str, str]


class WrittenCase(Struct, frozen=True):
    """A case as it was written.

    Attributes:
        summary: the case.
        trashed: whether it lies in the trash.
        folder: where, below the whole.
        files: what leads to a reader: label and path below the whole.
    """

    summary: CaseSummary
    trashed: bool
    folder: str
    files: tuple[tuple[str, str], ...]


class ReadableReport(Struct, frozen=True):
    """What was written, and what could not be."""

    folder: str
    cases: int
    problems: tuple[Problem, ...] = ()


class Making(Struct, frozen=True):
    """What readable files are made with.

    Attributes:
        index: the page that lists everything.
    """

    templates: TemplateSource
    writers: tuple[Writer, ...]
    styles: StyleSource
    cite: CitationStyle
    index: Callable[[tuple[WrittenCase, ...], tuple[Problem, ...], ReadableWords], str]


def save_readable(
    library: Library,
    place: File,
    words: ReadableWords,
    now: datetime,
    *,
    making: Making,
    progress: Step,
) -> ReadableReport:
    """Write everything of a library into a new folder at a place.

    Args:
        library: whose cases, those in its trash included.
        place: a folder of the person.
        words: of the index and the note.
        now: the moment that names the folder.
        making: what files are made with.
        progress: told how far it is; may raise to cancel.

    Raises:
        MachineFailed: `file_unwritable`, also where the disk is full; nothing is left behind.
    """
    cases = [(summary, False) for summary in library.cases.summaries()]
    cases += [(summary, True) for summary in library.cases.summaries(trashed=True)]
    target = _free(place, f"{words.name} {now.astimezone():%Y-%m-%d}")
    with _part_of(target) as part:
        shelf = _Shelf(library, part, words, now, making)
        for number, (summary, trashed) in enumerate(cases):
            shelf.add(summary, trashed=trashed, progress=equal_share(progress, number, len(cases)))
        _write(part / "index.html", making.index(shelf.written, shelf.problems, words).encode())
        # Old editors on Windows know UTF-8 by its mark only.
        _write(part / "README.txt", words.readme.replace("\n", "\r\n").encode("utf-8-sig"))
    progress(len(cases), max(len(cases), 1))
    return ReadableReport(str(target), len(shelf.written), shelf.problems)


class _Shelf:
    """The cases that were written so far."""

    def __init__(
        self, library: Library, root: File, words: ReadableWords, now: datetime, making: Making
    ) -> None:
        self._library = library
        self._root = root
        self._words = words
        self._now = now
        self._making = making
        self.written: tuple[WrittenCase, ...] = ()
        self.problems: tuple[Problem, ...] = ()

    def add(self, summary: CaseSummary, *, trashed: bool, progress: Step) -> None:
        """Write one case; what cannot be is kept as a problem."""
        title = summary.title or self._words.untitled
        above = self._root / TRASH if trashed else self._root
        folder = _free(above, f"{_plain(title)} ({summary.country})")
        _make(folder)
        files: list[tuple[str, str]] = []
        with self._noting(title, ""):
            case = self._library.cases.load(summary.id)
            # The case file comes first to the disk and last to the reader.
            rest = list(self._files(case, folder, title, equal_share(progress, 0, 2)))
            documents = self._documents(case, folder, title, equal_share(progress, 1, 2))
            for label, file in (*documents, *rest):
                if file.exists():
                    files.append((label, file.relative_to(self._root).as_posix()))
        where = folder.relative_to(self._root).as_posix()
        self.written = (*self.written, WrittenCase(summary, trashed, where, tuple(files)))

    def _files(
        self, case: Case, folder: File, title: str, progress: Step
    ) -> Iterator[tuple[str, File]]:
        """Write the case file, the pictures and the named states."""
        words = self._words
        yield words.case_file, self._case_file(case, folder, title)
        progress(1, 3)
        if pictures := pictures_of(case.attachments):
            self._pictures(pictures, folder / PICTURES, title)
            yield words.pictures, folder / PICTURES
        if beside := enclosures_of(case.attachments):
            self._pictures(beside, folder / KEPT, title)
        progress(2, 3)
        if self._states(case, folder, title):
            yield words.states, folder / STATES
        progress(3, 3)

    def _documents(
        self, case: Case, folder: File, title: str, progress: Step
    ) -> Iterator[tuple[str, File]]:
        """Write every edition in every format."""
        words = self._words
        writers = [writer for writer in self._making.writers if writer.name in FORMATS]
        wanted = [(language, writer) for language in case.languages for writer in writers]
        for number, (language, writer) in enumerate(wanted):
            file = folder / f"{_plain(title)} {language}{writer.suffix}"
            with self._noting(title, file.name):
                inner = equal_share(progress, number, len(wanted))
                self._document(case, language, writer, file, inner)
            form = words.formats.get(writer.name, writer.name)
            yield f"{form}, {words.languages.get(language, language)}", file

    def _case_file(self, case: Case, folder: File, title: str) -> File:
        file = folder / CASE_FILE

        def read(sha256: str) -> bytes:
            # What is wrong with a picture is told where it is written by itself.
            try:
                return self._library.attachments.read(sha256)
            except CasewriterError:
                return b""

        with self._noting(title, CASE_FILE):
            _write(file, to_json(case, read))
        return file

    def _pictures(self, pictures: tuple[Attachment, ...], folder: File, title: str) -> None:
        _make(folder)
        for picture in pictures:
            name = File(picture.name.replace("\\", "/"))
            suffix = "." + picture.media_type.rpartition("/")[2].replace("jpeg", "jpg")
            if picture.of:
                # As its writer knows it: the kind of an original may have no name here.
                suffix = name.suffix if ENDING.fullmatch(name.suffix) else ""
            with self._noting(title, picture.name):
                data = self._library.attachments.read(picture.sha256)
                _write(_free(folder, _plain(name.stem), suffix), data)

    def _states(self, case: Case, folder: File, title: str) -> bool:
        """Write the named states; gives whether there are any."""
        named = [kept for kept in self._library.cases.revisions(case.id) if kept.kind == NAMED]
        if not named:
            return False
        _make(folder / STATES)
        for kept in named:
            with self._noting(title, kept.name):
                state = self._library.cases.state(case.id, kept.number)
                name = f"{kept.at.astimezone():%Y-%m-%d} {_plain(kept.name)}"
                # Without the bytes of pictures, which would stand in every one of them.
                _write(_free(folder / STATES, name, ".json"), to_json(state))
                gone = tuple(
                    set(pictures_of(state.attachments)) - set(pictures_of(case.attachments))
                )
                if gone:
                    self._pictures(gone, folder / PICTURES, title)
        return True

    def _document(
        self, case: Case, language: str, writer: Writer, file: File, progress: Step
    ) -> None:
        kind: Kind = "publication" if case.status == "published" else "draft"
        publish(
            case,
            self._making.templates.get(case.template),
            Order(writer.name, language, kind, self._now),
            file,
            writer=writer,
            styles=self._making.styles,
            cite=self._making.cite,
            read=self._library.attachments.read,
            progress=progress,
        )

    @contextmanager
    def _noting(self, title: str, file: str) -> Iterator[None]:
        """Keep what went wrong inside; where nothing can be written any more, all ends."""
        try:
            yield
        except CasewriterError as error:
            if error.code == UNWRITABLE:
                raise
            facts = {name: str(fact) for name, fact in error.facts.items()}
            self.problems = (*self.problems, Problem(title, file, error.code, facts))
        except MISTAKES as error:
            # A mistake of ours in one document must not keep the others from being written.
            facts = {"problem": type(error).__name__}
            self.problems = (*self.problems, Problem(title, file, "readable_failed", facts))


@contextmanager
def _part_of(target: File) -> Iterator[File]:
    """A folder beside the target that takes its name when all went well, and goes otherwise."""
    part = target.with_name(f"{target.name}.part")
    try:
        _make(part)
        yield part
        try:
            part.replace(target)
        except OSError as error:
            raise _unwritable(target, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _make(folder: File) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _write(file: File, data: bytes) -> None:
    with replacing(file) as out:
        out.write(data)


def _unwritable(file: File, error: OSError) -> MachineFailed:
    return MachineFailed(UNWRITABLE, file=str(file), problem=reason(error))


def _free(folder: File, name: str, suffix: str = "") -> File:
    """A file of that name, or with a number behind it where there is one already."""
    file, number = folder / f"{name}{suffix}", 1
    while file.exists():
        number += 1
        file = folder / f"{name} {number}{suffix}"
    return file


def _plain(text: str) -> str:
    """A name that people and all systems can read."""
    letters = "".join(letter if letter.isalnum() or letter in "-_" else " " for letter in text)
    return " ".join(letters.split())[:NAME_LENGTH].strip() or "-"


def equal_share(progress: Step, number: int, count: int) -> Step:
    """Progress of one part of several equal ones, told as that of the whole, in thousandths."""

    def told(done: int, of: int) -> None:
        progress(1000 * number // count + 1000 * done // (count * max(of, 1)), 1000)

    return told
