"""Pictures made fit for a case: upright, small, without private data, or refused with a reason."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, PngImagePlugin

from casewriter.services.pictures import LONG_SIDE, Unusable, prepare

PHONE = Path(__file__).with_name("phone.heic")
"""Made by our own drawing and an encoder that we do not carry."""

SECRET = b"Secret place 41.7151, 44.8271"


def photograph(width=640, height=400):
    """Something with so many colours that a PNG of it is large: red at its upper left."""
    picture = Image.effect_noise((width, height), 60).convert("RGB")
    ImageDraw.Draw(picture).rectangle((0, 0, width // 4, height // 4), fill=(250, 0, 0))
    return picture


def smooth(width, height):
    """Something like a photograph: soft, with a little noise."""
    noise = Image.effect_noise((width // 4, height // 4), 12).resize((width, height))
    return Image.blend(Image.linear_gradient("L").resize((width, height)), noise, 0.3).convert(
        "RGB"
    )


def private_exif(orientation=1):
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = SECRET.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (41.0, 42.0, 54.0)
    return exif


def file(picture, kind, **more):
    out = BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def opened(prepared):
    return Image.open(BytesIO(prepared.data))


@pytest.mark.parametrize("kind", ["JPEG", "HEIF", "WEBP", "TIFF"])
def test_a_picture_of_a_phone_comes_upright_small_and_without_its_place(kind):
    more = {"exif": private_exif(6), "quality": 92}
    data = PHONE.read_bytes() if kind == "HEIF" else file(smooth(2600, 1950), kind, **more)
    assert SECRET in data
    prepared = prepare(data, "IMG 0042.HEIC")
    picture = opened(prepared)
    upright = picture.width < picture.height
    # An HEIF file keeps its turning apart from EXIF; this one has none.
    assert upright or kind == "HEIF"
    assert max(picture.size) == (LONG_SIDE if kind != "HEIF" else 520)
    assert SECRET not in prepared.data
    assert not picture.getexif()
    assert prepared.media_type == "image/jpeg"
    assert prepared.name == "IMG 0042.jpg"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_red_corner_comes_where_the_camera_saw_it(orientation):
    exif = private_exif(orientation)
    picture = opened(prepare(file(photograph(), "JPEG", exif=exif, quality=95), "a.jpg"))
    width, height = picture.size
    corners = {
        1: (0, 0),
        2: (1, 0),
        3: (1, 1),
        4: (0, 1),
        5: (0, 0),
        6: (1, 0),
        7: (1, 1),
        8: (0, 1),
    }
    right, low = corners[orientation]
    seen = picture.getpixel((width - 20 if right else 20, height - 20 if low else 20))
    assert seen[0] > 200
    assert seen[1] < 60


def test_a_fitting_jpeg_keeps_its_fineness_and_loses_what_is_told_besides():
    xmp = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    data = file(photograph(), "JPEG", quality=97, comment=SECRET, exif=private_exif(), xmp=xmp)
    before = Image.open(BytesIO(data))
    prepared = prepare(data, "a.jpg")
    assert SECRET not in prepared.data
    assert opened(prepared).quantization == before.quantization


def test_a_drawing_keeps_its_pixels_and_its_transparency():
    picture = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    ImageDraw.Draw(picture).line((0, 0, 299, 199), fill=(20, 90, 110, 255))
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", SECRET.decode())
    prepared = prepare(file(picture, "PNG", pnginfo=words), "chart.png")
    assert SECRET not in prepared.data
    assert opened(prepared).convert("RGBA").tobytes() == picture.tobytes()


def test_a_photograph_in_a_png_becomes_a_jpeg():
    noisy = Image.blend(smooth(2400, 1800), photograph(2400, 1800), 0.02)
    prepared = prepare(file(noisy, "PNG"), "screen.png")
    assert (prepared.media_type, prepared.name) == ("image/jpeg", "screen.jpg")


def test_sixteen_bits_of_grey_are_scaled():
    picture = Image.new("I;16", (4, 4), 32768)
    assert opened(prepare(file(picture, "PNG"), "a.png")).getpixel((0, 0)) in range(126, 130)


def lying_png(width, height):
    """A small PNG whose header says another size, with the right check sum."""
    import struct
    import zlib

    data = bytearray(file(Image.new("RGB", (4, 4)), "PNG"))
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "because"),
    [
        (b"", "damaged"),
        (b"no picture", "damaged"),
        (b"\xff\xd8\xff\xe0 cut", "damaged"),
        (lying_png(300, 300), "damaged"),
        (lying_png(20_000, 20_000), "too_large"),
        (lying_png(2**31 - 1, 2**31 - 1), "too_large"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "drawing"),
        (b"<?xml version='1.0'?>\n<!-- a -->\n<svg/>", "drawing"),
        (b"\xd7\xcd\xc6\x9a" + bytes(40), "drawing"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "drawing"),
        (b"%PDF-1.7", "drawing"),
    ],
)
def test_a_hostile_file_is_refused_with_its_reason(data, because):
    with pytest.raises(Unusable) as refused:
        prepare(data, "strange.png")
    assert refused.value.because == because


def test_a_picture_cut_short_is_refused():
    whole = file(photograph(), "JPEG")
    with pytest.raises(Unusable):
        prepare(whole[: len(whole) // 2], "half.jpg")
