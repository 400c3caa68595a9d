"""Where in a case something lies that a file could not carry over."""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.publication import Remark
from casewriter.prose.nodes import CrossReference, Doc, Link, Text
from casewriter.prose.walk import exhibits, inlines, plain_text


def places(case: Case, remark: Remark, edition: str) -> tuple[Path, ...]:
    """The leaves that a remark speaks of, sorted; none where it concerns the file as a whole.

    Args:
        case: what the file was made of.
        remark: of a writer.
        edition: whose texts the file holds.
    """
    found = [
        path
        for path, language, value in case.leaves()
        if language in (edition, NO_LANGUAGE) and "#" not in path.rest and _is_meant(value, remark)
    ]
    return tuple(found) or tuple(_named(case, remark.place))


def placed_at(case: Case, remark: Remark, path: Path | None) -> Remark:
    """The remark with its place; who shows it may have the case no more, and cannot count rows."""
    if path is None:
        return replace(remark, path="", row=0)
    rows = case.rows(Path(path.field)) if path.steps else ()
    row = rows.index(path.steps[0]) + 1 if path.steps and path.steps[0] in rows else 0
    return replace(remark, path=str(path), row=row)


def _is_meant(value: Value, remark: Remark) -> bool:
    place = remark.place
    match remark.code:
        case "picture_missing" | "picture_unreadable" | "picture_left_out":
            return value == place
        case "link_refused":
            return value == place or (isinstance(value, Doc) and place in _addresses(value))
        case "reference_lost":
            return isinstance(value, Doc) and place in _references(value)
        case "letters_missing":
            words = plain_text(value) if isinstance(value, Doc) else value
            letters = set(place) - {" "}
            return isinstance(words, str) and not letters.isdisjoint(words)
        case _:
            return False


def _addresses(doc: Doc) -> Iterator[str]:
    for inline in inlines(doc):
        if isinstance(inline, Text):
            yield from (mark.attrs.href for mark in inline.marks if isinstance(mark, Link))


def _references(doc: Doc) -> Iterator[str]:
    yield from (exhibit.attrs.ref for exhibit in exhibits(doc))
    yield from (line.attrs.ref for line in inlines(doc) if isinstance(line, CrossReference))


def _named(case: Case, place: str) -> Iterator[Path]:
    """A path, where the remark names one of the case."""
    try:
        path = Path.parse(place)
    except BadInput:
        return
    if path.field in case.fields:
        yield path
