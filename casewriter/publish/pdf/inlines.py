"""Inlines of a page: runs, links, references and notes."""

import re
from itertools import groupby
from typing import assert_never

from casewriter.domain.publication import Break, Inline, Inlines, Note, Ref, Run, plain
from casewriter.publish.addresses import address_of
from casewriter.publish.lines import bound, counted, whole_pieces
from casewriter.publish.pdf.manuscript import Manuscript
from casewriter.publish.pdf.source import is_seen, literal

SOFT_HYPHEN = "\u00ad"
_ADDRESS_ENDS = re.compile(r"(?<=[^:/]/)|(?<=[?&=#_-])")
_LONGEST_PIECE = 40
"""Letters of an address that stay on a line."""
_MARKS = (("strong", "strong"), ("em", "emph"), ("underline", "underline"))


def line(manuscript: Manuscript, content: Inlines, *, narrow: bool = False) -> str:
    """Some inlines as content; neighbours with one address become one link.

    Args:
        manuscript: the pages being written.
        content: what.
        narrow: whether its lines are so short that numbers may be divided from what they count.
    """
    written = []
    for href, group in groupby(content, key=_href):
        members = tuple(group)
        inside = "".join(_inline(manuscript, inline, narrow=narrow) for inline in members)
        linked = href and is_seen(plain(members))
        written.append(_linked(manuscript, href, inside) if linked else inside)
    return "".join(written)


def content(manuscript: Manuscript, inlines: Inlines, *, narrow: bool = False) -> str:
    """Some inlines as an argument."""
    return f"[{line(manuscript, inlines, narrow=narrow)}]"


def tongue(language: str) -> str:
    """The arguments of `text` that name a language; empty where typst cannot hold it."""
    first, *others = language.split("-")
    if not (2 <= len(first) <= 3 and first.isascii() and first.isalpha()):
        return ""
    region = next((part for part in others if len(part) == 2 and part.isalpha()), "")
    named = f", region: {literal(region)}" if region and region.isascii() else ""
    return f"lang: {literal(first.lower())}{named}"


def _href(inline: Inline) -> str:
    return inline.href if isinstance(inline, Run) else ""


def _linked(manuscript: Manuscript, href: str, inside: str) -> str:
    address = address_of(href)
    if not address:
        manuscript.remark("link_refused", href)
        return inside
    return f"#link({literal(address)})[{inside}];"


def _inline(manuscript: Manuscript, inline: Inline, *, narrow: bool) -> str:
    match inline:
        case Run():
            return _run(inline, narrow=narrow)
        case Break():
            return "#linebreak();"
        case Ref(anchor=anchor, text=text):
            aim = manuscript.aim(anchor)
            if not aim:
                manuscript.remark("reference_lost", anchor)
                return f"#{literal(text)};"
            # A link that nobody could see, or a hyphen behind it, has no place among the tags.
            whole = expression(text.replace(SOFT_HYPHEN, ""))
            return f"#link({aim}, {whole});" if is_seen(text) else f"#{whole};"
        case Note(content=inside):
            return f"#note[{line(manuscript, inside)}];"
        case _ as unreachable:
            assert_never(unreachable)


def expression(text: str, *, narrow: bool = False) -> str:
    """An expression for a text whose lines end where a printer would let them end."""
    text = bound(text)
    first, *others = whole_pieces(text if narrow else counted(text))
    if not others:
        return literal(first)
    pieces = (
        literal(piece) if place % 2 else f"box({literal(piece)})"
        for place, piece in enumerate(others)
    )
    return f"({' + '.join((literal(first), *pieces))})"


def _linked_words(text: str) -> str:
    """An expression for the words of a link; an address ends its lines at its own signs."""
    text = text.replace(SOFT_HYPHEN, "")
    if "://" not in text or " " in text:
        return literal(text)
    pieces = (
        f"box({literal(piece)})" if len(piece) <= _LONGEST_PIECE else literal(piece)
        for piece in _ADDRESS_ENDS.split(text)
        if piece
    )
    return f"({' + '.join(pieces)})"


def _run(run: Run, *, narrow: bool) -> str:
    if not run.text:
        return ""
    said = _linked_words(run.text) if run.href else expression(run.text, narrow=narrow)
    for mark, function in _MARKS:
        if getattr(run, mark):
            said = f"{function}({said})"
    if run.raised:
        said = f"super({said})"
    elif run.lowered:
        said = f"sub({said})"
    named = tongue(run.language) if run.language else ""
    return f"#text({named}, {said});" if named else f"#{said};"
