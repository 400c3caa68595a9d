from casewriter.domain.checks import findings
from casewriter.domain.comparing import compare
from casewriter.domain.leaves import Path
from casewriter.domain.merge import LeafClash, merge
from casewriter.domain.writers import (
    known_writers,
    sections_of_others,
    writer_of,
    writer_path,
)
from casewriter.prose.nodes import plain
from tests.builders import a_case, load

TEMPLATE = load("one-stop-shop")
CASE = a_case(
    {
        "front.authors/a/name": "Aigul Serikova",
        "front.authors/b/name": "Nurlan Abenov",
        ("context.writer", ""): "Nurlan Abenov",
        ("problem.writer", ""): "Giorgi",
    }
)


def test_a_section_is_given_to_an_author_or_to_whoever_has_one_already():
    assert known_writers(TEMPLATE, CASE) == ("Aigul Serikova", "Nurlan Abenov", "Giorgi")
    assert (writer_of(CASE, "context"), writer_of(CASE, "facts")) == ("Nurlan Abenov", "")


def test_sections_of_others():
    wrote = ("context", "facts", "problem", "context")
    assert sections_of_others(CASE, wrote, "Nurlan Abenov") == ("problem",)


def test_who_writes_a_section_is_no_answer_but_something_that_is_said_of_it():
    assert not [one for one in findings(TEMPLATE, CASE, "en") if one.code == "leaf_unknown"]
    other = CASE.with_leaf(writer_path("context"), "", "Aigul Serikova")
    found = compare(TEMPLATE, CASE, other)
    assert [change.after for change in found.states] == ["Aigul Serikova"]
    assert found.answers == ()


def test_parts_come_together_and_only_writing_in_the_same_place_asks():
    lead = CASE.with_leaf(writer_path("facts"), "", "Aigul Serikova")
    one, two, three = (
        lead.with_leaf(path, "en", plain(text))
        for path, text in (
            (Path("context.text"), "By Nurlan."),
            (Path("problem.text"), "By Giorgi."),
            (Path("context.text"), "By Aigul, in a section of Nurlan."),
        )
    )
    assert merge(lead, one, two).clashes == ()
    (clash,) = merge(lead, one, two, three).clashes
    assert isinstance(clash, LeafClash)
    assert clash.path.section == "context"
