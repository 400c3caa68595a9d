"""What stands on the index and in the note of what was saved, in the language of the interface."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from casewriter.domain.status import STATUSES
from casewriter.services.ports import CaseSummary
from casewriter.services.readable import ReadableWords
from casewriter.ui.library.view import interface_language
from casewriter.ui.phrases import (
    CASE_LANGUAGES,
    MEMBERS,
    country_name,
    language_name,
    status_name,
)


class Wording(QObject):
    """The words of this moment. An object, because the extractor knows `tr` best."""

    def words(self, cases: Iterable[CaseSummary]) -> ReadableWords:
        """The words for these cases."""
        cases = tuple(cases)
        languages = {*CASE_LANGUAGES, *(tag for case in cases for tag in case.languages)}
        countries = {*MEMBERS, *(case.country for case in cases)}
        return ReadableWords(
            language=interface_language(),
            # The folder's name is the same everywhere: people in other languages look for it too.
            name="casewriter readable",
            title=self.tr("Case studies"),
            about=self.tr(
                "Everything that was in casewriter on the day in the folder’s name. All of it can "
                "be opened without casewriter."
            ),
            readme=self._readme(),
            case=self.tr("Case study"),
            country=self.tr("Country"),
            state=self.tr("State"),
            changed=self.tr("Changed"),
            files=self.tr("Files"),
            case_file=self.tr("Case file"),
            pictures=self.tr("Pictures"),
            states=self.tr("Named states"),
            in_trash=self.tr("In the trash"),
            problems=self.tr("What could not be written"),
            nothing=self.tr("There was no case study in the library."),
            untitled=QCoreApplication.translate("Cases", "Case study without a title"),
            statuses={status: status_name(status) for status in STATUSES},
            formats={"docx": self.tr("Word"), "html": self.tr("Web page")},
            languages={tag: language_name(tag) for tag in languages},
            countries={code: country_name(code) for code in countries},
        )

    def _readme(self) -> str:
        lines = (
            self.tr("This folder holds everything that was in casewriter on the day in its name."),
            "",
            self.tr(
                "You do not need casewriter to read it. Begin with index.html: it opens in any "
                "web browser and leads to every case study."
            ),
            "",
            self.tr("Each case study has a folder of its own:"),
            "- " + self.tr("documents for Word and LibreOffice, and web pages, in every language;"),
            "- "
            + self.tr(
                "case.json: the whole case with its pictures. casewriter can open it "
                "again, and other programs can read it as plain text (JSON);"
            ),
            "- " + self.tr("pictures: its pictures as ordinary files;"),
            "- " + self.tr("states: earlier states of the case that somebody has named."),
            "",
            self.tr("The folder “trash” holds case studies that had been thrown away."),
            "",
        )
        return "\n".join(lines)
