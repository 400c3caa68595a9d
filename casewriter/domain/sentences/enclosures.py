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
    (
        "document_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” cannot be shown beside your text. Nothing was changed. PDF, DOCX, ODT and "
            "plain text can: save it as one of them and attach that.",
        ),
    ),
    (
        "document_large",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is larger than 100 MB. Nothing was changed. Attach the part that you need.",
        ),
    ),
    (
        "document_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is damaged, cannot be opened, or is not what its name says. The case study "
            "is unharmed. Open the file in its own program and save it anew.",
        ),
    ),
    (
        "document_locked",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is locked with a password. The case study is unharmed. Save a copy without "
            "the password and attach that.",
        ),
    ),
)
"""Code of an error → its sentence."""
