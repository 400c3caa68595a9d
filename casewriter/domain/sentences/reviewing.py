"""Sentences for what can go wrong in a review."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

REVIEWING: tuple[tuple[str, str], ...] = (
    (
        "note_empty",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "There are no words in this comment. Nothing was changed. Write some first.",
        ),
    ),
    (
        "answer_needs_reason",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Say in a few words what is left and why. Nothing was changed. Then answer again.",
        ),
    ),
    (
        "thread_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This comment is not in the case. Nothing was changed. Open the case again.",
        ),
    ),
    (
        "note_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "This note is not in the case. Nothing was changed. Open the case again."
        ),
    ),
    (
        "note_not_yours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{name} wrote this note, so only they can change it. Nothing was changed. Write a "
            "reply instead.",
        ),
    ),
    (
        "thread_not_yours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{name} began this comment, so only they can make it private. Nothing was changed.",
        ),
    ),
    (
        "not_yours_to_decide",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The country's expert decides about suggested edits; the Hub does so only during the "
            "language edit. Nothing was changed. Discuss the suggestion instead.",
        ),
    ),
)
