"""Every house style is whole, and every writer writes every case in it."""

import io
import re

import pytest

from casewriter.app.core import build
from casewriter.domain.compose import compose
from casewriter.publish import WRITERS
from casewriter.services.watching import unwatched
from tests import builders
from tests.builders import a_case, load

CORE = build()
STYLES = [style.id for style in CORE.styles.all()]
EDITIONS = ("az", "et", "hy", "ka", "ky", "uz")
"""Languages of the Alliance in which cases are published, but no window speaks."""
SCRIPTS = {
    "hy": re.compile("[ա-ֆ]"),
    "ka": re.compile("[ა-ჰ]"),
    "ky": re.compile("[а-яңөү]"),
    "kk": re.compile("[а-яәғқңөұүһі]"),
    "ru": re.compile("[а-яё]"),
}
LATIN = re.compile("[A-Za-z]")
MAKERS = {
    "empty": lambda template: a_case(template=template.id),
    "typical": builders.typical_case,
    "monster": builders.monster_case,
}
LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
@pytest.mark.parametrize("make", MAKERS)
def test_every_case_comes_out_of_every_writer(style, name, make):
    template = load(name)
    case = MAKERS[make](template)
    look = CORE.styles.get(style)
    words = CORE.styles.words(style, "en")
    publication = compose(template, case, "en", words, look, draft=make != "typical")
    for writer in WRITERS:
        out = io.BytesIO()
        writer.write(publication, out, builders.read_picture, unwatched)
        assert out.getvalue()


@pytest.mark.parametrize("style", STYLES)
def test_a_style_has_a_name_and_its_words_in_every_language_of_the_interface(style):
    look = CORE.styles.get(style)
    assert {look.title(language) for language in LANGUAGES} == set(look.titles.values())
    english = CORE.styles.words(style, "en")
    for language in (*LANGUAGES[1:], *EDITIONS):
        words = CORE.styles.words(style, language)
        for name in words.__struct_fields__:
            places = re.compile(r"\{\w+\}")
            kept = places.findall(getattr(words, name))
            if name != "accessed":  # a day in words or in figures, as the language has it
                assert sorted(kept) == sorted(places.findall(getattr(english, name)))
        assert words.disclaimer != english.disclaimer
        assert words.contents != english.contents
        script = SCRIPTS.get(language)
        if script:
            told = {
                name: re.sub(r"\{\w+\}|UNDP", "", getattr(words, name))
                for name in words.__struct_fields__
            }
            assert not [name for name, said in told.items() if LATIN.search(said)]
            assert script.search(words.disclaimer)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("where", ["paper_colours", "screen", "dark"])
def test_what_is_read_stands_out_from_what_it_stands_on(style, where):
    colours = getattr(CORE.styles.get(style), where)
    for ground in (colours.paper, colours.tint):
        for letters in (colours.ink, colours.ink2, colours.accent, colours.deep):
            assert contrast(letters, ground) >= 4.5
    assert contrast(colours.attention, colours.attention_tint) >= 4.5


def contrast(one, other):
    """As WCAG 2 counts it."""
    lights = sorted((light(one), light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def light(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
