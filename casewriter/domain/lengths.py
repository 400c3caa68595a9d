"""How long an answer should come to, in words, per language.

Ranges in templates are for English. The same content has fewer words elsewhere: both finished
examples, 16,600 words in English, have 84 hundredths of that in Russian and 73 in Kazakh.
"""

import math

from casewriter.domain.template import Range

SCALES = (("ru", 0.85), ("kk", 0.75))
STEPS = ((20, 1), (100, 5), (250, 10), (1_000, 50), (math.inf, 100))
"""Below so many words they are told in steps of so many."""


def range_for(words: Range, language: str) -> Range:
    """A template's range in the words of a language, as round as a template would say it.

    Nobody counts out 51 to 510 words: what is asked is 50 to 500.
    """
    scale = dict(SCALES).get(language.partition("-")[0])
    if scale is None:
        return words
    low, high = (_rounded(limit * scale) for limit in words)
    return low, high


def _rounded(words: float) -> int:
    step = next(step for below, step in STEPS if words < below)
    return max(int(words / step + 0.5) * step, 1 if words else 0)
