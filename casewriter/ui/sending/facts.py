"""What a receiver will see, what stays here, and what might be settled first."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.services.prospect import Prospect
from casewriter.ui.languages import own_name
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text


class Facts(Ground):
    """Three short lists beside the fields."""

    def __init__(self, prospect: Prospect, parent: QWidget | None = None) -> None:
        super().__init__("desk", ("left",), parent)
        self._prospect = prospect
        self.headings = tuple(Text("panel_title") for _ in range(3))
        self.lists = tuple(Text() for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 20, 18, 16)
        column.setSpacing(6)
        for heading, lines in zip(self.headings, self.lists, strict=True):
            column.addWidget(heading)
            column.addWidget(lines)
            column.addSpacing(16)
        column.addStretch(1)
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        headings = (
            self.tr("What goes along"),
            self.tr("What stays here"),
            self.tr("Worth settling first"),
        )
        for heading, words in zip(self.headings, headings, strict=True):
            heading.setText(words)
        said = (self._going(), self._staying(), self._open())
        for text, lines in zip(self.lists, said, strict=True):
            text.setText("\n".join(f"• {line}" for line in lines))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _going(self) -> Iterable[str]:
        prospect = self._prospect
        yield self.tr("All answers, in {languages}").format(
            languages=", ".join(map(own_name, prospect.editions))
        )
        if prospect.pictures:
            yield self.tr("%n pictures", "", prospect.pictures)
        if prospect.comments:
            yield self.tr("%n comments with their answers", "", prospect.comments)
        yield self.tr("Your name, organisation and public key")

    def _staying(self) -> Iterable[str]:
        stays = self._prospect.stays
        if stays.private:
            yield self.tr("%n private notes", "", stays.private)
        if stays.hub:
            yield self.tr("%n notes of the Hub", "", stays.hub)
        if stays.pictures:
            yield self.tr("%n pictures that no answer shows", "", stays.pictures)
        if stays.originals:
            yield self.tr("%n originals of pictures", "", stays.originals)
        if stays.documents:
            yield self.tr("%n documents attached to sources", "", stays.documents)
        yield self.tr("The trash, and earlier versions that nobody was sent")
        yield self.tr("All other case studies")

    def _open(self) -> Iterable[str]:
        prospect = self._prospect
        if prospect.stops:
            yield self.tr("%n things stop a publication", "", prospect.stops)
        if prospect.warnings:
            yield self.tr("%n things want a look", "", prospect.warnings)
        if not (prospect.stops or prospect.warnings):
            yield self.tr("Nothing was found")
