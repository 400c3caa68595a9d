"""The faces of the case page: writing, checking, publishing, looking back; one is in front."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget


class Faces(QStackedWidget):
    """Holds what the case page can show; faces that are seldom wanted are built when they are."""

    def __init__(self, writing: QWidget, others: Sequence[QWidget]) -> None:
        super().__init__()
        self._made: dict[str, QWidget] = {}
        for face in (writing, *others):
            self.addWidget(face)

    @property
    def writes(self) -> bool:
        """Whether the sections are in front."""
        return self.currentIndex() == 0

    def show_writing(self) -> None:
        """Bring the sections to the front."""
        self.setCurrentIndex(0)

    def face(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """A face by its name; it is made when it is asked for first."""
        if name not in self._made:
            self._made[name] = face = make()
            self.addWidget(face)
        return self._made[name]

    def has(self, name: str) -> bool:
        """Whether a face was made already."""
        return name in self._made

    def shows(self, name: str) -> bool:
        """Whether that face is in front."""
        return name in self._made and self.currentWidget() is self._made[name]
