"""One question: its words, its answer, what was found, what else can be said of it."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.checks.grouping import FindingGroup, grouped
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS
from casewriter.domain.view import View
from casewriter.ui.case.absence import AbsenceForm, AbsenceShown
from casewriter.ui.case.chapters import row_name
from casewriter.ui.case.source_text import SourceText, is_translated
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.editors import editor_for
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.languages import own_name
from casewriter.ui.phrases import coded
from casewriter.ui.widgets.tall import Tall
from casewriter.ui.widgets.texts import LinkText, Text

URGENCY = ("error", "warning", "advice")
MOST_REMARKS = 4
"""Kinds of findings that stand below an answer; “Check my case” has them all."""

SAID_ELSEWHERE = (
    "translation_missing",
    "answer_missing",  # a gap is a count and a way there, not a reproach
    "words_out_of_range",  # the ruler shows it
    "absence_without_date",  # the absence stands there in full
    "line_too_long",  # these the field itself says while one types
    "number_out_of_range",
    "number_not_whole",
    "date_impossible",
)
"""Findings that need no sentence below the question."""

GLYPHS = {"error": "stops", "warning": "needs_attention", "advice": "note"}


class QuestionCard(QWidget):
    """A question with its editor.

    Attributes:
        entered: the writer has come into this question: its path.
        opened: the form has opened and should be in sight: this card.
        beside: where stands what is suggested for the answer as a whole, such as its rows.
        earlier: the earlier answers to this question are wanted: its path.
    """

    entered = Signal(object)
    opened = Signal(object)
    earlier = Signal(object)

    def __init__(
        self,
        desk: Desk,
        view: View,
        place: int,
        count: int,
        parent: QWidget | None = None,
        *,
        editor: FieldEditor | None = None,
    ) -> None:
        """Build the card of a question, around an editor that was made before or its own."""
        super().__init__(parent)
        self._desk = desk
        self.view = view
        self._place, self._count = place, count
        self._findings: tuple[FindingGroup, ...] = ()
        self._comments = 0
        self._room = (0, 0)
        self._question = Text("question")
        self._help = Text("help", "ink2")
        self.source = self._source()
        self.editor = editor_for(desk, view) if editor is None else editor
        self.shown_absence: AbsenceShown | None = None
        self.form: AbsenceForm | None = None
        self._remarks: list[Remark] = []
        self.beside = QVBoxLayout()
        self._remark_box = QVBoxLayout()
        self._remark_box.setSpacing(4)
        self._form_box = QVBoxLayout()
        self._foot = QWidget()
        self._number = Text("small", "ink2")
        self.comment_link, self.earlier_link = LinkText(), LinkText()
        self.not_available = LinkText()
        self._lay_out()
        # Whoever drops a picture aims at the question, not at the list below its words.
        self.setAcceptDrops(self.editor.acceptDrops())
        self.editor.focused.connect(self._focused)
        self.not_available.linkActivated.connect(self._ask)
        self.earlier_link.linkActivated.connect(lambda _: self.earlier.emit(self.path))
        self.show_case(view.case)
        self.set_texts()
        self.settle()

    def settle(self) -> None:
        """Let the answer only be read, where nothing may change."""
        if self._desk.session.is_read_only:
            self._close_form()
            self._desk.settle(self.editor)
            if self.shown_absence is not None:
                self.shown_absence.take_back.hide()
            self.not_available.hide()

    @property
    def path(self) -> Path:
        """The path of the question."""
        return self.view.path

    def _source(self) -> SourceText | None:
        original = self.view.case.source_language
        if self.view.language == original or not is_translated(self.view):
            return None
        # Without a parent, what shows itself would be a window of its own.
        return SourceText(self._desk, self.view, self)

    def _lay_out(self) -> None:
        self._column = column = Tall(self)
        column.setContentsMargins(0, 0, 0, 34)
        column.setSpacing(0)
        column.addWidget(self._question)
        column.addSpacing(3)
        column.addWidget(self._help)
        column.addSpacing(10)
        if self.source is not None:
            column.addWidget(self.source)
        column.addWidget(self.editor)
        column.addLayout(self.beside)
        column.addLayout(self._remark_box)
        column.addLayout(self._form_box)
        self._foot_row = foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 9, 0, 0)
        foot.addWidget(self._number, 1)
        foot.setSpacing(16)
        foot.addWidget(self.comment_link, 0, Qt.AlignmentFlag.AlignRight)
        foot.addWidget(self.earlier_link, 0, Qt.AlignmentFlag.AlignRight)
        foot.addWidget(self.not_available, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._foot)

    def give_room(self, measure: int, beyond: int) -> None:
        """Hold the words to their measure, and give its answer what is beyond it at the right."""
        if (measure, beyond) != self._room:
            self._room = measure, beyond
            self._hold_words()

    def _hold_words(self) -> None:
        beyond = self._room[1]
        uses = self.view.absence is None and self.editor.give_room(*self._room)
        right, inner = (0, beyond) if uses else (beyond, 0)
        self._column.setContentsMargins(0, 0, right, 34)
        for words in (self._question, self._help):
            words.setContentsMargins(0, 0, inner, 0)
        self._foot_row.setContentsMargins(0, 9, inner, 0)
        for box in (self.beside, self._remark_box, self._form_box):
            box.setContentsMargins(0, 0, inner, 0)
        if self.source is not None:
            self.source.hold_words(inner)

    def show_case(self, case: Case) -> None:
        """Show whether the answer is not available yet; the editor looks after itself."""
        before = self.view.absence
        self.view = replace(self.view, case=self._desk.seen(case))
        absence = self.view.absence
        if absence is not None:
            self._absence_place().show_absence(absence)
            self._close_form()
        if self.shown_absence is not None:
            self.shown_absence.setVisible(absence is not None)
        self.editor.setVisible(absence is None)
        if (absence is None) != (before is None):
            self._hold_words()
        asked = not self.view.field.shows and self.view.field is not EXHIBITS
        self.not_available.setVisible(absence is None and asked)
        self.earlier_link.setVisible(not self.view.field.shows)
        if self.source is not None:
            self.source.show_case(case)

    def _absence_place(self) -> AbsenceShown:
        if self.shown_absence is None:
            self.shown_absence = AbsenceShown(self._desk.session, self.path)
            before = self.comment_link.previousInFocusChain()
            self._column.insertWidget(self._column.indexOf(self.editor) + 1, self.shown_absence)
            if before is not None:
                # What comes later would else be the last that Tab reaches.
                QWidget.setTabOrder(before, self.shown_absence.take_back)
        return self.shown_absence

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what was found about this question, in sentences."""
        groups = grouped(finding for finding in findings if finding.code not in SAID_ELSEWHERE)
        # What matters most comes first, should there be no room for all.
        told = tuple(sorted(groups, key=lambda group: URGENCY.index(group.first.severity)))
        told = told[:MOST_REMARKS]
        if told == self._findings:
            return
        self._findings = told
        while len(self._remarks) < len(told):
            remark = Remark()
            self._remarks.append(remark)
            self._remark_box.addWidget(remark)
        self._say_findings()

    def show_comments(self, count: int) -> None:
        """Say how many comments on this question are not settled."""
        self._comments = count
        words = self.tr("%n comments", "", count) if count else self.tr("Comment…")
        self.comment_link.set_words(words)

    @property
    def remarks(self) -> tuple[str, ...]:
        """The sentences below the answer."""
        return tuple(remark.words for remark in self._remarks if remark.words)

    def focus(self, path: Path) -> QWidget:
        """Put the keyboard's focus where a path of the answer leads; gives what is to be seen."""
        if self.view.absence is not None and self.shown_absence is not None:
            self.shown_absence.take_back.setFocus(Qt.FocusReason.OtherFocusReason)
            self.entered.emit(self.path)
        elif path.steps:
            return self.editor.focus_at(path)
        else:
            self.editor.focus_first()
        return self

    def stand_alone(self, *, alone: bool) -> None:
        """Show only paper, tools and ruler, or everything again."""
        for widget in (self._question, self._foot):
            widget.setVisible(not alone)
        self._help.setVisible(bool(self._help.text()) and not alone)
        for remark in self._remarks:
            remark.setVisible(bool(remark.words) and not alone)

    def set_texts(self) -> None:
        """Set all words again."""
        words = self._desk.words(self.view)
        self._question.setText(words.question)
        self._help.setText(words.help)
        self._help.setVisible(bool(words.help))
        said = self.tr("Question {place} of {count}").format(place=self._place, count=self._count)
        if self.view.field is EXHIBITS:
            said = self.tr("Not a question: only where your text needs it")
        if self.view.field.required:
            needed = self.tr("needed for the publication")
            said = f"{said} · {needed}"
        if len(self.view.case.languages) > 1 and is_translated(self.view):
            said = f"{said} · {own_name(self.view.language)}"
        self._number.setText(said)
        self.show_comments(self._comments)
        self.earlier_link.set_words(self.tr("Earlier versions"))
        self.earlier_link.setToolTip(self.tr("Earlier versions of this answer"))
        self.not_available.set_words(self.tr("Not available yet…"))
        self._say_findings()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what the answer takes."""
        if not self.editor.isHidden():
            self.editor.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the answer what was dropped beside it."""
        self.editor.dropEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _say_findings(self) -> None:
        for place, remark in enumerate(self._remarks):
            if place >= len(self._findings):
                remark.say("")
                continue
            group = self._findings[place]
            finding = group.first
            words = coded(finding.code, finding.facts)
            if more := len(group.findings) - 1:
                others = self.tr("And %n more places.", "", more)
                words = f"{words} {others}"
            session = self._desk.session
            if row := row_name(session.template, session.case, finding.path):
                words = f"{row[:1].upper()}{row[1:]}: {words}"
            remark.say(words, GLYPHS[finding.severity])

    def _focused(self, came: bool) -> None:
        if came:
            self.entered.emit(self.path)

    def _ask(self, _link: str) -> None:
        if self.form is None:
            self.form = AbsenceForm(self._desk.session, self.path)
            self.form.closed.connect(self._close_form)
            self._form_box.addWidget(self.form)
            # A layout shows what it is given only in the next turn.
            self.form.show()
        self.not_available.hide()
        self.opened.emit(self)
        self.form.because.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(self.path)

    def _close_form(self) -> None:
        if self.form is not None:
            self.not_available.setVisible(self.view.absence is None)
            # A form that is hidden with the keyboard in it would give it to the top of the window.
            if self.view.absence is not None:
                self.focus(self.path)
            else:
                self.not_available.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
