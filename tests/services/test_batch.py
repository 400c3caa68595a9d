"""Files of many cases: one that fails does not keep the others back."""

import pytest
from msgspec import structs

from casewriter.assets import resources
from casewriter.domain.errors import WrongUse
from casewriter.publish import WRITERS
from casewriter.publish.citations import references
from casewriter.publish.styles import StyleShelf
from casewriter.services.batch import Making, ManyFiles, publish_many
from casewriter.services.watching import Cancelled, unwatched
from tests import builders
from tests.builders import a_case, full_case, load
from tests.fakes import START


class Shelf:
    def __init__(self, *cases):
        self.kept = {case.id: case for case in cases}
        self.cases = self.attachments = self

    def summaries(self):
        return ()

    def load(self, case_id):
        if case_id not in self.kept:
            raise WrongUse("case_unknown", case=case_id)
        if self.kept[case_id] is None:
            raise LookupError(case_id)
        return self.kept[case_id]

    def read(self, sha256):
        return builders.read_picture(sha256)


class Templates:
    def get(self, ref):
        return load(ref.id)


MAKING = Making(Templates(), WRITERS, StyleShelf(resources("styles")), references)


def many(shelf, tmp_path, cases, formats=("html", "markdown"), kind="publication", **more):
    wanted = ManyFiles("", tuple(cases), formats, kind, str(tmp_path), START, "hub")
    return publish_many(shelf, wanted, MAKING, more.get("progress", unwatched))


def test_cases_that_fail_are_named_and_the_others_are_written(tmp_path):
    from msgspec.structs import replace

    whole = full_case(load("one-stop-shop"))
    shelf = Shelf(replace(whole, id="a"), replace(whole, id="b"), replace(a_case(), id="c"))
    shelf.kept["broken"] = None
    told = []
    outcomes = many(
        shelf, tmp_path, ("c", "gone", "a", "broken", "b"),
        progress=lambda done, of: told.append(done / of),
    )  # fmt: skip
    first = {outcome.case: [each.code for each in outcome.refusals][:1] for outcome in outcomes}
    assert first == {
        "c": ["publication_stopped"], "gone": ["case_unknown"], "a": [],
        "broken": ["case_not_written"], "b": [],
    }  # fmt: skip
    stops = [each for each in outcomes[0].refusals if each.path]
    assert str(len(stops)) == outcomes[0].refusals[0].facts["count"]
    written = [report.file for outcome in outcomes for report in outcome.reports]
    assert len(written) == len(set(written)) == 4
    assert sorted(written) == sorted(str(file) for file in tmp_path.iterdir())
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_draft_of_an_unfinished_case_is_written(tmp_path):
    (outcome,) = many(Shelf(a_case()), tmp_path, (builders.CASE_ID,), kind="draft")
    assert (len(outcome.reports), outcome.refusals) == (2, ())


def test_cancelling_ends_it_and_leaves_no_part(tmp_path):
    def stop(done, of):
        if done > of // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        many(Shelf(a_case()), tmp_path, (builders.CASE_ID,) * 4, kind="draft", progress=stop)
    assert not list(tmp_path.glob("*.part"))
    assert list(tmp_path.iterdir())


def test_what_is_lost_is_told_with_the_row_that_it_lies_in(tmp_path):
    case = a_case(
        {
            "front.title": "Halls",
            "process.pictures/a#order": "a1",
            ("process.pictures/a/file", ""): builders.PICTURE.sha256,
            "process.pictures/b#order": "a2",
            ("process.pictures/b/file", ""): "b" * 64,
        },
        attachments=(builders.PICTURE, structs.replace(builders.PICTURE, sha256="b" * 64)),
    )
    (outcome,) = many(Shelf(case), tmp_path, (case.id,), ("html",), "draft")
    (lost,) = outcome.reports[0].remarks
    assert (lost.code, lost.path, lost.row) == ("picture_missing", "process.pictures/b/file", 2)
