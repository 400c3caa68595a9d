"""A column that is laid out as high as what stands in it, however little room there is yet."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout


class Tall(QVBoxLayout):
    """Widgets below one another on a page that grows with them.

    A page hears from the inside to the outside that a text has grown. Each layout on that way would
    first press its widgets together, in the room that it still has, and lay them out and paint them
    once more when it gets its room a moment later.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Lay everything out at its own height; what is below the room is not seen yet."""
        if self.hasHeightForWidth():
            least = self.totalHeightForWidth(rect.width())
        else:
            least = self.totalMinimumSize().height()
        if least > rect.height():
            rect = QRect(rect.x(), rect.y(), rect.width(), least)
        super().setGeometry(rect)
