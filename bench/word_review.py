"""Taking a reviewed Word copy home, to python-docx opening it and giving its paragraphs' text."""

import io
import random
import statistics
import time
from datetime import UTC, datetime

import docx
from msgspec.structs import replace

from bench.material import Material
from bench.report import Row
from casewriter.app.core import build
from casewriter.assets import resources
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author, Suggestion
from casewriter.domain.reviewing.paper import Paper, paper
from casewriter.domain.reviewing.suggesting import suggestions
from casewriter.exchange.word_review.asides import aside_words
from casewriter.exchange.word_review.reading import read
from casewriter.prose.entries import entries, rebuilt, with_content
from casewriter.prose.nodes import Doc, Exhibit, Text
from casewriter.publish.docx.review import write_review
from casewriter.services.publishing import HOUSE_STYLE
from casewriter.services.watching import unwatched

PAGES = 70
WORDS_A_PAGE = 350
CHANGES = 300
ROUNDS = 9
GOAL = 2.0
NOW = datetime(2026, 6, 3, 9, 20, tzinfo=UTC)


def measure() -> list[Row]:
    """A case of 70 pages with 300 tracked changes; the median of several rounds, interleaved."""
    case = Material(PAGES * WORDS_A_PAGE, pictures=0).case
    file = _file(with_review(case, replace(review_of(case), suggestions=_changes(case))))
    handed = _laid(case)
    said = aside_words(resources("copies"), handed.language)
    home = read(io.BytesIO(file), handed, NOW, said)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        read(io.BytesIO(file), handed, NOW, said)
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        opened = docx.Document(io.BytesIO(file))
        for para in opened.paragraphs:
            para.text  # noqa: B018 - what it costs is what is asked
        theirs.append(time.perf_counter() - began)
    mine, peer = statistics.median(ours), statistics.median(theirs)
    return [
        Row(
            f"a reviewed copy of {PAGES} pages with {len(home.suggestions)} changes, taken home "
            f"({mine * 1000:.0f} ms)",
            mine / peer,
            "python-docx opening it and listing its text",
            GOAL,
        )
    ]


def _changes(case: Case) -> tuple[Suggestion, ...]:
    """Words here and there that became others, as many as are wanted."""
    chance = random.Random(7)
    texts = [(path, tag, value) for path, tag, value in case.leaves() if isinstance(value, Doc)]
    found: dict[str, Suggestion] = {}
    share = 0.6
    while len(found) < CHANGES:
        found = {}
        for path, tag, value in texts:
            run = [
                entry
                if isinstance(entry.block, Exhibit)
                else with_content(
                    entry,
                    tuple(
                        Text(inline.text.replace(" the ", " that ", 1) + " indeed", inline.marks)
                        if isinstance(inline, Text) and chance.random() < share
                        else inline
                        for inline in entry.block.content
                    ),
                )
                for entry in entries(value)
            ]
            made = suggestions(
                Path(path.field, path.rest), tag, value, rebuilt(run), by=Author("A. B."), at=NOW
            )
            found |= {one.id: one for one in made}
        share += 0.1
        if share > 1:
            break
    return tuple(sorted(found.values(), key=lambda one: one.id)[:CHANGES])


def _laid(case: Case) -> Paper:
    core = build()
    words = core.styles.words(HOUSE_STYLE, case.source_language)
    return paper(core.templates.get(case.template), case, case.source_language, words)


def _file(case: Case) -> bytes:
    core, out = build(), io.BytesIO()
    words = core.styles.words(HOUSE_STYLE, case.source_language)
    style = core.styles.get(HOUSE_STYLE)
    write_review(_laid(case), words, style, NOW.isoformat(), out, progress=unwatched)
    return out.getvalue()
