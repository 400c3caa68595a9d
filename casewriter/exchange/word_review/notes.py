"""The notes of a file that came home: what they say, and what changed in them."""

from collections.abc import Sequence

from casewriter.exchange.word_review.expected import Leaf
from casewriter.exchange.word_review.matching import Base
from casewriter.exchange.word_review.physical import Para, Physical
from casewriter.exchange.word_review.stream import Numbering, Sign, is_untouched, line_signs
from casewriter.prose.nodes import Inline, Text
from casewriter.prose.spoken import SIGNS


def note_signs(
    leaf: Leaf, line: int, base: Base | None, found: Physical, numbering: Numbering
) -> list[list[Sign]]:
    """The letters of the notes of a line, of those that changed.

    Args:
        leaf: that has the line.
        line: its number.
        base: what the file has of it; None where it is gone.
        found: has the notes of the file.
        numbering: of the file.
    """
    if base is None:
        return []
    signs = [span.note for para in base.paras for span in para.spans if span.note and span.base]
    made: list[list[Sign]] = []
    for place, number in enumerate(signs, start=line + 1):
        if place >= len(leaf.shown) or not leaf.shown[place].note:
            break
        paras = found.notes.get(number)
        if not paras:
            continue
        text = "".join(s.text for para in paras for s in para.spans if s.base)
        _strip_first(paras)
        inner = Base(0, tuple(paras), text.lstrip(" \t"))
        if not is_untouched(leaf.shown[place], inner):
            stream = line_signs(leaf.shown[place], place, inner, numbering, leaf.entry(place))
            made.append(_one_line(stream))
    return made


def note_text(found: Physical, number: str) -> tuple[Inline, ...]:
    """What a note of the file says now, by its number."""
    text = " ".join(
        "".join(span.text for span in para.spans if span.final)
        for para in found.notes.get(number, ())
    )
    text = "".join(letter for letter in text if letter not in SIGNS).strip()
    return (Text(text),) if text else ()


def _strip_first(paras: Sequence[Para]) -> None:
    """Takes out the space that parts the sign of a note from its text."""
    for para in paras:
        for span in para.spans:
            text = span.text.lstrip(" \t")
            stripped = span.text != text
            span.text = text
            if text or stripped:
                return


def _one_line(signs: list[Sign]) -> list[Sign]:
    """The letters of a note, which is one line whatever ends somebody put into it."""
    for sign in signs[:-1]:
        if not sign.text:
            sign.text, sign.kind = " ", None
    signs[-1].final = True
    signs[-1].base = True
    return signs
