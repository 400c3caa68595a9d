"""Writing alone, against the floor: the same content as strings put together by hand and zipped.

The floor knows its content in advance and looks at nothing: no styles, no numbers, no contents,
no lists of exhibits, no links. Nothing that writes such a file in Python can be quicker.
"""

import gc
import io
import json
import re
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from bench.material import PICTURE_SIZE, Material
from bench.report import Row
from casewriter.app.console import RARELY
from casewriter.app.core import build
from casewriter.domain.compose import compose
from casewriter.domain.publication import Publication
from casewriter.services.watching import unwatched

WORDS, ROUNDS = 25_000, 15
OFFICE = "http://schemas.openxmlformats.org"
TYPES = f"{OFFICE}/package/2006/content-types"
RELATIONS = f"{OFFICE}/package/2006/relationships"
KINDS = f"{OFFICE}/officeDocument/2006/relationships"
WORD = f"{OFFICE}/wordprocessingml/2006/main"
DRAWING = f"{OFFICE}/drawingml/2006"
MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml"
WIDE = 5_400_000
HIGH = WIDE * PICTURE_SIZE[1] // PICTURE_SIZE[0]


def measure() -> list[Row]:
    """Seconds of a case in memory to its file, to those of the floor with the same content."""
    material = Material(WORDS)
    with tempfile.TemporaryDirectory() as scratch:
        content = json.loads(material.write(Path(scratch))[2].read_text("utf-8"))
    case, core = material.case, build()
    template = core.templates.get(case.template)

    words, style = core.styles.words("hub", "en"), core.styles.get("hub")
    now = datetime.now(UTC).isoformat()

    def composed() -> Publication:
        return compose(template, case, "en", words, style, draft=True, created=now)

    publication = composed()

    def written() -> None:
        core.writers[0].write(publication, io.BytesIO(), material.pictures.__getitem__, unwatched)

    def by_hand() -> None:
        strings(content["lines"], content["notes"], material.pictures, io.BytesIO())

    # As rarely as in a command.
    gc.set_threshold(RARELY)
    composing, writing, floor = in_turns(composed, written, by_hand)
    peer = f"strings by hand, zipped ({floor * 1000:.0f} ms)"
    return [
        Row(f"writing a publication ({writing * 1000:.0f} ms)", writing / floor, peer, 5),
        Row("composing it from the case, and writing it", (composing + writing) / floor, peer),
    ]


def in_turns(*works: Callable[[], object]) -> list[float]:
    """The median seconds of each, after one round to warm up: modules are loaded in it."""
    times: list[list[float]] = [[] for _ in works]
    for turn in range(ROUNDS + 1):
        for took, work in zip(times, works, strict=True):
            began = time.perf_counter()
            work()
            if turn:
                took.append(time.perf_counter() - began)
    return [statistics.median(took) for took in times]


def strings(
    lines: list[str], notes: list[str], pictures: dict[str, bytes], out: io.BytesIO
) -> None:
    """The floor: a Word file with those lines of Markdown, footnotes and pictures."""
    body = "".join(_block(line, pictures) for line in lines)
    footnotes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{_run(text)}</w:p></w:footnote>'
        for number, text in enumerate(notes, start=1)
    )
    names = list(pictures)
    related = "".join(
        f'<Relationship Id="p{names.index(name)}" Type="{KINDS}/image" Target="media/{name}.png"/>'
        for name in names
    )
    types = (
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{MEDIA}.document.main+xml"/>'
        f'<Override PartName="/word/footnotes.xml" ContentType="{MEDIA}.footnotes+xml"/>'
    )
    spaces = f'xmlns:w="{WORD}" xmlns:r="{KINDS}"'
    start = f'<Relationship Id="d" Type="{KINDS}/officeDocument" Target="word/document.xml"/>'
    to_notes = f'<Relationship Id="n" Type="{KINDS}/footnotes" Target="footnotes.xml"/>'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{TYPES}">{types}</Types>')
        for place, inside in (("_rels/.rels", start),
                              ("word/_rels/document.xml.rels", to_notes + related)):  # fmt: skip
            archive.writestr(place, f'<Relationships xmlns="{RELATIONS}">{inside}</Relationships>')
        archive.writestr(
            "word/document.xml", f"<w:document {spaces}><w:body>{body}</w:body></w:document>"
        )
        archive.writestr("word/footnotes.xml", f"<w:footnotes {spaces}>{footnotes}</w:footnotes>")
        for name, data in pictures.items():
            archive.writestr(f"word/media/{name}.png", data, zipfile.ZIP_STORED)


def _block(line: str, pictures: dict[str, bytes]) -> str:
    if line.startswith("#"):
        marks, _, title = line.partition(" ")
        return _paragraph(_run(title), f"Heading{len(marks)}")
    if line.startswith("- "):
        return "".join(_paragraph(_run(item[2:]), "ListBullet") for item in line.split("\n"))
    if line.startswith("|"):
        rows = [row.strip("| ").split(" | ") for row in line.split("\n")]
        return f"<w:tbl>{''.join(_row(row) for row in (rows[0], *rows[2:]))}</w:tbl>"
    if line.startswith("!["):
        title, _, name = line[2:-1].partition("](")
        return _picture(list(pictures).index(name.removesuffix(".png")), escape(title))
    return _paragraph("".join(map(_piece, re.split(r"(\*\*[^*]+\*\*|\*[^*]+\*|\[\^\d+\])", line))))


def _paragraph(runs: str, style: str = "BodyText") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _piece(text: str) -> str:
    if text.startswith("[^"):
        return f'<w:r><w:footnoteReference w:id="{text[2:-1]}"/></w:r>'
    if text.startswith("**"):
        return _run(text[2:-2], "<w:rPr><w:b/></w:rPr>")
    if text.startswith("*"):
        return _run(text[1:-1], "<w:rPr><w:i/></w:rPr>")
    return _run(text) if text else ""


def _run(text: str, look: str = "") -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _row(cells: list[str]) -> str:
    return f"<w:tr>{''.join(f'<w:tc><w:p>{_run(cell)}</w:p></w:tc>' for cell in cells)}</w:tr>"


def _picture(number: int, title: str) -> str:
    size = f'cx="{WIDE}" cy="{HIGH}"'
    named = f'id="{number + 1}" name="{number + 1}" descr="{title}"'
    return _paragraph(
        f'<w:r><w:drawing><wp:inline xmlns:wp="{DRAWING}/wordprocessingDrawing"><wp:extent {size}/>'
        f'<wp:docPr {named}/><a:graphic xmlns:a="{DRAWING}/main"><a:graphicData '
        f'uri="{DRAWING}/picture"><pic:pic xmlns:pic="{DRAWING}/picture"><pic:nvPicPr>'
        f"<pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
        f'r:embed="p{number}"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        f'</a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        f"</wp:inline></w:drawing></w:r>"
    )
