"""Review forms of a whole library: read side by side, and written as one table."""

from datetime import UTC, datetime
from zipfile import ZipFile

import pytest

from casewriter.app.core import build
from casewriter.app.processes.worker import _write_paper
from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing import forms
from casewriter.domain.reviewing.acts import Deed
from casewriter.services.form_results import results
from casewriter.services.jobs import PaperRequest
from casewriter.services.library import new_case_id
from tests.builders import a_case

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
CORE = build()
ASKED = CORE.papers.form_of("one-stop-shop")


def reviewed(title, *names, handed_in=True):
    review = Review()
    for name in names:
        deed = Deed(Author(name), NOON, (f"entry-{name}", f"form-{name}"))
        for one in ASKED.criteria:
            given = {"scale": 4, "choice": (*one.options, "")[0], "words": "Good."}[one.kind]
            review = forms.answered(review, ASKED, one.key, given, deed)
        if handed_in:
            review = forms.handed_in(review, ASKED, deed)
    case = a_case({"front.title": title}, id=new_case_id(NOON))
    return with_review(case, review)


@pytest.fixture
def library(tmp_path):
    opened = CORE.library(str(tmp_path / "library"))
    cases = (
        reviewed("Halls", "Aigul", "Dmitri"),
        reviewed("Centres", "Nino"),
        reviewed("Begun", "Nino", handed_in=False),
        reviewed("Thrown away", "Nino"),
    )
    for case in cases:
        opened.cases.create(case)
    opened.trash.throw_away(cases[3].id, NOON)
    yield opened, cases
    opened.close()


def test_forms_that_were_handed_in_stand_with_their_cases(library):
    opened, cases = library
    templates = {case.id: case.template.id for case in cases}
    (found,) = results(opened.cases, templates, CORE.papers.form_of)
    assert (found.template, found.asked) == ("one-stop-shop", ASKED)
    told = sorted((case_id, form.by.name) for case_id, form in found.forms)
    halls, centres = cases[0].id, cases[1].id
    assert told == sorted([(halls, "Aigul"), (halls, "Dmitri"), (centres, "Nino")])
    assert results(opened.cases, {}, CORE.papers.form_of) == ()


@pytest.mark.parametrize(("chosen", "lines"), [((), 4), ((0,), 3), ((1,), 1)])
def test_the_table_for_excel_holds_the_cases_that_are_seen(library, tmp_path, chosen, lines):
    _, cases = library
    only = tuple(cases[place].id for place in chosen)
    request = PaperRequest(
        "forms",
        (only or (cases[0].id,))[0],
        str(tmp_path / "library"),
        "en",
        "xlsx",
        str(tmp_path / "results.xlsx"),
        NOON,
        "hub",
        only,
    )
    _write_paper(request)
    with ZipFile(tmp_path / "results.xlsx") as book:
        sheet, words = (
            book.read(f"xl/{name}.xml") for name in ("worksheets/sheet1", "sharedStrings")
        )
    # Above the lines: the caption, and the heads in the third row.
    assert sheet.count(b"<row ") - 2 == lines
    assert (b"<t>Centres</t>" in words) == (chosen != (0,))
    assert b"Thrown away" not in words
