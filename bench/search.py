"""How long words take to be found in a library of 1,000 cases of 10,000 words each.

The words are made up, as often as words of a language are (the n-th most common one n times as
rarely as the first, https://en.wikipedia.org/wiki/Zipf%27s_law). Asked for are rare words, common
ones, beginnings and phrases; each time is a whole search, with its look at what has changed since
and the texts that are shown. How the time grows is the ratio to a library of a quarter of that.
"""

import random
import statistics
import tempfile
import time
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path as File

from bench.report import Row
from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.search.asked import read_query
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.storage import Library, open_library

CASES = 1_000
QUARTER = CASES // 4
ANSWERS, WORDS = 60, 167
VOCABULARY = 30_000
SYLLABLES = tuple(
    "ka za ten tir ez me or yl bu go vor sta ne li do ra mi su pe lo".split(" ")  # noqa: SIM905
)
QUERIES = 60
GOAL_MS = 50.0


def measure() -> list[Row]:
    """The 95th percentile of each kind of query, to 50 ms; the index; the growth."""
    chance = random.Random(7)
    words = _vocabulary(chance)
    with tempfile.TemporaryDirectory() as scratch:
        library = open_library(File(scratch) / "library", lambda: datetime.now(UTC))
        try:
            return _measured(library, chance, words)
        finally:
            library.close()


def _measured(library: Library, chance: random.Random, words: list[str]) -> list[Row]:
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    texts: list[str] = []
    rows, quarter = [], {}
    for number in range(CASES):
        texts += _add(library, number, chance, words, weights)
        if number + 1 == QUARTER:
            library.search.find(read_query("a"))
            quarter = _times(library, chance, words, texts)
    began = time.perf_counter()
    library.search.find(read_query("a"))
    per_case = (time.perf_counter() - began) / (CASES - QUARTER) * 1000
    for kind, times in _times(library, chance, words, texts).items():
        most = _most(times)
        grown = statistics.median(times) / statistics.median(quarter[kind])
        rows.append(
            Row(
                f"{kind} in {CASES:,} cases of 10,000 words: {statistics.median(times):.1f} ms, "
                f"95th percentile {most:.1f} ms, {grown:.1f} × that in a quarter of the cases",
                most / GOAL_MS,
                "50 ms",
                1.0,
            )
        )
    size = (library.folder / "words.index").stat().st_size
    database = (library.folder / "library.sqlite").stat().st_size
    rows.append(
        Row(f"the index of words ({per_case:.0f} ms a case)", size / database, "the library", None)
    )
    return rows


def _vocabulary(chance: random.Random) -> list[str]:
    words: set[str] = set()
    while len(words) < VOCABULARY:
        words.add("".join(chance.choices(SYLLABLES, k=chance.randint(1, 5))))
    listed = sorted(words)
    chance.shuffle(listed)
    return listed


def _add(
    library: Library, number: int, chance: random.Random, words: list[str], weights: list[float]
) -> list[str]:
    texts = [" ".join(chance.choices(words, cum_weights=weights, k=WORDS)) for _ in range(ANSWERS)]
    leaves = {
        f"problem.answer_{place}": {("", "en"): Doc((Paragraph((Text(text),)),))}
        for place, text in enumerate(texts)
    }
    case = Case(
        id=f"0192f0c1-0000-7000-8000-{number:012d}",
        template=TemplateRef("one-stop-shop", 1),
        country="GE",
        status="draft",
        source_language="en",
        languages=("en",),
        fields=leaves,
    )
    library.cases.create(case)
    return texts[:1]


def _times(
    library: Library, chance: random.Random, words: list[str], texts: list[str]
) -> dict[str, list[float]]:
    def phrase() -> str:
        found = chance.choice(texts).split()
        at = chance.randrange(len(found) - 3)
        return '"{}"'.format(" ".join(found[at : at + 3]))

    long_words = [word for word in words if len(word) > 6]
    kinds = {
        "a rare word": lambda: chance.choice(long_words[-4_000:]),
        "a common word": lambda: chance.choice(words[:40]),
        "a beginning": lambda: chance.choice(words)[: chance.randint(4, 5)],
        "a phrase of three words": phrase,
        "two words": lambda: f"{chance.choice(words[:400])} {chance.choice(words[:400])}",
    }
    times: dict[str, list[float]] = {}
    for kind, typed in kinds.items():
        for _ in range(QUERIES):
            query = read_query(typed())
            began = time.perf_counter()
            library.search.find(query, 30)
            times.setdefault(kind, []).append((time.perf_counter() - began) * 1000)
    return times


def _most(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[18]
