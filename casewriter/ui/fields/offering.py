"""What a text can be given of the case, and what its chips lead to."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QRect

from casewriter.domain.errors import CasewriterError
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Exhibit,
    PathReference,
    Value,
)
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.chip_card import ChipCard
from casewriter.ui.fields.in_text import CaseNames, exhibits, mentionable, references
from casewriter.ui.fields.picker import Picker
from casewriter.ui.fields.sources.at_sign import AtSign
from casewriter.ui.fields.sources.citation_card import CitationCard
from casewriter.ui.fields.sources.known import adding, all_rows, full_name
from casewriter.ui.prose.actions import AT_SIGN, CITATION, PICTURE, REFERENCE, VALUE
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.names import label

OF_CASE = "#"
"""Stands before the path of a table, picture or chapter among sources; no row's id begins so."""


class Offering(QObject):
    """Answers what the editor of one text asks of the case.

    Args:
        desk: what lies ready.
        of: the question that the text answers.
        editor: the text.
        owner: the editor in whose name the case is written.
    """

    def __init__(self, desk: Desk, of: View, editor: ProseEditor, owner: object) -> None:
        super().__init__(editor)
        self._desk, self._of = desk, of
        self._editor, self._owner = editor, owner
        self._names = CaseNames(lambda: desk.case, of, desk.numbers.of)
        self._picker: Picker | None = None
        editor.wanted.connect(self.offer)
        editor.opened.connect(self.open)

    def _now(self) -> View:
        return replace(self._of, case=self._desk.case)

    # What can be put into the text.

    def offer(self, what: str) -> None:
        """Let the writer choose one of the things that an offer of the toolbar is about."""
        picker = AtSign(self._editor) if what == AT_SIGN else self._plain_picker(what)
        what = CITATION if what == AT_SIGN else what
        picker.picked.connect(lambda keys: self._insert(what, keys[0]))
        picker.added.connect(self._cite_new)
        if isinstance(picker, AtSign):
            picker.left.connect(self._editor.type_at_sign)
        things = self._things(what)
        if isinstance(picker, AtSign):
            # Sources come first; what is typed finds tables, pictures and chapters as well.
            things += [(f"{OF_CASE}{ref}", words) for ref, words in self._things(REFERENCE)]
        self._open_picker(picker, things)

    def _plain_picker(self, what: str) -> Picker:
        return Picker(self._editor, several=False, may_add=what == CITATION)

    def _things(self, what: str) -> list[tuple[str, str]]:
        now = self._now()
        match what:
            case "citation":
                return [(row, full_name(now, row)) for row in all_rows(now)]
            case "reference":
                return references(self._desk, now)
            case "value":
                return mentionable(self._desk, now)
            case _:
                return exhibits(self._desk, now, pictures=what == PICTURE)

    def _open_picker(self, picker: Picker, things: list[tuple[str, str]]) -> None:
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = picker
        picker.offer(things)
        editor = self._editor
        picker.open_below(editor, editor.text.accessibleName(), editor.caret_rect())

    def _insert(self, what: str, key: str) -> None:
        if key.startswith(OF_CASE):
            what, key = REFERENCE, key.removeprefix(OF_CASE)
        match what:
            case "citation":
                self._editor.insert_atom(Citation(CitedItems((CitedItem(key),))))
            case "reference":
                self._editor.insert_atom(CrossReference(PathReference(key)))
            case "value":
                self._editor.insert_atom(Value(PathReference(key)))
            case _:
                self._editor.insert_exhibit(key)

    def _cite_new(self, title: str) -> None:
        row, edit = adding(self._desk, title)
        self._desk.session.apply(edit, origin=self._owner)
        if self._has_card(row):
            self._insert(CITATION, row)

    def _has_card(self, row: str) -> bool:
        """Whether a card was made: a suggestion makes none."""
        return row in self._desk.case.rows(SOURCES)

    # What a chip leads to.

    def open(self, atom: object) -> None:
        """Show the card of a citation, a reference, a number or an exhibit."""
        if isinstance(atom, Citation):
            self._open_citation(atom.attrs.items)
        elif isinstance(atom, CrossReference | Value | Exhibit):
            self._open_card(atom)

    def _open_citation(self, items: tuple[CitedItem, ...]) -> None:
        card = CitationCard(items, self._now(), self._editor)
        card.changed.connect(self._cite)
        card.opened.connect(lambda row: self._desk.go_to(SOURCES.child(row)))
        if not self._is_read_only:
            another = QCoreApplication.translate("ChipCard", "Another source…")
            card.offer(another, "plus", partial(self._cite_another, items))
            card.offer(self._remove_words(), "trash", self._editor.remove_atom)
        card.open_below(self._editor, self._chip())

    def _cite(self, items: tuple[CitedItem, ...]) -> None:
        if items:
            self._editor.replace_atom(Citation(CitedItems(items)))
        else:
            self._editor.remove_atom()

    def _cite_another(self, items: tuple[CitedItem, ...]) -> None:
        picker = self._plain_picker(CITATION)
        picker.picked.connect(lambda keys: self._cite((*items, CitedItem(keys[0]))))
        picker.added.connect(lambda title: self._cite_also_new(items, title))
        taken = {item.source for item in items}
        things = self._things(CITATION)
        self._open_picker(picker, [thing for thing in things if thing[0] not in taken])

    def _cite_also_new(self, items: tuple[CitedItem, ...], title: str) -> None:
        row, edit = adding(self._desk, title)
        self._desk.session.apply(edit, origin=self._owner)
        if self._has_card(row):
            self._cite((*items, CitedItem(row)))

    def _open_card(self, atom: CrossReference | Value | Exhibit) -> None:
        card = ChipCard(self._editor)
        card.say(label(atom, self._names), self._about(atom))
        if (path := self._target(atom)) is not None:
            go = QCoreApplication.translate("ChipCard", "Go there")
            card.offer(go, "arrow-right", lambda: self._desk.go_to(path))
        if not self._is_read_only:
            if not isinstance(atom, Exhibit):
                other = QCoreApplication.translate("ChipCard", "Another…")
                what = VALUE if isinstance(atom, Value) else REFERENCE
                card.offer(other, "swap", partial(self.offer, what))
            else:
                self._offer_moves(card)
            card.offer(self._remove_words(), "trash", self._editor.remove_atom)
        card.open_below(self._editor, self._chip())

    def _offer_moves(self, card: ChipCard) -> None:
        move = self._editor.text.move_rows
        up = QCoreApplication.translate("ChipCard", "Up")
        down = QCoreApplication.translate("ChipCard", "Down")
        card.offer(up, "arrow-up", partial(move, down=False)).setToolTip("Alt+Shift+↑")
        card.offer(down, "arrow-down", partial(move, down=True)).setToolTip("Alt+Shift+↓")

    def _target(self, atom: CrossReference | Value | Exhibit) -> Path | None:
        """Where a chip leads; None where there is nothing any more."""
        of, ref = self._of, atom.attrs.ref
        section = of.template.section(ref)
        if section is not None:
            return Path(f"{section.key}.{section.fields[0].key}") if section.fields else None
        try:
            path = Path.parse(ref)
            of.template.find(path)
        except CasewriterError:
            return None
        return path if next(self._desk.case.below(path), None) is not None else None

    def _about(self, atom: CrossReference | Value | Exhibit) -> str:
        ref = atom.attrs.ref
        if self._target(atom) is None:
            return QCoreApplication.translate(
                "ChipCard", "What stood here is not in the case study any more."
            )
        if isinstance(atom, Value):
            things = dict(self._things(VALUE))
            return things.get(ref, "").partition("\n")[2]
        follows = QCoreApplication.translate(
            "ChipCard", "It appears with its number and follows what it names."
        )
        title = self._names.title(ref)
        known = isinstance(atom, CrossReference) and title not in {label(atom, self._names), ref}
        return f"{title}\n{follows}" if known else follows

    @property
    def _is_read_only(self) -> bool:
        return self._desk.session.is_read_only

    def _chip(self) -> QRect:
        return self._editor.caret_rect()

    def _remove_words(self) -> str:
        return QCoreApplication.translate("ChipCard", "Take out of the text")
