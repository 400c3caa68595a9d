"""Bringing a backup back: everything is prepared and checked before anything moves."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path as File

from casewriter.domain.backup import FOLDER, BroughtBack
from casewriter.domain.errors import CasewriterError
from casewriter.services.ports import Step
from casewriter.services.watching import share
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.backups import reading, writing
from casewriter.storage.backups.alone import alone
from casewriter.storage.backups.completing import complete_alone, put_in_place
from casewriter.storage.backups.faults import place_faults
from casewriter.storage.backups.workroom import sweep, workroom
from casewriter.storage.reading import DATABASE, PREPARED

REPLACED = """This is a library of casewriter as it was when a backup took its place.
Nothing in here was changed. It is never removed by casewriter.
"""


def restore(backup: File, library: File, at: datetime, step: Step) -> BroughtBack:
    """Put a backup in the place of a library that nobody has open.

    Args:
        backup: its file; looked through fully before anything moves.
        library: folder of the library; may be empty or not there.
        at: the present moment, which names what is set aside.
        step: told of progress; may stop the work until it is prepared.

    Raises:
        BadInput: as reading a backup; the library is unchanged.
        MachineFailed: as reading and writing one; `library_held`.
    """
    with reading.opened(backup) as sealed, place_faults(library, library):
        library.mkdir(parents=True, exist_ok=True)
        with alone(library):
            complete_alone(library)
            sweep(library)
            with workroom(library) as room:
                _prepare(sealed, room / PREPARED, library, step)
                _keep_present(library, at, share(step, 70, 100))
                aside = put_in_place(room / PREPARED, library, at, REPLACED)
        return BroughtBack(sealed.manifest.backup(backup), aside if aside.exists() else None)


def _prepare(sealed: reading.Sealed, prepared: File, library: File, step: Step) -> None:
    prepared.mkdir()
    sealed.unpack_database(prepared / DATABASE, share(step, 0, 40))
    places = (sealed.file.parent / PICTURES, library / PICTURES)
    sealed.unpack_pictures(prepared / PICTURES, places, share(step, 40, 70))


def _keep_present(library: File, at: datetime, step: Step) -> None:
    # A library too damaged for a backup is set aside as it is.
    with suppress(CasewriterError):
        writing.write(library, library / FOLDER, "before_restore", at, step)
