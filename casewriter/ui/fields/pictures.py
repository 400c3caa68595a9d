"""Pictures made fit for a case: upright, without private data, no larger than print needs."""

from io import BytesIO
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 25_000_000
LARGEST_PIXELS = 100_000_000
"""A picture above this is refused, as packages refuse it."""
JPEG_QUALITY = 92
ORIENTATION = 0x0112
"""The tag of EXIF that says how a camera was held; 1 is upright."""


class Unusable(Exception):
    """A file that cannot be used as a picture.

    Attributes:
        name: of the file.
        too_large: whether it has too many pixels; else it is damaged or no picture at all.
    """

    def __init__(self, name: str, *, too_large: bool = False) -> None:
        super().__init__(name)
        self.name = name
        self.too_large = too_large


class Prepared(Struct, frozen=True):
    """A picture as it is kept: the bytes of a JPEG or PNG, and a file name that says so."""

    data: bytes
    media_type: str
    name: str


def prepare(data: bytes, name: str) -> Prepared:
    """A picture turned upright, without metadata, as JPEG or PNG, of at most 25 megapixels.

    Raises:
        Unusable: where the bytes are no picture, a damaged one, or one of over 100 megapixels.
    """
    import PIL.Image
    import PIL.ImageOps

    try:
        with PIL.Image.open(BytesIO(data)) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                raise Unusable(name, too_large=True)
            opened.load()
            is_jpeg = opened.format in ("JPEG", "MPO")
            is_upright = opened.getexif().get(ORIENTATION, 1) == 1
            # An untouched JPEG keeps its own fineness; turned or scaled it is written anew.
            picture = opened if is_upright else PIL.ImageOps.exif_transpose(opened)
            picture = _scaled(_in_colours(picture, jpeg=is_jpeg))
            quality = "keep" if picture is opened and opened.format == "JPEG" else JPEG_QUALITY
            return _written(picture, name, quality if is_jpeg else None)
    except (OSError, SyntaxError, ValueError, PIL.Image.DecompressionBombError) as error:
        raise Unusable(name) from error


def _in_colours(picture: "Image", *, jpeg: bool) -> "Image":
    if jpeg:
        return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")
    if picture.mode in ("1", "L", "RGB", "RGBA"):
        return picture
    see_through = "A" in picture.getbands() or "transparency" in picture.info
    return picture.convert("RGBA" if see_through else "RGB")


def _scaled(picture: "Image") -> "Image":
    pixels = picture.width * picture.height
    if pixels <= MOST_PIXELS:
        return picture
    from PIL.Image import Resampling

    by = (MOST_PIXELS / pixels) ** 0.5
    size = (int(picture.width * by), int(picture.height * by))
    return picture.resize(size, Resampling.LANCZOS)


def _written(picture: "Image", name: str, quality: int | str | None) -> Prepared:
    """The picture as a JPEG of that quality, or as a PNG, without metadata."""
    from PIL.Image import new

    # The colour profile decides how it looks and stays; place, camera and thumbnails go.
    profile = picture.info.get("icc_profile") if picture.mode in ("RGB", "RGBA") else None
    out = BytesIO()
    if quality is not None:
        picture.info.pop("comment", None)
        picture.save(out, "JPEG", quality=quality, icc_profile=profile, exif=b"")
        return Prepared(out.getvalue(), "image/jpeg", _named(name, "jpg"))
    clean = new(picture.mode, picture.size)
    clean.paste(picture)
    clean.save(out, "PNG", icc_profile=profile)
    return Prepared(out.getvalue(), "image/png", _named(name, "png"))


def _named(name: str, suffix: str) -> str:
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return f"{stem[0] or stem[2] or 'picture'}.{suffix}"
