"""How wide a page of questions is: its words, and its tables."""

from PySide6.QtGui import QFontMetricsF

from casewriter.ui import theme
from casewriter.ui.tokens import ANSWER_COLUMN, ANSWER_TEXT

WIDEST = 1400
"""Pixels that the page takes at most, its tables that want so many."""

SAMPLE = "a family in a district centre that wanted to register a newborn visited four offices"
"""A font's own average counts rare wide letters as often as common ones: measure a real line."""


def column_width(reading_size: int) -> int:
    """The width of the column of answers, in pixels, for a size of their text."""
    line = QFontMetricsF(theme.reading_font(reading_size)).horizontalAdvance(SAMPLE)
    letter = line / len(SAMPLE)
    paper = ANSWER_COLUMN - ANSWER_TEXT
    least = ANSWER_COLUMN if theme.letters() >= theme.LETTERS else 0
    return max(least, round(letter * theme.letters()) + paper) + 8
