"""Sentences for templates and house styles that do not follow their forms."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

TEMPLATES: tuple[tuple[str, str], ...] = (
    (
        "style_malformed",
        QT_TRANSLATE_NOOP(
            "Sentences", "{file}: the house style cannot be used: {problem}. Mend that line."
        ),
    ),
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
        QT_TRANSLATE_NOOP(
            "Sentences", "{file}: the house style cannot be read: {problem}. Mend that line."
        ),
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
)
