"""What a translation of the window owes to the English, and to its own language."""

import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from casewriter.assets import translations
from tests.builders import TEMPLATE_IDS, load
from tests.faults import INFLECTED, LATIN, avoided, faults_in

PROGRAM = Path(__file__).parents[2] / "casewriter"
TAGS = tuple(
    tag
    for file in sorted(translations().glob("casewriter_*.ts"))
    if (tag := file.stem.removeprefix("casewriter_")) != "en"
)
QUOTES = {"ru": "«»", "kk": "«»"}
"""The outer quotation marks of each language."""

PLACEHOLDER = re.compile(r"\{\w*\}|%n")
ENDS = ".…:?!"
ABBREVIATIONS = ("Ед. изм.", "п.\xa0п.")
"""Short labels whose full stop ends no sentence."""
MAY_BE_LATIN = {
    "casewriter", "MIT", "Literata", "Noto", "SIL", "Open", "Font", "License", "Phosphor",
    "Hunspell", "docx", "pdf", "html", "aff", "dic", "Alt",
    "Word", "DOCX", "HTML", "Markdown", "JSON", "PDF", "JPEG", "PNG", "Excel", "LibreOffice",
    "Ctrl", "Shift", "Enter", "CC", "BY", "BY-SA", "BY-NC-ND", "ISBN", "xlsx", "https",
    "name@example.org", "index.html", "case.json", "json", "casebackup", "casepack", "en.toml",
    "receive", "en", "ru", "kk", "yes", "no", "GE", "casewriter-template",
    "casewriter-wording", "casewriter-house",
    "section.question", "option", "front.title", "attachments", "trash", "pictures", "states",
    "MMMM", "yyyy", "DOI", "RIS", "BibTeX", "CSL-JSON", "Zotero", "Mendeley", "EndNote", "age",
    "SVG", "EMF", "WMF", "EPS", "zip", "XLSX", "ODS", "ODT",
}  # fmt: skip
"""Names, formats, keys and folders that keep their letters in every language."""

SHOWS = (
    "{before} - {after}",
    "“{before}·{after}”",
    "Three stops may be parted",
    "English writes 5%",
    "section.question = 'option'",
    "2016, 05.2016, 12.05.2016",
    "All rights reserved",
)
"""Texts that show a sign, an entry or a licence as it is: the checks would stumble over it."""

every_language = pytest.mark.parametrize("tag", TAGS)


@cache
def messages(tag):
    """Every text of one file: context, English and the forms of the translation."""
    return read(translations() / f"casewriter_{tag}.ts")


def read(file):
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            forms = [form.text or "" for form in words] or [words.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.get("numerus"))
            found.append((key, words.get("type"), forms))
    return found


def pairs(tag):
    """English and translated texts, form by form."""
    for (_, english, _), _, forms in messages(tag):
        for form in forms:
            yield english, form


def wrong(tag, is_right):
    return [(english, own) for english, own in pairs(tag) if not is_right(english, own)]


@every_language
def test_the_file_holds_every_text_of_the_program_in_every_form(tag, tmp_path):
    fresh = tmp_path / f"casewriter_{tag}.ts"
    program = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    options = ["-extensions", "py", "-locations", "none", "-target-language", tag]
    command = [sys.executable, "-c", program, *options, str(PROGRAM), "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    asked = {key: len(forms) for key, _, forms in read(fresh)}
    assert len(asked) > 900
    assert {key: len(forms) for key, _, forms in messages(tag)} == asked


@every_language
def test_nothing_is_unfinished(tag):
    bad = [key for key, state, forms in messages(tag) if state or not all(f.strip() for f in forms)]
    assert bad == []


@every_language
def test_placeholders_and_counts_are_those_of_the_english(tag):
    def is_right(english, own):
        return Counter(PLACEHOLDER.findall(english)) == Counter(PLACEHOLDER.findall(own))

    assert wrong(tag, is_right) == []


@every_language
def test_a_text_begins_and_ends_as_the_english_does(tag):
    def edges(text):
        if tag == "ru" and text.endswith("{date}"):
            # "… 9 июня 2018 г.": the stop of such a date ends the sentence as well.
            text += "."
        ending = text[-1] if text[-1] in ENDS and not text.endswith(ABBREVIATIONS) else ""
        around = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
        return ending, around, text.count("\n"), text.count(";;")

    assert wrong(tag, lambda english, own: edges(english) == edges(own)) == []
    assert wrong(tag, lambda _, own: "  " not in own) == []


@every_language
def test_keys_of_the_menu_bar_are_kept_and_differ(tag):
    assert wrong(tag, lambda english, own: english.count("&") == own.count("&")) == []
    keys = [own[own.index("&") + 1].casefold() for _, own in pairs(tag) if "&" in own]
    assert keys
    assert sorted(set(keys)) == sorted(keys)


@every_language
def test_quotation_marks_are_those_of_the_language(tag):
    opening, closing = QUOTES[tag]

    def is_right(english, own):
        if any(mark in own for mark in '“”"'):
            return False
        same = (english.count("“"), english.count("”")) == (own.count(opening), own.count(closing))
        return same or ("“" not in english and own.count(opening) == own.count(closing))

    assert wrong(tag, is_right) == []


@every_language
def test_no_english_is_left(tag):
    def is_right(_, own):
        return set(LATIN.findall(PLACEHOLDER.sub(" ", own))) <= MAY_BE_LATIN

    assert wrong(tag, is_right) == []


@every_language
def test_the_checks_of_the_program_find_nothing(tag):
    house = load(TEMPLATE_IDS[0]).house(tag)
    found = [
        fault
        for english, own in pairs(tag)
        if not any(sign in english for sign in SHOWS)
        for line in own.splitlines()
        for fault in faults_in(line, tag, house)
        if line
    ]
    assert found == []


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag in INFLECTED])
def test_what_the_terms_of_the_field_warn_of_never_stands(tag):
    assert wrong(tag, lambda _, own: not avoided(tag).findall(own)) == []
