"""Saves in a process that is killed, again and again, and looks each time at what is left.

Prints how many saves were confirmed in all; ends with an error where one of them is missing.
"""

import os
import random
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path as File
from typing import NamedTuple

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit
from casewriter.prose.nodes import plain
from casewriter.storage import Library, open_library
from tests.storage.desk import NARRATIVE, TITLE, a_case

ROUNDS = 20
CASE = a_case()


class Reached(NamedTuple):
    """The last number saved, and the last number of which the state was kept."""

    saved: int = 0
    kept: int = 0


def opened(folder: File) -> Library:
    return open_library(folder, lambda: datetime.now(UTC))


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


def write_on(folder: File, number: int, confirmed: int) -> None:
    """Save one number after the other, and confirm each, until the end comes."""
    library = opened(folder)
    case = library.cases.load(CASE.id)
    while True:
        number += 1
        edit = numbered(case, number)
        library.cases.save(CASE.id, edit)
        os.write(confirmed, b"saved %d\n" % number)
        case = edit.apply(case)
        if number % 3 == 0:
            library.cases.keep_revision(case, "opened", "", datetime.now(UTC))
            os.write(confirmed, b"kept %d\n" % number)


def found(folder: File) -> Reached:
    """What the library holds; both leaves agree, and so does its last kept state."""
    library = opened(folder)
    case = library.cases.load(CASE.id)
    saved = number_in(case)
    revisions = library.cases.revisions(CASE.id)
    kept = number_in(library.cases.state(CASE.id, revisions[-1].number)) if revisions else 0
    library.close()
    return Reached(saved, kept)


def number_in(case: Case) -> int:
    number = int(str(case.get(TITLE, "en")))
    assert numbered(case, number).apply(case) == case, "one leaf is of another save"
    return number


def crash(folder: File, before: Reached, seconds: float) -> Reached:
    """What was confirmed before the process was killed."""
    reading, confirmed = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            write_on(folder, before.saved, confirmed)
        finally:
            os._exit(1)
    os.close(confirmed)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it ended of itself"
    with os.fdopen(reading) as said:
        heard = dict(line.split() for line in said)
    return Reached(int(heard.get("saved", before.saved)), int(heard.get("kept", before.kept)))


def main(folder: File) -> None:
    library = opened(folder)
    library.cases.create(numbered(CASE, 0).apply(CASE))
    library.close()
    chance = random.Random()
    reached = Reached()
    for _ in range(ROUNDS):
        confirmed = crash(folder, reached, chance.uniform(0.01, 0.12))
        reached = found(folder)
        assert reached.saved in (confirmed.saved, confirmed.saved + 1), (reached, confirmed)
        assert reached.kept in (confirmed.kept, reached.saved), (reached, confirmed)
    sys.stdout.write(f"{reached.saved} {reached.kept}\n")


if __name__ == "__main__":
    main(File(sys.argv[1]))
