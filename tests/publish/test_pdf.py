"""PDF files: what they say, how they are tagged, and that no text is more than text."""

import io

import page
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pypdf import PdfReader

from casewriter.domain.errors import MachineFailed, WrongUse
from casewriter.domain.publication import Gap, Heading, Items, Note, Para, Picture, Ref, Remark, Run
from casewriter.publish.pdf import write
from casewriter.publish.pdf.setting import to_pdf
from casewriter.publish.pdf.source import literal, value
from casewriter.services.watching import unwatched
from tests import builders
from tests.publish import publications
from tests.publish.publications import PICTURES, WIDE_PICTURE, publication, table, text

MADE = {
    "typical": publications.typical,
    "empty": publications.empty,
    "monster": publications.monster,
    "four-scripts": publications.four_scripts,
    "volume": publications.volume,
    "draft": lambda: publications.typical(draft=True),
}


def written(wanted, read=PICTURES):
    """The bytes of a publication, found sound, and what was remarked."""
    out = io.BytesIO()
    remarks = write(wanted, out, read, unwatched)
    report = page.validate_pdf_bytes(out.getvalue(), profile="ua1")
    assert report.is_compliant, report
    return out.getvalue(), remarks


def pages(wanted, read=PICTURES):
    return [leaf.extract_text() for leaf in PdfReader(io.BytesIO(written(wanted, read)[0])).pages]


def together(parts):
    """Letters alone: where lines end is not what is asked."""
    return "".join("".join(parts).split())


@pytest.mark.parametrize("name", MADE)
def test_every_file_keeps_to_pdf_ua_and_is_the_same_twice(name):
    wanted = MADE[name]()
    assert written(wanted) == written(wanted)


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
@pytest.mark.parametrize("make", [builders.full_case, builders.monster_case])
def test_whole_cases_keep_to_pdf_ua(name, make, composed):
    data, _ = written(composed(name, make), builders.read_picture)
    assert len(PdfReader(io.BytesIO(data)).pages) > 5


def test_the_file_says_what_it_is():
    wanted = publication(
        [Heading(1, (Run("Context"),)), text("Text")],
        title="Public Service Halls", authors=("Nino Beridze", "A. Mamedov"), subtitle="One door",
    )  # fmt: skip
    data, _ = written(replace(wanted, language="ka", keywords=("halls", "Georgia")))
    reader = PdfReader(io.BytesIO(data))
    root = reader.root_object
    assert root["/Lang"] == "ka"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == "Public Service Halls"
    assert reader.metadata.author == "Nino Beridze, A. Mamedov"
    assert reader.metadata["/Keywords"] == "halls, Georgia"
    assert reader.metadata.creation_date.isoformat() == "2026-11-20T10:00:00+00:00"


def test_bookmarks_name_the_headings_with_their_numbers():
    blocks = [
        Heading(1, (Run("Foreword"),), numbered=False),
        text("…"),
        Heading(1, (Run("Context"),), "context"),
        Heading(2, (Run("Before"),)),
        text("…"),
    ]
    reader = PdfReader(io.BytesIO(written(publication(blocks))[0]))

    def titles(outline):
        return [titles(item) if isinstance(item, list) else item.title for item in outline]

    assert titles(reader.outline) == ["Contents", "Foreword", "1 Context", ["1.1 Before"]]


def test_contents_tell_the_pages_and_links_lead_there():
    blocks = [Heading(1, (Run("Context"),), "context"), text("…")]
    blocks += [text(f"Line {number}. " * 40) for number in range(30)]
    blocks += [Heading(1, (Run("Results"),), "results"), Para((Ref("context", "chapter 1"),))]
    reader = PdfReader(io.BytesIO(written(publication(blocks))[0]))
    contents = next(leaf for leaf in reader.pages if "Contents" in leaf.extract_text())
    last = len(reader.pages)
    assert together(contents.extract_text()).endswith(f"Page2of{last}")
    assert any(line.split()[-1] == str(last) for line in contents.extract_text().splitlines()[2:5])
    links = [note.get_object() for leaf in reader.pages for note in leaf.get("/Annots", ())]
    assert len(links) >= 3
    assert all("/A" in link or "/Dest" in link for link in links)


def test_wide_tables_stand_on_pages_on_their_side_with_their_heading():
    blocks = [
        Heading(1, (Run("First"),)), text("Before"), Heading(2, (Run("Wide"),)),
        table("wide", 1, columns=11), text("After"),
    ]  # fmt: skip
    reader = PdfReader(io.BytesIO(written(publication(blocks))[0]))
    shapes = {
        word: leaf.mediabox.width > leaf.mediabox.height
        for leaf in list(reader.pages)[2:]
        for word in ("Before", "Column 8", "After")
        if word in leaf.extract_text()
    }
    assert shapes == {"Before": False, "Column 8": True, "After": False}


def test_a_page_that_heads_itself_lies_as_its_first_table_does():
    wide = replace(publication((table("t", 1, columns=14),)), listed=False)
    (only,) = PdfReader(io.BytesIO(written(wide)[0])).pages
    assert only.mediabox.width > only.mediabox.height


def test_the_note_of_a_table_begins_at_its_edge_though_its_first_column_is_one_of_numbers():
    counted = table("t", 1, rows=12, note=(Run("As reported."),))
    first, *others = counted.columns
    counted = replace(counted, columns=(replace(first, align="end"), *others))
    lines = PdfReader(io.BytesIO(written(publication((counted,)))[0])).pages[-1]
    said = lines.extract_text(extraction_mode="layout").splitlines()
    note = next(line for line in said if "As reported." in line)
    assert note.startswith("Note")


def test_a_table_has_a_head_that_is_one_for_listeners():
    data, _ = written(publication([Heading(1, (Run("A"),)), table("t", 1, rows=120)]))
    reader = PdfReader(io.BytesIO(data))
    kinds = list(kinds_of(reader.root_object["/StructTreeRoot"]))
    assert kinds.count("/TH") == 3
    assert kinds.count("/TD") == 360
    repeated = [leaf for leaf in reader.pages if "Column 0" in leaf.extract_text()]
    assert len(repeated) > 2


def kinds_of(node):
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for each in node:
            yield from kinds_of(each)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"]
        if "/K" in node:
            yield from kinds_of(node["/K"])


def test_pictures_have_words_and_those_that_are_lost_leave_theirs():
    def read(sha256):
        if sha256 == "gone":
            raise WrongUse("attachment_unknown", sha256=sha256)
        return PICTURES(sha256)

    wanted = publication(
        [
            Heading(1, (Run("A"),)),
            Picture("f1", (Run("A hall"),), WIDE_PICTURE, "Four counters", number=1),
            Picture("f2", (Run("A lost one"),), "gone", "Queue in the rain", number=2),
            Picture("f3", (), publications.BROKEN_PICTURE, "Half a picture"),
            Picture("f4", (), WIDE_PICTURE, "", decorative=True),
        ]
    )
    data, remarks = written(wanted, read)
    assert remarks == (
        Remark("picture_missing", "gone"),
        Remark("picture_unreadable", publications.BROKEN_PICTURE),
    )
    reader = PdfReader(io.BytesIO(data))
    assert b"Four counters" in data or alts(reader) == ["Four counters"]
    shown = together(leaf.extract_text() for leaf in reader.pages)
    assert "[Queueintherain]" in shown
    assert "[Halfapicture]" in shown


def alts(reader):
    def below(node):
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for each in node:
                yield from below(each)
        elif isinstance(node, dict):
            if "/Alt" in node and node.get("/S") == "/Figure":
                yield node["/Alt"]
            if "/K" in node:
                yield from below(node["/K"])

    return list(below(reader.root_object["/StructTreeRoot"]))


def test_letters_that_no_face_has_are_told_and_stop_nothing():
    wanted = publication([Heading(1, (Run("A"),)), text("Egyptian \U00013000 and plain")])
    data, remarks = written(wanted)
    told = [remark for remark in remarks if remark.code == "letters_missing"]
    assert told in ([], [Remark("letters_missing", "\U00013000")])
    assert "andplain" in together(leaf.extract_text() for leaf in PdfReader(io.BytesIO(data)).pages)


def test_pages_that_cannot_be_tagged_are_made_without_tags(tmp_path):
    (tmp_path / "dot.png").write_bytes(publications.png(3, 3))
    made = to_pdf(tmp_path, '#set document(title: "A")\n#image("dot.png")', None)
    assert "alt" in made.problem
    assert "/StructTreeRoot" not in PdfReader(io.BytesIO(made.data)).root_object


def test_pages_that_cannot_be_set_say_why(tmp_path):
    with pytest.raises(MachineFailed) as failed:
        to_pdf(tmp_path, "#nothing-of-that-name", None)
    assert failed.value.code == "pages_not_set"
    assert "nothing-of-that-name" in failed.value.facts["problem"]


def test_a_draft_shows_its_gaps_on_marked_pages():
    wanted = publication(
        [Heading(1, (Run("A"),)), Gap("Title of the case", "front.title")], draft=True
    )
    said = pages(wanted)
    assert "Notansweredyet:Titleofthecase" in together(said)
    assert all("Draft" in each for each in said)


@pytest.mark.parametrize("at", [0, 1])
def test_cancelling_leaves_nothing(at):
    class Enough(Exception):
        pass

    def step(done, _of):
        if done > at:
            raise Enough

    out = io.BytesIO()
    with pytest.raises(Enough):
        write(publications.typical(), out, PICTURES, step)
    assert not out.getvalue()


SIGNS = "#[]{}()*_`$\\\"'<>@=-+/~;:,.&%!^|\n\t aЖ1\u2028\u00ad"
HOSTILE = st.text(st.sampled_from(SIGNS), min_size=1, max_size=40)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(said=st.lists(HOSTILE, min_size=5, max_size=12))
def test_no_text_is_more_than_text(said):
    blocks = [Heading(1, (Run(f"x{said[0]}"),), said[1])]
    blocks += [Para((Run(each), Note((Run(each, em=True),)), Ref(said[1], each))) for each in said]
    blocks += [Items(ordered=True, items=tuple((text(each),) for each in said)), Gap(said[2])]
    blocks.append(table(said[3], 1, note=(Run(said[4]),)))
    shown = together(pages(publication(blocks, draft=True, title=f"x{said[1]}")))
    for each in said:
        letters = "".join(each.replace("\u00ad", "").split())
        plain = shown.replace("\u00ad", "")
        assert letters in plain or len(letters) > 20  # a long one may be parted by an edge


@given(st.text())
def test_a_literal_stays_on_its_line_and_closes(said):
    written_out = literal(said)
    assert written_out[0] == written_out[-1] == '"'
    assert "\n" not in written_out
    inside = written_out[1:-1].replace("\\\\", "")
    assert '"' not in inside.replace('\\"', "")


def test_values_are_written_as_typst_reads_them():
    assert value({"a": (1, 2.5), "b": None, "c": True, "d": ()}) == (
        '("a": (1, 2.5, ), "b": none, "c": true, "d": ())'
    )
    assert value({}) == "(:)"
    with pytest.raises(TypeError):
        value(object())
