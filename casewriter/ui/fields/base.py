"""What every editor of an answer works with, and what all of them do alike."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.domain.case import Attachment, Case
from casewriter.domain.leaves import Path, Value
from casewriter.domain.template import EXHIBITS
from casewriter.domain.view import View
from casewriter.domain.wording import FieldWording
from casewriter.services.events import CaseChanged
from casewriter.services.ports import AttachmentStore
from casewriter.services.session import CaseSession
from casewriter.services.spelling import Spelling
from casewriter.services.suggesting import Suggesting
from casewriter.ui.bridge import Bridge
from casewriter.ui.fields.numbered import Numbers
from casewriter.ui.fields.pictures.originals import Originals, Ready
from casewriter.ui.fields.reading import only_read
from casewriter.ui.fields.sources.doors import SourceDoors

SOURCES = Path("refs.sources")
"""Where the source cards of every case lie."""


class Desk:
    """What lies ready for the editors of one page.

    Attributes:
        session: the open case.
        bridge: tells of its changes.
        attachments: the bytes of its pictures.
        edition: language of the edition that is being written.
        wording: language of the template's words on the screen; set again when the interface
            changes its language.
        reading_size: of answers, in pixels at 100 %.
        sources: the citation style and the readers of references; none where there are none.
        tidies: whether typography is to be minded while words are typed.
        spelling: marks words that no dictionary knows; None where nobody looks.
        me: the name of whoever sits here, or an empty text.
        suggesting: makes suggestions of what is written, while it is on; None where nobody can.
        comment: begins a comment on what is chosen in a widget; None where nobody comments.
        read_beside: shows a document next to the text.
        numbers: what tables, pictures and chapters will be called.
        originals: what pictures were made from, and whether that is kept.
        go_to: leads to the question of a path.
        insert: puts something into the text that was written in last: a name of the editor's
            actions; gives whether it could; None where no text was.
    """

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        attachments: AttachmentStore,
        *,
        edition: str,
        wording: str,
        reading_size: int = 16,
    ) -> None:
        self.session = session
        self.bridge = bridge
        self.attachments = attachments
        self.edition = edition
        self.wording = wording
        self.reading_size = reading_size
        self.sources: SourceDoors | None = None
        self.tidies: Callable[[], bool] = lambda: True
        self.spelling: Spelling | None = None
        self.me: Callable[[], str] = lambda: ""
        self.insert: Callable[[str], bool] | None = None
        self.suggesting: Suggesting | None = None
        self.comment: Callable[[QWidget], object] | None = None
        self.go_to: Callable[[Path], object] = lambda _path: None
        self.originals = Originals()
        self.read_beside: Callable[[Attachment], object] = lambda _document: None
        self.numbers = Numbers(session, bridge, lambda: self.edition)

    def words(self, view: View) -> FieldWording:
        """The words of a question as the screen shows them."""
        if view.field is EXHIBITS:
            return own_exhibits()
        return view.template.wording(self.wording).field(view.name)

    @property
    def suggests(self) -> bool:
        """Whether what is written is suggested, and the text stays as it is."""
        return self.suggesting is not None and self.suggesting.is_on

    def write(self, path: Path, value: Value | None, language: str, origin: object) -> None:
        """Put what was written into a leaf, or suggest it."""
        if self.suggesting is not None and self.suggesting.is_on:
            self.suggesting.write(path, value, language, origin)
        else:
            self.session.write(path, value, language, origin)

    @property
    def case(self) -> Case:
        """The case as it is seen here: with whoever works here suggesting, as they suggest."""
        return self.session.seen

    def seen(self, case: Case) -> Case:
        """As `case`, of a case at another moment; what is seen already stays as it is."""
        return case if self.session.overlay is None else self.session.overlay(case)

    def keeps_originals_in(self) -> AttachmentStore | None:
        """Where the originals of pictures are kept without being asked for; None where not."""
        return self.attachments if self.originals.always() else None

    def take_up(self, ready: Ready) -> tuple[Attachment, ...]:
        """Keep a picture that was made fit; gives it, and its original where that is kept too.

        Raises:
            CasewriterError: it cannot be kept.
        """
        picture = ready.picture
        kept = self.attachments.add(picture.data, picture.media_type, picture.name)
        self.originals.note(kept.sha256, ready.original)
        if ready.kept is None:
            return (kept,)
        return kept, replace(ready.kept, of=kept.sha256)

    def settle(self, widget: QWidget) -> None:
        """Let a part of the page that was just built only be read, where nothing may change."""
        if self.session.is_read_only:
            only_read(widget)


def own_exhibits() -> FieldWording:
    """The words of the place for tables and pictures that no question asks for."""
    translate = QCoreApplication.translate
    return FieldWording(
        translate("Fields", "Tables and pictures of your own"),
        translate("Fields", "Tables and pictures of your own"),
        help=translate(
            "Fields",
            "For what no question asks. Place them in your text with the table and picture tools; "
            "the others are printed at the end of the chapter.",
        ),
    )


class FieldEditor(QWidget):
    """Edits one question's answer in one edition. Built when its card is shown.

    Attributes:
        focused: the keyboard's focus came into the editor (True) or left it.
    """

    focused = Signal(bool)

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view = replace(view, case=desk.seen(view.case))
        self._holds_focus = False
        self.setAccessibleName(desk.words(view).question)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        desk.bridge.case_changed.connect(self._case_changed)

    def show_case(self, case: Case) -> None:
        """Show what is there now; what did not change keeps its caret."""
        self.view = replace(self.view, case=self.desk.seen(case))
        self.refresh()

    def refresh(self) -> None:
        """Show the answer of `self.view`."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words again: the interface has another language."""
        self.setAccessibleName(self.desk.words(self.view).question)

    def focus_first(self) -> None:
        """Put the keyboard's focus where the answer begins."""
        raise NotImplementedError

    def focus_at(self, _path: Path) -> QWidget:
        """Put the keyboard where a path of the answer leads; gives what is to be in sight."""
        self.focus_first()
        return self

    def give_room(self, _measure: int, _beyond: int) -> bool:
        """Take up how wide words are at most, and how much room there is beyond them, in pixels.

        Gives whether the answer uses that room and keeps its words to their measure itself.
        """
        return False

    @property
    def is_laid(self) -> bool:
        """Whether all of the answer is on the screen: a long text is laid there in slices."""
        return True

    def caret(self) -> int:
        """Where the caret stands; 0 where there is none."""
        return 0

    def place_caret(self, place: int) -> None:
        """Put the caret back where it stood."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _case_changed(self, event: CaseChanged) -> None:
        if event.origin is self:
            self.view = replace(self.view, case=self.desk.seen(event.after))
            return
        before, after = event.before, event.after
        mine = before.fields.get(self.view.path.field) is not after.fields.get(self.view.path.field)
        sources = before.fields.get(SOURCES.field) is not after.fields.get(SOURCES.field)
        proposed = self.desk.suggests and before.records is not after.records
        if mine or sources or proposed or event.edit.states_facts:
            self.show_case(after)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        holds = self._is_mine(new)
        if holds == self._holds_focus:
            return
        self._holds_focus = holds
        self.focused.emit(holds)
        if not holds:
            self.desk.session.save_soon()

    def _is_mine(self, widget: QWidget | None) -> bool:
        # By parents, not isAncestorOf: a pop-up of ours is another window and still ours.
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is self
