"""One bad picture keeps no file back: it is named, with its place, and the rest is written."""

import io
import struct
import zipfile
import zlib

import pytest
from msgspec.structs import replace
from PIL import Image

from casewriter.assets import resources
from casewriter.domain.case import Attachment
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.prose.nodes import plain
from casewriter.publish import WRITERS
from casewriter.publish.citations import references
from casewriter.publish.styles import StyleShelf
from casewriter.services.publishing import Order, publish
from casewriter.services.watching import unwatched
from tests import builders
from tests.builders import a_case, load
from tests.fakes import START

BAD = "ba" * 32
FORMS = ("docx", "pdf", "html")


def jpeg():
    out = io.BytesIO()
    Image.effect_noise((600, 400), 60).save(out, "JPEG")
    return out.getvalue()


def vast(width, height):
    """A PNG of a few bytes that says it is as large as a town."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = b"IDAT" + zlib.compress(b"\0" * 64)
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
              for part in (head, body, b"IEND"))  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def turned(data, at):
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


DAMAGED = {
    "png cut short": builders.picture()[:90],
    "png with a wrong byte": turned(builders.picture(), 60),
    "jpeg cut short": jpeg()[: len(jpeg()) // 2],
    "jpeg that is its head": jpeg()[:200],
    "gif that is its head": b"GIF89a\x10\x00\x10\x00\x80\x00\x00",
    "words": b"this is no picture",
    "nothing": b"",
    "vast": vast(100_000, 100_000),
    "beyond all bounds": vast(2_000_000_000, 2_000_000_000),
}


def written(form, read, tmp_path):
    case = a_case(
        {
            "front.title": "Halls",
            "summary.text": plain("The halls work."),
            "results.pictures/a/file": BAD,
            ("results.pictures/a/alt", "en"): "A hall in the rain",
            "results.pictures/b/file": builders.PICTURE.sha256,
            ("results.pictures/b/alt", "en"): "A hall in the sun",
        },
        attachments=(builders.PICTURE, replace(builders.PICTURE, sha256=BAD)),
    )
    file = tmp_path / "halls"
    report = publish(
        case, load("one-stop-shop"), Order(form, "en", "draft", START), file,
        writer=next(writer for writer in WRITERS if writer.name == form),
        styles=StyleShelf(resources("styles")), cite=references, read=read, progress=unwatched,
    )  # fmt: skip
    return file.read_bytes(), report.remarks


def giving(data):
    return lambda sha256: data if sha256 == BAD else builders.read_picture(sha256)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("what", sorted(DAMAGED))
def test_a_damaged_or_absurd_picture_is_named_and_the_rest_is_written(form, what, tmp_path):
    data, remarks = written(form, giving(DAMAGED[what]), tmp_path)
    told = [(each.code, each.place, each.path) for each in remarks]
    assert told == [("picture_unreadable", BAD, "results.pictures/a/file")]
    assert shows_the_other(form, data)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("error", "code"),
    [
        (WrongUse("attachment_unknown", sha256=BAD), "picture_missing"),
        (BadInput("attachment_damaged", sha256=BAD), "picture_unreadable"),
        (MachineFailed("file_unreadable", file="x", problem="y"), "picture_missing"),
        (OSError(5, "Input/output error"), "picture_missing"),
    ],
)
def test_a_picture_that_the_library_does_not_give_is_named(form, error, code, tmp_path):
    def read(sha256):
        if sha256 == BAD:
            raise error
        return builders.read_picture(sha256)

    data, remarks = written(form, read, tmp_path)
    assert [(each.code, each.path) for each in remarks] == [(code, "results.pictures/a/file")]
    assert shows_the_other(form, data)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [(1, 1), (6000, 1), (1, 6000)])
def test_a_picture_of_absurd_shape_is_still_a_picture(form, size, tmp_path):
    out = io.BytesIO()
    Image.new("RGB", size).save(out, "PNG")
    data, remarks = written(form, giving(out.getvalue()), tmp_path)
    assert remarks == ()
    assert shows_the_other(form, data)


def shows_the_other(form, data):
    if form == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            media = [name for name in archive.namelist() if "/media/" in name]
            whole = [Image.open(io.BytesIO(archive.read(name))).size for name in media]
            return (640, 400) in whole
    if form == "html":
        return b'width="640" height="400"' in data
    return data.startswith(b"%PDF") and b"/Image" in data


def test_one_picture_in_two_places_is_named_at_both(tmp_path):
    case = a_case(
        {"results.pictures/a/file": BAD, "results.pictures/b/file": BAD},
        attachments=(Attachment(BAD, "image/png", "hall.png"),),
    )
    report = publish(
        case, load("one-stop-shop"), Order("html", "en", "draft", START), tmp_path / "a",
        writer=next(writer for writer in WRITERS if writer.name == "html"),
        styles=StyleShelf(resources("styles")), cite=references, read=builders.read_picture,
        progress=unwatched,
    )  # fmt: skip
    assert [each.path for each in report.remarks] == [
        "results.pictures/a/file",
        "results.pictures/b/file",
    ]
