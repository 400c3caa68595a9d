"""Sentences for what the checks find within texts, between them and around them."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

TEXT_FINDINGS: tuple[tuple[str, str], ...] = (
    ("quotes_straight", QT_TRANSLATE_NOOP("Sentences", "Straight quotation marks: {found}.")),
    (
        "quotes_foreign",
        QT_TRANSLATE_NOOP("Sentences", "Quotation marks of another language: {found}."),
    ),
    (
        "quote_unpaired",
        QT_TRANSLATE_NOOP("Sentences", "A quotation mark has no partner: “{before}{found}{after}”"),
    ),
    (
        "bracket_unpaired",
        QT_TRANSLATE_NOOP("Sentences", "A bracket has no partner: “{before}{found}{after}”"),
    ),
    (
        "space_double",
        QT_TRANSLATE_NOOP("Sentences", "Two spaces where one is enough: “{before}·{after}”"),
    ),
    (
        "space_before_sign",
        QT_TRANSLATE_NOOP(
            "Sentences", "A space too many before or behind a sign: “{before}·{after}”"
        ),
    ),
    (
        "space_missing",
        QT_TRANSLATE_NOOP("Sentences", "A space is missing: “{before}{found}{after}”"),
    ),
    (
        "dash_hyphen",
        QT_TRANSLATE_NOOP(
            "Sentences", "A hyphen stands where a dash belongs: “{before} - {after}”"
        ),
    ),
    ("dash_in_range", QT_TRANSLATE_NOOP("Sentences", "A range is written with a hyphen: {found}.")),
    (
        "hyphen_odd",
        QT_TRANSLATE_NOOP("Sentences", "A hyphen of an unusual kind in “{before}{found}{after}”"),
    ),
    (
        "dots_three",
        QT_TRANSLATE_NOOP(
            "Sentences", "Three full stops stand for an ellipsis: “{before}{found}{after}”"
        ),
    ),
    ("word_doubled", QT_TRANSLATE_NOOP("Sentences", "A word stands twice: {found}.")),
    (
        "character_invisible",
        QT_TRANSLATE_NOOP("Sentences", "An invisible character stands here: “{before}{after}”"),
    ),
    (
        "script_mixed",
        QT_TRANSLATE_NOOP("Sentences", "The word {found} mixes Latin and Cyrillic letters."),
    ),
    (
        "letter_old_font",
        QT_TRANSLATE_NOOP("Sentences", "A letter from an old font: {found} should be {instead}."),
    ),
    ("letters_lost", QT_TRANSLATE_NOOP("Sentences", "Letters were lost in {found}.")),
    (
        "apostrophe_uzbek",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The apostrophe of an Uzbek letter is another sign: “{before}{found}{after}”",
        ),
    ),
    (
        "stop_armenian",
        QT_TRANSLATE_NOOP(
            "Sentences", "An Armenian sentence ends with a colon: “{before}{found}{after}”"
        ),
    ),
    (
        "capitals_georgian",
        QT_TRANSLATE_NOOP("Sentences", "Georgian is written in capitals: {found}."),
    ),
    (
        "decimal_sign",
        QT_TRANSLATE_NOOP(
            "Sentences", "The decimals of {found} are written as in another language."
        ),
    ),
    (
        "thousands_sign",
        QT_TRANSLATE_NOOP(
            "Sentences", "The thousands of {found} are grouped as in another language."
        ),
    ),
    (
        "thousands_missing",
        QT_TRANSLATE_NOOP(
            "Sentences", "The number {found} is easier to read with its thousands grouped."
        ),
    ),
    (
        "percent_space",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The space before the sign in “{before}{found}{after}” is not that of the language.",
        ),
    ),
    (
        "space_breaks",
        QT_TRANSLATE_NOOP("Sentences", "The line may break between “{before}” and “{after}”."),
    ),
    ("date_short_year", QT_TRANSLATE_NOOP("Sentences", "The year of {found} has two digits only.")),
    ("word_misspelt", QT_TRANSLATE_NOOP("Sentences", "{found} is misspelt.")),
    (
        "term_preferred",
        QT_TRANSLATE_NOOP("Sentences", "The series has another word for “{found}”."),
    ),
    ("name_preferred", QT_TRANSLATE_NOOP("Sentences", "“{found}” has another official name.")),
    ("word_jargon", QT_TRANSLATE_NOOP("Sentences", "“{found}” can be said more plainly.")),
    (
        "text_leftover",
        QT_TRANSLATE_NOOP("Sentences", "A line of a web page was left here: “{found}”."),
    ),
    (
        "claim_without_evidence",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{found}” claims much. Say how it is known, or leave it out."
        ),
    ),
    (
        "sentence_long",
        QT_TRANSLATE_NOOP("Sentences", "A sentence of {words} words begins “{before}…”."),
    ),
    (
        "citation_without_source",
        QT_TRANSLATE_NOOP("Sentences", "A citation names a source that is not in the references."),
    ),
    ("reference_broken", QT_TRANSLATE_NOOP("Sentences", "A reference leads to nothing: {place}.")),
    ("answer_only_link", QT_TRANSLATE_NOOP("Sentences", "The answer is only a link.")),
    (
        "source_unfinished",
        QT_TRANSLATE_NOOP(
            "Sentences", "This source is only a note yet: “{note}” Give it a title and its details."
        ),
    ),
    (
        "act_without_number",
        QT_TRANSLATE_NOOP("Sentences", "The act “{source}” lacks its number or its date."),
    ),
    ("source_uncited", QT_TRANSLATE_NOOP("Sentences", "No answer cites this source: {source}.")),
    (
        "exhibit_unmentioned",
        QT_TRANSLATE_NOOP("Sentences", "No text leads to this table, timeline or picture."),
    ),
    ("claim_without_source", QT_TRANSLATE_NOOP("Sentences", "The figure {found} has no source.")),
    ("money_without_year", QT_TRANSLATE_NOOP("Sentences", "The amount {found} has no year.")),
    (
        "satisfaction_without_scale",
        QT_TRANSLATE_NOOP("Sentences", "A satisfaction of {found} has no scale."),
    ),
    (
        "volumes_disagree",
        QT_TRANSLATE_NOOP("Sentences", "{yearly} a year and {daily} a day do not fit together."),
    ),
    (
        "indicator_out_of_range",
        QT_TRANSLATE_NOOP(
            "Sentences", "{value} is outside of what this unit allows: {low} to {high}."
        ),
    ),
    (
        "baseline_later",
        QT_TRANSLATE_NOOP("Sentences", "The figure before is of {before}, the one now of {now}."),
    ),
    (
        "total_wrong",
        QT_TRANSLATE_NOOP("Sentences", "The total says {total}, the rows above come to {sum}."),
    ),
    (
        "name_differs",
        QT_TRANSLATE_NOOP("Sentences", "{one} and {other}: one of them is probably a slip."),
    ),
    (
        "abbreviation_unexplained",
        QT_TRANSLATE_NOOP("Sentences", "{found} is not explained where it stands first."),
    ),
    (
        "isbn_wrong",
        QT_TRANSLATE_NOOP("Sentences", "{isbn} is no valid ISBN: its check digit does not fit."),
    ),
    (
        "person_without_consent",
        QT_TRANSLATE_NOOP("Sentences", "It is not recorded that {name} agrees to be named."),
    ),
    (
        "heading_skipped",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The sub-heading “{found}” is of the second level, with none of the first above it.",
        ),
    ),
    (
        "link_says_nothing",
        QT_TRANSLATE_NOOP(
            "Sentences", "The words of the link, “{found}”, do not say where it leads."
        ),
    ),
    (
        "language_unnamed",
        QT_TRANSLATE_NOOP(
            "Sentences", "A passage in another language is not marked as such: “{found}”."
        ),
    ),
    (
        "act_dated_differently",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{found}”: elsewhere the act is of {one}, here of {other}."
        ),
    ),
    (
        "title_differs",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{found}” is nearly the title of another entry in this case: “{other}”."
        ),
    ),
    (
        "group_disagrees",
        QT_TRANSLATE_NOOP(
            "Sentences", "The value does not belong to this group of the index: {found}."
        ),
    ),
    (
        "figure_differs",
        QT_TRANSLATE_NOOP("Sentences", "The text says {found} {unit}, the key facts say {known}."),
    ),
    (
        "reading_hard",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This answer is hard to read: its ease is {ease}, where administrative "
            "texts should reach 20.",
        ),
    ),
)
