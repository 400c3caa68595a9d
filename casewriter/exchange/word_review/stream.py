"""The letters of a leaf as a reviewer left them, each with its place in the leaf as it was."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from msgspec import Struct

from casewriter.domain.reviewing.paper_lines import Shown
from casewriter.exchange.word_review.matching import Base
from casewriter.exchange.word_review.physical import PLAIN, Look, Para, Span, Trace
from casewriter.prose.entries import Entry
from casewriter.prose.merge_words import hunks
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Heading,
    HeadingLevel,
    ListItem,
    OrderedList,
    Paragraph,
    Text,
)
from casewriter.prose.splicing import WORDS
from casewriter.prose.spoken import NOTE

_PIECES = re.compile(f"[\n{NOTE}]|[^\n{NOTE}]+")


class Sign(Struct, gc=False):
    """One letter, or the end of a line.

    Attributes:
        text: the letter; empty for the end of a line.
        line: of the leaf as it was, counted as `spoken` counts; None for what came.
        letter: of that line.
        base: whether it was there.
        final: whether it is there now.
        trace: who changed that.
        tracked: whether the file says so, rather than a comparison.
        look: how it looks, where it came or now looks different.
        was: how it looked, where somebody changed that.
        kind: what kind of line ends here, of an end that came.
        whole: whether it is one of several letters that stand for one thing.
        place: paragraph of the file and letter in it; None for what only the leaf has.
    """

    text: str
    line: int | None = None
    letter: int = 0
    base: bool = True
    final: bool = True
    trace: Trace | None = None
    tracked: bool = True
    look: Look = PLAIN
    was: Look | None = None
    href: str = ""
    note: str = ""
    kind: Entry | None = None
    whole: bool = False
    place: tuple[int, int] | None = None
    undone: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether it is not as it was."""
        return not (self.base and self.final) or self.was is not None


class Numbering(Struct, frozen=True):
    """Number of a list → whether it is an ordered one."""

    ordered: Mapping[str, bool]


def line_signs(
    shown: Shown, line: int, base: Base | None, numbering: Numbering, entry: Entry
) -> list[Sign]:
    """As `each_sign`, letters that stand for one source or value as one sign of it."""
    if base is None:
        return each_sign(shown, line, base, numbering, entry)
    return _whole(shown, each_sign(shown, line, base, numbering, entry))


def each_sign(
    shown: Shown, line: int, base: Base | None, numbering: Numbering, entry: Entry
) -> list[Sign]:
    """The letters of one line of a leaf, and its end.

    Args:
        shown: the line as it was handed out.
        line: its number.
        base: what the file has of it; None where it is gone.
        numbering: of the file.
        entry: what kind of line it was.
    """
    if base is None:
        gone = [_gone(shown, line, letter) for letter in range(len(shown.text))]
        return [*gone, Sign("", line, 0, final=False, tracked=False, kind=entry)]
    signs = list(_letters(base, numbering))
    there = [sign for sign in signs if sign.base and sign.text]
    if base.text == shown.text:
        for number, sign in enumerate(there):
            sign.line, sign.letter = line, shown.letters[number]
    else:
        signs = _compared(shown, line, signs, there)
    end = signs[-1]
    end.line, end.base, end.kind = line, True, entry
    return signs


def few_signs(
    shown: Shown, line: int, base: Base | None, numbering: Numbering, entry: Entry
) -> list[Sign]:
    """As `line_signs`, in as few signs as tell what was changed and where.

    Letters that stay or go together are told by their first; letters that came are one sign.
    """
    plain = not shown.letters or shown.letters[-1] == len(shown.text) - 1
    if base is None or base.text != shown.text or not plain:
        return line_signs(shown, line, base, numbering, entry)
    signs: list[Sign] = []
    letter = 0
    for para in base.paras:
        for span in para.spans:
            size = len(span.text)
            if span.base:
                whole = span.was is None
                for at in range(1 if whole else size):
                    sign = Sign(span.text[at], line, letter + at, final=span.final)
                    signs.append(_inked(sign, span))
                letter += size
            else:
                for piece in _PIECES.findall(span.text):
                    sign = Sign(piece, base=False, final=span.final, note=_note(span, piece))
                    signs.append(_inked(sign, span))
        end = Sign("", base=para.base, final=para.final, trace=para.trace)
        end.kind, end.undone = kind_of(para, numbering), not para.base and not para.final
        signs.append(end)
    last = signs[-1]
    last.line, last.base, last.kind = line, True, entry
    return signs


def _inked(sign: Sign, span: Span) -> Sign:
    sign.trace, sign.look, sign.was = span.trace, span.look, span.was
    sign.href, sign.undone = span.href, span.undone
    return sign


def quiet_signs(shown: Shown, line: int, entry: Entry) -> list[Sign]:
    """Where a line begins and ends that nobody touched: the letters between have nothing to say."""
    end = Sign("", line, kind=entry)
    return [Sign(shown.text[0], line, shown.letters[0]), end] if shown.text else [end]


def new_signs(base: Base, numbering: Numbering) -> list[Sign]:
    """The letters of a paragraph that the leaf did not have, and its end."""
    signs = list(_letters(base, numbering))
    for sign in signs:
        if sign.base:
            sign.base, sign.was, sign.tracked, sign.trace = False, None, False, sign.trace
    return signs


def is_untouched(shown: Shown, base: Base) -> bool:
    """Whether a line is as it was handed out."""
    return base.text == shown.text and not base.is_touched


def _letters(base: Base, numbering: Numbering) -> Iterator[Sign]:
    for number, para in enumerate(base.paras):
        place = 0
        for span in para.spans:
            for letter in span.text:
                yield Sign(
                    letter, None, 0, span.base, span.final, span.trace,
                    look=span.look, was=span.was, href=span.href, note=_note(span, letter),
                    place=(base.first + number, place), undone=span.undone,
                )  # fmt: skip
                place += 1
        yield Sign(
            "", None, 0, para.base, para.final, para.trace,
            kind=kind_of(para, numbering), place=(base.first + number, place),
            undone=not para.base and not para.final,
        )  # fmt: skip


def _note(span: Span, letter: str) -> str:
    return span.note if letter == "\ufdd1" else ""


def _gone(shown: Shown, line: int, letter: int) -> Sign:
    return Sign(shown.text[letter], line, shown.letters[letter], final=False, tracked=False)


def _compared(shown: Shown, line: int, signs: list[Sign], there: list[Sign]) -> list[Sign]:
    """Letters of a line that was changed without being tracked."""
    old, new = WORDS.findall(shown.text), WORDS.findall("".join(sign.text for sign in there))
    begins = [0, *accumulate(len(piece) for piece in old)]
    at_old = at_new = 0
    missing: dict[int, list[Sign]] = {}
    for hunk in hunks([Text(piece) for piece in old], [Text(piece) for piece in new]):
        start, end = begins[hunk.start], begins[hunk.end]
        for _ in range(start - at_old):
            there[at_new].line, there[at_new].letter = line, shown.letters[at_old]
            at_old, at_new = at_old + 1, at_new + 1
        missing.setdefault(at_new, []).extend(
            _gone(shown, line, letter) for letter in range(start, end)
        )
        for _ in range(sum(len(word.text) for word in hunk.words if isinstance(word, Text))):
            there[at_new].base, there[at_new].tracked = False, False
            there[at_new].was = None
            at_new += 1
        at_old = end
    while at_old < len(shown.text):
        there[at_new].line, there[at_new].letter = line, shown.letters[at_old]
        at_old, at_new = at_old + 1, at_new + 1
    if not missing:
        return signs
    made: list[Sign] = []
    number = 0
    counted = {id(sign): place for place, sign in enumerate(there)}
    for sign in signs:
        number = counted.get(id(sign), number)
        if id(sign) in counted:
            made += missing.pop(number, ())
        if sign is signs[-1]:
            for rest in sorted(missing):
                made += missing[rest]
            missing = {}
        made.append(sign)
    return made


def _whole(shown: Shown, signs: list[Sign]) -> list[Sign]:
    """Letters that stand for one source or value: one sign of it, where nobody touched them.

    Where somebody changed some or put something between them, what is left is text of its own.
    """
    counts, into = _letters_shown(signs)
    several = {letter for letter, group in counts.items() if len(group) > 1}
    if not several and len(shown.content) == len(shown.text):
        return signs
    made: list[Sign] = []
    for sign in signs:
        if sign.line is None or not sign.text or sign.letter not in several:
            made.append(sign)
            continue
        group = counts[sign.letter]
        first = sign is group[0]
        touched = [one for one in group if not one.final or one.was is not None]
        if not touched and sign.letter not in into:
            if first:
                sign.whole = True
                made.append(sign)
            continue
        changed = touched[0] if touched else into[sign.letter]
        if first:
            gone = Sign(sign.text, sign.line, sign.letter, final=False, trace=changed.trace)
            gone.tracked, gone.whole, gone.place = changed.tracked, True, sign.place
            made.append(gone)
        if sign.final:
            sign.line, sign.base, sign.was = None, False, None
            sign.trace, sign.tracked = changed.trace, changed.tracked
            made.append(sign)
    return made


def _letters_shown(signs: Sequence[Sign]) -> tuple[dict[int, list[Sign]], dict[int, Sign]]:
    """Letter of the line → the signs that show it, and the first that somebody put between them."""
    counts: dict[int, list[Sign]] = {}
    into: dict[int, Sign] = {}
    last, come = -1, None
    for sign in signs:
        if sign.line is not None and sign.text:
            if come is not None and sign.letter == last:
                into.setdefault(last, come)
            last, come = sign.letter, None
            counts.setdefault(sign.letter, []).append(sign)
        elif sign.final and not sign.base:
            come = come or sign
    return counts, into


def kind_of(para: Para, numbering: Numbering) -> Entry:
    """What kind of line a paragraph of a file is."""
    style = para.style
    if style in ("heading 3", "heading 4"):
        return Entry(Heading(HeadingLevel(3 if style.endswith("3") else 4)))
    if para.number or style.startswith(("list bullet", "list number")):
        ordered = numbering.ordered.get(para.number, style.startswith("list number"))
        kind = OrderedList if ordered else BulletList
        depth = min(para.depth, 2) + 1
        return Entry(Paragraph(), (kind, ListItem) * depth, 2 * depth - 1)
    if style in ("quote", "intense quote", "quotations", "block text"):
        return Entry(Paragraph(), (Blockquote,), 1)
    return Entry(Paragraph())


def in_lines(signs: Sequence[Sign]) -> Iterator[tuple[Sign, ...]]:
    """Signs parted at the ends of lines that are there now; each end is the last of its line."""
    begun: list[Sign] = []
    for sign in signs:
        if sign.text:
            begun.append(sign)
        elif sign.final:
            yield (*begun, sign)
            begun = []
    if begun:
        yield tuple(begun)
