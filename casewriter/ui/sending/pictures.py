"""The choice to make pictures smaller for a package that is too much for mail."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.ui.library.view import interface_language
from casewriter.ui.sending.words import size_of
from casewriter.ui.widgets.entries import Labelled, Picker

AS_THEY_ARE = 0


class PictureSizes(QWidget):
    """How large the pictures go, each choice with what the file would come to.

    Attributes:
        changed: another choice was made, or there are more of them.
    """

    changed = Signal()

    def __init__(self, whole: int, parent: QWidget | None = None) -> None:
        """Offer nothing yet.

        Args:
            whole: bytes of the file with the pictures as they are.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._sizes: dict[int, int] = {AS_THEY_ARE: whole}
        self.picker = Picker()
        self._labelled = Labelled(self.picker)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._labelled)
        self.picker.activated.connect(self.changed)
        self.set_texts()

    @property
    def longest(self) -> int:
        """Dots of the longer side that pictures get; 0 leaves them as they are."""
        return int(self.picker.currentData() or AS_THEY_ARE)

    @property
    def total(self) -> int:
        """Bytes of the file with the choice as it is."""
        return self._sizes[self.longest]

    def offer(self, sizes: Mapping[int, int]) -> None:
        """Offer smaller pictures: dots of the longer side → bytes of the file then."""
        whole = self._sizes[AS_THEY_ARE]
        self._sizes |= {longest: size for longest, size in sizes.items() if size < whole}
        self.set_texts()
        self.changed.emit()

    def set_texts(self) -> None:
        """Set all words again."""
        chosen = self.longest
        self.picker.clear()
        for longest, size in self._sizes.items():
            words = (
                self.tr("As they are: the file is about {size}").format(size=size_of(size))
                if longest == AS_THEY_ARE
                else self.tr("At most {dots} dots long: about {size}").format(
                    dots=QLocale(interface_language()).toString(longest), size=size_of(size)
                )
            )
            self.picker.addItem(words, longest)
        self.picker.setCurrentIndex(max(self.picker.findData(chosen), 0))
        self._labelled.set_words(
            self.tr("Pictures in the file"),
            self.tr(
                "Only the copy in the file becomes smaller; your case study keeps the full "
                "pictures, also when it comes back. The receiver is told."
            ),
        )
