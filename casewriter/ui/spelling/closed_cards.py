"""Rows whose cards are closed: whether a word in them is wrong, and their opening."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from casewriter.domain.checks.passages import lines_of
from casewriter.domain.spelling import words_of
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import Spoken
from casewriter.services.spelling import Spelling
from casewriter.ui.fields.row_card import RowCard
from casewriter.ui.fields.rows import RowsEditor


def verdicts(card: RowCard, spelling: Spelling) -> Iterator[bool | None]:
    """Of each word in a closed card whether no dictionary knows it; None while that is asked."""
    editor = _editor_of(card)
    if editor is None or editor.desk.session.is_read_only:
        return
    row: View = editor.row_view(card.row)
    for where, tag, value in row.case.below(row.path):
        if tag == row.language and not where.meta and isinstance(value, Doc | str):
            for line in lines_of(value):
                yield from _of_line(line, tag, spelling)


def _of_line(line: Spoken, language: str, spelling: Spelling) -> Iterator[bool | None]:
    for word in words_of(line.text):
        passage = next(
            (
                stretch.language
                for stretch in line.stretches
                if stretch.language and stretch.start <= word.start < stretch.end
            ),
            language,
        )
        yield spelling.is_wrong(word.lookup, passage)


def _editor_of(card: RowCard) -> RowsEditor | None:
    above: QWidget | None = card.parentWidget()
    while above is not None and not isinstance(above, RowsEditor):
        above = above.parentWidget()
    return above


def is_closed(card: RowCard) -> bool:
    """Whether a card shows its head alone, and can be opened."""
    return not card.is_open and not card.fold.isHidden()
