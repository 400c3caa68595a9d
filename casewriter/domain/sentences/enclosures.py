"""Sentences for files that are kept beside a case."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

ENCLOSURES: tuple[tuple[str, str], ...] = (
    (
        "original_gone",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is no longer where it was, or was changed since. The picture is unharmed. "
            "Add the picture again, and keep its original then.",
        ),
    ),
)
"""Code of an error → its sentence."""
