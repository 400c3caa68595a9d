"""What two places say about one thing, how hard a text is: what is found, what left alone."""

import pytest

from casewriter.domain.checks import everything, looking_over
from casewriter.domain.checks.readability import reading_ease
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from tests.builders import a_case, full_case, load, monster_case

ONE_STOP = load("one-stop-shop")
TEXT = "context.text"

DECREE = {
    "type": "legislation",
    "title": "Decree No. 118 on the Creation of the Service House Agency",
    "issued": {"date-parts": [[2013, 3, 21]]},
}


def codes_in(text, language="en", **more):
    leaves = {TEXT: plain(text), **more}
    leaves |= {"refs.sources/decree/csl": DECREE}
    case = a_case(leaves, languages=(language,))
    found = everything(ONE_STOP, case, language)
    return {finding.code: finding for finding in found if finding.path == Path(TEXT)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The agency stands on Decree No. 118 of 12 March 2013."),
        ("en", "On 21 March 2014 (No. 118) it was created."),
        ("ru", "Агентство создано указом № 118 от 12 марта 2013 года."),
        ("ru", "Агентство создано указом № 118 от 12.03.2013."),
        ("kk", "Агенттік 2013 жылғы 12 наурыз № 118 жарлықпен құрылды."),
    ],
)
def test_an_act_under_another_date_is_found(language, text):
    finding = codes_in(text, language)["act_dated_differently"]
    assert "118" in finding.facts["found"]
    assert finding.facts["one"] != finding.facts["other"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The agency stands on Decree No. 118 of 21 March 2013."),
        ("en", "Decree No. 118 was followed on 12 March 2016 by a law."),
        ("en", "It opened on 99 March 2013 (No. 118)."),
        ("ru", "Агентство создано указом № 118 от 21 марта 2013 года."),
        ("kk", "Агенттік 2013 жылғы 21 наурыз № 118 жарлықпен құрылды."),
    ],
)
def test_an_act_under_its_own_date_is_left_alone(language, text):
    assert "act_dated_differently" not in codes_in(text, language)


def test_two_dates_of_an_act_without_a_card_are_found_as_well():
    text = "The Law No. 44-V of 5 May 2016 came first. Law No. 44-V of 6 May 2016 followed."
    assert codes_in(text)["act_dated_differently"].facts["other"] == "6 May 2016"


def test_a_title_with_a_slip_is_found_and_the_right_one_named():
    text = "The “Decree No. 118 on the Creation of the Service Houses Agency” began it."
    assert codes_in(text)["title_differs"].facts["other"] == DECREE["title"]


@pytest.mark.parametrize(
    "text",
    [
        "The “Decree No. 118 on the Creation of the Service House Agency” began it.",
        "The decree “on the Creation of the Service House Agency” began it.",
        "The “Decree on Public Roads and Bridges in the Mountains” is another.",
    ],
)
def test_titles_as_they_are_and_other_titles_are_left_alone(text):
    assert "title_differs" not in codes_in(text)


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "Its EGDI of 0.8123 puts it in the high group.", True),
        ("en", "Its EGDI of 0.8123 puts it in the very high group.", False),
        (
            "en",
            "Its EGDI rose from 0.4812 to 0.8123, from the middle group to the very high.",
            False,
        ),
        ("en", "A share of 0.8123 puts it in the high group.", False),
        ("ru", "Со значением ИРЭП 0,6012 страна входит в группу: очень высокий уровень.", True),
        ("ru", "Со значением ИРЭП 0,6012 страна имеет высокий уровень.", False),
    ],
)
def test_a_value_belongs_to_its_group_of_the_index(language, text, wrong):
    assert ("group_disagrees" in codes_in(text, language)) == wrong


OFFICES = {"facts.centres": 17}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Today 18 offices serve the whole country.", True),
        ("Today 17 offices serve the whole country.", False),
        ("Of the 17 offices 12 offices open on Saturdays.", False),
        ("In 2014 there were 12 offices.", False),
        ("The capital alone has 3 offices.", False),
        ("Today 18 windows are open.", False),
    ],
)
def test_a_text_that_gives_another_figure_than_the_key_facts_is_told(text, other):
    assert ("figure_differs" in codes_in(text, **OFFICES)) == other


HARD = (
    "Institutionalisation of interoperability infrastructures necessitates comprehensive "
    "harmonisation of administrative responsibilities, methodological standardisation and "
    "organisational reconfiguration of intergovernmental communication. "
)
PLAIN = "People come to one house. They ask once, they pay once, and they go home with the paper. "


def test_a_text_for_specialists_alone_is_told_and_a_plain_one_is_not():
    assert codes_in(HARD * 10)["reading_hard"].facts["ease"] < 20
    assert "reading_hard" not in codes_in(PLAIN * 20)


def test_short_texts_and_languages_without_a_measure_are_not_measured():
    assert reading_ease(plain(HARD), "en") is None
    assert reading_ease(plain("Азаматтар бір терезеге келеді. " * 100), "kk") is None
    assert reading_ease(plain("Люди приходят в одно окно. " * 100), "ru") > 50


def test_syllables_make_the_difference_as_the_measure_says():
    easy, hard = reading_ease(plain("The cat sat. " * 60), "en"), 206.835 - 1.015 * 3 - 84.6
    assert easy == pytest.approx(hard)


@pytest.mark.parametrize("make", [full_case, monster_case])
def test_looking_over_step_by_step_finds_nothing_else_afterwards(make):
    case = make(ONE_STOP)
    at_once = everything(ONE_STOP, case, "en")
    steps = sum(1 for _ in looking_over(ONE_STOP, case, "en", {}))
    assert steps > 10
    assert everything(ONE_STOP, case, "en") == at_once
    assert not list(looking_over(ONE_STOP, case, "en", case.fields))
