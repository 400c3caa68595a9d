"""The trash as the command line shows it."""

from datetime import UTC, datetime

import pytest

from casewriter.app.core import build


@pytest.fixture
def library():
    opened = build().library(None)
    yield opened
    opened.close()


def test_a_case_in_the_trash_is_listed_there_alone(casewriter, case, library):
    library.trash.throw_away(case, datetime(2026, 11, 25, tzinfo=UTC))
    assert casewriter("list").out == ""
    assert case in casewriter("list", "--trash").out
    assert [row["id"] for row in casewriter("list", "--trash", "--json").json] == [case]
    assert "Public Service Halls" in casewriter("show", case[:20]).out


def test_a_file_of_a_case_in_the_trash_is_refused_with_a_sentence(
    casewriter, case, library, tmp_path
):
    file = tmp_path / "case.json"
    casewriter("export", case, "--to", "json", "-o", file)
    library.trash.throw_away(case, datetime(2026, 11, 25, tzinfo=UTC))
    answer = casewriter("import", file)
    assert answer.code == 3
    assert "trash" in answer.err
    assert casewriter("list").out == ""


def test_a_row_that_a_command_empties_goes_to_the_trash(casewriter, case, library):
    place = "results.indicators/w1/label"
    casewriter("set", case, place, "Average waiting time")
    casewriter("set", case, place, "")
    ((whose, lost),) = library.trash.discards()
    assert whose == case
    assert [leaf.value for leaf in lost.leaves] == ["Average waiting time"]
