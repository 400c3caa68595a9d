"""What no suggestion can hold comes home from Word as a comment that quotes it, at its place."""

import copy

import pytest
from lxml import etree

from casewriter.assets import resources
from casewriter.domain.leaves import Path
from casewriter.domain.reviewing.suggesting import as_if_accepted
from casewriter.exchange.word_review.asides import AsideWords, aside_words
from casewriter.exchange.words_files import languages
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Paragraph, Text
from tests import builders
from tests.word_copies import (
    W,
    came,
    changed,
    copy_of,
    packed,
    paragraph,
    parts,
    replaced,
    run_of,
    with_home,
)

BEKOVA = "Aigul Bekova"
SUMMARY = Path.parse("summary.text")
LABEL = builders.load("one-stop-shop").words_of(SUMMARY, "en").label


def a_case():
    cited = Citation(CitedItems((CitedItem("audit"),)))
    line = (Text("Queues fell by half "), cited, Text("."))
    return builders.a_case(
        {
            "front.title": "Public Service Halls",
            "summary.text": Doc((Paragraph(line),)),
            "refs.sources/audit#order": "i1",
            "refs.sources/audit/csl": {
                "type": "report",
                "title": "Queues in the capital",
                "author": [{"literal": "Audit Office"}],
                "issued": {"date-parts": [[2024]]},
            },
            "challenges.items/h1#order": "i1",
            "challenges.items/h1/challenge": "Old habits",
            "challenges.items/h1/type": "organisational",
        }
    )


def home_of(*acts):
    def review(root):
        for act in acts:
            act(root)

    case = a_case()
    return case, came(case, changed(copy_of(case), review))


def told(home) -> set[tuple[str, str, str]]:
    return {(one.anchor.path, one.by.name, one.notes[0].text) for one in home.threads}


def put(old: str, new: str, within: str, by: str = BEKOVA):
    return lambda root: replaced(paragraph(root, within), old, new, tracked=by)


@pytest.mark.parametrize("by", [BEKOVA, ""])
def test_a_heading_that_was_retyped_is_a_comment_at_its_question(by):
    new = f"{LABEL} in brief"
    case, home = home_of(put(LABEL, new, LABEL, by))
    expected = f"Changed in the Word copy: “{LABEL}” → “{new}”"
    assert told(home) == {("summary.text", by or "—", expected)}
    assert home.suggestions == home.listed == ()
    assert with_home(case, home).fields == case.fields


def test_an_entry_of_the_list_of_sources_is_a_comment_at_its_source():
    _, home = home_of(put("capital", "city", "Queues in the capital"))
    ((path, who, text),) = told(home)
    assert (path, who) == ("refs.sources/audit", BEKOVA)
    assert "Queues in the city" in text.partition("→")[2]


def test_a_choice_that_is_none_is_a_comment_at_its_answer():
    _, home = home_of(put("Organisation", "Muddle", "Organisation and"))
    assert [(path, who) for path, who, _ in told(home)] == [("challenges.items/h1/type", BEKOVA)]
    assert home.suggestions == ()


def test_paragraphs_below_a_list_are_one_comment_at_what_they_follow():
    def review(root):
        entry = paragraph(root, "Queues in the capital")
        for text in ("Last of all.", "A source is missing."):
            new = copy.deepcopy(entry)
            for mark in new.findall(f"{W}bookmarkStart") + new.findall(f"{W}bookmarkEnd"):
                new.remove(mark)
            letters = list(new.iter(f"{W}t"))
            for part in letters:
                part.text = text if part is letters[0] else ""
            entry.addnext(new)

    _, home = home_of(review)
    expected = "Added in the Word copy: “A source is missing.\nLast of all.”"
    assert told(home) == {("refs.sources/audit", "—", expected)}


def test_the_title_above_all_is_the_case_s_own():
    case, home = home_of(put("Halls", "Houses", "Public Service Halls"))
    after = as_if_accepted(with_home(case, home))
    assert after.get(Path.parse("front.title"), "en") == "Public Service Houses"
    assert home.threads == home.listed == ()


@pytest.mark.parametrize("by", [BEKOVA, ""])
def test_what_is_put_into_the_middle_of_a_source_stays_there(by):
    case, home = home_of(put("Audit", "Audit and Control", "Queues fell", by))
    after = as_if_accepted(with_home(case, home))
    (line,) = after.get(SUMMARY, "en").content
    assert line == Paragraph((Text("Queues fell by half (Audit and Control Office 2024)."),))


def test_a_comment_on_a_source_or_a_choice_stands_there():
    case = a_case()
    for within, word, path, quote in (
        ("Queues fell", "Office", "summary.text", "half"),
        ("Organisation and", "Organisation and coordination", "challenges.items/h1/type", None),
    ):
        home = came(case, remarked(copy_of(case), within, word, "Really?"))
        (thread,) = home.threads
        assert thread.anchor.path == path
        assert quote is None or thread.anchor.quote.strip() == quote


def remarked(data, within, word, text):
    """The file with a comment on a word."""

    def remark(root):
        para = paragraph(root, within)
        replaced(para, word, word)
        run = run_of(para, word)
        for kind, put_it in (("Start", run.addprevious), ("End", run.addnext)):
            made = etree.Element(f"{W}commentRange{kind}")
            made.set(f"{W}id", "4")
            put_it(made)

    named = parts(changed(data, remark))
    named["word/comments.xml"] = (
        f'<w:comments xmlns:w="{W[1:-1]}"><w:comment w:id="4" w:author="{BEKOVA}">'
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>"
    ).encode()
    return packed(named)


def test_the_same_file_read_twice_makes_the_same_comments():
    case = a_case()
    data = changed(copy_of(case), put(LABEL, "Brief", LABEL, ""))
    first, second = (came(case, data).threads for _ in range(2))
    assert [one.id for one in first] == [one.id for one in second]


@pytest.mark.parametrize("language", languages(resources("copies")))
def test_the_comments_are_worded(language):
    words = aside_words(resources("copies"), language)
    assert words.changed.format(before="A", after="B").index("A") < words.changed.index("{after}")
    assert "A" in words.gone.format(before="A")
    for name in set(AsideWords.__struct_fields__) - {"changed", "gone"}:
        assert "B" in getattr(words, name).format(after="B")
