import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import LANGUAGE, PATH, ROW_ID, Path, new_row_id
from tests.builders import a_case

paths = st.from_regex(PATH, fullmatch=True)


@given(paths)
def test_a_path_is_its_text(text):
    path = Path.parse(text)
    assert str(path) == text
    assert path.section == text.partition(".")[0]
    assert path.meta == text.partition("#")[2]
    assert "/".join(("", *path.steps)).lstrip("/") == path.rest.partition("#")[0].lstrip("/")


@given(st.text(max_size=12))
def test_what_is_no_path_is_refused(text):
    if re.fullmatch(PATH, text):
        assert str(Path.parse(text)) == text
    else:
        with pytest.raises(BadInput) as refused:
            Path.parse(text)
        assert refused.value.code == "path_unreadable"
        assert refused.value.facts["path"] == text


@pytest.mark.parametrize(
    "text",
    [
        "", "front", ".title", "front.", "Front.title", "front.title/", "front.title//a",
        "front.title/Ä", "front.title#", "front.title##a", "front.title/a b", "1front.title",
        "front.title\n", "front.title/" + "x" * 41, "a.b/1/2/3/4/5/6", "../a.b",
    ],
)  # fmt: skip
def test_these_are_no_paths(text):
    with pytest.raises(BadInput):
        Path.parse(text)


def test_what_lies_below():
    field = Path("results.indicators")
    row = field.child("r7f3")
    assert str(row.child("value")) == "results.indicators/r7f3/value"
    assert str(row.about("order")) == "results.indicators/r7f3#order"
    assert row.holds("/r7f3")
    assert row.holds("/r7f3/value")
    assert row.holds("/r7f3#order")
    assert not row.holds("/r7f30/value")


def test_row_ids_are_never_the_same():
    ids = {new_row_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(ROW_ID.fullmatch(row) for row in ids)


@pytest.mark.parametrize("tag", ["en", "kk", "uz-Latn", "kk-Cyrl-KZ", "pt-BR"])
def test_languages(tag):
    assert LANGUAGE.fullmatch(tag)


@pytest.mark.parametrize("tag", ["", "EN", "english", "en_GB", "en-gb", "e"])
def test_these_are_no_languages(tag):
    assert not LANGUAGE.fullmatch(tag)


def test_leaves_come_sorted_by_path_then_language():
    case = a_case(
        {
            ("front.title", "ru"): "б",
            ("front.title", "en"): "a",
            ("front.date", ""): "2016",
            ("ack.text", "en"): "c",
        },
        languages=("en", "ru"),
    )
    assert [(str(path), language) for path, language, _ in case.leaves()] == [
        ("ack.text", "en"),
        ("front.date", ""),
        ("front.title", "en"),
        ("front.title", "ru"),
    ]


def test_rows_come_in_their_order_ties_by_id_and_those_without_last():
    case = a_case(
        {
            "results.indicators/b/value": 1,
            "results.indicators/b#order": "i0002",
            "results.indicators/a/value": 1,
            "results.indicators/a#order": "i0002",
            "results.indicators/c/value": 1,
            "results.indicators/z/value": 1,
            "results.indicators/z#order": "i0001",
            "results.indicators/title": "Not a row",
        }
    )
    assert case.rows(Path("results.indicators")) == ("z", "a", "b", "c")
    assert case.rows(Path("results.quotes")) == ()


def test_a_row_with_nothing_but_its_place_is_a_row():
    case = a_case({"results.indicators/a#order": "i0001"})
    assert case.rows(Path("results.indicators")) == ("a",)


def test_taking_the_last_leaf_away_takes_the_field_away():
    case = a_case({"front.title": "x"})
    assert case.with_leaf(Path("front.title"), "en", None) == a_case()


def test_a_change_shares_the_rest():
    case = a_case({"front.title": "x", "front.date": "2016"})
    after = case.with_leaf(Path("front.title"), "en", "y")
    assert case.get(Path("front.title"), "en") == "x"
    assert after.fields["front.date"] is case.fields["front.date"]
    assert after.fields["front.title"] is not case.fields["front.title"]
