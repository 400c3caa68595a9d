"""Many cases in one command, against pandoc called once for each."""

import tempfile
from pathlib import Path

import pypandoc

from bench.material import Material
from bench.processes import PYTHON, race
from bench.report import Row

WORDS, CASES = 25_000, 50
ROUNDS = 1
EACH = 'for file in *.md; do "$0" "$file" --toc -o "pandoc/${file%.md}.docx" || exit 1; done'


def measure() -> list[Row]:
    """Time of fifty different cases to that of pandoc fifty times; memory beside it."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        cases = [_case(folder, number) for number in range(1, CASES + 1)]
        (folder / "pandoc").mkdir()
        figures = race(
            {
                "pandoc": ("sh", "-c", EACH, pypandoc.get_pandoc_path()),
                "batch": (
                    PYTHON, "-m", "casewriter", "export", *cases, "--to", "docx",
                    "--kind", "draft", "--quiet", "-o", "batch/",
                ),
            },
            ROUNDS,
            folder,
        )  # fmt: skip
        written = {name: len(list((folder / name).glob("*.docx"))) for name in figures}
    if any(count != CASES for count in written.values()):
        raise RuntimeError(f"not every case was written: {written}")
    ours, peer = figures["batch"], figures["pandoc"]
    return [
        Row(f"{CASES} cases in one command: time", ours.seconds / peer.seconds, "pandoc", 0.35),
        Row("the same: peak memory", ours.megabytes / peer.megabytes, "pandoc", 0.5),
        *(
            Row(f"{name}: {figure.seconds:.1f} s, {figure.megabytes:.0f} MB", None, "")
            for name, figure in figures.items()
        ),
    ]


def _case(folder: Path, number: int) -> str:
    """Writes a case and its twin in Markdown; gives the name of the case's file."""
    case, markdown, plain = Material(WORDS, number=number).write(folder)
    plain.unlink()
    case.rename(folder / f"{number}.json")
    markdown.rename(folder / f"{number}.md")
    return f"{number}.json"
