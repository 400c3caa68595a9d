"""What every kind of field keeps to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.assets import resources
from casewriter.domain.case import Case
from casewriter.domain.compose import compose
from casewriter.domain.composing import ProseComposer
from casewriter.domain.finding import Finding
from casewriter.domain.kinds import KINDS, kind_of
from casewriter.domain.kinds.parts import UNFIT, Part, fits, from_text, to_text
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.numbering import numbered
from casewriter.domain.page import Cited, Page
from casewriter.domain.publication import Gap, Picture, Quotation, Run, Table
from casewriter.domain.publication import plain as inline_words
from casewriter.domain.view import View, view
from casewriter.prose.nodes import Doc, plain
from casewriter.publish.styles import StyleShelf
from tests import builders
from tests.cases import any_cases, anything

NAMES = [kind.name for kind in KINDS]
STYLES = StyleShelf(resources("styles"))
WORDS = STYLES.words("hub", "en")


def fields():
    """One question of every kind, with its template and its path."""
    for name in builders.TEMPLATE_IDS:
        template = builders.load(name)
        for section, field in template.fields():
            yield template, field, Path(f"{section.key}.{field.key}")


BY_KIND = {field.kind: (template, field, path) for template, field, path in fields()}


def views(kind, case=None, language="en"):
    template, field, path = BY_KIND[kind]
    return View(template, case or builders.a_case(template=template.id), field, path, language)


def parts_below(field, path):
    """Every part of a question with its path, in one row where it has rows."""
    return [(where, part) for where, part, _ in builders._places(field, path, 1)]


def page(language="en", *, draft=True):
    composer = ProseComposer(exhibit=lambda _page, _ref: iter(()), value=lambda _page, _ref: "7")
    known = {row: Cited(f"refs.sources/{row}", row, (Run(row),)) for row in ("row0", "row1")}
    return Page(language, WORDS, draft, known, prose=composer)


def test_kinds_are_named_once():
    assert len(NAMES) == len(set(NAMES))
    assert all(kind_of(name).name == name for name in NAMES)
    with pytest.raises(KeyError):
        kind_of("essay")


def test_the_templates_use_every_kind_that_can_be_tested_here():
    assert set(NAMES) - set(BY_KIND) <= {"quotes", "terms", "choices", "cites"}


@pytest.mark.parametrize("kind", BY_KIND)
def test_parts_are_named_once_and_like_no_row(kind):
    _, field, _ = BY_KIND[kind]
    shape = kind_of(kind)
    for parts in (shape.parts(field), shape.columns(field)):
        names = [part.name for part in parts]
        assert len(names) == len(set(names))
        assert all("/" not in name and "#" not in name for name in names)
    assert all(part.name for part in shape.columns(field))
    assert shape.repeats or not shape.columns(field)


@pytest.mark.parametrize("kind", BY_KIND)
def test_nothing_is_no_answer(kind):
    empty = views(kind)
    shape = kind_of(kind)
    assert shape.answered(empty) == bool(empty.field.shows)
    assert list(shape.check(empty)) == []
    assert list(shape.blocks(empty, page())) == []
    assert shape.fact(empty, page()) is None


@pytest.mark.parametrize("kind", BY_KIND)
def test_everything_filled_is_an_answer_without_fault(kind):
    template, field, path = BY_KIND[kind]
    case = builders.full_case(template)
    full = View(template, case, field, path, "en")
    shape = kind_of(kind)
    assert shape.answered(full)
    assert [finding.code for finding in shape.check(full) if finding.severity == "error"] == []
    assert list(shape.blocks(full, page())) or field.shows


@pytest.mark.parametrize("kind", BY_KIND)
def test_whatever_lies_in_a_part_blocks_and_checks_do_not_fail(kind):
    template, field, path = BY_KIND[kind]
    places = parts_below(field, path)
    if not places:
        assert field.shows
        return

    @settings(max_examples=25)
    @given(st.lists(st.tuples(st.sampled_from(places), anything()), min_size=1, max_size=4))
    def law(leaves):
        case = builders.a_case(template=template.id)
        for (where, part), value in leaves:
            case = case.with_leaf(where, "en" if part.translated else NO_LANGUAGE, value)
        odd = View(template, case, field, path, "en")
        shape = kind_of(kind)
        tuple(shape.blocks(odd, page()))
        shape.fact(odd, page())
        assert shape.answered(odd) in (True, False)
        assert all(isinstance(finding, Finding) for finding in shape.check(odd))
        assert all(isinstance(doc, Doc) for doc in shape.docs(odd))

    law()


@pytest.mark.parametrize("kind", BY_KIND)
def test_what_does_not_fit_is_an_error_at_its_place(kind):
    template, field, path = BY_KIND[kind]
    for where, part in parts_below(field, path):
        wrong = ["wrong"] if part.type not in ("choices", "cites", "series") else {"wrong": 1}
        language = "en" if part.translated else NO_LANGUAGE
        case = builders.a_case(template=template.id).with_leaf(where, language, wrong)
        found = list(kind_of(kind).check(View(template, case, field, path, "en")))
        assert ("value_shape", str(where), language) in [
            (finding.code, str(finding.path), finding.language) for finding in found
        ]


def every_part():
    return {
        (part.type, part.options): part
        for _, field, path in fields()
        for _, part in parts_below(field, path)
    }.values()


@pytest.mark.parametrize("part", every_part(), ids=lambda part: f"{part.type}{len(part.options)}")
def test_what_the_builders_make_fits(part):
    value = builders.value_for(part, BY_KIND["number"][1], Path("a.b"), 7)
    assert fits(part, value)


@pytest.mark.parametrize("part", every_part(), ids=lambda part: f"{part.type}{len(part.options)}")
def test_the_text_of_a_value_means_the_value(part):
    value = builders.value_for(part, BY_KIND["number"][1], Path("a.b"), 7)
    if isinstance(value, list) and all(isinstance(key, str) for key in value):
        said = ", ".join(value)
    else:
        said = to_text(value)
    assert from_text(part, said) == value


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", "40", 40),
        ("number", " 1 234 567 ", 1234567),
        ("number", "1\u00a0234,5", 1234.5),
        ("number", "-3.25", -3.25),
        ("line", " two \n words ", "two words"),
        ("date", "2016-05", "2016-05"),
        ("flag", "yes", True),
        ("flag", "No", False),
        ("cites", "a, b,", ["a", "b"]),
        ("series", '[{"date": "2015", "value": 1}]', [{"date": "2015", "value": 1}]),
        ("csl", '{"title": "x"}', {"title": "x"}),
        ("prose", "words", plain("words")),
    ],
)
def test_texts_are_understood(kind, text, value):
    assert from_text(Part("", kind), text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("number", "about 40"), ("number", "1e9"), ("number", "12,345,678"), ("date", "May 2016"),
        ("date", "2016-13"), ("date", "17.05.2016"), ("flag", "maybe"), ("file", "hall.png"),
        ("series", "[1]"), ("series", "{"), ("csl", "[]"), ("csl", "Hub 2016"),
    ],
)  # fmt: skip
def test_texts_that_mean_nothing_are_refused(kind, text):
    from casewriter.domain.errors import BadInput

    with pytest.raises(BadInput) as refused:
        from_text(Part("", kind), text)
    assert refused.value.code == UNFIT.get(kind, "value_unfit")


def test_options_are_held_to():
    part = Part("", "choice", options=("a", "b"))
    assert fits(part, "a")
    assert not fits(part, "c")
    assert not fits(Part("", "choices", options=("a",)), ["a", "c"])
    assert not fits(Part("", "number"), True)


# What single kinds know.


def blocks_at(path, case, template="one-stop-shop", **look):
    answer = view(builders.load(template), case, Path.parse(path), "en")
    return list(kind_of(answer.field.kind).blocks(answer, page(**look)))


def codes_at(path, case, template="one-stop-shop"):
    answer = view(builders.load(template), case, Path.parse(path), "en")
    return [finding.code for finding in kind_of(answer.field.kind).check(answer)]


def test_a_number_needs_its_date_and_its_source():
    assert codes_at("facts.centres", builders.a_case({"facts.centres": 29})) == [
        "number_without_as_of",
        "number_without_source",
    ]
    assert "number_not_whole" in codes_at("facts.centres", builders.a_case({"facts.centres": 2.5}))


def test_the_day_of_a_quotation_stays_whole():
    case = builders.a_case(
        {
            "results.quotes/a/words": plain("We kept a promise."),
            "results.quotes/a/who": "A visitor",
            "results.quotes/a/date": "2024-02-20",
            "results.quotes/a/consent": "given",
        }
    )
    (quotation,) = blocks_at("results.quotes", case)
    assert inline_words(quotation.attribution) == "A visitor, 20\u00a0February\u00a02024"


def test_a_quotation_without_consent_is_an_error_and_a_refused_one_is_left_out():
    case = builders.a_case({"results.quotes/a/words": plain("We kept a promise.")})
    assert codes_at("results.quotes", case) == ["quote_without_consent"]
    assert isinstance(blocks_at("results.quotes", case)[0], Quotation)
    refused = case.with_leaf(Path.parse("results.quotes/a/consent"), "", "refused")
    assert blocks_at("results.quotes", refused, draft=False) == []


def test_a_picture_needs_words_and_permission_and_its_bytes():
    sha = builders.PICTURE.sha256
    case = builders.a_case({"results.pictures/a/file": sha})
    assert codes_at("results.pictures", case) == [
        "picture_without_alt",
        "picture_without_permission",
    ]
    assert blocks_at("results.pictures", case) == []
    titled = builders.a_case({"results.pictures/a/file": sha, "results.pictures/a/title": "Hall"})
    assert isinstance(blocks_at("results.pictures", titled)[0], Gap)
    known = builders.a_case(
        {"results.pictures/a/file": sha, "results.pictures/a/title": "Hall"},
        attachments=(builders.PICTURE,),
    )
    shown = blocks_at("results.pictures", known)[0]
    assert isinstance(shown, Picture)
    assert shown.alt == "Hall"


def test_indicators_are_a_table_and_their_series_another():
    case = builders.a_case(
        {
            "results.indicators/a/label": "Waiting",
            "results.indicators/a/unit": "minute",
            "results.indicators/a/value": 12,
            "results.indicators/a/series": [
                {"date": "2015", "value": 40},
                {"date": "2016", "value": 12},
            ],
        }
    )
    first, second = blocks_at("results.indicators", case)
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert first.anchor == "results.indicators"
    assert second.anchor == "results.indicators#series"
    assert len(second.columns) == 3


@pytest.mark.parametrize(
    ("label", "unit", "said"),
    [
        ("Users", "percent", "Users (%)"),
        ("Users (all)", "percent", "Users (all), %"),
    ],
)
def test_the_unit_of_an_indicator_never_stands_in_brackets_behind_brackets(label, unit, said):
    points = [{"date": year, "value": 1} for year in ("2015", "2016", "2017")]
    row = "results.indicators/a"
    case = builders.a_case(
        {f"{row}/label": label, (f"{row}/unit", ""): unit, f"{row}/series": points}
    )
    *_, drawn = blocks_at("results.indicators", case)
    assert "".join(run.text for run in drawn.caption) == said


def test_terms_stand_in_the_order_of_their_alphabet():
    terms = {f"abbr.terms/{row}/term": term for row, term in zip("abc", "БАё", strict=True)}
    case = builders.a_case(terms, languages=("ru",))
    template = builders.load("one-stop-shop")
    answer = view(template, case, Path("abbr.terms"), "ru")
    shown = next(iter(kind_of("terms").blocks(answer, page("ru"))))
    assert [row[0][0].content[0].text for row in shown.rows] == ["А", "Б", "ё"]


def test_days_that_no_calendar_has_are_errors():
    assert codes_at("front.date", builders.a_case({"front.date": "2016-02-30"})) == [
        "date_impossible"
    ]
    timeline = builders.a_case({"next.plans/a/date": "2015-02-29"})
    assert codes_at("next.plans", timeline) == ["date_impossible"]


def test_a_group_counts_its_filled_rows():
    lessons = {f"lessons.items/{row}/lesson": "x" for row in "abc"}
    assert "rows_out_of_range" in codes_at("lessons.items", builders.a_case(lessons))
    assert codes_at("lessons.items", builders.a_case({"lessons.items/a#order": "i0001"})) == []


@pytest.mark.parametrize(
    ("lesson", "heading"),
    [
        ("Move the budget first.", "Move the budget first"),
        ("Why?", "Why?"),
        ("Laws, decrees etc.", "Laws, decrees etc."),
        ("Wait and see...", "Wait and see..."),
    ],
)
def test_a_lesson_that_heads_its_text_has_no_full_stop(lesson, heading):
    case = builders.a_case({"lessons.items/a/lesson": lesson})
    (head, *_) = blocks_at("lessons.items", case)
    assert head.content[0].text == heading


@settings(max_examples=25)
@given(any_cases(), st.booleans())
def test_any_case_composes_and_composes_alike(case, draft):
    template = builders.load(case.template.id)
    first = compose(template, case, "en", WORDS, STYLES.get("hub"), draft=draft)
    assert compose(template, case, "en", WORDS, STYLES.get("hub"), draft=draft) == first
    assert numbered(first.blocks, WORDS) == first.blocks
    assert isinstance(case, Case)
