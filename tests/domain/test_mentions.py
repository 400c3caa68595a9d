"""Numbers that texts mention follow their tables: on the screen, in publications, in counts."""

from casewriter.domain.leaves import Path
from casewriter.domain.mentions import number_said, numbers
from casewriter.domain.publication import Para, Run
from casewriter.prose.count import count
from casewriter.prose.nodes import Doc, Paragraph, PathReference, Text, Value
from tests.builders import a_case, load
from tests.domain.test_compose import composed

ROW = "results.indicators/r7f3"
FREE = "results.exhibits/x1"


def mentioning(ref):
    return Doc((Paragraph((Text("It took "), Value(PathReference(ref)), Text(" in all."))),))


def case_of(ref, more=None):
    leaves = {
        "results.narrative": mentioning(ref),
        f"{ROW}/value": 1234.5,
        (f"{ROW}/label", "en"): "Waiting",
    }
    return a_case(leaves | (more or {}), languages=("en", "ru"))


def printed(case):
    return [
        "".join(part.text for part in block.content if isinstance(part, Run))
        for block in composed(case).blocks
        if isinstance(block, Para)
    ]


def test_a_publication_prints_the_number_as_its_table_has_it_now():
    case = case_of(f"{ROW}/value")
    assert "It took 1,234.5 in all." in printed(case)
    later = case.with_leaf(Path.parse(f"{ROW}/value"), "", 12)
    assert "It took 12 in all." in printed(later)


def test_each_edition_has_its_own_form():
    case, template = case_of(f"{ROW}/value"), load("one-stop-shop")
    assert number_said(template, case, f"{ROW}/value", "en") == "1,234.5"
    assert number_said(template, case, f"{ROW}/value", "ru") == "1\u00a0234,5"


def test_a_mention_counts_as_one_word_whatever_it_says():
    assert count(mentioning(f"{ROW}/value"), "en").words == 5


def test_what_is_gone_says_nothing():
    case, template = case_of(f"{ROW}/value"), load("one-stop-shop")
    for ref in ("results.indicators/none/value", "no.where", f"{ROW}/label", "???"):
        assert number_said(template, case, ref, "en") == ""


def test_numbers_of_free_tables_are_offered_and_said():
    case = case_of(
        f"{FREE}/rows/r1/c2",
        {
            (f"{FREE}/columns/c1/heading", "en"): "City",
            (f"{FREE}/columns/c2/heading", "en"): "2024",
            (f"{FREE}/rows/r1/c1", "en"): "Orzan",
            (f"{FREE}/rows/r1/c2", "en"): "41",
        },
    )
    template = load("one-stop-shop")
    found = {str(mention.path): mention for mention in numbers(template, case, "en")}
    assert set(found) == {f"{ROW}/value", f"{FREE}/rows/r1/c2"}
    assert found[f"{FREE}/rows/r1/c2"].heading == "2024"
    assert found[f"{FREE}/rows/r1/c2"].row == "Orzan"
    assert number_said(template, case, f"{FREE}/rows/r1/c2", "en") == "41"
