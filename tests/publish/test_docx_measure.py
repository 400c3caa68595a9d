import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.services.measure import Measure, measure
from tests.publish.publications import png

JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
TABLE = b"\xff\xdb\x00\x04\x00\x00"
ADOBE = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"
FRAME = b"\xff\xc2\x00\x11\x08" + struct.pack(">HH", 480, 640) + b"\x03" + bytes(9)
JPEG = Measure("jpg", "image/jpeg", 640, 480)


@pytest.mark.parametrize(
    ("data", "measured"),
    [
        (png(3, 2), Measure("png", "image/png", 3, 2)),
        (b"GIF89a" + struct.pack("<HH", 640, 480), Measure("gif", "image/gif", 640, 480)),
        (b"BM" + bytes(16) + struct.pack("<ii", 640, -480), Measure("bmp", "image/bmp", 640, 480)),
        (b"\xff\xd8" + JFIF + TABLE + FRAME, JPEG),
        (b"\xff\xd8" + ADOBE + FRAME, JPEG),
        (b"\xff\xd8" + TABLE + b"\xff\x01" + b"\xff\xff" + FRAME, JPEG),
        (b"\xff\xd8" + JFIF + b"no marker here", None),
        (b"\xff\xd8" + FRAME[:6], None),
        (png(0, 2), None),
        (png(3, 2)[:20], None),
        (b"<svg/>", None),
        (b"", None),
    ],
)
def test_a_picture_is_measured_by_its_header(data, measured):
    assert measure(data) == measured


@settings(deadline=None)
@given(
    st.sampled_from((b"", b"\xff\xd8\xff", b"GIF89a", b"BM", png(1, 1)[:16])),
    st.binary(max_size=60),
)
def test_no_bytes_are_too_odd_to_be_measured(start, rest):
    found = measure(start + rest)
    assert found is None or (found.width > 0 and found.height > 0)
