"""What is said of what was pasted: what was made of it, what stayed behind, why it was refused."""

from PySide6.QtCore import QObject

from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.prose.fragment import Fragment, Lost


class PasteWords(QObject):
    """The sentences under a text into which something was pasted."""

    def of(self, fragment: Fragment, *, text_only: bool = False) -> str:
        """What is worth knowing; an empty text where everything came as it was."""
        if text_only:
            return self.tr("Pasted as text only.")
        said = []
        if tables := len(fragment.tables):
            said.append(self.tr("%n tables placed in the text.", "", tables))
        if any(table.guessed for table in fragment.tables):
            said.append(self.tr("The first row was taken as headings."))
        if pictures := len(fragment.pictures):
            said.append(self.tr("%n pictures placed in the text.", "", pictures))
        said += [self.lost(code, count) for code, count in fragment.lost]
        return " ".join(said)

    def lost(self, code: Lost, count: int) -> str:
        """What could not be kept, and what helps."""
        match code:
            case "pictures_elsewhere":
                return self.tr(
                    "%n pictures left out: only the web page has them. Save them there and drop "
                    "the files here.",
                    "",
                    count,
                )
            case "pictures_here" | "pictures_unusable":
                return self.tr(
                    "%n pictures left out: they could not be read. Copy or drop each by itself.",
                    "",
                    count,
                )
            case "tables_large":
                return self.tr(
                    "%n tables left out: too large for a text. Copy the part that matters.",
                    "",
                    count,
                )
            case "cells_merged":
                return self.tr("%n merged cells taken apart.", "", count)
            case "formulas":
                return self.tr(
                    "%n formulas came empty: the file does not hold their results. Open and save "
                    "it in its program, then drop it again.",
                    "",
                    count,
                )
            case "hyphens":
                return self.tr(
                    "%n hyphens at the end of a line kept: look whether the words need them.",
                    "",
                    count,
                )
            case "too_long":
                return self.tr("It was too long to read whole: only the beginning came, as text.")
            case _:
                return self._left_out(code, count)

    def _left_out(self, code: Lost, count: int) -> str:
        match code:
            case "comments":
                return self.tr("%n comments left out.", "", count)
            case "deletions":
                return self.tr("%n deleted passages left out.", "", count)
            case "struck":
                return self.tr("%n passages no longer crossed out.", "", count)
            case "media":
                return self.tr("%n drawings, films or formulas left out.", "", count)
            case "forms":
                return self.tr("%n fields of a form left out.", "", count)
            case "levels":
                return self.tr("%n items brought up to the third level of a list.", "", count)
            case "links":
                return self.tr("%n links to files left out; the words stayed.", "", count)
            case _:
                return self.tr("%n notes left out: only the marks were copied.", "", count)

    def refused(self, error: Refused) -> str:
        """Why a file was not taken in, and what helps."""
        return self._reason(error.because).format(name=error.name)

    def _reason(self, because: str) -> str:
        match because:
            case "pdf":
                return self.tr(
                    "“{name}” is a PDF. Nothing was changed. Open it, select the text you need and "
                    "paste that; save its pictures as PNG."
                )
            case "sheet":
                return self.tr(
                    "“{name}” is a workbook of an older kind. Nothing was changed. Save it as XLSX "
                    "or ODS and drop that, or copy the cells you need and paste them here."
                )
            case "slides" | "document":
                return self.tr(
                    "“{name}” cannot be read here. Nothing was changed. Open it in its program, "
                    "copy what you need and paste it, or save it as DOCX."
                )
            case "package":
                return self.tr(
                    "“{name}” may be a case study. Nothing was changed. Choose “Open a file I "
                    "received” on the start page."
                )
            case "large":
                return self.tr(
                    "“{name}” is larger than any text or picture. Nothing was changed. Copy the "
                    "part that you need and paste it."
                )
            case "unreadable":
                return self.tr(
                    "“{name}” could not be read: it may be open elsewhere or gone. Nothing was "
                    "changed. Close it there and drop it again."
                )
            case "locked":
                return self.tr(
                    "“{name}” is locked with a password or of an older kind than its name says. "
                    "Nothing was changed. Open it in its program and save it without a password."
                )
            case "damaged":
                return self.tr(
                    "“{name}” is damaged or is not what its name says. Nothing was changed. Save "
                    "it anew in its program and drop it again."
                )
            case _:
                return self.tr(
                    "“{name}” is no text, table or picture that casewriter can read. Nothing was "
                    "changed."
                )
