"""Libraries whose bytes were changed behind the application's back: told, kept, never replaced."""

import hashlib
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path as File
from random import Random

from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups
from casewriter.storage.holder import LOCK
from casewriter.storage.reading import DATABASE
from tests.builders import PICTURE, picture
from tests.drills.children import PATIENCE, Broken, Hung, Say, asked, forked
from tests.drills.ledger import Result, Trial
from tests.drills.material import AT, CASE, arriving, begun, short
from tests.drills.phases import numbered, towards
from tests.drills.sound import clock, opened, seen_in
from tests.drills.typing_kills import keep_found

KINDS = ("database", "log", "picture", "backup")
"""Which file is damaged: the log is that of a library which was not closed."""

HARMS = ("flip", "flip much", "cut", "blank", "garbage")


@dataclass
class Met:
    """What the application did with a damaged library.

    Attributes:
        refused: the code with which the library was not opened, or nothing.
        told: codes of what was refused later: a case, a state, a picture, a backup.
        traceback: of anything else.
        cases: the cases that could be read.
    """

    refused: str = ""
    told: list[str] = field(default_factory=list)
    traceback: str = ""
    cases: dict[str, Case] = field(default_factory=dict)


@dataclass
class Recovery:
    """What the application's recovery made of a library that was refused."""

    names_backup: bool = False
    choice: str = ""
    faults: list[str] = field(default_factory=list)
    cases: dict[str, Case] = field(default_factory=dict)


def damages(kind: str, trial: Trial, scratch: File) -> Iterator[Result]:
    """So many damages of one kind of file, each to a new copy of a library."""
    for turn in range(trial.size):
        chance = Random(f"{trial.chance}/{turn}")
        folder = scratch / str(turn)
        result = Result(trial)
        asked(lambda folder=folder: _prepare(folder, kind))
        victim = _victim(folder, kind, chance)
        harm = chance.choice(HARMS)
        _harm(victim, harm, chance)
        result.count("damaged")
        try:
            _go_through(kind, f"{victim.name}, {harm}", folder, result)
        except (Broken, Hung) as fault:
            result.blame("traceback", f"{victim.name}, {harm}: {fault}")
        if result.problems:
            keep_found(folder, trial, turn, result)
        yield result


def _go_through(kind: str, what: str, folder: File, result: Result) -> None:
    before = digests(folder)
    met: Met = asked(lambda: meet(folder))
    if met.traceback:
        result.blame("traceback", f"{what}: {met.traceback}")
        return
    after = digests(folder)
    gone = _gone(before, after)
    if gone:
        result.blame("overwritten", f"{what}: {met.refused or met.told}, and {gone} are gone")
    if met.refused == "library_damaged":
        result.count("refused at once")
        made: Recovery = asked(lambda: recovered(folder))
        _judge_recovery(made, kind, what, _gone(before, digests(folder), moved=True), result)
    elif met.refused:
        result.blame("overwritten", f"{what}: it is refused as {met.refused}")
    elif met.told:
        result.count("told when it was met")
    elif met.cases == true_cases(kind):
        result.count("without consequence")
    elif not met.cases:
        result.blame("overwritten", f"{what}: an empty library is in its place")
    else:
        result.count("texts are others, and nothing can tell")


def _gone(before: dict[str, str], after: dict[str, str], *, moved: bool = False) -> list[str]:
    """Files that are not there any more; with `moved`, bytes that are nowhere any more."""
    # Beside its database SQLite keeps an index of the log, which holds no text, and the log itself
    # goes into the database.
    names = [name for name in before if not name.endswith(("-shm", "-wal", LOCK))]
    if moved:
        return [name for name in names if before[name] not in after.values()]
    return [name for name in names if name not in after]


def _judge_recovery(made: Recovery, kind: str, what: str, lost: list[str], result: Result) -> None:
    if lost:
        result.blame("overwritten", f"{what}: recovered, and the bytes of {lost} are gone")
    if made.faults:
        result.blame("overwritten", f"{what}: the recovered library has faults: {made.faults}")
    if not made.names_backup and kind != "backup":
        result.blame("overwritten", f"{what}: the backup is not named")
    result.count(f"recovered: {made.choice}")
    missing = true_cases(kind).keys() - made.cases.keys()
    if missing:
        result.blame("overwritten", f"{what}: recovered without {missing}")
    same = sum(made.cases.get(case_id) == case for case_id, case in true_cases(kind).items())
    result.count("cases recovered to the last letter", same)
    result.count("cases recovered in part", len(true_cases(kind)) - same)


def _prepare(folder: File, kind: str) -> None:
    """A library with two cases, states, a picture and a backup."""
    begun(folder, short())
    library = opened(folder)
    case, data = arriving(2, "damage")
    library.attachments.add(data, "image/png", "picture.png")
    library.cases.create(case, kept="imported")
    library.cases.keep_revision(case, "named", "Sent", AT)
    library.close()
    backups = open_backups(folder, clock)
    backups.make(backups.own_place, "rolling", unwatched)
    if kind == "log":
        child = forked(lambda say: _write_and_stay(folder, say))
        child.wait_for("written")
        child.kill()


def _write_and_stay(folder: File, say: Say) -> None:
    library = opened(folder)
    library.cases.save(CASE, towards(short(), numbered(short(), 9).apply(short())))
    say("written")
    while True:
        time.sleep(PATIENCE)


def true_cases(kind: str) -> dict[str, Case]:
    """What the library says before it is damaged."""
    case, _ = arriving(2, "damage")
    mine = numbered(short(), 9).apply(short()) if kind == "log" else short()
    return {mine.id: mine, case.id: case}


def _victim(folder: File, kind: str, chance: Random) -> File:
    if kind == "database":
        return folder / DATABASE
    if kind == "log":
        return folder / f"{DATABASE}-wal"
    if kind == "picture":
        return folder / "attachments" / PICTURE.sha256
    return chance.choice(
        [file for file in sorted((folder / "backups").rglob("*")) if file.is_file()]
    )


def _harm(file: File, harm: str, chance: Random) -> None:
    whole = bytearray(file.read_bytes())
    place = chance.randrange(len(whole))
    match harm:
        case "flip":
            whole[place] ^= 1 << chance.randrange(8)
        case "flip much":
            for _ in range(chance.randint(2, 200)):
                whole[chance.randrange(len(whole))] = chance.randrange(256)
        case "cut":
            del whole[place:]
        case "blank":
            whole[place : place + 4096] = bytes(len(whole[place : place + 4096]))
        case "garbage":
            whole[place:] = chance.randbytes(len(whole) - place)
    file.write_bytes(whole)


def recovered(folder: File) -> Recovery:
    """Look at what is left of a library and have the best made of it, as the window offers it."""
    from casewriter.storage.recovery import recover, survey

    found = survey(folder, AT)
    choice = found.choices[0]
    made = Recovery(found.backup is not None, choice)
    recover(folder, choice, AT)
    seen = seen_in(folder)
    made.faults, made.cases = seen.problems, seen.cases
    return made


def digests(folder: File) -> dict[str, str]:
    """Every file of a folder by its name, in short."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def meet(folder: File) -> Met:
    """Open a library and look at all of it, as a person would by and by."""
    met = Met()
    try:
        _meet(folder, met)
    except CasewriterError as error:
        met.refused = error.code
    except Exception:  # noqa: BLE001
        met.traceback = traceback.format_exc()
    return met


def _meet(folder: File, met: Met) -> None:
    library = opened(folder)
    try:
        with telling(met):
            library.cases.summaries()
        for case_id in true_cases("database"):
            with telling(met):
                met.cases[case_id] = library.cases.load(case_id)
            with telling(met):
                for kept in library.cases.revisions(case_id):
                    with telling(met):
                        library.cases.state(case_id, kept.number)
        with telling(met):
            if library.attachments.read(PICTURE.sha256) != picture():
                met.told.append("another picture")
        backups = open_backups(folder, clock)
        for backup in backups.kept(backups.own_place):
            with telling(met):
                backups.check(File(backup.file), unwatched)
    finally:
        with telling(met):
            library.close()


@contextmanager
def telling(met: Met) -> Iterator[None]:
    """Notes what the application says of what it cannot read, and goes on."""
    try:
        yield
    except CasewriterError as error:
        met.told.append(error.code)
