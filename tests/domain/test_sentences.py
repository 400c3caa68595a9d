"""Every code that can be met has a sentence, and every sentence can be filled."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from casewriter.domain.sentences import sentence, text
from casewriter.domain.sentences.every import ALL, FINDINGS, REASONS

PACKAGE = Path(__file__).resolve().parents[2] / "casewriter"
RAISED = ("BadInput", "WrongUse", "MachineFailed")
CODE = re.compile(r"[a-z]+(_[a-z]+)+")
SENTENCES = dict(ALL)
TEMPLATE_FACTS = {"file", "section", "field", "problem"}


def modules():
    for file in sorted(PACKAGE.rglob("*.py")):
        if "sentences" not in file.parts:
            yield ast.parse(file.read_text("utf-8"))


def named(node):
    """The code that an expression names, as a pattern; None where it names none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value) if CODE.fullmatch(node.value) else None
    if isinstance(node, ast.JoinedStr):
        parts = [
            re.escape(part.value) if isinstance(part, ast.Constant) else "[a-z_]+"
            for part in node.values
        ]
        return "".join(parts)
    return None


def calls(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node


def met():
    """Codes as patterns, with the facts that come along."""
    for tree in modules():
        for name, call in calls(tree):
            if call.args:
                yield from brought(tree, name, call)


def brought(tree, name, call):
    if name in RAISED:
        facts = {each.arg for each in call.keywords}
    elif name == "refuse":
        codes = filter(None, map(named, call.args))
        yield from ((code, TEMPLATE_FACTS) for code in codes if text(code) != code)
        return
    elif name == "refuse_package":
        yield from ((code, {"file", "part"}) for code in patterns(call.args[0]))
        return
    elif name in {"Finding", "Problem"}:
        facts = {*({"path"} if name == "Finding" else ()), *keys(tree)}
    elif name == "Seen":
        # The words around it come along; what would be right, where that is sure.
        sure = len(call.args) > 4 or "Starred" in ast.dump(call)
        facts = {"found", "before", "after", "words"} | ({"instead"} if sure else set())
    else:
        return
    yield from ((code, facts) for code in patterns(call.args[0]))


def patterns(node):
    choices = (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)
    return [code for code in map(named, choices) if code]


def keys(tree):
    """The names of all facts that a module of checks writes down."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            yield from (key.value for key in node.keys if isinstance(key, ast.Constant))


MET = list(met())


def test_the_search_finds_what_is_known():
    codes = {code for code, _ in MET}
    assert {"case_too_new", "answer_missing", "template_id", "number_without_[a-z_]+"} <= codes


@pytest.mark.parametrize("pattern", sorted({code for code, _ in MET}))
def test_every_code_has_a_sentence(pattern):
    assert any(re.fullmatch(pattern, code) for code in SENTENCES)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_can_be_filled_wherever_its_code_is_met(code):
    wanted = {name for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name}
    brought = [facts for pattern, facts in MET if re.fullmatch(pattern, code)]
    assert all(wanted <= facts for facts in brought)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_is_one_a_person_can_read(code):
    words = SENTENCES[code]
    assert words[0].isupper() or words.startswith(("“", "{", "casewriter "))
    # A command stands last and bare: it is to be copied.
    assert words.endswith((".", "”", ": {command}"))
    assert "  " not in words
    assert '"' not in words, "typographic quotation marks only"
    assert "{" not in sentence(
        code, {name: "x" for _, name, _, _ in Formatter().parse(words) if name}
    )


def test_every_finding_says_why_it_matters():
    assert sorted(dict(REASONS)) == sorted(dict(FINDINGS))
    assert len({words for _, words in REASONS}) > len(REASONS) * 0.9, "each says its own"


def test_codes_are_named_once():
    codes = [code for code, _ in ALL]
    assert len(codes) == len(set(codes))


def test_every_sentence_is_needed():
    constants = {
        node.value
        for tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    made = [re.compile(pattern) for pattern, _ in MET if "[" in pattern]
    unmet = [
        code
        for code in SENTENCES
        if code not in constants and not any(each.fullmatch(code) for each in made)
    ]
    assert unmet == []


def test_a_fact_that_is_missing_stays_visible():
    assert "{path}" in sentence("path_unreadable", {})
    assert sentence("no_such_code", {}) == "no_such_code"
