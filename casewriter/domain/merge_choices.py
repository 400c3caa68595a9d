"""The questions that a merge of two copies asks, and the case that the answers make."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, cast

from msgspec import Struct

from casewriter.domain.bringing_back import WholeCase, bringing_back
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange, removing
from casewriter.domain.leaves import Path, Value
from casewriter.domain.merge import (
    Clash,
    FactClash,
    LeafClash,
    Merged,
    RowClash,
    fact_of,
    merge,
    with_fact,
)
from casewriter.domain.reviewing.rejoining import with_passages
from casewriter.domain.template import Template
from casewriter.prose import merge as texts
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank

ACTION = "merge"

Side = Literal["mine", "theirs", "both"]
Subject = Literal["text", "value", "row", "fact"]


class Own(Struct, frozen=True):
    """A value that somebody wrote in place of both; None takes the leaf away."""

    value: Value | None


Answer: TypeAlias = Side | Own


class Question(Struct, frozen=True):
    """One thing that both copies changed.

    Attributes:
        key: the same whenever the same copies are merged.
        subject: a passage of a text, a whole value, a row with everything in it, a fact.
        path: of the leaf or row; its field is empty where it is a fact.
        language: of the leaf, or an empty text.
        base: what both had: a value, a passage, whether the row was there, or a fact.
        mine: what one copy has, likewise.
        theirs: what the other has.
        has_both: whether both can stand.
        fact: the name of the fact.
        ancestor: of a passage, the whole text that both had.
    """

    key: str
    subject: Subject
    path: Path
    language: str
    base: object
    mine: object
    theirs: object
    has_both: bool = False
    fact: str = ""
    ancestor: Doc | None = None


class Plan(Struct, frozen=True):
    """Two copies of a case, what came of them, and what has to be asked.

    Attributes:
        mine: the copy that is worked at.
        theirs: the one that came in.
        merged: what came of both.
        questions: in the order of the template.
    """

    mine: Case
    theirs: Case
    merged: Merged
    questions: tuple[Question, ...]

    def decided(self, answers: Mapping[str, Answer]) -> Case:
        """The merged case with the answers in place; what is not answered stays mine.

        Args:
            answers: the key of a question → how it was answered.
        """
        case = self.merged.case
        by_leaf: dict[tuple[Path, str], list[tuple[Question, Answer]]] = {}
        gone: list[Path] = []
        for question in self.questions:
            answer = answers.get(question.key, "mine")
            match question.subject:
                case "fact":
                    case = with_fact(case, question.fact, _taken(question, answer))
                case "row" if not _taken(question, answer):
                    gone.append(question.path)
                case "text" | "value":
                    leaf = (question.path, question.language)
                    by_leaf.setdefault(leaf, []).append((question, answer))
        for (path, language), answered in by_leaf.items():
            case = case.with_leaf(path, language, self._value(answered))
        for row in gone:
            case = removing(case, row, ACTION).apply(case)
        return with_passages(case, (self.mine, self.theirs), between=(self.merged.case,))

    def all_from(self, side: Side) -> Case:
        """The merged case with every question answered alike."""
        return self.decided({question.key: side for question in self.questions})

    def _value(self, answered: Sequence[tuple[Question, Answer]]) -> Value | None:
        first, answer = answered[0]
        if first.subject == "value":
            return cast("Value | None", _taken(first, answer))
        chosen = iter([cast("Doc | None", _taken(*one)) or Doc() for one in answered])
        pieces = _pieces(self.mine, self.theirs, first.path, first.language, first.ancestor)
        doc = texts.taking(pieces, lambda _: next(chosen).content)
        return None if is_blank(doc) else doc


def planned(base: Case | None, mine: Case, theirs: Case, template: Template | None = None) -> Plan:
    """Merge two copies of a case. Raises as `merge`.

    Args:
        base: what both come from; None where nobody knows.
        mine: the copy that is worked at.
        theirs: the one that came in.
        template: gives the order of the questions; without it they are sorted by path.
    """
    merged = merge(base, mine, theirs)
    asked = [question for clash in merged.clashes for question in _asked(clash, mine, theirs)]
    if template is not None:
        names = [f"{section.key}.{field.key}" for section, field in template.fields()]
        # Facts of the case come first, questions that the template does not ask last.
        places = {name: place for place, name in enumerate(("", *names))}
        asked.sort(key=lambda one: places.get(one.path.field, len(places)))
    return Plan(mine, theirs, merged, tuple(asked))


def taking_in(mine: Case, after: Case) -> Edit:
    """The one edit that makes a case what a merge gave: its review and newer parts included."""
    edit = bringing_back(mine, after, WholeCase())
    facts = edit.facts
    for fact in ("records", "unknown"):
        if getattr(mine, fact) != getattr(after, fact):
            facts = (*facts, FactChange(fact, getattr(mine, fact), getattr(after, fact)))
    return Edit(ACTION, edit.changes, facts)


def _asked(clash: Clash, mine: Case, theirs: Case) -> Iterator[Question]:
    match clash:
        case FactClash(fact=fact, base=base):
            one, two = fact_of(mine, fact), fact_of(theirs, fact)
            yield Question(f"fact {fact}", "fact", Path(""), "", base, one, two, fact=fact)
        case RowClash(path=path):
            one, two = (any(True for _ in copy.below(path)) for copy in (mine, theirs))
            yield Question(f"row {path}", "row", path, "", base=True, mine=one, theirs=two)
        case LeafClash(path=path, language=language, base=base):
            one, two = mine.get(path, language), theirs.get(path, language)
            key = f"leaf {path} {language}"
            if not all(isinstance(value, Doc | None) for value in (base, one, two)):
                both = _can_both(one, two)
                yield Question(key, "value", path, language, base, one, two, has_both=both)
                return
            ancestor = base if isinstance(base, Doc) else None
            pieces = _pieces(mine, theirs, path, language, ancestor)
            for place, piece in enumerate(p for p in pieces if isinstance(p, texts.Disputed)):
                yield Question(
                    f"{key} {place}",
                    "text",
                    path,
                    language,
                    Doc(piece.base),
                    Doc(piece.mine),
                    Doc(piece.theirs),
                    has_both=bool(piece.mine and piece.theirs),
                    ancestor=ancestor,
                )


def _pieces(
    mine: Case, theirs: Case, path: Path, language: str, ancestor: Doc | None
) -> tuple[texts.Piece, ...]:
    one, two = (copy.get(path, language) for copy in (mine, theirs))
    return texts.merge(
        ancestor, one if isinstance(one, Doc) else None, two if isinstance(two, Doc) else None
    )


def _taken(question: Question, answer: Answer) -> object:
    if isinstance(answer, Own):
        return answer.value
    if answer != "both" or not question.has_both:
        return question.theirs if answer == "theirs" else question.mine
    mine, theirs = question.mine, question.theirs
    if isinstance(mine, Doc) and isinstance(theirs, Doc):
        return Doc(texts.both(texts.Disputed((), mine.content, theirs.content)))
    assert isinstance(mine, list)
    assert isinstance(theirs, list)
    return [*mine, *(key for key in theirs if key not in mine)]


def _can_both(one: object, two: object) -> bool:
    return all(
        isinstance(value, list) and all(isinstance(key, str) for key in value)
        for value in (one, two)
    )
