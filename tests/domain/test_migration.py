import pytest
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.migration import migrated, migration
from casewriter.domain.template import Move
from casewriter.prose.nodes import (
    CrossReference,
    Doc,
    Exhibit,
    Paragraph,
    PathReference,
    Text,
    Value,
    plain,
)
from tests.builders import TEMPLATE_IDS, a_case, full_case, load

OLD = load("one-stop-shop")
VALUE = "results.indicators/r1/value"


def version(number, *moves, without=()):
    """The template in a later version, with moves, without some questions."""
    sections = tuple(
        replace(
            section,
            fields=tuple(
                field for field in section.fields if f"{section.key}.{field.key}" not in without
            ),
        )
        for section in OLD.sections
    )
    return replace(OLD, version=number, sections=sections, moves=tuple(moves))


def test_a_moved_question_takes_its_answers_along():
    case = a_case(
        {
            "context.text": plain("Six regions."),
            "context.text#absent": {"because": "x"},
            "front.title": "Halls",
        }
    )
    new = version(2, Move(2, "context.text", "problem.text"), without=("context.text",))
    found = migration(case, new, OLD)
    after = found.edit.apply(case)
    assert after.template == TemplateRef(OLD.id, 2)
    assert after.get(Path("problem.text"), "en") == plain("Six regions.")
    assert after.get(Path("problem.text", "#absent")) == {"because": "x"}
    assert "context.text" not in after.fields
    assert found.moved == (("context.text", "problem.text"),)
    assert (found.added, found.unasked) == ((), ())
    assert to_json(found.edit.inverse().apply(after)) == to_json(case)


def test_texts_go_on_mentioning_what_was_moved():
    def mentioning(field, column):
        path = f"{field}/r1/{column}"
        return Doc(
            (
                Paragraph(
                    (Text("See "), CrossReference(PathReference(field)), Value(PathReference(path)))
                ),
                Exhibit(PathReference(field)),
            )
        )

    case = a_case(
        {"summary.text": mentioning("results.indicators", "value"), VALUE: 40},
        records={"threads": [_thread("results.indicators/r1/value")]},
    )
    moves = (
        Move(2, "results.indicators", "inclusion.reach"),
        Move(3, "inclusion.reach/value", "inclusion.reach/baseline"),
    )
    after = migrated(case, version(3, *moves))
    assert after.get(Path("summary.text"), "en") == mentioning("inclusion.reach", "baseline")
    assert after.get(Path("inclusion.reach/r1/baseline".partition("/")[0], "/r1/baseline")) == 40
    (thread,) = after.records["threads"]
    assert thread["anchor"]["path"] == "inclusion.reach/r1/baseline"


def test_a_section_under_another_name_keeps_its_state_and_its_tables():
    case = a_case({"context.text": plain("x"), ("context.state", ""): "ready"})
    after = migrated(case, version(2, Move(2, "context", "setting")))
    assert set(after.fields) == {"setting.text", "setting.state"}


def test_what_is_there_already_is_not_written_over():
    case = a_case({"context.text": plain("old place"), "problem.text": plain("new place")})
    found = migration(
        case, version(2, Move(2, "context.text", "problem.text"), without=("context.text",))
    )
    after = found.edit.apply(case)
    assert after.get(Path("problem.text"), "en") == plain("new place")
    assert after.get(Path("context.text"), "en") == plain("old place")
    assert found.unasked == ("context.text",)


def test_an_answer_that_nobody_asks_for_stays_in_the_case():
    case = a_case({"facts.centres": 29, ("facts.state", ""): "ready"})
    found = migration(case, version(2, without=("facts.centres",)), OLD)
    assert found.unasked == ("facts.centres",)
    assert found.edit.apply(case).get(Path("facts.centres")) == 29


def test_new_questions_are_named_where_the_older_version_is_known():
    older = version(1, without=("facts.centres", "front.title"))
    assert migration(a_case(), version(2), older).added == ("facts.centres", "front.title")
    assert migration(a_case(), version(2)).added == ()


def test_only_newer_versions_of_the_same_template():
    case = a_case(template="one-stop-shop")
    assert migration(case, OLD).edit.is_idle
    for wrong in (load("smart-government"), replace(OLD, version=0)):
        with pytest.raises(BadInput, match="merge_other_template"):
            migration(case, wrong)


@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_nothing_is_lost_on_any_way(name):
    case = full_case(load(name), ("en", "ru"))
    new = replace(
        load(name),
        version=2,
        moves=(Move(2, "context", "setting"), Move(2, "intro.text", "ack.text")),
    )
    found = migration(case, new)
    after = found.edit.apply(case)
    assert sum(map(len, after.fields.values())) == sum(map(len, case.fields.values()))
    assert to_json(found.edit.inverse().apply(after)) == to_json(case)


def _thread(path):
    moment = "2026-11-20T10:00:00Z"
    return {
        "id": "t1",
        "kind": "fix",
        "by": {"name": "Aigul"},
        "at": moment,
        "changed": moment,
        "anchor": {"path": path},
    }
