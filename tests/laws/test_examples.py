"""The finished examples: whole, sound, and every figure of theirs with a source."""

import struct
from collections import Counter

import pytest

from casewriter.app.core import build
from casewriter.assets import resources
from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.checks import findings
from casewriter.domain.leaves import Path
from casewriter.domain.untranslated import untranslated
from casewriter.domain.view import view
from casewriter.prose.count import count
from casewriter.prose.nodes import Citation, CrossReference, Doc, Value
from casewriter.prose.walk import exhibits, inlines

EXAMPLES = sorted(resources("samples").glob("example-*.json"))
LEAST_WORDS = 6000
LEAST_SOURCES = 15
LEAST_FIGURES = 3
LEAST_WIDTH = 1600
EDITIONS = ("en", "ru", "kk")
"""The languages that each example speaks throughout."""

POINTING = (Citation, CrossReference, Value)


def pointers(doc):
    """What a text places, cites and mentions, and how often; the order is the language's."""
    pointing = (inline for inline in inlines(doc) if isinstance(inline, POINTING))
    return Counter([*exhibits(doc), *(inline.attrs for inline in pointing)])


every_example = pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)


@pytest.fixture(scope="module")
def templates():
    return build().templates


def read(file):
    return from_json(file.read_bytes())


def errors(templates, case, language):
    found = findings(templates.get(case.template), case, language)
    return [finding for finding in found if finding.severity == "error"]


def test_the_example_that_is_shown_first_is_there():
    assert "example-one-stop-shop" in {file.stem for file in EXAMPLES}


@every_example
def test_an_example_is_kept_in_canonical_form(file):
    case, pictures = read(file)
    assert to_json(case, pictures.__getitem__) == file.read_bytes()


@every_example
@pytest.mark.parametrize("language", EDITIONS)
def test_the_checks_find_no_error_in_any_edition(file, language, templates):
    case, _ = read(file)
    assert language in case.languages
    assert not errors(templates, case, language)


@every_example
def test_an_example_is_as_long_as_a_real_publication(file):
    case, _ = read(file)
    texts = [value for _, lang, value in case.leaves() if lang == "en" and isinstance(value, Doc)]
    assert sum(count(text, "en").words for text in texts) >= LEAST_WORDS


@every_example
@pytest.mark.parametrize("language", EDITIONS)
def test_every_edition_is_whole(file, language):
    case, _ = read(file)
    lacking = [leaf for name in case.fields for leaf in untranslated(case, Path(name), language)]
    assert not lacking


@every_example
@pytest.mark.parametrize("language", EDITIONS[1:])
def test_a_translation_cites_and_places_what_the_original_does(file, language):
    case, _ = read(file)
    texts = [(path, value) for path, tongue, value in case.leaves() if tongue == "en"]
    for path, text in texts:
        if isinstance(text, Doc):
            translated = case.get(path, language)
            assert isinstance(translated, Doc), path
            assert pointers(translated) == pointers(text), path


@every_example
def test_an_example_rests_on_enough_sources_and_says_which_are_invented(file):
    case, _ = read(file)
    cards = case.rows(Path("refs.sources"))
    assert len(cards) >= LEAST_SOURCES
    types = {case.get(Path.parse(f"refs.sources/{card}/type")) for card in cards}
    assert "illustration" in types
    assert len(types) > 1


@every_example
def test_every_number_and_every_indicator_has_its_source(file, templates):
    case, _ = read(file)
    held = 0
    for section, field in templates.get(case.template).fields():
        path = Path(f"{section.key}.{field.key}")
        if field.kind == "number" and case.get(path) is not None:
            held += 1
            assert case.get(path.child("source")), path
        if field.kind == "indicators":
            for row in case.rows(path):
                held += 1
                assert case.get(path.child(row).child("source")), (path, row)
    assert held > 0


@every_example
def test_the_figures_are_large_and_described(file):
    _, pictures = read(file)
    assert len(pictures) >= LEAST_FIGURES
    for data in pictures.values():
        (width,) = struct.unpack(">I", data[16:20])
        assert width >= LEAST_WIDTH


@every_example
def test_nobody_is_quoted_or_named_without_consent(file):
    case, _ = read(file)
    given = [value for path, _, value in case.leaves() if str(path).endswith("/consent")]
    assert given
    assert not {"asked", "refused", "pending"} & set(given)


@every_example
def test_every_edition_has_figures_in_its_language(file, templates):
    case, pictures = read(file)
    rows = [
        Path(name, rest.removesuffix("/file"))
        for name, leaves in case.fields.items()
        for (rest, language) in leaves
        if rest.endswith("/file") and not language
    ]
    assert len(rows) > LEAST_FIGURES
    template = templates.get(case.template)
    for path in rows:
        shown = {view(template, case, path, language).picture("file") for language in EDITIONS}
        assert len(shown) == len(EDITIONS)
        assert shown <= pictures.keys()
