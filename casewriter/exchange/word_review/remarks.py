"""Comments that come home: each at its question and passage."""

import re
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.records import review_of
from casewriter.domain.review import Anchor, Author, Note, Range, Thread
from casewriter.domain.reviewing.anchoring import anchor_at
from casewriter.domain.reviewing.home import Listed
from casewriter.domain.reviewing.paper import Paper
from casewriter.domain.reviewing.passages import words
from casewriter.exchange.word_review.comments import NOBODY, Comment, Place, moment
from casewriter.exchange.word_review.expected import Leaf
from casewriter.exchange.word_review.matching import Match
from casewriter.exchange.word_review.stream import Numbering, Sign, each_sign, new_signs
from casewriter.prose.spoken import Spoken

_CONTEXT = 80
_WORD = re.compile(r"\w+")


class Homing(Struct):
    """What the comments of a file come to."""

    threads: list[Thread]
    replies: list[tuple[str, Note]]
    listed: list[Listed]
    count: int = 0


class _Home(Struct):
    """A paragraph of the file: whose it is."""

    match: Match
    leaf: Leaf | None
    path: str


def homes(
    paper: Paper,
    found: Sequence[Comment],
    matches: Sequence[Match],
    now: datetime,
    numbering: Numbering,
) -> Homing:
    """Threads of a file's comments, those that the case has already left out."""
    homing = Homing([], [], [], len(found))
    where = _paragraphs(matches)
    known = {
        _said(note.by.name, note.text): thread.id
        for thread in review_of(paper.case).threads
        for note in thread.notes
    }
    begun: dict[str, str] = {}
    made: dict[str, Thread] = {}
    for comment in found:
        if not comment.text:
            homing.listed.append(Listed("empty", "", "", comment.author or NOBODY))
            continue
        said = _said(comment.author or NOBODY, comment.text)
        if said in known:
            begun[comment.id] = known[said]
            continue
        by, at = Author(comment.author or NOBODY), moment(comment.date, now)
        parent = begun.get(comment.parent, "")
        note = Note(_id(paper.case.id, said, comment.date, parent), by, at, comment.text)
        if parent in made:
            made[parent] = replace(made[parent], notes=(*made[parent].notes, note))
            begun[comment.id] = parent
        elif parent:
            homing.replies.append((parent, note))
            begun[comment.id] = parent
        else:
            anchor = _anchor(paper, comment, where, numbering)
            if anchor is None:
                context = _context(comment, where)
                homing.listed.append(Listed("outside", comment.text, context, by.name))
                anchor = Anchor()
            thread = Thread(
                _id(paper.case.id, said, comment.date, anchor.path, str(anchor.range)),
                "question", by, at, at, anchor, "closed" if comment.done else "open",
                notes=(note,),
            )  # fmt: skip
            made[thread.id] = thread
            begun[comment.id] = thread.id
    homing.threads = list(made.values())
    return homing


def _paragraphs(matches: Sequence[Match]) -> dict[int, _Home]:
    """Each paragraph of the file, with the leaf that it is of or follows."""
    where: dict[int, _Home] = {}
    leaf: Leaf | None = None
    path = ""
    for match in matches:
        if match.expected is not None:
            leaf, path = match.expected.leaf, match.expected.path or path
        if match.base is not None:
            for number in range(len(match.base.paras)):
                where[match.base.first + number] = _Home(match, leaf, path)
    return where


def _anchor(
    paper: Paper, comment: Comment, where: dict[int, _Home], numbering: Numbering
) -> Anchor | None:
    begin = comment.begin
    if begin is None:
        return None
    home = where.get(begin[0])
    if home is None:
        # A paragraph of a row that came: the comment stands at the table.
        near = [place for place in where if place <= begin[0]]
        home = where[max(near)] if near else None
    if home is None or not home.path:
        return None
    if home.leaf is None:
        return anchor_at(paper.case, Path.parse(home.path), NO_LANGUAGE)
    leaf = home.leaf.leaf
    path = Path.parse(leaf.path)
    end = comment.end or begin
    found = _range(home, begin, end, where, numbering) if leaf.is_text else None
    return anchor_at(paper.case, path, leaf.language, found)


def _range(
    home: _Home, begin: Place, end: Place, where: dict[int, _Home], numbering: Numbering
) -> Range | None:
    """The letters of the leaf that a passage of the file covers."""
    covered: list[Sign] = []
    done: set[int] = set()
    for place in range(begin[0], end[0] + 1):
        there = where.get(place)
        if there is None or there.leaf is not home.leaf or id(there.match) in done:
            continue
        done.add(id(there.match))
        covered += (
            sign
            for sign in _signs(there.match, numbering)
            if sign.place is not None and sign.text and begin <= sign.place < end
        )
    old = [sign for sign in covered if sign.line is not None]
    if not old or old[0].line is None or old[-1].line is None:
        return None
    last = old[-1].line
    found = Range(
        old[0].line, old[0].letter, old[-1].letter + 1, None if last == old[0].line else last
    )
    return _with_a_word(home.leaf.spoken, found) if home.leaf is not None else found


def _with_a_word(lines: Sequence[Spoken], found: Range) -> Range:
    """A passage that is a source alone has no words of its own: it takes the nearest along."""
    if found.last is not None or words(lines, found).strip():
        return found
    text = lines[found.line].text
    if before := list(_WORD.finditer(text, 0, found.start)):
        return Range(found.line, before[-1].start(), found.end)
    after = _WORD.search(text, found.end)
    return Range(found.line, found.start, after.end()) if after else found


def _signs(match: Match, numbering: Numbering) -> list[Sign]:
    one, base = match.expected, match.base
    assert base is not None
    if one is None or one.leaf is None or one.line is None:
        return new_signs(base, numbering)
    entry = one.leaf.entry(one.line)
    return each_sign(one.leaf.shown[one.line], one.line, base, numbering, entry)


def _context(comment: Comment, where: dict[int, _Home]) -> str:
    home = where.get(comment.begin[0]) if comment.begin else None
    return home.match.base.text[:_CONTEXT] if home and home.match.base else ""


def _said(name: str, text: str) -> str:
    return f"{name}\n{' '.join(text.split())}"


def _id(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:20]
