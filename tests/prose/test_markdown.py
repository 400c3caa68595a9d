import subprocess
import sys
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casewriter.prose.codec import canonical
from casewriter.prose.dialect.kept import kept
from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    CrossReference,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    Link,
    LinkTarget,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Strong,
    Text,
)
from casewriter.prose.to_markdown import to_markdown
from casewriter.prose.walk import plain_text
from tests.trees import TRAPS, crowded, docs


def line(*content) -> Paragraph:
    return Paragraph(tuple(Text(part) if isinstance(part, str) else part for part in content))


def bullets(*items) -> BulletList:
    return BulletList(tuple(item if isinstance(item, ListItem) else entry(item) for item in items))


def entry(*children) -> ListItem:
    return ListItem(tuple(line(child) if isinstance(child, str) else child for child in children))


# The law


@settings(max_examples=250, deadline=None)
@given(docs())
def test_what_is_written_reads_back_as_the_same_tree(doc):
    assert from_markdown(to_markdown(doc)) == kept(doc)


@settings(max_examples=500, deadline=None)
@given(crowded())
def test_marks_that_meet_are_told_apart(texts):
    doc = canonical(Doc((Paragraph(texts), Heading(HeadingLevel(4), texts))))
    assert from_markdown(to_markdown(doc)) == kept(doc)


@settings(max_examples=60, deadline=None)
@given(docs(2))
def test_what_markdown_keeps_it_keeps_for_good(doc):
    assert kept(kept(doc)) == kept(doc)


@settings(max_examples=60, deadline=None)
@given(docs(2))
def test_nothing_is_lost_but_white_space_and_empty_paragraphs(doc):
    assert "".join(plain_text(kept(doc)).split()) == "".join(plain_text(doc).split())


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        st.text(st.sampled_from('*_[](){}<>!^~@#->1.)\\ \n\tax:;,"`=\x02\x03\r'), max_size=60),
        st.lists(
            st.sampled_from((*TRAPS, "\n", "\n\n", "  ", "    ", "- ", "1. ")), max_size=25
        ).map("".join),
    )
)
@example("[^1]: [^1]\n\n[^1][^1]")
@example("\ud800 \x02klzzwxh:0000\x03 \x0299999999\x03")
def test_any_text_is_some_canonical_tree(text):
    doc = from_markdown(text)
    assert canonical(doc) == doc
    assert from_markdown(to_markdown(doc)) == kept(doc)


# Writing


def test_the_written_text_is_plain_markdown():
    doc = Doc(
        (
            Heading(HeadingLevel(3), (Text("Results"),)),
            line("It ", Text("fell ", (Strong(),)), "to 5*", Footnote((Text("Source: x"),)), "!"),
            line("2021. год"),
            bullets(entry("a", OrderedList((entry("b"), entry("c")))), "d"),
            bullets("e"),
            Blockquote((line("q", HardBreak(), "r"), line("s"))),
            Exhibit(PathReference("place.map")),
        )
    )
    assert to_markdown(doc, frozenset({"place.map"})) == (
        "### Results\n\n"
        "It **fell** to 5\\*[^1]!\n\n"
        "2021\\. год\n\n"
        "- a\n  1. b\n  2. c\n- d\n\n"
        "* e\n\n"
        "> q\\\n> r\n>\n> s\n\n"
        "![](figure:place.map)\n\n"
        "[^1]: Source: x\n"
    )


def test_figures_are_named_as_such():
    doc = Doc(
        (line(CrossReference(PathReference("a.b")), " ", CrossReference(PathReference("c.d"))),)
    )
    assert to_markdown(doc, frozenset({"c.d"})) == "@table:a.b @figure:c.d\n"


def test_stars_that_meet_are_told_apart():
    doc = Doc((line(Text("a", (Strong(),)), Text("b", (Em(),)), "c", Text("d", (Strong(), Em()))),))
    assert to_markdown(doc) == "**a**[b]{.em}c**_d_**\n"
    assert from_markdown(to_markdown(doc)) == doc


def test_an_exclamation_before_a_link_makes_no_picture():
    doc = Doc((line("Look!", Text("a", (Link(LinkTarget("http://b.c")),)), "!"),))
    assert to_markdown(doc) == "Look\\![a](http://b.c)!\n"
    assert from_markdown(to_markdown(doc)) == doc


def test_no_content_is_no_text():
    assert to_markdown(Doc()) == ""
    assert to_markdown(Doc((Paragraph(),))) == ""


# Cost


def test_only_reading_markdown_loads_its_library():
    names = ("nodes", "walk", "codec", "count", "diff", "clean", "to_markdown", "from_markdown")
    code = "".join(f"import casewriter.prose.{name};" for name in names)
    code += "import sys; sys.exit('markdown' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "piece",
    ["[", "[a](", "*a ", "**a", "_a ", "> ", "- ", "`", "[^", "[@a;", "<a@", "~", "  ", "![", "\\"],
)
def test_hostile_texts_take_no_long_time(piece):
    started = time.process_time()
    from_markdown(piece * 5_000)
    assert time.process_time() - started < 5
