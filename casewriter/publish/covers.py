"""How much room the picture of a cover has, told from the words above it."""

from casewriter.domain.publication import Cover

_HIGHEST = ((130, 0.38), (220, 0.34))
_BELOW_LONGEST = 0.24
"""Shares of the page's height up to so many letters of title and subtitle: the picture makes room
for them, so that all of it stays on the first page."""


def highest_picture(cover: Cover) -> float:
    """The share of the page's height that the picture may take."""
    letters = len(cover.title) + len(cover.subtitle)
    return next((share for most, share in _HIGHEST if letters <= most), _BELOW_LONGEST)
