import pytest

from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    Lang,
    LanguageTag,
    Link,
    LinkTarget,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
    Value,
)


def line(*content) -> Paragraph:
    return Paragraph(tuple(Text(part) if isinstance(part, str) else part for part in content))


def read(text: str) -> tuple:
    return from_markdown(text).content


def bullets(*items) -> BulletList:
    return BulletList(tuple(item if isinstance(item, ListItem) else entry(item) for item in items))


def entry(*children) -> ListItem:
    return ListItem(tuple(line(child) if isinstance(child, str) else child for child in children))


@pytest.mark.parametrize("text", ["", " \n\n\t\n", "\r\n", "\x00\ud800", ">", "[]()", "> []()"])
def test_a_blank_text_has_no_content(text):
    assert read(text) == ()


def test_lines_of_a_paragraph_are_one_line():
    assert read("one  two \n  three\n\nfour") == (line("one  two three"), line("four"))


@pytest.mark.parametrize("text", ["one\\\ntwo", "one  \ntwo", "one    \n  two"])
def test_a_backslash_or_two_spaces_break_the_line(text):
    assert read(text) == (line("one", HardBreak(), "two"),)


@pytest.mark.parametrize(
    ("text", "level"),
    [("# a", 3), ("## a", 3), ("### a ###", 3), ("#### a", 4), ("###### a", 4)],
)
def test_sub_headings_have_two_levels(text, level):
    assert read(text) == (Heading(HeadingLevel(level), (Text("a"),)),)


def test_a_number_sign_without_a_space_is_text():
    assert read("#hashtag") == (line("#hashtag"),)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("*a*", Em()),
        ("_a_", Em()),
        ("**a**", Strong()),
        ("__a__", Strong()),
        ("^a^", Superscript()),
        ("~a~", Subscript()),
        ("[a]{.underline}", Underline()),
        ("[a]{lang=ru}", Lang(LanguageTag("ru"))),
        ("[a](https://b.c)", Link(LinkTarget("https://b.c"))),
        ('[a](<https://b.c> "title")', Link(LinkTarget("https://b.c"))),
        ("[a](http://b.c/d_(e)_f)", Link(LinkTarget("http://b.c/d_(e)_f"))),
    ],
)
def test_marks(text, mark):
    assert read(text) == (line(Text("a", (mark,))),)


@pytest.mark.parametrize("text", ["***a***", "**_a_**", "*__a__*", "_**a**_"])
def test_stress_and_importance_together(text):
    assert read(text) == (line(Text("a", (Strong(), Em()))),)


def test_stress_inside_importance_and_the_other_way_round():
    both = (Strong(), Em())
    assert read("**a *b***") == (line(Text("a ", (Strong(),)), Text("b", both)),)
    assert read("***a** b*") == (line(Text("a", both), Text(" b", (Em(),))),)
    assert read("*a **b** c*") == (line(Text("a ", (Em(),)), Text("b", both), Text(" c", (Em(),))),)


@pytest.mark.parametrize(
    "text",
    [
        "5 * 6 * 7",
        "snake_case_name",
        "<b>raw</b>",
        "&nbsp;",
        "`code`",
        "---",
        "* * *",
        "a | b",
        "x^2 and y^2",
        "~5 or ~6",
        "~~struck~~",
        "[^1] without a note",
        "[see @key]",
        "{.x}",
        "text ![](table:a.b) text",
        "[a]{.smallcaps}",
    ],
)
def test_all_else_is_text(text):
    assert read(text) == (line(text),)


@pytest.mark.parametrize("href", ["javascript:x", "file:///etc", "b.md", "data:text/html,x"])
def test_links_that_lead_elsewhere_leave_their_text(href):
    assert read(f"a [b]({href}) c") == (line("a b c"),)
    assert read(f"a ![b]({href}) c") == (line("a b c"),)


def test_addresses_in_angles_are_links():
    assert read("<https://a.b> <a@b.ge>") == (
        line(
            Text("https://a.b", (Link(LinkTarget("https://a.b")),)),
            " ",
            Text("a@b.ge", (Link(LinkTarget("mailto:a@b.ge")),)),
        ),
    )


def test_marks_nest_in_links_with_brackets_of_their_own():
    link = Link(LinkTarget("http://a.b"))
    assert read("[see [1] *x* [y]{.underline}](http://a.b)") == (
        line(
            Text("see [1] ", (link,)),
            Text("x", (link, Em())),
            Text(" ", (link,)),
            Text("y", (link, Underline())),
        ),
    )


@pytest.mark.parametrize("step", ["  ", "   ", "    "])
def test_lists_nest_by_two_spaces_or_more(step):
    text = f"- a\n{step}- b\n{step * 2}- c\n- d"
    assert read(text) == (bullets(entry("a", bullets(entry("b", bullets("c")))), "d"),)


def test_a_list_may_stand_straight_below_a_paragraph():
    assert read("text\n- a\n- b\ntext") == (line("text"), bullets("a", "b text"))
    assert read("text\n1. a") == (line("text"), OrderedList((entry("a"),)))


def test_items_hold_paragraphs_and_lists():
    assert read("- a\n\n  b\n\n    1. c\n\n- d") == (
        bullets(entry("a", "b", OrderedList((entry("c"),))), "d"),
    )


def test_another_marker_begins_another_list():
    assert read("- a\n* b\n\n1. c\n1) d") == (
        bullets("a"),
        bullets("b"),
        OrderedList((entry("c"),)),
        OrderedList((entry("d"),)),
    )


def test_lists_deeper_than_three_levels_become_paragraphs():
    (block,) = read("- a\n  - b\n    - c\n      - d\n        - e")
    assert block == bullets(entry("a", bullets(entry("b", bullets(entry("c", "d", "e"))))))


@pytest.mark.parametrize("text", ["2021. год", "12. մարտ", "30. mai 2019", "5) пять", "0. x"])
def test_a_number_that_is_not_one_begins_no_list(text):
    assert read(text) == (line(text),)
    assert read(f"a\n{text}") == (line(f"a {text}"),)


def test_a_numbered_list_goes_on_with_the_next_number_only():
    assert read("1. a\n2. b\n\n3. c") == (OrderedList((entry("a"), entry("b"), entry("c"))),)
    assert read("1. a\n1. b") == (OrderedList((entry("a"), entry("b"))),)
    assert read("1. a\n\n2021. год") == (OrderedList((entry("a"),)), line("2021. год"))


def test_quotations():
    assert read("> a\nb\n>\n> - c\n\n> > d") == (
        Blockquote((line("a b"), bullets("c"))),
        Blockquote((line("d"),)),
    )
    assert read("- > a\n- ### b") == (bullets("a", "b"),)


def test_notes():
    note = Footnote((Text("see "), Text("b", (Em(),)), Text(" end"), HardBreak(), Text("more")))
    assert read("a[^x]\n\n[^x]: see *b*\n  end\n\n    more\n\nc") == (line("a", note), line("c"))


def test_notes_that_nothing_refers_to_stay_as_paragraphs():
    assert read("a\n\n[^x]: lost") == (line("a"), line("[^x]: lost"))


def test_citations():
    items = (CitedItem("key", "p. 12"), CitedItem("other"), CitedItem("a b", "c; d"))
    assert read(r"[@key, p. 12; @other; @{a b}, c\; d]") == (line(Citation(CitedItems(items))),)


def test_references_and_values():
    assert read("See @table:process.journey. {value:a.b/r1/c}%, @{figure:a.b}x") == (
        line(
            "See ",
            CrossReference(PathReference("process.journey")),
            ". ",
            Value(PathReference("a.b/r1/c")),
            "%, ",
            CrossReference(PathReference("a.b")),
            "x",
        ),
    )


def test_exhibits_stand_alone():
    assert read("a\n\n![](table:a.b)\n![The map](figure:c.d)") == (
        line("a"),
        Exhibit(PathReference("a.b")),
        Exhibit(PathReference("c.d")),
    )
