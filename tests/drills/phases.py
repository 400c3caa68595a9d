"""The phases of `kills`: saving, importing, bringing back, migrating, beginning, exporting."""

import sqlite3
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path as File
from typing import Any
from zipfile import ZipFile

from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, setting
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.services.library import take_in
from casewriter.services.publishing import Order, publish
from casewriter.services.standing import Ground
from casewriter.storage.attachments import FOLDER as ATTACHMENTS
from casewriter.storage.reading import DATABASE
from tests.builders import PICTURE, load, picture, read_picture, shelf
from tests.drills.children import Say
from tests.drills.kills import Deed, Phase
from tests.drills.ledger import Result
from tests.drills.material import AT, CASE, arriving, begun, blank, half, whole
from tests.drills.sound import Seen, opened
from tests.storage.desk import HASH

Heard = list[tuple[Any, ...]]

TITLE = Path("front.title")
NARRATIVE = Path("results.narrative")
OLD = File(__file__).resolve().parents[1] / "storage" / "libraries"


def last_of(heard: Heard, word: str, otherwise: Any) -> Any:
    """The last thing of a kind that was acknowledged."""
    return next((said[1] for said in reversed(heard) if said[0] == word), otherwise)


# Saving, and keeping states meanwhile.


def numbered(case: Case, number: int) -> Edit:
    """The edit that writes a number in two leaves, one of them long."""
    text = plain(f"{number} " + "words " * (number % 700))
    return Edit(
        "write",
        (
            Change(TITLE, "en", case.get(TITLE, "en"), str(number)),
            Change(NARRATIVE, "en", case.get(NARRATIVE, "en"), text),
        ),
    )


def number_in(case: Case) -> int:
    return int(str(case.get(TITLE, "en")))


def _prepare_saving(deed: Deed) -> None:
    begun(deed.library)
    library = opened(deed.library)
    case = library.cases.load(CASE)
    library.cases.save(CASE, numbered(case, 0))
    library.close()


def _save_on_share(deed: Deed, say: Say) -> None:
    _save(deed, say, Ground("network", "share"))


def _save(deed: Deed, say: Say, ground: Ground | None = None) -> None:
    library = opened(deed.library, ground)
    case = library.cases.load(CASE)
    number = number_in(case)
    library.take()
    say("begun")
    while True:
        number += 1
        edit = numbered(case, number)
        library.cases.save(CASE, edit)
        say("did", number)
        case = edit.apply(case)
        if number % 3 == 0:
            library.cases.keep_revision(case, "opened", "", datetime.now(UTC))
            say("kept", number)


def _judge_saving(_: Deed, heard: Heard, before: Seen, after: Seen, result: Result) -> None:
    case = after.cases[CASE]
    reached = number_in(case)
    least = last_of(heard, "did", number_in(before.cases[CASE]))
    if reached < least:
        result.blame("lost", f"save {least} was acknowledged, {reached} is there")
    if reached > least + 1:
        result.blame("damaged", f"save {reached} is there, and {least} was the last")
    if numbered(case, reached).apply(case) != case:
        result.blame("damaged", "one leaf is of another save")
    kept = sum(said[0] == "kept" for said in heard) + len(before.states[CASE])
    if len(after.states[CASE]) not in (kept, kept + 1):
        result.blame("lost", f"{kept} states were kept, {len(after.states[CASE])} are there")


# Importing.


def _import(deed: Deed, say: Say) -> None:
    library = opened(deed.library)
    number = len(library.cases.summaries())
    library.take()
    say("begun", number)
    while True:
        case, data = arriving(number, deed.chance)
        file = to_json(case, {case.attachments[0].sha256: data}.__getitem__)
        take_in(file, library.cases, library.attachments, shelf())
        say("did", number)
        number += 1


def _judge_importing(deed: Deed, heard: Heard, before: Seen, after: Seen, result: Result) -> None:
    for case_id, case in before.cases.items():
        if after.cases.get(case_id) != case:
            result.blame("lost", f"{case_id}, which was there before, is gone or another one")
    for said in heard:
        if said[0] == "did":
            case, _ = arriving(said[1], deed.chance)
            if after.cases.get(case.id) != case:
                result.blame("lost", f"case {said[1]}, acknowledged, is gone or another one")
    for case_id, case in after.cases.items():
        if case_id != CASE and case != arriving(int(case_id[-12:], 16), deed.chance)[0]:
            result.blame("damaged", f"{case_id} is there by half")


# Bringing back a kept state.


def _prepare_states(deed: Deed) -> None:
    begun(deed.library)
    library = opened(deed.library)
    case = library.cases.load(CASE)
    library.cases.save(CASE, towards(case, whole()))
    library.cases.keep_revision(replace(whole(), id=CASE), "named", "Whole", AT)
    library.close()


def towards(case: Case, wanted: Case) -> Edit:
    """The edit that makes of one case another one, as to its leaves."""
    leaves = {(path, language): value for path, language, value in wanted.leaves()}
    gone = {(path, language): None for path, language, _ in case.leaves()}
    return setting(case, gone | leaves, "bring_back")


def _bring_back(deed: Deed, say: Say) -> None:
    library = opened(deed.library)
    states = library.cases.revisions(CASE)
    library.take()
    say("begun")
    while True:
        for number in (states[0].number, states[1].number):
            case = library.cases.load(CASE)
            library.cases.keep_revision(case, "before_restore", "", datetime.now(UTC))
            wanted = library.cases.state(CASE, number)
            library.cases.save(CASE, towards(case, wanted))
            say("did", number)


def _judge_states(_: Deed, heard: Heard, before: Seen, after: Seen, result: Result) -> None:
    names = [state.hash for state in before.states[CASE]]
    if [state.hash for state in after.states[CASE]][: len(names)] != names:
        result.blame("lost", "a kept state is gone")
    case = after.cases[CASE]
    known = {1: blank(), 2: whole()}
    is_known = [number for number, state in known.items() if state.fields == case.fields]
    if not is_known:
        result.blame("damaged", "the case is brought back by half")
        return
    done = last_of(heard, "did", None)
    if done is not None and is_known[0] not in (done, 3 - done):
        result.blame("lost", f"state {done} was brought back, {is_known[0]} is there")


# Bringing an old library up to date.


def prepare_old(deed: Deed, cases: int = 400) -> None:
    deed.library.mkdir()
    connection = sqlite3.connect(deed.library / DATABASE)
    connection.executescript((OLD / "v1.sql").read_text("utf-8"))
    columns = "template, template_version, country, status, source_language, languages, changed"
    columns += ", place_path, place_language, place_caret, tally"
    for number in range(2, cases):
        connection.execute(
            f"INSERT INTO cases (no, id, {columns}) SELECT 1000 + ?, ?, {columns} FROM cases "
            "WHERE no = 1",
            (number, f"old-{number}"),
        )
        connection.execute(
            "INSERT INTO leaves (case_no, path, language, value) SELECT 1000 + ?, path, language, "
            "value FROM leaves WHERE case_no = 1",
            (number,),
        )
    connection.commit()
    connection.close()
    (deed.library / ATTACHMENTS).mkdir()
    (deed.library / ATTACHMENTS / HASH).write_bytes(b"password")
    (deed.scratch / "dump").write_bytes(texts_in(deed.library))


def texts_in(library: File) -> bytes:
    """All texts of a library that the first version knew, in a form to compare."""
    connection = sqlite3.connect(library / DATABASE)
    said = []
    for table in ("cases", "leaves", "versions", "leaf_names", "revisions", "revision_leaves"):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        columns = [name for name in columns if not name.startswith(("place", "tally"))]
        said.append(connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall())
    connection.close()
    return repr([sorted(rows, key=repr) for rows in said]).encode()


def _open(deed: Deed, say: Say) -> None:
    say("begun")
    library = opened(deed.library)
    say("did", "opened")
    library.close()


def _judge_old(deed: Deed, _h: Heard, _b: Seen, _a: Seen, result: Result) -> None:
    if texts_in(deed.library) != (deed.scratch / "dump").read_bytes():
        result.blame("lost", "the library of the first version has other texts now")


# Making the first library.


def _begin(deed: Deed, say: Say) -> None:
    say("begun")
    library = opened(deed.library)
    library.attachments.add(picture(), PICTURE.media_type, PICTURE.name)
    library.cases.create(whole())
    say("did", "created")
    library.close()


def _judge_beginning(_: Deed, heard: Heard, _b: Seen, after: Seen, result: Result) -> None:
    if last_of(heard, "did", None) and after.cases.get(CASE) != whole():
        result.blame("lost", "the first case was acknowledged and is gone")
    elif after.cases and after.cases != {CASE: whole()}:
        result.blame("damaged", "the first case is there by half")


# Exporting over an older file.

FORMATS = (("json", ".json"), ("docx", ".docx"), ("html", ".html"), ("markdown", ".md"))


def prepare_exporting(deed: Deed) -> None:
    begun(deed.library)
    for form, suffix in FORMATS:
        (deed.scratch / f"case{suffix}").write_bytes(exported(form, which=0))


def write(form: str, case: Case, file: File) -> None:
    from casewriter.app.core import build

    core = build()
    writer = next((writer for writer in core.writers if writer.name == form), None)
    order = Order(form, "en", "draft", AT)
    template = load("one-stop-shop")
    publish(
        case,
        template,
        order,
        file,
        writer=writer,
        styles=core.styles,
        cite=core.cite,
        read=read_picture,
        progress=lambda _done, _of: None,
    )


@cache
def exported(form: str, which: int) -> bytes:
    """The file that an export makes when nobody kills it."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        file = File(folder) / "case"
        write(form, (half(), whole())[which], file)
        return file.read_bytes()


def _export(deed: Deed, say: Say) -> None:
    say("begun")
    turn = 0
    while True:
        turn += 1
        for form, suffix in FORMATS:
            write(form, (half(), whole())[turn % 2], deed.scratch / f"case{suffix}")
            say("did", form)


def _judge_exporting(deed: Deed, _h: Heard, _b: Seen, _a: Seen, result: Result) -> None:
    for form, suffix in FORMATS:
        there = (deed.scratch / f"case{suffix}").read_bytes()
        if not any(same(there, exported(form, which)) for which in (0, 1)):
            result.blame("damaged", f"case{suffix} is neither the old nor the new file")


def same(one: bytes, other: bytes) -> bool:
    """Whether two files say the same; in a Word file, all of its members."""
    if one == other or not one.startswith(b"PK"):
        return one == other
    with ZipFile(BytesIO(one)) as a, ZipFile(BytesIO(other)) as b:
        names = a.namelist()
        return names == b.namelist() and all(a.read(name) == b.read(name) for name in names)


PHASES = (
    Phase("saving", _prepare_saving, _save, _judge_saving),
    Phase("saving on a share", _prepare_saving, _save_on_share, _judge_saving),
    Phase("importing", lambda deed: begun(deed.library), _import, _judge_importing),
    Phase("bringing back", _prepare_states, _bring_back, _judge_states),
    Phase("migrating", prepare_old, _open, _judge_old, once=True),
    Phase("beginning", lambda _: None, _begin, _judge_beginning, once=True),
    Phase("exporting", prepare_exporting, _export, _judge_exporting, seconds=1.0),
)
