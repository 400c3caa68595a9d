"""Ten pieces from other programs: what stays of each, and what is named as left behind.

Those of LibreOffice and Chromium were taken from the programs; those of Word, Excel and Google Docs
follow the form that these write.
"""

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from casewriter.domain.exhibits import ROWS, cell_of, columns_of, heading_of, is_picture, rows_of
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import (
    BulletList,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    Link,
    OrderedList,
    Paragraph,
    Strong,
    Subscript,
    Superscript,
    Text,
)
from casewriter.prose.to_markdown import to_markdown
from casewriter.prose.walk import exhibits, inlines
from casewriter.ui.fields.numbers import show_number
from tests.ui.pasting.conftest import press


def text_of(study):
    return study.get("facts.prose", "en") or Doc()


def markdown(study):
    return to_markdown(text_of(study))


def placed(study):
    return [Path.parse(block.attrs.ref) for block in exhibits(text_of(study))]


def table(study, path, language="en"):
    """A free table: its headings, then its rows."""
    case = study.session.case
    columns = columns_of(case, path)

    def said(row, column):
        value = case.get(path.child(ROWS, row, column))
        counts = cell_of(case, path, row, column, language)
        return show_number(value, language) if isinstance(value, int | float) else counts

    rows = [[said(row, column) for column in columns] for row in rows_of(case, path)]
    return [[heading_of(case, path, c, language) for c in columns], *rows]


def notes(study):
    return [n for n in inlines(text_of(study)) if isinstance(n, Footnote)]


def words(content):
    return "".join(part.text for part in content if isinstance(part, Text))


@pytest.fixture
def picture(tmp_path):
    """A picture where office programs put those that they copy."""
    file = tmp_path / "msohtmlclip1" / "clip_image002.png"
    file.parent.mkdir()
    Image.new("RGB", (160, 100), (20, 89, 111)).save(file)
    return file


def test_a_letter_of_word_with_a_table_and_notes(study, paste, clipboards, picture):
    before = study.session.case
    told = paste(html=clipboards("word-letter.html", PICTURE=picture.as_uri()))
    assert [type(block) for block in text_of(study).content] == [
        *(Heading, Paragraph, Paragraph, BulletList, Exhibit, Exhibit, Paragraph)
    ]
    first, second = placed(study)
    assert table(study, first) == [
        ["Hall", "2014", "2018"],
        ["Orzan¹", "41", "12"],
        ["Velm", "38", "15"],
    ]
    assert study.get(f"{first}/title", "en") == "Waiting time by hall"
    assert study.get(f"{first}/note", "en") == "¹ Without the mobile desk."
    assert second.field == "facts.figures"
    assert study.get(f"{second}/title", "en") == "The front office in Orzan"
    assert study.get(f"{second}/alt", "en") == "Two clerks at a long desk"
    assert [words(note.content) for note in notes(study)] == [
        "Agency, Annual report, 2018, p. 7.",
        "In 2015 and 2017.",
    ]
    said = markdown(study)
    assert "**nine**" in said
    assert "It has since then been amended" in said
    assert "[*Act on Public Service Halls*](https://act.tarvia.example/halls)" in said
    inner = text_of(study).content[3].content[0].content[1]
    assert isinstance(inner, OrderedList)
    assert HardBreak() in text_of(study).content[-1].content
    assert "1 tables placed" in told
    assert "first row was taken as headings" in told
    assert "1 pictures placed" in told
    assert "1 comments left out" in told
    assert "1 deleted passages left out" in told
    study.session.undo()
    assert study.session.case == before


def test_a_range_of_excel_with_merged_cells(study, paste, clipboards):
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    told = paste(html=clipboards("excel-range.html"), text="x", image=image)
    (path,) = placed(study)
    assert table(study, path) == [
        ["Hall", "2014: in person", "2014: online", "2018: in person", "2018: online"],
        ["Orzan", "1,204", "11", "1,870", "240"],
        ["Velm", "310", "0", "402", "77"],
        ["Velm", "25", "", "31", "4"],
    ]
    assert study.get(f"{path}/title", "en") == "Visits to the halls, thousands"
    assert study.session.case.attachments == ()
    assert "5 merged cells taken apart" in told


def test_a_range_of_excel_as_plain_text_alone(study, paste, clipboards):
    paste(text=clipboards("excel-range.txt"))
    (path,) = placed(study)
    assert table(study, path)[3] == ["Orzan", "1,204", "11", "1,870", "240"]


def test_a_range_of_calc(study, paste, clipboards):
    told = paste(html=clipboards("calc-range.html"), text=clipboards("calc-range.txt"))
    (path,) = placed(study)
    assert table(study, path) == [
        ["Office", "2014: mean", "2014: longest", "2018: mean"],
        ["Orzan", "41", "95", "12.5"],
        ["Velm", "38", "90", "15"],
        ["Velm, branch", "", "", "7"],
    ]
    assert study.get(f"{path}/title", "en") == "Waiting time in minutes"
    assert "3 merged cells taken apart" in told


def test_a_page_of_the_web(study, paste, clipboards):
    told = paste(html=clipboards("chromium-page.html"), text="x")
    said = markdown(study)
    assert "### Service halls of Tarvia" in said
    assert "#### What a hall does" in said
    assert "[Act on Public Service Halls](https://example.org/act?id=7&lang=en)" in said
    assert "Hidden words" not in said
    assert "> I came once, and that was all." in said
    assert [words(note.content) for note in notes(study)] == [
        "Ministry of Services, Annual report, 2018."
    ]
    (path,) = placed(study)
    assert table(study, path)[0] == ["Year", "Visits", "Staff"]
    assert study.get(f"{path}/title", "en") == "Visits"
    assert "1 pictures left out: only the web page has them" in told
    assert "headings" not in told


def test_the_text_of_a_pdf(study, paste, clipboards):
    told = paste(text=clipboards("pdf-text.txt"))
    blocks = text_of(study).content
    assert words(blocks[0].content) == "1 The reform of public services"
    assert "in one place. The Agency" in words(blocks[1].content)
    said = markdown(study)
    for word in ("implementation", "one-stop-shop law", "examined", "country, and", "people who"):
        assert word in said, word
    assert isinstance(blocks[-2], BulletList)
    assert len(blocks[-2].content) == 3
    assert "-\n" not in said
    assert told == "Pasted."


@pytest.mark.parametrize("form", ["{}", "<html><body>\n<!--StartFragment-->{}<!--EndFragment-->"])
def test_the_text_of_a_pdf_that_a_browser_shows(study, paste, clipboards, form):
    text = clipboards("pdf-text.txt")
    paste(html=form.format(text), text=text)
    blocks = text_of(study).content
    assert words(blocks[0].content) == "1 The reform of public services"
    assert isinstance(blocks[-2], BulletList)


def test_a_list_of_google_docs(study, paste, clipboards):
    told = paste(html=clipboards("google-list.html"))
    heading, steps, hours, price = text_of(study).content
    assert isinstance(heading, Heading)
    assert isinstance(steps, OrderedList)
    assert isinstance(hours, BulletList)
    assert [len(item.content) for item in steps.content] == [2, 1]
    assert len(steps.content[0].content[1].content) == 2
    marks = [part.marks for part in steps.content[0].content[0].content]
    assert marks == [(), (Strong(),)]
    (link,) = hours.content[0].content[0].content
    assert [type(mark) for mark in link.marks] == [Link]
    assert words(price.content) == "The price is 5 7 crowns."
    assert "1 passages no longer crossed out" in told


def test_a_text_of_writer_with_a_picture(study, paste, clipboards, picture):
    told = paste(html=clipboards("writer-text.html", PICTURE=picture.as_uri()))
    assert [type(block) for block in text_of(study).content] == [
        *(Heading, Paragraph, Exhibit, Paragraph, BulletList, OrderedList, Exhibit, Paragraph)
    ]
    figure, grid = placed(study)
    assert is_picture(study.session.case, figure)
    assert study.get(f"{figure}/alt", "en") is None
    assert table(study, grid)[1] == ["Orzan", "41", "12"]
    assert [words(note.content) for note in notes(study)] == ["Count of the ministry, May 2018."]
    assert "1 pictures placed" in told


def test_mixed_scripts(study, paste, clipboards):
    paste(html=clipboards("mixed-scripts.html"))
    first, second, third = text_of(study).content
    assert "Օրզանի գրասենյակը բաց է շաբաթ օրերին։" in words(first.content)
    assert "1 204 000" in words(first.content)
    assert "ორზანის ოფისი" in words(first.content)
    assert any(part.marks == (Em(),) and "şənbə" in part.text for part in second.content)
    assert "boʻsh oʻrin" in words(second.content)
    assert "éă 👩🏽‍💻" in words(third.content)
    assert {Superscript(), Subscript()} <= {m for part in third.content for m in part.marks}


def test_keeping_the_text_only_is_one_step_in_place_of_the_pasting(
    study, answer, paste, clipboards, picture
):
    before = study.session.case
    paste(html=clipboards("word-letter.html", PICTURE=picture.as_uri()))
    press(answer, "Keep text only")
    answer.leaf.editor.text.finish_showing()
    assert all(isinstance(block, Paragraph) for block in text_of(study).content)
    assert all(not part.marks for part in inlines(text_of(study)) if isinstance(part, Text))
    assert "(Agency, Annual report, 2018, p. 7.)" in markdown(study).replace("\\", "")
    assert study.session.case.attachments == before.attachments
    assert answer.leaf.editor.doc() == text_of(study)
    study.session.undo()
    assert study.session.case == before


def test_writing_on_takes_the_bar_away(answer, paste, clipboards):
    from PySide6.QtTest import QTest

    assert paste(html=clipboards("google-list.html"))
    QTest.keyClicks(answer.leaf.editor.text, "x")
    assert answer.leaf.notices.shown("pasting") is None
