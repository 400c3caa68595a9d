"""The places of an open case that one can go to by their names."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.domain.conditions import is_set_aside
from casewriter.domain.leaves import Path
from casewriter.domain.progress import asked
from casewriter.domain.template import Template
from casewriter.domain.view import view
from casewriter.ui.fields.base import SOURCES
from casewriter.ui.fields.sources.known import all_rows, full_name
from casewriter.ui.jump.entries import Entry

SECTION, QUESTION, SOURCE = 30, 20, 0


def places(
    template: Template, case: Case, wording: str, edition: str, go: Callable[[Path], object]
) -> tuple[Entry, ...]:
    """Sections, then questions, then sources, in their order.

    Args:
        template: what the case follows.
        case: the case.
        wording: the language in which sections and questions are named.
        edition: the edition whose sources are named.
        go: leads to a question or a source.
    """
    words = template.wording(wording)
    others = [one for tag, one in template.wordings.items() if one is not words]
    sections, questions = [], []
    for section in template.sections:
        first = Path(f"{section.key}.{section.fields[0].key}")
        title = words.sections[section.key].title
        sections.append(
            Entry(
                title,
                QCoreApplication.translate("Places", "Section"),
                _to(go, first),
                "rows",
                names=tuple(other.sections[section.key].title for other in others),
                weight=SECTION,
            )
        )
        if is_set_aside(section, case):
            continue
        for field in asked(section, case):
            name = f"{section.key}.{field.key}"
            questions.append(
                Entry(
                    words.fields[name].label,
                    f"{title} · {words.fields[name].question}",
                    _to(go, Path(name)),
                    "pencil-line",
                    names=tuple(
                        f"{other.fields[name].label} {other.fields[name].question}"
                        for other in others
                    ),
                    weight=QUESTION,
                )
            )
    return (*sections, *questions, *_sources(template, case, edition, go))


def _sources(
    template: Template, case: Case, edition: str, go: Callable[[Path], object]
) -> list[Entry]:
    section = template.section(SOURCES.section)
    if section is None or section.field("sources") is None:
        return []
    of = view(template, case, SOURCES, edition)
    return [
        Entry(
            full_name(of, row),
            QCoreApplication.translate("Places", "Source"),
            _to(go, SOURCES.child(row)),
            "bookmark-simple",
            weight=SOURCE,
        )
        for row in all_rows(of)
    ]


def _to(go: Callable[[Path], object], path: Path) -> Callable[[], object]:
    return lambda: go(path)
