"""Writes in a library whose folder may suddenly not be written to, and says what came of it."""

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from casewriter.domain.edits import setting
from casewriter.domain.errors import CasewriterError
from casewriter.services.standing import Ground
from casewriter.storage import open_library
from tests.storage.desk import TITLE, a_case

NOBODY = 65_534


def tried(act):
    try:
        act()
    except CasewriterError as error:
        return error.code
    return "done"


def now():
    return datetime.now(UTC)


GROUND = Ground("network", "//server/cases")
with tempfile.TemporaryDirectory() as place:
    folder = Path(place) / "library"
    # Made before the rights are given up: what is loaded for it may lie where others may not read.
    library = open_library(folder, now, ground=GROUND)
    case = a_case()
    library.cases.create(case)
    library.attachments.add(b"first", "image/png", "first.png")
    library.close()
    if os.getuid() == 0:
        # The superuser may write everywhere.
        for path in (Path(place), folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        os.setuid(NOBODY)
    library = open_library(folder, now, ground=GROUND)
    library.take()
    edit = setting(case, {(TITLE, "en"): "Later"}, "write")
    said = []
    for mode in (0o555, 0o755):
        folder.chmod(mode)
        (folder / "attachments").chmod(mode)
        said += [
            tried(lambda: library.cases.save(case.id, edit)),
            tried(lambda: library.attachments.add(b"x", "image/png", "x.png")),
        ]
    library.close()
    sys.stdout.write(" ".join(said))
