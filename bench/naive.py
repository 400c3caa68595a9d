"""The peer that everybody would write first: python-docx as its documentation shows it."""

import json
import re
import sys
from pathlib import Path

from docx import Document
from docx.shared import Cm


def main(source: str, target: str) -> None:
    """Write the twin of the generated case, one documented call after another."""
    content = json.loads(Path(source).read_text("utf-8"))
    document = Document()
    for line in content["lines"]:
        if line.startswith("#"):
            marks, _, title = line.partition(" ")
            document.add_heading(title, level=len(marks))
        elif line.startswith("- "):
            for item in line.split("\n"):
                document.add_paragraph(item[2:], style="List Bullet")
        elif line.startswith("|"):
            add_table(document, line)
        elif line.startswith("!["):
            name = re.search(r"\((.*)\)", line)
            document.add_picture(str(Path(source).parent / name[1]), width=Cm(15))
        else:
            add_paragraph(document, line)
    for note in content["notes"]:
        document.add_paragraph(note, style="List Number")
    document.save(target)


def add_table(document, line: str) -> None:  # noqa: ANN001  # python-docx has no public type
    """A table, cell by cell."""
    rows = [row.strip("| ").split(" | ") for row in line.split("\n")]
    rows = [rows[0], *rows[2:]]
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            table.cell(r, c).text = cell


def add_paragraph(document, line: str) -> None:  # noqa: ANN001  # python-docx has no public type
    """A paragraph, run by run."""
    paragraph = document.add_paragraph()
    for part in re.split(r"(\*\*[^*]+\*\*|\*[^*]+\*)", line):
        run = paragraph.add_run(part.strip("*"))
        run.bold = part.startswith("**")
        run.italic = part.startswith("*") and not part.startswith("**")


if __name__ == "__main__":
    main(*sys.argv[1:])
