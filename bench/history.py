"""How large a long history is, and what a case pays for it when it is opened.

10,000 edits over 60 answers of a case of 60 pages, and 500 kept states, with nothing thinned out:
the size of the database to the case's canonical JSON, and opening it to opening the same case
without a history. Texts are of words drawn by lot, as often as words occur. People work at
a few answers between two kept states; how it would be if they hopped about in the whole case is
measured as well, without a goal.
"""

import itertools
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.report import Row
from casewriter.app.core import build
from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path as Place
from casewriter.prose.nodes import Doc, Paragraph, Strong, Text
from casewriter.services.ports import Library
from casewriter.storage.reading import DATABASE

PAGES = 60
WORDS_A_PAGE = 350
EDITS = 10_000
STATES = 500
ANSWERS = 60
AT_WORK = 3
"""Answers that are worked at between two kept states."""
ROUNDS = 9
RUNS = (30, 5, 30, 5, 25)
"""Words of a paragraph, every second run of them strong: as in `bench.material`."""
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
SIZE_GOAL = 5.0
OPENING_GOAL = 1.5


def measure() -> list[Row]:
    """Size and opening, for work as people do it and for the worst."""
    return [
        *_measured("work as people do it", AT_WORK, SIZE_GOAL),
        *_measured("every edit elsewhere", ANSWERS, None),
    ]


def _measured(what: str, at_work: int, goal: float | None) -> list[Row]:
    desk = Desk(at_work)
    with tempfile.TemporaryDirectory() as scratch:
        old, new = Path(scratch) / "old", Path(scratch) / "new"
        with_history = build().library(str(old))
        with_history.cases.create(desk.case)
        keeping = desk.live(with_history)
        with_history.close()
        without = build().library(str(new))
        without.cases.create(desk.case)
        without.close()
        size = (old / DATABASE).stat().st_size
        json = len(to_json(desk.case))
        opening, plain = _openings(old, new, desk.case)
    peer = "a case without a history"
    return [
        Row(f"{STATES} states, {what}: {size // 1024} kB", size / json, "its JSON", goal),
        Row(f"… it opens in {opening * 1000:.0f} ms", opening / plain, peer, OPENING_GOAL),
        Row(f"… a state is kept in {keeping * 1000:.1f} ms (median)", None, "", None),
    ]


class Desk:
    """A case and somebody who writes in it, the same every time."""

    def __init__(self, at_work: int) -> None:
        self._at_work = at_work
        self._random = random.Random(7)
        self._words = [self._word() for _ in range(4_000)]
        # As often as words occur in a language: the n-th has a share of 1/n (Zipf's law).
        shares = (1 / rank for rank in range(1, len(self._words) + 1))
        self._weights = list(itertools.accumulate(shares))
        lengths = [self._random.uniform(0.2, 1.8) for _ in range(ANSWERS)]
        scale = PAGES * WORDS_A_PAGE / sum(lengths)
        self._texts = {
            Place(f"generated.answer{number}"): self._answer(round(length * scale))
            for number, length in enumerate(lengths)
        }
        self.case = Case(
            "0192f0c1-0000-7000-8000-000000000060",
            TemplateRef("one-stop-shop", 1),
            "GE",
            "draft",
            "en",
            ("en",),
        )
        for place, paragraphs in self._texts.items():
            self.case = self.case.with_leaf(place, "en", _doc(paragraphs))

    def live(self, library: Library) -> float:
        """Make all edits, keeping a state after every few; gives the median of keeping, in s."""
        times = []
        turns = itertools.cycle(self._texts)
        for turn in range(1, EDITS + 1):
            if turn % (EDITS // STATES) == 1:
                at_work = list(itertools.islice(turns, self._at_work))
            place = self._random.choice(at_work)
            self._edit(self._texts[place])
            edit = writing(self.case, place, "en", _doc(self._texts[place]), "write")
            self.case = edit.apply(self.case)
            library.cases.save(self.case.id, edit)
            if turn % (EDITS // STATES) == 0:
                at = START + timedelta(minutes=turn)
                began = time.perf_counter()
                library.cases.keep_revision(self.case, "work", "", at)
                times.append(time.perf_counter() - began)
        return statistics.median(times)

    def _answer(self, length: int) -> list[list[list[str]]]:
        """Paragraphs, each of runs of words."""
        count = max(1, round(length / sum(RUNS)))
        return [[self._some(run) for run in RUNS] for _ in range(count)]

    def _edit(self, paragraphs: list[list[list[str]]]) -> None:
        """Put in, take out or replace a few words at one place."""
        words = self._random.choice(self._random.choice(paragraphs))
        place, count = self._random.randrange(len(words)), self._random.randint(0, 4)
        words[place : place + count] = self._some(self._random.randint(0, 4))
        if not words:
            words += self._some(1)

    def _some(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def _word(self) -> str:
        return "".join(self._random.choices("aeiourstlndmpk", k=self._random.randint(2, 9)))


def _doc(paragraphs: list[list[list[str]]]) -> Doc:
    return Doc(
        tuple(
            Paragraph(
                tuple(
                    Text(" ".join(words) + " ", (Strong(),) if place % 2 else ())
                    for place, words in enumerate(runs)
                )
            )
            for runs in paragraphs
        )
    )


def _openings(old: Path, new: Path, case: Case) -> tuple[float, float]:
    """The medians of opening the case from both libraries, in turns."""
    times: dict[Path, list[float]] = {old: [], new: []}
    for _ in range(ROUNDS + 1):
        for folder, taken in times.items():
            began = time.perf_counter()
            library = build().library(str(folder))
            assert library.cases.load(case.id) == case
            taken.append(time.perf_counter() - began)
            library.close()
    return statistics.median(times[old][1:]), statistics.median(times[new][1:])
