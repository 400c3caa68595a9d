import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casewriter.prose.clean import clean, clean_doc
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    Heading,
    HeadingLevel,
    Link,
    LinkTarget,
    Paragraph,
    PathReference,
    Text,
)
from tests.trees import docs


@pytest.mark.parametrize(
    ("text", "cleaned", "removed"),
    [
        ("", "", 0),
        ("a\r\nb\rc\n\td", "a\nb\nc\n\td", 0),
        ("a\x00b\x08\x0b\x0c\x1f\x7f\x85\x9fc", "ab   c", 5),
        ("a\ud800b\udfff", "ab", 2),
        ("\ud83d\ude00", "😀", 0),
        ("\ude00\ud83d", "", 2),
        ("\ufffe\uffff\ufdd0\ufdef\U0001fffe\U0010ffffx", "x", 6),
        ("и\u0306 e\u0301", "й é", 0),
        ("👩🏽‍💻\u200b\u2028\ufeff\ufffd", "👩🏽‍💻\u200b\u2028\ufeff\ufffd", 0),
    ],
)
def test_clean(text, cleaned, removed):
    assert clean(text) == (cleaned, removed)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters()))
@example("\ud83d\x00\ude00")
def test_what_is_clean_stays_as_it_is(text):
    cleaned, removed = clean(text)
    assert clean(cleaned) == (cleaned, 0)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert removed <= len(text)
    cleaned.encode()


@settings(max_examples=50, deadline=None)
@given(docs())
def test_kind_texts_are_untouched(doc):
    cleaned, _ = clean_doc(doc)
    assert clean_doc(cleaned) == (cleaned, 0)


def test_every_text_of_a_tree_is_cleaned():
    marks = (Link(LinkTarget("http://a\x00.b")),)
    dirty = Doc(
        (
            Heading(HeadingLevel(4), (Text("\x01"), Text("a\x02"))),
            Paragraph(
                (
                    Text("b\ud800", marks),
                    Footnote((Text("c\uffff"),)),
                    Citation(CitedItems((CitedItem("r1", "p.\x03 1"),))),
                    CrossReference(PathReference("a.b\x04")),
                )
            ),
            Exhibit(PathReference("c.d")),
        )
    )
    assert clean_doc(dirty) == (
        Doc(
            (
                Heading(HeadingLevel(4), (Text("a"),)),
                Paragraph(
                    (
                        Text("b", (Link(LinkTarget("http://a.b")),)),
                        Footnote((Text("c"),)),
                        Citation(CitedItems((CitedItem("r1", "p. 1"),))),
                        CrossReference(PathReference("a.b")),
                    )
                ),
                Exhibit(PathReference("c.d")),
            )
        ),
        7,
    )
