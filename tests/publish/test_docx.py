import io
import zipfile

import docx
import pytest
from lxml import etree
from msgspec.structs import replace

from casewriter.domain.errors import WrongUse
from casewriter.domain.publication import Heading, Items, Para, Picture, Ref, Run, Table
from casewriter.publish.docx import write
from casewriter.publish.docx.faces import by_script
from casewriter.publish.docx.targets import bookmark_name
from tests.publish import publications
from tests.publish.outline import outline
from tests.publish.publications import PICTURES, Pictures, png, publication, text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def silent(done, of):
    assert 0 < done <= of


def written(wanted, pictures=PICTURES):
    out = io.BytesIO()
    remarks = write(wanted, out, pictures, silent)
    return out, remarks


def part(out, name):
    with zipfile.ZipFile(out) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def values(root, tag, attribute="val"):
    return [each.get(W + attribute) for each in root.iter(W + tag)]


def words(root):
    return "".join(each.text or "-" for each in root.iter(f"{W}t", f"{W}noBreakHyphen"))


def codes(root):
    return [each.text.strip() for each in root.iter(f"{W}instrText")]


ALL = {
    "typical": publications.typical(),
    "draft": publications.typical(draft=True),
    "empty": publications.empty(),
    "monster": publications.monster(),
    "four-scripts": publications.four_scripts(),
    "volume": publications.volume(),
    "brief": replace(publications.typical(), listed=False),
}


@pytest.mark.parametrize("name", ALL)
def test_header_and_footer_are_named_where_no_list_of_contents_is_open(name):
    out, _ = written(ALL[name])
    opened = 0
    for each in part(out, "document").iter(f"{W}fldChar", f"{W}footerReference"):
        if each.tag == f"{W}footerReference":
            assert not opened
        opened += {"begin": 1, "end": -1}.get(each.get(f"{W}fldCharType"), 0)


def test_words_that_lead_to_a_list_stay_with_it():
    leads = Para((Run("Mistakes:", strong=True),))
    listed = Items(ordered=False, items=((Para((Run("one"),)),),))
    out, _ = written(publication((Para((Run("No list."),)), leads, listed)))
    kept = [words(para) for para in part(out, "document").iter(f"{W}p") if values(para, "keepNext")]
    assert "Mistakes:" in kept
    assert "No list." not in kept


@pytest.mark.parametrize("name", ALL)
def test_every_file_is_valid_and_as_it_was(name, tmp_path, assert_valid, assert_golden):
    out, _ = written(ALL[name])
    path = tmp_path / f"{name}.docx"
    path.write_bytes(out.getvalue())
    assert_valid(path)
    assert_golden(f"docx-{name}.txt", outline(path))


@pytest.mark.parametrize("restarts", [True, False])
def test_parts_are_counted_only_where_chapters_begin_anew_below_them(
    restarts, tmp_path, assert_valid
):
    # LibreOffice, which knows no other way, would count from 1 behind each counted part.
    out, _ = written(publications.volume(restarts=restarts))
    path = tmp_path / "volume.docx"
    path.write_bytes(out.getvalue())
    assert_valid(path)
    styles = {style.get(f"{W}styleId"): style for style in part(out, "styles").iter(f"{W}style")}
    assert bool(values(styles["Heading1"], "numId")) is restarts
    assert values(styles["Heading2"], "ilvl") == ["1"]
    assert ("Heading1" in values(part(out, "numbering"), "pStyle")) is restarts


def test_equal_publications_are_equal_bytes():
    once, _ = written(publications.typical())
    again, _ = written(publications.typical())
    assert once.getvalue() == again.getvalue()


def test_progress_is_told_per_block_and_may_cancel():
    class Cancelled(Exception):
        pass

    told = []

    def step(done, of):
        told.append((done, of))
        if done == 3:
            raise Cancelled

    out = io.BytesIO()
    with pytest.raises(Cancelled):
        write(publications.typical(), out, PICTURES, step)
    count = len(publications.typical().blocks) + 1
    assert told == [(1, count), (2, count), (3, count)]
    assert out.getvalue() == b""


def test_python_docx_opens_it_with_its_properties():
    out, _ = written(replace(publications.typical(), keywords=("one-stop shop", "Georgia")))
    properties = docx.Document(out).core_properties
    assert properties.title == "Public Service Halls"
    assert properties.author == "Nino Gelashvili; Levan Beridze"
    assert properties.language == "en"
    assert properties.keywords == "one-stop shop; Georgia"
    assert properties.created.isoformat() == publications.CREATED
    assert properties.modified == properties.created


def test_what_is_lost_is_remarked():
    _, remarks = written(publications.monster())
    assert {remark.code for remark in remarks} == {
        "link_refused",
        "picture_unreadable",
        "reference_lost",
    }
    assert ("link_refused", "javascript:alert(1)") in {(r.code, r.place) for r in remarks}
    assert written(publications.typical())[1] == ()


def test_a_lost_picture_leaves_its_words():
    out, _ = written(publications.monster())
    assert "[a lost picture]" in words(part(out, "document"))


def test_a_picture_that_the_library_has_lost_is_remarked():
    def missing(sha256):
        raise WrongUse("attachment_unknown", sha256=sha256)

    out, remarks = written(publication((Picture("p", (), "00", "A hall"),)), missing)
    assert [(remark.code, remark.place) for remark in remarks] == [("picture_missing", "00")]
    assert "[A hall]" in words(part(out, "document"))


def test_contents_have_cached_lines_without_dots_that_lead_nowhere():
    out, _ = written(publications.typical())
    body = part(out, "document")
    lines = [p for p in body.iter(f"{W}p") if "TOC1" in values(p, "pStyle")]
    assert [words(line) for line in lines] == ["1Why the reform was needed", "References"]
    for line in lines:
        assert values(line, "tab", "leader") in ([None, None], [None, None, None])
        assert codes(line)[-1].startswith("PAGEREF cw_")
    assert 'TOC \\o "1-3" \\h \\z \\u' in codes(body)
    assert [code for code in codes(body) if code.startswith("TOC")][1:] == [
        'TOC \\h \\z \\c "Table"',
        'TOC \\h \\z \\c "Figure"',
    ]


def test_a_chapter_stays_with_the_first_line_of_what_is_in_it():
    blocks = [Heading(1, (Run("First"),)), Heading(2, (Run("In it"),)), Heading(1, (Run("Last"),))]
    lines = part(written(publication(blocks))[0], "document").iter(f"{W}p")
    kept = {
        words(line): bool(values(line, "keepNext"))
        for line in lines
        if any(
            style.startswith("TOC") and style != "TOCHeading" for style in values(line, "pStyle")
        )
    }
    assert [said for said, stays in kept.items() if stays] == [next(iter(kept))]
    assert len(kept) == 3


def test_lists_of_exhibits_stand_only_where_there_are_some():
    out, _ = written(publication((Heading(1, (Run("Alone"),)),)))
    assert [code for code in codes(part(out, "document")) if "TOC" in code] == [
        'TOC \\o "1-3" \\h \\z \\u'
    ]


def test_a_reference_is_a_field_only_where_updating_keeps_its_words():
    out, _ = written(publications.typical())
    body = part(out, "document")
    table = bookmark_name("results.table/a")
    assert [code for code in codes(body) if code.startswith("REF")] == [
        f"REF {table} \\h \\* MERGEFORMAT",
        f"REF {bookmark_name('figures/a')} \\h \\* MERGEFORMAT",
    ]
    links = {
        link.get(f"{W}anchor"): words(link)
        for link in body.iter(f"{W}hyperlink")
        if words(link).startswith(("in the", "(Gel"))
    }
    assert links == {
        table: "in the first table",
        bookmark_name("references/g"): "(Gelashvili 2021)",
    }


def test_the_label_of_a_caption_follows_the_order_of_its_language():
    kazakh = replace(publications.WORDS, caption="{number}-{label}. ", table="кесте")
    blocks = (
        publications.table("t", 3),
        Para((Ref("t", "3-кесте"), Ref("t", "кесте\u00a03"))),
    )
    out, _ = written(replace(publication(blocks), words=kazakh))
    body = part(out, "document")
    captions = [words(p) for p in body.iter(f"{W}p") if "Caption" in values(p, "pStyle")]
    assert captions == ["3-кесте. Waiting times"]
    assert len([code for code in codes(body) if code.startswith("REF")]) == 1


def test_every_ordered_list_begins_at_one():
    one = Items(ordered=True, items=((text("a"),), (text("b"),)))
    out, _ = written(publication((one, text("between"), one)))
    numbers = values(part(out, "document"), "numId")
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    restarts = values(part(out, "numbering"), "startOverride")
    assert restarts == ["1", "1"]


def test_a_wide_table_and_its_heading_stand_on_a_page_on_its_side():
    out, _ = written(publications.typical())
    pages = [
        (size.get(f"{W}orient"), int(size.get(f"{W}w")))
        for size in part(out, "document").iter(f"{W}pgSz")
    ]
    assert pages == [
        (None, 11906), (None, 11906), (None, 11906), (None, 11906), ("landscape", 16838),
        (None, 11906),
    ]  # fmt: skip
    body = part(out, "document")[0]
    sideways = [place for place, p in enumerate(body) if "landscape" in values(p, "pgSz", "orient")]
    upright = [place for place, p in enumerate(body) if values(p, "pgSz", "orient") == [None]]
    first = body[max(place for place in upright if place < sideways[0]) + 1]
    assert words(first) == "A heading that goes with the wide table"


@pytest.mark.parametrize(("wide", "high"), [(1600, 1000), (400, 3000), (50, 50), (1, 9000)])
def test_a_picture_fits_the_page_and_keeps_its_shape(wide, high):
    pictures = Pictures()
    sha256 = pictures.add(png(wide, high))
    out, _ = written(publication((Picture("p", (), sha256, "alt"),)), pictures)
    extent = next(part(out, "document").iter("{*}extent"))
    width, height = int(extent.get("cx")), int(extent.get("cy"))
    assert 0 < width <= 8732 * 635
    assert 0 < height <= 0.6 * 16838 * 635
    assert width / height == pytest.approx(wide / high, rel=0.01)
    assert width <= wide * 914400 / 110


def test_equal_pictures_are_stored_once():
    shown = Picture("p", (), publications.WIDE_PICTURE, "alt")
    out, _ = written(publication((shown, replace(shown, anchor="q"))))
    with zipfile.ZipFile(out) as archive:
        assert [name for name in archive.namelist() if "media" in name] == ["word/media/image1.png"]


def test_a_draft_says_so_on_every_page_and_shows_gaps_by_more_than_colour():
    out, _ = written(publications.typical(draft=True))
    assert words(part(out, "header")).startswith("\u00a0Draft\u00a0")
    assert "▢ Not answered yet: what it cost" in words(part(out, "document"))
    final, _ = written(publications.typical())
    assert words(part(final, "header")) == "Public Service Halls"


def test_the_cover_has_neither_header_nor_footer():
    out, _ = written(publications.typical())
    first, second = list(part(out, "document").iter(f"{W}sectPr"))[:2]
    assert first.find(f"{W}headerReference") is None
    assert second.find(f"{W}headerReference") is not None
    assert second.find(f"{W}footerReference") is not None


def test_a_page_that_heads_itself_has_only_a_footer_and_those_behind_it_have_both():
    brief = replace(publications.typical(), listed=False)
    document = part(written(brief)[0], "document")
    named = {
        kind: [each.get(f"{W}type") for each in document.iter(f"{W}{kind}Reference")]
        for kind in ("header", "footer")
    }
    assert named == {"header": ["default"], "footer": ["default", "first"]}
    (bare,) = document.iter(f"{W}titlePg")
    assert next(document.iter(f"{W}sectPr")) is bare.getparent()
    assert not list(part(written(publications.typical())[0], "document").iter(f"{W}titlePg"))


def test_a_page_that_heads_itself_lies_as_its_first_table_does():
    wide = replace(publication((publications.table("t", 1, columns=14),)), listed=False)
    (only,) = part(written(wide)[0], "document").iter(f"{W}sectPr")
    assert only.find(f"{W}pgSz").get(f"{W}orient") == "landscape"


def test_the_footer_follows_the_words_of_the_edition():
    kazakh = replace(publications.WORDS, page_of="{pages} беттің {page}-беті")
    out, _ = written(replace(publications.empty(), words=kazakh))
    footer = part(out, "footer")
    assert codes(footer) == ["NUMPAGES", "PAGE"]
    assert words(footer) == "1 беттің 1-беті"


def test_letters_that_xml_cannot_hold_are_left_out():
    out, _ = written(publication((text("a\x00b\x1b\ud800c\ufffe\td"),)))
    body = part(out, "document")
    assert words(body).endswith("abcd")


def test_georgian_and_armenian_get_faces_that_have_them():
    out, _ = written(publications.four_scripts())
    for root, georgian in ((part(out, "document"), "Noto Serif Georgian"),):
        for run in root.iter(f"{W}r"):
            has_georgian = any("\u10a0" <= letter <= "\u10ff" for letter in words(run))
            faces = values(run, "rFonts", "ascii")
            if has_georgian:
                assert faces in ([georgian], ["Noto Sans Georgian"])
            else:
                assert "Georgian" not in "".join(faces)
    assert list(by_script("In თბილისი არის, Երևան։ 2")) == [
        (None, "In "),
        ("georgian", "თბილისი არის"),
        (None, ", "),
        ("armenian", "Երևան։"),
        (None, " 2"),
    ]


def test_no_style_writes_capitals():
    out, _ = written(publications.empty())
    styles = part(out, "styles")
    assert not list(styles.iter(f"{W}caps", f"{W}smallCaps"))
    assert values(styles, "lang") == ["en-GB"]


def test_languages_are_those_that_word_knows():
    out, _ = written(publications.four_scripts("hy"))
    assert values(part(out, "styles"), "lang") == ["hy-AM"]
    assert set(values(part(out, "document"), "lang")) == {
        "en-GB", "ru-RU", "kk-KZ", "ka-GE", "hy-AM", "az-Latn-AZ", "uz-Latn-UZ",
    }  # fmt: skip


@pytest.mark.parametrize("anchor", ["a", "results.table/r7f3", "x" * 99, "თავი", "9"])
def test_a_bookmark_has_a_name_that_word_allows(anchor):
    name = bookmark_name(anchor)
    assert name.isascii()
    assert name.replace("_", "").isalnum()
    assert len(name) <= 40
    assert name != bookmark_name(anchor + "_")


def test_a_row_with_too_many_cells_is_refused_rather_than_cut():
    cells = ((text("1"),), (text("lost?"),))
    wanted = Table("t", (), publications.table("t", 0, columns=1).columns, (cells,))
    with pytest.raises(ValueError, match="longer"):
        written(publication((wanted,)))


def test_text_is_hyphenated_and_what_must_stay_whole_is_not():
    out, _ = written(publications.typical())
    settings, styles = part(out, "settings"), part(out, "styles")
    assert settings.find(f"{W}autoHyphenation") is not None
    whole = {
        style.get(f"{W}styleId")
        for style in styles.iter(f"{W}style")
        if style.find(f"{W}pPr/{W}suppressAutoHyphens") is not None
    }
    assert {"Heading1", "Title", "Caption", "Bibliography", "TOC1"} <= whole
    assert "BodyText" not in whole


def test_nothing_tells_of_whoever_made_the_file():
    out, _ = written(publications.typical())
    with zipfile.ZipFile(out) as archive:
        content = {
            name: archive.read(name).decode("utf-8", "ignore") for name in archive.namelist()
        }
    assert not any("rsid" in each for name, each in content.items() if name.endswith(".xml"))
    app = content["docProps/app.xml"]
    assert not any(word in app for word in ("Company", "Manager", "Template", "TotalTime"))
    core = content["docProps/core.xml"]
    # Authors are those of the imprint; "last modified by" names nobody else.
    assert core.count("Nino Gelashvili; Levan Beridze") == 2
