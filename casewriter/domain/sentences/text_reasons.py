"""Why findings within a text matter: a sentence or two for the person who asks."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

TEXT_REASONS: tuple[tuple[str, str], ...] = (
    (
        "quotes_straight",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Straight marks do not show where a quotation begins and ends. The publication uses "
            "the marks of its language.",
        ),
    ),
    (
        "quotes_foreign",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Each language has quotation marks of its own. Mixed ones look like a text that was "
            "pasted together.",
        ),
    ),
    (
        "quote_unpaired",
        QT_TRANSLATE_NOOP(
            "Sentences", "A reader cannot tell where the other person’s words end and yours begin."
        ),
    ),
    (
        "bracket_unpaired",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "What is in brackets can be left out when reading. Without the second bracket nobody "
            "knows how much that is.",
        ),
    ),
    (
        "space_double",
        QT_TRANSLATE_NOOP("Sentences", "Wider gaps in a line look like faults in print."),
    ),
    (
        "space_before_sign",
        QT_TRANSLATE_NOOP("Sentences", "The sign may move to the next line alone."),
    ),
    (
        "space_missing",
        QT_TRANSLATE_NOOP(
            "Sentences", "Two words that run together are hard to read, to find and to hyphenate."
        ),
    ),
    (
        "dash_hyphen",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A hyphen joins parts of a word. A dash separates thoughts, and readers see the "
            "difference.",
        ),
    ),
    (
        "dash_in_range",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A range of numbers takes an en dash; with a hyphen it reads like one number in two "
            "parts.",
        ),
    ),
    (
        "hyphen_odd",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It looks right, but search and spelling do not find the word. It often comes from "
            "another program.",
        ),
    ),
    (
        "dots_three",
        QT_TRANSLATE_NOOP(
            "Sentences", "Three stops may be split at the end of a line; the sign … cannot."
        ),
    ),
    (
        "word_doubled",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This happens when a sentence is rewritten, and spelling checks pass over it.",
        ),
    ),
    (
        "character_invisible",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It comes from a web page or a PDF. It breaks search, and screen readers may stumble "
            "over it.",
        ),
    ),
    (
        "script_mixed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The letters look alike, but they are others. Search, spelling and screen readers do "
            "not find the word.",
        ),
    ),
    (
        "letter_old_font",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It looks like the right letter but is another character. Search, spelling and screen"
            " readers do not find words written with it.",
        ),
    ),
    (
        "letters_lost",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "An old Kazakh font put its letters at other places. Without that font they show as "
            "something else. Write the word anew.",
        ),
    ),
    (
        "apostrophe_uzbek",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "oʻ and gʻ have a sign of their own, and so has the pause within a word. With others "
            "the word is not found.",
        ),
    ),
    (
        "stop_armenian",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The Armenian full stop ։ looks like a colon but is another sign, and screen readers "
            "pause only there.",
        ),
    ),
    (
        "capitals_georgian",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Georgian has no capitals in running text, and many fonts cannot show them.",
        ),
    ),
    (
        "decimal_sign",
        QT_TRANSLATE_NOOP("Sentences", "A reader may take the number for another one."),
    ),
    (
        "thousands_sign",
        QT_TRANSLATE_NOOP("Sentences", "A reader may take it for a decimal fraction."),
    ),
    (
        "thousands_missing",
        QT_TRANSLATE_NOOP("Sentences", "Long numbers are misread when their digits run on."),
    ),
    (
        "percent_space",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "English writes 5%, Russian 5 % with a space at which the line does not break.",
        ),
    ),
    (
        "space_breaks",
        QT_TRANSLATE_NOOP(
            "Sentences", "A number should stay beside what it counts, an initial beside its name."
        ),
    ),
    (
        "date_short_year",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "In ten years nobody knows the century, and readers of other countries may take the "
            "day for the month. Write the date in words.",
        ),
    ),
    (
        "word_misspelt",
        QT_TRANSLATE_NOOP("Sentences", "It is in the list of words that are often misspelt."),
    ),
    (
        "term_preferred",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "One thing has one name throughout the series. The editor would change it anyway.",
        ),
    ),
    (
        "name_preferred",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Bodies and countries are named as they name themselves, and alike in every case of "
            "the series.",
        ),
    ),
    (
        "word_jargon",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Most readers have this language as their second, and the text may be translated.",
        ),
    ),
    (
        "text_leftover",
        QT_TRANSLATE_NOOP(
            "Sentences", "It came along when the text was pasted and means nothing to your readers."
        ),
    ),
    (
        "claim_without_evidence",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Readers from other countries believe what they can check. A source, a figure or an "
            "example makes the point.",
        ),
    ),
    (
        "sentence_long",
        QT_TRANSLATE_NOOP(
            "Sentences", "Readers lose the thread. Two sentences could say the same."
        ),
    ),
    (
        "act_dated_differently",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A reader who looks the act up finds one date. The other is a slip, or "
            "another act is meant.",
        ),
    ),
    (
        "title_differs",
        QT_TRANSLATE_NOOP(
            "Sentences", "One of the two is a slip. A title is given as it stands on the document."
        ),
    ),
    (
        "group_disagrees",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The United Nations survey calls values above 0.75 very high, from 0.50 "
            "high, from 0.25 middle, and those below low.",
        ),
    ),
    (
        "figure_differs",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Where two figures for one thing are right, say what makes them differ: "
            "the date, the place, or what is counted.",
        ),
    ),
    (
        "reading_hard",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The measure looks at the length of sentences and words alone. Shorter "
            "sentences help most, then everyday words.",
        ),
    ),
)
