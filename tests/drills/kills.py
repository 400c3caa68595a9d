"""Kills in the middle of everything else that changes a library, without a window.

A phase says how its ground is prepared, what the process does until it is killed, and what must be
there afterwards.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path as File
from random import Random
from typing import Any

from tests.drills.children import Broken, Hung, Say, asked, forked
from tests.drills.ledger import Result, Trial
from tests.drills.sound import Seen, look
from tests.drills.typing_kills import keep_found

UNTIL = 0.9
"""The part of a piece of work in which it is killed: what is over cannot be killed any more."""


@dataclass(frozen=True)
class Deed:
    """What a phase works on: a folder of its own, and chance."""

    scratch: File
    chance: str

    @property
    def library(self) -> File:
        return self.scratch / "library"


@dataclass(frozen=True)
class Phase:
    """One kind of work that may be killed.

    Attributes:
        name: as it is counted.
        prepare: makes the ground; done in a process that is not killed.
        work: goes on until it is killed, or for once where `once`; it says `begun` when the work
            begins, then what is acknowledged.
        judge: what is wrong afterwards, beyond what every library must be: `lost …` or `damaged …`
            by their meaning.
        seconds: the longest wait before the kill, from `begun` on.
        once: each kill has new ground.
    """

    name: str
    prepare: Callable[[Deed], object]
    work: Callable[[Deed, Say], object]
    judge: Callable[[Deed, list[tuple[Any, ...]], Seen, Seen, Result], object]
    seconds: float = 0.25
    once: bool = False


def kills(phase: Phase, trial: Trial, scratch: File) -> Iterator[Result]:
    """So many kills of one phase, on one ground where the phase allows it."""
    before: Seen | None = None
    seconds = (
        _length(phase, Deed(scratch / "length", trial.chance)) if phase.once else phase.seconds
    )
    done = turn = 0
    while done < trial.size:
        turn += 1
        deed = Deed(scratch / str(turn if phase.once else 0), trial.chance)
        result = Result(trial)
        try:
            if before is None or phase.once:
                before = _prepared(phase, deed)
            child = forked(lambda say, deed=deed: phase.work(deed, say))
            child.wait_for("begun")
            child.listen(Random(f"{trial.chance}/{turn}").uniform(0.0, seconds * UNTIL))
            child.kill()
            result.count("kills", child.was_killed)
            done += child.was_killed
            if phase.once and not child.was_killed:
                # Others had the processors when it was measured.
                seconds *= UNTIL
            result.count("acknowledged", sum(said[0] == "did" for said in child.heard))
            after = look(deed.library)
            for problem in after.problems:
                result.blame("damaged", problem)
            phase.judge(deed, child.heard, before, after, result)
            before = after
        except (Broken, Hung) as fault:
            result.blame("damaged", str(fault))
        if result.problems:
            keep_found(deed.scratch, trial, turn, result)
        yield result
        if result.problems:
            return


def _prepared(phase: Phase, deed: Deed) -> Seen:
    deed.scratch.mkdir(parents=True)
    asked(lambda: phase.prepare(deed) and None)
    return Seen() if phase.once else look(deed.library)


def _length(phase: Phase, deed: Deed) -> float:
    """How long the work of a phase takes that nobody kills, in seconds."""
    _prepared(phase, deed)
    child = forked(lambda say: phase.work(deed, say))
    child.wait_for("begun")
    began = time.monotonic()
    child.end()
    return time.monotonic() - began
