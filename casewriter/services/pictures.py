"""Pictures made fit for a case: upright, without private data, no larger than print needs."""

import re
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.Image import Image

LONG_SIDE = 2_400
"""Pixels: 20 cm, the width of a page, at 300 dots per inch."""
LARGEST_PIXELS = 100_000_000
"""A picture above this is refused, as packages refuse it."""
LARGEST_FILE = 200_000_000
JPEG_QUALITY = 88
LARGE_PNG = 1_500_000
"""Above so many bytes a picture without transparency is tried as JPEG: it may be a photograph."""
ORIENTATION = 0x0112
"""The tag of EXIF that says how a camera was held; 1 is upright."""
FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "HEIF", "AVIF")
"""What is opened. Others of Pillow's run foreign programs (EPS) or draw by the system (WMF)."""
DRAWING = re.compile(
    rb"\s*(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>|\s)*<svg\b"
    rb"|\xd7\xcd\xc6\x9a|\x01\x00\x00\x00.{36} EMF|%!PS|%PDF",
    re.DOTALL | re.IGNORECASE,
)

Because = Literal["damaged", "too_large", "drawing"]


class Unusable(Exception):
    """A file that cannot be used as a picture.

    Attributes:
        name: of the file.
        because: it is damaged or no picture at all, has too many pixels, or is a drawing (SVG, WMF,
            PostScript, PDF): a program for its reader, which is not run.
    """

    def __init__(self, name: str, because: Because = "damaged") -> None:
        super().__init__(name)
        self.name = name
        self.because = because


class Prepared(Struct, frozen=True):
    """A picture as it is kept: the bytes of a JPEG or PNG, and a file name that says so."""

    data: bytes
    media_type: str
    name: str


def prepare(data: bytes, name: str) -> Prepared:
    """A picture turned upright, without metadata, as JPEG or PNG, 2,400 pixels long at most.

    Raises:
        Unusable: where the bytes are no picture, a damaged one, a drawing, or one of over 100
            megapixels.
    """
    import PIL.Image
    import PIL.ImageOps
    from pi_heif import register_heif_opener

    if DRAWING.match(data[:4_000]):
        raise Unusable(name, "drawing")
    if len(data) > LARGEST_FILE:
        raise Unusable(name, "too_large")
    register_heif_opener(thumbnails=False)
    try:
        with PIL.Image.open(BytesIO(data), formats=FORMATS) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                raise Unusable(name, "too_large")
            is_photograph = opened.format in ("JPEG", "MPO", "HEIF", "AVIF")
            if opened.format == "JPEG" and max(opened.size) > 2 * LONG_SIDE:
                opened.draft(None, (LONG_SIDE, LONG_SIDE))
            opened.load()
            is_upright = opened.getexif().get(ORIENTATION, 1) == 1
            # An untouched JPEG keeps its own fineness; turned or scaled it is written anew.
            picture = opened if is_upright else PIL.ImageOps.exif_transpose(opened)
            picture = _scaled(_in_colours(picture, photograph=is_photograph), LONG_SIDE)
            if not is_photograph:
                return _drawn(picture, name)
            keeps = picture is opened and opened.format == "JPEG"
            return _photographed(picture, name, "keep" if keeps else JPEG_QUALITY)
    except PIL.Image.DecompressionBombError as error:
        raise Unusable(name, "too_large") from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, RuntimeError) as error:
        raise Unusable(name) from error


def smaller(data: bytes, name: str, longest: int, quality: int) -> Prepared | None:
    """A picture with fewer dots, for a package that has to be mailed.

    Args:
        data: its bytes.
        name: of its file.
        longest: dots of its longer side, at most.
        quality: of a JPEG, from 1 to 95.

    Returns:
        None where it would not become a tenth smaller, or cannot be read.
    """
    import PIL.Image

    try:
        with PIL.Image.open(BytesIO(data), formats=FORMATS) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                return None
            is_photograph = opened.format == "JPEG"
            opened.load()
            picture = _scaled(_in_colours(opened, photograph=is_photograph), longest)
            found = _photographed(picture, name, quality) if is_photograph else None
            found = found or _drawn(picture, name)
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, RuntimeError):
        return None
    return found if len(found.data) * 10 <= len(data) * 9 else None


def _in_colours(picture: "Image", *, photograph: bool) -> "Image":
    if picture.mode.startswith("I"):
        # 16 bits of grey: Pillow would cut them off rather than scale them.
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if photograph and not _see_through(picture):
        return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")
    if picture.mode in ("1", "L", "RGB", "RGBA"):
        return picture
    return picture.convert("RGBA" if _see_through(picture) else "RGB")


def _see_through(picture: "Image") -> bool:
    return "A" in picture.getbands() or "transparency" in picture.info


def _scaled(picture: "Image", most: int) -> "Image":
    longest = max(picture.size)
    if longest <= most:
        return picture
    from PIL.Image import Resampling

    by = most / longest
    size = (max(1, round(picture.width * by)), max(1, round(picture.height * by)))
    if picture.mode == "1":
        picture = picture.convert("L")
    return picture.resize(size, Resampling.LANCZOS)


def _photographed(picture: "Image", name: str, quality: int | str) -> Prepared:
    """The picture as a JPEG of that quality; one that lets through what is below it as a PNG."""
    if picture.mode == "RGBA":
        return _drawn(picture, name)
    # The colour profile decides how it looks and stays; place, camera and thumbnails go.
    profile = picture.info.get("icc_profile") if picture.mode == "RGB" else None
    for private in ("comment", "xmp", "exif", "photoshop"):
        picture.info.pop(private, None)
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality, icc_profile=profile, exif=b"", optimize=True)
    return Prepared(out.getvalue(), "image/jpeg", _named(name, "jpg"))


def _drawn(picture: "Image", name: str) -> Prepared:
    """The picture as a PNG, or as a JPEG where that is a fraction of it: a photograph."""
    from PIL.Image import new

    profile = picture.info.get("icc_profile") if picture.mode in ("RGB", "RGBA") else None
    clean = new(picture.mode, picture.size)
    clean.paste(picture)
    out = BytesIO()
    clean.save(out, "PNG", icc_profile=profile)
    if out.tell() > LARGE_PNG and clean.mode == "RGB":
        clean.info["icc_profile"] = profile
        photograph = _photographed(clean, name, JPEG_QUALITY)
        if len(photograph.data) * 3 < out.tell():
            return photograph
    return Prepared(out.getvalue(), "image/png", _named(name, "png"))


def _named(name: str, suffix: str) -> str:
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return f"{stem[0] or stem[2] or 'picture'}.{suffix}"
