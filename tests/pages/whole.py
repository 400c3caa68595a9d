"""Every case in every style, language and format, before every judge that runs here.

Both templates × styles × editions × an empty case, one in the middle of the work, and the largest
one. Word files: every profile of the Open XML SDK, our own check, LibreOffice, and python-docx,
which writes them anew without losing a part or an element. PDF files: PDF/UA-1. Web pages: the HTML
checker.
"""

import io
import json
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path as File

import docx
from lxml import etree

from casewriter.domain.bibliography import bibliography
from casewriter.domain.case import Case
from casewriter.domain.compose import compose
from casewriter.domain.publication import Publication
from casewriter.publish.docx.office import pages_of
from casewriter.services.watching import unwatched
from tests import builders
from tests.monster import monster
from tests.publish import examples, semantic
from tests.publish.page_checks import checked
from tests.publish.validate import Validator

PROFILES = ("Office2013", "Office2016", "Office2019", "Office2021", "Microsoft365")
CREATED = datetime(2026, 11, 20, 10, tzinfo=UTC).isoformat()
SIZES = ("empty", "typical", "monster")
Read = Callable[[str], bytes]


def faults(folder: File, say: Callable[[str], None], only: str = "") -> Iterator[str]:
    """What any judge has to say, a line to a fault.

    Args:
        folder: where files may lie.
        say: told what is looked at.
        only: a part of the names of those that are wanted: "monster", "plain-kk".
    """
    for name in builders.TEMPLATE_IDS:
        for size in SIZES:
            at_hand = None
            for style in examples.STYLES:
                for edition in examples.EDITIONS:
                    title = f"{name}-{size}-{style}-{edition}"
                    if only not in title:
                        continue
                    say(title)
                    at_hand = at_hand or _case(name, size)
                    publication = _composed(name, at_hand[0], style, edition)
                    yield from _judged(folder, title, publication, at_hand[1])


def _case(name: str, size: str) -> tuple[Case, Read]:
    template = builders.load(name)
    if size == "monster":
        return monster(template, examples.EDITIONS)
    if size == "typical":
        return builders.typical_case(template, examples.EDITIONS), builders.read_picture
    return builders.a_case(template=name, languages=examples.EDITIONS), builders.read_picture


def _composed(name: str, case: Case, style: str, edition: str) -> Publication:
    core, template = examples.core(), builders.load(name)
    return compose(
        template,
        case,
        edition,
        core.styles.words(style, edition),
        core.styles.get(style),
        draft=True,
        created=CREATED,
        references=core.cite(bibliography(template, case, edition)),
    )


def _judged(folder: File, title: str, publication: Publication, read: Read) -> Iterator[str]:
    made = {}
    for writer in examples.core().writers:
        out = io.BytesIO()
        writer.write(publication, out, read, unwatched)
        made[writer.name] = folder / f"{title}{writer.suffix}"
        made[writer.name].write_bytes(out.getvalue())
    for form, judges in (("docx", WORD), ("pdf", PAGES), ("html", WEB)):
        for judge in judges:
            yield from (f"{title}.{form}: {said}" for said in judge(made[form]))
    for file in made.values():
        file.unlink()


def _sdk(file: File) -> Iterator[str]:
    for profile in PROFILES:
        done = subprocess.run(
            [Validator().program(), file, profile], capture_output=True, check=False, timeout=600
        )
        for error in json.loads(done.stdout)["errors"]:
            yield f"{profile}: {error['description']} {error['xPath']}"


def _opened_by_libreoffice(file: File) -> Iterator[str]:
    own = file.with_suffix("")
    own.mkdir()
    made = pages_of(file.read_bytes(), own, bool)
    if not made.stat().st_size:
        yield "LibreOffice makes no pages of it"


def _written_anew(file: File) -> Iterator[str]:
    again = io.BytesIO()
    docx.Document(str(file)).save(again)
    before, after = _inventory(file.read_bytes()), _inventory(again.getvalue())
    for what in (before - after) | (after - before):
        yield f"python-docx changes {what}: {before[what]} became {after[what]}"


def _inventory(data: bytes) -> Counter[str]:
    """How often each element stands in each part; properties that are saved are another's."""
    found: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith(".xml") and not name.startswith(("docProps/", "[")):
                root = etree.fromstring(archive.read(name))
                found.update(f"{name} {each.tag}" for each in root.iter())
            elif not name.endswith((".xml", ".rels")):
                found[name] = len(archive.read(name))
    return found


def _pdf_ua(file: File) -> Iterator[str]:
    import page

    report = page.validate_pdf_bytes(file.read_bytes(), profile="ua1")
    if not report.is_compliant:
        yield str(report)


WORD = (_sdk, semantic.faults, _opened_by_libreoffice, _written_anew)
PAGES = (_pdf_ua,)
WEB = (lambda file: checked([file]),)
