"""What lies aside, why, and how it comes back."""

import msgspec
import pytest

from casewriter.domain.aside import aside, bringing_back
from casewriter.domain.conditions import holds, parse
from casewriter.domain.leaves import Path
from casewriter.domain.template import Field, Section
from casewriter.prose.nodes import plain
from tests.builders import a_case, load

OWNER, DETAIL, PHONE = Path("model.owner"), Path("model.detail"), Path("model.phone")


def template(when="model.owner = 'joint'", kind="choice"):
    fields = (
        Field("owner", kind, options=("single", "joint", "other")),
        Field("detail", "prose", when=when),
        Field("phone", "line"),
    )
    base = load("one-stop-shop")
    return msgspec.structs.replace(base, sections=(Section("model", "case", fields),))


def case(**leaves):
    made = a_case()
    for name, value in leaves.items():
        made = made.with_leaf(Path(f"model.{name}"), "en" if name == "detail" else "", value)
    return made


def test_what_a_choice_closes_is_kept_with_its_reason():
    now = case(owner="single", detail=plain("Two ministries."))
    (one,) = aside(template(), now)
    assert (one.path, one.because, one.decides) == (DETAIL, "choice", (OWNER,))
    assert aside(template(), case(owner="joint", detail=plain("Two ministries."))) == ()
    assert aside(template(), case(owner="single")) == ()


@pytest.mark.parametrize(
    ("when", "kind", "before", "after"),
    [
        ("model.owner = 'joint'", "choice", "single", "joint"),
        ("model.owner = 'joint'", "choice", None, "joint"),
        ("model.owner in ('joint', 'other')", "choices", ["single"], ["single", "joint"]),
        ("not model.owner = 'single'", "choices", ["single", "other"], ["other"]),
        ("not model.owner = 'single'", "choice", "single", None),
    ],
)
def test_it_comes_back_with_the_choice_that_opens_it(when, kind, before, after):
    study = template(when, kind)
    now = case(detail=plain("Two ministries."), **({"owner": before} if before else {}))
    (one,) = aside(study, now)
    leaves = bringing_back(study, now, one)
    assert leaves == {(OWNER, ""): after}
    assert holds(parse(when), now.with_leaf(OWNER, "", after))
    assert aside(study, now.with_leaf(OWNER, "", after)) == ()


def test_what_no_choice_opens_is_not_promised():
    study = template("model.owner = 'joint' and model.owner = 'single'")
    now = case(detail=plain("Two ministries."))
    (one,) = aside(study, now)
    assert bringing_back(study, now, one) == {}


def test_a_section_that_was_put_aside_lies_there_whole():
    now = case(owner="joint", detail=plain("x"), state="set_aside")
    found = aside(template(), now)
    assert {one.because for one in found} == {"section"}
    assert bringing_back(template(), now, found[0]) == {(Path("model.state"), ""): None}


def test_what_the_template_does_not_ask_is_kept_as_well():
    now = case(old="A former answer")
    (one,) = aside(template(), now)
    assert (one.path, one.because) == (Path("model.old"), "unasked")
    assert bringing_back(template(), now, one) == {}


def test_what_is_said_of_a_section_is_no_answer():
    case = a_case({("context.state", ""): "ready", ("context.writer", ""): "Nurlan"})
    assert aside(load("one-stop-shop"), case) == ()
