"""Kills while somebody types in the real application."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path as File
from random import Random

from casewriter.domain.case import Case
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text
from tests.drills.children import Broken, Child, Hung, asked, forked
from tests.drills.ledger import Result, Trial
from tests.drills.material import TABLE, TYPED, begun
from tests.drills.sitting import kept_waiting, sit
from tests.drills.sound import Seen, look

WITHIN = 2.0
"""Seconds after which what was typed is in the library, whatever comes. Time in which the process
was ready and others had the processors is not counted."""

LONGEST = 6.5
"""Seconds of typing before the latest kill."""


def kills(trial: Trial, scratch: File) -> Iterator[Result]:
    """So many sittings at one library, each of which ends with a kill."""
    chance = Random(trial.chance)
    folder = scratch / "library"
    case_id = asked(lambda: begun(folder))
    before = look(folder)
    for turn in range(trial.size):
        result = Result(trial)
        result.count("kills")
        try:
            before = _sitting(folder, case_id, before, Random(f"{trial.chance}/{turn}"), result)
        except (Broken, Hung) as fault:
            result.blame("damaged", str(fault))
        if result.problems:
            keep_found(folder, trial, turn, result)
        yield result
        if result.problems:
            return
        if chance.random() < 0.02:
            # Now and then a new library: one that has been killed often is not all there is.
            shutil.rmtree(folder)
            case_id = asked(lambda: begun(folder))
            before = look(folder)


def _sitting(folder: File, case_id: str, before: Seen, chance: Random, result: Result) -> Seen:
    way = chance.random()
    leave_after = chance.uniform(0.5, 3.0) if way < 0.1 else 0.0
    child = forked(lambda say: sit(folder, case_id, say, chance, leave_after=leave_after))
    if leave_after:
        child.wait_for("leaving")
        child.listen(chance.uniform(0, 0.15))
        result.count("killed while the window closed")
    elif way < 0.2:
        child.wait_for("started")
        child.listen(chance.uniform(0, 1.0))
        result.count("killed while the library or case opened")
    else:
        child.wait_for("typed")
        child.listen(chance.uniform(0.0, LONGEST))
        result.count("killed while typing")
    waited = kept_waiting(child.pid)
    at = child.kill()
    after = look(folder)
    for problem in after.problems:
        result.blame("damaged", problem)
    judge(child, (at, waited), before.cases[case_id], after.cases.get(case_id), result)
    return after


def judge(
    child: Child, end: tuple[float, float], before: Case, after: Case | None, result: Result
) -> None:
    """Hold what the library has against what was typed.

    Args:
        child: what was said.
        end: the moment before the kill, and how long the process was kept waiting until then.
        before: the case before.
        after: the case as it is found, if it is.
        result: takes what is wrong.
    """
    if after is None:
        result.blame("lost", "the case is gone")
        return
    least, expected = _promised(child, end, before, result)
    for question in TYPED:
        there, all_of_it = letters(written(after, question)), letters(expected[question])
        if not all_of_it.startswith(there):
            result.blame("damaged", f"{question}: {there!r} for {all_of_it!r}")
        elif len(there) < len(letters(least[question])):
            missing = letters(least[question])[len(there) :]
            told = [(said[0], round(said[-1] - end[0], 2)) for said in child.heard[-20:]]
            result.blame("lost", f"{question}: acknowledged and gone: {missing!r}, {told}")
        more = len(letters(least[question])) - len(letters(written(before, question)))
        result.count("acknowledged letters", more)


def _promised(
    child: Child, end: tuple[float, float], before: Case, result: Result
) -> tuple[dict[str, str], dict[str, str]]:
    """What must be in each answer at least, and all that was typed there."""
    expected = {question: written(before, question) for question in TYPED}
    least = dict(expected)
    waiting: list[tuple[float, float]] = []
    for said in child.heard:
        if said[0] == "typed":
            _, question, burst, waited, when = said
            expected[question] += burst
            waiting.append((when, waited))
            result.count("bursts")
            # What others had of the processors is not counted: no program can promise that.
            others = end[1] - waited
            if when <= end[0] - WITHIN - others:
                least[question] = expected[question]
        elif said[0] == "saved":
            # A cell hands its text to the case a moment later: what is told is told of the case.
            least = expected | {TABLE: least[TABLE]}
            result.count("saves told")
            for when, before_it in waiting:
                result.longest(
                    "longest seconds until all that was typed was told as saved", said[2] - when
                )
                others = said[1] - before_it
                result.longest("longest of them without others", said[2] - when - others)
            waiting.clear()
        elif said[0] == "failed":
            result.blame("lost", f"a save failed: {said[1]}")
    return least, expected


def letters(text: str) -> str:
    """A text without its spaces: a cell and a line are kept without the one at their end."""
    return "".join(text.split())


def written(case: Case, question: str) -> str:
    value = case.get(TYPED[question], "en")
    return plain_text(value) if isinstance(value, Doc) else str(value or "")


def keep_found(folder: File, trial: Trial, turn: int, result: Result) -> None:
    """Keep what was found beside the results, for whoever looks into it."""
    kept = File("out/drills/found") / f"{trial.drill}-{trial.kind}-{trial.number}-{turn}"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, kept)
    result.blame("kept", f"{kept} at {time.strftime('%H:%M:%S')}")
