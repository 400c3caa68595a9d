"""What is said below a picture of its original, and what can be done with that."""

from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from casewriter.domain.case import Attachment, Case
from casewriter.domain.enclosures import dropping, keeping, kept_of
from casewriter.domain.errors import CasewriterError
from casewriter.ui import phrases
from casewriter.ui.fields.background import in_background, tried
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.pictures.originals import keep, save
from casewriter.ui.fields.reading import only_shows
from casewriter.ui.sending.words import size_of
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text


class OriginalLine(QWidget):
    """Offers to keep the original of a picture that was just added, or to save or drop a kept one.

    Out of sight where there is nothing to say.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picture = ""
        self.words = Text("small", "ink2")
        self.keep = Button("quiet", "tray", "small")
        self.save = Button("quiet", "download-simple", "small")
        self.drop = Button("quiet", "trash", "small")
        self.remark = Remark()
        buttons = Flow()
        for button in (self.keep, self.save, self.drop):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            buttons.addWidget(button)
        only_shows(self.save)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        down.addWidget(self.words)
        down.addLayout(buttons)
        down.addWidget(self.remark)
        self.keep.clicked.connect(self._keep)
        self.save.clicked.connect(self._ask_where)
        self.drop.clicked.connect(self._drop)
        self.retranslate()

    def show_picture(self, picture: object, case: Case) -> None:
        """Speak of the original of another picture, named by its SHA-256; of none for none."""
        if str(picture or "") != self._picture:
            self.remark.say("")
        self._picture = str(picture or "")
        self._say(case)

    def retranslate(self) -> None:
        """Set all words again."""
        translate = QCoreApplication.translate
        self.keep.setText(translate("Fields", "Keep the original too"))
        self.save.setText(translate("Fields", "Save the original…"))
        self.drop.setText(translate("Fields", "No longer keep it"))
        for button in (self.keep, self.save, self.drop):
            button.updateGeometry()
        self._say(self._desk.session.case)

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _kept(self, case: Case) -> Attachment | None:
        return next(iter(kept_of(case, self._picture)), None)

    def _say(self, case: Case) -> None:
        kept, known = self._kept(case), self._desk.originals.at_hand(self._picture)
        may = not self._desk.session.is_read_only
        self.keep.setVisible(may and kept is None and known is not None)
        self.save.setVisible(kept is not None)
        self.drop.setVisible(may and kept is not None)
        self.setVisible(kept is not None or (may and known is not None))
        if kept is not None:
            self.words.setText(
                QCoreApplication.translate(
                    "Fields",
                    "The original, “{name}”, is kept exactly as it was, with all that the camera "
                    "wrote into it. It stays in this library: no package and no publication holds "
                    "it.",
                ).format(name=kept.name)
            )
        elif known is not None:
            self.words.setText(
                QCoreApplication.translate(
                    "Fields",
                    "Made fit for print: upright, not too large, without place and camera. The "
                    "original, “{name}” ({size}), is not kept.",
                ).format(name=known.file.name, size=size_of(known.size))
            )

    def _keep(self) -> None:
        known = self._desk.originals.at_hand(self._picture)
        if known is not None:
            work = partial(keep, known, self._desk.attachments)
            in_background(partial(tried, work), self._add)

    def _add(self, found: object) -> None:
        if isinstance(found, Attachment):
            case = self._desk.session.case
            self._desk.session.apply(keeping(case, found, self._picture, "keep_original"))
        self._tell(found)

    def _ask_where(self) -> None:
        kept = self._kept(self._desk.session.case)
        if kept is None:
            return
        title = QCoreApplication.translate("Fields", "Save the original")
        path = QFileDialog.getSaveFileName(self, title, kept.name)[0]
        if path:
            work = partial(save, kept, self._desk.attachments, File(path))
            in_background(partial(tried, work), self._saved)

    def _saved(self, found: object) -> None:
        self._tell(found)
        if not isinstance(found, CasewriterError):
            words = QCoreApplication.translate("Fields", "The original was saved.")
            self.remark.say(words, "ready")

    def _drop(self) -> None:
        kept = self._kept(self._desk.session.case)
        if kept is not None:
            case = self._desk.session.case
            self._desk.session.apply(dropping(case, kept, "drop_original"))
            self._say(self._desk.session.case)

    def _tell(self, found: object) -> None:
        self.remark.say(phrases.sentence(found) if isinstance(found, CasewriterError) else "")
        self._say(self._desk.session.case)
