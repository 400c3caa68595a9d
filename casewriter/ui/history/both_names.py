"""What the texts of two states mention: sources, tables, pictures, numbers and sections."""

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.domain.view import View
from casewriter.prose.nodes import CitedItem
from casewriter.ui.fields.in_text import CaseNames
from casewriter.ui.fields.sources.known import all_rows


class BothNames:
    """Names of what texts mention: as the later state has them, else as the earlier had them."""

    def __init__(self, template: Template, then: Case, now: Case) -> None:
        field = template.sections[0].fields[0]
        path = Path(f"{template.sections[0].key}.{field.key}")
        views = [View(template, case, field, path, case.source_language) for case in (now, then)]
        self._now = CaseNames(lambda: now, views[0])
        self._then = CaseNames(lambda: then, views[1])
        self._sources = frozenset(all_rows(views[0]))

    def citation(self, items: tuple[CitedItem, ...]) -> str:
        """The short names of sources with their places."""
        known = all(item.source in self._sources for item in items)
        return (self._now if known else self._then).citation(items)

    def reference(self, ref: str) -> str:
        """The title of a section, table or figure."""
        found = self._now.reference(ref)
        return self._then.reference(ref) if found == ref else found

    def value(self, ref: str) -> str:
        """A number with its unit."""
        found = self._now.value(ref)
        return self._then.value(ref) if found == ref else found

    def exhibit(self, ref: str) -> str:
        """The title of a table or figure."""
        found = self._now.exhibit(ref)
        return self._then.exhibit(ref) if found == ref else found

    def kind(self, ref: str) -> str:
        """The kind of an exhibit."""
        return self._now.kind(ref) or self._then.kind(ref)
