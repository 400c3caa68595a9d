"""Answers that were put off: a gap again from the day on which somebody wanted to be asked."""

import pytest

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.progress import gaps, is_due
from tests.builders import CASE_ID, load

QUESTION = Path("problem.text")


@pytest.mark.parametrize(
    ("until", "due"),
    [
        ("2025", True),
        ("2025-06", True),
        ("2025-06-03", True),
        ("2025-06-04", False),
        ("2025-07", False),
        ("2026", False),
        ("", False),
    ],
)
def test_the_day_comes_at_the_beginning_of_a_year_or_month(until, due):
    assert is_due({"because": "waits", "until": until}, "2025-06-03") is due


def test_only_from_that_day_on_it_is_a_gap():
    from casewriter.domain.case import TemplateRef

    template = load("one-stop-shop")
    empty = Case(CASE_ID, TemplateRef(template.id, 1), "GE", "draft", "en", ("en",))
    said = {"because": "waits for the survey", "until": "2025-06"}
    change = Change(QUESTION.about("absent"), NO_LANGUAGE, None, said)
    case = Edit("absent", (change,)).apply(empty)
    assert QUESTION in gaps(template, empty, "en")
    assert QUESTION not in gaps(template, case, "en")
    assert QUESTION not in gaps(template, case, "en", "2025-05-31")
    assert gaps(template, case, "en", "2025-06-01") == gaps(template, empty, "en")
