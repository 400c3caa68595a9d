"""Review copies of small cases, and what reviewers and their programs do to them."""

import io
import zipfile
from datetime import UTC, datetime

from lxml import etree
from msgspec.structs import replace

from casewriter.assets import resources
from casewriter.domain.case import Case
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.home import Home
from casewriter.domain.reviewing.paper import Paper, paper
from casewriter.exchange.word_review.asides import aside_words
from casewriter.exchange.word_review.reading import read
from casewriter.publish.docx.review import write_review
from casewriter.publish.styles import StyleShelf
from casewriter.services.sending import seen_by
from casewriter.services.watching import unwatched
from tests import builders

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOW = datetime(2026, 6, 3, 9, 20, tzinfo=UTC)
BODY = "word/document.xml"


def laid(case: Case, language: str = "en") -> Paper:
    """The paper of a case."""
    template = builders.load(case.template.id)
    words = StyleShelf(resources("styles")).words("hub", language)
    return paper(template, seen_by(case, "expert"), language, words, "0" * 64)


def copy_of(case: Case, language: str = "en") -> bytes:
    """The file of a review copy."""
    shelf, out = StyleShelf(resources("styles")), io.BytesIO()
    words, style = shelf.words("hub", language), shelf.get("hub")
    write_review(laid(case, language), words, style, NOW.isoformat(), out, progress=unwatched)
    return out.getvalue()


def came(case: Case, data: bytes, language: str = "en") -> Home:
    """What a file brings home."""
    said = aside_words(resources("copies"), language)
    return read(io.BytesIO(data), laid(case, language), NOW, said)


def with_home(case: Case, home: Home) -> Case:
    """The case with everything beside it that came in."""
    review = review_of(case)
    suggestions = sorted((*review.suggestions, *home.suggestions), key=lambda one: one.id)
    return with_review(case, replace(review, suggestions=tuple(suggestions)))


def parts(data: bytes) -> dict[str, bytes]:
    """Name of a part → its bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(named: dict[str, bytes]) -> bytes:
    """A file of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in named.items():
            archive.writestr(name, data)
    return out.getvalue()


def changed(data: bytes, change) -> bytes:
    """The file with its body changed by a function over the root."""
    named = parts(data)
    root = etree.fromstring(named[BODY])
    change(root)
    return packed({**named, BODY: etree.tostring(root)})


def paragraph(root, text: str):
    """The paragraph that holds a text."""
    for para in root.iter(f"{W}p"):
        if text in "".join(para.itertext(f"{W}t", f"{W}delText")):
            return para
    raise AssertionError(text)


def run_of(para, text: str):
    """The run that holds a text."""
    return next(run for run in para.iter(f"{W}r") if text in "".join(run.itertext(f"{W}t")))


def replaced(para, old: str, new: str, *, tracked: str = "", date: str = "2026-06-04T08:00:00Z"):
    """Words of a paragraph become others; `tracked` names who did it, empty nobody."""
    run = run_of(para, old)
    before, _, after = "".join(run.itertext(f"{W}t")).partition(old)
    pieces = [(before, ""), (old, "del"), (new, "ins"), (after, "")]
    for text, kind in pieces:
        if not text or (kind == "del" and not tracked):
            continue
        made = etree.fromstring(etree.tostring(run))
        for part in made.findall(f"{W}t"):
            made.remove(part)
        letters = etree.SubElement(made, f"{W}delText" if kind == "del" else f"{W}t")
        letters.text = text
        letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if kind and tracked:
            mark = etree.Element(f"{W}{kind}")
            mark.set(f"{W}id", "900")
            mark.set(f"{W}author", tracked)
            mark.set(f"{W}date", date)
            mark.append(made)
            made = mark
        run.addprevious(made)
    run.getparent().remove(run)
