"""A template looked through question by question, before there is a case."""

from msgspec import Struct

from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.leaves import Path
from casewriter.domain.template import Field, Section, Template
from casewriter.domain.view import View


class Stop(Struct, frozen=True):
    """One question of the way.

    Attributes:
        place: its place in its section, from 1.
        count: how many questions the section asks.
    """

    section: Section
    field: Field
    place: int
    count: int

    @property
    def name(self) -> str:
        """The question's name in the template."""
        return f"{self.section.key}.{self.field.key}"


def stops(template: Template) -> tuple[Stop, ...]:
    """Every question that a writer is asked, in the order of the template."""
    found: list[Stop] = []
    for section in template.sections:
        asked = [field for field in section.fields if not field.shows]
        found += [Stop(section, field, n, len(asked)) for n, field in enumerate(asked, 1)]
    return tuple(found)


def unanswered(template: Template, stop: Stop, language: str) -> View:
    """A question as a case without any answer asks it, with words and lengths of a language."""
    ref = TemplateRef(template.id, template.version)
    nothing = Case("", ref, "", "draft", language, (language,))
    return View(template, nothing, stop.field, Path(stop.name), language)
