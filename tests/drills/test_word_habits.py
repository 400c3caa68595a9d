"""Copies that Google Docs or WPS saved come home whole; the long trial is `make drills`."""

import io
import json

import pytest

from casewriter.domain.reviewing.suggesting import as_if_accepted
from casewriter.exchange.word_review.expected import expected
from casewriter.exchange.word_review.reading import mark_of
from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.spoken import NOTE
from tests import builders
from tests.drills.word_habits import HABITS
from tests.drills.word_imitations import imitated
from tests.word_copies import came, copy_of, laid, with_home

TEXT = (
    "Four offices[^1] served the **whole** town, said the ministry in a report.\n\n"
    "Everybody waited there for nineteen days before anything was done.\n\n"
    "- the first thing that people asked for\n- the second thing was patience\n\n[^1]: In 2012."
)


@pytest.mark.parametrize("tracked", [True, False])
@pytest.mark.parametrize(("program", "habit"), HABITS)
def test_every_change_is_somewhere_and_accepting_all_gives_the_reviewer_s_text(
    program, habit, tracked
):
    case = builders.a_case(
        {
            "front.title": "Public Service Halls in three small towns",
            "summary.text": from_markdown(TEXT),
            "intro.text": from_markdown("The method was quite simple and it took a year."),
            "results.indicators/r1#order": "i1",
            "results.indicators/r1/label": "Average waiting time of a family in town",
        }
    )
    for seed in range(4):
        data, log = imitated(case, copy_of(case), habit, seed, 12, tracked=tracked)
        assert mark_of(io.BytesIO(data)).case == case.id
        home = came(case, data)
        held = json.dumps([one.replacement for one in home.suggestions])
        held += "".join(note.text for thread in home.threads for note in thread.notes)
        assert [edit for edit in log["edits"] if edit["new"] not in held] == []
        beside = with_home(case, home)
        assert beside.fields == case.fields
        for one in expected(laid(as_if_accepted(beside))):
            if one.leaf is not None and not one.echo and one.line is not None and one.text:
                assert one.text.replace(NOTE, "") in log["final"], program
