"""Word files of other people, mapped onto cases made for them: what of their changes comes home.

`python -m tests.drills.word_foreign FILE-OR-FOLDER...`: each `.docx` with tracked changes or
comments becomes a case that answers one question with its paragraphs as they were; then it is read
as a reviewed copy of that.
The files themselves are not kept here: they belong to others; `docs/word-round-trip.md` names some.
"""

import io
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path as File

from lxml import etree
from msgspec import Struct

from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.reviewing.suggesting import as_if_accepted, as_if_declined
from casewriter.exchange.word_review.expected import expected
from casewriter.exchange.word_review.matching import bases
from casewriter.exchange.word_review.parts import WordFile
from casewriter.exchange.word_review.physical import Physical, physical
from casewriter.prose.nodes import Doc, Footnote, Paragraph, Text
from casewriter.prose.spoken import NOTE
from tests import builders
from tests.word_copies import BODY, W, came, copy_of, laid, packed, parts, with_home

SUMMARY = Path.parse("summary.text")
MARKS = (b"<w:ins ", b"<w:del ", b"<w:moveFrom ", b"<w:rPrChange ", b"<w:commentReference ")


class Told(Struct, frozen=True):
    """What came of one file.

    Attributes:
        lost: stretches that are nowhere.
        rejected: whether all rejected is the text before.
        accepted: whether all accepted is the text after.
    """

    stretches: int
    suggested: int
    remarked: int
    comments: int
    listed: int
    lost: tuple[str, ...]
    rejected: bool
    accepted: bool


def main(words: list[str]) -> int:
    """Read them all; the exit code is 1 where something was lost."""
    told: list[Told] = []
    for name, data in _files(words):
        try:
            one = _look(data)
        except BadInput as error:
            sys.stdout.write(f"{name}: refused, {error.code} {error.facts}\n")
            continue
        told.append(one)
        sys.stdout.write(f"{name}: {_said(one)}\n")
    lost = sum(len(one.lost) + (not one.rejected) for one in told)
    sums = (
        f"{sum(one.stretches for one in told)} changed stretches",
        f"{sum(one.suggested for one in told)} suggestions",
        f"{sum(one.remarked for one in told)} changes told by comments",
        f"{sum(one.comments for one in told)} comments",
        f"{sum(one.listed for one in told)} listed",
        f"{lost} lost",
        f"rejected right in {sum(one.rejected for one in told)} files",
        f"accepted right in {sum(one.accepted for one in told)}",
    )
    sys.stdout.write(f"{len(told)} files: {', '.join(sums)}\n")
    return int(lost > 0)


def _said(one: Told) -> str:
    return (
        f"{one.stretches} changed stretches, {one.suggested} suggestions, {one.remarked} told by "
        f"comments, {one.comments} comments, {one.listed} listed, lost {list(one.lost) or 'none'}, "
        f"rejected {'right' if one.rejected else 'WRONG'}, "
        f"accepted {'right' if one.accepted else 'differs'}"
    )


def _files(words: list[str]) -> Iterator[tuple[str, bytes]]:
    for word in words:
        path = File(word)
        for file in sorted(path.rglob("*.docx")) if path.is_dir() else [path]:
            data = file.read_bytes()
            try:
                with zipfile.ZipFile(io.BytesIO(data)) as archive:
                    body = archive.read("word/document.xml")
            except (zipfile.BadZipFile, KeyError):
                continue
            if any(mark in body for mark in MARKS):
                yield file.name, data


def _look(data: bytes) -> Told:
    found = physical(WordFile(io.BytesIO(data)))
    # Tables of theirs are no tables of a question: what is in them has to be listed.
    before = [base for base in bases(found) if base.text and base.cell is None]
    lines = tuple(Paragraph(_inlines(base.text, found, base)) for base in before)
    case = builders.a_case({"summary.text": Doc(lines)} if lines else {})
    home = came(case, _within_copy(copy_of(case), data))
    spans = [s for para in found.paras for s in para.spans if s.trace and not s.undone]
    spans += [s for n in found.notes.values() for p in n for s in p.spans if s.trace]
    words = {s.text.strip() for s in spans if s.text.strip() not in ("", NOTE)}
    held = "\n".join(
        [f"{s.quote} {_words(s.replacement)}" for s in home.suggestions]
        + [f"{item.text} {item.context}" for item in home.listed]
        + [note.text for thread in home.threads for note in thread.notes]
    )
    plain = "".join(held.split())
    gone = [word for word in words if "".join(word.replace(NOTE, "").split()) not in plain]
    beside = with_home(case, home)
    after = [
        one.text
        for one in expected(laid(as_if_accepted(beside)))
        if one.leaf and one.text and one.path == str(SUMMARY)
    ]
    final = _final(found)
    right = _squeezed(after) == _squeezed(final)
    kept = as_if_declined(beside).fields == case.fields
    remarked = sum(thread.kind == "suggestion" for thread in home.threads)
    return Told(
        len(spans),
        len(home.suggestions),
        remarked,
        len(home.threads) - remarked,
        len(home.listed),
        tuple(gone),
        kept,
        right,
    )


def _within_copy(ours: bytes, theirs: bytes) -> bytes:
    """Their file with our headings around what their text is: the answer to one question."""
    case, named = parts(ours), parts(theirs)
    root, other = etree.fromstring(case[BODY]), etree.fromstring(named[BODY])
    body, text = root.find(f"{W}body"), other.find(f"{W}body")
    title = builders.load("one-stop-shop").words_of(SUMMARY, "en").label
    blocks = list(body)
    start = next(n for n, block in enumerate(blocks) if title in "".join(block.itertext()))
    below = range(start + 1, len(blocks))
    stop = next(n for n in below if blocks[n].find(f".//{W}bookmarkStart") is not None)
    whole = [*blocks[: start + 1], *(b for b in text if b.tag != f"{W}sectPr"), *blocks[stop:]]
    for block in list(text):
        text.remove(block)
    text.extend(whole)
    return packed({**named, BODY: etree.tostring(other)})


def _inlines(text: str, found: Physical, base) -> tuple:
    numbers = [s.note for para in base.paras for s in para.spans if s.note and s.base]
    made: list = []
    for place, part in enumerate(text.split(NOTE)):
        if place and place <= len(numbers):
            paras = found.notes.get(numbers[place - 1], [])
            said = "".join(s.text for p in paras for s in p.spans if s.base).strip()
            made.append(Footnote((Text(said),) if said else ()))
        if part:
            made.append(Text(part))
    return tuple(made)


def _final(found: Physical) -> list[str]:
    return [
        "".join(span.text for span in para.spans if span.final)
        for para in found.paras
        if para.cell is None
    ]


def _squeezed(texts: list[str]) -> str:
    """Letters without spaces, in the one form in which a case has them."""
    return unicodedata.normalize("NFC", "".join("".join(texts).split()))


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        inner = value.get("content", ())
        return str(value.get("text", "")) + "".join(_words(part) for part in inner)
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
