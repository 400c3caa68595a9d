"""What cameras write beside a picture stays out of what is published."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

from casewriter.services.traces import without_traces

GPS, MAKER, ORIENTATION = 0x8825, 0x010F, 0x0112


def photograph(orientation=1):
    exif = Image.Exif()
    exif[MAKER] = "Secret Camera"
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS)[1] = "N"
    out = io.BytesIO()
    picture = Image.radial_gradient("L").convert("RGB")
    picture.save(
        out, "JPEG", exif=exif, comment=b"by Nino", icc_profile=b"profile" * 20, dpi=(300, 300)
    )
    return out.getvalue()


@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_a_photograph_keeps_its_picture_its_colours_and_which_way_is_up(orientation):
    data = photograph(orientation)
    assert b"Secret" in data
    clean = without_traces(data)
    assert b"Secret" not in clean
    assert b"Nino" not in clean
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(clean)) as after:
        assert ImageChops.difference(before, after).getbbox() is None
        assert after.getexif().get(ORIENTATION, 1) == orientation
        assert not after.getexif().get_ifd(GPS)
        assert after.info["icc_profile"] == before.info["icc_profile"]
        assert after.info["dpi"] == before.info["dpi"]
    assert without_traces(clean) == clean


def test_a_png_loses_its_notes_alone():
    notes = PngInfo()
    notes.add_text("Author", "Nino")
    notes.add_itxt("XML:com.adobe.xmp", "<gps/>")
    out = io.BytesIO()
    Image.new("RGBA", (5, 5), (1, 2, 3, 4)).save(out, "PNG", pnginfo=notes, dpi=(96, 96))
    clean = without_traces(out.getvalue())
    assert b"Nino" not in clean
    assert b"gps" not in clean
    with Image.open(io.BytesIO(clean)) as after:
        assert after.getpixel((0, 0)) == (1, 2, 3, 4)
        assert "dpi" in after.info


@settings(max_examples=200)
@given(st.data())
def test_damaged_pictures_stay_as_they_are_or_get_shorter(data):
    whole = photograph(6)
    cut = data.draw(st.integers(0, len(whole)))
    flipped = bytearray(whole[:cut])
    for place in data.draw(st.lists(st.integers(0, max(cut - 1, 0)), max_size=6)):
        if flipped:
            flipped[place] ^= data.draw(st.integers(1, 255))
    assert len(without_traces(bytes(flipped))) <= len(flipped)


@given(st.binary(max_size=60))
def test_whatever_else_comes_is_not_touched(data):
    assert len(without_traces(data)) <= len(data)
    assert without_traces(b"GIF89a" + data) == b"GIF89a" + data
