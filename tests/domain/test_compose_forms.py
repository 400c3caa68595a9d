"""How a publication reads: facts, empty cells, citations, the imprint, mentions."""

import pytest

from casewriter.domain import formats
from casewriter.domain.kinds.number import measured
from casewriter.domain.numbering import numbered
from casewriter.domain.page import begun_small
from casewriter.domain.publication import Heading, Items, Note, Para, Ref, Run, Table
from casewriter.prose.nodes import (
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    ListItem,
    Paragraph,
    Text,
    plain,
)
from tests.builders import a_case
from tests.domain.test_compose import composed, letters, line, words


def table(case, anchor, **how):
    return next(
        block for block in composed(case, **how).blocks if getattr(block, "anchor", "") == anchor
    )


def heads(shown):
    return [line(column.title) for column in shown.columns]


CENTRES = {
    "facts.centres": 29,
    "facts.centres/unit": "office",
    "facts.centres/scope": "without kiosks",
    "facts.centres/as_of": "2016",
    "facts.centres/source": ["a"],
    "refs.sources/a/csl": {"title": "Report", "issued": {"date-parts": [[2017]]}},
}


def test_one_fact_alone_is_a_sentence_with_its_date_scope_and_source():
    blocks = composed(a_case(CENTRES)).blocks
    assert not any(isinstance(block, Table) for block in blocks)
    assert "Service centres: 29\u00a0offices (without kiosks, 2016; Report 2017)" in letters(blocks)


def test_several_facts_are_a_table_and_a_dash_stands_where_nothing_is_known():
    shown = table(a_case(CENTRES | {"facts.agencies": 7}), "facts.facts")
    assert heads(shown) == ["Indicator", "Value", "As of", "Source"]
    assert [letters(cell) for cell in shown.rows[1]][2:] == ["–", "–"]


def test_facts_without_a_number_are_no_indicators():
    case = a_case({"model.ownership": "ministry", "model.windows": "single"})
    assert heads(table(case, "model.facts")) == ["Feature", "Description"]


INDICATOR = {"results.indicators/a/label": "Waiting", "results.indicators/a/value": 12}


def test_a_column_that_no_row_fills_is_for_drafts_only():
    case = a_case(INDICATOR)
    assert heads(table(case, "results.indicators")) == ["Indicator", "Value"]
    assert len(heads(table(case, "results.indicators", draft=True))) == 5


def test_before_stands_beside_now():
    case = a_case(INDICATOR | {"results.indicators/a/baseline": 40})
    assert heads(table(case, "results.indicators")) == ["Indicator", "Before", "Now"]


def test_a_list_in_a_cell_is_kept():
    bullets = BulletList((ListItem((Paragraph((Text("first"),)),)),))
    case = a_case(
        {"challenges.items/a/challenge": "x", "challenges.items/a/response": Doc((bullets,))}
    )
    cell = table(case, "challenges.items").rows[0][1]
    assert isinstance(cell[0], Items)
    assert "first" in letters(cell)


def two_of_a_kind(language="en", **issued):
    cards = {
        f"refs.sources/{row}/csl": {"title": title, "author": [{"literal": "Hub"}]} | issued
        for row, title in (("a", "Zeal"), ("b", "Aim"))
    }
    cites = CitedItems((CitedItem("a", "p. 12-15"), CitedItem("b")))
    text = Doc((Paragraph((Citation(cites),)),))
    return a_case(cards | {("summary.text", language): text}, languages=(language,))


YEAR = {"issued": {"date-parts": [[2016]]}}


def test_sources_that_would_read_alike_get_letters_in_the_order_of_the_list():
    said = letters(composed(two_of_a_kind(**YEAR)).blocks)
    assert "(Hub 2016b, p. 12–15; Hub 2016a)" in said
    assert "Hub. 2016a. Aim.\nHub. 2016b. Zeal." in said
    assert "(Hub n.d.-b, p. 12–15; Hub n.d.-a)" in letters(composed(two_of_a_kind()).blocks)


@pytest.mark.parametrize(
    ("language", "cited"), [("ru", "(Hub б. г.-б, p. 12–15"), ("kk", "(Hub жылсыз-б, p. 12–15")]
)
def test_citations_speak_the_language_of_the_edition(language, cited):
    assert cited in letters(composed(two_of_a_kind(language), language=language).blocks)


def test_entries_speak_the_language_of_the_edition():
    names = [{"family": name, "given": "А. А."} for name in ("Ахметова", "Иванов", "Ким", "Ли")]
    csl = {
        "title": "Обзор", "author": names, "issued": {"date-parts": [[2019]]}, "page": "12-34",
        "URL": "https://example.org/", "accessed": {"date-parts": [[2024, 5, 12]]},
    }  # fmt: skip
    cite = Doc((Paragraph((Citation(CitedItems((CitedItem("a"),))),)),))
    case = a_case({"refs.sources/a/csl": csl, "summary.text": cite}, languages=("ru",))
    said = letters(composed(case, language="ru").blocks)
    assert "(Ахметова и др. 2019)" in said
    assert "Ахметова А. А., Иванов А. А., Ким А. А., Ли А. А. 2019. Обзор. С.\u00a012–34." in said
    assert "https://example.org/ (дата обращения: 12.05.2024)." in said


def test_a_long_title_is_shortened_in_the_text_only():
    title = "Law of the Republic on the provision of public services to the population"
    cite = Doc((Paragraph((Citation(CitedItems((CitedItem("a"),))),)),))
    case = a_case({"refs.sources/a/csl": {"title": title}, "summary.text": cite})
    said = letters(composed(case).blocks)
    assert "(Law of the Republic on the provision of public… n.d.)" in said
    assert f"{title}. n.d." in said


def test_the_imprint_has_the_order_of_publishers():
    case = a_case(
        {
            ("front.title", "ru"): "Пример",
            "front.authors/a/name": "Nino Gelashvili",
            ("front.authors/a/biography", "ru"): plain("Исследователь."),
            "front.date": "2016-05",
            "front.isbn": "978-9941-0-0000-0",
            ("front.isbn", "ru"): "978-9941-0-0000-0",
            "front.licence": "cc_by_4_0",
            ("front.disclaimer", "ru"): plain("Мнения авторов."),
        },
        languages=("en", "ru"),
    )
    said = [line(block.content) for block in composed(case, language="ru").imprint]
    assert said[1:5] == [
        "Перевод. Язык оригинала: английский.", "Nino Gelashvili", "Исследователь.",
        "Мнения авторов.",
    ]  # fmt: skip
    assert said[5].startswith("Рекомендуемая ссылка: Nino Gelashvili. 2016. Пример.")
    assert said[6] == "ISBN 978-9941-0-0000-0"
    assert all(block.style == "small" for block in composed(case, language="ru").imprint)


def test_texts_of_a_card_say_what_they_answer():
    card = "projects.cards/a"
    case = a_case(
        {
            f"{card}/name": "e-Licence",
            f"{card}/aim": plain("Faster."),
            f"{card}/result": plain("It is."),
        },
        template="smart-government",
    )
    said = letters(composed(case).blocks)
    assert "Aim: Faster." in said
    assert ": It is." in said
    lesson = {"lessons.items/a/lesson": "Ask first", "lessons.items/a/evidence": plain("We did.")}
    assert "\nWe did." in letters(composed(a_case(lesson)).blocks)


@pytest.mark.parametrize(
    ("language", "within", "opening"),
    [
        ("en", "Table\u00a01", "Table\u00a01"),
        ("ru", "табл.\u00a01", "Таблица\u00a01"),
        ("kk", "1-кесте", "1-кесте"),
        ("et", "tabel\u00a01", "Tabel\u00a01"),
    ],
)
def test_a_table_is_mentioned_as_the_language_does(language, within, opening):
    shown, ref = Table("t", (Run("x"),), (), ()), Ref("t", "")
    said = Para((ref, Run(" x "), ref, Run(". "), ref, Run(". см. "), ref, Note((Run("x "), ref))))
    content = numbered((shown, said), words(language))[1].content
    assert line(content) == f"{opening} x {within}. {opening}. см. {within}x {within}"
    (note,) = (part for part in content if isinstance(part, Note))
    assert line(note.content) == f"x {within}"


def test_a_chapter_without_a_number_is_mentioned_by_its_title():
    blocks = (Heading(1, (Run("Annexes"),), "annex", False), Para((Ref("annex", ""),)))
    assert line(numbered(blocks, words())[1].content) == "Annexes"


@pytest.mark.parametrize(("language", "said"), [("en", "76%"), ("ru", "76\u00a0%"), ("kk", "76%")])
def test_hundredths_are_written_as_the_language_does(language, said):
    assert measured("76", "percent", "per cent", formats.percent(language)) == said


SERIES = [{"date": str(year), "value": value} for year, value in ((2014, 41), (2016, 39))]


def drawings(case):
    return [block for block in composed(case).blocks if getattr(block, "drawn", None)]


def test_an_indicator_with_three_dates_is_drawn_with_the_numbers_of_its_table():
    row = {
        "results.indicators/a/label": "Waiting", ("results.indicators/a/unit", ""): "minute",
        "results.indicators/a/value": 12, "results.indicators/a/value_date": "2023",
        "results.indicators/a/series": SERIES,
    }  # fmt: skip
    (chart,) = drawings(a_case(row))
    assert [(one.date, one.value) for one in chart.drawn.points] == [
        ("2014", 41), ("2016", 39), ("2023", 12),
    ]  # fmt: skip
    assert chart.alt == "Waiting (minutes). 2014: 41; 2016: 39; 2023: 12"
    assert chart.number == 1
    (unnamed,) = drawings(a_case({key: row[key] for key in row if "label" not in str(key)}))
    assert unnamed.alt.startswith("Results in figures (minutes). 2014: 41")
    before_and_now = {key: value for key, value in row.items() if "series" not in key}
    assert drawings(a_case(before_and_now)) == []


def test_a_timeline_of_three_steps_is_drawn_in_their_order():
    steps = {}
    for row, year in (("a", "2016"), ("b", "2012"), ("c", "2014-05")):
        steps[f"path.timeline/{row}/date"] = year
        steps[f"path.timeline/{row}/what"] = f"Step {year}"
    (drawn,) = drawings(a_case(steps))
    assert [step.date for step in drawn.drawn.steps] == ["2012", "2014-05", "2016"]
    assert drawings(a_case(dict(list(steps.items())[:4]))) == []


def test_who_somebody_is_stands_before_what_they_did():
    case = a_case(
        {
            "path.champions/a/name": "Timur Orlan",
            "path.champions/a/role": "persuaded nine bodies",
            "path.champions/a/position": "deputy minister",
            "path.champions/a/organisation": "Ministry of Administration",
        }
    )
    said = "Timur Orlan, deputy minister, Ministry of Administration: persuaded nine bodies"
    assert said in letters(composed(case).blocks)


def test_options_stand_within_their_sentence_and_abbreviations_keep_their_letters():
    places = {"services.channels": ["web_portal", "sms"]}
    shown = letters(composed(a_case(places, template="smart-government")).blocks)
    assert "Channels: national portal; text message" in shown
    assert [begun_small(said) for said in ("SMS", "Post", "", "А")] == ["SMS", "post", "", "а"]
