"""Long pieces never keep the window waiting; rubbish does no harm."""

from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QTimer

from casewriter.domain.exhibits import rows_of
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, Exhibit, Paragraph, Text
from casewriter.prose.walk import exhibits, inlines
from casewriter.ui.pasting.clip import Clip, read_clip
from casewriter.ui.prose.from_html import read_html
from casewriter.ui.prose.html_tree import DEEPEST, Stopped, parse

WORDS = [
    "the",
    "hall",
    "serves",
    "people",
    "who",
    "come",
    "with",
    "one",
    "question",
    "and",
    "leave",
    "with",
    "one",
    "answer",
]


def twenty_pages():
    """As Word copies them: 240 paragraphs of some 45 words, headings and lists among them."""
    parts = []
    for number in range(240):
        words = " ".join(WORDS[(number * 5 + n * 3) % len(WORDS)] for n in range(42))
        if number % 12 == 0:
            parts.append(f"<h2><span lang=EN-US>Part {number}<o:p></o:p></span></h2>")
        style = "mso-list:l0 level1 lfo1" if number % 6 == 5 else "margin-bottom:8.0pt"
        parts.append(
            f"<p class=MsoNormal style='{style}'><span lang=EN-US style='font-size:11pt'>{words} "
            f"<b>{number}</b>.<o:p></o:p></span></p>"
        )
    return (
        "<html><body><!--StartFragment-->" + "\n".join(parts) + "<!--EndFragment--></body></html>"
    )


@pytest.fixture
def turns():
    """How long each turn of the event loop took, in seconds, while a timer asked for one."""
    found = []
    last = [perf_counter()]

    def turn():
        now = perf_counter()
        found.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(turn)
    last[0] = perf_counter()
    timer.start()
    yield found
    timer.stop()


def test_twenty_pages_are_laid_in_slices_and_taken_back_by_one_step(qtbot, study, answer, turns):
    mime = QMimeData()
    mime.setHtml(twenty_pages())
    editor = answer.leaf.editor
    editor.text.insertFromMimeData(mime)
    blocks = []
    editor.text.document().blockCountChanged.connect(blocks.append)
    qtbot.waitUntil(lambda: study.get("facts.prose", "en") is not None)
    assert editor.doc() == study.get("facts.prose", "en")
    qtbot.waitUntil(lambda: editor.text._laying.wanted is None)
    assert len(blocks) > 20
    assert editor.text.document().blockCount() == 260
    assert editor.doc() == study.get("facts.prose", "en")
    assert editor.caret() == len(editor.text.toPlainText())
    assert len(turns) > 10
    study.session.undo()
    assert study.get("facts.prose", "en") is None
    assert editor.doc() == Doc()


def test_a_key_pressed_while_a_text_is_laid_is_written_into_the_whole_of_it(answer):
    from PySide6.QtTest import QTest

    doc = Doc(tuple(Paragraph((Text(f"Line {n}"),)) for n in range(300)))
    editor = answer.leaf.editor
    editor.show_doc(doc)
    assert editor.text.document().blockCount() < 300
    QTest.keyClicks(editor.text, "x")
    assert editor.text.document().blockCount() == 300
    assert sum("x" in words for words in editor.text.toPlainText().split("\n")) == 1


HOSTILE = {
    "script": "<script>alert(1)</script><p onclick='x()'>a</p><a href='javascript:x()'>b</a>",
    "comments": "<!--" * 100_000,
    "angles": "<" * 50_000,
    "declarations": "<![foo bar>" + "<![CDATA[" * 20_000,
    "quotes": '<a b="' * 50_000,
    "deep": "<div>" * 30_000 + "words",
    "bold": "<b>" * 5_000 + "words" + "</b>" * 5_000,
    "tables": "<table><tr><td>" * 3_000 + "words",
    "cells": "<table><tr><td colspan=99999999 rowspan=99999999>a<td>b</table>",
    "lists": "<ul><li>" * 2_000 + "words",
    "crossed": "<b><i><p></b>a</i><td>b</tr></table></p>",
    "entities": "&#0;&#xD800;&#x110000;&bogus;&amp;&#8238;words",
    "notes": "<a href='#_ftn1' name='_ftnref1'>[1]</a><div id=ftn1><a href='#_ftnref1'>1</a>"
    "<a href='#_ftn1' name='_ftnref1'>[1]</a></div>",
    "pictures": "<img src='data:image/png;base64,AAAA'><img src='data:image/png;base64,!'>"
    "<img src='file:///etc/passwd'><img src='//x/y'><img>",
    "binary": "\x00\x01\x02\ufffe\ud800<p>\x1b[31mwords\x00</p>",
    "styles": "<p style='" + "a:b;" * 50_000 + "'>words</p>",
    "attributes": "<p " + "a=1 " * 50_000 + ">words</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_rubbish_is_read_into_something_harmless(name, study, paste):
    paste(html="<p>words</p>" + HOSTILE[name].encode("utf-8", "ignore").decode())
    doc = study.get("facts.prose", "en")
    said = "".join(part.text for part in inlines(doc) if isinstance(part, Text))
    assert "words" in said
    assert "alert" not in said
    assert not any(ord(letter) < 32 and letter not in "\t\n" for letter in said)


def test_megabytes_are_read_as_text_alone(study, paste):
    html = "<p>" + "<span style='color:red'>w</span> " * 250_000 + "</p>"
    told = paste(html=html, text="words and more words")
    assert "too long" in told
    assert study.get("facts.prose", "en") == Doc((Paragraph((Text("words and more words"),)),))


def test_tables_in_tables_keep_the_inner_ones(study, paste):
    inner = "<table><tr><td>Year<td>Days<tr><td>2014<td>30</table>"
    paste(html=f"<table><tr><td>left {inner}<td><p>right</p></table>")
    doc = study.get("facts.prose", "en")
    (placed,) = exhibits(doc)
    assert len(rows_of(study.session.case, Path.parse(placed.attrs.ref))) == 1
    assert [type(block) for block in doc.content] == [Paragraph, Exhibit, Paragraph]


def test_a_table_of_data_is_left_out_and_named(study, paste):
    rows = "".join(f"<tr><td>{n}<td>{n * 2}" for n in range(2_000))
    told = paste(html=f"<p>words</p><table>{rows}</table>")
    assert "1 tables left out: too large" in told
    assert len(study.get("facts.prose", "en").content) == 1


def test_nothing_to_paste_is_said_and_changes_nothing(study, paste):
    before = study.session.case
    assert paste(html="<video src=x></video>") == "1 drawings, films or formulas left out."
    assert paste(html="<p>&nbsp;</p>") == "There was nothing to paste."
    assert study.session.case is before


def test_reading_that_takes_long_is_told_of_and_can_be_cancelled(qtbot, study, answer, monkeypatch):
    from threading import Event

    from casewriter.ui.pasting import reading
    from tests.ui.pasting.conftest import press, said

    goes_on = Event()

    def slow(_clip, _language, stopped, _keep):
        while not stopped() and not goes_on.wait(0.01):
            pass

    monkeypatch.setattr(reading, "read_whole", slow)
    mime = QMimeData()
    mime.setHtml("<p>" + "words " * 3_000)
    answer.leaf.editor.text.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: said(answer) == "Reading what was pasted…")
    press(answer, "Cancel")
    assert said(answer) == ""
    goes_on.set()
    assert study.get("facts.prose", "en") is None


def test_a_reading_that_nobody_waits_for_stops():
    with pytest.raises(Stopped):
        read_html("<b>" * 2_000, lambda: True)
    with pytest.raises(Stopped):
        read_clip(Clip(html="<b>" * 2_000), "en", lambda: True)


def test_elements_lie_no_deeper_than_anybody_writes():
    deepest = 0
    waiting = [(parse("<div>" * 1_000), 0)]
    while waiting:
        element, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(inner, depth + 1) for inner in element.content if not isinstance(inner, str)]
    assert deepest <= DEEPEST
