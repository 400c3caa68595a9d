"""What several people put in at one place: lines that they wrote together are one suggestion."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from casewriter.exchange.word_review.physical import Trace
from casewriter.exchange.word_review.stream import Sign


def jointly(signs: Sequence[Sign]) -> list[Sign]:
    """The letters of a leaf, lines that several people put in at one place as those of all.

    Parts of a new line cannot be put in one by one: each would stand at the line above. Letters
    within a line can, and stay those of whoever wrote them.
    """
    made: list[Sign] = []
    if all(sign.text for sign in signs if not sign.base):
        return list(signs)
    for is_new, run in groupby(signs, lambda sign: not sign.base):
        block = list(run)
        authors = dict.fromkeys(_authors(block)) if is_new else {}
        if len(authors) > 1 and any(not sign.text for sign in block):
            last = max((sign.trace.date for sign in block if sign.trace), default="")
            trace = Trace(", ".join(name for name in authors if name), last)
            tracked = all(sign.tracked for sign in block)
            block = [replace(sign, trace=trace, tracked=tracked) for sign in block]
        made += block
    return made


def _authors(block: Sequence[Sign]) -> Iterator[str]:
    for sign in block:
        yield sign.trace.author if sign.trace else ""
