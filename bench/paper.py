"""PDF files against those of an office suite, and how the time for a page grows."""

import shutil
import statistics
import tempfile
import time
from pathlib import Path

from bench.material import Material
from bench.processes import PYTHON, once, race
from bench.report import Row
from casewriter.app.processes.preview import PreviewProcess
from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path as Place
from casewriter.prose.nodes import plain
from casewriter.services.preview import PagesSet, SetPages

WORDS, FEW = 25_000, 7_000
ROUNDS, EDITS = 5, 15
PATIENCE = 60.0


def measure() -> list[Row]:
    """Time of a PDF to that of an office suite; a page of many to one of few; the preview."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        case, _, _ = Material(WORDS).write(folder)
        (folder / "few").mkdir()
        few, _, _ = Material(FEW).write(folder / "few")
        rows = _files(folder, case, few)
        return [*rows, _preview(folder)]


def _files(folder: Path, case: Path, few: Path) -> list[Row]:
    def to(form: str, what: Path, file: str) -> tuple[str, ...]:
        start = (PYTHON, "-m", "casewriter", "export", str(what), "--to", form)
        return (*start, "--kind", "draft", "--quiet", "-o", file)

    programs = {"pdf": to("pdf", case, "many.pdf"), "few": to("pdf", few, "few.pdf")}
    office = shutil.which("soffice")
    if office:
        once(to("docx", case, "case.docx"), folder)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        programs["office"] = (
            office, profile, "--headless", "--convert-to", "pdf", "--outdir", "office", "case.docx",
        )  # fmt: skip
    figures = race(programs, ROUNDS, folder)
    many, short = figures["pdf"].seconds / WORDS, figures["few"].seconds / FEW
    rows = [Row("a page of many as PDF", many / short, "a page of few", 1.3)]
    if office:
        share = figures["pdf"].seconds / figures["office"].seconds
        rows.append(Row("PDF of a case file", share, "LibreOffice, from the Word file", 0.35))
    rows += [
        Row(f"{name}: {figure.seconds:.3f} s, {figure.megabytes:.0f} MB", None, "", None)
        for name, figure in figures.items()
    ]
    return rows


def _preview(folder: Path) -> Row:
    """From a change in the middle of the case to its pages, half a second being the goal."""
    (folder / "library" / "attachments").mkdir(parents=True)
    process = PreviewProcess(folder / "library")
    case = Material(WORDS).case
    took = []
    try:
        for number in range(EDITS + 1):
            case = case.with_leaf(Place("results.narrative"), "en", plain(f"A change, {number}."))
            data = to_json(case)
            began = time.perf_counter()
            process.ask(SetPages(number, data, "en", "hub"))
            _wait(process)
            took.append(time.perf_counter() - began)
    finally:
        process.close()
    middle = statistics.median(took[1:])
    return Row(f"pages beside the text after a change ({middle:.3f} s)", middle / 0.5, "0.5 s", 1.0)


def _wait(process: PreviewProcess) -> None:
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until and not process.is_lost:
        if any(isinstance(news, PagesSet) for news in process.heard()):
            return
        time.sleep(0.002)
    raise RuntimeError("no pages came")
