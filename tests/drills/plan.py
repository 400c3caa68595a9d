"""All drills: how often what is tried, and what is said of it at the end."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path as File

from tests.drills.ledger import Result, Trial

Attempt = Callable[[Trial, File], Iterator[Result]]


@dataclass(frozen=True)
class Drill:
    """A drill: many trials of one kind.

    Attributes:
        plan: kind of trial, how many trials, how much in each.
        attempt: tries one.
        line: what is said at the end.
        details: what is said before, for whoever wants to know more.
    """

    name: str
    plan: tuple[tuple[str, int, int], ...]
    attempt: Attempt
    line: Callable[[Result], str]

    def details(self, results: Sequence[Result]) -> list[str]:
        kinds: dict[str, Result] = {}
        for result in results:
            kind = result.trial.kind
            kinds.setdefault(kind, Result(Trial(self.name, kind, 0, 0))).add(result)
        return [f"  {self.name}, {kind}: {_said(whole)}" for kind, whole in kinds.items()]


def _said(result: Result) -> str:
    counts = (
        f"{what} {how_much:,.3f}" if how_much % 1 else f"{what} {how_much:,.0f}"
        for what, how_much in sorted(result.counts.items())
        if how_much
    )
    return ", ".join(counts)


KILLS = (
    ("typing", 80, 5),
    ("saving", 6, 10),
    ("saving on a share", 3, 10),
    ("importing", 9, 10),
    ("bringing back", 7, 10),
    ("migrating", 7, 10),
    ("beginning", 4, 10),
    ("exporting", 6, 10),
    ("backing up", 7, 10),
    ("restoring", 5, 10),
    ("throwing away", 3, 10),
    ("thinning", 3, 10),
)
"""By phase: how many trials, and how many kills in each; a thousand in all."""

ERRORS = ("EIO", "ENOSPC", "full")
FILLED = "no room"


def _kills(trial: Trial, scratch: File) -> Iterator[Result]:
    from tests.drills import kills, phases, phases_beside, typing_kills

    if trial.kind == "typing":
        return typing_kills.kills(trial, scratch)
    (phase,) = (
        phase for phase in (*phases.PHASES, *phases_beside.PHASES) if phase.name == trial.kind
    )
    return kills.kills(phase, trial, scratch)


def _faults(trial: Trial, scratch: File) -> Iterator[Result]:
    from tests.drills import faults, filling, works

    name = trial.kind.removesuffix(f" {FILLED}")
    name = name if name != trial.kind else trial.kind.rpartition(" ")[0]
    (work,) = (work for work in works.WORKS if work.name == name)
    if trial.kind.endswith(FILLED):
        return filling.fillings(work, trial, scratch)
    return faults.faults(work, trial, scratch)


def _damages(trial: Trial, scratch: File) -> Iterator[Result]:
    from tests.drills import damage

    return damage.damages(trial.kind, trial, scratch)


def _merges(trial: Trial, scratch: File) -> Iterator[Result]:  # noqa: ARG001
    """Three copies of a case at a time, in every order and grouping."""
    from tests.merge_laws import broken

    for number in range(trial.size):
        result = Result(trial)
        result.count("merges")
        seed = (trial.seed + trial.number) * 1_000 + number
        for sentence in broken(seed):
            result.blame("merged wrongly", f"seed {seed}: {sentence}")
        yield result


def _fuzzes(trial: Trial, scratch: File) -> Iterator[Result]:
    """Inputs that nobody meant, of one kind: taken, or refused with a sentence.

    Beside them lies a library that none of them may touch, and nothing may be written elsewhere.
    """
    from tests.drills import beside_inputs

    return beside_inputs.fuzzes(trial, scratch)


def _laws(trial: Trial, scratch: File) -> Iterator[Result]:
    """All laws of one file of tests, with many more examples than every day."""
    result = Result(trial)
    words = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    words += ["-m", "hypothesis", f"--basetemp={scratch / 'tests'}", trial.kind]
    tried = subprocess.run(
        words,
        env=os.environ | {"HYPOTHESIS_PROFILE": "drill", "HYPOTHESIS_EXAMPLES": str(trial.size)},
        capture_output=True,
        text=True,
        check=False,
    )
    result.count("files of laws")
    if tried.returncode:
        result.blame("laws", tried.stdout + tried.stderr)
    yield result


def _works() -> tuple[tuple[str, int, int], ...]:
    from tests.drills.works import WORKS

    return tuple((f"{work.name} {error}", 1, 1) for work in WORKS for error in (*ERRORS, FILLED))


def _laws_line(result: Result) -> str:
    return (
        f"files of laws {result.counts.get('files of laws', 0):,.0f}, "
        f"laws broken {_problems(result, 'laws', 'broken')}"
    )


def _problems(result: Result, *meanings: str) -> int:
    return sum(len(result.problems.get(meaning, ())) for meaning in meanings)


def _kills_line(result: Result) -> str:
    return (
        f"kills {result.counts.get('kills', 0):,.0f}, "
        f"cases damaged {_problems(result, 'damaged', 'broken')}, "
        f"acknowledged edits lost {_problems(result, 'lost')}"
    )


def _faults_line(result: Result) -> str:
    return (
        f"faults injected {result.counts.get('faults', 0):,.0f}, "
        f"silent losses {_problems(result, 'silent', 'broken')}"
    )


def _merges_line(result: Result) -> str:
    return (
        f"triples merged {result.counts.get('merges', 0):,.0f}, "
        f"laws broken {_problems(result, 'merged wrongly', 'broken')}"
    )


def _fuzzes_line(result: Result) -> str:
    return (
        f"inputs tried {result.counts.get('inputs', 0):,.0f}, "
        f"accepted {result.counts.get('accepted', 0):,.0f}, "
        f"refused {result.counts.get('refused', 0):,.0f}, "
        f"crashes {_problems(result, 'crashed', 'broken')}, "
        f"escapes {_problems(result, 'escaped')}, "
        f"library changes {_problems(result, 'library changed')}"
    )


def _damages_line(result: Result) -> str:
    return (
        f"damaged libraries {result.counts.get('damaged', 0):,.0f}, "
        f"overwritten {_problems(result, 'overwritten')}, "
        f"crashes with a traceback {_problems(result, 'traceback', 'broken')}"
    )


LAWS = (
    ("tests/storage/test_cases.py", 100),
    ("tests/storage/test_revisions.py", 150),
    ("tests/storage/test_pressing.py", 500),
    ("tests/storage/test_trash.py", 100),
    ("tests/domain/test_edits.py", 300),
    ("tests/domain/test_discards.py", 300),
    ("tests/domain/test_comparing.py", 200),
    ("tests/domain/test_languages.py", 300),
    ("tests/domain/test_leaves.py", 1_000),
    ("tests/domain/test_ordering.py", 500),
    ("tests/ui/prose/test_editor_roundtrip.py", 300),
)
"""Files with laws of saving, undoing and comparing, and on how many examples each law is tried."""

INPUTS = (
    ("case file", 10, 8_000),
    ("package", 25, 2_000),
    ("template", 10, 300),
    ("references", 10, 7_000),
    ("received package", 4, 100),
)
"""By what is read: how many trials, and how many inputs in each; over two hundred thousand."""

DRILLS = (
    Drill("laws", tuple((file, 1, examples) for file, examples in LAWS), _laws, _laws_line),
    Drill("kills", KILLS, _kills, _kills_line),
    Drill("faults", _works(), _faults, _faults_line),
    Drill("inputs", INPUTS, _fuzzes, _fuzzes_line),
    Drill("merges", (("three copies", 20, 500),), _merges, _merges_line),
    Drill(
        "damage",
        (("database", 8, 10), ("log", 5, 10), ("picture", 2, 10), ("backup", 5, 10)),
        _damages,
        _damages_line,
    ),
)


def trials(seed: int, share: float = 1.0, most: int = 0) -> list[Trial]:
    """All trials, those that wait much mixed with those that compute.

    Args:
        seed: of all chance in them.
        share: how many of the trials.
        most: how much in each at most; 0 for as planned.
    """
    found = [
        (number / many, Trial(drill.name, kind, number, seed, min(size, most or size)))
        for drill in DRILLS
        for kind, many, size in drill.plan
        for number in range(max(1, round(many * share)))
    ]
    return [trial for _, trial in sorted(found, key=lambda each: each[0])]


def attempt(trial: Trial, scratch: File) -> Iterator[Result]:
    """Try one."""
    (drill,) = (drill for drill in DRILLS if drill.name == trial.drill)
    return drill.attempt(trial, scratch)


def warm_up() -> None:
    """Import what every process of the drills needs, once, before they are forked."""
    from importlib import import_module

    for module in MODULES:
        import_module(module)
    from tests.drills.material import half, short, whole
    from tests.drills.phases import FORMATS, exported

    for case in (whole, half, short):
        case()
    for form, _ in FORMATS:
        exported(form, 0), exported(form, 1)


MODULES = (
    "alembic.autogenerate",
    "alembic.command",
    "alembic.config",
    "casewriter.app.desktop",
    "casewriter.publish.docx",
    "casewriter.storage.backups.of_folder",
    "casewriter.storage.cases",
    "casewriter.storage.full_check",
    "casewriter.storage.here",
    "casewriter.storage.recovery",
    "casewriter.storage.trash",
    "casewriter.storage.updating",
    "casewriter.ui.case.page",
    "casewriter.ui.fields",
    "filelock",
    "sqlalchemy.dialects.sqlite",
)
