"""A copy of a case as a file of its own, wherever its writer wants it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.services import files
from casewriter.services.ports import AttachmentStore
from casewriter.services.publishing import Order, proposed_name


def save_a_copy(
    case: Case, attachments: AttachmentStore, window: QWidget, fail: Callable[[Exception], None]
) -> None:
    """Ask where a copy goes, and write it.

    Args:
        case: as it is on the screen.
        attachments: the bytes of its pictures.
        window: that the question stands in front of.
        fail: told what went wrong; then nothing is left behind.
    """
    order = Order("json", case.source_language, "draft", datetime.now(UTC))
    chosen, _ = QFileDialog.getSaveFileName(
        window,
        QCoreApplication.translate("CaseDesk", "Save a copy"),
        proposed_name(case, order, ".json"),
        QCoreApplication.translate("CaseDesk", "Case files (*.json)"),
    )
    if not chosen:
        return
    try:
        data = to_json(case, attachments.read)
        with files.replacing(File(chosen)) as out:
            out.write(data)
    except CasewriterError as error:
        fail(error)
