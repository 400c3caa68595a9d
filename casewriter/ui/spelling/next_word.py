"""The way from one misspelt word to the next, by the keyboard: texts, lines and cells of a page."""

from collections.abc import Callable, Generator, Iterator
from functools import partial
from time import perf_counter

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from casewriter.domain.spelling import words_of
from casewriter.services.spelling import Spelling
from casewriter.ui.fields.controls import Line, Passage
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.fields.row_card import RowCard
from casewriter.ui.prose.places import units_before
from casewriter.ui.prose.text import ProseText
from casewriter.ui.spelling.closed_cards import is_closed, verdicts
from casewriter.ui.spelling.fields import LineSpelling
from casewriter.ui.spelling.marks import Standing, marks_in, select
from casewriter.ui.spelling.menu import SpellingMenu

PATIENCE = 3.0
"""Seconds that words are waited for which the dictionaries are still being asked about."""

Key = tuple[int, int, int, int]
"""Where a word stands on a page: its field, row, column, letters before its end."""


class Stop(Struct, frozen=True):
    """A misspelt word and what leads there.

    Attributes:
        key: where it stands.
        go: selects it and opens its menu; opens the card.
        card: the closed card that holds it somewhere.
    """

    key: Key
    go: Callable[[], object]
    card: RowCard | None = None


def looking(page: QWidget, spelling: Spelling, then: Callable[[bool], object]) -> Iterator[None]:
    """Go to the next word of a page that no dictionary knows and open its menu.

    After the last comes the first again; a closed card that holds such a word is opened. The work
    of a page is done in steps, see `slices`.

    Args:
        page: holds texts, lines and tables.
        spelling: knows which words are wrong.
        then: is told whether there is such a word.
    """
    # Counted from where one is now, not in the turn in which the search begins.
    fields = fields_of(page)
    return _looking(page, spelling, then, fields, _here(fields))


def _looking(
    page: QWidget,
    spelling: Spelling,
    then: Callable[[bool], object],
    fields: list[QWidget],
    here: Key,
) -> Iterator[None]:
    while True:
        stops: list[Stop] = []
        yield from _next_stops(fields, here, spelling, stops)
        found = next((stop for stop in stops if stop.key > here), stops[0] if stops else None)
        if found is None or found.card is None:
            then(found is not None)
            if found is not None:
                found.go()
            return
        found.go()
        fields = yield from _fields_behind(page, found.card, spelling)
        # What the card holds counts from its first word.
        here = (fields.index(found.card), -1, 0, 0)


def _next_stops(
    fields: list[QWidget], here: Key, spelling: Spelling, stops: list[Stop]
) -> Iterator[None]:
    """Fill in the stops up to the first behind a place, all where there is none."""
    until = perf_counter() + PATIENCE
    while True:
        stops.clear()
        waits = False
        for place, field in enumerate(fields):
            for stop in _stops(place, field, spelling):
                if isinstance(stop, Stop):
                    stops.append(stop)
                waits = waits or stop is None
                yield
                if isinstance(stop, Stop) and stop.key > here and not waits:
                    return
        if not waits or perf_counter() > until:
            return
        yield


def _fields_behind(
    page: QWidget, card: RowCard, spelling: Spelling
) -> Generator[None, None, list[QWidget]]:
    """The fields of a page once those of a card that was just opened know their wrong words."""
    until = perf_counter() + PATIENCE
    while True:
        yield
        fields = fields_of(page, card)
        inside = [(at, field) for at, field in enumerate(fields) if card.isAncestorOf(field)]
        known = any(
            isinstance(stop, Stop) for at, field in inside for stop in _stops(at, field, spelling)
        )
        if known or perf_counter() > until:
            return fields


def fields_of(page: QWidget, opened: RowCard | None = None) -> list[QWidget]:
    """The fields of a page that words are written in, from top to bottom.

    A closed card stands for its fields, and so does one that was just opened: before them.
    """
    kinds = (ProseText, Line, Passage, GridView)
    found: list[QWidget] = [
        field
        for kind in kinds
        for field in page.findChildren(kind)
        if field.isVisible() and _grid_around(field) is None
    ]
    found += [
        card
        for card in page.findChildren(RowCard)
        if card.isVisible() and (card is opened or is_closed(card))
    ]

    def place(field: QWidget) -> tuple[int, int]:
        at = field.mapTo(page, QPoint(0, 0))
        return at.y(), at.x()

    return sorted(found, key=place)


def _stops(place: int, field: QWidget, spelling: Spelling) -> Iterator[Stop | bool | None]:
    """The wrong words of a field; False for steps without one, None where one waits."""
    if isinstance(field, ProseText) or (isinstance(field, Passage) and marks_in(field)):
        marks = marks_in(field)
        if marks is None or field.isReadOnly():
            return
        for word in marks.wrong_words():
            yield Stop((place, 0, 0, word.end), partial(_go_in_text, field, word))
    elif isinstance(field, Line):
        looks_after = field.findChild(LineSpelling)
        if looks_after is not None and not field.isReadOnly():
            for word in looks_after.misspelt():
                yield Stop((place, 0, 0, word.end), partial(_go_in_line, field, word))
    elif isinstance(field, GridView) and field.editTriggers():
        yield from _stops_in_grid(place, field, spelling)
    elif isinstance(field, RowCard):
        yield from _stop_at_card(place, field, spelling)


def _stop_at_card(place: int, card: RowCard, spelling: Spelling) -> Iterator[Stop | bool | None]:
    for wrong in verdicts(card, spelling) if is_closed(card) else ():
        if wrong:
            yield Stop((place, 0, 0, 0), card.fold.click, card)
            return
        yield wrong


def _stops_in_grid(place: int, grid: GridView, spelling: Spelling) -> Iterator[Stop | bool | None]:
    model = grid.grid
    language = model.view.language
    columns = [
        column
        for column, part in enumerate(model.parts)
        if part.type in ("line", "prose") and part.translated and not part.options
    ]
    for row in range(len(model.rows)):
        for column in columns:
            text = str(model.index(row, column).data() or "")
            for word in words_of(text):
                wrong = spelling.is_wrong(word.lookup, language)
                start, end = (
                    units_before(text, letters)
                    for letters in (word.start, word.start + word.length)
                )
                if wrong:
                    standing = Standing(start, end, word.lookup, language)
                    go = partial(_go_in_cell, grid, row, column, standing)
                    yield Stop((place, row, column, end), go)
                elif wrong is None:
                    yield None
            yield False


def _here(fields: list[QWidget]) -> Key:
    """Where the keyboard is; before everything where it is in none of the fields."""
    now = QApplication.focusWidget()
    grid = now if isinstance(now, GridView) else _grid_around(now)
    field = now if grid is None else grid
    if field is None or field not in fields:
        return (-1, 0, 0, 0)
    place = fields.index(field)
    if grid is not None:
        at = grid.currentIndex()
        end = now.textCursor().selectionEnd() if isinstance(now, QPlainTextEdit) else 0
        return (place, at.row(), at.column(), end)
    if isinstance(now, Line):
        behind = now.selectionStart() + now.selectionLength()
        return (place, 0, 0, behind if now.hasSelectedText() else now.cursorPosition())
    if isinstance(now, ProseText | Passage):
        return (place, 0, 0, now.textCursor().selectionEnd())
    return (place, 0, 0, 0)


def _grid_around(widget: QWidget | None) -> GridView | None:
    """The grid in whose cell a field is open."""
    above = widget.parentWidget() if widget is not None else None
    above = above.parentWidget() if above is not None else None
    return above if isinstance(above, GridView) else None


def _go_in_text(text: ProseText | Passage, word: Standing) -> None:
    text.setFocus(Qt.FocusReason.ShortcutFocusReason)
    select(text, word)
    text.ensureCursorVisible()
    menu = text.findChild(SpellingMenu)
    if menu is not None:
        menu.open_at(word)
    else:
        _open_menu(text.viewport(), text.cursorRect().bottomLeft())


def _go_in_line(line: Line, word: Standing) -> None:
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    line.setSelection(word.start, word.end - word.start)
    _open_menu(line, line.cursorRect().bottomLeft())


def _go_in_cell(grid: GridView, row: int, column: int, word: Standing) -> None:
    index = grid.model().index(row, column)
    grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
    grid.setCurrentIndex(index)
    grid.scrollTo(index)
    grid.edit(index)
    field = grid.indexWidget(index)
    if isinstance(field, Passage):
        select(field, word)
        _open_menu(field.viewport(), field.cursorRect().bottomLeft())


def _open_menu(field: QWidget, at: QPoint) -> None:
    """Open a field's own menu below the word, as the menu key does."""
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, at, field.mapToGlobal(at + QPoint(0, 4))
    )
    QApplication.sendEvent(field, event)
