"""A suggestion's replacement, read and put in its place."""

from collections.abc import Sequence
from typing import Any

import msgspec

from casewriter.domain.canonical import value_from_json
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Value
from casewriter.domain.review import Range, Suggestion
from casewriter.prose.codec import ProseError, canonical, canonical_line, encode
from casewriter.prose.entries import Entry, entries, loose
from casewriter.prose.nodes import Doc, Exhibit, Paragraph
from casewriter.prose.splice import Filling, Splice, fits, spliced
from casewriter.prose.spoken import Spoken, spoken

LINE_END = "\n"


class Unfit(ValueError):
    """A suggestion that cannot be put into this value, or that nobody can read."""


def put_in(value: Value | None, suggestions: Sequence[Suggestion]) -> Value | None:
    """A leaf's value with suggestions put in.

    Args:
        value: of the leaf on which they were made.
        suggestions: that do not overlap.

    Raises:
        Unfit: where one does not fit, or is malformed.
    """
    ordered = sorted(suggestions, key=lambda one: (one.at, one.id))
    try:
        for whole in ordered:
            if whole.range is None:
                return _whole(whole)
        if isinstance(value, Doc):
            return spliced(value, [splice_of(one) for one in ordered])
        if isinstance(value, str):
            return _in_text(value, ordered) or None
    except (ValueError, TypeError, IndexError, msgspec.ValidationError, BadInput) as error:
        raise Unfit(str(error)) from error
    raise Unfit("a passage of what is no text")


def splice_of(suggestion: Suggestion) -> Splice:
    """What a suggestion with a range does to a text.

    Raises:
        Unfit: where its replacement has no form that a passage can take.
    """
    found = suggestion.range
    assert found is not None
    last = found.line if found.last is None else found.last
    return Splice(found.line, found.start, last, found.end, filling_of(suggestion.replacement))


def range_of(splice: Splice) -> Range:
    """The range of a stretch."""
    last = None if splice.last == splice.line else splice.last
    return Range(splice.line, splice.start, splice.end, last)


def filling_of(replacement: object) -> Filling:
    """What a replacement puts in the place of a passage. Raises as `splice_of`."""
    if replacement is None:
        return ""
    if isinstance(replacement, str):
        return replacement
    try:
        if isinstance(replacement, dict) and replacement.get("type") == "paragraph":
            return canonical_line(msgspec.convert(replacement, Paragraph).content)
        run = entries(msgspec.convert(replacement, Doc))
        # A look at the whole refuses addresses that no link may have.
        canonical(loose(run))
    except (msgspec.ValidationError, ProseError, RecursionError) as error:
        raise Unfit(str(error)) from error
    if not run or isinstance(run[0].block, Exhibit) or isinstance(run[-1].block, Exhibit):
        raise Unfit("lines that begin or end with no line")
    return run


def replacement_of(filling: Filling) -> object:
    """The JSON that `filling_of` reads."""
    if isinstance(filling, str):
        return filling
    run = [part for part in filling if isinstance(part, Entry)]
    if run:
        return encode(loose(run))
    built = encode(Doc((Paragraph(filling),)))  # type: ignore[arg-type]  # inlines, no lines
    return built["content"][0]  # type: ignore[index]  # a list of one


def holds(value: Value | None, found: Range) -> bool:
    """Whether a value has such a passage."""
    last = found.line if found.last is None else found.last
    if isinstance(value, Doc):
        return fits(value, Splice(found.line, found.start, last, found.end, ""))
    return (
        isinstance(value, str)
        and found.line == last == 0
        and 0 <= found.start <= found.end <= len(value)
    )


def is_plain(one: Suggestion, lines: Sequence[Spoken]) -> bool:
    """Whether letters give way to letters within a line: that fits wherever there is the line."""
    where = one.range
    return (
        where is not None
        and where.last is None
        and isinstance(one.replacement, str)
        and where.line < len(lines)
        and where.start <= where.end <= len(lines[where.line].text)
    )


def passage(value: Value | None, found: Range) -> str:
    """The letters of a passage, lines parted by line ends; a sign for what is no letter."""
    if isinstance(value, str):
        return value[found.start : found.end]
    if not isinstance(value, Doc):
        return ""
    lines = spoken(value)
    last = found.line if found.last is None else found.last
    if last >= len(lines):
        return ""
    if last == found.line:
        return lines[last].text[found.start : found.end]
    between = (line.text for line in lines[found.line + 1 : last])
    return LINE_END.join(
        (lines[found.line].text[found.start :], *between, lines[last].text[: found.end])
    )


def _whole(suggestion: Suggestion) -> Value | None:
    replacement: Any = suggestion.replacement
    if replacement is None:
        return None
    return value_from_json(suggestion.path, replacement)


def _in_text(text: str, ordered: Sequence[Suggestion]) -> str:
    for one in reversed(sorted(ordered, key=_letters)):  # noqa: C413 - of several at one place the last goes first
        start, end = _letters(one)
        if one.range is None or not holds(text, one.range) or not isinstance(one.replacement, str):
            raise Unfit("a passage that the text does not have")
        text = text[:start] + one.replacement + text[end:]
    return text


def _letters(one: Suggestion) -> tuple[int, int]:
    assert one.range is not None
    return one.range.start, one.range.end
