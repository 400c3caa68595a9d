"""What a newer version of its template means for a case: looked at before anything is done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.migration import Migration
from casewriter.domain.template import Template
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.naming import case_title
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.texts import Text

WIDEST = 760


class MigrationPage(Ground):
    """Questions that moved, that are new, that are not asked any more.

    Attributes:
        wanted: the case is to come to the newer version.
        left: back to the case, which stays as it is.
    """

    wanted = Signal()
    left = Signal()

    def __init__(
        self,
        case: Case,
        migration: Migration,
        new: Template,
        old: Template,
        *,
        wording: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show what would be done.

        Args:
            case: as it is.
            migration: what the newer version means for it.
            new: the newer version.
            old: the version that the case follows.
            wording: language of the template's words on the screen.
            parent: the widget it lies in.
        """
        super().__init__("desk", parent=parent)
        self._case, self._new, self._old, self._wording = case, new, old, wording
        self._migration = migration
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Not now"), self.left.emit),
            (Act("check", lambda: self.tr("Take the newer version"), self.wanted.emit),),
            primary=True,
        )
        self.headline = Text("section_title")
        self.promise = Text("help", "ink2")
        self.groups = {key: (Text("emphasis"), Text()) for key in ("moved", "added", "unasked")}
        body = Column(WIDEST)
        body.content.addWidget(self.headline)
        body.content.addSpacing(6)
        body.content.addWidget(self.promise)
        for heading, lines in self.groups.values():
            # Room that goes with a group that is hidden.
            heading.setContentsMargins(0, 22, 0, 6)
            body.content.addWidget(heading)
            body.content.addWidget(lines)
            lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        body.content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body, 1)
        self._set_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the case."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        case, found = self._case, self._migration
        self.header.say(
            case_title(case, case.source_language), self.tr("A newer version of the template")
        )
        self.headline.setText(
            self.tr("{template}: version {new} instead of {old}").format(
                new=self._new.version,
                template=self._new.wording(self._wording).title,
                old=case.template.version,
            )
        )
        self.promise.setText(
            self.tr(
                "No answer is lost, and the history keeps the case study as it is now. Copies that "
                "others have of it come to the same version when you merge them."
            )
        )
        moved = [
            f"{_name(self._old, before, self._wording)} → {_name(self._new, after, self._wording)}"
            for before, after in found.moved
        ]
        added = [_name(self._new, name, self._wording) for name in found.added]
        unasked = [_name(self._old, name, self._wording) for name in found.unasked]
        self._say("moved", self.tr("%n answers move to another place", "", len(moved)), moved)
        self._say("added", self.tr("%n questions are new", "", len(added)), added)
        words = self.tr(
            "%n answers are not asked for any more; they stay in the case study, unpublished",
            "",
            len(unasked),
        )
        self._say("unasked", words, unasked)

    def _say(self, key: str, words: str, lines: Sequence[str]) -> None:
        heading, text = self.groups[key]
        heading.setText(words)
        text.setText("\n".join(lines))
        for widget in (heading, text):
            widget.setVisible(bool(lines))


def _name(template: Template, name: str, wording: str) -> str:
    """A section, a question or a part of one in the words of the template: "Results › Figures"."""
    words = template.wording(wording)
    field, _, part = name.partition("/")
    section = words.sections.get(field.partition(".")[0])
    parts = [section.title if section else field.partition(".")[0]]
    if "." in field:
        known = words.fields.get(field)
        parts.append(known.label if known else field.partition(".")[2])
    if part:
        known = words.fields.get(name)
        parts.append(known.label if known else part)
    return " › ".join(parts)
