"""Sentences for copies of a case that are made one."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

MERGING: tuple[tuple[str, str], ...] = (
    (
        "merge_other_case",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "These are not copies of one case study, but two different ones. Nothing was changed. "
            "Choose two copies of the same case study.",
        ),
    ),
    (
        "merge_other_template",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "These copies follow different versions of the template “{template}”. Nothing was "
            "changed. Bring both to the newer version first.",
        ),
    ),
    (
        "parts_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A newer casewriter wrote parts that this one does not know: {parts}. They are kept "
            "and travel along. Install the newest casewriter to see them.",
        ),
    ),
    (
        "template_move",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}: the move “{problem}” leads nowhere. Both sides must be of one sort, the "
            "second one must be in the template, and the version at least 2.",
        ),
    ),
)
