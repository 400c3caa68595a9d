"""Where an answer appears and how long it should be, in sentences."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from casewriter.domain.lengths import range_for
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.template import Field
from casewriter.domain.view import View

PLACES: tuple[tuple[str, str], ...] = (
    ("cover", QT_TRANSLATE_NOOP("Places", "On the cover.")),
    ("imprint", QT_TRANSLATE_NOOP("Places", "On the page behind the cover.")),
    (
        "citation",
        QT_TRANSLATE_NOOP(
            "Places", "In the line behind the cover that tells how to cite the publication."
        ),
    ),
    (
        "translations",
        QT_TRANSLATE_NOOP(
            "Places", "Behind the cover of every translation, which names its original language."
        ),
    ),
    (
        "nowhere",
        QT_TRANSLATE_NOOP(
            "Places", "It is not printed. It stays with the case, for sorting and comparing."
        ),
    ),
    ("first_text", QT_TRANSLATE_NOOP("Places", "As the text that opens the chapter.")),
    (
        "text",
        QT_TRANSLATE_NOOP("Places", "As text, in the order in which the questions stand here."),
    ),
    ("fact_row", QT_TRANSLATE_NOOP("Places", "As a row of the table of key figures.")),
    ("fact_line", QT_TRANSLATE_NOOP("Places", "As a line of its own, after its name in bold.")),
    (
        "table",
        QT_TRANSLATE_NOOP("Places", "As a numbered table, or where a text of yours places it."),
    ),
    (
        "indicators",
        QT_TRANSLATE_NOOP(
            "Places",
            "As a numbered table with the first and the latest value. Yearly values make a second "
            "table.",
        ),
    ),
    (
        "timeline",
        QT_TRANSLATE_NOOP("Places", "As a numbered table of dates, events and deciding bodies."),
    ),
    (
        "exhibits",
        QT_TRANSLATE_NOOP(
            "Places",
            "Numbered among the tables and figures: where a text of yours places it, else at the "
            "end of the chapter.",
        ),
    ),
    (
        "figures",
        QT_TRANSLATE_NOOP(
            "Places",
            "As numbered figures with title and credit, or where a text of yours places them.",
        ),
    ),
    (
        "quotes",
        QT_TRANSLATE_NOOP(
            "Places", "As quotations set apart from the text, with the speaker below each."
        ),
    ),
    (
        "people",
        QT_TRANSLATE_NOOP(
            "Places", "As a list of people. Whoever refused consent is left out of it."
        ),
    ),
    (
        "terms",
        QT_TRANSLATE_NOOP("Places", "As a list in alphabetical order, before the first chapter."),
    ),
    (
        "sources",
        QT_TRANSLATE_NOOP(
            "Places",
            "As the list of references, sorted by author. In the text each source is named by "
            "author and year.",
        ),
    ),
    ("box", QT_TRANSLATE_NOOP("Places", "As a numbered list in a box.")),
    ("rows", QT_TRANSLATE_NOOP("Places", "As parts of the chapter, each under its own heading.")),
    ("box_item", QT_TRANSLATE_NOOP("Places", "As one point of the list in the box.")),
    ("row_title", QT_TRANSLATE_NOOP("Places", "As the heading above this part of the chapter.")),
    ("row_text", QT_TRANSLATE_NOOP("Places", "As the text below that heading.")),
    (
        "row_led_text",
        QT_TRANSLATE_NOOP("Places", "As text below that heading, after its name in bold."),
    ),
    (
        "row_line",
        QT_TRANSLATE_NOOP("Places", "As a line below that heading, after its name in bold."),
    ),
    ("row_source", QT_TRANSLATE_NOOP("Places", "As a small line of sources below the text.")),
)

WORDS_IN_A_PARAGRAPH = 100
"""Of a publication of this kind; an answer is told by paragraphs, which one can picture."""


def place_words(place: str) -> str:
    """The sentence for one place of `domain.appearing`."""
    return QCoreApplication.translate("Places", dict(PLACES)[place])


def length_words(view: View) -> str:
    """How long an answer should be; empty where the template does not say it."""
    return LengthWords().of(view)


class LengthWords(QObject):
    """Lengths. An object, because plurals are extracted from `tr` alone."""

    def of(self, view: View) -> str:
        """The length that a question asks for."""
        field = view.field
        if field.kind == "prose" and field.words:
            return self._text(range_for(field.words, view.language))
        if field.max_length:
            return self.tr("At most %n characters.", "", field.max_length)
        return self._rows(field, field.rows) if field.rows else ""

    def _text(self, asked: tuple[int, int]) -> str:
        low, high = asked
        number = QLocale().toString
        if not low:
            return self.tr("Up to {high} words.").format(high=number(high))
        words = self.tr("{low} to {high} words.").format(low=number(low), high=number(high))
        few, many = (round(count / WORDS_IN_A_PARAGRAPH) for count in asked)
        if many <= 1:
            one = self.tr("That is one paragraph.")
            return f"{words} {one}"
        about = self.tr("That is about {few} to {many} paragraphs.")
        return f"{words} {about.format(few=number(max(few, 1)), many=number(many))}"

    def _rows(self, field: Field, asked: tuple[int, int]) -> str:
        low, high = asked
        if low == high:
            return self._count(field, high)
        most = self._count(field, high)
        if not low:
            return self.tr("Up to {most}, or none.").format(most=most)
        return self.tr("{low} to {most}.").format(low=QLocale().toString(low), most=most)

    def _count(self, field: Field, count: int) -> str:
        match field.kind:
            case "figures":
                return self.tr("%n pictures", "", count)
            case "people":
                return self.tr("%n people", "", count)
            case "quotes":
                return self.tr("%n quotations", "", count)
            case "sources" | "cites":
                return self.tr("%n sources", "", count)
            case "terms" | "group":
                return self.tr("%n entries", "", count)
            case _:
                return self.tr("%n rows", "", count)
