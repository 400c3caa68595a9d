"""Cards that a reader could not find their source by."""

import pytest

from casewriter.domain.checks import findings
from tests.builders import a_case, load

TEMPLATE = load("one-stop-shop")


def codes(**card):
    case = a_case({f"refs.sources/a/{name}": value for name, value in card.items()})
    return {finding.code for finding in findings(TEMPLATE, case, "en")} & {
        "source_unfinished", "act_without_number",
    }  # fmt: skip


def test_a_pasted_note_is_unfinished_until_it_has_a_title():
    pasted = {"csl": {"URL": "https://example.org/a"}, "note": "World Bank. Citizens First. 2019."}
    assert codes(**pasted) == {"source_unfinished"}
    assert codes(**pasted | {"csl": {"title": "Citizens First"}}) == set()


@pytest.mark.parametrize("kind", ["law", "decree", "report"])
def test_an_act_needs_its_number_and_its_date(kind):
    act = {"title": "On Public Services"}
    lacking = {"act_without_number"} if kind != "report" else set()
    date = {"issued": {"date-parts": [[2013]]}}
    assert codes(type=kind, csl=act) == lacking
    assert codes(type=kind, csl=act | {"number": "88-V"}) == lacking
    assert codes(type=kind, csl=act | date) == lacking
    assert codes(type=kind, csl=act | date | {"number": "88-V"}) == set()


def test_a_note_that_nobody_cites_is_named_by_its_words():
    case = a_case({"refs.sources/a/note": "World Bank. Citizens First."})
    (found,) = (one for one in findings(TEMPLATE, case, "en") if one.code == "source_uncited")
    assert found.facts == {"source": "World Bank. Citizens First"}
