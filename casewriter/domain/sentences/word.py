"""Sentences for review copies that come home, and for what of them has no place."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

WORD: tuple[tuple[str, str], ...] = (
    (
        "word_not_ours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is no Word file that can be read. Nothing was changed. Open it in Word, save it "
            "as a .docx file without a password, and try again.",
        ),
    ),
    (
        "word_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This Word file is damaged or holds what no review copy holds ({problem}). Nothing was "
            "changed. Ask the reviewer to save it again and to send it once more.",
        ),
    ),
    (
        "word_no_copy",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a Word file, but no review copy that casewriter wrote. Nothing was "
            "changed. Write a review copy of the case study and have the changes made in that one.",
        ),
    ),
    (
        "word_case_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a review copy of a case study that is not in this library. Nothing was "
            "changed. Open the library from which the copy was handed out.",
        ),
    ),
    (
        "word_state_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a review copy, but this library does not know the state of the case study "
            "that it was made of. Nothing was changed. Take the copy in where it was handed out.",
        ),
    ),
    (
        "word_format",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A review copy is a Word file. Nothing was written. Choose docx as its format.",
        ),
    ),
    (
        "copy_only_read",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No review copy was written: what is handed out is kept in the history of the case "
            "study, and this library is only read here at the moment. Write the copy where the "
            "library can be changed.",
        ),
    ),
    (
        "copy_of_example",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No review copy was written: a finished example is only read, and takes no "
            "suggestions in. Make a copy to write in, and hand out the review copy of that one.",
        ),
    ),
    (
        "listed_heading",
        QT_TRANSLATE_NOOP("Sentences", "It changes words that belong to the template."),
    ),
    (
        "listed_joined",
        QT_TRANSLATE_NOOP("Sentences", "It joins the end of an answer to the next question."),
    ),
    (
        "listed_twice",
        QT_TRANSLATE_NOOP("Sentences", "Somebody put it in, and somebody took it out again."),
    ),
    (
        "listed_outside",
        QT_TRANSLATE_NOOP("Sentences", "It stands where no answer is."),
    ),
    (
        "listed_value",
        QT_TRANSLATE_NOOP("Sentences", "The answer cannot be what was written here."),
    ),
    (
        "listed_row",
        QT_TRANSLATE_NOOP("Sentences", "A row was added or removed where the question has none."),
    ),
    (
        "listed_empty",
        QT_TRANSLATE_NOOP("Sentences", "A comment that says nothing."),
    ),
    (
        "copy_changed_since",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The case study was changed after the copy was handed out. Changes to words that have "
            "been rewritten since are marked.",
        ),
    ),
    (
        "copy_repaired",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file was damaged and was read as far as possible. Compare it with what came in.",
        ),
    ),
)
