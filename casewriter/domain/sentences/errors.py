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
            "“{language}” is not a language code such as en or ru. Nothing was changed.",
        ),
    ),
    (
        "case_status",
        QT_TRANSLATE_NOOP("Sentences", "“{status}” is not a state of a case. Nothing was changed."),
    ),
    (
        "case_exists",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This case is in your library already, with other text. Nothing was changed.",
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
            "The text at {path} cannot be read: {problem}. Nothing was changed.",
        ),
    ),
    (
        "leaf_empty",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The answer at {path} is empty in a way that no case is. Nothing was changed.",
        ),
    ),
    (
        "leaf_twice",
        QT_TRANSLATE_NOOP(
            "Sentences", "The answer at {path} stands in the file twice. Nothing was changed."
        ),
    ),
    (
        "leaf_language",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{language}” at {path} is not a language code such as en or ru. Nothing was changed.",
        ),
    ),
    (
        "attachment_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences", "The picture “{name}” in the file is damaged. Nothing was changed."
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
        QT_TRANSLATE_NOOP("Sentences", "There is no case “{case}” in this library."),
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
        "language_unknown",
        QT_TRANSLATE_NOOP("Sentences", "This case has no edition in “{language}”."),
    ),
    (
        "value_unfit",
        QT_TRANSLATE_NOOP("Sentences", "“{value}” does not fit here. Nothing was changed."),
    ),
    (
        "format_unknown",
        QT_TRANSLATE_NOOP("Sentences", "casewriter does not write “{format}” files."),
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
        "kind_unknown",
        QT_TRANSLATE_NOOP("Sentences", "casewriter does not make a “{kind}” of a case."),
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
        "style_malformed",
        QT_TRANSLATE_NOOP(
            "Sentences", "{file}: the house style cannot be used: {problem}. Mend that line."
        ),
    ),
    (
        "country_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{country}” is not a country code of two capitals such as GE."
        ),
    ),
    # Templates.
    (
        "template_file_missing",
        QT_TRANSLATE_NOOP("Sentences", "{file}: the file is missing. Put it back."),
    ),
    (
        "template_malformed",
        QT_TRANSLATE_NOOP("Sentences", "{file}, {section} {field}: {problem}. Mend that line."),
    ),
    (
        "template_format",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}: the format is “{problem}”. Use casewriter-template/1 for structure and "
            "casewriter-wording/1 for words.",
        ),
    ),
    (
        "house_malformed",
        QT_TRANSLATE_NOOP("Sentences", "{file}: the house style cannot be read: {problem}."),
    ),
    (
        "house_format",
        QT_TRANSLATE_NOOP(
            "Sentences", "{file}: the format is “{problem}”. Write casewriter-house/1."
        ),
    ),
    (
        "template_id",
        QT_TRANSLATE_NOOP(
            "Sentences", "{file}: the id “{problem}” is not the folder’s name. Make them the same."
        ),
    ),
    (
        "template_section_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}: the section “{problem}” is in the order but nowhere described. "
            "Describe it or take it out.",
        ),
    ),
    (
        "template_kind_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}, section {section}, field {field}: there is no kind “{problem}”. "
            "Use one of the kinds of the template guide.",
        ),
    ),
    (
        "template_field_incomplete",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}, section {section}, field {field}: a {problem} needs its options, columns or "
            "fields. Add them.",
        ),
    ),
    (
        "template_condition",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}, section {section}, field {field}: the condition “{problem}” cannot be read. "
            "Write it as section.question = 'option'.",
        ),
    ),
    (
        "condition_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The condition “{when}” cannot be read. Write it as section.question = 'option'.",
        ),
    ),
    (
        "template_condition_cycle",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}, section {section}, field {field}: the condition depends on itself. "
            "Take one of the conditions away.",
        ),
    ),
    (
        "template_key_twice",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}, section {section}: the key “{problem}” is used twice. Rename one of them.",
        ),
    ),
    (
        "template_without_words",
        QT_TRANSLATE_NOOP(
            "Sentences", "{file}: the template has no words. Add a wording file such as en.toml."
        ),
    ),
    (
        "wording_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}, section {section}, field {field}: words are missing at {problem}. Add them.",
        ),
    ),
    (
        "wording_elsewhere",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file}: {problem} does not belong to the section {section}. Move it to its own "
            "section’s file, or correct its name.",
        ),
    ),
    # The machine.
    (
        "disk_full",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The disk is full. Your text is still on screen and is tried again. Make some room.",
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
        QT_TRANSLATE_NOOP("Sentences", "This case has no kept state number {number}."),
    ),
    (
        "file_unreadable",
        QT_TRANSLATE_NOOP("Sentences", "“{file}” cannot be read: {problem}. Nothing was changed."),
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
            "Sentences", "The export stopped unexpectedly. The case is unharmed. Try it again."
        ),
    ),
)
