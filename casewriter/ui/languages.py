"""The languages of the interface: which there are, and switching between them live.

A language is there when its compiled translation `casewriter_<tag>.qm` is; English is written in
the code, and its file holds only the plural forms. The language of a case is another matter.
"""

from pathlib import Path as File

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from casewriter import assets

SOURCE = "en"
_PREFIX = "casewriter_"


class InterfaceLanguage(Struct, frozen=True):
    """A language of the interface and its name in itself."""

    tag: str
    name: str


class Languages(QObject):
    """Finds the interface's languages and shows one; widgets hear of it as LanguageChange."""

    def __init__(
        self, app: QCoreApplication, folder: File | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._folder = folder or assets.translations()
        self._installed: list[QTranslator] = []
        self._tag = ""

    @property
    def tag(self) -> str:
        """The language that is shown now, or an empty text before the first switch."""
        return self._tag

    def available(self) -> tuple[InterfaceLanguage, ...]:
        """English first, then every language that has a translation, by its tag."""
        found = {file.stem.removeprefix(_PREFIX) for file in self._folder.glob(f"{_PREFIX}*.qm")}
        tags = (SOURCE, *sorted(found - {SOURCE}))
        return tuple(InterfaceLanguage(tag, own_name(tag)) for tag in tags)

    def proposed(self) -> str:
        """The computer's language where we have it, else English."""
        tags = {language.tag for language in self.available()}
        for wanted in QLocale.system().uiLanguages():
            if (tag := wanted.partition("-")[0]) in tags:
                return tag
        return SOURCE

    def switch(self, tag: str) -> None:
        """Show a language; one that is not there, or an empty tag, means the proposed one."""
        tags = {language.tag for language in self.available()}
        tag = tag if tag in tags else self.proposed()
        if tag == self._tag:
            return
        self._tag = tag
        # Dates and numbers first: the widgets write theirs when the translators change.
        QLocale.setDefault(_locale(tag))
        self.close()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{tag}", qt)
        self._install(f"{_PREFIX}{tag}", str(self._folder))

    def close(self) -> None:
        """Take the translations away again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def own_name(tag: str) -> str:
    """The name of a language in itself, its first letter large: "English", "Русский"."""
    # CLDR says "American English" of a bare "en"; its land is of no interest here.
    if tag == SOURCE:
        return "English"
    name = QLocale(tag).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]


def _locale(tag: str) -> QLocale:
    """The computer's own form of dates and numbers where it speaks that language."""
    system = QLocale.system()
    if QLocale(tag).language() == system.language() and system.language() != QLocale.Language.C:
        return system
    return QLocale("en-GB") if tag == SOURCE else QLocale(tag)
