"""Takes what other programs give into an answer: text, tables and pictures, as one step."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QTextCursor

from casewriter.domain.carrying import Settled, carried, from_bytes, settled, to_bytes
from casewriter.domain.case import Attachment
from casewriter.domain.compose import PLACING
from casewriter.domain.edits import Change, Edit, FactChange
from casewriter.domain.enclosures import FACT, listing
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exhibits import exhibits_of, new_pictures, new_tables, together
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.prose.nodes import CrossReference, Doc, Value
from casewriter.prose.walk import inlines, is_blank
from casewriter.services.cleaning import cleaned_value
from casewriter.ui import phrases
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.grid.typed_columns import typed
from casewriter.ui.fields.in_text import CaseNames
from casewriter.ui.fields.pictures.picture import unusable_words
from casewriter.ui.notices import Notices, Offer
from casewriter.ui.pasting.clip import Clip, clip_of
from casewriter.ui.pasting.reading import Read, Reading, read_whole
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.sheet_choice import ask_for_sheets
from casewriter.ui.pasting.words import PasteWords
from casewriter.ui.prose import clipboard
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.fragment import Fragment, Picture, Table
from casewriter.ui.prose.inked_places import bare_place, inked_place
from casewriter.ui.prose.inking import bare
from casewriter.ui.prose.joining import Joined, Place, join, letters_before
from casewriter.ui.prose.names import label
from casewriter.ui.prose.places import letters_before as letters_in
from casewriter.ui.prose.rows import flatten, gather

KEY = "pasting"
ORIGIN_TYPE = "application/x-casewriter-origin"
"""Beside the passage itself: the case it was copied in, and what it brings along."""
UNTOLD_MILLISECONDS = 300
"""Reading that takes longer is told of, and can be cancelled."""


class Paster(QObject):
    """Pastes into one text.

    Args:
        desk: what lies ready.
        editor: the text.
        notices: the quiet bar at its lower edge.
        view: gives the answer, or row, as it is at this moment.
        place: the leaf of the text, and its language.
        owner: the editor in whose name it writes.
        show: shows the text as the case now has it.
    """

    def __init__(
        self,
        desk: Desk,
        editor: ProseEditor,
        notices: Notices,
        *,
        view: Callable[[], View],
        place: Callable[[], tuple[Path, str]],
        owner: object,
        show: Callable[[], None],
    ) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._notices = notices
        self._view = view
        self._place = place
        self._owner = owner
        self._show = show
        self._words = PasteWords(self)
        self._reading: Reading | None = None
        self._where: QTextCursor | None = None
        self._last: tuple[Edit, Read, int, int] | None = None
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(UNTOLD_MILLISECONDS)
        self._told.timeout.connect(self._tell)
        editor.text.intake = self.take
        editor.text.outlet = self.give
        editor.changed.connect(self.dismiss)

    def take(self, mime: QMimeData) -> bool:
        """Take in what is pasted or dropped; False leaves it to the text."""
        if mime.hasFormat(clipboard.OWN_TYPE):
            return self._take_from_another_case(mime)
        clip = clip_of(mime)
        self.stop()
        self._where = self._editor.text.textCursor()
        if clip.is_small:
            self._ready(read_whole(clip, self._view().language, lambda: False))
        else:
            self._read(clip)
        return True

    def give(self, mime: QMimeData, doc: Doc) -> None:
        """Add to what is copied what it brings along into another case."""
        # A number of this case would name something else in another one.
        names = CaseNames(lambda: self._desk.case, self._view())
        words = {
            part.attrs.ref: label(part, names)
            for part in inlines(doc)
            if isinstance(part, CrossReference | Value)
        }
        came = carried(self._desk.case, doc, words)
        mime.setData(ORIGIN_TYPE, to_bytes(came))

    def _take_from_another_case(self, mime: QMimeData) -> bool:
        came = from_bytes(bytes(mime.data(ORIGIN_TYPE).data()))
        session = self._desk.session
        if came is None or came.case == session.case.id:
            return False
        pictures = tuple(p for p in came.attachments if self._desk.attachments.has(p.sha256))
        came = replace(came, attachments=pictures)
        section = self._place()[0].section
        own = settled(self._desk.case, session.template, section, clipboard.pasted(mime), came)
        cursor = self._editor.text.textCursor()
        if own.doc.content:
            self._apply(own, cursor.selectionStart(), cursor.selectionEnd())
        return True

    def dismiss(self) -> None:
        """Take the bar away: the writer goes on writing."""
        self._last = None
        if self._reading is None:
            self._notices.dismiss(KEY)

    def stop(self) -> None:
        """Leave off reading."""
        self._told.stop()
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.read.disconnect(self._ready)
            reading.stop()
        self._notices.dismiss(KEY)

    def _read(self, clip: Clip) -> None:
        self._reading = Reading(clip, self._view().language, self._desk.keeps_originals_in())
        self._reading.read.connect(self._ready)
        self._reading.start()
        self._told.start()

    def _tell(self) -> None:
        cancel = Offer(lambda: self.tr("Cancel"), self.stop)
        notice = self._notices.follow(KEY, lambda: self.tr("Reading what was pasted…"), cancel)
        notice.show_progress(0, 0)

    def _ready(self, found: object) -> None:
        self._told.stop()
        self._reading = None
        self._notices.dismiss(KEY)
        if isinstance(found, Refused):
            self._say(lambda: self._words.refused(found))
        elif isinstance(found, Read) and any(table.sheet for table in found.fragment.tables):
            ask_for_sheets(found.fragment, self._editor, partial(self._take_sheets, found))
        elif isinstance(found, Read):
            self._put_in(found)
        elif isinstance(found, CasewriterError):
            self._say(lambda: phrases.sentence(found))
        elif isinstance(found, Exception):
            raise found

    def _take_sheets(self, read: Read, chosen: Fragment) -> None:
        self._put_in(replace(read, fragment=chosen))

    # Putting it into the text.

    def _put_in(self, read: Read) -> None:
        cursor = self._where
        if cursor is None or self._desk.session.is_read_only or self._editor.text.isReadOnly():
            return
        if not read.fragment.pieces:
            self._say(lambda: self._told_of(read) or self.tr("There was nothing to paste."))
            return
        self._write(read, cursor.selectionStart(), cursor.selectionEnd(), text_only=False)

    def _write(self, read: Read, start: int, end: int, *, text_only: bool) -> None:
        try:
            fragment, pictures, beside = self._kept(read)
        except CasewriterError as error:
            sentence = phrases.sentence(error)
            self._say(lambda: sentence)
            return
        case = self._desk.case
        section = self._place()[0].section
        made = []
        if not text_only:
            grids = [table.grid for table in fragment.tables]
            language = self._view().language
            bare_tables = new_tables(case, section, grids, language)
            tables = iter(typed(table, language) for table in bare_tables)
            figures = iter(new_pictures(case, self._home(section), pictures, language))
            made = [
                next(tables) if isinstance(piece, Table) else next(figures)
                for piece in fragment.pieces
                if isinstance(piece, Table | Picture)
            ]
        doc = (
            fragment.text_only()
            if text_only
            else fragment.doc(str(exhibit.path) for exhibit in made)
        )
        changes, facts = _cleaned(together(made))
        facts = listing(case, *_listed(facts), *(() if text_only else beside))
        edit = self._apply(Settled(doc, changes, facts), start, end)
        self._last = (edit, read, start, end)
        self._offer(read, text_only=text_only)

    def _apply(self, own: Settled, start: int, end: int) -> Edit:
        """Put a passage into the text, and make what it places, as one step."""
        joined = self._joined(own.doc, start, end)
        whole = bare(gather(joined.rows))
        path, language = self._place()
        session = self._desk.session
        value = None if is_blank(whole) else whole
        if self._desk.suggests and not own.changes and not own.facts:
            session.end_step()
            self._desk.write(path, value, language, self._owner)
            self._show()
            self._editor.place_caret_later(self._after(joined))
            return Edit("paste")
        text = Change(path, language, self._desk.case.get(path, language), value)
        edit = Edit("paste", (text, *own.changes), own.facts)
        session.apply(edit, origin=self._owner)
        self._show()
        self._editor.place_caret_later(letters_before(joined.rows, joined.end))
        return edit

    def _after(self, joined: Joined) -> int:
        """Where the caret comes to stand among words that are suggested."""
        place = bare_place(joined.rows, letters_before(joined.rows, joined.end))
        return inked_place(self._editor.text.rows(), place)

    def _kept(
        self, read: Read
    ) -> tuple[Fragment, list[tuple[Attachment, str, str]], list[Attachment]]:
        """The fragment as it can be put in here, its pictures, and what is kept beside those.

        Raises:
            CasewriterError: where they cannot be kept.
        """
        if self._view().field.kind not in PLACING:
            pieces = read.fragment.pieces
            plain = tuple(piece for piece in pieces if not isinstance(piece, Picture))
            return replace(read.fragment, pieces=plain), [], []
        pictures, originals = [], []
        for said, ready in zip(read.fragment.pictures, read.pictures, strict=True):
            picture, *beside = self._desk.take_up(ready)
            pictures.append((picture, said.title, said.alt))
            originals += beside
        return read.fragment, pictures, originals

    def _home(self, section: str) -> Path:
        """Where pictures of a section lie: among its figures, where it asks for some."""
        template = self._desk.session.template
        known = template.section(section)
        for field in known.fields if known is not None else ():
            if field.kind == "figures" and not field.when:
                return Path(f"{section}.{field.key}")
        return exhibits_of(section)

    def _joined(self, doc: Doc, start: int, end: int) -> Joined:
        rows = self._editor.text.rows()
        return join(rows, self._at(start), self._at(end), flatten(doc))

    def _at(self, position: int) -> Place:
        """The place of one of Qt's positions."""
        block = self._editor.text.document().findBlock(position)
        return Place(block.blockNumber(), letters_in(block.text(), position - block.position()))

    # The bar.

    def _offer(self, read: Read, *, text_only: bool) -> None:
        # Of a picture alone no text would stay.
        has_text = not text_only and bool(read.fragment.text_only().content)
        offers = (Offer(lambda: self.tr("Keep text only"), self._text_only),) if has_text else ()
        fragment = read.fragment
        if not text_only and not _is_more_than_text(fragment) and not self._told_of(read):
            return
        self._say(lambda: self._told_of(read, text_only=text_only) or self.tr("Pasted."), *offers)

    def _told_of(self, read: Read, *, text_only: bool = False) -> str:
        said = [self._words.of(read.fragment, text_only=text_only)]
        if not text_only:
            said += [unusable_words(error) for error in read.unusable]
        return " ".join(part for part in said if part)

    def _say(self, words: Callable[[], str], *offers: Offer) -> None:
        close = self._notices.closing(KEY)
        self._notices.say(KEY, "note", words, (*offers, close))

    def _text_only(self) -> None:
        """Take back what was just pasted, and paste its words alone: one step in its place."""
        if self._last is None:
            return
        edit, read, start, end = self._last
        session = self._desk.session
        if session.is_last(edit):
            session.undo()
            self._editor.text.finish_showing()
            self._write(read, start, end, text_only=True)


def _cleaned(
    made: tuple[tuple[Change, ...], tuple[FactChange, ...]],
) -> tuple[tuple[Change, ...], tuple[FactChange, ...]]:
    """Changes whose texts hold what texts may hold; empty ones change nothing."""
    changes = (replace(change, after=cleaned_value(change.after)[0]) for change in made[0])
    return tuple(change for change in changes if change.after is not None), made[1]


def _listed(facts: tuple[FactChange, ...]) -> tuple[Attachment, ...]:
    """The pictures that facts list."""
    listed = next((fact.after for fact in facts if fact.fact == FACT), ())
    return listed if isinstance(listed, tuple) else ()


def _is_more_than_text(fragment: Fragment) -> bool:
    """Whether anything of a fragment is more than paragraphs of plain words."""
    return bool(fragment.tables or fragment.pictures) or fragment.doc() != fragment.text_only()
