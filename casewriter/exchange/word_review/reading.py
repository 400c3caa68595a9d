"""A reviewed copy → what it brings home. Nothing of the case is changed here."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import BinaryIO

import msgspec

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.records import review_of
from casewriter.domain.review import Author, Suggestion
from casewriter.domain.reviewing.home import CopyMark, Home
from casewriter.domain.reviewing.paper import Leafed, Paper
from casewriter.domain.reviewing.passages import words
from casewriter.exchange.word_review.asides import Aside, AsideWords, sorted_out
from casewriter.exchange.word_review.comments import NOBODY, comments, moment
from casewriter.exchange.word_review.expected import Leaf, expected
from casewriter.exchange.word_review.grouping import by_leaf, near
from casewriter.exchange.word_review.handed import Handed
from casewriter.exchange.word_review.leaves import Proposal, proposals
from casewriter.exchange.word_review.matching import Base, Match, bases, matched
from casewriter.exchange.word_review.notes import note_signs, note_text
from casewriter.exchange.word_review.parts import WordFile
from casewriter.exchange.word_review.physical import Physical, Trace, children, physical, w
from casewriter.exchange.word_review.remarks import Homing, homes
from casewriter.exchange.word_review.rows import Row, rows_changed
from casewriter.exchange.word_review.stream import (
    Numbering,
    Sign,
    few_signs,
    is_untouched,
    new_signs,
    quiet_signs,
)

_TICK = timedelta(microseconds=1)


class Reader:
    """The port `CopyReader`."""

    def __init__(self, words_of: Callable[[str], AsideWords]) -> None:
        """Read copies; `words_of` gives what comments say, by the language of an edition."""
        self._words_of = words_of

    def mark(self, stream: BinaryIO) -> CopyMark:
        """As `mark_of`."""
        return mark_of(stream)

    def read(self, stream: BinaryIO, paper: Paper, now: datetime) -> Home:
        """As `read`."""
        return read(stream, paper, now, self._words_of(paper.language))


def mark_of(stream: BinaryIO) -> CopyMark:
    """What a file is known by; all empty where it is a Word file of other origin.

    Raises:
        BadInput: `word_*`, where it is none.
    """
    return WordFile(stream).mark()


def read(stream: BinaryIO, paper: Paper, now: datetime, said: AsideWords) -> Home:
    """What a reviewed copy brings home.

    Args:
        stream: the file.
        paper: the copy as it was handed out.
        now: the moment for what bears none.
        said: what a comment says about a change that no suggestion can hold.

    Raises:
        BadInput: `word_*`, with what is wrong.
    """
    file = WordFile(stream)
    found = physical(file)
    handed = Handed(paper)
    there = [one for one in bases(found) if not handed.has(_final(one))]
    matches = matched(expected(paper), there)
    reading = _Reading(paper, file, found, matches, now, handed=handed)
    reading.leaves()
    reading.comments()
    return reading.home(said)


class _Reading:
    def __init__(
        self,
        paper: Paper,
        file: WordFile,
        found: Physical,
        matches: Sequence[Match],
        now: datetime,
        *,
        handed: Handed,
    ) -> None:
        self._handed = handed
        self._paper, self._file, self._found = paper, file, found
        self._matches, self._now = matches, now
        self._numbering = _numbering(file)
        self._suggestions: list[Suggestion] = []
        self._asides: list[Aside] = []
        self._changes = 0
        self._homing: Homing | None = None

    def leaves(self) -> None:
        """The suggestions that every leaf's letters and rows make."""
        changed, rest = rows_changed(self._paper, self._found, self._matches)
        for row in changed:
            self._row(row)
        leaves = by_leaf(rest)
        for leaf, lines in leaves.by_leaf:
            self._leaf(leaf, lines)
        alone = any(match.expected is None for match in leaves.other)
        places = near(self._matches) if alone else {}
        for match in leaves.other:
            self._other(match, places.get(id(match), ("", NO_LANGUAGE)))

    def comments(self) -> None:
        """The threads and replies."""
        found = comments(self._file, self._found)
        self._homing = homes(self._paper, found, self._matches, self._now, self._numbering)

    def home(self, said: AsideWords) -> Home:
        """All of it, what the case has already left out."""
        review = review_of(self._paper.case)
        known: set[object] = {_key(one) for one in review.suggestions}
        known |= {one.id for one in review.suggestions}
        # Open suggestions were handed out as changes of their authors and moments.
        known |= {_made(one) for one in review.suggestions}
        fresh = {
            one.id: one for one in self._suggestions if not known & {_key(one), one.id, _made(one)}
        }
        homing = self._homing
        assert homing is not None
        threads, listed = sorted_out(self._asides, self._paper.case, said, self._now)
        return Home(
            tuple(fresh.values()),
            (*homing.threads, *threads),
            tuple(homing.replies),
            (*listed, *homing.listed),
            self._file.repaired,
            self._changes,
            homing.count,
        )

    def _leaf(self, leaf: Leaf, lines: Sequence[Match]) -> None:
        streams: list[list[Sign]] = [[]]
        notes = {
            one.line: note_signs(leaf, one.line, match.base, self._found, self._numbering)
            for match in lines
            if (one := match.expected) is not None and one.line is not None
        }
        quiet = {
            id(match)
            for match in lines
            if (one := match.expected) is not None
            and one.line is not None
            and match.base is not None
            and is_untouched(leaf.shown[one.line], match.base)
        }
        if len(quiet) == len(lines) and not any(notes.values()):
            return
        for match in lines:
            one, base = match.expected, match.base
            if one is None:
                assert base is not None
                streams[0] += new_signs(base, self._numbering)
            elif one.line is None:
                self._exhibit(match)
            elif id(match) in quiet:
                shown = leaf.shown[one.line]
                streams[0] += quiet_signs(shown, one.line, leaf.entry(one.line))
                streams += notes[one.line]
            else:
                shown, entry = leaf.shown[one.line], leaf.entry(one.line)
                streams[0] += few_signs(shown, one.line, base, self._numbering, entry)
                streams += notes[one.line]
        for stream in streams:
            made, asides = proposals(leaf, stream, partial(note_text, self._found))
            self._asides += asides
            self._changes += len(asides)
            for one_made in made:
                self._suggest(leaf, one_made)

    def _exhibit(self, match: Match) -> None:
        """The place of a table or figure within a text: a change of its name has no place."""
        base, one = match.base, match.expected
        assert one is not None
        if base is None or base.text != one.text or base.is_touched:
            self._fixed(match)

    def _other(self, match: Match, place: tuple[str, str]) -> None:
        if match.expected is not None:
            base = match.base
            if base is None or base.text != match.expected.text or base.is_touched:
                self._fixed(match)
        elif match.base is not None:
            self._outside(match.base, place)

    def _fixed(self, match: Match) -> None:
        """Words of the template that somebody changed."""
        one, base = match.expected, match.base
        assert one is not None
        if not one.text and (base is None or not _final(base)):
            return
        now = _final(base) if base is not None else ""
        if base is not None and now == one.text and not base.is_touched:
            return
        changes = _traces(base) or [None]
        self._changes += len(changes)
        trace = changes[0]
        if trace is not None and self._handed.by(trace.author, self._moment(trace)):
            return
        path, language = one.path, one.leaf.leaf.language if one.leaf else NO_LANGUAGE
        restyled = now == one.text
        after = "".join(_said(base)) if restyled else now
        self._asides.append(
            Aside("heading", one.text, after, path, language, changes[0], styled=restyled)
        )

    def _outside(self, base: Base, near: tuple[str, str]) -> None:
        text = _final(base)
        before = base.text if base.text != text else ""
        if not (text.strip() or before.strip()):
            return
        traces = _traces(base)
        self._changes += max(1, len(traces))
        self._asides.append(Aside("outside", before, text, *near, traces[0] if traces else None))

    def _row(self, row: Row) -> None:
        self._changes += 1
        if self._handed.has(row.text):
            return
        if row.why is not None:
            self._asides.append(Aside(row.why, "", row.text, row.path, trace=row.trace))
            return
        by, at = _author(row.trace), self._moment(row.trace)
        for leaf in row.leaves:
            seed = (row.group, leaf.path, leaf.language)
            self._suggestions.append(
                Suggestion(
                    _id(self._paper.case.id, *seed),
                    leaf.path,
                    by,
                    at,
                    at,
                    leaf.after,
                    leaf.language,
                    leaf_hash(leaf.path, leaf.language, leaf.before),
                    group=row.group,
                    untracked=row.trace is None,
                )
            )

    def _suggest(self, leaf: Leaf, made: Proposal) -> None:
        self._changes += 1
        block = leaf.leaf
        by, at = _author(made.trace), self._moment(made.trace)
        above = self._suggestions[-1] if self._suggestions else None
        if above is not None and _begin_alike(above, block, made):
            # What several people put in at one place is put in by its moments.
            at = max(at, above.at + _TICK)
        quote = ""
        if not leaf.base:
            leaf.base = leaf_hash(block.path, block.language, block.value)
        if made.found is not None:
            quote = words(leaf.spoken, made.found)
        elif isinstance(block.value, str):
            quote = block.value
        replacement = msgspec.json.encode((made.replacement, made.found), order="deterministic")
        seed = (block.path, block.language, replacement.decode(), by.name, at.isoformat())
        move = made.trace.move if made.trace else ""
        self._suggestions.append(
            Suggestion(
                _id(self._paper.case.id, *seed),
                block.path,
                by,
                at,
                at,
                made.replacement,
                block.language,
                leaf.base,
                made.found,
                quote,
                group=_id(self._paper.case.id, by.name, move) if move else "",
                untracked=not made.tracked,
            )
        )

    def _moment(self, trace: Trace | None) -> datetime:
        return moment(trace.date, self._now) if trace else self._now


def _begin_alike(above: Suggestion, block: Leafed, made: Proposal) -> bool:
    where, other = above.range, made.found
    return (
        (above.path, above.lang) == (block.path, block.language)
        and where is not None
        and other is not None
        and (where.line, where.start) == (other.line, other.start)
    )


def _numbering(file: WordFile) -> Numbering:
    root = file.part("numbering")
    abstract: dict[str, bool] = {}
    ordered: dict[str, bool] = {}
    for made in children(root):
        if made.tag == w("abstractNum"):
            form = made.find(f"{w('lvl')}/{w('numFmt')}")
            kind = form.get(w("val"), "") if form is not None else ""
            abstract[made.get(w("abstractNumId"), "")] = kind not in ("bullet", "none", "")
    for made in children(root):
        of = made.find(w("abstractNumId"))
        if made.tag == w("num") and of is not None:
            ordered[made.get(w("numId"), "")] = abstract.get(of.get(w("val"), ""), False)
    return Numbering(ordered)


def _final(base: Base | None) -> str:
    if base is None:
        return ""
    last = base.paras[-1]
    return "".join(
        "".join(span.text for span in para.spans if span.final)
        + ("\n" if para.final and para is not last else "")
        for para in base.paras
    )


def _said(base: Base | None) -> list[str]:
    if base is None:
        return []
    spans = (span for para in base.paras for span in para.spans)
    return [s.text for s in spans if not (s.base and s.final) or s.was is not None]


def _traces(base: Base | None) -> list[Trace | None]:
    if base is None:
        return []
    spans = [span for para in base.paras for span in para.spans if span.trace]
    return list(dict.fromkeys([span.trace for span in spans]))


def _author(trace: Trace | None) -> Author:
    return Author(trace.author or NOBODY) if trace else Author(NOBODY)


def _id(*parts: str) -> str:
    """The same for the same change, so that a file read twice brings nothing twice."""
    return sha256("\n".join(parts).encode()).hexdigest()[:20]


def _made(one: Suggestion) -> tuple[object, ...]:
    return one.path, one.lang, one.by.name, one.at.replace(microsecond=0)


def _key(one: Suggestion) -> tuple[object, ...]:
    where = (one.range.line, one.range.start, one.range.end, one.range.last) if one.range else None
    text = msgspec.json.encode(one.replacement, order="deterministic")
    return one.path, one.lang, where, text
