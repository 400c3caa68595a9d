"""Suggested rows and the like in a review copy: written as changes, no news when it comes home."""

from casewriter.domain.edits import Change, removing, setting, writing
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of
from casewriter.domain.review import Author
from casewriter.domain.reviewing.proposing import Hand, adding
from casewriter.domain.reviewing.suggesting import as_if_accepted
from casewriter.domain.reviewing.together import what_of
from tests import builders
from tests.word_copies import BODY, NOW, W, came, changed, copy_of, parts, with_home

STEPS, SOURCES = Path("path.timeline"), Path("refs.sources")
EDITOR = Author("J. Tamm")
NEW = "0123456789abcdef0123"


def a_case(*changes):
    case = builders.a_case(
        {
            "front.title": "Public Service Halls",
            "path.timeline/r1#order": "i1",
            "path.timeline/r1/date": "2012",
            ("path.timeline/r1/what", "en"): "The law was passed",
            "path.timeline/r2#order": "i2",
            "path.timeline/r2/date": "2014",
            ("path.timeline/r2/what", "en"): "The first hall was opened",
            "refs.sources/s1#order": "i1",
            "refs.sources/s1/csl": {"title": "Law on halls", "type": "legislation"},
        }
    )
    for number, made in enumerate(changes):
        hand = Hand(EDITOR, NOW.replace(minute=number + 1), lambda by: by == EDITOR)
        case = adding(case, made(case), hand).apply(case)
    return case


def row_in(case):
    row = STEPS.child(NEW)
    leaves = {
        (row.about("order"), ""): "i1V",
        (row.child("date"), ""): "2013",
        (row.child("what"), "en"): "Staff were trained",
    }
    return setting(case, leaves, "add_row").changes


def row_out(case):
    return removing(case, STEPS.child("r2"), "remove_row").changes


def row_moved(case):
    return writing(case, STEPS.child("r2").about("order"), "", "i0", "move_row").changes


def source_in(case):
    card = SOURCES.child(f"{NEW}5")
    leaves = {
        (card.about("order"), ""): "i2",
        (card.child("csl"), ""): {"title": "Annual report", "type": "report"},
    }
    return setting(case, leaves, "add_row").changes


def source_out(case):
    return removing(case, SOURCES.child("s1"), "remove_row").changes


def absent(_case):
    said = {"because": "The archive answers in May", "until": ""}
    return (Change(Path("problem.text").about("absent"), "", None, said),)


def card_in(case):
    row = Path("results.indicators").child(f"{NEW}7")
    leaves = {
        (row.about("order"), ""): "i1",
        (row.child("label"), "en"): "Complaints",
        (row.child("value"), ""): 7,
    }
    return setting(case, leaves, "add_row").changes


ALL = (row_in, row_out, source_in, source_out, absent, card_in)


def rows_of(data):
    from lxml import etree

    root = etree.fromstring(parts(data)[BODY])
    return {
        kind: ["".join(row.itertext()) for row in root.iter(f"{W}tr")
               if row.find(f"{W}trPr/{W}{kind}") is not None]
        for kind in ("ins", "del")
    }  # fmt: skip


def said(data, kind):
    from lxml import etree

    root = etree.fromstring(parts(data)[BODY])
    return [
        "".join(mark.itertext()) for mark in root.iter(f"{W}{kind}") if "".join(mark.itertext())
    ]


def test_they_are_written_as_changes_of_whoever_suggests_them():
    data = copy_of(a_case(*ALL))
    assert rows_of(data) == {
        "ins": ["2013Staff were trained"], "del": ["2014The first hall was opened"],
    }  # fmt: skip
    put_in = said(data, "ins")
    assert any("Annual report" in text for text in put_in)
    assert "Not available yet: The archive answers in May" in put_in
    assert "Complaints | 7" in put_in
    assert any("Law on halls" in text for text in said(data, "del"))
    assert "2. → 1. " in said(copy_of(a_case(row_moved)), "ins")[0]


def test_a_copy_that_comes_home_untouched_brings_none_of_them_again():
    for made in (*ALL, row_moved):
        case = a_case(made)
        home = came(case, copy_of(case))
        assert (home.suggestions, home.threads, home.listed) == ((), (), ())
    case = a_case(*ALL)
    home = came(case, copy_of(case))
    assert (home.suggestions, home.threads, home.listed) == ((), (), ())


def test_what_a_reviewer_accepted_in_word_is_no_news_either():
    case = a_case(row_in, source_in, absent, card_in)
    data = changed(copy_of(case), accepted)
    home = came(case, data)
    assert (home.suggestions, home.threads, home.listed) == ((), (), ())


def accepted(root):
    for mark in [*root.iter(f"{W}ins")]:
        host = mark.getparent()
        place = host.index(mark)
        for run in [*mark]:
            host.insert(place, run)
            place += 1
        host.remove(mark)


def test_what_is_changed_beside_them_comes_home():
    case = a_case(*ALL)

    def more(root):
        (text,) = [one for one in root.iter(f"{W}t") if one.text == "The law was passed"]
        text.text = "The second law was passed"

    home = came(case, changed(copy_of(case), more))
    after = as_if_accepted(with_home(case, home))
    assert after.get(STEPS.child("r1", "what"), "en") == "The second law was passed"
    assert after.rows(STEPS) == ("r1", NEW)
    assert {what_of([one]) for one in home.suggestions} == {"value"}
    assert len(review_of(case).suggestions) + 1 == len(
        {one.id for one in (*review_of(case).suggestions, *home.suggestions)}
    )
