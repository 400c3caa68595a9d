"""What an answer is made of, said before there is one."""

from PySide6.QtCore import QCoreApplication

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

ANSWERS: tuple[tuple[str, str, str], ...] = (
    ("prose", "pencil-simple", QT_TRANSLATE_NOOP("Answers", "A text")),
    ("line", "pencil-simple", QT_TRANSLATE_NOOP("Answers", "A line")),
    ("number", "hash", QT_TRANSLATE_NOOP("Answers", "A number, with its unit, date and source")),
    ("date", "calendar-blank", QT_TRANSLATE_NOOP("Answers", "A date")),
    ("choice", "check-circle", QT_TRANSLATE_NOOP("Answers", "One of these")),
    (
        "choices",
        "check-square-offset",
        QT_TRANSLATE_NOOP("Answers", "Everything of this that applies"),
    ),
    ("table", "table", QT_TRANSLATE_NOOP("Answers", "A table with these columns")),
    (
        "indicators",
        "chart-bar",
        QT_TRANSLATE_NOOP(
            "Answers", "Indicators: what is measured, unit, before and now, scope and source"
        ),
    ),
    ("timeline", "calendar-blank", QT_TRANSLATE_NOOP("Answers", "Steps, each with its date")),
    (
        "figures",
        "image",
        QT_TRANSLATE_NOOP("Answers", "Pictures, each with title, description and rights"),
    ),
    ("quotes", "quotes", QT_TRANSLATE_NOOP("Answers", "Quotations, each with its speaker")),
    ("people", "user", QT_TRANSLATE_NOOP("Answers", "People, each with position and body")),
    ("terms", "text-aa", QT_TRANSLATE_NOOP("Answers", "Terms, each with its meaning")),
    ("sources", "bookmarks-simple", QT_TRANSLATE_NOOP("Answers", "Sources, each on its own card")),
    (
        "cites",
        "bookmark-simple",
        QT_TRANSLATE_NOOP("Answers", "Sources, chosen from your own list"),
    ),
    ("group", "rows", QT_TRANSLATE_NOOP("Answers", "Entries, as many as you need; each asks")),
)
"""Kind of question → icon, and what is given as an answer."""


def answer_words(kind: str) -> tuple[str, str]:
    """Icon and words for a kind of question."""
    icon, words = next((icon, words) for name, icon, words in ANSWERS if name == kind)
    return icon, QCoreApplication.translate("Answers", words)
