"""What the editor shows is the tree, and what is read from it is the same tree."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCursor, QTextDocument

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Doc,
    ListItem,
    OrderedList,
    Paragraph,
    Text,
)
from casewriter.ui.prose import clipboard, places, shaping
from casewriter.ui.prose.from_document import read, read_block, read_rows
from casewriter.ui.prose.rows import flatten, gather, settle
from casewriter.ui.prose.text import ProseText
from casewriter.ui.prose.to_document import show
from tests.trees import docs
from tests.ui.prose.random_trees import random_tree

FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def bare_document() -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    return document


@pytest.fixture
def text(qtbot, names) -> ProseText:
    text = ProseText(names, QFont())
    qtbot.addWidget(text)
    text.resize(600, 300)
    text.show()
    return text


def holds(doc: Doc, text: ProseText) -> None:
    rows = flatten(doc)
    assert gather(rows) == doc
    assert settle(rows) == rows
    document = bare_document()
    show(doc, document)
    assert read(document) == doc
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    assert tuple(row for block in blocks for row in read_block(block)) == read_rows(document)
    # The field shows what was drawn before: only the difference is written.
    text.show_doc(doc)
    assert text.doc() == doc
    text.finish_showing()
    assert text.doc() == doc
    assert read(text.document()) == doc


def test_1500_random_trees_are_read_back_as_they_were_shown(text):
    for seed in range(1500):
        doc = random_tree(seed)
        try:
            holds(doc, text)
        except AssertionError as error:
            raise AssertionError(f"tree of seed {seed}") from error


def test_cunning_trees_are_read_back_as_they_were_shown(text):
    @settings(FEW, max_examples=150)
    @given(docs())
    def law(doc):
        holds(doc, text)

    law()


def test_neighbouring_lists_and_quotations_stay_apart():
    def items(word):
        return (ListItem((Paragraph((Text(word),)),)),)

    doc = Doc(
        (
            BulletList(items("a")),
            BulletList(items("b")),
            OrderedList(items("c")),
            Blockquote((Paragraph((Text("d"),)), BulletList(items("e")))),
            Blockquote((BulletList(items("f")), BulletList(items("g")), Paragraph())),
        )
    )
    document = bare_document()
    show(doc, document)
    assert read(document) == doc


def test_no_paragraph_and_an_empty_paragraph_are_two_things():
    for doc in (Doc(), Doc((Paragraph(),)), Doc((Paragraph(), Paragraph()))):
        document = bare_document()
        show(doc, document)
        assert read(document) == doc


def test_what_the_writer_does_is_followed_block_by_block(text):
    """Whatever is deleted, typed or split, the kept rows equal a reading of everything."""
    deed = st.tuples(
        st.sampled_from(("type", "enter", "erase", "cut", "copy", "list", "quote", "deeper")),
        st.floats(0, 1),
        st.floats(0, 1),
    )

    @settings(FEW, max_examples=100)
    @given(st.integers(0, 99999).map(random_tree), st.lists(deed, min_size=1, max_size=6))
    def law(doc, deeds):
        text.show_doc(doc)
        text.finish_showing()
        for what, start, end in deeds:
            _do(text, what, start, end)
            assert text.doc() == canonical(read(text.document()))
            assert canonical(text.doc()) == text.doc()
            assert len(text.rows()) == text.document().blockCount()

    law()


def _do(text, what, start, end):
    letters = len(text.toPlainText())
    cursor = text.textCursor()
    cursor.setPosition(places.position(text.document(), round(start * letters)))
    if what in {"cut", "copy", "list", "quote"}:
        until = places.position(text.document(), round(end * letters))
        cursor.setPosition(until, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    match what:
        case "type":
            text.type_text("ж😀")
        case "enter":
            text._enter()
        case "erase":
            text._erase(forward=end > 0.5)
        case "cut":
            text._erase(forward=False)
        case "copy":
            text.insertFromMimeData(clipboard.mime_of(clipboard.selected(cursor), text._names))
        case "list":
            text.shape_command(lambda at, look: shaping.toggle_list(at, "bullet", look))
        case "quote":
            text.shape_command(shaping.toggle_quote)
        case "deeper":
            text._tab(back=end > 0.5)


trees = st.integers(0, 99999).map(random_tree)


@pytest.mark.usefixtures("qapp")
@FEW
@given(trees, trees)
def test_showing_another_tree_leaves_equal_blocks_alone(one, other):
    assume(one != other)
    document = bare_document()
    show(one, document)
    shared = 0
    for old, new in zip(flatten(one), flatten(other), strict=False):
        if old != new:
            break
        shared += 1
    document.documentLayout()
    changes = []
    document.contentsChange.connect(lambda *change: changes.append(change))
    before = [document.findBlockByNumber(n).position() for n in range(shared)]
    show(other, document)
    assert read(document) == other
    if before:
        first = min(change[0] for change in changes)
        assert first >= before[-1]
