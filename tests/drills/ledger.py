"""What was tried and what came of it: lines of JSON that outlive an interruption."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path as File

LONGEST = "longest"
"""How counts begin of which the greatest is kept, not the sum."""


@dataclass(frozen=True)
class Trial:
    """One thing to try, the same every time: its seed is made of its names."""

    drill: str
    kind: str
    number: int
    seed: int
    size: int = 1

    @property
    def key(self) -> str:
        return f"{self.drill}/{self.kind}/{self.number}"

    @property
    def chance(self) -> str:
        return f"{self.seed}/{self.key}"


@dataclass
class Result:
    """What came of a trial.

    `problems` are sentences by what they mean (`damaged`, `lost`, `silent` …); `counts` is how much
    was done.
    """

    trial: Trial
    counts: dict[str, float] = field(default_factory=dict)
    problems: dict[str, list[str]] = field(default_factory=dict)

    def count(self, what: str, by: float = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + by

    def add(self, other: "Result") -> None:
        """Take in what came of a part of the trial."""
        for what, how_much in other.counts.items():
            if what.startswith(LONGEST):
                self.longest(what, how_much)
            else:
                self.count(what, how_much)
        for meaning, sentences in other.problems.items():
            self.problems.setdefault(meaning, []).extend(sentences)

    def longest(self, what: str, seconds: float) -> None:
        self.counts[what] = max(self.counts.get(what, 0), seconds)

    def blame(self, meaning: str, sentence: str) -> None:
        self.problems.setdefault(meaning, []).append(sentence)


class Ledger:
    """The results of one run. A run that was interrupted goes on with the same seed."""

    def __init__(self, file: File) -> None:
        self.file = file

    def results(self) -> Iterator[Result]:
        if not self.file.exists():
            return
        for line in self.file.read_text("utf-8").splitlines():
            try:
                said = json.loads(line)
            except ValueError:
                # The line that was being written when the run was interrupted.
                continue
            yield Result(Trial(**said["trial"]), said["counts"], said["problems"])

    def add(self, result: Result) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("a", encoding="utf-8") as out:
            # A line of its own, also after one that was cut short.
            out.write("\n" + json.dumps(asdict(result), ensure_ascii=False) + "\n")

    def clear(self) -> None:
        self.file.unlink(missing_ok=True)
