"""What the manual owes to the window: every name, key, picture and link in it is real."""

import re
from functools import cache
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from casewriter import assets
from casewriter.ui.commands import COMMANDS
from casewriter.ui.manual.chapters import CHAPTERS, FIRST, file_of, languages, text_of, title_of
from casewriter.ui.prose.actions import KEYS
from tests.builders import TEMPLATE_IDS, load
from tests.faults import faults_in

EVERYWHERE = {"Tab", "Shift+Tab", "Enter", "Esc", "Space", "Ctrl+V", "Ctrl+F", "@", "Alt"}
"""Keys that are no command of ours."""

STRONG = re.compile(r"\*\*(.+?)\*\*")
NAME = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)")
HEADING = re.compile(r"^(#+) ", re.MULTILINE)

every_language = pytest.mark.parametrize("language", languages())
every_chapter = pytest.mark.parametrize("chapter", CHAPTERS)


@cache
def shown(language):
    """Everything that the window says in a language."""
    file = assets.translations() / "casewriter_ru.ts"
    if language != "en":
        file = assets.translations() / f"casewriter_{language}.ts"
    said = set()
    for message in ElementTree.parse(file).iter("message"):
        words = message.find("translation")
        if language == "en":
            said.add(message.findtext("source"))
        else:
            said |= {form.text or "" for form in words} or {words.text or ""}
    return {words.replace("&", "") for words in said}


@cache
def commands(language):
    """The commands of the window: English words → those of a language."""
    if language == "en":
        return {command.text: command.text for command in COMMANDS}
    tree = ElementTree.parse(assets.translations() / f"casewriter_{language}.ts")
    context = next(each for each in tree.iter("context") if each.findtext("name") == "Commands")
    texts = context.iter("message")
    return {text.findtext("source"): text.findtext("translation") for text in texts}


def test_it_is_there_in_every_language_of_the_window():
    assert set(languages()) >= {"en", "ru", "kk"}


@every_language
def test_every_chapter_is_there_and_none_is_left_over(language):
    folder = file_of(FIRST, language).parent
    assert {file.stem for file in folder.glob("*.md")} == set(CHAPTERS)


@every_language
@every_chapter
def test_every_name_of_the_manual_is_one_of_the_window(language, chapter):
    wrong = [name for name in NAME.findall(text_of(chapter, language)) if not known(name, language)]
    assert wrong == []


def known(name, language):
    return name in shown(language)


@every_language
@every_chapter
def test_every_key_of_the_manual_does_something(language, chapter):
    ours = {QKeySequence(c.shortcut).toString() for c in COMMANDS if c.shortcut}
    ours |= {QKeySequence(key).toString() for keys in KEYS.values() for key in keys}
    ours |= {"Alt+Shift+Up", "Alt+Shift+Down"}
    named = STRONG.findall(text_of(chapter, language))
    assert [key for key in named if key not in ours | EVERYWHERE] == []


@every_language
@every_chapter
def test_a_key_beside_a_command_is_its_own(language, chapter):
    text = text_of(chapter, language)
    keys = {commands(language)[c.text]: c.shortcut for c in COMMANDS}
    pairs = re.findall(r"(?<!\*)\*([^*\n]+)\* \(\*\*(.+?)\*\*\)", text)
    pairs += [(name, key) for key, name in re.findall(r"\*\*([^*]+)\*\* \(\*([^*\n]+)\*\)", text)]
    assert [(name, key) for name, key in pairs if keys.get(name) != key] == []


@every_language
@every_chapter
def test_every_picture_and_link_leads_somewhere(language, chapter):
    text, folder = text_of(chapter, language), file_of(chapter, language).parent
    pictures = PICTURE.findall(text)
    assert all(words.strip() for words, _ in pictures)
    missing = [name for _, name in pictures if not (folder / name).is_file()]
    missing += [name for _, name in LINK.findall(text) if not (folder / name).is_file()]
    assert missing == []


@every_language
def test_no_picture_is_left_over(language):
    folder = file_of(FIRST, language).parent
    used = {name for chapter in CHAPTERS for _, name in PICTURE.findall(text_of(chapter, language))}
    assert {f"pictures/{file.name}" for file in folder.glob("pictures/*")} == used


@every_language
def test_the_contents_name_every_chapter_in_order(language):
    listed = re.findall(r"^\d+\. \[(.*)\]\((.*)\.md\)", text_of(FIRST, language), re.MULTILINE)
    wanted = [(title_of(text_of(chapter, language)), chapter) for chapter in CHAPTERS[1:]]
    assert listed == wanted


@every_chapter
def test_all_languages_are_built_alike(chapter):
    shapes = {
        language: (
            [len(level) for level in HEADING.findall(text)],
            [name for _, name in PICTURE.findall(text)],
            sorted(STRONG.findall(text)),
            len(NAME.findall(text)),
        )
        for language in languages()
        for text in (text_of(chapter, language),)
    }
    assert all(shape == shapes["en"] for shape in shapes.values()), shapes


@every_language
@every_chapter
def test_the_checks_of_the_program_find_nothing(language, chapter):
    house = load(TEMPLATE_IDS[0]).house(language)
    text = LINK.sub(r"\1", PICTURE.sub(r"\1", text_of(chapter, language)))
    lines = (re.sub(r"[*#]|^- |^\d+\. ", "", line).strip() for line in text.splitlines())
    assert [fault for line in lines if line for fault in faults_in(line, language, house)] == []
