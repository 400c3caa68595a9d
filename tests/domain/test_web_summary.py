"""A case on one page for a web site."""

import io

from casewriter.domain.publication import Heading, Note, Para, Ref, Table, plain
from casewriter.domain.web_summary import web_summary
from casewriter.publish import WRITERS
from casewriter.publish.anchors import anchored
from casewriter.services.watching import unwatched
from tests import builders
from tests.publish.publications import STYLE, WORDS

TEMPLATE = builders.load("one-stop-shop")
PAGE = web_summary(TEMPLATE, builders.full_case(TEMPLATE), "en", WORDS, STYLE)


def written(name):
    out = io.BytesIO()
    writer = next(writer for writer in WRITERS if writer.name == name)
    remarks = writer.write(PAGE, out, builders.read_picture, unwatched)
    return out.getvalue().decode(), remarks


def test_it_tells_messages_summary_and_facts_without_notes_and_sources():
    heads = [block for block in PAGE.blocks if isinstance(block, Heading) and block.level == 1]
    assert [plain(head.content) for head in heads] == [
        "Key messages", "Executive summary", "Key facts",
    ]  # fmt: skip
    for block in anchored(PAGE.blocks):
        if isinstance(block, Para):
            assert not any(
                isinstance(inline, Note) or (isinstance(inline, Ref) and inline.cites)
                for inline in block.content
            )
    tables = [block for block in PAGE.blocks if isinstance(block, Table)]
    assert all(len(table.columns) == 2 and table.number == 0 for table in tables)


def test_a_site_can_take_over_one_element_of_the_page():
    markup, remarks = written("html")
    assert remarks == ()
    assert markup.count("<article>") == markup.count("</article>") == 1
    inside = markup.partition("<article>")[2].partition("</article>")[0]
    assert "<h1>" in inside
    assert "<nav" not in markup
    assert "<img" not in markup


def test_as_markdown_it_is_short():
    text, remarks = written("markdown")
    assert remarks == ()
    assert text.startswith("# ")
    assert "[^" not in text
