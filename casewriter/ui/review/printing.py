"""A list of comments as a page that every browser prints."""

from collections.abc import Sequence
from functools import partial
from html import escape
from pathlib import Path as File

from PySide6.QtCore import QLocale, QObject, QThreadPool, Signal

from casewriter.domain.errors import MachineFailed
from casewriter.domain.formats import date as date_words
from casewriter.ui.review.thread_list import AnyLine, EditLine
from casewriter.ui.review.words import disposition_name

_STYLE = """
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; max-width: 44em; margin: 2em auto; }
h1 { font-size: 1.5em; margin: 0 0 .2em } .below { color: #444; margin: 0 0 1.5em }
article { border-top: 1px solid #999; padding: .7em 0; break-inside: avoid }
h2 { font-size: 1em; margin: 0 } blockquote { margin: .3em 0; font-style: italic; color: #333 }
p { margin: .3em 0; white-space: pre-wrap } .who { color: #444 }
"""


class PageWriter(QObject):
    """Writes a page in a thread: a disk may take its time.

    Attributes:
        written: the page is there: the file's name.
        failed: it could not be written: the error.
    """

    written = Signal(str)
    failed = Signal(object)

    def write(self, file: str, page: str) -> None:
        """Begin to write."""
        QThreadPool.globalInstance().start(partial(self._write, file, page))

    def _write(self, file: str, page: str) -> None:
        from casewriter.services.files import replacing

        try:
            with replacing(File(file)) as out:
                out.write(page.encode())
        except MachineFailed as error:
            self.failed.emit(error)
        else:
            self.written.emit(file)


def page_of(title: str, heads: tuple[str, str], lines: Sequence[AnyLine]) -> str:
    """The page.

    Args:
        title: of the case.
        heads: how the comments stand, in two sentences.
        lines: the comments in their order.
    """
    language = QLocale().name().partition("_")[0]
    parts = [_article(line, number, language) for number, line in enumerate(lines, 1)]
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n"
        f'<p class="below">{escape(". ".join(part for part in heads if part))}</p>\n'
        f"{body}\n</body>\n</html>\n"
    )


def _article(line: AnyLine, number: int, language: str) -> str:
    names = [words for _, words, _ in line.chips]
    head = " · ".join(part for part in (*names, line.state, line.place) if part)
    parts = [f"<article>\n<h2>{number}. {escape(head)}</h2>"]
    if isinstance(line, EditLine):
        parts.append(f"<p>{escape(line.words)}</p>")
        if line.suggestion.reason:
            parts.append(f"<p>{escape(line.suggestion.reason)}</p>")
        return "\n".join((*parts, "</article>"))
    if line.thread.anchor.quote:
        parts.append(f"<blockquote>{escape(line.thread.anchor.quote)}</blockquote>")
    for note in line.thread.notes:
        if note.withdrawn:
            continue
        when = date_words(note.at.astimezone().date().isoformat(), language)
        said = disposition_name(note.disposition)
        words = f"{said}. {note.text}".rstrip() if said else note.text
        who = escape(f"{note.by.name}, {when}")
        parts.append(f'<p><span class="who">{who}:</span> {escape(words)}</p>')
    return "\n".join((*parts, "</article>"))
