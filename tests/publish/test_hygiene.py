"""What is published tells nothing of whoever made it, where, and with what."""

import base64
import hashlib
import io
import os
import re
import socket
import subprocess
import sys
import zipfile
from pathlib import Path as File

import pytest
from lxml import etree
from msgspec.structs import replace
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import StreamObject

from casewriter.prose.nodes import plain
from casewriter.services.publishing import Order, publish
from casewriter.services.watching import unwatched
from tests.builders import PICTURE, a_case, full_case, load
from tests.publish import examples

TOLD = b"Told-By-A-Camera"
GPS, MAKER, ARTIST = 0x8825, 0x010F, 0x013B
FORMS = ("docx", "pdf", "html", "markdown", "xlsx")
PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml"
    r"|word/(document|styles|numbering|settings|fontTable|footnotes|header|footer)\.xml"
    r"|word/theme/theme1\.xml|word/media/\w+\.\w+|word/charts/chart\d+\.xml"
    r"|word/embeddings/Microsoft_Excel_Worksheet\d+\.xlsx|word/(charts/)?_rels/\w+\.xml\.rels"
)
HIDING = ("vanish", "webHidden", "specVanish", "ins", "del", "moveFrom", "moveTo", "proofErr",
    "commentReference", "commentRangeStart", "rsids")  # fmt: skip
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAID_IN_HEAD = {"Content-Security-Policy", "viewport", "color-scheme", "author", "keywords",
    "dcterms.created"}  # fmt: skip


def photograph(_sha256):
    exif = Image.Exif()
    exif[MAKER] = exif[ARTIST] = TOLD.decode()
    exif.get_ifd(GPS)[1] = "N"
    out = io.BytesIO()
    picture = Image.radial_gradient("L").convert("RGB")
    picture.save(out, "JPEG", exif=exif, comment=TOLD)
    return out.getvalue()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A full case with a photograph in every place, in every format, and the reports."""
    folder = tmp_path_factory.mktemp("published-here")
    template, core = load("one-stop-shop"), examples.core()
    files, reports = {}, {}
    for form in FORMS:
        files[form] = folder / f"case.{form}"
        reports[form] = publish(
            full_case(template),
            template,
            Order(form, "en", "draft", examples.CREATED),
            files[form],
            writer=next(writer for writer in core.writers if writer.name == form),
            styles=core.styles,
            cite=core.cite,
            read=photograph,
            progress=unwatched,
        )
    return files, reports


def members(data):
    """Every part of a zip, with those of the zips within."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            yield name, part
            if name.endswith(".xlsx"):
                yield from ((f"{name}/{inner}", each) for inner, each in members(part))


def pieces(form, file):
    """Everything that a file holds, unpacked."""
    data = file.read_bytes()
    yield data
    if form in {"docx", "xlsx"}:
        yield from (part for _, part in members(data))
    elif form == "pdf":
        reader = PdfReader(io.BytesIO(data))
        for number in range(1, len(reader.xref[0]) + len(reader.xref_objStm) + 1):
            held = reader.get_object(number)
            if isinstance(held, StreamObject):
                yield held._data
                if "/DCTDecode" not in str(held.get("/Filter")):
                    yield held.get_data()
    elif form == "html":
        for packed in re.findall(rb"base64,([\w+/=]+)", data):
            yield base64.b64decode(packed)


@pytest.mark.parametrize("form", FORMS)
def test_no_file_tells_of_the_camera_the_computer_or_its_folders(form, made):
    files, _ = made
    told = [TOLD, b"Exif\0\0MM", str(files[form].parent).encode(), str(File.home()).encode() + b"/"]
    told += [name.encode() for name in (socket.gethostname(),) if len(name) > 4]
    held = list(pieces(form, files[form]))
    assert [what for what in told if any(what in piece for piece in held)] == []


def test_pictures_are_in_the_files_all_the_same(made):
    files, _ = made
    pictures = [name for name, _ in members(files["docx"].read_bytes()) if "/media/" in name]
    assert pictures
    assert any(piece[:3] == b"\xff\xd8\xff" for piece in pieces("pdf", files["pdf"]))
    assert any(piece[:3] == b"\xff\xd8\xff" for piece in pieces("html", files["html"]))


@pytest.mark.parametrize("name", examples.NAMES)
def test_a_word_file_has_no_part_element_or_name_that_readers_do_not_see(name, tmp_path):
    file = tmp_path / "case.docx"
    examples.published(name, "docx", file)
    parts = dict(members(file.read_bytes()))
    assert [each for each in parts if ".xlsx/" not in each and not PARTS.fullmatch(each)] == []
    for each, data in parts.items():
        if each.startswith("word/") and each.endswith(".xml"):
            root = etree.fromstring(data)
            assert [tag for tag in HIDING if root.find(f".//{W}{tag}") is not None] == []
            assert not any("rsid" in key for part in root.iter() for key in part.attrib)
        if each.endswith(".xlsx/docProps/core.xml"):
            core = etree.fromstring(data)
            assert (
                "".join(
                    core.find(f"{{*}}{tag}").text or "" for tag in ("creator", "lastModifiedBy")
                )
                == ""
            )
    dates = zipfile.ZipFile(file).infolist()
    assert {each.date_time for each in dates} == {(1980, 1, 1, 0, 0, 0)}


def test_a_pdf_file_has_nothing_but_pages_and_says_only_what_its_cover_says(made):
    files, _ = made
    reader = PdfReader(files["pdf"])
    assert set(reader.metadata) <= {
        "/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer", "/CreationDate",
        "/ModDate",
    }  # fmt: skip
    assert not reader.attachments
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(reader.trailer["/Root"])
    kinds = {
        note.get_object()["/Subtype"] for leaf in reader.pages for note in leaf.get("/Annots", ())
    }
    assert kinds <= {"/Link"}


def test_a_web_page_has_no_comment_and_its_head_says_only_what_its_cover_says(made):
    files, _ = made
    page = files["html"].read_text("utf-8")
    assert "<!--" not in page
    said = set(re.findall(r'<meta (?:name|http-equiv)="([^"]+)"', page))
    assert said <= SAID_IN_HEAD


def test_the_report_tells_of_how_many_pictures_notes_were_left_out(made):
    _, reports = made
    told = {form: report.cleaned for form, report in reports.items()}
    assert [told[form] for form in ("docx", "pdf", "html", "xlsx")] == [1, 1, 1, 0]


WRITE = """
import hashlib, sys
from pathlib import Path
from tests.publish import examples
for form in ("docx", "pdf", "html"):
    file = Path(sys.argv[1], form)
    examples.published("one-stop-shop", form, file, edition="kk")
    print(hashlib.sha256(file.read_bytes()).hexdigest())
"""


def test_another_process_in_another_place_writes_the_same_bytes(tmp_path):
    said = []
    for seed, zone in (("1", "Asia/Almaty"), ("2", "America/Lima")):
        folder = tmp_path / zone.replace("/", "-")
        folder.mkdir()
        changed = {"PYTHONHASHSEED": seed, "TZ": zone, "USER": zone, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [sys.executable, "-c", WRITE, folder],
            capture_output=True, check=True, text=True, env={**os.environ, **changed},
            cwd=File(__file__).resolve().parents[2],
        )  # fmt: skip
        said.append(done.stdout.split())
    assert said[0] == said[1]
    assert len(said[0]) == 3
    examples.published("one-stop-shop", "docx", tmp_path / "here", edition="kk")
    assert hashlib.sha256((tmp_path / "here").read_bytes()).hexdigest() == said[0][0]


NAMES = ("Gelashvili", "Institute of Halls", "gelashvili@example.org")


@pytest.mark.parametrize("form", ["docx", "pdf", "html", "markdown", "xlsx"])
def test_a_copy_without_names_of_a_case_full_of_names_has_none_in_any_part(form, tmp_path):
    template, core = load("one-stop-shop"), examples.core()
    person = {"name": "Nino Gelashvili", "role": "Head", "organisation": "Institute of Halls"}
    leaves = {
        f"{field}/a/{part}": said
        for field in ("front.authors", "foreword.signatory", "transfer.contact")
        for part, said in {**person, "email": "gelashvili@example.org", "consent": "given"}.items()
    }
    leaves |= {
        "front.title": "Halls, by Nino Gelashvili",
        "ack.text": plain("Thanks to Nino Gelashvili and the Institute of Halls."),
        "summary.text": plain("Nino Gelashvili says that halls work."),
        "process.pictures/p/title": "A hall (Nino Gelashvili)",
        "process.pictures/p/alt": "A hall",
        "process.pictures/p/credit": "Photograph: Nino Gelashvili",
        ("process.pictures/p/file", ""): PICTURE.sha256,
        "annex.services/r/service": "Nino Gelashvili's list",
        "refs.sources/s/csl": {
            "type": "report", "title": "Halls",
            "author": [{"family": "Gelashvili", "given": "Nino"}],
        },
    }  # fmt: skip
    named = replace(PICTURE, name="by-nino-gelashvili.jpg")
    case = a_case(leaves, attachments=(named,), records={"log": [{"by": {"name": "Gelashvili"}}]})
    for kind, expected in (("draft", True), ("anonymous", False)):
        file = tmp_path / f"{kind}-{form}"
        publish(
            case, template, Order(form, "en", kind, examples.CREATED), file,
            writer=next(writer for writer in core.writers if writer.name == form),
            styles=core.styles, cite=core.cite, read=photograph, progress=unwatched,
        )  # fmt: skip
        held = list(pieces(form, file))
        held += (
            [page.extract_text().encode() for page in PdfReader(file).pages]
            if form == "pdf"
            else []
        )
        found = [name for name in NAMES if any(name.encode() in piece for piece in held)]
        assert bool(found) == expected, found
