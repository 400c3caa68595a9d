"""Sentences for lists of references that came from outside."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

REFERENCES: tuple[tuple[str, str], ...] = (
    (
        "references_too_large",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is far larger than a list of references. Nothing was added. Export only the "
            "sources of this case and try again.",
        ),
    ),
    (
        "references_too_many",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file holds {count} sources, more than the {most} that can be taken at once. "
            "Nothing was added. Export only the sources of this case and try again.",
        ),
    ),
    (
        "references_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The list of references is damaged or cut short. Nothing was added. Export it again, "
            "as RIS, BibTeX or CSL-JSON.",
        ),
    ),
    (
        "references_not_set",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The list of references could not be made: {problem}. The case is unharmed and nothing "
            "was written. Look at the source cards that were changed last.",
        ),
    ),
    (
        "references_none",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No references were found there. Nothing was added. RIS, BibTeX, CSL-JSON and plain "
            "text can be read.",
        ),
    ),
)
"""Code of an error → its sentence."""
