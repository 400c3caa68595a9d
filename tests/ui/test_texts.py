"""What is remembered of words is what Qt would measure anew."""

import pytest
from PySide6.QtWidgets import QLabel

from casewriter.ui import theme
from casewriter.ui.widgets.texts import WIDTHS, Text

pytestmark = pytest.mark.usefixtures("desk")

WORDS = "A family in a district centre that wanted to register a newborn visited four offices."


def test_a_remembered_height_follows_words_font_and_margins(qtbot):
    text = Text()
    qtbot.addWidget(text)

    def heights():
        remembered = [text.heightForWidth(width) for width in (90, 240, 600) for _ in range(2)]
        assert remembered == [QLabel.heightForWidth(text, w) for w in (90, 240, 600) for _ in "12"]
        return tuple(remembered)

    seen = [heights()]
    for change in (
        lambda: text.setText(WORDS),
        lambda: text.setText(WORDS * 3),
        lambda: text.setFont(theme.font("headline")),
        lambda: text.setContentsMargins(0, 0, 0, 40),
        lambda: text.setWordWrap(False),
    ):
        change()
        seen.append(heights())
        assert seen[-1] != seen[-2]


def test_of_many_widths_few_are_remembered(qtbot):
    text = Text()
    qtbot.addWidget(text)
    text.setText(WORDS)
    for width in range(80, 80 + 5 * WIDTHS):
        assert text.heightForWidth(width) == QLabel.heightForWidth(text, width)
