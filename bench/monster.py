"""How the largest case grows: time and memory at 75, 150, 300 pages; pandoc with the same."""

import tempfile
from pathlib import Path

import pypandoc

from bench.processes import PYTHON, Figures, once, race
from bench.report import Row
from casewriter.app.core import build
from casewriter.domain.canonical import to_json
from casewriter.domain.case import TemplateRef
from tests.monster import NOTES, PAGES, PICTURES, TABLES, monster

SIZES = (75, 150, PAGES)
FORMS = ("docx", "pdf", "html")
ROUNDS = 3


def measure() -> list[Row]:
    """A page of 300 to one of 75; the Word file to pandoc's of the same web page."""
    template = build().templates.get(TemplateRef("one-stop-shop", 1))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        programs: dict[str, tuple[str, ...]] = {}
        for size in SIZES:
            case, read = monster(template, share=size / PAGES)
            (folder / f"{size}.json").write_bytes(to_json(case, read))
            for form in FORMS:
                programs[f"{form} of {size}"] = (
                    PYTHON, "-m", "casewriter", "export", f"{size}.json", "--to", form,
                    "--kind", "draft", "--quiet", "-o", f"{size}.{form}",
                )  # fmt: skip
            # The web page holds every text, table, note and picture, so pandoc gets the same.
            once(programs[f"html of {size}"], folder)
            programs[f"pandoc of {size}"] = (
                pypandoc.get_pandoc_path(), f"{size}.html", "--quiet", "--toc",
                "-o", f"{size}-pandoc.docx",
            )  # fmt: skip
        figures = race(programs, ROUNDS, folder)
    return [*_growth(figures), *_peer(figures), *_told(figures)]


def _growth(figures: dict[str, Figures]) -> list[Row]:
    rows = []
    for form in FORMS:
        for size in SIZES[1:]:
            less, more = figures[f"{form} of {SIZES[0]}"], figures[f"{form} of {size}"]
            times = size / SIZES[0]
            for what, ratio in (
                ("time", more.seconds / less.seconds),
                ("memory", more.megabytes / less.megabytes),
            ):
                row = f"{form}: {what} of a page of {size}"
                rows.append(Row(row, ratio / times, f"a page of {SIZES[0]}", 1.3))
    return rows


def _peer(figures: dict[str, Figures]) -> list[Row]:
    rows = []
    for size in SIZES:
        ours, peer = figures[f"docx of {size}"], figures[f"pandoc of {size}"]
        rows += [
            Row(f"docx of {size} pages: time", ours.seconds / peer.seconds, "pandoc", 0.6),
            Row(f"docx of {size} pages: memory", ours.megabytes / peer.megabytes, "pandoc", 0.5),
        ]
    return rows


def _told(figures: dict[str, Figures]) -> list[Row]:
    what = f"{PAGES} pages: {TABLES} tables, {PICTURES} pictures, {NOTES} notes, nine languages"
    told = (
        f"{name}: {figure.seconds:.2f} s, {figure.megabytes:.0f} MB"
        for name, figure in figures.items()
    )
    return [Row(line, None, "", None) for line in (what, *told)]
