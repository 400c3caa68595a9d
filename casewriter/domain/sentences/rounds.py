"""Sentences for the stages of a review."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

ROUNDS: tuple[tuple[str, str], ...] = (
    (
        "stage_forbids",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The case study has moved on meanwhile, and this step does not follow from where it "
            "stands. Nothing was changed. Look at its review again.",
        ),
    ),
    (
        "event_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This step is not in the log of the review, or was taken back before. Nothing was "
            "changed.",
        ),
    ),
    (
        "reason_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Nothing was taken back yet: say in a few words why. The reason stays in the log.",
        ),
    ),
)
