"""Several cases in one volume, in several formats."""

import io

import pytest
from msgspec.structs import replace
from PIL import Image

from casewriter.assets import resources
from casewriter.domain.compendium import Member
from casewriter.domain.errors import MachineFailed
from casewriter.domain.volume import Compendium
from casewriter.publish import WRITERS
from casewriter.publish.citations import references
from casewriter.publish.styles import StyleShelf
from casewriter.services.batch import Making
from casewriter.services.volumes import Bound, bind
from casewriter.services.watching import unwatched
from casewriter.ui.notices import Notices
from casewriter.ui.publish.many import KEY, ManyNotice
from tests.builders import full_case, load, read_picture
from tests.fakes import START

MAKING = Making(None, WRITERS, StyleShelf(resources("styles")), references)


def bound(*files, read=read_picture):
    """What comes of a volume of two cases in these files, named by their formats."""
    template = load("one-stop-shop")
    members = (
        Bound(Member(template, replace(full_case(template), id=name)), read) for name in ("a", "b")
    )
    wanted = tuple(
        (next(writer for writer in WRITERS if writer.name == form), file) for form, file in files
    )
    volume = Compendium("Under one roof", language="en")
    return bind(tuple(members), volume, wanted, MAKING, created=START, progress=unwatched)


def test_a_file_that_cannot_be_written_keeps_no_other_from_it(tmp_path, qtbot, desk):  # noqa: ARG001
    (tmp_path / "locked").mkdir()
    whole, *_ = outcomes = bound(
        ("html", tmp_path / "locked"), ("markdown", tmp_path / "volume.md")
    )
    assert [report.file for report in whole.reports] == [str(tmp_path / "volume.md")]
    assert [each.code for each in whole.refusals] == ["file_unwritable"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["locked", "volume.md"]
    notices = Notices()
    qtbot.addWidget(notices)
    ManyNotice(notices, print, print, notices).done(str(tmp_path), outcomes)
    said = notices.shown(KEY).sentence
    assert "locked" in said
    assert "1 files written" in said


def test_where_no_file_can_be_written_nothing_is_claimed(tmp_path):
    with pytest.raises(MachineFailed):
        bound(("html", tmp_path / "gone" / "volume.html"))


def test_notes_of_cameras_that_were_left_out_of_a_volume_are_counted(tmp_path):
    whole, *_ = bound(("html", tmp_path / "volume.html"), read=photograph)
    assert whole.reports[0].cleaned == 1


def photograph(_sha256):
    """A picture with a note of its camera."""
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "JPEG", comment=b"made by a camera")
    return out.getvalue()
