import base64
import io
import re
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from lxml import html as lxml_html
from msgspec.structs import replace

from casewriter.domain.errors import WrongUse
from casewriter.domain.publication import (
    Box,
    Column,
    Gap,
    Heading,
    Note,
    Para,
    Picture,
    Ref,
    Run,
    Table,
)
from casewriter.publish.html import write
from tests import builders
from tests.publish import publications
from tests.publish.publications import PICTURES, publication, text

VOID = {"meta", "img", "br", "col"}
ALL = {
    "typical": publications.typical(),
    "draft": publications.typical(draft=True),
    "empty": publications.empty(),
    "monster": publications.monster(),
    "four-scripts": publications.four_scripts(),
    "volume": publications.volume(),
}


def silent(done, of):
    assert 0 < done <= of


def written(wanted, read=PICTURES):
    out = io.BytesIO()
    remarks = write(wanted, out, read, silent)
    return out.getvalue().decode("utf-8"), remarks


def page(wanted, read=PICTURES):
    return lxml_html.document_fromstring(written(wanted, read)[0])


class Balance(HTMLParser):
    """Holds a page to what XML would ask: every element that begins also ends, in order."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def readable(markup):
    """A page without the letters of its style and its pictures."""
    markup = re.sub(r"<style>.*?</style>", "<style>…</style>", markup, flags=re.DOTALL)
    markup = re.sub(r"sha256-[\w+/=]+", "sha256-…", markup)
    return re.sub(r"base64,[\w+/=]+", "base64,…", markup)


@pytest.mark.parametrize("name", ALL)
def test_every_page_is_well_formed_and_as_it_was(name, assert_golden):
    markup, _ = written(ALL[name])
    balance = Balance()
    balance.feed(markup)
    balance.close()
    assert balance.open == []
    ids = re.findall(r' id="([^"]+)"', markup)
    assert len(ids) == len(set(ids))
    assert_golden(f"html-{name}.html.txt", readable(markup))


def test_columns_leave_room_to_those_with_more_words():
    told = "may be quoted with name and position " * 3
    cells = tuple((text(words),) for words in ("2016", "–", told))
    heads = tuple(Column((Run(word),)) for word in ("Date", "Place", "Consent"))
    shown = publication((Table("t", (), heads, (cells,)),))
    date, place, words = (int(col.get("class")[1:]) for col in page(shown).iter("col"))
    assert words > date + place
    assert 99 <= date + place + words <= 101


def test_a_day_in_bold_letters_stays_on_its_line():
    told = "may be quoted with name and position " * 3
    cells = tuple((text(words),) for words in ("12 February 2024", told, told))
    heads = tuple(Column((Run(word),)) for word in ("Date", "Place", "Consent"))
    first = next(page(publication((Table("t", (), heads, (cells,)),))).iter("col"))
    needed, line = 131, 656
    """In dots: Noto Sans in bold at 14 of them, with the edge of the cell; the widest page."""
    assert int(first.get("class")[1:]) / 100 * line > needed


def test_a_preposition_of_one_letter_stays_with_its_word():
    assert "о\u00a0следующем" in page(publication((text("Речь о следующем."),))).text_content()


@pytest.mark.parametrize("name", ALL)
def test_every_link_within_the_page_arrives(name):
    root = page(ALL[name])
    ids = {each.get("id") for each in root.iter() if each.get("id")}
    for link in root.iter("a"):
        aim = link.get("href")
        if aim.startswith("#"):
            from urllib.parse import unquote

            assert unquote(aim[1:]) in ids


def test_equal_publications_are_equal_bytes():
    assert written(publications.typical()) == written(publications.typical())


def test_progress_is_told_per_block_and_may_cancel():
    told = []

    def step(done, of):
        told.append((done, of))
        if done == 3:
            raise InterruptedError

    out = io.BytesIO()
    with pytest.raises(InterruptedError):
        write(publications.typical(), out, PICTURES, step)
    whole = len(publications.typical().blocks) + 1
    assert told == [(1, whole), (2, whole), (3, whole)]
    assert out.getvalue() == b""


@pytest.mark.parametrize("name", ALL)
def test_nothing_comes_from_elsewhere_and_nothing_runs(name):
    markup, _ = written(ALL[name])
    root = lxml_html.document_fromstring(markup)
    assert not list(root.iter("script", "link", "iframe", "object", "base", "form"))
    assert not [key for each in root.iter() for key in each.attrib if key.startswith("on")]
    assert not [each for each in root.iter() if each.get("style") is not None]
    assert all(each.get("src").startswith("data:image/") for each in root.iter("img"))
    assert all(each.get("href").startswith(("#", "http", "mailto:")) for each in root.iter("a"))
    style = re.search(r"<style>(.*?)</style>", markup, re.DOTALL)[1]
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("draft", [False, True])
def test_the_policy_forbids_all_but_the_style_that_is_there(draft):
    markup, _ = written(publications.typical(draft=draft))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', markup)[1]
    style = re.search(r"<style>(.*?)</style>", markup, re.DOTALL)[1]
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_everything_is_escaped():
    evil = '<script>alert("1")</script>&amp;\'"><img src=x onerror=y>'
    run = (Run(evil, language='"><b>'),)
    blocks = (
        Heading(1, run, anchor=evil),
        Para((*run, Note(run), Ref(evil, evil))),
        Table(evil, run, (Column(run),), (((Para(run),),),), 1, run, run, run),
        Picture(evil, run, publications.WIDE_PICTURE, evil, number=1, credit=run),
        Gap(evil),
        Box((text(evil),)),
    )
    wanted = publication(
        blocks,
        language=evil,
        draft=True,
        title=evil,
        subtitle=evil,
        country=evil,
        authors=(evil,),
        date=evil,
        series=evil,
        picture=publications.WIDE_PICTURE,
        picture_alt=evil,
        credit=evil,
    )
    words = dict.fromkeys(wanted.words.__struct_fields__, evil)
    markup, _ = written(replace(wanted, words=type(wanted.words)(**words), keywords=(evil,)))
    root = lxml_html.document_fromstring(markup)
    assert not list(root.iter("script", "b"))
    assert all(image.get("onerror") is None for image in root.iter("img"))
    assert evil in root.findtext(".//title")
    assert markup.count("<style>") == markup.count("</style>") == 1


def test_chapters_are_sections_with_headings_that_follow_each_other():
    root = page(publications.typical())
    assert [each.text_content() for each in root.iter("h1")] == ["Public Service Halls"]
    chapters = root.find("body/main").findall("section")
    assert [chapter[0].tag for chapter in chapters] == ["h2", "h2"]
    assert chapters[0][0].text_content() == "1 Why the reform was needed"
    assert chapters[1][0].text_content() == "References"
    assert chapters[0].find("h3").text_content().startswith("1.1 What changed")


def test_contents_name_headings_tables_and_figures():
    nav = page(publications.typical()).find("body/nav")
    assert [link.text_content() for link in nav.iter("a")] == [
        "1 Why the reform was needed",
        "1.1 What changed",
        "1.2 A heading that goes with the wide table",
        "References",
        "Table 1. Waiting times",
        "Table 2. Waiting times",
        "Figure 1. A hall",
    ]
    assert nav.get("aria-labelledby") == nav[0].get("id")


def test_a_table_says_what_its_heads_are_for():
    root = page(publications.typical())
    first = next(root.iter("table"))
    assert first.find("caption").text_content() == "Table 1. Waiting timesUnit: minutes"
    assert {each.get("scope") for each in first.find("thead").iter("th")} == {"col"}
    assert [row[0].get("scope") for row in first.find("tbody")] == ["row", "row"]
    columns = [each.get("class") for each in first.find("colgroup")]
    assert columns == ["w42", "w29", "w29"]
    wide = [each for each in root.iter("div") if each.get("tabindex")]
    assert [each.get("aria-label") for each in wide] == ["Table 2."]


def test_notes_lead_there_and_back():
    root = page(publications.typical())
    notes = root.find("body/aside").findall("ol/li")
    assert [note.get("id") for note in notes] == ["note:1", "note:2", "note:3"]
    for number, note in enumerate(notes, 1):
        back = note.find("a[@class='back']")
        assert back.get("href") == f"#back:{number}"
        assert back.get("aria-label") == "Back"
        assert root.get_element_by_id(f"back:{number}").get("href") == f"#note:{number}"


def test_pictures_are_described_or_decorative():
    images = list(page(publications.typical()).iter("img"))
    assert [image.get("alt") for image in images] == [
        "People at a counter",
        "People at a counter",
        "",
    ]
    data = images[0].get("src").partition("base64,")[2]
    assert sha256(base64.b64decode(data)).hexdigest() == publications.WIDE_PICTURE


def test_a_draft_says_so_first_and_gaps_are_words_in_a_frame():
    markup, _ = written(publications.typical(draft=True))
    root = lxml_html.document_fromstring(markup)
    assert root.find("body/header")[0].text_content() == "Draft"
    assert root.findtext(".//title").startswith("Draft: ")
    gap = next(each for each in root.iter("p") if each.get("class") == "gap")
    assert gap.text_content().endswith("what it cost")
    assert len(gap.text_content()) > len("▢ what it cost")
    style = re.search(r"<style>(.*?)</style>", markup, re.DOTALL)[1]
    assert re.search(r"\.gap \{[^}]*border: 1px dashed", style)
    assert '@top-right { content: "Draft" }' in style
    assert "Draft" not in written(publications.typical())[0]


def test_a_note_in_the_contents_is_not_a_second_note():
    markup, _ = written(publications.typical())
    nav = re.search(r"<nav.*?</nav>", markup, re.DOTALL)[0]
    assert "note:" not in nav


def test_neighbours_with_one_address_are_one_link():
    root = page(publications.typical())
    links = [link for link in root.iter("a") if link.get("href").startswith("https:")]
    assert [link.text_content() for link in links] == ["see here"]
    assert links[0].get("href").isascii()


def test_what_is_lost_is_remarked():
    _, remarks = written(publications.monster())
    assert {remark.code for remark in remarks} == {
        "link_refused",
        "picture_unreadable",
        "reference_lost",
    }
    assert ("link_refused", "javascript:alert(1)") in {(r.code, r.place) for r in remarks}
    assert written(publications.typical())[1] == ()


def test_a_picture_that_is_gone_leaves_its_words():
    def missing(sha256):
        raise WrongUse("attachment_unknown", sha256=sha256)

    markup, remarks = written(publication((Picture("p", (), "00", "A hall"),)), missing)
    assert [(remark.code, remark.place) for remark in remarks] == [("picture_missing", "00")]
    assert "[<em>A hall</em>]" in markup


def test_languages_are_marked_and_the_page_has_the_editions():
    root = page(publications.four_scripts())
    assert root.get("lang") == "ka"
    spans = {each.get("lang") for each in root.find("body/main").iter("span") if each.get("lang")}
    assert spans == {tag for tag, _ in publications.FOUR_SCRIPTS}


def test_two_colour_schemes_and_paper_are_provided_for():
    markup, _ = written(publications.typical())
    for wanted in ("@media (prefers-color-scheme: dark)", "@media print", "size: 210mm 297mm"):
        assert wanted in markup
    assert '<meta name="color-scheme" content="light dark">' in markup


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
@pytest.mark.parametrize("make", [builders.full_case, builders.monster_case])
def test_whole_cases_become_well_formed_pages(name, make, composed):
    markup, _ = written(composed(name, make), builders.read_picture)
    balance = Balance()
    balance.feed(markup)
    balance.close()
    assert balance.open == []
    assert not list(lxml_html.document_fromstring(markup).iter("script"))
