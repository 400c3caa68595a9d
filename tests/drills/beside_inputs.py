"""Inputs that nobody meant, read beside a library: none changes it, none leaves its folder."""

import hashlib
from collections.abc import Iterator
from pathlib import Path as File
from random import Random

from casewriter.app.core import build
from casewriter.domain.errors import CasewriterError
from casewriter.services.receiving import merge_in, receive
from tests.drills.ledger import Result, Trial
from tests.drills.material import begun
from tests.drills.sound import clock
from tests.exchange import hostile
from tests.fuzzing import changed_bytes, tried

EVERY = 100
"""Inputs between two looks at the folder in which everything happens."""


def fuzzes(trial: Trial, scratch: File) -> Iterator[Result]:
    """Try inputs of one kind.

    Args:
        trial: of a kind in `tests.fuzzing.KINDS`, or `received package`.
        scratch: a folder for this trial alone.
    """
    room, library = scratch / "input", scratch / "library"
    room.mkdir(parents=True, exist_ok=True)
    begun(library)
    result = Result(trial)
    if trial.kind == RECEIVED:
        yield _received(trial, room, library)
        return
    before = _bytes(scratch)
    for number in range(trial.size):
        seed = (trial.seed + trial.number) * 100_000 + number
        outcome, sentence = tried(trial.kind, seed, room)
        result.count("inputs")
        result.count(outcome)
        if outcome == "crashed":
            result.blame("crashed", f"seed {seed}: {sentence}")
        if number % EVERY == EVERY - 1 or number == trial.size - 1:
            _compare(before, _bytes(scratch), result, f"up to seed {seed}")
    yield result


RECEIVED = "received package"


def _received(trial: Trial, room: File, folder: File) -> Result:
    """Packages taken into a library: whoever refuses one leaves it as it was, byte by byte."""
    core, chance = build(), Random(trial.chance)
    result = Result(trial)
    file = room / "received.casepack"
    core.library(str(folder)).close()
    for number in range(trial.size):
        file.write_bytes(changed_bytes(chance, hostile.sound()))
        before = _bytes(folder.parent)
        result.count("inputs")
        library = core.library(str(folder))
        try:
            with core.post().opened(file) as package:
                arrived = receive(package, library, core.templates, clock(), file.name)
            if arrived.outcome == "changed":
                merge_in(arrived, library, core.templates, clock(), file.name)
            result.count("accepted")
            continue
        except CasewriterError:
            result.count("refused")
        except Exception as error:  # noqa: BLE001  # whatever else is raised is what is looked for
            result.blame("crashed", f"number {number}: {type(error).__name__}: {error}")
        finally:
            library.close()
        _compare(before, _bytes(folder.parent), result, f"number {number}")
    return result


def _bytes(folder: File) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file() and not file.name.endswith((".lock", "-wal", "-shm"))
    }


def _compare(before: dict[str, str], after: dict[str, str], result: Result, where: str) -> None:
    """Only the input itself may be another than before."""
    for name in before.keys() | after.keys():
        if before.get(name) == after.get(name) or name.startswith("input"):
            continue
        in_library = name in before or name.startswith("library")
        result.blame("library changed" if in_library else "escaped", f"{where}: {name}")
