import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain import conditions
from casewriter.domain.conditions import holds, parse
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from tests.builders import TEMPLATE_IDS, a_case, load

JOINT = a_case({("model.ownership", ""): "joint", ("process.channels", ""): ["online", "phone"]})


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("", True),
        ("model.ownership = 'joint'", True),
        ("model.ownership='joint'", True),
        ("model.ownership = 'private'", False),
        ("not model.ownership = 'private'", True),
        ("model.ownership in ('private', 'joint')", True),
        ("model.ownership in ('private')", False),
        ("process.channels = 'phone'", True),
        ("process.channels in ('visit', 'post')", False),
        ("not process.channels = 'phone'", False),
        ("model.ownership = 'joint' and process.channels = 'online'", True),
        ("model.ownership = 'joint' and not process.channels = 'online'", False),
        ("facts.nothing = 'joint'", False),
        ("not facts.nothing = 'joint'", True),
    ],
)
def test_a_condition_holds_or_not(text, truth):
    assert holds(parse(text), JOINT) is truth


@pytest.mark.parametrize(
    "text",
    [
        "model.ownership", "model.ownership =", "= 'joint'", "model.ownership = joint",
        "model.ownership == 'joint'", "model.ownership = 'joint' and", "and",
        "model.ownership = 'joint' or model.ownership = 'x'", "model.ownership in 'joint'",
        "model.ownership in ()", "model.ownership in ('joint'", "model.ownership in ('joint',)",
        "not", "not not model.ownership = 'joint'", "model = 'joint'", "model.ownership = 'Joint'",
        "model.ownership = 'joint' model.ownership = 'x'", "(model.ownership = 'joint')", "'joint'",
    ],
)  # fmt: skip
def test_what_is_no_condition_is_refused(text):
    with pytest.raises(BadInput) as refused:
        parse(text)
    assert refused.value.code == "condition_unreadable"


@given(st.text(alphabet="anotdi .='(),mxy_\n", max_size=25))
def test_any_text_is_a_condition_or_refused(text):
    try:
        condition = parse(text)
    except BadInput:
        return
    assert all(isinstance(test, conditions.Test) for test in condition)
    assert holds(condition, a_case()) in (True, False)


def test_a_list_with_other_things_in_it_does_no_harm():
    case = a_case().with_leaf(Path("model.ownership"), "", [1, None, {"a": 1}, "joint"])
    assert holds(parse("model.ownership = 'joint'"), case)


@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_conditions_of_the_templates_name_options_that_exist(name):
    template = load(name)
    for _, field in template.fields():
        for test in parse(field.when):
            assert set(test.keys) <= set(template.find(test.path)[0].options)
