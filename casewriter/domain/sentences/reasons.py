"""Why each finding matters: a sentence or two for the person who asks."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

REASONS: tuple[tuple[str, str], ...] = (
    (
        "citation_without_source",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Its card was removed or never came along. The publication would show an empty place.",
        ),
    ),
    (
        "reference_broken",
        QT_TRANSLATE_NOOP(
            "Sentences", "What it led to was removed. The publication would show an empty place."
        ),
    ),
    (
        "answer_only_link",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The case must be understood without the internet, and addresses die. Say in a few "
            "sentences what is found there.",
        ),
    ),
    (
        "source_unfinished",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "In the list of references a note stands as it was pasted, whatever its form.",
        ),
    ),
    (
        "act_without_number",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Acts are found by their number and date; titles repeat and are amended.",
        ),
    ),
    (
        "source_uncited",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "References list what the text uses. Cite it where it belongs, or take it out.",
        ),
    ),
    (
        "exhibit_unmentioned",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A reader wonders why it is there. One sentence that mentions it tells what to see in"
            " it.",
        ),
    ),
    (
        "cell_unfit",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Figures of a column are compared. Leave the cell empty and say in the note what is "
            "not known.",
        ),
    ),
    (
        "table_without_title",
        QT_TRANSLATE_NOOP(
            "Sentences", "Tables are listed by their titles, and read apart from the text."
        ),
    ),
    (
        "table_without_source",
        QT_TRANSLATE_NOOP("Sentences", "A reader who wants to check it must know where to look."),
    ),
    (
        "column_without_heading",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Readers who hear the table have nothing but the headings to tell its cells apart.",
        ),
    ),
    (
        "column_without_currency",
        QT_TRANSLATE_NOOP(
            "Sentences", "The case is read in seven countries, and each has its own."
        ),
    ),
    (
        "column_without_year",
        QT_TRANSLATE_NOOP(
            "Sentences", "An amount of ten years ago buys less today. The year makes it comparable."
        ),
    ),
    (
        "claim_without_source",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "An editor checks every figure. Cite where it comes from, in this sentence or "
            "paragraph.",
        ),
    ),
    (
        "money_without_year",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Money loses its value over the years. Without the year nobody can compare.",
        ),
    ),
    (
        "satisfaction_without_scale",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Surveys of one country use per cent, five points and ten points. Say which, and who "
            "asked.",
        ),
    ),
    (
        "volumes_disagree",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Visitors a day times about 250 working days should come near the requests of a year. "
            "One of the figures is wrong, or they count different things.",
        ),
    ),
    ("indicator_out_of_range", QT_TRANSLATE_NOOP("Sentences", "The figure or its unit is wrong.")),
    (
        "baseline_later",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The figure from before should have the earlier date. Perhaps the two "
            "dates changed places.",
        ),
    ),
    (
        "total_wrong",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Readers add the rows up. Say in a note if something is left out or rounded.",
        ),
    ),
    (
        "name_differs",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The same name is probably spelled in two ways. People look for their own names.",
        ),
    ),
    (
        "abbreviation_unexplained",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Readers of other countries do not know it. Write the full form with the abbreviation"
            " in brackets, or add it to the abbreviations.",
        ),
    ),
    (
        "isbn_wrong",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Libraries and shops would refuse it. Copy it anew from the agency’s letter.",
        ),
    ),
    (
        "person_without_consent",
        QT_TRANSLATE_NOOP("Sentences", "People are printed by name only if they agree."),
    ),
    (
        "heading_skipped",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "People who listen move through a text by its headings and think that one was lost.",
        ),
    ),
    (
        "link_says_nothing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "People who listen hear the links alone, one after the other, and on paper only the "
            "words remain.",
        ),
    ),
    (
        "language_unnamed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Screen readers would pronounce it wrongly, and hyphenation would fail. Mark its "
            "language in the tools.",
        ),
    ),
    (
        "answer_missing",
        QT_TRANSLATE_NOOP(
            "Sentences", "The publication shows this answer. A draft can be made without it."
        ),
    ),
    (
        "translation_missing",
        QT_TRANSLATE_NOOP("Sentences", "The edition would leave out what the original says here."),
    ),
    (
        "absence_without_date",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Without a date nobody comes back to it, and the gap stays until the publication is "
            "late.",
        ),
    ),
    (
        "words_out_of_range",
        QT_TRANSLATE_NOOP(
            "Sentences", "The range keeps the cases of a series alike. It only advises."
        ),
    ),
    (
        "rows_out_of_range",
        QT_TRANSLATE_NOOP("Sentences", "Fewer say too little, more are not read."),
    ),
    (
        "line_too_long",
        QT_TRANSLATE_NOOP("Sentences", "It would not fit its place in the publication."),
    ),
    (
        "number_out_of_range",
        QT_TRANSLATE_NOOP(
            "Sentences", "A value that is not possible is a slip, in the number or in its unit."
        ),
    ),
    (
        "number_not_whole",
        QT_TRANSLATE_NOOP("Sentences", "What is counted here comes in whole numbers."),
    ),
    (
        "number_without_as_of",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Figures change every year. Without its date the number cannot be compared.",
        ),
    ),
    (
        "number_without_source",
        QT_TRANSLATE_NOOP(
            "Sentences", "An editor checks every figure and must know where it comes from."
        ),
    ),
    (
        "number_without_unit",
        QT_TRANSLATE_NOOP(
            "Sentences", "The same number means something else in another unit or on another scale."
        ),
    ),
    (
        "indicator_without_unit",
        QT_TRANSLATE_NOOP("Sentences", "The same number means something else in another unit."),
    ),
    (
        "indicator_without_value_date",
        QT_TRANSLATE_NOOP(
            "Sentences", "Figures change every year. Without its date the value cannot be compared."
        ),
    ),
    (
        "indicator_without_source",
        QT_TRANSLATE_NOOP(
            "Sentences", "An editor checks every figure and must know where it comes from."
        ),
    ),
    ("date_impossible", QT_TRANSLATE_NOOP("Sentences", "The date is a slip of the pen.")),
    (
        "picture_without_alt",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "People who listen to the publication learn from these words what the picture shows.",
        ),
    ),
    (
        "picture_without_permission",
        QT_TRANSLATE_NOOP("Sentences", "A picture may be printed only if its owner agrees."),
    ),
    (
        "quote_without_consent",
        QT_TRANSLATE_NOOP("Sentences", "People are quoted by name only if they agree."),
    ),
    ("value_shape", QT_TRANSLATE_NOOP("Sentences", "It was perhaps written by another program.")),
    (
        "leaf_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "It belongs to another template or to a newer version of this one."
        ),
    ),
    (
        "text_cleaned",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "They came from another program. The passage reads as before, except where they stood.",
        ),
    ),
)
