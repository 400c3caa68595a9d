"""Ways through the case: to a question, to the next one, to the next gap, to what was undone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from casewriter.domain.conditions import is_set_aside
from casewriter.domain.edits import Edit
from casewriter.domain.leaves import Path
from casewriter.domain.reviewing.proposing import place_of
from casewriter.services.events import CaseChanged
from casewriter.ui.case.chapters import question_of, where
from casewriter.ui.case.doors import Place
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.case.section import SectionPage
from casewriter.ui.case.standing import Standing
from casewriter.ui.fields.base import Desk
from casewriter.ui.languages import own_name
from casewriter.ui.phrases import edit_name


class Travel(QObject):
    """Where the writer is, and the ways from there.

    Attributes:
        section_opened: another section is in front: its key.
        question_entered: the writer is in another question: its path.
        edition_chosen: another edition is written: its language.
        told: something was done that the eye should know of: in words.
    """

    section_opened = Signal(str)
    question_entered = Signal(object)
    edition_chosen = Signal(str)
    told = Signal(str)

    def __init__(
        self, desk: Desk, standing: Standing, pages: SectionPages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing = standing
        self._pages = pages
        self.section = ""
        self.question: Path | None = None
        pages.entered.connect(self._entered)
        pages.renewed.connect(self._renewed)
        desk.bridge.case_changed.connect(self._case_changed)

    @property
    def place(self) -> Place:
        """Where the writer is now."""
        path = self.question or Path(f"{self.section}.state")
        page = self._pages.page
        return Place(str(path), self._desk.edition, page.caret(path) if page is not None else 0)

    def begin(self, place: Place) -> None:
        """Open the case at a remembered place, or at its first question."""
        template = self._desk.session.template
        first = template.sections[0]
        path = Path(f"{first.key}.{first.fields[0].key}")
        if place.path:
            kept = Path.parse(place.path)
            path = kept if template.section(kept.section) is not None else path
        self.go_to(path, caret=place.caret)

    def open_section(self, key: str) -> SectionPage:
        """Put a section in front, its first question at hand."""
        page = self._pages.open(key)
        if key != self.section:
            self.section = key
            asked = page.questions()
            self.question = asked[0] if asked else None
            self.section_opened.emit(key)
            if self.question is not None:
                self.question_entered.emit(self.question)
        return page

    def go_to(self, path: Path, language: str = "", *, focus: bool = True, caret: int = 0) -> None:
        """Go to the question of a path, in an edition where one is named."""
        if language and language != self._desk.edition:
            self.choose_edition(language)
        page = self.open_section(path.section)
        question = question_of(self._desk.session.template, path)
        if question is None:
            return
        if question != self.question:
            self.question = question
            self.question_entered.emit(question)
        # A row of the question that one is in already is another place, the question is not.
        if path.steps or not (focus and self._holds_focus(page, question)):
            at = path if path.field == question.field else question
            page.go_to(at, focus=focus, caret=caret)

    def choose_edition(self, language: str) -> None:
        """Write another edition, at the same question."""
        if language == self._desk.edition:
            return
        self._desk.edition = language
        # What is about to go need not hear how the other edition stands.
        self._pages.renew_all()
        self._standing.choose(language)
        self.rebuild(keeps_caret=False)
        self.edition_chosen.emit(language)

    def rebuild(self, *, keeps_caret: bool = True) -> None:
        """Build the pages anew: they show another edition, or in another size."""
        caret = self.place.caret if keeps_caret else 0
        self._pages.renew_all()
        page = self._pages.open(self.section)
        if self.question is not None:
            page.go_to(self.question, caret=caret)

    def next_question(self) -> None:
        """Go to the question after this one, through all sections that are not set aside."""
        self._step(1)

    def previous_question(self) -> None:
        """Go to the question before this one."""
        self._step(-1)

    def next_gap(self) -> bool:
        """Go to the next question without an answer, after the last to the first; False if none."""
        gaps = self._standing.gaps()
        if not gaps:
            return False
        order = {path: place for place, path in enumerate(self._questions())}
        here = order.get(self.question, -1) if self.question is not None else -1
        after = [path for path in gaps if order.get(path, -1) > here]
        self.go_to((after or gaps)[0])
        return True

    def undo(self) -> None:
        """Take the last step back and go where it was."""
        # Where the step began, not where taking it back ended: a paste is in its text first.
        step = self._desk.session.undoable
        if self._desk.session.undo() is not None:
            self._lead(step, self.tr("Taken back: {step} · {place}"))

    def redo(self) -> None:
        """Do the step again and go where it is."""
        self._lead(self._desk.session.redo(), self.tr("Done again: {step} · {place}"))

    def _lead(self, edit: Edit | None, words: str) -> None:
        if edit is None:
            return
        desk, place = self._desk, ""
        at = edit.place or place_of(edit)
        if at is not None:
            path, language = at
            known = language if language in desk.session.case.languages else ""
            if desk.session.template.section(path.section) is not None:
                stays = self.question is not None and path.field == self.question.field
                self.go_to(Path(path.field) if stays else path, known)
                place = where(desk.session.template, desk.session.case, path, desk.wording)
            if known and len(desk.session.case.languages) > 1:
                place = f"{place} · {own_name(known)}"
        said = words.format(step=edit_name(edit.action), place=place)
        self.told.emit(said.rstrip(" ·"))

    def _step(self, by: int) -> None:
        questions = self._questions()
        if not questions:
            return
        place = questions.index(self.question) + by if self.question in questions else 0
        if 0 <= place < len(questions):
            self.go_to(questions[place])

    def _questions(self) -> list[Path]:
        from casewriter.domain.progress import asked

        case = self._desk.session.case
        return [
            Path(f"{section.key}.{field.key}")
            for section in self._desk.session.template.sections
            if not is_set_aside(section, case)
            for field in asked(section, case)
        ]

    def _entered(self, path: Path) -> None:
        if path.section == self.section and path != self.question:
            self.question = path
            self.question_entered.emit(path)

    def _renewed(self, key: str) -> None:
        page = self._pages.open(key)
        if self.question in page.questions():
            page.go_to(self.question, focus=False)

    def _case_changed(self, event: CaseChanged) -> None:
        if self._desk.edition not in event.after.languages:
            self.choose_edition(event.after.source_language)

    def _holds_focus(self, page: SectionPage, question: Path) -> bool:
        card, focused = page.card(question), QApplication.focusWidget()
        return card is not None and focused is not None and card.isAncestorOf(focused)
