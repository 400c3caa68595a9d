"""Libraries whose bytes were changed behind the application's back: told, kept, never replaced."""

import hashlib
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path as File
from random import Random

from casewriter.domain.errors import CasewriterError
from casewriter.services.jobs import unwatched
from casewriter.storage import open_backups
from casewriter.storage.folder import DATABASE
from tests.builders import PICTURE, picture
from tests.drills.children import PATIENCE, Broken, Hung, Say, asked, forked
from tests.drills.ledger import Result, Trial
from tests.drills.material import AT, CASE, arriving, begun, short
from tests.drills.phases import numbered, towards
from tests.drills.sound import clock, opened

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
        cases: how many cases the opened library has.
    """

    refused: str = ""
    told: list[str] = field(default_factory=list)
    traceback: str = ""
    cases: int = 0


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
        before = digests(folder)
        result.count("damaged")
        try:
            met: Met = asked(lambda folder=folder: meet(folder))
        except (Broken, Hung) as fault:
            met = Met(traceback=str(fault))
        _judge(met, f"{victim.name}, {harm}", before, folder, result)
        yield result


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
            summaries = library.cases.summaries()
            met.cases = len(summaries)
        for case_id in (CASE, arriving(2, "damage")[0].id):
            with telling(met):
                library.cases.load(case_id)
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


def _judge(met: Met, what: str, before: dict[str, str], folder: File, result: Result) -> None:
    if met.traceback:
        result.blame("traceback", f"{what}: {met.traceback}")
    after = digests(folder)
    log = f"{DATABASE}-wal"
    if met.refused:
        result.count("refused at once")
        # Beside a database that is read with its log, SQLite keeps an index that holds no text.
        lost = {name for name in before if not name.endswith("-shm")} - {
            name for name, digest in before.items() if digest in after.values()
        }
        if lost:
            result.blame("overwritten", f"{what}: refused ({met.refused}), and {lost} are gone")
    else:
        result.count("told later" if met.told else "not met: nothing that is read was touched")
        gone = [name for name in before if name not in after and name != log and "-shm" not in name]
        if gone:
            result.blame("overwritten", f"{what}: {gone} are gone")
        if not (met.cases or met.traceback or "library_damaged" in met.told):
            result.blame("overwritten", f"{what}: an empty library is in its place")
