"""Who writes a section, where a case has several authors."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QWidget

from casewriter.domain.template import Section
from casewriter.domain.writers import AUTHORS, known_writers, writer_of, writer_path
from casewriter.ui.fields.base import Desk
from casewriter.ui.widgets.buttons import Button

SEVERAL = 2


class WriterButton(Button):
    """Shows who writes the section; a click gives it to somebody."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget | None = None) -> None:
        super().__init__("plain", "user", "small", parent)
        self._desk = desk
        self._section = section
        self.clicked.connect(self._open)
        self.refresh()

    @property
    def writer(self) -> str:
        """Who writes the section, or an empty text."""
        return writer_of(self._desk.session.case, self._section.key)

    @property
    def is_of_another(self) -> bool:
        """Whether somebody else than whoever sits here writes the section."""
        me = self._desk.me().strip()
        return bool(me) and self.writer not in ("", me)

    def give(self, name: str) -> None:
        """Give the section to somebody; an empty text gives it to nobody."""
        leaf = (writer_path(self._section.key), "")
        self._desk.session.write_all({leaf: name or None}, "writer")

    def menu(self) -> QMenu:
        """Everybody to whom the section may be given."""
        menu = QMenu(self)
        session = self._desk.session
        for name in known_writers(session.template, session.case):
            act = menu.addAction(name)
            act.setCheckable(True)
            act.setChecked(name == self.writer)
            act.triggered.connect(lambda _on=False, name=name: self.give(name))
        menu.addSeparator()
        if self.writer:
            menu.addAction(self.tr("Nobody in particular")).triggered.connect(
                lambda _on=False: self.give("")
            )
        menu.addAction(self.tr("Add an author…")).triggered.connect(
            lambda _on=False: self._desk.go_to(AUTHORS)
        )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def refresh(self) -> None:
        """Show who writes the section now; nothing where the case has one author."""
        session = self._desk.session
        names = known_writers(session.template, session.case)
        self.setVisible(len(names) >= SEVERAL or bool(self.writer))
        self.setEnabled(not session.is_read_only)
        words = self.writer or self.tr("Give to somebody")
        self.setText(words)
        self.setAccessibleName(self.tr("Who writes this section: {name}").format(name=words))
        self.setToolTip(self.tr("Who writes this section"))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
