"""What changed between two cases or two kept states, on the command line."""

from datetime import UTC, datetime

import pytest

from casewriter.app.core import build
from casewriter.domain.canonical import to_json
from casewriter.prose.nodes import plain
from tests.builders import a_case


@pytest.fixture
def states(tmp_path, monkeypatch):
    """A case with three kept states in the library of the test."""
    folder = tmp_path / "library"
    monkeypatch.setenv("CASEWRITER_LIBRARY", str(folder))
    library = build().library(str(folder))
    first = a_case(
        {
            "front.title": "Halls",
            "summary.text": plain("Waiting fell to six minutes."),
            "results.indicators/a/value": 40,
            "results.indicators/a#order": "i0001",
            "results.indicators/b/value": 7,
            "results.indicators/b#order": "i0002",
        }
    )
    second = a_case(
        {
            "front.title": "Halls",
            "summary.text": plain("Waiting fell to ten minutes, at most."),
            "results.indicators/a/value": 6,
            "results.indicators/a#order": "i0001",
            "results.indicators/b/value": 7,
            "results.indicators/b#order": "b0001",
        },
        country="KZ",
    )
    library.cases.create(second)
    for case, kind, name in ((first, "opened", ""), (second, "named", "Before review")):
        library.cases.keep_revision(case, kind, name, datetime(2026, 11, 20, 10, tzinfo=UTC))
    library.close()
    return first, second


def test_what_changed_is_told_word_by_word(casewriter, states):
    first, _ = states
    told = casewriter("diff", f"{first.id}@1", first.id)
    assert told.code == 1
    assert told.out == (
        "~\tcountry\t–\t[-GE-]{+KZ+}\n"
        "~\tsummary.text\ten\tWaiting fell to[- six-]{+ ten+} minutes{+, at most+}.\n"
        ">\tresults.indicators/b#order\t–\t[-i0002-]{+b0001+}\n"
        "~\tresults.indicators/a/value\t–\t[-40-]{+6+}\n"
    )


def test_equal_cases_have_nothing_to_tell(casewriter, states, tmp_path):
    _, second = states
    file = tmp_path / "case.json"
    file.write_bytes(to_json(second))
    for one, other in ((second.id, file), (f"{second.id}@2", second.id[:12])):
        told = casewriter("diff", one, other)
        assert (told.code, told.out) == (0, "")


def test_what_changed_as_data_in_one_language(casewriter, states):
    first, second = states
    told = casewriter("diff", f"{first.id}@1", f"{second.id}@2", "--json", "--language", "ru")
    assert told.code == 1
    assert told.json["facts"] == [{"fact": "country", "before": "GE", "after": "KZ"}]
    assert told.json["leaves"] == [
        {
            "path": "results.indicators/b#order",
            "change": "moved",
            "before": "i0002",
            "after": "b0001",
            "words": "[-i0002-]{+b0001+}",
        },
        {
            "path": "results.indicators/a/value",
            "change": "changed",
            "before": 40,
            "after": 6,
            "words": "[-40-]{+6+}",
        },
    ]


def test_letters_that_only_became_bold_are_told(casewriter, tmp_path):
    for name, text in (("a", "A word."), ("b", "A **word**.")):
        (tmp_path / f"{name}.json").write_bytes(
            to_json(a_case({})).replace(
                b'"leaves":[]',
                b'"leaves":[{"path":"summary.text","lang":"en","value":{"markdown":"%s"}}]'
                % text.encode(),
            )
        )
    told = casewriter("diff", tmp_path / "a.json", tmp_path / "b.json")
    assert told.out == "~\tsummary.text\ten\t[-A word.-]{+A **word**.+}\n"


def test_the_kept_states_are_listed_and_shown(casewriter, states):
    first, _ = states
    listed = casewriter("show", first.id, "--states")
    assert listed.out == (
        "2\t2026-11-20T10:00:00+00:00\tnamed\tBefore review\tanswers 2, words +3 -1\n"
        "1\t2026-11-20T10:00:00+00:00\topened\t–\t–\n"
    )
    assert [
        state["number"] for state in casewriter("show", first.id, "--states", "--json").json
    ] == [2, 1]
    shown = casewriter("show", f"{first.id}@1", "results.indicators/a/value")
    assert shown.out == "results.indicators/a/value\t–\t40\n"


def test_a_state_that_is_not_there_is_refused(casewriter, states):
    first, _ = states
    told = casewriter("diff", f"{first.id}@9", first.id)
    assert told.code == 2
    assert "9" in told.err
