"""A case on two pages of paper."""

import io

import pypdfium2
import pytest
from docx import Document

from casewriter.app.core import build
from casewriter.assets import resources
from casewriter.domain.brief import brief_publication
from casewriter.domain.canonical import from_json
from casewriter.domain.publication import Heading, Note, Para, Picture, Ref, Table, plain
from casewriter.publish import WRITERS
from casewriter.publish.anchors import anchored
from casewriter.services.watching import unwatched
from tests import builders
from tests.publish.publications import STYLE, WORDS

TEMPLATE = builders.load("one-stop-shop")
BRIEF = brief_publication(TEMPLATE, builders.full_case(TEMPLATE), "en", WORDS, STYLE)


def written(publication, name):
    out = io.BytesIO()
    writer = next(writer for writer in WRITERS if writer.name == name)
    remarks = writer.write(publication, out, builders.read_picture, unwatched)
    return out.getvalue(), remarks


def test_it_tells_messages_facts_and_results_without_notes_sources_and_pictures():
    heads = [block for block in BRIEF.blocks if isinstance(block, Heading) and block.level == 1]
    assert [plain(head.content) for head in heads] == ["Key messages", "Key facts", "Results"]
    assert not any(isinstance(block, Picture) for block in BRIEF.blocks)
    for block in anchored(BRIEF.blocks):
        if isinstance(block, Para):
            assert not any(
                isinstance(inline, Note) or (isinstance(inline, Ref) and inline.cites)
                for inline in block.content
            )
    tables = [block for block in BRIEF.blocks if isinstance(block, Table)]
    assert [table.number for table in tables] == list(range(1, len(tables) + 1))
    titles = {plain(column.title) for table in tables for column in table.columns}
    assert WORDS.source not in titles


def test_a_word_file_begins_with_its_head_and_has_no_contents():
    data, remarks = written(BRIEF, "docx")
    assert remarks == ()
    document = Document(io.BytesIO(data))
    styles = [para.style.name for para in document.paragraphs]
    assert "Title" in styles[:2]
    assert not any(name.startswith(("toc", "TOC")) for name in styles)
    assert len(document.sections) == 1


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("template", ["one-stop-shop", "smart-government"])
def test_the_briefs_of_the_examples_have_two_pages(template, language):
    core = build()
    data = resources("samples", f"example-{template}.json").read_bytes()
    case, _ = from_json(data)
    publication = brief_publication(
        core.templates.get(case.template),
        case,
        language,
        core.styles.words("hub", language),
        core.styles.get("hub"),
    )
    data, remarks = written(publication, "pdf")
    assert remarks == ()
    with pypdfium2.PdfDocument(data) as pages:
        assert len(pages) == 2
