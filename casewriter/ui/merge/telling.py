"""What a question of a merge is about, in the words of the template, both sides marked."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from casewriter.domain.bringing_back import OneAnswer, OneFact
from casewriter.domain.case import Case
from casewriter.domain.comparing import Comparison
from casewriter.domain.edits import Change, FactChange
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Path, Value
from casewriter.domain.merge_choices import Question
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.ui.history.marking import Line, Stretch, marked, said
from casewriter.ui.history.units import Teller, Unit, units_of
from casewriter.ui.history.values import Saying
from casewriter.ui.languages import own_name

SHORT = 120
"""Letters of a value that stand in one line."""


class Telling(Struct, frozen=True):
    """Says the questions of one merge.

    Attributes:
        mine: one copy.
        theirs: the other.
        units: how both differ.
        wording: language of the template's words on the screen.
    """

    template: Template
    mine: Case
    theirs: Case
    units: tuple[Unit, ...]
    wording: str

    def place(self, question: Question) -> str:
        """Where it is: "Results › Indicators › row 5"."""
        return self._teller().place(self._unit(question))

    def heading(self, question: Question) -> str:
        """The question of the template, with the row and the edition."""
        unit = self._unit(question)
        words = self._teller().question(unit)
        if question.language and len({*self.mine.languages, *self.theirs.languages}) > 1:
            words = f"{words} · {own_name(question.language)}"
        return words

    def stretches(self, question: Question) -> Iterator[Stretch]:
        """Mine at the left, theirs at the right; what differs is marked in both alike."""
        return (_alike(stretch) for stretch in self._stretches(question))

    def before(self, question: Question) -> str:
        """What a value was in both copies before they parted; an empty text for what is longer."""
        if question.subject != "value" or question.base is None:
            return ""
        asked = replace(question, mine=question.base, theirs=question.base)
        unit = self._unit(question)
        if unit.answer is None:
            return ""
        lines = [line for stretch in self._value(asked, unit) for line in stretch.now]
        runs = [run.what for line in lines for run in line.runs if not run.quiet]
        words = "".join(what for what in runs if isinstance(what, str))
        return words if len(words) <= SHORT else ""

    def part(self, question: Question) -> Part | None:
        """What the leaf of a question holds; None where the template does not know it."""
        unit = self._unit(question)
        if unit.answer is None or unit.answer.question is None or question.path.meta:
            return None
        found, steps = unit.answer.question, question.path.steps
        if unit.row is not None:
            steps = steps[1:]
        while found.kind == "group" and steps:
            inner = next((inner for inner in found.fields if inner.key == steps[0]), None)
            if inner is None:
                return None
            found, steps = inner, steps[1:]
            if len(steps) > 1 and kind_of(found.kind).repeats:
                steps = steps[1:]
        kind = kind_of(found.kind)
        name = steps[-1] if steps else ""
        parts = (*kind.parts(found), *kind.columns(found))
        return next((part for part in parts if part.name == name), None)

    def _stretches(self, question: Question) -> Iterator[Stretch]:
        unit = self._unit(question)
        mine, theirs = question.mine, question.theirs
        match question.subject:
            case "text":
                assert isinstance(mine, Doc)
                assert isinstance(theirs, Doc)
                yield from _passages(mine, theirs)
            case "row":
                yield from _row(self._teller().stretches(unit), here=bool(mine))
            case "fact":
                saying = Saying(self.template, None, self.mine, self.theirs, self.wording)
                yield from saying.fact(FactChange(question.fact, mine, theirs))
            case _:
                yield from self._value(question, unit)

    def _value(self, question: Question, unit: Unit) -> Iterator[Stretch]:
        if unit.answer is None:
            yield from self._teller().stretches(unit)
            return
        answer = unit.answer
        saying = Saying(self.template, answer.question, self.mine, self.theirs, self.wording)
        at = unit.row.path if unit.row is not None else answer.path
        mine, theirs = _as_value(question.mine), _as_value(question.theirs)
        change = Change(question.path, question.language, mine, theirs)
        words = list(saying.change(at, change, named=unit.row is not None, tongue=False))
        if mine is None or theirs is None:
            nothing = said(QCoreApplication.translate("Merge", "Nothing."))
            words = [
                Stretch(part.then or (nothing,), part.now or (nothing,), part.both)
                for part in words
            ]
        yield from words

    def _unit(self, question: Question) -> Unit:
        """How both differ where the question is."""
        if question.subject == "fact":
            for unit in self.units:
                if isinstance(unit.change, FactChange) and unit.change.fact == question.fact:
                    return unit
            change = FactChange(question.fact, question.mine, question.theirs)
            return Unit(question.key, OneFact(question.fact), None, change=change)
        path = question.path
        there = [unit for unit in self.units if unit.path and unit.path.field == path.field]
        for unit in there:
            if unit.row is not None and unit.row.path.holds(path.rest):
                return unit
        for unit in there:
            if unit.row is None:
                return unit
        field = Path(path.field)
        return Unit(str(path), OneAnswer(field), field)

    def _teller(self) -> Teller:
        return Teller(self.template, self.mine, self.theirs, self.wording)


def telling(
    template: Template, mine: Case, theirs: Case, found: Comparison, wording: str
) -> Telling:
    """What says the questions about two copies; `found` is how they differ."""
    return Telling(template, mine, theirs, units_of(found), wording)


def _passages(mine: Doc, theirs: Doc) -> Iterator[Stretch]:
    gone = said(QCoreApplication.translate("Merge", "This passage was deleted."))
    empty = not mine.content, not theirs.content
    for place, stretch in enumerate(marked(mine, theirs)):
        if place or not any(empty):
            yield stretch
        elif empty[0]:
            yield Stretch((gone,), stretch.now, stretch.both)
        else:
            yield Stretch(stretch.then, (gone,), stretch.both)


def _row(stretches: Iterator[Stretch], *, here: bool) -> Iterator[Stretch]:
    """A row that one side has, and what became of it on the other."""
    gone = (said(QCoreApplication.translate("Merge", "This row was deleted.")),)
    for place, stretch in enumerate(stretches):
        if place:
            yield stretch
        elif here:
            yield Stretch(stretch.then, gone, stretch.both)
        else:
            yield Stretch(gone, stretch.now, stretch.both)


def _as_value(value: object) -> Value | None:
    return value  # type: ignore[return-value]  # questions about leaves hold values


def _alike(stretch: Stretch) -> Stretch:
    """Neither side is older: what only one has is marked as put in on both."""
    then = tuple(_put(line) for line in stretch.then)
    return Stretch(then, stretch.now, stretch.both, stretch.reformed)


def _put(line: Line) -> Line:
    runs = tuple(replace(run, fate="in") if run.fate == "out" else run for run in line.runs)
    return replace(line, runs=runs)
