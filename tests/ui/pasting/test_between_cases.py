"""A passage pasted into another case brings along what it cites and places."""

import msgspec
import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from casewriter.domain.carrying import Carried, carried, from_bytes, settled, to_bytes
from casewriter.domain.edits import Edit
from casewriter.domain.exhibits import Grid, new_pictures, new_tables, together
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    Paragraph,
    PathReference,
    Text,
    Value,
)
from casewriter.prose.walk import exhibits, inlines
from tests.ui.fields.field_desk import Study
from tests.ui.pasting.test_pieces import table

GRID = Grid(("Hall", "2014"), (("Orzan", "41"),), title="Waiting")


def cite(row):
    return Citation(CitedItems((CitedItem(row, "p. 3"),)))


@pytest.fixture
def passage(study):
    """A passage with everything, in the case of `study`; its sources by name."""
    law, report = (study.source(title) for title in ("A law", "A report"))
    study.write("facts.single", 40)
    picture = study.pictures.add(b"picture", "image/png", "hall.png")
    case = study.session.case
    made = new_tables(case, "facts", (GRID,), "en")
    study.session.apply(Edit("paste", *together(made)))
    figures = new_pictures(
        study.session.case, Path("facts.figures"), ((picture, "Hall", ""),), "en"
    )
    study.session.apply(Edit("paste", *together(figures)))
    study.write(f"{made[0].path}/source", [report])
    grid, figure = str(made[0].path), str(figures[0].path)
    return Doc(
        (
            Paragraph(
                (
                    Text("Told "),
                    cite(law),
                    Footnote((Text("Note "), cite(report))),
                    Text(" of "),
                    Value(PathReference("facts.single")),
                    Text(", see "),
                    CrossReference(PathReference(grid)),
                    CrossReference(PathReference("facts")),
                )
            ),
            Exhibit(PathReference(grid)),
            Exhibit(PathReference(figure)),
            Exhibit(PathReference("facts.indicators")),
        )
    )


@pytest.fixture
def other(study):
    """Another case of the same library, which has the law already."""
    other = Study()
    other.session._case = msgspec.structs.replace(other.session.case, id="c2")
    other.pictures = study.pictures
    other.law = other.source("A law")
    return other


def came_from(study, doc):
    came = carried(study.session.case, doc, {"facts.single": "40 minutes"})
    return from_bytes(to_bytes(came))


def test_everything_comes_along_and_is_cited_as_it_is_called_here(study, other, passage):
    before = other.session.case
    own = settled(before, other.template, "facts", passage, came_from(study, passage))
    edit = Edit("paste", own.changes, own.facts)
    other.session.apply(edit)
    case = other.session.case
    citations = [part for part in inlines(own.doc) if isinstance(part, Citation)]
    law, report = (citation.attrs.items[0].source for citation in citations)
    assert law == other.law
    assert case.get(Path(f"refs.sources/{report}"), "") is None
    assert case.get(Path.parse(f"refs.sources/{report}/csl")) == {"title": "A report"}
    assert len(case.rows(Path("refs.sources"))) == 2
    grid, figure = (Path.parse(block.attrs.ref) for block in exhibits(own.doc))
    assert table(other, grid) == [["Hall", "2014"], ["Orzan", "41"]]
    assert case.get(grid.child("source")) == [report]
    assert case.get(figure.child("title"), "en") == "Hall"
    assert [picture.name for picture in case.attachments] == ["hall.png"]
    words = "".join(part.text for part in inlines(own.doc) if isinstance(part, Text))
    assert "of 40 minutes, see " in words
    references = [p.attrs.ref for p in inlines(own.doc) if isinstance(p, CrossReference)]
    assert references == [str(grid), "facts"]
    assert edit.inverse().apply(case) == before


def test_inside_one_case_everything_keeps_its_name(study, passage):
    own = settled(study.session.case, study.template, "facts", passage, came_from(study, passage))
    assert own.doc is passage
    assert own.changes == ()


def test_copied_and_pasted_with_the_keys(study, other, passage, shown):
    study.write("facts.prose", passage, "en")
    source = shown(study.editor("facts.prose")).leaf.editor
    source.text.finish_showing()
    source.text.selectAll()
    mime = source.text.createMimeDataFromSelection()
    target = shown(other.editor("facts.prose")).leaf.editor
    target.text.insertFromMimeData(mime)
    target.text.finish_showing()
    assert len(list(exhibits(target.doc()))) == 2
    assert other.get("facts.prose", "en") == target.doc()
    other.session.undo()
    assert other.get("facts.prose", "en") is None
    assert len(other.rows("refs.sources")) == 1
    source.text.moveCursor(QTextCursor.MoveOperation.End)
    source.text.insertFromMimeData(mime)
    assert len(list(exhibits(source.doc()))) == 6


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"case":"x","leaves":[{"path":"","language":"","value":1}]}',
        b'{"case":"x","leaves":[{"path":"refs.sources/a/csl","language":"","value":{"prose":7}}]}',
        b'{"case":"x","leaves":[{"path":"refs.sources/a/csl","language":"","value":{"json":null}}]}',
    ],
)
def test_what_is_nothing_of_ours_brings_nothing(study, data):
    came = from_bytes(data) or Carried("x")
    doc = Doc((Paragraph((Text("a"), cite("a"))), Exhibit(PathReference("facts.exhibits/a"))))
    own = settled(study.session.case, study.template, "facts", doc, came)
    assert own.doc == Doc((Paragraph((Text("a"),)),))
    assert own.changes == ()


def test_a_clipboard_of_ours_says_where_it_comes_from(study, passage, shown):
    study.write("facts.prose", passage, "en")
    editor = shown(study.editor("facts.prose")).leaf.editor
    editor.text.finish_showing()
    editor.text.selectAll()
    mime = editor.text.createMimeDataFromSelection()
    assert isinstance(mime, QMimeData)
    came = from_bytes(bytes(mime.data("application/x-casewriter-origin").data()))
    assert came.case == "c1"
    assert came.words["facts.single"].startswith("40")
