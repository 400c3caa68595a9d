"""What leaves and facts say, in the words of the screen, in both states of a case."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, json
from PySide6.QtCore import QCoreApplication

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.citing import cited
from casewriter.domain.edits import Change, FactChange
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part, to_text
from casewriter.domain.leaves import Path, Value
from casewriter.domain.merge import NEWER
from casewriter.domain.template import EXHIBITS, Field, Template
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc
from casewriter.ui.fields.grid.free_words import exhibit_part, exhibit_place
from casewriter.ui.fields.labels import option_label, part_label
from casewriter.ui.fields.numbers import show_number
from casewriter.ui.fields.sources.known import short_name
from casewriter.ui.history.marking import Stretch, exchanged, led, marked, plain
from casewriter.ui.languages import own_name
from casewriter.ui.phrases import country_name, language_name, status_name

WORD_BY_WORD = ("line", "prose", "choices", "cites", "csl", "series")
"""Parts whose words are compared; of all others one value takes the place of the other."""


class Saying(Struct, frozen=True):
    """Says the leaves of one question.

    Attributes:
        question: as the template has it; None where the template does not ask it.
        then: the earlier state.
        now: the later state.
        wording: language of the template's words on the screen.
    """

    template: Template
    question: Field | None
    then: Case
    now: Case
    wording: str

    def change(self, at: Path, change: Change, *, named: bool, tongue: bool) -> Iterator[Stretch]:
        """One leaf in both states.

        Args:
            at: the path of the answer or the row that it belongs to.
            change: the leaf.
            named: whether the name of its part stands before it.
            tongue: whether the language of its edition stands before it.
        """
        part = self._part(at, change)
        names = []
        if named or (part.name and part.name != change.path.meta) or change.path.meta:
            names.append(self._name(at, change, part))
        if tongue and change.language:
            names.append(own_name(change.language))
        stretches = self._stretches(at, change, part)
        return led(" · ".join(name for name in names if name), stretches)

    def fact(self, fact: FactChange) -> Iterator[Stretch]:
        """A fact of the case in both states."""
        before, after = (_fact(fact.fact, value) for value in (fact.before, fact.after))
        return led(_fact_name(fact.fact), (exchanged(before, after),))

    def _stretches(self, at: Path, change: Change, part: Part) -> Iterator[Stretch]:
        if isinstance(change.before, Doc) or isinstance(change.after, Doc):
            return marked(_doc(change.before), _doc(change.after))
        before = self._words(at, change, part, now=False)
        after = self._words(at, change, part, now=True)
        if part.type in WORD_BY_WORD or change.path.meta == "absent":
            return marked(plain(before), plain(after))
        return iter((exchanged(before, after),))

    def _words(self, at: Path, change: Change, part: Part, *, now: bool) -> str:
        case, value = (self.now, change.after) if now else (self.then, change.before)
        language = change.language or case.source_language
        if value is None:
            return ""
        if change.path.meta == "absent" and isinstance(value, dict):
            return _absence(value, language)
        if self.question is None:
            return to_text(value)
        return _words(View(self.template, case, self.question, at, language), part, value, self)

    def _part(self, at: Path, change: Change) -> Part:
        steps = change.path.steps[len(at.steps) :]
        name = steps[0] if steps else ""
        if self.question is None:
            return Part(name, "line")
        if self.question is EXHIBITS and len(steps) > 1:
            return exhibit_part(self._of(at, change), steps)
        kind = kind_of(self.question.kind)
        for part in (*kind.parts(self.question), *kind.columns(self.question)):
            if part.name == name:
                return part
        return Part(name, "line")

    def _name(self, at: Path, change: Change, part: Part) -> str:
        if change.path.meta == "absent":
            return ""
        if self.question is None:
            return part.name
        view = self._of(at, change)
        steps = change.path.steps[len(at.steps) :]
        if self.question is EXHIBITS and len(steps) > 1:
            return exhibit_place(view, steps)
        if part.name:
            return part_label(view, part, self.wording)
        return self.template.wording(self.wording).field(view.name).label

    def _of(self, at: Path, change: Change) -> View:
        """The state that still has what is named."""
        assert self.question is not None
        case = self.then if change.after is None else self.now
        return View(self.template, case, self.question, at, case.source_language)


def _words(view: View, part: Part, value: Value, saying: Saying) -> str:
    """A value of a part as a reader says it."""
    if isinstance(value, list):
        return "; ".join(_one_of(view, part, one, saying.wording) for one in value)
    match part.type:
        case "number":
            return show_number(value, view.language)
        case "date":
            return formats.date(str(value), view.language)
        case "choice" | "unit":
            return option_label(view, part, str(value), saying.wording)
        case "csl":
            return "".join(getattr(run, "text", "") for run in cited(view).entry)
        case "file":
            known = {picture.sha256: picture.name for picture in view.case.attachments}
            return known.get(str(value), str(value)[:12])
        case "flag":
            return _yes() if value else _no()
        case _:
            return to_text(value)


def _one_of(view: View, part: Part, one: object, wording: str) -> str:
    if isinstance(one, dict):
        date = formats.date(str(one.get("date", "")), view.language)
        return f"{date}: {show_number(one.get('value'), view.language)}"
    if part.type == "cites":
        return short_name(view, str(one))
    return option_label(view, part, str(one), wording)


def _doc(value: Value | None) -> Doc:
    if isinstance(value, Doc):
        return value
    return plain(str(value)) if value is not None else Doc()


def _absence(value: Mapping[str, object], language: str) -> str:
    words = QCoreApplication.translate("AbsenceShown", "Not available yet: {because}").format(
        because=str(value.get("because", ""))
    )
    if until := str(value.get("until") or ""):
        when = QCoreApplication.translate("AbsenceShown", "To be asked again: {date}.").format(
            date=formats.date(until, language)
        )
        words = f"{words.rstrip('.')}. {when}"
    return words


def _fact(fact: str, value: object) -> str:
    match fact:
        case "country":
            return country_name(str(value))
        case "status":
            return status_name(str(value))
        case "source_language":
            return language_name(str(value))
        case "languages" if isinstance(value, tuple):
            return ", ".join(language_name(str(tag)) for tag in value)
        case "template":
            return _version().format(number=getattr(value, "version", ""))
        case _ if fact.startswith(NEWER):
            return "" if value is None else json.encode(value).decode()
        case _:
            return str(value)


def _fact_name(fact: str) -> str:
    names = {
        "country": QCoreApplication.translate("Facts", "Country"),
        "status": QCoreApplication.translate("Facts", "State"),
        "source_language": QCoreApplication.translate("Facts", "First language"),
        "languages": QCoreApplication.translate("Facts", "Editions"),
        "template": QCoreApplication.translate("Facts", "Template"),
    }
    if fact.startswith(NEWER):
        said = QCoreApplication.translate("Facts", "“{part}”, which a newer casewriter wrote")
        return said.format(part=fact.removeprefix(NEWER))
    return names.get(fact, fact)


def _version() -> str:
    return QCoreApplication.translate("Facts", "version {number}")


def _yes() -> str:
    return QCoreApplication.translate("Facts", "yes")


def _no() -> str:
    return QCoreApplication.translate("Facts", "no")
