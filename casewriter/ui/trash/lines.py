"""What lies in the trash, said line by line."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.domain.discards import Discard, alone
from casewriter.domain.errors import WrongUse
from casewriter.domain.template import Field, Template
from casewriter.domain.view import View
from casewriter.services.ports import CaseSummary, TrashedCase
from casewriter.services.trash import Aside, Lost, Thing, Trash
from casewriter.ui.fields.labels import ROWS, row_label
from casewriter.ui.fields.titles import title_of as title_of_row
from casewriter.ui.library.view import Shelf, interface_language
from casewriter.ui.phrases import country_name, moment
from casewriter.ui.start.cases import title_of

ICONS: tuple[tuple[str, str], ...] = (
    ("people", "user"),
    ("quotes", "quotes"),
    ("sources", "bookmark-simple"),
    ("figures", "image"),
    ("table", "table"),
    ("indicators", "chart-bar"),
    ("timeline", "calendar-blank"),
)
"""Kind of question → what stands before one of its rows."""


class TrashLine(Struct, frozen=True):
    """One line of the page.

    Attributes:
        words: what it was.
        below: where it was, and when it went.
        thing: what comes back; None for the heading of a group.
        group: the title of the case that it belongs to, for whoever looks for that.
    """

    icon: str
    words: str
    below: str = ""
    thing: TrashedCase | Thing | None = None
    group: str = ""

    def matches(self, words: str) -> bool:
        """Whether every word of a search stands in the line or in the title of its case."""
        text = f"{self.words} {self.below} {self.group}".casefold()
        return all(word in text for word in words.casefold().split())


def lines_of(trash: Trash, shelf: Shelf) -> tuple[TrashLine, ...]:
    """The lines without headings, grouped by case: whole cases first, then the newest loss."""
    now = datetime.now(UTC)
    whole = tuple(_case_line(thrown, shelf, now) for thrown in trash.cases)
    groups: dict[str, list[TrashLine]] = {}
    for lost in trash.lost:
        groups.setdefault(lost.case.id, []).append(_lost_line(lost, shelf, now))
    for aside in trash.aside:
        groups.setdefault(aside.case.id, []).append(_aside_line(aside, shelf))
    return (*whole, *(line for group in groups.values() for line in group))


def with_headings(lines: tuple[TrashLine, ...]) -> Iterator[TrashLine]:
    """The lines with a heading before each case's, and before the whole cases."""
    said = None
    for line in lines:
        whole = isinstance(line.thing, TrashedCase)
        heading = _say("Whole case studies") if whole else line.group
        key = "" if whole or not isinstance(line.thing, Lost | Aside) else line.thing.case.id
        if key != said:
            said = key
            yield TrashLine("", heading)
        yield line


def _case_line(thrown: TrashedCase, shelf: Shelf, now: datetime) -> TrashLine:
    summary = thrown.summary
    below = " · ".join(
        (country_name(summary.country), shelf.title(summary.template), _deleted(thrown.at, now))
    )
    title = title_of(summary)
    return TrashLine("article", title, below, thrown, title)


def _aside_line(aside: Aside, shelf: Shelf) -> TrashLine:
    section = shelf.section_title(aside.case.template, f"{aside.section}.state") or aside.section
    words = _say("Section “{section}”").format(section=section)
    below = _say("Set aside: left out of the publication, with everything in it")
    return TrashLine("eye-slash", words, below, aside, title_of(aside.case))


def _lost_line(lost: Lost, shelf: Shelf, now: datetime) -> TrashLine:
    discard, group = lost.discard, title_of(lost.case)
    template = shelf.template(lost.case.template)
    place = _place(template, discard)
    below = f"{place} · {_deleted(discard.at, now)}"
    if discard.kind == "picture":
        words = _say("Picture “{name}”").format(name=discard.pictures[0].name)
        return TrashLine("image", words, below, lost, group)
    field = _field(template, discard)
    kind = field.kind if field else ""
    icon = next((icon for name, icon in ICONS if name == kind), "rows")
    known = any(name == kind for name, _, _ in ROWS)
    label = row_label(kind) if known else _say("Row")
    title = _title(template, field, lost)
    words = _say("{row} “{title}”").format(row=label, title=title) if title else label
    return TrashLine(icon, words, below, lost, group)


def _title(template: Template | None, field: Field | None, lost: Lost) -> str:
    if template is None or field is None:
        texts = (leaf.value for leaf in lost.discard.leaves if isinstance(leaf.value, str))
        return next(texts, "")
    case = _case_of(lost.case, lost.discard)
    written = {leaf.language for leaf in lost.discard.leaves} - {""}
    for language in (case.source_language, *sorted(written)):
        title = title_of_row(View(template, case, field, lost.discard.path, language))
        if title:
            return title
    return ""


def _case_of(summary: CaseSummary, discard: Discard) -> Case:
    return Case(
        summary.id,
        summary.template,
        summary.country,
        summary.status,
        summary.source_language,
        summary.languages,
        alone(discard),
        discard.pictures,
    )


def _field(template: Template | None, discard: Discard) -> Field | None:
    try:
        return template.find(discard.question)[0] if template is not None else None
    except WrongUse:
        return None


def _place(template: Template | None, discard: Discard) -> str:
    if template is None or _field(template, discard) is None:
        return str(discard.question)
    wording = template.wording(interface_language())
    section = wording.sections[discard.question.section].title
    question = wording.field(template.name_of(discard.question)).question
    return f"{section} › {question}"


def _deleted(at: datetime, now: datetime) -> str:
    return _say("deleted {when}").format(when=moment(at, now))


def _say(words: str) -> str:
    """Translate one of these; each stands here whole for the extractor."""
    known = {
        "Whole case studies": QCoreApplication.translate("Trash", "Whole case studies"),
        "Section “{section}”": QCoreApplication.translate("Trash", "Section “{section}”"),
        "Set aside: left out of the publication, with everything in it": (
            QCoreApplication.translate(
                "Trash", "Set aside: left out of the publication, with everything in it"
            )
        ),
        "Picture “{name}”": QCoreApplication.translate("Trash", "Picture “{name}”"),
        "{row} “{title}”": QCoreApplication.translate("Trash", "{row} “{title}”"),
        "Row": QCoreApplication.translate("Trash", "Row"),
        "deleted {when}": QCoreApplication.translate("Trash", "deleted {when}"),
    }
    return known[words]
