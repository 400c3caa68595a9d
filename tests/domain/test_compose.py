"""From a case to a publication."""

import pytest
from msgspec import Struct

from casewriter.assets import resources
from casewriter.domain.compose import UNNUMBERED, compose
from casewriter.domain.leaves import Path
from casewriter.domain.numbering import heading_numbers, numbered
from casewriter.domain.publication import (
    Box,
    Column,
    Gap,
    Heading,
    Items,
    Note,
    Para,
    Picture,
    Publication,
    Quotation,
    Ref,
    Run,
    Table,
)
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    Paragraph,
    PathReference,
    Text,
    Value,
    plain,
)
from casewriter.prose.nodes import Heading as SubHeading
from casewriter.prose.nodes import HeadingLevel as Level
from casewriter.publish.styles import StyleShelf
from tests import builders
from tests.builders import a_case, load

STYLES = StyleShelf(resources("styles"))
MAKERS = {
    "empty": lambda template: a_case(template=template.id),
    "typical": builders.typical_case,
    "full": builders.full_case,
    "monster": builders.monster_case,
}


def words(language="en"):
    return STYLES.words("hub", language)


def composed(case, *, draft=False, language="en"):
    return compose(
        load(case.template.id), case, language, words(language), STYLES.get("hub"), draft=draft
    )


def letters(blocks):
    """Everything a reader sees, in order, one block to a line."""
    said = []
    for block in blocks:
        match block:
            case Gap(text=text):
                said.append(text)
            case Heading(content=content) | Para(content=content):
                said.append(line(content))
            case Items(items=items):
                said += [letters(item) for item in items]
            case Box(blocks=inner) | Quotation(blocks=inner):
                said.append(letters(inner))
            case Table(caption=caption, columns=columns, rows=rows):
                said += [line(caption), *(line(column.title) for column in columns)]
                said += [letters(cell) for row in rows for cell in row]
            case Picture(caption=caption):
                said.append(line(caption))
    return "\n".join(said)


def line(content):
    """The words of some inlines, notes in their place."""
    said = [
        line(part.content) if isinstance(part, Note) else getattr(part, "text", "")
        for part in content
    ]
    return "".join(said)


def anchors(publication):
    return {getattr(block, "anchor", "") for block in publication.blocks} - {""}


def refs(part):
    """Every reference, however deep."""
    if isinstance(part, Ref):
        yield part
    elif isinstance(part, tuple):
        for inner in part:
            yield from refs(inner)
    elif isinstance(part, Struct):
        for name in part.__struct_fields__:
            yield from refs(getattr(part, name))


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_every_case_makes_a_sound_publication(name, maker, draft):
    made = composed(MAKERS[maker](load(name)), draft=draft)
    assert isinstance(made, Publication)
    level = 0
    for block in made.blocks:
        if isinstance(block, Heading):
            assert 1 <= block.level <= min(level + 1, 4)
            level = block.level
    tables = [block.number for block in made.blocks if isinstance(block, Table) and block.caption]
    figures = [block.number for block in made.blocks if isinstance(block, Picture)]
    assert tables == list(range(1, len(tables) + 1))
    assert figures == list(range(1, len(figures) + 1))
    shown = [b.anchor for b in made.blocks if isinstance(b, Table | Picture)]
    assert len(shown) == len(set(shown))
    assert draft or not any(isinstance(block, Gap) for block in made.blocks)
    known = anchors(made)
    for ref in refs((*made.imprint, *made.blocks)):
        assert ref.anchor in known
        assert ref.text


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_a_full_case_shows_every_section_and_has_no_gap(name):
    template = load(name)
    made = composed(builders.full_case(template), draft=True)
    chapters = [block.anchor for block in made.blocks if isinstance(block, Heading)]
    expected = [section.key for section in template.sections if section.key != "front"]
    assert [anchor for anchor in chapters if anchor in expected] == expected
    assert not any(isinstance(block, Gap) for block in made.blocks)


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_every_text_of_a_full_case_is_published(name):
    template = load(name)
    case = builders.full_case(template)
    made = composed(case)
    said = letters((*made.imprint, *made.blocks))
    for path, language, value in case.leaves():
        if isinstance(value, Doc) and language == "en" and path.section != "front":
            assert f"The answer at {path} says" in said


def test_an_empty_case_is_only_its_cover():
    made = composed(a_case())
    assert made.blocks == ()
    assert made.cover.country == "Georgia"


def test_a_draft_names_what_is_required_and_missing():
    made = composed(a_case(), draft=True)
    gaps = {block.path for block in made.blocks if isinstance(block, Gap)}
    required = {
        f"{section.key}.{field.key}"
        for section, field in load("one-stop-shop").fields()
        if field.required and not field.when and section.key != "front"
    }
    assert required <= gaps


def test_what_is_not_available_yet_is_left_out_and_explained_in_a_draft():
    case = a_case({"summary.text": plain("Old words.")})
    case = case.with_leaf(Path("summary.text#absent"), "", {"because": "waits for the survey"})
    case = a_case({"summary.text": plain("Old words.")}).with_leaf(
        Path("summary.text").about("absent"), "", {"because": "waits for the survey"}
    )
    assert composed(case).blocks == ()
    gap = next(
        b for b in composed(case, draft=True).blocks if getattr(b, "path", "") == "summary.text"
    )
    assert gap.text.endswith("waits for the survey")
    assert not gap.available


def test_a_section_put_aside_is_left_out():
    case = a_case({"foreword.text": plain("words")})
    assert "foreword" in anchors(composed(case))
    aside = case.with_leaf(Path("foreword.state"), "", "set_aside")
    assert "foreword" not in anchors(composed(aside, draft=True))
    needed = a_case({"summary.text": plain("words")}).with_leaf(
        Path("summary.state"), "", "set_aside"
    )
    assert "summary" in anchors(composed(needed))


def test_an_edition_shows_only_its_own_words():
    case = a_case(
        {("summary.text", "en"): plain("English."), ("summary.text", "ru"): plain("По-русски.")},
        languages=("en", "ru"),
    )
    assert "По-русски." in letters(composed(case, language="ru").blocks)
    assert "English" not in letters(composed(case, language="ru").blocks)


TABLE = {
    "challenges.items/a/challenge": "Offices would not share data",
    "challenges.items/b/challenge": "Staff feared for their posts",
}


def placed(ref):
    return Exhibit(PathReference(ref))


def test_a_placed_exhibit_appears_once_at_its_place():
    case = a_case(
        TABLE | {"summary.text": Doc((placed("challenges.items"), *plain("After.").content))}
    )
    blocks = composed(case).blocks
    assert [type(block) for block in blocks] == [Heading, Table, Para]
    assert blocks[0].anchor == "summary"


def test_an_exhibit_placed_twice_appears_where_it_comes_first():
    twice = Doc((placed("challenges.items"), *plain("Between.").content))
    case = a_case(TABLE | {"summary.text": twice, "intro.text": twice})
    blocks = composed(case).blocks
    assert [block.anchor for block in blocks if isinstance(block, Table)] == ["challenges.items"]
    assert blocks[1].anchor == "challenges.items"


def test_an_exhibit_placed_in_a_text_left_out_stays_at_its_question():
    case = a_case(TABLE | {"foreword.text": Doc((placed("challenges.items"),))})
    aside = case.with_leaf(Path("foreword.state"), "", "set_aside")
    assert "challenges.items" in anchors(composed(aside))
    other = a_case(
        TABLE | {("summary.text", "ru"): Doc((placed("challenges.items"),))}, languages=("en", "ru")
    )
    assert "challenges.items" in anchors(composed(other))


def test_a_table_that_places_itself_is_shown_once():
    mirror = Doc((placed("challenges.items"),))
    case = a_case(TABLE | {"challenges.items/a/response": mirror, "challenges.text": mirror})
    tables = [block for block in composed(case).blocks if isinstance(block, Table)]
    assert [table.anchor for table in tables] == ["challenges.items"]


def test_a_single_picture_can_be_placed():
    sha = builders.PICTURE.sha256
    rows = {f"results.pictures/{row}/file": sha for row in "ab"}
    case = a_case(
        rows | {"summary.text": Doc((placed("results.pictures/b"),))},
        attachments=(builders.PICTURE,),
    )
    shown = [block.anchor for block in composed(case).blocks if isinstance(block, Picture)]
    assert shown == ["results.pictures/b", "results.pictures/a"]


def test_mentions_become_numbers_and_those_of_nothing_leave_no_trace():
    line = (
        Text("See "),
        CrossReference(PathReference("challenges.items")),
        Text(", "),
        CrossReference(PathReference("challenges")),
        Text(", "),
        CrossReference(PathReference("results.indicators")),
        Text(". "),
        Value(PathReference("facts.centres")),
        Footnote((Text("as in "), CrossReference(PathReference("challenges.items")))),
    )
    case = a_case(
        TABLE
        | {
            "summary.text": Doc((Paragraph(line),)),
            "facts.centres": 29,
            "facts.centres/unit": "centre",
        }
    )
    said = letters(composed(case).blocks)
    assert "See Table\u00a01, chapter\u00a03, . 29" in said
    assert "as in Table\u00a01" in said


def test_mentions_in_the_imprint_are_worded_too():
    see = Doc((Paragraph((Text("See "), CrossReference(PathReference("challenges.items")))),))
    made = composed(a_case(TABLE | {"front.disclaimer": see}))
    assert letters(made.imprint).endswith("See Table\u00a01")


def test_citations_stand_in_brackets_and_lead_to_their_entries():
    cite = Citation(CitedItems((CitedItem("a", "p. 12"), CitedItem("hub"), CitedItem("gone"))))
    case = a_case(
        {
            "summary.text": Doc((Paragraph((Text("So "), cite)),)),
            "refs.sources/a/csl": {
                "title": "Report",
                "author": [{"literal": "Ministry"}],
                "issued": {"date-parts": [[2014]]},
            },
            "refs.sources/b/csl": {
                "id": "hub",
                "title": "Guide",
                "issued": {"date-parts": [[2016]]},
            },
        }
    )
    made = composed(case)
    said = letters(made.blocks)
    assert "So (Ministry 2014, p. 12; Guide 2016)" in said
    assert {ref.anchor for ref in refs(made.blocks)} == {"refs.sources/a", "refs.sources/b"}


def test_sub_headings_come_directly_below_their_chapter():
    doc = Doc(tuple(SubHeading(Level(level), (Text(str(level)),)) for level in (4, 3, 4, 4, 3)))
    blocks = composed(a_case({"summary.text": doc})).blocks
    assert [block.level for block in blocks] == [1, 2, 2, 3, 3, 2]


# Numbers.

WORDS = words()


def heading(level, anchor="", *, counted=True):
    return Heading(level, (Run("x"),), anchor, counted)


def test_headings_are_counted_within_each_other():
    blocks = tuple(map(heading, (1, 2, 2, 3, 1, 2, 4)))
    assert heading_numbers(blocks) == ("1", "1.1", "1.2", "1.2.1", "2", "2.1", "2.1.0.1")


def test_nothing_below_an_unnumbered_chapter_is_numbered():
    blocks = (heading(1), heading(1, counted=False), heading(2), heading(3), heading(1), heading(2))
    assert heading_numbers(numbered(blocks, WORDS)) == ("1", "", "", "", "2", "2.1")


def test_chapters_before_and_after_the_text_have_no_number():
    template = load("one-stop-shop")
    for block in composed(builders.full_case(template)).blocks:
        if isinstance(block, Heading) and block.level == 1:
            assert block.numbered == (block.anchor not in UNNUMBERED)


def test_only_captioned_tables_are_counted():
    bare = Table("a", (), (Column(()),), ())
    named = Table("b", (Run("x"),), (Column(()),), ())
    assert [block.number for block in numbered((bare, named, bare, named), WORDS)] == [0, 1, 0, 2]


def test_a_reference_without_an_aim_is_left_out_everywhere():
    lost = (Run("a"), Ref("nowhere", ""), Ref("", ""), Note((Ref("nowhere", ""),)))
    item = Items(ordered=False, items=((Para(lost),),))
    blocks = (
        Para(lost), item, Quotation((Para(lost), item)), Box((Para(lost),)),
        Table("t", lost, (Column(lost),), (((Para(lost),),),)), heading(1), Heading(2, lost),
    )  # fmt: skip
    assert not list(refs(numbered(blocks, WORDS)))


def test_a_citation_keeps_its_words():
    ref = Ref("refs.sources/a", "Ministry 2014", cites=True)
    assert numbered((Para((ref,)),), WORDS) == (Para((ref,)),)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_words_of_every_language_have_their_places(language):
    own = words(language)
    assert "{page}" in own.page_of
    assert "{pages}" in own.page_of
    assert own.caption.format(label="L", number=7).count("7") == 1
    assert "7" in own.section.format(number="7")
    assert all(getattr(own, name) for name in own.__struct_fields__)


def test_an_unknown_language_has_english_words():
    assert words("fr") == words("en")
    assert words("ru-KZ") == words("ru")
