"""Marks of suggested edits in an answer: what would go is struck, a sign where words would come."""

from collections.abc import Iterator, Sequence

from casewriter.services.deciding import Deciding
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.prose.text import ProseText
from casewriter.ui.prose.underlay import Passage
from casewriter.ui.review.targets import Line, stretches

SIGN = "pencil-line"


class EditMarks:
    """Where suggested edits stand in the answers that are on the screen.

    Attributes:
        lit: the id of the one that is looked at, or empty.
    """

    def __init__(self, deciding: Deciding) -> None:
        self._deciding = deciding
        self.lit = ""

    def are_in(self, leaf: ProseLeaf) -> bool:
        """Whether an answer has any."""
        here = (str(leaf.path), leaf.language)
        every = self._deciding.suggestions
        return any(one.state == "open" and (one.path, one.lang) == here for one in every)

    def passages(
        self, leaf: ProseLeaf, lines: Sequence[Line]
    ) -> Iterator[tuple[ProseText, Passage]]:
        """The marks of one answer, each with the text that it lies under.

        Args:
            leaf: the answer.
            lines: of it, as they stand on the screen.
        """
        here = (str(leaf.path), leaf.language)
        inked = self._inked(leaf)
        for one in self._deciding.suggestions:
            if one.state != "open" or (one.path, one.lang) != here:
                continue
            found = self._deciding.stand(one).range
            if found is None:
                continue
            sign, lit, own = SIGN, one.id == self.lit, one.id in inked
            place = leaf.ink.around(found) if own else leaf.ink.on_screen(found)
            for text, start, end in stretches(leaf.editor, place, lines):
                gone = start < end and not own
                yield text, Passage(start, end, sign, lit, gone, own, name=one.id)
                sign = ""

    def _inked(self, leaf: ProseLeaf) -> frozenset[str]:
        """The ids of those that the text itself shows."""
        suggesting = leaf.desk.suggesting
        if suggesting is None or not suggesting.is_on:
            return frozenset()
        found = suggesting.proposed(leaf.desk.session.case, leaf.path, leaf.language)
        return frozenset(one.id for one in found.own)
