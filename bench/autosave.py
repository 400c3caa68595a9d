"""Saving one changed leaf into libraries whose cases are small and large."""

import statistics
import tempfile
import time
from pathlib import Path

from bench.material import Material
from bench.report import Row
from casewriter.app.core import build
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path as Place
from casewriter.prose.nodes import plain

SMALL, LARGE = 10, 200
WORDS_A_PAGE = 350
SAVES = 300
MEDIAN_GOAL_MS = 5.0


def measure() -> list[Row]:
    """The median save in a case of 200 pages, to that in one of 10."""
    medians = {pages: _median(pages) for pages in (SMALL, LARGE)}
    return [
        Row(
            f"save of a leaf at {LARGE} pages",
            medians[LARGE] / medians[SMALL],
            f"at {SMALL} pages",
            1.5,
        ),
        Row(
            f"save of a leaf at {LARGE} pages ({medians[LARGE]:.2f} ms, median)",
            medians[LARGE] / MEDIAN_GOAL_MS,
            "5 ms",
            1.0,
        ),
    ]


def _median(pages: int) -> float:
    with tempfile.TemporaryDirectory() as scratch:
        library = build().library(str(Path(scratch) / "library"))
        try:
            case = Material(pages * WORDS_A_PAGE, pictures=0).case
            library.cases.create(case)
            times = []
            for turn in range(SAVES):
                text = plain(f"A sentence that was changed for the {turn}th time. " * 20)
                edit = writing(case, Place("ack.text"), "en", text, "write")
                began = time.perf_counter()
                library.cases.save(case.id, edit)
                times.append(time.perf_counter() - began)
                case = edit.apply(case)
            return statistics.median(times) * 1000
        finally:
            library.close()
