"""Packing and unpacking a case, to zipping and hashing the same bytes by the standard library."""

import hashlib
import io
import os
import random
import statistics
import tempfile
import time
import zipfile
from pathlib import Path

from msgspec.structs import replace
from PIL import Image

from bench.material import Material
from bench.report import Row
from casewriter.domain.case import Attachment, Case
from casewriter.domain.package import Person
from casewriter.exchange import read, write
from casewriter.exchange.signing import new_secret

PAGES = 60
WORDS_A_PAGE = 350
PICTURES = 40
SIZE = (1600, 1067)
ROUNDS = 7
GOAL = 1.5


def measure() -> list[Row]:
    """A case of 60 pages with 40 pictures, there and back; the median of several rounds."""
    case, pictures = _illustrated()
    secret = new_secret()
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as scratch:
        file, plain = Path(scratch) / "one.casepack", Path(scratch) / "plain.zip"
        for _ in range(ROUNDS):
            began = time.perf_counter()
            write(file, case, pictures, sender=Person(name="Bench"), secret=secret)
            with read(file) as package:
                for picture in case.attachments:
                    package.picture(picture.sha256)
            ours.append(time.perf_counter() - began)
            with zipfile.ZipFile(file) as archive:
                parts = {info: archive.read(info) for info in archive.infolist()}
            began = time.perf_counter()
            _there_and_back(parts, plain)
            theirs.append(time.perf_counter() - began)
        size = file.stat().st_size
    mine, peer = statistics.median(ours), statistics.median(theirs)
    return [
        Row(
            f"a package of {PAGES} pages and {PICTURES} pictures ({size / 1e6:.1f} MB), "
            f"packed and unpacked ({mine * 1000:.0f} ms)",
            mine / peer,
            "zipping and hashing the same bytes",
            GOAL,
        )
    ]


def _illustrated() -> tuple[Case, dict[str, bytes]]:
    """A case of the length, with pictures that press as photographs do: grain on soft shapes."""
    chance = random.Random(7)
    case = Material(PAGES * WORDS_A_PAGE, pictures=0).case
    pictures, named = {}, []
    for number in range(PICTURES):
        grain = Image.frombytes("RGB", SIZE, chance.randbytes(3 * SIZE[0] * SIZE[1]))
        soft = Image.radial_gradient("L").resize(SIZE).convert("RGB")
        out = io.BytesIO()
        Image.blend(soft, grain, 0.15).save(out, "JPEG", quality=85)
        digest = hashlib.sha256(out.getvalue()).hexdigest()
        pictures[digest] = out.getvalue()
        named.append(Attachment(digest, "image/jpeg", f"photograph-{number}.jpg"))
    return replace(case, attachments=tuple(named)), pictures


def _there_and_back(parts: dict[zipfile.ZipInfo, bytes], file: Path) -> None:
    with file.open("wb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for info, data in parts.items():
                hashlib.sha256(data).hexdigest()
                archive.writestr(info.filename, data, info.compress_type)
        out.flush()
        os.fsync(out.fileno())
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            hashlib.sha256(archive.read(name)).hexdigest()
