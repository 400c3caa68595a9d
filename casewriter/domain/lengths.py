"""How long an answer should come to, in words, per language.

Ranges in templates are for English. The same content has fewer words elsewhere: both finished
examples, 16,600 words in English, have 84 hundredths of that in Russian and 73 in Kazakh.
"""

from casewriter.domain.template import Range

SCALES = (("ru", 0.85), ("kk", 0.75))


def range_for(words: Range, language: str) -> Range:
    """A template's range in the words of a language, rounded to tens from a hundred on."""
    scale = next((scale for code, scale in SCALES if code == language.partition("-")[0]), 1.0)
    low, high = (_rounded(limit * scale) for limit in words)
    return low, high


def _rounded(words: float) -> int:
    return round(words) if words < 100 else round(words / 10) * 10
