"""Counts are said in the plural form they need, in every language there is."""

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest

from casewriter.assets import translations
from casewriter.domain.leaves import Path as CasePath
from casewriter.ui.case.findings_said import Headings
from casewriter.ui.languages import Languages

SOURCE = Path(__file__).parents[2] / "casewriter"


def nodes(kind):
    """Every node of a kind in the whole program, with its file."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, kind):
                yield file.name, node


def said(name):
    """Every call of a method of that name in the whole program: its file and the call."""
    for file, node in nodes(ast.Call):
        if getattr(node.func, "attr", getattr(node.func, "id", "")) == name:
            yield file, node


def counted():
    """Every text of the program that names a count."""
    for file, call in said("tr"):
        if call.args and isinstance(call.args[0], ast.Constant) and "%n" in call.args[0].value:
            yield file, call


def test_translate_is_never_given_a_count():
    """It would lose the plural forms: lupdate does not see them there."""
    assert [(file, call.lineno) for file, call in said("translate") if len(call.args) > 3] == []


def test_no_text_hides_in_another_text():
    """Inside a formatted text lupdate does not see it, and it would stay English."""
    hidden = [
        (file, call.lineno)
        for file, text in nodes(ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in {"tr", "translate"}
        if any(isinstance(word, ast.Constant) for word in call.args)
    ]
    assert hidden == []


def test_every_text_with_a_count_gives_it():
    found = list(counted())
    assert len(found) > 25
    assert [(file, call.lineno) for file, call in found if len(call.args) != 3] == []


def test_english_has_both_forms_of_every_count():
    tree = ElementTree.parse(translations() / "casewriter_en.ts")
    forms = {}
    for message in tree.iter("message"):
        words = message.find("translation")
        assert words.get("type") is None, message.findtext("source")
        forms[message.findtext("source")] = [form.text or "" for form in words]
    texts = {call.args[0].value for _, call in counted()}
    assert set(forms) == texts
    assert [text for text, both in forms.items() if len(both) != 2 or not all(both)] == []


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 of them needed for the publication"), (5, "5 of them needed for the publication")],
)
def test_gaps_are_counted_in_words(desk, count, words):
    languages = Languages(desk)
    languages.switch("en")
    gaps = tuple(CasePath(f"s{place}.text") for place in range(count))
    line = Headings().gap_line(gaps, count)
    section, question = ("section", "question") if count == 1 else ("sections", "questions")
    assert line.words == f"Not answered yet: {count} {question} in {count} {section}"
    assert line.place == words
    languages.close()
