import json
import unicodedata

import pytest
from hypothesis import given, settings

from casewriter.prose.codec import ProseError, canonical, decode, encode
from casewriter.prose.nodes import (
    MAX_LIST_DEPTH,
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Em,
    Footnote,
    Link,
    LinkTarget,
    ListItem,
    OrderedList,
    Paragraph,
    Strong,
    Text,
    plain,
)
from casewriter.prose.walk import inlines
from tests.trees import docs


def as_json(*content) -> dict:
    return {"type": "doc", "content": list(content)}


def text_json(text: str, **more) -> dict:
    return {"type": "paragraph", "content": [{"type": "text", "text": text, **more}]}


@settings(max_examples=100, deadline=None)
@given(docs())
def test_json_gives_the_tree_back(doc):
    assert decode(encode(doc)) == doc
    assert decode(json.loads(json.dumps(encode(doc)))) == doc


@settings(max_examples=60, deadline=None)
@given(docs())
def test_canonical_form_is_final(doc):
    assert canonical(doc) == doc


@settings(max_examples=60, deadline=None)
@given(docs())
def test_canonical_texts_are_whole_and_composed(doc):
    texts = [inline for inline in inlines(doc) if isinstance(inline, Text)]
    assert all(text.text and unicodedata.is_normalized("NFC", text.text) for text in texts)


def test_the_json_is_what_the_contract_shows():
    doc = Doc((Paragraph((Text("a", (Strong(),)), Footnote((Text("b"),)))),))
    assert encode(doc) == {
        "type": "doc",
        "content": [
            {
                "type": "paragraph",
                "content": [
                    {"type": "text", "text": "a", "marks": [{"type": "strong"}]},
                    {"type": "footnote", "content": [{"type": "text", "text": "b"}]},
                ],
            }
        ],
    }


def test_equal_texts_share_one_form():
    pieces = (Text("за"), Text("\u0301"), Text(""), Text("мок й".replace("й", "и\u0306")))
    assert canonical(Doc((Paragraph(pieces),))) == Doc((Paragraph((Text("за\u0301мок й"),)),))
    swapped = Text("a", (Em(), Strong(), Em()))
    assert canonical(Doc((Paragraph((swapped,)),))).content == (
        Paragraph((Text("a", (Strong(), Em())),)),
    )


def test_what_holds_nothing_is_left_out():
    empty = (BulletList(()), OrderedList(()), Blockquote((BulletList(()),)))
    assert canonical(Doc(empty)) == Doc()
    assert canonical(Doc((Paragraph((Citation(CitedItems(())),)),))) == Doc((Paragraph(),))


def test_locators_are_composed():
    cited = Citation(CitedItems((CitedItem("r1", "и\u0306"), CitedItem("r2", "p. 1"))))
    (found,) = inlines(canonical(Doc((Paragraph((cited,)),))))
    assert found == Citation(CitedItems((CitedItem("r1", "й"), CitedItem("r2", "p. 1"))))


def test_every_item_opens_with_a_paragraph():
    inner = BulletList((ListItem((Paragraph((Text("a"),)),)),))
    (block,) = canonical(Doc((BulletList((ListItem((inner,)), ListItem(()))),))).content
    assert block == BulletList((ListItem((Paragraph(), inner)), ListItem((Paragraph(),))))


def test_lists_nest_to_three_levels():
    block = Paragraph((Text("deepest"),))
    for _ in range(MAX_LIST_DEPTH + 2):
        block = BulletList((ListItem((block,)),))
    (found,) = canonical(Doc((block,))).content
    depth = 0
    while isinstance(found, BulletList):
        depth += 1
        found = found.content[0].content[-1]
    assert depth == MAX_LIST_DEPTH
    assert found == Paragraph((Text("deepest"),))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "Expected `object`, got `null`"),
        ([], "Expected `object`, got `array`"),
        ({"type": "paragraph"}, "Invalid value 'paragraph'"),
        (as_json({"type": "table"}), r"'table' - at `\$.content\[0\].type`"),
        (as_json({"type": "heading", "attrs": {"level": 1}}), "attrs.level"),
        (as_json({"type": "paragraph", "style": "red"}), "unknown field `style`"),
        (as_json(text_json("a", marks=[{"type": "colour"}])), r"'colour' - at .*marks\[0\].type"),
        (as_json(text_json(5)), "Expected `str`, got `int`"),
        (
            as_json(
                {
                    "type": "paragraph",
                    "content": [{"type": "footnote", "content": [{"type": "footnote"}]}],
                }
            ),
            "Invalid value 'footnote'",
        ),
        (as_json({"type": "blockquote", "content": [{"type": "exhibit"}]}), "'exhibit'"),
    ],
)
def test_what_is_no_prose_is_refused_with_its_place(value, message):
    with pytest.raises(ProseError, match=message):
        decode(value)


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", " javascript:x", "data:text/html,x", "file:///etc", "b.md", ""]
)
def test_links_that_run_or_lead_to_files_are_refused(href):
    marks = [{"type": "link", "attrs": {"href": href}}]
    with pytest.raises(ProseError, match="a web page or a mail address"):
        decode(as_json(text_json("a", marks=marks)))


@pytest.mark.parametrize("href", ["https://a.b", "HTTP://a.b", "mailto:a@b.ge"])
def test_links_to_pages_and_mail_are_kept(href):
    link = Link(LinkTarget(href))
    assert decode(encode(Doc((Paragraph((Text("a", (link,)),)),)))).content[0].content[0].marks == (
        link,
    )


@pytest.mark.parametrize("depth", [20, 1_000, 50_000])
def test_deep_nesting_is_refused(depth):
    block: dict = {"type": "paragraph"}
    for _ in range(depth):
        block = {"type": "bullet_list", "content": [{"type": "list_item", "content": [block]}]}
    with pytest.raises(ProseError, match="not be nested more than 64 deep"):
        decode(as_json(block))
    while block.get("content"):  # taken apart by hand: freeing it at once would recurse as deep
        block = block["content"].pop()


def test_plain_text_has_paragraphs():
    assert plain("a\n\n b \n\n\n\n") == Doc((Paragraph((Text("a"),)), Paragraph((Text("b"),))))
