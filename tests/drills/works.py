"""The works of `faults`: everything that changes a library or writes beside it."""

from functools import partial
from pathlib import Path as File
from typing import Any

from msgspec.structs import replace

from casewriter.domain.backup import FOLDER as BACKUPS
from casewriter.domain.canonical import to_json
from casewriter.domain.edits import Change, Edit, FactChange
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.services.library import take_in
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups
from casewriter.storage.holder import LOCK
from tests.builders import shelf
from tests.drills.faults import Work
from tests.drills.kills import Deed
from tests.drills.material import AT, CASE, arriving, begun, short, whole
from tests.drills.phases import (
    FORMATS,
    exported,
    numbered,
    prepare_exporting,
    prepare_old,
    same,
    towards,
    write,
)
from tests.drills.phases_beside import OLD_STATES, keep_old_states
from tests.drills.sound import clock, opened

SEED, PLACE = "works", 2
"""Of a short case that arrives with a picture."""

PICTURE = Path("process.pictures", "/r1/file")


def _ground(deed: Deed) -> None:
    begun(deed.library, replace(short(), fields={}))


def _save(_: Deed, library: Any) -> None:
    library.cases.save(CASE, numbered(library.cases.load(CASE), 350))


def _save_much(_: Deed, library: Any) -> None:
    library.cases.save(CASE, towards(library.cases.load(CASE), short()))


def _keep(_: Deed, library: Any) -> None:
    library.cases.keep_revision(short(), "named", "Whole", AT)


def _attach(_: Deed, library: Any) -> None:
    _, data = arriving(PLACE, SEED)
    named = library.attachments.add(data, "image/png", "picture 1.png")
    known = short().attachments
    library.cases.save(
        CASE,
        Edit(
            "attach",
            (Change(PICTURE, NO_LANGUAGE, None, named.sha256),),
            (FactChange("attachments", known, (*known, named)),),
        ),
    )


def _import(_: Deed, library: Any) -> None:
    case, data = arriving(PLACE, SEED)
    file = to_json(case, {case.attachments[0].sha256: data}.__getitem__)
    take_in(file, library.cases, library.attachments, shelf())


def _open(deed: Deed, _: object) -> None:
    opened(deed.library).close()


def _export(form: str, suffix: str, deed: Deed, _: object) -> None:
    write(form, whole(), deed.scratch / f"case{suffix}")


def _exports(deed: Deed) -> list[object]:
    """Which of the known files each export is, and what lies beside them."""
    said: list[object] = [sorted(file.name for file in deed.scratch.iterdir())]
    for form, suffix in FORMATS:
        there = (deed.scratch / f"case{suffix}").read_bytes()
        said.append([same(there, exported(form, which)) for which in (0, 1)])
    return said


def _beside(deed: Deed) -> list[str]:
    """What lies in the folders besides pictures and backups, which may be there before the rest."""
    found = {file.name for folder in (deed.scratch, deed.library) for file in folder.iterdir()}
    return sorted(found - {BACKUPS, LOCK})


# Backups and the trash.


def _back_up(deed: Deed, _: object) -> None:
    backups = open_backups(deed.library, clock)
    backups.make(backups.own_place, "rolling", unwatched)


def _backups(deed: Deed) -> object:
    """Whether there is a backup, each of them whole, and what is left beside them."""
    backups = open_backups(deed.library, clock)
    kept = backups.kept(backups.own_place)
    for backup in kept:
        backups.check(File(backup.file), unwatched)
    return bool(kept), [file.name for file in deed.library.rglob("*.part")]


def _prepare_backup(deed: Deed) -> None:
    _ground(deed)
    made = open_backups(deed.library, clock).carry(deed.scratch / "carried", unwatched)
    File(made.file).rename(deed.scratch / "backup")
    library = opened(deed.library)
    _save_much(deed, library)
    library.close()


def _restore(deed: Deed, _: object) -> None:
    open_backups(deed.library, clock).restore(deed.scratch / "backup", unwatched)


def _throw_away(_: Deed, library: Any) -> None:
    library.trash.throw_away(CASE, AT)


def _prepare_trash(deed: Deed) -> None:
    _ground(deed)
    library = opened(deed.library)
    case, data = arriving(PLACE, SEED)
    library.attachments.add(data, "image/png", "picture.png")
    library.cases.create(case, kept="imported")
    _throw_away(deed, library)
    library.close()


def _empty(_: Deed, library: Any) -> None:
    if library.trash.cases():
        library.trash.delete([CASE], ())


def _trash(deed: Deed) -> object:
    library = opened(deed.library)
    try:
        return [thrown.summary.id for thrown in library.trash.cases()]
    finally:
        library.close()


def _thin(_: Deed, library: Any) -> None:
    # States go one by one: one of them is one piece of work.
    if len(library.cases.revisions(CASE)) == OLD_STATES:
        library.cases.thin(CASE, 1)


WORKS = (
    Work("save", _ground, _save, _beside),
    Work("save much", _ground, _save_much, _beside),
    Work("keep a state", _ground, _keep, _beside),
    Work("attach", _ground, _attach, _beside),
    Work("import", _ground, _import, _beside),
    Work("open", _ground, _open, _beside, opens=True),
    Work("migrate", partial(prepare_old, cases=10), _open, _beside, opens=True),
    Work("back up", _ground, _back_up, _backups, opens=True),
    Work("restore", _prepare_backup, _restore, opens=True),
    Work("throw away", _ground, _throw_away, _trash),
    Work("thin", keep_old_states, _thin, _beside),
    Work("empty trash", _prepare_trash, _empty, _trash),
    *(
        Work(f"export {form}", prepare_exporting, partial(_export, form, suffix), _exports, True)
        for form, suffix in FORMATS
    ),
)
