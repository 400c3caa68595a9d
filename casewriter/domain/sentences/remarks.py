"""What a file could not carry over as it was: a sentence for every code of a remark."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

REMARKS: tuple[tuple[str, str], ...] = (
    (
        "picture_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A picture is not there any more; its description stands in its place. Put the picture "
            "in again.",
        ),
    ),
    (
        "picture_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A picture is damaged or too large to be read; its description stands in its place. "
            "Put the picture in again.",
        ),
    ),
    (
        "picture_left_out",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Markdown holds no pictures: each picture’s description stands in its place.",
        ),
    ),
    (
        "link_refused",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{place}” is no address that a reader can be led to: its words stand without a link.",
        ),
    ),
    (
        "reference_lost",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A reference leads to something that this file does not hold: its words stand alone.",
        ),
    ),
    (
        "cells_flattened",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A table holds more than Markdown can show in a cell: lists became plain lines.",
        ),
    ),
    (
        "name_left",
        QT_TRANSLATE_NOOP("Sentences", "This answer still names an author."),
    ),
    (
        "letters_missing",
        QT_TRANSLATE_NOOP(
            "Sentences", "The letters “{place}” are in no typeface of casewriter and may be blank."
        ),
    ),
    (
        "pages_not_counted",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The contents name no pages: LibreOffice, which counts them, is not installed or gave "
            "no answer. Word fills them in: click into the contents, then press F9.",
        ),
    ),
    (
        "traces_left_out",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Left out of pictures: place, time, device and owner, which cameras and programs note "
            "in them (pictures: {count}).",
        ),
    ),
    (
        "tags_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The pages could not be tagged for screen readers: {place}.",
        ),
    ),
)
