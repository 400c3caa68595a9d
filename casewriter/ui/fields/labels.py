"""The names of parts and of their fixed options, in the language of the interface.

Questions and the options of choices are worded by the template; what every kind of field brings
along (unit, baseline, consent …) is worded here.
"""

from PySide6.QtCore import QCoreApplication

from casewriter.domain.kinds.parts import Part
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.view import View

PARTS: tuple[tuple[str, str], ...] = (
    ("", QT_TRANSLATE_NOOP("Parts", "Number")),
    ("unit", QT_TRANSLATE_NOOP("Parts", "Unit")),
    ("as_of", QT_TRANSLATE_NOOP("Parts", "As of")),
    ("scope", QT_TRANSLATE_NOOP("Parts", "Scope")),
    ("source", QT_TRANSLATE_NOOP("Parts", "Source")),
    ("label", QT_TRANSLATE_NOOP("Parts", "Indicator")),
    ("baseline", QT_TRANSLATE_NOOP("Parts", "Before")),
    ("baseline_date", QT_TRANSLATE_NOOP("Parts", "Date before")),
    ("value", QT_TRANSLATE_NOOP("Parts", "Now")),
    ("value_date", QT_TRANSLATE_NOOP("Parts", "Date now")),
    ("series", QT_TRANSLATE_NOOP("Parts", "Yearly values")),
    ("better", QT_TRANSLATE_NOOP("Parts", "What is better")),
    ("date", QT_TRANSLATE_NOOP("Parts", "Date")),
    ("what", QT_TRANSLATE_NOOP("Parts", "What happened")),
    ("who", QT_TRANSLATE_NOOP("Parts", "Who")),
    ("kind", QT_TRANSLATE_NOOP("Parts", "Kind of step")),
    ("words", QT_TRANSLATE_NOOP("Parts", "Words")),
    ("position", QT_TRANSLATE_NOOP("Parts", "Position")),
    ("place", QT_TRANSLATE_NOOP("Parts", "Place")),
    ("consent", QT_TRANSLATE_NOOP("Parts", "Consent to publish")),
    ("name", QT_TRANSLATE_NOOP("Parts", "Name")),
    ("role", QT_TRANSLATE_NOOP("Parts", "Role")),
    ("organisation", QT_TRANSLATE_NOOP("Parts", "Organisation")),
    ("country", QT_TRANSLATE_NOOP("Parts", "Country")),
    ("biography", QT_TRANSLATE_NOOP("Parts", "Short biography")),
    ("email", QT_TRANSLATE_NOOP("Parts", "E-mail address, printed only with consent")),
    ("term", QT_TRANSLATE_NOOP("Parts", "Abbreviation or term")),
    ("full", QT_TRANSLATE_NOOP("Parts", "Full form")),
    ("meaning", QT_TRANSLATE_NOOP("Parts", "What it means")),
    ("file", QT_TRANSLATE_NOOP("Parts", "Picture")),
    ("title", QT_TRANSLATE_NOOP("Parts", "Title")),
    ("alt", QT_TRANSLATE_NOOP("Parts", "What the picture shows, for those who cannot see it")),
    ("decorative", QT_TRANSLATE_NOOP("Parts", "Only decoration, shows nothing to describe")),
    ("credit", QT_TRANSLATE_NOOP("Parts", "Credit")),
    ("licence", QT_TRANSLATE_NOOP("Parts", "Licence")),
    ("permission", QT_TRANSLATE_NOOP("Parts", "Permission to print")),
    ("note", QT_TRANSLATE_NOOP("Parts", "Note")),
    ("type", QT_TRANSLATE_NOOP("Parts", "Type of source")),
    ("csl", QT_TRANSLATE_NOOP("Parts", "Details of the source")),
)

CAPTION_PARTS: tuple[tuple[str, str], ...] = (
    ("", QT_TRANSLATE_NOOP("Parts", "Number")),
    ("title", QT_TRANSLATE_NOOP("Parts", "Title of the table")),
    ("unit", QT_TRANSLATE_NOOP("Parts", "Unit of all figures")),
    ("source", QT_TRANSLATE_NOOP("Parts", "Source of the table")),
    ("note", QT_TRANSLATE_NOOP("Parts", "Note under the table")),
)

OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("kind", "decision", QT_TRANSLATE_NOOP("Parts", "decision")),
    ("kind", "law", QT_TRANSLATE_NOOP("Parts", "law or rule")),
    ("kind", "launch", QT_TRANSLATE_NOOP("Parts", "start")),
    ("kind", "milestone", QT_TRANSLATE_NOOP("Parts", "milestone")),
    ("kind", "setback", QT_TRANSLATE_NOOP("Parts", "setback")),
    ("type", "text", QT_TRANSLATE_NOOP("Parts", "Text")),
    ("type", "choice", QT_TRANSLATE_NOOP("Parts", "Words from a list")),
    ("type", "number", QT_TRANSLATE_NOOP("Parts", "Numbers")),
    ("type", "percent", QT_TRANSLATE_NOOP("Parts", "Per cent")),
    ("type", "money", QT_TRANSLATE_NOOP("Parts", "Money")),
    ("type", "date", QT_TRANSLATE_NOOP("Parts", "Dates")),
    ("better", "higher", QT_TRANSLATE_NOOP("Parts", "a higher value")),
    ("better", "lower", QT_TRANSLATE_NOOP("Parts", "a lower value")),
    ("consent", "given", QT_TRANSLATE_NOOP("Parts", "given")),
    ("consent", "asked", QT_TRANSLATE_NOOP("Parts", "asked, no answer yet")),
    ("consent", "refused", QT_TRANSLATE_NOOP("Parts", "refused")),
    ("permission", "own", QT_TRANSLATE_NOOP("Parts", "our own picture")),
    ("permission", "given", QT_TRANSLATE_NOOP("Parts", "given")),
    ("permission", "asked", QT_TRANSLATE_NOOP("Parts", "asked, no answer yet")),
    ("permission", "refused", QT_TRANSLATE_NOOP("Parts", "refused")),
    ("licence", "all_rights_reserved", QT_TRANSLATE_NOOP("Parts", "All rights reserved")),
    ("licence", "cc_by_4", QT_TRANSLATE_NOOP("Parts", "CC BY 4.0")),
    ("licence", "cc_by_sa_4", QT_TRANSLATE_NOOP("Parts", "CC BY-SA 4.0")),
    ("licence", "cc_by_nc_nd_4", QT_TRANSLATE_NOOP("Parts", "CC BY-NC-ND 4.0")),
    ("licence", "public_domain", QT_TRANSLATE_NOOP("Parts", "Public domain")),
    ("type", "law", QT_TRANSLATE_NOOP("Parts", "Law")),
    ("type", "decree", QT_TRANSLATE_NOOP("Parts", "Decree or regulation")),
    ("type", "official_page", QT_TRANSLATE_NOOP("Parts", "Official web page")),
    ("type", "report", QT_TRANSLATE_NOOP("Parts", "Report")),
    ("type", "dataset", QT_TRANSLATE_NOOP("Parts", "Data set")),
    ("type", "book", QT_TRANSLATE_NOOP("Parts", "Book")),
    ("type", "article", QT_TRANSLATE_NOOP("Parts", "Article")),
    ("type", "interview", QT_TRANSLATE_NOOP("Parts", "Interview")),
    ("type", "unpublished", QT_TRANSLATE_NOOP("Parts", "Unpublished document")),
    ("type", "press", QT_TRANSLATE_NOOP("Parts", "Press")),
    ("type", "illustration", QT_TRANSLATE_NOOP("Parts", "Illustration")),
)

CSL: tuple[tuple[str, str], ...] = (
    ("author", QT_TRANSLATE_NOOP("Parts", "Authors, one on each line: Family name, Given name")),
    ("title", QT_TRANSLATE_NOOP("Parts", "Title")),
    ("issued", QT_TRANSLATE_NOOP("Parts", "Year or date")),
    ("container-title", QT_TRANSLATE_NOOP("Parts", "Published in")),
    ("publisher", QT_TRANSLATE_NOOP("Parts", "Publisher")),
    ("number", QT_TRANSLATE_NOOP("Parts", "Number")),
    ("URL", QT_TRANSLATE_NOOP("Parts", "Web address")),
    ("accessed", QT_TRANSLATE_NOOP("Parts", "Read on")),
    ("editor", QT_TRANSLATE_NOOP("Parts", "Editors, one on each line: Family name, Given name")),
    ("genre", QT_TRANSLATE_NOOP("Parts", "Kind of document")),
    ("publisher-place", QT_TRANSLATE_NOOP("Parts", "Place of publication")),
    ("edition", QT_TRANSLATE_NOOP("Parts", "Edition")),
    ("volume", QT_TRANSLATE_NOOP("Parts", "Volume")),
    ("issue", QT_TRANSLATE_NOOP("Parts", "Issue")),
    ("page", QT_TRANSLATE_NOOP("Parts", "Pages")),
    ("number-of-pages", QT_TRANSLATE_NOOP("Parts", "Number of pages")),
    ("DOI", QT_TRANSLATE_NOOP("Parts", "DOI")),
)

CSL_OF_TYPE: tuple[tuple[str, str, str], ...] = (
    ("law", "author", QT_TRANSLATE_NOOP("Parts", "Issued by")),
    ("law", "genre", QT_TRANSLATE_NOOP("Parts", "Kind of act, such as law or code")),
    ("law", "issued", QT_TRANSLATE_NOOP("Parts", "Date of the act")),
    ("law", "container-title", QT_TRANSLATE_NOOP("Parts", "Official gazette or collection")),
    ("decree", "author", QT_TRANSLATE_NOOP("Parts", "Issued by")),
    ("decree", "genre", QT_TRANSLATE_NOOP("Parts", "Kind of act, such as decree or order")),
    ("decree", "issued", QT_TRANSLATE_NOOP("Parts", "Date of the act")),
    ("decree", "container-title", QT_TRANSLATE_NOOP("Parts", "Official gazette or collection")),
    ("official_page", "container-title", QT_TRANSLATE_NOOP("Parts", "Name of the website")),
    ("article", "container-title", QT_TRANSLATE_NOOP("Parts", "Journal")),
    ("press", "container-title", QT_TRANSLATE_NOOP("Parts", "Newspaper, magazine or agency")),
    (
        "interview",
        "author",
        QT_TRANSLATE_NOOP("Parts", "Who was interviewed: Family name, Given name"),
    ),
    ("interview", "title", QT_TRANSLATE_NOOP("Parts", "What the conversation was about")),
    ("interview", "issued", QT_TRANSLATE_NOOP("Parts", "Date of the conversation")),
    ("unpublished", "publisher", QT_TRANSLATE_NOOP("Parts", "Where it is kept")),
)
"""Type of card → key → what the detail is called there."""

ROWS: tuple[tuple[str, str, str], ...] = (
    ("people", QT_TRANSLATE_NOOP("Parts", "Add a person"), QT_TRANSLATE_NOOP("Parts", "Person")),
    (
        "quotes",
        QT_TRANSLATE_NOOP("Parts", "Add a quotation"),
        QT_TRANSLATE_NOOP("Parts", "Quotation"),
    ),
    ("terms", QT_TRANSLATE_NOOP("Parts", "Add a term"), QT_TRANSLATE_NOOP("Parts", "Term")),
    ("sources", QT_TRANSLATE_NOOP("Parts", "Add a source"), QT_TRANSLATE_NOOP("Parts", "Source")),
    (
        "figures",
        QT_TRANSLATE_NOOP("Parts", "Add a picture…"),
        QT_TRANSLATE_NOOP("Parts", "Picture"),
    ),
    (
        "exhibits",
        QT_TRANSLATE_NOOP("Parts", "Add a table"),
        QT_TRANSLATE_NOOP("Parts", "Table or picture"),
    ),
    ("group", QT_TRANSLATE_NOOP("Parts", "Add an entry"), QT_TRANSLATE_NOOP("Parts", "Entry")),
)
"""Kind of field → what its button says → what one row is called."""


def part_label(view: View, part: Part, wording: str) -> str:
    """The name of a part: a table's columns by its template, all others in the interface."""
    if view.field.kind == "table" and any(part.name == column.key for column in view.field.columns):
        words = view.template.wording(wording).fields[view.name]
        return words.columns.get(part.name, part.name)
    return _said(PARTS, part.name)


def caption_label(name: str) -> str:
    """The name of a part that stands under a table."""
    return _said(CAPTION_PARTS, name)


def csl_label(key: str, card_type: str = "") -> str:
    """The name of a detail of a source of that type."""
    for kind, name, text in CSL_OF_TYPE:
        if (kind, name) == (card_type, key):
            return QCoreApplication.translate("Parts", text)
    return _said(CSL, key)


def option_label(view: View, part: Part, key: str, wording: str) -> str:
    """The words of an option: by the template where that lists it, else in the interface."""
    words = view.template.wording(wording)
    if part.type == "unit":
        return words.unit(key)
    if not part.name:
        return words.option(view.name, key)
    if view.field.kind == "table":
        return words.option(view.name, key, part.name)
    for name, option, text in OPTIONS:
        if (name, option) == (part.name, key):
            return QCoreApplication.translate("Parts", text)
    return key


def add_label(kind: str) -> str:
    """What the button says that adds a row."""
    return next(QCoreApplication.translate("Parts", add) for name, add, _ in ROWS if name == kind)


def row_label(kind: str) -> str:
    """What one row is called."""
    return next(QCoreApplication.translate("Parts", row) for name, _, row in ROWS if name == kind)


def _said(names: tuple[tuple[str, str], ...], name: str) -> str:
    text = next((text for key, text in names if key == name), name)
    return QCoreApplication.translate("Parts", text)
