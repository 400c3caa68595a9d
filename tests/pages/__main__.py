"""`make pages`: how files look, and what every judge that runs here says of them.

`looks`: the pages of the finished examples, held against what was looked at and accepted; Word
files are laid out by LibreOffice. `make pages ACCEPT=1` keeps what is there now: look at the pages
first, those that changed lie in `out/pages`. `web`: their web pages in every style, language and
scheme through the HTML checker and axe-core. `whole`: every case in every style and language.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path as File
from tempfile import TemporaryDirectory

from casewriter.assets import resources
from casewriter.publish.docx.office import office, pages_of
from tests.pages.fingerprint import Look, changes, looks, picture
from tests.pages.whole import faults
from tests.publish import examples
from tests.publish.page_checks import SCHEMES, checked, heard

KEPT = File(__file__).resolve().parent / "kept"
SHOWN = File("out/pages")
GUARDED = (
    ("one-stop-shop", "hub", "en"),
    ("smart-government", "hub", "en"),
    ("one-stop-shop", "plain", "ru"),
    ("smart-government", "plain", "kk"),
)
FORMS = ("docx", "pdf")
PARTS = ("looks", "web", "whole")
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{fonts}</dir>
<cachedir>{cache}</cachedir></fontconfig>"""


def main(words: list[str]) -> int:
    """Hold everything against what is kept; the exit code is 1 where something changed."""
    parser = argparse.ArgumentParser(prog="python -m tests.pages", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="keep what is there now")
    parser.add_argument("what", nargs="*", default=[*PARTS], help="of looks, web, whole; or all")
    parser.add_argument("--only", default="", help="of `whole`: a part of the names of its cases")
    asked = parser.parse_args(words)
    if not office():
        _say("LibreOffice is missing: `.ci/machine pages` installs it.")
        return 2
    with TemporaryDirectory(prefix="pages-") as scratch:
        folder = File(scratch)
        _use_our_fonts(folder)
        said = list(_papers(folder, accept=asked.accept)) if "looks" in asked.what else []
        said += _web(folder) if "web" in asked.what else ()
        said += faults(folder, _say, asked.only) if "whole" in asked.what else ()
    for line in said:
        _say(line)
    _say(f"{len(said)} changes or faults" if said else "all is as it should be")
    return 1 if said else 0


def _use_our_fonts(folder: File) -> None:
    """A machine that lacks the faces of the house would show another page."""
    settings = folder / "fonts.conf"
    settings.write_text(FONTS.format(fonts=resources("fonts"), cache=folder / "cache"), "utf-8")
    os.environ["FONTCONFIG_FILE"] = str(settings)


def _papers(folder: File, *, accept: bool) -> Iterator[str]:
    maker = subprocess.run([office(), "--version"], capture_output=True, check=True).stdout
    version = " ".join(maker.decode().split()[:2])
    for name, style, edition in GUARDED:
        for form in FORMS:
            title = f"{name}-{style}-{edition}-{form}"
            _say(title)
            file = folder / f"{title}.{form}"
            examples.published(name, form, file, style=style, edition=edition)
            made = file
            if form == "docx":
                own = folder / title
                own.mkdir()
                made = pages_of(file.read_bytes(), own, bool)
            now, kept = looks(made), KEPT / f"{title}.txt"
            if accept or not kept.exists():
                kept.parent.mkdir(exist_ok=True)
                head = f"# {version if form == 'docx' else 'typst'}\n"
                kept.write_text(head + "".join(f"{look.line()}\n" for look in now), "utf-8")
            yield from _held(title, made, now, kept.read_text("utf-8"), version)


def _held(title: str, made: File, now: tuple[Look, ...], kept: str, version: str) -> Iterator[str]:
    head, *lines = kept.splitlines()
    before = tuple(map(Look.read, lines))
    for page, what in changes(before, now):
        yield f"{title}, page {page}: {what}" if page else f"{title}: {what}"
        if page:
            SHOWN.mkdir(parents=True, exist_ok=True)
            picture(made, page).save(SHOWN / f"{title}-{page:03}.png")
    if title.endswith("docx") and head != f"# {version}":
        _say(f"  kept with {head[2:]}, laid out by {version}: small changes may be its own")


def _web(folder: File) -> Iterator[str]:
    files = []
    for name in examples.NAMES:
        for style in examples.STYLES:
            for edition in examples.EDITIONS:
                file = folder / f"{name}-{style}-{edition}.html"
                examples.published(name, "html", file, style=style, edition=edition)
                files.append(file)
    _say(f"{len(files)} web pages")
    yield from checked(files)
    for file in files:
        for scheme in SCHEMES:
            _say(f"{file.stem}, {scheme}")
            yield from (
                f"{file.name}, {scheme}: {said}" for said in heard(file.read_text(), scheme)
            )


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
