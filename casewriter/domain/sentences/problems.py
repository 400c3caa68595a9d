"""Sentences for what a check of a library finds."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

PROBLEMS: tuple[tuple[str, str], ...] = (
    (
        "database_unsound",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The database file is damaged ({problem}). What can be read can be brought back.",
        ),
    ),
    (
        "relation_broken",
        QT_TRANSLATE_NOOP(
            "Sentences", "{count} entries of “{table}” belong to something that is gone."
        ),
    ),
    (
        "case_unreadable",
        QT_TRANSLATE_NOOP("Sentences", "The facts of case {case} cannot be read."),
    ),
    (
        "leaf_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences", "The answer at {path} ({language}) of case {case} cannot be read."
        ),
    ),
    (
        "version_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "An older text of the answer at {path} ({language}) of case {case} cannot be read.",
        ),
    ),
    (
        "versions_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences", "{count} older texts that no kept state shows cannot be read."
        ),
    ),
    (
        "state_unreadable",
        QT_TRANSLATE_NOOP("Sentences", "The kept state {number} of case {case} cannot be read."),
    ),
    (
        "state_altered",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The kept state {number} of case {case} is not what it was when it was kept.",
        ),
    ),
    (
        "discard_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences", "What was taken out of case {case} at {path} cannot be read."
        ),
    ),
    (
        "picture_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences", "The picture “{name}” was damaged on this computer. Add it again."
        ),
    ),
    (
        "picture_missing_here",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture “{name}” of case {case} is not on this computer. Add it again.",
        ),
    ),
)
