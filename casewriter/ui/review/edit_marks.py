"""Marks of suggested edits in an answer: what would go is struck, a sign where words would come."""

from collections.abc import Iterator

from casewriter.domain.review import Suggestion
from casewriter.services.deciding import Deciding
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.prose.text import ProseText
from casewriter.ui.prose.underlay import Passage
from casewriter.ui.review.targets import stretches

SIGN = "pencil-line"


class EditMarks:
    """Where suggested edits stand in the answers that are on the screen.

    Attributes:
        lit: the id of the one that is looked at, or empty.
    """

    def __init__(self, deciding: Deciding) -> None:
        self._deciding = deciding
        self.lit = ""

    def passages(self, leaf: ProseLeaf) -> Iterator[tuple[ProseText, Passage]]:
        """The marks of one answer, each with the text that it lies under."""
        for one, where in self._shown(leaf):
            sign = SIGN
            for text, start, end in where:
                yield text, Passage(start, end, sign, one.id == self.lit, gives_way=start < end)
                sign = ""

    def at(self, leaf: ProseLeaf, position: int) -> str:
        """The id of the suggested edit at a position of the answer's text, or empty."""
        return next(
            (
                one.id
                for one, where in self._shown(leaf)
                for text, start, end in where
                if text is leaf.editor.text and start <= position <= end
            ),
            "",
        )

    def _shown(
        self, leaf: ProseLeaf
    ) -> Iterator[tuple[Suggestion, list[tuple[ProseText, int, int]]]]:
        here = (str(leaf.path), leaf.language)
        for one in self._deciding.suggestions:
            if one.state == "open" and (one.path, one.lang) == here:
                found = self._deciding.stand(one).range
                if found is not None:
                    yield one, stretches(leaf.editor, found)
