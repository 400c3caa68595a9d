import io
import re
import zipfile

import pytest

from casewriter.publish.docx import write
from tests.publish import publications, semantic
from tests.publish.validate import Validator

DOCUMENT = "word/document.xml"


@pytest.fixture(scope="module")
def sound():
    out = io.BytesIO()
    write(publications.typical(draft=True), out, publications.PICTURES, max)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out


def once(pattern, replacement):
    """A fault: the first place that fits the pattern is replaced."""

    def plant(xml):
        changed, count = re.subn(pattern, replacement, xml, count=1, flags=re.DOTALL)
        assert count == 1
        return changed

    return plant


FAULTS = (
    ("bookmark_twice", DOCUMENT, once("cw_context_changed_[0-9a-f]+(?=\"/>)", "cw_context")),
    ("bookmark_id_twice", DOCUMENT, once('bookmarkStart w:id="2"', 'bookmarkStart w:id="1"')),
    ("bookmark_name", DOCUMENT, once('w:name="cw_context"', 'w:name="cw context"')),
    ("bookmark_open", DOCUMENT, once('<w:bookmarkEnd w:id="2"/>', "")),
    ("bookmark_closed_twice", DOCUMENT, once('<w:bookmarkEnd w:id="2"/>', r"\g<0>\g<0>")),
    ("field_open", DOCUMENT, once('<w:fldChar w:fldCharType="end"/>', "")),
    ("field_unopened", DOCUMENT, once('<w:fldChar w:fldCharType="begin"/>', "")),
    ("field_code_in_result", "word/footer.xml", once('<w:fldChar w:fldCharType="begin"/>',
        r'\g<0></w:r><w:r><w:fldChar w:fldCharType="separate"/>')),
    ("style_missing", DOCUMENT, once('w:val="Quote"', 'w:val="Quotation"')),
    ("style_missing", DOCUMENT, once('rStyle w:val="Hyperlink"', 'rStyle w:val="BodyText"')),
    ("style_missing", "word/styles.xml", once('basedOn w:val="BodyText"', 'basedOn w:val="B"')),
    ("numbering_missing", DOCUMENT, once(r'<w:numId w:val="[1-9]\d*"/>', '<w:numId w:val="999"/>')),
    ("numbering_missing", "word/numbering.xml",
        once('<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="77"/>')),
    ("numbering_level", DOCUMENT, once('<w:ilvl w:val="2"/>', '<w:ilvl w:val="8"/>')),
    ("footnote_missing", DOCUMENT, once('noteReference w:id="2"', 'noteReference w:id="8"')),
    ("footnote_missing", "word/settings.xml", once('footnote w:id="-1"', 'footnote w:id="-2"')),
    ("footnote_twice", DOCUMENT, once('footnoteReference w:id="2"', 'footnoteReference w:id="1"')),
    ("footnote_without_paragraph", "word/footnotes.xml",
        once('(<w:footnote w:id="1">).*?(</w:footnote>)', r"\1<w:tbl/>\2")),
    ("table_without_header", DOCUMENT, once("<w:tblHeader/>", "")),
    ("table_row_off_grid", DOCUMENT, once('<w:gridCol w:w="\\d+"/>', r"\g<0>\g<0>")),
    ("table_without_paragraph_after", DOCUMENT, once("(</w:tbl>)<w:p>.*?</w:p>", r"\1<w:tbl/>")),
    ("cell_without_paragraph", DOCUMENT, once("(</w:tcPr>)<w:p>.*?</w:p>(</w:tc>)", r"\1\2")),
    ("target_missing", DOCUMENT, once("PAGEREF cw_context ", "PAGEREF cw_away ")),
    ("target_missing", DOCUMENT, once(r" REF cw_\w+ ", " REF cw_away ")),
    ("target_missing", DOCUMENT, once('w:anchor="cw_context"', 'w:anchor="cw_away"')),
    ("relation_missing", DOCUMENT, once('r:embed="rId\\d+"', 'r:embed="rId99"')),
    ("part_missing", "word/_rels/document.xml.rels", once('"styles.xml"', '"style.xml"')),
    ("language_tag", "word/styles.xml", once('w:lang w:val="en-GB"', 'w:lang w:val="english"')),
    ("alt_text", DOCUMENT, once('descr="People at a counter"', 'descr=""')),
    ("alt_text", DOCUMENT, once('(decorative"[^>]*val=)"1"', r'\1"0"')),
    ("drawing_id_twice", DOCUMENT, once('docPr id="2"', 'docPr id="1"')),
    ("section_not_last", DOCUMENT, once("</w:body>", r"<w:p/>\g<0>")),
    ("sections_loose", DOCUMENT, once("<w:body>", r"\g<0><w:sectPr/>")),
    ("heading_skips", DOCUMENT, once('w:val="Heading1"', 'w:val="Heading3"')),
    ("zoom_without_percent", "word/settings.xml", once('w:percent="100"', "")),
    ("asks_to_update_fields", "word/settings.xml",
        once("<w:zoom", r'<w:updateFields w:val="true"/>\g<0>')),
)  # fmt: skip


def test_a_sound_file_has_no_fault(sound):
    assert semantic.faults(packed(sound)) == []


@pytest.mark.parametrize(
    ("code", "part", "plant"),
    FAULTS,
    ids=[f"{place}-{each[0]}" for place, each in enumerate(FAULTS)],
)
def test_a_planted_fault_is_found(sound, code, part, plant):
    planted = sound | {part: plant(sound[part].decode()).encode()}
    assert code in {fault.split(":")[0] for fault in semantic.faults(packed(planted))}


def test_an_empty_body_is_a_fault(sound):
    bare = re.sub(rb"<w:body>.*</w:body>", b"<w:body/>", sound[DOCUMENT], flags=re.DOTALL)
    found = semantic.faults(packed(sound | {DOCUMENT: bare}))
    assert {"section_not_last", "sections_loose: 0", "body_empty"} <= set(found)


@pytest.mark.faulty
def test_the_validator_of_the_sdk_finds_what_is_planted(sound, tmp_path):
    broken = sound[DOCUMENT].replace(b"<w:body>", b"<w:body><w:nonsense/>", 1)
    path = tmp_path / "broken.docx"
    path.write_bytes(packed(sound | {DOCUMENT: broken}).getvalue())
    assert "nonsense" in Validator().errors(path)[0]


def test_a_missing_validator_says_what_to_do(tmp_path):
    with pytest.raises(AssertionError, match="make test"):
        Validator(tmp_path).program()
