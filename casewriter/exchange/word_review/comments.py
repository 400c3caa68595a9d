"""The comments of a Word file: what they say, who answered whom, and where they stand."""

from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree
from msgspec import Struct

from casewriter.exchange.word_review.parts import WordFile
from casewriter.exchange.word_review.physical import Physical, children, w

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"

NOBODY = "—"
"""Who made a change or comment that nobody put their name to."""

Place = tuple[int, int]
"""Paragraph of the file, and how many letters stand before in it."""


class Comment(Struct):
    """A comment or a reply.

    Attributes:
        parent: the id of the comment it answers, or an empty text.
        done: whether somebody marked it as settled.
        begin: where its passage begins; None where it stands nowhere.
        end: where that ends.
    """

    id: str
    author: str
    date: str
    text: str
    parent: str = ""
    done: bool = False
    begin: Place | None = None
    end: Place | None = None


def comments(file: WordFile, found: Physical) -> tuple[Comment, ...]:
    """Every comment, answered ones before their answers."""
    made: dict[str, Comment] = {}
    by_para: dict[str, Comment] = {}
    for element in children(file.part("comments")):
        if element.tag != w("comment"):
            continue
        comment = Comment(
            element.get(w("id"), ""),
            element.get(w("author"), "").strip(),
            element.get(w("date"), ""),
            "\n".join(_said(para) for para in element.iter(w("p"))).strip(),
        )
        made[comment.id] = comment
        for para in element.iter(w("p")):
            by_para[para.get(f"{_W14}paraId", "")] = comment
    for told in children(file.part("commentsExtended")):
        answer = by_para.get(told.get(f"{_W15}paraId", ""))
        above = by_para.get(told.get(f"{_W15}paraIdParent", "-"))
        if answer is not None:
            answer.done = told.get(f"{_W15}done") in ("1", "true")
            answer.parent = above.id if above is not None and above is not answer else ""
    _place(made, found)
    return tuple(_in_order(made))


def moment(text: str, now: datetime) -> datetime:
    """A date as programs write it; now where it is none, as `0-00-00T00:00:00Z`."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return now
    try:
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except OverflowError:
        return now


def _said(para: etree._Element) -> str:
    parts = para.iter(w("t"), w("tab"), w("br"))
    return "".join((part.text or "") if part.tag == w("t") else " " for part in parts)


def _place(made: dict[str, Comment], found: Physical) -> None:
    for number, para in enumerate(found.paras):
        for name, kind, letter in para.remarks:
            comment = made.get(name)
            if comment is None:
                continue
            if kind == "begin" or comment.begin is None:
                comment.begin = comment.begin or (number, letter)
            if kind == "end" or comment.end is None:
                comment.end = (number, letter)


def _in_order(made: dict[str, Comment]) -> Iterator[Comment]:
    told: set[str] = set()
    rest = list(made.values())
    while rest:
        ready = [one for one in rest if not one.parent or one.parent in told]
        # Comments that answer each other in a ring answer nobody.
        for one in ready or rest:
            if not ready:
                one.parent = ""
            told.add(one.id)
            yield one
        rest = [one for one in rest if one.id not in told]
