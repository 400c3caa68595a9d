"""Review forms: what a reviewer is asked of a case, what they answered, and all of it in one table.

A form that was begun is its reviewer's alone (`private`) until it is handed in: then the hub reads
it. It can be handed in after the decision as well, and taken back.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.review import Author, Form, LogEntry, Review
from casewriter.domain.reviewing.acts import Deed, present_round
from casewriter.domain.reviewing.rounds import TICK

FALLBACK = "en"
STEPS = (1, 2, 3, 4, 5)
"""What a scale offers; 5 is best."""


class CriterionWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What a criterion says in one language.

    Attributes:
        low: what 1 means.
        high: what 5 means.
        options: the key of an option → its words.
    """

    question: str
    help: str = ""
    low: str = ""
    high: str = ""
    options: Mapping[str, str] = {}


class Criterion(Struct, frozen=True):
    """One question of a form.

    Attributes:
        kind: a number from 1 to 5, one of its options, or a text.
        words: by language; English is always there.
    """

    key: str
    kind: Literal["scale", "choice", "words"]
    words: Mapping[str, CriterionWords]
    required: bool = False
    options: tuple[str, ...] = ()

    def said(self, language: str) -> CriterionWords:
        """Its words in a language, else in English."""
        return self.words.get(language) or self.words[FALLBACK]


class ReviewForm(Struct, frozen=True):
    """The form of a template, in one version."""

    id: str
    version: int
    criteria: tuple[Criterion, ...]

    @property
    def name(self) -> str:
        """What a `Form` calls it: `one-stop-shop/1`."""
        return f"{self.id}/{self.version}"


def own_form(review: Review, name: str, by: Author) -> Form | None:
    """The form that somebody fills in for the present round, where they have begun it."""
    turn = present_round(review)
    return next(
        (
            form
            for form in review.forms
            if form.form == name
            and form.round == (turn.id if turn else "")
            and (form.by.name, form.by.key) == (by.name, by.key)
        ),
        None,
    )


def answered(review: Review, asked: ReviewForm, key: str, value: object, deed: Deed) -> Review:
    """The records after one answer; the form is begun with the first.

    Args:
        review: the records before.
        asked: the form.
        key: of the criterion.
        value: what is answered; None or an empty text takes the answer away.
        deed: who answers.

    Raises:
        WrongUse: `form_handed_in`, where it was handed in: it has to be taken back first.
        BadInput: `form_answer`, where it is no answer to that criterion.
    """
    criterion = next((one for one in asked.criteria if one.key == key), None)
    if criterion is None or not _fits(criterion, value):
        raise BadInput("form_answer", criterion=key)
    form = own_form(review, asked.name, deed.by)
    if form is None:
        turn = present_round(review)
        form = Form(
            id=deed.ids[1],
            form=asked.name,
            round=turn.id if turn else "",
            by=deed.by,
            at=deed.at,
            changed=deed.at,
            visibility="private",
        )
    if form.handed_in is not None:
        raise WrongUse("form_handed_in")
    answers = {name: given for name, given in form.answers.items() if name != key}
    if value not in (None, ""):
        answers[key] = value
    return _with(review, replace(form, answers=answers, changed=_later(form, deed.at)))


def handed_in(review: Review, asked: ReviewForm, deed: Deed) -> Review:
    """The records after a form was handed in: the hub reads it from now on.

    Raises:
        BadInput: `form_incomplete`, where something that is required has no answer.
        WrongUse: `form_handed_in`.
    """
    form = own_form(review, asked.name, deed.by)
    left = unanswered(asked, form.answers if form else {})
    if form is None or left:
        raise BadInput("form_incomplete", count=len(left))
    if form.handed_in is not None:
        raise WrongUse("form_handed_in")
    at = _later(form, deed.at)
    after = _with(review, replace(form, handed_in=at, changed=at, visibility="hub"))
    return _noted(after, "form_handed_in", form, deed, at)


def handed_back(review: Review, asked: ReviewForm, deed: Deed) -> Review:
    """The records after a form was taken back, to be changed and handed in again.

    Copies of the hub that have it keep it until they receive it again; then they see that it is no
    longer handed in. Nothing of it is lost.
    """
    form = own_form(review, asked.name, deed.by)
    if form is None or form.handed_in is None:
        return review
    at = _later(form, deed.at)
    # It stays the hub's: whoever received it is to learn that it was taken back.
    return _noted(
        _with(review, replace(form, handed_in=None, changed=at)),
        "form_taken_back",
        form,
        deed,
        at,
    )


def unanswered(asked: ReviewForm, answers: Mapping[str, object]) -> tuple[Criterion, ...]:
    """What is required and has no answer, in the order of the form."""
    return tuple(
        one for one in asked.criteria if one.required and answers.get(one.key) in (None, "")
    )


def handed_in_forms(review: Review) -> tuple[Form, ...]:
    """The forms that were handed in, oldest first."""
    forms = (form for form in review.forms if form.handed_in is not None)
    return tuple(sorted(forms, key=lambda form: (form.handed_in, form.id)))


def shown(criterion: Criterion, value: object, language: str) -> str:
    """An answer in words."""
    if criterion.kind == "choice":
        return criterion.said(language).options.get(str(value), str(value or ""))
    return "" if value is None else str(value)


def means(criteria: Sequence[Criterion], forms: Sequence[Form]) -> dict[str, float]:
    """The mean of each scale over some forms: the key of a criterion → 1.0 to 5.0."""
    given = {
        one.key: [
            form.answers[one.key]
            for form in forms
            if isinstance(form.answers.get(one.key), int | float)
        ]
        for one in criteria
        if one.kind == "scale"
    }
    return {key: sum(values) / len(values) for key, values in given.items() if values}  # type: ignore[arg-type]


def _fits(criterion: Criterion, value: object) -> bool:
    if value in (None, ""):
        return True
    match criterion.kind:
        case "scale":
            return isinstance(value, int) and not isinstance(value, bool) and value in STEPS
        case "choice":
            return value in criterion.options
        case "words":
            return isinstance(value, str)


def _later(form: Form, now: datetime) -> datetime:
    return max(now, form.changed + TICK)


def _with(review: Review, form: Form) -> Review:
    others = tuple(one for one in review.forms if one.id != form.id)
    return replace(review, forms=(*others, form))


def _noted(review: Review, action: str, form: Form, deed: Deed, at: datetime) -> Review:
    entry = LogEntry(deed.ids[0], action, deed.by, at, {"form": form.id}, visibility="hub")
    return replace(review, log=(*review.log, entry))
