"""Every call that writes fails once in turn: told and undone, or done; never silent.

After each fault the library is as before, or has all of what was done. What was told to be done is
there. Trying again works, in the same process and in the next one.
"""

import shutil
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from casewriter.domain.errors import CasewriterError
from casewriter.storage import Library
from tests.drills.children import Broken, Hung, asked
from tests.drills.injecting import Fault, Traced, traced
from tests.drills.kills import Deed
from tests.drills.ledger import Result, Trial
from tests.drills.sound import opened, seen_in

ERRORS = {"EIO": ("EIO", False), "ENOSPC": ("ENOSPC", False), "full": ("ENOSPC", True)}
"""By the name of the trial: the error, and whether it goes on (a disk that stays full)."""

FILLING = ("write", "pwrite64", "ftruncate", "fallocate", "mkdir")
"""The calls that a full disk refuses."""

Snapshot = tuple[Any, ...]


@dataclass(frozen=True)
class Work:
    """Something that changes a library.

    Attributes:
        prepare: makes the ground, once; each fault has a copy of it.
        act: does it; may be done again when it is done or has failed.
        more: what there is to compare besides cases, states and pictures.
        opens: whether `act` opens the library itself and is handed none.
    """

    name: str
    prepare: Callable[[Deed], object]
    act: Callable[[Deed, Library | None], object]
    more: Callable[[Deed], object] = lambda _: None
    opens: bool = False


@dataclass(frozen=True)
class Ground:
    """Where faults are tried: the library before, and what it is before and after."""

    work: Work
    origin: Deed
    before: Snapshot
    after: Snapshot

    def copy(self, name: str) -> Deed:
        deed = Deed(self.origin.scratch.parent / name, self.origin.chance)
        shutil.copytree(self.origin.scratch, deed.scratch)
        return deed

    def which(self, deed: Deed) -> str:
        """Whether a library is as before, as after, or neither; opening one leaves it as it is."""
        there = snapshot(self.work, deed)
        return "after" if there == self.after else "before" if there == self.before else "neither"


def faults(work: Work, trial: Trial, scratch: File) -> Iterator[Result]:
    """All faults of one error in one piece of work."""
    error, onwards = ERRORS[trial.kind.rpartition(" ")[2]]
    ground, calls = measured(work, Deed(scratch / "origin", trial.chance))
    for call, number in sorted(calls.items()):
        if onwards and call not in FILLING:
            continue
        for when in range(1, number + 1):
            result = Result(trial)
            fault = Fault(call, when, error, onwards)
            try:
                _told_or_done(ground, fault, result)
                # Whichever error it was, going on in the same process is the same.
                if error == "EIO":
                    _again_at_once(ground, fault, result)
            except (Broken, Hung) as broken:
                result.blame("silent", f"{fault.words}: {broken}")
            shutil.rmtree(scratch / "told", ignore_errors=True)
            shutil.rmtree(scratch / "again", ignore_errors=True)
            yield result


def measured(work: Work, origin: Deed) -> tuple[Ground, dict[str, int]]:
    origin.scratch.mkdir(parents=True)
    asked(lambda: work.prepare(origin) and None)
    # Looking at a library opens it, which may change it: only copies are looked at.
    looked_at, tried = (
        Deed(origin.scratch.parent / name, origin.chance) for name in ("looked at", "tried")
    )
    for copy in (looked_at, tried):
        shutil.copytree(origin.scratch, copy.scratch)
    before = asked(lambda: snapshot(work, looked_at))
    counted = _do(work, tried, None, times=1)
    outcome = _outcomes(counted)
    assert outcome == ["done"], outcome
    after = asked(lambda: snapshot(work, tried))
    return Ground(work, origin, before, after), counted.calls


def snapshot(work: Work, deed: Deed) -> Snapshot:
    """All of what must not be there by half."""
    seen = seen_in(deed.library)
    assert not seen.problems, seen.problems
    states = {case: [state.hash for state in kept] for case, kept in seen.states.items()}
    return seen.cases, states, work.more(deed)


def _do(work: Work, deed: Deed, fault: Fault | None, times: int) -> Traced:
    """Do a piece of work under a fault, again where it failed, so many times at most."""
    held: list[Library | None] = [None]

    def ready() -> None:
        if not work.opens:
            held[0] = opened(deed.library)

    return traced(lambda: _try(work, deed, held[0], times), fault, ready)


def act_once(work: Work, deed: Deed) -> list[str]:
    """What is said of doing a piece of work once, from opening the library to closing it."""
    held: list[Library | None] = [None]
    if not work.opens:
        said = _outcome(lambda: held.insert(0, opened(deed.library)))
        if said != "done":
            return [said]
    return [said for said in _try(work, deed, held[0], 1) if said != "closed"]


def _try(work: Work, deed: Deed, library: Library | None, times: int) -> list[str]:
    said: list[str] = []
    while len(said) < times and "done" not in said:
        said.append(_outcome(lambda: work.act(deed, library)))
    if library is not None:
        said.append(_outcome(library.close).replace("done", "closed"))
    return said


def _outcome(act: Callable[[], object]) -> str:
    try:
        act()
    except CasewriterError as error:
        return f"told {error.code}"
    except Exception:  # noqa: BLE001
        return f"broken {traceback.format_exc()}"
    return "done"


def _outcomes(came: Traced) -> list[str]:
    (answer,) = (said[1] for said in came.child.heard if said[0] == "answer")
    return [said for said in answer if said != "closed"]


def _told_or_done(ground: Ground, fault: Fault, result: Result) -> None:
    deed = ground.copy("told")
    came = _do(ground.work, deed, fault, times=1)
    if not came.hit:
        result.count("not met again")
        return
    result.count("faults")
    said = _outcomes(came)
    result.count(f"{fault.error} {said[0].split()[0]}")
    judge(ground, deed, said, fault.words, result)


def judge(ground: Ground, deed: Deed, said: list[str], what: str, result: Result) -> None:
    """Hold what was told against what is there, then try again in a new process."""
    for broken in said:
        if broken.startswith("broken"):
            result.blame("silent", f"{what}: {broken}")
    there, done = asked(lambda: _looked_at_and_tried(ground, deed))
    if "done" in said and there != "after":
        result.blame("silent", f"{what}: told to be done and is not there")
    elif there == "neither":
        result.blame("silent", f"{what}: {said}, and it is there by half")
    elif there == "after" and "done" not in said and ground.before != ground.after:
        result.count("there although it was told to have failed")
    if done != "after":
        result.blame("silent", f"{what}: trying again in a new process does not do it")


def _looked_at_and_tried(ground: Ground, deed: Deed) -> tuple[str, str]:
    """Which state a library is in, and which once the work was done again."""
    there = ground.which(deed)
    library = None if ground.work.opens else opened(deed.library)
    ground.work.act(deed, library)
    if library is not None:
        library.close()
    return there, ground.which(deed)


def _again_at_once(ground: Ground, fault: Fault, result: Result) -> None:
    deed = ground.copy("again")
    came = _do(ground.work, deed, fault, times=2)
    if not came.hit:
        return
    said = _outcomes(came)
    if "done" not in said:
        result.blame("silent", f"{fault.words}: trying again at once: {said}")
    elif asked(lambda: ground.which(deed)) != "after":
        result.blame("silent", f"{fault.words}: {said}: tried again at once and is not there")
