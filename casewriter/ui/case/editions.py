"""The edition that is being written, and the way to another language of the case."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from casewriter.services.events import CaseChanged
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.languages import own_name
from casewriter.ui.widgets.buttons import Button

ALLIANCE = ("en", "ru", "kk", "az", "et", "hy", "ka", "ky", "uz")
"""The languages that editions of the Alliance are written in."""


class EditionSwitch(Button):
    """Names the edition; a click lists the others and those that can be added.

    Attributes:
        chosen: another edition is to be written: its language.
    """

    chosen = Signal(str)

    def __init__(
        self, session: CaseSession, bridge: Bridge, edition: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", "translate", parent=parent)
        self._session = session
        self._edition = edition
        self.show_trailing("caret-down")
        self.clicked.connect(self._open)
        bridge.case_changed.connect(self._case_changed)
        self._set_texts()

    def show_edition(self, edition: str) -> None:
        """Name another edition."""
        self._edition = edition
        self._set_texts()

    def add(self, language: str) -> None:
        """Give the case an edition in another language and go there."""
        languages = self._session.case.languages
        if language not in languages:
            self._session.state("languages", (*languages, language), "languages")
        self.chosen.emit(language)

    def menu_of_editions(self) -> QMenu:
        """The editions there are, and those that can be added."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for language in self._session.case.languages:
            action = menu.addAction(self._name(language))
            action.setCheckable(True)
            action.setChecked(language == self._edition)
            action.triggered.connect(lambda _checked=False, tag=language: self.chosen.emit(tag))
            group.addAction(action)
        missing = [tag for tag in ALLIANCE if tag not in self._session.case.languages]
        if missing:
            menu.addSeparator()
            more = menu.addMenu(self.tr("Add a language"))
            for language in missing:
                action = more.addAction(own_name(language))
                action.triggered.connect(lambda _checked=False, tag=language: self.add(tag))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _open(self) -> None:
        menu = self.menu_of_editions()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _case_changed(self, event: CaseChanged) -> None:
        if event.edit.states_facts:
            self._set_texts()

    def _name(self, language: str) -> str:
        if language == self._session.case.source_language:
            return self.tr("{language} (original)").format(language=own_name(language))
        return own_name(language)

    def _set_texts(self) -> None:
        self.setText(own_name(self._edition))
        self.setAccessibleName(self.tr("Edition: {language}").format(language=self.text()))
        self.setToolTip(self.tr("The edition that you are writing"))
        self.updateGeometry()
