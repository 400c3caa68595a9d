"""What cameras write beside a picture stays out of what is published."""

import io
import zlib

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


def test_what_lies_behind_a_photograph_goes():
    """A second picture with its own notes, a film, a place: phones lay them behind the end."""
    second = photograph(6)
    assert b"Secret" not in without_traces(photograph() + second + b"Nino was here")
    progressive = io.BytesIO()
    Image.radial_gradient("L").save(progressive, "JPEG", progressive=True)
    clean = without_traces(progressive.getvalue() + second)
    assert clean == without_traces(progressive.getvalue())
    with Image.open(io.BytesIO(clean)) as after:
        after.load()


@pytest.mark.parametrize(("mark", "begins"), [(0xE0, b"JFXX\0"), (0xE2, b"MPF\0")])
def test_small_pictures_and_lists_of_further_ones_go(mark, begins):
    said = begins + b"Secret thumbnail"
    segment = bytes((0xFF, mark)) + (len(said) + 2).to_bytes(2, "big") + said
    data = photograph()
    clean = without_traces(data[:2] + segment + data[2:])
    assert b"Secret" not in clean
    assert clean == without_traces(data)


def test_parts_of_a_png_that_nobody_needs_to_draw_it_go():
    out = io.BytesIO()
    Image.new("RGB", (5, 5)).save(out, "PNG")
    data = out.getvalue()
    said = b"caBXmade by Nino"
    chunk = (len(said) - 4).to_bytes(4, "big") + said + zlib.crc32(said).to_bytes(4, "big")
    assert without_traces(data[:33] + chunk + data[33:]) == data


def test_a_gif_loses_its_notes_and_still_plays():
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "green", "blue")]
    out = io.BytesIO()
    frames[0].save(
        out, "GIF", save_all=True, append_images=frames[1:], loop=0, comment=b"by Nino", duration=90
    )
    data = out.getvalue()
    xmp = b"\x21\xff\x0bXMP DataXMP\x09Nino here\x00"
    clean = without_traces(data[:-1] + xmp + b"\x3bNino behind")
    assert b"Nino" not in clean
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(clean)) as after:
        assert after.n_frames == before.n_frames == 3
        assert after.info["loop"] == 0
        for number in range(3):
            before.seek(number)
            after.seek(number)
            assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
    assert without_traces(clean) == clean


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
