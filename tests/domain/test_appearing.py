"""What is said of an answer's place holds in the publication that is composed."""

from functools import cache

import pytest
from msgspec.structs import replace

from casewriter.domain import front_matter
from casewriter.domain.appearing import appears
from casewriter.domain.compose import compose
from casewriter.domain.publication import Box, Heading, Para, Picture, Quotation, Table
from tests.builders import TEMPLATE_IDS, full_case, load
from tests.domain.test_compose import STYLES, words

BLOCKS = {
    "first_text": Para,
    "text": Para,
    "fact_row": Table,
    "fact_line": Para,
    "table": Table,
    "indicators": Table,
    "timeline": Table,
    "figures": Picture,
    "quotes": Quotation,
    "people": Para,
    "terms": Table,
    "sources": Para,
    "box": Box,
    "rows": Heading,
    "box_item": Box,
    "row_title": Heading,
    "row_text": Para,
    "row_led_text": Para,
    "row_line": Para,
    "row_source": Para,
}
"""Place in a chapter → what its answer becomes."""


def questions():
    for template in map(load, TEMPLATE_IDS):
        for section, field in template.fields():
            name = f"{section.key}.{field.key}"
            yield pytest.param(template, name, id=f"{template.id}:{name}")
            for inner in field.fields:
                each = f"{name}/{inner.key}"
                yield pytest.param(template, each, id=f"{template.id}:{each}")


def published(template, case, language="en"):
    return compose(template, case, language, words(language), STYLES.get("hub"), draft=False)


@cache
def whole_of(template_id):
    """A case with every answer, and the publication of it."""
    template = load(template_id)
    case = full_case(template)
    return case, published(template, case)


def without(case, name):
    """The case without the answer to one question."""
    question, _, inner = name.partition("/")
    kept = {
        (rest, language): value
        for (rest, language), value in case.fields[question].items()
        if inner and inner not in rest.split("/")
    }
    return replace(case, fields={**case.fields, question: kept})


@pytest.mark.parametrize(("template", "name"), list(questions()))
def test_an_answer_is_missed_where_it_is_said_to_be(template, name):
    section, field = next(
        (section, field)
        for section, field in template.fields()
        if f"{section.key}.{field.key}" == name.partition("/")[0]
    )
    if field.shows:
        return
    case, whole = whole_of(template.id)
    less = published(template, without(case, name))
    places = appears(template, name)
    if section.key == front_matter.SECTION:
        assert (whole.cover != less.cover) == ("cover" in places)
        assert (whole.imprint != less.imprint) == bool({"imprint", "citation"} & set(places))
        return
    (place,) = places
    # Counted, since two questions may have the same line of sources.
    like = [block for block in whole.blocks if isinstance(block, BLOCKS[place])]
    assert any(like.count(block) > less.blocks.count(block) for block in like)
    assert whole.cover == less.cover


def test_what_the_case_itself_says_is_shown_on_the_cover_and_in_translations():
    template = load("one-stop-shop")
    case = full_case(template, languages=("en", "ru"))
    elsewhere = replace(case, country="EE")
    assert "cover" in appears(template, "front.country")
    assert published(template, case).cover != published(template, elsewhere).cover
    assert appears(template, "front.language") == ("translations",)
    russian = published(template, case, "ru")
    original = published(template, replace(case, source_language="ru"), "ru")
    assert len(russian.imprint) == len(original.imprint) + 1


@pytest.mark.parametrize("name", ["nowhere.text", "front.nothing", "lessons.items/nothing", "x"])
def test_a_question_that_is_not_there_appears_nowhere(name):
    assert appears(load("one-stop-shop"), name) == ("nowhere",)
