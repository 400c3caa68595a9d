"""What an earlier case offers: proposed once, with its age, and nothing is written over."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.leaves import Path
from casewriter.domain.reusing import Earlier, proposals, taking
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Paragraph, Text
from tests.builders import a_case, load
from tests.cases import any_cases
from tests.fakes import START

SHOP = load("one-stop-shop")
LAW = {"title": "Law on public services of 2013", "URL": "https://matsne.example/law/2013"}
EARLIER = {
    "facts.staff": 1200,
    "facts.staff/as_of": "2019-05",
    "facts.staff/source": ["law"],
    "facts.started": "2012-09-01",
    "front.title": "The first case",
    "front.authors/a1/name": "Nino Gelashvili",
    "front.authors/a1/role": "Researcher",
    "front.authors/a1/consent": "given",
    "abbr.terms/t1/term": "PSC",
    "abbr.terms/t1/full": "Public service centre",
    "refs.sources/law/csl": LAW,
    "refs.sources/law/type": "law",
    "results.narrative": Doc((Paragraph((Text("Told there."),)),)),
}


def earlier(leaves=EARLIER, *, days=0, title="The first case", template=SHOP, **facts):
    case = a_case(leaves, template=template.id, id=f"earlier-{days}", **facts)
    return Earlier(case, template, title, START - timedelta(days=days))


def take(case, *others, only=None):
    found = proposals(case, SHOP, others)
    chosen = [one for one in found if only is None or one.sort in only]
    return taking(case, SHOP, chosen).apply(case)


def names(found):
    return [f"{one.sort} {one.path}" for one in found]


def test_facts_people_terms_and_sources_are_proposed_with_their_case_and_age():
    found = proposals(a_case(), SHOP, [earlier(days=400)])
    assert names(found) == [
        "fact facts.started",
        "fact facts.staff",
        "person front.authors/a1",
        "term abbr.terms/t1",
        "source refs.sources/law",
    ]
    assert found[1].as_of == "2019-05"
    assert {one.earlier.title for one in found} == {"The first case"}
    assert {one.earlier.changed for one in found} == {START - timedelta(days=400)}


def test_a_fact_brings_its_source_and_is_cited_as_it_is_called_here():
    case = a_case({"refs.sources/law/csl": {"title": "Another one altogether"}})
    after = take(case, earlier(), only=("fact",))
    (row,) = after.get(Path.parse("facts.staff/source"))
    assert row != "law"
    assert after.get(Path.parse(f"refs.sources/{row}/csl")) == LAW
    assert after.rows(Path("refs.sources")) == ("law", row)


def test_a_source_that_is_here_already_is_cited_and_not_added():
    here = {"title": "Law", "URL": "http://www.matsne.example/law/2013/"}
    case = a_case({"refs.sources/own/csl": here})
    after = take(case, earlier())
    assert after.get(Path.parse("facts.staff/source")) == ["own"]
    assert after.rows(Path("refs.sources")) == ("own",)


def test_what_is_answered_is_not_proposed_and_what_was_answered_meanwhile_stays():
    written = a_case(
        {
            "facts.staff": 7,
            "front.authors/x/name": "nino  gelashvili",
            "abbr.terms/y/term": "psc",
            "refs.sources/z/csl": LAW,
            "facts.started#absent": {"reason": "asked"},
        }
    )
    assert proposals(written, SHOP, [earlier()]) == ()
    known_before = proposals(a_case(), SHOP, [earlier()])
    assert taking(written, SHOP, known_before).apply(written) == written


def test_what_people_agreed_to_and_those_who_refused_stay_where_they_were():
    leaves = EARLIER | {
        "annex.interviewees/b/name": "Somebody Else",
        "annex.interviewees/b/consent": "refused",
    }
    after = take(a_case(), earlier(leaves))
    assert after.get(Path.parse("front.authors/a1/name")) == "Nino Gelashvili"
    assert after.get(Path.parse("front.authors/a1/consent")) is None
    assert after.rows(Path("annex.interviewees")) == ()


def test_of_two_cases_the_newer_fact_counts_by_the_day_it_holds_for():
    old_figure = earlier({"facts.staff": 1, "facts.staff/as_of": "2010"}, days=1)
    new_figure = earlier({"facts.staff": 2, "facts.staff/as_of": "2022"}, days=900)
    (found,) = proposals(a_case(), SHOP, [old_figure, new_figure])
    assert (found.as_of, found.earlier) == ("2022", new_figure)


def test_rows_of_two_cases_are_proposed_once_from_the_one_changed_last():
    found = proposals(a_case(), SHOP, [earlier(days=30), earlier(days=3)])
    assert {one.earlier.case.id for one in found} == {"earlier-3"}
    assert len(found) == 5


def test_a_question_that_the_other_template_asks_otherwise_is_left_alone():
    smart = load("smart-government")
    other = earlier({"abbr.terms/t/term": "ICT"}, template=smart)
    other = Earlier(
        other.case.with_leaf(Path("facts.staff"), "", 5), smart, other.title, other.changed
    )
    assert names(proposals(a_case(), SHOP, [other])) == ["term abbr.terms/t"]


def test_only_the_editions_of_this_case_come_along():
    leaves = {
        ("abbr.terms/t/term", "en"): "PSC",
        ("abbr.terms/t/term", "kk"): "ХҚО",
        ("abbr.terms/u/term", "kk"): "ЭҮ",
    }
    after = take(a_case(), earlier(leaves, languages=("en", "kk")))
    assert after.rows(Path("abbr.terms")) == ("t",)
    assert after.get(Path.parse("abbr.terms/t/term"), "kk") is None


def test_a_biography_keeps_its_citations():
    cited = Citation(CitedItems((CitedItem("law"),)))
    lost = Citation(CitedItems((CitedItem("gone"),)))
    leaves = EARLIER | {
        "front.authors/a1/biography": Doc((Paragraph((Text("Writes"), cited, lost)),))
    }
    after = take(a_case(), earlier(leaves), only=("person",))
    biography = after.get(Path.parse("front.authors/a1/biography"), "en")
    assert biography == Doc((Paragraph((Text("Writes"), cited)),))
    assert after.rows(Path("refs.sources")) == ("law",)


@given(any_cases(), any_cases(), st.data())
def test_taking_writes_nothing_over_comes_once_and_goes_back_whole(case, other, data):
    template, source = load(case.template.id), load(other.template.id)
    before = [Earlier(other, source, "Earlier", START)]
    found = proposals(case, template, before)
    chosen = (
        data.draw(st.lists(st.sampled_from(found), unique_by=lambda one: one.path)) if found else []
    )
    edit = taking(case, template, chosen)
    after = edit.apply(case)
    for path, language, value in case.leaves():
        assert path.meta == "order" or after.get(path, language) == value
    assert taking(after, template, chosen).is_idle
    left = {one.path for one in proposals(after, template, before)}
    assert not left & {one.path for one in chosen}
    assert edit.inverse().apply(after).fields == case.fields


@pytest.mark.parametrize("name", ["one-stop-shop", "smart-government"])
def test_a_case_has_nothing_to_offer_itself_once_all_is_taken(name):
    template = load(name)
    example = a_case(
        EARLIER if name == "one-stop-shop" else {"abbr.terms/t/term": "ICT"}, template=name
    )
    other = [Earlier(example, template, "Earlier", START)]
    empty = a_case(template=name)
    after = taking(empty, template, proposals(empty, template, other)).apply(empty)
    assert proposals(after, template, other) == ()
