"""Sentences for what can go wrong."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

ERRORS: tuple[tuple[str, str], ...] = (
    # Files that came from outside.
    (
        "path_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{path}” is no place in a case. Write section.question, as front.title.",
        ),
    ),
    (
        "order_unusable",
        QT_TRANSLATE_NOOP(
            "Sentences", "The order of these rows cannot be read. Nothing was moved."
        ),
    ),
    (
        "case_too_large",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is larger than a case can be. Nothing was read. Ask the sender for it again.",
        ),
    ),
    (
        "case_too_deep",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is nested deeper than any case. Nothing was read. It may be no case at all.",
        ),
    ),
    (
        "case_not_json",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is damaged or cut short: {problem}. Nothing was changed. "
            "Ask the sender for it again.",
        ),
    ),
    (
        "case_not_ours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This file is not a case study of casewriter. Nothing was changed. What can be taken "
            "in are packages (.casepack), case files (.json), review copies from Word (.docx) and "
            "filled comment matrices (.xlsx).",
        ),
    ),
    (
        "picture_elsewhere",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a picture. Nothing was changed. Open a case study and drop it on the text "
            "in which it is to stand, or on a question that asks for pictures.",
        ),
    ),
    (
        "sources_elsewhere",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” holds sources. Nothing was changed. Open a case study and drop it on the "
            "question about its sources, or choose “Import references…” there.",
        ),
    ),
    (
        "case_too_new",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file was written by a newer casewriter ({format}). Nothing was changed. "
            "Install the newest casewriter and open it again.",
        ),
    ),
    (
        "case_malformed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is not a whole case: {problem}. Nothing was changed. "
            "Ask the sender for it again.",
        ),
    ),
    (
        "case_language",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{language}” is not a language code such as en or ru. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "case_status",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{status}” is not a state of a case. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "case_exists",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This case is in your library already, with other text. Nothing was changed. "
            "Open the file in the window to see what differs and to join the two.",
        ),
    ),
    (
        "case_in_trash",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This case is in the trash of your library. Nothing was changed. "
            "Bring it back from the trash, and open the file again.",
        ),
    ),
    (
        "case_not_in_trash",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This case is no longer in the trash. Nothing was deleted. Look at the trash again.",
        ),
    ),
    (
        "leaf_prose",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The text at {path} cannot be read: {problem}. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "leaf_empty",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The answer at {path} is there but empty, which casewriter never writes. Nothing was "
            "changed. Ask the sender for the file again.",
        ),
    ),
    (
        "leaf_twice",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The answer at {path} stands in the file twice. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "leaf_language",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{language}” at {path} is not a language code such as en or ru. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "attachment_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture “{name}” in the file is damaged. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "attachment_altered",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture “{name}” is not the one that was sent. Nothing was changed. "
            "Ask the sender for the file again.",
        ),
    ),
    (
        "attachment_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A picture of this case was damaged on this computer. Add the picture again.",
        ),
    ),
    (
        "attachment_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "A picture of this case is not on this computer. Add the picture again."
        ),
    ),
    # Asking for what is not there.
    (
        "case_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "There is no case “{case}” in this library. The list of cases shows what there is.",
        ),
    ),
    (
        "case_ambiguous",
        QT_TRANSLATE_NOOP(
            "Sentences", "More than one case begins with “{case}”. Give more of its id."
        ),
    ),
    (
        "template_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "There is no template “{id}” in version {version} here. The case itself is unharmed. "
            "Ask the Hub for the template.",
        ),
    ),
    (
        "question_unknown",
        QT_TRANSLATE_NOOP("Sentences", "The template of this case has no question at {path}."),
    ),
    (
        "question_nearly",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The template of this case has no question at {path}. Nothing was changed. "
            "Names that are like it: {near}.",
        ),
    ),
    (
        "language_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "There is no edition in “{language}”. Choose one of these: {languages}."
        ),
    ),
    (
        "language_code",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{language}” is no code of a language. "
            "Write it in small letters, such as en, ru or kk.",
        ),
    ),
    (
        "value_unfit",
        QT_TRANSLATE_NOOP("Sentences", "“{value}” does not fit here. Nothing was changed."),
    ),
    (
        "value_no_number",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{value}” is no number. Nothing was changed. "
            "Write digits alone, such as 1250 or 12.5.",
        ),
    ),
    (
        "value_no_date",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{value}” is no date. Nothing was changed. "
            "Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.",
        ),
    ),
    (
        "value_no_flag",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{value}” is neither yes nor no. Nothing was changed. Write yes or no."
        ),
    ),
    (
        "value_no_option",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{value}” is not offered here. Nothing was changed. Choose from: {options}.",
        ),
    ),
    (
        "format_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is not written as a “{format}” file. Choose one of these: {formats}.",
        ),
    ),
    (
        "case_not_written",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The files of this case could not be made ({problem}). The case itself is as it was.",
        ),
    ),
    (
        "publication_stopped",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Errors stop this publication ({count}), and nothing was written. Settle each, or give "
            "the reason why it stays as it is. A draft can be made at any time.",
        ),
    ),
    (
        "errors_listed",
        QT_TRANSLATE_NOOP("Sentences", "What stops it is listed by: {command}"),
    ),
    (
        "kind_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "casewriter does not make a “{kind}” of a case. Choose one of these: {kinds}.",
        ),
    ),
    (
        "pages_not_set",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The pages of the PDF could not be set: {problem}. The case is safe, and the other "
            "formats can be made. Please tell us what this sentence says.",
        ),
    ),
    (
        "style_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "There is no house style “{style}” here. Choose one of these: {styles}."
        ),
    ),
    (
        "country_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{country}” is not a country code of two capitals such as GE."
        ),
    ),
    # The machine.
    (
        "disk_full",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The disk is full. What was saved is safe, and casewriter will try again to save the "
            "text on the screen. Make some room.",
        ),
    ),
    (
        "state_without_name",
        QT_TRANSLATE_NOOP(
            "Sentences", "A state needs a name to be found by. Nothing was kept: give it one."
        ),
    ),
    (
        "revision_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This case has no kept state number {number}. Its history shows those that it has.",
        ),
    ),
    (
        "file_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” cannot be read: {problem}. Nothing was changed. "
            "See whether the file is where it was and may be read, and try again.",
        ),
    ),
    (
        "file_unwritable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” cannot be written: {problem}. The case is unharmed. Choose another folder.",
        ),
    ),
    (
        "readable_failed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This file could not be made ({problem}). "
            "The case itself is in the case file beside it.",
        ),
    ),
    (
        "worker_lost",
        QT_TRANSLATE_NOOP(
            "Sentences", "The work stopped unexpectedly. The case is unharmed. Try it again."
        ),
    ),
)
