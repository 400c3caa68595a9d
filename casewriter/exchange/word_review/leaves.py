"""The suggestions that a reviewer's letters make."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from casewriter.domain.canonical import value_to_json
from casewriter.domain.errors import BadInput
from casewriter.domain.kinds.parts import from_text
from casewriter.domain.leaves import Value
from casewriter.domain.review import Range
from casewriter.domain.reviewing.home import Why
from casewriter.domain.reviewing.replacing import range_of, replacement_of
from casewriter.exchange.word_review.asides import Aside
from casewriter.exchange.word_review.expected import Leaf
from casewriter.exchange.word_review.joint import jointly
from casewriter.exchange.word_review.physical import Look, Trace
from casewriter.exchange.word_review.stream import Sign, in_lines
from casewriter.prose.codec import LINK_SCHEMES, canonical_line
from casewriter.prose.entries import Entry, rebuilt, with_content
from casewriter.prose.nodes import (
    Doc,
    Em,
    Footnote,
    HardBreak,
    Inline,
    Link,
    LinkTarget,
    Mark,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
)
from casewriter.prose.splice import Filling, Splice, letters, marks_near, size_of
from casewriter.prose.spoken import NOTE

NoteText = Callable[[str], tuple[Inline, ...]]
"""What a note of the file says, by its number."""

_TOGGLES: tuple[tuple[int, type[Any]], ...] = ((0, Strong), (1, Em), (2, Underline))
_SPACE = re.compile(r"\s+")


class Proposal(Struct, frozen=True):
    """A suggestion before it is one.

    Attributes:
        found: where; None for the whole value.
        replacement: as a suggestion has it.
        trace: who made it; None where nobody knows.
        signs: the letters of the file that it came from.
    """

    found: Range | None
    replacement: object
    trace: Trace | None
    tracked: bool
    signs: tuple[Sign, ...] = ()


def proposals(
    leaf: Leaf, signs: list[Sign], note: NoteText
) -> tuple[tuple[Proposal, ...], tuple[Aside, ...]]:
    """What the letters of a leaf propose, and what of it cannot be taken."""
    listed = list(_undone(leaf, signs))
    _keep_last_end(leaf, signs, listed)
    changed = [sign for sign in signs if sign.is_changed and not sign.undone]
    if not changed:
        return (), tuple(listed)
    if not leaf.leaf.is_text:
        return _whole_value(leaf, signs, changed, listed)
    if leaf.leaf.value is None or leaf.leaf.value == "":
        return _first_text(leaf, signs, changed, note), tuple(listed)
    if not isinstance(leaf.leaf.value, Doc):
        listed += _looks(leaf, changed)
    signs = jointly([sign for sign in signs if not sign.undone])
    found = tuple(_proposal(leaf, run, note) for run in _runs(signs))
    return tuple(one for one in found if one is not None), tuple(listed)


def _undone(leaf: Leaf, signs: Sequence[Sign]) -> Iterator[Aside]:
    """What one put in and another took out: neither the text before nor the text after has it."""
    begun: list[Sign] = []
    for sign in (*signs, Sign("", undone=False)):
        if sign.undone:
            begun.append(sign)
        elif begun:
            text = "".join(one.text for one in begun).strip()
            if text:
                trace = begun[0].trace
                yield _aside("twice", leaf, leaf.shown[0].text, text, trace)
            begun = []


def _looks(leaf: Leaf, changed: Sequence[Sign]) -> Iterator[Aside]:
    """Letters made bold and the like, in an answer of one line, which has no such marks."""
    styled = [sign for sign in changed if sign.base and sign.final and sign.was is not None]
    if styled:
        text = "".join(sign.text for sign in styled)
        trace = styled[0].trace
        yield _aside("value", leaf, leaf.shown[0].text, text, trace, styled=True)


def _aside(
    why: Why, leaf: Leaf, before: str, after: str, trace: Trace | None, *, styled: bool = False
) -> Aside:
    return Aside(why, before, after, leaf.leaf.path, leaf.leaf.language, trace, styled)


def _keep_last_end(leaf: Leaf, signs: Sequence[Sign], listed: list[Aside]) -> None:
    """The last line of an answer ends where the next question begins, whoever took that away."""
    ends = [place for place, sign in enumerate(signs) if not sign.text and sign.base]
    if not ends or signs[ends[-1]].final:
        return
    last = signs[ends[-1]]
    last.final = True
    began = ends[-2] if len(ends) > 1 else -1
    if all(not sign.final or not sign.text for sign in signs[began + 1 : ends[-1]]):
        if began >= 0 and signs[began].final:
            # The whole line goes: so does the end of the one before it.
            signs[began].final, signs[began].trace = False, last.trace
            signs[began].tracked = last.tracked
    else:
        text = "".join(sign.text for sign in signs[began + 1 : ends[-1]] if sign.final)
        listed.append(_aside("joined", leaf, "", text, last.trace))


def _runs(signs: Sequence[Sign]) -> Iterator[tuple[int, int, tuple[Sign, ...], Sequence[Sign]]]:
    """Stretches that one person changed: begin, end, their signs, and all signs."""
    begun = -1
    for place, sign in enumerate(signs):
        kind = _kind(sign) if sign.is_changed and not sign.undone else None
        if begun >= 0 and (kind is None or kind != _kind(signs[begun])):
            yield begun, place, tuple(signs[begun:place]), signs
            begun = -1
        if begun < 0 and kind is not None:
            begun = place
    if begun >= 0:
        yield begun, len(signs), tuple(signs[begun:]), signs


def _kind(sign: Sign) -> tuple[object, ...]:
    trace = sign.trace
    looks = sign.base and sign.final
    return trace.author if trace else "", trace.move if trace else "", sign.tracked, looks


def _proposal(
    leaf: Leaf, run: tuple[int, int, tuple[Sign, ...], Sequence[Sign]], note: NoteText
) -> Proposal | None:
    begin, stop, changed, signs = run
    start, end = _place(leaf, signs, begin), _place(leaf, signs, stop)
    trace = next((sign.trace for sign in changed if sign.trace), None)
    tracked = changed[0].tracked
    if not isinstance(leaf.leaf.value, Doc):
        text = _SPACE.sub(" ", "".join(sign.text or " " for sign in changed if sign.final))
        if begin and not signs[begin - 1].text and text:
            # A paragraph of its own below the one line that there may be goes on with it.
            text = f" {text.strip()}"
        if text == _SPACE.sub(" ", str(leaf.leaf.value)[start[1] : end[1]]):
            return None
        found = Range(0, start[1], end[1])
        return Proposal(found, text, trace, tracked, changed)
    if (above := _above(signs, begin, changed)) is not None:
        start = end = (above, _size(leaf, above))
        filling: Filling | None = _lines_below(leaf, above, changed, note)
    else:
        filling = _filling(leaf, changed, (start, end), note)
    if (start == end and filling in ("", ())) or filling is None:
        return None
    splice = Splice(start[0], start[1], end[0], end[1], filling)
    return Proposal(range_of(splice), replacement_of(filling), trace, tracked, changed)


def _above(signs: Sequence[Sign], begin: int, changed: Sequence[Sign]) -> int | None:
    """The line below which whole lines were put in; None where something else was done."""
    above = signs[begin - 1] if begin else None
    if above is None or above.text or not (above.base and above.final):
        return None
    if changed[-1].text or any(sign.base or not sign.final for sign in changed):
        return None
    return above.line


def _lines_below(leaf: Leaf, above: int, changed: Sequence[Sign], note: NoteText) -> Filling:
    run = [with_content(leaf.entry(above), ())]
    for row in in_lines(changed):
        inlines = _inlines(leaf, [sign for sign in row if sign.text], (), note)
        run.append(with_content(row[-1].kind or run[0], inlines))
    return tuple(run)


def _place(leaf: Leaf, signs: Sequence[Sign], at: int) -> tuple[int, int]:
    """Line and letter of the leaf before which a sign stands."""
    for sign in signs[at:]:
        if sign.base and sign.line is not None:
            if sign.text:
                return sign.line, sign.letter
            return sign.line, _size(leaf, sign.line)
    last = max((sign.line for sign in signs if sign.line is not None), default=0)
    return last, _size(leaf, last)


def _size(leaf: Leaf, line: int) -> int:
    return size_of(leaf.shown[line].content)


def _filling(
    leaf: Leaf,
    changed: Sequence[Sign],
    where: tuple[tuple[int, int], tuple[int, int]],
    note: NoteText,
) -> Filling | None:
    (line, start), (last, end) = where
    stop = end if line == last else _size(leaf, line)
    near = marks_near(leaf.shown[line].content, start, stop)
    come = [sign for sign in changed if sign.final]
    in_note = leaf.shown[line].note
    if line == last and all(sign.text for sign in changed):
        inlines = _inlines(leaf, come, near, note)
        if in_note:
            inlines = tuple(part for part in inlines if not isinstance(part, Footnote))
        if all(isinstance(part, Text) and part.marks == near for part in inlines):
            return "".join(part.text for part in inlines if isinstance(part, Text))
        return inlines
    first, closing = leaf.entry(line), leaf.entry(last)
    if not any(sign.text == "" for sign in come):
        inlines = _inlines(leaf, come, near, note)
        if not start and _kinds(first) != _kinds(closing):
            # Nothing is left of the line above: what stays is of the kind of the one below.
            return (with_content(closing, inlines),)
        if all(isinstance(part, Text) and part.marks == near for part in inlines):
            return "".join(part.text for part in inlines if isinstance(part, Text))
        return (with_content(first, inlines),)
    return _lines_of(leaf, come, (line, start, last), note)


def _lines_of(
    leaf: Leaf, come: Sequence[Sign], where: tuple[int, int, int], note: NoteText
) -> Filling:
    """Lines that came: the first and the last go on with what is left of lines of the leaf."""
    line, start, last = where
    first, closing = leaf.entry(line), leaf.entry(last)
    near = marks_near(leaf.shown[line].content, start, start)
    lines = list(in_lines(come))
    if come[-1].text == "":
        lines.append(())
    run: list[Entry] = []
    for number, row in enumerate(lines):
        ends = row[-1] if row and not row[-1].text else None
        opening = number == 0
        if number == len(lines) - 1:
            kind = closing
        elif opening and start:
            kind = first
        else:
            kind = (ends.kind if ends and ends.kind else None) or first
        inlines = _inlines(leaf, [sign for sign in row if sign.text], near if opening else (), note)
        run.append(with_content(kind, inlines))
    return tuple(run)


def _kinds(entry: Entry) -> tuple[object, ...]:
    return entry.around, type(entry.block), getattr(entry.block, "attrs", None)


def _inlines(
    leaf: Leaf, come: Sequence[Sign], near: tuple[Mark, ...], note: NoteText
) -> tuple[Inline, ...]:
    """New letters, and old ones that look different or moved along."""
    made: list[Inline] = []
    for sign in come:
        if sign.line is not None:
            old = letters(leaf.shown[sign.line].content)[sign.letter]
            made.append(_restyled(old, sign) if isinstance(old, Text) else old)
        elif sign.note:
            made.append(Footnote(note(sign.note)))  # type: ignore[arg-type]  # holds no note itself
        elif sign.text == "\n":
            made.append(HardBreak())
        elif sign.text != NOTE:
            made.append(Text(sign.text, _marks(sign, near)))
    return canonical_line(tuple(made))


def _restyled(old: Text, sign: Sign) -> Text:
    if sign.was is None:
        return old
    marks = {type(mark): mark for mark in old.marks}
    for place, kind in _TOGGLES:
        if sign.look[place] != sign.was[place]:
            marks.pop(kind, None)
            if sign.look[place]:
                marks[kind] = kind()
    if sign.look[3] != sign.was[3]:
        marks.pop(Superscript, None)
        marks.pop(Subscript, None)
        marks |= {type(mark): mark for mark in _raised(sign.look)}
    return Text(old.text, tuple(marks.values()))


def _marks(sign: Sign, near: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """What new letters carry: links and languages of their neighbours, the look of their own."""
    marks: list[Mark] = [kind() for place, kind in _TOGGLES if sign.look[place]]
    marks += _raised(sign.look)
    if sign.href.lower().startswith(LINK_SCHEMES):
        marks.append(Link(LinkTarget(sign.href)))
        # A link is underlined by its style alone.
        marks = [mark for mark in marks if not isinstance(mark, Underline)]
    marks += (mark for mark in near if type(mark).__name__ == "Lang")
    kinds = {type(mark): mark for mark in marks}
    line = canonical_line((Text("x", tuple(kinds.values())),))
    return line[0].marks


def _raised(look: Look) -> list[Mark]:
    return {"superscript": [Superscript()], "subscript": [Subscript()]}.get(look[3], [])  # type: ignore[return-value]  # marks both


def _first_text(
    leaf: Leaf, signs: Sequence[Sign], changed: Sequence[Sign], note: NoteText
) -> tuple[Proposal, ...]:
    """The text of an answer that was empty."""
    trace = next((sign.trace for sign in changed if sign.trace), None)
    lines = [row for row in in_lines([s for s in signs if s.final]) if any(s.text for s in row)]
    if not lines:
        return ()
    if leaf.leaf.part.type == "prose":
        run = []
        for row in lines:
            ends = row[-1] if not row[-1].text else None
            kind = (ends.kind if ends else None) or leaf.run[0]
            inlines = _inlines(leaf, [sign for sign in row if sign.text], (), note)
            run.append(with_content(kind, inlines))
        replacement = value_to_json(rebuilt(run))
    else:
        replacement = " ".join("".join(sign.text for sign in row) for row in lines).strip()
    return (Proposal(None, replacement, trace, changed[0].tracked, tuple(changed)),)


def _whole_value(
    leaf: Leaf, signs: Sequence[Sign], changed: Sequence[Sign], listed: list[Aside]
) -> tuple[tuple[Proposal, ...], tuple[Aside, ...]]:
    """A number, date or choice, read from what stands there now."""
    text = " ".join("".join(sign.text or " " for sign in signs if sign.final).split())
    trace = next((sign.trace for sign in changed if sign.trace), None)
    value: Value | None = None
    if text:
        try:
            value = value_of(leaf, text)
        except BadInput:
            listed.append(_aside("value", leaf, leaf.leaf.text, text, trace))
            return (), tuple(listed)
    if value == leaf.leaf.value:
        return (), tuple(listed)
    replacement = None if value is None else value_to_json(value)
    return (
        (Proposal(None, replacement, trace, changed[0].tracked, tuple(changed)),),
        tuple(listed),
    )


def value_of(leaf: Leaf, text: str) -> Value:
    """The value that a text means for a leaf; choices are named by their words or their keys.

    Raises:
        BadInput: `value_unfit`.
    """
    keys: Mapping[str, str] = {words.casefold(): key for key, words in leaf.leaf.choices.items()}
    if leaf.leaf.part.type == "choices":
        parts = [part.strip() for part in text.split(";") if part.strip()]
        text = ", ".join(keys.get(part.casefold(), part) for part in parts)
    else:
        text = keys.get(text.casefold(), text)
    return from_text(leaf.leaf.part, text)
