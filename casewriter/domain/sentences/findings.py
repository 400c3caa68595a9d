"""Sentences for what the checks find."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

FINDINGS: tuple[tuple[str, str], ...] = (
    ("answer_missing", QT_TRANSLATE_NOOP("Sentences", "This question has no answer yet.")),
    (
        "translation_missing",
        QT_TRANSLATE_NOOP("Sentences", "This answer is not translated into this edition yet."),
    ),
    (
        "absence_without_date",
        QT_TRANSLATE_NOOP("Sentences", "Not available yet, but no date to look again. Add a date."),
    ),
    (
        "words_out_of_range",
        QT_TRANSLATE_NOOP("Sentences", "Words: {words}. Asked for: {low} to {high}."),
    ),
    (
        "rows_out_of_range",
        QT_TRANSLATE_NOOP("Sentences", "Entries: {count}. Asked for: {low} to {high}."),
    ),
    (
        "line_too_long",
        QT_TRANSLATE_NOOP(
            "Sentences", "Too long for its place: {length} characters, {limit} at most."
        ),
    ),
    (
        "number_out_of_range",
        QT_TRANSLATE_NOOP("Sentences", "{value} is not possible here."),
    ),
    ("number_not_whole", QT_TRANSLATE_NOOP("Sentences", "{value} should be a whole number.")),
    ("number_without_as_of", QT_TRANSLATE_NOOP("Sentences", "The number has no date. Add one.")),
    (
        "number_without_source",
        QT_TRANSLATE_NOOP("Sentences", "The number has no source. Choose or add one."),
    ),
    (
        "number_without_unit",
        QT_TRANSLATE_NOOP("Sentences", "The number has no unit or scale. Choose one."),
    ),
    (
        "indicator_without_unit",
        QT_TRANSLATE_NOOP("Sentences", "The indicator has no unit. Choose one."),
    ),
    (
        "indicator_without_value_date",
        QT_TRANSLATE_NOOP("Sentences", "The latest value has no date. Add one."),
    ),
    (
        "indicator_without_source",
        QT_TRANSLATE_NOOP("Sentences", "The indicator has no source. Choose or add one."),
    ),
    ("date_impossible", QT_TRANSLATE_NOOP("Sentences", "There is no day {date} in the calendar.")),
    (
        "picture_without_alt",
        QT_TRANSLATE_NOOP(
            "Sentences", "The picture has no description for readers who cannot see it."
        ),
    ),
    (
        "picture_without_permission",
        QT_TRANSLATE_NOOP("Sentences", "The permission to print this picture is not recorded."),
    ),
    (
        "quote_without_consent",
        QT_TRANSLATE_NOOP("Sentences", "The person quoted has not agreed yet, as far as we know."),
    ),
    (
        "table_without_title",
        QT_TRANSLATE_NOOP("Sentences", "The table has no title. Say what it shows."),
    ),
    (
        "table_without_source",
        QT_TRANSLATE_NOOP("Sentences", "The table has no source. Choose or add one."),
    ),
    (
        "column_without_heading",
        QT_TRANSLATE_NOOP("Sentences", "A column of the table has no heading. Name it."),
    ),
    (
        "column_without_currency",
        QT_TRANSLATE_NOOP("Sentences", "A column of money does not say in which currency."),
    ),
    (
        "column_without_year",
        QT_TRANSLATE_NOOP("Sentences", "A column of money does not say of which year."),
    ),
    (
        "cell_unfit",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{found}” is not what its column holds. It is printed as it stands."
        ),
    ),
    (
        "value_shape",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The answer came in from elsewhere in a form that cannot be shown. Write it again.",
        ),
    ),
    (
        "leaf_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "{path} is not asked in this template. It is kept, but not published."
        ),
    ),
    (
        "text_cleaned",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Characters that no text can hold were taken out: {removed}. Look the passage over.",
        ),
    ),
)
