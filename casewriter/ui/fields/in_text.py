"""What a text mentions: short names of sources, tables, pictures, numbers and sections."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exhibits import FILE, columns_of, exhibits_of, heading_of, is_picture
from casewriter.domain.leaves import Path
from casewriter.domain.mentions import Mention, number_said, numbers
from casewriter.domain.template import EXHIBITS
from casewriter.domain.view import View, view
from casewriter.prose.nodes import CitedItem
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.labels import part_label
from casewriter.ui.fields.sources.known import short_name

TABLES = ("table", "indicators", "timeline")
HEADINGS = 3
"""By so many of its columns a table without a title is known."""


def no_number(_ref: str) -> str:
    """Nothing is counted."""
    return ""


class CaseNames:
    """The names that the prose editor asks for, from the case as it is when it asks."""

    def __init__(
        self, case: Callable[[], Case], of: View, numbers: Callable[[str], str] = no_number
    ) -> None:
        """Ask a case.

        Args:
            case: gives it.
            of: an answer, whose edition and template count.
            numbers: gives for a path what the publication calls it; an empty text: its title.
        """
        self._case = case
        self._of = of
        self._numbers = numbers

    def citation(self, items: tuple[CitedItem, ...]) -> str:
        """The short names of sources with their places."""
        return "; ".join(
            short_name(self._now(), item.source) + (f", {item.locator}" if item.locator else "")
            for item in items
        )

    def reference(self, ref: str) -> str:
        """The number that a section, table or figure will have; where it has none, the title."""
        return self._numbers(ref) or self.title(ref)

    def title(self, ref: str) -> str:
        """The title of a section, table or figure."""
        section = self._of.wording.sections.get(ref)
        return section.title if section is not None else self.exhibit(ref)

    def value(self, ref: str) -> str:
        """A number as the edition writes it, or the path where there is none."""
        of = self._of
        return number_said(of.template, self._case(), ref, of.language) or ref

    def exhibit(self, ref: str) -> str:
        """The title of a table or figure, else the name of its question, else the path."""
        try:
            path = Path.parse(ref)
            found = view(self._of.template, self._case(), path, self._of.language)
        except CasewriterError:
            return ref
        if path.rest and next(self._case().below(path), None) is None:
            return ref
        return found.text("title") or self._untitled(found) or found.words.label

    def _untitled(self, found: View) -> str:
        """What an exhibit of one's own is called until it has a title: a table by its headings."""
        case, exhibit = found.case, found.path
        if found.field.kind not in (EXHIBITS.kind, "figures") or not exhibit.rest:
            return ""
        if is_picture(case, exhibit):
            words = QCoreApplication.translate("InText", "Picture without a caption")
            file = case.get(exhibit.child(FILE))
            names = (one.name for one in case.attachments if one.sha256 == file and one.name)
            name = next(names, "")
            return f"{words} ({name})" if name else words
        columns = columns_of(case, exhibit)[:HEADINGS]
        said = (heading_of(case, exhibit, column, self._of.language) for column in columns)
        return " · ".join(filter(None, said)) or QCoreApplication.translate(
            "InText", "Table without a title"
        )

    def kind(self, ref: str) -> str:
        """The kind of an exhibit: table, indicators, timeline or figures."""
        try:
            path = Path.parse(ref)
            field, _ = self._of.template.find(path)
        except CasewriterError:
            return ""
        if field is EXHIBITS:
            return "figures" if is_picture(self._case(), path) else "table"
        return field.kind

    def _now(self) -> View:
        return replace(self._of, case=self._case())


def exhibits(desk: Desk, of: View, *, pictures: bool) -> list[tuple[str, str]]:
    """Every table, or every picture, of the case: its path and its name."""
    names = CaseNames(lambda: desk.case, of)
    found = []
    for section, field in of.template.fields():
        path = Path(f"{section.key}.{field.key}")
        if pictures and field.kind == "figures":
            found += [str(path.child(row)) for row in desk.case.rows(path)]
        elif not pictures and field.kind in TABLES and desk.case.rows(path):
            found.append(str(path))
    for section in of.template.sections:
        free = exhibits_of(section.key)
        for row in desk.case.rows(free):
            if is_picture(desk.case, free.child(row)) == pictures:
                found.append(str(free.child(row)))
    return [(ref, names.exhibit(ref)) for ref in found]


def references(desk: Desk, of: View) -> list[tuple[str, str]]:
    """Everything a text may refer to: sections, tables, pictures, by number and title."""
    found = [
        *((key, words.title) for key, words in of.wording.sections.items()),
        *exhibits(desk, of, pictures=False),
        *exhibits(desk, of, pictures=True),
    ]
    return [(ref, _numbered(desk.numbers.of(ref), title)) for ref, title in found]


def _numbered(number: str, title: str) -> str:
    return f"{number} · {title}" if number not in {"", title} else title


def mentionable(desk: Desk, of: View) -> list[tuple[str, str]]:
    """Every number that a text may mention: its path, and how it is said with what it is."""
    case, template = desk.case, of.template
    found = []
    for mention in numbers(template, case, of.language):
        ref = str(mention.path)
        said = number_said(template, case, ref, of.language)
        found.append((ref, f"{said}\n{number_about(desk, mention)}"))
    return found


def number_about(desk: Desk, mention: Mention) -> str:
    """What a number is: its row, its column, its date, the question it answers."""
    of, part = mention.of, mention.part
    parts = [mention.row, mention.heading]
    if part is not None and part.name:
        date = of.key(f"{part.name}_date")
        name = part_label(of, part, desk.wording)
        parts.append(f"{name}, {formats.date(date, of.language)}" if date else name)
    parts.append(of.text("title") if mention.heading else "")
    parts.append(desk.words(of).label)
    return " · ".join(dict.fromkeys(words for words in parts if words))
