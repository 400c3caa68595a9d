"""Types into one answer of 5,000 words and into Qt's bare editor with the same words.

Prints the median and the 99th percentile of the time from a key to the painted letter, in ms: ours,
then the bare editor's. Run by `bench.typing` in a process of its own, on Qt's offscreen platform.
"""

import statistics
import time

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from bench.material import Material
from bench.window import desktop_on, pause
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path as Place
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.ui import theme

WORDS = 5_000
ANSWER = Place("results.narrative")
SENTENCE = (
    "Before the reform a family that wanted to register a newborn went to four offices, each with "
    "its own hours and its own form, and waited in every one of them for the better part of a day."
)
PARAGRAPH = 90
"""Words in a paragraph, about as many as in the real texts."""
KEYS = "the centre opened at nine, and nobody waited for long. "
ROUNDS = 12
REST = 12
"""Milliseconds between two keys in which whatever waits for a rest may run."""


def text() -> list[str]:
    """The paragraphs of the answer."""
    words = (SENTENCE.split() * (WORDS // len(SENTENCE.split()) + 1))[:WORDS]
    return [" ".join(words[at : at + PARAGRAPH]) for at in range(0, WORDS, PARAGRAPH)]


def typed(widget: QWidget, keys: str) -> list[float]:
    """Milliseconds from each key to its painted letter."""
    times = []
    for key in keys:
        pause(REST)
        began = time.perf_counter()
        QTest.keyClick(widget, key)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        times.append((time.perf_counter() - began) * 1000)
    return times


def bare(like: QTextEdit) -> QTextEdit:
    """Qt's own editor with the same words, as wide and in the same font."""
    editor = QTextEdit()
    editor.document().setDefaultFont(theme.reading_font())
    editor.setPlainText("\n".join(text()))
    editor.resize(like.width(), 700)
    editor.show()
    return editor


def middle(editor: QTextEdit) -> None:
    """Put the caret into the middle of the text."""
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def main() -> None:
    """Open, type by turns, print."""
    case = Material(WORDS, pictures=0).case
    doc = Doc(tuple(Paragraph((Text(part),)) for part in text()))
    with desktop_on(writing(case, ANSWER, "en", doc, "write").apply(case)) as desktop:
        desktop.desk.open(case.id)
        pause(2000)
        page = desktop.window.page("case")
        page.travel.go_to(ANSWER)
        pause(3000)
        ours = desktop.window.focusWidget()
        assert isinstance(ours, QTextEdit)
        other = bare(ours)
        pause(500)
        for editor in (ours, other):
            middle(editor)
            editor.setFocus()
            typed(editor, KEYS)
        mine: list[float] = []
        theirs: list[float] = []
        for _ in range(ROUNDS):
            desktop.window.activateWindow()
            ours.setFocus()
            mine += typed(ours, KEYS)
            theirs += typed(other, KEYS)
        other.close()
    figures = []
    for times in (mine, theirs):
        figures += [statistics.median(times), statistics.quantiles(times, n=100)[98]]
    print(" ".join(f"{figure:.3f}" for figure in figures))


if __name__ == "__main__":
    main()
