"""Sentences for the stages of a review."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

ROUNDS: tuple[tuple[str, str], ...] = (
    (
        "stage_forbids",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The case study has moved on meanwhile, and this step is not possible where it stands "
            "now. Nothing was changed. Look at its review again.",
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
    (
        "fixes_unanswered",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Comments that must be dealt with and have no answer: {count}. The case study does not "
            "go back as revised before each is answered: done, partly done, or not done and why.",
        ),
    ),
    (
        "form_answer",
        QT_TRANSLATE_NOOP(
            "Sentences", "This is no answer to that question of the review form. Nothing was kept."
        ),
    ),
    (
        "form_handed_in",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The review form was handed in. Take it back before you change it; nothing is lost.",
        ),
    ),
    (
        "form_incomplete",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The review form is kept, but not handed in: {count} required answers are missing.",
        ),
    ),
    (
        "matrix_not_ours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is no comment matrix of casewriter. Nothing was changed. Ask for the file that "
            "was filled in, saved as .xlsx.",
        ),
    ),
    (
        "matrix_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is damaged or cut short. Nothing was changed. Ask the sender for it again.",
        ),
    ),
    (
        "matrix_too_large",
        QT_TRANSLATE_NOOP(
            "Sentences", "{file} is larger than any comment matrix. Nothing was changed."
        ),
    ),
    (
        "matrix_other_case",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} answers comments on a case study that is not in this library. Nothing was "
            "changed. Open that case study first.",
        ),
    ),
    (
        "forms_differ",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{case}” follows another template, with another review form. Nothing was written. "
            "Write the results of each template by themselves.",
        ),
    ),
    (
        "comment_unknown",
        QT_TRANSLATE_NOOP("Sentences", "Line {line}: no comment of the case study belongs to it."),
    ),
    (
        "comment_twice",
        QT_TRANSLATE_NOOP("Sentences", "Line {line}: a line before it answers the same comment."),
    ),
    (
        "disposition_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Line {line}: “{disposition}” is none of the words for what was done.",
        ),
    ),
    (
        "reason_missing_line",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Line {line}: what was done in part or not at all needs a word about why.",
        ),
    ),
    (
        "answer_too_long",
        QT_TRANSLATE_NOOP("Sentences", "Line {line}: the answer is longer than a cell can be."),
    ),
)
