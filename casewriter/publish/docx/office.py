"""LibreOffice, where it is installed: the program that can lay out a Word file."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path as File

from casewriter.domain.errors import MachineFailed

Wait = Callable[[], object]

NOT_COUNTED = "pages_not_counted"
_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_FILTER = (
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},'
    '"ReduceImageResolution":{"type":"boolean","value":"true"},'
    '"MaxImageResolution":{"type":"long","value":"75"}}'
)
_LONGEST = 300
"""Seconds after which nobody waits any more."""
_LOOK = 0.2
"""Seconds between two looks."""


def office() -> str:
    """The program, or an empty text where there is none."""
    named = next(filter(None, map(shutil.which, _NAMES)), "")
    return named or next((place for place in _PLACES if File(place).is_file()), "")


def pages_of(data: bytes, folder: File, wait: Wait) -> File:
    """Make pages of a Word file.

    Args:
        data: the file.
        folder: an empty one; the program's own settings lie there too, so that neither the user's
            nor a window that is open there are touched.
        wait: called several times in a second; it may raise to cancel.

    Raises:
        MachineFailed: `pages_not_counted`.
    """
    program = office()
    if not program:
        raise MachineFailed(NOT_COUNTED, problem="not installed")
    source = folder / "case.docx"
    source.write_bytes(data)
    arguments = (
        program,
        f"-env:UserInstallation={(folder / 'settings').as_uri()}",
        "--headless",
        "--convert-to",
        _FILTER,
        "--outdir",
        str(folder),
        str(source),
    )
    try:
        process = subprocess.Popen(  # noqa: S603 - the program is found, its arguments are ours
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise MachineFailed(NOT_COUNTED, problem=str(error)) from error
    try:
        _follow(process, wait)
    finally:
        _end(process)
    made = source.with_suffix(".pdf")
    if not made.is_file():
        raise MachineFailed(NOT_COUNTED, problem="no pages")
    return made


def _follow(process: "subprocess.Popen[bytes]", wait: Wait) -> None:
    for _ in range(round(_LONGEST / _LOOK)):
        wait()
        try:
            process.wait(_LOOK)
        except subprocess.TimeoutExpired:
            continue
        return
    raise MachineFailed(NOT_COUNTED, problem="no answer")


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends the program where it still runs, and what it started."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
