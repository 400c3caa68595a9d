"""Export to DOCX as a whole process, against pandoc and against naive python-docx."""

import tempfile
from pathlib import Path

import pypandoc

from bench.material import Material
from bench.processes import PYTHON, race
from bench.report import Row

WORDS = 25_000
ROUNDS = 9


def measure() -> list[Row]:
    """Time and memory of four ways to the same document."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        case, markdown, naive = Material(WORDS).write(folder)
        library = folder / "library"
        casewriter = (PYTHON, "-m", "casewriter")
        from bench.processes import once

        once((*casewriter, "import", "--library", str(library), str(case)), folder)
        figures = race(
            {
                "pandoc": (
                    pypandoc.get_pandoc_path(),
                    str(markdown),
                    "--toc",
                    "-o",
                    "pandoc.docx",
                ),
                "file": (
                    *casewriter,
                    "export",
                    str(case),
                    "--to",
                    "docx",
                    "--kind",
                    "draft",
                    "--quiet",
                    "-o",
                    "file.docx",
                ),
                "library": (
                    *casewriter,
                    "export",
                    "0192f0c1",
                    "--library",
                    str(library),
                    "--to",
                    "docx",
                    "--kind",
                    "draft",
                    "--quiet",
                    "-o",
                    "library.docx",
                ),
                "naive": (PYTHON, "-m", "bench.naive", str(naive), "naive.docx"),
            },
            ROUNDS,
            folder,
        )
    pandoc = figures["pandoc"]
    rows = [
        Row("export of a case file: time", figures["file"].seconds / pandoc.seconds, "pandoc", 0.6),
        Row(
            "export of a case file: peak memory",
            figures["file"].megabytes / pandoc.megabytes,
            "pandoc",
            0.5,
        ),
        Row(
            "export from the library: time",
            figures["library"].seconds / pandoc.seconds,
            "pandoc",
            1.0,
        ),
        Row(
            "export of a case file: time",
            figures["file"].seconds / figures["naive"].seconds,
            "naive python-docx",
            None,
        ),
    ]
    rows += [
        Row(f"{name}: {figure.seconds:.3f} s, {figure.megabytes:.0f} MB", None, "", None)
        for name, figure in figures.items()
    ]
    return rows
