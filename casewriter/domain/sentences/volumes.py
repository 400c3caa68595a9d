"""What keeps several cases from being one volume, or one from being an edition: a sentence each."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

VOLUMES: tuple[tuple[str, str], ...] = (
    (
        "volume_too_small",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A compendium needs two cases at least. Choose more; one alone is a publication.",
        ),
    ),
    (
        "volume_without_title",
        QT_TRANSLATE_NOOP(
            "Sentences", "The compendium has no title yet. Give it one; nothing was written."
        ),
    ),
    (
        "volume_stopped",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Something in the cases stops this compendium ({count}), and nothing was written. "
            "Settle each in its case, or leave the case out.",
        ),
    ),
    (
        "edition_of_draft",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Only a publication is recorded as an edition: ask for one as a document, as pages, a "
            "web page or Markdown. Nothing was written.",
        ),
    ),
    (
        "case_file_names",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A case file holds the whole case, its names, too. Nothing was written. Choose a "
            "document, pages, a web page or Markdown for a copy without names.",
        ),
    ),
    (
        "volume_malformed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} does not describe a compendium: {problem}. Nothing was written; the form of "
            "such a file stands in the guide to the command line.",
        ),
    ),
)
