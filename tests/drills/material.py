"""What the drills work on: whole cases with pictures, libraries old and new."""

from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path as File
from random import Random

from msgspec.structs import replace

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.case import Attachment, Case
from casewriter.domain.leaves import Path
from tests.builders import PICTURE, full_case, load, picture, typical_case
from tests.drills.sound import opened

AT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
TABLE = "quality.standards"
TYPED = {
    "problem.text": Path("problem.text"),
    "ack.text": Path("ack.text"),
    "results.narrative": Path("results.narrative"),
    "front.title": Path("front.title"),
    TABLE: Path(TABLE, "/r1/standard"),
}
"""The questions that are typed into, and the leaf that is written: three passages, a line, and a
cell of a table whose field stays open."""

CASE = "0192f0c1-0000-7000-8000-00000000d001"


@cache
def whole() -> Case:
    """A case in which everything is answered."""
    return replace(full_case(load("one-stop-shop")), id=CASE)


@cache
def half() -> Case:
    """The same case, half written."""
    case = from_json(to_json(typical_case(load("one-stop-shop"))))[0]
    return replace(case, id=CASE)


@cache
def blank() -> Case:
    """The same case, with nothing yet in the answers that will be written."""
    fields = {name: leaves for name, leaves in half().fields.items() if name not in TYPED}
    fields[TABLE] = {("/r1#order", ""): "i0001"}
    return replace(half(), fields=fields)


@cache
def short() -> Case:
    """The same case with few answers, for trials that are repeated for every single write."""
    kept = ("front", "results", "refs")
    fields = {name: leaves for name, leaves in whole().fields.items() if name.startswith(kept)}
    return replace(whole(), fields=fields)


def begun(folder: File, case: Case | None = None) -> str:
    """A library with a case that is about to be written; gives its id."""
    library = opened(folder)
    library.attachments.add(picture(), PICTURE.media_type, PICTURE.name)
    library.cases.create(case or blank())
    library.cases.keep_revision(case or blank(), "opened", "", AT)
    library.close()
    return CASE


def arriving(number: int, seed: str) -> tuple[Case, bytes]:
    """A case that comes in from elsewhere, and its picture."""
    chance = Random(f"{seed}/{number}")
    data = chance.randbytes(chance.choice((300, 30_000, 200_000)))
    named = Attachment(sha256(data).hexdigest(), "image/png", f"picture {number}.png")
    case = replace(
        (whole(), half(), short())[number % 3],
        id=f"0192f0c1-0000-7000-8000-{number:012x}",
        attachments=(named,),
    )
    return case.with_leaf(Path("front.title"), "en", f"Case {number}"), data
