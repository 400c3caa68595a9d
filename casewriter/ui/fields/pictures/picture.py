"""A picture: chosen, dropped or pasted, made fit for print in the background, shown small."""

from pathlib import Path as File

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Attachment, Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Value
from casewriter.domain.view import View
from casewriter.services.pictures import LARGEST_FILE, Unusable
from casewriter.services.ports import AttachmentStore
from casewriter.ui import phrases, theme
from casewriter.ui.fields.background import in_background
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.leaf import LeafEditor, Remark
from casewriter.ui.fields.pictures.original_line import OriginalLine
from casewriter.ui.fields.pictures.originals import Ready, made_fit
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

SUFFIXES = (
    *("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif"),
    *("svg", "emf", "wmf", "eps"),
)
"""Of files that are taken for pictures; drawings are refused with a sentence that says why."""
OFFERED = SUFFIXES[:11]
THUMBNAIL = QSize(168, 126)

Given = tuple[bytes | File | QImage, str]
"""A picture as it was given, not read yet, and the name of its file."""


def prepared(
    given: bytes | File | QImage, name: str, keep: AttachmentStore | None = None
) -> Ready | Unusable | CasewriterError:
    """A picture made fit, or why it cannot be. Takes its time: for a thread of its own.

    Args:
        given: the picture.
        name: of its file.
        keep: where its original is kept; None where it is not.
    """
    file = given if isinstance(given, File) else None
    try:
        return made_fit(_bytes_of(given), name, file, keep)
    except (Unusable, CasewriterError) as error:
        return error
    except OSError:
        return Unusable(name)


def _bytes_of(given: bytes | File | QImage) -> bytes:
    if isinstance(given, File):
        with given.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    return png_of(given) if isinstance(given, QImage) else given


def png_of(image: QImage) -> bytes:
    """A picture of the clipboard as the bytes of a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def read_files(paths: list[str]) -> list[Given]:
    """Files as pictures; whether they can be read is seen when they are made fit."""
    return [(File(path), File(path).name) for path in paths]


def pictures_in(mime: QMimeData) -> list[Given]:
    """The pictures that were dropped or pasted."""
    if mime.hasUrls():
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files := [path for path in paths if path.lower().endswith(SUFFIXES)]:
            return read_files(files)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            name = QCoreApplication.translate("Fields", "pasted picture")
            return [(image, f"{name}.png")]
    return []


def may_hold_picture(mime: QMimeData) -> bool:
    """Whether what is dragged may be one picture; files are not looked into for that."""
    return len(mime.urls()) == 1 or (mime.hasImage() and not mime.hasUrls())


def ask_for_files(parent: QWidget, *, several: bool) -> list[str]:
    """The files that a person chooses in the system's own dialogue."""
    words = QCoreApplication.translate("Fields", "Choose a picture")
    kinds = QCoreApplication.translate("Fields", "Pictures")
    names = f"{kinds} ({' '.join(f'*.{suffix}' for suffix in OFFERED)})"
    if several:
        return list(QFileDialog.getOpenFileNames(parent, words, "", names)[0])
    path = QFileDialog.getOpenFileName(parent, words, "", names)[0]
    return [path] if path else []


def taken_up(desk: Desk, found: object, remark: Remark) -> tuple[Attachment, ...]:
    """A picture that was made ready, and what lies beside it; else none, and the remark says why.

    Args:
        desk: takes it into the library.
        found: what `prepared` gave: `Ready`, `Unusable`, or an error.
        remark: where it is said.
    """
    if isinstance(found, Unusable):
        remark.say(unusable_words(found))
    elif isinstance(found, CasewriterError):
        remark.say(phrases.sentence(found))
    elif isinstance(found, Ready):
        try:
            return desk.take_up(found)
        except CasewriterError as error:
            remark.say(phrases.sentence(error))
    return ()


def unusable_words(error: Unusable) -> str:
    """Why a file cannot be used, and what helps."""
    match error.because:
        case "too_large":
            words = QCoreApplication.translate(
                "Fields",
                "“{name}” has more than 100 megapixels. Nothing was changed. Save it smaller and "
                "add it again.",
            )
        case "drawing":
            words = QCoreApplication.translate(
                "Fields",
                "“{name}” is a drawing (SVG, EMF, WMF, EPS or PDF), which can hold programs. "
                "Nothing was changed. Save it as PNG and add that.",
            )
        case _:
            words = QCoreApplication.translate(
                "Fields",
                "“{name}” is damaged or no picture that casewriter can read. Nothing was changed. "
                "Save it as JPEG or PNG and add it again.",
            )
    return words.format(name=error.name)


class Thumbnail(QWidget):
    """A picture shown small, on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedSize(THUMBNAIL)

    def show_image(self, image: object) -> None:
        """Show a picture; a null one leaves the frame empty."""
        if isinstance(image, QImage):
            self._image = image
            self.update()

    @property
    def is_empty(self) -> bool:
        """Whether no picture is shown."""
        return self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or a dashed frame where it will be."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        empty = self._image.isNull()
        style = Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(tokens.edge), 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush if empty else QColor(tokens.paper))
        painter.drawRoundedRect(room, RADIUS_BUTTON, RADIUS_BUTTON)
        if not empty:
            size = self._image.size().scaled(
                self.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio
            )
            corner = room.center() - QRectF(0, 0, size.width(), size.height()).center()
            painter.drawImage(
                QRectF(corner.x(), corner.y(), size.width(), size.height()), self._image
            )
        painter.end()


def small_image(data: bytes) -> QImage:
    """A picture no larger than a thumbnail on a fine screen; null where it cannot be read."""
    holder = QByteArray(data)
    buffer = QBuffer(holder)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PictureLeaf(LeafEditor):
    """The picture of a row, and a button that puts another in its place."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.thumbnail = Thumbnail()
        self.file_name = Text("interface", "ink2")
        self.choose = Button("plain", "image")
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remark = Remark()
        self.original = OriginalLine(desk)
        self.setAcceptDrops(True)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.file_name)
        beside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self.remark)
        beside.addWidget(self.original)
        beside.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(beside, 1)
        self.box.addLayout(across)
        self.choose.clicked.connect(self._choose)
        self.look_at(view)
        self.retranslate()

    def show_case(self, case: Case) -> None:
        """Show the picture that is there now, and what is kept of it."""
        super().show_case(case)
        self.original.show_picture(self.stored, case)

    def show_value(self, value: Value | None) -> None:
        """Show the picture and its file name; what cannot be shown is told of and kept."""
        self.remark.say("")
        case = self.desk.case
        self.original.show_picture(value, case)
        names = {picture.sha256: picture.name for picture in case.attachments}
        self.file_name.setText(names.get(str(value), "" if value is None else str(value)))
        self.thumbnail.show_image(QImage())
        if value is None:
            return
        try:
            data = self.desk.attachments.read(str(value))
        except CasewriterError as error:
            self.remark.say(phrases.sentence(error))
            return
        in_background(lambda: small_image(data), self.thumbnail.show_image)

    def retranslate(self) -> None:
        """Set the words of the button again."""
        self.choose.setText(QCoreApplication.translate("Fields", "Choose a picture…"))
        self.choose.updateGeometry()

    def name(self, words: str) -> None:
        """Name the button."""
        self.choose.setAccessibleDescription(words)
        self.thumbnail.setAccessibleName(words)

    def focus_first(self) -> None:
        """Put the focus on the button."""
        self.choose.setFocus()

    def take(self, given: bytes | File | QImage, name: str) -> None:
        """Put a picture in the place of the present one."""
        keep = self.desk.keeps_originals_in()
        in_background(lambda: prepared(given, name, keep), self._ready)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or a picture: it takes the place of the present one."""
        if self.choose.isEnabled() and may_hold_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped in the place of the present picture."""
        if self._take_from(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste over the present picture."""
        pastes = event.matches(QKeySequence.StandardKey.Paste) and self.choose.isEnabled()
        if not pastes or not self._take_from(QGuiApplication.clipboard().mimeData()):
            super().keyPressEvent(event)

    def _take_from(self, mime: QMimeData) -> bool:
        """Take one picture; several are for the whole answer, a row for each."""
        found = pictures_in(mime)
        if len(found) == 1:
            self.take(*found[0])
        return len(found) == 1

    def _choose(self) -> None:
        for given, name in read_files(ask_for_files(self, several=False)):
            self.take(given, name)

    def _ready(self, found: object) -> None:
        if taken := taken_up(self.desk, found, self.remark):
            picture, *beside = taken
            self.desk.session.attach(picture, self.path, self.owner, *beside)
            self.show_case(self.desk.case)
