"""The blank form: every question once, with its guidance, in every language of the templates."""

import pytest

from casewriter.app.core import build
from casewriter.assets import resources
from casewriter.domain.form import compose_form
from casewriter.domain.publication import Heading, Items, Para, Table, plain
from casewriter.exchange.form_words import form_words
from tests.builders import TEMPLATE_IDS, load

LANGUAGES = ("en", "ru", "kk")


def form_of(template, language):
    core = build()
    tag, own = form_words(resources("forms"), language)
    words, style = core.styles.words("hub", tag), core.styles.get("hub")
    return compose_form(load(template), tag, own, words, style)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_every_section_and_question_stands_there_once(name, language):
    template = load(name)
    wording = template.wording(language)
    headings = [plain(b.content) for b in form_of(name, language).blocks if isinstance(b, Heading)]
    for section in template.sections:
        assert headings.count(wording.sections[section.key].title) >= 1
        for field in section.fields:
            if not field.shows:
                name = f"{section.key}.{field.key}"
                for key in (name, *(f"{name}/{inner.key}" for inner in field.fields)):
                    assert headings.count(wording.fields[key].question) == 1


def test_no_level_of_headings_is_skipped():
    before = 1
    for block in form_of("one-stop-shop", "en").blocks:
        if isinstance(block, Heading):
            assert block.level <= before + 1
            before = block.level


def test_guidance_choices_and_columns_are_there():
    blocks = form_of("one-stop-shop", "en").blocks
    words = load("one-stop-shop").wording("en")
    items = {plain(item[0].content) for b in blocks if isinstance(b, Items) for item in b.items}
    assert set(words.fields["problem.text"].good) <= items
    boxes = [b for b in blocks if isinstance(b, Para) and plain(b.content).startswith("☐ ")]
    assert boxes
    titles = {plain(c.title) for b in blocks if isinstance(b, Table) for c in b.columns}
    assert set(words.fields["finance.budget"].columns.values()) <= titles


def test_a_language_without_words_of_its_own_gets_english():
    assert form_words(resources("forms"), "ka")[0] == "en"
    assert form_words(resources("forms"), "ru-KZ")[0] == "ru"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_hold_their_places(language):
    _, own = form_words(resources("forms"), language)
    assert own.words.format(low=1, high=2)
