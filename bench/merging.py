"""How long two copies of a long case take to become one.

Both copies changed words all over the texts of a case of 25,000 words, a fifth of the paragraphs
each, and cells of its tables. That the time grows as the case does is measured as the ratio of four
times the length to four times the time.
"""

import random
import statistics
import time

from msgspec.structs import replace

from bench.material import Material
from bench.report import Row
from casewriter.domain.case import Case
from casewriter.domain.leaves import LeafKey, Value
from casewriter.domain.merge import merge
from casewriter.prose.nodes import Doc, Paragraph, Text

WORDS = 25_000
TIMES = 4
ROUNDS = 5
SHARE = 0.2
SECONDS = 1.0
GROWTH_GOAL = 1.5


def measure() -> list[Row]:
    """Merging 25,000 words to a second, and 100,000 to four times that."""
    one, clashes = _seconds(WORDS)
    many, _ = _seconds(TIMES * WORDS)
    return [
        Row(f"two copies of {WORDS:,} words merge: {clashes} clashes", one / SECONDS, "1 s", 1.0),
        Row(
            f"… {TIMES * WORDS:,} words in {many:.2f} s",
            many / (TIMES * one),
            f"{TIMES} × {WORDS:,} words",
            GROWTH_GOAL,
        ),
    ]


def _seconds(words: int) -> tuple[float, int]:
    base = Material(words, pictures=0).case
    mine, theirs = _worked_on(base, 1), _worked_on(base, 2)
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        merged = merge(base, mine, theirs)
        times.append(time.perf_counter() - began)
    return statistics.median(times), len(merged.clashes)


def _worked_on(case: Case, seed: int) -> Case:
    """The case after somebody went through all of it."""
    chance = random.Random(seed)
    fields: dict[str, dict[LeafKey, Value]] = {}
    for name, leaves in case.fields.items():
        fields[name] = {key: _changed(value, chance) for key, value in leaves.items()}
    return replace(case, fields=fields)


def _changed(value: Value, chance: random.Random) -> Value:
    if isinstance(value, Doc):
        return Doc(
            tuple(
                _reworded(block, chance) if isinstance(block, Paragraph) else block
                for block in value.content
            )
        )
    if isinstance(value, str) and " " in value and chance.random() < SHARE:
        return f"{value} Changed."
    return value


def _reworded(paragraph: Paragraph, chance: random.Random) -> Paragraph:
    if chance.random() > SHARE:
        return paragraph
    first = paragraph.content[0]
    if not isinstance(first, Text):
        return paragraph
    words = first.text.split(" ")
    words[chance.randrange(len(words))] = "renewed"
    return replace(
        paragraph, content=(replace(first, text=" ".join(words)), *paragraph.content[1:])
    )
