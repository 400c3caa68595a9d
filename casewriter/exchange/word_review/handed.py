"""Rows and lines that a copy was handed out with as changes: they bring nothing home."""

from datetime import datetime

from casewriter.domain.records import review_of
from casewriter.domain.reviewing.paper import Coming, Grid, Paper


class Handed:
    """What was suggested already when a copy was written."""

    def __init__(self, paper: Paper) -> None:
        """Look through a paper."""
        self._texts: set[str] = set()
        for block in paper.blocks:
            if isinstance(block, Coming):
                self._texts.add(_plain(block.text))
            elif isinstance(block, Grid):
                self._texts |= {_plain(row.text) for row in block.coming}
        self._hands = {
            (one.by.name, one.at.replace(microsecond=0))
            for one in review_of(paper.case).suggestions
            if one.state == "open"
        }

    def has(self, text: str) -> bool:
        """Whether a row or a line is one that was handed out, whatever became of its marks."""
        return _plain(text) in self._texts

    def by(self, name: str, at: datetime) -> bool:
        """Whether a change is one that was handed out, by its author and moment."""
        return (name, at.replace(microsecond=0)) in self._hands


def _plain(text: str) -> str:
    return " ".join(text.split())
