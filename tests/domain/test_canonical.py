"""A case and its file: the same both ways, and what is wrong is said."""

import base64
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.canonical import MAX_DEPTH, from_json, to_json
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, Paragraph, Text
from tests import builders
from tests.builders import a_case
from tests.cases import any_cases, json_values


def back(case):
    return from_json(to_json(case))[0]


@settings(max_examples=40)
@given(any_cases())
def test_export_and_import_is_the_identity(case):
    data = to_json(case)
    assert from_json(data)[0] == case
    assert to_json(from_json(data)[0]) == data


@settings(max_examples=15)
@given(any_cases(), st.randoms(use_true_random=False))
def test_equal_cases_are_equal_bytes_in_whatever_order_they_were_made(case, random):
    leaves = list(case.leaves())
    random.shuffle(leaves)
    made = replace(case, fields={})
    for path, language, value in leaves:
        made = made.with_leaf(path, language, value)
    assert to_json(made) == to_json(case)


@given(json_values())
def test_any_value_comes_back(value):
    case = a_case().with_leaf(Path("facts.centres"), "", value)
    assert back(case) == back(back(case))
    assert to_json(back(case)) == to_json(case)


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_whole_cases_come_back_with_their_pictures(name):
    case = builders.full_case(builders.load(name), ("en", "ru"))
    again, pictures = from_json(to_json(case, builders.read_picture))
    assert again == case
    assert pictures == {builders.PICTURE.sha256: builders.picture()}


def test_the_form_is_canonical():
    case = a_case(
        {"summary.text": Doc((Paragraph((Text("e\u0301\r\n"),)),)), "front.title": "e\u0301\r\nb"}
    )
    data = to_json(case).decode()
    assert " " not in data
    assert "\u0301" not in data
    assert "\\r" not in data
    raw = json.loads(data)
    assert list(raw) == sorted(raw)
    assert [leaf["path"] for leaf in raw["leaves"]] == ["front.title", "summary.text"]
    assert list(raw["leaves"][0]) == ["lang", "path", "value"]


def test_what_a_newer_casewriter_wrote_is_kept():
    raw = json.loads(to_json(a_case())) | {"new_key": {"b": [1], "a": None}}
    raw["log"] = [
        {
            "action": "sung",
            "anything": 1,
            "at": "2026-05-12T10:00:00Z",
            "by": {"name": "N"},
            "id": "t1",
        }
    ]
    raw["leaves"].append({"path": "new.field/row/part#meta", "value": 1})
    case, _ = from_json(json.dumps(raw).encode())
    assert json.loads(to_json(case)) == raw


def test_prose_may_come_as_markdown():
    raw = json.loads(to_json(a_case()))
    raw["leaves"] = [{"path": "summary.text", "lang": "en", "value": {"markdown": "a **b**"}}]
    case, _ = from_json(json.dumps(raw).encode())
    doc = case.get(Path("summary.text"), "en")
    assert isinstance(doc, Doc)
    assert back(case) == case


def test_the_source_language_comes_first_once():
    raw = json.loads(to_json(a_case())) | {"languages": ["ru", "en", "ru"]}
    assert from_json(json.dumps(raw).encode())[0].languages == ("en", "ru")


def wrong(**changed):
    return json.dumps(json.loads(to_json(a_case({"front.title": "x"}))) | changed).encode()


def leaf(**leaf):
    return wrong(leaves=[leaf])


def attachment(data, sha256=builders.PICTURE.sha256):
    named = {"sha256": sha256, "media_type": "image/png", "name": "hall.png", "data": data}
    return wrong(attachments=[named])


NESTED = "[" * 200 + "]" * 200
DEEP_PROSE: dict = {"type": "doc"}
for _ in range(40):
    DEEP_PROSE = {"type": "doc", "content": [DEEP_PROSE]}

BAD = {
    "case_not_json": [b"", b" ", b"{", b'{"format": "casewriter-case/1"', b'\xef\xbb\xbf{"form'],
    "case_not_ours": [
        b"[]",
        b"nul",
        b"\xff\xfe",
        b"It was slow.",
        b"1",
        b"{}",
        b'{"format": "other/1"}',
        b'{"format": 1}',
    ],
    "case_too_new": [wrong(format="casewriter-case/2"), wrong(format="casewriter-case/")],
    "case_malformed": [
        b'{"format": "casewriter-case/1"}',
        wrong(id=None),
        wrong(template="one-stop-shop"),
        wrong(template={"id": "x", "version": "1"}),
        wrong(leaves={}),
        leaf(path="a.b"),
        leaf(path="a.b", value=1, extra=1),
        wrong(attachments=[{"sha256": 1}]),
    ],
    "case_language": [wrong(source_language="English"), wrong(languages=["en", ""])],
    "case_status": [wrong(status="lost")],
    "case_too_deep": [leaf(path="a.b", value=json.loads(NESTED)), b"[" * 100_000],
    "path_unreadable": [leaf(path="title", value=1), leaf(path="../../etc", value=1)],
    "leaf_empty": [leaf(path="a.b", value=None)],
    "leaf_language": [leaf(path="a.b", lang="Russian", value=1)],
    "leaf_prose": [
        leaf(path="a.b", value={"type": "doc", "content": [{"type": "table"}]}),
        leaf(path="a.b", value={"type": "doc", "content": 1}),
        leaf(path="a.b", value={"type": "doc", "style": "x"}),
    ],
    "leaf_twice": [wrong(leaves=[{"path": "a.b", "value": 1}, {"path": "a.b", "value": 2}])],
    "attachment_unreadable": [attachment("not base64!"), attachment("YQ")],
    "attachment_altered": [attachment(base64.b64encode(b"other").decode())],
}


@pytest.mark.parametrize(
    ("code", "data"), [(code, data) for code, all_of in BAD.items() for data in all_of]
)
def test_what_is_wrong_is_said(code, data):
    with pytest.raises(BadInput) as refused:
        from_json(data)
    assert refused.value.code == code


@given(st.data())
def test_a_file_that_was_damaged_is_read_or_refused(data):
    whole = bytearray(to_json(a_case({"front.title": "Реформа", "facts.centres": 29})))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    whole = whole[: data.draw(st.integers(0, len(whole)))]
    try:
        case, _ = from_json(bytes(whole))
    except BadInput:
        return
    assert back(case) == case


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with pytest.raises(BadInput):
        from_json(data)


def test_brackets_within_texts_are_no_depth():
    case = a_case({"front.title": "[{" * (MAX_DEPTH + 1) + '\\"'})
    assert back(case) == case
