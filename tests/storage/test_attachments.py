"""Pictures: kept once, whole, and never believed without a look."""

import errno
import os

import pytest

from casewriter.domain.case import Attachment
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.services.ports import AttachmentStore

PICTURE = b"\x89PNG\r\n\x1a\n and so on"
NAME = "2b5bd7d5e44a2a0b1ae4f6e7bb2ebcb0d1a3bd9a1d3c6bd1c51b6ba0a3b1f1ab"


@pytest.fixture
def pictures(library) -> AttachmentStore:
    return library.attachments


def files(library):
    return sorted(path.name for path in (library.folder / "attachments").iterdir())


def test_a_picture_comes_back_byte_for_byte(library, pictures):
    kept = pictures.add(PICTURE, "image/png", "hall.png")
    assert kept == Attachment(kept.sha256, "image/png", "hall.png")
    assert pictures.has(kept.sha256)
    assert pictures.read(kept.sha256) == PICTURE
    assert files(library) == [kept.sha256]


def test_the_same_bytes_are_kept_once_under_any_name(library, pictures):
    first = pictures.add(PICTURE, "image/png", "hall.png")
    file = library.folder / "attachments" / first.sha256
    written = file.stat().st_mtime_ns, file.stat().st_ino
    second = pictures.add(PICTURE, "image/png", "the same hall.png")
    assert second.sha256 == first.sha256
    assert second.name == "the same hall.png"
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == written


@pytest.mark.parametrize("sha256", [NAME, "", "..", "../library.sqlite", NAME.upper(), f"{NAME}\n"])
def test_what_is_not_here_is_unknown_and_no_name_leads_outside(pictures, sha256):
    assert not pictures.has(sha256)
    with pytest.raises(WrongUse) as refused:
        pictures.read(sha256)
    assert refused.value.code == "attachment_unknown"


def test_a_damaged_picture_is_refused_and_mended_by_adding_it_again(library, pictures):
    kept = pictures.add(PICTURE, "image/png", "hall.png")
    (library.folder / "attachments" / kept.sha256).write_bytes(PICTURE[:-1])
    with pytest.raises(BadInput) as refused:
        pictures.read(kept.sha256)
    assert refused.value.code == "attachment_damaged"
    pictures.add(PICTURE, "image/png", "hall.png")
    assert pictures.read(kept.sha256) == PICTURE


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EROFS, "library_readonly"),
        (errno.EACCES, "library_readonly"),
        (errno.EIO, "library_failed"),
    ],
)
def test_a_picture_that_could_not_be_written_leaves_nothing(
    library, pictures, monkeypatch, number, code
):
    def failing(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(MachineFailed) as failed:
        pictures.add(PICTURE, "image/png", "hall.png")
    assert failed.value.code == code
    assert files(library) == []
