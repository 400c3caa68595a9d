import pytest
from hypothesis import given, settings

from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Text,
)
from casewriter.prose.walk import exhibits, inlines, is_blank, letters, lines, plain_text
from tests.trees import docs

NOTE = Footnote((Text("note"), HardBreak()))
CITED = Citation(CitedItems((CitedItem("r1"),)))
EXHIBIT = Exhibit(PathReference("a.b"))


def line(*texts) -> Paragraph:
    return Paragraph(tuple(Text(text) if isinstance(text, str) else text for text in texts))


DOC = Doc(
    (
        Heading(HeadingLevel(3), (Text("head"),)),
        line("one", NOTE, CITED, HardBreak(), "two"),
        EXHIBIT,
        BulletList((ListItem((line("a"), OrderedList((ListItem((line("b"),)),)), line("c"))),)),
        Blockquote((line("q"), BulletList((ListItem((line("r"),)),)))),
    )
)


def test_lines_come_in_reading_order():
    assert [letters(found.content) for found in lines(DOC)] == [
        "head",
        "one\ntwo",
        "a",
        "b",
        "c",
        "q",
        "r",
    ]


def test_a_note_is_followed_by_what_it_holds():
    found = list(inlines(DOC))
    place = found.index(NOTE)
    assert found[place : place + 4] == [NOTE, Text("note"), HardBreak(), CITED]


def test_exhibits_and_letters():
    assert list(exhibits(DOC)) == [EXHIBIT]
    assert plain_text(DOC) == "head\none\ntwo\na\nb\nc\nq\nr"


@pytest.mark.parametrize(
    ("content", "blank"),
    [
        ((), True),
        ((Paragraph(), line(" \u00a0", HardBreak())), True),
        ((line("a"),), False),
        ((line(CITED),), False),
        ((line(Footnote()),), False),
        ((EXHIBIT,), False),
    ],
)
def test_blank_means_that_nothing_was_written(content, blank):
    assert is_blank(Doc(content)) is blank


@settings(max_examples=50, deadline=None)
@given(docs())
def test_a_text_with_letters_is_not_blank(doc):
    assert not (plain_text(doc).strip() and is_blank(doc))
    assert len(list(lines(doc))) <= plain_text(doc).count("\n") + 1
