"""Documents attached to a source card: kept in the library only, read beside, given back."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Attachment, Case
from casewriter.domain.enclosures import dropping, keeping, kept_of
from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.domain.leaves import Path
from casewriter.services.ports import AttachmentStore
from casewriter.ui import phrases
from casewriter.ui.fields.background import in_background, tried
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.pictures.originals import save
from casewriter.ui.fields.reading import only_shows
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

PDF = "application/pdf"
TYPES = (
    ("pdf", PDF),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("txt", "text/plain"),
    ("md", "text/markdown"),
)
"""How the names of documents end that can be read beside, and what they are."""
LARGEST = 100_000_000
"""Bytes; a package could not hold it either."""
HEAD = 1_024
"""Bytes in which a PDF says what it is (ISO 32000-1, annex H.3.4.1)."""


def attach(file: File, attachments: AttachmentStore) -> Attachment:
    """Look whether a file can be read beside, and keep it. For a thread of its own.

    Raises:
        BadInput: `document_unknown`, `document_large`, `document_damaged` or `document_locked`.
        CasewriterError: it cannot be kept.
    """
    kind = dict(TYPES).get(file.suffix.lower().removeprefix("."))
    if kind is None:
        raise BadInput("document_unknown", file=file.name)
    try:
        with file.open("rb") as source:
            data = source.read(LARGEST + 1)
    except OSError as error:
        raise BadInput("document_damaged", file=file.name) from error
    if len(data) > LARGEST:
        raise BadInput("document_large", file=file.name)
    if kind == PDF:
        # What else is wrong with it shows in the process that draws its pages.
        if b"%PDF-" not in data[:HEAD]:
            raise BadInput("document_damaged", file=file.name)
    else:
        _words(data, file.name)
    return attachments.add(data, kind, file.name)


def words_of(document: Attachment, attachments: AttachmentStore) -> str:
    """The words of a document that is no PDF. For a thread of its own.

    Raises:
        BadInput: as `attach`.
        CasewriterError: it is not there any more.
    """
    return _words(attachments.read(document.sha256), document.name)


def _words(data: bytes, name: str) -> str:
    from casewriter.prose.walk import plain_text
    from casewriter.ui.pasting.refusal import Refused
    from casewriter.ui.pasting.text_files import letters_of

    suffix = File(name).suffix.lower()
    try:
        if suffix == ".docx":
            from casewriter.ui.pasting.from_docx import read_docx

            return plain_text(read_docx(data, name, lambda: False).text_only())
        if suffix == ".odt":
            from casewriter.ui.pasting.from_odt import read_odt

            return plain_text(read_odt(data, name, lambda: False).text_only())
        return letters_of(data, name)
    except Refused as error:
        because = error.because if error.because in {"large", "locked"} else "damaged"
        raise BadInput(f"document_{because}", file=name) from error


class DocumentsLine(QWidget):
    """The documents of one card, and a button that attaches another."""

    def __init__(self, desk: Desk, card: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._shown: Sequence[Attachment] | None = None
        self._rows: list[QWidget] = []
        self.attach = Button("quiet", "plus", "small")
        self.attach.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = Text("small", "ink2")
        self.remark = Remark()
        self._refused: list[str] = []
        self.setAcceptDrops(True)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 4, 0, 0)
        self._down.setSpacing(4)
        self._down.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        self._down.addWidget(self.words)
        self._down.addWidget(self.remark)
        self.attach.clicked.connect(self._choose)
        self.retranslate()

    def look_at(self, card: Path) -> None:
        """Speak of another card."""
        self._card = card
        self.show_case(self._desk.session.case)

    def show_case(self, case: Case) -> None:
        """Show what is attached now."""
        documents = kept_of(case, str(self._card))
        if documents == self._shown:
            return
        self._shown = documents
        for row in self._rows:
            self._down.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(document) for document in documents]
        for place, row in enumerate(self._rows):
            self._down.insertWidget(place, row)
        self.words.setVisible(bool(documents))

    def retranslate(self) -> None:
        """Set all words again."""
        translate = QCoreApplication.translate
        self.attach.setText(translate("Fields", "Attach a document…"))
        self.attach.setToolTip(
            translate("Fields", "PDF, DOCX, ODT or text, to be read beside your own")
        )
        self.attach.updateGeometry()
        self.words.setText(
            translate(
                "Fields",
                "Attached documents stay in this library: no package and no publication "
                "holds them.",
            )
        )
        self._shown = None
        self.show_case(self._desk.session.case)

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and not self._desk.session.is_read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.take(*(File(url.toLocalFile()) for url in urls if url.isLocalFile()))

    def take(self, *files: File) -> None:
        """Attach files; why one cannot be is told for each."""
        self.remark.say("")
        self._refused = []
        for file in files:
            in_background(partial(tried, partial(attach, file, self._desk.attachments)), self._add)

    def _row(self, document: Attachment) -> QWidget:
        translate = QCoreApplication.translate
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2)
        name = Text("interface")
        name.setText(document.name)
        across.addWidget(name, 1)
        for icon, words, act in (
            ("columns", translate("Fields", "Read beside"), self._read),
            ("download-simple", translate("Fields", "Save to a file…"), self._ask_where),
            ("trash", translate("Fields", "Detach"), self._drop),
        ):
            button = Button("quiet", icon, "small")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolTip(words)
            button.setAccessibleName(f"{words}: {document.name}")
            button.clicked.connect(lambda _on=False, do=act: do(document))
            if icon != "trash":
                only_shows(button)
            else:
                button.setVisible(not self._desk.session.is_read_only)
            if icon == "columns":
                button.setText(words)
            across.addWidget(button)
        return row

    def _choose(self) -> None:
        translate = QCoreApplication.translate
        kinds = " ".join(f"*.{suffix}" for suffix, _ in TYPES)
        paths, _ = QFileDialog.getOpenFileNames(
            self,
            translate("Fields", "Attach documents"),
            "",
            f"{translate('Fields', 'Documents')} ({kinds})",
        )
        for path in paths:
            self.take(File(path))

    def _add(self, found: object) -> None:
        if isinstance(found, CasewriterError):
            self._refused.append(phrases.sentence(found))
            self.remark.say("\n".join(self._refused))
        elif isinstance(found, Attachment):
            case = self._desk.session.case
            self._desk.session.apply(keeping(case, found, str(self._card), "attach_document"))
            self.show_case(self._desk.session.case)

    def _read(self, document: Attachment) -> None:
        self._desk.read_beside(document)

    def _ask_where(self, document: Attachment) -> None:
        title = QCoreApplication.translate("Fields", "Save the document")
        path = QFileDialog.getSaveFileName(self, title, document.name)[0]
        if path:
            work = partial(save, document, self._desk.attachments, File(path))
            in_background(partial(tried, work), self._saved)

    def _saved(self, found: object) -> None:
        if isinstance(found, CasewriterError):
            self.remark.say(phrases.sentence(found))
        else:
            words = QCoreApplication.translate("Fields", "The document was saved.")
            self.remark.say(words, "ready")

    def _drop(self, document: Attachment) -> None:
        case = self._desk.session.case
        self._desk.session.apply(dropping(case, document, "detach_document"))
        self.show_case(self._desk.session.case)
