"""What a text mentions: short names of sources, tables, pictures, numbers and sections."""

from collections.abc import Callable

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exhibits import exhibits_of, is_picture
from casewriter.domain.kinds.number import measured
from casewriter.domain.leaves import Path
from casewriter.domain.view import View, view
from casewriter.prose.nodes import CitedItem
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.numbers import show_number
from casewriter.ui.fields.sources_of import short_name

TABLES = ("table", "indicators", "timeline")


class CaseNames:
    """The names that the prose editor asks for, from the case as it is when it asks."""

    def __init__(self, case: Callable[[], Case], of: View) -> None:
        self._case = case
        self._of = of

    def citation(self, items: tuple[CitedItem, ...]) -> str:
        """The short names of sources with their places."""
        return "; ".join(
            short_name(self._now(), item.source) + (f", {item.locator}" if item.locator else "")
            for item in items
        )

    def reference(self, ref: str) -> str:
        """The title of a section, table or figure."""
        section = self._of.wording.sections.get(ref)
        return section.title if section is not None else self.exhibit(ref)

    def value(self, ref: str) -> str:
        """A number with its unit, or the path where there is none."""
        try:
            path = Path.parse(ref)
            number = self._case().get(path)
        except CasewriterError:
            return ref
        if not isinstance(number, int | float):
            return ref
        unit = str(self._case().get(path.child("unit")) or "")
        shown = show_number(number, self._of.language)
        return measured(shown, unit, self._of.wording.unit_behind(unit, number))

    def exhibit(self, ref: str) -> str:
        """The title of a table or figure, else the name of its question, else the path."""
        try:
            path = Path.parse(ref)
            found = view(self._of.template, self._case(), path, self._of.language)
        except CasewriterError:
            return ref
        return found.text("title") or found.words.label

    def _now(self) -> View:
        return replace(self._of, case=self._case())


def exhibits(desk: Desk, of: View, *, pictures: bool) -> list[tuple[str, str]]:
    """Every table, or every picture, of the case: its path and its name."""
    names = CaseNames(lambda: desk.session.case, of)
    found = []
    for section, field in of.template.fields():
        path = Path(f"{section.key}.{field.key}")
        if pictures and field.kind == "figures":
            found += [str(path.child(row)) for row in desk.session.case.rows(path)]
        elif not pictures and field.kind in TABLES and desk.session.case.rows(path):
            found.append(str(path))
    for section in of.template.sections:
        free = exhibits_of(section.key)
        for row in desk.session.case.rows(free):
            if is_picture(desk.session.case, free.child(row)) == pictures:
                found.append(str(free.child(row)))
    return [(ref, names.exhibit(ref)) for ref in found]


def references(desk: Desk, of: View) -> list[tuple[str, str]]:
    """Everything a text may refer to: sections, tables, pictures."""
    sections = [(key, words.title) for key, words in of.wording.sections.items()]
    return [
        *sections,
        *exhibits(desk, of, pictures=False),
        *exhibits(desk, of, pictures=True),
    ]
