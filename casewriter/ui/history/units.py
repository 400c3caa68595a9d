"""A comparison as units that are shown, and brought back, one by one: an answer, a row, a fact."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casewriter.domain.bringing_back import OneAnswer, OneFact, OneRow, What
from casewriter.domain.case import Case
from casewriter.domain.comparing import AnswerChange, Comparison, RowChange
from casewriter.domain.edits import Change, FactChange
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS, Template
from casewriter.domain.view import View
from casewriter.domain.writers import WRITER
from casewriter.ui.case.chapters import label_of, question_of
from casewriter.ui.fields.titles import title_of
from casewriter.ui.history.marking import Line, Stretch, exchanged, said
from casewriter.ui.history.values import Saying
from casewriter.ui.phrases import section_state_name


class Unit(Struct, frozen=True):
    """One thing that differs.

    Attributes:
        key: names it in every comparison of the same case.
        what: what is brought back by it.
        path: of the question; None for a fact of the case.
        answer: the question, where an answer or a row of it differs.
        row: the row, where one differs.
        change: the fact, or the state of a section.
    """

    key: str
    what: What
    path: Path | None
    answer: AnswerChange | None = None
    row: RowChange | None = None
    change: Change | FactChange | None = None


def units_of(comparison: Comparison) -> tuple[Unit, ...]:
    """Everything that differs: answers in their order, then states of sections, then facts."""
    return (*_answers(comparison), *_others(comparison))


def merged(before: tuple[Unit, ...], now: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units that were there, as they are now, and the new ones behind those they follow."""
    known = {unit.key: unit for unit in now}
    units = [known.get(unit.key, unit) for unit in before]
    keys = [unit.key for unit in units]
    last = -1
    for unit in now:
        if unit.key in keys:
            last = keys.index(unit.key)
            continue
        last += 1
        units.insert(last, unit)
        keys.insert(last, unit.key)
    return tuple(units)


def _answers(comparison: Comparison) -> Iterator[Unit]:
    for answer in comparison.answers:
        if answer.said:
            # What rows hold is brought back with them.
            yield Unit(str(answer.path), OneAnswer(answer.path), answer.path, answer)
        for row in answer.rows:
            yield Unit(str(row.path), OneRow(row.path), answer.path, answer, row)


def _others(comparison: Comparison) -> Iterator[Unit]:
    for state in comparison.states:
        yield Unit(str(state.path), OneAnswer(state.path), state.path, change=state)
    for fact in comparison.facts:
        # Pictures come and go with the answers that show them.
        if fact.fact != "attachments":
            yield Unit(f"#{fact.fact}", OneFact(fact.fact), None, change=fact)


class Teller(Struct, frozen=True):
    """Says units in words. May be asked in another thread: it touches no widget.

    Attributes:
        then: the earlier state.
        now: the later state.
        wording: language of the template's words on the screen.
    """

    template: Template
    then: Case
    now: Case
    wording: str

    def place(self, unit: Unit, *, whole: bool = True) -> str:
        """The name of the place: "Results › Indicators › row 5"; no question if not whole."""
        if unit.path is None:
            return _said("About the case study")
        words = self.template.wording(self.wording)
        section = words.sections.get(unit.path.section)
        parts = [section.title if section else unit.path.section]
        if isinstance(unit.change, Change):
            parts.append(_said("writer" if _is_writer(unit.change) else "state"))
        elif whole and question_of(self.template, unit.path) is not None:
            parts.append(label_of(self.template, unit.path, self.wording))
        if unit.row is not None:
            parts.append(_said("row {number}").format(number=_place(unit.row)))
        return " › ".join(parts)

    def question(self, unit: Unit) -> str:
        """The question in the words of the template, with the row."""
        if unit.path is None or isinstance(unit.change, Change):
            return self.place(unit)
        words = self.template.wording(self.wording).fields.get(unit.path.field)
        question = words.question if words is not None else str(unit.path)
        if unit.answer is not None and unit.answer.question is EXHIBITS:
            question = label_of(self.template, unit.path, self.wording)
        if unit.row is None:
            return question
        row = _said("row {number}").format(number=_place(unit.row))
        return f"{question} › {row}"

    def stretches(self, unit: Unit) -> Iterator[Stretch]:
        """What it says in both states, marked; each stretch is computed when it is asked for."""
        if isinstance(unit.change, FactChange):
            yield from self._fact(unit.change)
        elif isinstance(unit.change, Change):
            yield exchanged(*(_of_section(unit.change, when) for when in ("before", "after")))
        elif unit.answer is not None and unit.row is not None:
            yield from self._row(unit.answer, unit.row)
        elif unit.answer is not None:
            content = self._answer(unit.answer, named=False)
            if all(change.before is None for change in unit.answer.said):
                content = _beside(said(_said("No answer yet.")), content, then=True)
            elif all(change.after is None for change in unit.answer.said):
                content = _beside(said(_said("The answer was taken away.")), content, then=False)
            yield from content

    def _answer(self, answer: AnswerChange, *, named: bool) -> Iterator[Stretch]:
        saying = self._saying(answer)
        several = len(answer.languages) > 1
        for change in answer.said:
            yield from saying.change(answer.path, change, named=named, tongue=several)

    def _row(self, answer: AnswerChange, row: RowChange) -> Iterator[Stretch]:
        yield from self._head(answer, row)
        content = self._content(answer, row)
        if row.added or row.removed:
            words: Words
            words = "This row was not there yet." if row.added else "This row was taken away."
            content = _beside(said(_said(words)), content, then=row.added)
        yield from content
        for inner in row.answers:
            for below in inner.rows:
                yield from self._row(inner, below)

    def _content(self, answer: AnswerChange, row: RowChange) -> Iterator[Stretch]:
        saying = self._saying(answer)
        several = len({change.language for change in row.changes if change.language}) > 1
        for change in row.changes:
            if change.path.meta not in ("order", "source"):
                yield from saying.change(row.path, change, named=True, tongue=several)
        for inner in row.answers:
            yield from self._answer(inner, named=True)

    def _head(self, answer: AnswerChange, row: RowChange) -> Iterator[Stretch]:
        """What is said of a row that both states have."""
        if row.added or row.removed:
            return
        if row.moved:
            places = [_said("Place {number}").format(number=at + 1) for at in _places(row)]
            yield exchanged(*places)
        title = self._title(answer, row)
        if title is not None:
            yield Stretch((title,), (title,), (title,))

    def _title(self, answer: AnswerChange, row: RowChange) -> Line | None:
        """What the row is called, where its name is none of what differs."""
        if answer.question is None:
            return None
        names = []
        for case in (self.then, self.now):
            view = View(self.template, case, answer.question, row.path, self._language())
            names.append(title_of(view))
        return exchanged(names[0], names[1]).now[0] if names[0] == names[1] != "" else None

    def _fact(self, fact: FactChange) -> Iterator[Stretch]:
        saying = Saying(self.template, None, self.then, self.now, self.wording)
        return saying.fact(fact)

    def _saying(self, answer: AnswerChange) -> Saying:
        return Saying(self.template, answer.question, self.then, self.now, self.wording)

    def _language(self) -> str:
        return self.now.source_language


def _beside(line: Line, stretches: Iterator[Stretch], *, then: bool) -> Iterator[Stretch]:
    """The same stretches, with a line of the program's beside the first, on the empty paper."""
    first = next(stretches, Stretch((), (), ()))
    if then:
        yield Stretch((line,), first.now, first.both)
    else:
        yield Stretch(first.then, (line,), (line, *first.both))
    yield from stretches


def _place(row: RowChange) -> int:
    return (row.now if row.now is not None else row.was or 0) + 1


def _places(row: RowChange) -> tuple[int, int]:
    return row.was or 0, row.now or 0


def _is_writer(change: Change) -> bool:
    return change.path.field.endswith(f".{WRITER}")


def _of_section(change: Change, when: str) -> str:
    value = getattr(change, when)
    return str(value or _said("nobody")) if _is_writer(change) else _state(value)


def _state(value: object) -> str:
    return section_state_name(str(value)) if value else section_state_name("in_progress")


Words = Literal[
    "About the case study",
    "state",
    "writer",
    "nobody",
    "row {number}",
    "Place {number}",
    "This row was not there yet.",
    "This row was taken away.",
    "No answer yet.",
    "The answer was taken away.",
]


def _said(words: Words) -> str:
    """Translate one of these words; each stands here whole for the extractor."""
    known = {
        "About the case study": QCoreApplication.translate("Changes", "About the case study"),
        "state": QCoreApplication.translate("Changes", "state"),
        "writer": QCoreApplication.translate("Changes", "written by"),
        "nobody": QCoreApplication.translate("Changes", "nobody in particular"),
        "row {number}": QCoreApplication.translate("Places", "row {number}"),
        "Place {number}": QCoreApplication.translate("Changes", "Place {number}"),
        "This row was not there yet.": QCoreApplication.translate(
            "Changes", "This row was not there yet."
        ),
        "This row was taken away.": QCoreApplication.translate(
            "Changes", "This row was taken away."
        ),
        "No answer yet.": QCoreApplication.translate("Changes", "No answer yet."),
        "The answer was taken away.": QCoreApplication.translate(
            "Changes", "The answer was taken away."
        ),
    }
    return known[words]
