"""Further phases of `kills`: backing up, bringing a backup back, throwing away."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path as File
from typing import Any

from casewriter.services.watching import unwatched
from casewriter.storage import open_backups
from casewriter.storage.reading import ASIDE, DATABASE
from tests.drills.children import Say, asked
from tests.drills.kills import Deed, Phase
from tests.drills.ledger import Result
from tests.drills.material import AT, CASE, arriving, begun, short
from tests.drills.phases import Heard, last_of, number_in, numbered, towards
from tests.drills.sound import Seen, clock, opened, seen_in

# Backing up while somebody saves.


def _prepare_one(deed: Deed) -> None:
    begun(deed.library, numbered(short(), 0).apply(short()))


def _back_up(deed: Deed, say: Say) -> None:
    backups = open_backups(deed.library, clock)
    library = opened(deed.library)
    case = library.cases.load(CASE)
    number = last_number(backups)
    library.take()
    say("begun")
    while True:
        edit = numbered(case, number)
        library.cases.save(CASE, edit)
        case = edit.apply(case)
        say("saved", number)
        made = backups.make(backups.own_place, "by_hand", unwatched)
        number = made.number
        say("did", number, made.file)


def last_number(backups: Any) -> int:
    return max((backup.number for backup in backups.kept(backups.own_place)), default=0)


def _judge_backing_up(deed: Deed, heard: Heard, _: Seen, after: Seen, result: Result) -> None:
    saved = last_of(heard, "saved", None)
    # The next one may be there already, and nobody was told any more.
    if saved is not None and number_in(after.cases[CASE]) < saved:
        result.blame("lost", f"save {saved} was acknowledged beside a backup and is gone")
    for fault in asked(lambda: _faults_of(deed, last_of(heard, "did", 0))):
        result.blame("damaged", fault)


def _faults_of(deed: Deed, made: int) -> list[str]:
    backups = open_backups(deed.library, clock)
    kept = backups.kept(backups.own_place)
    found = []
    if made and all(backup.number != made for backup in kept):
        found.append(f"backup {made} was acknowledged and is gone")
    for backup in kept[:3]:
        backups.check(File(backup.file), unwatched)
    backups.sweep(backups.own_place)
    left = [file.name for file in backups.own_place.rglob("*.part")]
    return found + [f"{name} is left" for name in left]


# Bringing a backup back.


def _prepare_backups(deed: Deed) -> None:
    begun(deed.library, numbered(short(), 1).apply(short()))
    for number in (1, 2):
        library = opened(deed.library)
        case = library.cases.load(CASE)
        library.cases.save(CASE, towards(case, numbered(case, number).apply(case)))
        library.cases.keep_revision(library.cases.load(CASE), "named", f"{number}", AT)
        library.close()
        made = open_backups(deed.library, clock).carry(deed.scratch / f"{number}", unwatched)
        (deed.scratch / f"{number}.name").write_text(made.file)


def _restore(deed: Deed, say: Say) -> None:
    backups = open_backups(deed.library, clock)
    say("begun")
    while True:
        for number in (1, 2):
            file = File((deed.scratch / f"{number}.name").read_text())
            brought = backups.restore(file, unwatched)
            say("did", number, brought.aside.name if brought.aside else "")


def _judge_restored(deed: Deed, heard: Heard, before: Seen, after: Seen, result: Result) -> None:
    there = number_in(after.cases[CASE])
    if there not in (1, 2) or len(after.states[CASE]) != there:
        result.blame("damaged", f"text {there} with {len(after.states[CASE])} states")
    done = [said[1] for said in heard if said[0] == "did"]
    # The next one may have been complete, and nobody was told any more.
    likely = {done[-1], 3 - done[-1]} if done else {number_in(before.cases[CASE]), 1}
    if there not in likely:
        result.blame("lost", f"{done} were brought back, {there} is there")
    for fault in asked(lambda: _set_aside(deed)):
        result.blame("lost", fault)


def _set_aside(deed: Deed) -> list[str]:
    """What is wrong with the libraries that were set aside: each of them is a whole one."""
    found = []
    aside = deed.library / ASIDE
    for folder in sorted(aside.iterdir()) if aside.exists() else ():
        if (folder / DATABASE).exists():
            seen = seen_in(folder)
            texts = [number_in(case) for case in seen.cases.values()]
            if seen.problems or texts not in ([1], [2]):
                found.append(f"{folder.name}: {seen.problems}, {texts}")
        else:
            found.append(f"{folder.name} has no library")
        shutil.rmtree(folder)
    return found


# Thinning the history.

OLD_STATES = 40


def keep_old_states(deed: Deed) -> None:
    """A case with states of many weeks, of which most may go."""
    begun(deed.library, numbered(short(), 0).apply(short()))
    library = opened(deed.library)
    case = library.cases.load(CASE)
    for number in range(OLD_STATES):
        edit = numbered(case, number)
        case = edit.apply(case)
        library.cases.save(CASE, edit)
        at = AT + timedelta(hours=5 * number) - timedelta(days=30)
        library.cases.keep_revision(case, "work", "", at)
    library.close()


def _thin(deed: Deed, say: Say) -> None:
    library = opened(deed.library)
    library.take()
    say("begun")
    while library.cases.thin(CASE, 1):
        say("did", 1)


def _judge_thinned(_: Deed, heard: Heard, __: Seen, after: Seen, result: Result) -> None:
    # That each of them is what it was is looked at in every library.
    states, gone = after.states[CASE], sum(said[0] == "did" for said in heard)
    if len(states) not in (OLD_STATES - gone, OLD_STATES - gone - 1):
        result.blame("lost", f"{gone} states went, {len(states)} of {OLD_STATES} are there")
    if number_in(after.cases[CASE]) != OLD_STATES - 1:
        result.blame("lost", "the case itself is another one")


# Throwing away, bringing back, deleting for good.

STEPS = ("created", "thrown", "back", "thrown again", "deleted")


def _throw(deed: Deed, say: Say) -> None:
    library = opened(deed.library)
    number = 1 + max(
        (int(case.id[-12:], 16) for case in _all(library) if case.id != CASE), default=100
    )
    library.take()
    say("begun")
    while True:
        case, data = arriving(number, deed.chance)
        library.attachments.add(data, "image/png", "picture.png")
        steps: tuple[Callable[[], object], ...] = (
            lambda case=case: library.cases.create(case, kept="imported"),
            lambda case=case: library.trash.throw_away(case.id, AT),
            lambda case=case: library.trash.bring_back(case.id),
            lambda case=case: library.trash.throw_away(case.id, AT),
            lambda case=case: library.trash.delete([case.id], ()),
        )
        for step, name in zip(steps[: 1 + number % 5], STEPS, strict=False):
            step()
            say("did", number, name)
        number += 1


def _all(library: Any) -> list[Any]:
    return [*library.cases.summaries(), *library.cases.summaries(trashed=True)]


def _judge_thrown(deed: Deed, heard: Heard, before: Seen, after: Seen, result: Result) -> None:
    thrown = asked(lambda: _thrown(deed))
    for case_id, case in before.cases.items():
        if after.cases.get(case_id) != case:
            result.blame("lost", f"{case_id}, which was there before, is gone or another one")
    done = {said[1]: said[2] for said in heard if said[0] == "did"}
    for number, name in done.items():
        case, _ = arriving(number, deed.chance)
        place = "here" if case.id in after.cases else "trash" if case.id in thrown else "gone"
        step = STEPS.index(name)
        last = (number % 5) == step
        likely = {_place(step)} if last else {_place(step), _place(step + 1)}
        if place not in likely:
            result.blame("lost", f"case {number} was {name}, and is {place}")
        there = after.cases.get(case.id) or thrown.get(case.id) or case
        if there != case:
            result.blame("damaged", f"case {number} is there by half")


def _place(step: int) -> str:
    return ("here", "trash", "here", "trash", "gone")[step]


def _thrown(deed: Deed) -> dict[str, Any]:
    library = opened(deed.library)
    try:
        return {
            summary.id: library.cases.load(summary.id)
            for summary in library.cases.summaries(trashed=True)
        }
    finally:
        library.close()


PHASES = (
    Phase("backing up", _prepare_one, _back_up, _judge_backing_up, seconds=0.6),
    Phase("restoring", _prepare_backups, _restore, _judge_restored, seconds=0.8),
    Phase("thinning", keep_old_states, _thin, _judge_thinned, once=True),
    Phase("throwing away", lambda deed: begun(deed.library), _throw, _judge_thrown, seconds=0.3),
)
