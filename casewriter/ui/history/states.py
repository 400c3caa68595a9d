"""Two states of a case, as they are compared on the screen."""

from collections.abc import Callable

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.comparing import Comparison
from casewriter.domain.template import Template


class States(Struct, frozen=True):
    """Two states of a case, and how they are spoken of.

    Attributes:
        then: the earlier one.
        now: the later one.
        comparison: what differs between them.
        then_words: the moment of the earlier one, such as "sent on 3 June".
        now_words: the moment of the later one.
        moment: of the earlier one alone, to stand in a sentence, such as "3 June".
        headline: says how many answers differ; None says it without a moment.
        nothing: says that nothing differs; None says it without a moment.
        wording: language of the template's words on the screen.
        may_bring_back: whether the later state is one that can still be changed.
    """

    template: Template
    then: Case
    now: Case
    comparison: Comparison
    then_words: str
    now_words: str
    moment: str = ""
    headline: Callable[[int], str] | None = None
    nothing: Callable[[], str] | None = None
    wording: str = "en"
    may_bring_back: bool = False
