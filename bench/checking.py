"""Looking a case over: whole, and again after a keystroke in one answer."""

import statistics
import time

from bench.material import Material
from bench.report import Row
from casewriter.app.core import build
from casewriter.domain.case import Case
from casewriter.domain.checks import findings
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path as Place
from casewriter.prose.clean import with_texts
from casewriter.prose.nodes import Doc, Paragraph, Text

WHOLE_GOAL, ANSWER_GOAL = 1.0, 0.030
"""Seconds for a case of 25,000 words, and for the answer that was written in."""
TIMES = 5
WORDS = 25_000


def measure() -> list[Row]:
    """Seconds to look over cases of two sizes, and one again after a change."""
    small, large = _whole(WORDS // 5), _whole(WORDS)
    again = _again(WORDS)
    return [
        Row(
            f"looking over {WORDS:,} words ({large * 1000:.0f} ms)",
            large / WHOLE_GOAL,
            "1 s",
            1.0,
        ),
        Row(
            "a word of them",
            large / WORDS / (small / (WORDS // 5)),
            "a word of a fifth of them",
            1.3,
        ),
        Row(
            f"looking over again after a keystroke ({again * 1000:.1f} ms)",
            again / ANSWER_GOAL,
            "30 ms",
            1.0,
        ),
    ]


def _whole(words: int) -> float:
    case = Material(words, pictures=0).case
    template = build().templates.get(case.template)
    findings(template, case, "en")
    times = []
    for turn in range(TIMES):
        # Lines that were looked through before are not again: these are others.
        case = _reworded(case, turn)
        began = time.perf_counter()
        findings(template, case, "en")
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _reworded(case: Case, turn: int) -> Case:
    for path, language, value in case.leaves():
        if isinstance(value, Doc):
            other = with_texts(value, lambda text: f"{text} {turn}")
            case = case.with_leaf(path, language, other)
    return case


def _again(words: int) -> float:
    case = Material(words, pictures=0).case
    template = build().templates.get(case.template)
    findings(template, case, "en")
    path = Place("results.narrative")
    times = []
    for turn in range(TIMES * 4):
        answer = case.get(path, "en")
        assert isinstance(answer, Doc)
        more = Doc((*answer.content, Paragraph((Text(f"One more sentence, the {turn}th."),))))
        case = writing(case, path, "en", more, "write").apply(case)
        began = time.perf_counter()
        findings(template, case, "en")
        times.append(time.perf_counter() - began)
    return statistics.median(times)
