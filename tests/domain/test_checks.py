"""What checks find, and what the states of sections are made of."""

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from casewriter.domain.checks import findings
from casewriter.domain.leaves import Path
from casewriter.domain.progress import (
    answered_count,
    asked,
    gaps,
    state_path,
    tally,
)
from casewriter.prose.nodes import plain
from tests import builders
from tests.builders import a_case, load
from tests.cases import any_cases

ONE_STOP = load("one-stop-shop")


def found(case, language="en"):
    return findings(load(case.template.id), case, language)


def codes(case, path=""):
    return [each.code for each in found(case) if str(each.path).startswith(path)]


def state(case, key):
    keys = [section.key for section in ONE_STOP.sections]
    return tally(ONE_STOP, case, "en")[keys.index(key)]


@settings(max_examples=40)
@given(any_cases())
def test_any_case_can_be_checked(case):
    template = load(case.template.id)
    for finding in found(case):
        assert finding.severity in ("error", "warning", "advice")
        assert isinstance(finding.path, Path)
    assert len(tally(template, case, "en")) == len(template.sections)


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_monsters_can_be_checked(name):
    case = builders.monster_case(load(name))
    assert {"value_shape", "leaf_unknown"} <= {finding.code for finding in found(case)}


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_a_full_case_has_no_errors_and_no_gaps(name):
    template = load(name)
    case = builders.full_case(template)
    assert [f for f in found(case) if f.severity == "error"] == []
    assert gaps(template, case, "en") == ()


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_findings_come_in_the_order_of_the_publication(name):
    template = load(name)
    order = [f"{section.key}.{field.key}" for section, field in template.fields()]
    places = [order.index(f.path.field) for f in found(a_case(template=name))]
    assert places == sorted(places)


def test_everything_required_is_missing_from_an_empty_case():
    missing = {str(f.path) for f in found(a_case()) if f.code == "answer_missing"}
    assert missing == {
        f"{section.key}.{field.key}"
        for section, field in ONE_STOP.fields()
        if field.required and section.required and not field.when
    }


def test_a_missing_answer_names_its_edition_only_where_it_is_translated():
    languages = {str(f.path): f.language for f in found(a_case()) if f.code == "answer_missing"}
    assert languages["summary.text"] == "en"
    assert languages["front.licence"] == ""


def test_needed_means_needed_in_the_language_of_the_original():
    case = a_case({"summary.text": plain("Said.")}, languages=("en", "ru"))
    told = {(f.code, str(f.path)) for f in found(case, "ru")}
    assert ("translation_missing", "summary.text") in told
    assert ("answer_missing", "summary.text") not in told
    assert ("answer_missing", "conclusion.text") not in told, "the original lacks it too"
    assert ("answer_missing", "front.licence") in told, "one for all editions"


def test_an_absence_needs_a_date():
    case = a_case({"summary.text#absent": {"because": "later"}})
    assert codes(case, "summary.text") == ["absence_without_date"]
    dated = a_case({"summary.text#absent": {"because": "later", "until": "2027"}})
    assert codes(dated, "summary.text") == []


def test_ranges_only_advise_and_depend_on_the_language():
    short = a_case({"summary.text": plain("Too few words.")})
    finding = next(f for f in found(short) if f.code == "words_out_of_range")
    assert finding.severity == "advice"
    assert finding.facts == {"words": 3, "low": 350, "high": 600}
    enough = plain("word " * 320)
    assert "words_out_of_range" in codes(a_case({"summary.text": enough}), "summary")
    russian = a_case({"summary.text": plain("слово " * 320)}, languages=("ru",))
    assert "words_out_of_range" not in [
        f.code for f in found(russian, "ru") if f.path.section == "summary"
    ]


def test_a_line_that_is_too_long():
    case = a_case({"front.title": "x" * 121})
    finding = next(f for f in found(case) if f.code == "line_too_long")
    assert finding.facts == {"length": 121, "limit": 120}


def test_what_no_question_asks_is_kept_and_said():
    case = a_case().with_leaf(Path("nowhere.at_all"), "", 1)
    assert codes(case, "nowhere") == ["leaf_unknown"]
    implicit = a_case().with_leaf(state_path("summary"), "", "ready")
    assert "leaf_unknown" not in codes(implicit)


def test_a_question_that_is_not_asked_is_not_missed():
    section = ONE_STOP.section("summary")
    asked_if = replace(section.fields[0], when="model.ownership = 'joint'")
    conditional = replace(section, fields=(asked_if,))
    sections = tuple(conditional if each is section else each for each in ONE_STOP.sections)
    template = replace(ONE_STOP, sections=sections)
    missed = Path("summary.text")
    for case, is_asked in ((a_case(), False), (a_case({"model.ownership": "joint"}), True)):
        assert (asked(conditional, case) == (asked_if,)) == is_asked
        assert (missed in gaps(template, case, "en")) == is_asked
        assert (missed in [f.path for f in findings(template, case, "en")]) == is_asked


def test_a_section_put_aside_is_neither_missed_nor_counted():
    case = a_case()
    aside = case.with_leaf(state_path("foreword"), "", "set_aside")
    assert state(aside, "foreword") == "set_aside"
    assert not [path for path in gaps(ONE_STOP, aside, "en") if path.section == "foreword"]
    assert [path for path in gaps(ONE_STOP, case, "en") if path.section == "foreword"]


def test_states_of_a_section():
    assert state(a_case(), "summary") == "not_started"
    begun = a_case({"summary.text": plain("Some words.")})
    assert state(begun, "summary") == "in_progress"
    assert state(begun.with_leaf(state_path("summary"), "", "ready"), "summary") == "ready"
    wrong = a_case().with_leaf(Path("summary.text"), "en", 7)
    assert state(wrong, "summary") == "needs_attention"
    assert (
        state(wrong.with_leaf(state_path("summary"), "", "ready"), "summary") == "needs_attention"
    )


def test_what_is_required_cannot_be_put_aside():
    case = a_case().with_leaf(state_path("summary"), "", "set_aside")
    assert state(case, "summary") == "not_started"
    assert Path("summary.text") in gaps(ONE_STOP, case, "en")
    assert "answer_missing" in codes(case, "summary")


def test_facts_that_are_shown_are_no_sign_of_work():
    assert state(a_case(), "front") == "not_started"
    assert state(a_case({"front.title": "x"}), "front") == "in_progress"


def test_answers_are_counted_as_they_are_asked():
    section = ONE_STOP.section("transfer")
    done, of = answered_count(ONE_STOP, section, a_case(), "en")
    assert (done, of) == (0, len(asked(section, a_case())))
    one = a_case({"transfer.text": plain("words")})
    assert answered_count(ONE_STOP, section, one, "en") == (1, of)
    assert answered_count(ONE_STOP, section, one, "ru") == (0, of)
    absent = a_case({"transfer.text#absent": {"because": "later"}})
    assert answered_count(ONE_STOP, section, absent, "en") == (1, of)
