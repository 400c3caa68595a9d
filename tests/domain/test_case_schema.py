"""What casewriter writes is what the public schema describes, and what it refuses is not."""

import json

import jsonschema
import pytest
from hypothesis import given, settings

from casewriter.assets import resources
from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from tests import builders
from tests.trees import docs

SCHEMA = json.loads(resources("schema", "case.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def small():
    return json.loads(to_json(builders.a_case({"front.title": "Public Service Halls"})))


def test_the_schema_itself_is_sound():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
def test_whole_cases_are_described(name):
    case = builders.full_case(builders.load(name), ("en", "ru"))
    VALIDATOR.validate(json.loads(to_json(case, builders.read_picture)))


@settings(max_examples=25)
@given(docs())
def test_every_prose_is_described(doc):
    case = builders.a_case().with_leaf(Path.parse("summary.text"), "en", doc)
    VALIDATOR.validate(json.loads(to_json(case)))


def test_keys_of_a_newer_casewriter_and_markdown_are_allowed():
    case = small() | {"new_key": {"a": 1}}
    case["leaves"].append({"path": "summary.text", "lang": "en", "value": {"markdown": "# a"}})
    VALIDATOR.validate(case)
    from_json(json.dumps(case).encode())


def prose(node):
    return {"path": "summary.text", "lang": "en", "value": {"type": "doc", "content": [node]}}


WRONG = {
    "another format": {"format": "casewriter-case/2"},
    "no id": {"id": None},
    "a template without version": {"template": {"id": "one-stop-shop"}},
    "a template with more": {"template": {"id": "one-stop-shop", "version": 1, "x": 1}},
    "an unknown status": {"status": "lost"},
    "a language in words": {"languages": ["English"]},
    "leaves as a map": {"leaves": {}},
    "a leaf without value": {"leaves": [{"path": "a.b"}]},
    "a leaf that is null": {"leaves": [{"path": "a.b", "value": None}]},
    "a leaf with more": {"leaves": [{"path": "a.b", "value": 1, "x": 1}]},
    "a path of one step": {"leaves": [{"path": "title", "value": 1}]},
    "a path in capitals": {"leaves": [{"path": "Front.title", "value": 1}]},
    "a path too deep": {"leaves": [{"path": "a.b/c/d/e/f/g/h", "value": 1}]},
    "a leaf's language in words": {"leaves": [{"path": "a.b", "lang": "Russian", "value": "x"}]},
    "an unknown node": {"leaves": [prose({"type": "table"})]},
    "an unknown attribute": {"leaves": [prose({"type": "paragraph", "style": "big"})]},
    "a heading of level 1": {"leaves": [prose({"type": "heading", "attrs": {"level": 1}})]},
    "a list of paragraphs": {
        "leaves": [prose({"type": "bullet_list", "content": [{"type": "paragraph"}]})]
    },
    "a note in a note": {
        "leaves": [
            prose(
                {
                    "type": "paragraph",
                    "content": [{"type": "footnote", "content": [{"type": "footnote"}]}],
                }
            )
        ]
    },
    "a link that runs something": {
        "leaves": [
            prose(
                {
                    "type": "paragraph",
                    "content": [
                        {
                            "type": "text",
                            "text": "x",
                            "marks": [{"type": "link", "attrs": {"href": "javascript:x"}}],
                        }
                    ],
                }
            )
        ]
    },
    "a picture without name": {
        "attachments": [{"sha256": "0" * 64, "media_type": "image/png"}],
    },
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_refused_is_not_described_either(name):
    wrong = {key: value for key, value in (small() | WRONG[name]).items() if value is not None}
    assert not VALIDATOR.is_valid(wrong)
    with pytest.raises(BadInput):
        from_json(json.dumps(wrong).encode())


@pytest.mark.parametrize("key", ["format", "id", "template", "country", "source_language"])
def test_what_is_needed_is_needed_by_both(key):
    wrong = small()
    del wrong[key]
    assert not VALIDATOR.is_valid(wrong)
    with pytest.raises(BadInput):
        from_json(json.dumps(wrong).encode())


def test_the_example_of_the_manual_is_a_case():
    manual = (resources().parent / "docs" / "case-format.md").read_text("utf-8")
    example = manual.partition("```json\n")[2].partition("```")[0]
    VALIDATOR.validate(json.loads(example))
    case, _ = from_json(example.encode())
    template = builders.load(case.template.id)
    for path, _, _ in case.leaves():
        template.find(path)
