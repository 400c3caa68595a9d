"""A library worth losing, and the ways in which libraries are damaged."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path as File
from typing import NamedTuple

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.prose.nodes import plain
from casewriter.storage import open_library
from tests.storage.desk import NARRATIVE, TITLE, Ticking, a_case

DATABASE = "library.sqlite"
PAGE = 4_096
CASES = 3
ROWS = 60


class Precious(NamedTuple):
    """A library and what is in it."""

    folder: File
    cases: dict[str, Case]


def words(chance: random.Random, count: int) -> str:
    """So many words, none like the other."""
    return " ".join(f"{chance.randrange(16**6):x}" for _ in range(count))


def precious(folder: File) -> Precious:
    """Make a library of three cases, each with long and short answers and a history."""
    chance = random.Random(5)
    library = open_library(folder, Ticking())
    picture = library.attachments.add(b"a picture", "image/png", "hall.png")
    cases = {}
    for number in range(CASES):
        case = replace(
            a_case(attachments=(picture,)), id=f"0192f0c1-0000-7000-8000-00000000a{number:03}"
        )
        case = case.with_leaf(TITLE, "en", f"Case number {number}")
        for row in range(ROWS):
            place = Path("results.notes", f"/r{row}/note")
            case = case.with_leaf(place, "en", plain(words(chance, 20 + 9 * row)))
        library.cases.create(case)
        library.cases.keep_revision(case, "opened", "", Ticking()())
        for step in range(4):
            for place, language, value in (
                (NARRATIVE, "en", plain(words(chance, 300))),
                (Path("results.notes", f"/r{step}/note"), "en", plain(words(chance, 30))),
                (Path("front.topics"), NO_LANGUAGE, [f"topic {step}"]),
            ):
                case = saved(library.cases, case, place, language, value)
            library.cases.keep_revision(case, "named", f"Step {step}", Ticking()())
        # Written since the last kept state.
        case = saved(library.cases, case, Path("context.setting"), "en", plain("Not kept yet."))
        cases[case.id] = case
    library.close()
    return Precious(folder, cases)


def saved(store, case: Case, path: Path, language: str, value: Value) -> Case:
    edit = Edit("write", (Change(path, language, case.get(path, language), value),))
    store.save(case.id, edit)
    return edit.apply(case)


def copied(library: Precious, folder: File) -> Precious:
    """The same library elsewhere."""
    shutil.copytree(library.folder, folder)
    return Precious(folder, library.cases)


def pages_of(file: File, tables: tuple[str, ...]) -> list[int]:
    """The numbers of all pages of tables or indexes, as SQLite knows them."""
    from casewriter.storage.salvage.image import Image
    from casewriter.storage.salvage.trees import Forest

    with Image(file) as image:
        forest = Forest(image)
        found: list[int] = []
        for table in tables:
            before = set(forest._taken)
            list(forest._tree(table))
            found += sorted(forest._taken - before)
        return found


def overwrite(file: File, page: int, data: bytes) -> None:
    """Put bytes in place of a page."""
    with file.open("rb+") as out:
        out.seek((page - 1) * PAGE)
        out.write(data[:PAGE].ljust(PAGE, b"\0"))


def flip(file: File, chance: random.Random, count: int) -> None:
    """Change so many bytes anywhere."""
    data = bytearray(file.read_bytes())
    for _ in range(count):
        data[chance.randrange(len(data))] = chance.randrange(256)
    file.write_bytes(data)


def spoil(file: File, seed: int) -> str:
    """Damage a database file in one of many ways; says how."""
    chance = random.Random(seed)
    length = file.stat().st_size
    pages = length // PAGE
    match seed % 8:
        case 0:
            flip(file, chance, chance.choice((1, 3, 20, 400)))
            return "bytes flipped"
        case 1:
            with file.open("rb+") as out:
                out.truncate(chance.randrange(length))
            return "cut short"
        case 2:
            for page in chance.sample(range(1, pages + 1), chance.choice((1, 2, 10))):
                overwrite(file, page, b"")
            return "pages zeroed"
        case 3:
            for page in chance.sample(range(1, pages + 1), chance.choice((1, 3, 12))):
                overwrite(file, page, chance.randbytes(PAGE))
            return "pages of garbage"
        case 4:
            overwrite(file, 1, chance.randbytes(PAGE))
            return "first page of garbage"
        case 5:
            one, other = chance.sample(range(1, pages + 1), 2)
            data = file.read_bytes()
            overwrite(file, one, data[(other - 1) * PAGE :])
            overwrite(file, other, data[(one - 1) * PAGE :])
            return "pages exchanged"
        case 6:
            with file.open("rb+") as out:
                out.write(chance.randbytes(100))
            return "header of garbage"
        case _:
            start = chance.randrange(length)
            data = bytearray(file.read_bytes())
            data[start : start + 7_000] = chance.randbytes(min(7_000, length - start))
            file.write_bytes(data)
            return "a stretch of garbage"


def execute(file: File, *statements: str) -> None:
    """Change a database behind casewriter's back."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
