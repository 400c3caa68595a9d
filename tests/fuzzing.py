"""Inputs that nobody meant: sound ones with bytes, values or parts changed by chance.

Every reader either takes them or refuses them with a code that has a sentence; `broken` says what
else happened. The same seed makes the same input.
"""

import json
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.errors import CasewriterError
from casewriter.domain.sentences.every import ALL
from casewriter.exchange import read
from casewriter.exchange.template_packing import files_of, template_of
from tests import builders
from tests.exchange import hostile

KNOWN = frozenset(code for code, _ in ALL)
TOKENS = (
    b"", b"\x00", b"\xff\xfe", b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"true", b"-",
    b"1e999", b"9" * 400, b"0.1e-5000", b"\\ud800", b"\\u0000", b"PK\x03\x04", b"PK\x01\x02",
    b"PK\x05\x06", b"PK\x06\x06", "\u202e".encode(), "\u2028".encode(), b"../", b"C:\\", b"\r\n",
    b"[[", b"\"\"\"", b"@article{", b"TY  - ", b"%", b"#", b"=", b"\\", b"\xef\xbb\xbf",
)  # fmt: skip
VALUES = (
    None, True, False, 0, -1, 2**63, 2**64, -(2**63) - 1, 10**30, 1e308, -0.0, "", " ", "\u202e",
    "\ud800", "\x00", "a" * 70_000, "../../x", "section.field", "a.b/c/d/e/f/g/h", "en", "EN-us",
    "2016-13-45", [], {}, [[]], [{}], {"type": "doc"}, {"markdown": "# a"}, {"type": "doc",
    "content": [{"type": "text"}]}, {"type": "doc", "content": {"type": "doc"}}, ["x"] * 500,
)  # fmt: skip


def changed_bytes(chance: Random, data: bytes) -> bytes:
    """A few bytes of it are others, gone, there twice, or something telling stands among them."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, max(len(out) - 1, 0))
        end = min(len(out), place + chance.choice((1, 1, 2, 4, 30, 400)))
        match chance.randint(0, 5):
            case 0 if out:
                out[place] = chance.randint(0, 255)
            case 1:
                del out[place:end]
            case 2:
                out[place:place] = out[place:end]
            case 3:
                out[place:end] = chance.choice(TOKENS)
            case 4:
                out[place:place] = chance.choice(TOKENS)
            case 5 if chance.random() < 0.2:
                del out[place:]
    return bytes(out)


def changed_value(chance: Random, value: object) -> object:
    """JSON in which a few values are others, gone, or stand at another place."""
    content = json.loads(json.dumps(value))
    for _ in range(chance.randint(1, 4)):
        spots = list(_spots(content))
        if not spots:
            return _odd(chance)
        holder, key = chance.choice(spots)
        match chance.randint(0, 4):
            case 0:
                del holder[key]
            case 1:
                other, name = chance.choice(spots)
                if name in other if isinstance(other, dict) else name < len(other):
                    holder[key] = json.loads(json.dumps(other[name]))
            case 2 if isinstance(holder, dict):
                holder[chance.choice(("type", "id", "more", "\u202e", ""))] = holder.pop(key)
            case _:
                holder[key] = _odd(chance)
    return content


def _odd(chance: Random) -> object:
    """One of the odd values, a new one each time: it will be changed further."""
    return json.loads(json.dumps(chance.choice(VALUES)))


def _spots(value: object) -> Iterator[tuple[object, object]]:
    level = [value]
    while level:
        whole = level.pop()
        keys = list(whole) if isinstance(whole, dict) else range(len(whole))
        for key in keys:
            yield whole, key
            if isinstance(whole[key], dict | list):
                level.append(whole[key])


@cache
def _case() -> bytes:
    from tests.cli.test_post import with_secrets

    case = builders.a_case(
        {"front.title": "Public Service Halls", "facts.centres": 29, "facts.centres/unit": "centre"}
    )
    return to_json(with_secrets(case))


@cache
def _package() -> dict[str, bytes]:
    return hostile.parts(states=[hostile.case(country="AM")])


@cache
def _templates() -> dict[str, bytes]:
    folder = builders.TEMPLATES / "one-stop-shop"
    files = files_of(folder, ("en",))
    kept = ("one-stop-shop/template.toml", "common/template.toml")
    return {name: data for name, data in files.items() if name in kept or "/en" in name}


def case_file(chance: Random, _: Path) -> None:
    """A case file."""
    if chance.random() < 0.5:
        from_json(changed_bytes(chance, _case()))
    else:
        content = changed_value(chance, json.loads(_case()))
        from_json(json.dumps(content).encode("utf-8", "surrogatepass"))


def package(chance: Random, folder: Path) -> None:
    """A package: its bytes, its manifest, or a member that the manifest still fits."""
    file = folder / "fuzzed.casepack"
    match chance.randint(0, 2):
        case 0:
            file.write_bytes(changed_bytes(chance, hostile.sound()))
        case 1:
            members = dict(_package())
            manifest = changed_value(chance, json.loads(members["manifest.json"]))
            members["manifest.json"] = json.dumps(manifest).encode()
            file.write_bytes(hostile.zipped(members))
        case _:
            case = json.dumps(changed_value(chance, json.loads(hostile.case()))).encode()
            file.write_bytes(hostile.zipped(hostile.parts(case)))
    with read(file) as opened:
        if opened.case is not None:
            to_json(opened.case)


def template(chance: Random, _: Path) -> None:
    """The files of a template that came along."""
    files = dict(_templates())
    name = chance.choice(sorted(files))
    files[name] = changed_bytes(chance, files[name])
    template_of(builders.a_case().template, files)


RIS = b"""TY  - JOUR
AU  - Karimova, A.
AU  - Beridze, N.
TI  - Public Service Halls
JO  - Journal of Reform
PY  - 2019
SP  - 12
EP  - 30
DO  - 10.1000/182
UR  - https://example.org/x
ER  -
"""
BIBTEX = b"""@article{karimova2019,
  author = {Karimova, A. and {Public Service Hall}},
  title = "One {W}indow for $n$ services \\'e",
  journal = {Journal of Reform}, year = 2019, month = mar, pages = {12--30},
  doi = {10.1000/182}, url = {https://example.org/x}
}
@comment{nothing} @string{x = "y"}
"""
CSL = (
    b'[{"type": "article-journal", "title": "Public Service Halls", "issued": {"date-parts":'
    b' [[2019, 3]]}, "author": [{"family": "Karimova", "given": "A."}], "DOI": "10.1000/182"}]'
)
PASTED = b"""1. Karimova, A. (2019). Public Service Halls. Journal of Reform, 3(2), 12-30.
2. Law of Georgia No. 1234 of 12 May 2011, https://example.org/law
"""


def references(chance: Random, _: Path) -> None:
    """Lists of sources from other programs, and pasted text."""
    from casewriter.exchange.references import read_references, read_text

    data = changed_bytes(chance, chance.choice((RIS, BIBTEX, CSL, PASTED)))
    if chance.random() < 0.8:
        read_references(data)
    else:
        read_text(data.decode("utf-8", "replace"))


KINDS: tuple[tuple[str, Callable[[Random, Path], None]], ...] = (
    ("case file", case_file),
    ("package", package),
    ("template", template),
    ("references", references),
)


def broken(kind: str, seed: int) -> str:
    """What went wrong with one input: an empty text where it was taken or refused."""
    with tempfile.TemporaryDirectory() as place:
        outcome, problem = tried(kind, seed, Path(place))
    return problem if outcome == "crashed" else ""


def tried(kind: str, seed: int, folder: Path) -> tuple[str, str]:
    """What came of one input: `accepted`, `refused` or `crashed`, and what the last was.

    Args:
        kind: of input.
        seed: makes it.
        folder: in which the input may be written, and nothing else.
    """
    try:
        dict(KINDS)[kind](Random(f"{kind} {seed}"), folder)
    except CasewriterError as error:
        known = error.code in KNOWN
        return ("refused", "") if known else ("crashed", f"no sentence for {error.code}")
    except Exception as error:  # noqa: BLE001  # whatever else is raised is what is looked for
        return "crashed", f"{type(error).__name__}: {error}"[:300]
    return "accepted", ""
